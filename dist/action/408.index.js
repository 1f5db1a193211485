export const id = 408;
export const ids = [408];
export const modules = {
	13974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vf: () => whyNone,
			Zl: () => baselineAt,
			oU: () => loadBaseline,
			om: () => historyOf
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		var _report_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86891);
		var _report_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9352);
		var _read_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63435);
		let historyOf = (baseline) => baseline.kind === "with" ? baseline.history : [];
		function whyNone({ reason, lookedFor, problem }) {
			if (problem !== void 0) return (0, _report_sentences_js__WEBPACK_IMPORTED_MODULE_4__.D1)(problem);
			return lookedFor.length === 0 ? reason : `${reason}; looked for ${lookedFor.join(", ")}`;
		}
		let baselineAt = (path, world, otherwise) => async () => {
			if (exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path))) return {
				kind: "found",
				bytes: await (0, _read_bytes_js__WEBPACK_IMPORTED_MODULE_5__.i)(path, world),
				provenance: { path }
			};
			let found = await otherwise?.();
			if (found?.kind === "found") return found;
			let lookedFor = [path, ...found?.lookedFor ?? []];
			return {
				kind: "missing",
				reason: found?.reason ?? "there is no such file",
				lookedFor
			};
		};
		function exists(path) {
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path);
				return !0;
			} catch (error) {
				return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== "ENOENT";
			}
		}
		async function loadBaseline(source) {
			if (source === void 0) return _report_comparison_js__WEBPACK_IMPORTED_MODULE_3__.SD;
			try {
				let found = await source();
				if (found.kind === "missing") return {
					...found,
					kind: "none"
				};
				let { parseMeasurement, runOf } = await __webpack_require__.e(397).then(__webpack_require__.bind(__webpack_require__, 45397));
				let { trendAfter } = await Promise.all([__webpack_require__.e(169), __webpack_require__.e(309)]).then(__webpack_require__.bind(__webpack_require__, 92309));
				let file = parseMeasurement(found.bytes, found.provenance.path);
				let { measurement } = runOf(file);
				let { commit = file.commit, date = file.date } = found.provenance;
				let provenance = {
					...found.provenance,
					commit,
					date
				};
				return {
					kind: "with",
					measurement,
					provenance,
					history: trendAfter(file.history, measurement, provenance)
				};
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)) throw error;
				let { code, message, remedy, location } = error;
				let path = location?.path ?? "baseline";
				return {
					kind: "none",
					reason: "the baseline cannot be read",
					lookedFor: [path],
					problem: {
						code,
						path,
						message,
						remedy,
						scope: "file"
					}
				};
			}
		}
	}),
	94159: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => attempt,
			e: () => tellMissing
		});
		var errors = __webpack_require__(27406);
		var report_escape = __webpack_require__(96209);
		var words = __webpack_require__(43629);
		let SURFACES = {
			comment: {
				what: "the comment",
				permission: "pull-requests: write",
				without: "`comment: never`"
			},
			check: {
				what: "the check run",
				permission: "checks: write",
				without: "`check: never`"
			},
			report: {
				what: "the report of the finished run",
				permission: "actions: read",
				without: ""
			}
		};
		let TWIN = "Two gates of this run have the same `key`: the comment they share, and the check run, show the worse verdict. Give each a `key` of its own.";
		function notes(missing) {
			let forbidden = surfacesWithout(missing);
			let refused = missing.flatMap((one) => "refusal" in one && one.refusal.kind === "other" ? [{
				...one,
				reason: one.refusal.reason
			}] : []);
			return [
				...forbidden.length === 0 ? [] : [{
					level: "notice",
					title: "logprob-gate: permission missing",
					message: `${advice(forbidden)}\n\n${yaml(forbidden)}`
				}],
				...missing.some(isTwin) ? [{
					level: "warning",
					title: "logprob-gate: two gates with one key",
					message: TWIN
				}] : [],
				...refused.map(({ surface, reason }) => ({
					level: "warning",
					title: "logprob-gate: not posted",
					message: (0, report_escape.mG)(`${(0, words.Iu)(SURFACES[surface].what)} could not be posted: ${reason}. The verdict stands.`, 1e3)
				}))
			];
		}
		function notesForSummary(missing) {
			let whats = new Map();
			for (let one of missing) {
				let why = reasonOf(one);
				why !== void 0 && whats.set(why, [...whats.get(why) ?? [], SURFACES[one.surface].what]);
			}
			let forbidden = surfacesWithout(missing);
			let items = [
				...missing.some(isTwin) ? [`- ${(0, report_escape.CS)(TWIN)}`] : [],
				...[...whats].map(([why, what]) => `- Not posted: ${what.join(" and ")}. ${(0, report_escape.CS)((0, words.Iu)(why))}.`),
				...forbidden.length > 0 ? [`- ${(0, report_escape.CS)(advice(forbidden))}\n\n  \`\`\`yaml\n${yaml(forbidden, "  ")}\n  \`\`\``] : []
			];
			return items.length === 0 ? "" : `\n${items.join("\n")}\n`;
		}
		let isTwin = (one) => "twin" in one;
		function reasonOf(one) {
			if ("refusal" in one) return one.refusal.kind === "other" ? one.refusal.reason : void 0;
			if ("twin" in one) return;
			return one.activity.does || !one.activity.tell ? void 0 : one.activity.why;
		}
		let surfacesWithout = (missing) => [...new Set(missing.flatMap((one) => "refusal" in one && one.refusal.kind === "permission" ? [one.surface] : []))];
		function advice(surfaces) {
			let of = surfaces.map((surface) => SURFACES[surface]);
			let what = of.map((surface) => surface.what).join(" and ");
			let without = of.flatMap((surface) => surface.without === "" ? [] : [surface.without]).join(" and ");
			return `Not posted: ${what}. The token lacks a permission; add to the job${without === "" ? "" : `, or set ${without}`}:`;
		}
		function yaml(surfaces, indent = "") {
			return [
				"permissions:",
				"  contents: read # to check out",
				...surfaces.map((surface) => `  ${SURFACES[surface].permission} # ${SURFACES[surface].what}`)
			].map((line) => indent + line).join("\n");
		}
		var refusal = __webpack_require__(28041);
		var workflow = __webpack_require__(38184);
		async function attempt(missing, surface, act) {
			try {
				return await act();
			} catch (error) {
				if (error instanceof errors.yo) throw error;
				missing.push({
					surface,
					refusal: (0, refusal.O)(error)
				});
				return;
			}
		}
		async function tellMissing(missing) {
			for (let note of notes(missing)) (0, workflow.fz)(note);
			let text = notesForSummary(missing);
			text !== "" && await (0, workflow.j7)(text);
		}
	}),
	85547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => configPath,
			t: () => CONFIG_PATH
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		let CONFIG_PATH = ".github/logprob-gate.yml";
		let OTHER_PATH = ".github/logprob-gate.yaml";
		function configPath(cwd) {
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, OTHER_PATH))) return CONFIG_PATH;
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, CONFIG_PATH))) return OTHER_PATH;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("config-invalid", `${OTHER_PATH} is there as well`, "Keep one of the two.", { path: CONFIG_PATH });
		}
	}),
	47175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cc: () => keepOpenCheck,
			dX: () => finishCheckRun,
			pq: () => isPostStep
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _publish_check_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97277);
		var _publish_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32522);
		var _publish_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20345);
		var _publish_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38184);
		var _report_check_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14876);
		var _best_effort_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94159);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2204);
		let OPEN_CHECK = "open-check";
		let STARTED = "started";
		function keepOpenCheck(open) {
			(0, _publish_workflow_js__WEBPACK_IMPORTED_MODULE_2__.LZ)(OPEN_CHECK, open === void 0 ? "" : JSON.stringify(open));
		}
		function isPostStep({ env }) {
			if (env[`STATE_${STARTED}`] !== void 0) return !0;
			(0, _publish_workflow_js__WEBPACK_IMPORTED_MODULE_2__.LZ)(STARTED, "true");
			return !1;
		}
		async function finishCheckRun({ env }) {
			let state = env[`STATE_${OPEN_CHECK}`] ?? "";
			if (state === "") return;
			let missing = [];
			await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_4__.C)(missing, "check", async () => {
				let event = await (0, _publish_event_js__WEBPACK_IMPORTED_MODULE_1__.j)(env);
				if (event === void 0) return;
				let github = await (0, _publish_client_js__WEBPACK_IMPORTED_MODULE_6__.N)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Ko)(env)["github-token"] ?? "", event.apiUrl, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout);
				let { id, output } = JSON.parse(state);
				await (0, _publish_check_run_js__WEBPACK_IMPORTED_MODULE_7__.F)(github, event, { id }, output === void 0 ? _report_check_output_js__WEBPACK_IMPORTED_MODULE_3__.eQ : (0, _report_check_output_js__WEBPACK_IMPORTED_MODULE_3__.wV)(output));
			});
			await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_4__.e)(missing);
		}
	}),
	69461: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => git });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		let run = (0, __webpack_require__(57975).promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
		async function git(args, { cwd, env }) {
			let { PATH, HOME } = env;
			try {
				let safe = [
					"-c",
					"core.fsmonitor=false",
					...args
				];
				let { stdout } = await run("git", safe, {
					cwd,
					env: {
						PATH,
						HOME
					},
					timeout: 1e4
				});
				return stdout;
			} catch {
				return;
			}
		}
	}),
	58654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => inWorkspace });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		function inWorkspace(path, cwd) {
			let within = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
			return within === "" || within === ".." || within.startsWith("../") || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(within) ? path : within;
		}
	}),
	2204: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dx: () => linesOf,
			Ko: () => readInputs,
			fG: () => readFlag,
			q5: () => refuseMisspelt
		});
		var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34438);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
		let INPUT_NAMES = [
			"mode",
			"artifacts",
			"base",
			"tuned",
			"measurements",
			"expect-shards",
			"baseline",
			"config",
			"threshold",
			"min-fork-fraction",
			"max-fork-fraction",
			"vocab-size",
			"rank-cutoff",
			"workers",
			"format",
			"evidence",
			"on-inconclusive",
			"on-missing-baseline",
			"report-only",
			"report-dir",
			"comment",
			"check",
			"check-name",
			"key",
			"github-token"
		];
		let PREFIX = "INPUT_";
		function readInputs(env) {
			let inputs = {};
			for (let variable of variablesOf(env)) {
				let name = nameOf(variable);
				let value = env[variable]?.trim() ?? "";
				isInputName(name) && value !== "" && (inputs[name] = value);
			}
			return inputs;
		}
		function refuseMisspelt(env) {
			for (let variable of variablesOf(env)) {
				let name = nameOf(variable);
				let seemsMeant = variable.includes("-") || (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(name, INPUT_NAMES) !== void 0;
				if (isInputName(name) || !seemsMeant) continue;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("unknown-input", `the action has no input ${JSON.stringify(name)}${(0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.a)(name, INPUT_NAMES)}`, `Correct its name under \`with:\` in the workflow, or, where it is a variable under \`env:\`, choose one that does not begin with ${PREFIX}. The inputs are ${INPUT_NAMES.join(", ")}.`);
			}
		}
		let variablesOf = (env) => Object.keys(env).filter((variable) => variable.startsWith(PREFIX));
		let nameOf = (variable) => variable.slice(6).toLowerCase().replaceAll("_", "-");
		function readFlag(inputs, name) {
			let value = inputs[name]?.toLowerCase() ?? "false";
			if (value === "true" || value === "false") return value === "true";
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("usage", `input ${name} is ${JSON.stringify(inputs[name])}`, "Write `true` or `false`.");
		}
		let linesOf = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
		let isInputName = (name) => INPUT_NAMES.includes(name);
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
	338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XK: () => workersFor,
			jO: () => parseWorkers,
			o_: () => splitFor
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
		var _total_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40201);
		let WORTH_WORKERS = 64 * 2 ** 20;
		let BLOCK_BYTES = 8 * 2 ** 20;
		function parseWorkers(text, name) {
			if (text === void 0) return;
			let count = Number(text);
			if (/^\d+$/.test(text) && count >= 1 && count <= 64) return count;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("usage", `${name} is ${JSON.stringify(text)}`, "Write a number from 1 to 64.");
		}
		function workersFor(paths, wanted, { cwd, entry }) {
			if (entry === void 0) return;
			let count = wanted ?? ((0, _total_bytes_js__WEBPACK_IMPORTED_MODULE_2__.o)(paths, cwd) < WORTH_WORKERS ? 1 : byDefault());
			return count === 1 ? void 0 : {
				count,
				entry
			};
		}
		let byDefault = () => Math.min((0, node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), 4);
		let splitFor = (env) => ({ blockBytes: Number(env.LOGPROB_GATE_BLOCK_BYTES ?? BLOCK_BYTES) });
	}),
	14201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => Problems });
		var _measure_file_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9679);
		var _read_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90708);
		let WORST_FIRST = [
			"file",
			"record",
			"notice"
		];
		class Problems {
			#first = {
				file: [],
				record: [],
				notice: []
			};
			count = 0;
			fileFailed = !1;
			noticed = !1;
			get list() {
				let [firsts, all] = [1, _measure_file_limits_js__WEBPACK_IMPORTED_MODULE_1__.aZ].map((most) => WORST_FIRST.flatMap((scope) => this.#first[scope].slice(0, most)));
				let listed = new Set([...new Set([...firsts, ...all])].slice(0, _measure_file_limits_js__WEBPACK_IMPORTED_MODULE_1__.aZ));
				return all.filter((problem) => listed.has(problem));
			}
			add(problem) {
				problem.scope === "notice" ? this.noticed = !0 : this.count++;
				problem.scope === "file" && (this.fileFailed = !0);
				this.#keep(problem);
			}
			include({ list, count, fileFailed, noticed }) {
				for (let problem of list) this.#keep(problem);
				this.count += count;
				this.fileFailed ||= fileFailed;
				this.noticed ||= noticed;
			}
			#keep(problem) {
				let first = this.#first[problem.scope];
				first.length < _measure_file_limits_js__WEBPACK_IMPORTED_MODULE_1__.aZ && first.push(problem);
			}
			artifacts(allowed) {
				if (this.fileFailed || this.count > allowed) return "unusable";
				return this.noticed ? "noticed" : "sound";
			}
			addNotDistributions(sample, { notDistributions, positions }) {
				if (notDistributions === 0) return;
				let { path, line } = sample.location;
				let message = `${notDistributions} of ${notDistributions + positions} positions have probabilities that add up to more than 1, or, in a whole distribution, to less`;
				this.add((0, _read_problems_js__WEBPACK_IMPORTED_MODULE_0__.hN)("not-a-distribution", path, line, message));
			}
		}
	}),
	28926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => startProgress });
		var _total_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40201);
		let SILENT = {
			update: () => void 0,
			fileDone: () => void 0,
			stop: () => void 0
		};
		async function startProgress(paths, world, quiet) {
			if (quiet || world.stderr.isTTY !== !0 || world.env.CI !== void 0) return SILENT;
			let total = (0, _total_bytes_js__WEBPACK_IMPORTED_MODULE_0__.o)(paths, world.cwd);
			if (total === 0) return SILENT;
			let { default: cliProgress } = await __webpack_require__.e(502).then(__webpack_require__.t.bind(__webpack_require__, 98502, 19));
			let bar = new cliProgress.SingleBar({
				format: "reading [{bar}] {percentage} % of {megabytes} MB",
				stream: world.stderr,
				hideCursor: !0,
				clearOnComplete: !0
			});
			let begun = Date.now();
			let started = !1;
			let done = 0;
			return {
				update: (bytes) => {
					if (!started && Date.now() - begun > 500) {
						bar.start(total, 0, { megabytes: (total / 1e6).toFixed(0) });
						started = !0;
					}
					started && bar.update(done + bytes);
				},
				fileDone: (bytes) => {
					done += bytes;
				},
				stop: () => {
					started && bar.stop();
				}
			};
		}
	}),
	63435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => readBytes,
			z: () => MAX_BYTES
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		var _read_open_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47388);
		let MAX_BYTES = 419430400;
		async function readBytes(path, world) {
			if (path === _read_open_find_js__WEBPACK_IMPORTED_MODULE_3__.T) return readAll(world.stdin, path);
			try {
				if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path)).size > MAX_BYTES) throw tooLarge(path);
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path));
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo) throw error;
				let code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? "unknown reason";
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("not-readable", `the file cannot be read (${code})`, "Check that it may be read.", { path });
			}
		}
		async function readAll(stream, path) {
			let chunks = [];
			let length = 0;
			for await (let chunk of stream) {
				chunks.push(Buffer.from(chunk));
				length += chunk.length;
				if (length > MAX_BYTES) throw tooLarge(path);
			}
			return Buffer.concat(chunks);
		}
		let tooLarge = (path) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("bad-measurement", `more than ${MAX_BYTES / 1024 / 1024} MiB, the limit of a measurement`, "Write it with `logprob-gate measure`.", { path });
	}),
	57408: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runAction: () => runAction });
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(27406);
		var artifact_name = __webpack_require__(49603);
		var workflow = __webpack_require__(38184);
		var annotations = __webpack_require__(35594);
		var not_judged = __webpack_require__(97047);
		var summary = __webpack_require__(65763);
		var picocolors = __webpack_require__(57336);
		let NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u00ff…⟦⟧⟨⟩]*$/;
		let COLOUR = /\p{Cc}\[[\d;]*m/gu;
		let withoutColour = (text) => text.replace(COLOUR, "");
		let inNarrow = (text) => withoutColour(text).length;
		async function textWidthFor(texts) {
			if (texts.every((text) => NARROW.test(withoutColour(text)))) return inNarrow;
			return (await __webpack_require__.e(668).then(__webpack_require__.bind(__webpack_require__, 94668))).default;
		}
		var report_escape = __webpack_require__(96209);
		var numbers = __webpack_require__(70650);
		var sentences = __webpack_require__(9352);
		var shift_table = __webpack_require__(61);
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
			unmarked: (text) => text.replace(/[⟦⟧⟨⟩]/g, report_escape.Mk)
		};
		let inksOf = (colour) => colour ? COLOURED : PLAIN;
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
		function topForks({ topForks: all, threshold, groups }, colour) {
			let forks = all.filter(({ low }) => low > threshold.value);
			if (forks.length > 0) return [picocolors.createColors(colour).bold("Top decision forks, one of a sample"), ...forks.flatMap((fork) => ["", `${(0, report_escape.mG)(fork.sample)}, ${describeFork(fork, {
				unit: threshold.unit,
				colour,
				place: placeOf(fork)
			})}`])];
			return [groups[0]?.forks === 0 ? `No decision forks: no entropy is above ${(0, numbers.HA)(threshold)}.` : "No decision fork has text that can be read again."];
		}
		function topChanges({ topChanges: changes, threshold }, colour) {
			if (changes.length === 0) return ["No position has text that can be read again."];
			let { bold, dim } = picocolors.createColors(colour);
			return [bold("Where the models differ most, one position of a sample"), ...changes.flatMap((change) => [
				"",
				`${(0, report_escape.mG)(change.sample)}, position ${(0, numbers.U9)(change.position)}: divergence ${bold(divergence(change, threshold.unit))}  ${dim(placeOf(change))}`,
				`  ${context(change, colour)}`,
				`  base   ${alternatives(change.base, void 0, colour)}`,
				`  tuned  ${alternatives(change.tuned, void 0, colour)}`
			])];
		}
		function describeFork(fork, { unit, colour, place = "" }) {
			let { bold, dim } = picocolors.createColors(colour);
			let lines = [`position ${(0, numbers.U9)(fork.position)}: ${bold((0, numbers.Ue)(fork.low, fork.high, unit))}  ${dim(place)}`.trimEnd(), `  ${context(fork, colour)}`];
			fork.alternatives.length > 0 && lines.push(`  ${alternatives(fork.alternatives, fork.chosen, colour)}`);
			return lines.join("\n");
		}
		let placeOf = ({ path, line }) => (0, report_escape.mG)(`${path}:${line}`, 200);
		let divergence = (change, unit) => (0, numbers.y1)("mean-js", {
			...change,
			estimate: change.low,
			interval: null,
			unit
		});
		function context({ before, chosen = "?" }, colour) {
			let { fork, unmarked } = inksOf(colour);
			let token = unmarked((0, report_escape.gd)("", chosen, 32));
			return `${unmarked((0, report_escape.mG)(`…${before}`, 600))}${fork.open}${fork.paint(token)}${fork.close}`;
		}
		function alternatives(all, chosen, colour) {
			let { bold } = picocolors.createColors(colour);
			return all.map(({ token, probability: p }) => {
				let shown = `${(0, report_escape.mG)(`"${token}"`, 32)} ${(0, numbers.E5)(p)}`;
				return token === chosen ? bold(shown) : shown;
			}).join(", ");
		}
		var table = __webpack_require__(26108);
		let SHOWN = {
			forks: topForks,
			changes: topChanges
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
			let widthOf = await textWidthFor(cells.flat());
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
		var units = __webpack_require__(67097);
		var app_baseline = __webpack_require__(13974);
		var fingerprint = __webpack_require__(57118);
		var measurement = __webpack_require__(98434);
		var find = __webpack_require__(47388);
		var app_problems = __webpack_require__(14201);
		var read_bytes = __webpack_require__(63435);
		async function mergedRun(patterns, expected, world) {
			let { parseMeasurement, runOf } = await __webpack_require__.e(397).then(__webpack_require__.bind(__webpack_require__, 45397));
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
		var external_node_fs_ = __webpack_require__(73024);
		async function notAnInput(output, artifacts, { cwd }) {
			let written = fileAt((0, external_node_path_.resolve)(cwd, output));
			if (written === void 0) return;
			for (let path of await (0, find.n)(artifacts, cwd)) {
				let read = path === find.T ? void 0 : fileAt((0, external_node_path_.resolve)(cwd, path));
				if (read?.ino !== written.ino || read.dev !== written.dev) continue;
				throw new errors.yo("usage", `${JSON.stringify(output)} is one of the artifacts that are read, and would be lost`, "Write to another path, or name the artifacts so that it is none of them.", { path });
			}
		}
		function fileAt(path) {
			try {
				let entry = (0, external_node_fs_.statSync)(path, { bigint: !0 });
				return entry.isFile() ? entry : void 0;
			} catch {
				return;
			}
		}
		var telling_samples = __webpack_require__(55194);
		var app_run = __webpack_require__(85645);
		var comparison = __webpack_require__(86891);
		function noteBaseline(baseline, problems, { stderr }) {
			if (baseline.kind === "with") return;
			baseline.problem === void 0 ? baseline.reason !== comparison.SD.reason && stderr.write(`no baseline: ${(0, report_escape.mG)((0, app_baseline.Vf)(baseline), 1e3)}\n`) : problems.add(baseline.problem);
		}
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
			let { judgeRun } = await Promise.all([__webpack_require__.e(169), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 74856));
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
			let { judgeRun } = await Promise.all([__webpack_require__.e(169), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 74856));
			return judgeRun(run, baseline, {
				...options,
				config
			}, world);
		}
		async function measure(options, world) {
			let baseline = await (0, app_baseline.oU)(options.baseline);
			let config = (0, threshold.Yd)(options.config, baseline);
			await notAnInput(options.file, options.artifacts, world);
			let run = await (0, app_run.uw)({
				...options,
				config
			}, world);
			noteBaseline(baseline, run.problems, world);
			await (0, write_reports.mk)(run, options.file, world, (0, app_baseline.om)(baseline));
			return {
				run,
				status: run.problems.fileFailed ? 2 : 0
			};
		}
		let MAX_MESSAGE = 2e3;
		function failure(error, style, env) {
			let colours = picocolors.createColors(style.colour);
			if (error instanceof errors.yo) {
				let place = error.location === void 0 ? "" : `${(0, report_escape.mG)((0, not_judged.$t)(error.location), MAX_MESSAGE)}: `;
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
		var finish_check_run = __webpack_require__(47175);
		var nearest = __webpack_require__(34438);
		function readGitHubSettings(inputs) {
			let key = shortText(inputs, "key");
			return {
				mode: oneOf(inputs, "mode", [
					"check",
					"measure",
					"judge",
					"compare",
					"publish"
				]),
				comment: oneOf(inputs, "comment", [
					"auto",
					"always",
					"on-change",
					"never"
				]),
				check: oneOf(inputs, "check", ["auto", "never"]),
				token: inputs["github-token"] ?? "",
				checkName: (shortText(inputs, "check-name") || "logprob-gate") + (key === "" ? "" : ` (${key})`),
				key
			};
		}
		function oneOf(inputs, name, values) {
			let given = inputs[name] ?? values[0];
			let value = values.find((one) => one === given);
			if (value !== void 0) return value;
			throw new errors.yo("usage", `input ${name} is ${JSON.stringify(given)}${(0, nearest.a)(given, values)}`, `Write one of: ${values.join(", ")}.`);
		}
		function shortText(inputs, name) {
			let text = inputs[name] ?? "";
			let isOneLine = !/[\r\n]/.test(text);
			if (text.length <= 100 && isOneLine) return text;
			throw new errors.yo("usage", `input ${name} ${isOneLine ? `has ${text.length} characters` : "has more than one line"}`, "Write one line of at most 100 characters.");
		}
		var app_inputs = __webpack_require__(2204);
		var defaults = __webpack_require__(34808);
		var confidence = __webpack_require__(61694);
		var freeze = __webpack_require__(41065);
		var scalars = __webpack_require__(45185);
		var words = __webpack_require__(70625);
		function override(config, overrides, formats) {
			let { threshold, vocabSize, format, rankCutoff, onInconclusive, onMissingBaseline, pageBudget } = overrides;
			let evidence = overrides.evidence && checkWord(overrides.evidence, words.S);
			let bound = forkFractionBound(overrides);
			let { frozen, ...rest } = config;
			let bounds = bound ? [bound, ...config.bounds.filter((other) => !isReplaced(other))] : config.bounds;
			return (0, freeze.o)({
				...rest,
				...threshold ? { threshold: named(threshold, scalars.B7) } : frozen && { frozen },
				...vocabSize && { vocabularySize: named(vocabSize, scalars.BS) },
				...format && { format: checkWord(format, formats) },
				...rankCutoff && { rankCutoff: named(rankCutoff, scalars.EK) },
				...onInconclusive && { onInconclusive: checkWord(onInconclusive, words.v) },
				...onMissingBaseline && { onMissingBaseline: checkWord(onMissingBaseline, words.v) },
				...pageBudget && { limits: {
					...config.limits,
					page: named(pageBudget, scalars.GT)
				} },
				bounds: evidence ? bounds.map((one) => withEvidence(one, evidence)) : bounds
			});
		}
		function forkFractionBound({ minForkFraction, maxForkFraction }) {
			let given = [minForkFraction, maxForkFraction].filter((limit) => limit !== void 0);
			if (given.length === 0) return;
			let bound = {
				metric: "fork-fraction",
				group: "all",
				...minForkFraction && { min: named(minForkFraction, scalars.k0) },
				...maxForkFraction && { max: named(maxForkFraction, scalars.k0) },
				level: "fail",
				evidence: "estimate",
				origin: given.map(({ name }) => name).join(" and ")
			};
			if (bound.min !== void 0 && bound.max !== void 0 && bound.min > bound.max) throw new errors.yo("usage", `${bound.origin}: the least is above the greatest allowed`, "Exchange them.");
			return bound;
		}
		let isReplaced = ({ metric, group, against }) => metric === "fork-fraction" && group === "all" && against === void 0;
		let withEvidence = (bound, evidence) => (0, confidence.J)(bound) ? {
			...bound,
			evidence
		} : bound;
		function named({ value, name }, parse) {
			try {
				return parse(value);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				throw new errors.yo("usage", `${name}: ${error.message}`, error.remedy);
			}
		}
		let checkWord = (said, words) => named(said, (text) => (0, scalars.kB)(text, words));
		var formats = __webpack_require__(43590);
		var tensor_formats = __webpack_require__(70054);
		var config_path = __webpack_require__(85547);
		var in_workspace = __webpack_require__(58654);
		let BUILT_IN = [...formats.h, ...tensor_formats.r].map(({ name }) => name);
		async function loadConfig(path, overrides, cwd) {
			let from = path ?? (0, config_path.e)(cwd);
			let text = readText(from, path !== void 0, cwd);
			let config = text === void 0 ? defaults.PV : await parsed(text, (0, in_workspace.v)(from, cwd));
			return override(config, overrides, [...config.formats.map(({ name }) => name), ...BUILT_IN]);
		}
		async function parsed(text, path) {
			let { parseConfig } = await Promise.all([__webpack_require__.e(815), __webpack_require__.e(303)]).then(__webpack_require__.bind(__webpack_require__, 38303));
			return parseConfig(text, path, BUILT_IN);
		}
		function readText(path, required, cwd) {
			try {
				let bytes = (0, external_node_fs_.readFileSync)((0, external_node_path_.resolve)(cwd, path));
				if (bytes.length > 1048576) throw new errors.yo("config-invalid", `${path} is too large for a configuration`, "Check its path.", { path });
				return bytes.toString("utf8");
			} catch (error) {
				if (error instanceof errors.yo) throw error;
				let code = (0, errors.$N)(error) ?? "unknown reason";
				if (code === "ENOENT" && !required) return;
				throw new errors.yo("config-not-found", `the configuration ${path} cannot be read (${code})`, "Check the path, or run `logprob-gate init` to write one.", { path });
			}
		}
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
		function namedBaseline(name, settings, world) {
			if (name === void 0) return;
			let onGitHub = (artifact) => async () => {
				let { githubBaseline } = await Promise.all([__webpack_require__.e(663), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 88934));
				return githubBaseline(settings, world, artifact);
			};
			if (name === "auto") return onGitHub();
			return (0, app_baseline.Zl)(name, world, isPath(name) ? void 0 : onGitHub(name));
		}
		let isPath = (name) => /[/\\]|\.(json|gz)$/i.test(name);
		var workers = __webpack_require__(338);
		function parseShards(text, name) {
			if (text === void 0) return;
			if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
			throw new errors.yo("usage", `${name}: ${JSON.stringify(text)} is no number of shards`, "Write a number such as 8.");
		}
		var app_surfaces = __webpack_require__(80743);
		function terminalStyle(stream, env) {
			let forced = env.FORCE_COLOR;
			let refused = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb" || env.CI !== void 0;
			return {
				colour: forced === void 0 ? stream.isTTY === !0 && !refused : forced !== "0" && forced !== "false",
				columns: stream.columns ?? 120
			};
		}
		async function runAction(world) {
			if ((0, finish_check_run.pq)(world)) {
				await (0, finish_check_run.dX)(world);
				return 0;
			}
			let reportOnly = !1;
			let surfaces;
			try {
				let inputs = (0, app_inputs.Ko)(world.env);
				reportOnly = (0, app_inputs.fG)(inputs, "report-only");
				(0, app_inputs.q5)(world.env);
				let settings = readGitHubSettings(inputs);
				if (settings.mode === "publish") {
					let { publishReport } = await Promise.all([__webpack_require__.e(663), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 36969));
					await publishReport(settings, {
						binding: !reportOnly,
						config: inputs.config
					}, world);
					return 0;
				}
				surfaces = await (0, app_surfaces.T9)(settings, !reportOnly, world);
				let status = await judgeAndTell(inputs, settings, surfaces, world);
				return reportOnly ? 0 : status;
			} catch (error) {
				let status = await tellFailure(error, surfaces, world);
				return reportOnly ? 0 : status;
			}
		}
		async function judgeAndTell(inputs, settings, surfaces, world) {
			let input = (name) => {
				let value = inputs[name];
				return value === void 0 ? void 0 : {
					value,
					name: `input ${name}`
				};
			};
			let config = await loadConfig(inputs.config, {
				threshold: input("threshold"),
				minForkFraction: input("min-fork-fraction"),
				maxForkFraction: input("max-fork-fraction"),
				vocabSize: input("vocab-size"),
				format: input("format"),
				rankCutoff: input("rank-cutoff"),
				onInconclusive: input("on-inconclusive"),
				onMissingBaseline: input("on-missing-baseline"),
				evidence: input("evidence")
			}, world.cwd);
			let out = inputs["report-dir"] ?? (0, artifact_name.C)(settings.key);
			let baseline = namedBaseline(inputs.baseline, settings, world);
			if (settings.mode === "measure") return measureAndTell({
				...artifactsOf(inputs),
				config,
				baseline,
				out
			}, world);
			let { report, status } = await judged(inputs, {
				mode: settings.mode,
				config,
				baseline,
				out
			}, world);
			for (let annotation of (0, annotations.hk)(report)) (0, workflow.fz)(annotation);
			world.stdout.write(await terminal(report, {
				...terminalStyle(world.stdout, world.env),
				now: world.now()
			}));
			(0, workflow.n0)(outputsOf(report, (name) => (0, external_node_path_.resolve)(world.cwd, out, name)));
			await (0, workflow.j7)((0, summary.summary)(report, summary.p, world.now()));
			(0, workflow.n0)(await surfaces.tell(report));
			return status;
		}
		async function judged(inputs, { mode, config, baseline, out }, world) {
			if (mode === "judge") {
				let shards = parseShards(inputs["expect-shards"], "input expect-shards");
				return judgeMeasurements({
					measurements: required(inputs, "measurements"),
					shards,
					config,
					baseline,
					out
				}, world);
			}
			if (mode !== "compare") return check({
				...artifactsOf(inputs),
				config,
				baseline,
				out
			}, world);
			if (baseline !== void 0) throw new errors.yo("usage", "input baseline has no meaning with `mode: compare`", "Leave it out: the base model is what the tuned one is compared with.");
			let [base, tuned] = [required(inputs, "base"), required(inputs, "tuned")];
			let { compare } = await __webpack_require__.e(111).then(__webpack_require__.bind(__webpack_require__, 91111));
			return compare({
				base,
				tuned,
				config,
				out
			}, world);
		}
		async function measureAndTell(options, world) {
			let file = (0, external_node_path_.join)(options.out, write_reports.r0);
			let { run, status } = await measure({
				...options,
				file
			}, world);
			for (let annotation of (0, annotations.ur)(run.problems.list)) (0, workflow.fz)(annotation);
			world.stdout.write(measured_measured(run, file));
			let [all] = run.measurement.groups;
			(0, workflow.n0)({
				samples: all?.ratios.fork.m ?? 0,
				positions: all?.ratios.fork.n ?? 0,
				measurement: (0, external_node_path_.resolve)(world.cwd, file)
			});
			return status;
		}
		let artifactsOf = (inputs) => ({
			artifacts: required(inputs, "artifacts"),
			workers: (0, workers.jO)(inputs.workers, "input workers")
		});
		function required(inputs, name) {
			let text = inputs[name];
			if (text !== void 0) return (0, app_inputs.Dx)(text);
			throw new errors.yo("usage", `input ${name} is missing`, "Name the files to read under `with:`, one a line.");
		}
		function outputsOf(report, pathOf) {
			let [all] = report.groups;
			let forks = all?.metrics["fork-fraction"];
			return {
				verdict: report.verdict,
				"fork-fraction": forks?.estimate ?? "",
				"fork-fraction-low": forks?.low ?? "",
				"fork-fraction-high": forks?.high ?? "",
				samples: all?.samples ?? 0,
				positions: all?.positions ?? 0,
				report: pathOf("report.json"),
				measurement: pathOf(write_reports.r0)
			};
		}
		async function tellFailure(error, surfaces, world) {
			let { text, status } = failure(error, terminalStyle(world.stderr, world.env), world.env);
			let obstacle = (0, not_judged.HD)(error);
			(0, workflow.fz)((0, not_judged.Px)(obstacle));
			world.stderr.write(text);
			(0, workflow.n0)({ verdict: "fail" });
			await (0, workflow.j7)((0, not_judged.be)(obstacle, summary.p));
			surfaces !== void 0 && (0, workflow.n0)(await surfaces.fail(obstacle));
			return status;
		}
	}),
	85645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E5: () => groupByOf,
			uw: () => measureRun,
			yv: () => originOf,
			Tt: () => readOptions
		});
		var measure_summing = __webpack_require__(19868);
		var units = __webpack_require__(67097);
		var block_reader = __webpack_require__(40518);
		var find = __webpack_require__(47388);
		var read = __webpack_require__(67104);
		var accumulator = __webpack_require__(67064);
		var shortened = __webpack_require__(33554);
		var problems = __webpack_require__(14201);
		var sources = __webpack_require__(91283);
		var top_forks = __webpack_require__(62462);
		class Collected {
			accumulator;
			problems = new problems.Z();
			forks = new top_forks.dG();
			sources = new sources.j();
			inputs = [];
			#telling;
			constructor(settings, telling) {
				this.#telling = telling;
				this.accumulator = new accumulator.$(settings);
			}
			take(part) {
				if (part.kind === "sample") {
					let { sample, sums } = part;
					let result = this.accumulator.addSample(sums, {
						...sample,
						id: (0, shortened.vI)(sample.id)
					});
					this.problems.addNotDistributions(sample, result);
					this.forks.offer(sample, result.peak);
					this.sources.note(result.name, sample.source);
					this.#telling?.offer(sample, result);
				} else if (part.kind === "problem") this.problems.add(part.problem);
				else {
					let { path, format, samples, positions, bytes } = part;
					this.inputs.push({
						path,
						format,
						samples,
						positions,
						bytes
					});
				}
			}
		}
		var formats = __webpack_require__(43590);
		var tensor_formats = __webpack_require__(70054);
		let formatsFor = (config) => [...config.formats, ...formats.h].filter(({ name }) => config.format === void 0 || name === config.format);
		let tensorValuesFor = ({ format }) => tensor_formats.r.find(({ name }) => name === format)?.values;
		var git = __webpack_require__(69461);
		var promises_ = __webpack_require__(58500);
		class InOrder {
			#take;
			#onBlock;
			#pool;
			#steps = [];
			#waiting = 0;
			constructor(take, onBlock, pool) {
				this.#take = take;
				this.#onBlock = onBlock;
				this.#pool = pool;
			}
			add(part) {
				let run = () => {
					this.#take(part);
				};
				if (this.#steps.length > 0) return this.#push({
					run,
					parts: 1,
					isReady: !0
				});
				run();
			}
			async read(rest) {
				for (let block of rest.blocks()) {
					await (0, promises_.setImmediate)();
					await this.#push(this.#pool.hasRoom ? this.#ofWorker(rest, block) : this.#ofHere(rest, block));
				}
				let run = () => {
					for (let part of rest.end()) (part.kind === "problem" || part.kind === "input") && this.#take(part);
				};
				await this.#push({
					run,
					parts: 1,
					isReady: !0
				});
			}
			async finish() {
				for (; this.#steps.length > 0;) await this.#next();
			}
			#ofHere(rest, block) {
				let result = this.#pool.here.readAll(block);
				let run = () => {
					this.#takeBlock(rest, block, result);
				};
				return {
					run,
					parts: result.parts.length,
					isReady: !0
				};
			}
			#ofWorker(rest, block) {
				let result = this.#pool.read(block);
				let run = async () => {
					this.#takeBlock(rest, block, await result);
				};
				let step = {
					run,
					parts: 0,
					isReady: !1
				};
				let ready = (parts) => {
					step.isReady = !0;
					step.parts = parts;
					this.#waiting += parts;
				};
				result.then(({ parts }) => {
					ready(parts.length);
				}, () => {
					ready(0);
				});
				return step;
			}
			#takeBlock(rest, block, { parts, end }) {
				if (rest.isOver) return;
				end.isStream ? this.#readOn(rest, {
					...block,
					end: Infinity,
					isAlone: !0
				}) : this.#join(rest, block, parts, end);
			}
			#join(rest, block, parts, end) {
				for (let part of parts) this.#takeOf(rest, part);
				rest.join(block, end);
				this.#onBlock(rest);
			}
			#readOn(rest, block) {
				let reading = this.#pool.here.read(block);
				let next = reading.next();
				for (; next.done !== !0; next = reading.next()) this.#takeOf(rest, next.value);
				this.#join(rest, block, [], next.value);
			}
			#takeOf(rest, part) {
				this.#take(part.kind === "sample" ? {
					...part,
					sample: rest.sample(part.sample)
				} : {
					...part,
					problem: rest.problem(part.problem)
				});
			}
			async #push(step) {
				this.#steps.push(step);
				this.#waiting += step.parts;
				for (; this.#steps.at(0)?.isReady === !0 || this.#waiting > 1e4;) await this.#next();
			}
			async #next() {
				let step = this.#steps.shift();
				if (step === void 0) return;
				await step.run();
				this.#waiting -= step.parts;
			}
		}
		var external_node_worker_threads_ = __webpack_require__(75919);
		class Member {
			#worker;
			#waiting = [];
			#failure;
			constructor(entry, workerData) {
				let resourceLimits = { maxYoungGenerationSizeMb: 8 };
				this.#worker = new external_node_worker_threads_.Worker(entry, {
					workerData,
					resourceLimits
				}).on("message", (result) => this.#waiting.shift()?.resolve(result)).on("messageerror", (error) => {
					this.#fail(error);
				}).on("error", (error) => {
					this.#fail(error);
				}).on("exit", (code) => {
					this.#fail(Error(`a worker has ended before its work was done (exit code ${code})`));
				});
			}
			get waiting() {
				return this.#waiting.length;
			}
			read(block) {
				return new Promise((resolve, reject) => {
					this.#waiting.push({
						resolve,
						reject
					});
					this.#failure === void 0 ? this.#worker.postMessage(block) : this.#fail(this.#failure);
				});
			}
			async close() {
				await this.#worker.terminate();
			}
			#fail(error) {
				this.#failure ??= error;
				for (let { reject } of this.#waiting.splice(0)) reject(this.#failure);
			}
		}
		var summed = __webpack_require__(76398);
		class Pool {
			#workers;
			#settings;
			#members = [];
			#here;
			constructor(workers, settings) {
				this.#workers = workers;
				this.#settings = settings;
			}
			get hasRoom() {
				return this.#mayStart || this.#members.some(({ waiting }) => waiting < 2);
			}
			get here() {
				return this.#here ??= new summed.B(this.#settings);
			}
			async read(block) {
				return (this.#members.find(({ waiting }) => waiting === 0) ?? this.#started() ?? this.#members.reduce((a, b) => b.waiting < a.waiting ? b : a)).read(block);
			}
			async close() {
				await Promise.all(this.#members.map((member) => member.close()));
			}
			get #mayStart() {
				return this.#members.length + 1 < (this.#workers?.count ?? 1);
			}
			#started() {
				if (this.#workers === void 0 || !this.#mayStart) return;
				let member = new Member(this.#workers.entry, this.#settings);
				this.#members.push(member);
				return member;
			}
		}
		var parallel_workers = __webpack_require__(338);
		var app_progress = __webpack_require__(28926);
		var ungrouped = __webpack_require__(30234);
		async function measureRun({ artifacts, config, workers: wanted, quiet, telling }, world) {
			let paths = await (0, find.n)(artifacts, world.cwd);
			let reading = readOptions(config, world);
			let settings = {
				threshold: (0, units.o)(config.threshold),
				vocabularySize: config.vocabularySize
			};
			let summing = new measure_summing.Z(settings);
			let collected = new Collected(settings, telling);
			let progress = await (0, app_progress.o)(paths, world, quiet === !0);
			let workers = (0, parallel_workers.XK)(paths, wanted, world);
			let pool = new Pool(workers, {
				reading: (0, block_reader.s)(reading),
				summing: settings
			});
			let inOrder = new InOrder((part) => {
				collected.take(part);
				part.kind === "input" && progress.fileDone(part.bytes);
			}, ({ bytes }) => {
				progress.update(bytes);
			}, pool);
			try {
				let split = workers && (0, parallel_workers.o_)(world.env);
				for await (let batch of (0, read.P)(paths, {
					...reading,
					onProgress: progress.update
				}, split)) for (let part of batch) {
					if (part.kind === "rest") {
						await inOrder.read(part.rest);
						continue;
					}
					let ended = (0, summed.A)(part, summing);
					let handedOn = ended && inOrder.add(ended);
					handedOn !== void 0 && await handedOn;
				}
				await inOrder.finish();
			} finally {
				progress.stop();
				await pool.close();
			}
			let { accumulator, problems, sources, inputs, forks } = collected;
			let measurement = accumulator.measurement();
			(0, ungrouped._)(config, {
				measurement,
				inputs,
				problems
			});
			return {
				measurement,
				threshold: config.threshold,
				groupBy: groupByOf(config),
				shards: 1,
				problems,
				inputs,
				forks,
				topChanges: [],
				sources,
				...await originOf(world)
			};
		}
		let groupByOf = ({ groupBy }) => groupBy && ("field" in groupBy ? groupBy.field : `path ${groupBy.path}`);
		let readOptions = (config, world) => ({
			formats: formatsFor(config),
			tensor: tensorValuesFor(config),
			sampleId: config.sampleId,
			groupBy: config.groupBy,
			source: config.source,
			limits: config.limits,
			cwd: world.cwd,
			stdin: world.stdin,
			decoder: decoderOf(world)
		});
		function decoderOf({ entry, env }) {
			if (entry === void 0) return;
			let { NODE_OPTIONS, SystemRoot } = env;
			return {
				entry,
				env: {
					NODE_OPTIONS,
					SystemRoot
				}
			};
		}
		async function originOf(world) {
			let { GITHUB_SHA: commit = "", SOURCE_DATE_EPOCH: told } = world.env;
			let seconds = (told === void 0 && /^[0-9a-f]{40,64}$/.test(commit) ? await (0, git.$)([
				"show",
				"-s",
				"--format=%ct",
				commit,
				"--"
			], world) : told)?.trim() ?? "";
			return {
				...commit !== "" && { commit },
				.../^\d{1,12}$/.test(seconds) && { date: new Date(Number(seconds) * 1e3).toISOString() }
			};
		}
	}),
	91283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => Sources });
		class Sources {
			#of = new Map();
			#paths = new Map();
			note(name, source) {
				if (name === void 0 || source === void 0) return;
				let path = this.#paths.get(source.path) ?? source.path;
				this.#paths.set(path, path);
				this.#of.set(keyOf(name), {
					path,
					line: source.line
				});
			}
			of(name) {
				return this.#of.get(keyOf(name));
			}
		}
		let keyOf = ({ group, id }) => JSON.stringify([group, id]);
	}),
	80743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T9: () => openSurfaces,
			ni: () => start,
			Uv: () => unplanned
		});
		var promises_ = __webpack_require__(58500);
		var check_run = __webpack_require__(97277);
		var client = __webpack_require__(32522);
		var external_node_crypto_ = __webpack_require__(77598);
		let MARKER = /^<!-- logprob-gate comment v1 key=(\S*) run=(\d+) attempt=(\d+) verdict=(\w+) content=([0-9a-f]+) -->/;
		let writeMarker = ({ key, run, verdict, content }) => `<!-- logprob-gate comment v1 key=${encodeURIComponent(key).replaceAll("-", "%2D")} run=${run.id} attempt=${run.attempt} verdict=${verdict} content=${content} -->\n`;
		function readMarker(body) {
			let [, key, id, attempt, verdict, content] = MARKER.exec(body) ?? [];
			if (key === void 0 || verdict === void 0 || content === void 0) return;
			try {
				return {
					key: decodeURIComponent(key),
					run: {
						id: Number(id),
						attempt: Number(attempt)
					},
					verdict,
					content
				};
			} catch {
				return;
			}
		}
		function withRun(body, run) {
			let marker = readMarker(body);
			return marker === void 0 ? body : body.replace(MARKER, () => writeMarker({
				...marker,
				run
			}).trimEnd());
		}
		let digestOf = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
		let isNewer = (a, b) => a.id > b.id || a.id === b.id && a.attempt > b.attempt;
		var retry = __webpack_require__(46935);
		let VERDICTS = [
			"pass",
			"warn",
			"inconclusive",
			"fail",
			"none"
		];
		async function stick(github, { owner, repo }, issue, comment, sleep) {
			let { body, content } = bodyOf(comment);
			let found = await ours();
			let newer = found.find(({ marker }) => isNewer(marker.run, comment.run));
			if (newer !== void 0) return {
				outcome: "superseded",
				url: newer.url
			};
			let [oldest, ...others] = found;
			if (oldest !== void 0) {
				await remove(others);
				return await update(oldest) ?? begin();
			}
			return begin();
			async function begin() {
				if (!comment.begin) return { outcome: "not-needed" };
				let { data } = await github.rest.issues.createComment({
					owner,
					repo,
					issue_number: issue,
					body
				});
				let created = {
					outcome: "created",
					url: data.html_url
				};
				let [first] = (await marked()).filter(({ author }) => author === data.user?.login);
				if (first === void 0 || first.id === data.id) return created;
				await remove([{ id: data.id }]);
				return await update(first) ?? created;
			}
			async function marked() {
				let options = {
					owner,
					repo,
					issue_number: issue,
					per_page: 100
				};
				return (await github.paginate(github.rest.issues.listComments, options)).flatMap(({ id, html_url: url, body: text, user }) => {
					let marker = readMarker(text ?? "");
					return marker?.key === comment.key ? [{
						id,
						url,
						author: user?.login,
						marker
					}] : [];
				}).sort((a, b) => a.id - b.id);
			}
			async function ours() {
				let all = await marked();
				if (all.length === 0) return [];
				let { viewer } = await github.graphql("query { viewer { login } }");
				return all.filter(({ author }) => author === viewer.login);
			}
			async function update({ id, url }) {
				let twin;
				for (let writes = 0; writes < 3; writes++) {
					let posted = await textOf(id);
					let marker = readMarker(posted ?? "");
					if (posted === void 0 || marker === void 0) return;
					if (isNewer(marker.run, comment.run)) return {
						outcome: "superseded",
						url
					};
					let same = comment.onChange ? marker.verdict === comment.verdict : marker.content === content;
					if (!isNewer(comment.run, marker.run)) {
						let outcome = writes === 0 ? "unchanged" : "updated";
						if (same) return {
							outcome,
							url,
							...twin !== void 0 && { twin }
						};
						twin = marker.verdict;
						if (VERDICTS.indexOf(twin) >= VERDICTS.indexOf(comment.verdict)) return {
							outcome,
							url,
							twin
						};
					}
					let options = {
						owner,
						repo,
						comment_id: id,
						body: same ? withRun(posted, comment.run) : body
					};
					if (!await unlessGone(() => github.rest.issues.updateComment(options))) return;
					await sleep(1e3);
				}
				return {
					outcome: "updated",
					url,
					...twin !== void 0 && { twin }
				};
			}
			async function textOf(id) {
				return unlessGone(async () => {
					let { data } = await github.rest.issues.getComment({
						owner,
						repo,
						comment_id: id
					});
					return data.body ?? "";
				});
			}
			async function remove(comments) {
				for (let { id } of comments) await unlessGone(() => github.rest.issues.deleteComment({
					owner,
					repo,
					comment_id: id
				}));
			}
		}
		async function unlessGone(act) {
			try {
				return await act();
			} catch (error) {
				if ((0, retry.ut)(error)?.status !== 404) throw error;
				return;
			}
		}
		function bodyOf({ key, run, verdict, render, lasting }) {
			let markerWith = (content) => writeMarker({
				key,
				run,
				verdict,
				content
			});
			let budget = 6e4 - markerWith(digestOf("")).length;
			let content = digestOf(lasting(budget));
			return {
				body: markerWith(content) + render(budget),
				content
			};
		}
		var publish_event = __webpack_require__(20345);
		async function isHead(github, { owner, repo }, number, commit) {
			let { data } = await github.rest.pulls.get({
				owner,
				repo,
				pull_number: number
			});
			return data.head.sha === commit;
		}
		var plan = __webpack_require__(73650);
		var check_output = __webpack_require__(14876);
		var report_escape = __webpack_require__(96209);
		var not_judged = __webpack_require__(97047);
		var summary = __webpack_require__(65763);
		function comment(report, { commit, repositoryUrl, runUrl, now }, budget) {
			let name = (0, report_escape.mG)(commit, 40).slice(0, 7);
			let judged = "verdict" in report;
			let footer = `\n<sub>Commit [\`${name}\`](${repositoryUrl}/commit/${commit}), [${judged ? "measured here" : "the run"}](${runUrl}).</sub>\n`;
			let room = budget - new TextEncoder().encode(footer).length;
			return (judged ? (0, summary.summary)(report, room, now) : (0, not_judged.be)(report, room)) + footer;
		}
		var best_effort = __webpack_require__(94159);
		var finish_check_run = __webpack_require__(47175);
		let STOPS = [
			"inconclusive",
			"fail",
			"none"
		];
		async function openSurfaces(settings, binding, world) {
			let missing = [];
			let event = await (0, best_effort.C)(missing, "comment", () => (0, publish_event.j)(world.env));
			let planned = (0, plan.e)(event, settings.token !== "", settings);
			missing.push(...unplanned(planned));
			if (event === void 0 || !(planned.comment.does || planned.check.does)) return withoutGitHub(missing);
			let github = await (0, client.N)(settings.token, event.apiUrl, promises_.setTimeout);
			let issue = event.pullRequest?.number;
			return start({
				github,
				event,
				issue,
				planned,
				settings,
				binding,
				missing,
				now: world.now()
			});
		}
		let unplanned = (planned) => ["comment", "check"].map((surface) => ({
			surface,
			activity: planned[surface]
		}));
		function withoutGitHub(missing) {
			let tell = async () => {
				await (0, best_effort.e)(missing);
				return {
					"comment-url": "",
					"check-url": ""
				};
			};
			return {
				tell,
				fail: tell
			};
		}
		async function start(posting) {
			let { github, event, planned, settings, binding, missing, now } = posting;
			let begin = async () => {
				if (!planned.check.does) return;
				let checkRun = await (0, best_effort.C)(missing, "check", () => (0, check_run.a)(github, event, settings.checkName));
				checkRun !== void 0 && (0, finish_check_run.Cc)({ id: checkRun.id });
				return checkRun;
			};
			let begun = begin();
			await Promise.race([begun, (0, promises_.setTimeout)(3e3, void 0, { ref: !1 })]);
			let complete = async (checkRun, output) => {
				let { id } = checkRun;
				await (0, best_effort.C)(missing, "check", async () => {
					let said = output();
					let { conclusion, title } = said;
					(0, finish_check_run.Cc)({
						id,
						output: {
							conclusion,
							title
						}
					});
					await (0, check_run.F)(github, event, checkRun, said, () => {
						(0, finish_check_run.Cc)(void 0);
					});
				});
			};
			let post = async (said, output) => {
				let checkRun = await begun;
				checkRun !== void 0 && await complete(checkRun, output);
				let stuck = planned.comment.does ? await (0, best_effort.C)(missing, "comment", () => commentOn(posting, said)) : void 0;
				if (stuck?.twin !== void 0) {
					missing.push({
						surface: "comment",
						twin: !0
					});
					STOPS.includes(stuck.twin) && output().conclusion === "success" && checkRun !== void 0 && await complete(checkRun, () => (0, check_output.$p)(binding));
				}
				await (0, best_effort.e)(missing);
				return {
					"comment-url": stuck?.url ?? "",
					"check-url": checkRun?.url ?? ""
				};
			};
			return {
				tell: (report) => post(report, () => credible((0, check_output.yr)(report, binding, now), event)),
				fail: (obstacle) => post(obstacle, () => (0, check_output.WU)(obstacle, binding))
			};
		}
		let credible = (output, { finishedRun: run }) => output.conclusion === "success" && run !== void 0 && run.conclusion !== "success" ? {
			...output,
			conclusion: "neutral"
		} : output;
		let isBadNews = ({ verdict, blocks, findings }) => verdict === "fail" || blocks || findings.some(({ bound }) => bound !== void 0);
		async function commentOn({ github, event, issue, settings, missing, now }, said) {
			if (issue === void 0) return;
			let { repository, serverUrl, sha: commit, run } = event;
			if (!await isHead(github, repository, issue, commit)) {
				let why = `the pull request has moved on from ${commit.slice(0, 7)}`;
				missing.push({
					surface: "comment",
					activity: {
						does: !1,
						why,
						tell: !0
					}
				});
				return;
			}
			let repositoryUrl = `${serverUrl}/${repository.owner}/${repository.repo}`;
			return stick(github, repository, issue, {
				key: settings.key,
				run,
				verdict: "verdict" in said ? said.verdict : "none",
				render: (budget) => comment(said, {
					commit,
					repositoryUrl,
					runUrl: run.url,
					now
				}, budget),
				lasting: (budget) => comment(said, {
					commit,
					repositoryUrl,
					runUrl: ""
				}, budget),
				begin: settings.comment === "always" || "verdict" in said && isBadNews(said),
				onChange: settings.comment === "on-change"
			}, promises_.setTimeout);
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
	62462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			Z1: () => MAX_SHOWN,
			dG: () => TopForks
		});
		var _measure_top_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2485);
		var _read_excerpts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31630);
		let MAX_SHOWN = 10;
		class TopForks {
			#top = new _measure_top_js__WEBPACK_IMPORTED_MODULE_1__.E(10);
			offer(sample, peak) {
				peak.position >= 0 && this.#top.offer(peak.low, {
					sample,
					peak
				});
			}
			async withText(options) {
				let items = this.#top.items.map(({ sample, peak }) => ({
					...sample,
					position: peak.position,
					peak
				}));
				let excerpts = await (0, _read_excerpts_js__WEBPACK_IMPORTED_MODULE_0__.Tm)(items, options);
				return items.flatMap((item) => {
					let excerpt = excerpts.get(item);
					if (excerpt === void 0) return [];
					return [{
						...placeOf(item),
						...item.peak,
						...excerpt,
						alternatives: [...excerpt.alternatives]
					}];
				});
			}
		}
		let placeOf = ({ id, group, location: { path, line } }) => ({
			sample: id,
			...group !== void 0 && { group },
			path,
			line
		});
	}),
	40201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => totalBytes });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		function totalBytes(paths, cwd) {
			let sizeOf = (path) => {
				try {
					return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).size;
				} catch {
					return 0;
				}
			};
			return paths.reduce((sum, path) => sum + sizeOf(path), 0);
		}
	}),
	30234: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => noteUngrouped });
		var _read_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90708);
		function noteUngrouped({ groupBy }, { measurement: { groups }, inputs, problems }) {
			let first = inputs.find(({ samples }) => samples > 0);
			if (groupBy === void 0 || groups.length > 1 || first === void 0) return;
			let named = "field" in groupBy ? `no record of this run has the field \`${groupBy.field}\`` : `no path of this run is like \`${groupBy.path}\``;
			problems.add((0, _read_problems_js__WEBPACK_IMPORTED_MODULE_0__.lm)("no-groups", first.path, `no sample is in a group: ${named}, which \`group-by\` names`));
		}
	}),
	78792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Li: () => writeReports,
			mk: () => writeMeasurement,
			r0: () => MEASUREMENT,
			sD: () => writeOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		let reportJson = (report) => `${JSON.stringify(report, null, 2)}\n`;
		async function writeReports(report, directory, world) {
			let { junit } = await Promise.all([__webpack_require__.e(585), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 73356));
			let { summary } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 65763));
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
	61694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => mayBeConfident,
			n: () => hasIntervalIn
		});
		var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22219);
		let hasIntervalIn = ({ against }) => against === void 0 ? _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__.Wn : _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__.SN;
		let mayBeConfident = (bound) => hasIntervalIn(bound)((0, _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__.SB)(bound.metric));
	}),
	34808: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PV: () => DEFAULT_CONFIG,
			Pm: () => withPairBound,
			c$: () => usesStarterBound,
			tC: () => usesDefaultThreshold
		});
		var _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64671);
		var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79866);
		let STARTER = "the starter bound";
		let STARTER_BOUND = Object.freeze({
			metric: "fork-fraction",
			group: "all",
			min: .005,
			max: .1,
			level: "fail",
			evidence: "estimate",
			origin: STARTER
		});
		let STARTER_PAIR_BOUND = Object.freeze({
			metric: "reranked",
			group: "all",
			max: .041,
			level: "fail",
			evidence: "estimate",
			origin: STARTER
		});
		let DEFAULT_CONFIG = Object.freeze({
			threshold: Object.freeze({
				value: 1.4,
				unit: "nats"
			}),
			vocabularySize: _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__.ZY,
			dataset: Object.freeze([]),
			formats: Object.freeze([]),
			bounds: Object.freeze([STARTER_BOUND]),
			onInconclusive: "warn",
			onMissingBaseline: "warn",
			limits: _limits_js__WEBPACK_IMPORTED_MODULE_1__.d,
			minSamples: 20,
			minPositions: 1e3,
			minForks: 20,
			rankCutoff: 5,
			maxProblems: 0
		});
		let usesStarterBound = ({ bounds }) => bounds.some(({ origin }) => origin === STARTER);
		let withPairBound = (config) => usesStarterBound(config) ? {
			...config,
			bounds: config.bounds.map(({ evidence }) => ({
				...STARTER_PAIR_BOUND,
				evidence
			}))
		} : config;
		let usesDefaultThreshold = (config) => config.threshold === DEFAULT_CONFIG.threshold && config.frozen === void 0;
	}),
	41065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => deepFreeze });
		function deepFreeze(value) {
			typeof value == "object" && value && Object.values(value).forEach(deepFreeze);
			return Object.freeze(value);
		}
	}),
	34438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => didYouMean,
			p: () => nearest
		});
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
		function nearest(word, candidates) {
			let [best] = candidates.map((candidate) => ({
				candidate,
				edits: (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(word.toLowerCase(), candidate.toLowerCase())
			})).sort((a, b) => a.edits - b.edits);
			return best !== void 0 && isSlip(best.edits, word, best.candidate) ? best.candidate : void 0;
		}
		let isSlip = (edits, word, candidate) => edits <= Math.max(2, Math.floor(candidate.length / 3)) && edits < Math.min(word.length, candidate.length);
		function didYouMean(word, candidates) {
			let found = nearest(word, candidates);
			return found === void 0 ? "" : `; did you mean "${found}"?`;
		}
	}),
	45185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B7: () => parseThreshold,
			BS: () => parseVocabularySize,
			EK: () => parseRank,
			Fv: () => parseLimit,
			GT: () => parsePageBudget,
			ee: () => MAX_RANK,
			k0: () => parseProportion,
			kB: () => parseWord,
			q_: () => parseChange
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
		var _measure_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67097);
		var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79866);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34438);
		let NUMBER = "([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)";
		let ENTROPY = RegExp(`^${NUMBER}\\s*([A-Za-z]*)$`);
		let PERCENT = RegExp(`^${NUMBER}\\s*%$`);
		let POINTS = RegExp(`^${NUMBER}\\s*pp$`);
		let PLAIN = RegExp(`^${NUMBER}$`);
		let UNITS = {
			nats: "nats",
			nat: "nats",
			bits: "bits",
			bit: "bits"
		};
		let COUNT = /^(?:\d+|\d{1,3}(?:([_,])\d{3})(?:\1\d{3})*)$/;
		let wrong = (message, remedy) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("config-invalid", message, remedy);
		function finite(value, text) {
			if (!Number.isFinite(value)) throw wrong(`the number ${text} is too large`, "Write a smaller number.");
			return value;
		}
		function parseWord(text, words) {
			let word = words.find((one) => one === text);
			if (word !== void 0) return word;
			throw wrong(`${JSON.stringify(text)} is unknown${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.a)(text, words)}`, `Write one of ${words.join(", ")}.`);
		}
		function parseThreshold(text) {
			let quoted = JSON.stringify(text);
			let remedy = "Write it like `1.4 nats` or `2 bits`.";
			let [, number, word] = ENTROPY.exec(text.trim()) ?? [];
			if (number === void 0) throw wrong(`${quoted} is not an entropy with its unit`, remedy);
			if (word === "") throw wrong(`the entropy ${number} has no unit`, `Write \`${number} nats\` or \`${number} bits\`.`);
			if (!Object.hasOwn(UNITS, word)) {
				let hint = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.a)(word, ["nats", "bits"]);
				throw wrong(`${quoted} is not an entropy with its unit${hint}`, remedy);
			}
			let value = finite(Number(number), number);
			if (value < 0) throw wrong(`the entropy ${text} is negative`, "An entropy is 0 or more.");
			return {
				value,
				unit: UNITS[word]
			};
		}
		function parseProportion(text) {
			let trimmed = text.trim();
			if (POINTS.test(trimmed)) throw wrong(`${text} is a difference in percentage points`, `Write the share itself: \`${trimmed.replace(/\s*pp$/, "%")}\`.`);
			let percent = PERCENT.exec(trimmed)?.[1];
			let plain = PLAIN.exec(trimmed)?.[1];
			let value = percent === void 0 ? Number(plain ?? NaN) : hundredth(percent);
			if (Number.isNaN(value)) throw wrong(`${JSON.stringify(text)} is not a share`, "Write it like `3%` or `0.03`.");
			if (value < 0 || value > 1) {
				let meant = plain !== void 0 && value > 1 && value <= 100 ? ` Did you mean \`${plain}%\`?` : "";
				throw wrong(`the share ${text} is not between 0 and 1`, `Write it like \`3%\` or \`0.03\`.${meant}`);
			}
			return value;
		}
		function hundredth(decimal) {
			let [digits, exponent = "0"] = decimal.split(/e/i);
			return Number(`${digits}e${Number(exponent) - 2}`);
		}
		function parseLimit(text, kind) {
			if (kind === "proportion" || kind === "mass") return parseProportion(text);
			if (kind === "entropy") {
				let { value, unit } = parseThreshold(text);
				return value * _measure_units_js__WEBPACK_IMPORTED_MODULE_1__.r[unit];
			}
			let plain = PLAIN.exec(text.trim())?.[1];
			if (plain === void 0) throw wrong(`${JSON.stringify(text)} is not a number`, "Write a plain number.");
			let value = finite(Number(plain), plain);
			if (value < 0) throw wrong(`the limit ${plain} is negative`, "The metric is never below 0.");
			return value;
		}
		function parseChange(text, kind) {
			let trimmed = text.trim();
			let percent = PERCENT.exec(trimmed)?.[1];
			let points = POINTS.exec(trimmed)?.[1];
			let share = kind === "proportion" || kind === "mass";
			if (share && percent === void 0 && points === void 0) throw wrong(`${JSON.stringify(text)} is no change of a share`, "Write it in percentage points, like `1pp`, or relative to the baseline, like `10%`.");
			let change = percent === void 0 ? {
				value: share ? hundredth(points ?? "") : parseLimit(trimmed, kind),
				relative: !1
			} : {
				value: hundredth(percent),
				relative: !0
			};
			finite(change.value, text);
			if (change.value < 0) throw wrong(`the change ${text} is negative`, "Write how far it may go, 0 or more.");
			return change;
		}
		function parseVocabularySize(text) {
			let trimmed = text.trim();
			let size = COUNT.test(trimmed) ? Number(trimmed.replaceAll(/[_,]/g, "")) : NaN;
			if (!Number.isSafeInteger(size) || size < 2 || size > 1e9) throw wrong(`${JSON.stringify(text)} is not a vocabulary size`, "Write the model's number of tokens, such as 151936.");
			return size;
		}
		let MAX_RANK = 1e3;
		function parseRank(text) {
			let rank = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
			if (!(rank >= 1 && rank <= MAX_RANK)) throw wrong(`${JSON.stringify(text)} is not a rank`, "Write a whole number from 1, such as 5.");
			return rank;
		}
		function parsePageBudget(text) {
			let size = Number(/^(\d{1,3})\s*(?:MB)?$/i.exec(text.trim())?.[1] ?? NaN);
			if (!(size >= 1 && size <= _limits_js__WEBPACK_IMPORTED_MODULE_2__.M.page)) throw wrong(`${JSON.stringify(text)} is not the size of a page`, `Write whole megabytes, 1 to ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.M.page}, such as 5.`);
			return size;
		}
	}),
	70625: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => EVIDENCE,
			v: () => TOLERANCES
		});
		let EVIDENCE = ["estimate", "confident"];
		let TOLERANCES = [
			"pass",
			"warn",
			"fail"
		];
	}),
	67064: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => Accumulator });
		var _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57118);
		var _measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98434);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25853);
		var _ratio_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83561);
		var _open_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59579);
		var _sample_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27339);
		var _samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77545);
		var _shift_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24162);
		var _shift_sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9453);
		var _summing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19868);
		class Accumulator {
			#settings;
			#summing;
			#groups = new Map([[_measurement_js__WEBPACK_IMPORTED_MODULE_0__.y2, (0, _measurement_js__WEBPACK_IMPORTED_MODULE_0__.BS)(_measurement_js__WEBPACK_IMPORTED_MODULE_0__.y2)]]);
			#shifts = new Map();
			#rankCutoff;
			#tables = new Map();
			#fingerprint = new _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__.gS();
			constructor(settings) {
				this.#settings = settings;
				this.#rankCutoff = settings.rankCutoff;
				this.#summing = new _summing_js__WEBPACK_IMPORTED_MODULE_5__.Z(settings);
			}
			add(sample, block) {
				this.#summing.add(sample, block);
			}
			end(sample, facts, shift) {
				return this.addSample(this.#summing.end(sample), facts, shift);
			}
			addSample(sample, facts, shift) {
				let group = facts.group === _measurement_js__WEBPACK_IMPORTED_MODULE_0__.y2 ? `${_measurement_js__WEBPACK_IMPORTED_MODULE_0__.y2} (group)` : facts.group;
				this.#addTo(_measurement_js__WEBPACK_IMPORTED_MODULE_0__.y2, sample, shift);
				group !== void 0 && this.#addTo(group, sample, shift);
				let { positions, notDistributions, peak, sums } = sample;
				let name = positions > 0 ? this.#keep(group ?? _measurement_js__WEBPACK_IMPORTED_MODULE_0__.y2, facts.id, sample, shift) : void 0;
				positions > 0 && this.#fingerprint.add(facts, sample.k);
				return {
					name,
					positions,
					forks: sums.fork,
					notDistributions,
					peak
				};
			}
			drop(sample) {
				this.#summing.drop(sample);
			}
			measurement() {
				return {
					threshold: this.#settings.threshold,
					vocabularySize: this.#settings.vocabularySize,
					...this.#rankCutoff !== void 0 && { rankCutoff: this.#rankCutoff },
					fingerprint: this.#fingerprint.build(),
					groups: (0, _measurement_js__WEBPACK_IMPORTED_MODULE_0__.al)([...this.#groups.values()].map((group) => this.#withShift(group))),
					samples: [...this.#tables].sort(([a], [b]) => a < b ? -1 : 1).map(([group, { table }]) => table.table(group))
				};
			}
			#withShift(group) {
				let shift = this.#shifts.get(group.name);
				return shift === void 0 ? group : {
					...group,
					shift: shift.sums
				};
			}
			#keep(group, given, sample, shift) {
				let kin = this.#tables.get(group);
				kin === void 0 && this.#tables.set(group, kin = {
					table: new _samples_js__WEBPACK_IMPORTED_MODULE_2__.Oh(),
					names: new _sample_names_js__WEBPACK_IMPORTED_MODULE_7__.j()
				});
				let id = kin.names.take(given);
				kin.table.add({
					id,
					positions: sample.positions,
					unknown: sample.positions - sample.chosenKnown,
					sums: (0, _samples_js__WEBPACK_IMPORTED_MODULE_2__.xK)(sample.sums, sample.positions),
					...shift && { shift: (0, _shift_columns_js__WEBPACK_IMPORTED_MODULE_3__.bD)(shift) }
				});
				return {
					group,
					id
				};
			}
			#addTo(name, sample, shift) {
				let group = this.#groups.get(name);
				if (group === void 0) {
					(0, _measurement_js__WEBPACK_IMPORTED_MODULE_0__.PY)(this.#groups.size + 1);
					this.#groups.set(name, group = (0, _measurement_js__WEBPACK_IMPORTED_MODULE_0__.BS)(name));
				}
				for (let quantity of _quantities_js__WEBPACK_IMPORTED_MODULE_8__.c) {
					let n = quantity === "surprisal" ? sample.chosenKnown : sample.positions;
					quantity === "length" ? (0, _ratio_js__WEBPACK_IMPORTED_MODULE_9__.yl)(group.ratios.length, n, +(n > 0)) : (0, _ratio_js__WEBPACK_IMPORTED_MODULE_9__.yl)(group.ratios[quantity], sample.sums[quantity], n);
				}
				(0, _open_sample_js__WEBPACK_IMPORTED_MODULE_1__.K)(sample.bins, group.histogram.low, group.histogram.high);
				if (shift === void 0) return;
				let shifts = this.#shifts.get(name) ?? new _shift_sums_js__WEBPACK_IMPORTED_MODULE_4__.ax();
				this.#shifts.set(name, shifts);
				shifts.add(shift);
			}
		}
	}),
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
	98434: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BS: () => emptyGroup,
			IC: () => sharedSample,
			PY: () => checkGroups,
			al: () => inOrder,
			h1: () => merge,
			y2: () => ALL
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
		var _file_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9679);
		var _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57118);
		var _histogram_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73072);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25853);
		var _ratio_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83561);
		var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77545);
		var _shift_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9453);
		let ALL = "all";
		function emptyGroup(name) {
			return {
				name,
				ratios: Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_3__.c.map((quantity) => [quantity, (0, _ratio_js__WEBPACK_IMPORTED_MODULE_4__.YE)()])),
				histogram: {
					low: [],
					high: []
				}
			};
		}
		function checkGroups(count) {
			if (count > _file_limits_js__WEBPACK_IMPORTED_MODULE_5__.om + 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("too-many-groups", `the samples are in more than ${_file_limits_js__WEBPACK_IMPORTED_MODULE_5__.om} groups`, "Set `group-by` to a field with fewer values.");
		}
		function sharedSample(parts) {
			let partsOf = new Map();
			for (let [second, { samples }] of parts.entries()) for (let { group, ids } of samples) {
				let partOf = partsOf.get(group) ?? new Map();
				partsOf.set(group, partOf);
				for (let id of ids) {
					let first = partOf.get(id);
					if (first !== void 0) return {
						id,
						first,
						second
					};
					partOf.set(id, second);
				}
			}
		}
		function merge(parts) {
			let misfit = (0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__.U8)(parts);
			if (misfit !== void 0) throw RangeError(`measurements of different ${misfit.field}`);
			let groups = inOrder(byName(parts.flatMap((part) => part.groups), "name").map((same) => same.reduce(mergeGroups)));
			checkGroups(groups.length);
			return {
				...parts[0],
				fingerprint: parts.map(({ fingerprint }) => fingerprint).reduce(_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__.g6),
				groups,
				samples: byName(parts.flatMap(({ samples }) => samples), "group").map(_samples_js__WEBPACK_IMPORTED_MODULE_1__.KP).sort((one, other) => one.group < other.group ? -1 : 1)
			};
		}
		function inOrder(groups) {
			let rank = (group) => group.name === "all" ? 0 : 1;
			return [...groups].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : +(a.name > b.name)));
		}
		function byName(list, key) {
			let named = new Map();
			for (let item of list) {
				let same = named.get(item[key]);
				same === void 0 ? named.set(item[key], [item]) : same.push(item);
			}
			return [...named.values()];
		}
		let mergedShift = (a, b) => a.shift === void 0 && b.shift === void 0 ? {} : { shift: (0, _shift_sums_js__WEBPACK_IMPORTED_MODULE_2__.jR)(a.shift ?? (0, _shift_sums_js__WEBPACK_IMPORTED_MODULE_2__.ud)(), b.shift ?? (0, _shift_sums_js__WEBPACK_IMPORTED_MODULE_2__.ud)()) };
		function mergeGroups(a, b) {
			let ratios = Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_3__.c.map((quantity) => [quantity, (0, _ratio_js__WEBPACK_IMPORTED_MODULE_4__.MT)(a.ratios[quantity], b.ratios[quantity])]));
			return {
				name: a.name,
				ratios,
				histogram: {
					low: (0, _histogram_js__WEBPACK_IMPORTED_MODULE_7__.Bh)(a.histogram.low, b.histogram.low),
					high: (0, _histogram_js__WEBPACK_IMPORTED_MODULE_7__.Bh)(a.histogram.high, b.histogram.high)
				},
				...mergedShift(a, b)
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
	83561: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CG: () => ratio,
			MT: () => addSums,
			Xl: () => effectiveSamples,
			YE: () => noSums,
			ZV: () => ratioVariance,
			iV: () => LEAST_SAMPLES,
			yl: () => addSample
		});
		let noSums = () => ({
			m: 0,
			n: 0,
			nn: 0,
			x: 0,
			xx: 0,
			xn: 0
		});
		let addSums = (a, b) => ({
			m: a.m + b.m,
			n: a.n + b.n,
			nn: a.nn + b.nn,
			x: a.x + b.x,
			xx: a.xx + b.xx,
			xn: a.xn + b.xn
		});
		function addSample(sums, x, n) {
			if (n === 0) return;
			sums.m += 1;
			sums.n += n;
			sums.nn += n * n;
			sums.x += x;
			sums.xx += x * x;
			sums.xn += x * n;
		}
		let ratio = (sums) => sums.x / sums.n;
		let effectiveSamples = ({ n, nn }) => n * n / nn;
		let LEAST_SAMPLES = 2;
		function ratioVariance(sums) {
			let R = ratio(sums);
			let k = effectiveSamples(sums);
			let squares = Math.max(0, sums.xx - 2 * R * sums.xn + R * R * sums.nn);
			return k / (k - 1) * squares / (sums.n * sums.n);
		}
	}),
	74564: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => roundingOf });
		let roundingOf = (kind, size) => (kind === "proportion" ? 1e-15 : 1e-10) * Math.max(1, size);
	}),
	27339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => SampleNames });
		class SampleNames {
			#taken = new Set();
			#times = new Map();
			take(id) {
				let { size } = this.#taken;
				if (this.#taken.add(id).size > size) return id;
				let times = (this.#times.get(id) ?? 1) + 1;
				this.#times.set(id, times);
				return this.take(`${id} (${times})`);
			}
		}
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
	62009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EF: () => overlap,
			LA: () => noPairs,
			Lg: () => MAX_CELLS,
			WC: () => cellOf,
			cY: () => jointOf,
			jR: () => addJoints
		});
		let MAX_BINS = 2048;
		let MAX_CELLS = MAX_BINS * MAX_BINS;
		let noPairs = {
			cells: [],
			counts: []
		};
		let binOf = (entropy) => Math.min(2047, Math.floor(entropy * 64));
		let cellOf = (base, tuned) => binOf(base) * MAX_BINS + binOf(tuned);
		function jointOf(counts) {
			let cells = [...counts.keys()].sort((a, b) => a - b);
			return {
				cells,
				counts: cells.map((cell) => counts.get(cell) ?? 0)
			};
		}
		function addJoints(a, b) {
			let sum = new Map(a.cells.map((cell, i) => [cell, a.counts[i]]));
			b.cells.forEach((cell, i) => sum.set(cell, (sum.get(cell) ?? 0) + b.counts[i]));
			return jointOf(sum);
		}
		function overlap({ cells, counts }, share) {
			let total = counts.reduce((sum, count) => sum + count, 0);
			if (total === 0) return null;
			let wanted = share * total;
			let [baseTop, tunedTop] = [baseBin, tunedBin].map((bin) => topOf(marginal(cells, counts, bin), wanted));
			let [sure, expected, possible] = [
				0,
				0,
				0
			];
			cells.forEach((cell, i) => {
				let [a, b] = [weight(baseBin(cell), baseTop), weight(tunedBin(cell), tunedTop)];
				a === 1 && b === 1 && (sure += counts[i]);
				a > 0 && b > 0 && (possible += counts[i]);
				expected += a * b * counts[i];
			});
			return {
				estimate: expected / wanted,
				low: sure / wanted,
				high: Math.min(1, possible / wanted)
			};
		}
		let baseBin = (cell) => Math.floor(cell / MAX_BINS);
		let tunedBin = (cell) => cell % MAX_BINS;
		let weight = (bin, top) => bin > top.bin ? 1 : bin === top.bin ? top.share : 0;
		function marginal(cells, counts, binOfCell) {
			let bins = Array(MAX_BINS).fill(0);
			cells.forEach((cell, i) => bins[binOfCell(cell)] += counts[i]);
			return bins;
		}
		function topOf(bins, wanted) {
			let above = 0;
			for (let bin = 2047; bin >= 0; bin--) {
				if (above + bins[bin] >= wanted) return {
					bin,
					share: (wanted - above) / bins[bin]
				};
				above += bins[bin];
			}
			return {
				bin: 0,
				share: 1
			};
		}
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
	9453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ax: () => ShiftGroup,
			jR: () => addShifts,
			ud: () => noShift
		});
		var _histogram_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73072);
		var _ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83561);
		var _joint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62009);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10328);
		let noShift = () => ({
			ratios: Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_1__.a.map((name) => [name, (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.YE)()])),
			base: {
				low: [],
				high: []
			},
			changed: {
				low: [],
				high: []
			},
			joint: _joint_js__WEBPACK_IMPORTED_MODULE_0__.LA,
			moments: Array(10).fill(0)
		});
		let addShifts = (a, b) => ({
			ratios: Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_1__.a.map((name) => [name, (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.MT)(a.ratios[name], b.ratios[name])])),
			base: {
				low: (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.Bh)(a.base.low, b.base.low),
				high: (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.Bh)(a.base.high, b.base.high)
			},
			changed: {
				low: (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.Bh)(a.changed.low, b.changed.low),
				high: (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.Bh)(a.changed.high, b.changed.high)
			},
			joint: (0, _joint_js__WEBPACK_IMPORTED_MODULE_0__.jR)(a.joint, b.joint),
			moments: a.moments.map((moment, i) => moment + b.moments[i])
		});
		class ShiftGroup {
			#sums = noShift();
			#cells = new Map();
			#moments = Array(10).fill(0);
			add(sample) {
				let { sums } = sample;
				for (let name of _quantities_js__WEBPACK_IMPORTED_MODULE_1__.a) (0, _ratio_js__WEBPACK_IMPORTED_MODULE_2__.yl)(this.#sums.ratios[name], sums[name], sample.among[_quantities_js__WEBPACK_IMPORTED_MODULE_1__.X[name]]);
				let { base, changed } = this.#sums;
				add(base.low, sample.base.low);
				add(base.high, sample.base.high);
				add(changed.low, sample.changed.low);
				add(changed.high, sample.changed.high);
				for (let cell of sample.cells) this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + 1);
				let values = [
					sums["changed-lower-entropy"],
					sample.among.positions - sums["possibly-unshifted"],
					sums["unshifted-lower-entropy"],
					sums.unshifted
				];
				let moment = 0;
				for (let [i, value] of values.entries()) for (let other of values.slice(i)) this.#moments[moment++] += value * other;
			}
			get sums() {
				return {
					...this.#sums,
					joint: (0, _joint_js__WEBPACK_IMPORTED_MODULE_0__.cY)(this.#cells),
					moments: [...this.#moments]
				};
			}
		}
		function add(histogram, bins) {
			for (let bin of bins) (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.U9)(histogram, bin);
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
	2485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => Top });
		class Top {
			#most;
			#kept = [];
			constructor(most) {
				this.#most = most;
			}
			offer(score, item) {
				let last = this.#kept.at(-1);
				if (this.#kept.length === this.#most && last !== void 0 && score <= last.score) return;
				this.#kept.push({
					score,
					item
				});
				this.#kept.sort((a, b) => b.score - a.score);
				this.#kept.length = Math.min(this.#most, this.#kept.length);
			}
			get items() {
				return this.#kept.map(({ item }) => item);
			}
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
	49603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => artifactName });
		let NOT_IN_A_NAME = /[":<>|*?\\/\r\n]/g;
		let artifactName = (key) => key === "" ? "logprob-gate-report" : `logprob-gate-report-${key.replace(NOT_IN_A_NAME, "-")}`;
	}),
	97277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => completeCheckRun,
			a: () => startCheckRun
		});
		var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46935);
		async function startCheckRun(github, { repository, run, sha }, name) {
			let { data } = await github.rest.checks.create({
				...repository,
				name,
				head_sha: sha,
				status: "in_progress",
				details_url: run.url,
				external_id: `${run.id}/${run.attempt}`
			});
			return {
				id: data.id,
				url: data.html_url ?? run.url
			};
		}
		async function completeCheckRun(github, { repository }, { id }, { conclusion, title, summary, annotations }, completed = () => void 0) {
			let update = (some, more = {}) => github.rest.checks.update({
				...repository,
				check_run_id: id,
				...more,
				output: {
					title,
					summary,
					annotations: some.map(annotation)
				}
			});
			let batch = (from) => annotations.slice(from, from + 50);
			let complete = async (some) => {
				await update(some, {
					status: "completed",
					conclusion
				});
				completed();
			};
			try {
				await complete(batch(0));
			} catch (error) {
				if ((0, _retry_js__WEBPACK_IMPORTED_MODULE_0__.ut)(error)?.status !== 422) throw error;
				await complete([]);
				throw error;
			}
			for (let from = 50; from < annotations.length; from += 50) await update(batch(from));
		}
		let annotation = ({ level, title, message, path, line }) => ({
			path,
			start_line: line,
			end_line: line,
			annotation_level: level === "error" ? "failure" : level,
			title,
			message
		});
	}),
	32522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => connect });
		var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46935);
		async function connect(token, apiUrl, sleep, timeout = 6e4) {
			let { getOctokit } = await __webpack_require__.e(413).then(__webpack_require__.bind(__webpack_require__, 92413));
			let github = getOctokit(token, {
				baseUrl: apiUrl,
				log: {
					debug: nothing,
					info: nothing,
					warn: nothing,
					error: nothing
				}
			});
			let unreachable;
			github.hook.wrap("request", async (request, options) => {
				for (let retry = 0;; retry++) {
					if (unreachable !== void 0) throw unreachable;
					options.request = {
						...options.request,
						signal: AbortSignal.timeout(timeout)
					};
					try {
						return await request(options);
					} catch (error) {
						let answer = (0, _retry_js__WEBPACK_IMPORTED_MODULE_0__.ut)(error);
						let wait = (0, _retry_js__WEBPACK_IMPORTED_MODULE_0__.kL)(error) ? void 0 : answer && (0, _retry_js__WEBPACK_IMPORTED_MODULE_0__.fI)(retry, answer, Date.now());
						if (wait === void 0) {
							error instanceof Error && answer?.status === void 0 && (unreachable = error);
							throw error;
						}
						await sleep(wait);
					}
				}
			});
			return github;
		}
		let nothing = () => void 0;
	}),
	20345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => readEvent });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28395);
		let payloadSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			before: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				base_ref: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				base_sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()
			})),
			pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				number: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr(),
				state: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				head: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
					sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
					repo: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() }))
				}),
				base: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
					ref: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
					sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
					repo: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() })
				})
			})),
			workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				id: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr(),
				run_attempt: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr(),
				html_url: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				event: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				run_started_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
				conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
				head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
				head_repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() }))
			}))
		});
		async function readEvent(env) {
			let [owner, repo] = (env.GITHUB_REPOSITORY ?? "").split("/");
			let name = env.GITHUB_EVENT_NAME;
			let id = Number(env.GITHUB_RUN_ID);
			if (owner === void 0 || repo === void 0 || name === void 0 || !Number.isSafeInteger(id)) return;
			let payload = await readPayload(env.GITHUB_EVENT_PATH);
			let serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
			let workflow = /\/([^/]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1];
			let target = targetOf(payload, env.GITHUB_REF ?? "", env.GITHUB_SHA ?? "");
			let pullRequest = pullRequestOf(payload);
			let finishedRun = finishedRunOf(payload);
			return {
				name,
				repository: {
					owner,
					repo
				},
				run: {
					id,
					attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
					url: `${serverUrl}/${owner}/${repo}/actions/runs/${id}`
				},
				sha: finishedRun?.headSha ?? pullRequest?.headSha ?? env.GITHUB_SHA ?? "",
				apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
				serverUrl,
				...workflow !== void 0 && { workflow },
				...target && { target },
				...pullRequest && { pullRequest },
				...finishedRun && { finishedRun }
			};
		}
		async function readPayload(path) {
			try {
				return payloadSchema.parse(path === void 0 ? {} : JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")));
			} catch (error) {
				throw Error("the event file (GITHUB_EVENT_PATH) is not as GitHub documents it", { cause: error });
			}
		}
		let branchOf = (ref) => /^refs\/heads\/(.+)$/.exec(ref)?.[1];
		function targetOf(payload, ref, sha) {
			let { pull_request: pull, merge_group: group, before } = payload;
			if (pull !== void 0) return {
				branch: pull.base.ref,
				commit: pull.base.sha,
				diverged: !0
			};
			let branch = branchOf(group?.base_ref ?? ref);
			if (branch === void 0) return;
			if (group !== void 0) return {
				branch,
				commit: group.base_sha,
				diverged: !1
			};
			return {
				branch,
				commit: before === void 0 || /^0+$/.test(before) ? sha : before,
				diverged: !1
			};
		}
		function pullRequestOf({ pull_request: pull }) {
			return pull && {
				number: pull.number,
				headSha: pull.head.sha,
				base: {
					ref: pull.base.ref,
					sha: pull.base.sha
				},
				forked: pull.head.repo?.full_name !== pull.base.repo.full_name,
				open: pull.state === "open"
			};
		}
		function finishedRunOf({ workflow_run: run }) {
			return run && {
				id: run.id,
				attempt: run.run_attempt,
				url: run.html_url,
				event: run.event,
				...run.run_started_at !== void 0 && { startedAt: run.run_started_at },
				conclusion: run.conclusion,
				headSha: run.head_sha,
				headBranch: run.head_branch,
				headRepository: run.head_repository?.full_name ?? null
			};
		}
	}),
	73650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => plan });
		let DOES = { does: !0 };
		let not = (why, tell = !0) => ({
			does: !1,
			why,
			tell
		});
		let ON_A_COMMIT = [
			"pull_request",
			"push",
			"merge_group",
			"schedule",
			"workflow_dispatch"
		];
		function plan(event, token, wishes) {
			let nothing = reasonForNothing(event, token, wishes);
			if (event === void 0 || nothing !== void 0) {
				let none = nothing ?? not("this is not a run on GitHub", !1);
				return {
					comment: wishes.comment === "never" ? not("`comment: never`", !1) : none,
					check: wishes.check === "never" ? not("`check: never`", !1) : none,
					baseline: none
				};
			}
			let baseline = event.name === "workflow_run" ? not("the finished run has judged", !1) : DOES;
			if (wishes.mode === "measure") {
				let shard = not("a run that only measures has nothing to say", !1);
				return {
					comment: shard,
					check: shard,
					baseline
				};
			}
			let readOnly = event.name === "pull_request" && event.pullRequest?.forked === !0;
			let forked = not("GitHub gives the pull request of a forked repository a token that can only read");
			return {
				comment: commentOf(event, wishes) ?? (readOnly ? forked : DOES),
				check: wishes.check === "never" ? not("`check: never`", !1) : readOnly ? forked : DOES,
				baseline
			};
		}
		function reasonForNothing(event, token, { mode }) {
			if (event === void 0) return not("this is not a run on GitHub", !1);
			if (!token) return not("the input `github-token` is empty");
			if (event.name === "pull_request_target") return not("`pull_request_target` runs with the rights of the target: use `pull_request`");
			if (event.name === "workflow_run") {
				if (mode !== "publish") return not("a `workflow_run` posts only with `mode: publish`");
				if (event.finishedRun?.event !== "pull_request") return not("the finished run was not started by `pull_request`", !1);
				let { owner, repo } = event.repository;
				return event.finishedRun.headRepository === `${owner}/${repo}` ? not("the finished run could post for itself", !1) : void 0;
			}
			if (ON_A_COMMIT.includes(event.name)) return;
			return not(`nothing is posted for the event \`${event.name}\``);
		}
		function commentOf({ name, pullRequest }, { comment }) {
			if (comment === "never") return not("`comment: never`", !1);
			if (name === "workflow_run") return;
			if (pullRequest === void 0) return not("there is no pull request", !1);
			return pullRequest.open ? void 0 : not("the pull request is closed");
		}
	}),
	28041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => refusalOf });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
		var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46935);
		let other = (reason) => ({
			kind: "other",
			reason
		});
		function refusalOf(error) {
			if ((0, _retry_js__WEBPACK_IMPORTED_MODULE_1__.kL)(error)) return other("GitHub did not answer in time");
			let answer = (0, _retry_js__WEBPACK_IMPORTED_MODULE_1__.ut)(error);
			if (answer === void 0) return other((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error));
			let { status, message } = answer;
			if (status === void 0) return other(`GitHub could not be reached${message === "" ? "" : ` (${message})`}`);
			if ((0, _retry_js__WEBPACK_IMPORTED_MODULE_1__.a5)(answer)) return other("GitHub's rate limit is used up");
			if (status === 401) return other("GitHub does not accept the token in `github-token`");
			if (status === 403 && message.includes("locked")) return other("the conversation is locked");
			if (status === 403 && message.includes("Resource not accessible by") || status === 404) return { kind: "permission" };
			if (status >= 500) return other(`GitHub failed (status ${status})`);
			return other(`GitHub refused (status ${status}: ${message})`);
		}
	}),
	46935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a5: () => isRateLimit,
			fI: () => waitBefore,
			kL: () => isTimeout,
			ut: () => answerOf
		});
		let MAX_WAIT = 6e4;
		function waitBefore(retry, answer, now) {
			let limited = isRateLimit(answer);
			if (retry >= 3 || !(limited || (answer.status ?? 500) >= 500)) return;
			let asked = waitAsked(answer, now) ?? (limited ? MAX_WAIT : 1e3 * 2 ** retry);
			return asked <= MAX_WAIT ? asked : void 0;
		}
		let isRateLimit = ({ status, message, header }) => status === 429 || status === 403 && (header("retry-after") !== void 0 || header("x-ratelimit-remaining") === "0" || message.includes("rate limit"));
		function waitAsked({ header }, now) {
			let after = Number(header("retry-after") ?? NaN);
			if (Number.isFinite(after)) return Math.max(0, 1e3 * after);
			if (header("x-ratelimit-remaining") !== "0") return;
			let reset = Number(header("x-ratelimit-reset") ?? NaN);
			return Number.isFinite(reset) ? Math.max(0, 1e3 * reset - now) : void 0;
		}
		function answerOf(error) {
			if (!(error instanceof Error) || !("status" in error) || typeof error.status != "number") return;
			let { response } = error;
			return {
				status: response && error.status,
				message: error.message,
				header: (name) => response?.headers?.[name]?.toString()
			};
		}
		let isTimeout = (error) => error instanceof Error && (error.name === "TimeoutError" || isTimeout(error.cause));
	}),
	38184: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LZ: () => saveState,
			fz: () => annotate,
			j7: () => writeJobSummary,
			n0: () => setOutputs
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
		function annotate({ level, message, title, path, line }) {
			let write = {
				error: _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3,
				warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e,
				notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm
			}[level];
			write(message, {
				title,
				...path !== void 0 && { file: path },
				...line !== void 0 && { startLine: line }
			});
		}
		async function writeJobSummary(markdown) {
			try {
				await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(markdown).write();
			} catch (error) {
				_actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(`The job summary could not be written: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`);
			}
		}
		function setOutputs(outputs) {
			for (let [name, value] of Object.entries(outputs)) _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH(name, value);
		}
		let saveState = (name, value) => {
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(name, value);
		};
	}),
	31630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tm: () => readExcerpts,
			Z7: () => readTexts
		});
		var _read_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54685);
		var _walk_token_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28231);
		async function readExcerpts(items, options) {
			let excerpts = new Map();
			for await (let [item, sample] of (0, _read_again_js__WEBPACK_IMPORTED_MODULE_0__.n)(items, options)) sample !== void 0 && excerpts.set(item, excerptOf(sample, item.position));
			return excerpts;
		}
		async function readTexts(located, options) {
			for await (let [, sample] of (0, _read_again_js__WEBPACK_IMPORTED_MODULE_0__.n)([located], options)) return sample?.positions.map((_, i) => sample.named(i)?.text);
		}
		function excerptOf(sample, position) {
			let before = [];
			for (let i = Math.max(0, position - 24); i < position; i++) before.push(sample.named(i)?.text ?? "");
			let token = sample.named(position);
			let chosen = token && nameOf(token);
			return {
				before: [...before.join("")].slice(-60).join(""),
				...chosen !== void 0 && { chosen },
				alternatives: sample.ranked(position, 5).map(({ token, probability }) => ({
					token: nameOf(token) ?? "?",
					probability
				}))
			};
		}
		let nameOf = (token) => (0, _walk_token_name_js__WEBPACK_IMPORTED_MODULE_1__.v)(token.text, (0, _walk_token_name_js__WEBPACK_IMPORTED_MODULE_1__.j)(token));
	}),
	43590: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => FORMATS });
		let distributions = {
			name: "distributions",
			title: "whole distributions: lists of probabilities, in a list or by name",
			sample: "",
			positions: "*",
			alternatives: { value: "[*]" },
			scale: "probability",
			complete: !0
		};
		let entropies = {
			name: "entropies",
			title: "ready entropies in nats: entropy, entropies or token_entropies (also prime-rl token_exports)",
			sample: "",
			positions: "entropy[*]|entropies[*]|token_entropies[*]",
			mask: "/loss_mask[*]",
			scale: "nats"
		};
		let entropyList = {
			name: "entropy-list",
			title: "bare lists of ready entropies in nats (only with --format)",
			sample: "",
			positions: "[*]",
			scale: "nats",
			onlyNamed: !0
		};
		let flattened = {
			name: "flattened",
			title: "parallel arrays: tokens, logprobs or token_logprobs, top_logprobs (also NeMo-Skills)",
			sample: "",
			positions: "top_logprobs[*]",
			chosen: {
				value: "/token_logprobs[*]|/logprobs[*]",
				text: "/tokens[*]"
			},
			alternatives: {
				value: "*.logprob|*",
				id: "*.id|*.token_id",
				text: "*.token|*.text|{key}"
			},
			scale: "logprob",
			firstNull: "echo"
		};
		let gemini = {
			name: "gemini",
			title: "Gemini and Vertex AI",
			sample: "candidates[*]",
			positions: "logprobsResult.topCandidates[*]|logprobs_result.top_candidates[*]",
			chosen: {
				value: "/logprobsResult.chosenCandidates[*].logProbability|/logprobs_result.chosen_candidates[*].log_probability",
				id: "/logprobsResult.chosenCandidates[*].tokenId|/logprobs_result.chosen_candidates[*].token_id",
				text: "/logprobsResult.chosenCandidates[*].token|/logprobs_result.chosen_candidates[*].token"
			},
			alternatives: {
				value: "candidates[*].logProbability|candidates[*].log_probability",
				id: "candidates[*].tokenId|candidates[*].token_id",
				text: "candidates[*].token"
			},
			scale: "logprob",
			missingMeans: "zero",
			stream: {
				ends: "finishReason|finish_reason",
				key: "responseId|response_id",
				index: "index",
				text: [
					"content.parts[*].text",
					"content.parts[*].functionCall.name",
					"content.parts[*].function_call.name",
					"content.parts[*].executableCode.code",
					"content.parts[*].executable_code.code"
				],
				summary: "thought"
			}
		};
		let llamacpp = {
			name: "llamacpp",
			title: "llama.cpp native /completion",
			sample: "",
			positions: "completion_probabilities[*]",
			chosen: {
				value: "logprob",
				id: "id",
				bytes: "bytes",
				text: "token"
			},
			alternatives: {
				value: "top_logprobs[*].logprob",
				id: "top_logprobs[*].id",
				bytes: "top_logprobs[*].bytes",
				text: "top_logprobs[*].token"
			},
			scale: "logprob",
			stream: {
				ends: "stop",
				pieces: [{ stop: !1 }],
				index: "index",
				text: ["content"]
			}
		};
		let llamacppPostSampling = {
			...llamacpp,
			name: "llamacpp-post-sampling",
			title: "llama.cpp native /completion with post_sampling_probs",
			chosen: {
				value: "prob",
				id: "id",
				bytes: "bytes",
				text: "token"
			},
			alternatives: {
				value: "top_probs[*].prob",
				id: "top_probs[*].id",
				bytes: "top_probs[*].bytes",
				text: "top_probs[*].token"
			},
			scale: "probability"
		};
		let llamacppOld = {
			...llamacpp,
			name: "llamacpp-old",
			title: "llama.cpp native /completion before December 2024 (also llamafile, ik_llama.cpp)",
			chosen: { text: "content" },
			alternatives: {
				value: "probs[*].prob",
				text: "probs[*].tok_str"
			},
			scale: "probability"
		};
		let llmLogs = {
			name: "llm-logs",
			title: "completions logged by simonw/llm",
			sample: "",
			positions: "logprobs[*].top_logprobs[*]",
			chosen: { text: "/logprobs[*].text" },
			alternatives: {
				value: "{*}",
				text: "{key}"
			},
			scale: "logprob"
		};
		let logprobRows = {
			name: "logprob-rows",
			title: "bare rows of the most likely tokens' logprobs",
			sample: "",
			ignore: ["prefill_logprobs", "input_top_logprobs"],
			positions: "[*]",
			alternatives: { value: "[*]" },
			scale: "logprob"
		};
		let ollama = {
			name: "ollama",
			title: "Ollama native API",
			sample: "",
			requires: ["done"],
			positions: "logprobs[*]",
			chosen: {
				value: "logprob",
				bytes: "bytes",
				text: "token"
			},
			alternatives: {
				value: "top_logprobs[*].logprob",
				bytes: "top_logprobs[*].bytes",
				text: "top_logprobs[*].token"
			},
			scale: "logprob",
			stream: {
				ends: "done",
				pieces: [{ done: !1 }],
				text: [
					"message.content",
					"message.thinking",
					"message.tool_calls[*].function.name",
					"response",
					"thinking"
				]
			}
		};
		let inspectEvents = [
			"events[*].output",
			"events[*].call",
			"events[*].changes"
		];
		let openaiStream = {
			ends: "finish_reason",
			pieces: [
				{ object: "chat.completion.chunk" },
				{ object: "text_completion.chunk" },
				{
					object: "text_completion",
					finish_reason: null
				}
			],
			key: "id",
			index: "index",
			text: [
				"delta.content",
				"delta.reasoning_content",
				"delta.reasoning",
				"delta.refusal",
				"delta.tool_calls[*].function.name",
				"delta.tool_calls[*].function.arguments",
				"delta.function_call.name",
				"delta.function_call.arguments",
				"text"
			]
		};
		let topLogprobs = {
			value: "top_logprobs[*].logprob|topLogprobs[*].logprob",
			id: "top_logprobs[*].id|topLogprobs[*].id",
			bytes: "top_logprobs[*].bytes|topLogprobs[*].bytes",
			text: "top_logprobs[*].token|topLogprobs[*].token"
		};
		let openaiChat = {
			name: "openai-chat",
			title: "OpenAI chat completions (also vLLM, SGLang, llama.cpp, MLX-LM, Azure, LiteLLM)",
			sample: "choices[*]",
			ignore: inspectEvents,
			positions: "logprobs.content[*]&logprobs.refusal[*]&logprobs.reasoning_content[*]",
			chosen: {
				value: "logprob",
				id: "id",
				bytes: "bytes",
				text: "token"
			},
			alternatives: topLogprobs,
			scale: "logprob",
			stream: openaiStream
		};
		let inspectTurns = {
			...openaiChat,
			name: "inspect-turns",
			title: "all turns of Inspect's agents, and what graders say (only with --format)",
			sample: "events[*].output.choices[*]",
			ignore: [],
			onlyNamed: !0
		};
		let openaiChoice = {
			...openaiChat,
			name: "openai-choice",
			title: "single choices of chat completions (OpenCompass), messages of LangChain",
			sample: "",
			ignore: [...inspectEvents, "generation_info"]
		};
		let langchainGeneration = {
			...openaiChat,
			name: "langchain-generation",
			title: "generations of LangChain saved without their messages",
			sample: "generation_info"
		};
		let openaiCompletions = {
			name: "openai-completions",
			title: "OpenAI legacy completions (also vLLM, Together, llama-cpp-python)",
			sample: "choices[*]",
			positions: "logprobs.top_logprobs[*]",
			chosen: {
				value: "/logprobs.token_logprobs[*]",
				text: "/logprobs.tokens[*]"
			},
			alternatives: {
				value: "{*}",
				text: "{key}"
			},
			scale: "logprob",
			firstNull: "echo",
			stream: openaiStream
		};
		let openaiResponses = {
			name: "openai-responses",
			title: "OpenAI Responses",
			sample: "",
			requires: ["output"],
			positions: "output[*].content[*].logprobs[*]",
			chosen: {
				value: "logprob",
				bytes: "bytes",
				text: "token"
			},
			alternatives: {
				value: "top_logprobs[*].logprob",
				bytes: "top_logprobs[*].bytes",
				text: "top_logprobs[*].token"
			},
			scale: "logprob"
		};
		let sglang = {
			name: "sglang",
			title: "SGLang native /generate",
			sample: "meta_info",
			positions: "output_top_logprobs[*]",
			chosen: {
				value: "/output_token_logprobs[*][0]",
				id: "/output_token_logprobs[*][1]",
				text: "/output_token_logprobs[*][2]"
			},
			alternatives: {
				value: "[*][0]",
				id: "[*][1]",
				text: "[*][2]"
			},
			scale: "logprob",
			stream: {
				ends: "finish_reason",
				pieces: [{ finish_reason: null }],
				key: "id",
				repeats: !0
			}
		};
		let tgi = {
			name: "tgi",
			title: "text-generation-inference (TGI) with top_n_tokens",
			sample: "details",
			positions: "top_tokens[*]",
			chosen: {
				value: "/tokens[*].logprob",
				id: "/tokens[*].id",
				text: "/tokens[*].text"
			},
			alternatives: {
				value: "[*].logprob",
				id: "[*].id",
				text: "[*].text"
			},
			scale: "logprob",
			nullMeans: "zero"
		};
		let tgiBestOf = {
			name: "tgi-best-of",
			title: "text-generation-inference (TGI) with best_of: all sequences",
			sample: "details",
			requires: ["best_of_sequences"],
			positions: "top_tokens[*]&best_of_sequences[*].top_tokens[*]",
			alternatives: {
				value: "[*].logprob",
				id: "[*].id",
				text: "[*].text"
			},
			scale: "logprob",
			nullMeans: "zero"
		};
		let tokenList = {
			name: "token-list",
			title: "lists of tokens with their alternatives (pydantic-ai, AI SDK, OpenAI Agents SDK)",
			sample: "",
			ignore: [...inspectEvents, "experimental_providerMetadata"],
			unless: ["output_index"],
			positions: "logprobs[*]",
			chosen: {
				value: "logprob",
				id: "id|token_id",
				bytes: "bytes",
				text: "token"
			},
			alternatives: {
				...topLogprobs,
				id: "top_logprobs[*].id|top_logprobs[*].token_id|topLogprobs[*].id|topLogprobs[*].token_id"
			},
			scale: "logprob"
		};
		let tokenLists = {
			...tokenList,
			name: "token-lists",
			title: "the same as parts of a list, or named logprobs_result, tokens or token_logprobs (LangChain, Matrix)",
			ignore: [...tokenList.ignore ?? [], "generation_info"],
			positions: "logprobs[*][*]|logprobs_result[*]|tokens[*]|token_logprobs[*]"
		};
		let vllmFlat = {
			name: "vllm-flat",
			title: "vLLM FlatLogprobs",
			sample: "",
			requires: ["start_indices", "end_indices"],
			positions: "start_indices[*]",
			alternatives: {
				value: "/logprobs[*]",
				id: "/token_ids[*]",
				rank: "/ranks[*]",
				text: "/decoded_tokens[*]"
			},
			slice: {
				begin: "/start_indices[*]",
				end: "/end_indices[*]"
			},
			scale: "logprob"
		};
		let vllmOffline = {
			name: "vllm-offline",
			title: "offline dumps by token id (vLLM, TensorRT-LLM, LMDeploy)",
			sample: "",
			positions: "logprobs[*]",
			chosen: { id: "/token_ids[*]" },
			alternatives: {
				value: "{*}.logprob|{*}",
				id: "{key}",
				rank: "{*}.rank",
				text: "{*}.decoded_token"
			},
			scale: "logprob"
		};
		let vllmPrompt = {
			...vllmOffline,
			name: "vllm-prompt",
			title: "texts scored as prompts (vLLM prompt_logprobs)",
			lacks: ["choices"],
			positions: "prompt_logprobs[*]",
			chosen: { id: "/prompt_token_ids[*]" },
			firstNull: "prompt"
		};
		let FORMATS = [
			gemini,
			sglang,
			llamacpp,
			llamacppPostSampling,
			llamacppOld,
			tgiBestOf,
			tgi,
			openaiResponses,
			openaiChat,
			openaiCompletions,
			vllmFlat,
			ollama,
			openaiChoice,
			langchainGeneration,
			tokenList,
			tokenLists,
			llmLogs,
			vllmOffline,
			{
				...vllmOffline,
				name: "vllm-triples",
				title: "offline dumps as [token ids, text, logprobs by id] (vLLM)",
				positions: "[2][*]",
				chosen: { id: "/[0][*]" }
			},
			flattened,
			vllmPrompt,
			entropies,
			distributions,
			logprobRows,
			entropyList,
			inspectTurns
		];
	}),
	49980: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => openSources });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
		var _config_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79866);
		var _chunks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97769);
		var _decoder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90247);
		var _decompress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93032);
		var _find_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47388);
		var _parquet_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92747);
		var _zip_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50408);
		async function* openSources(path, { cwd, stdin, limits = _config_limits_js__WEBPACK_IMPORTED_MODULE_3__.d, decoder }, only) {
			if (path === _find_js__WEBPACK_IMPORTED_MODULE_7__.T) {
				yield {
					path,
					...await (0, _decompress_js__WEBPACK_IMPORTED_MODULE_6__.mF)(stdin, limits)
				};
				return;
			}
			let first = firstBytes((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
			if ((0, _parquet_js__WEBPACK_IMPORTED_MODULE_8__.P8)(first)) {
				let stored = 0;
				let file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
				let onStored = (bytes) => stored = bytes;
				let lines = decoder === void 0 ? (0, _parquet_js__WEBPACK_IMPORTED_MODULE_8__.U2)(file, onStored) : (0, _decoder_js__WEBPACK_IMPORTED_MODULE_5__.K0)(decoder, file, onStored);
				yield {
					path,
					chunks: (0, _decompress_js__WEBPACK_IMPORTED_MODULE_6__.Mm)(lines, () => stored, limits),
					compressed: !0,
					stored: () => stored
				};
				return;
			}
			if (!(0, _zip_js__WEBPACK_IMPORTED_MODULE_9__.K)(first)) {
				let file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
				let { readAt, ...source } = await singleFile(file, limits);
				yield {
					path,
					...source,
					...first.length > 0 && !source.compressed && {
						readAt,
						file
					}
				};
				return;
			}
			let expanded = { bytes: 0 };
			for await (let entry of (0, _zip_js__WEBPACK_IMPORTED_MODULE_9__.u)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), limits)) {
				if (only !== void 0 && entry.name !== only) continue;
				let source = await (0, _decompress_js__WEBPACK_IMPORTED_MODULE_6__.mF)(entry.open(), limits, expanded);
				yield {
					path: `${path}/${entry.name}`,
					entry: entry.name,
					...source,
					compressed: !0,
					stored: () => entry.compressedSize
				};
			}
		}
		let readInThread = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
		async function singleFile(path, limits) {
			let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
			let isOpen = !0;
			let close = () => {
				isOpen = !1;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
			};
			let { stored, ...rest } = await (0, _decompress_js__WEBPACK_IMPORTED_MODULE_6__.mF)(closing(file, close), limits);
			let last = 0;
			let readAt = async (into, offset) => {
				let filled = 0;
				for (let length = -1; isOpen && length !== 0 && filled < into.length; filled += length) length = (await readInThread(file, into, filled, into.length - filled, offset + filled)).bytesRead;
				last = Math.max(last, offset + filled);
				return filled;
			};
			return {
				...rest,
				readAt,
				stored: () => Math.max(last, stored())
			};
		}
		async function* closing(file, close) {
			try {
				yield* (0, _chunks_js__WEBPACK_IMPORTED_MODULE_4__.U_)(file);
			} finally {
				close();
			}
		}
		function firstBytes(path) {
			let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
			try {
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile()) return new Uint8Array();
				let bytes = new Uint8Array(4);
				return bytes.subarray(0, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes));
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
			}
		}
	}),
	93032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hr: () => GZIP_MAGIC,
			Mm: () => bounded,
			mF: () => decompress
		});
		var _over_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86352);
		let GZIP_MAGIC = [31, 139];
		let ZSTD_MAGIC = [
			40,
			181,
			47,
			253
		];
		let MAX_UNCHECKED = 64 * 2 ** 20;
		async function decompress(stored, limits, total) {
			let iterator = stored[Symbol.asyncIterator]();
			let first = await iterator.next();
			let taken = 0;
			let begins = (magic) => first.done !== !0 && magic.every((byte, i) => first.value[i] === byte);
			let undo = begins(GZIP_MAGIC) ? (await __webpack_require__.e(631).then(__webpack_require__.bind(__webpack_require__, 68631))).gunzip : begins(ZSTD_MAGIC) ? (await __webpack_require__.e(752).then(__webpack_require__.bind(__webpack_require__, 96752))).unzstd : void 0;
			let counted = (async function* () {
				try {
					for (let next = first; next.done !== !0; next = await iterator.next()) {
						taken += next.value.length;
						yield undo === void 0 ? next.value : Uint8Array.from(next.value);
					}
				} finally {
					await iterator.return?.();
				}
			})();
			let bytes = () => taken;
			if (undo === void 0) return {
				chunks: counted,
				compressed: !1,
				stored: bytes
			};
			return {
				chunks: bounded(undo(counted), bytes, limits, total),
				compressed: !0,
				stored: bytes
			};
		}
		async function* bounded(chunks, stored, limits, total = { bytes: 0 }) {
			let expanded = 0;
			for await (let chunk of chunks) {
				expanded += chunk.length;
				total.bytes += chunk.length;
				if (expanded > MAX_UNCHECKED && expanded > limits.expansion * stored()) throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_0__._("expansion", limits);
				if (total.bytes > limits.expanded * 2 ** 30) throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_0__._("expanded", limits);
				yield chunk;
			}
		}
	}),
	47388: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => STDIN,
			n: () => findArtifacts
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(27406);
		async function search(wanted, options) {
			let links = new Set();
			let closed = [];
			let list = (folder) => {
				let entries = [];
				try {
					entries = (0, external_node_fs_.readdirSync)(folder, { withFileTypes: !0 });
				} catch (error) {
					isAbsence(error) || closed.push(folder);
				}
				for (let entry of entries) {
					let path = (0, external_node_path_.resolve)(folder, entry.name);
					if (!entry.isSymbolicLink() || !leadsToFile(path)) continue;
					links.add(path);
					entry.isFile = () => !0;
				}
				return entries;
			};
			let found = typeof wanted == "string" ? await matching(wanted, options, list) : [...filesIn(options.cwd, wanted, list)];
			return [...closed, ...once(found, links)].map((path) => (0, external_node_path_.resolve)(path));
		}
		async function matching(glob, options, list) {
			let { globSync } = await __webpack_require__.e(382).then(__webpack_require__.bind(__webpack_require__, 73382));
			let fs = { readdirSync: list };
			return globSync(glob, {
				...options,
				absolute: !0,
				followSymbolicLinks: !1,
				fs
			});
		}
		function* filesIn(folder, names, list) {
			for (let entry of list(folder)) {
				let path = (0, external_node_path_.resolve)(folder, entry.name);
				if (entry.name.startsWith(".")) continue;
				entry.isDirectory() ? yield* filesIn(path, names, list) : entry.isFile() && names.test(entry.name) && (yield path);
			}
		}
		let isAbsence = (error) => ["ENOENT", "ENOTDIR"].includes((0, errors.$N)(error) ?? "");
		function leadsToFile(link) {
			try {
				return (0, external_node_fs_.statSync)(link).isFile();
			} catch {
				return !0;
			}
		}
		function once(paths, links) {
			if (links.size === 0) return paths;
			let isLink = (path) => links.has((0, external_node_path_.resolve)(path));
			let byTarget = new Map();
			for (let path of [...paths.filter((path) => !isLink(path)), ...paths.filter(isLink).sort()]) {
				let target = targetOf(path);
				byTarget.has(target) || byTarget.set(target, path);
			}
			return byTarget.values();
		}
		function targetOf(path) {
			try {
				return (0, external_node_fs_.realpathSync)(path);
			} catch {
				return path;
			}
		}
		let ARTIFACT_NAMES = /\.((json|jsonl|ndjson)(\.(gz|zst))?|eval|zip|parquet|npy|npz|safetensors)$/i;
		let STDIN = "-";
		async function findArtifacts(patterns, cwd) {
			let found = new Set();
			for (let pattern of patterns) {
				let paths = await expand(pattern, cwd);
				if (paths.length === 0) throw nothingMatches(pattern);
				for (let path of paths) found.add(path);
			}
			if (found.size === 0) throw nothingMatches("(no pattern)");
			return [...found];
		}
		async function expand(pattern, cwd) {
			if (pattern === "-") return ["-"];
			if (pattern === "") throw new errors.yo("usage", "an artifact is an empty text", "Give a path, a glob, or a directory: a variable that it is made of is probably not set.");
			let kind = kindOf((0, external_node_path_.resolve)(cwd, pattern));
			if (kind === "file") return [shown((0, external_node_path_.resolve)(cwd, pattern), cwd)];
			let { isDynamicPattern } = await __webpack_require__.e(382).then(__webpack_require__.bind(__webpack_require__, 73382));
			let isDirectory = kind === "directory";
			if (!isDirectory && !isDynamicPattern(pattern)) return [];
			return (isDirectory ? await search(ARTIFACT_NAMES, { cwd: (0, external_node_path_.resolve)(cwd, pattern) }) : await search(pattern, {
				cwd,
				caseSensitiveMatch: !0
			})).map((path) => shown(path, cwd)).sort();
		}
		function kindOf(path) {
			try {
				return (0, external_node_fs_.statSync)(path).isDirectory() ? "directory" : "file";
			} catch {
				return;
			}
		}
		function shown(path, cwd) {
			let inside = (0, external_node_path_.relative)(cwd, path);
			if (inside === "-") return "./-";
			return (inside === "" || inside.startsWith("..") ? path : inside).split(external_node_path_.sep).join("/");
		}
		let nothingMatches = (pattern) => new errors.yo("no-artifacts", `no file matches ${JSON.stringify(pattern)}`, "Check the path. A directory is searched for .json, .jsonl, .ndjson, the same with .gz or .zst, .eval, .zip, .parquet, .npy, .npz and .safetensors.");
	}),
	50408: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => isZip,
			u: () => zipEntries
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
		var _over_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86352);
		var _tensor_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18508);
		var _bad_compression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47799);
		var _decompress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93032);
		let ARTIFACT = /\.(json|jsonl|ndjson|npy)(\.gz|\.zst)?$|\.(eval|zip|parquet|npz|safetensors)$/i;
		let ARRAY = /\.npy$/i;
		let INSPECT_LOG = /^(_journal\/start|header)\.json$/;
		let INSPECT_SAMPLE = /^samples\/.+_epoch_\d+\.json$/s;
		let isZip = (bytes) => bytes[0] === 80 && bytes[1] === 75 && (bytes[2] === 3 || bytes[2] === 5);
		async function* zipEntries(path, limits) {
			let { openPromise } = await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
			let archive;
			try {
				archive = await openPromise(path, {
					lazyEntries: !0,
					autoClose: !1
				});
			} catch (error) {
				throw unreadable(error);
			}
			try {
				if (archive.entryCount > limits.entries) throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_2__._("entries", limits);
				let entries = [];
				let total = { bytes: 0 };
				try {
					for await (let entry of archive.eachEntry()) {
						if (Buffer.byteLength(entry.fileName) > limits.name) throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_2__._("name", limits);
						ARTIFACT.test(entry.fileName) && entries.push(entry);
					}
					checkDirectory(path, archive);
				} catch (error) {
					throw error instanceof _over_limit_js__WEBPACK_IMPORTED_MODULE_2__._ ? error : unreadable(error);
				}
				for (let entry of chosen(entries)) yield {
					name: entry.fileName,
					compressedSize: entry.compressedSize,
					open: () => (0, _decompress_js__WEBPACK_IMPORTED_MODULE_4__.Mm)(bytesOf(archive, entry), () => entry.compressedSize, limits, total)
				};
			} finally {
				archive.close();
			}
		}
		function checkDirectory(path, { fileSize, comment, readEntryCursor }) {
			let cursor = Number(readEntryCursor);
			let left = fileSize - 22 - comment.length - cursor;
			if (left !== 0 && !(left === 76 && isZip64End(path, cursor))) throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_5__.o("its directory has not as many entries as it says");
		}
		function isZip64End(path, position) {
			let signature = Buffer.alloc(4);
			let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, signature, 0, signature.length, position);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
			}
			return signature.toString("latin1") === "PK";
		}
		async function* bytesOf(archive, entry) {
			let zlib = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
			if (entry.isEncrypted()) throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_5__.o("the entry is encrypted");
			let isDecoded = entry.canDecodeFileData();
			let crc32 = isDecoded ? zlib.crc32 : void 0;
			let checksum = 0;
			try {
				let stream = await archive.openReadStreamPromise(entry, isDecoded ? {} : { decodeFileData: !1 });
				for await (let chunk of stream) {
					crc32 && (checksum = crc32(chunk, checksum));
					yield chunk;
				}
			} catch (error) {
				throw error instanceof Error && "code" in error ? error : unreadable(error);
			}
			if (crc32 && checksum !== entry.crc32) throw unreadable("the checksum of an entry is not that of its bytes");
		}
		function chosen(entries) {
			let isSample = ({ fileName }) => INSPECT_SAMPLE.test(fileName);
			if (entries.some(({ fileName }) => INSPECT_LOG.test(fileName)) && entries.some(isSample)) return entries.filter((entry) => isSample(entry) || !entry.fileName.endsWith(".json"));
			let arrays = entries.filter(({ fileName }) => ARRAY.test(fileName));
			let telling = arrays.filter(({ fileName }) => (0, _tensor_sections_js__WEBPACK_IMPORTED_MODULE_3__.c)(fileName));
			return telling.length === 0 ? entries : entries.filter((entry) => !arrays.includes(entry) || telling.includes(entry));
		}
		let unreadable = (error) => new _bad_compression_js__WEBPACK_IMPORTED_MODULE_5__.o(`the archive cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)})`);
	}),
	54685: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => readAgain });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _open_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49980);
		var _open_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47388);
		var _read_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7652);
		var _scan_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11249);
		async function* readAgain(items, options) {
			let bounds = new _scan_bounds_js__WEBPACK_IMPORTED_MODULE_5__.c(options.limits);
			for await (let [range, bytes] of bytesOf(rangesOf(items), options)) {
				let { location, format } = range[0];
				let raw = bytes && {
					bytes,
					line: location.line,
					endsFile: !1
				};
				let formats = options.formats.filter(({ name }) => format === void 0 || name === format);
				let record = raw && (0, _read_record_js__WEBPACK_IMPORTED_MODULE_4__.a)(raw, location.path, formats, bounds);
				for (let item of range) yield [
					item,
					record?.ok === !0 ? record.samples[item.location.ordinal] : void 0,
					raw
				];
			}
		}
		function rangesOf(items) {
			let ranges = new Map();
			for (let item of items) {
				let { path, offset } = item.location;
				let key = `${offset}:${path}`;
				let range = ranges.get(key);
				range === void 0 ? ranges.set(key, [item]) : range.push(item);
			}
			return [...ranges.values()];
		}
		function byFile(ranges) {
			let files = new Map();
			for (let range of ranges) {
				let { path } = range[0].location;
				let file = files.get(path);
				file === void 0 ? files.set(path, [range]) : file.push(range);
			}
			return files.values();
		}
		async function* bytesOf(ranges, options) {
			let loose = new Set();
			for (let ofFile of byFile(ranges)) {
				let { path, archive } = ofFile[0][0].location;
				let isKept = path !== _open_find_js__WEBPACK_IMPORTED_MODULE_3__.T && isFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, archive?.path ?? path));
				let isReadable = ([{ location }]) => isKept && location.length > 0 && location.length <= 67108864;
				for (let range of ofFile) isReadable(range) || (yield [range, void 0]);
				let wanted = ofFile.filter(isReadable);
				if (wanted.length === 0) continue;
				for await (let source of (0, _open_bytes_js__WEBPACK_IMPORTED_MODULE_2__.H)(archive?.path ?? path, options, archive?.entry)) {
					if (source.compressed) yield* cut(source.chunks, wanted);
					else {
						for await (let chunk of source.chunks) if (chunk.length > 0) break;
						for (let range of wanted) loose.add(range);
					}
					break;
				}
			}
			yield* looseBytes(ranges.filter((range) => loose.has(range)), options);
		}
		let isFile = (path) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: !1 })?.isFile() === !0;
		function* looseBytes(ranges, { cwd }) {
			let buffer = Buffer.alloc(0);
			let open;
			try {
				for (let range of ranges) {
					let { path, offset, length } = range[0].location;
					if (open?.path !== path) {
						open !== void 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(open.file);
						open = void 0;
						open = {
							path,
							file: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), "r")
						};
					}
					buffer.length < length && (buffer = Buffer.allocUnsafeSlow(length));
					yield [range, buffer.subarray(0, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(open.file, buffer, 0, length, offset))];
				}
			} finally {
				open !== void 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(open.file);
			}
		}
		async function* cut(chunks, unordered) {
			let ranges = unordered.toSorted(([a], [b]) => a.location.offset - b.location.offset);
			let [next, offset] = [0, 0];
			let parts = [];
			for await (let chunk of chunks) {
				let end = offset + chunk.length;
				for (; next < ranges.length;) {
					let { offset: from, length } = ranges[next][0].location;
					if (from >= end) break;
					parts.push(chunk.slice(Math.max(0, from - offset), from + length - offset));
					if (from + length > end) break;
					yield [ranges[next++], Buffer.concat(parts)];
					parts = [];
				}
				if (next === ranges.length) return;
				offset = end;
			}
			for (let range of ranges.slice(next)) yield [range, Buffer.alloc(0)];
		}
	}),
	67104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => read,
			P: () => readBatches
		});
		var io_problem = __webpack_require__(68606);
		var bytes = __webpack_require__(49980);
		let BYTE_ORDER_MARK = [
			239,
			187,
			191
		];
		async function readHead(chunks) {
			let bytes = Buffer.alloc(0);
			let more = async () => {
				let before = Buffer.from(bytes);
				let next = await chunks.next();
				bytes = next.done === !0 ? before : before.length > 0 ? Buffer.concat([before, next.value]) : Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
				return next.done !== !0;
			};
			for (; bytes.length < 16 && await more(););
			let skipped = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
			let skippedLines = 0;
			bytes = bytes.subarray(skipped);
			for (;;) {
				let begin = contentStart(bytes);
				let end = begin < 0 ? -1 : bytes.indexOf(10, begin);
				if (begin < 0) {
					skipped += bytes.length;
					for (let byte of bytes) byte === 10 && skippedLines++;
					bytes = Buffer.alloc(0);
				}
				if (begin >= 0 && (end >= 0 || bytes.length - begin > 262144) || !await more()) return {
					bytes,
					skipped,
					skippedLines,
					firstLine: begin < 0 ? bytes : bytes.subarray(begin, end < 0 ? bytes.length : end),
					isWholeLine: end >= 0
				};
			}
		}
		function contentStart(bytes) {
			return bytes.findIndex((byte) => byte !== 32 && byte !== 9 && byte !== 13 && byte !== 10);
		}
		var problems = __webpack_require__(90708);
		var parquet = __webpack_require__(92747);
		var find = __webpack_require__(47388);
		var zip = __webpack_require__(50408);
		let OWN = /^\s*\{\s*"schema":\s*"logprob-gate\//;
		let startsWith = (bytes, ...expected) => expected.every((byte, i) => bytes[i] === byte);
		function refuse({ bytes, firstLine }, path) {
			let name = path === find.T ? "standard input" : "the file";
			if (firstLine.length === 0) return (0, problems.Wj)("empty-file", path, `${name} is empty`);
			if (startsWith(bytes, 255, 254) || startsWith(bytes, 254, 255)) return (0, problems.Wj)("bad-encoding", path, `${name} is UTF-16, not UTF-8`);
			if (bytes[0] === 128 && bytes[1] >= 2 && bytes[1] <= 5) return (0, problems.Wj)("pickle", path, `${name} is a pickle, which is a program and not data`);
			let kind = (0, parquet.P8)(bytes) ? "parquet file" : (0, zip.K)(bytes) ? "zip archive" : void 0;
			if (kind !== void 0) return (0, problems.Wj)("not-readable", path, `${name} is a ${kind}, which can only be read from a disk`, "Save what comes through a pipe, unpack what is in an archive, and give the path of the file.");
			if (OWN.test(bytes.toString("latin1", 0, 200))) return (0, problems.Wj)("unknown-format", path, `${name} is a report or a measurement of logprob-gate`, "Keep `--out` (input `report-dir`) outside the directory that is read, or name the artifacts in it.");
			let line = firstLine.toString("latin1", 0, 200);
			if (line.startsWith("version https://git-lfs")) return (0, problems.Wj)("git-lfs", path, `${name} is a pointer of git-lfs, not the file itself`);
			if (/^\s*<(!doctype|html|\?xml)/i.test(line)) return (0, problems.Wj)("not-json", path, `${name} is HTML or XML`, "A download, or a proxy, probably answered with a page: look at what it says, and fetch the file again.");
			if (/^(\[?[A-Z]\w+\(|\{\d+: Logprob\(|\{'|\[\{')/.test(line)) return (0, problems.Wj)("not-json", path, `${name} is the text form of Python objects, not JSON`);
			if (/^(interactions|version|---)\s*:?/.test(line) && !line.startsWith("{")) return (0, problems.Wj)("not-json", path, `${name} is YAML, such as a recorded cassette, not JSON`, "Save the responses themselves as JSON, one a line (docs/recording.md).");
		}
		let isEventStream = ({ firstLine }) => /^(data|event|id|retry)?:/.test(firstLine.toString("latin1", 0, 10));
		var external_node_fs_ = __webpack_require__(73024);
		var samples_of_record = __webpack_require__(96465);
		class Rest {
			#totals;
			#file;
			#begin;
			#blockBytes;
			#lines;
			#bytes;
			#isOver = !1;
			#failure;
			constructor(totals, read, { blockBytes }) {
				this.#totals = totals;
				this.#file = read.file;
				this.#begin = this.#bytes = read.bytes;
				this.#lines = read.lines;
				this.#blockBytes = blockBytes;
			}
			get bytes() {
				return this.#bytes;
			}
			get isOver() {
				return this.#isOver;
			}
			*blocks() {
				let { path, format } = this.#totals;
				if (format === void 0) return;
				let size = (0, external_node_fs_.statSync)(this.#file, { throwIfNoEntry: !1 })?.size ?? Infinity;
				for (let begin = this.#begin; begin < size && !this.#isOver; begin += this.#blockBytes) {
					let end = begin + this.#blockBytes;
					yield {
						path,
						file: this.#file,
						format: format.name,
						begin,
						end: end < size ? end : Infinity,
						isAlone: !1
					};
				}
			}
			sample(sample) {
				let { record, location } = sample;
				let moved = {
					...sample,
					location: {
						...location,
						line: location.line + this.#lines
					}
				};
				if (record === void 0) return moved;
				let { path, records } = this.#totals;
				let suffix = sample.id.slice((0, samples_of_record.V)(path, record).length);
				return {
					...moved,
					record: record + records,
					id: (0, samples_of_record.V)(path, record + records) + suffix
				};
			}
			problem(problem) {
				return problem.line === void 0 ? problem : {
					...problem,
					line: problem.line + this.#lines
				};
			}
			join({ isAlone }, { bytes, lines, totals, failure }) {
				this.#bytes += bytes;
				this.#lines += lines;
				this.#totals.join(totals);
				this.#failure = failure;
				this.#isOver = isAlone || failure !== void 0;
			}
			*end() {
				this.#failure !== void 0 && (yield* this.#totals.fail(this.#failure));
				yield* this.#totals.end(this.#bytes);
			}
		}
		var file_reader = __webpack_require__(37262);
		var file_totals = __webpack_require__(35652);
		var records = __webpack_require__(38212);
		var scan_bytes = __webpack_require__(19457);
		var tools = __webpack_require__(13109);
		var json = __webpack_require__(10582);
		class RecordFile {
			#source;
			#totals;
			#reader;
			#splitter;
			#hasLines;
			constructor(source, file, options, counter, head) {
				let eventStream = isEventStream(head);
				this.#source = source;
				this.#totals = new file_totals.S(source.path);
				let archive = source.entry === void 0 ? void 0 : {
					path: file,
					entry: source.entry
				};
				let begun = {
					totals: this.#totals,
					begin: head.skipped,
					eventStream,
					archive
				};
				this.#reader = new file_reader.q(begun, new tools.S(options, counter));
				let lineByLine = eventStream || isLineByLine(source.path, head);
				this.#hasLines = lineByLine && !eventStream;
				this.#splitter = new records.H(lineByLine, head.skippedLines);
			}
			*take(chunk) {
				for (let piece of chunk === void 0 ? this.#splitter.end() : this.#splitter.write(chunk)) yield* this.#reader.take(piece);
			}
			canSplitIn(chunk) {
				let isKnown = this.#totals.format !== void 0 && this.#totals.isUsable && !this.#reader.isOpen;
				return this.#source.file !== void 0 && this.#hasLines && isKnown && endOfLine(chunk) > 0;
			}
			*split(chunk, options) {
				let end = endOfLine(chunk);
				yield* this.take(chunk.subarray(0, end));
				let { file = "", stored } = this.#source;
				let read = {
					file,
					bytes: stored() - chunk.length + end,
					lines: this.#splitter.lines
				};
				yield {
					kind: "rest",
					rest: new Rest(this.#totals, read, options)
				};
			}
			fail(problem) {
				return this.#totals.fail(problem);
			}
			*end(bytes) {
				yield* this.#reader.end();
				yield* this.#totals.end(bytes);
			}
		}
		let endOfLine = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).indexOf(scan_bytes.Xy) + 1;
		function isLineByLine(path, { firstLine, isWholeLine }) {
			if (/\.(jsonl|ndjson)(\.gz|\.zst)?$/i.test(path)) return !0;
			if (firstLine[0] !== 123 || !isWholeLine) return !1;
			try {
				(0, json.q)(firstLine.toString("utf8"));
				return !0;
			} catch {
				return !1;
			}
		}
		var header = __webpack_require__(25532);
		async function* readFile(path, options, counter, split) {
			let sources = 0;
			try {
				for await (let source of (0, bytes.H)(path, options)) {
					sources++;
					yield* readSource(source, path, options, counter, split);
				}
				sources === 0 && (yield unused((0, problems.Wj)("empty-archive", path, "the archive holds no file of records")));
			} catch (error) {
				let problem = (0, io_problem.a)(error, path);
				if (problem === void 0) throw error;
				yield unused(problem);
			}
		}
		function* unused(problem) {
			yield {
				kind: "problem",
				problem
			};
			yield {
				kind: "input",
				path: problem.path,
				format: "unknown",
				samples: 0,
				positions: 0,
				bytes: 0,
				records: {
					scanned: 0,
					parsed: 0
				}
			};
		}
		function* batchesOf(reader, chunk) {
			if (reader instanceof RecordFile) yield reader.take(chunk);
			else for (let reading of reader.take(chunk)) yield [reading];
		}
		async function* readSource(source, file, options, counter, split) {
			let reader;
			let tensors;
			let chunks = source.chunks[Symbol.asyncIterator]();
			try {
				let head = await readHead(chunks);
				let isOfTensors = (0, header.w)(head.bytes);
				let refused = isOfTensors ? void 0 : refuse(head, source.path);
				if (refused !== void 0) {
					yield unused(refused);
					return;
				}
				if (isOfTensors) {
					let { TensorReader } = await __webpack_require__.e(362).then(__webpack_require__.bind(__webpack_require__, 96362));
					reader = tensors = new TensorReader(source, file, options, counter);
				} else reader = new RecordFile(source, file, options, counter, head);
				for (let chunk = head.bytes; chunk !== void 0;) {
					if (split !== void 0 && reader instanceof RecordFile && reader.canSplitIn(chunk)) {
						yield reader.split(chunk, split);
						return;
					}
					yield* batchesOf(reader, chunk);
					options.onProgress?.(source.stored());
					if (tensors?.areLong === !0 && source.readAt !== void 0) {
						for await (let reading of tensors.takeFrom(source.readAt)) {
							options.onProgress?.(source.stored());
							yield [reading];
						}
						break;
					}
					let next = await chunks.next();
					chunk = next.done === !0 ? void 0 : next.value;
				}
				yield* batchesOf(reader, void 0);
			} catch (error) {
				let problem = (0, io_problem.a)(error, source.path);
				if (problem === void 0) throw error;
				if (reader === void 0) {
					yield unused(problem);
					return;
				}
				yield reader.fail(problem);
			} finally {
				await chunks.return?.();
			}
			yield reader.end(source.stored());
		}
		async function* read(paths, options) {
			for await (let batch of readBatches(paths, options)) for (let part of batch) part.kind !== "rest" && (yield part);
		}
		async function* readBatches(paths, options, split) {
			let counter = { sample: 0 };
			for (let path of paths) yield* readFile(path, options, counter, split);
		}
	}),
	70054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => TENSOR_FORMATS });
		let TENSOR_FORMATS = [
			{
				name: "tensor-logits",
				title: "logits over the whole vocabulary (.npy, .npz, .safetensors)",
				values: "logits",
				shapes: "(T, V) or (B, T, V)"
			},
			{
				name: "tensor-logprobs",
				title: "logprobs over the whole vocabulary, or of the most likely tokens (.npy, .npz, .safetensors)",
				values: "logprobs",
				shapes: "(T, V), (B, T, V), (T, k) or (B, T, k)"
			},
			{
				name: "tensor-probabilities",
				title: "probabilities over the whole vocabulary, or of the most likely tokens (.npy, .npz, .safetensors)",
				values: "probabilities",
				shapes: "(T, V), (B, T, V), (T, k) or (B, T, k)"
			},
			{
				name: "tensor-entropies",
				title: "ready entropies in nats (.npy, .npz, .safetensors)",
				values: "entropies",
				shapes: "(T) or (B, T)"
			},
			{
				name: "llamacpp-base-logits",
				title: "logprobs that llama.cpp's llama-perplexity --kl-divergence-base has saved",
				values: "logprobs",
				shapes: "one sample per chunk: the second half of its positions, V"
			}
		];
	}),
	25532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => headerOf,
			w: () => isTensor
		});
		var tensor_array = __webpack_require__(37679);
		let isBaseLogits = (bytes) => bytes.toString("latin1", 0, 8) === "_logits_";
		function baseLogitsHeader(bytes) {
			if (bytes.length < 20) return;
			let [context, vocabulary, chunks] = [
				8,
				12,
				16
			].map((at) => bytes.readInt32LE(at));
			if (context < 4 || vocabulary < 2 || chunks < 1) throw new tensor_array.P3(`the file of base logits says a context of ${context}, a vocabulary of ${vocabulary} and ${chunks} chunks`);
			let begin = 20 + 4 * context * chunks;
			if (begin > tensor_array.v8) throw new tensor_array.P3("the file of base logits has too many tokens");
			if (bytes.length < begin) return;
			let tokens = Int32Array.from({ length: context * chunks }, (_, i) => bytes.readInt32LE(20 + 4 * i));
			let first = Math.floor(context / 2);
			let shape = [
				chunks,
				context - 1 - first,
				vocabulary
			];
			let end = begin + shape[0] * shape[1] * (0, tensor_array.wg)("coded", vocabulary);
			let chosen = (chunk, position) => tokens[chunk * context + first + position + 1];
			return {
				format: "llamacpp-base-logits",
				arrays: [{
					name: "logprobs",
					dtype: "coded",
					stored: "16-bit codes",
					shape,
					begin,
					end,
					chosen
				}],
				metadata: {}
			};
		}
		let DTYPES = {
			"<f2": "f16",
			"<V2": "bf16",
			"|V2": "bf16",
			"<f4": "f32",
			"<f8": "f64"
		};
		let INTEGERS = /^[<|][biu]\d$/;
		let isNpy = (bytes) => [..."NUMPY"].every((letter, i) => bytes[i] === letter.charCodeAt(0));
		function npyHeader(bytes, name) {
			if (bytes.length < 12) return;
			let lengthBytes = bytes[6] === 1 ? 2 : 4;
			let headerLength = lengthBytes === 2 ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8);
			if (headerLength > tensor_array.v8) throw new tensor_array.P3("the header of the .npy file is too long");
			let begin = 8 + lengthBytes + headerLength;
			if (bytes.length < begin) return;
			let text = bytes.toString("latin1", 8 + lengthBytes, begin);
			let stored = /'descr':\s*'([^']*)'/.exec(text)?.[1];
			let order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
			let sizes = /'shape':\s*\(([\d,\sL]*)\)/.exec(text)?.[1];
			if (stored === void 0 || order === void 0 || sizes === void 0) throw new tensor_array.P3("the header of the .npy file is not one of an array of numbers");
			if (stored.includes("O")) throw new tensor_array.P3("the .npy file holds pickled Python objects", "pickle");
			let dtype = DTYPES[stored];
			if (dtype === void 0 && !INTEGERS.test(stored)) throw new tensor_array.P3(`the .npy file holds numbers of the type ${stored}`);
			let shape = sizes.split(",").map((size) => size.trim()).filter((size) => size !== "").map((size) => Number.parseInt(size, 10));
			if (order === "True" && shape.length > 1) throw new tensor_array.P3("the .npy file stores its columns one after another (fortran_order)");
			let bytesPer = dtype === void 0 ? Number(stored.slice(2)) : tensor_array.Iv[dtype];
			return {
				arrays: [{
					name,
					dtype,
					stored,
					shape,
					begin,
					end: begin + (0, tensor_array.ZE)(shape, name) * bytesPer
				}],
				metadata: {}
			};
		}
		var path = __webpack_require__(25143);
		let safetensors_DTYPES = {
			F16: "f16",
			BF16: "bf16",
			F32: "f32",
			F64: "f64"
		};
		let isSafetensors = (bytes) => bytes.length > 8 && bytes[8] === 123 && bytes.readBigUInt64LE(0) <= tensor_array.v8;
		function safetensorsHeader(bytes) {
			let begin = 8 + Number(bytes.readBigUInt64LE(0));
			if (bytes.length < begin) return;
			let { __metadata__: metadata, ...entries } = parse(bytes.toString("utf8", 8, begin));
			let arrays = Object.entries(entries).map(([name, entry]) => storedArray(name, entry, begin)).sort((a, b) => a.begin - b.begin);
			for (let [i, { name, begin: at }] of arrays.entries()) if (i > 0 && at < arrays[i - 1].end) throw new tensor_array.P3(`the array ${JSON.stringify(name)} overlaps another`);
			return {
				arrays,
				metadata: (0, path.Gv)(metadata) ? metadata : {}
			};
		}
		function parse(text) {
			try {
				let parsed = JSON.parse(text);
				if ((0, path.Gv)(parsed)) return parsed;
			} catch {}
			throw new tensor_array.P3("the header of the .safetensors file is not a JSON object");
		}
		function storedArray(name, entry, dataBegin) {
			let { dtype: stored, shape, data_offsets: offsets } = (0, path.Gv)(entry) ? entry : {};
			if (typeof stored != "string" || !Array.isArray(offsets) || offsets.length !== 2) throw new tensor_array.P3(`the header does not describe the array ${JSON.stringify(name)}`);
			let [begin, end] = offsets;
			let elements = (0, tensor_array.ZE)(shape, name);
			let dtype = safetensors_DTYPES[stored];
			if (!Number.isSafeInteger(begin) || !Number.isSafeInteger(end) || begin < 0) throw new tensor_array.P3(`the offsets of ${JSON.stringify(name)} are not whole numbers of bytes`);
			let bytes = end - begin;
			if (bytes < 0 || dtype !== void 0 && bytes !== elements * tensor_array.Iv[dtype]) throw new tensor_array.P3(`the offsets of ${JSON.stringify(name)} do not fit its shape`);
			return {
				name,
				dtype,
				stored,
				shape,
				begin: dataBegin + begin,
				end: dataBegin + end
			};
		}
		let isTensor = (bytes) => isNpy(bytes) || isBaseLogits(bytes) || isSafetensors(bytes);
		let headerOf = (bytes, name) => isNpy(bytes) ? npyHeader(bytes, name) : isBaseLogits(bytes) ? baseLogitsHeader(bytes) : safetensorsHeader(bytes);
	}),
	18508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => sectionsOf,
			c: () => isTelling
		});
		var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37679);
		let MAX_WIDTH = 1 << 20;
		let TELLING_NAME = /logit|log_?prob|prob|entrop|distribution/i;
		let isTelling = (name) => TELLING_NAME.test(name);
		let PROCESSED_NAME = /scores/i;
		let SAY_IT = "or name the `format` if it is right as it is.";
		function sectionsOf({ format, arrays }, values) {
			let floats = arrays.filter((array) => array.dtype !== void 0);
			if (floats.length === 0) {
				let found = arrays.map(({ name, stored }) => `${name} (${stored})`);
				throw new _array_js__WEBPACK_IMPORTED_MODULE_0__.P3(`the file holds no floating-point numbers${listed(found)}`);
			}
			let telling = floats.filter(({ name }) => isTelling(name));
			values === void 0 && telling.length === 0 && checkNames(floats);
			let read = values !== void 0 || floats.length === 1 ? floats : telling;
			if (read.length === 0) {
				let found = floats.map(({ name }) => name);
				throw new _array_js__WEBPACK_IMPORTED_MODULE_0__.P3(`no array is named like logits, logprobs, probabilities or entropies${listed(found)}`);
			}
			let sections = read.map((array) => sectionOf(array, values));
			values === void 0 && format === void 0 && sections.forEach(checkAxes);
			return sections;
		}
		let listed = (names) => names.length === 0 ? "" : `: ${names.slice(0, 5).join(", ")}${names.length > 5 ? ", ..." : ""}`;
		function sectionOf(array, named) {
			let { shape } = array;
			let values = named ?? (shape.length === 1 || /entrop/i.test(array.name) ? "entropies" : void 0);
			let [width, positions, samples, ...more] = values === "entropies" ? [1, ...shape.toReversed()] : shape.toReversed();
			if (positions === void 0 || more.length > 0) throw new _array_js__WEBPACK_IMPORTED_MODULE_0__.P3(`${JSON.stringify(array.name)} has the shape (${shape.join(", ")})`);
			if (width > MAX_WIDTH) throw new _array_js__WEBPACK_IMPORTED_MODULE_0__.P3(`${JSON.stringify(array.name)} has rows of more than ${MAX_WIDTH} numbers`);
			return {
				array,
				values,
				samples: samples ?? 1,
				positions,
				width
			};
		}
		function checkNames(arrays) {
			let processed = arrays.find(({ name, shape }) => PROCESSED_NAME.test(name) && shape.length > 1);
			if (processed === void 0) return;
			throw new _array_js__WEBPACK_IMPORTED_MODULE_0__.P3(`${JSON.stringify(processed.name)} is named like the scores of generate(), which are taken after temperature, top-k and top-p`, "unclear-tensor", `Save \`output_logits=True\` instead of \`output_scores\`, ${SAY_IT}`);
		}
		function checkAxes({ array: { name, shape }, values, samples, positions }) {
			if (positions > 1 || samples === 1) return;
			let axes = values === "entropies" ? "(T, B)" : "(T, B, V)";
			throw new _array_js__WEBPACK_IMPORTED_MODULE_0__.P3(`${JSON.stringify(name)} has the shape (${shape.join(", ")}): ${samples} samples of one position each, or ${axes}?`, "unclear-tensor", `Put samples first, then their positions (\`torch.stack(outputs.logits, dim=1)\`), ${SAY_IT}`);
		}
	}),
	28231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => tokenId,
			v: () => tokenName
		});
		var _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27996);
		function tokenId({ kind, identity }) {
			let id = kind === _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.Id ? Number(identity) : NaN;
			return Number.isNaN(id) ? void 0 : id;
		}
		let tokenName = (text, id) => text ?? (id === void 0 ? void 0 : `#${id}`);
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
	35594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			hk: () => annotations,
			ti: () => everyAnnotation,
			ur: () => problemAnnotations
		});
		var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87345);
		var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
		var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85636);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70650);
		let MOST = {
			error: 10,
			warning: 8,
			notice: 10
		};
		let LEVELS = {
			fail: "error",
			inconclusive: "warning",
			warn: "warning"
		};
		function annotations(report) {
			return [...fewest(everyAnnotation(report), "the job summary"), ...(0, _cases_js__WEBPACK_IMPORTED_MODULE_0__.z)(report, 5)];
		}
		function problemAnnotations(problems) {
			return fewest((0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.E)(problems).map((finding) => annotate(finding, LEVELS[finding.level])), "the log");
		}
		function fewest(all, where) {
			return [
				"error",
				"warning",
				"notice"
			].flatMap((level) => {
				let same = all.filter((annotation) => annotation.level === level);
				if (same.length <= MOST[level]) return same;
				let shown = MOST[level] - 1;
				let left = same.length - shown;
				return [...same.slice(0, shown), {
					level,
					title: "logprob-gate",
					message: `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(left, "more finding")}: see ${where}.`
				}];
			});
		}
		let everyAnnotation = (report) => report.findings.map((finding) => annotate(finding, levelOf(finding, report)));
		let levelOf = ({ level }, { blocks, verdict }) => level === "inconclusive" && blocks && verdict === "inconclusive" ? "error" : LEVELS[level];
		function annotate(finding, level) {
			let { message, remedy, location, origin, code } = finding;
			let source = location === void 0 && origin !== void 0 ? ` (${origin})` : "";
			return {
				level,
				title: (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(`logprob-gate: ${code}`),
				message: (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(`${message}${source}. ${remedy}`, 4096),
				...location && {
					path: location.path,
					...location.line !== void 0 && { line: location.line }
				}
			};
		}
	}),
	87345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => casesSection,
			z: () => caseAnnotations
		});
		var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30445);
		var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
		var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65340);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70650);
		let METRIC = "fork-fraction";
		let rangeOf = ({ low, high }) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.y1)(METRIC, {
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
			return (0, _changes_js__WEBPACK_IMPORTED_MODULE_0__.x8)(METRIC, {
				estimate: low,
				low,
				high,
				interval: null,
				difference
			});
		}
		function caseAnnotations({ cases, blocks, bounds }, most) {
			if (!blocks || bounds.every(({ outcome }) => outcome === "pass")) return [];
			return cases.flatMap((one) => one.location === void 0 ? [] : [{
				...one,
				location: one.location
			}]).slice(0, most).map((one) => ({
				level: "notice",
				title: `logprob-gate: ${one.baseline === void 0 ? "many forks" : "forks moved"}`,
				message: `${sentence(one)}.`,
				path: one.location.path,
				line: one.location.line
			}));
		}
		function sentence(one) {
			let { sample, group, positions, baseline } = one;
			let name = `Sample ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(sample)}${group === void 0 ? "" : ` of ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(group)}`}`;
			let now = `fork fraction ${rangeOf(one)} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(positions, "position")}`;
			if (baseline === void 0) return `${name}: ${now}`;
			let then = `${rangeOf(baseline)} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(baseline.positions, "position")}`;
			return `${name}: ${now}, ${changeOf(one)} against the baseline (${then})`;
		}
		function casesSection({ cases }) {
			let [first] = cases;
			if (first === void 0) return "";
			let moved = first.baseline !== void 0;
			let placed = cases.some(({ location }) => location !== void 0);
			let rows = cases.slice(0, 10).map((one) => [
				(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.wD)(one.sample, 40),
				...moved ? [one.baseline === void 0 ? "–" : rangeOf(one.baseline), (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.D_)(changeOf(one))] : [],
				rangeOf(one),
				(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(one.positions),
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
			return (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.TM)(`${moved ? "Where the forks moved" : "Where the most forks are"} (${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(rows.length, "sample")})`, (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.tp)(header, rows, text));
		}
		let placeOf = ({ path, line }) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.wD)(`${path}:${line}`, 200);
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
	14876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => twinCheck,
			WU: () => failedCheck,
			eQ: () => ABANDONED_CHECK,
			wV: () => belatedCheck,
			yr: () => checkOutput
		});
		var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35594);
		var _cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87345);
		var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);
		var _not_judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97047);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70650);
		var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9352);
		var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65763);
		let SUMMARY_BUDGET = 65e3;
		let LEADS_OUT = /^([/\\]|[a-z]:|\.\.[/\\])/i;
		let MAX_ANNOTATIONS = 1e3;
		function checkOutput(report, binding, now) {
			let placed = (0, _annotations_js__WEBPACK_IMPORTED_MODULE_0__.ti)(report).flatMap(withPlace);
			let left = placed.length - MAX_ANNOTATIONS;
			let note = left > 0 ? `\n${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.hS)(left, "finding")} more than can be annotated.\n` : "";
			return {
				conclusion: conclusionOf(report, binding),
				title: (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.mG)((0, _sentences_js__WEBPACK_IMPORTED_MODULE_5__.Pl)(report), 255),
				summary: (0, _summary_js__WEBPACK_IMPORTED_MODULE_6__.summary)(report, SUMMARY_BUDGET - note.length, now) + note,
				annotations: [...placed.slice(0, MAX_ANNOTATIONS), ...(0, _cases_js__WEBPACK_IMPORTED_MODULE_1__.z)(report, 20)]
			};
		}
		function withPlace(annotation) {
			let { path, line } = annotation;
			return path === void 0 || line === void 0 || LEADS_OUT.test(path) ? [] : [{
				...annotation,
				path,
				line
			}];
		}
		let failedCheck = (obstacle, binding) => ({
			conclusion: binding ? "failure" : "neutral",
			title: "Not judged",
			summary: (0, _not_judged_js__WEBPACK_IMPORTED_MODULE_3__.be)(obstacle, SUMMARY_BUDGET),
			annotations: withPlace((0, _not_judged_js__WEBPACK_IMPORTED_MODULE_3__.Px)(obstacle))
		});
		let belatedCheck = ({ conclusion, title }) => ({
			conclusion,
			title,
			summary: "The step could not post more than that: the job summary has the rest.",
			annotations: []
		});
		let twinCheck = (binding) => ({
			conclusion: binding ? "failure" : "neutral",
			title: "Two gates of this run have the same key",
			summary: "Another says worse than this one. Give each a `key` of its own.",
			annotations: []
		});
		let ABANDONED_CHECK = {
			conclusion: "cancelled",
			title: "Ended early",
			summary: "The step ended before it could say what it found.",
			annotations: []
		};
		function conclusionOf({ verdict, blocks }, binding) {
			if (blocks) return binding ? "failure" : "neutral";
			return verdict === "fail" || verdict === "inconclusive" ? "neutral" : "success";
		}
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
	85636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => problemFindings,
			P: () => findings
		});
		var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9352);
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
				...changedGroups(report)
			].sort((a, b) => WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level));
		}
		let problemFindings = (problems) => problems.filter(({ scope }) => scope !== "record").map((problem) => ({
			level: problem.scope === "notice" ? "warn" : "fail",
			code: problem.code,
			message: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.D1)(problem),
			remedy: problem.remedy
		}));
		function problemCount(report) {
			let { problems, problemCount: count, maxProblems } = report;
			let record = problems.find(({ scope }) => scope === "record");
			let told = record === void 0 && problems.some(({ scope }) => scope === "file");
			if (count <= maxProblems || told) return [];
			let first = record === void 0 ? "" : `; the first: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.D1)(record)}`;
			let remedy = record?.remedy ?? "Read the artifacts again for what they are.";
			let allow = remedy.includes("`max-problems`") ? "" : " Or allow some with `max-problems`.";
			return [{
				level: "fail",
				code: "too-many-problems",
				message: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.om)(report) + first,
				remedy: remedy + allow
			}];
		}
		let bounds = (report) => report.bounds.filter(({ outcome, reason }) => outcome !== "pass" && (reason !== "not-compared" || report.onMissingBaseline !== "pass")).map((bound) => ({
			level: levelOf(bound, report),
			code: bound.outcome === "fail" ? "bound-violated" : "bound-undecided",
			metric: bound.metric,
			group: bound.group,
			bound: bound.bound,
			message: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.wy)(report, bound),
			remedy: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.NX)(report, bound),
			...bound.location && { location: bound.location },
			origin: bound.origin
		}));
		function levelOf({ level, outcome, reason }, report) {
			if (reason === "not-compared") return report.onMissingBaseline === "fail" ? "fail" : "warn";
			if (level === "warn") return "warn";
			return outcome === "fail" ? "fail" : "inconclusive";
		}
		function changedGroups({ comparedWith, bounds }) {
			let told = new Set(bounds.filter(({ against }) => against !== void 0).map(({ group }) => group));
			let finding = (code, group, message) => told.has(group) ? [] : [{
				level: "warn",
				code,
				group,
				message,
				remedy: "If it is meant, publish a new baseline."
			}];
			return [...(comparedWith?.vanished ?? []).flatMap((group) => finding("group-vanished", group, `Group ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.yG)(group)} is only in the baseline: none of its samples were run`)), ...(comparedWith?.appeared ?? []).flatMap((group) => finding("group-appeared", group, `Group ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.yG)(group)} is not in the baseline`))];
		}
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
	97047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			HD: () => obstacleOf,
			Px: () => obstacleAnnotation,
			be: () => notJudged
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
		var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
		var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65340);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70650);
		let obstacleOf = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo ? error : {
			message: `logprob-gate failed: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`,
			remedy: "Please report it, with what LOGPROB_GATE_DEBUG=1 adds."
		};
		let placeOf = ({ path, line, column }) => [
			path,
			line,
			line === void 0 ? void 0 : column
		].filter((part) => part !== void 0).join(":");
		function notJudged(obstacle, budget) {
			let { location, remedy } = obstacle;
			let place = location === void 0 ? "" : `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.wD)(placeOf(location), 200)}: `;
			for (let lines = 20;; lines--) {
				let items = linesOf(obstacle, lines).map((line, i) => `- ${i === 0 ? place : ""}${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.CS)(line, 700)}`);
				let text = `### ${_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.j7.fail} Nothing was judged\n\n${items.join("\n")}\n\n${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.CS)(remedy, 700)}\n`;
				if (lines === 0 || new TextEncoder().encode(text).length <= budget) return text;
			}
		}
		function obstacleAnnotation(obstacle) {
			let { code, location, remedy } = obstacle;
			let place = location === void 0 ? "" : `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(placeOf(location), 200)}: `;
			let lines = [...linesOf(obstacle, 20), remedy].map((line) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(line, 700));
			return {
				level: "error",
				title: code === void 0 ? "logprob-gate failed" : `logprob-gate: ${code}`,
				message: place + lines.join("\n"),
				...location && {
					path: location.path,
					...location.line !== void 0 && { line: location.line }
				}
			};
		}
		function linesOf({ message }, most) {
			let all = message.split("\n");
			let left = all.length - most;
			return left > 0 ? [...all.slice(0, most), `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(left, "more mistake")}: see the log`] : all;
		}
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
	65763: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => SUMMARY_BUDGET,
			summary: () => summary
		});
		var metrics = __webpack_require__(22219);
		var cases = __webpack_require__(87345);
		var age = __webpack_require__(3131);
		var report_escape = __webpack_require__(96209);
		var markdown_parts = __webpack_require__(65340);
		var numbers = __webpack_require__(70650);
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
		let SUMMARY_BUDGET = 921600;
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
		function summary(report, budget = SUMMARY_BUDGET, now) {
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
				detail.forks ? (0, cases.$)(report) : "",
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
