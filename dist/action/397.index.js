export const id = 397;
export const ids = [397];
export const modules = {
	45397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			parseMeasurement: () => parseMeasurement,
			runOf: () => runOf
		});
		var external_node_zlib_ = __webpack_require__(38522);
		var errors = __webpack_require__(27406);
		var measurement = __webpack_require__(98434);
		var samples = __webpack_require__(77545);
		var shift_columns = __webpack_require__(24162);
		function inconsistency({ groups, samples }) {
			if (groups[0]?.name !== measurement.y2) return "the first group is not `all`";
			let names = new Set(groups.map(({ name }) => name));
			if (names.size < groups.length) return "a group is there twice";
			let tables = new Map();
			for (let table of samples) {
				if (tables.has(table.group) || !names.has(table.group)) return "a table of samples belongs to no group";
				tables.set(table.group, table);
				let wrong = wrongTable(table);
				if (wrong !== void 0) return wrong;
			}
			for (let { name, ratios, histogram, shift } of groups) {
				let own = name === measurement.y2 ? samples : samples.filter(({ group }) => group === name);
				let total = (of) => own.reduce((sum, t) => sum + of(t), 0);
				if ([
					[ratios.fork.m, total(({ ids }) => ids.length)],
					[ratios.fork.n, total(({ positions }) => sumOf(positions))],
					[ratios.fork.x, total(({ sums }) => sumOf(sums.fork))],
					[ratios.undecided.x, total(({ sums }) => sumOf(sums.undecided))],
					[sumOf(histogram.low), ratios.fork.n],
					[sumOf(histogram.high), ratios.fork.n],
					...shift ? shiftSums(shift, own) : []
				].some(([one, other]) => one !== other)) return "the sums of a group are not those of its samples";
			}
		}
		function shiftSums({ ratios, base, changed, joint }, samples) {
			let total = (column) => samples.reduce((sum, { shift }) => sum + (shift ? sumOf(shift[column]) : 0), 0);
			let positions = ratios.unshifted.n;
			let changes = ratios["promoted-rank"].n;
			return [
				[positions, total("compared")],
				[ratios.unshifted.x, total("unshifted")],
				[ratios.reranked.x, total("reranked")],
				[ratios.shifted.x, total("shifted")],
				[positions - ratios.unshifted.x, changes],
				[sumOf(base.low), positions],
				[sumOf(base.high), positions],
				[sumOf(joint.counts), positions],
				[joint.cells.length, joint.counts.length],
				[sumOf(changed.low), changes],
				[sumOf(changed.high), changes]
			];
		}
		function wrongTable({ ids, positions, unknown, sums, shift }) {
			let columns = [
				positions,
				unknown,
				...samples.cZ.map((name) => sums[name])
			];
			shift && columns.push(...shift_columns.db.map((name) => shift[name]));
			if (columns.some(({ length }) => length !== ids.length)) return "the columns of its samples differ in length";
			if (ids.some((id, i) => i > 0 && id <= ids[i - 1])) return "its sample ids are not in order, or not unique";
		}
		let sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
		var file = __webpack_require__(66294);
		var units = __webpack_require__(67097);
		var app_problems = __webpack_require__(14201);
		var read_bytes = __webpack_require__(63435);
		var sources = __webpack_require__(91283);
		let GZIP_MAGIC = [31, 139];
		function parseMeasurement(bytes, name) {
			let refuse = (message, remedy = "Write it with `logprob-gate measure`.") => new errors.y("bad-measurement", message, remedy, { path: name });
			let value = jsonOf(bytes, refuse);
			let { schema } = typeof value == "object" && value ? value : {};
			if (schema !== "logprob-gate/measurement/v1") throw typeof schema == "string" && schema.startsWith("logprob-gate/report/") ? refuse("a report, which has no sums", "Give the measurement.json.gz that was written beside it.") : refuse("no measurement: its `schema` is not `logprob-gate/measurement/v1`");
			let parsed = file.G.safeParse(value);
			if (!parsed.success) {
				let [issue] = parsed.error.issues;
				throw refuse(`no measurement: \`${issue?.path.map(String).join(".") ?? ""}\`: ${issue?.message ?? "wrong"}`);
			}
			let contradiction = inconsistency(parsed.data);
			if (contradiction !== void 0) throw refuse(`the measurement contradicts itself: ${contradiction}`);
			return parsed.data;
		}
		function jsonOf(bytes, refuse) {
			let tooLarge = () => refuse(`more than ${read_bytes.z / 1024 / 1024} MiB, the limit of a measurement`);
			try {
				let plain = GZIP_MAGIC.every((byte, i) => bytes[i] === byte) ? (0, external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: read_bytes.z }) : Buffer.from(bytes);
				if (plain.length > read_bytes.z) throw tooLarge();
				return JSON.parse(plain.toString("utf8"));
			} catch (error) {
				if (error instanceof errors.y) throw error;
				if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
				throw refuse("no measurement: not JSON, nor gzip of it");
			}
		}
		function runOf(file) {
			let problems = new app_problems.Z();
			problems.include(file.problems);
			let { threshold, vocabularySize, rankCutoff, fingerprint, groups, samples, commit, date } = file;
			return {
				measurement: {
					threshold: (0, units.o)(threshold),
					vocabularySize,
					rankCutoff,
					fingerprint,
					groups,
					samples
				},
				threshold,
				shards: file.shards,
				problems,
				inputs: file.inputs,
				topForks: [],
				topChanges: [],
				sources: new sources.j(),
				...commit !== void 0 && { commit },
				...date !== void 0 && { date }
			};
		}
	}),
	66294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => measurementFileSchema,
			j: () => historyPoint
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16435);
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
		var _history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77574);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25853);
		var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77545);
		var _shift_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24162);
		var _shift_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10328);
		let MAX_GROUPS = 1001;
		let text = zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(300);
		let count = zod__WEBPACK_IMPORTED_MODULE_4__.Whr().nonnegative();
		let sum = zod__WEBPACK_IMPORTED_MODULE_4__.aig().nonnegative();
		let ratioSums = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			m: count,
			n: count,
			nn: sum,
			x: sum,
			xx: sum,
			xn: sum
		}).describe("Sums over samples of 1, n, n², x, x², xn");
		let histogram = zod__WEBPACK_IMPORTED_MODULE_4__.YOg(count).max(30001);
		let MAX_CELLS = 2e5;
		let shift = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			ratios: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc(Object.fromEntries(_shift_quantities_js__WEBPACK_IMPORTED_MODULE_3__.a.map((name) => [name, ratioSums]))),
			base: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				low: histogram,
				high: histogram
			}).describe("Positions by the base's lower and upper entropy, in bins of 0.001 nats"),
			changed: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				low: histogram,
				high: histogram
			}).describe("Those of them where another token is preferred"),
			joint: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				cells: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(count).max(MAX_CELLS),
				counts: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(count).max(MAX_CELLS)
			}).describe("Positions by the lower entropies of base and tuned in bins of 1/64 nat, base * 2048 + tuned"),
			moments: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(sum).length(10).describe("Sums over samples of products (docs/mathematics.md)")
		});
		let group = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			name: text.describe("`all`, or the value of the group-by field (untrusted text)"),
			ratios: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc(Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_5__.c.map((name) => [name, ratioSums]))),
			histogram: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				low: histogram,
				high: histogram
			}).describe("Positions by lower and by upper entropy, in bins of 0.001 nats, trailing zeros cut"),
			shift: shift.optional().describe("Of a run that was measured with its base model: how they differ")
		});
		let columnOf = zod__WEBPACK_IMPORTED_MODULE_4__.YOg(count);
		let samples = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			group: text.describe("The samples' own group; `all`: they are in no other"),
			ids: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(text).describe("Ascending, each once (untrusted text)"),
			positions: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive()),
			unknown: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(count).describe("Positions without the chosen token's probability"),
			sums: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc(Object.fromEntries(_samples_js__WEBPACK_IMPORTED_MODULE_1__.cZ.map((name) => [name, columnOf]))).describe("Counts; sums of entropies, surprisals (nats) and uncovered mass in hundredths"),
			shift: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc(Object.fromEntries(_shift_columns_js__WEBPACK_IMPORTED_MODULE_2__.db.map((name) => [name, columnOf]))).optional().describe("Counts and sums of ranks; sums of divergences in millionths of a nat")
		}).describe("What each sample counted, column by column");
		let setting = zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			text,
			zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
			zod__WEBPACK_IMPORTED_MODULE_4__.zMY()
		]);
		let historyPoint = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			commit: text.optional(),
			date: text.optional(),
			samples: count,
			estimate: zod__WEBPACK_IMPORTED_MODULE_4__.aig().min(0).max(1).describe("Fork fraction of all samples"),
			low: zod__WEBPACK_IMPORTED_MODULE_4__.aig().min(0).max(1),
			high: zod__WEBPACK_IMPORTED_MODULE_4__.aig().min(0).max(1),
			interval: zod__WEBPACK_IMPORTED_MODULE_4__.PVZ([zod__WEBPACK_IMPORTED_MODULE_4__.aig(), zod__WEBPACK_IMPORTED_MODULE_4__.aig()]).nullable()
		});
		let measurementFileSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			schema: zod__WEBPACK_IMPORTED_MODULE_4__.euz("logprob-gate/measurement/v1"),
			version: text.describe("Of logprob-gate"),
			threshold: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				value: zod__WEBPACK_IMPORTED_MODULE_4__.aig().nonnegative(),
				unit: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["nats", "bits"])
			}),
			vocabularySize: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive(),
			rankCutoff: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().optional().describe("Of a pair of models: ranks beyond it are shifted"),
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				estimator: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().describe("How entropies are bounded; another number is not comparable"),
				k: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().nullable().describe("Longest list of alternatives; null: whole distributions"),
				formats: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(text).max(20),
				models: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(text).max(20),
				sampling: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(text, zod__WEBPACK_IMPORTED_MODULE_4__.YOg(setting).max(20)).describe("Every value of each recorded setting")
			}),
			shards: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().describe("How many measurements were merged into it"),
			commit: text.optional().describe("What was measured"),
			date: text.optional(),
			groups: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(group).min(1).max(MAX_GROUPS).describe("The first is always `all`"),
			samples: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(samples).max(MAX_GROUPS),
			inputs: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				path: text,
				format: text,
				samples: count,
				positions: count,
				bytes: count
			})).max(1e4),
			problems: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				count,
				fileFailed: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().describe("A file could not be used at all"),
				noticed: zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),
				list: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
					code: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(Object.keys(_errors_js__WEBPACK_IMPORTED_MODULE_0__.O)),
					path: text,
					line: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().optional(),
					message: text,
					remedy: text,
					scope: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([
						"file",
						"record",
						"notice"
					])
				})).max(100)
			}).describe("What could not be used of the artifacts"),
			history: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(historyPoint).max(_history_js__WEBPACK_IMPORTED_MODULE_6__.o).describe("Fork fractions of earlier baselines, the oldest first")
		}).meta({ title: "logprob-gate measurement" });
	}),
	77574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => MAX_HISTORY });
		let MAX_HISTORY = 30;
	})
};
