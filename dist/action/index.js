import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	42613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	20181: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
	}),
	35317: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
	}),
	76982: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
	}),
	24434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	79896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	58611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	65692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	73339: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
	}),
	69278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	34589: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
	}),
	16698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	31421: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
	}),
	37540: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
	}),
	77598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	53053: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	40610: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
	}),
	78474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	73024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	51455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	37067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	32467: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
	}),
	98995: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
	}),
	77030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	48161: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	76760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
	}),
	41792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	57075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	38321: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
	}),
	58500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	41692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	73136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	57975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	73429: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
	}),
	75919: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
	}),
	38522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	70857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	16928: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
	}),
	932: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
	}),
	23785: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("readline");
	}),
	2203: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
	}),
	13193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	53557: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
	}),
	64756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	52018: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
	}),
	87016: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
	}),
	39023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	43106: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
	}),
	67663: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _app_helper_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79105);
				var _read_open_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97769);
				let help = await (0, _app_helper_js__WEBPACK_IMPORTED_MODULE_0__.E)();
				if (help === void 0) {
					let { runAction } = await Promise.all([
						__nccwpck_require__.e(553),
						__nccwpck_require__.e(398),
						__nccwpck_require__.e(408)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 57408));
					let { argv, env, stdout, stderr } = process;
					process.exitCode = await runAction({
						env,
						cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
						entry: argv[1],
						stdin: (0, _read_open_chunks_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(),
						stdout,
						stderr,
						now: () => new Date()
					});
				} else await help();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	79105: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { E: () => helperTask });
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75919);
		var _read_open_decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90247);
		async function helperTask() {
			if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread) return (await Promise.all([__nccwpck_require__.e(398), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12423))).runWorker;
			return (0, _read_open_decoder_js__WEBPACK_IMPORTED_MODULE_1__.zI)() ? _read_open_decoder_js__WEBPACK_IMPORTED_MODULE_1__.Ei : void 0;
		}
	}),
	79866: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			M: () => MAX_LIMITS,
			d: () => DEFAULT_LIMITS
		});
		let DEFAULT_LIMITS = {
			record: 500,
			depth: 256,
			key: 1024,
			number: 1100,
			entries: 1e6,
			name: 4096,
			expansion: 2e3,
			expanded: 256,
			page: 5
		};
		let MAX_LIMITS = {
			record: 500,
			depth: 1e3,
			key: 65536,
			number: 1e4,
			entries: 1e7,
			name: 65535,
			expansion: 1e6,
			expanded: 1e5,
			page: 100
		};
	}),
	27406: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$N: () => codeOf,
			OQ: () => ERROR_CODES,
			bD: () => messageOf,
			f2: () => FINDING_CODES,
			yo: () => UserError
		});
		class UserError extends Error {
			name = "UserError";
			code;
			remedy;
			location;
			constructor(code, message, remedy, location) {
				super(message);
				this.code = code;
				this.remedy = remedy;
				this.location = location;
			}
		}
		let ERROR_CODES = {
			usage: "The command line or an action input is wrong.",
			"unknown-input": "An input of the action has no such name.",
			"config-not-found": "The configuration file does not exist.",
			"config-yaml": "The configuration is not YAML.",
			"config-invalid": "The configuration has a wrong key, value or unit.",
			"no-groups": "What samples are grouped by is in none of them.",
			"too-many-groups": "The field that samples are grouped by has too many values.",
			"no-artifacts": "No file matched.",
			"bad-measurement": "A file is no measurement, or contradicts itself.",
			"measurements-differ": "Measurements that are to be merged differ in a setting.",
			"shard-missing": "There are not as many measurements as are expected.",
			"shard-twice": "A sample is in two of the measurements that are to be merged.",
			"threshold-unknown": "A measurement does not tell how many forks there are at this threshold.",
			"no-baseline": "The threshold is to come from a baseline, and there is none.",
			"not-writable": "A report or measurement could not be written.",
			"file-exists": "`init` would replace a file.",
			"unknown-sample": "No sample of the artifacts has this id.",
			"export-needs": "An export needs something that the artifact does not have.",
			"bad-report": "What a finished run uploaded is not a report.",
			"not-readable": "A file could not be opened or read.",
			"empty-file": "A file has no content.",
			"empty-archive": "An archive holds no file of records.",
			"unknown-format": "A file holds no logprobs in any known shape.",
			"chosen-only": "Only the chosen token's logprob was saved: surprisal is not entropy.",
			"failed-request": "A record says that its request has failed.",
			"bad-json": "A record is not JSON.",
			"truncated-record": "The file ends inside a record, or a stream has no last piece that holds all of it.",
			"too-deep": "A record is nested deeper than any real artifact.",
			"too-long": "A key or a number of a record is longer than in any real artifact.",
			"record-too-large": "A record is larger than can be read.",
			"bad-encoding": "The bytes are not what the file's name or its beginning says.",
			"bad-value": "A value is not of the kind its field has.",
			"not-a-distribution": "The probabilities of one position add up to more than 1.",
			"missing-logprobs": "Some of the text of a stream came without logprobs.",
			"missing-alternatives": "Some positions have no alternatives.",
			"no-positions": "A record of a known shape holds no positions.",
			"echoed-prompt": "Prompt positions stand among the generated ones.",
			"not-logprobs": "Values above 0 were saved where logprobs belong: raw logits, or probabilities.",
			"after-sampling": "The values were taken after sampling, so entropy is gone.",
			"sums-only": "Only sums over whole answers were saved, no positions.",
			"no-logprobs": "A file of a known tool that saves no logprobs.",
			"bad-tensor": "The arrays of a tensor file cannot be read.",
			"unclear-tensor": "Nothing tells what the numbers of a tensor are.",
			pickle: "A pickle: reading it would run code.",
			"git-lfs": "A pointer of git-lfs in place of the file.",
			"not-json": "HTML, YAML, or the text form of Python objects, in place of JSON.",
			"few-alternatives": "One or two alternatives can never show more than 1 bit of entropy.",
			"scored-prompts": "Texts given as prompts were measured, of which all positions count.",
			"positions-missing": "Records say that more tokens were generated than have logprobs.",
			"positions-surplus": "Records say that fewer tokens were generated than have logprobs.",
			"mixed-models": "Samples of several models were measured together.",
			misaligned: "Base and tuned model have scored other tokens.",
			"unpaired-sample": "A sample of one model is not among those of the other.",
			"unnamed-tokens": "Nothing says which tokens the probabilities of a list belong to.",
			"unchecked-alignment": "Nothing says which text was scored, so it is not known to be the same.",
			"samples-far-apart": "Base and tuned model have their samples in very different orders.",
			"mixed-alternatives": "Lists of different lengths were measured together.",
			"single-positions": "Several samples of a record have one position each: perhaps they are one answer's tokens."
		};
		let FINDING_CODES = {
			"bound-violated": "A bound does not hold.",
			"bound-undecided": "The data cannot decide whether a bound holds, or there is no baseline to hold it against.",
			"too-many-problems": "More records could not be used than `max-problems` allows.",
			"group-vanished": "A group of the baseline has no samples in the run.",
			"group-appeared": "A group of the run is not in the baseline."
		};
		let codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : void 0;
		let messageOf = (error) => error instanceof Error ? error.message : String(error);
	}),
	47799: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { o: () => BadCompression });
		class BadCompression extends Error {}
	}),
	97769: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EC: () => CHUNK_BYTES,
			U_: () => chunksOf,
			iQ: () => standardInput
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
		let CHUNK_BYTES = 524288;
		let standardInput = () => chunksOf(0);
		async function* chunksOf(fd) {
			let buffer = new Uint8Array(CHUNK_BYTES);
			for (;;) {
				let length = readNow(fd, buffer);
				if (length === 0) return;
				length === void 0 ? await new Promise((resolve) => setTimeout(resolve, 5)) : yield buffer.subarray(0, length);
			}
		}
		function readNow(fd, buffer) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer);
			} catch (error) {
				let code = error instanceof Error && "code" in error ? error.code : void 0;
				if (code === "EAGAIN") return;
				if (code === "EOF") return 0;
				throw error;
			}
		}
	}),
	90247: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			zI: () => isDecoder,
			K0: () => linesFrom,
			Ei: () => runDecoder
		});
		var external_node_events_ = __nccwpck_require__(78474);
		let external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
		var bad_compression = __nccwpck_require__(47799);
		var parquet = __nccwpck_require__(92747);
		let DECODE_PARQUET = "decode-parquet";
		let isDecoder = () => external_node_process_namespaceObject.argv[2] === DECODE_PARQUET && external_node_process_namespaceObject.send !== void 0;
		async function runDecoder() {
			let [, , , path = ""] = external_node_process_namespaceObject.argv;
			let stored = 0;
			let room = 2;
			external_node_process_namespaceObject.on("message", () => room++);
			external_node_process_namespaceObject.on("disconnect", () => external_node_process_namespaceObject.exit());
			external_node_process_namespaceObject.on("unhandledRejection", (error) => {
				send({
					kind: "damage",
					message: (0, parquet.O$)(error).message
				});
			});
			try {
				for await (let lines of (0, parquet.U2)(path, (bytes) => stored = bytes)) {
					for (; room === 0;) await (0, external_node_events_.once)(external_node_process_namespaceObject, "message");
					room--;
					send({
						kind: "lines",
						lines,
						stored
					});
				}
				send({
					kind: "end",
					stored
				});
			} catch (error) {
				error instanceof bad_compression.o ? send({
					kind: "damage",
					message: error.message
				}) : send({
					kind: "failure",
					error,
					code: error.code
				});
			}
		}
		let send = (message) => {
			external_node_process_namespaceObject.send?.(message);
		};
		async function* linesFrom({ entry, env, patience = 12e4 }, path, onStored) {
			let { fork } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 31421, 19));
			let child = fork(entry, [DECODE_PARQUET, path], {
				env,
				execArgv: [],
				serialization: "advanced",
				stdio: [
					"ignore",
					"ignore",
					"ignore",
					"ipc"
				]
			});
			let messages = (0, external_node_events_.on)(child, "message", { close: ["disconnect"] });
			let isLate = !1;
			let giveUp = () => {
				isLate = !0;
				child.kill("SIGKILL");
			};
			try {
				for (;;) {
					let timer = setTimeout(giveUp, patience);
					let next = await messages.next().finally(() => {
						clearTimeout(timer);
					});
					if (next.done === !0) throw isLate ? tooSlow(patience) : await endOf(child);
					let [message] = next.value;
					if (message.kind === "damage") throw new bad_compression.o(message.message);
					if (message.kind === "failure") throw Object.assign(message.error, { code: message.code });
					onStored(message.stored);
					if (message.kind === "end") return;
					yield message.lines;
					child.connected && child.send("next", () => void 0);
				}
			} finally {
				child.kill("SIGKILL");
			}
		}
		let tooSlow = (patience) => new bad_compression.o(`the parquet file is damaged: a row group of it takes more than ${patience / 1e3} s to decode`);
		async function endOf(child) {
			child.exitCode === null && child.signalCode === null && await (0, external_node_events_.once)(child, "exit");
			if (child.signalCode !== null || Number(child.exitCode) >= 128) return new bad_compression.o(`the parquet file is damaged, or a row group of it takes more memory than there is; ${parquet.J_}`);
			return Error(`the process that decodes a parquet file has ended with ${child.exitCode}`);
		}
	}),
	92747: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J_: () => SMALLER_ROW_GROUPS,
			O$: () => unreadable,
			P8: () => isParquet,
			U2: () => parquetLines
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27406);
		var _config_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79866);
		var _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(47799);
		let MAX_ROW_GROUP_BYTES = 268435456;
		let SMALLER_ROW_GROUPS = "write smaller ones (pyarrow: row_group_size=1000)";
		let MAGIC = "PAR1";
		let isParquet = (bytes) => [...MAGIC].every((letter, i) => bytes[i] === letter.charCodeAt(0));
		async function* parquetLines(path, onStored) {
			let [{ parquetMetadataAsync, parquetReadObjects }, { compressors }, { decompress }, { open }] = await Promise.all([
				__nccwpck_require__.e(338).then(__nccwpck_require__.bind(__nccwpck_require__, 64338)),
				Promise.all([__nccwpck_require__.e(339), __nccwpck_require__.e(31)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61031)),
				__nccwpck_require__.e(339).then(__nccwpck_require__.bind(__nccwpck_require__, 68339)),
				Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 51455, 19))
			]);
			let all = {
				...compressors,
				ZSTD: (input, size) => decompress(input, new Uint8Array(size))
			};
			let handle = await open(path);
			try {
				let { size } = await handle.stat();
				let file = slicesOf(handle, size);
				await checkFooter(file);
				let metadata = await decoded(parquetMetadataAsync(file));
				checkRowGroups(metadata);
				let rowStart = 0;
				let stored = 0;
				for (let [i, group] of metadata.row_groups.entries()) {
					let rowEnd = rowStart + Number(group.num_rows);
					let rows = await decoded(parquetReadObjects({
						file,
						metadata,
						rowStart,
						rowEnd,
						compressors: ofRowGroup(all, i)
					}));
					stored += Number(group.total_compressed_size ?? group.total_byte_size);
					onStored(Math.min(size, stored));
					yield* inChunks(rows);
					rowStart = rowEnd;
				}
				onStored(size);
			} finally {
				await handle.close();
			}
		}
		function slicesOf(handle, size) {
			return {
				byteLength: size,
				async slice(start, end = size) {
					let length = Math.max(0, Math.min(end, size) - start);
					if (length > MAX_ROW_GROUP_BYTES) throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__.o("a column of the parquet file is too large");
					let buffer = new ArrayBuffer(length);
					await handle.read(new Uint8Array(buffer), 0, length, start);
					return buffer;
				}
			};
		}
		async function checkFooter(file) {
			let end = file.byteLength;
			if (end < 12) throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__.o("the parquet file is cut");
			let tail = new DataView(await file.slice(end - 8, end));
			if ([
				4,
				5,
				6,
				7
			].map((i) => String.fromCharCode(tail.getUint8(i))).join("") !== MAGIC) throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__.o("the parquet file is cut: its end is missing");
			if (tail.getUint32(0, !0) > Math.min(end, 16777216)) throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__.o("the parquet file is damaged: its footer is larger than it can be");
		}
		function checkRowGroups({ row_groups: groups, num_rows: rows }) {
			if (groups.reduce((sum, group) => sum + group.num_rows, 0n) !== rows) throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__.o("the parquet file is damaged: its row groups have not as many rows as it says");
			for (let [i, { total_byte_size: bytes, columns }] of groups.entries()) {
				let values = columns.reduce((sum, { meta_data: column }) => sum + Number(column?.num_values ?? 0), 0);
				if (Math.max(Number(bytes), 8 * values) > MAX_ROW_GROUP_BYTES) throw tooLarge(i);
			}
		}
		function ofRowGroup(compressors, index) {
			let left = MAX_ROW_GROUP_BYTES;
			let bounded = Object.entries(compressors).map(([codec, decompress]) => [codec, (input, size) => {
				left -= size;
				if (left < 0) throw tooLarge(index);
				return decompress(input, size);
			}]);
			return Object.fromEntries(bounded);
		}
		let tooLarge = (index) => new _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__.o(`row group ${index + 1} of the parquet file is larger than ${MAX_ROW_GROUP_BYTES / 2 ** 20} MiB; ${SMALLER_ROW_GROUPS}`);
		async function decoded(work) {
			try {
				return await work;
			} catch (error) {
				throw unreadable(error);
			}
		}
		function unreadable(error) {
			if (error instanceof _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__.o) return error;
			return new _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__.o(`the parquet file cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)})`);
		}
		function* inChunks(rows) {
			let lines = "";
			for (let row of rows) {
				lines += `${lineOf(row)}\n`;
				if (lines.length < 262144) continue;
				yield Buffer.from(lines);
				lines = "";
			}
			lines !== "" && (yield Buffer.from(lines));
		}
		function lineOf(row) {
			try {
				return JSON.stringify(row, asJson);
			} catch (error) {
				if (!(error instanceof RangeError && error.message.includes("call stack"))) throw error;
				return `{"row":${"[".repeat(_config_limits_js__WEBPACK_IMPORTED_MODULE_1__.M.depth)}${"]".repeat(_config_limits_js__WEBPACK_IMPORTED_MODULE_1__.M.depth)}}`;
			}
		}
		function asJson(_key, value) {
			if (typeof value == "bigint") return Number(value);
			if (value === -Infinity) return -Number.MAX_VALUE;
			return ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value) : value;
		}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
	var leafPrototypes;
	__nccwpck_require__.t = function(value, mode) {
		mode & 1 && (value = this(value));
		if (mode & 8) return value;
		if (typeof value == "object" && value) {
			if (mode & 4 && value.__esModule) return value;
			if (mode & 16 && typeof value.then == "function") return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes ||= [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
		def.default = () => value;
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(67663);
__webpack_exports__ = await __webpack_exports__;
