export const id = 317;
export const ids = [317];
export const modules = {
	68317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			parseMeasurement: () => parseMeasurement,
			runOf: () => runOf
		});
		var external_node_zlib_ = __webpack_require__(38522);
		var errors = __webpack_require__(27406);
		var measurement = __webpack_require__(98434);
		var samples = __webpack_require__(77545);
		var shift_changed = __webpack_require__(23945);
		var shift_columns = __webpack_require__(24162);
		function inconsistency({ groups, samples }) {
			if (groups[0]?.name !== measurement.y2) return "the first group is not `all`";
			let names = new Set(groups.map(({ name }) => name));
			if (names.size < groups.length) return "a group is there twice";
			let tables = new Set();
			for (let table of samples) {
				if (tables.has(table.group) || !names.has(table.group)) return "a table of samples belongs to no group";
				tables.add(table.group);
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
		function shiftSums(shift, samples) {
			let total = (column) => samples.reduce((sum, { shift }) => sum + (shift ? sumOf(shift[column]) : 0), 0);
			let { ratios, base, changed, joint } = shift;
			let positions = ratios.unshifted.n;
			let { sure, open } = (0, shift_changed.Ao)(shift);
			return [
				[positions, total("compared")],
				[ratios.unshifted.x, total("unshifted")],
				[ratios.reranked.x, total("reranked")],
				[ratios.shifted.x, total("shifted")],
				[sure + open, ratios["promoted-rank"].n],
				[sumOf(base.low), positions - open],
				[sumOf(base.high), positions - open],
				[sumOf(joint.counts), positions],
				[joint.cells.length, joint.counts.length],
				[sumOf(changed.low), sure],
				[sumOf(changed.high), sure]
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
		var schemas = __webpack_require__(28395);
		var api = __webpack_require__(73305);
		var file_limits = __webpack_require__(9679);
		var measure_history = __webpack_require__(77574);
		var quantities = __webpack_require__(25853);
		var joint = __webpack_require__(62009);
		var shift_quantities = __webpack_require__(10328);
		let file_text = schemas.YjP().check(api.Eb(file_limits.lG));
		let count = schemas.Whr().check(api.UI());
		let sum = schemas.aig().check(api.UI());
		let ratioSums = schemas.Ikc({
			m: count,
			n: count,
			nn: sum,
			x: sum,
			xx: sum,
			xn: sum
		}).check(schemas.q0y("Sums over samples of 1, n, n², x, x², xn"));
		let histogram = schemas.YOg(count).check(api.Eb(30001));
		let shift = schemas.Ikc({
			ratios: schemas.Ikc(Object.fromEntries(shift_quantities.a.map((name) => [name, ratioSums]))),
			base: schemas.Ikc({
				low: histogram,
				high: histogram
			}).check(schemas.q0y("Positions that are known to be changed or not, by the base's lower and upper entropy, in bins of 0.001 nats")),
			changed: schemas.Ikc({
				low: histogram,
				high: histogram
			}).check(schemas.q0y("Those of them where another token is preferred")),
			joint: schemas.Ikc({
				cells: schemas.YOg(count).check(api.Eb(joint.Lg)),
				counts: schemas.YOg(count).check(api.Eb(joint.Lg))
			}).check(schemas.q0y("Positions by the lower entropies of base and tuned in bins of 1/64 nat, base * 2048 + tuned")),
			moments: schemas.YOg(sum).check(api.YA(10), schemas.q0y("Sums over samples of products (docs/mathematics.md)"))
		});
		let group = schemas.Ikc({
			name: file_text.check(schemas.q0y("`all`, or the value of the group-by field (untrusted text)")),
			ratios: schemas.Ikc(Object.fromEntries(quantities.c.map((name) => [name, ratioSums]))),
			histogram: schemas.Ikc({
				low: histogram,
				high: histogram
			}).check(schemas.q0y("Positions by lower and by upper entropy, in bins of 0.001 nats, trailing zeros cut")),
			shift: schemas.lqM(shift).check(schemas.q0y("Of a run that was measured with its base model: how they differ"))
		});
		let columnOf = schemas.YOg(count);
		let file_samples = schemas.Ikc({
			group: file_text.check(schemas.q0y("The samples' own group; `all`: they are in no other")),
			ids: schemas.YOg(file_text).check(schemas.q0y("Ascending, each once (untrusted text)")),
			positions: schemas.YOg(schemas.Whr().check(api.NC())),
			unknown: schemas.YOg(count).check(schemas.q0y("Positions without the chosen token's probability")),
			sums: schemas.Ikc(Object.fromEntries(samples.cZ.map((name) => [name, columnOf]))).check(schemas.q0y("Counts; sums of entropies, surprisals (nats) and uncovered mass in hundredths")),
			shift: schemas.lqM(schemas.Ikc(Object.fromEntries(shift_columns.db.map((name) => [name, columnOf])))).check(schemas.q0y("Counts and sums of ranks; sums of divergences in millionths of a nat"))
		}).check(schemas.q0y("What each sample counted, column by column"));
		let setting = schemas.KCZ([
			file_text,
			schemas.aig(),
			schemas.zMY()
		]);
		let historyPoint = schemas.Ikc({
			commit: schemas.lqM(file_text),
			date: schemas.lqM(file_text),
			samples: count,
			estimate: schemas.aig().check(api.qm(0), api.Zm(1), schemas.q0y("Fork fraction of all samples")),
			low: schemas.aig().check(api.qm(0), api.Zm(1)),
			high: schemas.aig().check(api.qm(0), api.Zm(1)),
			interval: schemas.mee(schemas.PVZ([schemas.aig(), schemas.aig()]))
		});
		let measurementFileSchema = schemas.Ikc({
			schema: schemas.euz("logprob-gate/measurement/v1"),
			version: file_text.check(schemas.q0y("Of logprob-gate")),
			threshold: schemas.Ikc({
				value: schemas.aig().check(api.UI()),
				unit: schemas.k5n(["nats", "bits"])
			}),
			vocabularySize: schemas.Whr().check(api.NC()),
			groupBy: schemas.lqM(file_text).check(schemas.q0y("What put the samples into groups, as the configuration has it; absent: nothing")),
			rankCutoff: schemas.lqM(schemas.Whr().check(api.NC())).check(schemas.q0y("Of a pair of models: ranks beyond it are shifted")),
			fingerprint: schemas.Ikc({
				estimator: schemas.Whr().check(api.NC(), schemas.q0y("How entropies are bounded; another number is not comparable")),
				k: schemas.mee(schemas.Whr().check(api.NC())).check(schemas.q0y("Longest list of alternatives; null: whole distributions")),
				formats: schemas.YOg(file_text).check(api.Eb(file_limits.Ex)),
				models: schemas.YOg(file_text).check(api.Eb(file_limits.Ex)),
				sampling: schemas.g1P(file_text, schemas.YOg(setting).check(api.Eb(file_limits.Ex))).check(schemas.q0y("Every value of each recorded setting"))
			}),
			shards: schemas.Whr().check(api.NC(), schemas.q0y("How many measurements were merged into it")),
			commit: schemas.lqM(file_text).check(schemas.q0y("What was measured")),
			date: schemas.lqM(file_text),
			groups: schemas.YOg(group).check(api.m9(1), api.Eb(file_limits.om + 1), schemas.q0y("The first is always `all`")),
			samples: schemas.YOg(file_samples).check(api.Eb(file_limits.om + 1)),
			inputs: schemas.YOg(schemas.Ikc({
				path: file_text,
				format: file_text,
				samples: count,
				positions: count,
				bytes: count
			})).check(api.Eb(file_limits.BE)),
			problems: schemas.Ikc({
				count,
				fileFailed: schemas.zMY().check(schemas.q0y("A file could not be used at all")),
				noticed: schemas.zMY(),
				list: schemas.YOg(schemas.Ikc({
					code: schemas.k5n(Object.keys(errors.OQ)),
					path: file_text,
					line: schemas.lqM(schemas.Whr().check(api.NC())),
					message: file_text,
					remedy: file_text,
					scope: schemas.k5n([
						"file",
						"record",
						"notice"
					])
				})).check(api.Eb(file_limits.aZ))
			}).check(schemas.q0y("What could not be used of the artifacts")),
			history: schemas.YOg(historyPoint).check(api.Eb(measure_history.o), schemas.q0y("Fork fractions of earlier baselines, the oldest first"))
		}).check(schemas.mIj({ title: "logprob-gate measurement" }));
		var units = __webpack_require__(67097);
		var decompress = __webpack_require__(93032);
		var util = __webpack_require__(54723);
		let error = () => {
			let Sizable = {
				string: {
					unit: "characters",
					verb: "to have"
				},
				file: {
					unit: "bytes",
					verb: "to have"
				},
				array: {
					unit: "items",
					verb: "to have"
				},
				set: {
					unit: "items",
					verb: "to have"
				},
				map: {
					unit: "entries",
					verb: "to have"
				}
			};
			function getSizing(origin) {
				return Sizable[origin] ?? null;
			}
			let FormatDictionary = {
				regex: "input",
				email: "email address",
				url: "URL",
				emoji: "emoji",
				uuid: "UUID",
				uuidv4: "UUIDv4",
				uuidv6: "UUIDv6",
				nanoid: "nanoid",
				guid: "GUID",
				cuid: "cuid",
				cuid2: "cuid2",
				ulid: "ULID",
				xid: "XID",
				ksuid: "KSUID",
				datetime: "ISO datetime",
				date: "ISO date",
				time: "ISO time",
				duration: "ISO duration",
				ipv4: "IPv4 address",
				ipv6: "IPv6 address",
				mac: "MAC address",
				cidrv4: "IPv4 range",
				cidrv6: "IPv6 range",
				base64: "base64-encoded string",
				base64url: "base64url-encoded string",
				json_string: "JSON string",
				e164: "E.164 number",
				currency_code: "currency code",
				credit_card: "credit card number",
				iban: "IBAN",
				jwt: "JWT",
				template_literal: "input"
			};
			let TypeDictionary = { nan: "NaN" };
			function getTypeName(type, input) {
				if (type === "number" && typeof input == "number" && !Number.isFinite(input)) return String(input);
				return TypeDictionary[type] ?? type;
			}
			return (issue) => {
				switch (issue.code) {
					case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(util.GW(issue.input), issue.input)}`;
					case "invalid_value":
						if (issue.values.length === 1) return `Invalid input: expected ${util.B7(issue.values[0])}`;
						return `Invalid option: expected one of ${util.jw(issue.values, "|")}`;
					case "too_big": {
						let adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
						let sizing = getSizing(issue.origin);
						if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
						return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
					}
					case "too_small": {
						let adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
						let sizing = getSizing(issue.origin);
						if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
						return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
					}
					case "invalid_format": {
						let _issue = issue;
						if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
						if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
						if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
						if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
						return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
					}
					case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
					case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${util.jw(issue.keys, ", ")}`;
					case "invalid_key": return `Invalid key in ${issue.origin}`;
					case "invalid_union":
						if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
						if (issue.inclusive === !1) return "Invalid input: more than one option matched";
						return "Invalid input";
					case "invalid_element": return `Invalid value in ${issue.origin}`;
					default: return "Invalid input";
				}
			};
		};
		function en() {
			return { localeError: error() };
		}
		let IN_ENGLISH = { error: en().localeError };
		var app_problems = __webpack_require__(14201);
		var read_bytes = __webpack_require__(63435);
		var sources = __webpack_require__(91283);
		function parseMeasurement(bytes, name) {
			let refuse = (message, remedy = "Write it with `logprob-gate measure`.") => new errors.yo("bad-measurement", message, remedy, { path: name });
			let value = jsonOf(bytes, refuse);
			let { schema } = typeof value == "object" && value ? value : {};
			if (schema !== "logprob-gate/measurement/v1") throw typeof schema == "string" && schema.startsWith("logprob-gate/report/") ? refuse("a report, which has no sums", "Give the measurement.json.gz that was written beside it.") : refuse("no measurement: its `schema` is not `logprob-gate/measurement/v1`");
			let parsed = measurementFileSchema.safeParse(value, IN_ENGLISH);
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
				let plain = decompress.Hr.every((byte, i) => bytes[i] === byte) ? (0, external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: read_bytes.z }) : Buffer.from(bytes);
				if (plain.length > read_bytes.z) throw tooLarge();
				return JSON.parse(plain.toString("utf8"));
			} catch (error) {
				if (error instanceof errors.yo) throw error;
				if ((0, errors.$N)(error) === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
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
				groupBy: file.groupBy,
				shards: file.shards,
				problems,
				inputs: file.inputs,
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
	})
};
