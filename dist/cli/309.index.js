export const id = 309;
export const ids = [309];
export const modules = {
	92309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { trendAfter: () => trendAfter });
		var _measure_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77574);
		var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22219);
		var _measure_summarise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76673);
		function trendAfter(history, { groups: [all] }, { commit, date }) {
			let value = all && (0, _measure_summarise_js__WEBPACK_IMPORTED_MODULE_1__.f)(all, (0, _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__.SB)("fork-fraction"));
			if (!all || !value) return [...history];
			let { estimate, low, high, interval } = value;
			let point = {
				...commit !== void 0 && { commit },
				...date !== void 0 && { date },
				samples: all.ratios.fork.m,
				estimate,
				low,
				high,
				interval: interval && [interval[0], interval[1]]
			};
			return [...history, point].slice(-_measure_history_js__WEBPACK_IMPORTED_MODULE_2__.o);
		}
	}),
	77574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => MAX_HISTORY });
		let MAX_HISTORY = 30;
	}),
	23945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ao: () => changes,
			Xl: () => noneChanged,
			gT: () => isOfChanged
		});
		var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22219);
		var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24162);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10328);
		let isOfChanged = ({ from }) => (0, _metrics_js__WEBPACK_IMPORTED_MODULE_0__.mq)(from) ? (0, _columns_js__WEBPACK_IMPORTED_MODULE_1__.Tu)(from.low) && _quantities_js__WEBPACK_IMPORTED_MODULE_2__.X[from.low] === "changed" : "statistic" in from && from.statistic !== "top-overlap";
		let changes = ({ ratios }) => ({
			sure: ratios.unshifted.n - ratios["possibly-unshifted"].x,
			open: ratios["possibly-unshifted"].x - ratios.unshifted.x
		});
		let noneChanged = ({ shift }) => shift !== void 0 && shift.ratios.unshifted.n > 0 && shift.ratios["promoted-rank"].n === 0;
	}),
	31567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nh: () => ALPHA,
			cK: () => kornGraubardInterval,
			oW: () => tInterval
		});
		var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
		var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74455);
		var _ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83561);
		let ALPHA = .05;
		function tInterval(sums, alpha = ALPHA) {
			let variance = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(sums);
			let k = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.Xl)(sums);
			if (k < _ratio_js__WEBPACK_IMPORTED_MODULE_2__.iV || Number.isNaN(variance)) return null;
			let half = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - alpha / 2, k - 1) * Math.sqrt(variance);
			return [(0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(sums) - half, (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(sums) + half];
		}
		function kornGraubardInterval(sums, alpha = ALPHA) {
			let R = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(sums);
			let variance = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(sums);
			let k = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.Xl)(sums);
			if (k < _ratio_js__WEBPACK_IMPORTED_MODULE_2__.iV || Number.isNaN(variance)) return null;
			let tail = alpha / 2;
			let t = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - tail, sums.n - 1) / _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - tail, k - 1);
			let effective = (variance > 0 ? Math.min(sums.n, R * (1 - R) / variance) : sums.n) * t * t;
			let hits = R * effective;
			return [hits > 0 ? _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(tail, hits, effective - hits + 1) : 0, hits < effective ? _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - tail, hits + 1, effective - hits) : 1];
		}
	}),
	76673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => summarise,
			y: () => sumsOf
		});
		var histogram = __webpack_require__(73072);
		var ratio = __webpack_require__(83561);
		var columns = __webpack_require__(24162);
		var lib = __webpack_require__(74455);
		var entropy = __webpack_require__(64671);
		var shift_changed = __webpack_require__(23945);
		var joint = __webpack_require__(62009);
		function shiftStatistic(of, which, alpha) {
			if (which === "entropy-ratio") return entropyRatio(of, alpha);
			if (which === "fork-auroc") return auroc(of);
			let found = (0, joint.EF)(of.joint, .2);
			return found && {
				...found,
				interval: null
			};
		}
		function entropyRatio(of, alpha) {
			let { ratios, moments } = of;
			let [changed, unshifted] = [ratios["changed-lower-entropy"], ratios["unshifted-lower-entropy"]];
			let [changedCount, unshiftedCount] = [(0, shift_changed.Ao)(of).sure, ratios.unshifted.x];
			if (changedCount === 0 || unshiftedCount === 0 || unshifted.x === 0) return null;
			let estimate = changed.x / changedCount / (unshifted.x / unshiftedCount);
			let [low, high] = [(0, ratio.CG)(changed) / (0, ratio.CG)(ratios["unshifted-upper-entropy"]), (0, ratio.CG)(ratios["changed-upper-entropy"]) / (0, ratio.CG)(unshifted)];
			let k = Math.min(changedCount ** 2 / moments[4], unshiftedCount ** 2 / moments[9]);
			if (k < ratio.iV || estimate === 0) return {
				estimate,
				low,
				high,
				interval: null
			};
			let weights = [
				1 / changed.x,
				-1 / changedCount,
				-1 / unshifted.x,
				1 / unshiftedCount
			];
			let [squares, moment] = [0, 0];
			for (let i = 0; i < weights.length; i++) for (let j = i; j < weights.length; j++) squares += (i === j ? 1 : 2) * weights[i] * weights[j] * moments[moment++];
			let error = Math.sqrt(k / (k - 1) * Math.max(0, squares));
			let factor = Math.exp(lib(1 - alpha / 2, k - 1) * error);
			return {
				estimate,
				low,
				high,
				interval: [low / factor, high * factor]
			};
		}
		function auroc(of) {
			let { base, changed, ratios } = of;
			let others = {
				low: less(base.low, changed.low),
				high: less(base.high, changed.high)
			};
			let estimate = wins(changed.low, others.low, .5);
			if (Number.isNaN(estimate)) return null;
			let { sure, open } = (0, shift_changed.Ao)(of);
			let unshifted = ratios.unshifted.x;
			let most = (0, entropy.qE)((unshifted + open - sure) / 2, 0, open);
			let known = sure * unshifted / ((sure + most) * (unshifted + open - most));
			return {
				estimate,
				low: wins(changed.low, others.high, 0) * known,
				high: 1 - (1 - wins(changed.high, others.low, 1)) * known,
				interval: null
			};
		}
		let less = (all, some) => all.map((count, bin) => count - (some[bin] ?? 0));
		function wins(first, second, tie) {
			let [won, below, all] = [
				0,
				0,
				0
			];
			for (let bin = 0; bin < Math.max(first.length, second.length); bin++) {
				let [a, b] = [first[bin] ?? 0, second[bin] ?? 0];
				won += a * (below + tie * b);
				below += b;
				all += a;
			}
			return won / (all * below);
		}
		var statistics = __webpack_require__(31567);
		function summarise(group, metric, alpha = statistics.Nh) {
			let { from } = metric;
			if ("quantile" in from) return summariseQuantile(group, from.quantile);
			if ("statistic" in from) return group.shift ? shiftStatistic(group.shift, from.statistic, alpha) : null;
			let { transform = (value) => value } = from;
			let [lowSums, highSums] = [sumsOf(group, from.low), sumsOf(group, from.high)];
			if (lowSums === void 0 || highSums === void 0 || lowSums.n === 0) return null;
			let isOpen = from.unbounded !== void 0 && (sumsOf(group, from.unbounded)?.x ?? 0) > 0;
			let intervalOf = metric.kind === "proportion" ? statistics.cK : statistics.oW;
			let lowInterval = intervalOf(lowSums, alpha);
			let highInterval = lowSums === highSums ? lowInterval : intervalOf(highSums, alpha);
			let low = transform((0, ratio.CG)(lowSums));
			let [least, most] = metric.kind === "mass" ? [0, 1] : [0, Infinity];
			return {
				estimate: low,
				low,
				high: isOpen ? Infinity : transform((0, ratio.CG)(highSums)),
				interval: lowInterval && highInterval && [transform(Math.max(least, lowInterval[0])), isOpen ? Infinity : transform(Math.min(most, highInterval[1]))]
			};
		}
		function sumsOf(group, quantity) {
			if ((0, columns.Tu)(quantity)) return group.shift?.ratios[quantity];
			if (quantity === "possibly-undecided") return group.possiblyUndecided ?? group.ratios.undecided;
			return group.ratios[quantity];
		}
		function summariseQuantile(group, q) {
			let low = (0, histogram.Zg)(group.histogram.low, q);
			let high = (0, histogram.Zg)(group.histogram.high, q);
			if (low === null || high === null) return null;
			return {
				estimate: low[0],
				low: low[0],
				high: high[1],
				interval: null
			};
		}
	})
};
