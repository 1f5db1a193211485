export const id = 225;
export const ids = [225];
export const modules = {
	67225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { inspect: () => inspect });
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
		var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34438);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		var _export_forks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26001);
		var _measure_sample_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27339);
		var _measure_top_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2485);
		var _measure_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67097);
		var _read_shortened_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33554);
		var _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3225);
		var _read_walk_token_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28231);
		var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96209);
		var _report_numbers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70650);
		var _top_forks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62462);
		var _whole_samples_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28668);
		async function inspect(options, problems, world) {
			let { config, sample: id } = options;
			let samples = withNames((0, _whole_samples_js__WEBPACK_IMPORTED_MODULE_11__.R)(options, problems, world));
			let found = id === void 0 ? await withMostForks(samples, config) : await named(id, samples);
			return found && inspected(found, config);
		}
		async function* withNames(samples) {
			let groups = new Map();
			for await (let sample of samples) {
				let { group, low } = sample;
				let id = (0, _read_shortened_js__WEBPACK_IMPORTED_MODULE_5__.vI)(sample.id);
				let names = groups.get(group) ?? new _measure_sample_names_js__WEBPACK_IMPORTED_MODULE_12__.j();
				groups.set(group, names);
				yield {
					sample,
					name: low.some((entropy) => !Number.isNaN(entropy)) ? names.take(id) : id
				};
			}
		}
		async function withMostForks(samples, { threshold }) {
			let nats = (0, _measure_units_js__WEBPACK_IMPORTED_MODULE_4__.o)(threshold);
			let most;
			let [forks, read] = [-1, 0];
			for await (let one of samples) {
				read++;
				let own = one.sample.low.filter((entropy) => entropy > nats).length;
				own > forks && ([most, forks] = [one, own]);
			}
			if (most === void 0 || read === 1) return most;
			let why = forks > 0 ? "It has the most forks" : "The first one, since none has a fork,";
			return {
				...most,
				reason: `${why} of ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_9__.hS)(read, "sample")}; --sample shows another.`
			};
		}
		async function named(id, samples) {
			let near = new _measure_top_js__WEBPACK_IMPORTED_MODULE_13__.E(_top_forks_js__WEBPACK_IMPORTED_MODULE_10__.Z1);
			let read = 0;
			for await (let one of samples) {
				if (one.sample.id === (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_6__.Ov)(id) || one.name === id) return one;
				near.offer(-(0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(id, one.name), one.name);
				read++;
			}
			if (read === 0) return;
			let slip = (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(id, near.items);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("unknown-sample", `none of ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_9__.hS)(read, "sample")} has the id "${id}"${slip === void 0 ? "" : `; did you mean "${slip}"?`}`, `The nearest ids are ${near.items.map((other) => (0, _report_escape_js__WEBPACK_IMPORTED_MODULE_8__.mG)(other)).join(", ")}; without --sample, the one with the most forks is shown.`);
		}
		function inspected({ sample, name, reason }, { threshold }) {
			let { id, group, path, line, low, high } = sample;
			let top = new _measure_top_js__WEBPACK_IMPORTED_MODULE_13__.E(_top_forks_js__WEBPACK_IMPORTED_MODULE_10__.Z1);
			for (let row of (0, _export_forks_js__WEBPACK_IMPORTED_MODULE_3__.y)(sample, threshold)) top.offer(row.low, row);
			return {
				id: (0, _read_shortened_js__WEBPACK_IMPORTED_MODULE_5__.qx)(id, name),
				group,
				path,
				line,
				reason,
				threshold,
				low,
				high,
				textOf: (position) => inText(sample.token(position)),
				topForks: top.items.map((row) => ({
					...row,
					chosen: (0, _read_walk_token_name_js__WEBPACK_IMPORTED_MODULE_7__.v)(row.token, row.id),
					alternatives: row.alternatives.map(({ token, id: number, probability }) => ({
						token: (0, _read_walk_token_name_js__WEBPACK_IMPORTED_MODULE_7__.v)(token, number) ?? "?",
						probability
					}))
				}))
			};
		}
		function inText({ text, id }) {
			if (text === void 0) return ` ${(0, _read_walk_token_name_js__WEBPACK_IMPORTED_MODULE_7__.v)(text, id) ?? "?"}`;
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
