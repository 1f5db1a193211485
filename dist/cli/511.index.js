export const id = 511;
export const ids = [511];
export const modules = {
	73072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bh: () => addHistograms,
			U9: () => count,
			Xn: () => binCentre,
			Zg: () => quantileBin,
			Zj: () => forksAt,
			hV: () => binAt,
			jU: () => binOf,
			kh: () => countFrom
		});
		let BINS_PER_NAT = 1e3;
		let binOf = (entropy) => Math.floor(entropy * BINS_PER_NAT);
		function count(histogram, bin, positions = 1) {
			for (; histogram.length <= bin;) histogram.push(0);
			histogram[bin] += positions;
		}
		function addHistograms(a, b) {
			let [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
			return longer.map((positions, bin) => positions + (shorter[bin] ?? 0));
		}
		function quantileBin(histogram, q) {
			let total = histogram.reduce((sum, positions) => sum + positions, 0);
			let rank = Math.max(1, Math.ceil(q * total));
			let seen = 0;
			let bin = histogram.findIndex((positions) => (seen += positions) >= rank);
			return bin < 0 ? null : [bin / BINS_PER_NAT, (bin + 1) / BINS_PER_NAT];
		}
		let binCentre = (bin) => (bin + .5) / BINS_PER_NAT;
		function binAt(entropy) {
			let bin = Math.round(entropy * BINS_PER_NAT);
			return Math.abs(entropy * BINS_PER_NAT - bin) < 1e-9 ? bin : void 0;
		}
		let countFrom = (histogram, bin) => histogram.slice(bin).reduce((sum, positions) => sum + positions, 0);
		function forksAt({ low, high }, bin) {
			let forks = {
				least: countFrom(low, bin + 1),
				most: countFrom(high, bin)
			};
			return {
				forks,
				undecided: {
					least: Math.max(0, countFrom(high, bin + 1) - countFrom(low, bin)),
					most: forks.most - forks.least
				}
			};
		}
	}),
	67097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => thresholdNats,
			r: () => NATS_PER
		});
		let NATS_PER = {
			nats: 1,
			bits: Math.LN2
		};
		let thresholdNats = ({ value, unit }) => value * NATS_PER[unit];
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
	53002: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => rebin,
			I: () => BINS_PER_UNIT
		});
		var _measure_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67097);
		var _measure_histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73072);
		let BINS_PER_UNIT = 10;
		function rebin(histogram, unit) {
			let coarse = [];
			histogram.forEach((positions, fine) => {
				if (positions === 0) return;
				let bin = Math.floor((0, _measure_histogram_js__WEBPACK_IMPORTED_MODULE_1__.Xn)(fine) / _measure_units_js__WEBPACK_IMPORTED_MODULE_0__.r[unit] * 10);
				for (; coarse.length <= bin;) coarse.push(0);
				coarse[bin] += positions;
			});
			return coarse;
		}
	}),
	61: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => SHIFT_HEADER,
			a: () => shiftRows
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);
		var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26108);
		var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
		let SHOWN = [
			"unshifted",
			"reranked",
			"shifted",
			"mean-js",
			"fork-overlap"
		];
		let SHIFT_HEADER = SHOWN.map(_words_js__WEBPACK_IMPORTED_MODULE_2__.Wy);
		function shiftRows({ groups, bounds, rankCutoff }) {
			if (rankCutoff === void 0) return [];
			return groups.map(({ name, metrics }) => ({
				group: name,
				cells: SHOWN.map((metric) => {
					let own = bounds.filter((bound) => bound.metric === metric && bound.group === name && bound.against === void 0);
					let value = metrics[metric];
					let limits = own.map(({ bound }) => bound);
					return {
						text: value === void 0 ? "-" : `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.y1)(metric, value, limits)} ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.b6)(metric, value)}`.trim(),
						bounds: own.map((bound) => ({
							allowed: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.TQ)(metric, bound.bound, value?.unit),
							outcome: (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.sG)(bound)
						}))
					};
				})
			}));
		}
	}),
	93872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PB: () => allMetrics,
			Nx: () => distribution,
			Pg: () => findings,
			Sw: () => groupTable,
			Ze: () => howMeasured,
			ak: () => meaning,
			Bk: () => problems,
			A3: () => sectionsLeftOut,
			nX: () => topForks,
			SM: () => withCode,
			AV: () => worstGroups
		});
		var metrics = __webpack_require__(22219);
		var report_escape = __webpack_require__(96209);
		var changes = __webpack_require__(30445);
		var numbers = __webpack_require__(70650);
		var rebin = __webpack_require__(53002);
		let ON_EDGE = 1e-9;
		function histogramText({ histogram: run, baselineHistogram: baseline }, threshold) {
			let edges = edgesOf(Math.max(run.length, baseline?.length ?? 0), threshold.value * rebin.I);
			let [own, theirs] = [run, baseline ?? []].map((histogram) => rowsOf(histogram, edges));
			let [total, baselineTotal] = [own, theirs].map((rows) => Math.max(1, sum(rows)));
			let scaled = theirs.map((positions) => positions * total / baselineTotal);
			let longest = Math.log1p(Math.max(1, ...own, ...scaled));
			let length = (positions) => Math.round(Math.log1p(positions) / longest * 36);
			let columns = (bar, positions, shares) => `${bar.padEnd(36)}${positions.padStart(12)}${shares.map((share) => share.padStart(11)).join("")}`;
			let shown = baseline === void 0 ? 1 : 2;
			let lines = own.map((positions, row) => {
				let [from, to] = [edges[row], edges[row + 1]].map((bin) => (bin / rebin.I).toFixed(1));
				let bar = barOf(length(positions), length(baseline === void 0 ? positions : scaled[row]));
				let shares = [positions / total, theirs[row] / baselineTotal].slice(0, shown).map(percent);
				return `${`${from} to ${to}`.padStart(10)} ${columns(bar, (0, numbers.U9)(positions), shares)}`;
			});
			let key = baseline === void 0 ? "logarithmic scale" : "▀ this run, ▄ baseline, log scale";
			let header = `${threshold.unit.padEnd(10)} ${columns(key, "positions", ["share", "baseline"].slice(0, shown))}`;
			let { row, note } = thresholdAt(edges, threshold.value * rebin.I);
			lines.splice(row, 0, `─── threshold ${(0, numbers.HA)(threshold)}${note} `.padEnd(header.length, "─"));
			return [header, ...lines].join("\n");
		}
		function edgesOf(bins, threshold) {
			let perRow = Math.max(1, Math.ceil(bins / 16));
			let nearest = Math.round(threshold);
			let first = Math.abs(threshold - nearest) < ON_EDGE ? nearest % perRow : 0;
			let edges = first > 0 ? [0, first] : [0];
			for (let edge = first; edge < bins; edge += perRow) edges.push(edge + perRow);
			return edges;
		}
		function thresholdAt(edges, threshold) {
			let end = edges.length - 1;
			let row = edges.findIndex((edge) => edge > threshold - ON_EDGE);
			if (row >= 0 && edges[row] > threshold + ON_EDGE) return {
				row,
				note: ", in the row above: decision forks from there on"
			};
			return row < 0 || row === end ? {
				row: end,
				note: ", above them all"
			} : {
				row,
				note: ": decision forks below this line"
			};
		}
		let rowsOf = (histogram, edges) => edges.slice(1).map((to, row) => sum(histogram.slice(edges[row], to)));
		let sum = (values) => values.reduce((total, value) => total + value, 0);
		function barOf(upper, lower) {
			let both = Math.min(upper, lower);
			return "█".repeat(both) + "▀".repeat(upper - both) + "▄".repeat(lower - both);
		}
		let percent = (share) => (0, numbers.y1)("fork-fraction", {
			estimate: share,
			low: share,
			high: share,
			interval: null
		});
		var markdown_parts = __webpack_require__(65340);
		var sentences = __webpack_require__(9352);
		var words = __webpack_require__(43629);
		var table = __webpack_require__(26108);
		let WORST_FIRST = [
			"fail",
			"inconclusive",
			"warn",
			"pass"
		];
		let severity = (outcome) => WORST_FIRST.indexOf(outcome);
		let toldOutcome = (bound, { onMissingBaseline }) => bound.reason === "not-compared" && onMissingBaseline !== "pass" ? onMissingBaseline : (0, table.sG)(bound);
		function groupTable(report, detail) {
			let rows = (0, table.fD)({
				...report,
				groups: worstGroups(report, detail.rows)
			});
			let against = (0, table.O)(report);
			let body = rows.map((row) => [
				nameOf(row.group.name),
				row.bounds.some(({ outcome }) => outcome === "fail") ? `**${row.forks}**` : row.forks,
				row.bounds.map((bound) => `${bound.allowed} ${markdown_parts.j7[bound.outcome]}`).join("<br>") || "–",
				...against === void 0 ? [] : [changeCell(row)],
				row.undecided,
				row.entropy,
				row.samples,
				row.positions
			]);
			let header = [
				"group",
				"fork fraction",
				"allowed",
				...against === void 0 ? [] : [(0, report_escape.CS)(against)],
				"undecided",
				"mean entropy",
				"samples",
				"positions"
			];
			return (0, markdown_parts.tp)(header, body, [0, 2]) + (0, markdown_parts.ig)(report.groups.length, body.length, "group");
		}
		function changeCell({ change, changeOutcomes }) {
			let text = (0, markdown_parts.D_)(change) || "–";
			return [changeOutcomes.includes("fail") ? `**${text}**` : text, ...changeOutcomes.map((outcome) => markdown_parts.j7[outcome])].join(" ");
		}
		function worstGroups({ groups, bounds }, most) {
			if (groups.length <= most) return groups;
			let worst = new Map();
			for (let bound of bounds) worst.set(bound.group, Math.min(severity((0, table.sG)(bound)), worst.get(bound.group) ?? Infinity));
			let rank = ({ name }) => worst.get(name) ?? WORST_FIRST.length;
			return [...groups.slice(0, 1), ...groups.slice(1).sort((a, b) => rank(a) - rank(b))].slice(0, most);
		}
		let nameOf = (group) => group === "all" ? "**all**" : (0, report_escape.wD)(group, 60);
		function findings(report, detail) {
			let missed = report.bounds.filter(({ outcome }) => outcome !== "pass");
			if (missed.length === 0) return "";
			let shown = missed.sort((a, b) => severity(toldOutcome(a, report)) - severity(toldOutcome(b, report))).slice(0, detail.findings).map((bound) => {
				let sentence = (0, sentences.wy)(report, bound, report_escape.wD);
				let remedy = (0, sentences.NX)(report, {
					...bound,
					origin: ""
				}).replace(" ()", "");
				return `- ${markdown_parts.j7[toldOutcome(bound, report)]} ${sentence}. ${withCode(remedy)} Set by ${(0, report_escape.wD)(bound.origin, 200)}.`;
			});
			return (0, markdown_parts.TM)((0, numbers.hS)(missed.length, "finding"), shown.join("\n") + (0, markdown_parts.ig)(missed.length, shown.length, "finding"), report.blocks);
		}
		function problems(report, detail) {
			let notices = report.problems.filter(({ scope }) => scope === "notice").length;
			if (report.problemCount + notices === 0) return "";
			let shown = report.problems.slice(0, detail.problems).map((problem) => `- ${(0, sentences.D1)(problem, (path) => (0, report_escape.wD)(path, 200))} (${problem.code}). ${problem.remedy}`);
			return (0, markdown_parts.TM)(`${(0, numbers.hS)(report.problemCount, "problem")} in the artifacts, ${report.maxProblems} allowed${notices > 0 ? `; ${(0, numbers.hS)(notices, "notice")}` : ""}`, shown.join("\n") + (0, markdown_parts.ig)(report.problemCount + notices, shown.length, "problem"), report.blocks);
		}
		let withCode = (text) => text.replace(/`([^`]+)`/g, (_, inner) => `<code>${(0, report_escape.qy)(inner)}</code>`);
		function topForks({ topForks: forks, threshold }) {
			if (forks.length === 0) return "";
			let rows = forks.map((fork) => {
				let before = [...fork.before].slice(-60).join("");
				return [
					(0, report_escape.wD)(fork.sample, 40),
					(0, numbers.U9)(fork.position),
					(0, markdown_parts.D_)((0, numbers.Ue)(fork.low, fork.high, threshold.unit)),
					`${before === "" ? "" : (0, report_escape.wD)(`…${before}`, 600)} **${fork.chosen === void 0 ? "?" : (0, markdown_parts.B9)(fork.chosen)}**`,
					fork.alternatives.map(({ token, probability: p }) => `${(0, markdown_parts.B9)(token)}&nbsp;${(0, markdown_parts.D_)((0, numbers.E5)(p))}`).join(", ")
				];
			});
			return (0, markdown_parts.TM)("Most uncertain positions (one of a sample)", (0, markdown_parts.tp)([
				"sample",
				"position",
				"entropy",
				"text, **chosen token**",
				"most likely tokens"
			], rows, [
				0,
				3,
				4
			]));
		}
		function distribution({ groups: [all], threshold }) {
			if (all === void 0 || all.histogram.length === 0) return "";
			return (0, markdown_parts.TM)("Entropy distribution", `\`\`\`text\n${histogramText(all, threshold)}\n\`\`\``);
		}
		function allMetrics(report, detail) {
			if (detail.metricGroups === 0) return "";
			let groups = worstGroups(report, detail.metricGroups);
			let against = (0, table.O)(report);
			let header = [
				"group",
				"metric",
				"value",
				"95 %",
				...against === void 0 ? [] : [(0, report_escape.CS)(against)],
				"allowed"
			];
			let rows = groups.flatMap((group) => metrics.Cb.flatMap(({ name }) => {
				let value = group.metrics[name];
				if (value === void 0) return [];
				let bounds = report.bounds.filter((one) => one.metric === name && one.group === group.name);
				let limits = bounds.map(({ bound }) => bound);
				let judged = bounds.map((one) => `${(one.against === void 0 ? numbers.TQ : changes.v)(name, one.bound, value.unit)} ${markdown_parts.j7[(0, table.sG)(one)]}`);
				return [[
					nameOf(group.name),
					(0, words.Wy)(name),
					(0, numbers.y1)(name, value, limits),
					(0, numbers.b6)(name, value),
					...against === void 0 ? [] : [(0, markdown_parts.D_)((0, changes.x8)(name, value, limits)) || "–"],
					judged.join("<br>") || "–"
				]];
			}));
			return (0, markdown_parts.TM)("All metrics", (0, markdown_parts.tp)(header, rows, [
				0,
				1,
				header.length - 1
			]) + (0, markdown_parts.ig)(report.groups.length, groups.length, "group"));
		}
		let meaning = ({ rankCutoff }) => (0, markdown_parts.TM)("What these numbers mean", [
			"- A **decision fork** is a position where the model is uncertain which token comes next: the entropy of its next-token distribution is above the threshold. The **fork fraction** is their share.",
			...rankCutoff === void 0 ? [] : [`- A position is **unshifted** where both models prefer the same token, **reranked** where the tuned model prefers another of the base's first ${rankCutoff}, and **shifted** where it prefers one beyond them. The divergence (Jensen-Shannon) is 0 for equal distributions, and at most 0.69 nats.`],
			"- A range, such as 2.4 to 2.6 %: the list of the most likely tokens does not hold the whole distribution. The true value of these samples lies in this range; positions that may or may not be forks are **undecided**.",
			"- A margin, such as ± 0.3: other samples of the same model would differ. The 95 % sampling interval goes this far beyond the range; the unit of sampling is the completion.",
			`- A bound holds (${markdown_parts.j7.pass}) when the whole range is allowed, fails (${markdown_parts.j7.fail}) when none of it is, or only warns (${markdown_parts.j7.warn}) if its level says so, and is inconclusive (${markdown_parts.j7.inconclusive}) otherwise.`
		].join("\n"));
		function howMeasured(report, detail) {
			let { threshold, vocabularySize, inputs, version } = report;
			let files = inputs.slice(0, detail.files).map((input) => `- ${(0, report_escape.wD)(input.path, 200)}: ${input.format}, ${(0, numbers.hS)(input.samples, "sample")}, ${(0, numbers.ee)(input.bytes)}`);
			return (0, markdown_parts.TM)(`How it was measured (threshold ${(0, numbers.HA)(threshold)}, vocabulary ${(0, numbers.U9)(vocabularySize)}, ${(0, numbers.hS)(inputs.length, "file")})`, `${files.join("\n")}${(0, markdown_parts.ig)(inputs.length, files.length, "file")}\n\nlogprob-gate ${version}. Entropies come from the listed probabilities as they are, never renormalised.`);
		}
		function sectionsLeftOut(report, detail) {
			return [
				!detail.forks && report.cases.length > 0 ? "where the forks moved or are" : "",
				!detail.forks && report.topForks.length > 0 ? "most uncertain positions" : "",
				!detail.forks && report.topChanges.length > 0 ? "where the models differ most" : "",
				!detail.chart && (report.groups[0]?.histogram.length ?? 0) > 0 ? "entropy distribution" : "",
				!detail.baseline && report.comparedWith !== null ? "what it was compared with" : "",
				detail.metricGroups === 0 ? "all metrics" : "",
				detail.meaning ? "" : "what these numbers mean"
			].filter((name) => name !== "");
		}
	}),
	91511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { summary: () => summary });
		var metrics = __webpack_require__(22219);
		var changes = __webpack_require__(30445);
		var report_escape = __webpack_require__(96209);
		var markdown_parts = __webpack_require__(65340);
		var numbers = __webpack_require__(70650);
		let METRIC = "fork-fraction";
		let rangeOf = ({ low, high }) => (0, numbers.y1)(METRIC, {
			estimate: low,
			low,
			high,
			interval: null
		});
		function changeOf({ low, high, baseline }) {
			if (baseline === void 0) return "";
			let difference = {
				estimate: low - baseline.low,
				interval: null,
				pairs: 1
			};
			return (0, changes.x8)(METRIC, {
				estimate: low,
				low,
				high,
				interval: null,
				difference
			});
		}
		function casesSection({ cases }) {
			let [first] = cases;
			if (first === void 0) return "";
			let moved = first.baseline !== void 0;
			let placed = cases.some(({ location }) => location !== void 0);
			let rows = cases.slice(0, 10).map((one) => [
				(0, report_escape.wD)(one.sample, 40),
				...moved ? [one.baseline === void 0 ? "–" : rangeOf(one.baseline), (0, markdown_parts.D_)(changeOf(one))] : [],
				rangeOf(one),
				(0, numbers.U9)(one.positions),
				...placed ? [one.location === void 0 ? "–" : placeOf(one.location)] : []
			]);
			let header = [
				"sample",
				...moved ? ["baseline", "change"] : [],
				"fork fraction",
				"positions",
				...placed ? ["evaluation case"] : []
			];
			let text = placed ? [0, header.length - 1] : [0];
			return (0, markdown_parts.TM)(`${moved ? "Where the forks moved" : "Where the most forks are"} (${(0, numbers.hS)(rows.length, "sample")})`, (0, markdown_parts.tp)(header, rows, text));
		}
		let placeOf = ({ path, line }) => (0, report_escape.wD)(`${path}:${line}`, 200);
		var age = __webpack_require__(3131);
		function baselineSection({ comparedWith: baseline }, now) {
			if (baseline === null) return "";
			let { path, commit, date, samples, positions, pairs, pairedShare, unpaired, vanished, appeared } = baseline;
			let origin = [
				(0, report_escape.wD)(path, 200),
				...commit === void 0 ? [] : [`commit ${(0, report_escape.wD)(commit)}`],
				...date === void 0 ? [] : [(0, report_escape.wD)(date)],
				...[(0, age.h)(date, now) ?? []].flat()
			];
			let alone = (whose, { count: total, ids }) => total === 0 ? "" : `- Only in ${whose}: ${named(ids, total, "sample")}`;
			let groups = (whose, names) => names.length === 0 ? "" : `- Groups only in ${whose}: ${named(names.slice(0, 10), names.length, "group")}`;
			let lines = [
				`- ${origin.join(", ")}: ${(0, numbers.hS)(samples, "sample")}, ${(0, numbers.hS)(positions, "position")}`,
				`- ${(0, numbers.hS)(pairs, "sample")} paired by id, ${(0, numbers.E5)(pairedShare)} of this run's`,
				alone("this run", unpaired.run),
				alone("the baseline", unpaired.baseline),
				groups("this run", appeared),
				groups("the baseline", vanished)
			];
			return (0, markdown_parts.TM)("What it was compared with", lines.filter((line) => line !== "").join("\n"));
		}
		function named(names, total, noun) {
			let left = total - names.length;
			let more = left > 0 ? `, and ${(0, numbers.hS)(left, `more ${noun}`)}` : "";
			return `${names.map((name) => (0, report_escape.wD)(name, 60)).join(", ")}${more}`;
		}
		function trendSection({ trend, groups: [all] }) {
			let now = all?.metrics["fork-fraction"];
			if (trend.length === 0 || now === void 0) return "";
			let rows = trend.slice(-10).map((point) => [
				point.commit === void 0 ? "–" : (0, report_escape.wD)(point.commit.slice(0, 7)),
				point.date === void 0 ? "–" : (0, report_escape.wD)(point.date.slice(0, 10)),
				`${(0, numbers.y1)("fork-fraction", point)} ${(0, numbers.b6)("fork-fraction", point)}`.trim(),
				(0, numbers.U9)(point.samples)
			]);
			let here = [
				"this run",
				"–",
				`${(0, numbers.y1)("fork-fraction", now)} ${(0, numbers.b6)("fork-fraction", now)}`.trim()
			];
			return (0, markdown_parts.TM)(`Trend (${(0, numbers.hS)(rows.length, "baseline")})`, (0, markdown_parts.tp)([
				"commit",
				"date",
				"fork fraction",
				"samples"
			], [...rows, [...here, (0, numbers.U9)(all?.samples ?? 0)]], [0, 1]));
		}
		var sentences = __webpack_require__(9352);
		var shift_table = __webpack_require__(61);
		function shiftTable(report, most) {
			let rows = (0, shift_table.a)(report);
			if (rows.length === 0) return "";
			let body = rows.slice(0, most).map(({ group, cells }) => [group === "all" ? "**all**" : (0, report_escape.wD)(group, 60), ...cells.map(({ text, bounds }) => {
				let failed = bounds.some(({ outcome }) => outcome === "fail");
				let judged = bounds.map(({ allowed, outcome }) => `${allowed} ${markdown_parts.j7[outcome]}`);
				return [failed ? `**${text}**` : text, ...judged].join("<br>");
			})]);
			return (0, markdown_parts.tp)(["group", ...shift_table.$], body, [0]) + (0, markdown_parts.ig)(rows.length, body.length, "group");
		}
		function topChanges({ topChanges: changes, threshold }) {
			if (changes.length === 0) return "";
			let most = (alternatives) => alternatives.slice(0, 3).map(({ token, probability: p }) => `${(0, markdown_parts.B9)(token)}&nbsp;${(0, markdown_parts.D_)((0, numbers.E5)(p))}`).join(", ");
			let rows = changes.map((change) => [
				(0, report_escape.wD)(change.sample, 40),
				(0, numbers.U9)(change.position),
				(0, markdown_parts.D_)((0, numbers.Ue)(change.low, change.high, threshold.unit)),
				`${change.before === "" ? "" : (0, report_escape.wD)(`…${change.before}`, 600)} **${change.chosen === void 0 ? "?" : (0, markdown_parts.B9)(change.chosen)}**`,
				most(change.base),
				most(change.tuned)
			]);
			return (0, markdown_parts.TM)("Where the models differ most (one position of a sample)", (0, markdown_parts.tp)([
				"sample",
				"position",
				"divergence",
				"text, **its token**",
				"the base prefers",
				"the tuned model prefers"
			], rows, [
				0,
				3,
				4,
				5
			]));
		}
		var summary_sections = __webpack_require__(93872);
		let ALL_OF_IT = {
			rows: 500,
			findings: 200,
			problems: 100,
			metricGroups: 100,
			files: 20,
			forks: !0,
			chart: !0,
			baseline: !0,
			meaning: !0
		};
		let LADDER = [
			{ metricGroups: 10 },
			{ metricGroups: 0 },
			{ forks: !1 },
			{
				chart: !1,
				problems: 20
			},
			{ baseline: !1 },
			{
				rows: 200,
				findings: 50,
				files: 5
			},
			{
				rows: 50,
				findings: 20,
				problems: 5
			},
			{
				rows: 10,
				findings: 5,
				problems: 1,
				files: 1
			},
			{
				rows: 1,
				findings: 1,
				problems: 0,
				files: 0,
				meaning: !1
			}
		].reduce((steps, less) => [...steps, {
			...steps.at(-1) ?? ALL_OF_IT,
			...less
		}], [ALL_OF_IT]);
		function summary(report, budget = 921600, now) {
			let safe = inert(report);
			for (let detail of LADDER) {
				let text = render(safe, detail, now);
				if (byteLength(text) <= budget) return text;
			}
			let mark = markdown_parts.j7[report.verdict];
			return [
				`${opening(safe, now)}\n\nThe rest of the summary does not fit: see the report.\n`,
				`### ${mark} ${report.verdict}: the summary does not fit, see the report\n`,
				`${mark} ${report.verdict}\n`
			].find((text) => byteLength(text) <= budget) ?? "";
		}
		function render(report, detail, now) {
			let left = summary_sections.A3(report, detail);
			return `${[
				opening(report, now),
				shiftTable(report, detail.rows),
				summary_sections.Sw(report, detail),
				summary_sections.Pg(report, detail),
				summary_sections.Bk(report, detail),
				detail.baseline ? baselineSection(report, now) : "",
				detail.baseline ? trendSection(report) : "",
				detail.forks ? casesSection(report) : "",
				detail.forks ? topChanges(report) : "",
				detail.forks ? summary_sections.nX(report) : "",
				detail.chart ? summary_sections.Nx(report) : "",
				summary_sections.PB(report, detail),
				detail.meaning ? summary_sections.ak(report) : "",
				summary_sections.Ze(report, detail),
				left.length > 0 ? `Left out for lack of room: ${left.join(", ")}. See the report.` : ""
			].filter((text) => text !== "").join("\n\n")}\n`;
		}
		let opening = (report, now) => `### ${markdown_parts.j7[report.verdict]} ${(0, sentences.Pl)(report, report_escape.wD)}\n\n${summary_sections.SM((0, sentences._O)(report, report_escape.wD, now))}`;
		function inert(report) {
			let known = new Set(metrics.Cb.map(({ name }) => name));
			return {
				...report,
				version: (0, report_escape.CS)(report.version),
				notCompared: report.notCompared && {
					...report.notCompared,
					reason: (0, report_escape.CS)(report.notCompared.reason)
				},
				bounds: report.bounds.map((bound) => known.has(bound.metric) ? bound : {
					...bound,
					metric: (0, report_escape.CS)(bound.metric)
				}),
				problems: report.problems.map((problem) => ({
					...problem,
					code: (0, report_escape.CS)(problem.code),
					message: (0, report_escape.CS)(problem.message),
					remedy: (0, report_escape.CS)(problem.remedy)
				})),
				inputs: report.inputs.map((input) => ({
					...input,
					format: (0, report_escape.CS)(input.format)
				}))
			};
		}
		let byteLength = (text) => new TextEncoder().encode(text).length;
	}),
	26108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => changeHeader,
			fD: () => groupRows,
			sG: () => outcomeOf
		});
		var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30445);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);
		function groupRows(report) {
			return report.groups.map((group) => {
				let own = report.bounds.filter((bound) => bound.metric === "fork-fraction" && bound.group === group.name);
				let bounds = own.filter(({ against }) => against === void 0);
				let changes = own.filter(({ against }) => against !== void 0);
				let limits = bounds.map(({ bound }) => bound);
				let { "fork-fraction": forks, undecided, "mean-entropy": entropy } = group.metrics;
				return {
					group,
					forks: forks === void 0 ? "-" : `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.y1)("fork-fraction", forks, limits)} ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.b6)("fork-fraction", forks)}`.trim(),
					bounds: bounds.map((bound) => ({
						allowed: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.TQ)(bound.metric, bound.bound),
						outcome: outcomeOf(bound)
					})),
					change: forks === void 0 ? "" : (0, _changes_js__WEBPACK_IMPORTED_MODULE_0__.x8)("fork-fraction", forks, changes.map(({ bound }) => bound)),
					changeOutcomes: changes.map(outcomeOf),
					undecided: undecided === void 0 ? "-" : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.y1)("undecided", undecided),
					entropy: entropy === void 0 ? "-" : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.y1)("mean-entropy", entropy),
					samples: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(group.samples),
					positions: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(group.positions)
				};
			});
		}
		let outcomeOf = ({ outcome, level }) => outcome === "fail" && level === "warn" ? "warn" : outcome;
		let changeHeader = ({ comparedWith }) => comparedWith === null ? void 0 : `against ${comparedWith.branch ?? "baseline"}`;
	})
};
