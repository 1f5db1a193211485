export const id = 352;
export const ids = [352];
export const modules = {
	9679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BE: () => MAX_FILES,
			Ex: () => MAX_VALUES,
			aZ: () => MAX_PROBLEMS,
			lG: () => MAX_TEXT,
			om: () => MAX_GROUPS
		});
		let MAX_TEXT = 300;
		let MAX_GROUPS = 1e3;
		let MAX_FILES = 1e4;
		let MAX_PROBLEMS = 100;
		let MAX_VALUES = 20;
	}),
	57118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dq: () => settingMismatch,
			U8: () => misfitOf,
			g6: () => mergeFingerprints,
			gS: () => FingerprintBuilder
		});
		var _file_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9679);
		class FingerprintBuilder {
			#k = null;
			#formats = new Set();
			#models = new Set();
			#sampling = new Map();
			add({ format, model, sampling = {} }, k) {
				k > 0 && (this.#k = Math.max(k, this.#k ?? 0));
				note(this.#formats, format);
				model !== void 0 && note(this.#models, model);
				for (let [name, value] of Object.entries(sampling)) {
					let values = this.#sampling.get(name) ?? new Set();
					this.#sampling.size < 30 && this.#sampling.set(name, values);
					note(values, value);
				}
			}
			build() {
				let settings = [...this.#sampling].map(([name, values]) => [name, ascending(values)]);
				return {
					estimator: 1,
					k: this.#k,
					formats: ascending(this.#formats),
					models: ascending(this.#models),
					sampling: Object.fromEntries(settings.sort(([a], [b]) => a < b ? -1 : 1))
				};
			}
		}
		function note(values, value) {
			values.size < _file_limits_js__WEBPACK_IMPORTED_MODULE_0__.Ex && values.add(value);
		}
		let ascending = (values) => [...values].sort((a, b) => String(a) < String(b) ? -1 : 1);
		let partMismatch = (a, b) => settingMismatch(a, b) ?? differs("rankCutoff", a.rankCutoff ?? "none: no base model", b.rankCutoff ?? "none: no base model") ?? differs("formats", a.fingerprint.formats, b.fingerprint.formats) ?? differs("models", a.fingerprint.models, b.fingerprint.models);
		let settingMismatch = (a, b) => differs("threshold", a.threshold, b.threshold) ?? differs("vocabularySize", a.vocabularySize, b.vocabularySize) ?? differs("estimator", a.fingerprint.estimator, b.fingerprint.estimator) ?? differs("rankCutoff", a.rankCutoff ?? [], b.rankCutoff ?? []) ?? differs("k", kOf(a.fingerprint), kOf(b.fingerprint)) ?? samplingMismatch(a.fingerprint.sampling, b.fingerprint.sampling);
		function misfitOf(parts) {
			let fingerprint = parts.map((part) => part.fingerprint).reduce(mergeFingerprints);
			let second = parts.findIndex((part) => partMismatch({
				...parts[0],
				fingerprint
			}, part) !== void 0);
			for (let [first, part] of parts.slice(0, Math.max(0, second)).entries()) {
				let mismatch = partMismatch(part, parts[second]);
				if (mismatch !== void 0) return {
					...mismatch,
					first,
					second
				};
			}
		}
		let mergeFingerprints = (a, b) => ({
			estimator: a.estimator,
			k: a.formats.length > 0 ? a.k : b.k,
			formats: a.formats.length > 0 ? a.formats : b.formats,
			models: a.models.length > 0 ? a.models : b.models,
			sampling: Object.fromEntries(Object.entries({
				...b.sampling,
				...a.sampling
			}).sort(([one], [other]) => one < other ? -1 : 1))
		});
		let kOf = ({ k, formats }) => formats.length === 0 ? [] : k === null ? "whole distributions" : String(k);
		function samplingMismatch(a, b) {
			for (let name of Object.keys(a)) {
				let found = Object.hasOwn(b, name) ? differs(`sampling.${name}`, a[name], b[name]) : void 0;
				if (found !== void 0) return found;
			}
		}
		function differs(field, a, b) {
			if (isEmpty(a) || isEmpty(b)) return;
			let [ours, theirs] = [written(a), written(b)];
			return ours === theirs ? void 0 : {
				field,
				ours,
				theirs
			};
		}
		let isEmpty = (value) => Array.isArray(value) && value.length === 0;
		let written = (value) => Array.isArray(value) ? value.map(String).join(", ") : String(value);
	}),
	22219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cb: () => METRICS,
			SB: () => metricNamed,
			SN: () => changeHasInterval,
			Wn: () => hasInterval,
			mq: () => isRatio
		});
		let METRICS = [
			{
				name: "fork-fraction",
				label: "fork fraction",
				kind: "proportion",
				of: "run",
				title: "positions that are decision forks",
				from: {
					low: "fork",
					high: "possible-fork"
				}
			},
			{
				name: "undecided",
				label: "undecided share",
				kind: "proportion",
				of: "run",
				title: "positions whose truncated list leaves open whether they are forks",
				from: {
					low: "undecided",
					high: "possibly-undecided"
				}
			},
			{
				name: "near-deterministic",
				label: "near-deterministic share",
				kind: "proportion",
				of: "run",
				title: "positions with entropy below 0.01 nats",
				from: {
					low: "near-deterministic",
					high: "possibly-near-deterministic"
				}
			},
			{
				name: "mean-entropy",
				label: "mean entropy",
				kind: "entropy",
				of: "run",
				title: "mean entropy of a position",
				from: {
					low: "lower-entropy",
					high: "upper-entropy"
				}
			},
			{
				name: "entropy-p50",
				label: "median entropy",
				kind: "entropy",
				of: "run",
				title: "median entropy",
				from: { quantile: .5 }
			},
			{
				name: "entropy-p80",
				label: "80th percentile of entropy",
				kind: "entropy",
				of: "run",
				title: "80th percentile of entropy",
				from: { quantile: .8 }
			},
			{
				name: "entropy-p90",
				label: "90th percentile of entropy",
				kind: "entropy",
				of: "run",
				title: "90th percentile of entropy",
				from: { quantile: .9 }
			},
			{
				name: "entropy-p99",
				label: "99th percentile of entropy",
				kind: "entropy",
				of: "run",
				title: "99th percentile of entropy",
				from: { quantile: .99 }
			},
			{
				name: "covered-mass",
				label: "covered mass",
				kind: "mass",
				of: "run",
				title: "probability mass of the listed tokens",
				from: {
					low: "covered-mass",
					high: "covered-mass"
				}
			},
			{
				name: "surprisal",
				label: "surprisal",
				kind: "entropy",
				of: "run",
				title: "mean -ln p of the chosen token",
				from: {
					low: "surprisal",
					high: "surprisal"
				}
			},
			{
				name: "perplexity",
				label: "perplexity",
				kind: "number",
				of: "run",
				title: "exp of the mean surprisal",
				from: {
					low: "surprisal",
					high: "surprisal",
					transform: Math.exp,
					derivative: Math.exp
				}
			},
			{
				name: "length",
				label: "length",
				kind: "number",
				of: "run",
				title: "positions of a sample",
				from: {
					low: "length",
					high: "length"
				}
			},
			{
				name: "unshifted",
				label: "unshifted share",
				kind: "proportion",
				of: "pair",
				title: "positions where both models prefer the same token",
				from: {
					low: "unshifted",
					high: "possibly-unshifted"
				}
			},
			{
				name: "reranked",
				label: "reranked share",
				kind: "proportion",
				of: "pair",
				title: "positions where the tuned model prefers another of the base's first tokens",
				from: {
					low: "reranked",
					high: "possibly-reranked"
				}
			},
			{
				name: "shifted",
				label: "shifted share",
				kind: "proportion",
				of: "pair",
				title: "positions where the tuned model prefers a token that is not among the base's first",
				from: {
					low: "shifted",
					high: "possibly-shifted"
				}
			},
			{
				name: "promoted-rank",
				label: "promoted rank",
				kind: "number",
				of: "pair",
				title: "mean rank that the base gives the newly preferred token, where another is preferred",
				from: {
					low: "promoted-rank",
					high: "possible-promoted-rank"
				}
			},
			{
				name: "mean-js",
				label: "mean divergence",
				kind: "entropy",
				of: "pair",
				title: "mean Jensen-Shannon divergence of both distributions",
				from: {
					low: "lower-js",
					high: "upper-js"
				}
			},
			{
				name: "near-zero-js",
				label: "near-identical share",
				kind: "proportion",
				of: "pair",
				title: "positions with a Jensen-Shannon divergence below 0.01 nats",
				from: {
					low: "near-zero-js",
					high: "possibly-near-zero-js"
				}
			},
			{
				name: "kl",
				label: "KL divergence",
				kind: "entropy",
				of: "pair",
				title: "mean KL(base || tuned); truncated lists bound it from below only",
				from: {
					low: "lower-kl",
					high: "upper-kl",
					unbounded: "unbounded-kl"
				}
			},
			{
				name: "agreement",
				label: "agreement on the text",
				kind: "proportion",
				of: "pair",
				title: "positions whose token is preferred by both models or by neither",
				from: {
					low: "agreement",
					high: "possible-agreement"
				}
			},
			{
				name: "fork-overlap",
				label: "share of changes at forks",
				kind: "proportion",
				of: "pair",
				title: "changed positions that are decision forks of the base",
				from: {
					low: "changed-fork",
					high: "possibly-changed-fork"
				}
			},
			{
				name: "entropy-ratio",
				label: "entropy ratio",
				kind: "number",
				of: "pair",
				title: "the base's mean entropy at changed positions over that at unshifted ones",
				from: { statistic: "entropy-ratio" }
			},
			{
				name: "fork-auroc",
				label: "AUROC of entropy for change",
				kind: "number",
				of: "pair",
				title: "chance that a changed position had more entropy in the base than an unshifted one",
				from: { statistic: "fork-auroc" }
			},
			{
				name: "top-overlap",
				label: "overlap of the most uncertain",
				kind: "mass",
				of: "pair",
				title: "share of the most uncertain 20 % of positions that both models have in common",
				from: { statistic: "top-overlap" }
			}
		];
		function metricNamed(name) {
			let metric = METRICS.find((candidate) => candidate.name === name);
			if (metric === void 0) throw RangeError(`no metric ${name}`);
			return metric;
		}
		let isRatio = (from) => "low" in from;
		let hasInterval = ({ from }) => isRatio(from) || "statistic" in from && from.statistic === "entropy-ratio";
		let changeHasInterval = ({ from }) => isRatio(from);
	}),
	74564: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => roundingOf });
		let roundingOf = (kind, size) => (kind === "proportion" ? 1e-15 : 1e-10) * Math.max(1, size);
	}),
	77545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KP: () => mergeTables,
			Oh: () => TableBuilder,
			_q: () => rowNamed,
			cZ: () => COLUMNS,
			cg: () => stepOf,
			fd: () => termsOf,
			fj: () => join,
			xK: () => keptSums
		});
		var _shift_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24162);
		let COLUMNS = [
			"fork",
			"undecided",
			"near-deterministic",
			"lower-entropy",
			"missing-mass",
			"surprisal"
		];
		class TableBuilder {
			#ids = [];
			#pieces = [];
			#width = 0;
			add({ id, positions, unknown, sums, shift }) {
				let row = this.#ids.push(id) - 1;
				row === 0 && (this.#width = SHIFT_FROM + (shift === void 0 ? 0 : _shift_columns_js__WEBPACK_IMPORTED_MODULE_0__.db.length));
				row % 256 == 0 && this.#pieces.push(new Float64Array(256 * this.#width));
				let piece = this.#pieces[this.#pieces.length - 1];
				let at = row % 256 * this.#width;
				piece[at++] = positions;
				piece[at++] = unknown;
				for (let name of COLUMNS) piece[at++] = sums[name];
				if (shift !== void 0) for (let name of _shift_columns_js__WEBPACK_IMPORTED_MODULE_0__.db) piece[at++] = shift[name];
			}
			table(group) {
				let ids = this.#ids;
				let order = new Uint32Array(ids.length).map((_, row) => row).sort((a, b) => ids[a] < ids[b] ? -1 : 1);
				let inOrder = (at) => {
					let values = Array(order.length);
					for (let i = 0; i < order.length; i++) values[i] = at(order[i]);
					return values;
				};
				let column = (place) => inOrder((row) => this.#pieces[Math.floor(row / 256)][row % 256 * this.#width + place]);
				return {
					group,
					ids: inOrder((row) => ids[row]),
					positions: column(0),
					unknown: column(1),
					sums: columnsOf(COLUMNS, (name) => column(SUMS_FROM + COLUMNS.indexOf(name))),
					...this.#width > SHIFT_FROM && { shift: columnsOf(_shift_columns_js__WEBPACK_IMPORTED_MODULE_0__.db, (name) => column(SHIFT_FROM + _shift_columns_js__WEBPACK_IMPORTED_MODULE_0__.db.indexOf(name))) }
				};
			}
		}
		let SUMS_FROM = 2;
		let SHIFT_FROM = 2 + COLUMNS.length;
		function mergeTables(tables) {
			let all = tables.flatMap(({ ids }) => ids);
			let order = all.map((_, row) => row).sort((a, b) => all[a] < all[b] ? -1 : 1);
			let ids = order.map((row) => all[row]);
			let shared = ids.find((id, i) => i > 0 && id === ids[i - 1]);
			if (shared !== void 0) throw RangeError(`measurements of the same sample ${shared}`);
			let column = (of) => {
				let values = tables.flatMap(of);
				return order.map((row) => values[row]);
			};
			return {
				group: tables[0].group,
				ids,
				positions: column(({ positions }) => positions),
				unknown: column(({ unknown }) => unknown),
				sums: columnsOf(COLUMNS, (name) => column(({ sums }) => sums[name])),
				...tables.some(({ shift }) => shift !== void 0) && { shift: columnsOf(_shift_columns_js__WEBPACK_IMPORTED_MODULE_0__.db, (name) => column((table) => table.shift?.[name] ?? table.ids.map(() => 0))) }
			};
		}
		let columnsOf = (names, column) => Object.fromEntries(names.map((name) => [name, column(name)]));
		let keptSums = (sums, positions) => ({
			fork: sums.fork,
			undecided: sums.undecided,
			"near-deterministic": sums["near-deterministic"],
			"lower-entropy": Math.round(sums["lower-entropy"] * 100),
			"missing-mass": Math.max(0, Math.round((positions - sums["covered-mass"]) * 100)),
			surprisal: Math.max(0, Math.round(sums.surprisal * 100))
		});
		let stepOf = (quantity) => (0, _shift_columns_js__WEBPACK_IMPORTED_MODULE_0__.Tu)(quantity) ? (0, _shift_columns_js__WEBPACK_IMPORTED_MODULE_0__.jb)(quantity) : [
			"lower-entropy",
			"covered-mass",
			"surprisal"
		].includes(quantity) ? 1 / 100 : 0;
		function termsOf({ positions, unknown, sums, shift }, row, quantity) {
			if ((0, _shift_columns_js__WEBPACK_IMPORTED_MODULE_0__.Tu)(quantity)) return shift && (0, _shift_columns_js__WEBPACK_IMPORTED_MODULE_0__.QM)((column) => shift[column][row], quantity);
			let n = positions[row];
			switch (quantity) {
				case "fork":
				case "undecided":
				case "near-deterministic": return [sums[quantity][row], n];
				case "lower-entropy": return [sums["lower-entropy"][row] / 100, n];
				case "covered-mass": return [n - sums["missing-mass"][row] / 100, n];
				case "surprisal": return [sums.surprisal[row] / 100, n - unknown[row]];
				case "length": return [n, 1];
				default: return;
			}
		}
		function rowNamed({ ids }, id) {
			let [from, to] = [0, ids.length];
			for (; from < to;) {
				let middle = from + to >> 1;
				ids[middle] < id ? from = middle + 1 : to = middle;
			}
			return ids[from] === id ? from : -1;
		}
		function join(a, b, visit) {
			let [left, right] = [a?.ids ?? [], b?.ids ?? []];
			let [i, j] = [0, 0];
			for (; i < left.length || j < right.length;) j === right.length || left[i] < right[j] ? visit(i++, -1) : i === left.length || right[j] < left[i] ? visit(-1, j++) : visit(i++, j++);
		}
	}),
	24162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QM: () => shiftTerms,
			Tu: () => isShift,
			bD: () => shiftRow,
			db: () => SHIFT_COLUMNS,
			jb: () => shiftStep
		});
		var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10328);
		let PARTS = {
			unshifted: 1,
			reranked: 1,
			shifted: 1,
			"promoted-rank": 1,
			"lower-js": 1e6,
			"near-zero-js": 1,
			"lower-kl": 1e6,
			agreement: 1,
			"changed-fork": 1
		};
		let SHIFT_COLUMNS = [
			...Object.keys(PARTS),
			"compared",
			"chosen-known"
		];
		let shiftRow = ({ sums, among }) => ({
			...Object.fromEntries(Object.entries(PARTS).map(([name, parts]) => [name, Math.round(sums[name] * parts)])),
			compared: among.positions,
			"chosen-known": among["chosen-known"]
		});
		let isShift = (quantity) => Object.hasOwn(_quantities_js__WEBPACK_IMPORTED_MODULE_0__.X, quantity);
		function shiftTerms(row, quantity) {
			if (!isKept(quantity)) return;
			let among = _quantities_js__WEBPACK_IMPORTED_MODULE_0__.X[quantity];
			let n = among === "chosen-known" ? row("chosen-known") : among === "changed" ? row("compared") - row("unshifted") : row("compared");
			return [row(quantity) / PARTS[quantity], n];
		}
		let shiftStep = (quantity) => isKept(quantity) && PARTS[quantity] > 1 ? 1 / PARTS[quantity] : 0;
		let isKept = (quantity) => Object.hasOwn(PARTS, quantity);
	}),
	10328: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => SHIFT_QUANTITIES,
			a: () => SHIFT_QUANTITY_NAMES
		});
		let SHIFT_QUANTITIES = {
			unshifted: "positions",
			"possibly-unshifted": "positions",
			reranked: "positions",
			"possibly-reranked": "positions",
			shifted: "positions",
			"possibly-shifted": "positions",
			"promoted-rank": "changed",
			"possible-promoted-rank": "changed",
			"lower-js": "positions",
			"upper-js": "positions",
			"near-zero-js": "positions",
			"possibly-near-zero-js": "positions",
			"lower-kl": "positions",
			"upper-kl": "positions",
			"unbounded-kl": "positions",
			agreement: "chosen-known",
			"possible-agreement": "chosen-known",
			"changed-fork": "changed",
			"possibly-changed-fork": "changed",
			"changed-lower-entropy": "changed",
			"changed-upper-entropy": "changed",
			"unshifted-lower-entropy": "unshifted",
			"unshifted-upper-entropy": "unshifted"
		};
		let SHIFT_QUANTITY_NAMES = Object.keys(SHIFT_QUANTITIES);
	}),
	3131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => ageOf });
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);
		let HOUR = 36e5;
		function ageOf(date, now) {
			if (date === void 0 || now === void 0) return;
			let age = now.getTime() - Date.parse(date);
			if (!(age >= 0)) return;
			if (age < HOUR) return "less than an hour old";
			let hours = Math.floor(age / HOUR);
			return `${hours < 48 ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(hours, "hour") : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(Math.floor(age / 864e5), "day")} old`;
		}
	}),
	30445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			aW: () => moved,
			v: () => allowedChange,
			x8: () => signed
		});
		var _measure_rounding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74564);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
		function styleOf(metric, unit) {
			let kind = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.ak)(metric)?.kind;
			if (kind === "proportion" || kind === "mass") return {
				factor: 100,
				suffix: " pp",
				digits: 1
			};
			if (kind === "entropy") return {
				factor: 1,
				suffix: ` ${unit ?? "nats"}`,
				digits: 3
			};
			return {
				factor: 1,
				suffix: "",
				digits: 2
			};
		}
		function signed(metric, { difference, low, unit }, limits = []) {
			if (!difference) return "";
			let style = styleOf(metric, unit);
			let estimate = rounded(metric, difference.estimate, low);
			return `${plus(estimate)}${size(estimate, style, digitsFor([estimate], limits, style))}${style.suffix}`;
		}
		function moved(metric, { difference, low, unit }, limits = []) {
			if (!difference) return "is not in the baseline";
			let { interval } = difference;
			let estimate = rounded(metric, difference.estimate, low);
			let style = styleOf(metric, unit);
			let by = `${size(estimate, style, digitsFor([estimate], limits, style))}${style.suffix}`;
			let what = estimate > 0 ? `rose by ${by}` : estimate < 0 ? `fell by ${by}` : "did not change";
			if (interval === null) return what;
			let digits = digitsFor(interval, limits, style);
			let [from, to] = estimate < 0 ? [-interval[1], -interval[0]] : interval;
			return `${what} (95 % interval ${[from, to].map((end) => `${end < 0 ? "−" : ""}${size(end, style, digits)}`).join(" to ")})`;
		}
		function allowedChange(metric, { maxIncrease, maxDecrease }, unit) {
			let written = ({ value, relative }) => {
				let { factor, suffix } = relative ? {
					factor: 100,
					suffix: " % of it"
				} : styleOf(metric, unit);
				return `${Number((value * factor).toFixed(12))}${suffix}`;
			};
			return [maxIncrease ? `up to +${written(maxIncrease)}` : "", maxDecrease ? `down to −${written(maxDecrease)}` : ""].filter((text) => text !== "").join(", ");
		}
		let rounded = (metric, change, value) => Math.abs(change) <= (0, _measure_rounding_js__WEBPACK_IMPORTED_MODULE_2__.Y)((0, _words_js__WEBPACK_IMPORTED_MODULE_1__.ak)(metric)?.kind ?? "number", value) ? 0 : change;
		let size = (value, { factor }, digits) => Math.abs(value * factor).toFixed(digits);
		function digitsFor(changes, limits, { factor, digits }) {
			let sizes = changes.map(Math.abs);
			let edge = {
				most: _numbers_js__WEBPACK_IMPORTED_MODULE_0__.Ii,
				factor
			};
			let notNone = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.uO)(sizes, [0], {
				...edge,
				from: digits
			});
			let apart = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.uO)(changes, changes, {
				...edge,
				from: notNone
			});
			let stops = limits.flatMap(({ maxIncrease, maxDecrease }) => [maxIncrease, maxDecrease]).flatMap((allowed) => allowed === void 0 || allowed.relative ? [] : [allowed.value]);
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.uO)(sizes, stops, {
				factor,
				most: _numbers_js__WEBPACK_IMPORTED_MODULE_0__.Rc,
				from: apart
			});
		}
		let plus = (value) => value > 0 ? "+" : value < 0 ? "−" : "±";
	}),
	86891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SD: () => NOT_COMPARED,
			jb: () => comparisonOf,
			L5: () => describeComparison
		});
		var fingerprint = __webpack_require__(57118);
		var samples = __webpack_require__(77545);
		function pairing(run, baseline) {
			let pairs = 0;
			let [onlyRun, onlyBaseline] = [new Alone(), new Alone()];
			for (let name of new Set([...run.samples, ...baseline.samples].map(({ group }) => group))) {
				let [ours, theirs] = [run, baseline].map(({ samples }) => samples.find(({ group }) => group === name));
				(0, samples.fj)(ours, theirs, (rowOfOurs, rowOfTheirs) => {
					rowOfOurs >= 0 && rowOfTheirs >= 0 ? pairs++ : rowOfOurs >= 0 ? onlyRun.add(ours?.ids[rowOfOurs] ?? "") : onlyBaseline.add(theirs?.ids[rowOfTheirs] ?? "");
				});
			}
			return {
				pairs,
				onlyRun,
				onlyBaseline
			};
		}
		class Alone {
			count = 0;
			ids = [];
			add(id) {
				this.count++ < 10 && this.ids.push(id);
			}
		}
		let NOT_COMPARED = {
			kind: "none",
			reason: "no baseline was given",
			lookedFor: []
		};
		function comparisonOf(run, compared) {
			if (compared.kind === "none") return { kind: "none" };
			let { measurement: baseline } = compared;
			let mismatch = (0, fingerprint.Dq)(run, baseline);
			return mismatch === void 0 ? {
				kind: "with",
				baseline
			} : {
				kind: "differs",
				mismatch
			};
		}
		function describeComparison(run, compared, comparison) {
			if (compared.kind === "none") {
				let { reason, lookedFor } = compared;
				return {
					comparedWith: null,
					notCompared: {
						reason,
						lookedFor: [...lookedFor]
					},
					trend: []
				};
			}
			let { measurement: baseline, provenance, history } = compared;
			let trend = history.map((point) => ({ ...point }));
			if (comparison.kind === "differs") return {
				comparedWith: null,
				notCompared: {
					...differing(comparison.mismatch),
					lookedFor: [provenance.path]
				},
				trend
			};
			let { pairs, onlyRun, onlyBaseline } = pairing(run, baseline);
			let [all, ours] = [baseline.groups[0], run.groups[0]];
			return {
				comparedWith: {
					path: provenance.path,
					...provenance.commit !== void 0 && { commit: provenance.commit },
					...provenance.date !== void 0 && { date: provenance.date },
					...provenance.branch !== void 0 && { branch: provenance.branch },
					samples: all?.ratios.fork.m ?? 0,
					positions: all?.ratios.fork.n ?? 0,
					pairs,
					pairedShare: pairs / Math.max(1, ours?.ratios.fork.m ?? 0),
					unpaired: {
						run: {
							count: onlyRun.count,
							ids: [...onlyRun.ids]
						},
						baseline: {
							count: onlyBaseline.count,
							ids: [...onlyBaseline.ids]
						}
					},
					vanished: [],
					appeared: []
				},
				notCompared: null,
				trend
			};
		}
		let differing = ({ field, ours, theirs }) => ({
			reason: "the baseline was measured in another way",
			differs: {
				field,
				run: ours,
				baseline: theirs
			}
		});
	}),
	96209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CS: () => prose,
			Mk: () => escaped,
			gd: () => inlineBehind,
			mG: () => inline,
			qy: () => html,
			wD: () => markdown
		});
		let ACTING = /(?!(?<=\p{Emoji})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
		let NAMED = {
			"\n": "\\n",
			"\r": "\\r",
			"	": "\\t"
		};
		let COMMAND = /^\s*::|##\[/g;
		let visible = (text) => text.replace(ACTING, (c) => NAMED[c] ?? escaped(c));
		function inline(text, max = 80) {
			return cut(visible(text.slice(0, 4 * max)).replace(COMMAND, (command) => command.replace(/[:#]/, escaped)), max, text.length > 4 * max);
		}
		function inlineBehind(before, text, max = Infinity) {
			let end = before.slice(-2);
			return cut((end + visible(text.slice(0, 4 * max))).replace(/(?<=##)\[/g, escaped).slice(end.length), max, text.length > 4 * max);
		}
		function cut(text, max, isMore = !1) {
			let characters = [...text];
			return characters.length <= max && !isMore ? text : `${characters.slice(0, max - 1).join("")}…`;
		}
		let escaped = (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
		let html = (text, max = 80) => inline(text, max).replace(/[&<>"']/g, reference);
		let BREAK = "<!-- -->";
		let markdown = (text, max = 80) => inCode(inline(text, max) || "\"\"");
		function inCode(inert) {
			return `<code>${inert.replace(/[!-/:-@[-`{-~]/g, (c) => `${reference(c)}${"@.:".includes(c) ? BREAK : ""}`).replace(/(ww)(w)/gi, `$1${BREAK}$2`)}</code>`;
		}
		let READ_AGAIN = /[@#$]|:\/\/|:.+:|www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
		let prose = (text, max = 600) => inline(text, max).split(/`([^`]+)`/).map((part, index) => index % 2 == 1 ? inCode(part) : part.replace(/\S+/g, wordOfProse)).join("");
		let wordOfProse = (word) => READ_AGAIN.test(word) ? inCode(word) : word.replace(/[!-&*+/:-@[-`{-~]/g, reference);
		let reference = (character) => `&#${character.charCodeAt(0)};`;
	}),
	70650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E5: () => probability,
			HA: () => thresholdText,
			Ii: () => MAX_EDGE_DIGITS,
			Rc: () => MAX_DIGITS_OF_SUMS,
			TQ: () => allowed,
			U9: () => count,
			Ue: () => entropy,
			b6: () => plusMinus,
			ee: () => bytes,
			hS: () => counted,
			uO: () => tellingApart,
			y1: () => range
		});
		var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
		let MAX_DIGITS_OF_SUMS = 9;
		let MAX_EDGE_DIGITS = 6;
		let count = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
		let counted = (value, noun) => `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
		let PERCENT = {
			factor: 100,
			suffix: " %",
			edges: [0, 1],
			digits: (value) => value === 0 || value >= 1 ? 1 : 2,
			most: 12
		};
		function styleOf(name, unit) {
			let kind = (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.ak)(name)?.kind;
			if (kind === "proportion" || kind === "mass") return PERCENT;
			let sums = {
				factor: 1,
				edges: [0],
				most: 9
			};
			if (kind === "entropy") return {
				...sums,
				suffix: ` ${unit ?? "nats"}`,
				digits: () => 3
			};
			return {
				...sums,
				suffix: "",
				digits: (value) => value >= 100 ? 0 : 2
			};
		}
		function range(name, value, limits = []) {
			let style = styleOf(name, value.unit);
			let stops = [limits].flat().flatMap(({ min, max }) => [min, max].filter((limit) => limit !== void 0));
			if (value.high === null) return `at least ${(value.low * style.factor).toFixed(digitsFor([value.low], stops, style))}${style.suffix}`;
			let digits = digitsFor([value.low, value.high], stops, style);
			let [low, high] = [value.low, value.high].map((end) => (end * style.factor).toFixed(digits));
			return `${low === high ? low : `${low} to ${high}`}${style.suffix}`;
		}
		function plusMinus(name, value) {
			if (value.interval === null || value.high === null) return "";
			let style = styleOf(name, value.unit);
			let half = Math.max(value.low - value.interval[0], value.interval[1] - value.high) * style.factor;
			let usual = style.digits(value.low * style.factor);
			return `± ${half.toFixed(tellingApart([half], [0], {
				from: usual,
				most: 6,
				factor: 1
			}))}`;
		}
		function allowed(name, { min, max }, unit) {
			let { factor, suffix } = styleOf(name, unit);
			let written = (limit) => String(Number((limit * factor).toFixed(12)));
			if (min !== void 0 && max !== void 0) return `${written(min)} to ${written(max)}${suffix}`;
			if (max !== void 0) return `up to ${written(max)}${suffix}`;
			return `at least ${written(min ?? 0)}${suffix}`;
		}
		let probability = (value) => `${(value * 100).toFixed(1)} %`;
		function entropy(low, high, unit) {
			let [from, to] = [low.toFixed(2), high.toFixed(2)];
			return `${from === to ? from : `${from} to ${to}`} ${unit}`;
		}
		let thresholdText = ({ value, unit }) => `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;
		let bytes = (value) => value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`;
		function digitsFor(values, limits, style) {
			let { factor } = style;
			let usual = Math.max(...values.map((value) => style.digits(value * factor)));
			return tellingApart(values, limits, {
				from: tellingApart(values, style.edges, {
					from: usual,
					most: 6,
					factor
				}),
				most: style.most,
				factor
			});
		}
		function tellingApart(values, stops, { from, most, factor }) {
			let alike = (digits) => values.some((value) => stops.some((stop) => value !== stop && (value * factor).toFixed(digits) === (stop * factor).toFixed(digits)));
			for (let digits = from; digits <= most; digits++) if (!alike(digits)) return digits;
			return from;
		}
	}),
	9352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			NX: () => boundRemedy,
			wy: () => boundSentence,
			_O: () => context,
			Pl: () => headline,
			yG: () => plainly,
			D1: () => problemSentence,
			om: () => tooManyProblems
		});
		let BROKEN = "look for a broken quantisation, chat template or sampler.";
		let UNCERTAIN = `The model is uncertain at more positions than allowed: ${BROKEN}`;
		let CERTAIN = "The model is certain almost everywhere: look for an entropy collapse in training, or logprobs taken after sampling.";
		let UNLIKELY = `The model finds the chosen tokens less likely than allowed: ${BROKEN}`;
		let SHORT_LISTS = "The lists leave too much out: ask for more alternatives (top_logprobs 20)";
		let LENGTH = "look at the chat template, the stop tokens and the limit on tokens.";
		let CHANGED = "The tuned model decides otherwise at more positions than allowed: look for too long or too strong training, a coarse quantisation, or another chat template.";
		let REPLACED = "The tuned model prefers tokens that the base hardly considers: look for a broken quantisation or tokenizer, or training that taught new text instead of choosing among its own.";
		let ELSEWHERE = "The changes are not where the base was uncertain: look at what was trained, and on what.";
		let ENTROPY = {
			above: UNCERTAIN,
			below: CERTAIN
		};
		let CAUSES = {
			"fork-fraction": ENTROPY,
			"mean-entropy": ENTROPY,
			"entropy-p50": ENTROPY,
			"entropy-p80": ENTROPY,
			"entropy-p90": ENTROPY,
			"entropy-p99": ENTROPY,
			"near-deterministic": {
				above: CERTAIN,
				below: UNCERTAIN
			},
			surprisal: {
				above: UNLIKELY,
				below: CERTAIN
			},
			perplexity: {
				above: UNLIKELY,
				below: CERTAIN
			},
			undecided: { above: `${SHORT_LISTS}, and give the model's vocab-size.` },
			"covered-mass": { below: `${SHORT_LISTS}.` },
			unshifted: { below: CHANGED },
			reranked: { above: CHANGED },
			shifted: { above: REPLACED },
			"promoted-rank": { above: REPLACED },
			"mean-js": { above: CHANGED },
			kl: { above: CHANGED },
			"near-zero-js": { below: CHANGED },
			"fork-overlap": { below: ELSEWHERE },
			"entropy-ratio": { below: ELSEWHERE },
			"fork-auroc": { below: ELSEWHERE },
			length: {
				above: `The samples are longer than allowed: ${LENGTH}`,
				below: `The samples are shorter than required: ${LENGTH}`
			}
		};
		let causeOf = (metric, side) => CAUSES[metric]?.[side] ?? "";
		var report_age = __webpack_require__(3131);
		var changes = __webpack_require__(30445);
		var comparison = __webpack_require__(86891);
		var numbers = __webpack_require__(70650);
		function tooFew(report, bound) {
			let { noun, found, needed, all } = shortageOf(report, bound);
			return `${found < all ? `${(0, numbers.U9)(found)} of ${(0, numbers.hS)(all, noun)}` : (0, numbers.hS)(found, noun)}${{
				run: " here",
				baseline: " of the baseline",
				none: ""
			}[bound.tooSmall ?? "none"]} ${found === 1 ? "is" : "are"} too few to judge by: ${(0, numbers.U9)(needed)} are needed`;
		}
		function tooFewRemedy(report, bound) {
			let { noun, found, all } = shortageOf(report, bound);
			let inRun = found < all ? "Save what the metric needs of every position (docs/mathematics.md)" : "Evaluate more samples";
			return `${bound.tooSmall === "baseline" ? "Publish a baseline of more samples" : inRun}, or lower \`min-${noun}s\`.`;
		}
		function shortageOf({ minimum, groups }, { reason, group, found = 0, tooSmall }) {
			let run = groups.find(({ name }) => name === group);
			let [noun, needed, inRun] = reason === "few-samples" ? [
				"sample",
				minimum.samples,
				run?.samples
			] : [
				"position",
				minimum.positions,
				run?.positions
			];
			return {
				noun,
				needed,
				found,
				all: tooSmall === "baseline" || inRun === void 0 ? found : inRun
			};
		}
		var words = __webpack_require__(43629);
		function changeSentence(report, bound, quote) {
			let { metric, group, reason } = bound;
			let value = report.groups.find(({ name }) => name === group)?.metrics[metric];
			let allows = (0, changes.v)(metric, bound.bound, value?.unit ?? report.threshold.unit);
			let subject = (0, words.Iu)((0, words.Wy)(metric)) + (group === "all" ? "" : ` of ${group === "*" ? "each group" : quote(group)}`);
			let asked = `${subject} may change ${allows}`;
			switch (reason) {
				case "not-compared":
				case "not-comparable": return `${asked}, but was not compared: ${whyNot(report, quote)}`;
				case "group-vanished": return `${asked}, but the group is only in the baseline: none of its samples were run`;
				case "group-appeared": return `${asked}, but the group is not in the baseline`;
				case "group-missing": return `${asked}, but there is no such group, neither here nor in the baseline`;
			}
			if (value?.difference === void 0) return `${asked}, but was not measured in both runs`;
			let is = `${subject} is ${(0, numbers.y1)(metric, value)}: it ${(0, changes.aW)(metric, value, [bound.bound])}`;
			switch (reason) {
				case "inside": return `${is}, within the allowed change (${allows})`;
				case "outside": return `${is}, beyond the allowed change (${allows})`;
				case "one-of-many": return `${is}, beyond the allowed change (${allows}), but not so surely that one of ${(0, numbers.U9)(report.family)} bounds judged together may fail for it`;
				case "few-samples":
				case "few-positions": return `${is}, but ${tooFew(report, bound)}`;
				case "few-forks": return `${is}, but so few positions of this kind, or of the other, fewer than ${(0, numbers.U9)(report.minimum.forks)}, do not tell`;
				default: return `${is}, which does not decide whether the change is allowed (${allows})`;
			}
		}
		let MORE_SAMPLES = {
			"few-forks": "Evaluate more samples, or lower `min-forks`.",
			"one-of-many": "Evaluate more samples, or judge fewer bounds with confidence."
		};
		function changeRemedy(report, bound) {
			let value = report.groups.find(({ name }) => name === bound.group)?.metrics[bound.metric];
			let fell = (value?.difference?.estimate ?? 0) < 0;
			let limit = fell ? "max-decrease" : "max-increase";
			switch (bound.reason) {
				case "not-compared": return "Publish a measurement from the target branch, and name it as the `baseline` (docs/statistics.md).";
				case "not-comparable": return "Measure both in the same way: publish a new baseline, or undo the change of the setting.";
				case "group-vanished": return "Find out why its samples were not run; if it is meant, publish a new baseline.";
				case "group-appeared": return "Publish a new baseline once it is merged.";
				case "group-missing": return "Correct the bound's `group`.";
				case "not-measured": return "Save what the metric needs in both runs (docs/mathematics.md).";
				case "few-samples":
				case "few-positions": return tooFewRemedy(report, bound);
				case "few-forks":
				case "one-of-many": return MORE_SAMPLES[bound.reason];
				case "astride": return settling(bound, value);
				default: return `${causeOf(bound.metric, fell ? "below" : "above")} If it is meant, raise the bound's \`${limit}\` (${bound.origin}), or merge it, and let the target branch publish a new baseline.`.trimStart();
			}
		}
		function settling({ moreSamples }, value) {
			if (moreSamples !== void 0) return `About ${(0, numbers.U9)(Number(moreSamples.toPrecision(2)))} more samples, in the run and in the baseline, would probably settle it.`;
			return value?.difference?.interval == null ? "There is no sampling interval: set the bound's `evidence: estimate`." : "The change is as large as what is allowed: no number of samples is sure to settle it.";
		}
		function whyNot({ notCompared }, quote) {
			if (notCompared === null) return "the baseline was not asked for";
			let { reason, differs, lookedFor } = notCompared;
			let field = differs ? ` (${quote(differs.field)} is ${quote(differs.run)} here, ${quote(differs.baseline)} there)` : "";
			let named = lookedFor.slice(0, 3).map((one) => quote(one));
			let more = lookedFor.length > 3 ? ` and ${(0, numbers.U9)(lookedFor.length - 3)} more` : "";
			return `${reason}${field}${named.length > 0 ? `; looked for ${named.join(", ")}${more}` : ""}`;
		}
		function comparedSentence(report, quote, now) {
			let { comparedWith: baseline, groups, bounds, family } = report;
			if (baseline === null) return report.notCompared?.reason === comparison.SD.reason ? "Not compared with a baseline." : `Not compared with a baseline: ${whyNot(report, quote)}.`;
			let told = bounds.find(({ against, outcome }) => against !== void 0 && outcome === "fail")?.group ?? "all";
			let value = groups.find(({ name }) => name === told)?.metrics["fork-fraction"];
			let { commit, date, samples, pairs, branch } = baseline;
			let name = [
				branch === void 0 ? `the baseline ${commit === void 0 ? quote(baseline.path) : ""}`.trim() : quote(branch),
				commit === void 0 ? "" : `at ${quote(commit.slice(0, 7))}`,
				date === void 0 ? "" : `of ${quote(date.slice(0, 10))}`
			].filter((part) => part !== "");
			let age = (0, report_age.h)(date, now);
			let paired = pairs === samples && baseline.unpaired.run.count === 0 ? "all paired" : `${(0, numbers.U9)(pairs)} paired`;
			let change = value?.difference ? `Fork fraction${told === "all" ? "" : ` of ${quote(told)}`} ${(0, changes.aW)("fork-fraction", value)}` : "Compared";
			let many = family > 1 ? ` ${(0, numbers.U9)(family)} bounds are judged with confidence, and together: the chance that any fails by accident is at most 5 % (Holm).` : "";
			return `${change} against ${name.join(" ")}${age === void 0 ? "" : `, ${age}`}, ${(0, numbers.hS)(samples, "sample")}${samples === 0 ? "" : `, ${paired}`}.${many}`;
		}
		var report_escape = __webpack_require__(96209);
		let OF_FORKS = [
			"fork-fraction",
			"undecided",
			"fork-overlap"
		];
		let plainly = (text) => (0, report_escape.mG)(text);
		function boundSentence(report, bound, quote = plainly) {
			if (bound.against !== void 0) return changeSentence(report, bound, quote);
			let { metric, group, reason, bound: limits } = bound;
			let found = report.groups.find(({ name }) => name === group);
			let value = found?.metrics[metric];
			let subject = (0, words.Iu)((0, words.Wy)(metric)) + (group === "all" ? "" : ` of ${quote(group)}`);
			let allows = (0, numbers.TQ)(metric, limits, value?.unit ?? report.threshold.unit);
			if (found === void 0 || reason === "group-missing") {
				let others = report.groups.slice(1);
				let names = others.slice(0, 5).map(({ name }) => quote(name));
				let more = others.length > 5 ? ` and ${(0, numbers.U9)(others.length - 5)} more` : "";
				let groups = names.length === 0 ? "there are no groups" : `there are ${names.join(", ")}${more}`;
				let which = group === "*" ? "no group" : `no group ${quote(group)}`;
				return `${(0, words.Iu)((0, words.Wy)(metric))} has a bound (${allows}), but there is ${which}: ${groups}`;
			}
			if (reason === "none-changed") return `${subject} has a bound (${allows}), and no position changed: there is nothing to hold against it`;
			if (value === void 0 || reason === "not-measured") return `${subject} has a bound (${allows}), but was not measured`;
			let is = `${subject} is ${(0, numbers.y1)(metric, value, limits)}`;
			switch (reason) {
				case "inside": return `${is}, ${satisfied(bound, value)}`;
				case "outside": return `${is}, ${limitOn(sideOf(bound, value), bound, value)}`;
				case "few-samples":
				case "few-positions": return `${is}, but ${tooFew(report, bound)}`;
				case "few-forks": return `${is}, but so few positions of this kind, or of the other, fewer than ${(0, numbers.U9)(report.minimum.forks)}, do not tell`;
				case "one-of-many": return `${is}, ${limitOn(sideOf(bound, value), bound, value)}, but not so surely that one of ${(0, numbers.U9)(report.family)} bounds judged together may fail for it`;
				default: return `${is}${confidence(bound, value)}, which does not decide whether it is allowed (${allows})`;
			}
		}
		function satisfied(bound, value) {
			let { min, max } = bound.bound;
			if (min !== void 0 && max !== void 0) return `within the allowed ${(0, numbers.TQ)(bound.metric, bound.bound, value.unit)}`;
			return `not ${limitOn(max === void 0 ? "below" : "above", bound, value)}`;
		}
		let sideOf = ({ bound: { min, max } }, { low }) => max !== void 0 && (min === void 0 || low > max) ? "above" : "below";
		function limitOn(side, { metric, bound: { min, max } }, { unit }) {
			let text = (0, numbers.TQ)(metric, side === "above" ? { max } : { min }, unit).replace(/^(up to|at least) /, "");
			return side === "above" ? `above the allowed ${text}` : `below the required ${text}`;
		}
		function confidence({ evidence, metric, bound }, value) {
			if (evidence !== "confident" || value.high === null) return "";
			if (value.interval === null) return " without a sampling interval";
			let [low, high] = value.interval;
			return ` (95 % interval ${(0, numbers.y1)(metric, {
				...value,
				low,
				high
			}, bound)})`;
		}
		function boundRemedy(report, bound) {
			if (bound.against !== void 0) return changeRemedy(report, bound);
			switch (bound.reason) {
				case "group-missing": return report.groups.length > 1 ? "Correct the bound's `group`, or find out why the group is gone." : "Set `group-by` to what samples have (docs/configuration.md), or find out why it is gone.";
				case "none-changed": return "Compare more text. With enough of it, a bound that has `max` alone, by `evidence: estimate`, holds.";
				case "not-measured": return (0, words.qM)(bound.metric) ? "Measure it with its base model: `logprob-gate compare` (docs/compare.md), or remove the bound." : "Save what the metric needs (docs/mathematics.md), or remove the bound.";
				case "few-samples":
				case "few-positions": return tooFewRemedy(report, bound);
				case "few-forks":
				case "one-of-many": return MORE_SAMPLES[bound.reason];
				case "astride": return undecidedRemedy(bound, groupOf(report, bound));
				default: return violationRemedy(bound, groupOf(report, bound)?.metrics[bound.metric]);
			}
		}
		let groupOf = (report, { group }) => report.groups.find(({ name }) => name === group);
		function undecidedRemedy({ evidence, metric }, group) {
			let value = group?.metrics[metric];
			if (value?.high === null) return "Only whole distributions bound it from above (docs/compare.md): compare those, or bound `mean-js`.";
			if (evidence !== "confident") return "Ask for more alternatives (top_logprobs 20), and give the model's vocab-size.";
			if (value?.interval === null && !(0, words.rq)(metric)) return "This metric has no sampling interval: set the bound's `evidence: estimate`.";
			if (value?.interval === null && OF_FORKS.includes(metric) && isMoved(group)) return "How forks spread over samples is known only at the threshold that was measured: measure at this one, or set the bound's `evidence: estimate`.";
			return "Evaluate more samples; ask for more alternatives (top_logprobs 20).";
		}
		let isMoved = (group) => group !== void 0 && group.samples > 1 && group.metrics["fork-fraction"]?.interval === null;
		function violationRemedy(bound, value) {
			let side = value === void 0 ? "above" : sideOf(bound, value);
			let change = side === "above" ? "raise the bound's `max`" : "lower the bound's `min`";
			return `${causeOf(bound.metric, side)} If it is meant, ${change} (${bound.origin}).`.trimStart();
		}
		let problemSentence = ({ path, line, message }, quote = plainly) => `${quote(line === void 0 ? path : `${path}:${line}`)}: ${message}`;
		function headline(report, quote = plainly) {
			let [unread, ...others] = report.problems.filter(({ scope }) => scope === "file");
			if (unread !== void 0) {
				let more = others.length > 0 ? `, and ${(0, numbers.hS)(others.length, "more file")} could not be used` : "";
				return `Not judged in full: ${problemSentence(unread, quote)}${more}`;
			}
			let missing = report.bounds.find(({ reason }) => reason === "not-compared");
			let pick = (outcome, level) => report.bounds.find((bound) => bound.outcome === outcome && bound.level === level && bound.reason !== "not-compared");
			let failed = pick("fail", "fail");
			if (failed !== void 0) return boundSentence(report, failed, quote);
			if (report.problemCount > report.maxProblems) return tooManyProblems(report);
			if (missing !== void 0 && report.onMissingBaseline === "fail") return boundSentence(report, missing, quote);
			let open = pick("inconclusive", "fail");
			if (open !== void 0) return `Inconclusive: ${boundSentence(report, open, quote)}`;
			let warned = pick("fail", "warn") ?? pick("inconclusive", "warn");
			if (warned !== void 0) return `Passed with a warning: ${boundSentence(report, warned, quote)}`;
			if (missing !== void 0 && report.onMissingBaseline === "warn") return `Passed with a warning: ${boundSentence(report, missing, quote)}`;
			let noticed = report.problems.find(({ scope }) => scope === "notice");
			if (noticed !== void 0) return `Passed with a warning: ${problemSentence(noticed, quote)}`;
			let [group] = [...report.comparedWith?.vanished ?? [], ...report.comparedWith?.appeared ?? []];
			if (group !== void 0 && report.verdict === "warn") return `Passed with a warning: group ${quote(group)} is not in both the run and the baseline`;
			let [first] = report.bounds;
			let telling = report.rankCutoff === void 0 ? "fork-fraction" : "reranked";
			if (first === void 0) return "Inconclusive: no bound was judged";
			return boundSentence(report, report.bounds.find(({ metric, outcome }) => metric === telling && outcome === "pass") ?? first, quote);
		}
		let tooManyProblems = ({ problemCount, maxProblems }) => `${(0, numbers.hS)(problemCount, "problem")} in the artifacts, where ${maxProblems} are allowed`;
		function starterSentence({ bounds: [starter] }) {
			return `No bounds are configured: the starter bound (${(starter && `${(0, words.Wy)(starter.metric)} ${(0, numbers.TQ)(starter.metric, starter.bound)}`) ?? "none"}) applies; \`logprob-gate init\` writes a configuration to change.`;
		}
		function context(report, quote = plainly, now) {
			let count = (outcome) => report.bounds.filter((bound) => bound.outcome === outcome).length;
			let [failed, open] = [count("fail"), count("inconclusive")];
			let total = report.bounds.length;
			let of = `of ${(0, numbers.hS)(total, "bound")}`;
			let complete = report.problems.every(({ scope }) => scope !== "file");
			let hold = total === 1 ? "the bound holds." : `all ${total} bounds hold.`;
			let held = complete ? (0, words.Iu)(hold) : `In what could be read, ${hold}`;
			let compared = comparedSentence(report, quote, now);
			return [
				report.comparedWith === null ? "" : compared,
				failed + open > 0 ? "" : held,
				failed > 0 ? `${failed} ${of} failed.` : "",
				open > 0 ? `${open} ${of} could not be decided.` : "",
				report.comparedWith === null ? compared : "",
				report.starterBound ? starterSentence(report) : ""
			].filter((sentence) => sentence !== "").join(" ");
		}
	}),
	43629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Iu: () => capitalised,
			Wy: () => labelOf,
			ak: () => metricOf,
			qM: () => isOfPair,
			rq: () => hasIntervalOf
		});
		var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22219);
		let metricOf = (metric) => _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__.Cb.find(({ name }) => name === metric);
		let labelOf = (metric) => metricOf(metric)?.label ?? metric;
		let isOfPair = (metric) => metricOf(metric)?.of === "pair";
		function hasIntervalOf(name) {
			let metric = metricOf(name);
			return metric === void 0 || (0, _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(metric);
		}
		let capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
	})
};
