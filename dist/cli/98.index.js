export const id = 98;
export const ids = [98];
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
	23098: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			runCheck: () => runCheck,
			runCompare: () => runCompare,
			runFormats: () => runFormats,
			runInspect: () => runInspect,
			runJudge: () => runJudge,
			runMeasure: () => runMeasure
		});
		var picocolors = __webpack_require__(57336);
		var text_width = __webpack_require__(40736);
		var report_escape = __webpack_require__(96209);
		var numbers = __webpack_require__(70650);
		var sentences = __webpack_require__(9352);
		var shift_table = __webpack_require__(61);
		var terminal_forks = __webpack_require__(89010);
		var table = __webpack_require__(26108);
		let SHOWN = {
			forks: terminal_forks.nX,
			changes: terminal_forks.FS
		};
		let MAX_SENTENCE = 1e3;
		let WORDS = {
			pass: "ok",
			fail: "FAILED",
			warn: "warning",
			inconclusive: "undecided"
		};
		async function terminal(report, { colour, columns, now, show }) {
			let colours = picocolors.createColors(colour);
			return `${[
				`${{
					pass: colours.green("PASS"),
					warn: colours.yellow("WARN"),
					inconclusive: colours.yellow("INCONCLUSIVE"),
					fail: colours.red("FAIL")
				}[report.verdict]}  ${colours.bold((0, report_escape.mG)(report.headline, MAX_SENTENCE))}`,
				(0, sentences._O)(report, sentences.yG, now),
				"",
				...await shiftTable(report, columns, colours),
				...await terminal_table((0, table.fD)(report), (0, table.O)(report), columns, colours),
				...findings(report, colours),
				...problems(report, colours),
				...show === void 0 ? [] : ["", ...SHOWN[show](report, colour)],
				"",
				...colourEach(measured(report), colours.dim)
			].join("\n")}\n`;
		}
		async function terminal_table(rows, against, columns, colours) {
			let shown = rows.slice(0, 50);
			let paint = paintOf(colours);
			let widest = Math.max(12, Math.floor(columns / 4));
			return [...await aligned([[
				"group",
				"fork fraction",
				"allowed",
				...against === void 0 ? [] : [(0, report_escape.mG)(against, widest)],
				"undecided",
				"mean entropy",
				"samples",
				"positions"
			], ...shown.map((row) => [
				(0, report_escape.mG)(row.group.name, widest),
				row.forks,
				row.bounds.map(({ allowed, outcome }) => `${allowed} ${paint[outcome](WORDS[outcome])}`).join("; ") || "-",
				...against === void 0 ? [] : [[row.change || "-", ...row.changeOutcomes.map((outcome) => paint[outcome](WORDS[outcome]))].join(" ")],
				row.undecided,
				row.entropy,
				row.samples,
				row.positions
			])], colours), ...groupsLeft(rows.length - shown.length)];
		}
		async function shiftTable(report, columns, colours) {
			let rows = (0, shift_table.a)(report);
			if (rows.length === 0) return [];
			let shown = rows.slice(0, 50);
			let paint = paintOf(colours);
			let widest = Math.max(12, Math.floor(columns / 4));
			return [
				...await aligned([["group", ...shift_table.$], ...shown.map(({ group, cells: values }) => [(0, report_escape.mG)(group, widest), ...values.map(({ text, bounds }) => [text, ...bounds.map(({ allowed, outcome }) => `(${allowed}: ${paint[outcome](WORDS[outcome])})`)].join(" "))])], colours),
				...groupsLeft(rows.length - shown.length),
				""
			];
		}
		let paintOf = ({ green, red, yellow }) => ({
			pass: green,
			fail: red,
			warn: yellow,
			inconclusive: yellow
		});
		let groupsLeft = (left) => left > 0 ? [`and ${(0, numbers.hS)(left, "more group")}: see the report (--json, --out)`] : [];
		async function aligned(cells, colours) {
			let widthOf = await (0, text_width.H)(cells.flat());
			let widths = cells[0].map((_, column) => Math.max(...cells.map((row) => widthOf(row[column]))));
			let text = cells.map((row) => row.map((cell, column) => {
				let space = " ".repeat(widths[column] - widthOf(cell));
				return column === 0 ? cell + space : space + cell;
			}).join("  ").trimEnd());
			return [colours.dim(text[0]), ...text.slice(1)];
		}
		function findings({ findings: all }, colours) {
			let left = all.length - 50;
			return [...all.slice(0, 50).flatMap((finding) => ["", ...describeFinding(finding, colours)]), ...left > 0 ? ["", `and ${(0, numbers.hS)(left, "more finding")}: see the report (--json, --out)`] : []];
		}
		function describeFinding({ level, code, message, remedy, location, origin }, colours) {
			let word = {
				fail: colours.red("failed"),
				inconclusive: colours.yellow("undecided"),
				warn: colours.yellow("warning")
			};
			let place = location === void 0 ? origin : `${location.path}${location.line === void 0 ? "" : `:${location.line}`}`;
			return [`${word[level]} ${place === void 0 ? "" : `${(0, report_escape.mG)(place, MAX_SENTENCE)} `}${(0, report_escape.mG)(message, MAX_SENTENCE)} [${code}]`, `  ${(0, report_escape.mG)(remedy, MAX_SENTENCE)}`];
		}
		function problems(report, colours) {
			let records = report.problems.filter(({ scope }) => scope === "record");
			if (records.length === 0) return [];
			let files = report.problems.filter(({ scope }) => scope === "file").length;
			let left = report.problemCount - files - Math.min(5, records.length);
			return [
				"",
				colours.bold(`${(0, numbers.hS)(report.problemCount, "problem")} in the artifacts (${report.maxProblems} allowed)`),
				...records.slice(0, 5).map((problem) => `  ${(0, report_escape.mG)((0, sentences.D1)(problem), MAX_SENTENCE)} [${problem.code}]`),
				...left > 0 ? [`  and ${(0, numbers.U9)(left)} more`] : []
			];
		}
		function measured({ threshold, vocabularySize, inputs, version }) {
			let files = inputs.slice(0, 5).map(({ path, format, bytes: size }) => `${(0, report_escape.mG)(path)} (${(0, report_escape.mG)(format)}, ${(0, numbers.ee)(size)})`);
			let left = inputs.length - files.length;
			return [`Decision forks are positions with entropy above ${(0, numbers.HA)(threshold)}; vocabulary ${(0, numbers.U9)(vocabularySize)}; ranges are what truncated lists leave open, ± the 95 % sampling interval.`, `Read ${files.join(", ")}${left > 0 ? ` and ${(0, numbers.hS)(left, "more file")}` : ""}. logprob-gate ${version}.`];
		}
		let colourEach = (lines, paint) => lines.map((line) => paint(line));
		var app_baseline = __webpack_require__(13974);
		var units = __webpack_require__(67097);
		var errors = __webpack_require__(27406);
		var fingerprint = __webpack_require__(57118);
		var measurement = __webpack_require__(98434);
		var find = __webpack_require__(47388);
		var app_problems = __webpack_require__(14201);
		var read_bytes = __webpack_require__(63435);
		async function mergedRun(patterns, expected, world) {
			let { parseMeasurement, runOf } = await Promise.all([__webpack_require__.e(395), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 68317));
			let parts = [];
			for (let path of await (0, find.n)(patterns, world.cwd)) {
				let file = parseMeasurement(await (0, read_bytes.i)(path, world), path);
				parts.push({
					path,
					file,
					run: runOf(file)
				});
			}
			let shards = shardsOf(parts);
			if (expected !== void 0 && shards !== expected) throw new errors.yo("shard-missing", `${(0, numbers.hS)(shards, "measurement")} where ${(0, numbers.U9)(expected)} ${expected === 1 ? "is" : "are"} expected: ${parts.map(({ path }) => path).join(", ")}`, "Look for the leg of the matrix that failed, or was given twice.");
			return parts.length === 1 ? parts[0].run : joined(inStableOrder(parts));
		}
		function inStableOrder(parts) {
			return parts.map((part) => ({
				part,
				key: part.file.samples.map(({ group, ids }) => JSON.stringify([group, ids[0]])).join()
			})).sort((a, b) => a.key < b.key ? -1 : 1).map(({ part }) => part);
		}
		function joined(parts) {
			checkFit(parts);
			let runs = parts.map(({ run }) => run);
			let problems = new app_problems.Z();
			for (let run of runs) problems.include(run.problems);
			return {
				...runs[0],
				measurement: (0, measurement.h1)(runs.map(({ measurement }) => measurement)),
				shards: shardsOf(parts),
				problems,
				inputs: runs.flatMap(({ inputs }) => inputs).sort((one, other) => one.path < other.path ? -1 : +(one.path > other.path))
			};
		}
		let shardsOf = (parts) => parts.reduce((sum, { run }) => sum + run.shards, 0);
		function checkFit(parts) {
			let measurements = parts.map(({ run }) => run.measurement);
			let misfit = fileMisfit(parts) ?? (0, fingerprint.U8)(measurements);
			if (misfit !== void 0) {
				let { field, ours, theirs } = misfit;
				let [a, b] = [parts[misfit.first], parts[misfit.second]];
				throw new errors.yo("measurements-differ", `\`${field}\` is ${ours} in ${a.path}, and ${theirs} in ${b.path}`, "Measure every shard in the same way, or judge them apart.", { path: b.path });
			}
			let shared = (0, measurement.IC)(measurements);
			if (shared !== void 0) {
				let [a, b] = [parts[shared.first], parts[shared.second]];
				throw new errors.yo("shard-twice", `sample ${JSON.stringify(shared.id)} is in ${a.path} and in ${b.path}`, "Give each shard once; where they are different samples, name a field that tells them apart (`sample-id`).", { path: b.path });
			}
		}
		function fileMisfit(parts) {
			for (let [second, { file }] of parts.entries()) for (let field of ["version", "groupBy"]) {
				let { [field]: ours = "nothing" } = parts[0].file;
				let { [field]: theirs = "nothing" } = file;
				if (ours !== theirs) return {
					field,
					ours,
					theirs,
					first: 0,
					second
				};
			}
		}
		var not_an_input = __webpack_require__(18647);
		var telling_samples = __webpack_require__(55194);
		var app_run = __webpack_require__(60464);
		var tell_problems = __webpack_require__(25491);
		var threshold = __webpack_require__(65750);
		var write_reports = __webpack_require__(78792);
		async function check(options, world) {
			let baseline = await (0, app_baseline.oU)(options.baseline);
			let config = (0, threshold.Yd)(options.config, baseline);
			let telling = options.out === void 0 ? void 0 : tellingSamples(config, baseline);
			let run = await (0, app_run.uw)({
				...options,
				config,
				telling
			}, world);
			let { judgeRun } = await Promise.all([__webpack_require__.e(169), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 38400));
			return judgeRun(run, baseline, {
				...options,
				config,
				telling
			}, world);
		}
		function tellingSamples(config, found) {
			let baseline = (0, threshold.aX)(found, config);
			let measurement = baseline.kind === "with" ? baseline.measurement : void 0;
			let isComparable = measurement?.threshold === (0, units.o)(config.threshold);
			return new telling_samples.P(config.limits.page, isComparable ? measurement : void 0);
		}
		async function judgeMeasurements(options, world) {
			let baseline = await (0, app_baseline.oU)(options.baseline);
			let config = (0, threshold.Yd)(options.config, baseline);
			let run = await mergedRun(options.measurements, options.shards, world);
			let { judgeRun } = await Promise.all([__webpack_require__.e(169), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 38400));
			return judgeRun(run, baseline, {
				...options,
				config
			}, world);
		}
		async function measure(options, world) {
			let baseline = await (0, app_baseline.oU)(options.baseline);
			let config = (0, threshold.Yd)(options.config, baseline);
			await (0, not_an_input.L)(options.file, options.artifacts, world);
			let run = await (0, app_run.uw)({
				...options,
				config
			}, world);
			(0, tell_problems.M)(baseline, run.problems, world);
			await (0, write_reports.mk)(run, options.file, world, (0, app_baseline.om)(baseline));
			return {
				run,
				status: run.problems.fileFailed ? 2 : 0
			};
		}
		var formats = __webpack_require__(81937);
		var load_config = __webpack_require__(520);
		function measured_measured({ measurement, problems }, path) {
			let { m, n } = measurement.groups[0]?.ratios.fork ?? {
				m: 0,
				n: 0
			};
			let listed = problems.list.slice(0, 5).map((problem) => `${(0, report_escape.mG)((0, sentences.D1)(problem), 1e3)} [${problem.code}]\n  ${(0, report_escape.mG)(problem.remedy, 1e3)}`);
			let left = problems.list.length - listed.length;
			return [
				`wrote ${(0, report_escape.mG)(path, 1e3)}: ${(0, numbers.hS)(m, "sample")}, ${(0, numbers.hS)(n, "position")}, ${(0, numbers.hS)(problems.count, "problem")}`,
				...listed,
				...left > 0 ? [`and ${(0, numbers.hS)(left, "more problem")}`] : [],
				""
			].join("\n");
		}
		var app_option = __webpack_require__(34332);
		var parallel_workers = __webpack_require__(338);
		function parseShards(text, name) {
			if (text === void 0) return;
			if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
			throw new errors.yo("usage", `${name}: ${JSON.stringify(text)} is no number of shards`, "Write a number such as 8.");
		}
		var terminal_style = __webpack_require__(82353);
		async function runFormats(flags, world) {
			let config = await (0, load_config.Z)(flags.config, { format: (0, app_option.u)("format", flags.format) }, world.cwd);
			if (flags.explain === void 0) {
				world.stdout.write((0, formats.X1)(config));
				return 0;
			}
			let { explain } = await __webpack_require__.e(850).then(__webpack_require__.bind(__webpack_require__, 12850));
			let { text, status } = await explain(flags.explain, config, world);
			world.stdout.write(text);
			return status;
		}
		let configOf = (flags, world) => (0, load_config.Z)(flags.config, {
			threshold: (0, app_option.u)("threshold", flags.threshold),
			minForkFraction: (0, app_option.u)("min-fork-fraction", flags.minForkFraction),
			maxForkFraction: (0, app_option.u)("max-fork-fraction", flags.maxForkFraction),
			vocabSize: (0, app_option.u)("vocab-size", flags.vocabSize),
			format: (0, app_option.u)("format", flags.format),
			rankCutoff: (0, app_option.u)("rank-cutoff", flags.rankCutoff),
			onInconclusive: (0, app_option.u)("on-inconclusive", flags.onInconclusive),
			onMissingBaseline: (0, app_option.u)("on-missing-baseline", flags.onMissingBaseline),
			evidence: (0, app_option.u)("evidence", flags.evidence),
			pageBudget: (0, app_option.u)("page-budget", flags.pageBudget)
		}, world.cwd);
		let sourceOf = ({ baseline }, world) => baseline === void 0 ? void 0 : (0, app_baseline.Zl)(baseline, world);
		let workersOf = ({ workers }) => (0, parallel_workers.jO)(workers, "--workers");
		async function runCheck(artifacts, flags, world) {
			let config = await configOf(flags, world);
			let workers = workersOf(flags);
			let { out, quiet } = flags;
			return tell(await check({
				artifacts,
				config,
				workers,
				baseline: sourceOf(flags, world),
				out,
				quiet
			}, world), flags, world);
		}
		async function runJudge(measurements, flags, world) {
			return tell(await judgeMeasurements({
				measurements,
				shards: parseShards(flags.expectShards, "--expect-shards"),
				config: await configOf(flags, world),
				baseline: sourceOf(flags, world),
				out: flags.out
			}, world), flags, world);
		}
		async function runCompare(base, tuned, flags, world) {
			let config = await configOf(flags, world);
			let { out, quiet } = flags;
			let { compare } = await __webpack_require__.e(111).then(__webpack_require__.bind(__webpack_require__, 91111));
			return tell(await compare({
				base: [base],
				tuned: [tuned],
				config,
				out,
				quiet
			}, world), flags, world);
		}
		async function tell({ report, status }, flags, world) {
			let style = (0, terminal_style.w)(world.stdout, world.env);
			world.stdout.write(flags.json === !0 ? (0, write_reports.l4)(report) : await terminal(report, {
				...style,
				show: flags.show,
				now: world.now()
			}));
			return status;
		}
		async function runInspect(artifacts, flags, world) {
			let baseline = await (0, app_baseline.oU)(sourceOf(flags, world));
			let config = (0, threshold.Yd)(await configOf(flags, world), baseline);
			let { sample: id, quiet } = flags;
			let { inspect } = await __webpack_require__.e(225).then(__webpack_require__.bind(__webpack_require__, 67225));
			let problems = new app_problems.Z();
			(0, tell_problems.M)(baseline, problems, world);
			let sample;
			try {
				sample = await inspect({
					artifacts,
					config,
					sample: id,
					quiet
				}, problems, world);
			} finally {
				(0, tell_problems.s)(problems, world);
			}
			if (sample === void 0) return 2;
			let { inspection } = await __webpack_require__.e(419).then(__webpack_require__.bind(__webpack_require__, 87419));
			for await (let text of inspection(sample, (0, terminal_style.w)(world.stdout, world.env))) world.stdout.write(text);
			return problems.fileFailed ? 2 : 0;
		}
		async function runMeasure(artifacts, flags, world) {
			let { run, status } = await measure({
				artifacts,
				config: await configOf(flags, world),
				workers: workersOf(flags),
				baseline: sourceOf(flags, world),
				file: flags.output,
				quiet: flags.quiet
			}, world);
			flags.quiet !== !0 && world.stderr.write(measured_measured(run, flags.output));
			return status;
		}
	}),
	55194: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => TellingSamples,
			o: () => BYTES_PER_MB
		});
		var _measure_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77545);
		var _read_open_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47388);
		var _read_shortened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33554);
		let BYTES_PER_MB = 1e6;
		class TellingSamples {
			unreadable = 0;
			count = 0;
			#byForks;
			#byChange;
			#budget;
			#baseline;
			constructor(budget, baseline) {
				this.#budget = budget * BYTES_PER_MB;
				this.#baseline = baseline;
				this.#byForks = new Ranking(this.#budget);
				this.#byChange = new Ranking(this.#budget);
			}
			offer(end, result, pair) {
				let { location, format, group } = end;
				let { positions, forks, name } = result;
				if (positions === 0 || name === void 0) return;
				this.count++;
				if (location.path === _read_open_find_js__WEBPACK_IMPORTED_MODULE_1__.T || location.length === 0) {
					this.unreadable++;
					return;
				}
				let among = pair?.shift.among;
				let change = among ? among.changed / among.positions : this.#changeOf(result);
				let candidate = {
					id: (0, _read_shortened_js__WEBPACK_IMPORTED_MODULE_2__.qx)(end.id, name.id),
					...group !== void 0 && { group },
					location,
					format,
					positions,
					forks,
					...pair && { base: {
						location: pair.base.location,
						format: pair.base.format
					} },
					...change !== void 0 && { change }
				};
				let weight = 1 / (positions + 50);
				this.#byForks.offer(forks * weight, candidate);
				change !== void 0 && this.#byChange.offer(Math.abs(change) * positions * weight, candidate);
			}
			get chosen() {
				let [byChange, byForks] = [this.#byChange.candidates, this.#byForks.candidates];
				let chosen = new Set();
				let bytes = 0;
				for (let i = 0; i < Math.max(byChange.length, byForks.length); i++) for (let candidate of [byChange[i], byForks[i]]) {
					if (candidate === void 0 || chosen.has(candidate)) continue;
					if (bytes > this.#budget) return [...chosen];
					chosen.add(candidate);
					bytes += bytesOf(candidate);
				}
				return [...chosen];
			}
			#changeOf({ name, positions, forks }) {
				let table = this.#baseline?.samples.find(({ group }) => group === name?.group);
				let row = table === void 0 || name === void 0 ? -1 : (0, _measure_samples_js__WEBPACK_IMPORTED_MODULE_0__._q)(table, name.id);
				if (table === void 0 || row < 0) return;
				let change = forks / positions - table.sums.fork[row] / table.positions[row];
				return Number.isNaN(change) ? void 0 : change;
			}
		}
		let bytesOf = ({ positions }) => 200 + 40 * positions;
		class Ranking {
			#kept = [];
			#budget;
			#bytes = 0;
			constructor(budget) {
				this.#budget = budget;
			}
			offer(score, candidate) {
				let kept = this.#kept;
				let [from, to] = [0, kept.length];
				for (; from < to;) {
					let middle = from + to >> 1;
					kept[middle].score >= score ? from = middle + 1 : to = middle;
				}
				if (from === kept.length && this.#bytes > this.#budget) return;
				kept.splice(from, 0, {
					score,
					candidate
				});
				this.#bytes += bytesOf(candidate);
				for (let last = kept.at(-1); last !== void 0; last = kept.at(-1)) {
					let left = this.#bytes - bytesOf(last.candidate);
					if (left <= this.#budget || kept.length === 1) return;
					this.#bytes = left;
					kept.pop();
				}
			}
			get candidates() {
				return this.#kept.map(({ candidate }) => candidate);
			}
		}
	}),
	65750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => runAt,
			Yd: () => withThreshold,
			aX: () => baselineAtThreshold
		});
		var _config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34808);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
		var _measure_threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82281);
		var _measure_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67097);
		var _baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13974);
		function withThreshold(config, baseline) {
			if (config.frozen === void 0) return config;
			let nats = baseline.kind === "with" ? (0, _measure_threshold_js__WEBPACK_IMPORTED_MODULE_2__.pH)(baseline.measurement, config.frozen.quantile) : void 0;
			if (nats === void 0) {
				let why = baseline.kind === "none" ? `: ${(0, _baseline_js__WEBPACK_IMPORTED_MODULE_4__.Vf)(baseline)}` : ", and it has no positions";
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-baseline", `the threshold is to be the ${config.frozen.quantile} quantile of the baseline${why}`, "Name a baseline, or write a threshold such as `1.4 nats` until there is one.", config.path === void 0 ? void 0 : { path: config.path });
			}
			return {
				...config,
				threshold: {
					value: nats,
					unit: "nats"
				}
			};
		}
		function runAt(run, config) {
			if ((0, _config_defaults_js__WEBPACK_IMPORTED_MODULE_0__.tC)(config)) return run;
			let { threshold } = config;
			return {
				...run,
				measurement: measuredAt(run.measurement, threshold),
				threshold
			};
		}
		function baselineAtThreshold(baseline, config) {
			if (baseline.kind === "none" || config.frozen === void 0) return baseline;
			return {
				...baseline,
				measurement: measuredAt(baseline.measurement, config.threshold)
			};
		}
		function measuredAt(measurement, threshold) {
			let at = (0, _measure_threshold_js__WEBPACK_IMPORTED_MODULE_2__.lb)(measurement, (0, _measure_units_js__WEBPACK_IMPORTED_MODULE_3__.o)(threshold));
			if (at !== void 0) return at;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("threshold-unknown", `the measurement was taken at ${measurement.threshold} nats, and does not tell of ${threshold.value} ${threshold.unit}`, "Write a multiple of 0.001 nats, or measure again.");
		}
	}),
	78792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Li: () => writeReports,
			l4: () => reportJson,
			mk: () => writeMeasurement,
			r0: () => MEASUREMENT,
			sD: () => writeOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		let reportJson = (report) => `${JSON.stringify(report, null, 2)}\n`;
		async function writeReports(report, directory, world) {
			let { junit } = await Promise.all([
				__webpack_require__.e(585),
				__webpack_require__.e(352),
				__webpack_require__.e(356)
			]).then(__webpack_require__.bind(__webpack_require__, 73356));
			let { summary } = await Promise.all([__webpack_require__.e(352), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 91511));
			let files = {
				"report.json": reportJson(report),
				"summary.md": summary(report),
				"junit.xml": junit(report)
			};
			for (let [name, text] of Object.entries(files)) writeOut(`${directory}/${name}`, text, world);
		}
		let MEASUREMENT = "measurement.json.gz";
		async function writeMeasurement(run, path, world, history = []) {
			let { fileOf, measurementBytes } = await __webpack_require__.e(644).then(__webpack_require__.bind(__webpack_require__, 34644));
			writeOut(path, measurementBytes(fileOf(run, history), path), world);
		}
		function writeOut(path, content, world) {
			let parts = typeof content == "string" || content instanceof Uint8Array ? [content] : content;
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path)), { recursive: !0 });
				let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path), "w");
				try {
					for (let part of parts) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, part);
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				}
			} catch (error) {
				let code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? "unknown reason";
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("not-writable", `${JSON.stringify(path)} cannot be written (${code})`, "Give a path that may be written to.", { path });
			}
		}
	}),
	82281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lb: () => atThreshold,
			pH: () => quantileThreshold,
			vd: () => inOneWay
		});
		var _histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73072);
		var _measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98434);
		function atThreshold(measurement, threshold) {
			if (threshold === measurement.threshold) return measurement;
			let bin = (0, _histogram_js__WEBPACK_IMPORTED_MODULE_1__.hV)(threshold);
			if (bin === void 0) return;
			return {
				...measurement,
				threshold,
				groups: measurement.groups.map((group) => groupAt(group, bin)),
				samples: measurement.samples.map((table) => ({
					...table,
					sums: {
						...table.sums,
						fork: table.sums.fork.map(unknown),
						undecided: table.sums.undecided.map(unknown)
					},
					...table.shift && { shift: {
						...table.shift,
						"changed-fork": table.shift["changed-fork"].map(unknown)
					} }
				}))
			};
		}
		let unknown = () => NaN;
		let isCounted = ({ ratios }) => !Number.isNaN(ratios.fork.xx);
		function inOneWay(a, b, threshold) {
			let bin = (0, _histogram_js__WEBPACK_IMPORTED_MODULE_1__.hV)(threshold);
			if (bin === void 0 || isCounted(a) === isCounted(b)) return [a, b];
			return [groupAt(a, bin), groupAt(b, bin)];
		}
		function groupAt(group, bin) {
			let { forks, undecided } = (0, _histogram_js__WEBPACK_IMPORTED_MODULE_1__.Zj)(group.histogram, bin);
			return {
				...group,
				ratios: {
					...group.ratios,
					fork: total(group.ratios.fork, forks.least),
					"possible-fork": total(group.ratios["possible-fork"], forks.most),
					undecided: total(group.ratios.undecided, undecided.least)
				},
				possiblyUndecided: total(group.ratios.undecided, undecided.most),
				...group.shift && { shift: shiftAt(group.shift, bin) }
			};
		}
		let shiftAt = (shift, bin) => ({
			...shift,
			ratios: {
				...shift.ratios,
				"changed-fork": total(shift.ratios["changed-fork"], (0, _histogram_js__WEBPACK_IMPORTED_MODULE_1__.kh)(shift.changed.low, bin + 1)),
				"possibly-changed-fork": total(shift.ratios["possibly-changed-fork"], (0, _histogram_js__WEBPACK_IMPORTED_MODULE_1__.kh)(shift.changed.high, bin))
			}
		});
		let total = (sums, x) => ({
			...sums,
			x,
			xx: NaN,
			xn: NaN
		});
		function quantileThreshold({ groups }, q) {
			let all = groups.find(({ name }) => name === _measurement_js__WEBPACK_IMPORTED_MODULE_0__.y2);
			return all && (0, _histogram_js__WEBPACK_IMPORTED_MODULE_1__.Zg)(all.histogram.low, q)?.[0];
		}
	}),
	22508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => inksOf,
			g: () => inkOf
		});
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
		let COLOURED = {
			shades: [
				plain(),
				styled("38;5;100"),
				styled("38;5;136"),
				styled("38;5;166")
			],
			fork: styled("1;38;5;16;48;5;208"),
			undecided: styled("4;38;5;133"),
			leftOut: styled("2;9"),
			unmarked: (text) => text
		};
		let PLAIN = {
			shades: [plain()],
			fork: plain("⟦", "⟧"),
			undecided: plain("⟨", "⟩"),
			leftOut: plain(),
			unmarked: (text) => text.replace(/[⟦⟧⟨⟩]/g, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Mk)
		};
		let inksOf = (colour) => colour ? COLOURED : PLAIN;
		function inkOf(inks, { low, high }, threshold) {
			if (Number.isNaN(low)) return inks.leftOut;
			if (low > threshold) return inks.fork;
			if (high > threshold) return inks.undecided;
			let { length } = inks.shades;
			return inks.shades[Math.min(length - 1, Math.floor(low / threshold * length) || 0)];
		}
		function plain(open = "", close = "") {
			return {
				open,
				close,
				paint: (text) => text
			};
		}
		function styled(codes) {
			return {
				...plain(),
				paint: (text) => `\u001b[${codes}m${text}\u001b[0m`
			};
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
	}),
	89010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FS: () => topChanges,
			g5: () => describeFork,
			nX: () => topForks
		});
		var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57336);
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
		var _ink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22508);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70650);
		function topForks({ topForks: all, threshold, groups }, colour) {
			let forks = all.filter(({ low }) => low > threshold.value);
			if (forks.length > 0) return [picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(colour).bold("Top decision forks, one of a sample"), ...forks.flatMap((fork) => ["", `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(fork.sample)}, ${describeFork(fork, {
				unit: threshold.unit,
				colour,
				place: placeOf(fork)
			})}`])];
			return [groups[0]?.forks === 0 ? `No decision forks: no entropy is above ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.HA)(threshold)}.` : "No decision fork has text that can be read again."];
		}
		function topChanges({ topChanges: changes, threshold }, colour) {
			if (changes.length === 0) return ["No position has text that can be read again."];
			let { bold, dim } = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(colour);
			return [bold("Where the models differ most, one position of a sample"), ...changes.flatMap((change) => [
				"",
				`${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(change.sample)}, position ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(change.position)}: divergence ${bold(divergence(change, threshold.unit))}  ${dim(placeOf(change))}`,
				`  ${context(change, colour)}`,
				`  base   ${alternatives(change.base, void 0, colour)}`,
				`  tuned  ${alternatives(change.tuned, void 0, colour)}`
			])];
		}
		function describeFork(fork, { unit, colour, place = "" }) {
			let { bold, dim } = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(colour);
			let lines = [`position ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(fork.position)}: ${bold((0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.Ue)(fork.low, fork.high, unit))}  ${dim(place)}`.trimEnd(), `  ${context(fork, colour)}`];
			fork.alternatives.length > 0 && lines.push(`  ${alternatives(fork.alternatives, fork.chosen, colour)}`);
			return lines.join("\n");
		}
		let placeOf = ({ path, line }) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(`${path}:${line}`, 200);
		let divergence = (change, unit) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.y1)("mean-js", {
			...change,
			estimate: change.low,
			interval: null,
			unit
		});
		function context({ before, chosen = "?" }, colour) {
			let { fork, unmarked } = (0, _ink_js__WEBPACK_IMPORTED_MODULE_1__.L)(colour);
			let token = unmarked((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.gd)("", chosen, 32));
			return `${unmarked((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(`…${before}`, 600))}${fork.open}${fork.paint(token)}${fork.close}`;
		}
		function alternatives(all, chosen, colour) {
			let { bold } = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(colour);
			return all.map(({ token, probability: p }) => {
				let shown = `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(`"${token}"`, 32)} ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E5)(p)}`;
				return token === chosen ? bold(shown) : shown;
			}).join(", ");
		}
	}),
	40736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => textWidthFor });
		let NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u00ff…⟦⟧⟨⟩]*$/;
		let COLOUR = /\p{Cc}\[[\d;]*m/gu;
		let withoutColour = (text) => text.replace(COLOUR, "");
		let inNarrow = (text) => withoutColour(text).length;
		async function textWidthFor(texts) {
			if (texts.every((text) => NARROW.test(withoutColour(text)))) return inNarrow;
			return (await __webpack_require__.e(668).then(__webpack_require__.bind(__webpack_require__, 94668))).default;
		}
	})
};
