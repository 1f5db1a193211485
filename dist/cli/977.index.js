export const id = 977;
export const ids = [977];
export const modules = {
	33977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runExport: () => runExport });
		var nearest = __webpack_require__(34438);
		var scalars = __webpack_require__(45185);
		var errors = __webpack_require__(27406);
		;
		const DEFAULT_POOL = {
			problems: 50,
			shortest: .8
		};
		function byProblem(rollouts) {
			const problems = new Map();
			for (const rollout of rollouts) {
				const own = problems.get(rollout.problem);
				if (own === undefined) problems.set(rollout.problem, [rollout]);
				else own.push(rollout);
			}
			return problems;
		}
		function pool(rollouts, { problems, shortest }) {
			const distance = (own) => Math.abs(own.filter(({ correct }) => correct).length / own.length - .5);
			const all = [...byProblem(rollouts).values()];
			const selected = problems === Infinity ? all : all.filter((own) => distance(own) < .5).sort((a, b) => distance(a) - distance(b)).slice(0, problems);
			const left = new Set(selected.flat());
			const inOrder = rollouts.filter((rollout) => left.has(rollout));
			const shortestFirst = [...inOrder].sort((a, b) => a.completionIds.length - b.completionIds.length);
			const kept = new Set(shortestFirst.slice(0, Math.floor(shortest * inOrder.length)));
			return inOrder.filter((rollout) => kept.has(rollout));
		}
		const LEAST_DEVIATION = 1e-8;
		function advantages(correct) {
			const rewards = correct.map(Number);
			const mean = rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length;
			const variance = rewards.reduce((sum, reward) => sum + (reward - mean) ** 2, 0) / rewards.length;
			return rewards.map((reward) => (reward - mean) / Math.max(Math.sqrt(variance), LEAST_DEVIATION));
		}
		var units = __webpack_require__(67097);
		var external_node_events_ = __webpack_require__(78474);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var external_node_zlib_ = __webpack_require__(38522);
		var forks = __webpack_require__(26001);
		;
		const maskAbove = (entropies, threshold) => Array.from(entropies, (entropy) => entropy > threshold ? 1 : 0);
		function topEntropyThreshold(entropies, rho) {
			if (entropies.length === 0) return NaN;
			entropies.sort();
			const rank = Math.fround(Math.fround(1 - rho) * Math.fround(entropies.length - 1));
			const below = Math.floor(rank);
			const [a, b] = [entropies[below], entropies[Math.min(below + 1, entropies.length - 1)]];
			const weight = Math.fround(rank - below);
			const step = Math.fround(b - a);
			return weight < .5 ? Math.fround(a + Math.fround(weight * step)) : Math.fround(b - Math.fround(step * Math.fround(1 - weight)));
		}
		const maskFrom = (entropies, threshold) => Array.from(entropies, (entropy) => entropy >= threshold ? 1 : 0);
		;
		const CORRECT_FIELDS = [
			"correct",
			"is_correct",
			"reward",
			"score",
			"acc"
		];
		const PROBLEM_FIELDS = [
			"problem_id",
			"question_id",
			"doc_id",
			"task_id",
			"prompt_id"
		];
		const PROMPT_IDS = ["prompt_token_ids", "prompt_ids"];
		const COMPLETION_IDS = [
			"token_ids",
			"completion_token_ids",
			"output_token_ids",
			"completion_ids"
		];
		function rolloutOf(sample, fields) {
			const first = (own, usual) => (own === undefined ? usual : [own]).map((name) => sample.field(name)).find((value) => value !== undefined);
			const correct = rightness(first(fields.correct, CORRECT_FIELDS), sample, fields.correct);
			const problem = first(fields.problem, PROBLEM_FIELDS);
			if (problem === undefined && fields.problem !== undefined) throw needs(sample, `no field \`${fields.problem}\` that names its problem`, "Correct `--problem-field`.");
			const promptIds = firstList(sample, PROMPT_IDS);
			if (promptIds === undefined) throw needs(sample, "no token ids of its prompt", `Save them beside the answer as \`${PROMPT_IDS[0]}\`.`);
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
			if (value === undefined) throw needs(sample, own === undefined ? "no field that says whether it is right" : `no field \`${own}\``, `Save \`correct: 0\` or \`1\` beside the answer, or name the field with \`--correct-field\` (looked for: ${CORRECT_FIELDS.join(", ")}).`);
			if (value === true || value === 1 || value === "1" || value === "true") return true;
			if (value === false || value === 0 || value === "0" || value === "false") return false;
			throw needs(sample, `a correctness of ${JSON.stringify(value)}`, "ReasonMaxxer knows right and wrong: save 1 or 0, true or false.");
		}
		function completionIds(sample) {
			const length = sample.low.length;
			const chosen = Array.from({ length }, (_, i) => sample.token(i).id);
			if (chosen.every((id) => id !== undefined)) return chosen;
			const list = COMPLETION_IDS.map((name) => sample.ids(name)).find((ids) => ids?.length === length);
			if (list !== undefined) return list;
			throw needs(sample, "no token ids of its answer", `Save \`${COMPLETION_IDS[0]}\` beside the logprobs, one a position (docs/recording.md).`);
		}
		function firstList(sample, names) {
			return names.map((name) => sample.ids(name)).find((ids) => ids !== undefined);
		}
		const needs = ({ id, path, line }, what, remedy) => new errors.y("export-needs", `sample ${JSON.stringify(id)} has ${what}`, remedy, {
			path,
			line
		});
		;
		function* trainingRows(rollouts, gate) {
			for (const [problem, own] of byProblem(rollouts)) {
				const advantage = advantages(own.map(({ correct }) => correct));
				for (const [index, rollout] of own.entries()) {
					const { promptIds, completionIds, correct } = rollout;
					const start = promptIds.length - 1;
					const length = promptIds.length + completionIds.length;
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
			const threshold = correct ? gate.correct : gate.incorrect;
			const positions = [];
			for (const [position, entropy] of low.entries()) if (entropy > threshold) positions.push(position);
			return positions;
		}
		function statistics(rollouts, gate) {
			let [gatedCount, possible, generated, all] = [
				0,
				0,
				0,
				0
			];
			for (const rollout of rollouts) {
				const threshold = rollout.correct ? gate.correct : gate.incorrect;
				gatedCount += gated(rollout, gate).length;
				possible += rollout.high.reduce((count, entropy) => count + (entropy > threshold ? 1 : 0), 0);
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
		var export_samples = __webpack_require__(23989);
		var app_problems = __webpack_require__(14201);
		;
		async function exportRows(options, world) {
			const { config, target } = options;
			const problems = new app_problems.Z();
			const notes = [];
			const samples = (0, export_samples.S)(options, problems, world);
			const rows = target.to === "forks" ? export_forks(samples, config) : target.to === "mask" ? masks(samples, config, target.topEntropyQuantile, notes) : reasonmaxxer(samples, config, target, notes);
			let count = 0;
			const lines = async function* () {
				for await (const row of rows) {
					count++;
					yield `${JSON.stringify(row)}\n`;
				}
			};
			await write(lines(), options.output, world);
			return {
				rows: count,
				problems,
				notes
			};
		}
		async function* export_forks(samples, { threshold }) {
			for await (const sample of samples) yield* (0, forks.y)(sample, threshold);
		}
		async function* masks(samples, config, rho, notes) {
			const nameOf = ({ id, group }) => ({
				id,
				...group !== undefined && { group }
			});
			if (rho === undefined) {
				const nats = (0, units.o)(config.threshold);
				for await (const sample of samples) yield {
					...nameOf(sample),
					mask: maskAbove(sample.low, nats)
				};
				return;
			}
			const kept = [];
			let inexact = 0;
			for await (const sample of samples) {
				kept.push({
					name: nameOf(sample),
					entropies: Float32Array.from(sample.low)
				});
				inexact += sample.high.reduce((count, high, i) => count + (high > sample.low[i] ? 1 : 0), 0);
			}
			const valid = kept.map(({ entropies }) => entropies.filter((entropy) => !Number.isNaN(entropy)));
			const all = new Float32Array(valid.reduce((sum, { length }) => sum + length, 0));
			let end = 0;
			for (const entropies of valid) all.set(entropies, (end += entropies.length) - entropies.length);
			const threshold = topEntropyThreshold(all, rho);
			notes.push(`${all.length} positions, the top ${rho} of them from ${threshold} nats`);
			if (inexact > 0) notes.push(`the entropies of ${inexact} positions are lower bounds from truncated lists: the trainer's own may differ; save entropies over the whole vocabulary for the same mask`);
			for (const { name, entropies } of kept) yield {
				...name,
				mask: maskFrom(entropies, threshold)
			};
		}
		async function* reasonmaxxer(samples, config, target, notes) {
			const rollouts = [];
			for await (const sample of samples) rollouts.push(rolloutOf(sample, target.fields));
			const nats = (0, units.o)(config.threshold);
			const gate = target.gate ?? {
				correct: nats,
				incorrect: nats
			};
			const selected = pool(rollouts, target.pool);
			const [all, left] = [statistics(rollouts, gate), statistics(selected, gate)];
			if (all.rollouts > 0 && left.rollouts === 0) throw new errors.y("export-needs", `no problem has both right and wrong rollouts: ${all.rollouts} rollouts of ${all.problems} problems, ${all.correct} right`, "Sample several answers to each problem, and name the field that tells problems apart with `--problem-field`; `--pool all` takes every problem.");
			const share = (value) => `${(100 * value).toFixed(2)} %`;
			notes.push(`read ${all.rollouts} rollouts of ${all.problems} problems, ${all.correct} of them right`, `kept ${left.rollouts} rollouts of ${left.problems} problems, ${left.correct} of them right`, `decision_fraction ${share(left.ofGenerated)} of the generated tokens, ${share(left.ofAll)} of all prediction positions (prompts included)`);
			if (left.undecided > 0) notes.push(`${left.undecided} more positions may be gated: their lists are truncated, and their entropies lower bounds; save entropies over the whole vocabulary for exact ones`);
			yield* trainingRows(selected, gate);
		}
		async function write(lines, output, world) {
			if (output === undefined) {
				try {
					for await (const line of lines) if (!world.stdout.write(line)) await (0, external_node_events_.once)(world.stdout, "drain");
				} catch (error) {
					if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
				}
				return;
			}
			const path = (0, external_node_path_.resolve)(world.cwd, output);
			try {
				await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
				const file = (0, external_node_fs_.createWriteStream)(path);
				const source = external_node_stream_.Readable.from(lines);
				await (output.endsWith(".gz") ? (0, external_node_stream_promises_.pipeline)(source, (0, external_node_zlib_.createGzip)({ level: 9 }), file) : (0, external_node_stream_promises_.pipeline)(source, file));
			} catch (error) {
				if (error instanceof errors.y || !(error instanceof Error) || !("syscall" in error)) throw error;
				const code = "code" in error ? String(error.code) : "unknown reason";
				throw new errors.y("not-writable", `${JSON.stringify(output)} cannot be written (${code})`, "Give a path that may be written to.", { path: output });
			}
		}
		var load_config = __webpack_require__(74182);
		var tell_problems = __webpack_require__(25491);
		;
		const TARGETS = [
			"forks",
			"mask",
			"reasonmaxxer"
		];
		async function runExport(artifacts, flags, world) {
			const option = (name, value) => value === undefined ? undefined : {
				value,
				name: `--${name}`
			};
			const config = await (0, load_config.Z)(flags.config, {
				threshold: option("threshold", flags.threshold),
				vocabSize: option("vocab-size", flags.vocabSize),
				format: option("format", flags.format)
			}, world.cwd);
			if (config.frozen !== undefined) throw new errors.y("usage", "the threshold is to come from a baseline, which an export does not read", "Give it: `--threshold \"1.4 nats\"`.");
			const { output, quiet } = flags;
			const { rows, problems, notes } = await exportRows({
				artifacts,
				config,
				target: targetOf(flags),
				output,
				quiet
			}, world);
			(0, tell_problems.s)(problems, world);
			if (flags.quiet !== true) world.stderr.write([
				...notes,
				`wrote ${rows} rows${output === undefined ? "" : ` to ${output}`}`,
				""
			].join("\n"));
			if (problems.fileFailed) return 2;
			return problems.count > config.maxProblems ? 1 : 0;
		}
		function targetOf(flags) {
			const to = TARGETS.find((target) => target === flags.to);
			if (to === undefined) throw new errors.y("usage", `--to: ${JSON.stringify(flags.to)} is unknown${(0, nearest.a)(flags.to, TARGETS)}`, `Write one of ${TARGETS.join(", ")}.`);
			if (to === "forks") return { to };
			if (to === "mask") return {
				to,
				topEntropyQuantile: shareOf("--top-entropy-quantile", flags.topEntropyQuantile)
			};
			const [correct, incorrect] = [natsOf("--threshold-correct", flags.thresholdCorrect), natsOf("--threshold-incorrect", flags.thresholdIncorrect)];
			if (correct === undefined !== (incorrect === undefined)) throw new errors.y("usage", "only one of --threshold-correct and --threshold-incorrect is given", "Give both, or neither.");
			return {
				to,
				pool: {
					problems: problemsOf(flags.pool),
					shortest: shareOf("--shortest", flags.shortest) ?? DEFAULT_POOL.shortest
				},
				gate: correct === undefined || incorrect === undefined ? undefined : {
					correct,
					incorrect
				},
				fields: {
					correct: flags.correctField,
					problem: flags.problemField
				}
			};
		}
		function problemsOf(text) {
			if (text === undefined) return DEFAULT_POOL.problems;
			if (text === "all") return Infinity;
			if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
			throw new errors.y("usage", `--pool: ${JSON.stringify(text)} is no number of problems`, "Write a number such as 50, or `all`.");
		}
		const shareOf = (name, text) => parsed(name, text, scalars.k0);
		const natsOf = (name, text) => parsed(name, text, (value) => (0, units.o)((0, scalars.B7)(value)));
		function parsed(name, text, parse) {
			if (text === undefined) return undefined;
			try {
				return parse(text);
			} catch (error) {
				if (!(error instanceof errors.y)) throw error;
				throw new errors.y("usage", `${name}: ${error.message}`, error.remedy);
			}
		}
	}),
	23989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => exportSamples });
		var _read_open_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35788);
		var _read_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67104);
		var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28926);
		var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60464);
		var _whole_sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49305);
		async function* exportSamples({ artifacts, config, quiet }, problems, world) {
			const paths = await (0, _read_open_find_js__WEBPACK_IMPORTED_MODULE_0__.n)(artifacts, world.cwd);
			const open = new _whole_sample_js__WEBPACK_IMPORTED_MODULE_4__.ql(config.vocabularySize);
			const progress = await (0, _progress_js__WEBPACK_IMPORTED_MODULE_2__.o)(paths, world, quiet === true);
			const options = {
				...(0, _run_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(config, world),
				whole: true,
				onProgress: progress.update
			};
			try {
				for await (const part of (0, _read_read_js__WEBPACK_IMPORTED_MODULE_1__.L)(paths, options)) {
					if (part.kind === "positions") open.add(part.sample, part.positions);
					else if (part.kind === "sample") yield (0, _whole_sample_js__WEBPACK_IMPORTED_MODULE_4__.ej)(part, open.end(part.sample), config);
					else if (part.kind === "problem") problems.add(part.problem);
					else if (part.kind === "dropped") open.drop(part.sample);
					else progress.fileDone(part.bytes);
				}
			} finally {
				progress.stop();
			}
		}
	}),
	49305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c3: () => alternativesOf,
			e7: () => Entropies,
			ej: () => wholeSample,
			ql: () => OpenEntropies
		});
		var _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64671);
		var _read_position_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27996);
		var _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3225);
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
				const entropies = this.#of(sample);
				this.#open.set(sample, entropies);
				entropies.add(block);
			}
			end(sample) {
				const entropies = this.#of(sample);
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
			const found = end.found ?? [];
			const around = found.at(-1)?.around ?? [];
			const written = found.reduce((sum, { positions }) => sum + positions.length, 0);
			const column = (values) => Float64Array.from({ length: Math.max(written, low.length) }, (_, i) => values[i] ?? NaN);
			const at = (position) => {
				let left = position;
				for (const piece of found) {
					if (left < piece.positions.length) return [piece, left];
					left -= piece.positions.length;
				}
				return undefined;
			};
			return {
				id: end.id,
				group: end.group,
				path: end.location.path,
				line: end.location.line,
				low: column(low),
				high: column(high),
				token: (position) => {
					const place = at(position);
					return place === undefined ? {} : tokenOf(place[0].named(place[1]));
				},
				alternatives: (position, most) => {
					const place = at(position);
					return place === undefined ? [] : alternativesOf(...place, most);
				},
				field: (name) => (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_2__.ol)(around, name),
				ids: (name) => (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_2__.UX)(around, name),
				record: (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_2__.TH)(around, sampleId) ?? end.id
			};
		}
		const tokenOf = (token) => ({
			id: token?.kind === _read_position_tokens_js__WEBPACK_IMPORTED_MODULE_1__.lz.Id ? Number(token.identity) : undefined,
			text: token?.text
		});
		function alternativesOf(piece, position, most) {
			return piece.ranked(position, most).map(({ token, probability }) => ({
				...tokenOf(token),
				probability
			}));
		}
	}),
	26001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => forkRows });
		var _measure_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67097);
		const MAX_ALTERNATIVES = 5;
		const MAX_AROUND = 60;
		const MAX_TOKENS = 60;
		function* forkRows(sample, threshold) {
			const nats = (0, _measure_units_js__WEBPACK_IMPORTED_MODULE_0__.o)(threshold);
			const scale = _measure_units_js__WEBPACK_IMPORTED_MODULE_0__.r[threshold.unit];
			for (const [position, low] of sample.low.entries()) {
				if (!(low > nats)) continue;
				const { id, text } = sample.token(position);
				yield {
					sample: sample.id,
					...sample.group !== undefined && { group: sample.group },
					path: sample.path,
					line: sample.line,
					position,
					...id !== undefined && { id },
					...text !== undefined && { token: text },
					low: low / scale,
					high: sample.high[position] / scale,
					unit: threshold.unit,
					alternatives: sample.alternatives(position).slice(0, MAX_ALTERNATIVES).map(({ id: other, text: token, probability }) => ({
						...token !== undefined && { token },
						...other !== undefined && { id: other },
						probability
					})),
					before: [...textOf(sample, position - MAX_TOKENS, position)].slice(-MAX_AROUND).join(""),
					after: [...textOf(sample, position + 1, position + 1 + MAX_TOKENS)].slice(0, MAX_AROUND).join("")
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
