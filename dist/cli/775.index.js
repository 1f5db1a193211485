export const id = 775;
export const ids = [775];
export const modules = {
	92775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var schemas = __webpack_require__(16435);
		var measure_history = __webpack_require__(77574);
		var quantities = __webpack_require__(25853);
		var shift_quantities = __webpack_require__(10328);
		let MAX_GROUPS = 1001;
		let file_text = schemas.YjP().max(300);
		let count = schemas.Whr().nonnegative();
		let sum = schemas.aig().nonnegative();
		let ratioSums = schemas.Ikc({
			m: count,
			n: count,
			nn: sum,
			x: sum,
			xx: sum,
			xn: sum
		}).describe("Sums over samples of 1, n, n², x, x², xn");
		let histogram = schemas.YOg(count).max(30001);
		let MAX_CELLS = 2e5;
		let shift = schemas.Ikc({
			ratios: schemas.Ikc(Object.fromEntries(shift_quantities.a.map((name) => [name, ratioSums]))),
			base: schemas.Ikc({
				low: histogram,
				high: histogram
			}).describe("Positions by the base's lower and upper entropy, in bins of 0.001 nats"),
			changed: schemas.Ikc({
				low: histogram,
				high: histogram
			}).describe("Those of them where another token is preferred"),
			joint: schemas.Ikc({
				cells: schemas.YOg(count).max(MAX_CELLS),
				counts: schemas.YOg(count).max(MAX_CELLS)
			}).describe("Positions by the lower entropies of base and tuned in bins of 1/64 nat, base * 2048 + tuned"),
			moments: schemas.YOg(sum).length(10).describe("Sums over samples of products (docs/mathematics.md)")
		});
		let group = schemas.Ikc({
			name: file_text.describe("`all`, or the value of the group-by field (untrusted text)"),
			ratios: schemas.Ikc(Object.fromEntries(quantities.c.map((name) => [name, ratioSums]))),
			histogram: schemas.Ikc({
				low: histogram,
				high: histogram
			}).describe("Positions by lower and by upper entropy, in bins of 0.001 nats, trailing zeros cut"),
			shift: shift.optional().describe("Of a run that was measured with its base model: how they differ")
		});
		let columnOf = schemas.YOg(count);
		let file_samples = schemas.Ikc({
			group: file_text.describe("The samples' own group; `all`: they are in no other"),
			ids: schemas.YOg(file_text).describe("Ascending, each once (untrusted text)"),
			positions: schemas.YOg(schemas.Whr().positive()),
			unknown: schemas.YOg(count).describe("Positions without the chosen token's probability"),
			sums: schemas.Ikc(Object.fromEntries(samples.cZ.map((name) => [name, columnOf]))).describe("Counts; sums of entropies, surprisals (nats) and uncovered mass in hundredths"),
			shift: schemas.Ikc(Object.fromEntries(shift_columns.db.map((name) => [name, columnOf]))).optional().describe("Counts and sums of ranks; sums of divergences in millionths of a nat")
		}).describe("What each sample counted, column by column");
		let setting = schemas.KCZ([
			file_text,
			schemas.aig(),
			schemas.zMY()
		]);
		let historyPoint = schemas.Ikc({
			commit: file_text.optional(),
			date: file_text.optional(),
			samples: count,
			estimate: schemas.aig().min(0).max(1).describe("Fork fraction of all samples"),
			low: schemas.aig().min(0).max(1),
			high: schemas.aig().min(0).max(1),
			interval: schemas.PVZ([schemas.aig(), schemas.aig()]).nullable()
		});
		let measurementFileSchema = schemas.Ikc({
			schema: schemas.euz("logprob-gate/measurement/v1"),
			version: file_text.describe("Of logprob-gate"),
			threshold: schemas.Ikc({
				value: schemas.aig().nonnegative(),
				unit: schemas.k5n(["nats", "bits"])
			}),
			vocabularySize: schemas.Whr().positive(),
			rankCutoff: schemas.Whr().positive().optional().describe("Of a pair of models: ranks beyond it are shifted"),
			fingerprint: schemas.Ikc({
				estimator: schemas.Whr().positive().describe("How entropies are bounded; another number is not comparable"),
				k: schemas.Whr().positive().nullable().describe("Longest list of alternatives; null: whole distributions"),
				formats: schemas.YOg(file_text).max(20),
				models: schemas.YOg(file_text).max(20),
				sampling: schemas.g1P(file_text, schemas.YOg(setting).max(20)).describe("Every value of each recorded setting")
			}),
			shards: schemas.Whr().positive().describe("How many measurements were merged into it"),
			commit: file_text.optional().describe("What was measured"),
			date: file_text.optional(),
			groups: schemas.YOg(group).min(1).max(MAX_GROUPS).describe("The first is always `all`"),
			samples: schemas.YOg(file_samples).max(MAX_GROUPS),
			inputs: schemas.YOg(schemas.Ikc({
				path: file_text,
				format: file_text,
				samples: count,
				positions: count,
				bytes: count
			})).max(1e4),
			problems: schemas.Ikc({
				count,
				fileFailed: schemas.zMY().describe("A file could not be used at all"),
				noticed: schemas.zMY(),
				list: schemas.YOg(schemas.Ikc({
					code: schemas.k5n(Object.keys(errors.O)),
					path: file_text,
					line: schemas.Whr().positive().optional(),
					message: file_text,
					remedy: file_text,
					scope: schemas.k5n([
						"file",
						"record",
						"notice"
					])
				})).max(100)
			}).describe("What could not be used of the artifacts"),
			history: schemas.YOg(historyPoint).max(measure_history.o).describe("Fork fractions of earlier baselines, the oldest first")
		}).meta({ title: "logprob-gate measurement" });
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
			let parsed = measurementFileSchema.safeParse(value);
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
	77574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => MAX_HISTORY });
		let MAX_HISTORY = 30;
	})
};
