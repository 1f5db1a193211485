export const id = 810;
export const ids = [810];
export const modules = {
	21916: ((__unused_webpack_module, exports) => {
		exports.Io = void 0;
		var peq = new Uint32Array(65536);
		var myers_32 = function(a, b) {
			var n = a.length;
			var m = b.length;
			var lst = 1 << n - 1;
			var pv = -1;
			var mv = 0;
			var sc = n;
			var i = n;
			for (; i--;) peq[a.charCodeAt(i)] |= 1 << i;
			for (i = 0; i < m; i++) {
				var eq = peq[b.charCodeAt(i)];
				var xv = eq | mv;
				eq |= (eq & pv) + pv ^ pv;
				mv |= ~(eq | pv);
				pv &= eq;
				mv & lst && sc++;
				pv & lst && sc--;
				mv = mv << 1 | 1;
				pv = pv << 1 | ~(xv | mv);
				mv &= xv;
			}
			i = n;
			for (; i--;) peq[a.charCodeAt(i)] = 0;
			return sc;
		};
		var myers_x = function(b, a) {
			var n = a.length;
			var m = b.length;
			var mhc = [];
			var phc = [];
			var hsize = Math.ceil(n / 32);
			var vsize = Math.ceil(m / 32);
			for (var i = 0; i < hsize; i++) {
				phc[i] = -1;
				mhc[i] = 0;
			}
			var j = 0;
			for (; j < vsize - 1; j++) {
				var mv_1 = 0;
				var pv_1 = -1;
				var start_1 = j * 32;
				var vlen_1 = Math.min(32, m) + start_1;
				for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
				for (var i = 0; i < n; i++) {
					var eq = peq[a.charCodeAt(i)];
					var pb = phc[i / 32 | 0] >>> i & 1;
					var mb = mhc[i / 32 | 0] >>> i & 1;
					var xv = eq | mv_1;
					var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
					var ph = mv_1 | ~(xh | pv_1);
					var mh = pv_1 & xh;
					ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
					mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
					ph = ph << 1 | pb;
					mh = mh << 1 | mb;
					pv_1 = mh | ~(xv | ph);
					mv_1 = ph & xv;
				}
				for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
			}
			var mv = 0;
			var pv = -1;
			var start = j * 32;
			var vlen = Math.min(32, m - start) + start;
			for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
			var score = m;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv;
				var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
				var ph = mv | ~(xh | pv);
				var mh = pv & xh;
				score += ph >>> m - 1 & 1;
				score -= mh >>> m - 1 & 1;
				ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
				mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv = mh | ~(xv | ph);
				mv = ph & xv;
			}
			for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
			return score;
		};
		var distance = function(a, b) {
			if (a.length < b.length) {
				var tmp = b;
				b = a;
				a = tmp;
			}
			if (b.length === 0) return a.length;
			if (a.length <= 32) return myers_32(a, b);
			return myers_x(a, b);
		};
		exports.Io = distance;
	}),
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
				let { parseMeasurement, runOf } = await Promise.all([__webpack_require__.e(395), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 68317));
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
	81937: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X1: () => formatsTable,
			h2: () => tensorValuesFor,
			sW: () => formatsFor
		});
		var _read_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43590);
		var _read_tensor_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70054);
		let formatsFor = (config) => [...config.formats, ..._read_formats_index_js__WEBPACK_IMPORTED_MODULE_0__.h].filter(({ name }) => config.format === void 0 || name === config.format);
		let tensorValuesFor = ({ format }) => _read_tensor_formats_js__WEBPACK_IMPORTED_MODULE_1__.r.find(({ name }) => name === format)?.values;
		let formatsTable = (config) => [
			...config.formats,
			..._read_formats_index_js__WEBPACK_IMPORTED_MODULE_0__.h,
			..._read_tensor_formats_js__WEBPACK_IMPORTED_MODULE_1__.r
		].filter(({ name }) => config.format === void 0 || name === config.format).map(describeFormat).join("\n");
		function describeFormat(format) {
			let lines = ("shapes" in format ? [["shapes", format.shapes]] : pathsOf(format)).map(([field, path]) => `  ${field.padEnd(13)}${path.replaceAll("|", " or ")}`);
			return [
				`${format.name}: ${format.title}`,
				...lines,
				""
			].join("\n");
		}
		function pathsOf({ sample, positions, chosen, alternatives, scale }) {
			return [
				["sample", sample === "" ? "any value that has these:" : `${sample}, at any depth`],
				["positions", positions],
				...chosen === void 0 ? [] : [["chosen", chosen.value ?? chosen.id ?? chosen.text ?? ""]],
				["alternatives", alternatives === void 0 ? `none: entropies in ${scale}` : `${alternatives.value} (${scale})`]
			];
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
	520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => loadConfig });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var defaults = __webpack_require__(34808);
		var override = __webpack_require__(17842);
		var errors = __webpack_require__(27406);
		var formats = __webpack_require__(43590);
		var tensor_formats = __webpack_require__(70054);
		var config_path = __webpack_require__(85547);
		function inWorkspace(path, cwd) {
			let within = (0, external_node_path_.relative)(cwd, (0, external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep).join("/");
			return within === "" || within === ".." || within.startsWith("../") || (0, external_node_path_.isAbsolute)(within) ? path : within;
		}
		let BUILT_IN = [...formats.h, ...tensor_formats.r].map(({ name }) => name);
		async function loadConfig(path, overrides, cwd) {
			let from = path ?? (0, config_path.e)(cwd);
			let text = readText(from, path !== void 0, cwd);
			let config = text === void 0 ? defaults.PV : await parsed(text, inWorkspace(from, cwd));
			let own = config.formats.map(({ name }) => name);
			return (0, override.$)(config, overrides, [...own, ...BUILT_IN]);
		}
		async function parsed(text, path) {
			let { parseConfig } = await Promise.all([
				__webpack_require__.e(395),
				__webpack_require__.e(815),
				__webpack_require__.e(303)
			]).then(__webpack_require__.bind(__webpack_require__, 38303));
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
	}),
	18647: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => notAnInput });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		var _read_open_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47388);
		async function notAnInput(output, artifacts, { cwd }) {
			let written = fileAt((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output));
			if (written === void 0) return;
			for (let path of await (0, _read_open_find_js__WEBPACK_IMPORTED_MODULE_3__.n)(artifacts, cwd)) {
				let read = path === _read_open_find_js__WEBPACK_IMPORTED_MODULE_3__.T ? void 0 : fileAt((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
				if (read?.ino !== written.ino || read.dev !== written.dev) continue;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("usage", `${JSON.stringify(output)} is one of the artifacts that are read, and would be lost`, "Write to another path, or name the artifacts so that it is none of them.", { path });
			}
		}
		function fileAt(path) {
			try {
				let entry = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: !0 });
				return entry.isFile() ? entry : void 0;
			} catch {
				return;
			}
		}
	}),
	34332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => option });
		let option = (name, value) => value === void 0 ? void 0 : {
			value,
			name: `--${name}`
		};
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
	60464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var formats = __webpack_require__(81937);
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
			formats: (0, formats.sW)(config),
			tensor: (0, formats.h2)(config),
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
	25491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => noteBaseline,
			s: () => tellProblems
		});
		var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
		var _report_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86891);
		var _report_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9352);
		var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13974);
		function tellProblems({ list }, { stderr }) {
			for (let problem of list.slice(0, 10)) stderr.write(`${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)((0, _report_sentences_js__WEBPACK_IMPORTED_MODULE_2__.D1)(problem), 1e3)} [${problem.code}]\n  ${problem.remedy}\n`);
		}
		function noteBaseline(baseline, problems, { stderr }) {
			if (baseline.kind === "with") return;
			baseline.problem === void 0 ? baseline.reason !== _report_comparison_js__WEBPACK_IMPORTED_MODULE_1__.SD.reason && stderr.write(`no baseline: ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)((0, _baseline_js__WEBPACK_IMPORTED_MODULE_3__.Vf)(baseline), 1e3)}\n`) : problems.add(baseline.problem);
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
	17842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => override,
			K: () => named
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
		var _confidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61694);
		var _freeze_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41065);
		var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45185);
		var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70625);
		function override(config, overrides, formats) {
			let { threshold, vocabSize, format, rankCutoff, onInconclusive, onMissingBaseline, pageBudget } = overrides;
			let evidence = overrides.evidence && checkWord(overrides.evidence, _words_js__WEBPACK_IMPORTED_MODULE_3__.S);
			let bound = forkFractionBound(overrides);
			let { frozen, ...rest } = config;
			let bounds = bound ? [bound, ...config.bounds.filter((other) => !isReplaced(other))] : config.bounds;
			return (0, _freeze_js__WEBPACK_IMPORTED_MODULE_4__.o)({
				...rest,
				...threshold ? { threshold: named(threshold, _scalars_js__WEBPACK_IMPORTED_MODULE_2__.B7) } : frozen && { frozen },
				...vocabSize && { vocabularySize: named(vocabSize, _scalars_js__WEBPACK_IMPORTED_MODULE_2__.BS) },
				...format && { format: checkWord(format, formats) },
				...rankCutoff && { rankCutoff: named(rankCutoff, _scalars_js__WEBPACK_IMPORTED_MODULE_2__.EK) },
				...onInconclusive && { onInconclusive: checkWord(onInconclusive, _words_js__WEBPACK_IMPORTED_MODULE_3__.v) },
				...onMissingBaseline && { onMissingBaseline: checkWord(onMissingBaseline, _words_js__WEBPACK_IMPORTED_MODULE_3__.v) },
				...pageBudget && { limits: {
					...config.limits,
					page: named(pageBudget, _scalars_js__WEBPACK_IMPORTED_MODULE_2__.GT)
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
				...minForkFraction && { min: named(minForkFraction, _scalars_js__WEBPACK_IMPORTED_MODULE_2__.k0) },
				...maxForkFraction && { max: named(maxForkFraction, _scalars_js__WEBPACK_IMPORTED_MODULE_2__.k0) },
				level: "fail",
				evidence: "estimate",
				origin: given.map(({ name }) => name).join(" and ")
			};
			if (bound.min !== void 0 && bound.max !== void 0 && bound.min > bound.max) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("usage", `${bound.origin}: the least is above the greatest allowed`, "Exchange them.");
			return bound;
		}
		let isReplaced = ({ metric, group, against }) => metric === "fork-fraction" && group === "all" && against === void 0;
		let withEvidence = (bound, evidence) => (0, _confidence_js__WEBPACK_IMPORTED_MODULE_1__.J)(bound) ? {
			...bound,
			evidence
		} : bound;
		function named({ value, name }, parse) {
			try {
				return parse(value);
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)) throw error;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("usage", `${name}: ${error.message}`, error.remedy);
			}
		}
		let checkWord = (said, words) => named(said, (text) => (0, _scalars_js__WEBPACK_IMPORTED_MODULE_2__.kB)(text, words));
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
	31630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SL: () => readExcerpt,
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
		async function readExcerpt({ location, format }, position, options) {
			let [excerpt] = (await readExcerpts([{
				location,
				format,
				position
			}], options)).values();
			return excerpt;
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
		var _decoder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38859);
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
	})
};
