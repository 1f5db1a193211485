export const id = 400;
export const ids = [400];
export const modules = {
	38400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { judgeRun: () => judgeRun });
		var measure_measurement = __webpack_require__(98434);
		var statistics = __webpack_require__(31567);
		var measure_metrics = __webpack_require__(22219);
		var changed = __webpack_require__(23945);
		var summarise = __webpack_require__(76673);
		var rounding = __webpack_require__(74564);
		let slackOf = ({ kind }, size = 0) => (limit) => (0, rounding.Y)(kind, Math.max(Math.abs(limit), size));
		function place([low, high], min, max, slack) {
			let [least, most] = [min - slack(min), max + slack(max)];
			if (low >= least && high <= most) return ["pass", "inside"];
			if (high < least || low > most) return ["fail", "outside"];
			return ["inconclusive", "astride"];
		}
		function tooSmall(group, metric, minimum) {
			let { m, n } = knownOf(group, metric) ?? group.ratios.fork;
			if (m < minimum.minSamples) return {
				reason: "few-samples",
				found: m
			};
			if (n < minimum.minPositions) return {
				reason: "few-positions",
				found: n
			};
		}
		function knownOf(group, metric) {
			let { from } = metric;
			if ("statistic" in from || (0, changed.gT)(metric)) return group.shift?.ratios.unshifted;
			return (0, measure_metrics.mq)(from) && metric.name !== "length" ? (0, summarise.y)(group, from.low) : void 0;
		}
		function tooRare(group, metric, at, { minForks }) {
			if ((0, changed.gT)(metric) && group.shift && (0, changed.Ao)(group.shift).sure < minForks) return !0;
			if (metric.kind !== "proportion" || !(0, measure_metrics.mq)(metric.from)) return !1;
			let sums = (0, summarise.y)(group, metric.from.low);
			if (sums === void 0) return !1;
			return [sums.x, ...at.map((share) => share * sums.n)].every((count) => Math.min(count, sums.n - count) < minForks);
		}
		let ANYTHING = [-Infinity, Infinity];
		function judgeAbsolute(bound, group, minimum) {
			let metric = (0, measure_metrics.SB)(bound.metric);
			let { min = -Infinity, max = Infinity } = bound;
			let of = {
				bound,
				group: group.name
			};
			let value = (0, summarise.f)(group, metric);
			let confident = bound.evidence === "confident";
			if ((0, changed.gT)(metric) && (0, changed.Xl)(group)) {
				let holds = tooSmall(group, metric, minimum) === void 0 && bound.min === void 0 && !confident;
				return { judgement: {
					...of,
					outcome: holds ? "pass" : "inconclusive",
					reason: "none-changed"
				} };
			}
			if (value === null) return { judgement: {
				...of,
				outcome: "inconclusive",
				reason: "not-measured"
			} };
			let small = tooSmall(group, metric, minimum);
			if (small) return { judgement: {
				...of,
				outcome: "inconclusive",
				...small,
				value
			} };
			let isThin = (limit) => confident && Number.isFinite(limit) && tooRare(group, metric, [limit], minimum);
			let [least, most] = [isThin(min) ? -Infinity : min, isThin(max) ? Infinity : max];
			let slack = slackOf(metric);
			let [outcome, reason] = place(rangeOf(value, confident), least, most, slack);
			let judgement = outcome !== "fail" && (isThin(min) || isThin(max)) ? {
				...of,
				outcome: "inconclusive",
				reason: "few-forks",
				value
			} : {
				...of,
				outcome,
				reason,
				value
			};
			if (!confident || least === -Infinity && most === Infinity) return { judgement };
			let violated = (alpha) => {
				let at = (0, summarise.f)(group, metric, alpha);
				return at !== null && place(rangeOf(at, !0), least, most, slack)[0] === "fail";
			};
			return {
				judgement,
				violated
			};
		}
		let rangeOf = (value, confident) => confident ? value.interval ?? ANYTHING : [value.low, value.high];
		var difference = __webpack_require__(40427);
		function judgeChange(bound, group, run, baseline, minimum) {
			let metric = (0, measure_metrics.SB)(bound.metric);
			let [now, then] = [(0, difference.Z0)(run, group), (0, difference.Z0)(baseline, group)];
			let undecided = (reason, more = {}) => ({ judgement: {
				bound,
				group,
				outcome: "inconclusive",
				reason,
				...more
			} });
			if (!now) return undecided(then ? "group-vanished" : "group-missing");
			let value = (0, summarise.f)(now, metric);
			if (!then) return undecided("group-appeared", value ? { value } : {});
			let change = changeOf(metric, group, run, baseline);
			if (value === null || change === null) return undecided("not-measured", value ? { value } : {});
			let confident = bound.evidence === "confident";
			for (let [side, of] of [["run", now], ["baseline", then]]) {
				let small = tooSmall(of, metric, minimum);
				if (small) return undecided(small.reason, {
					value,
					change,
					found: small.found,
					tooSmall: side
				});
			}
			let limits = limitsOf(bound);
			let isThin = (limit) => {
				let at = [
					value.estimate,
					change.baseline.estimate,
					edge(limit, change.baseline.estimate)
				];
				return [now, then].some((side) => tooRare(side, metric, at, minimum));
			};
			let trusted = confident ? limits.filter((limit) => !isThin(limit)) : limits;
			if (trusted.length === 0) return undecided("few-forks", {
				value,
				change
			});
			let held = trusted.map((limit) => ({
				limit,
				by: (0, difference.iv)(run, baseline, group, metric, limit.scale)
			}));
			let slack = slackOf(metric, Math.max(value.estimate, change.baseline.estimate));
			let outcomeAt = (alpha) => worst(held.map(({ limit, by }) => place(against_baseline_rangeOf(by, confident, alpha), limit.min, limit.max, slack)[0]));
			let violated = confident ? { violated: (alpha) => outcomeAt(alpha) === "fail" } : {};
			let outcome = outcomeAt(statistics.Nh);
			if (outcome !== "fail" && trusted.length < limits.length) return {
				...undecided("few-forks", {
					value,
					change
				}),
				...violated
			};
			let reason = {
				pass: "inside",
				fail: "outside",
				inconclusive: "astride"
			};
			let more = outcome === "inconclusive" ? moreSamples(held, now.ratios.fork.m) : void 0;
			return {
				judgement: {
					bound,
					group,
					outcome,
					reason: reason[outcome],
					value,
					change,
					...more !== void 0 && { moreSamples: more }
				},
				...violated
			};
		}
		function changeOf(metric, group, run, baseline) {
			let by = (0, difference.iv)(run, baseline, group, metric);
			let then = (0, difference.Z0)(baseline, group);
			let value = then && (0, summarise.f)(then, metric);
			if (by === null || !value) return null;
			return {
				estimate: by.estimate,
				interval: (0, difference.Ly)(by),
				pairs: by.pairs,
				baseline: value
			};
		}
		function limitsOf({ maxIncrease, maxDecrease }) {
			let limits = [];
			if (maxIncrease) {
				let { value, relative } = maxIncrease;
				limits.push({
					scale: relative ? 1 + value : 1,
					min: -Infinity,
					max: relative ? 0 : value
				});
			}
			if (maxDecrease) {
				let { value, relative } = maxDecrease;
				limits.push({
					scale: relative ? 1 - value : 1,
					min: relative ? 0 : -value,
					max: Infinity
				});
			}
			return limits;
		}
		let edge = ({ scale, min, max }, baseline) => scale * baseline + (Number.isFinite(max) ? max : min);
		function against_baseline_rangeOf(by, confident, alpha) {
			if (by === null) return [-Infinity, Infinity];
			if (!confident) return [by.estimate, by.estimate];
			return (0, difference.Ly)(by, alpha) ?? [-Infinity, Infinity];
		}
		let worst = (outcomes) => ["fail", "inconclusive"].find((outcome) => outcomes.includes(outcome)) ?? "pass";
		function moreSamples(held, samples) {
			let factors = held.map(({ limit, by }) => {
				let interval = by && (0, difference.Ly)(by);
				if (!by || !interval) return Infinity;
				let gap = Math.abs(by.estimate - (Number.isFinite(limit.max) ? limit.max : limit.min));
				return (1.43 * (interval[1] - by.estimate) / gap) ** 2;
			});
			let needed = Math.ceil(samples * (Math.max(...factors) - 1));
			return Number.isFinite(needed) && needed > 0 ? needed : void 0;
		}
		function holm(tests, alpha) {
			let left = new Set(tests);
			for (;;) {
				let level = alpha / left.size;
				let rejected = [...left].filter((test) => test(level));
				if (rejected.length === 0) break;
				for (let test of rejected) left.delete(test);
			}
			return new Set([...tests].filter((test) => !left.has(test)));
		}
		let NOTHING = { kind: "none" };
		function judge(measurement, rules, artifacts, comparison = NOTHING) {
			let candidates = rules.bounds.flatMap((bound) => judgeBound(bound, measurement, rules, comparison));
			let judgements = corrected(candidates);
			let { vanished, appeared } = changedGroups(measurement, comparison);
			let noticed = vanished.length + appeared.length > 0 ? "noticed" : artifacts;
			let level = artifacts === "unusable" ? "fail" : judge_worst(judgements, noticed, rules.onMissingBaseline);
			return {
				level,
				blocks: level === "fail" || level === "inconclusive" && rules.onInconclusive === "fail",
				judgements,
				family: candidates.filter(({ violated }) => violated).length,
				vanished,
				appeared
			};
		}
		function judgeBound(bound, measurement, rules, comparison) {
			let undecided = (group, reason) => ({ judgement: {
				bound,
				group,
				outcome: "inconclusive",
				reason
			} });
			let named = ({ groups }) => groups.map(({ name }) => name).filter((name) => bound.group === "*" ? name !== measure_measurement.y2 : name === bound.group);
			if (bound.against === "baseline") {
				if (comparison.kind === "none") return [undecided(bound.group, "not-compared")];
				if (comparison.kind === "differs") return [undecided(bound.group, "not-comparable")];
				let { baseline } = comparison;
				let groups = [...new Set([...named(measurement), ...named(baseline)])];
				if (groups.length === 0) return [undecided(bound.group, "group-missing")];
				return groups.map((group) => judgeChange(bound, group, measurement, baseline, rules));
			}
			let groups = measurement.groups.filter(({ name }) => named(measurement).includes(name));
			if (groups.length === 0) return [undecided(bound.group, "group-missing")];
			return groups.map((group) => judgeAbsolute(bound, group, rules));
		}
		function corrected(candidates) {
			let rejected = holm(new Set(candidates.flatMap(({ violated }) => violated ?? [])), statistics.Nh);
			return candidates.map(({ judgement, violated }) => judgement.outcome === "fail" && violated && !rejected.has(violated) ? {
				...judgement,
				outcome: "inconclusive",
				reason: "one-of-many"
			} : judgement);
		}
		function changedGroups(run, comparison) {
			if (comparison.kind !== "with") return {
				vanished: [],
				appeared: []
			};
			let names = ({ groups }) => groups.map(({ name }) => name);
			let [ours, theirs] = [names(run), names(comparison.baseline)];
			return {
				vanished: theirs.filter((name) => !ours.includes(name)),
				appeared: ours.filter((name) => !theirs.includes(name))
			};
		}
		function judge_worst(judgements, artifacts, onMissing) {
			let compared = judgements.filter(({ reason }) => reason !== "not-compared");
			let missing = compared.length < judgements.length ? onMissing : "pass";
			let has = (outcome, level) => compared.some((one) => one.outcome === outcome && one.bound.level === level);
			if (has("fail", "fail") || missing === "fail") return "fail";
			if (judgements.length === 0) return "inconclusive";
			if (has("inconclusive", "fail")) return "inconclusive";
			if (has("fail", "warn") || has("inconclusive", "warn") || missing === "warn") return "warn";
			return artifacts === "noticed" ? "warn" : "pass";
		}
		var defaults = __webpack_require__(34808);
		var units = __webpack_require__(67097);
		var report_comparison = __webpack_require__(86891);
		var sentences = __webpack_require__(9352);
		let WORST_FIRST = [
			"fail",
			"inconclusive",
			"warn"
		];
		function findings(report) {
			return [
				...problemFindings(report.problems),
				...problemCount(report),
				...bounds(report),
				...findings_changedGroups(report)
			].sort((a, b) => WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level));
		}
		let problemFindings = (problems) => problems.filter(({ scope }) => scope !== "record").map((problem) => ({
			level: problem.scope === "notice" ? "warn" : "fail",
			code: problem.code,
			message: (0, sentences.D1)(problem),
			remedy: problem.remedy
		}));
		function problemCount(report) {
			let { problems, problemCount: count, maxProblems } = report;
			let record = problems.find(({ scope }) => scope === "record");
			let told = record === void 0 && problems.some(({ scope }) => scope === "file");
			if (count <= maxProblems || told) return [];
			let first = record === void 0 ? "" : `; the first: ${(0, sentences.D1)(record)}`;
			let remedy = record?.remedy ?? "Read the artifacts again for what they are.";
			let allow = remedy.includes("`max-problems`") ? "" : " Or allow some with `max-problems`.";
			return [{
				level: "fail",
				code: "too-many-problems",
				message: (0, sentences.om)(report) + first,
				remedy: remedy + allow
			}];
		}
		let bounds = (report) => report.bounds.filter(({ outcome, reason }) => outcome !== "pass" && (reason !== "not-compared" || report.onMissingBaseline !== "pass")).map((bound) => ({
			level: levelOf(bound, report),
			code: bound.outcome === "fail" ? "bound-violated" : "bound-undecided",
			metric: bound.metric,
			group: bound.group,
			bound: bound.bound,
			message: (0, sentences.wy)(report, bound),
			remedy: (0, sentences.NX)(report, bound),
			...bound.location && { location: bound.location },
			origin: bound.origin
		}));
		function levelOf({ level, outcome, reason }, report) {
			if (reason === "not-compared") return report.onMissingBaseline === "fail" ? "fail" : "warn";
			if (level === "warn") return "warn";
			return outcome === "fail" ? "fail" : "inconclusive";
		}
		function findings_changedGroups({ comparedWith, bounds }) {
			let told = new Set(bounds.filter(({ against }) => against !== void 0).map(({ group }) => group));
			let finding = (code, group, message) => told.has(group) ? [] : [{
				level: "warn",
				code,
				group,
				message,
				remedy: "If it is meant, publish a new baseline."
			}];
			return [...(comparedWith?.vanished ?? []).flatMap((group) => finding("group-vanished", group, `Group ${(0, sentences.yG)(group)} is only in the baseline: none of its samples were run`)), ...(comparedWith?.appeared ?? []).flatMap((group) => finding("group-appeared", group, `Group ${(0, sentences.yG)(group)} is not in the baseline`))];
		}
		var rebin = __webpack_require__(53002);
		function buildReport(input) {
			let { config, measurement, verdict, problems, compared } = input;
			let { unit } = config.threshold;
			let comparison = (0, report_comparison.jb)(measurement, compared);
			let baseline = comparison.kind === "with" ? comparison.baseline : void 0;
			let described = (0, report_comparison.L5)(measurement, compared, comparison);
			let { vanished, appeared, family } = verdict;
			let bounds = verdict.judgements.map(({ bound, group, outcome, reason, ...more }) => ({
				metric: bound.metric,
				group,
				bound: limitsIn(unit, bound.metric, bound),
				outcome,
				reason,
				...bound.against && { against: bound.against },
				...more.found !== void 0 && { found: more.found },
				...more.tooSmall && { tooSmall: more.tooSmall },
				...more.moreSamples !== void 0 && { moreSamples: more.moreSamples },
				level: bound.level,
				evidence: bound.evidence,
				origin: bound.origin,
				...bound.location && { location: { ...bound.location } }
			}));
			let inUnit = (one) => ({
				...one,
				low: one.low / units.r[unit],
				high: one.high / units.r[unit]
			});
			let body = {
				schema: "logprob-gate/report/v1",
				version: input.version,
				verdict: verdict.level,
				blocks: verdict.blocks,
				threshold: { ...config.threshold },
				vocabularySize: measurement.vocabularySize,
				minimum: {
					samples: config.minSamples,
					positions: config.minPositions,
					forks: config.minForks
				},
				maxProblems: config.maxProblems,
				starterBound: (0, defaults.c$)(config),
				...described,
				comparedWith: described.comparedWith && {
					...described.comparedWith,
					vanished: [...vanished],
					appeared: [...appeared]
				},
				onMissingBaseline: config.onMissingBaseline,
				family,
				groups: measurement.groups.map((group) => describeGroup(group, unit, measurement, baseline)),
				bounds,
				problems: problems.list.map((problem) => ({ ...problem })),
				problemCount: problems.count,
				inputs: input.inputs,
				topForks: input.topForks.map(inUnit),
				cases: input.cases,
				...measurement.rankCutoff !== void 0 && { rankCutoff: measurement.rankCutoff },
				topChanges: input.topChanges.map(inUnit)
			};
			let found = findings(body);
			return {
				...body,
				findings: found,
				headline: (0, sentences.Pl)(body)
			};
		}
		function describeGroup(group, unit, run, baseline) {
			let then = baseline && (0, difference.Z0)(baseline, group.name);
			let metrics = measure_metrics.Cb.flatMap((metric) => {
				let value = (0, summarise.f)(group, metric);
				if (value === null) return [];
				let change = baseline && changeOf(metric, group.name, run, baseline);
				return [[metric.name, valueIn(unit, metric, value, change)]];
			});
			return {
				name: group.name,
				samples: group.ratios.fork.m,
				positions: group.ratios.fork.n,
				forks: group.ratios.fork.x,
				undecided: group.ratios.undecided.x,
				metrics: Object.fromEntries(metrics),
				histogram: (0, rebin.B)(group.histogram.low, unit),
				...then && { baselineHistogram: (0, rebin.B)(then.histogram.low, unit) }
			};
		}
		function valueIn(unit, { kind }, value, change) {
			let scale = kind === "entropy" ? units.r[unit] : 1;
			let interval = (ends) => ends && Number.isFinite(ends[1]) ? [ends[0] / scale, ends[1] / scale] : null;
			let scaled = (of) => ({
				estimate: of.estimate / scale,
				low: of.low / scale,
				high: Number.isFinite(of.high) ? of.high / scale : null,
				interval: interval(of.interval)
			});
			return {
				...scaled(value),
				...kind === "entropy" && { unit },
				...change && {
					baseline: scaled(change.baseline),
					difference: {
						estimate: change.estimate / scale,
						interval: interval(change.interval),
						pairs: change.pairs
					}
				}
			};
		}
		function limitsIn(unit, metric, bound) {
			let scale = (0, measure_metrics.SB)(metric).kind === "entropy" ? units.r[unit] : 1;
			let { min, max, maxIncrease, maxDecrease } = bound;
			let change = ({ value, relative }) => ({
				value: relative ? value : value / scale,
				relative
			});
			return {
				...min !== void 0 && { min: min / scale },
				...max !== void 0 && { max: max / scale },
				...maxIncrease && { maxIncrease: change(maxIncrease) },
				...maxDecrease && { maxDecrease: change(maxDecrease) }
			};
		}
		var app_baseline = __webpack_require__(13974);
		var errors = __webpack_require__(27406);
		var samples = __webpack_require__(77545);
		var measure_top = __webpack_require__(2485);
		function mostMoved(run, baseline, groups, most) {
			let [moved, forked] = [new measure_top.E(most), new measure_top.E(most)];
			let pairs = 0;
			for (let ours of run.samples) {
				let { group, ids } = ours;
				if (groups !== void 0 && !groups.has(group)) continue;
				let theirs = baseline?.samples.find((table) => table.group === group);
				(0, samples.fj)(ours, theirs, (row, rowThen) => {
					if (row < 0) return;
					let now = shareOf(ours, row);
					now.low > 0 && forked.offer(ours.sums.fork[row], {
						group,
						id: ids[row],
						now
					});
					if (theirs === void 0 || rowThen < 0) return;
					let then = shareOf(theirs, rowThen);
					let change = Math.abs(now.low - then.low);
					if (Number.isNaN(change)) return;
					pairs++;
					let weight = Math.sqrt(now.positions * then.positions / (now.positions + then.positions));
					change > 0 && moved.offer(change * weight, {
						group,
						id: ids[row],
						now,
						then
					});
				});
			}
			return [...(pairs > 0 ? moved : forked).items];
		}
		function shareOf({ positions, sums }, row) {
			let n = positions[row];
			return {
				positions: n,
				low: sums.fork[row] / n,
				high: (sums.fork[row] + sums.undecided[row]) / n
			};
		}
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		let MAX_BYTES = 104857600;
		class Dataset {
			#files;
			constructor(files) {
				this.#files = files;
			}
			static read(paths, { cwd }) {
				let files = [];
				for (let path of paths) {
					let file = (0, external_node_path_.resolve)(cwd, path);
					if ((0, external_node_fs_.statSync)(file).size > MAX_BYTES) throw RangeError(`${path} is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
					files.push({
						path,
						bytes: (0, external_node_fs_.readFileSync)(file)
					});
				}
				return new Dataset(files);
			}
			find(id) {
				let found = [...new Set([id, JSON.stringify(id).slice(1, -1)])].flatMap((way) => this.#occurrences(Buffer.from(way)));
				return found.length === 1 ? found[0] : void 0;
			}
			#occurrences(id) {
				let found = [];
				if (id.length === 0) return found;
				for (let { path, bytes } of this.#files) for (let at = bytes.indexOf(id); at >= 0 && found.length < 2; at = bytes.indexOf(id, at + 1)) !isOfWord(bytes[at - 1]) && !isOfWord(bytes[at + id.length]) && found.push({
					path,
					line: lineAt(bytes, at)
				});
				return found;
			}
		}
		let isOfWord = (byte) => byte !== void 0 && (byte >= 128 || /[\w.-]/.test(String.fromCharCode(byte)));
		function lineAt(bytes, offset) {
			let line = 1;
			for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
			return line;
		}
		var git = __webpack_require__(69461);
		async function tracked(paths, world) {
			let inside = [];
			for (let path of new Set(paths)) isInside(path, world.cwd) && inside.push(path);
			if (inside.length === 0) return new Set();
			let known = await filesOfGit(inside, world);
			return new Set(known === void 0 ? inside : inside.filter((path) => known.has(path)));
		}
		let isPlain = (path) => !/[\\\p{C}]/u.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part !== ".git");
		function isInside(path, workspace) {
			if (!isPlain(path)) return !1;
			try {
				let file = external_node_fs_.realpathSync.native((0, external_node_path_.resolve)(workspace, path));
				return file.startsWith(`${external_node_fs_.realpathSync.native(workspace)}${external_node_path_.sep}`) && (0, external_node_fs_.statSync)(file).isFile();
			} catch {
				return !1;
			}
		}
		async function filesOfGit(paths, world) {
			let found = await (0, git.$)([
				"--literal-pathspecs",
				"ls-files",
				"-z",
				"--",
				...paths
			], world);
			return found === void 0 ? void 0 : new Set(found.split("\0"));
		}
		async function casesOf(run, comparison, verdict, { dataset }, world) {
			let baseline = comparison.kind === "with" ? comparison.baseline : void 0;
			let moved = mostMoved(run.measurement, baseline, groupsMissed(verdict), 20);
			let { find, problems } = verdict.blocks ? await locator(moved, run, dataset, world) : NOWHERE;
			return {
				cases: moved.map((sample) => describe(sample, find(sample))),
				problems
			};
		}
		function groupsMissed({ judgements }) {
			let missed = judgements.filter(({ outcome }) => outcome !== "pass").map(({ group }) => group);
			return missed.length === 0 || missed.includes(measure_measurement.y2) ? void 0 : new Set(missed);
		}
		let NOWHERE = {
			find: () => void 0,
			problems: []
		};
		async function locator(samples, { sources }, datasets, world) {
			let allowed = await tracked([...samples.flatMap((sample) => sources.of(sample) ?? []).map(({ path }) => path), ...datasets], world);
			let { dataset, problems } = readDataset(datasets, allowed, world);
			return {
				find: (sample) => {
					let source = sources.of(sample);
					return source === void 0 || !allowed.has(source.path) ? findCase(sample.id, dataset) : source;
				},
				problems
			};
		}
		function readDataset(paths, allowed, world) {
			let unusable = paths.find((path) => !allowed.has(path));
			if (unusable !== void 0) return {
				dataset: void 0,
				problems: [unread(unusable, "it is no file of the repository")]
			};
			try {
				return {
					dataset: Dataset.read(paths, world),
					problems: []
				};
			} catch (error) {
				let reason = (0, errors.bD)(error);
				return {
					dataset: void 0,
					problems: [unread(paths.join(", "), reason)]
				};
			}
		}
		let unread = (path, reason) => ({
			code: "not-readable",
			path,
			message: `the data set cannot be searched for evaluation cases: ${reason}`,
			remedy: "Correct `dataset`: files that git tracks, relative to the repository.",
			scope: "notice"
		});
		let NUMBERS = /(#\d+| \(\d+\))+$/;
		let findCase = (id, dataset) => dataset?.find(id) ?? dataset?.find(id.replace(NUMBERS, ""));
		let describe = ({ group, id, now, then }, location) => ({
			sample: id,
			...group !== measure_measurement.y2 && { group },
			...now,
			...then && { baseline: { ...then } },
			...location && { location: { ...location } }
		});
		var app_run = __webpack_require__(60464);
		var app_threshold = __webpack_require__(65750);
		var version = __webpack_require__(28739);
		var write_reports = __webpack_require__(78792);
		async function judgeRun(measured, found, { config, out, telling }, world) {
			let run = (0, app_threshold.D)(measured, config);
			let { measurement, problems, inputs, topChanges, threshold } = run;
			let baseline = (0, app_threshold.aX)(found, config);
			baseline.kind === "none" && baseline.problem && problems.add(baseline.problem);
			let comparison = (0, report_comparison.jb)(measurement, baseline);
			let verdict = judge(measurement, config, problems.artifacts(config.maxProblems), comparison);
			let { cases, problems: unsearched } = await casesOf(run, comparison, verdict, config, world);
			let report = buildReport({
				version: version.x,
				config: {
					...config,
					threshold
				},
				measurement,
				compared: baseline,
				verdict,
				problems: {
					list: [...problems.list, ...unsearched],
					count: problems.count
				},
				inputs,
				topForks: await run.forks?.withText((0, app_run.Tt)(config, world)) ?? [],
				cases,
				topChanges
			});
			if (out !== void 0) {
				await (0, write_reports.Li)(report, out, world);
				await (0, write_reports.mk)(measured, `${out}/${write_reports.r0}`, world, (0, app_baseline.om)(baseline));
				let { writePage } = await Promise.all([__webpack_require__.e(469), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 56271));
				await writePage({
					report,
					measurement,
					baseline: comparison.kind === "with" ? comparison.baseline : void 0
				}, telling, {
					config,
					out
				}, world);
			}
			return {
				report,
				status: problems.fileFailed ? 2 : +!!report.blocks
			};
		}
	}),
	40427: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ly: () => differenceInterval,
			Z0: () => groupNamed,
			iv: () => difference
		});
		var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74455);
		var _measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98434);
		var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22219);
		var _ratio_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83561);
		var _samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77545);
		var _rounding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74564);
		var _statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31567);
		var _summarise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76673);
		var _threshold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82281);
		class Stratum {
			#squares = 0;
			#samples = 0;
			#weight = 0;
			#weights = 0;
			add(deviation, weight, rounding) {
				this.#squares += deviation * deviation + rounding;
				this.#samples++;
				this.#weight += weight;
				this.#weights += weight * weight;
			}
			get samples() {
				return this.#samples;
			}
			get variance() {
				return this.#squares;
			}
			get spread() {
				if (this.#samples === 0) return 0;
				return this.#squares ** 2 / Math.max(1, this.#weight ** 2 / this.#weights - 1);
			}
		}
		class Side {
			#ratio;
			#positions;
			#factor;
			#quantity;
			#tables;
			rounding;
			constructor(of, group, sums, { metric, scale, step }) {
				this.#ratio = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_7__.CG)(sums);
				let slope = metric.derivative?.(this.#ratio) ?? 1;
				this.#positions = sums.n;
				let k = (0, _ratio_js__WEBPACK_IMPORTED_MODULE_7__.Xl)(sums);
				this.#factor = k < _ratio_js__WEBPACK_IMPORTED_MODULE_7__.iV ? NaN : scale * slope * Math.sqrt(k / (k - 1)) / sums.n;
				this.rounding = (this.#factor * step) ** 2 / 12;
				this.#quantity = metric.low;
				this.#tables = new Map(of.samples.filter((table) => group === _measurement_js__WEBPACK_IMPORTED_MODULE_1__.y2 || table.group === group).map((table) => [table.group, table]));
			}
			get groups() {
				return this.#tables.keys();
			}
			table(group) {
				return this.#tables.get(group);
			}
			deviation(table, row) {
				if (table === void 0 || row < 0) return;
				let [x, n] = (0, _samples_js__WEBPACK_IMPORTED_MODULE_3__.fd)(table, row, this.#quantity) ?? [0, 0];
				return n === 0 ? void 0 : [this.#factor * (x - this.#ratio * n), n / this.#positions];
			}
		}
		function difference(run, baseline, group, metric, scale = 1) {
			let groups = [groupNamed(run, group), groupNamed(baseline, group)];
			if (!groups[0] || !groups[1]) return null;
			let [ours, theirs] = (0, _threshold_js__WEBPACK_IMPORTED_MODULE_6__.vd)(groups[0], groups[1], run.threshold);
			let [now, then] = [(0, _summarise_js__WEBPACK_IMPORTED_MODULE_5__.f)(ours, metric), (0, _summarise_js__WEBPACK_IMPORTED_MODULE_5__.f)(theirs, metric)];
			if (!now || !then) return null;
			let estimate = now.estimate - scale * then.estimate;
			let { from } = metric;
			let [sums, sumsThen] = (0, _metrics_js__WEBPACK_IMPORTED_MODULE_2__.mq)(from) ? [(0, _summarise_js__WEBPACK_IMPORTED_MODULE_5__.y)(ours, from.low), (0, _summarise_js__WEBPACK_IMPORTED_MODULE_5__.y)(theirs, from.low)] : [];
			if (!(0, _metrics_js__WEBPACK_IMPORTED_MODULE_2__.mq)(from) || !sums || !sumsThen) return {
				estimate,
				standardError: null,
				degreesOfFreedom: 0,
				pairs: 0
			};
			let step = Math.abs(now.estimate - then.estimate) <= (0, _rounding_js__WEBPACK_IMPORTED_MODULE_8__.Y)(metric.kind, Math.max(now.estimate, then.estimate)) ? 0 : (0, _samples_js__WEBPACK_IMPORTED_MODULE_3__.cg)(from.low);
			let a = new Side(run, group, sums, {
				metric: from,
				scale: 1,
				step
			});
			let b = new Side(baseline, group, sumsThen, {
				metric: from,
				scale,
				step
			});
			let [paired, onlyA, onlyB] = [
				new Stratum(),
				new Stratum(),
				new Stratum()
			];
			for (let name of new Set([...a.groups, ...b.groups])) {
				let [tableA, tableB] = [a.table(name), b.table(name)];
				(0, _samples_js__WEBPACK_IMPORTED_MODULE_3__.fj)(tableA, tableB, (rowA, rowB) => {
					let [ofA, ofB] = [a.deviation(tableA, rowA), b.deviation(tableB, rowB)];
					ofA && ofB ? paired.add(ofA[0] - ofB[0], ofA[1] + ofB[1], a.rounding + b.rounding) : ofA ? onlyA.add(...ofA, a.rounding) : ofB && onlyB.add(...ofB, b.rounding);
				});
			}
			let strata = [
				paired,
				onlyA,
				onlyB
			];
			let variance = strata.reduce((sum, stratum) => sum + stratum.variance, 0);
			let spread = strata.reduce((sum, stratum) => sum + stratum.spread, 0);
			return {
				estimate,
				standardError: Number.isFinite(variance) ? Math.sqrt(variance) : null,
				degreesOfFreedom: spread > 0 ? variance ** 2 / spread : Infinity,
				pairs: paired.samples
			};
		}
		function differenceInterval({ estimate, standardError, degreesOfFreedom }, alpha = _statistics_js__WEBPACK_IMPORTED_MODULE_4__.Nh) {
			if (standardError === null) return null;
			if (standardError === 0) return [estimate, estimate];
			let half = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - alpha / 2, degreesOfFreedom) * standardError;
			return [estimate - half, estimate + half];
		}
		let groupNamed = ({ groups }, name) => groups.find((group) => group.name === name);
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
	})
};
