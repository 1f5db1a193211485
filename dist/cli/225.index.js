export const id = 225;
export const ids = [225];
export const modules = {
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
	67225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { inspect: () => inspect });
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
		var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34438);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		var _export_forks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26001);
		var _measure_top_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2485);
		var _measure_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67097);
		var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96209);
		var _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70650);
		var _export_samples_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23989);
		var _top_forks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62462);
		async function inspect(options, problems, world) {
			const { config, sample: id } = options;
			const samples = (0, _export_samples_js__WEBPACK_IMPORTED_MODULE_7__.S)(options, problems, world);
			const found = id === undefined ? await withMostForks(samples, config) : await named(id, samples);
			return found && inspected(found, config);
		}
		async function withMostForks(samples, { threshold }) {
			const nats = (0, _measure_units_js__WEBPACK_IMPORTED_MODULE_4__.o)(threshold);
			let most;
			let [forks, read] = [-1, 0];
			for await (const sample of samples) {
				read++;
				const own = sample.low.filter((entropy) => entropy > nats).length;
				if (own > forks) [most, forks] = [sample, own];
			}
			if (most === undefined || read === 1) return most && { sample: most };
			const why = forks > 0 ? "It has the most forks" : "The first one, since none has a fork,";
			return {
				sample: most,
				reason: `${why} of ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__.hS)(read, "sample")}; --sample shows another.`
			};
		}
		async function named(id, samples) {
			const near = new _measure_top_js__WEBPACK_IMPORTED_MODULE_9__.E(_top_forks_js__WEBPACK_IMPORTED_MODULE_8__.Z1);
			let read = 0;
			for await (const sample of samples) {
				if (sample.id === id) return { sample };
				near.offer(-(0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(id, sample.id), sample.id);
				read++;
			}
			if (read === 0) return undefined;
			const slip = (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(id, near.items);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.y("unknown-sample", `none of ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__.hS)(read, "sample")} has the id "${id}"${slip === undefined ? "" : `; did you mean "${slip}"?`}`, `The nearest ids are ${near.items.map((other) => (0, _report_escape_js__WEBPACK_IMPORTED_MODULE_5__.mG)(other)).join(", ")}; without --sample, the one with the most forks is shown.`);
		}
		function inspected({ sample, reason }, { threshold }) {
			const { id, group, path, line, low, high } = sample;
			const top = new _measure_top_js__WEBPACK_IMPORTED_MODULE_9__.E(_top_forks_js__WEBPACK_IMPORTED_MODULE_8__.Z1);
			for (const row of (0, _export_forks_js__WEBPACK_IMPORTED_MODULE_3__.y)(sample, threshold)) top.offer(row.low, row);
			return {
				id,
				group,
				path,
				line,
				reason,
				threshold,
				low,
				high,
				textOf: (position) => {
					const { text, id: number } = sample.token(position);
					return shown(text, number);
				},
				topForks: top.items.map((row) => ({
					...row,
					chosen: shown(row.token, row.id),
					alternatives: row.alternatives.map((one) => ({
						token: shown(one.token, one.id),
						probability: one.probability
					}))
				}))
			};
		}
		function shown(text, id) {
			if (text === undefined) return id === undefined ? " ?" : ` #${id}`;
			return text === "" ? "\"\"" : text;
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
