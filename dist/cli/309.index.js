export const id = 309;
export const ids = [309];
export const modules = {
	92309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { trendAfter: () => trendAfter });
		var _measure_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77574);
		var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22219);
		var _measure_summarise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76673);
		function trendAfter(history, { measurement }, { commit, date }) {
			const [all] = measurement.groups;
			const value = all && (0, _measure_summarise_js__WEBPACK_IMPORTED_MODULE_1__.f)(all, (0, _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__.SB)("fork-fraction"));
			if (!all || !value) return [...history];
			const { estimate, low, high, interval } = value;
			const point = {
				...commit !== undefined && { commit },
				...date !== undefined && { date },
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
		const MAX_HISTORY = 30;
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
		const ALPHA = .05;
		function tInterval(sums, alpha = ALPHA) {
			const variance = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(sums);
			if (sums.m < 2 || Number.isNaN(variance)) return null;
			const half = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - alpha / 2, sums.m - 1) * Math.sqrt(variance);
			return [(0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(sums) - half, (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(sums) + half];
		}
		function kornGraubardInterval(sums, alpha = ALPHA) {
			const R = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(sums);
			const variance = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(sums);
			if (sums.m < 2 || Number.isNaN(variance)) return null;
			const tail = alpha / 2;
			const t = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - tail, sums.n - 1) / _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - tail, sums.m - 1);
			const independent = variance > 0 ? Math.min(sums.n, R * (1 - R) / variance) : sums.n;
			const effective = Math.min(sums.n, independent * t * t);
			const hits = R * effective;
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
		var joint = __webpack_require__(62009);
		;
		const TOP = .2;
		function shiftStatistic(of, which, alpha) {
			if (which === "entropy-ratio") return entropyRatio(of, alpha);
			if (which === "fork-auroc") return auroc(of);
			const found = (0, joint.EF)(of.joint, TOP);
			return found && {
				...found,
				interval: null
			};
		}
		function entropyRatio({ ratios, moments }, alpha) {
			const [changed, unshifted] = [ratios["changed-lower-entropy"], ratios["unshifted-lower-entropy"]];
			if (changed.n === 0 || unshifted.n === 0 || unshifted.x === 0) return null;
			const estimate = (0, ratio.CG)(changed) / (0, ratio.CG)(unshifted);
			const [low, high] = [(0, ratio.CG)(changed) / (0, ratio.CG)(ratios["unshifted-upper-entropy"]), (0, ratio.CG)(ratios["changed-upper-entropy"]) / (0, ratio.CG)(unshifted)];
			const samples = ratios.unshifted.m;
			if (samples < 2 || estimate === 0) return {
				estimate,
				low,
				high,
				interval: null
			};
			const weights = [
				1 / changed.x,
				-1 / changed.n,
				-1 / unshifted.x,
				1 / unshifted.n
			];
			let [squares, moment] = [0, 0];
			for (let i = 0; i < weights.length; i++) for (let j = i; j < weights.length; j++) squares += (i === j ? 1 : 2) * weights[i] * weights[j] * moments[moment++];
			const error = Math.sqrt(samples / (samples - 1) * Math.max(0, squares));
			const factor = Math.exp(lib(1 - alpha / 2, samples - 1) * error);
			return {
				estimate,
				low,
				high,
				interval: [low / factor, high * factor]
			};
		}
		function auroc({ base, changed }) {
			const others = {
				low: less(base.low, changed.low),
				high: less(base.high, changed.high)
			};
			const estimate = wins(changed.low, others.low, .5);
			if (Number.isNaN(estimate)) return null;
			return {
				estimate,
				low: wins(changed.low, others.high, 0),
				high: wins(changed.high, others.low, 1),
				interval: null
			};
		}
		const less = (all, some) => all.map((count, bin) => count - (some[bin] ?? 0));
		function wins(first, second, tie) {
			let [won, below, all] = [
				0,
				0,
				0
			];
			for (let bin = 0; bin < Math.max(first.length, second.length); bin++) {
				const [a, b] = [first[bin] ?? 0, second[bin] ?? 0];
				won += a * (below + tie * b);
				below += b;
				all += a;
			}
			return won / (all * below);
		}
		var statistics = __webpack_require__(31567);
		;
		function summarise(group, metric, alpha = statistics.Nh) {
			const { from } = metric;
			if ("quantile" in from) return summariseQuantile(group, from.quantile);
			if ("statistic" in from) return group.shift ? shiftStatistic(group.shift, from.statistic, alpha) : null;
			const { transform = (value) => value } = from;
			const [lowSums, highSums] = [sumsOf(group, from.low), sumsOf(group, from.high)];
			if (lowSums === undefined || highSums === undefined || lowSums.n === 0) return null;
			const isOpen = from.unbounded !== undefined && (sumsOf(group, from.unbounded)?.x ?? 0) > 0;
			const intervalOf = metric.kind === "proportion" ? statistics.cK : statistics.oW;
			const lowInterval = intervalOf(lowSums, alpha);
			const highInterval = lowSums === highSums ? lowInterval : intervalOf(highSums, alpha);
			const low = transform((0, ratio.CG)(lowSums));
			const [least, most] = metric.kind === "mass" ? [0, 1] : [0, Infinity];
			return {
				estimate: low,
				low,
				high: isOpen ? Infinity : transform((0, ratio.CG)(highSums)),
				interval: lowInterval && highInterval && !isOpen ? [transform(Math.max(least, lowInterval[0])), transform(Math.min(most, highInterval[1]))] : null
			};
		}
		const sumsOf = (group, quantity) => (0, columns.Tu)(quantity) ? group.shift?.ratios[quantity] : group.ratios[quantity];
		function summariseQuantile(group, q) {
			const low = (0, histogram.Zg)(group.histogram.low, q);
			const high = (0, histogram.Zg)(group.histogram.high, q);
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
