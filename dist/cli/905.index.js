export const id = 905;
export const ids = [905];
export const modules = {
	57336: ((module) => {
		let p = process || {}, argv = p.argv || [], env = p.env || {};
		let isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
		let formatter = (open, close, replace = open) => (input) => {
			let string = "" + input, index = string.indexOf(close, open.length);
			return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
		};
		let replaceClose = (string, close, replace, index) => {
			let result = "", cursor = 0;
			do {
				result += string.substring(cursor, index) + replace;
				cursor = index + close.length;
				index = string.indexOf(close, cursor);
			} while (~index);
			return result + string.substring(cursor);
		};
		let createColors = (enabled = isColorSupported) => {
			let f = enabled ? formatter : () => String;
			return {
				isColorSupported: enabled,
				reset: f("\x1B[0m", "\x1B[0m"),
				bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
				dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
				italic: f("\x1B[3m", "\x1B[23m"),
				underline: f("\x1B[4m", "\x1B[24m"),
				inverse: f("\x1B[7m", "\x1B[27m"),
				hidden: f("\x1B[8m", "\x1B[28m"),
				strikethrough: f("\x1B[9m", "\x1B[29m"),
				black: f("\x1B[30m", "\x1B[39m"),
				red: f("\x1B[31m", "\x1B[39m"),
				green: f("\x1B[32m", "\x1B[39m"),
				yellow: f("\x1B[33m", "\x1B[39m"),
				blue: f("\x1B[34m", "\x1B[39m"),
				magenta: f("\x1B[35m", "\x1B[39m"),
				cyan: f("\x1B[36m", "\x1B[39m"),
				white: f("\x1B[37m", "\x1B[39m"),
				gray: f("\x1B[90m", "\x1B[39m"),
				bgBlack: f("\x1B[40m", "\x1B[49m"),
				bgRed: f("\x1B[41m", "\x1B[49m"),
				bgGreen: f("\x1B[42m", "\x1B[49m"),
				bgYellow: f("\x1B[43m", "\x1B[49m"),
				bgBlue: f("\x1B[44m", "\x1B[49m"),
				bgMagenta: f("\x1B[45m", "\x1B[49m"),
				bgCyan: f("\x1B[46m", "\x1B[49m"),
				bgWhite: f("\x1B[47m", "\x1B[49m"),
				blackBright: f("\x1B[90m", "\x1B[39m"),
				redBright: f("\x1B[91m", "\x1B[39m"),
				greenBright: f("\x1B[92m", "\x1B[39m"),
				yellowBright: f("\x1B[93m", "\x1B[39m"),
				blueBright: f("\x1B[94m", "\x1B[39m"),
				magentaBright: f("\x1B[95m", "\x1B[39m"),
				cyanBright: f("\x1B[96m", "\x1B[39m"),
				whiteBright: f("\x1B[97m", "\x1B[39m"),
				bgBlackBright: f("\x1B[100m", "\x1B[49m"),
				bgRedBright: f("\x1B[101m", "\x1B[49m"),
				bgGreenBright: f("\x1B[102m", "\x1B[49m"),
				bgYellowBright: f("\x1B[103m", "\x1B[49m"),
				bgBlueBright: f("\x1B[104m", "\x1B[49m"),
				bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
				bgCyanBright: f("\x1B[106m", "\x1B[49m"),
				bgWhiteBright: f("\x1B[107m", "\x1B[49m")
			};
		};
		module.exports = createColors();
		module.exports.createColors = createColors;
	}),
	81905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { failure: () => failure });
		var picocolors = __webpack_require__(57336);
		var errors = __webpack_require__(27406);
		var report_escape = __webpack_require__(96209);
		__webpack_require__(65340);
		__webpack_require__(70650);
		let placeOf = ({ path, line, column }) => [
			path,
			line,
			line === void 0 ? void 0 : column
		].filter((part) => part !== void 0).join(":");
		let MAX_MESSAGE = 2e3;
		function failure(error, style, env) {
			let colours = picocolors.createColors(style.colour);
			if (error instanceof errors.yo) {
				let place = error.location === void 0 ? "" : `${(0, report_escape.mG)(placeOf(error.location), MAX_MESSAGE)}: `;
				let message = error.message.split("\n").map((line) => (0, report_escape.mG)(line, MAX_MESSAGE)).join("\n");
				return {
					text: `${colours.red(`error ${error.code}`)}: ${place}${message}\n  ${error.remedy}\n`,
					status: 2
				};
			}
			let described = error instanceof Error ? error : Error(String(error));
			let detail = env.LOGPROB_GATE_DEBUG === void 0 ? described.message : described.stack ?? described.message;
			return {
				text: `${colours.red("bug")}: logprob-gate failed: ${detail}\n  Nothing was judged. Please report it, with what LOGPROB_GATE_DEBUG=1 adds.\n`,
				status: 3
			};
		}
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
	65340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B9: () => tokenOf,
			D_: () => unbroken,
			TM: () => folded,
			ig: () => leftOut,
			j7: () => MARKS,
			tp: () => table
		});
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);
		let MARKS = {
			pass: "✅",
			fail: "❌",
			warn: "⚠️",
			inconclusive: "❓"
		};
		let folded = (title, body, open = !1) => `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;
		let row = (cells) => `| ${cells.join(" | ")} |`;
		function table(header, rows, text = [0]) {
			let alignment = header.map((_, column) => text.includes(column) ? ":--" : "--:");
			return [
				row(header),
				row(alignment),
				...rows.map(row)
			].join("\n");
		}
		let leftOut = (total, shown, noun) => total > shown ? `\n\n${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.hS)(total - shown, `more ${noun}`)} in the report.` : "";
		let unbroken = (text) => text.replaceAll(" ", "&nbsp;");
		let tokenOf = (token) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(token, 30).replace(/^<code> /, "<code>&nbsp;");
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
