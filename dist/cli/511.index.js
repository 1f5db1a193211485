export const id = 511;
export const ids = [511];
export const modules = {
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
		const MARKS = {
			pass: "✅",
			fail: "❌",
			warn: "⚠️",
			inconclusive: "❓"
		};
		const folded = (title, body, open = false) => `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;
		const row = (cells) => `| ${cells.join(" | ")} |`;
		function table(header, rows, text = [0]) {
			const alignment = header.map((_, column) => text.includes(column) ? ":--" : "--:");
			return [
				row(header),
				row(alignment),
				...rows.map(row)
			].join("\n");
		}
		const leftOut = (total, shown, noun) => total > shown ? `\n\n${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.hS)(total - shown, `more ${noun}`)} in the report.` : "";
		const unbroken = (text) => text.replaceAll(" ", "&nbsp;");
		const tokenOf = (token) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(token, 30).replace(/^<code> /, "<code>&nbsp;");
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
		;
		const MAX_ROWS = 16;
		const WIDTH = 36;
		const LABEL = "0.0 to 0.2".length;
		const BINS_PER_UNIT = 10;
		const ON_EDGE = 1e-9;
		function histogramText({ histogram: run, baselineHistogram: baseline }, threshold) {
			const bins = Math.max(run.length, baseline?.length ?? 0);
			const edges = edgesOf(bins, threshold.value * BINS_PER_UNIT);
			const [own, theirs] = [run, baseline ?? []].map((histogram) => rowsOf(histogram, edges));
			const [total, baselineTotal] = [own, theirs].map((rows) => Math.max(1, sum(rows)));
			const scaled = theirs.map((positions) => positions * total / baselineTotal);
			const longest = Math.log1p(Math.max(1, ...own, ...scaled));
			const length = (positions) => Math.round(Math.log1p(positions) / longest * WIDTH);
			const columns = (bar, positions, shares) => `${bar.padEnd(WIDTH)}${positions.padStart(12)}${shares.map((share) => share.padStart(11)).join("")}`;
			const shown = baseline === undefined ? 1 : 2;
			const lines = own.map((positions, row) => {
				const [from, to] = [edges[row], edges[row + 1]].map((bin) => (bin / BINS_PER_UNIT).toFixed(1));
				const bar = barOf(length(positions), baseline === undefined ? length(positions) : length(scaled[row]));
				const shares = [positions / total, theirs[row] / baselineTotal].slice(0, shown).map(percent);
				return `${`${from} to ${to}`.padStart(LABEL)} ${columns(bar, (0, numbers.U9)(positions), shares)}`;
			});
			const key = baseline === undefined ? "logarithmic scale" : "▀ this run, ▄ baseline, log scale";
			const header = `${threshold.unit.padEnd(LABEL)} ${columns(key, "positions", ["share", "baseline"].slice(0, shown))}`;
			const { row, note } = thresholdAt(edges, threshold.value * BINS_PER_UNIT);
			lines.splice(row, 0, `─── threshold ${(0, numbers.HA)(threshold)}${note} `.padEnd(header.length, "─"));
			return [header, ...lines].join("\n");
		}
		function edgesOf(bins, threshold) {
			const perRow = Math.max(1, Math.ceil(bins / MAX_ROWS));
			const nearest = Math.round(threshold);
			const first = Math.abs(threshold - nearest) < ON_EDGE ? nearest % perRow : 0;
			const edges = first > 0 ? [0, first] : [0];
			for (let edge = first; edge < bins; edge += perRow) edges.push(edge + perRow);
			return edges;
		}
		function thresholdAt(edges, threshold) {
			const end = edges.length - 1;
			const row = edges.findIndex((edge) => edge > threshold - ON_EDGE);
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
		const rowsOf = (histogram, edges) => edges.slice(1).map((to, row) => sum(histogram.slice(edges[row], to)));
		const sum = (values) => values.reduce((total, value) => total + value, 0);
		function barOf(upper, lower) {
			const both = Math.min(upper, lower);
			return "█".repeat(both) + "▀".repeat(upper - both) + "▄".repeat(lower - both);
		}
		const percent = (share) => (0, numbers.y1)("fork-fraction", {
			estimate: share,
			low: share,
			high: share,
			interval: null
		});
		var markdown_parts = __webpack_require__(65340);
		var sentences = __webpack_require__(66719);
		var words = __webpack_require__(43629);
		var table = __webpack_require__(26108);
		;
		const WORST_FIRST = [
			"fail",
			"inconclusive",
			"warn",
			"pass"
		];
		const severity = (bound) => WORST_FIRST.indexOf((0, table.sG)(bound));
		const MAX_PATH = 200;
		const MAX_BEFORE = 60;
		const MAX_ESCAPED = 10;
		function groupTable(report, detail) {
			const rows = (0, table.fD)({
				...report,
				groups: worstGroups(report, detail.rows)
			});
			const against = (0, table.O)(report);
			const body = rows.map((row) => [
				nameOf(row.group.name),
				row.bounds.some(({ outcome }) => outcome === "fail") ? `**${row.forks}**` : row.forks,
				row.bounds.map((bound) => `${bound.allowed} ${markdown_parts.j7[bound.outcome]}`).join("<br>") || "–",
				...against === undefined ? [] : [changeCell(row)],
				row.undecided,
				row.entropy,
				row.samples,
				row.positions
			]);
			const header = [
				"group",
				"fork fraction",
				"allowed",
				...against === undefined ? [] : [(0, report_escape.CS)(against)],
				"undecided",
				"mean entropy",
				"samples",
				"positions"
			];
			return (0, markdown_parts.tp)(header, body, [0, 2]) + (0, markdown_parts.ig)(report.groups.length, body.length, "group");
		}
		function changeCell({ change, changeOutcomes }) {
			const text = (0, markdown_parts.D_)(change) || "–";
			const shown = changeOutcomes.includes("fail") ? `**${text}**` : text;
			return [shown, ...changeOutcomes.map((outcome) => markdown_parts.j7[outcome])].join(" ");
		}
		function worstGroups({ groups, bounds }, most) {
			if (groups.length <= most) return groups;
			const worst = new Map();
			for (const bound of bounds) {
				worst.set(bound.group, Math.min(severity(bound), worst.get(bound.group) ?? Infinity));
			}
			const rank = ({ name }) => worst.get(name) ?? WORST_FIRST.length;
			return [...groups.slice(0, 1), ...groups.slice(1).sort((a, b) => rank(a) - rank(b))].slice(0, most);
		}
		const nameOf = (group) => group === "all" ? "**all**" : (0, report_escape.wD)(group, 60);
		function findings(report, detail) {
			const missed = report.bounds.filter(({ outcome }) => outcome !== "pass");
			if (missed.length === 0) return "";
			const shown = missed.sort((a, b) => severity(a) - severity(b)).slice(0, detail.findings).map((bound) => {
				const sentence = (0, sentences.wy)(report, bound, report_escape.wD);
				const remedy = (0, sentences.NX)(report, {
					...bound,
					origin: ""
				}).replace(" ()", "");
				return `- ${markdown_parts.j7[(0, table.sG)(bound)]} ${sentence}. ${withCode(remedy)} Set by ${(0, report_escape.wD)(bound.origin, MAX_PATH)}.`;
			});
			return (0, markdown_parts.TM)((0, numbers.hS)(missed.length, "finding"), shown.join("\n") + (0, markdown_parts.ig)(missed.length, shown.length, "finding"), report.blocks);
		}
		function problems(report, detail) {
			const notices = report.problems.filter(({ scope }) => scope === "notice").length;
			if (report.problemCount + notices === 0) return "";
			const shown = report.problems.slice(0, detail.problems).map((problem) => {
				const sentence = (0, sentences.D1)(problem, (path) => (0, report_escape.wD)(path, MAX_PATH));
				return `- ${sentence} (${problem.code}). ${problem.remedy}`;
			});
			return (0, markdown_parts.TM)(`${(0, numbers.hS)(report.problemCount, "problem")} in the artifacts, ${report.maxProblems} allowed${notices > 0 ? `; ${(0, numbers.hS)(notices, "notice")}` : ""}`, shown.join("\n") + (0, markdown_parts.ig)(report.problemCount + notices, shown.length, "problem"), report.blocks);
		}
		const withCode = (text) => text.replace(/`([^`]+)`/g, (_, inner) => `<code>${(0, report_escape.qy)(inner)}</code>`);
		function topForks({ topForks: forks, threshold }) {
			if (forks.length === 0) return "";
			const rows = forks.map((fork) => {
				const before = [...fork.before].slice(-MAX_BEFORE).join("");
				return [
					(0, report_escape.wD)(fork.sample, 40),
					(0, numbers.U9)(fork.position),
					(0, markdown_parts.D_)((0, numbers.Ue)(fork.low, fork.high, threshold.unit)),
					`${before === "" ? "" : (0, report_escape.wD)(`…${before}`, MAX_BEFORE * MAX_ESCAPED)} **${fork.chosen === undefined ? "?" : (0, markdown_parts.B9)(fork.chosen)}**`,
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
			if (all === undefined || all.histogram.length === 0) return "";
			return (0, markdown_parts.TM)("Entropy distribution", `\`\`\`text\n${histogramText(all, threshold)}\n\`\`\``);
		}
		function allMetrics(report, detail) {
			if (detail.metricGroups === 0) return "";
			const groups = worstGroups(report, detail.metricGroups);
			const against = (0, table.O)(report);
			const header = [
				"group",
				"metric",
				"value",
				"95 %",
				...against === undefined ? [] : [(0, report_escape.CS)(against)],
				"allowed"
			];
			const rows = groups.flatMap((group) => metrics.Cb.flatMap(({ name }) => {
				const value = group.metrics[name];
				if (value === undefined) return [];
				const bounds = report.bounds.filter((one) => one.metric === name && one.group === group.name);
				const limits = bounds.map(({ bound }) => bound);
				const judged = bounds.map((one) => {
					const write = one.against === undefined ? numbers.TQ : changes.v;
					return `${write(name, one.bound, value.unit)} ${markdown_parts.j7[(0, table.sG)(one)]}`;
				});
				return [[
					nameOf(group.name),
					(0, words.Wy)(name),
					(0, numbers.y1)(name, value, limits),
					(0, numbers.b6)(name, value),
					...against === undefined ? [] : [(0, markdown_parts.D_)((0, changes.x8)(name, value)) || "–"],
					judged.join("<br>") || "–"
				]];
			}));
			return (0, markdown_parts.TM)("All metrics", (0, markdown_parts.tp)(header, rows, [
				0,
				1,
				header.length - 1
			]) + (0, markdown_parts.ig)(report.groups.length, groups.length, "group"));
		}
		const meaning = ({ rankCutoff }) => (0, markdown_parts.TM)("What these numbers mean", [
			"- A **decision fork** is a position where the model is uncertain which token comes next: the entropy of its next-token distribution is above the threshold. The **fork fraction** is their share.",
			...rankCutoff === undefined ? [] : [`- A position is **unshifted** where both models prefer the same token, **reranked** where the tuned model prefers another of the base's first ${rankCutoff}, and **shifted** where it prefers one beyond them. The divergence (Jensen-Shannon) is 0 for equal distributions, and at most 0.69 nats.`],
			"- A range, such as 2.4 to 2.6 %: the list of the most likely tokens does not hold the whole distribution. The true value of these samples lies in this range; positions that may or may not be forks are **undecided**.",
			"- A margin, such as ± 0.3: other samples of the same model would differ. The 95 % sampling interval goes this far beyond the range; the unit of sampling is the completion.",
			`- A bound holds (${markdown_parts.j7.pass}) when the whole range is allowed, fails (${markdown_parts.j7.fail}) when none of it is, or only warns (${markdown_parts.j7.warn}) if its level says so, and is inconclusive (${markdown_parts.j7.inconclusive}) otherwise.`
		].join("\n"));
		function howMeasured(report, detail) {
			const { threshold, vocabularySize, inputs, version } = report;
			const files = inputs.slice(0, detail.files).map((input) => `- ${(0, report_escape.wD)(input.path, MAX_PATH)}: ${input.format}, ${(0, numbers.hS)(input.samples, "sample")}, ${(0, numbers.ee)(input.bytes)}`);
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
				!detail.meaning ? "what these numbers mean" : ""
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
		;
		const MAX_ROWS = 10;
		const METRIC = "fork-fraction";
		const rangeOf = ({ low, high }) => (0, numbers.y1)(METRIC, {
			estimate: low,
			low,
			high,
			interval: null
		});
		function changeOf({ low, high, baseline }) {
			if (baseline === undefined) return "";
			const difference = {
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
		function caseAnnotations({ cases, blocks, bounds }, most) {
			if (!blocks || bounds.every(({ outcome }) => outcome === "pass")) return [];
			return cases.flatMap((one) => one.location === undefined ? [] : [{
				...one,
				location: one.location
			}]).slice(0, most).map((one) => ({
				level: "notice",
				title: `logprob-gate: ${one.baseline === undefined ? "many forks" : "forks moved"}`,
				message: `${sentence(one)}.`,
				path: one.location.path,
				line: one.location.line
			}));
		}
		function sentence(one) {
			const { sample, group, positions, baseline } = one;
			const name = `Sample ${inline(sample)}${group === undefined ? "" : ` of ${inline(group)}`}`;
			const now = `fork fraction ${rangeOf(one)} of ${counted(positions, "position")}`;
			if (baseline === undefined) return `${name}: ${now}`;
			const then = `${rangeOf(baseline)} of ${counted(baseline.positions, "position")}`;
			return `${name}: ${now}, ${changeOf(one)} against the baseline (${then})`;
		}
		function casesSection({ cases }) {
			const [first] = cases;
			if (first === undefined) return "";
			const moved = first.baseline !== undefined;
			const placed = cases.some(({ location }) => location !== undefined);
			const rows = cases.slice(0, MAX_ROWS).map((one) => [
				(0, report_escape.wD)(one.sample, 40),
				...moved ? [one.baseline === undefined ? "–" : rangeOf(one.baseline), (0, markdown_parts.D_)(changeOf(one))] : [],
				rangeOf(one),
				(0, numbers.U9)(one.positions),
				...placed ? [one.location === undefined ? "–" : placeOf(one.location)] : []
			]);
			const header = [
				"sample",
				...moved ? ["baseline", "change"] : [],
				"fork fraction",
				"positions",
				...placed ? ["evaluation case"] : []
			];
			const text = placed ? [0, header.length - 1] : [0];
			return (0, markdown_parts.TM)(`${moved ? "Where the forks moved" : "Where the most forks are"} (${(0, numbers.hS)(rows.length, "sample")})`, (0, markdown_parts.tp)(header, rows, text));
		}
		const placeOf = ({ path, line }) => (0, report_escape.wD)(`${path}:${line}`, 200);
		var age = __webpack_require__(3131);
		;
		const MAX_POINTS = 10;
		function baselineSection({ comparedWith: baseline }, now) {
			if (baseline === null) return "";
			const { path, commit, date, samples, positions, pairs, pairedShare, unpaired, vanished, appeared } = baseline;
			const origin = [
				(0, report_escape.wD)(path, 200),
				...commit === undefined ? [] : [`commit ${(0, report_escape.wD)(commit)}`],
				...date === undefined ? [] : [(0, report_escape.wD)(date)],
				...[(0, age.h)(date, now) ?? []].flat()
			];
			const alone = (whose, { count: total, ids }) => total === 0 ? "" : `- Only in ${whose}: ${named(ids, total, "sample")}`;
			const groups = (whose, names) => names.length === 0 ? "" : `- Groups only in ${whose}: ${named(names.slice(0, MAX_POINTS), names.length, "group")}`;
			const lines = [
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
			const left = total - names.length;
			const more = left > 0 ? `, and ${(0, numbers.hS)(left, `more ${noun}`)}` : "";
			return `${names.map((name) => (0, report_escape.wD)(name, 60)).join(", ")}${more}`;
		}
		function trendSection({ trend, groups: [all] }) {
			const now = all?.metrics["fork-fraction"];
			if (trend.length === 0 || now === undefined) return "";
			const rows = trend.slice(-MAX_POINTS).map((point) => [
				point.commit === undefined ? "–" : (0, report_escape.wD)(point.commit.slice(0, 7)),
				point.date === undefined ? "–" : (0, report_escape.wD)(point.date.slice(0, 10)),
				`${(0, numbers.y1)("fork-fraction", point)} ${(0, numbers.b6)("fork-fraction", point)}`.trim(),
				(0, numbers.U9)(point.samples)
			]);
			const here = [
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
		var sentences = __webpack_require__(66719);
		var shift_table = __webpack_require__(61);
		;
		const MAX_BEFORE = 600;
		function shiftTable(report, most) {
			const rows = (0, shift_table.a)(report);
			if (rows.length === 0) return "";
			const body = rows.slice(0, most).map(({ group, cells }) => [group === "all" ? "**all**" : (0, report_escape.wD)(group, 60), ...cells.map(({ text, bounds }) => {
				const failed = bounds.some(({ outcome }) => outcome === "fail");
				const judged = bounds.map(({ allowed, outcome }) => `${allowed} ${markdown_parts.j7[outcome]}`);
				return [failed ? `**${text}**` : text, ...judged].join("<br>");
			})]);
			return (0, markdown_parts.tp)(["group", ...shift_table.$], body, [0]) + (0, markdown_parts.ig)(rows.length, body.length, "group");
		}
		function topChanges({ topChanges: changes, threshold }) {
			if (changes.length === 0) return "";
			const most = (alternatives) => alternatives.slice(0, 3).map(({ token, probability: p }) => `${(0, markdown_parts.B9)(token)}&nbsp;${(0, markdown_parts.D_)((0, numbers.E5)(p))}`).join(", ");
			const rows = changes.map((change) => [
				(0, report_escape.wD)(change.sample, 40),
				(0, numbers.U9)(change.position),
				(0, markdown_parts.D_)((0, numbers.Ue)(change.low, change.high, threshold.unit)),
				`${change.before === "" ? "" : (0, report_escape.wD)(`…${change.before}`, MAX_BEFORE)} **${change.chosen === undefined ? "?" : (0, markdown_parts.B9)(change.chosen)}**`,
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
		;
		const SUMMARY_BUDGET = 900 * 1024;
		const ALL_OF_IT = {
			rows: 500,
			findings: 200,
			problems: 100,
			metricGroups: 100,
			files: 20,
			forks: true,
			chart: true,
			baseline: true,
			meaning: true
		};
		const LADDER = [
			{ metricGroups: 10 },
			{ metricGroups: 0 },
			{ forks: false },
			{
				chart: false,
				problems: 20
			},
			{ baseline: false },
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
				meaning: false
			}
		].reduce((steps, less) => [...steps, {
			...steps.at(-1) ?? ALL_OF_IT,
			...less
		}], [ALL_OF_IT]);
		function summary(report, budget = SUMMARY_BUDGET, now) {
			const safe = inert(report);
			for (const detail of LADDER) {
				const text = render(safe, detail, now);
				if (byteLength(text) <= budget) return text;
			}
			const mark = markdown_parts.j7[report.verdict];
			const least = [
				`${opening(safe, now)}\n\nThe rest of the summary does not fit: see the report.\n`,
				`### ${mark} ${report.verdict}: the summary does not fit, see the report\n`,
				`${mark} ${report.verdict}\n`
			];
			return least.find((text) => byteLength(text) <= budget) ?? "";
		}
		function render(report, detail, now) {
			const left = summary_sections.A3(report, detail);
			const sections = [
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
			];
			return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
		}
		const opening = (report, now) => `### ${markdown_parts.j7[report.verdict]} ${(0, sentences.Pl)(report, report_escape.wD)}\n\n${summary_sections.SM((0, sentences._O)(report, report_escape.wD, now))}`;
		function inert(report) {
			const known = new Set(metrics.Cb.map(({ name }) => name));
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
		const byteLength = (text) => new TextEncoder().encode(text).length;
	})
};
