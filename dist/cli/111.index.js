export const id = 111;
export const ids = [111];
export const modules = {
	91111: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { compare: () => compare });
		var defaults = __webpack_require__(34808);
		var errors = __webpack_require__(27406);
		var accumulator = __webpack_require__(67064);
		var entropy = __webpack_require__(64671);
		var histogram = __webpack_require__(73072);
		var floored = __webpack_require__(16897);
		var positions = __webpack_require__(19882);
		function divergence(base, tuned, { partners }, out) {
			let [exactOfBase, exactOfTuned] = [exactIn(base), exactIn(tuned)];
			let [js, kl, jsError, klError] = [
				0,
				0,
				0,
				0
			];
			let [a, b, aError, bError] = [
				1,
				1,
				0,
				0
			];
			for (let i = base.begin; i < base.end; i++) {
				let j = partners[i - base.begin];
				if (j < 0) continue;
				let lnP = base.block.logprobs[i];
				let lnQ = tuned.block.logprobs[j];
				let p = Math.exp(lnP);
				let q = Math.exp(lnQ);
				let lnM = lnP === lnQ ? lnP : Math.log((p + q) / 2);
				js += (p * (lnP - lnM) + q * (lnQ - lnM)) / 2;
				kl += p * (lnP - lnQ);
				a -= p;
				b -= q;
				if (Number.isNaN(exactOfBase) && Number.isNaN(exactOfTuned)) continue;
				let pError = Number.isNaN(exactOfBase) ? 0 : (0, floored.Mz)(lnP, exactOfBase);
				let qError = Number.isNaN(exactOfTuned) ? 0 : (0, floored.Mz)(lnQ, exactOfTuned);
				jsError += (p * pError * Math.abs(lnP - lnM) + q * qError * Math.abs(lnQ - lnM)) / 2;
				klError += p * (pError * Math.abs(1 + lnP - lnQ) + qError);
				aError += p * pError;
				bError += q * qError;
			}
			let [aLow, bLow] = [Math.max(0, a - aError), Math.max(0, b - bError)];
			let [aHigh, bHigh] = [Math.max(0, a) + aError, Math.max(0, b) + bError];
			out.jsHigh = (0, entropy.qE)(js + jsError + (aHigh + bHigh) / 2 * Math.LN2, 0, Math.LN2);
			out.jsLow = (0, entropy.qE)(js - jsError + restOfJs(aLow, aHigh, bLow, bHigh), 0, out.jsHigh);
			let hasRest = aHigh > entropy.Gn;
			out.klLow = Math.max(0, kl - klError + (hasRest ? restOfKl(aLow, aHigh, bHigh) : 0));
			out.klHigh = hasRest ? Infinity : Math.max(0, kl + klError);
		}
		let exactIn = ({ block, begin, end, listing }) => listing === positions.l.Floored ? (0, floored.LN)(block.logprobs, begin, end) : NaN;
		function restOfJs(aLow, aHigh, bLow, bHigh) {
			let [a, b] = aLow > bHigh ? [aLow, bHigh] : bLow > aHigh ? [aHigh, bLow] : [0, 0];
			let lnM = Math.log((a + b) / 2);
			return ((a > 0 ? a * (Math.log(a) - lnM) : 0) + (b > 0 ? b * (Math.log(b) - lnM) : 0)) / 2;
		}
		function restOfKl(aLow, aHigh, bHigh) {
			let b = Math.max(bHigh, entropy.Gn);
			let a = (0, entropy.qE)(b / Math.E, aLow, aHigh);
			return a > 0 ? a * Math.log(a / b) : 0;
		}
		var joint = __webpack_require__(62009);
		var match = __webpack_require__(5200);
		var preference = __webpack_require__(94488);
		var quantities = __webpack_require__(10328);
		let NEAR_ZERO = .01;
		class SampleShift {
			sums = Object.fromEntries(quantities.a.map((name) => [name, 0]));
			among = {
				positions: 0,
				changed: 0,
				unshifted: 0,
				"chosen-known": 0
			};
			base = {
				low: [],
				high: []
			};
			changed = {
				low: [],
				high: []
			};
			cells = [];
			widest = {
				position: -1,
				jsLow: -1,
				jsHigh: -1
			};
			#settings;
			#matcher = new match.PN();
			#divergence = {
				jsLow: NaN,
				jsHigh: NaN,
				klLow: NaN,
				klHigh: NaN
			};
			#rank = {
				low: NaN,
				high: NaN
			};
			#base = {
				low: NaN,
				high: NaN,
				mass: NaN
			};
			#tuned = {
				low: NaN,
				high: NaN,
				mass: NaN
			};
			constructor(settings) {
				this.#settings = settings;
			}
			add(base, tuned) {
				for (let i = 0; i < base.count; i++) {
					let [ofBase, ofTuned] = [(0, match.gT)(base, i), (0, match.gT)(tuned, i)];
					if (!this.#bounds(ofBase, this.#base) || !this.#bounds(ofTuned, this.#tuned)) continue;
					this.#matcher.match(ofBase, ofTuned);
					divergence(ofBase, ofTuned, this.#matcher, this.#divergence);
					this.#count(base.index[i]);
					let vocabularySize = this.#vocabularySizeOf(ofBase);
					let isKnown = (0, preference.L)(ofBase, ofTuned, vocabularySize, this.#rank);
					isKnown ? this.#rank.low === 1 ? this.#countUnshifted() : this.#countChanged() : this.#countOpen(vocabularySize);
					let chosen = base.chosenTokens[i];
					if (Number.isNaN(chosen)) continue;
					let agrees = isKnown && (0, preference.k)(ofBase, chosen) === (0, preference.k)(ofTuned, chosen);
					this.among["chosen-known"]++;
					this.sums.agreement += +!!agrees;
					this.sums["possible-agreement"] += agrees || !isKnown ? 1 : 0;
				}
			}
			#bounds(list, out) {
				let { block, begin, end, listing } = list;
				return (0, entropy.r0)(block.logprobs, begin, end, listing, this.#vocabularySizeOf(list), out);
			}
			#vocabularySizeOf({ block }) {
				return block.vocabularySize ?? this.#settings.vocabularySize;
			}
			#count(index) {
				let { sums } = this;
				let { jsLow, jsHigh, klLow, klHigh } = this.#divergence;
				this.among.positions++;
				sums["lower-js"] += jsLow;
				sums["upper-js"] += jsHigh;
				sums["near-zero-js"] += +(jsHigh < NEAR_ZERO);
				sums["possibly-near-zero-js"] += +(jsLow < NEAR_ZERO);
				sums["lower-kl"] += klLow;
				Number.isFinite(klHigh) ? sums["upper-kl"] += klHigh : sums["unbounded-kl"]++;
				this.cells.push((0, joint.WC)(this.#base.low, this.#tuned.low));
				jsLow > this.widest.jsLow && (this.widest = {
					position: index,
					jsLow,
					jsHigh
				});
			}
			#countOpen(vocabularySize) {
				let { sums, among } = this;
				let { rankCutoff } = this.#settings;
				let mostEntropy = Math.log(vocabularySize);
				among.changed++;
				among.unshifted++;
				sums["possibly-unshifted"]++;
				sums["possibly-reranked"] += +(rankCutoff >= 2);
				sums["possibly-shifted"] += +(vocabularySize > rankCutoff);
				sums["promoted-rank"] += 2;
				sums["possible-promoted-rank"] += Math.max(vocabularySize, 2);
				sums["possibly-changed-fork"]++;
				sums["changed-upper-entropy"] += mostEntropy;
				sums["unshifted-upper-entropy"] += mostEntropy;
			}
			#countUnshifted() {
				this.among.unshifted++;
				this.sums.unshifted++;
				this.sums["possibly-unshifted"]++;
				this.sums["unshifted-lower-entropy"] += this.#base.low;
				this.sums["unshifted-upper-entropy"] += this.#base.high;
				this.base.low.push((0, histogram.jU)(this.#base.low));
				this.base.high.push((0, histogram.jU)(this.#base.high));
			}
			#countChanged() {
				let { sums } = this;
				let { threshold, rankCutoff } = this.#settings;
				let { low: entropyLow, high: entropyHigh } = this.#base;
				let { low, high } = this.#rank;
				this.among.changed++;
				sums.reranked += +(high <= rankCutoff);
				sums["possibly-reranked"] += +(low <= rankCutoff);
				sums.shifted += +(low > rankCutoff);
				sums["possibly-shifted"] += +(high > rankCutoff);
				sums["promoted-rank"] += low;
				sums["possible-promoted-rank"] += high;
				sums["changed-fork"] += +(entropyLow > threshold);
				sums["possibly-changed-fork"] += +(entropyHigh > threshold);
				sums["changed-lower-entropy"] += entropyLow;
				sums["changed-upper-entropy"] += entropyHigh;
				for (let bins of [this.base, this.changed]) {
					bins.low.push((0, histogram.jU)(entropyLow));
					bins.high.push((0, histogram.jU)(entropyHigh));
				}
			}
		}
		var units = __webpack_require__(67097);
		var find = __webpack_require__(47388);
		var problems = __webpack_require__(90708);
		var read = __webpack_require__(67104);
		var align = __webpack_require__(72934);
		let isWide = (part) => part?.kind === "positions" && (part.positions.listing[0] === positions.l.Complete || part.positions.listing[0] === positions.l.Floored) && (part.positions.vocabularySize ?? part.positions.ends[0]) > 4096;
		async function* lockstep(base, tuned, path) {
			for (;;) {
				let ours = yield* nextOf(base);
				let theirs = yield* nextOf(tuned);
				if (ours === void 0 && theirs === void 0) return;
				ours?.kind === "input" && (yield ours);
				theirs?.kind === "input" && (yield theirs);
				if (ours?.kind === "input" && theirs?.kind === "input") continue;
				if (ours?.kind === "sample" && theirs?.kind === "sample") yield {
					kind: "sample",
					sample: theirs.sample,
					base: ours,
					tuned: theirs
				};
				else if (ours?.kind === "positions" && theirs?.kind === "positions" && isSame(ours, theirs)) {
					let [a, b] = [ours.positions, theirs.positions];
					let other = otherTokenAt(a, b);
					if (other !== void 0) {
						yield misaligned(pathOf(theirs) ?? path, `sample ${theirs.sample + 1}, position ${other}: the two files score different tokens`);
						return;
					}
					yield {
						kind: "positions",
						sample: theirs.sample,
						base: a,
						tuned: b
					};
				} else {
					yield misaligned(pathOf(theirs) ?? path, "the arrays of base and tuned model have not the same positions: they must have the same shapes, in the same order");
					return;
				}
			}
		}
		async function* nextOf(side) {
			for (;;) {
				let part = await side.next();
				if (part?.kind !== "problem") return part;
				yield part;
			}
		}
		let isSame = ({ positions: a }, { positions: b }) => a.count === b.count && a.index.subarray(0, a.count).every((index, i) => index === b.index[i]);
		function otherTokenAt(a, b) {
			for (let i = 0; i < a.count; i++) if (areTokensKnown(a, b, i) && a.chosenTokens[i] !== b.chosenTokens[i]) return a.index[i];
		}
		let areTokensKnown = (a, b, i) => !Number.isNaN(a.chosenTokens[i]) && !Number.isNaN(b.chosenTokens[i]);
		let misaligned = (path, message) => ({
			kind: "problem",
			problem: (0, problems.Wj)("misaligned", path, message)
		});
		function pathOf(part) {
			if (part?.kind === "sample") return part.location.path;
			return part?.kind === "input" ? part.path : void 0;
		}
		var excerpts = __webpack_require__(31630);
		async function describeMisalignment(base, tuned, { misalignedAt: position, ends }, options) {
			let where = `sample ${JSON.stringify(tuned.id)}, position ${position}`;
			let [ours, theirs] = [await (0, excerpts.Z7)(base, options), await (0, excerpts.Z7)(tuned, options)];
			if (ours === void 0 || theirs === void 0 || ours.includes(void 0) || theirs.includes(void 0)) return `${where}: ${ends === void 0 ? "the two files score different tokens" : shorter(ends)}`;
			if (ours.join("") === theirs.join("")) return ours.length === theirs.length && ours.every((text, i) => text === theirs[i]) ? `${where}: the tokens have the same text and other ids: the vocabularies differ, so probabilities cannot be compared token by token` : `${where}: the same text is cut into other tokens (${counts(ours, theirs)}): the tokenizers differ, so probabilities cannot be compared token by token`;
			if (ends !== void 0) return `${where}: ${shorter(ends)} (${counts(ours, theirs)})`;
			return `${where}: the base scores ${quoted(ours[position])}, the tuned model ${quoted(theirs[position])}: the texts differ`;
		}
		let shorter = (side) => `the text of the ${side === "base" ? "base" : "tuned model"} ends here, the other one goes on`;
		let counts = (ours, theirs) => `${ours.length} and ${theirs.length} of them`;
		let quoted = (text) => JSON.stringify([...text ?? ""].slice(0, 40).join(""));
		var sample_names = __webpack_require__(27339);
		var columns = __webpack_require__(28759);
		class Collected {
			#columns = new columns.e({ named: !0 });
			add(block) {
				let { tokens, chosenTokens } = block;
				this.#columns.vocabularySize = block.vocabularySize;
				for (let i = 0, entry = 0; i < block.count; i++) {
					for (; entry < block.ends[i]; entry++) this.#columns.pushNamed(block.logprobs[entry], tokens[entry]);
					this.#columns.end(block.chosen[i], block.listing[i], block.index[i], chosenTokens[i]);
				}
			}
			get block() {
				return this.#columns.block;
			}
			get size() {
				let { logprobs, ends } = this.#columns.block;
				return 16 * logprobs.length + 25 * ends.length;
			}
		}
		class Side {
			name;
			isDone = !1;
			samples = 0;
			waitingBytes = 0;
			#reading;
			#peeked;
			#inputs = 0;
			#open = new Map();
			#waiting = new Map();
			#names = new sample_names.j();
			constructor(name, reading) {
				this.name = name;
				this.#reading = reading;
			}
			async peek() {
				return this.#peeked ??= await this.next();
			}
			async next() {
				let peeked = this.#peeked;
				this.#peeked = void 0;
				if (peeked !== void 0) return peeked;
				let next = await this.#reading.next();
				if (next.done !== !0) return next.value;
				this.isDone = !0;
			}
			async close() {
				await this.#reading.return(void 0);
			}
			add({ sample, positions }) {
				let collected = this.#open.get(sample);
				collected === void 0 && this.#open.set(sample, collected = new Collected());
				collected.add(positions);
			}
			drop(sample) {
				this.#open.delete(sample);
			}
			endInput() {
				this.#inputs++;
			}
			end(sample) {
				this.samples++;
				let positions = this.#open.get(sample.sample) ?? new Collected();
				this.#open.delete(sample.sample);
				let { line, ordinal } = sample.location;
				let name = sample.hasOwnId ? [sample.group, sample.id] : [
					this.#inputs,
					line,
					ordinal
				];
				return {
					key: this.#names.take(JSON.stringify(name)),
					half: {
						end: sample,
						positions
					}
				};
			}
			keep(key, half) {
				this.#waiting.set(key, half);
				this.waitingBytes += half.positions.size;
			}
			take(key) {
				let half = this.#waiting.get(key);
				this.#waiting.delete(key);
				half !== void 0 && (this.waitingBytes -= half.positions.size);
				return half;
			}
			get alone() {
				return [...this.#waiting.values()].map(({ end }) => end);
			}
		}
		let MAX_WAITING = 512 * 2 ** 20;
		async function* readPairs(basePaths, tunedPaths, options) {
			let base = new Side("base", (0, read.L)(basePaths, {
				...options,
				named: !0
			}));
			let tuned = new Side("tuned", (0, read.L)(tunedPaths, {
				...options,
				named: !0
			}));
			try {
				isWide(await base.peek()) || isWide(await tuned.peek()) ? yield* unchecked(lockstep(base, tuned, tunedPaths[0])) : yield* byId(base, tuned, options);
			} finally {
				await Promise.all([base.close(), tuned.close()]);
			}
		}
		async function* byId(base, tuned, options) {
			let pairs = new Pairs(options);
			for (; !base.isDone || !tuned.isDone;) {
				let [side, other] = tuned.isDone || !base.isDone && base.samples <= tuned.samples ? [base, tuned] : [tuned, base];
				let part = await side.next();
				part !== void 0 && (yield* pairs.take(part, side, other));
			}
			yield* pairs.end(base, tuned);
		}
		async function* unchecked(readings) {
			let path;
			let isChecked = !1;
			for await (let part of readings) {
				part.kind === "positions" && (isChecked ||= areTokensKnown(part.base, part.tuned, 0));
				part.kind === "sample" && !isChecked && (path ??= part.tuned.location.path);
				yield part;
			}
			path !== void 0 && (yield {
				kind: "problem",
				problem: notChecked(path)
			});
		}
		class Pairs {
			#options;
			#count = 0;
			#explained = 0;
			#unnamed;
			#unchecked;
			constructor(options) {
				this.#options = options;
			}
			async *take(part, side, other) {
				if (part.kind === "problem") yield part;
				else if (part.kind === "input") {
					side.endInput();
					yield part;
				} else if (part.kind === "dropped") side.drop(part.sample);
				else if (part.kind === "positions") side.add(part);
				else {
					let { key, half } = side.end(part);
					let partner = other.take(key);
					partner === void 0 ? side.keep(key, half) : side.name === "base" ? yield* this.#pair(half, partner) : yield* this.#pair(partner, half);
					if (side.waitingBytes + other.waitingBytes > MAX_WAITING) throw farApart(part);
				}
			}
			*end(base, tuned) {
				this.#unnamed !== void 0 && (yield {
					kind: "problem",
					problem: (0, problems.Wj)("unnamed-tokens", this.#unnamed, "nothing names the tokens that the probabilities belong to")
				});
				this.#unchecked !== void 0 && (yield {
					kind: "problem",
					problem: notChecked(this.#unchecked)
				});
				for (let { name, alone } of [base, tuned]) {
					let [first] = alone;
					let missing = name === "base" ? "the tuned model" : "the base";
					if (first !== void 0 && this.#count === 0) {
						let message = `no sample of it is one of ${missing}, neither by id nor by place`;
						yield {
							kind: "problem",
							problem: (0, problems.Wj)("unpaired-sample", first.location.path, message)
						};
					} else for (let { id, location } of alone) yield {
						kind: "problem",
						problem: (0, problems.hN)("unpaired-sample", location.path, location.line, `sample ${JSON.stringify(id)} is not among those of ${missing}`)
					};
				}
			}
			async *#pair(base, tuned) {
				let { path, line } = tuned.end.location;
				let sample = this.#count++;
				let [ofBase, ofTuned] = [base.positions.block, tuned.positions.block];
				if (!(0, align.i)(ofBase) || !(0, align.i)(ofTuned)) {
					this.#unnamed ??= (0, align.i)(ofTuned) ? base.end.location.path : path;
					return;
				}
				let aligned = (0, align.M)(ofBase, ofTuned);
				if ("misalignedAt" in aligned) {
					let message = this.#explained++ < 3 ? await describeMisalignment(base.end, tuned.end, aligned, this.#options) : `sample ${JSON.stringify(tuned.end.id)}, position ${aligned.misalignedAt}: other tokens`;
					yield {
						kind: "problem",
						problem: (0, problems.hN)("misaligned", path, line, message)
					};
					return;
				}
				!aligned.isChecked && aligned.base.count > 0 && (this.#unchecked ??= path);
				aligned.base.count > 0 && (yield {
					kind: "positions",
					sample,
					base: aligned.base,
					tuned: aligned.tuned
				});
				yield {
					kind: "sample",
					sample,
					base: base.end,
					tuned: tuned.end
				};
			}
		}
		let notChecked = (path) => (0, problems.lm)("unchecked-alignment", path, "nothing names the tokens of the text: that base and tuned model score the same ones is taken on trust");
		let farApart = ({ location: { path, line } }) => new errors.yo("samples-far-apart", `base and tuned model have their samples in orders so different that more than ${MAX_WAITING / 2 ** 20} MiB wait for their other half`, "Write both in the same order, such as sorted by id.", {
			path,
			line
		});
		var shortened = __webpack_require__(33554);
		var telling_samples = __webpack_require__(55194);
		var app_problems = __webpack_require__(14201);
		var app_progress = __webpack_require__(28926);
		var run = __webpack_require__(60464);
		var app_sources = __webpack_require__(91283);
		var measure_top = __webpack_require__(2485);
		var top_forks = __webpack_require__(62462);
		class TopChanges {
			#top = new measure_top.E(top_forks.Z1);
			offer(base, tuned, widest) {
				widest.position >= 0 && this.#top.offer(widest.jsLow, {
					base,
					tuned,
					widest
				});
			}
			async withText(options) {
				let items = this.#top.items.map(({ base, tuned, widest }) => {
					let { position } = widest;
					return {
						base: {
							...base,
							position
						},
						tuned: {
							...tuned,
							position
						},
						widest
					};
				});
				let ofBase = await (0, excerpts.Tm)(items.map(({ base }) => base), options);
				let ofTuned = await (0, excerpts.Tm)(items.map(({ tuned }) => tuned), options);
				return items.flatMap(({ base, tuned, widest: { position, jsLow, jsHigh } }) => {
					let [before, after] = [ofBase.get(base), ofTuned.get(tuned)];
					if (before === void 0 || after === void 0) return [];
					return [{
						...(0, top_forks.$t)(tuned),
						position,
						low: jsLow,
						high: jsHigh,
						before: after.before,
						...after.chosen !== void 0 && { chosen: after.chosen },
						base: [...before.alternatives],
						tuned: [...after.alternatives]
					}];
				});
			}
		}
		var ungrouped = __webpack_require__(30234);
		var write_reports = __webpack_require__(78792);
		async function compare(options, world) {
			let config = pairConfig(options.config);
			let telling = options.out === void 0 ? void 0 : new telling_samples.P(config.limits.page);
			let { run, base, basePaths } = await measurePair({
				...options,
				config,
				telling
			}, world);
			options.out !== void 0 && await (0, write_reports.mk)(base, `${options.out}/base-measurement.json.gz`, world);
			let baseline = {
				kind: "with",
				measurement: base.measurement,
				provenance: { path: basePaths.join(", ") },
				history: []
			};
			let { judgeRun } = await Promise.all([__webpack_require__.e(169), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 38400));
			return judgeRun(run, baseline, {
				config,
				out: options.out,
				telling
			}, world);
		}
		function pairConfig(config) {
			if (config.frozen !== void 0) throw new errors.yo("usage", "the threshold is to come from a baseline, and `compare` has none beside the base", "Write an entropy, such as `1.4 nats`.", config.path === void 0 ? void 0 : { path: config.path });
			return (0, defaults.Pm)(config);
		}
		async function measurePair(options, world) {
			let { config } = options;
			let basePaths = await (0, find.n)(options.base, world.cwd);
			let tunedPaths = await (0, find.n)(options.tuned, world.cwd);
			let reading = (0, run.Tt)(config, world);
			let settings = {
				threshold: (0, units.o)(config.threshold),
				vocabularySize: config.vocabularySize,
				rankCutoff: config.rankCutoff
			};
			let [ofBase, ofTuned] = [new accumulator.$({
				...settings,
				rankCutoff: void 0
			}), new accumulator.$(settings)];
			let shifts = new Map();
			let problems = new app_problems.Z();
			let changes = new TopChanges();
			let sources = new app_sources.j();
			let inputs = [];
			let progress = await (0, app_progress.o)([...basePaths, ...tunedPaths], world, options.quiet === !0);
			try {
				for await (let part of readPairs(basePaths, tunedPaths, {
					...reading,
					onProgress: progress.update
				})) if (part.kind === "problem") problems.add(part.problem);
				else if (part.kind === "positions") {
					let shift = shifts.get(part.sample) ?? new SampleShift(settings);
					shifts.set(part.sample, shift);
					shift.add(part.base, part.tuned);
					ofBase.add(part.sample, part.base);
					ofTuned.add(part.sample, part.tuned);
				} else if (part.kind === "sample") {
					let { sample, base, tuned } = part;
					let shift = shifts.get(sample);
					shifts.delete(sample);
					let facts = {
						id: (0, shortened.vI)(tuned.id),
						group: tuned.group
					};
					problems.addNotDistributions(base, ofBase.end(sample, {
						...base,
						...facts
					}));
					let result = ofTuned.end(sample, {
						...tuned,
						...facts
					}, shift);
					problems.addNotDistributions(tuned, result);
					sources.note(result.name, tuned.source ?? base.source);
					if (shift === void 0) continue;
					changes.offer(base, tuned, shift.widest);
					options.telling?.offer(tuned, result, {
						base,
						shift
					});
				} else {
					let { path, format, samples, positions, bytes } = part;
					inputs.push({
						path,
						format,
						samples,
						positions,
						bytes
					});
					progress.fileDone(part.bytes);
				}
			} finally {
				progress.stop();
			}
			let measurement = ofTuned.measurement();
			(0, ungrouped._)(config, {
				measurement,
				inputs,
				problems
			});
			let common = {
				threshold: config.threshold,
				groupBy: (0, run.E5)(config),
				shards: 1,
				sources,
				...await (0, run.yv)(world)
			};
			return {
				run: {
					...common,
					measurement,
					problems,
					inputs,
					topChanges: await changes.withText(reading)
				},
				base: {
					...common,
					measurement: ofBase.measurement(),
					problems: new app_problems.Z(),
					inputs: [],
					topChanges: []
				},
				basePaths
			};
		}
	}),
	5200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PN: () => Matcher,
			gT: () => listAt,
			lD: () => rankedEnd
		});
		var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19882);
		let listAt = (block, position) => ({
			block,
			begin: position === 0 ? 0 : block.ends[position - 1],
			end: block.ends[position],
			listing: block.listing[position]
		});
		let rankedEnd = ({ begin, end, listing }) => begin + (0, _positions_js__WEBPACK_IMPORTED_MODULE_0__.W)(listing, end - begin);
		class Matcher {
			partners = new Int32Array(256);
			#places = new Map();
			match(first, second) {
				let length = first.end - first.begin;
				this.partners.length < length && (this.partners = new Int32Array(2 * length));
				isAscending(first) && isAscending(second) ? this.#join(first, second) : this.#lookUp(first, second);
			}
			#join(first, second) {
				let [a, b] = [first.block.tokens, second.block.tokens];
				let j = second.begin;
				for (let i = first.begin; i < first.end; i++) {
					for (; j < second.end && b[j] < a[i];) j++;
					this.partners[i - first.begin] = j < second.end && b[j] === a[i] ? j : -1;
				}
			}
			#lookUp(first, second) {
				let [a, b] = [first.block.tokens, second.block.tokens];
				let places = this.#places;
				places.clear();
				for (let j = second.begin; j < second.end; j++) places.set(b[j], places.has(b[j]) ? -1 : j);
				for (let i = first.begin; i < first.end; i++) {
					let place = Number.isNaN(a[i]) ? -1 : places.get(a[i]) ?? -1;
					this.partners[i - first.begin] = place;
				}
				places.clear();
				for (let i = first.begin; i < first.end; i++) {
					let other = places.get(a[i]);
					other === void 0 ? places.set(a[i], i) : this.partners[other - first.begin] = this.partners[i - first.begin] = -1;
				}
			}
		}
		function isAscending({ block, begin, end }) {
			for (let i = begin + 1; i < end; i++) if (!(block.tokens[i] > block.tokens[i - 1])) return !1;
			return !0;
		}
	}),
	94488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => promotedRank,
			k: () => prefers
		});
		var _floored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16897);
		var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5200);
		let greatest = ({ block, begin, end }) => (0, _floored_js__WEBPACK_IMPORTED_MODULE_1__.HE)(block.logprobs, begin, end);
		function promotedRank(base, tuned, vocabularySize, out) {
			let ranked = (0, _match_js__WEBPACK_IMPORTED_MODULE_0__.lD)(base);
			if (ranked === base.begin || (0, _match_js__WEBPACK_IMPORTED_MODULE_0__.lD)(tuned) === tuned.begin) return !1;
			let most = greatest(tuned);
			out.low = ranked - base.begin + 1;
			out.high = Math.max(vocabularySize, out.low);
			for (let j = tuned.begin; j < tuned.end; j++) {
				if (tuned.block.logprobs[j] !== most) continue;
				for (let i = base.begin; i < ranked; i++) {
					if (base.block.tokens[i] !== tuned.block.tokens[j]) continue;
					let rank = 1 + moreLikely(base, ranked, base.block.logprobs[i]);
					rank < out.low && (out.low = out.high = rank);
				}
			}
			return !0;
		}
		function prefers(list, token) {
			let most = greatest(list);
			for (let i = list.begin; i < list.end; i++) if (list.block.tokens[i] === token && list.block.logprobs[i] === most) return !0;
			return !1;
		}
		function moreLikely({ block, begin }, end, logprob) {
			let count = 0;
			for (let i = begin; i < end; i++) block.logprobs[i] > logprob && count++;
			return count;
		}
	}),
	72934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => align,
			i: () => areTokensNamed
		});
		var _measure_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19882);
		var _position_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
		function align(base, tuned) {
			let [kept, keptTuned] = [[], []];
			let isChecked = !1;
			for (let i = 0, j = 0; i < base.count && j < tuned.count;) if (base.index[i] < tuned.index[j]) i++;
			else if (tuned.index[j] < base.index[i]) j++;
			else {
				let [a, b] = [base.chosenTokens[i], tuned.chosenTokens[j]];
				if (!Number.isNaN(a) && !Number.isNaN(b)) {
					if (a !== b) return { misalignedAt: base.index[i] };
					isChecked = !0;
				}
				kept.push(i++);
				keptTuned.push(j++);
			}
			let [length, lengthTuned] = [lengthOf(base), lengthOf(tuned)];
			if (length !== lengthTuned) return {
				misalignedAt: Math.min(length, lengthTuned),
				ends: length < lengthTuned ? "base" : "tuned"
			};
			return {
				base: only(base, kept),
				tuned: only(tuned, keptTuned),
				isChecked
			};
		}
		function areTokensNamed({ count, listing, ends, tokens }) {
			for (let i = 0; i < count; i++) {
				if (listing[i] === _measure_positions_js__WEBPACK_IMPORTED_MODULE_0__.l.Entropy) return !1;
				if (Number.isNaN(tokens[i === 0 ? 0 : ends[i - 1]])) return !1;
			}
			return !0;
		}
		let lengthOf = ({ count, index }) => count === 0 ? 0 : index[count - 1] + 1;
		function only(block, positions) {
			if (positions.length === block.count) return block;
			let columns = new _position_columns_js__WEBPACK_IMPORTED_MODULE_1__.e({ named: !0 });
			columns.vocabularySize = block.vocabularySize;
			for (let i of positions) {
				for (let entry = i === 0 ? 0 : block.ends[i - 1]; entry < block.ends[i]; entry++) columns.pushNamed(block.logprobs[entry], block.tokens[entry]);
				columns.end(block.chosen[i], block.listing[i], block.index[i], block.chosenTokens[i]);
			}
			return columns.block;
		}
	})
};
