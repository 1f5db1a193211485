export const id = 567;
export const ids = [567];
export const modules = {
	54567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { publishReport: () => publishReport });
		var promises_ = __webpack_require__(58500);
		var errors = __webpack_require__(27406);
		var client = __webpack_require__(32522);
		var publish_event = __webpack_require__(20345);
		var plan = __webpack_require__(73650);
		async function pullRequestOf(github, { owner, repo }, { headSha, headBranch, headRepository }) {
			if (headBranch === null || headRepository === null) return;
			let head = `${headRepository.split("/")[0]}:${headBranch}`;
			let { data } = await github.rest.pulls.list({
				owner,
				repo,
				state: "open",
				head,
				per_page: 100
			});
			return data.find((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository)?.number;
		}
		var workflow = __webpack_require__(38184);
		var findings = __webpack_require__(85636);
		var sentences = __webpack_require__(66719);
		function ownWords(report, config) {
			let body = {
				...report,
				bounds: report.bounds.map(({ location, ...bound }) => ({
					...bound,
					...location?.path === config && { location }
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
		var publish_artifact = __webpack_require__(47343);
		var schemas = __webpack_require__(16435);
		var file = __webpack_require__(66294);
		let forkShare = schemas.Ikc({
			positions: schemas.Whr().positive(),
			low: schemas.aig().min(0).max(1).describe("Fork fraction: what truncated lists leave open"),
			high: schemas.aig().min(0).max(1)
		});
		let caseSchema = forkShare.extend({
			sample: schemas.YjP().describe("Untrusted text"),
			group: schemas.YjP().optional(),
			baseline: forkShare.optional().describe("The same sample's in the baseline"),
			location: schemas.Ikc({
				path: schemas.YjP(),
				line: schemas.Whr().positive()
			}).optional().describe("Where the case is written, in a file of the repository; only of a gate that does not pass")
		});
		let schema_location = schemas.Ikc({
			path: schemas.YjP(),
			line: schemas.Whr().positive().optional(),
			column: schemas.Whr().positive().optional()
		});
		let value = schemas.Ikc({
			estimate: schemas.aig().describe("Best single value; for a range left open by truncation, its low end"),
			low: schemas.aig().describe("What truncated lists leave open: the metric is not below this"),
			high: schemas.aig().nullable().describe("... and not above this; null: they leave it unbounded"),
			interval: schemas.PVZ([schemas.aig(), schemas.aig()]).nullable().describe("95 % sampling interval of low..high, clustered by sample; null where there is none")
		});
		let metricValue = value.extend({
			unit: schemas.k5n(["nats", "bits"]).optional().describe("Of entropies; proportions are 0..1"),
			baseline: value.optional().describe("The baseline's"),
			difference: schemas.Ikc({
				estimate: schemas.aig(),
				interval: schemas.PVZ([schemas.aig(), schemas.aig()]).nullable().describe("95 %, clustered and paired by sample"),
				pairs: schemas.Whr().nonnegative().describe("Samples that both runs have")
			}).optional().describe("The estimate less the baseline's")
		}).meta({ title: "Value of a metric" });
		let change = schemas.Ikc({
			value: schemas.aig().nonnegative(),
			relative: schemas.zMY().describe("A share of the baseline's value, not in the metric's own unit")
		});
		let limits = schemas.Ikc({
			min: schemas.aig().optional(),
			max: schemas.aig().optional(),
			maxIncrease: change.optional(),
			maxDecrease: change.optional()
		});
		let unpaired = schemas.Ikc({
			count: schemas.Whr().nonnegative(),
			ids: schemas.YOg(schemas.YjP()).describe("The first ten (untrusted text)")
		});
		let comparedWith = schemas.Ikc({
			path: schemas.YjP(),
			commit: schemas.YjP().optional(),
			date: schemas.YjP().optional(),
			branch: schemas.YjP().optional(),
			samples: schemas.Whr().nonnegative(),
			positions: schemas.Whr().nonnegative(),
			pairs: schemas.Whr().nonnegative().describe("Samples that both runs have"),
			pairedShare: schemas.aig().min(0).max(1).describe("Of this run's samples"),
			unpaired: schemas.Ikc({
				run: unpaired,
				baseline: unpaired
			}).describe("Samples that one of them has alone"),
			vanished: schemas.YOg(schemas.YjP()).describe("Groups that only the baseline has"),
			appeared: schemas.YOg(schemas.YjP()).describe("Groups that only this run has")
		});
		let notCompared = schemas.Ikc({
			reason: schemas.YjP(),
			differs: schemas.Ikc({
				field: schemas.YjP(),
				run: schemas.YjP(),
				baseline: schemas.YjP()
			}).optional().describe("The setting in which the baseline was measured in another way"),
			lookedFor: schemas.YOg(schemas.YjP()).describe("Where a baseline was looked for")
		});
		let alternative = schemas.Ikc({
			token: schemas.YjP().describe("Untrusted text"),
			probability: schemas.aig().min(0).max(1)
		});
		let reportSchema = schemas.Ikc({
			schema: schemas.euz("logprob-gate/report/v1"),
			version: schemas.YjP().describe("Of logprob-gate"),
			verdict: schemas.k5n([
				"pass",
				"warn",
				"inconclusive",
				"fail"
			]),
			blocks: schemas.zMY().describe("Whether the gate stops the merge (exit status 1 or 2)"),
			headline: schemas.YjP().describe("The verdict as one sentence, plain text"),
			threshold: schemas.Ikc({
				value: schemas.aig(),
				unit: schemas.k5n(["nats", "bits"])
			}),
			vocabularySize: schemas.Whr().positive(),
			minimum: schemas.Ikc({
				samples: schemas.Whr().positive(),
				positions: schemas.Whr().positive(),
				forks: schemas.Whr().nonnegative()
			}).describe("Fewer decide nothing"),
			maxProblems: schemas.Whr().nonnegative().describe("Unusable records that are allowed"),
			starterBound: schemas.zMY().describe("No bound was configured: the starter bound was used"),
			comparedWith: comparedWith.nullable().describe("The baseline; null: not compared"),
			notCompared: notCompared.nullable().describe("Why it was not compared; null: it was"),
			onMissingBaseline: schemas.k5n([
				"pass",
				"warn",
				"fail"
			]).describe("What a missing baseline does"),
			family: schemas.Whr().nonnegative().describe("Bounds that are judged with confidence, and so together (Holm)"),
			trend: schemas.YOg(file.j).describe("Fork fractions of the last baselines, the oldest first; the last is the one compared with"),
			groups: schemas.YOg(schemas.Ikc({
				name: schemas.YjP().describe("`all`, or the value of the group-by field (untrusted text)"),
				samples: schemas.Whr().nonnegative(),
				positions: schemas.Whr().nonnegative(),
				forks: schemas.Whr().nonnegative(),
				undecided: schemas.Whr().nonnegative(),
				metrics: schemas.g1P(schemas.YjP(), metricValue).describe("By metric name; a metric without data is absent"),
				histogram: schemas.YOg(schemas.Whr().nonnegative()).describe("Positions by lower entropy, in bins of 0.1 of the unit, trailing zeros cut"),
				baselineHistogram: schemas.YOg(schemas.Whr().nonnegative()).optional().describe("The baseline's")
			})).min(1).describe("The first is always `all`"),
			bounds: schemas.YOg(schemas.Ikc({
				metric: schemas.YjP(),
				group: schemas.YjP(),
				bound: limits,
				outcome: schemas.k5n([
					"pass",
					"fail",
					"inconclusive"
				]),
				reason: schemas.k5n([
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
					"not-measured",
					"not-compared",
					"not-comparable"
				]),
				against: schemas.euz("baseline").optional().describe("The change is bounded, not the value"),
				moreSamples: schemas.Whr().positive().optional().describe("About as many more would probably decide it"),
				level: schemas.k5n(["fail", "warn"]),
				evidence: schemas.k5n(["estimate", "confident"]),
				origin: schemas.YjP().describe("What set it"),
				location: schema_location.optional().describe("Of the bound in the configuration")
			})),
			findings: schemas.YOg(schemas.Ikc({
				level: schemas.k5n([
					"fail",
					"inconclusive",
					"warn"
				]),
				code: schemas.YjP().describe("`bound-violated`, `bound-undecided`, `too-many-problems`, `group-vanished`, `group-appeared`, or an error code"),
				metric: schemas.YjP().optional(),
				group: schemas.YjP().optional(),
				bound: limits.optional(),
				message: schemas.YjP().describe("Plain text"),
				remedy: schemas.YjP().describe("What to do about it"),
				location: schema_location.optional().describe("Of the bound in the configuration, or of the artifact"),
				origin: schemas.YjP().optional()
			})).describe("Everything that kept a bound from passing, worst first"),
			problems: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				line: schemas.Whr().positive().optional(),
				code: schemas.YjP(),
				message: schemas.YjP(),
				remedy: schemas.YjP(),
				scope: schemas.k5n([
					"file",
					"record",
					"notice"
				])
			})).describe("What could not be used of the artifacts; the first 100"),
			problemCount: schemas.Whr().nonnegative().describe("How many there are in all"),
			inputs: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				format: schemas.YjP(),
				samples: schemas.Whr().nonnegative(),
				positions: schemas.Whr().nonnegative(),
				bytes: schemas.Whr().nonnegative()
			})),
			topForks: schemas.YOg(schemas.Ikc({
				sample: schemas.YjP().describe("Untrusted text"),
				group: schemas.YjP().optional(),
				position: schemas.Whr().nonnegative().describe("Index in the sample, from 0"),
				low: schemas.aig().describe("Lower entropy, in the threshold's unit"),
				high: schemas.aig(),
				before: schemas.YjP().describe("Text before the position, untrusted"),
				chosen: schemas.YjP().optional().describe("Chosen token, untrusted"),
				alternatives: schemas.YOg(alternative).describe("The most likely, first five"),
				path: schemas.YjP(),
				line: schemas.Whr().positive()
			})).describe("The most uncertain positions, one of a sample"),
			cases: schemas.YOg(caseSchema).default([]).describe("Samples whose forks moved most against the baseline, or that have the most; first 20"),
			rankCutoff: schemas.Whr().positive().optional().describe("Of a pair of models: a changed token beyond this rank of the base is shifted"),
			topChanges: schemas.YOg(schemas.Ikc({
				sample: schemas.YjP().describe("Untrusted text"),
				group: schemas.YjP().optional(),
				position: schemas.Whr().nonnegative().describe("Index in the sample, from 0"),
				low: schemas.aig().describe("Jensen-Shannon divergence, in the threshold's unit: not below"),
				high: schemas.aig().describe("... and not above"),
				before: schemas.YjP().describe("Text before the position, untrusted"),
				chosen: schemas.YjP().optional().describe("Token of the text, untrusted"),
				base: schemas.YOg(alternative).describe("What the base finds most likely, first five"),
				tuned: schemas.YOg(alternative).describe("What the tuned model finds most likely, first five"),
				path: schemas.YjP(),
				line: schemas.Whr().positive()
			})).default([]).describe("Where the models of a pair differ most, one position of a sample")
		}).meta({ title: "logprob-gate report" });
		async function finishedReport(github, { repository }, run, key) {
			let artifact = (0, publish_artifact.C)(key);
			let wanted = {
				artifact,
				files: ["report.json"],
				maxBytes: 33554432
			};
			let fetched = await (0, publish_artifact.t)(github, repository, run.id, wanted);
			return "missing" in fetched ? fetched : { report: parseReport(fetched.file.bytes, artifact) };
		}
		function parseReport(bytes, artifact) {
			let { success, data, error } = reportSchema.safeParse(jsonOf(bytes, artifact));
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
		let badReport = (artifact, reason) => new errors.y("bad-report", `report.json of the artifact ${artifact} ${reason}`, "Nothing was posted. Use the same version of logprob-gate in both workflows, and look at what the pull request changes.");
		var config_path = __webpack_require__(85547);
		var app_surfaces = __webpack_require__(80743);
		async function publishReport(settings, { binding, config = config_path.t }, world) {
			let event = await (0, publish_event.j)(world.env);
			let run = event?.finishedRun;
			if (event === void 0 || run === void 0) throw new errors.y("usage", "`mode: publish` needs the event `workflow_run`", "Run it in a workflow of its own: docs/github.md.");
			let planned = (0, plan.e)(event, settings.token !== "", settings);
			let missing = (0, app_surfaces.Uv)(planned);
			if (planned.comment.does || planned.check.does) {
				let github = await (0, client.N)(settings.token, event.apiUrl, promises_.setTimeout);
				let found = await (0, best_effort.C)(missing, "report", () => finishedReport(github, event, run, settings.key));
				let issue = await (0, best_effort.C)(missing, "comment", () => pullRequestOf(github, event.repository, run));
				if (found !== void 0 && "missing" in found) missing.push({
					surface: "report",
					refusal: {
						kind: "other",
						reason: found.missing
					}
				});
				else if (found !== void 0 && issue !== void 0) {
					let about = {
						...event,
						run
					};
					let now = world.now();
					let report = ownWords(found.report, config);
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
	}),
	47343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => artifactName,
			t: () => fetchFile
		});
		var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
		var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
		var yauzl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20663);
		let artifactName = (key) => key === "" ? "logprob-gate-report" : `logprob-gate-report-${key}`;
		let MAX_ENTRIES = 1e3;
		let missing = (reason) => ({ missing: reason });
		async function fetchFile(github, { owner, repo }, run, wanted) {
			let { artifact: name, maxBytes } = wanted;
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
			let limit = `\`${name}\` of run ${run} is larger than ${maxBytes / 1024 / 1024} MiB`;
			if (newest.size_in_bytes > maxBytes) return missing(limit);
			let response = await github.rest.actions.downloadArtifact({
				owner,
				repo,
				artifact_id: newest.id,
				archive_format: "zip",
				request: { parseSuccessResponseBody: !1 }
			});
			let archive = await atMost(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.fromWeb(response.data), maxBytes);
			if (archive === void 0) return missing(limit);
			return unzip(archive, wanted);
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
				return missing(`the artifact \`${artifact}\` cannot be read (${error instanceof Error ? error.message : String(error)})`);
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
	}),
	85636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => findings });
		var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66719);
		let WORST_FIRST = [
			"fail",
			"inconclusive",
			"warn"
		];
		function findings(report) {
			return [
				...fileFindings(report),
				...problemCount(report),
				...bounds(report),
				...changedGroups(report)
			].sort((a, b) => WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level));
		}
		let fileFindings = (report) => report.problems.filter(({ scope }) => scope !== "record").map((problem) => ({
			level: problem.scope === "notice" ? "warn" : "fail",
			code: problem.code,
			message: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.D1)(problem),
			remedy: problem.remedy
		}));
		function problemCount(report) {
			let records = report.problems.find(({ scope }) => scope === "record");
			if (report.problemCount <= report.maxProblems || records === void 0) return [];
			return [{
				level: "fail",
				code: "too-many-problems",
				message: `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.om)(report)}; the first: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.D1)(records)}`,
				remedy: `${records.remedy} Or allow some with \`max-problems\`.`
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
	})
};
