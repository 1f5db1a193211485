export const id = 977;
export const ids = [977];
export const modules = {
	33977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runExport: () => runExport });
		var override = __webpack_require__(17842);
		var scalars = __webpack_require__(45185);
		var errors = __webpack_require__(27406);
		let DEFAULT_POOL = {
			problems: 50,
			shortest: .8
		};
		function byProblem(rollouts) {
			let problems = new Map();
			for (let rollout of rollouts) {
				let own = problems.get(rollout.problem);
				own === void 0 ? problems.set(rollout.problem, [rollout]) : own.push(rollout);
			}
			return problems;
		}
		function pool(rollouts, { problems, shortest }) {
			let distance = (own) => Math.abs(own.filter(({ correct }) => correct).length / own.length - .5);
			let all = [...byProblem(rollouts).values()];
			let selected = problems === Infinity ? all : all.filter((own) => distance(own) < .5).sort((a, b) => distance(a) - distance(b)).slice(0, problems);
			let left = new Set(selected.flat());
			let inOrder = rollouts.filter((rollout) => left.has(rollout));
			let shortestFirst = [...inOrder].sort((a, b) => a.completionIds.length - b.completionIds.length);
			let kept = new Set(shortestFirst.slice(0, Math.floor(shortest * inOrder.length)));
			return inOrder.filter((rollout) => kept.has(rollout));
		}
		function advantages(correct) {
			let rewards = correct.map(Number);
			let mean = rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length;
			let variance = rewards.reduce((sum, reward) => sum + (reward - mean) ** 2, 0) / rewards.length;
			return rewards.map((reward) => (reward - mean) / Math.max(Math.sqrt(variance), 1e-8));
		}
		var units = __webpack_require__(67097);
		var report_escape = __webpack_require__(96209);
		var numbers = __webpack_require__(70650);
		var external_node_events_ = __webpack_require__(78474);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var external_node_zlib_ = __webpack_require__(38522);
		var forks = __webpack_require__(26001);
		let maskAbove = (entropies, threshold) => Array.from(entropies, (entropy) => +(entropy > threshold));
		function topEntropyThreshold(entropies, rho) {
			if (entropies.length === 0) return NaN;
			entropies.sort();
			let rank = Math.fround(Math.fround(1 - rho) * Math.fround(entropies.length - 1));
			let below = Math.floor(rank);
			let [a, b] = [entropies[below], entropies[Math.min(below + 1, entropies.length - 1)]];
			let weight = Math.fround(rank - below);
			let step = Math.fround(b - a);
			return Math.fround(weight < .5 ? a + Math.fround(weight * step) : b - Math.fround(step * Math.fround(1 - weight)));
		}
		let maskFrom = (entropies, threshold) => Array.from(entropies, (entropy) => +(entropy >= threshold));
		let CORRECT_FIELDS = [
			"correct",
			"is_correct",
			"reward",
			"score",
			"acc"
		];
		let PROBLEM_FIELDS = [
			"problem_id",
			"question_id",
			"doc_id",
			"task_id",
			"prompt_id"
		];
		let PROMPT_IDS = ["prompt_token_ids", "prompt_ids"];
		let COMPLETION_IDS = [
			"token_ids",
			"completion_token_ids",
			"output_token_ids",
			"completion_ids"
		];
		function rolloutOf(sample, fields) {
			let first = (own, usual) => (own === void 0 ? usual : [own]).map((name) => sample.field(name)).find((value) => value !== void 0);
			let correct = rightness(first(fields.correct, CORRECT_FIELDS), sample, fields.correct);
			let problem = first(fields.problem, PROBLEM_FIELDS);
			if (problem === void 0 && fields.problem !== void 0) throw needs(sample, `no field \`${fields.problem}\` that names its problem`, "Correct `--problem-field`.");
			let promptIds = firstList(sample, PROMPT_IDS);
			if (promptIds === void 0) throw needs(sample, "no token ids of its prompt", `Save them beside the answer as \`${PROMPT_IDS[0]}\`.`);
			return {
				problem: String(problem ?? sample.record),
				correct,
				promptIds,
				completionIds: completionIds(sample),
				low: sample.low,
				high: sample.high
			};
		}
		function rightness(value, sample, own) {
			if (value === void 0) throw needs(sample, own === void 0 ? "no field that says whether it is right" : `no field \`${own}\``, `Save \`correct: 0\` or \`1\` beside the answer, or name the field with \`--correct-field\` (looked for: ${CORRECT_FIELDS.join(", ")}).`);
			if (value === !0 || value === 1 || value === "1" || value === "true") return !0;
			if (value === !1 || value === 0 || value === "0" || value === "false") return !1;
			throw needs(sample, `a correctness of ${JSON.stringify(value)}`, "ReasonMaxxer knows right and wrong: save 1 or 0, true or false.");
		}
		function completionIds(sample) {
			let length = sample.low.length;
			let chosen = Array.from({ length }, (_, i) => sample.token(i).id);
			if (chosen.every((id) => id !== void 0)) return chosen;
			let list = COMPLETION_IDS.map((name) => sample.ids(name)).find((ids) => ids?.length === length);
			if (list !== void 0) return list;
			throw needs(sample, "no token ids of its answer", `Save \`${COMPLETION_IDS[0]}\` beside the logprobs, one a position (docs/recording.md).`);
		}
		function firstList(sample, names) {
			return names.map((name) => sample.ids(name)).find((ids) => ids !== void 0);
		}
		let needs = ({ id, path, line }, what, remedy) => new errors.yo("export-needs", `sample ${JSON.stringify(id)} has ${what}`, remedy, {
			path,
			line
		});
		function* trainingRows(rollouts, gate) {
			for (let [problem, own] of byProblem(rollouts)) {
				let advantage = advantages(own.map(({ correct }) => correct));
				for (let [index, rollout] of own.entries()) {
					let { promptIds, completionIds, correct } = rollout;
					let start = promptIds.length - 1;
					let length = promptIds.length + completionIds.length;
					yield {
						problem_id: problem,
						gen_index: index,
						input_ids: [...promptIds, ...completionIds],
						prompt_length: promptIds.length,
						completion_length: completionIds.length,
						num_tokens: length,
						num_pred_tokens: length - 1,
						correct,
						reward: Number(correct),
						advantage: advantage[index],
						entropies: Array.from(rollout.low, (entropy) => Number.isNaN(entropy) ? 0 : entropy),
						generation_pred_start: start,
						decision_positions: gated(rollout, gate).map((position) => start + position),
						tau_pos: gate.correct,
						tau_neg: gate.incorrect
					};
				}
			}
		}
		function gated({ low, correct }, gate) {
			let threshold = correct ? gate.correct : gate.incorrect;
			let positions = [];
			for (let [position, entropy] of low.entries()) entropy > threshold && positions.push(position);
			return positions;
		}
		function statistics(rollouts, gate) {
			let [gatedCount, possible, generated, all] = [
				0,
				0,
				0,
				0
			];
			for (let rollout of rollouts) {
				let threshold = rollout.correct ? gate.correct : gate.incorrect;
				gatedCount += gated(rollout, gate).length;
				possible += rollout.high.reduce((count, entropy) => count + +(entropy > threshold), 0);
				generated += rollout.completionIds.length;
				all += rollout.promptIds.length + rollout.completionIds.length - 1;
			}
			return {
				problems: byProblem(rollouts).size,
				rollouts: rollouts.length,
				correct: rollouts.filter(({ correct }) => correct).length,
				gated: gatedCount,
				undecided: possible - gatedCount,
				ofGenerated: gatedCount / Math.max(1, generated),
				ofAll: gatedCount / Math.max(1, all)
			};
		}
		var not_an_input = __webpack_require__(18647);
		var app_problems = __webpack_require__(14201);
		var whole_samples = __webpack_require__(28668);
		async function exportRows(options, world) {
			let { artifacts, config, target, output } = options;
			output !== void 0 && await (0, not_an_input.L)(output, artifacts, world);
			let problems = new app_problems.Z();
			let notes = [];
			let samples = (0, whole_samples.R)(options, problems, world);
			let rows = target.to === "forks" ? export_forks(samples, config) : target.to === "mask" ? masks(samples, config, target.topEntropyQuantile, notes) : reasonmaxxer(samples, config, target, notes);
			let count = 0;
			let lines = async function* () {
				for await (let row of rows) {
					count++;
					yield `${JSON.stringify(row)}\n`;
				}
			};
			await write(lines(), output, world);
			return {
				rows: count,
				problems,
				notes
			};
		}
		async function* export_forks(samples, { threshold }) {
			for await (let sample of samples) yield* (0, forks.y)(sample, threshold);
		}
		async function* masks(samples, config, rho, notes) {
			let nameOf = ({ id, group }) => ({
				id,
				...group !== void 0 && { group }
			});
			if (rho === void 0) {
				let nats = (0, units.o)(config.threshold);
				for await (let sample of samples) yield {
					...nameOf(sample),
					mask: maskAbove(sample.low, nats)
				};
				return;
			}
			let kept = [];
			let inexact = 0;
			for await (let sample of samples) {
				kept.push({
					name: nameOf(sample),
					entropies: Float32Array.from(sample.low)
				});
				inexact += sample.high.reduce((count, high, i) => count + +(high > sample.low[i]), 0);
			}
			let valid = kept.map(({ entropies }) => entropies.filter((entropy) => !Number.isNaN(entropy)));
			let all = new Float32Array(valid.reduce((sum, { length }) => sum + length, 0));
			let end = 0;
			for (let entropies of valid) all.set(entropies, (end += entropies.length) - entropies.length);
			let threshold = topEntropyThreshold(all, rho);
			notes.push(`${(0, numbers.hS)(all.length, "position")}, the top ${rho} of them from ${threshold} nats`);
			inexact > 0 && notes.push(`the entropies of ${(0, numbers.hS)(inexact, "position")} are lower bounds from truncated lists: the trainer's own may differ; save entropies over the whole vocabulary for the same mask`);
			for (let { name, entropies } of kept) yield {
				...name,
				mask: maskFrom(entropies, threshold)
			};
		}
		async function* reasonmaxxer(samples, config, target, notes) {
			let rollouts = [];
			for await (let sample of samples) rollouts.push(rolloutOf(sample, target.fields));
			let nats = (0, units.o)(config.threshold);
			let gate = target.gate ?? {
				correct: nats,
				incorrect: nats
			};
			let selected = pool(rollouts, target.pool);
			let [all, left] = [statistics(rollouts, gate), statistics(selected, gate)];
			if (all.rollouts > 0 && left.rollouts === 0) throw new errors.yo("export-needs", `no problem has both right and wrong rollouts: ${rolloutsText(all)}, ${(0, numbers.U9)(all.correct)} right`, "Sample several answers to each problem, and name the field that tells problems apart with `--problem-field`; `--pool all` takes every problem.");
			let share = (value) => `${(100 * value).toFixed(2)} %`;
			notes.push(`read ${rolloutsText(all)}, ${(0, numbers.U9)(all.correct)} of them right`, `kept ${rolloutsText(left)}, ${(0, numbers.U9)(left.correct)} of them right`, `decision_fraction ${share(left.ofGenerated)} of the generated tokens, ${share(left.ofAll)} of all prediction positions (prompts included)`);
			left.undecided > 0 && notes.push(`${(0, numbers.hS)(left.undecided, "more position")} may be gated: their lists are truncated, and their entropies lower bounds; save entropies over the whole vocabulary for exact ones`);
			yield* trainingRows(selected, gate);
		}
		let rolloutsText = ({ rollouts, problems }) => `${(0, numbers.hS)(rollouts, "rollout")} of ${(0, numbers.hS)(problems, "problem")}`;
		async function write(lines, output, world) {
			if (output === void 0) {
				try {
					for await (let line of lines) world.stdout.write(line) || await (0, external_node_events_.once)(world.stdout, "drain");
				} catch (error) {
					if ((0, errors.$N)(error) !== "EPIPE") throw error;
				}
				return;
			}
			let path = (0, external_node_path_.resolve)(world.cwd, output);
			try {
				await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: !0 });
				let file = (0, external_node_fs_.createWriteStream)(path);
				let source = external_node_stream_.Readable.from(lines);
				await (output.endsWith(".gz") ? (0, external_node_stream_promises_.pipeline)(source, (0, external_node_zlib_.createGzip)({ level: 9 }), file) : (0, external_node_stream_promises_.pipeline)(source, file));
			} catch (error) {
				if (error instanceof errors.yo || !(error instanceof Error) || !("syscall" in error)) throw error;
				let code = "code" in error ? String(error.code) : "unknown reason";
				throw new errors.yo("not-writable", `${JSON.stringify(output)} cannot be written (${code})`, "Give a path that may be written to.", { path: output });
			}
		}
		var load_config = __webpack_require__(520);
		var app_option = __webpack_require__(34332);
		var tell_problems = __webpack_require__(25491);
		let TARGETS = [
			"forks",
			"mask",
			"reasonmaxxer"
		];
		let OWN_OPTIONS = [
			[
				"topEntropyQuantile",
				"--top-entropy-quantile",
				"mask"
			],
			[
				"pool",
				"--pool",
				"reasonmaxxer"
			],
			[
				"shortest",
				"--shortest",
				"reasonmaxxer"
			],
			[
				"thresholdCorrect",
				"--threshold-correct",
				"reasonmaxxer"
			],
			[
				"thresholdIncorrect",
				"--threshold-incorrect",
				"reasonmaxxer"
			],
			[
				"correctField",
				"--correct-field",
				"reasonmaxxer"
			],
			[
				"problemField",
				"--problem-field",
				"reasonmaxxer"
			]
		];
		async function runExport(artifacts, flags, world) {
			let config = await (0, load_config.Z)(flags.config, {
				threshold: (0, app_option.u)("threshold", flags.threshold),
				vocabSize: (0, app_option.u)("vocab-size", flags.vocabSize),
				format: (0, app_option.u)("format", flags.format)
			}, world.cwd);
			if (config.frozen !== void 0) throw new errors.yo("usage", "the threshold is to come from a baseline, which an export does not read", "Give it: `--threshold \"1.4 nats\"`.");
			let { output, quiet } = flags;
			let { rows, problems, notes } = await exportRows({
				artifacts,
				config,
				target: targetOf(flags),
				output,
				quiet
			}, world);
			(0, tell_problems.s)(problems, world);
			flags.quiet !== !0 && world.stderr.write([
				...notes,
				`wrote ${(0, numbers.hS)(rows, "row")}${output === void 0 ? "" : ` to ${(0, report_escape.mG)(output, 1e3)}`}`,
				""
			].join("\n"));
			if (problems.fileFailed) return 2;
			return +(problems.count > config.maxProblems);
		}
		function targetOf(flags) {
			let to = (0, override.K)({
				value: flags.to,
				name: "--to"
			}, (text) => (0, scalars.kB)(text, TARGETS));
			refuseOthers(to, flags);
			if (to === "forks") return { to };
			if (to === "mask") return {
				to,
				topEntropyQuantile: shareOf("--top-entropy-quantile", flags.topEntropyQuantile)
			};
			let [correct, incorrect] = [natsOf("--threshold-correct", flags.thresholdCorrect), natsOf("--threshold-incorrect", flags.thresholdIncorrect)];
			if (correct === void 0 != (incorrect === void 0)) throw new errors.yo("usage", "only one of --threshold-correct and --threshold-incorrect is given", "Give both, or neither.");
			return {
				to,
				pool: {
					problems: problemsOf(flags.pool),
					shortest: shareOf("--shortest", flags.shortest) ?? DEFAULT_POOL.shortest
				},
				gate: correct === void 0 || incorrect === void 0 ? void 0 : {
					correct,
					incorrect
				},
				fields: {
					correct: flags.correctField,
					problem: flags.problemField
				}
			};
		}
		function refuseOthers(to, flags) {
			for (let [flag, option, target] of OWN_OPTIONS) {
				if (target === to || flags[flag] === void 0) continue;
				throw new errors.yo("usage", `${option} belongs to \`--to ${target}\`, and has no meaning with \`--to ${to}\``, `Leave it out, or write \`--to ${target}\`.`);
			}
		}
		function problemsOf(text) {
			if (text === void 0) return DEFAULT_POOL.problems;
			if (text === "all") return Infinity;
			if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
			throw new errors.yo("usage", `--pool: ${JSON.stringify(text)} is no number of problems`, "Write a number such as 50, or `all`.");
		}
		let shareOf = (name, text) => parsed(name, text, scalars.k0);
		let natsOf = (name, text) => parsed(name, text, (value) => (0, units.o)((0, scalars.B7)(value)));
		let parsed = (name, value, parse) => value === void 0 ? void 0 : (0, override.K)({
			value,
			name
		}, parse);
	}),
	49305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c3: () => alternativesOf,
			e7: () => Entropies,
			ej: () => wholeSample,
			ql: () => OpenEntropies
		});
		var _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64671);
		var _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3225);
		var _read_walk_token_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28231);
		class Entropies {
			low = [];
			high = [];
			#vocabularySize;
			#bounds = {
				low: NaN,
				high: NaN,
				mass: NaN
			};
			constructor(vocabularySize) {
				this.#vocabularySize = vocabularySize;
			}
			add({ count, logprobs, ends, listing, index, vocabularySize = this.#vocabularySize }) {
				for (let i = 0, begin = 0; i < count; begin = ends[i], i++) {
					if (!(0, _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__.r0)(logprobs, begin, ends[i], listing[i], vocabularySize, this.#bounds)) continue;
					this.low[index[i]] = this.#bounds.low;
					this.high[index[i]] = this.#bounds.high;
				}
			}
		}
		class OpenEntropies {
			#vocabularySize;
			#open = new Map();
			constructor(vocabularySize) {
				this.#vocabularySize = vocabularySize;
			}
			add(sample, block) {
				let entropies = this.#of(sample);
				this.#open.set(sample, entropies);
				entropies.add(block);
			}
			end(sample) {
				let entropies = this.#of(sample);
				this.#open.delete(sample);
				return entropies;
			}
			drop(sample) {
				this.#open.delete(sample);
			}
			#of(sample) {
				return this.#open.get(sample) ?? new Entropies(this.#vocabularySize);
			}
		}
		function wholeSample(end, { low, high }, { sampleId }) {
			let found = end.found ?? [];
			let around = found.at(-1)?.around ?? [];
			let written = found.reduce((sum, { positions }) => sum + positions.length, 0);
			let column = (values) => Float64Array.from({ length: Math.max(written, low.length) }, (_, i) => values[i] ?? NaN);
			let at = (position) => {
				let left = position;
				for (let piece of found) {
					if (left < piece.positions.length) return [piece, left];
					left -= piece.positions.length;
				}
			};
			return {
				id: end.id,
				group: end.group,
				path: end.location.path,
				line: end.location.line,
				low: column(low),
				high: column(high),
				token: (position) => {
					let place = at(position);
					return place === void 0 ? {} : tokenOf(place[0].named(place[1]));
				},
				alternatives: (position, most) => {
					let place = at(position);
					return place === void 0 ? [] : alternativesOf(...place, most);
				},
				field: (name) => (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_1__.ol)(around, name),
				ids: (name) => (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_1__.UX)(around, name),
				record: (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_1__.TH)(around, sampleId) ?? end.id
			};
		}
		let tokenOf = (token) => ({
			id: token && (0, _read_walk_token_name_js__WEBPACK_IMPORTED_MODULE_2__.j)(token),
			text: token?.text
		});
		function alternativesOf(piece, position, most) {
			return piece.ranked(position, most).map(({ token, probability }) => ({
				...tokenOf(token),
				probability
			}));
		}
	}),
	28668: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => wholeSamples });
		var _read_open_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47388);
		var _read_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67104);
		var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28926);
		var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60464);
		var _whole_sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49305);
		async function* wholeSamples({ artifacts, config, quiet }, problems, world) {
			let paths = await (0, _read_open_find_js__WEBPACK_IMPORTED_MODULE_0__.n)(artifacts, world.cwd);
			let open = new _whole_sample_js__WEBPACK_IMPORTED_MODULE_4__.ql(config.vocabularySize);
			let progress = await (0, _progress_js__WEBPACK_IMPORTED_MODULE_2__.o)(paths, world, quiet === !0);
			let options = {
				...(0, _run_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(config, world),
				whole: !0,
				onProgress: progress.update
			};
			try {
				for await (let part of (0, _read_read_js__WEBPACK_IMPORTED_MODULE_1__.L)(paths, options)) part.kind === "positions" ? open.add(part.sample, part.positions) : part.kind === "sample" ? yield (0, _whole_sample_js__WEBPACK_IMPORTED_MODULE_4__.ej)(part, open.end(part.sample), config) : part.kind === "problem" ? problems.add(part.problem) : part.kind === "dropped" ? open.drop(part.sample) : progress.fileDone(part.bytes);
			} finally {
				progress.stop();
			}
		}
	}),
	26001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => forkRows });
		var _measure_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67097);
		function* forkRows(sample, threshold) {
			let nats = (0, _measure_units_js__WEBPACK_IMPORTED_MODULE_0__.o)(threshold);
			let scale = _measure_units_js__WEBPACK_IMPORTED_MODULE_0__.r[threshold.unit];
			for (let [position, low] of sample.low.entries()) {
				if (!(low > nats)) continue;
				let { id, text } = sample.token(position);
				yield {
					sample: sample.id,
					...sample.group !== void 0 && { group: sample.group },
					path: sample.path,
					line: sample.line,
					position,
					...id !== void 0 && { id },
					...text !== void 0 && { token: text },
					low: low / scale,
					high: sample.high[position] / scale,
					unit: threshold.unit,
					alternatives: sample.alternatives(position).slice(0, 5).map(({ id: other, text: token, probability }) => ({
						...token !== void 0 && { token },
						...other !== void 0 && { id: other },
						probability
					})),
					before: [...textOf(sample, position - 60, position)].slice(-60).join(""),
					after: [...textOf(sample, position + 1, position + 1 + 60)].slice(0, 60).join("")
				};
			}
		}
		function textOf(sample, from, to) {
			let text = "";
			for (let i = Math.max(0, from); i < Math.min(to, sample.low.length); i++) text += sample.token(i).text ?? "";
			return text;
		}
	})
};
