export const id = 397;
export const ids = [397];
export const modules = {
	13721: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => IN_ENGLISH });
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
	}),
	45397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var file = __webpack_require__(66294);
		var units = __webpack_require__(67097);
		var decompress = __webpack_require__(93032);
		var in_english = __webpack_require__(13721);
		var app_problems = __webpack_require__(14201);
		var read_bytes = __webpack_require__(63435);
		var sources = __webpack_require__(91283);
		function parseMeasurement(bytes, name) {
			let refuse = (message, remedy = "Write it with `logprob-gate measure`.") => new errors.yo("bad-measurement", message, remedy, { path: name });
			let value = jsonOf(bytes, refuse);
			let { schema } = typeof value == "object" && value ? value : {};
			if (schema !== "logprob-gate/measurement/v1") throw typeof schema == "string" && schema.startsWith("logprob-gate/report/") ? refuse("a report, which has no sums", "Give the measurement.json.gz that was written beside it.") : refuse("no measurement: its `schema` is not `logprob-gate/measurement/v1`");
			let parsed = file.G.safeParse(value, in_english.v);
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
	66294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => measurementFileSchema,
			j: () => historyPoint
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73305);
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
		var _file_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9679);
		var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77574);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25853);
		var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77545);
		var _shift_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24162);
		var _shift_joint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62009);
		var _shift_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10328);
		let text = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_file_limits_js__WEBPACK_IMPORTED_MODULE_7__.lG));
		let count = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.UI());
		let sum = zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.UI());
		let ratioSums = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			m: count,
			n: count,
			nn: sum,
			x: sum,
			xx: sum,
			xn: sum
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Sums over samples of 1, n, n², x, x², xn"));
		let histogram = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(count).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(30001));
		let shift = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			ratios: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc(Object.fromEntries(_shift_quantities_js__WEBPACK_IMPORTED_MODULE_4__.a.map((name) => [name, ratioSums]))),
			base: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				low: histogram,
				high: histogram
			}).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Positions that are known to be changed or not, by the base's lower and upper entropy, in bins of 0.001 nats")),
			changed: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				low: histogram,
				high: histogram
			}).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Those of them where another token is preferred")),
			joint: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				cells: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(count).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_shift_joint_js__WEBPACK_IMPORTED_MODULE_3__.Lg)),
				counts: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(count).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_shift_joint_js__WEBPACK_IMPORTED_MODULE_3__.Lg))
			}).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Positions by the lower entropies of base and tuned in bins of 1/64 nat, base * 2048 + tuned")),
			moments: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(sum).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YA(10), zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Sums over samples of products (docs/mathematics.md)"))
		});
		let group = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			name: text.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("`all`, or the value of the group-by field (untrusted text)")),
			ratios: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc(Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_8__.c.map((name) => [name, ratioSums]))),
			histogram: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				low: histogram,
				high: histogram
			}).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Positions by lower and by upper entropy, in bins of 0.001 nats, trailing zeros cut")),
			shift: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(shift).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Of a run that was measured with its base model: how they differ"))
		});
		let columnOf = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(count);
		let samples = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			group: text.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("The samples' own group; `all`: they are in no other")),
			ids: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Ascending, each once (untrusted text)")),
			positions: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.NC())),
			unknown: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(count).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Positions without the chosen token's probability")),
			sums: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc(Object.fromEntries(_samples_js__WEBPACK_IMPORTED_MODULE_1__.cZ.map((name) => [name, columnOf]))).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Counts; sums of entropies, surprisals (nats) and uncovered mass in hundredths")),
			shift: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc(Object.fromEntries(_shift_columns_js__WEBPACK_IMPORTED_MODULE_2__.db.map((name) => [name, columnOf])))).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Counts and sums of ranks; sums of divergences in millionths of a nat"))
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("What each sample counted, column by column"));
		let setting = zod_mini__WEBPACK_IMPORTED_MODULE_5__.KCZ([
			text,
			zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig(),
			zod_mini__WEBPACK_IMPORTED_MODULE_5__.zMY()
		]);
		let historyPoint = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			commit: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(text),
			date: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(text),
			samples: count,
			estimate: zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Zm(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Fork fraction of all samples")),
			low: zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Zm(1)),
			high: zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Zm(1)),
			interval: zod_mini__WEBPACK_IMPORTED_MODULE_5__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig()]))
		});
		let measurementFileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			schema: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz("logprob-gate/measurement/v1"),
			version: text.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Of logprob-gate")),
			threshold: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				value: zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.UI()),
				unit: zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(["nats", "bits"])
			}),
			vocabularySize: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.NC()),
			groupBy: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("What put the samples into groups, as the configuration has it; absent: nothing")),
			rankCutoff: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.NC())).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Of a pair of models: ranks beyond it are shifted")),
			fingerprint: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				estimator: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.NC(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("How entropies are bounded; another number is not comparable")),
				k: zod_mini__WEBPACK_IMPORTED_MODULE_5__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.NC())).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Longest list of alternatives; null: whole distributions")),
				formats: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_file_limits_js__WEBPACK_IMPORTED_MODULE_7__.Ex)),
				models: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_file_limits_js__WEBPACK_IMPORTED_MODULE_7__.Ex)),
				sampling: zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(text, zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(setting).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_file_limits_js__WEBPACK_IMPORTED_MODULE_7__.Ex))).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Every value of each recorded setting"))
			}),
			shards: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.NC(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("How many measurements were merged into it")),
			commit: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("What was measured")),
			date: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(text),
			groups: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(group).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_file_limits_js__WEBPACK_IMPORTED_MODULE_7__.om + 1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("The first is always `all`")),
			samples: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(samples).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_file_limits_js__WEBPACK_IMPORTED_MODULE_7__.om + 1)),
			inputs: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				path: text,
				format: text,
				samples: count,
				positions: count,
				bytes: count
			})).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_file_limits_js__WEBPACK_IMPORTED_MODULE_7__.BE)),
			problems: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				count,
				fileFailed: zod_mini__WEBPACK_IMPORTED_MODULE_5__.zMY().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("A file could not be used at all")),
				noticed: zod_mini__WEBPACK_IMPORTED_MODULE_5__.zMY(),
				list: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
					code: zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(Object.keys(_errors_js__WEBPACK_IMPORTED_MODULE_0__.OQ)),
					path: text,
					line: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.NC())),
					message: text,
					remedy: text,
					scope: zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n([
						"file",
						"record",
						"notice"
					])
				})).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_file_limits_js__WEBPACK_IMPORTED_MODULE_7__.aZ))
			}).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("What could not be used of the artifacts")),
			history: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(historyPoint).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(_history_js__WEBPACK_IMPORTED_MODULE_9__.o), zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y("Fork fractions of earlier baselines, the oldest first"))
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.mIj({ title: "logprob-gate measurement" }));
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
