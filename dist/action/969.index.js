export const id = 969;
export const ids = [969];
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
	36969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { publishReport: () => publishReport });
		var promises_ = __webpack_require__(58500);
		var errors = __webpack_require__(27406);
		var client = __webpack_require__(32522);
		var publish_event = __webpack_require__(20345);
		var plan = __webpack_require__(73650);
		async function pullRequestsOf(github, { owner, repo }, { headSha, headBranch, headRepository }) {
			if (headBranch === null || headRepository === null) return [];
			let head = `${headRepository.split("/")[0]}:${headBranch}`;
			let { data } = await github.rest.pulls.list({
				owner,
				repo,
				state: "open",
				head,
				per_page: 100
			});
			return data.filter((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository).map(({ number }) => number);
		}
		var workflow = __webpack_require__(38184);
		var findings = __webpack_require__(85636);
		var sentences = __webpack_require__(9352);
		function ownWords(report, config, written) {
			let body = {
				...report,
				bounds: report.bounds.map(({ location, ...bound }) => ({
					...bound,
					...location && written(location.path) === config && { location: {
						...location,
						path: config
					} }
				})),
				cases: report.cases.map((one) => ({
					...one,
					location: void 0
				}))
			};
			return {
				...body,
				findings: (0, findings.P)(body),
				headline: (0, sentences.Pl)(body)
			};
		}
		var summary = __webpack_require__(65763);
		var best_effort = __webpack_require__(94159);
		var artifact_name = __webpack_require__(49603);
		var publish_artifact = __webpack_require__(47343);
		var schemas = __webpack_require__(28395);
		var api = __webpack_require__(73305);
		let REASONS = [
			"inside",
			"outside",
			"astride",
			"one-of-many",
			"few-samples",
			"few-positions",
			"few-forks",
			"group-missing",
			"group-vanished",
			"group-appeared",
			"none-changed",
			"not-measured",
			"not-compared",
			"not-comparable"
		];
		var file = __webpack_require__(66294);
		let forkShare = schemas.Ikc({
			positions: schemas.Whr().check(api.NC()),
			low: schemas.aig().check(api.qm(0), api.Zm(1), schemas.q0y("Fork fraction: what truncated lists leave open")),
			high: schemas.aig().check(api.qm(0), api.Zm(1))
		});
		let caseSchema = schemas.X$i(forkShare, {
			sample: schemas.YjP().check(schemas.q0y("Untrusted text")),
			group: schemas.lqM(schemas.YjP()),
			baseline: schemas.lqM(forkShare).check(schemas.q0y("The same sample's in the baseline")),
			location: schemas.lqM(schemas.Ikc({
				path: schemas.YjP(),
				line: schemas.Whr().check(api.NC())
			})).check(schemas.q0y("Where the case is written, in a file of the repository; only of a gate that does not pass"))
		});
		let schema_location = schemas.Ikc({
			path: schemas.YjP(),
			line: schemas.lqM(schemas.Whr().check(api.NC())),
			column: schemas.lqM(schemas.Whr().check(api.NC()))
		});
		let value = schemas.Ikc({
			estimate: schemas.aig().check(schemas.q0y("Best single value; for a range left open by truncation, its low end")),
			low: schemas.aig().check(schemas.q0y("What truncated lists leave open: the metric is not below this")),
			high: schemas.mee(schemas.aig()).check(schemas.q0y("... and not above this; null: they leave it unbounded")),
			interval: schemas.mee(schemas.PVZ([schemas.aig(), schemas.aig()])).check(schemas.q0y("95 % sampling interval of low..high, clustered by sample; null where there is none"))
		});
		let metricValue = schemas.X$i(value, {
			unit: schemas.lqM(schemas.k5n(["nats", "bits"])).check(schemas.q0y("Of entropies; proportions are 0..1")),
			baseline: schemas.lqM(value).check(schemas.q0y("The baseline's")),
			difference: schemas.lqM(schemas.Ikc({
				estimate: schemas.aig(),
				interval: schemas.mee(schemas.PVZ([schemas.aig(), schemas.aig()])).check(schemas.q0y("95 %, clustered and paired by sample")),
				pairs: schemas.Whr().check(api.UI(), schemas.q0y("Samples that both runs have"))
			})).check(schemas.q0y("The estimate less the baseline's"))
		}).check(schemas.mIj({ title: "Value of a metric" }));
		let change = schemas.Ikc({
			value: schemas.aig().check(api.UI()),
			relative: schemas.zMY().check(schemas.q0y("A share of the baseline's value, not in the metric's own unit"))
		});
		let limits = schemas.Ikc({
			min: schemas.lqM(schemas.aig()),
			max: schemas.lqM(schemas.aig()),
			maxIncrease: schemas.lqM(change),
			maxDecrease: schemas.lqM(change)
		});
		let unpaired = schemas.Ikc({
			count: schemas.Whr().check(api.UI()),
			ids: schemas.YOg(schemas.YjP()).check(schemas.q0y("The first ten (untrusted text)"))
		});
		let comparedWith = schemas.Ikc({
			path: schemas.YjP(),
			commit: schemas.lqM(schemas.YjP()),
			date: schemas.lqM(schemas.YjP()),
			branch: schemas.lqM(schemas.YjP()),
			samples: schemas.Whr().check(api.UI()),
			positions: schemas.Whr().check(api.UI()),
			pairs: schemas.Whr().check(api.UI(), schemas.q0y("Samples that both runs have")),
			pairedShare: schemas.aig().check(api.qm(0), api.Zm(1), schemas.q0y("Of this run's samples")),
			unpaired: schemas.Ikc({
				run: unpaired,
				baseline: unpaired
			}).check(schemas.q0y("Samples that one of them has alone")),
			vanished: schemas.YOg(schemas.YjP()).check(schemas.q0y("Groups that only the baseline has")),
			appeared: schemas.YOg(schemas.YjP()).check(schemas.q0y("Groups that only this run has"))
		});
		let notCompared = schemas.Ikc({
			reason: schemas.YjP(),
			differs: schemas.lqM(schemas.Ikc({
				field: schemas.YjP(),
				run: schemas.YjP(),
				baseline: schemas.YjP()
			})).check(schemas.q0y("The setting in which the baseline was measured in another way")),
			lookedFor: schemas.YOg(schemas.YjP()).check(schemas.q0y("Where a baseline was looked for"))
		});
		let alternative = schemas.Ikc({
			token: schemas.YjP().check(schemas.q0y("Untrusted text")),
			probability: schemas.aig().check(api.qm(0), api.Zm(1))
		});
		let reportSchema = schemas.Ikc({
			schema: schemas.euz("logprob-gate/report/v1"),
			version: schemas.YjP().check(schemas.q0y("Of logprob-gate")),
			verdict: schemas.k5n([
				"pass",
				"warn",
				"inconclusive",
				"fail"
			]),
			blocks: schemas.zMY().check(schemas.q0y("Whether the gate stops the merge (exit status 1 or 2)")),
			headline: schemas.YjP().check(schemas.q0y("The verdict as one sentence, plain text")),
			threshold: schemas.Ikc({
				value: schemas.aig(),
				unit: schemas.k5n(["nats", "bits"])
			}),
			vocabularySize: schemas.Whr().check(api.NC()),
			minimum: schemas.Ikc({
				samples: schemas.Whr().check(api.NC()),
				positions: schemas.Whr().check(api.NC()),
				forks: schemas.Whr().check(api.UI())
			}).check(schemas.q0y("Fewer decide nothing")),
			maxProblems: schemas.Whr().check(api.UI(), schemas.q0y("Unusable records that are allowed")),
			starterBound: schemas.zMY().check(schemas.q0y("No bound was configured: the starter bound was used")),
			comparedWith: schemas.mee(comparedWith).check(schemas.q0y("The baseline; null: not compared")),
			notCompared: schemas.mee(notCompared).check(schemas.q0y("Why it was not compared; null: it was")),
			onMissingBaseline: schemas.k5n([
				"pass",
				"warn",
				"fail"
			]).check(schemas.q0y("What a missing baseline does")),
			family: schemas.Whr().check(api.UI(), schemas.q0y("Bounds that are judged with confidence, and so together (Holm)")),
			trend: schemas.YOg(file.j).check(schemas.q0y("Fork fractions of the last baselines, the oldest first; the last is the one compared with")),
			groups: schemas.YOg(schemas.Ikc({
				name: schemas.YjP().check(schemas.q0y("`all`, or the value of the group-by field (untrusted text)")),
				samples: schemas.Whr().check(api.UI()),
				positions: schemas.Whr().check(api.UI()),
				forks: schemas.Whr().check(api.UI()),
				undecided: schemas.Whr().check(api.UI()),
				metrics: schemas.g1P(schemas.YjP(), metricValue).check(schemas.q0y("By metric name; a metric without data is absent")),
				histogram: schemas.YOg(schemas.Whr().check(api.UI())).check(schemas.q0y("Positions by lower entropy, in bins of 0.1 of the unit, trailing zeros cut")),
				baselineHistogram: schemas.lqM(schemas.YOg(schemas.Whr().check(api.UI()))).check(schemas.q0y("The baseline's"))
			})).check(api.m9(1), schemas.q0y("The first is always `all`")),
			bounds: schemas.YOg(schemas.Ikc({
				metric: schemas.YjP(),
				group: schemas.YjP(),
				bound: limits,
				outcome: schemas.k5n([
					"pass",
					"fail",
					"inconclusive"
				]),
				reason: schemas.k5n(REASONS),
				against: schemas.lqM(schemas.euz("baseline")).check(schemas.q0y("The change is bounded, not the value")),
				found: schemas.lqM(schemas.Whr().check(api.UI())).check(schemas.q0y("Where samples, or positions, are too few: how many the metric is known of")),
				tooSmall: schemas.lqM(schemas.k5n(["run", "baseline"])).check(schemas.q0y("Of a bound on a change: which of the two has too few")),
				moreSamples: schemas.lqM(schemas.Whr().check(api.NC())).check(schemas.q0y("About as many more, if the baseline grows like the run, would probably decide it")),
				level: schemas.k5n(["fail", "warn"]),
				evidence: schemas.k5n(["estimate", "confident"]),
				origin: schemas.YjP().check(schemas.q0y("What set it")),
				location: schemas.lqM(schema_location).check(schemas.q0y("Of the bound in the configuration"))
			})),
			findings: schemas.YOg(schemas.Ikc({
				level: schemas.k5n([
					"fail",
					"inconclusive",
					"warn"
				]),
				code: schemas.YjP().check(schemas.q0y(`${Object.keys(errors.f2).map((code) => `\`${code}\``).join(", ")}, or an error code`)),
				metric: schemas.lqM(schemas.YjP()),
				group: schemas.lqM(schemas.YjP()),
				bound: schemas.lqM(limits),
				message: schemas.YjP().check(schemas.q0y("Plain text")),
				remedy: schemas.YjP().check(schemas.q0y("What to do about it")),
				location: schemas.lqM(schema_location).check(schemas.q0y("Of the bound in the configuration, or of the artifact")),
				origin: schemas.lqM(schemas.YjP())
			})).check(schemas.q0y("Everything that kept a bound from passing, worst first")),
			problems: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				line: schemas.lqM(schemas.Whr().check(api.NC())),
				code: schemas.YjP(),
				message: schemas.YjP(),
				remedy: schemas.YjP(),
				scope: schemas.k5n([
					"file",
					"record",
					"notice"
				])
			})).check(schemas.q0y("What could not be used of the artifacts; the first 100")),
			problemCount: schemas.Whr().check(api.UI(), schemas.q0y("How many there are in all")),
			inputs: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				format: schemas.YjP(),
				samples: schemas.Whr().check(api.UI()),
				positions: schemas.Whr().check(api.UI()),
				bytes: schemas.Whr().check(api.UI())
			})),
			topForks: schemas.YOg(schemas.Ikc({
				sample: schemas.YjP().check(schemas.q0y("Untrusted text")),
				group: schemas.lqM(schemas.YjP()),
				position: schemas.Whr().check(api.UI(), schemas.q0y("Index in the sample, from 0")),
				low: schemas.aig().check(schemas.q0y("Lower entropy, in the threshold's unit")),
				high: schemas.aig(),
				before: schemas.YjP().check(schemas.q0y("Text before the position, untrusted")),
				chosen: schemas.lqM(schemas.YjP()).check(schemas.q0y("Chosen token, untrusted")),
				alternatives: schemas.YOg(alternative).check(schemas.q0y("The most likely, first five")),
				path: schemas.YjP(),
				line: schemas.Whr().check(api.NC())
			})).check(schemas.q0y("The most uncertain positions, one of a sample")),
			cases: schemas.Rvf(schemas.YOg(caseSchema), []).check(schemas.q0y("Samples whose forks moved most against the baseline, or that have the most; first 20")),
			rankCutoff: schemas.lqM(schemas.Whr().check(api.NC())).check(schemas.q0y("Of a pair of models: a changed token beyond this rank of the base is shifted")),
			topChanges: schemas.Rvf(schemas.YOg(schemas.Ikc({
				sample: schemas.YjP().check(schemas.q0y("Untrusted text")),
				group: schemas.lqM(schemas.YjP()),
				position: schemas.Whr().check(api.UI(), schemas.q0y("Index in the sample, from 0")),
				low: schemas.aig().check(schemas.q0y("Jensen-Shannon divergence, in the threshold's unit: not below")),
				high: schemas.aig().check(schemas.q0y("... and not above")),
				before: schemas.YjP().check(schemas.q0y("Text before the position, untrusted")),
				chosen: schemas.lqM(schemas.YjP()).check(schemas.q0y("Token of the text, untrusted")),
				base: schemas.YOg(alternative).check(schemas.q0y("What the base finds most likely, first five")),
				tuned: schemas.YOg(alternative).check(schemas.q0y("What the tuned model finds most likely, first five")),
				path: schemas.YjP(),
				line: schemas.Whr().check(api.NC())
			})), []).check(schemas.q0y("Where the models of a pair differ most, one position of a sample"))
		}).check(schemas.mIj({ title: "logprob-gate report" }));
		var in_english = __webpack_require__(13721);
		async function finishedReport(github, { repository }, run, key) {
			let artifact = (0, artifact_name.C)(key);
			let wanted = {
				artifact,
				files: ["report.json"],
				maxBytes: 33554432,
				since: run.startedAt
			};
			let fetched = await (0, publish_artifact.t)(github, repository, run.id, wanted);
			return "missing" in fetched ? fetched : { report: parseReport(fetched.file.bytes, artifact) };
		}
		function parseReport(bytes, artifact) {
			let { success, data, error } = reportSchema.safeParse(jsonOf(bytes, artifact), in_english.v);
			if (success) return data;
			let issues = error.issues.slice(0, 3).map(({ path, message }) => `${path.join(".")}: ${message}`);
			throw badReport(artifact, `is not a report of this version (${issues.join("; ")})`);
		}
		function jsonOf(bytes, artifact) {
			try {
				return JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
			} catch {
				throw badReport(artifact, "is not JSON");
			}
		}
		let badReport = (artifact, reason) => new errors.yo("bad-report", `report.json of the artifact ${artifact} ${reason}`, "Nothing was posted. Use the same version of logprob-gate in both workflows, and look at what the pull request changes.");
		var config_path = __webpack_require__(85547);
		var in_workspace = __webpack_require__(58654);
		var app_surfaces = __webpack_require__(80743);
		async function publishReport(settings, { binding, config = config_path.t }, world) {
			let event = await (0, publish_event.j)(world.env);
			let run = event?.finishedRun;
			if (event === void 0 || run === void 0) throw new errors.yo("usage", "`mode: publish` needs the event `workflow_run`", "Run it in a workflow of its own: docs/github.md.");
			let planned = (0, plan.e)(event, settings.token !== "", settings);
			let missing = (0, app_surfaces.Uv)(planned);
			if (planned.comment.does || planned.check.does) {
				let github = await (0, client.N)(settings.token, event.apiUrl, promises_.setTimeout);
				let found = await (0, best_effort.C)(missing, "report", () => finishedReport(github, event, run, settings.key));
				let open = await (0, best_effort.C)(missing, "comment", () => pullRequestsOf(github, event.repository, run));
				if (found !== void 0 && "missing" in found) missing.push({
					surface: "report",
					refusal: {
						kind: "other",
						reason: found.missing
					}
				});
				else if (found !== void 0 && open !== void 0 && open.length > 0) {
					let [issue] = open.length === 1 ? open : [];
					issue === void 0 && planned.comment.does && missing.push(ambiguous(open));
					let about = {
						...event,
						run
					};
					let now = world.now();
					let written = (path) => (0, in_workspace.v)(path, world.cwd);
					let report = ownWords(found.report, written(config), written);
					await (0, workflow.j7)((0, summary.summary)(report, summary.p, now));
					let surfaces = await (0, app_surfaces.ni)({
						github,
						event: about,
						issue,
						planned,
						settings,
						binding,
						missing,
						now
					});
					(0, workflow.n0)({
						verdict: report.verdict,
						...await surfaces.tell(report)
					});
					return;
				} else if (missing.every((one) => !("refusal" in one))) {
					let reason = `no open pull request has ${run.headSha.slice(0, 7)} at its head`;
					missing.push({
						surface: "report",
						refusal: {
							kind: "other",
							reason
						}
					});
				}
			}
			await (0, best_effort.e)(missing);
		}
		let ambiguous = (open) => ({
			surface: "comment",
			activity: {
				does: !1,
				why: `the pull requests ${open.join(", ")} have the same head, and nothing tells which of them the run was for`,
				tell: !0
			}
		});
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
	47343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => fetchFile });
		var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
		var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
		var yauzl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20663);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
		var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46935);
		let MAX_ENTRIES = 1e3;
		let missing = (reason) => ({ missing: reason });
		async function fetchFile(github, { owner, repo }, run, wanted) {
			let { artifact: name, maxBytes, since } = wanted;
			let options = {
				owner,
				repo,
				run_id: run,
				name,
				per_page: 100
			};
			let { data } = await github.rest.actions.listWorkflowRunArtifacts(options);
			let [newest] = data.artifacts.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
			if (newest === void 0) return missing(`run ${run} has no artifact \`${name}\``);
			if (newest.expired) return missing(`the artifact \`${name}\` of run ${run} has expired`);
			if (since !== void 0 && Date.parse(newest.created_at ?? "") < Date.parse(since)) return missing(`the artifact \`${name}\` of run ${run} is of an earlier attempt: the last has uploaded none`);
			let limit = `\`${name}\` of run ${run} is larger than ${maxBytes / 1024 / 1024} MiB`;
			if (newest.size_in_bytes > maxBytes) return missing(limit);
			let stream = await download(github, {
				owner,
				repo
			}, newest.id);
			if (stream === void 0) return missing(`the artifact \`${name}\` of run ${run} is gone`);
			let archive = await atMost(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.fromWeb(stream), maxBytes);
			if (archive === void 0) return missing(limit);
			return unzip(archive, wanted);
		}
		async function download(github, { owner, repo }, id) {
			try {
				let { data } = await github.rest.actions.downloadArtifact({
					owner,
					repo,
					artifact_id: id,
					archive_format: "zip",
					request: { parseSuccessResponseBody: !1 }
				});
				return data;
			} catch (error) {
				let { status } = (0, _retry_js__WEBPACK_IMPORTED_MODULE_4__.ut)(error) ?? {};
				if (status === 404 || status === 410) return;
				throw error;
			}
		}
		async function unzip(bytes, { artifact, files, maxBytes }) {
			let archive;
			let found = [];
			try {
				archive = await (0, yauzl__WEBPACK_IMPORTED_MODULE_2__.SY)(bytes);
				if (archive.entryCount > MAX_ENTRIES) return missing(`the artifact \`${artifact}\` has more than ${MAX_ENTRIES} files`);
				for await (let entry of archive.eachEntry()) files.includes(entry.fileName.split("/").at(-1) ?? "") && found.push(entry);
				let [entry, other] = found;
				if (entry === void 0) return missing(`the artifact \`${artifact}\` has no file ${files.join(" or ")}`);
				if (other !== void 0) return missing(`${entry.fileName} and ${other.fileName} are both in the artifact \`${artifact}\``);
				if (entry.uncompressedSize > maxBytes) return missing(`${entry.fileName} of \`${artifact}\` is larger than ${maxBytes / 1024 / 1024} MiB`);
				return { file: {
					bytes: await (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(await archive.openReadStreamPromise(entry)),
					name: entry.fileName
				} };
			} catch (error) {
				return missing(`the artifact \`${artifact}\` cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)})`);
			} finally {
				archive?.close();
			}
		}
		async function atMost(stream, max) {
			let chunks = [];
			let size = 0;
			for await (let chunk of stream) {
				size += chunk.length;
				if (size > max) return;
				chunks.push(Buffer.from(chunk));
			}
			return Buffer.concat(chunks);
		}
	})
};
