export const id = 398;
export const ids = [398];
export const modules = {
	76398: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => summed,
			B: () => BlockSummer
		});
		var _measure_summing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19868);
		var _read_blocks_block_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40518);
		function summed(part, summing) {
			if (part.kind === "positions") summing.add(part.sample, part.positions);
			else if (part.kind === "dropped") summing.drop(part.sample);
			else if (part.kind === "sample") return {
				kind: "sample",
				sample: part,
				sums: summing.end(part.sample)
			};
			else return part;
		}
		class BlockSummer {
			#reader;
			#summing;
			constructor({ reading, summing }) {
				this.#reader = new _read_blocks_block_reader_js__WEBPACK_IMPORTED_MODULE_1__.t(reading);
				this.#summing = new _measure_summing_js__WEBPACK_IMPORTED_MODULE_0__.Z(summing);
			}
			*read(block) {
				let readings = this.#reader.read(block);
				for (let next = readings.next();; next = readings.next()) {
					if (next.done === !0) return next.value;
					let part = summed(next.value, this.#summing);
					part !== void 0 && part.kind !== "input" && (yield part);
				}
			}
			readAll(block) {
				let parts = [];
				let reading = this.read(block);
				for (let next = reading.next();; next = reading.next()) {
					if (next.done === !0) return {
						parts,
						end: next.value
					};
					parts.push(next.value);
				}
			}
		}
	}),
	91773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lg: () => BlockEntropy,
			du: () => NO_DISTRIBUTION,
			lR: () => WIDTH
		});
		var load = __webpack_require__(30076);
		var entropy = __webpack_require__(64671);
		var log = __webpack_require__(40568);
		let kernel = (0, load.l)("AGFzbQEAAAABDgJgAABgB39/f398fH8AAwMCAAEFAwEAAQYGAX8BQQALBxoDBGhlYXADAAZib3VuZHMAAQZtZW1vcnkCAAgBAAwBCwqIEQIHAEGICiQAC/0QAwd/B3sFfANAIAAgCksEQCACIApBAnRqKAIAIQggAyAKai0AACIMQQNJBEACQP0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIQ4gASAHQQN0aiIJIAggB2siDUF+cUEDdGohCyAJIQcDQCAHIAtJBEAgB/0ABAAiEEGACP0KAwD99wFBiAj9CgMA/fYBIhFBkAj9CgMA/fIBQagI/QoDACIS/fABIhMgEv3xASESIBEgEkGYCP0KAwD98gH98QEgEkGgCP0KAwD98gH98QEiESAR/fIBIhIgEv3yASEUIA9BuAj9CgMAIBEgEkHICP0KAwBByAj9CgMIIBH98gH98AFByAj9CgMQQcgI/QoDGCAR/fIB/fABIBL98gH98AFB6Aj9CgMAQegI/QoDCCAR/fIB/fABQegI/QoDEEHoCP0KAxggEf3yAf3wASAS/fIB/fABIBT98gH98AFBiAn9CgMAQYgJ/QoDCCAR/fIB/fABQYgJ/QoDEEGICf0KAxggEf3yAf3wASAS/fIB/fABIBQgFP3yAf3yAf3wAf3yAf3wAf3wASATQcAI/QoDAP3OAUE0/csB/fIBIhH98AEhDyAOIBEgEP3yAf3wASEOIAdBEGohBwwBCwsgDUEBcQRAIAf9XQMAIhBBgAj9CgMA/fcBQYgI/QoDAP32ASIRQZAI/QoDAP3yAUGoCP0KAwAiEv3wASITIBL98QEhEiARIBJBmAj9CgMA/fIB/fEBIBJBoAj9CgMA/fIB/fEBIhEgEf3yASISIBL98gEhFCAPQbgI/QoDACARIBJByAj9CgMAQcgI/QoDCCAR/fIB/fABQcgI/QoDEEHICP0KAxggEf3yAf3wASAS/fIB/fABQegI/QoDAEHoCP0KAwggEf3yAf3wAUHoCP0KAxBB6Aj9CgMYIBH98gH98AEgEv3yAf3wASAU/fIB/fABQYgJ/QoDAEGICf0KAwggEf3yAf3wAUGICf0KAxBBiAn9CgMYIBH98gH98AEgEv3yAf3wASAUIBT98gH98gH98AH98gH98AH98AEgE0HACP0KAwD9zgFBNP3LAf3yAf0M//////////8AAAAAAAAAAP1OIhH98AEhDyAOIBEgEP3yAf3wASEOCyAGIA/9IQAgD/0hAaAiFTkDEEQAAAAAAADwPyAVoSEXIBVEarx0kxgE8D9kBH9BAQUgDEECRiAXRPyp8dJNYlA/ZHELBEAgBkQAAAAAAADwvzkDAAwBCyAEIA24oSIYRAAAAAAAAAAAYwR/QQEFIAxBAkcgGEQAAAAAAAAAAGFxIBdE/Knx0k1iUD9kcQsEQCAGRAAAAAAAAADAOQMADAELIA79IQAgDv0hAaCaIRYgDEECRiAXRJXWJugLLhE+ZXIgGEQAAAAAAAAAAGFyBEAgBiAWRAAAAAAAAAAApSAFpCIVOQMAIAYgFTkDCAwBCyANIAxBAUZrIgdFBEAgBkQAAAAAAAAAwDkDAAwBCyAJIAdBA3RqIQsgCSsDACEVIAlBCGohBwNAIAcgC0kEQCAVIAcrAwCkIRUgB0EIaiEHDAELCyAVRAAAAAAA4IXAYwRAIAZEAAAAAAAAAMA5AwAMAQsgFf0UQYAI/QoDAP33AUGICP0KAwD99gEiDkGQCP0KAwD98gFBqAj9CgMAIg/98AEiECAP/fEBIQ8gDiAPQZgI/QoDAP3yAf3xASAPQaAI/QoDAP3yAf3xASIOIA798gEiDyAP/fIBIREgFyAYQbgI/QoDACAOIA9ByAj9CgMAQcgI/QoDCCAO/fIB/fABQcgI/QoDEEHICP0KAxggDv3yAf3wASAP/fIB/fABQegI/QoDAEHoCP0KAwggDv3yAf3wAUHoCP0KAxBB6Aj9CgMYIA798gH98AEgD/3yAf3wASAR/fIB/fABQYgJ/QoDAEGICf0KAwggDv3yAf3wAUGICf0KAxBBiAn9CgMYIA798gH98AEgD/3yAf3wASARIBH98gH98gH98AH98gH98AH98AEgEEHACP0KAwD9zgFBNP3LAf3yAf0hACIZokT8qfHSTWJQP6BkBEAgBkQAAAAAAAAAwDkDAAwBCyAXIBij/RQgFyAXIBmjnCAZoiIYoUQAAAAAAAAAAKUiGUQAAAAAAADwPyAZRAAAAAAAAAAAZBv9IgAiDv0M////////DwD///////8PAP1O/QwAAAAAAADwPwAAAAAAAPA//VAiD/0MzTt/Zp6g9j/NO39mnqD2P/1KIRAgD0GwCP0KAwD98gEgDyAQ/VJBuAj9CgMA/fEBIg/9DAAAAAAAAABAAAAAAAAAAEAgD/3wAf3zASIRIBH98gEiEiAS/fIBIhMgE/3yASEUIAYgFiAXIA5BNP3NAf0M/wMAAAAAAAD/AwAAAAAAAP3RASAQ/dEBIg4gDv0NAAECAwgJCgsAAQIDCAkKC/3+ASIOQZgI/QoDAP3yASAPIBEgDyASQagJ/QoDAEGoCf0KAwggEv3yAf3wAUGoCf0KAxBBqAn9CgMYIBL98gH98AEgE/3yAf3wAUHICf0KAwBByAn9CgMIIBL98gH98AFByAn9CgMQQcgJ/QoDGCAS/fIB/fABIBP98gH98AEgFP3yAf3wAUHoCf0KAwBB6An9CgMIIBL98gH98AFB6An9CgMQQegJ/QoDGCAS/fIB/fABIBP98gH98AEgFCAU/fIB/fIB/fAB/fIB/fEB/fIBIA5BoAj9CgMA/fIB/fEB/fEB/fABIg79IQGioUQAAAAAAAAAAKUgBaQiFyAWIBggFaKhIBkgDv0hAKKhRAAAAAAAAAAApaQ5AwAgBiAXOQMICwUgBkQAAAAAAAAAwDkDAAsgBkEYaiEGIAghByAKQQFqIQoMAQsLCwuhAgsAQYUICwMghsAAQY0ICwMohkAAQZAICwj+gitlRxX3PwBBmggLBuD+Qi7mPwBBoAgLCHY8eTXvOeo9AEGuCAsCOEMAQbYICwLgPwBBvggLAvA/AEHACAsC/wMAQc4IC1rgP1VVVVVVVcU/VVVVVVVVpT8RERERERGBPxdswRZswVY/GqABGqABKj8aoAEaoAH6PjTHVqXjHcc+XJ94t09+kj7kRPVnReZaPpjY+O/Y7iE+CW2oE0YS5j0AQagJC2BVVVVVVVXlP5qZmZmZmdk/kiRJkiRJ0j8cx3Ecx3HMP0YXXXTRRcc/FDuxEzuxwz8RERERERHBPx4eHh4eHr4/KK+hvIbyuj8YhmEYhmG4P2QhC1nIQrY/exSuR+F6tD8=");
		let MAX_ENTRIES = 16384;
		let WIDTH = 3;
		let NO_DISTRIBUTION = -1;
		class BlockEntropy {
			#assumed;
			#vocabularySize = NaN;
			#lnVocabularySize = NaN;
			#wasm;
			#logprobs = new Float64Array();
			#ends = new Uint32Array();
			#listing = new Uint8Array();
			#out = new Float64Array();
			#found = new Float64Array();
			#one = {
				low: NaN,
				high: NaN,
				mass: NaN
			};
			constructor(vocabularySize, { plain = !1 } = {}) {
				this.#assumed = vocabularySize;
				let wasm = plain ? void 0 : kernel();
				if (wasm === void 0) return;
				this.#wasm = wasm;
				let at = wasm.heap.value + 15 & -16;
				let take = (bytes) => [wasm.memory.buffer, (at += bytes) - bytes];
				(0, load.z)(wasm, at + 8 * MAX_ENTRIES + 14848);
				this.#logprobs = new Float64Array(...take(8 * MAX_ENTRIES), MAX_ENTRIES);
				this.#out = new Float64Array(...take(12288), 1536);
				this.#ends = new Uint32Array(...take(2048), 512);
				this.#listing = new Uint8Array(...take(512), 512);
			}
			bounds(block) {
				let { count, ends, vocabularySize = this.#assumed } = block;
				if (vocabularySize !== this.#vocabularySize) {
					this.#vocabularySize = vocabularySize;
					this.#lnVocabularySize = (0, log.R)(vocabularySize);
				}
				this.#found.length < 3 * count && (this.#found = new Float64Array(6 * count));
				for (let from = 0; from < count;) {
					let first = from === 0 ? 0 : ends[from - 1];
					let to = from;
					for (; to < count && to - from < 512 && ends[to] - first <= MAX_ENTRIES;) to++;
					if (this.#wasm === void 0 || to === from) this.#found[3 * from++] = -2;
					else {
						this.#run(this.#wasm, block, from, to, first);
						from = to;
					}
				}
				for (let i = 0; i < count; i++) this.#found[3 * i] === -2 && this.#compute(block, i);
				return this.#found;
			}
			#compute({ logprobs, ends, listing }, i) {
				let begin = i === 0 ? 0 : ends[i - 1];
				let isDistribution = (0, entropy.r0)(logprobs, begin, ends[i], listing[i], this.#vocabularySize, this.#one);
				this.#found[3 * i] = isDistribution ? this.#one.low : -1;
				this.#found[3 * i + 1] = this.#one.high;
				this.#found[3 * i + 2] = this.#one.mass;
			}
			#run(wasm, { logprobs, ends, listing }, from, to, first) {
				let count = to - from;
				this.#logprobs.set(logprobs.subarray(first, ends[to - 1]));
				this.#listing.set(listing.subarray(from, to));
				for (let i = 0; i < count; i++) this.#ends[i] = ends[from + i] - first;
				wasm.bounds(count, this.#logprobs.byteOffset, this.#ends.byteOffset, this.#listing.byteOffset, this.#vocabularySize, this.#lnVocabularySize, this.#out.byteOffset);
				this.#found.set(this.#out.subarray(0, 3 * count), 3 * from);
			}
		}
	}),
	64671: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gn: () => NO_REMAINDER,
			Vd: () => ENTROPY_ROUNDING,
			ZY: () => DEFAULT_VOCABULARY_SIZE,
			qE: () => clamp,
			r0: () => entropyBounds,
			rm: () => MAX_ENTROPY
		});
		var _floored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16897);
		var _exp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36397);
		var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40568);
		var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19882);
		let DEFAULT_VOCABULARY_SIZE = 262144;
		let MASS_TOLERANCE = .001;
		let NO_REMAINDER = 1e-9;
		let MAX_ENTROPY = 30;
		let ENTROPY_ROUNDING = 1e-4;
		function entropyBounds(logprobs, begin, end, listing, vocabularySize, out) {
			if (listing === _positions_js__WEBPACK_IMPORTED_MODULE_2__.l.Entropy) {
				out.low = out.high = logprobs[begin];
				out.mass = 1;
				return out.low >= 0 && out.low <= 30;
			}
			if (listing === _positions_js__WEBPACK_IMPORTED_MODULE_2__.l.Floored) return flooredBounds(logprobs, begin, end, vocabularySize, out);
			let masses = [0, 0];
			let sums = [0, 0];
			for (let i = begin; i < end; i++) {
				let p = (0, _exp_js__WEBPACK_IMPORTED_MODULE_0__.o)(Math.min(Math.max(logprobs[i], -708), 709));
				masses[(i - begin) % 2] += p;
				sums[(i - begin) % 2] += p * logprobs[i];
			}
			let mass = masses[0] + masses[1];
			let listed = -(sums[0] + sums[1]);
			out.mass = mass;
			if (mass > 1.001) return !1;
			let k = end - begin;
			let unlisted = Math.max(0, vocabularySize - k);
			let remainder = 1 - mass;
			if (listing === _positions_js__WEBPACK_IMPORTED_MODULE_2__.l.Complete || unlisted === 0 && remainder <= MASS_TOLERANCE || remainder <= NO_REMAINDER) {
				if (listing === _positions_js__WEBPACK_IMPORTED_MODULE_2__.l.Complete && remainder > MASS_TOLERANCE) return !1;
				out.low = out.high = clamp(listed, 0, (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(Math.max(vocabularySize, k)));
				return !0;
			}
			let ranked = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.W)(listing, k);
			let lnLast = ranked === 0 ? (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(remainder) : leastOf(logprobs, begin, begin + ranked);
			let last = ranked === 0 ? remainder : (0, _exp_js__WEBPACK_IMPORTED_MODULE_0__.o)(lnLast);
			let packed = Math.floor(remainder / last);
			let rest = Math.max(0, remainder - packed * last);
			let low = listed - packed * last * lnLast - (rest > 0 ? rest * (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(rest) : 0);
			let others = remainder > unlisted * last + MASS_TOLERANCE ? Math.ceil(remainder / last) : unlisted;
			let high = listed - remainder * (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(remainder / others);
			out.high = clamp(high, 0, (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(Math.max(vocabularySize, k + others)));
			out.low = clamp(low, 0, out.high);
			return !0;
		}
		function flooredBounds(logprobs, begin, end, vocabularySize, out) {
			let exact = (0, _floored_js__WEBPACK_IMPORTED_MODULE_3__.LN)(logprobs, begin, end);
			let [mass, listed, movedMass, movedEntropy] = [
				0,
				0,
				0,
				0
			];
			for (let i = begin; i < end; i++) {
				let lnP = logprobs[i];
				let p = (0, _exp_js__WEBPACK_IMPORTED_MODULE_0__.o)(lnP);
				let moved = p * (0, _floored_js__WEBPACK_IMPORTED_MODULE_3__.Mz)(lnP, exact);
				mass += p;
				listed -= p * lnP;
				movedMass += moved;
				movedEntropy += moved * Math.abs(1 + lnP);
			}
			out.mass = mass;
			let unlisted = Math.max(0, vocabularySize - (end - begin));
			let ceiling = (0, _floored_js__WEBPACK_IMPORTED_MODULE_3__.tO)((0, _floored_js__WEBPACK_IMPORTED_MODULE_3__.HE)(logprobs, begin, end));
			let clipped = unlisted * (0, _exp_js__WEBPACK_IMPORTED_MODULE_0__.o)(ceiling);
			let least = Math.max(0, 1 - mass - movedMass);
			if (mass > 1.001 || least > clipped + MASS_TOLERANCE) return !1;
			let greatest = Math.min(Math.max(0, 1 - mass + movedMass), clipped);
			let high = listed + movedEntropy + (greatest > 0 ? greatest * (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(unlisted / greatest) : 0);
			out.high = clamp(high, 0, (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(Math.max(vocabularySize, end - begin)));
			out.low = clamp(listed - movedEntropy - least * ceiling, 0, out.high);
			return !0;
		}
		function leastOf(logprobs, begin, end) {
			let least = logprobs[begin];
			for (let i = begin + 1; i < end; i++) logprobs[i] < least && (least = logprobs[i]);
			return least;
		}
		let clamp = (value, low, high) => Math.min(Math.max(value, low), high);
	}),
	36397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => exp });
		var _two_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43408);
		let GREATEST = 709.782712893384;
		let ROUNDER = 6755399441055744;
		function exp(x) {
			if (!(x <= GREATEST)) return x > GREATEST ? Infinity : NaN;
			if (x < -745.1332191019412) return 0;
			let n = x * Math.LOG2E + ROUNDER - ROUNDER;
			let r = x - n * _two_js__WEBPACK_IMPORTED_MODULE_0__.EL - n * _two_js__WEBPACK_IMPORTED_MODULE_0__.SB;
			let r2 = r * r;
			let r4 = r2 * r2;
			let q0 = 1 / 2 + 1 / 6 * r + (1 / 24 + 1 / 120 * r) * r2;
			let q4 = 1 / 720 + 1 / 5040 * r + (1 / 40320 + 1 / 362880 * r) * r2;
			let q8 = 1 / 3628800 + 1 / 39916800 * r + (1 / 479001600 + 1 / 6227020800 * r) * r2;
			let e = 1 + (r + r2 * (q0 + q4 * r4 + r4 * r4 * q8));
			if (n > 1023) return 2 * e * (0, _two_js__WEBPACK_IMPORTED_MODULE_0__.v8)(1023);
			return n < _two_js__WEBPACK_IMPORTED_MODULE_0__.Iz ? e / 2 * (0, _two_js__WEBPACK_IMPORTED_MODULE_0__.v8)(_two_js__WEBPACK_IMPORTED_MODULE_0__.Iz) : e * (0, _two_js__WEBPACK_IMPORTED_MODULE_0__.v8)(n);
		}
	}),
	16897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AY: () => RANGE,
			HE: () => greatestOf,
			LN: () => exactOf,
			Mz: () => errorOf,
			UT: () => STEPS,
			tO: () => ceilingOf
		});
		let RANGE = 16;
		let STEPS = 65535;
		let FLOAT_ERROR = 4e-6;
		let errorOf = (logprob, exact) => logprob === exact ? FLOAT_ERROR : .00012607217517357136;
		function exactOf(logprobs, begin, end) {
			let most = greatestOf(logprobs, begin, end);
			let last = logprobs.lastIndexOf(most, end - 1);
			return logprobs.indexOf(most, begin) === last ? most : Infinity;
		}
		let ceilingOf = (most) => most - 16 + 16 / STEPS / 2 + FLOAT_ERROR;
		function greatestOf(logprobs, begin, end) {
			let most = logprobs[begin];
			for (let i = begin + 1; i < end; i++) logprobs[i] > most && (most = logprobs[i]);
			return most;
		}
	}),
	73072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bh: () => addHistograms,
			U9: () => count,
			Xn: () => binCentre,
			Zg: () => quantileBin,
			Zj: () => forksAt,
			hV: () => binAt,
			jU: () => binOf,
			kh: () => countFrom
		});
		let BINS_PER_NAT = 1e3;
		let binOf = (entropy) => Math.floor(entropy * BINS_PER_NAT);
		function count(histogram, bin, positions = 1) {
			for (; histogram.length <= bin;) histogram.push(0);
			histogram[bin] += positions;
		}
		function addHistograms(a, b) {
			let [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
			return longer.map((positions, bin) => positions + (shorter[bin] ?? 0));
		}
		function quantileBin(histogram, q) {
			let total = histogram.reduce((sum, positions) => sum + positions, 0);
			let rank = Math.max(1, Math.ceil(q * total));
			let seen = 0;
			let bin = histogram.findIndex((positions) => (seen += positions) >= rank);
			return bin < 0 ? null : [bin / BINS_PER_NAT, (bin + 1) / BINS_PER_NAT];
		}
		let binCentre = (bin) => (bin + .5) / BINS_PER_NAT;
		function binAt(entropy) {
			let bin = Math.round(entropy * BINS_PER_NAT);
			return Math.abs(entropy * BINS_PER_NAT - bin) < 1e-9 ? bin : void 0;
		}
		let countFrom = (histogram, bin) => histogram.slice(bin).reduce((sum, positions) => sum + positions, 0);
		function forksAt({ low, high }, bin) {
			let forks = {
				least: countFrom(low, bin + 1),
				most: countFrom(high, bin)
			};
			return {
				forks,
				undecided: {
					least: Math.max(0, countFrom(high, bin + 1) - countFrom(low, bin)),
					most: forks.most - forks.least
				}
			};
		}
	}),
	40568: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => log });
		var _two_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43408);
		let number = new Float64Array(1);
		let words = new Uint32Array(number.buffer);
		let SMALLEST_NORMAL = 2 ** -1022;
		function log(x) {
			if (!(x > 0)) return x === 0 ? -Infinity : NaN;
			if (x === Infinity) return Infinity;
			number[0] = x < SMALLEST_NORMAL ? x * 2 ** 54 : x;
			let exponent = (words[1] >>> 20) - 1023;
			let n = x < SMALLEST_NORMAL ? exponent - 54 : exponent;
			let m = number[0] * (0, _two_js__WEBPACK_IMPORTED_MODULE_0__.v8)(-exponent);
			if (m > Math.SQRT2) {
				m /= 2;
				n++;
			}
			let f = m - 1;
			let s = f / (2 + f);
			let z = s * s;
			let z2 = z * z;
			let z4 = z2 * z2;
			let q0 = 2 / 3 + 2 / 5 * z + (2 / 7 + 2 / 9 * z) * z2;
			let q4 = 2 / 11 + 2 / 13 * z + (2 / 15 + 2 / 17 * z) * z2;
			let q8 = 2 / 19 + 2 / 21 * z + (2 / 23 + 2 / 25 * z) * z2;
			let q = q0 + q4 * z4 + z4 * z4 * q8;
			return n * _two_js__WEBPACK_IMPORTED_MODULE_0__.EL + (f - (s * (f - z * q) - n * _two_js__WEBPACK_IMPORTED_MODULE_0__.SB));
		}
	}),
	59579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => addBins,
			f: () => OpenSample
		});
		var _block_entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91773);
		var _histogram_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73072);
		var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19882);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25853);
		let NEAR_DETERMINISTIC = .01;
		let SUM = Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_2__.c.map((name, i) => [name, i]));
		class OpenSample {
			#positions = 0;
			#chosenKnown = 0;
			#notDistributions = 0;
			#k = 0;
			#peak = NO_PEAK;
			#sums = new Float64Array(_quantities_js__WEBPACK_IMPORTED_MODULE_2__.c.length);
			#bins = new BinPairs();
			add({ count, ends, listing, chosen, index }, bounds, threshold) {
				let sums = this.#sums;
				let bins = this.#bins;
				bins.reserve(count);
				let { low: peak } = this.#peak;
				let peakAt = -1;
				let k = this.#k;
				let positions = 0;
				let chosenKnown = 0;
				let forks = 0;
				let possibleForks = 0;
				let nearDeterministic = 0;
				let possiblyNearDeterministic = 0;
				for (let i = 0, begin = 0; i < count; begin = ends[i], i++) {
					let listed = kOf(listing[i], ends[i] - begin);
					listed > k && (k = listed);
					let low = bounds[_block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.lR * i];
					let high = bounds[_block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.lR * i + 1];
					if (low === _block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.du) continue;
					positions++;
					low > threshold && forks++;
					high > threshold && possibleForks++;
					high < NEAR_DETERMINISTIC && nearDeterministic++;
					low < NEAR_DETERMINISTIC && possiblyNearDeterministic++;
					sums[SUM["lower-entropy"]] += low;
					sums[SUM["upper-entropy"]] += high;
					sums[SUM["covered-mass"]] += Math.min(1, bounds[_block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.lR * i + 2]);
					if (!Number.isNaN(chosen[i])) {
						sums[SUM.surprisal] -= chosen[i];
						chosenKnown++;
					}
					if (low > peak) {
						peak = low;
						peakAt = i;
					}
					bins.push((0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.jU)(low), (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.jU)(high));
				}
				peakAt >= 0 && (this.#peak = {
					position: index[peakAt],
					low: peak,
					high: bounds[_block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.lR * peakAt + 1]
				});
				this.#k = k;
				this.#positions += positions;
				this.#notDistributions += count - positions;
				this.#chosenKnown += chosenKnown;
				sums[SUM.fork] += forks;
				sums[SUM["possible-fork"]] += possibleForks;
				sums[SUM.undecided] += possibleForks - forks;
				sums[SUM["near-deterministic"]] += nearDeterministic;
				sums[SUM["possibly-near-deterministic"]] += possiblyNearDeterministic;
			}
			close() {
				let sums = this.#sums;
				let closed = {
					positions: this.#positions,
					chosenKnown: this.#chosenKnown,
					notDistributions: this.#notDistributions,
					k: this.#k,
					peak: this.#peak,
					sums: {
						fork: sums[SUM.fork],
						"possible-fork": sums[SUM["possible-fork"]],
						undecided: sums[SUM.undecided],
						"near-deterministic": sums[SUM["near-deterministic"]],
						"possibly-near-deterministic": sums[SUM["possibly-near-deterministic"]],
						"lower-entropy": sums[SUM["lower-entropy"]],
						"upper-entropy": sums[SUM["upper-entropy"]],
						"covered-mass": sums[SUM["covered-mass"]],
						surprisal: sums[SUM.surprisal],
						length: sums[SUM.length]
					},
					bins: this.#bins.close()
				};
				this.#positions = this.#chosenKnown = this.#notDistributions = this.#k = 0;
				this.#peak = NO_PEAK;
				this.#sums.fill(0);
				return closed;
			}
		}
		let NO_PEAK = {
			position: -1,
			low: -1,
			high: -1
		};
		let kOf = (listing, entries) => listing === _positions_js__WEBPACK_IMPORTED_MODULE_1__.l.Ranked || listing === _positions_js__WEBPACK_IMPORTED_MODULE_1__.l.RankedThenChosen ? (0, _positions_js__WEBPACK_IMPORTED_MODULE_1__.W)(listing, entries) : 0;
		class BinPairs {
			#pairs = new Uint16Array();
			#length = 0;
			#low = [];
			#high = [];
			reserve(positions) {
				if (this.#length + 2 * positions <= this.#pairs.length) return;
				if (this.#length >= 65536) {
					countPairs(this.#pairs.subarray(0, this.#length), this.#low, this.#high);
					this.#length = 0;
					this.reserve(positions);
					return;
				}
				let grown = new Uint16Array(Math.max(this.#length + 2 * positions, 2 * this.#length));
				grown.set(this.#pairs.subarray(0, this.#length));
				this.#pairs = grown;
			}
			push(low, high) {
				this.#pairs[this.#length++] = low;
				this.#pairs[this.#length++] = high;
			}
			close() {
				let closed = {
					pairs: this.#pairs.slice(0, this.#length),
					low: this.#low,
					high: this.#high
				};
				this.#length = 0;
				this.#low = [];
				this.#high = [];
				return closed;
			}
		}
		function addBins(bins, low, high) {
			countPairs(bins.pairs, low, high);
			for (let [bin, positions] of bins.low.entries()) positions > 0 && (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.U9)(low, bin, positions);
			for (let [bin, positions] of bins.high.entries()) positions > 0 && (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.U9)(high, bin, positions);
		}
		function countPairs(pairs, low, high) {
			for (let i = 0; i < pairs.length; i += 2) {
				(0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.U9)(low, pairs[i]);
				(0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.U9)(high, pairs[i + 1]);
			}
		}
	}),
	19882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => rankedEntries,
			l: () => Listing
		});
		let Listing = {
			Ranked: 0,
			RankedThenChosen: 1,
			Complete: 2,
			Entropy: 3,
			Floored: 4
		};
		let rankedEntries = (listing, entries) => listing === Listing.RankedThenChosen ? entries - 1 : entries;
	}),
	25853: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => QUANTITIES });
		let QUANTITIES = [
			"fork",
			"possible-fork",
			"undecided",
			"near-deterministic",
			"possibly-near-deterministic",
			"lower-entropy",
			"upper-entropy",
			"covered-mass",
			"surprisal",
			"length"
		];
	}),
	19868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => Summing });
		var _block_entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91773);
		var _open_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59579);
		class Summing {
			#threshold;
			#open = new Map();
			#last = -1;
			#lastOpen;
			#closed = [];
			#entropy;
			constructor({ threshold, vocabularySize }) {
				this.#threshold = threshold;
				this.#entropy = new _block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.Lg(vocabularySize);
			}
			add(sample, block) {
				let open = this.#take(sample) ?? this.#another();
				this.#lastOpen !== void 0 && this.#open.set(this.#last, this.#lastOpen);
				this.#last = sample;
				this.#lastOpen = open;
				open.add(block, this.#entropy.bounds(block), this.#threshold);
			}
			end(sample) {
				let open = this.#take(sample) ?? this.#another();
				this.#closed.push(open);
				return open.close();
			}
			drop(sample) {
				this.#take(sample);
			}
			#take(sample) {
				if (sample === this.#last) {
					let open = this.#lastOpen;
					this.#lastOpen = void 0;
					return open;
				}
				let open = this.#open.get(sample);
				open !== void 0 && this.#open.delete(sample);
				return open;
			}
			#another() {
				return this.#closed.pop() ?? new _open_sample_js__WEBPACK_IMPORTED_MODULE_1__.f();
			}
		}
	}),
	43408: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EL: () => LN2_HIGH,
			Iz: () => LEAST_EXPONENT,
			SB: () => LN2_LOW,
			v8: () => powerOfTwo
		});
		let LN2_HIGH = .6931471803691238;
		let LN2_LOW = 19082149292705877e-26;
		let LEAST_EXPONENT = -1074;
		let POWERS = new Float64Array(2098);
		let power = Number.MIN_VALUE;
		for (let i = 0; i < POWERS.length; i++, power *= 2) POWERS[i] = power;
		let powerOfTwo = (n) => POWERS[n - LEAST_EXPONENT];
	}),
	40518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => BlockReader,
			s: () => blockOptions
		});
		var external_node_fs_ = __webpack_require__(73024);
		var file_reader = __webpack_require__(37262);
		var file_totals = __webpack_require__(35652);
		var io_problem = __webpack_require__(68606);
		var records = __webpack_require__(38212);
		var tools = __webpack_require__(13109);
		var chunks = __webpack_require__(97769);
		var scan_bytes = __webpack_require__(19457);
		let lineBuffer = () => Buffer.allocUnsafeSlow(chunks.EC);
		function* linesIn(descriptor, begin, end, buffer) {
			let hasBegun = !1;
			for (let at = begin - 1; hasBegun || at < end;) {
				let chunk = buffer.subarray(0, (0, external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, at));
				let from = hasBegun ? 0 : chunk.indexOf(scan_bytes.Xy) + 1;
				if (!hasBegun && (chunk.length === 0 || at + from >= end)) return;
				hasBegun ||= from > 0;
				let behind = hasBegun ? chunk.indexOf(scan_bytes.Xy, Math.max(from, end - 1 - at)) + 1 : 0;
				let bytes = behind > 0 ? chunk.subarray(from, behind) : chunk.subarray(from);
				hasBegun && (bytes.length > 0 || chunk.length === 0) && (yield {
					bytes,
					offset: at + from
				});
				if (behind > 0 || chunk.length === 0) return;
				at += chunk.length;
			}
		}
		let blockOptions = ({ formats, sampleId, groupBy, source, limits }) => ({
			formats,
			sampleId,
			groupBy,
			source,
			limits
		});
		class BlockReader {
			#formats;
			#tools;
			#buffer = lineBuffer();
			constructor(options) {
				this.#formats = options.formats;
				this.#tools = new tools.S(options, { sample: 0 });
			}
			*read(block) {
				let format = this.#formats.find(({ name }) => name === block.format);
				let totals = new file_totals.S(block.path, format);
				let splitter = new records.H(!0);
				let bytes = 0;
				let isStream = !1;
				let failure;
				try {
					let descriptor = (0, external_node_fs_.openSync)(block.file, "r");
					try {
						let reader;
						for (let next of linesIn(descriptor, block.begin, block.end, this.#buffer)) {
							reader ??= new file_reader.q({
								totals,
								begin: next.offset,
								eventStream: !1
							}, this.#tools);
							bytes += next.bytes.length;
							for (let piece of next.bytes.length > 0 ? splitter.write(next.bytes) : splitter.end()) yield* reader.take(piece);
							isStream = reader.isOpen && !block.isAlone;
							if (isStream) break;
						}
						reader !== void 0 && !isStream && (yield* reader.end());
					} finally {
						(0, external_node_fs_.closeSync)(descriptor);
					}
				} catch (error) {
					failure = (0, io_problem.a)(error, block.path);
					if (failure === void 0) throw error;
				}
				let { samples, positions, scanned, parsed, counts } = totals;
				return {
					bytes,
					lines: splitter.lines,
					totals: {
						samples,
						positions,
						scanned,
						parsed,
						counts: counts.plain()
					},
					isStream,
					failure
				};
			}
		}
	}),
	52087: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => Fit,
			o: () => detect
		});
		var _walk_compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93147);
		var _walk_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4325);
		let Fit = {
			None: 0,
			Empty: 1,
			ChosenOnly: 2,
			Usable: 3
		};
		function detect(record, formats, text) {
			let best;
			for (let format of formats) {
				if (formats.length > 1 && (format.onlyNamed === !0 || !mayFit(text, format))) continue;
				let samples = (0, _walk_walk_js__WEBPACK_IMPORTED_MODULE_1__.R)(record, format);
				let fit = Math.max(Fit.None, ...samples.map(fitOf));
				fit > (best?.fit ?? Fit.None) && (best = {
					format,
					fit,
					samples
				});
				if (fit === Fit.Usable) break;
			}
			return best;
		}
		function fitOf(sample) {
			let { alternatives } = sample.format.format;
			if (alternatives === void 0 ? sample.positions.length > 0 : sample.positions.some((_, i) => (sample.alternatives(i)?.length ?? 0) > 0)) return Fit.Usable;
			return sample.chosenValues > 0 ? Fit.ChosenOnly : Fit.Empty;
		}
		function mayFit(text, format) {
			let { sample, positions, chosen, named } = (0, _walk_compile_js__WEBPACK_IMPORTED_MODULE_0__.w)(format);
			if (!named) return !0;
			let ways = sample.length > 0 ? [sample] : [...positions.flat(), ...(chosen?.value ?? []).map(stepsOf)];
			let bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
			return ways.some((steps) => {
				let step = steps.find(({ kind }) => kind === "key");
				return step?.kind !== "key" || bytes.includes(`"${step.key}"`);
			});
		}
		let stepsOf = ({ alongside, steps }) => alongside ?? steps;
	}),
	37262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => FileReader });
		var limits = __webpack_require__(79866);
		var samples_of_record = __webpack_require__(96465);
		var shortened = __webpack_require__(33554);
		var fields = __webpack_require__(3225);
		var walk_path = __webpack_require__(25143);
		class OpenSamples {
			#open = new Map();
			#ended = new Set();
			#records = 0;
			#hasBeenOpen = !1;
			get isOpen() {
				return this.#open.size > 0;
			}
			get hasBeenOpen() {
				return this.#hasBeenOpen;
			}
			knows(name) {
				return this.#open.has(name) || this.hasEnded(name);
			}
			hasEnded(name) {
				return this.#ended.has(name);
			}
			take(name) {
				let open = this.#open.get(name);
				this.#open.delete(name);
				return open?.begun;
			}
			keep(name, begun) {
				this.#open.set(name, {
					begun,
					record: this.#records
				});
				this.#hasBeenOpen = !0;
			}
			end(name) {
				this.#ended.add(name);
				if (this.#ended.size <= 1e3) return;
				let [first = ""] = this.#ended;
				this.#ended.delete(first);
			}
			*takeStale() {
				this.#records++;
				for (let [name, { begun, record }] of this.#open) {
					if (this.#records - record <= 1e4) return;
					this.#open.delete(name);
					yield begun;
				}
			}
			*takeAll() {
				for (let [name, { begun }] of this.#open) {
					this.#open.delete(name);
					yield begun;
				}
			}
		}
		let Part = {
			Piece: 0,
			Last: 1,
			Whole: 2
		};
		function partOf(format, around, isEvent) {
			let { stream } = format;
			if (stream === void 0) return Part.Whole;
			let { ends, pieces } = stream;
			let hasEnd = saysItsEnd(around, ends);
			let isLike = (value, like) => typeof like == "string" ? value === like : hasEnd || isNothing(value) || isEvent && value === void 0;
			if (!(pieces === void 0 ? isEvent || keyOf(format, around) !== void 0 : pieces.some((values) => Object.entries(values).every(([field, like]) => isLike(innermost(around, field), like))))) return Part.Whole;
			return hasEnd ? Part.Last : Part.Piece;
		}
		let isPiece = (format, around) => format.stream !== void 0 && !saysItsEnd(around, format.stream.ends) && partOf(format, around, !1) === Part.Piece;
		function saysItsEnd(around, ends) {
			let end = innermost(around, ends);
			return end !== void 0 && !isNothing(end);
		}
		let isNothing = (value) => value === null || value === !1 || value === "";
		function nameInStream(format, around, ordinal) {
			let key = keyOf(format, around);
			let isAlone = key !== void 0 && format.stream?.index === void 0;
			return `${indexOf(format, around) ?? (isAlone ? 0 : ordinal)} ${key ?? ""}`;
		}
		function keyOf({ stream }, around) {
			let value = stream?.key === void 0 ? void 0 : innermost(around, stream.key);
			return typeof value == "string" || typeof value == "number" ? (0, shortened.vI)(String(value), 1e3) : void 0;
		}
		function indexOf({ stream }, around) {
			let sample = around.at(-1);
			if (stream?.index === void 0 || !(0, walk_path.Gv)(sample)) return;
			let index = sample[stream.index];
			return Number.isSafeInteger(index) ? index : void 0;
		}
		function innermost(around, field) {
			let names = (0, fields.cl)(field);
			for (let i = around.length - 1; i >= 0; i--) {
				let node = around[i];
				if (!(0, walk_path.Gv)(node)) continue;
				let name = names.find((one) => Object.hasOwn(node, one));
				if (name !== void 0) return node[name];
			}
		}
		var position_writer = __webpack_require__(27330);
		var problems = __webpack_require__(90708);
		var token = __webpack_require__(13627);
		class StreamText {
			#bare = 0;
			#line = 0;
			#uncovered = 0;
			add(piece, length, line) {
				this.#uncovered += length;
				piece.positions.forEach((_, i) => {
					let text = piece.chosen(i)?.text ?? "";
					token.YY.test(text) || (this.#uncovered -= text.length);
				});
				if (length === 0 || piece.positions.length > 0) return;
				this.#bare++ === 0 && (this.#line = line);
			}
			problem(path) {
				if (this.#bare === 0 || this.#uncovered <= 0) return;
				let pieces = this.#bare === 1 ? "1 piece" : `${this.#bare} pieces`;
				let have = this.#bare === 1 ? "has" : "have";
				return (0, problems.hN)("missing-logprobs", path, this.#line, `${pieces} of a sample's stream ${have} text, but no logprobs`);
			}
		}
		function textLength({ stream }, around) {
			let length = 0;
			if (stream === void 0) return length;
			for (let { holders, key } of textPaths(stream)) for (let holder of (0, walk_path.Zb)(around.at(-1), holders) ?? []) {
				if (!(0, walk_path.Gv)(holder) || stream.summary !== void 0 && holder[stream.summary] === !0) continue;
				let text = holder[key];
				typeof text == "string" && (length += text.length);
			}
			return length;
		}
		let known = new WeakMap();
		function textPaths(stream) {
			let paths = known.get(stream);
			if (paths === void 0) {
				paths = (stream.text ?? []).map((path) => {
					let dot = path.lastIndexOf(".");
					return {
						holders: (0, walk_path.Rr)(path.slice(0, Math.max(0, dot))),
						key: path.slice(dot + 1)
					};
				});
				known.set(stream, paths);
			}
			return paths;
		}
		var compile = __webpack_require__(93147);
		var fill = __webpack_require__(20289);
		var walk_sample = __webpack_require__(61406);
		var walk = __webpack_require__(4325);
		class ParsedSamples {
			#tools;
			#totals;
			#isEventStream;
			#open = new OpenSamples();
			constructor(tools, totals, isEventStream) {
				this.#tools = tools;
				this.#totals = totals;
				this.#isEventStream = isEventStream;
			}
			get areOpen() {
				return this.#open.isOpen;
			}
			get haveBeenOpen() {
				return this.#open.hasBeenOpen;
			}
			*take(parsed) {
				let { format, samples, line } = parsed;
				let record = {
					...parsed,
					writer: new position_writer.ZA(this.#tools.columns, format)
				};
				let ordinals = new Map(samples.map((sample, ordinal) => [sample.around.at(-1), ordinal]));
				let lists = new Set();
				let empty = 0;
				for (let [ordinal, sample] of samples.entries()) {
					let list = listOf(format, sample.around);
					if (list === void 0) empty += yield* this.#sample(sample, ordinal, record);
					else if (!lists.has(list)) {
						lists.add(list);
						empty += yield* this.#list(list, sample.around.slice(0, -1), ordinals, record);
					}
				}
				for (let unfinished of this.#open.takeStale()) yield* this.#over(unfinished);
				empty > 0 && (yield* this.#totals.problem(emptySamples(this.#totals.path, line, empty, samples.length)));
			}
			*end() {
				for (let unfinished of this.#open.takeAll()) yield* this.#over(unfinished);
			}
			inStream(value, formats) {
				let found = formats.filter(({ stream }) => stream !== void 0).map((format) => ({
					format,
					samples: piecesIn(value, format)
				}));
				let isPieceHere = (format, around) => partOf(format, around, this.#isEventStream) === Part.Piece;
				let isKnown = (format, around, ordinal) => this.#open.knows(nameInStream(format, around, ordinal));
				let hasPieces = ({ format, samples }) => samples.length > 0 && samples.every(({ around }, ordinal) => isPieceHere(format, around) || isKnown(format, around, ordinal));
				let isBeside = ({ format, samples }) => samples.length === 0 && keyOf(format, [value]) !== void 0 && (isKnown(format, [value], 0) || holdsNone(value, format) && isPieceHere(format, [value]));
				return found.find(hasPieces) ?? found.find(isBeside);
			}
			*#sample(sample, ordinal, record) {
				let { format } = record;
				let part = partOf(format, sample.around, this.#isEventStream);
				if (part === Part.Whole) return yield* this.#whole(sample, ordinal, record);
				if (format.stream?.repeats === !0) return yield* this.#repeat(sample, ordinal, record, part);
				return yield* this.#goOn(sample, ordinal, record, part);
			}
			*#list(list, around, ordinals, record) {
				let { format } = record;
				let empty = 0;
				yield* this.end();
				for (let node of list) {
					let ordinal = ordinals.get(node);
					if (ordinal === void 0 && !saysWhetherLast(node, format)) continue;
					let sample = new walk_sample.B((0, compile.w)(format), [...around, node]);
					(ordinal !== void 0 || this.#open.isOpen || isPiece(format, sample.around)) && (empty += yield* this.#sample(sample, ordinal ?? 0, record));
				}
				yield* this.end();
				return empty;
			}
			*#whole(sample, ordinal, record) {
				let begun = record.names.begin(this.#tools.nextSample(), sample.around, ordinal);
				if (sample.positions.length === 0) return 1;
				this.#totals.countWhole(yield* this.#positions(sample, begun, 0, record), sample.around);
				yield this.#ended(begun);
				return 0;
			}
			*#goOn(sample, ordinal, record, part) {
				let { format, names, line } = record;
				let { around, positions } = sample;
				let isListed = listOf(format, around) !== void 0;
				let name = nameInStream(format, around, isListed ? 0 : ordinal);
				let length = textLength(format, around);
				let isBehindEnd = positions.length === 0 && length === 0 && this.#open.hasEnded(name);
				let open = this.#open.take(name);
				if (open === void 0 && isBehindEnd) return 0;
				if (open === void 0 && part === Part.Last) return yield* this.#whole(sample, ordinal, record);
				let before = open?.positions ?? 0;
				let begun = open?.begun;
				if (positions.length > 0) {
					let index = isListed ? void 0 : indexOf(format, around);
					begun ??= names.begin(this.#tools.nextSample(), around, ordinal, index);
					yield* this.#positions(sample, begun, before, record);
				}
				let problem = open?.problem ?? this.#problem("no-positions", line, "a sample of a stream holds no logprobs");
				let text = open?.text ?? new StreamText();
				text.add(sample, length, line);
				let unfinished = {
					begun,
					positions: before + positions.length,
					problem,
					text
				};
				if (part === Part.Piece) this.#open.keep(name, unfinished);
				else {
					keyOf(format, around) !== void 0 && this.#open.end(name);
					yield* this.#over(unfinished);
				}
				return 0;
			}
			*#repeat(sample, ordinal, record, part) {
				let name = nameInStream(record.format, sample.around, ordinal);
				let open = this.#open.take(name);
				let first = sample.positions.length > 0 ? JSON.stringify(sample.positions[0]) : void 0;
				if (part === Part.Last && (open?.first === void 0 || open.first === first)) return yield* this.#whole(sample, ordinal, record);
				if (part === Part.Piece) {
					let problem = this.#problem("truncated-record", record.line, "a stream ends before the piece that holds all of it");
					this.#open.keep(name, {
						begun: void 0,
						positions: 0,
						problem,
						text: void 0,
						first: open?.first ?? first
					});
				} else yield* this.#totals.problem(this.#problem("truncated-record", record.line, "the last piece of a stream does not repeat those before", "Save whole responses, or start SGLang without `--incremental-streaming-output`, so that the last piece holds all of one."));
				return 0;
			}
			*#positions(sample, begun, before, record) {
				let { writer, line, isTold } = record;
				let { columns } = this.#tools;
				begun.found?.push(sample);
				columns.clear();
				writer.filled = (0, position_writer.YW)();
				writer.before = before;
				(0, fill.G)(writer, sample);
				let { block } = columns;
				let { count } = block;
				this.#totals.count(count, writer.filled, sample.around);
				count > 0 && (yield {
					kind: "positions",
					sample: begun.sample,
					positions: block
				});
				isTold || (yield* this.#totals.unusable(writer.filled, line));
				return count;
			}
			#ended(begun) {
				this.#totals.samples++;
				return begun;
			}
			*#over({ begun, problem, text }) {
				let told = begun === void 0 ? problem : text?.problem(this.#totals.path);
				told !== void 0 && (yield* this.#totals.problem(told));
				begun !== void 0 && (yield this.#ended(begun));
			}
			#problem(code, line, message, remedy) {
				return (0, problems.hN)(code, this.#totals.path, line, message, remedy);
			}
		}
		function emptySamples(path, line, empty, samples) {
			let message = `${empty} of ${samples} samples of the record ${empty === 1 ? "holds" : "hold"} no logprobs`;
			return (0, problems.hN)("no-positions", path, line, message);
		}
		let holdsNone = (value, format) => (0, walk_path.Zb)(value, (0, compile.w)(format).sample)?.length === 0;
		function piecesIn(value, format) {
			let samples = (0, walk.R)(value, format);
			return samples.length === 0 && format.sample === "" && saysWhetherLast(value, format) ? [new walk_sample.B((0, compile.w)(format), [value])] : samples;
		}
		let saysWhetherLast = (value, { stream }) => stream !== void 0 && (0, walk_path.Gv)(value) && Object.hasOwn(value, stream.ends);
		function listOf({ stream }, around) {
			let list = around.at(-2);
			return stream !== void 0 && stream.key === void 0 && Array.isArray(list) ? list : void 0;
		}
		var detect = __webpack_require__(52087);
		var against_limits = __webpack_require__(16026);
		var json = __webpack_require__(10582);
		let PREFIX_BYTES = 16384;
		function formatOfPrefix(bytes, formats, bounds) {
			if ((0, against_limits.r)(bytes, bounds) !== void 0) return;
			for (let text of prefix_closed(bytes.toString("utf8"))) {
				let found = detected(text, formats, bytes);
				if (found?.fit === detect.M.Usable) return found.format;
			}
		}
		function detected(text, formats, bytes) {
			try {
				return (0, detect.o)((0, json.q)(text), formats, bytes);
			} catch (error) {
				if (error instanceof SyntaxError) return;
				throw error;
			}
		}
		function* prefix_closed(text) {
			let open = [];
			let whole = {
				end: 0,
				closers: []
			};
			let member = {
				end: 0,
				depth: 0
			};
			let inString = !1;
			for (let i = 0; i < text.length; i++) {
				let c = text[i];
				if (inString) c === "\\" ? i++ : c === "\"" && (inString = !1);
				else if (c === "\"") inString = !0;
				else if (c === "{" || c === "[") open.push(c === "{" ? "}" : "]");
				else if (c === ",") member = {
					end: i,
					depth: open.length
				};
				else if (c === "}" || c === "]") {
					open.pop();
					member = {
						end: i + 1,
						depth: open.length
					};
					(c === "}" || open.at(-1) === "]") && (whole = {
						end: i + 1,
						closers: open.slice()
					});
				}
			}
			let cut = (end, closers) => text.slice(0, end) + closers.toReversed().join("");
			whole.end > 0 && (yield cut(whole.end, whole.closers));
			member.end > whole.end && (yield cut(member.end, open.slice(0, member.depth)));
		}
		var over_limit = __webpack_require__(86352);
		var read_record = __webpack_require__(7652);
		var unsure = __webpack_require__(44650);
		var scan_window = __webpack_require__(38816);
		let EVENT_DATA = /^data:\s*(?=\S)(?!\[DONE\])/;
		class FileReader {
			#path;
			#archive;
			#options;
			#tools;
			#begin;
			#eventStream;
			#maxRecord;
			#totals;
			#parsed;
			#scanner;
			#scanning;
			#gaveUp;
			#prefix = PREFIX_BYTES;
			constructor(file, tools) {
				this.#totals = file.totals;
				this.#path = file.totals.path;
				this.#archive = file.archive;
				let { options } = tools;
				this.#options = options;
				this.#tools = tools;
				this.#maxRecord = (options.limits ?? limits.d).record * 2 ** 20;
				this.#begin = file.begin;
				this.#eventStream = file.eventStream;
				this.#parsed = new ParsedSamples(tools, file.totals, file.eventStream);
				file.totals.format !== void 0 && (this.#scanner = this.#tools.scannerOf(file.totals.format));
			}
			get isOpen() {
				return this.#parsed.haveBeenOpen;
			}
			*take(piece) {
				piece.isFirst && this.#beginRecord();
				if (this.#scanning !== void 0) yield* this.#scan(this.#scanning, piece.bytes);
				else {
					this.#tools.kept.add(piece.bytes);
					yield* this.#tryPrefix();
				}
				if (!piece.isLast) return;
				this.#scanning !== void 0 && (yield* this.#endScan(this.#scanning, piece));
				this.#scanning === void 0 && (yield* this.#parse(piece));
			}
			*end() {
				yield* this.#parsed.end();
			}
			#beginRecord() {
				this.#gaveUp = void 0;
				this.#prefix = PREFIX_BYTES;
				this.#scanning = this.#eventStream || this.#parsed.areOpen ? void 0 : this.#scanner;
				this.#scanning?.begin();
				this.#tools.kept.begin(this.#maxRecord);
			}
			*#tryPrefix() {
				if (this.#totals.format !== void 0 || this.#eventStream) return;
				let { bytes } = this.#tools.kept;
				let format;
				for (; format === void 0 && this.#prefix <= bytes.length; this.#prefix *= 4) format = formatOfPrefix(bytes.subarray(0, this.#prefix), this.#options.formats, this.#tools.bounds);
				this.#scanning = format && this.#tools.scannerOf(format);
				this.#scanning?.begin();
				if (this.#scanning === void 0) return;
				yield* this.#scan(this.#scanning, bytes);
			}
			*#scan(scanner, bytes) {
				if (this.#gaveUp !== void 0) {
					scanner.keep(bytes);
					return;
				}
				try {
					scanner.feed(bytes);
					for (let sample = scanner.next(); sample !== void 0; sample = scanner.next()) yield {
						kind: "positions",
						sample: sample.number,
						positions: this.#tools.columns.block
					};
				} catch (error) {
					this.#giveUp(error);
				}
			}
			#giveUp(error) {
				if (!(error instanceof unsure.Rp || error instanceof unsure.sG || error instanceof over_limit._)) throw error;
				this.#gaveUp = error;
			}
			*#endScan(scanner, piece) {
				let format = scanner.format;
				try {
					this.#gaveUp === void 0 && scanner.end();
					if (scanner.samples.some(({ around }) => isPiece(format, around))) throw new unsure.Rp("a piece of a stream");
				} catch (error) {
					this.#giveUp(error);
				}
				if (this.#gaveUp !== void 0) {
					this.#scanning = void 0;
					this.#tools.kept.replace(scanner.kept);
					for (let { number, written } of scanner.samples) written > 0 && (yield {
						kind: "dropped",
						sample: number
					});
					return;
				}
				this.#totals.scanned++;
				yield* this.#found(format);
				let samples = this.#samplesOf(format, piece);
				let empty = 0;
				for (let [ordinal, { number, around, filled, written }] of scanner.samples.entries()) {
					let begun = samples.begin(number, around, ordinal);
					if (filled.seen === 0) {
						empty++;
						continue;
					}
					this.#totals.samples++;
					this.#totals.count(written, filled, around);
					this.#totals.countWhole(written, around);
					yield* this.#totals.unusable(filled, piece.line);
					yield begun;
				}
				empty > 0 && (yield* this.#totals.problem(emptySamples(this.#path, piece.line, empty, scanner.samples.length)));
			}
			*#parse(piece) {
				let whole = this.#tools.kept.bytes;
				let bytes = this.#eventStream ? eventData(whole) : whole;
				if (bytes === void 0) return;
				this.#totals.parsed++;
				if (!this.#tools.kept.areAll) {
					yield* this.#totals.problem(this.#notKept(piece));
					return;
				}
				let formats = this.#totals.format === void 0 ? this.#options.formats : [this.#totals.format];
				let { line, endsFile } = piece;
				let record = (0, read_record.a)({
					bytes,
					line,
					endsFile
				}, this.#path, formats, this.#tools.bounds);
				record.ok && (yield* this.#found(record.format));
				let found = record.ok ? record : this.#inStream(record, formats);
				let isTold = !record.ok && (found === void 0 || record.problem.code === "chosen-only");
				isTold && !this.#isHarmless(record) && (yield* this.#totals.problem(record.problem));
				if (found === void 0) return;
				let { format, samples } = found;
				yield* this.#parsed.take({
					format,
					samples,
					names: this.#samplesOf(format, piece),
					line,
					isTold
				});
			}
			*#found(format) {
				this.#totals.format !== format && (this.#scanner = this.#eventStream ? void 0 : this.#tools.scannerOf(format));
				this.#totals.format = format;
				yield* this.#totals.found();
			}
			#samplesOf(format, { line, offset, length }) {
				let record = {
					path: this.#path,
					archive: this.#archive,
					record: this.#totals.records,
					format: format.name,
					line,
					offset: this.#begin + offset,
					length
				};
				return new samples_of_record.A(record, this.#options);
			}
			#notKept({ line, offset, endsFile }) {
				if (this.#gaveUp instanceof unsure.sG) {
					let at = this.#begin + offset + this.#gaveUp.offset;
					return endsFile ? (0, problems.hN)("truncated-record", this.#path, line, "the file ends inside a record") : (0, problems.hN)("bad-json", this.#path, line, `a record is not JSON (at byte ${at} of the file)`);
				}
				if (this.#gaveUp instanceof unsure.Rp) {
					let message = `a record is larger than ${scan_window.i / 2 ** 20} MiB, and can only be read as a whole (${this.#gaveUp.message})`;
					return (0, problems.hN)("record-too-large", this.#path, line, message);
				}
				let { code, message, remedy } = this.#gaveUp ?? new over_limit._("record", this.#options.limits);
				return (0, problems.hN)(code, this.#path, line, message, remedy);
			}
			#inStream({ problem, value }, formats) {
				return [
					"unknown-format",
					"no-positions",
					"chosen-only"
				].includes(problem.code) ? this.#parsed.inStream(value, formats) : void 0;
			}
			#isHarmless({ problem }) {
				return this.#eventStream && problem.code === "unknown-format";
			}
		}
		function eventData(line) {
			let found = EVENT_DATA.exec(line.toString("latin1", 0, 32));
			return found === null ? void 0 : line.subarray(found[0].length);
		}
	}),
	35652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => FileTotals });
		var entropy = __webpack_require__(64671);
		var read_problems = __webpack_require__(90708);
		function positionProblems(filled, path, line) {
			let { seen, withoutAlternatives, badValues, notEntropies, impossible, positive } = filled;
			let problems = [];
			let tell = (code, count, what) => {
				count > 0 && problems.push((0, read_problems.hN)(code, path, line, `${count} of ${seen} positions have ${what}`));
			};
			tell("missing-alternatives", withoutAlternatives, "no alternatives");
			tell("bad-value", badValues, "a value that is not a number");
			tell("bad-value", notEntropies, `an entropy below 0 or above ${entropy.rm} nats`);
			tell("bad-value", impossible, "no alternative with a probability above 0 (a logprob of -100 or less is none)");
			tell("not-logprobs", positive, "a value above 0, which no logprob is");
			return problems;
		}
		var token_counts = __webpack_require__(93200);
		class Generated {
			field;
			tokens = 0;
			positions = 0;
			samples = 0;
			#last;
			add(positions, around) {
				let count = (0, token_counts.M)(around);
				if (count === void 0) return;
				this.field ??= count.field;
				count.in !== this.#last && (this.tokens += count.tokens);
				this.#last = count.in;
				this.positions += positions;
				this.samples++;
			}
			join({ field, tokens, positions, samples }) {
				this.field ??= field;
				this.tokens += tokens;
				this.positions += positions;
				this.samples += samples;
			}
			plain() {
				let { field, tokens, positions, samples } = this;
				return {
					field,
					tokens,
					positions,
					samples
				};
			}
			problems(path) {
				let { tokens, positions } = this;
				let spare = 2 * this.samples;
				if (positions + spare < .8 * tokens) return [(0, read_problems.lm)("positions-missing", path, `${this.#says()}: thinking, tool calls or earlier turns may be missing`)];
				if (positions - spare > 1.5 * tokens) return [(0, read_problems.lm)("positions-surplus", path, `${this.#says()}: answers may stand there twice, or prompts among them`)];
				return [];
			}
			#says() {
				let { field, tokens, positions } = this;
				return `\`${field}\` says ${numbered(tokens, "token")} generated, ${numbered(positions, "position")} read`;
			}
		}
		let numbered = (count, noun) => `${count.toLocaleString("en-US")} ${count === 1 ? `${noun} was` : `${noun}s were`}`;
		let MANY = .05;
		class Tally {
			positions = 0;
			collapsed = 0;
			cut = 0;
			positive = 0;
			samplesByK = new Map();
			models = new Map();
			generated = new Generated();
			#maxModels;
			constructor({ isBlock }) {
				this.#maxModels = isBlock ? Infinity : 5;
			}
			add(positions, { collapsed, cut, positive, k }, model) {
				this.positions += positions;
				this.collapsed += collapsed;
				this.cut += cut;
				this.positive += positive;
				k > 0 && this.#addK(k, 1);
				model !== void 0 && this.#addModel(model, 1);
			}
			join({ positions, collapsed, cut, positive, samplesByK, models, generated }) {
				this.positions += positions;
				this.collapsed += collapsed;
				this.cut += cut;
				this.positive += positive;
				for (let [k, samples] of samplesByK) this.#addK(k, samples);
				for (let [model, samples] of models) this.#addModel(model, samples);
				this.generated.join(generated);
			}
			plain() {
				let { positions, collapsed, cut, positive, samplesByK, models, generated } = this;
				return {
					positions,
					collapsed,
					cut,
					positive,
					samplesByK,
					models,
					generated: generated.plain()
				};
			}
			#addK(k, samples) {
				this.samplesByK.set(k, (this.samplesByK.get(k) ?? 0) + samples);
			}
			#addModel(model, samples) {
				(this.models.has(model) || this.models.size < this.#maxModels) && this.models.set(model, (this.models.get(model) ?? 0) + samples);
			}
			problems(path) {
				return [
					...this.#notLogprobs(path),
					...this.#afterSampling(path),
					...this.#alternatives(path),
					...this.#mixedModels(path),
					...this.generated.problems(path)
				];
			}
			#notLogprobs(path) {
				if (this.positive <= MANY * this.positions) return [];
				let message = `at ${this.#share(this.positive)} of the positions a value is above 0: these are raw logits, or probabilities`;
				return [(0, read_problems.Wj)("not-logprobs", path, message)];
			}
			#afterSampling(path) {
				let { collapsed, cut } = this;
				if (collapsed + cut <= MANY * this.positions) return [];
				let what = cut === 0 ? `${this.#share(collapsed)} of the positions one token has probability 1 and all others have none` : `${this.#share(collapsed + cut)} of the positions most of the vocabulary has no probability, other tokens at each`;
				return [(0, read_problems.Wj)("after-sampling", path, `at ${what}: the values were taken after sampling`)];
			}
			#share(positions) {
				return `${(100 * positions / this.positions).toFixed(0)} %`;
			}
			#alternatives(path) {
				let byK = [...this.samplesByK].sort(([a], [b]) => a - b);
				let longest = byK.at(-1)?.[0] ?? Infinity;
				if (longest <= 2) return [(0, read_problems.lm)("few-alternatives", path, `the lists hold ${longest} of the most likely tokens at most`)];
				if (byK.length < 2) return [];
				let counts = byK.map(([k, samples]) => `${k} in ${samples}`).join(", ");
				return [(0, read_problems.lm)("mixed-alternatives", path, `samples have lists of different lengths (longest list: samples: ${counts})`)];
			}
			#mixedModels(path) {
				if (this.models.size < 2) return [];
				let counts = [...this.models].map(([model, samples]) => `${JSON.stringify(model)}: ${samples}`).join(", ");
				return [(0, read_problems.lm)("mixed-models", path, `samples of several models are measured together (${counts})`)];
			}
		}
		var fields = __webpack_require__(3225);
		class FileTotals {
			path;
			format;
			samples = 0;
			positions = 0;
			scanned = 0;
			parsed = 0;
			counts;
			#isBlock;
			#heldBack = [];
			#counted = 0;
			constructor(path, blockOf) {
				this.path = path;
				this.format = blockOf;
				this.#isBlock = blockOf !== void 0;
				this.counts = new Tally({ isBlock: this.#isBlock });
			}
			get records() {
				return this.scanned + this.parsed;
			}
			get isUsable() {
				return this.positions > 0 || this.#isBlock;
			}
			*found() {
				let problems = this.#heldBack.splice(0).map(read_problems.gv);
				for (let problem of problems) yield {
					kind: "problem",
					problem
				};
				let last = problems.at(-1);
				for (; last !== void 0 && this.#counted > 0; this.#counted--) yield {
					kind: "problem",
					problem: last
				};
			}
			*problem(problem) {
				this.isUsable ? yield {
					kind: "problem",
					problem: (0, read_problems.gv)(problem)
				} : this.#heldBack.length < 100 ? this.#heldBack.push(problem) : this.#counted++;
			}
			count(positions, filled, around) {
				this.positions += positions;
				this.counts.add(positions, filled, (0, fields._F)(around, "model"));
			}
			countWhole(positions, around) {
				this.format?.firstNull !== "prompt" && this.counts.generated.add(positions, around);
			}
			*unusable(filled, line, path = this.path) {
				for (let problem of positionProblems(filled, path, line)) yield* this.problem(problem);
			}
			*fail(problem) {
				this.isUsable ? yield {
					kind: "problem",
					problem
				} : this.#heldBack = [problem];
			}
			join({ samples, positions, scanned, parsed, counts }) {
				this.samples += samples;
				this.positions += positions;
				this.scanned += scanned;
				this.parsed += parsed;
				this.counts.join(counts);
			}
			#notices() {
				let { path } = this;
				let problems = this.counts.problems(path);
				this.format?.firstNull === "prompt" && problems.push((0, read_problems.lm)("scored-prompts", path, "the positions are those of texts that were given as prompts: what came before an answer counts, too"));
				return [...problems, ...this.#singlePositions()];
			}
			#singlePositions() {
				let { path, samples, positions, records } = this;
				if (this.format?.sample !== "" || samples !== positions || samples <= records) return [];
				let message = `all ${samples} samples have one position each, several to a record`;
				return [(0, read_problems.lm)("single-positions", path, message)];
			}
			*end(bytes) {
				let { path, samples, positions, scanned, parsed } = this;
				let problems = this.isUsable ? this.#notices() : [(0, read_problems.kq)(this.#heldBack, path)];
				for (let problem of problems) yield {
					kind: "problem",
					problem
				};
				yield {
					kind: "input",
					path,
					format: this.format?.name ?? "unknown",
					samples,
					positions,
					bytes,
					records: {
						scanned,
						parsed
					}
				};
			}
		}
	}),
	68606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => ioProblem });
		var _open_bad_compression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47799);
		var _over_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86352);
		var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90708);
		var _tensor_array_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37679);
		function ioProblem(error, path) {
			if (error instanceof _tensor_array_js__WEBPACK_IMPORTED_MODULE_2__.P3) return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)(error.code, path, error.message, error.remedy);
			if (error instanceof _over_limit_js__WEBPACK_IMPORTED_MODULE_0__._) return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)(error.code, path, error.message, error.remedy);
			if (error instanceof _open_bad_compression_js__WEBPACK_IMPORTED_MODULE_3__.o) return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)("bad-encoding", path, error.message);
			if (!(error instanceof Error) || !("code" in error) || typeof error.code != "string") return;
			if (/^(Z|ZSTD)_|ERR_ZLIB/.test(error.code)) return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)("bad-encoding", path, `the compressed data is damaged or cut (${error.code})`);
			return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)("not-readable", path, `the file cannot be read (${error.code})`);
		}
	}),
	86352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => OverLimit });
		var _config_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79866);
		var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90708);
		let MEANINGS = {
			record: ["record-too-large", (most) => `a record is larger than ${most} MiB`],
			depth: ["too-deep", (most) => `a record is nested deeper than ${most} levels`],
			key: ["too-long", (most) => `a record has a key of more than ${most} KiB`],
			number: ["too-long", (most) => `a record has a number of more than ${most} characters`],
			entries: ["bad-encoding", (most) => `the archive has more than ${most} entries`],
			name: ["bad-encoding", (most) => `the archive has an entry whose name takes more than ${most} bytes`],
			expansion: ["bad-encoding", (most) => `the data expands more than ${most} times`],
			expanded: ["bad-encoding", (most) => `the data expands to more than ${most} GiB`]
		};
		class OverLimit extends Error {
			code;
			remedy;
			constructor(limit, limits = _config_limits_js__WEBPACK_IMPORTED_MODULE_0__.d) {
				let [code, message] = MEANINGS[limit];
				super(`${message(limits[limit])} (\`limits.${limit}\`)`);
				this.code = code;
				let raise = limits[limit] < _config_limits_js__WEBPACK_IMPORTED_MODULE_0__.M[limit] ? `If it is meant to be so, set \`limits.${limit}\` higher in the configuration.` : `\`limits.${limit}\` cannot be set higher.`;
				this.remedy = code === "bad-encoding" ? raise : `${_problems_js__WEBPACK_IMPORTED_MODULE_1__.l0[code]} ${raise}`;
			}
		}
	}),
	28759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => Columns,
			f: () => SENTINEL
		});
		let SENTINEL = -100;
		class Columns {
			areNamed;
			vocabularySize;
			#logprobs = new Float64Array(4096);
			#ends = new Uint32Array(256);
			#chosen = new Float64Array(256);
			#listing = new Uint8Array(256);
			#index = new Uint32Array(256);
			#tokens = new Float64Array();
			#chosenTokens = new Float64Array();
			#count = 0;
			#entries = 0;
			constructor({ named = !1 } = {}) {
				this.areNamed = named;
				if (!named) return;
				this.#tokens = new Float64Array(this.#logprobs.length);
				this.#chosenTokens = new Float64Array(this.#chosen.length);
			}
			clear() {
				this.#count = 0;
				this.#entries = 0;
			}
			push(logprob) {
				this.#entries === this.#logprobs.length && (this.#logprobs = resized(this.#logprobs, 2 * this.#entries));
				this.#logprobs[this.#entries++] = logprob;
			}
			pushNamed(logprob, token) {
				this.push(logprob);
				this.#tokens.length < this.#logprobs.length && (this.#tokens = resized(this.#tokens, this.#logprobs.length));
				this.#tokens[this.#entries - 1] = token;
			}
			end(chosen, listing, index, chosenToken = NaN) {
				this.#reserve(this.#count + 1);
				this.#ends[this.#count] = this.#entries;
				this.#chosen[this.#count] = chosen;
				this.#listing[this.#count] = listing;
				this.#index[this.#count] = index;
				this.areNamed && (this.#chosenTokens[this.#count] = chosenToken);
				this.#count++;
			}
			#reserve(count) {
				if (count <= this.#ends.length) return;
				let length = 2 * Math.max(count, this.#ends.length);
				this.#ends = resized(this.#ends, length);
				this.#chosen = resized(this.#chosen, length);
				this.#listing = resized(this.#listing, length);
				this.#index = resized(this.#index, length);
				this.areNamed && (this.#chosenTokens = resized(this.#chosenTokens, length));
			}
			append(added, index) {
				let { count, logprobs, ends, chosen, listing, tokens, chosenTokens } = added;
				let entries = this.#entries + added.entries;
				entries > this.#logprobs.length && (this.#logprobs = resized(this.#logprobs, 2 * entries));
				copy(logprobs, added.entries, this.#logprobs, this.#entries);
				this.#reserve(this.#count + count);
				if (this.areNamed) {
					this.#tokens.length < this.#logprobs.length && (this.#tokens = resized(this.#tokens, this.#logprobs.length));
					copy(tokens, added.entries, this.#tokens, this.#entries);
					copy(chosenTokens, count, this.#chosenTokens, this.#count);
				}
				copy(chosen, count, this.#chosen, this.#count);
				copy(listing, count, this.#listing, this.#count);
				for (let i = 0; i < count; i++) {
					this.#ends[this.#count + i] = this.#entries + ends[i];
					this.#index[this.#count + i] = index + i;
				}
				this.#count += count;
				this.#entries = entries;
			}
			get count() {
				return this.#count;
			}
			get block() {
				return {
					count: this.#count,
					logprobs: this.#logprobs,
					ends: this.#ends,
					chosen: this.#chosen,
					listing: this.#listing,
					index: this.#index,
					vocabularySize: this.vocabularySize,
					tokens: this.#tokens,
					chosenTokens: this.#chosenTokens
				};
			}
		}
		function copy(from, length, to, at) {
			if (length > 64) to.set(from.subarray(0, length), at);
			else for (let i = 0; i < length; i++) to[at + i] = from[i];
		}
		function resized(column, length) {
			let larger = new column.constructor(length);
			larger.set(column);
			return larger;
		}
	}),
	27996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DQ: () => Tokens,
			WT: () => Value,
			Yp: () => hasEscape,
			lz: () => Identity,
			qQ: () => hashOf
		});
		var _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19457);
		var _scan_unescape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56428);
		let Value = {
			Missing: 0,
			Null: 1,
			Number: 2,
			Bad: 3
		};
		let Identity = {
			None: 0,
			Text: 1,
			Bytes: 2,
			Id: 3
		};
		class Tokens {
			count = 0;
			bytes = new Uint8Array();
			values = new Float64Array(64);
			states = new Uint8Array(64);
			ranks = new Float64Array(64);
			kinds = new Uint8Array(64);
			begins = new Uint32Array(64);
			ends = new Uint32Array(64);
			hashes = new Int32Array(64);
			add() {
				let row = this.count++;
				row === this.values.length && this.#grow();
				return row;
			}
			identify(row, kind, begin, end) {
				this.kinds[row] = kind;
				this.begins[row] = begin;
				this.ends[row] = end;
				this.hashes[row] = kind === Identity.Id ? hashOf(this.bytes, begin, end) : 0;
			}
			isSame(row, other, otherRow) {
				return (this.kinds[row] === Identity.Bytes ? isSameArray : isSameText)(this.bytes, this.begins[row], this.ends[row], other.bytes, other.begins[otherRow], other.ends[otherRow]);
			}
			isText(row, begin, end) {
				return isSameText(this.bytes, this.begins[row], this.ends[row], this.bytes, begin, end);
			}
			#grow() {
				this.values = twice(this.values);
				this.states = twice(this.states);
				this.ranks = twice(this.ranks);
				this.kinds = twice(this.kinds);
				this.begins = twice(this.begins);
				this.ends = twice(this.ends);
				this.hashes = twice(this.hashes);
			}
		}
		function twice(column) {
			let grown = new column.constructor(2 * column.length);
			grown.set(column);
			return grown;
		}
		function isSameText(a, beginA, endA, b, beginB, endB) {
			let length = endA - beginA;
			if (length === endB - beginB) {
				let i = 0;
				for (; i < length && a[beginA + i] === b[beginB + i];) i++;
				if (i === length) return !0;
			}
			if (!hasEscape(a, beginA, endA) && !hasEscape(b, beginB, endB)) return !1;
			let plainA = unescaped(a, beginA, endA);
			let plainB = unescaped(b, beginB, endB);
			return plainA.length === plainB.length && plainA.every((byte, i) => byte === plainB[i]);
		}
		function isSameArray(a, beginA, endA, b, beginB, endB) {
			let i = beginA;
			let j = beginB;
			for (;;) {
				for (; i < endA && a[i] <= _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6;) i++;
				for (; j < endB && b[j] <= _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6;) j++;
				if (i === endA || j === endB) return i === endA && j === endB;
				if (a[i++] !== b[j++]) return !1;
			}
		}
		function hashOf(b, begin, end) {
			let hash = -2128831035;
			for (let p = begin; p < end; p++) {
				let c = b[p];
				if (c === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) {
					let text = unescaped(b, begin, end);
					return hasEscape(text, 0, text.length) ? 0 : hashOf(text, 0, text.length);
				}
				hash = Math.imul(hash ^ c, 16777619);
			}
			return hash;
		}
		function hasEscape(b, begin, end) {
			for (let p = begin; p < end; p++) if (b[p] === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) return !0;
			return !1;
		}
		function unescaped(b, begin, end) {
			let text = new Uint8Array(end - begin);
			return text.subarray(0, (0, _scan_unescape_js__WEBPACK_IMPORTED_MODULE_1__.x)(b, begin, end, text));
		}
	}),
	27330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rk: () => NO_ROW,
			ZA: () => PositionWriter,
			YW: () => nothingFilled
		});
		var entropy = __webpack_require__(64671);
		var positions = __webpack_require__(19882);
		var position_columns = __webpack_require__(28759);
		var position_tokens = __webpack_require__(27996);
		var scan_unescape = __webpack_require__(56428);
		let SEEDS = {
			[position_tokens.lz.Id]: 1,
			[position_tokens.lz.Bytes]: 2,
			[position_tokens.lz.Text]: 2
		};
		let FNV_BASIS = 2166136261;
		function tokenNumber(tokens, row) {
			let kind = tokens.kinds[row];
			if (kind === position_tokens.lz.None) return NaN;
			let { bytes, begins, ends } = tokens;
			let [begin, end] = [begins[row], ends[row]];
			if (kind === position_tokens.lz.Bytes) return ofList(bytes, begin, end);
			if (!(0, position_tokens.Yp)(bytes, begin, end)) return ofBytes(bytes, begin, end, SEEDS[kind]);
			let plain = new Uint8Array(end - begin);
			return ofBytes(plain, 0, (0, scan_unescape.x)(bytes, begin, end, plain), SEEDS[kind]);
		}
		function ofList(b, begin, end) {
			let plain = [];
			let value = -1;
			for (let p = begin; p < end; p++) {
				let digit = b[p] - 48;
				if (digit >= 0 && digit <= 9) value = Math.max(0, value) * 10 + digit;
				else if (value >= 0) {
					plain.push(value);
					value = -1;
				}
			}
			value >= 0 && plain.push(value);
			return ofBytes(Uint8Array.from(plain), 0, plain.length, SEEDS[position_tokens.lz.Bytes]);
		}
		function ofBytes(b, begin, end, seed) {
			let first = FNV_BASIS ^ seed;
			let second = Math.imul(FNV_BASIS, seed + 2);
			for (let p = begin; p < end; p++) {
				first = Math.imul(first ^ b[p], 16777619);
				second = Math.imul(second ^ first ^ b[p], 2246822507);
				second ^= second >>> 13;
			}
			return (first >>> 0) + (second >>> 11) * 2 ** 32;
		}
		let nothingFilled = () => ({
			seen: 0,
			withoutAlternatives: 0,
			badValues: 0,
			notEntropies: 0,
			impossible: 0,
			positive: 0,
			collapsed: 0,
			cut: 0,
			k: 0
		});
		let LN_HALF = -Math.LN2;
		let NO_ROW = -1;
		class PositionWriter {
			filled = nothingFilled();
			before = 0;
			#columns;
			#format;
			#rows = new Uint32Array(64);
			#logprobs = new Float64Array(64);
			#possible = 0;
			#listed = 0;
			constructor(columns, format) {
				this.#columns = columns;
				this.#format = format;
			}
			writeEntropy(value, state, index) {
				let nats = this.#format.scale === "bits" ? value * Math.LN2 : value;
				if (state !== position_tokens.WT.Number || !Number.isFinite(value)) this.filled.badValues++;
				else if (nats < -entropy.Vd || nats > entropy.rm) this.filled.notEntropies++;
				else {
					this.#columns.push(Math.max(0, nats));
					this.#columns.end(NaN, positions.l.Entropy, this.before + index);
				}
			}
			write(tokens, from, to, isOrdered, chosen, chosenRow, index) {
				let { filled } = this;
				if (from === to) {
					filled.withoutAlternatives++;
					return;
				}
				if (!this.#take(tokens, from, to, isOrdered)) {
					filled.badValues++;
					return;
				}
				if (this.#listed === 0) {
					filled.withoutAlternatives++;
					return;
				}
				if (this.#possible === 0) {
					filled.impossible++;
					return;
				}
				let logprobs = this.#logprobs;
				this.#listed > 1 && this.#possible === 1 && logprobs[0] === 0 && this.#format.complete !== !0 && filled.collapsed++;
				let own = chosenRow === -1 ? NaN : this.#ownLogprob(chosen, chosenRow);
				let place = chosenRow === -1 ? -1 : this.#find(tokens, chosen, chosenRow, own);
				let chosenLogprob = place === -1 ? own : logprobs[place];
				let chosenToken = this.#columns.areNamed ? place === -1 ? chosenRow === -1 ? NaN : tokenNumber(chosen, chosenRow) : tokenNumber(tokens, this.#rows[place]) : NaN;
				this.#push(tokens, place, chosenLogprob, isOrdered, chosenToken, index);
			}
			endsAt(positions) {
				let missing = Math.max(0, positions - this.filled.seen);
				this.filled.seen += missing;
				this.filled.withoutAlternatives += missing;
			}
			#take(tokens, from, to, isOrdered) {
				if (to - from > this.#rows.length) {
					this.#rows = new Uint32Array(2 * (to - from));
					this.#logprobs = new Float64Array(2 * (to - from));
				}
				let rows = this.#rows;
				let logprobs = this.#logprobs;
				let { values, states, kinds } = tokens;
				let areLogprobs = this.#format.scale === "logprob";
				let { nullMeans, slice } = this.#format;
				let absent = !isOrdered && slice === void 0 && nullMeans === void 0 ? position_tokens.WT.Null : -1;
				let possible = 0;
				let listed = 0;
				let isPositive = !1;
				for (let row = from; row < to; row++) {
					if (states[row] === absent) continue;
					if (kinds[row] === position_tokens.lz.Id && isTwin(tokens, from, row)) continue;
					let logprob = areLogprobs && states[row] === position_tokens.WT.Number ? values[row] : this.#logprob(values[row], states[row]);
					if (Number.isNaN(logprob)) return !1;
					listed++;
					logprob > .001 && (isPositive = !0);
					if (logprob <= position_columns.f) continue;
					rows[possible] = row;
					logprobs[possible++] = logprob;
				}
				this.#possible = possible;
				this.#listed = listed;
				isPositive && this.filled.positive++;
				return !0;
			}
			#logprob(value, state) {
				let { scale, nullMeans, missingMeans } = this.#format;
				if (state === position_tokens.WT.Number) return scale === "probability" ? Math.log(value) : value;
				if (state === position_tokens.WT.Null) return nullMeans === "zero" ? -Infinity : NaN;
				return state === position_tokens.WT.Missing && missingMeans === "zero" ? 0 : NaN;
			}
			#ownLogprob(chosen, row) {
				if (chosen.states[row] !== position_tokens.WT.Number) return NaN;
				return this.#logprob(chosen.values[row], position_tokens.WT.Number);
			}
			#find(tokens, chosen, chosenRow, own) {
				let kind = chosen.kinds[chosenRow];
				for (let i = 0; i < this.#possible; i++) {
					let row = this.#rows[i];
					if (kind === tokens.kinds[row] && kind !== position_tokens.lz.None ? tokens.isSame(row, chosen, chosenRow) : this.#logprobs[i] === own) return i;
				}
				return -1;
			}
			#push(tokens, place, chosenLogprob, isOrdered, chosenToken, index) {
				let columns = this.#columns;
				let logprobs = this.#logprobs;
				let known = chosenLogprob > position_columns.f;
				let isUnlisted = place === -1 && known;
				let complete = this.#format.complete === !0;
				let outside = complete || isUnlisted ? -1 : this.#outsider(tokens, place, isOrdered);
				let { areNamed } = columns;
				let entry = (i) => {
					areNamed ? columns.pushNamed(logprobs[i], tokenNumber(tokens, this.#rows[i])) : columns.push(logprobs[i]);
				};
				for (let i = 0; i < this.#possible; i++) i !== outside && entry(i);
				outside === -1 ? isUnlisted && !complete && (areNamed ? columns.pushNamed(chosenLogprob, chosenToken) : columns.push(chosenLogprob)) : entry(outside);
				let ranked = outside === -1 ? this.#listed : this.#listed - 1;
				ranked > this.filled.k && (this.filled.k = ranked);
				columns.end(known ? chosenLogprob : NaN, complete ? positions.l.Complete : outside !== -1 || isUnlisted ? positions.l.RankedThenChosen : positions.l.Ranked, this.before + index, chosenToken);
			}
			#outsider(tokens, place, isOrdered) {
				let hasRanks = !1;
				for (let i = 0; i < this.#possible; i++) {
					let rank = tokens.ranks[this.#rows[i]];
					if (rank > this.#listed) return i;
					Number.isNaN(rank) || (hasRanks = !0);
				}
				if (hasRanks || place === -1 || isOrdered && place !== 0) return -1;
				if (this.#possible === 1) return this.#listed === 1 && this.#logprobs[0] < LN_HALF ? place : -1;
				for (let i = 0; i < this.#possible; i++) if (i !== place && !(this.#logprobs[i] > this.#logprobs[place])) return -1;
				return place;
			}
		}
		function isTwin(tokens, from, row) {
			let hash = tokens.hashes[row];
			for (let i = from; i < row; i++) if (tokens.hashes[i] === hash && tokens.kinds[i] === position_tokens.lz.Id && tokens.isSame(i, tokens, row)) return !0;
			return !1;
		}
	}),
	90708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wj: () => fileProblem,
			gv: () => besideOthers,
			hN: () => recordProblem,
			kq: () => nothingUsable,
			l0: () => REMEDIES,
			lm: () => notice
		});
		let REMEDIES = {
			"not-readable": "Check that the file exists and may be read.",
			"empty-file": "The job that writes this file saved nothing: check its log.",
			"empty-archive": "Put .json, .jsonl or .ndjson files into it.",
			"unknown-format": "Run `logprob-gate formats` for what can be read, or declare a format (docs/formats.md#a-format-of-your-own).",
			"chosen-only": "Ask for alternatives when sampling: `logprobs: true, top_logprobs: 20`. Entropy cannot be had from the chosen token alone. Where they are saved under another name, declare a format (docs/formats.md#a-format-of-your-own).",
			"no-positions": "Ask for logprobs when sampling: `logprobs: true, top_logprobs: 20`.",
			"failed-request": "Run it again, leave it out, or allow some with `max-problems`.",
			"bad-json": "Write one complete JSON value a line, or one JSON document.",
			"truncated-record": "The job that wrote the file was probably stopped: run it again.",
			"too-deep": "No known artifact is nested like this: check what wrote it.",
			"too-long": "No known artifact is written like this: check what wrote it.",
			"record-too-large": "Write one record a line (JSONL) instead of one large document.",
			"bad-encoding": "Save the file as UTF-8, or as gzip, zstd or zip of UTF-8, and check that it is whole.",
			"bad-value": "Save logprobs as numbers, as the engine returned them.",
			"not-a-distribution": "Save natural logarithms of probabilities of one distribution: not logits, not percentages, no token twice.",
			"echoed-prompt": "Save the answer alone (`echo: false`): entropy of the prompt is not the model's doing.",
			"not-logprobs": "Save natural logarithms of probabilities (vLLM: `logprobs_mode=raw_logprobs`).",
			"after-sampling": "Save logprobs from before sampling: vLLM `raw_logprobs`, llama.cpp without `post_sampling_probs`, transformers' `output_logits`, temperature 1 for TGI.",
			"sums-only": "Save the logprobs of each position, with alternatives.",
			"no-logprobs": "Ask for logprobs when sampling: `logprobs: true, top_logprobs: 20`.",
			"bad-tensor": "Save it with `numpy.save(path, numpy.ascontiguousarray(array))` or safetensors' `save_file`: positions of float16, bfloat16, float32 or float64, named like what they are.",
			"unclear-tensor": "Say what they are: `format: tensor-logits`, `tensor-logprobs`, `tensor-probabilities` or `tensor-entropies`.",
			pickle: "Write it again as JSON, .npy or .safetensors.",
			"git-lfs": "Fetch the file itself: `git lfs pull`, or `lfs: true` in actions/checkout.",
			"not-json": "Write it with json.dumps, not with str or repr.",
			"few-alternatives": "Ask for more alternatives: `top_logprobs: 20`.",
			"scored-prompts": "Save the positions of the answers alone, as examples/scoring does, where what came before them is not to count.",
			"positions-missing": "Find out which tokens have no logprobs in the file (docs/recording.md): the numbers are of the others alone.",
			"positions-surplus": "Save each answer once, and without its prompt.",
			"no-groups": "Correct `group-by` (docs/configuration.md), or remove it.",
			"mixed-models": "Measure them apart: `group-by: model`.",
			"mixed-alternatives": "Ask for the same number of alternatives everywhere.",
			"single-positions": "If they are the tokens of one answer, declare a format whose sample is the answer (docs/formats.md#a-format-of-your-own).",
			misaligned: "Score one text with both models: give both the token ids of one run as the prompt, and save `prompt_logprobs` (docs/compare.md).",
			"unpaired-sample": "Score the same samples with both models, under the same ids.",
			"unnamed-tokens": "Save the tokens' ids, bytes or text beside their probabilities (docs/recording.md).",
			"unchecked-alignment": "Save the ids of the text's tokens as well, to have it checked.",
			"missing-logprobs": "Save whole answers in place of streams: servers that part thoughts or calls of tools from an answer may leave out their logprobs while they stream. Or allow some with `max-problems`.",
			"missing-alternatives": "Find out why the engine left them out, or allow some with `max-problems`."
		};
		let recordProblem = (code, path, line, message, remedy = REMEDIES[code]) => ({
			code,
			path,
			...line !== void 0 && { line },
			message,
			remedy,
			scope: "record"
		});
		let fileProblem = (code, path, message, remedy = REMEDIES[code]) => ({
			code,
			path,
			message,
			remedy,
			scope: "file"
		});
		let notice = (code, path, message) => ({
			code,
			path,
			message,
			remedy: REMEDIES[code],
			scope: "notice"
		});
		let TELLING = [
			"not-readable",
			"bad-encoding",
			"unclear-tensor",
			"not-logprobs",
			"echoed-prompt",
			"after-sampling",
			"chosen-only",
			"sums-only",
			"no-logprobs",
			"bad-value",
			"no-positions",
			"unknown-format",
			"failed-request"
		];
		function nothingUsable(problems, path) {
			let code = TELLING.find((candidate) => problems.some((problem) => problem.code === candidate));
			let first = problems.find((problem) => code === void 0 || problem.code === code);
			if (first === void 0) return fileProblem("no-positions", path, "no position in the file can be used");
			return {
				...first,
				scope: "file"
			};
		}
		let besideOthers = (problem) => ({
			...problem,
			remedy: problem.remedy.replace(REMEDIES["no-positions"], "Others of this file have logprobs: find out why this has none, leave it out, or allow some with `max-problems`.")
		});
	}),
	7652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => readRecord });
		var detect = __webpack_require__(52087);
		var shortened = __webpack_require__(33554);
		var fields = __webpack_require__(3225);
		var path = __webpack_require__(25143);
		let ERRORS = [
			"error.message",
			"error.error.message",
			"error.code",
			"error"
		].map(path.Rr);
		let BLOCKS = ["promptFeedback.blockReason", "prompt_feedback.block_reason"].map(path.Rr);
		function failureOf(record) {
			let reason = reasonOf(record);
			if (reason === void 0 || !(0, path.Gv)(record)) return;
			let { key } = record;
			let name = (0, fields.TH)([record], void 0) ?? (typeof key == "string" ? (0, fields.Ov)(key) : void 0);
			return `${name === void 0 ? "a request" : `the request ${JSON.stringify(name)}`} failed${reason === "" ? "" : `: ${JSON.stringify((0, shortened.yd)(200, reason))}`}`;
		}
		function reasonOf(record) {
			if (!(0, path.Gv)(record)) return;
			let { error, type, object, message, status, status_code: code, response, body } = record;
			let ofResponse = reasonOf(response) ?? reasonOf(body);
			let refusal = typeof code == "number" && code >= 400 ? String(code) : "";
			let ofVertex = Object.hasOwn(record, "processed_time") ? textOf(status) : "";
			let block = firstText(record, BLOCKS);
			let isError = !isNothing(error) || type === "error" || object === "error";
			if (!isError && refusal === "" && ofVertex === "" && block === "") return ofResponse;
			return [
				firstText(record, ERRORS),
				isError ? textOf(message) : "",
				ofResponse,
				block,
				ofVertex,
				refusal
			].find((text) => text) ?? "";
		}
		let isNothing = (error) => error == null || error === !1 || error === "";
		let firstText = (record, paths) => paths.map((steps) => textOf((0, path.aF)(record, steps))).find((text) => text !== "") ?? "";
		let textOf = (value) => typeof value == "string" || typeof value == "number" ? String(value) : "";
		let LIKELY = /log_?probs?|entrop/i;
		let MAX_SEEN = 1e4;
		let NAME = /^[\w-]{1,40}$/;
		function likelyPlace(record) {
			let queue = [{
				node: record,
				steps: []
			}];
			for (let i = 0, seen = 0; i < queue.length && seen < MAX_SEEN; i++) {
				let { node, steps } = queue[i];
				let children = Array.isArray(node) ? node.slice(0, 4).map((one) => ["[*]", one]) : (0, path.Gv)(node) ? Object.entries(node).slice(0, MAX_SEEN - seen) : [];
				for (let [step, child] of children) {
					seen++;
					if (typeof child != "object" || !child || Object.keys(child).length === 0) continue;
					if ((0, path.Gv)(node) && LIKELY.test(step) && NAME.test(step)) return {
						key: step,
						path: pathOf(steps)
					};
					steps.length < 8 && (step === "[*]" || NAME.test(step)) && queue.push({
						node: child,
						steps: [...steps, step]
					});
				}
			}
		}
		let pathOf = (steps) => steps.join(".").replaceAll(".[*]", "[*]");
		var problems = __webpack_require__(90708);
		let compiled = [
			{
				code: "sums-only",
				message: "a sample of lm-evaluation-harness holds one sum for each answer",
				remedy: "Serve the model, and save chat completions with `logprobs: true, top_logprobs: 20` instead.",
				has: ["resps", "filtered_resps"]
			},
			{
				code: "sums-only",
				message: "a prediction of OLMES holds one sum for each answer",
				remedy: "Serve the model, and save chat completions with `logprobs: true, top_logprobs: 20` instead.",
				has: ["model_output[*].sum_logits"]
			},
			{
				code: "sums-only",
				message: "a detail of lighteval holds one sum for each answer",
				remedy: "Serve the model, and save chat completions with `logprobs: true, top_logprobs: 20` instead.",
				has: ["model_response.logprobs", "doc"]
			},
			{
				code: "chosen-only",
				message: "promptfoo keeps the logprobs of the chosen tokens only",
				remedy: "Save the provider's raw responses (`top_logprobs: 20`) beside promptfoo's output.",
				has: ["results.results[*].response.logProbs"]
			},
			{
				code: "chosen-only",
				message: "HELM keeps the logprobs of the chosen tokens only, and writes 0 where there is none",
				remedy: "Save the provider's raw responses (`top_logprobs: 20`) instead.",
				has: ["request_states[*].result.completions"]
			},
			{
				code: "chosen-only",
				message: "Cohere returns the logprobs of the chosen tokens only",
				remedy: "Entropy cannot be had from this provider.",
				has: ["logprobs[*].token_ids", "logprobs[*].logprobs"]
			},
			{
				code: "chosen-only",
				message: "NeMo-RL writes the logprobs of the chosen tokens only",
				remedy: "Score the rollouts with an engine that returns alternatives (docs/recording.md).",
				has: ["generation_logprobs", "token_loss_mask"]
			},
			{
				code: "no-logprobs",
				message: "a rollout of verl holds no logprobs",
				remedy: "Score the rollouts with an engine that returns alternatives (docs/recording.md).",
				has: [
					"input",
					"output",
					"score",
					"step"
				]
			},
			{
				code: "after-sampling",
				message: "llama.cpp has written the probabilities that sampling left",
				remedy: "Ask for them without `post_sampling_probs`.",
				has: ["choices[*].logprobs.content[*].top_probs"]
			},
			{
				code: "truncated-record",
				message: "a stream of text-generation-inference has no piece that holds all of it",
				remedy: "Save answers without `stream`, with their `details` (`details: true, top_n_tokens: 5`).",
				has: [
					"token.logprob",
					"token.special",
					"generated_text"
				]
			},
			{
				code: "no-logprobs",
				message: "the response holds no logprobs",
				remedy: "Ask for them when sampling: `logprobs: true, top_logprobs: 20`.",
				has: ["model_output.choices"]
			}
		].map((refusal) => ({
			...refusal,
			paths: refusal.has.map(path.Rr)
		}));
		function refusalOf(record) {
			return compiled.find(({ paths }) => paths.every((steps) => ((0, path.Zb)(record, steps)?.length ?? 0) > 0));
		}
		let FINISH_REASONS = [
			"finish_reason",
			"finishReason",
			"stop_reason"
		];
		let WITHOUT_TEXT = /^(tool_calls|function_call|content_filter|max_tokens|safety|recitation|language|blocklist|prohibited_content|spii|malformed_function_call|other)$/i;
		function emptinessOf(samples) {
			let message = "a record holds no logprobs, only their place";
			let reason = samples.flatMap(({ around }) => FINISH_REASONS.map((field) => (0, fields._F)(around, field))).find((value) => value !== void 0 && WITHOUT_TEXT.test(value));
			if (reason === void 0) return { message };
			return {
				message: `${message}: its finish reason is ${reason}`,
				remedy: `${problems.l0["no-positions"]} An answer that ends so may have none in any case.`
			};
		}
		let MAX_LOOK = 2 ** 20;
		function unparsedIn(record) {
			let seen = [["", record]];
			for (let [key, value] of seen) {
				if (typeof value == "string" && looksUnparsed(value)) return {
					message: `the value of ${JSON.stringify((0, fields.Ov)(key))} is JSON in a string`,
					remedy: "Parse it before you save it (`json.loads`): a record holds a response as an object."
				};
				let room = 1e3 - seen.length;
				Array.isArray(value) ? seen.push(...value.slice(0, room).map((one) => [key, one])) : (0, path.Gv)(value) && seen.push(...Object.entries(value).slice(0, room));
			}
		}
		let looksUnparsed = (text) => /^\s*[[{]/.test(text) && /logprob|probabilities/i.test(text.slice(0, MAX_LOOK));
		var against_limits = __webpack_require__(16026);
		var scan_bytes = __webpack_require__(19457);
		var json = __webpack_require__(10582);
		function parseJsonBytes(bytes, from = 131072, piece = 8192) {
			if (bytes.length > from) try {
				return new Pieces(bytes, piece).record();
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
			}
			return (0, json.q)(bytes.toString("utf8"));
		}
		let isOpenAtEnd = (bytes) => (bytes[0] | scan_bytes.C7) === scan_bytes.bV && afterBrackets(bytes, 0, bytes.length) === 0;
		class Pieces {
			#b;
			#piece;
			#p = 0;
			constructor(bytes, piece) {
				this.#b = bytes;
				this.#piece = piece;
			}
			record() {
				let value = this.#value();
				this.#space();
				if (this.#p < this.#b.length) throw SyntaxError();
				return value;
			}
			#value() {
				this.#space();
				let b = this.#b;
				let begin = this.#p;
				let c = b[begin];
				if (c === scan_bytes.jA) return this.#take(afterString(b, begin));
				if (c !== scan_bytes.rK && c !== scan_bytes.bV) return this.#take(afterScalar(b, begin));
				let after = afterBrackets(b, begin, Math.min(b.length, begin + this.#piece));
				if (after > 0) return this.#take(after);
				this.#p++;
				return c === scan_bytes.rK ? this.#array() : this.#object();
			}
			#array() {
				let elements = [];
				if (this.#isNext(scan_bytes.$z)) return elements;
				do
					elements.push(this.#value());
				while (this.#isNext(scan_bytes.KE));
				this.#expect(scan_bytes.$z);
				return elements;
			}
			#object() {
				let object = {};
				if (this.#isNext(scan_bytes.tX)) return object;
				do {
					this.#space();
					if (this.#b[this.#p] !== scan_bytes.jA) throw SyntaxError();
					let key = this.#take(afterString(this.#b, this.#p));
					this.#expect(scan_bytes.oH);
					let value = this.#value();
					key === "__proto__" ? Object.defineProperty(object, key, {
						value,
						configurable: !0,
						enumerable: !0,
						writable: !0
					}) : object[key] = value;
				} while (this.#isNext(scan_bytes.KE));
				this.#expect(scan_bytes.tX);
				return object;
			}
			#take(after) {
				let text = this.#b.toString("utf8", this.#p, after);
				this.#p = after;
				return (0, json.q)(text);
			}
			#space() {
				let b = this.#b;
				for (let c = b[this.#p]; c === scan_bytes.t6 || c === scan_bytes.Xy || c === scan_bytes.zg || c === scan_bytes.wn;) c = b[++this.#p];
			}
			#isNext(c) {
				this.#space();
				if (this.#b[this.#p] !== c) return !1;
				this.#p++;
				return !0;
			}
			#expect(c) {
				if (!this.#isNext(c)) throw SyntaxError();
			}
		}
		function afterString(b, p) {
			for (p++; p < b.length; p++) {
				if (b[p] === scan_bytes.jA) return p + 1;
				b[p] === scan_bytes.r_ && p++;
			}
			return b.length;
		}
		function afterScalar(b, p) {
			for (; p < b.length; p++) {
				let c = b[p];
				if (c === scan_bytes.KE || c <= scan_bytes.t6 || (c | scan_bytes.C7) === scan_bytes.tX) return p;
			}
			return p;
		}
		function afterBrackets(b, p, end) {
			let depth = 0;
			for (; p < end;) {
				let c = b[p];
				if (c === scan_bytes.jA) for (p++; p < end && b[p] !== scan_bytes.jA; p++) b[p] === scan_bytes.r_ && p++;
				else if ((c | scan_bytes.C7) === scan_bytes.bV) depth++;
				else if ((c | scan_bytes.C7) === scan_bytes.tX && --depth === 0) return p + 1;
				p++;
			}
			return 0;
		}
		function readRecord(record, path, formats, bounds) {
			let value;
			let problem = (code, message, remedy) => ({
				ok: !1,
				problem: (0, problems.hN)(code, path, record.line, message, remedy),
				value
			});
			let over = (0, against_limits.r)(record.bytes, bounds);
			if (over !== void 0) return problem(over.code, over.message, over.remedy);
			try {
				value = parseJsonBytes(record.bytes);
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
				return record.endsFile && isOpenAtEnd(record.bytes) ? problem("truncated-record", "the file ends inside a record") : problem("bad-json", `a record is not JSON${column(error)}`);
			}
			let found = (0, detect.o)(value, formats, record.bytes);
			if (found?.samples.some(isEchoed) === !0) return problem("echoed-prompt", "a record echoes its prompt, whose positions are not told from generated ones");
			if (found?.fit === detect.M.Usable) return {
				ok: !0,
				format: found.format,
				samples: found.samples,
				value
			};
			let failure = failureOf(value);
			if (failure !== void 0) return problem("failed-request", failure);
			let refusal = refusalOf(value);
			if (refusal !== void 0) return problem(refusal.code, refusal.message, refusal.remedy);
			if (found?.fit === detect.M.ChosenOnly) return problem("chosen-only", "a record holds the logprobs of the chosen tokens only");
			let code = found === void 0 ? "unknown-format" : "no-positions";
			let { message, remedy } = unparsedIn(value) ?? (found === void 0 ? unknown(value) : emptinessOf(found.samples));
			return problem(code, message, remedy);
		}
		let unknown = (value) => ({
			message: "a record holds no logprobs in any known shape",
			remedy: declaring(value)
		});
		let isEchoed = ({ format, positions }) => format.format.firstNull === "echo" && positions[0] === null;
		function declaring(record) {
			let likely = likelyPlace(record);
			if (likely === void 0) return;
			let { key, path } = likely;
			return `Run \`logprob-gate formats\` for what can be read; a key \`${key}\` stands ${path === "" ? "in the record" : `at \`${path}\``}: declare it as a format (docs/formats.md#a-format-of-your-own).`;
		}
		function column(error) {
			let position = /at position (\d+)/.exec(error.message)?.[1];
			return position === void 0 ? "" : ` (at its character ${Number(position) + 1})`;
		}
	}),
	38212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => RecordSplitter });
		var _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19457);
		let ENDS_ELEMENT = new Set([
			_scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.KE,
			_scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.$z,
			_scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy
		]);
		let isSpace = (byte) => byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6 || byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.wn || byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy || byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.zg;
		let State = {
			Between: 0,
			Bracketed: 1,
			Bare: 2,
			Missing: 3
		};
		let NOTHING = new Uint8Array();
		let BRACKET = Uint8Array.of(_scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK);
		class RecordSplitter {
			#lineByLine;
			#state = State.Between;
			#depth = 0;
			#inString = !1;
			#escaped = !1;
			#inArray = !1;
			#owesComma = !1;
			#pendingArray = null;
			#owesBracket = !1;
			#isFirst = !0;
			#recordOffset = 0;
			#recordLine = 1;
			#offset = 0;
			#line;
			constructor(lineByLine, linesBefore = 0) {
				this.#lineByLine = lineByLine;
				this.#line = 1 + linesBefore;
			}
			get lines() {
				return this.#line - 1;
			}
			*write(chunk) {
				let text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
				for (let i = 0; i < chunk.length;) if (this.#state === State.Between) {
					i = this.#begin(chunk, i);
					this.#owesBracket && (yield this.#piece(BRACKET, this.#offset + i));
					this.#owesBracket = !1;
				} else {
					let end = this.#state === State.Bracketed ? this.#endOfBrackets(chunk, i) : this.#endOfBare(text, i);
					yield this.#piece(chunk.subarray(i, end), this.#offset + end);
					i = end;
				}
				this.#offset += chunk.length;
			}
			*end() {
				let isBetween = this.#state === State.Between;
				if (isBetween && this.#pendingArray === null && !this.#inArray) return;
				isBetween && this.#open(this.#pendingArray ?? {
					offset: this.#offset,
					line: this.#line
				}, State.Bare);
				this.#state = State.Between;
				yield {
					...this.#piece(isBetween ? BRACKET : NOTHING, this.#offset),
					endsFile: !0
				};
			}
			#begin(chunk, from) {
				for (let i = from; i < chunk.length; i++) {
					let byte = chunk[i];
					byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy && this.#line++;
					if (isSpace(byte)) continue;
					let here = {
						offset: this.#offset + i,
						line: this.#line
					};
					let isBracket = byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV || byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK;
					if (this.#pendingArray !== null) {
						this.#inArray = byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV;
						if (!this.#inArray) {
							this.#open(this.#pendingArray, State.Bracketed);
							this.#owesBracket = !0;
							this.#depth = 1;
							return i;
						}
						this.#owesComma = !0;
					} else if (this.#lineByLine) {
						this.#open(here, State.Bare);
						return i;
					} else if (this.#inArray) {
						if (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.$z) {
							this.#inArray = !1;
							continue;
						}
						let isComma = byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.KE;
						let isMissing = isComma !== this.#owesComma;
						this.#owesComma = isComma === isMissing;
						if (isMissing) {
							this.#open(here, State.Missing);
							return i;
						}
						if (isComma) continue;
					} else if (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK) {
						this.#pendingArray = here;
						continue;
					}
					this.#open(here, isBracket ? State.Bracketed : State.Bare);
					return i;
				}
				return chunk.length;
			}
			#open({ offset, line }, state) {
				this.#pendingArray = null;
				this.#recordOffset = offset;
				this.#recordLine = line;
				this.#state = state;
				this.#depth = 0;
				this.#inString = !1;
				this.#escaped = !1;
				this.#isFirst = !0;
			}
			#endOfBare(text, from) {
				let end = from;
				if (!this.#inArray) end = text.indexOf(_scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy, from);
				else if (this.#state === State.Bare) for (; end < text.length && !ENDS_ELEMENT.has(text[end]);) end++;
				if (end < 0 || end === text.length) return text.length;
				this.#state = State.Between;
				return end;
			}
			#endOfBrackets(chunk, from) {
				let { length } = chunk;
				let depth = this.#depth;
				let inString = this.#inString;
				let i = this.#escaped ? from + 1 : from;
				for (; i < length;) {
					let byte = chunk[i++];
					if (inString) byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA ? inString = !1 : byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_ && i++;
					else if (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) inString = !0;
					else if ((byte | _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV) depth++;
					else if ((byte | _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.tX) {
						if (--depth > 0) continue;
						this.#state = State.Between;
						return i;
					} else byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy && this.#line++;
				}
				this.#depth = depth;
				this.#inString = inString;
				this.#escaped = i > length;
				return length;
			}
			#piece(bytes, end) {
				let isFirst = this.#isFirst;
				this.#isFirst = !1;
				return {
					bytes,
					isFirst,
					isLast: this.#state === State.Between,
					endsFile: !1,
					line: this.#recordLine,
					offset: this.#recordOffset,
					length: end - this.#recordOffset
				};
			}
		}
	}),
	96465: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => SamplesOfRecord,
			V: () => nameOf
		});
		var _walk_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);
		class SamplesOfRecord {
			#record;
			#options;
			#namesTaken = new Map();
			constructor(record, options) {
				this.#record = record;
				this.#options = options;
			}
			begin(sample, around, ordinal, index) {
				let { path, archive, record, format, line, offset, length } = this.#record;
				let { sampleId, groupBy, source, whole } = this.#options;
				let own = (0, _walk_fields_js__WEBPACK_IMPORTED_MODULE_0__.TH)(around, sampleId);
				return {
					kind: "sample",
					sample,
					id: this.#unique(own ?? nameOf(path, record), own, index),
					...own === void 0 && { record },
					hasOwnId: own !== void 0,
					...whole === !0 && { found: [] },
					...optional("group", (0, _walk_fields_js__WEBPACK_IMPORTED_MODULE_0__.F8)(around, path, groupBy)),
					format,
					...optional("model", (0, _walk_fields_js__WEBPACK_IMPORTED_MODULE_0__._F)(around, "model")),
					...optional("sampling", (0, _walk_fields_js__WEBPACK_IMPORTED_MODULE_0__.vn)(around)),
					...optional("source", (0, _walk_fields_js__WEBPACK_IMPORTED_MODULE_0__.vz)(around, source)),
					location: {
						path,
						...optional("archive", archive),
						line,
						offset,
						length,
						ordinal
					}
				};
			}
			#unique(name, own, index) {
				let before = index ?? this.#namesTaken.get(own) ?? 0;
				this.#namesTaken.set(own, before + 1);
				return before === 0 ? name : `${name}#${before + 1}`;
			}
		}
		let nameOf = (path, record) => `${path}:${record}`;
		function optional(key, value) {
			return value === void 0 ? {} : { [key]: value };
		}
	}),
	16026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => checkTokens,
			r: () => overLimitIn
		});
		var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19457);
		var _skip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31);
		function checkTokens(b, p, after, bounds) {
			if (!bounds.mayHaveLongKey(b, p, after) && !bounds.hasLongNumber(b, p, after)) return;
			let over = overLimitIn(b.subarray(p, after), bounds);
			if (over !== void 0) throw over;
		}
		let CHUNK = 65536;
		function overLimitIn(bytes, bounds) {
			let skipper = new _skip_js__WEBPACK_IMPORTED_MODULE_1__.Gu(bounds);
			let chunk = new Uint8Array(Math.min(CHUNK, bytes.length) + 1);
			skipper.begin(_bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK, bounds.depth + 1);
			for (let begin = 0; begin < bytes.length && skipper.active;) {
				let part = bytes.subarray(begin, begin + CHUNK);
				chunk.set(part);
				chunk[part.length] = 0;
				let after = skipper.run(chunk, 0, part.length);
				if (after < 0) return bounds.overLimit(after);
				if (begin + part.length === bytes.length) return;
				begin += after;
			}
		}
	}),
	11249: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => Bounds,
			f: () => isOfNumber
		});
		var _config_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79866);
		var _over_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86352);
		var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19457);
		let LIMIT_OF = new Map([
			[_bytes_js__WEBPACK_IMPORTED_MODULE_2__.gZ, "depth"],
			[_bytes_js__WEBPACK_IMPORTED_MODULE_2__.P, "key"],
			[_bytes_js__WEBPACK_IMPORTED_MODULE_2__.rv, "number"]
		]);
		class Bounds {
			depth;
			key;
			number;
			#limits;
			constructor(limits = _config_limits_js__WEBPACK_IMPORTED_MODULE_0__.d) {
				this.depth = limits.depth;
				this.key = limits.key * 1024;
				this.number = limits.number;
				this.#limits = limits;
			}
			overLimit(result) {
				let limit = LIMIT_OF.get(result);
				return limit && new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__._(limit, this.#limits);
			}
			mayHaveLongKey(b, begin, end) {
				for (let p = begin + this.key; p < end;) {
					let first = p - this.key;
					for (; p >= first && !isQuote(b, p);) p--;
					if (p < first) return !0;
					p += 1 + this.key;
				}
				return !1;
			}
			hasLongNumber(b, begin, end) {
				for (let p = begin + this.number; p < end; p += this.number) {
					if (!isOfNumber(b[p])) continue;
					let first = p;
					for (; first > begin && isOfNumber(b[first - 1]);) first--;
					let behind = p + 1;
					for (; behind < end && isOfNumber(b[behind]);) behind++;
					if (behind - first > this.number) return !0;
				}
				return !1;
			}
		}
		function isQuote(b, p) {
			if (b[p] !== _bytes_js__WEBPACK_IMPORTED_MODULE_2__.jA) return !1;
			let first = p;
			for (; b[first - 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.r_;) first--;
			return (p - first) % 2 == 0;
		}
		let isOfNumber = (c) => c >= _bytes_js__WEBPACK_IMPORTED_MODULE_2__.f2 && c <= _bytes_js__WEBPACK_IMPORTED_MODULE_2__.bn || c === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.N5 || c === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.b9 || c === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.y0 || (c | _bytes_js__WEBPACK_IMPORTED_MODULE_2__.C7) === 101;
	}),
	19457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$z: () => CLOSE_ARRAY,
			C7: () => FOLD,
			KE: () => COMMA,
			Kl: () => faultOf,
			N5: () => MINUS,
			P: () => LONG_KEY,
			P0: () => stoppedAt,
			Xy: () => NEWLINE,
			b9: () => PLUS,
			bV: () => OPEN_OBJECT,
			bn: () => NINE,
			f2: () => ZERO,
			gZ: () => TOO_DEEP,
			j5: () => INCOMPLETE,
			jA: () => QUOTE,
			jS: () => MARGIN,
			ji: () => malformedAt,
			oH: () => COLON,
			rK: () => OPEN_ARRAY,
			r_: () => BACKSLASH,
			rv: () => LONG_NUMBER,
			t6: () => SPACE,
			tX: () => CLOSE_OBJECT,
			wn: () => TAB,
			y0: () => DOT,
			zg: () => RETURN
		});
		let TAB = 9;
		let NEWLINE = 10;
		let RETURN = 13;
		let SPACE = 32;
		let QUOTE = 34;
		let PLUS = 43;
		let COMMA = 44;
		let MINUS = 45;
		let DOT = 46;
		let ZERO = 48;
		let NINE = 57;
		let COLON = 58;
		let OPEN_ARRAY = 91;
		let BACKSLASH = 92;
		let CLOSE_ARRAY = 93;
		let OPEN_OBJECT = 123;
		let CLOSE_OBJECT = 125;
		let FOLD = 32;
		let INCOMPLETE = -1;
		let malformedAt = (p) => -2 - p;
		let faultOf = (result) => -2 - result;
		let TOO_DEEP = -(2 ** 31);
		let LONG_KEY = TOO_DEEP + 1;
		let LONG_NUMBER = TOO_DEEP + 2;
		let stoppedAt = (p, end) => p >= end ? -1 : malformedAt(p);
		let MARGIN = 144;
	}),
	31: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AZ: () => afterString,
			Gu: () => ChunkSkipper,
			V6: () => afterScalar,
			dS: () => afterSpace,
			pd: () => levelsOf,
			yh: () => afterValue
		});
		var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19457);
		var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11249);
		function afterSpace(b, p) {
			let c = b[p];
			for (; c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6 || c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy || c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.zg || c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.wn;) c = b[++p];
			return p;
		}
		function afterString(b, p, end) {
			for (;;) {
				let c = b[p++];
				if (c > _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) continue;
				if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) return p;
				if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) {
					p = afterEscape(b, p, end);
					if (p < 0) return p;
				} else if (c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P0)(p - 1, end);
			}
		}
		let SHORT_ESCAPES = Buffer.from("\"\\/bfnrt");
		function afterEscape(b, p, end) {
			if (b[p] !== 117) return SHORT_ESCAPES.includes(b[p]) ? p + 1 : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P0)(p, end);
			for (let i = p + 1; i < p + 5; i++) if (!isHexadecimal(b[i])) return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P0)(i, end);
			return p + 5;
		}
		let isHexadecimal = (c) => c >= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.f2 && c <= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bn || (c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) >= 97 && (c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) <= 102;
		function afterValue(b, p, end, room) {
			let c = b[p];
			if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) return afterString(b, p + 1, end);
			if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV) return afterBrackets(b, p + 1, end, room);
			return afterScalar(b, p, end);
		}
		function afterBrackets(b, p, end, room) {
			if (room < 1) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.gZ;
			for (let depth = 1;;) {
				let c = b[p++];
				if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) {
					p = afterString(b, p, end);
					if (p < 0) return p;
				} else if (c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) {
					if (c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.wn && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.zg) return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P0)(p - 1, end);
				} else if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV) {
					if (++depth > room) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.gZ;
				} else if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.tX && --depth === 0) return p;
			}
		}
		function afterScalar(b, p, end) {
			let begin = p;
			for (let c = b[p]; isScalar(c);) c = b[++p];
			if (p >= end) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.j5;
			return p === begin ? (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.ji)(p) : p;
		}
		let isScalar = (c) => c >= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.f2 && c <= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bn || (c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) >= 97 && (c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) <= 122 || c >= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.N5 - 2 && c <= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.N5 + 1 && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.N5 - 1;
		class ChunkSkipper {
			#bounds;
			#depth = 0;
			#room = 0;
			#inString = !1;
			#length = 0;
			active = !1;
			constructor(bounds) {
				this.#bounds = bounds;
			}
			begin(c, room) {
				this.active = !0;
				this.#inString = c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA;
				this.#depth = +!this.#inString;
				this.#room = room;
				this.#length = 0;
			}
			run(b, p, end) {
				for (; p < end;) {
					if (this.#inString) {
						let begin = p;
						p = this.#string(b, begin, end);
						this.#length += p - begin;
						if (this.#inString && b[p] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) return p;
					} else p = this.#brackets(b, p, end);
					if (p < 0) return p;
					if (this.#depth === 0 && !this.#inString) {
						this.active = !1;
						return p;
					}
					if (p < end && b[p] < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) {
						let space = b[p] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy || b[p] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.wn || b[p] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.zg;
						if (this.#inString || !space) return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.ji)(p);
						p++;
					}
				}
				return this.#inString ? p : beforeNumber(b, p);
			}
			#string(b, p, end) {
				for (;;) {
					let c = b[p];
					if (c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) return p;
					if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) {
						let after = afterEscape(b, p + 1, end);
						if (after < 0) return after === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.j5 ? p : after;
						p = after;
						continue;
					}
					p++;
					if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) {
						this.#inString = !1;
						return p;
					}
				}
			}
			#brackets(b, p, end) {
				let { key, number } = this.#bounds;
				let room = this.#room;
				let depth = this.#depth;
				let begin = p;
				if (this.#length > key && this.#isKey(b, p, end)) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P;
				for (;;) {
					let c = b[p];
					if (c > _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA && c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK) {
						p++;
						continue;
					}
					if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) {
						if (p - begin > number && this.#bounds.hasLongNumber(b, begin, p)) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.rv;
						begin = ++p;
						for (; isPlain(b[p]);) p++;
						this.#length = p - begin;
						this.#inString = b[p] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA;
						if (this.#inString) {
							this.#length--;
							begin = p;
							break;
						}
						begin = ++p;
						if (this.#length > key && this.#isKey(b, p, end)) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P;
						continue;
					}
					if (c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6 && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy) break;
					p++;
					if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV) {
						if (++depth > room) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.gZ;
					} else if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.tX && --depth === 0) break;
				}
				this.#depth = depth;
				return p - begin > number && this.#bounds.hasLongNumber(b, begin, p) ? _bytes_js__WEBPACK_IMPORTED_MODULE_0__.rv : p;
			}
			#isKey(b, p, end) {
				let next = afterSpace(b, p);
				next < end && (this.#length = 0);
				return b[next] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.oH;
			}
		}
		let isPlain = (c) => c > _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_ || c >= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6 && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_;
		function beforeNumber(b, p) {
			for (; p > 0 && (0, _bounds_js__WEBPACK_IMPORTED_MODULE_1__.f)(b[p - 1]);) p--;
			return p;
		}
		function levelsOf(b, p, after) {
			let levels = 0;
			for (let depth = 0; p < after;) {
				let c = b[p++];
				c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA ? p = afterString(b, p, after) : (c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV ? levels = Math.max(levels, ++depth) : (c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.tX && depth--;
			}
			return levels;
		}
	}),
	56428: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => unescape });
		var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19457);
		let SHORT = {
			98: 8,
			102: 12,
			110: 10,
			114: 13,
			116: 9
		};
		function unescape(b, from, to, out) {
			let n = 0;
			for (let p = from; p < to;) {
				if (b[p] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) {
					out[n++] = b[p++];
					continue;
				}
				let letter = b[p + 1];
				if (letter !== 117) {
					out[n++] = SHORT[letter] ?? letter;
					p += 2;
					continue;
				}
				let code = hex4(b, p + 2);
				p += 6;
				if (code >= 55296 && code < 56320 && b[p] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_ && b[p + 1] === 117) {
					let second = hex4(b, p + 2);
					if (second >= 56320 && second < 57344) {
						code = 65536 + (code - 55296 << 10) + (second - 56320);
						p += 6;
					}
				}
				n = encode(code, out, n);
			}
			return n;
		}
		function hex4(b, p) {
			let code = 0;
			for (let i = p; i < p + 4; i++) code = code << 4 | (b[i] <= 57 ? b[i] - 48 : (b[i] | 32) - 87) & 15;
			return code;
		}
		function encode(code, out, n) {
			if (code < 128) out[n++] = code;
			else {
				if (code < 2048) out[n++] = 192 | code >> 6;
				else {
					if (code < 65536) out[n++] = 224 | code >> 12;
					else {
						out[n++] = 240 | code >> 18;
						out[n++] = 128 | code >> 12 & 63;
					}
					out[n++] = 128 | code >> 6 & 63;
				}
				out[n++] = 128 | code & 63;
			}
			return n;
		}
	}),
	44650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Je: () => MAX_WAITING_BYTES,
			Rp: () => Unsure,
			sG: () => Malformed
		});
		let MAX_WAITING_BYTES = 67108864;
		class Unsure extends Error {}
		class Malformed extends Error {
			offset;
			constructor(offset) {
				super(`not JSON at byte ${offset}`);
				this.offset = offset;
			}
		}
	}),
	38816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => MAX_KEPT_BYTES,
			p: () => Window
		});
		var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19457);
		let MAX_KEPT_BYTES = 8388608;
		class Window {
			bytes = new Uint8Array();
			end = 0;
			before = 0;
			#engine;
			#isWhole = !0;
			constructor(engine) {
				this.#engine = engine;
			}
			begin() {
				this.end = this.before = 0;
				this.#isWhole = !0;
			}
			add(bytes, p) {
				if (this.before + this.end + bytes.length > MAX_KEPT_BYTES) {
					this.#isWhole = !1;
					this.bytes.copyWithin(0, p, this.end);
					this.before += p;
					this.end -= p;
					p = 0;
				}
				let begin = this.end;
				this.end += bytes.length;
				this.#reserve(this.end + _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jS, begin);
				this.bytes.set(bytes, begin);
				this.bytes[this.end] = 0;
				return p;
			}
			keep(bytes) {
				if (!this.#isWhole) return;
				this.end + bytes.length > MAX_KEPT_BYTES ? this.#isWhole = !1 : this.add(bytes, 0);
			}
			get kept() {
				return this.#isWhole ? this.bytes.subarray(0, this.end) : void 0;
			}
			#reserve(length, kept) {
				if (length <= this.bytes.length && (this.#engine === void 0 || this.bytes === this.#engine.bytes)) return;
				if (this.#engine === void 0) {
					let old = this.bytes;
					this.bytes = new Uint8Array(Math.max(length + 65536, 2 * old.length));
					this.bytes.set(old.subarray(0, kept));
				} else {
					this.#engine.reserve(length);
					this.bytes = this.#engine.bytes;
				}
			}
		}
	}),
	33554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			qx: () => unshortened,
			vI: () => shortened,
			yd: () => cutTo
		});
		var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
		let cutTo = (most, text) => text.length > most ? `${text.slice(0, most - 1)}…` : text;
		let unshortened = (id, name) => name === shortened(id) ? id : name;
		function shortened(id, most = 64) {
			if (id.length <= most) return id;
			let { createHash } = (0, node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)("node:crypto");
			let digest = createHash("sha256").update(id).digest("base64url").slice(0, 23);
			return `${id.slice(0, most - 23 - 1)}…${digest}`;
		}
	}),
	37679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Iv: () => BYTES_PER,
			Lb: () => SCALE_BYTES,
			P3: () => BadTensor,
			ZE: () => elementsOf,
			v8: () => MAX_HEADER_BYTES,
			wg: () => rowBytes
		});
		let BYTES_PER = {
			f16: 2,
			bf16: 2,
			f32: 4,
			f64: 8
		};
		let SCALE_BYTES = 8;
		let rowBytes = (dtype, length) => dtype === "coded" ? 8 + 4 * Math.ceil(length / 2) : length * BYTES_PER[dtype];
		class BadTensor extends Error {
			code;
			remedy;
			constructor(message, code = "bad-tensor", remedy) {
				super(message);
				this.code = code;
				this.remedy = remedy;
			}
		}
		let MAX_HEADER_BYTES = 16777216;
		function elementsOf(shape, name) {
			let isSize = (size) => Number.isSafeInteger(size) && size >= 0;
			if (!Array.isArray(shape) || shape.length > 8 || !shape.every(isSize)) throw new BadTensor(`the shape of ${JSON.stringify(name)} is not a list of at most 8 sizes`);
			let elements = shape.reduce((product, size) => product * size, 1);
			if (!Number.isSafeInteger(elements * 8)) throw new BadTensor(`the shape of ${JSON.stringify(name)} is larger than any file`);
			return elements;
		}
	}),
	13109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => Tools });
		let FIRST_BYTES = 524288;
		class KeptBytes {
			#buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
			#length = 0;
			#limit = 0;
			begin(limit) {
				this.#length = 0;
				this.#limit = limit;
				this.#buffer.length > 8388608 && (this.#buffer = Buffer.allocUnsafeSlow(FIRST_BYTES));
			}
			add(bytes) {
				let begin = this.#length;
				this.#length += bytes.length;
				if (!this.areAll) return;
				if (this.#length > this.#buffer.length) {
					let grown = Buffer.allocUnsafeSlow(Math.max(this.#length, 2 * this.#buffer.length));
					this.#buffer.copy(grown, 0, 0, begin);
					this.#buffer = grown;
				}
				this.#buffer.set(bytes, begin);
			}
			replace(bytes) {
				this.begin(bytes === void 0 ? -1 : bytes.length);
				bytes !== void 0 && this.add(bytes);
			}
			get areAll() {
				return this.#length <= this.#limit;
			}
			get bytes() {
				return this.areAll ? this.#buffer.subarray(0, this.#length) : Buffer.alloc(0);
			}
		}
		var columns = __webpack_require__(28759);
		var scan_bounds = __webpack_require__(11249);
		var position_tokens = __webpack_require__(27996);
		var load = __webpack_require__(30076);
		let BITS = 128n;
		function fives() {
			let words = new BigUint64Array(242);
			for (let exponent = -80; exponent <= 40; exponent++) {
				let bits = exponent < 0 ? inverse(5n ** BigInt(-exponent)) : upper(5n ** BigInt(exponent));
				words.set([bits >> 64n, BigInt.asUintN(64, bits)], 2 * (exponent - -80));
			}
			return words;
		}
		function fractions() {
			let words = new BigUint64Array(40);
			for (let digits = 1; digits <= 19; digits++) {
				let five = 5n ** BigInt(digits);
				let power = 2n - lengthOf(five) - BigInt(digits);
				words.set([inverse(five) >> 64n, BigInt.asUintN(64, power << 52n)], 2 * digits);
			}
			return words;
		}
		let lengthOf = (value) => BigInt(value.toString(2).length);
		function upper(value) {
			let shift = BITS - lengthOf(value);
			return shift >= 0n ? value << shift : value >> -shift;
		}
		function inverse(value) {
			return (1n << lengthOf(value) + BITS - 1n) / value + 1n;
		}
		let Outcome = {
			Stop: 0,
			Count: 1,
			Entries: 2,
			Positive: 3,
			Collapsed: 4,
			K: 5
		};
		class RunMemory {
			outcome;
			logprobs;
			ends;
			chosen;
			listing;
			tokens;
			chosenTokens;
			chosenValues;
			chosenBegins;
			chosenEnds;
			chosenBytes;
			elementValues;
			elementBegins;
			elementEnds;
			constructor(wasm) {
				let { buffer } = wasm.memory;
				this.outcome = new Int32Array(buffer, wasm.OUTCOME.value);
				this.logprobs = new Float64Array(buffer, wasm.LOGPROBS.value);
				this.ends = new Uint32Array(buffer, wasm.ENDS.value);
				this.chosen = new Float64Array(buffer, wasm.CHOSEN.value);
				this.listing = new Uint8Array(buffer, wasm.LISTING.value);
				this.tokens = new Float64Array(buffer, wasm.TOKENS.value);
				this.chosenTokens = new Float64Array(buffer, wasm.CHOSEN_TOKENS.value);
				this.chosenValues = new Float64Array(buffer, wasm.CHOSEN_VALUES.value);
				this.chosenBegins = new Uint32Array(buffer, wasm.CHOSEN_BEGINS.value);
				this.chosenEnds = new Uint32Array(buffer, wasm.CHOSEN_ENDS.value);
				this.chosenBytes = new Uint8Array(buffer, wasm.CHOSEN_BYTES.value);
				this.elementValues = new Float64Array(buffer, wasm.ELEMENT_VALUES.value);
				this.elementBegins = new Uint32Array(buffer, wasm.ELEMENT_BEGINS.value);
				this.elementEnds = new Uint32Array(buffer, wasm.ELEMENT_ENDS.value);
			}
		}
		let instance = (0, load.l)("AGFzbQEAAAABNQlgAX8Bf2AEf39/fwF/YAJ+fwF8YAJ/fwBgA39/fwBgAX8BfmADf39/AXxgAABgA39/fwF/Aw0MAAIDAAQFAQYHCAEABQMBAAsG5gI7fwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAD4fwt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBwLgBC38AQcDYEQt/AEHA+BELfwBBwLgSC38AQcDAEgt/AEHA4CILfwBBwKMjC38AQdCyIwt/AEGgtiMLfwBBsLgjC38AQcC6Iwt/AEHAzCMLfwBBwN4jC38AQdDgIwt/AEHg4iMLfwBB4PQjC38AQfDOJAt/AEHwjiULfwBB8K4lC38AQfDOJQt/AEGAzykLfwBBgI8qC38AQYCvKgt/AEGAzyoLB/YDKQRoZWFwAx8JaGVhZFN0ZXBzAyAQYWx0ZXJuYXRpdmVTdGVwcwMhCXRhaWxTdGVwcwMiDUNIT1NFTl9WQUxVRVMDMw1DSE9TRU5fQkVHSU5TAzQLQ0hPU0VOX0VORFMDNQxDSE9TRU5fQllURVMDNg5FTEVNRU5UX1ZBTFVFUwM3DkVMRU1FTlRfQkVHSU5TAzgMRUxFTUVOVF9FTkRTAzkHT1VUQ09NRQM6Bm9yaWdpbgMcA3J1bgAKC3J1bkVsZW1lbnRzAAkKaXNFYWNoT25jZQMRBkNIT1NFTgMlDUNIT1NFTl9UT0tFTlMDKA5jaG9zZW5JZGVudGl0eQMZBEVORFMDJAloYXNDaG9zZW4DGghoYXNSYW5rcwMeCGlkZW50aXR5AxIKaXNDb21wbGV0ZQMTB2lzTmFtZWQDGwlpc09yZGVyZWQDHQdMSVNUSU5HAyYITE9HUFJPQlMDIwZUT0tFTlMDJw1sb25nZXN0TnVtYmVyAw0FRklWRVMDKQlGUkFDVElPTlMDKgtBTFRFUk5BVElWRQMuFEJFVFdFRU5fQUxURVJOQVRJVkVTAy8RQkVUV0VFTl9QT1NJVElPTlMDKwhFTEVNRU5UUwMyBEhFQUQDLQRMQVNUAzAETEVBRAMsBFRBSUwDMQZtZW1vcnkCAAgBCAwBEwqEtgEMxgMDBn8BfgF8IAAgACAALQAAQS1GaiIARyEFIAAhAiAALQAAIQMCQANAIANBMGsiA0EKSQRAIARBAWogBCADrCAHQgp+fCIHQgBSGyIEQRNKDQIgAEEBaiIALQAAIQMMAQsLIAAgAkYEf0EBBSAAIAJBAWpLBH8gAi0AAEEwRgVBAAsLDQAgAC0AAEEuRgRAIABBAWoiACECIAAtAAAhAwNAIANBMGsiA0EKSQRAIAFBAWshASAEQQFqIAQgA6wgB0IKfnwiB0IAUhsiBEETSg0DIABBAWoiAC0AACEDDAELCyAAIAJGDQELAnwgAC0AAEEgckHlAEYEQCAAQQFqIgAtAAAiAkErRiACQS1GcgRAIABBAWohAAsgACEGQQAhBCAALQAAIQMDQCADQTBrIgNBCkkEQCADIARBCmxqIgRBkM4ASg0EIABBAWoiAC0AACEDDAELCyAAIAZGDQIgAUEAIARrIAQgAkEtRhtqIQELIAFBAEwgB0KAgICAgICAEFhxIAFBak5xBEAgB7pBACABa0EDdEHgoCNqKwMAowwBCyAHIAEQAQsiCEQAAAAAAAAAAGMNACAImiAIIAUbJAQgAA8LQQALjgMCBX4DfyAAUARARAAAAAAAAAAADwsgAUGwf0ggAUEoSnIEQEQAAAAAAADwvw8LIAAgAHmnIgeshiIAQv////8PgyEEIABCIIgiAiABQQR0QcCtI2oiCCkDACIFQv////8PgyIDfiADIAR+QiCIfCEGIAAgBX4hAyAFQiCIIgAgAn4gBkIgiHwgACAEfiAGQv////8Pg3xCIIh8IgBC/wODQv8DUQRAIAgpAwgiBUL/////D4MiBiACfiAEIAZ+QiCIfCEGIABCAXwgACAFQiCIIgAgAn4gBkIgiHwgACAEfiAGQv////8Pg3xCIIh8IgAgA3wiAyAAVBshAAsgAUFlSCADQn9RcQRARAAAAAAAAPC/DwsgACAAQj+IpyIIQQlqIgmsiCECIAFB6qQNbEEQdSAIaiAHa0G9CGqsQjSGIANCAVgEQCABQXxOIgcEfyABQRdMBSAHCyIBBEAgAkIDg0IBUSEBCyACQn6DIAIgAiAJrIYgAFEgASABGxshAgsgAkIBgyACfEIBiHy/C5UBAQN/IAEjAU8Ef0EBBSAAQQJGIABBAUZyBEAjBUEBaiEEBSABIQIDQCABQQAgASACSxshBCABLQAAIgNBMGtBCkkiAEUEQCADQSByQeEAa0EaSSEACyAARQRAIANBK0YhAAsgAEUEQCADQS1GIQALIAAgA0EuRiAAGwRAIAFBAWohAQwBCwsLIAQjAU8LBEBBASQCCwuBAgEHfwNAIAAgBUoEQCAFQQJ0IgFBwDBqKAIAIQcgAUHAKGooAgAiBCEBAn9BAQJ/QQAgAEECdCICQcAwaigCACIDIAJBwChqKAIAIgYiAmsgByAEa0cNABoDQCADIAJrQRBLBEBBACAC/QAEACAB/QAEAP0j/WRB//8DRw0CGiACQRBqIQIgAUEQaiEBDAELCyAC/QAEACAB/QAEAP0j/WRBfyADIAJrdHJBf0YLDQAaQQAgBCAHRiADIAZGcg0AGkEAIAYtAAAiAUHcAEcgBC0AACICIAFHcSACQdwAR3ENABogBiADIAQgBxAGCwRAQQEPCyAFQQFqIQUMAQsLQQALkgECAn4BfwNAIAEgAkkEQCABEAUhBANAIARCAVIEQCAFQQhJBEAgAyAEQv8BgyAFQQN0rYaEIQMLIAVBAWohBSAEQgiIIQQMAQsLIwshAQwBCwsjByADIAWtQjiGhUKV+Kn6l7fem55/fkI0iKdBAnRBwDhqIgEoAgBGBH8gABADBUEACwRAQQEkDAsgASMHNgIAC4QEAQV/IAAtAAAiAkHcAEcEQCAAQQFqJAsgAqxCgAKEDwsgAC0AASICQfUARwRAIABBAmokCwJ/QQggAkHiAEYNABpBDCACQeYARg0AGkEKIAJB7gBGDQAaQQ0gAkHyAEYNABpBCSACIAJB9ABGGwusQoAChA8LIABBAmoiAkEEaiEDA0AgAiADSQRAIAItAAAiBEEwayAEQSByQdcAayAEQTlNG0EPcSABQQR0ciEBIAJBAWohAgwBCwsgAEEGaiQLIAFBgLgDSCABQYCwA05xBH8gAC8BBkHc6gFGBUEACwRAQQAhAiAAQQhqIgNBBGohBQNAIAMgBUkEQCADLQAAIgRBMGsgBEEgckHXAGsgBEE5TRtBD3EgAkEEdHIhAiADQQFqIQMMAQsLIAJBgMADSCACQYC4A05xBEAgAEEMaiQLIAIgAUEKdGpBgLj/GmshAQsLIAFBgAFIBEAgAaxCgAKEDwsgAUGAEEgEQCABQT9xQYABckEIdKwgAUEGdaxCwAGEhEKAgASEDwsgAUGAgARIBEAgAUE/cUGAAXJBEHSsIAFBBnVBP3FBgAFyQQh0rCABQQx1rELgAYSEhEKAgIAIhA8LIAFBEnVB8AFyIAFBDHVBP3FBgAFyQQh0ciABQQZ1QT9xQYABckEQdHIgAUE/cUGAAXJBGHRyrUKAgICAEIQLdQECfkIBIQRCASEFA0AgACABSSAEQgFRcQRAIAAQBSEEIwshAAsgAiADSSAFQgFRcQRAIAIQBSEFIwshAgsgBUIBUSAEQgFRcgRAIAQgBVEPCyAEQv8BgyAFQv8Bg1EEQCAEQgiIIQQgBUIIiCEFDAELC0EAC6oDAgF+AX8gAEUEQEQAAAAAAAD4fw8LIABBAkYEQEHHu/KIeCQGQZTuySMkA0F/IQADQCABIAJJBEAgAS0AAEEwayIEQQpJBH8gBCAAQQAgAEEAThtBCmxqBSAAQQBOBH8gAEH/AXEiACMGc0GTg4AIbCQGIwMjBnMgAHNB65Svr3hsJAMjAyMDQQ12cyQDQX8FIAALCyEAIAFBAWohAQwBCwsgAEEATgRAIABB/wFxIgAjBnNBk4OACGwkBiMDIwZzIABzQeuUr694bCQDIwMjA0ENdnMkAwsFQQFBAiAAQQNGGyIAQcW78oh4cyQGIABBAmpBxbvyiHhsJAMDQCABIAJJBEAgAS0AACIAQdwARwRAIwYgAHNBk4OACGwkBiMDIwZzIABzQeuUr694bCQDIwMjA0ENdnMkAyABQQFqIQEMAgsgARAFIQMjCyEBA0AgA0IBUgRAIANC/wGDpyIAIwZzQZODgAhsJAYjAyMGcyAAc0HrlK+veGwkAyMDIwNBDXZzJAMgA0IIiCEDDAELCwwBCwsLIwa4IwNBC3a4RAAAAAAAAPBBoqALDABBmM8qJB9BACQKC8cUBAx/BXsFfgF8IAIkASAAQbAWbEHg9CNqIQUgASECA0ACQCAGQYAIRgRAQQMkCgwBC0EAJAICf0EAIAH9AAQAIAVBoAJqIgP9AAQg/U4gA/0ABBD9I/1kQf//A0cNABogAygCBCEEQQEhAANAIAAgBEgEQEEAIAEgAEEEdGr9AAQAIAMgAEEFdGoiB/0ABCD9TiAH/QAEEP0j/WRB//8DRw0CGiAAQQFqIQAMAQsLQQELBH8gBUGwBGohBCAFKAIAIQggASADKAIAaiEAQQAhBwJ/A0AgByAISARAQQACfyAEKAIAIglBAkYEQCAAIQFBACQAAkADQCAB/QAEACIPQYAI/QAEAP0j/WRoIgogAWohAyAPQZAI/QAEAP0jIA9BoAj9AAQA/Sr9UP1kaCILIApKDQEgCiALRgRAIAFBEGohAQwBCyABIAtqIgEtAABB3ABGBH8CfyABLQABIgNB9QBGBEAgASgCAiIDQf/+/fsHcSIKQaDAgIECciELQQZBACAKQdCgwYIFakG58+bNeyAKa3EgC0Gfvvz4AWpB5s2bt34gC2txciADQX9zcUGAgYKEeHFBgIGChHhGGwwBC0ECIANBL0YgA0EiRnINABpBAkEAIANBwAFxQcAARgR/QoCAgIDBiJAKIANBP3GsiEIBg6cFQQALGwsFQQALIgMEQEEBJAAgASADaiEBDAEFIAEkBQsLQQAhAwsgAyEBQQAgACkDAEL03q2r5u3XtOQAUQ0BGgUgCUEBRgRAIAAhAUEAJAACQANAIAH9AAQAIg9BgAj9AAQA/SP9ZGgiCiABaiEDIA9BkAj9AAQA/SMgD0GgCP0ABAD9Kv1Q/WRoIgsgCkoNASAKIAtGBEAgAUEQaiEBDAELIAEgC2oiAS0AAEHcAEYEfwJ/IAEtAAEiA0H1AEYEQCABKAICIgNB//79+wdxIgpBoMCAgQJyIQtBBkEAIApB0KDBggVqQbnz5s17IAprcSALQZ++/PgBakHmzZu3fiALa3FyIANBf3NxQYCBgoR4cUGAgYKEeEYbDAELQQIgA0EvRiADQSJGcg0AGkECQQAgA0HAAXFBwABGBH9CgICAgMGIkAogA0E/cayIQgGDpwVBAAsbCwVBAAsiAwRAQQEkACABIANqIQEMAQUgASQFCwtBACEDCyADIQEFIAkEQCAJQQNGBH8gACEBA38CfyAB/QAEACIRQaDOJP0ABAAiEP0j/WQgAf0ABBAiDyAQ/SP9ZEEQdHJoIQNBwM4k/QAEACIQIBFBsM4k/QAEACIS/XH9DkHgziT9AAQAIhMgEf0OIBFB0M4k/QAEACIR/SP9UP1Q/WRB//8DcyAQIA8gEv1x/Q4gEyAP/Q4gDyAR/SP9UP1Q/WRB//8Dc0EQdHJoIgpBIEcEfyMBIAEgCmpNBEBBASQCC0EAIApFIAAgAUZxIAMgCkdyDQEaIAEgA2oFIAFBIGohAQwCCwsLBSAJQQRGBH9BACAAIAD9AAQAQaC1I/0ABAD9bkGwtSP9AAQA/Sf9ZCIBaGogAUUgAUEBcXIbBSAAIQMDQCADQQAgACADSRshCiADLQAAIgtBMGtBCkkiAUUEQCALQSByQeEAa0EaSSEBCyABRQRAIAtBK0YhAQsgAUUEQCALQS1GIQELIAEgC0EuRiABGwRAIANBAWohAwwBCwsgCgsLIQEFIAD9AAQBQaC1I/0ABAAiD/1uQbC1I/0ABAAiEP0n/WQiASABQQFrcUUEQCABIAD9AAQRIA/9biAQ/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiCyABaEEBaiIDa0EBayEKIAAgC2ohASADIAAtAABBLUYiDGshCyAAIANqQQFrLQAAQTBrIAAgDGotAABBMGsiDUEKbGogDSALQQJGGyEOAkAgC0EBa0EBSwRAIAAQACEBDAELIA1BCUsEQCAAEAAhAQwBCyAKQQFrQRJLBEAgABAAIQEMAQsgACADai0AAEEuRwRAIAAQACEBDAELIAEtAABBIHJB5QBGBEAgABAAIQEMAQsgC0ECRiAOQQpJcQRAIAAQACEBDAELIA5BAEcgCkERSnEEQCAAEAAhAQwBCyABQRBr/QAEAEGQtSP9AAQA/XEgCkHwtSNq/QAEAP1OQcC1I/0ABAD9lQFBCP2NAUHQtSP9AAQA/boBIg8gD/2GAUHgtSP9AAQA/boB/R0AIhRC/////w+DQoDC1y9+IBRCIId8IApBA3QiA0GYoiNqKQMAIA6tfnwhFCAKIAtqQRBIBHwgFLkgA0HgoCNqKwMAowUgFEGYoyMpAwAgAUEUazUCAEKw4MCBA4VCFCAKrH1CA4YiFIggFIZCgRR+QgiIQv+B/AeDIhRC5AB+IBRCEIh8Qv//A4N+fCIVeSEWAnwgFSAWhiIXQiCIIhggCkEEdEHQsiNqIgM1AgQiFH4gAzUCACAYfkIgiHwgFCAXQv////8Pg35CIIh8IhRCAX1C/wODQvsDWgRAIBVBACAKaxABDAELIAMpAwggFEIBiEIBhLm9fCAWQjSGfb8LCyIZRAAAAAAAAAAAYwRAIAAQACEBDAELIBmaIBkgDBskBAsLQQAgASAAIw1qSw0CGgsLIAFFBEAgCSAAEAJBAAwBCyABIwFPBEBBASQCCyABCyIDRQ0CGiAEKAIEIgFBAUYEQCMEJA4FIAFBA0YEQCAAJA8gAyQQCwsCf0EAIAP9AAQAIARBEGoiAP0ABCD9TiAA/QAEEP0j/WRB//8DRw0AGiAAKAIEIQlBASEBA0AgASAJSARAQQAgAyABQQR0av0ABAAgACABQQV0aiIK/QAEIP1OIAr9AAQQ/SP9ZEH//wNHDQIaIAFBAWohAQwBCwtBAQtFBEBBACEBIARBEGohAANAIAMgAUEEdGoiBP0ABAAgACABQQV0aiIH/QAEIP1OIAf9AAQQ/SP9ZEH//wNzIgdoIARqIQQgB0UEQCABQQFqIQEMAQsLIAQjAU8EQEEBJAILQQAMAwsgAyAEKAIQaiEAIARBoAJqIQQgB0EBaiEHDAELCyAACwVBACEAA0AgASAAQQR0aiIE/QAEACADIABBBXRqIgf9AAQg/U4gB/0ABBD9I/1kQf//A3MiB2ggBGohBCAHRQRAIABBAWohAAwBCwsgBCMBTwRAQQEkAgtBAAsiAEUgACMBT3IEQEECQQFBASAAIwIbGyQKDAELIAZBA3RBgM8paiMOOQMAIAZBAnQiAUGAjypqIw8jHGs2AgAgAUGArypqIxAjHGs2AgAgBkEBaiEGAn9BACAAIgL9AAQAIAVBEGoiAf0ABCD9TiAB/QAEEP0j/WRB//8DRw0AGiABKAIEIQNBASEAA0AgACADSARAQQAgAiAAQQR0av0ABAAgASAAQQV0aiIE/QAEIP1OIAT9AAQQ/SP9ZEH//wNHDQIaIABBAWohAAwBCwtBAQsEQCACIAUoAhBqIQEMAgVBACQKCwsLQYDPKiMKNgIAQYTPKiAGNgIAIAILwAIAIAIkFyADJBggASQBQQAkFkEAJBVBACQUQQAkCUEAJAggACEBA0ACQCMIQYAIRiMJQYCAAkpyBH9BAQUjCCMXRkEAIxcbCwRAQQMkCgwBC0EAJAIgABALIgBFIAAjAUtyBEBBAkEBIwIbJAoMAQsCf0EAIAAiAf0ABABBwLYj/QAEAP1OQbC2I/0ABAD9I/1kQf//A0cNABpBpLYjKAIAIQJBASEAA0AgACACSARAQQAgASAAQQR0av0ABAAgAEEFdEGgtiNqIgP9AAQg/U4gA/0ABBD9I/1kQf//A0cNAhogAEEBaiEADAELC0EBCwRAIAFBoLYjKAIAaiEADAIFQQAkCgsLC0GAzyojCjYCAEGEzyojCDYCAEGIzyojCTYCAEGMzyojFDYCAEGQzyojFTYCAEGUzyojFjYCACABC7qLAQQOfwJ8BnsFfkQAAAAAAAD4fyQOIxcEQCMIQQN0QfDOJGorAwAkDiMYIwhBAnQiAkHwjiVqKAIAaiQPIxggAkHwriVqKAIAaiQQCwJAAn9BACAA/QAEAEHQuCP9AAQA/U5BwLgj/QAEAP0j/WRB//8DRw0AGkG0uCMoAgAhAkEBIQMDQCACIANKBEBBACAAIANBBHRq/QAEACADQQV0QbC4I2oiBP0ABCD9TiAE/QAEEP0j/WRB//8DRw0CGiADQQFqIQMMAQsLQQELRQRAA0AgACABQQR0aiIC/QAEACABQQV0QbC4I2oiA/0ABCD9TiAD/QAEEP0j/WRB//8DcyIEaCACaiEDIARFBEAgAUEBaiEBDAELCwwBC0HAuiMhAiMgIQQgAEGwuCMoAgBqIQECfwNAIAQgBkoEQEEAAn8gAigCACIHQQJGBEAgASEDQQAkAAJAA0AgA/0ABAAiEkGACP0ABAD9I/1kaCIFIANqIQAgEkGQCP0ABAD9IyASQaAI/QAEAP0q/VD9ZGgiCiAFSg0BIAUgCkYEQCADQRBqIQMMAQsgAyAKaiIALQAAQdwARgR/An8gAC0AASIDQfUARgRAIAAoAgIiA0H//v37B3EiBUGgwICBAnIhCkEGQQAgBUHQoMGCBWpBufPmzXsgBWtxIApBn778+AFqQebNm7d+IAprcXIgA0F/c3FBgIGChHhxQYCBgoR4RhsMAQtBAiADQS9GIANBIkZyDQAaQQJBACADQcABcUHAAEYEf0KAgICAwYiQCiADQT9xrIhCAYOnBUEACxsLBUEACyIDBEBBASQAIAAgA2ohAwwBBSAAJAULC0EAIQALIAAhA0EAIAEpAwBC9N6tq+bt17TkAFENARoFIAdBAUYEQCABIQNBACQAAkADQCAD/QAEACISQYAI/QAEAP0j/WRoIgUgA2ohACASQZAI/QAEAP0jIBJBoAj9AAQA/Sr9UP1kaCIKIAVKDQEgBSAKRgRAIANBEGohAwwBCyADIApqIgAtAABB3ABGBH8CfyAALQABIgNB9QBGBEAgACgCAiIDQf/+/fsHcSIFQaDAgIECciEKQQZBACAFQdCgwYIFakG58+bNeyAFa3EgCkGfvvz4AWpB5s2bt34gCmtxciADQX9zcUGAgYKEeHFBgIGChHhGGwwBC0ECIANBL0YgA0EiRnINABpBAkEAIANBwAFxQcAARgR/QoCAgIDBiJAKIANBP3GsiEIBg6cFQQALGwsFQQALIgMEQEEBJAAgACADaiEDDAEFIAAkBQsLQQAhAAsgACEDBSAHBEAgB0EDRgRAIAEhAwN/An8gA/0ABAAiEkGgziT9AAQAIhP9I/1kIAP9AAQQIhQgE/0j/WRBEHRyaCEAQcDOJP0ABAAiEyASQbDOJP0ABAAiFf1x/Q5B4M4k/QAEACIWIBL9DiASQdDOJP0ABAAiEv0j/VD9UP1kQf//A3MgEyAUIBX9cf0OIBYgFP0OIBQgEv0j/VD9UP1kQf//A3NBEHRyaCIFQSBHBH8jASADIAVqTQRAQQEkAgtBACAFRSABIANGcSAAIAVHcg0BGiAAIANqBSADQSBqIQMMAgsLCyEABSAHQQRGBEBBACABIAH9AAQAQaC1I/0ABAD9bkGwtSP9AAQA/Sf9ZCIAaGogAEUgAEEBcXIbIQAFIAEhBQNAIAVBACABIAVJGyEAIAUtAAAiCkEwa0EKSSIDRQRAIApBIHJB4QBrQRpJIQMLIANFBEAgCkErRiEDCyADRQRAIApBLUYhAwsgAyAKQS5GIAMbBEAgBUEBaiEFDAELCwsLBSAB/QAEAUGgtSP9AAQAIhL9bkGwtSP9AAQAIhP9J/1kIgAgAEEBa3FFBEAgACAB/QAEESAS/W4gE/0n/WRBEHRyIQALIABBAWsgAHFoQQFqIgMgAGhBAWoiBWtBAWshCiABIANqIQAgBSABLQAAQS1GIgNrIQsgASAFakEBay0AAEEwayABIANqLQAAQTBrIgxBCmxqIAwgC0ECRhshDQJAIAtBAWtBAUsEQCABEAAhAAwBCyAMQQlLBEAgARAAIQAMAQsgCkEBa0ESSwRAIAEQACEADAELIAEgBWotAABBLkcEQCABEAAhAAwBCyAALQAAQSByQeUARgRAIAEQACEADAELIAtBAkYgDUEKSXEEQCABEAAhAAwBCyANQQBHIApBEUpxBEAgARAAIQAMAQsgAEEQa/0ABABBkLUj/QAEAP1xIApB8LUjav0ABAD9TkHAtSP9AAQA/ZUBQQj9jQFB0LUj/QAEAP26ASISIBL9hgFB4LUj/QAEAP26Af0dACIXQv////8Pg0KAwtcvfiAXQiCHfCAKQQN0IgVBmKIjaikDACANrX58IRcgCiALakEQSAR8IBe5IAVB4KAjaisDAKMFIBdBmKMjKQMAIABBFGs1AgBCsODAgQOFQhQgCqx9QgOGIheIIBeGQoEUfkIIiEL/gfwHgyIXQuQAfiAXQhCIfEL//wODfnwiF3khGAJ8IBcgGIYiGUIgiCIaIApBBHRB0LIjaiIFNQIEIht+IAU1AgAgGn5CIIh8IBsgGUL/////D4N+QiCIfCIZQgF9Qv8Dg0L7A1oEQCAXQQAgCmsQAQwBCyAFKQMIIBlCAYhCAYS5vXwgGEI0hn2/CwsiD0QAAAAAAAAAAGMEQCABEAAhAAwBCyAPmiAPIAMbJAQLC0EAIAAiAyABIw1qSw0CGgsLIANFBEAgByABEAJBAAwBCyADIwFPBEBBASQCCyADCyIARQ0CGiACKAIEIgNBAUYEQCMEJA4FIANBA0YEQCABJA8gACQQCwsCf0EAIAD9AAQAIAJBEGoiAf0ABCD9TiAB/QAEEP0j/WRB//8DRw0AGiABKAIEIQVBASEDA0AgAyAFSARAQQAgACADQQR0av0ABAAgASADQQV0aiIH/QAEIP1OIAf9AAQQ/SP9ZEH//wNHDQIaIANBAWohAwwBCwtBAQtFBEBBACEBIAJBEGohAgNAIAAgAUEEdGoiA/0ABAAgAiABQQV0aiIE/QAEIP1OIAT9AAQQ/SP9ZEH//wNzIgRoIANqIQMgBEUEQCABQQFqIQEMAQsLIAMjAU8EQEEBJAILQQAMAwsgACACKAIQaiEBIAJBoAJqIQIgBkEBaiEGDAELCyABCyIARQRAQQAPCyMHQQFqJAdBACQMQQAhBQNAAkAgBUGAAkYEQEEADwsjISEGIAUiA0EBaiEFIAAEfwJ/QcDMIygCACIEQQJGBEAgACEBQQAkAAJAA0AgAf0ABAAiEkGACP0ABAD9I/1kaCIHIAFqIQIgEkGQCP0ABAD9IyASQaAI/QAEAP0q/VD9ZGgiCiAHSg0BIAcgCkYEQCABQRBqIQEMAQsgASAKaiIBLQAAQdwARgR/An8gAS0AASICQfUARgRAIAEoAgIiAkH//v37B3EiB0GgwICBAnIhCkEGQQAgB0HQoMGCBWpBufPmzXsgB2txIApBn778+AFqQebNm7d+IAprcXIgAkF/c3FBgIGChHhxQYCBgoR4RhsMAQtBAiACQS9GIAJBIkZyDQAaQQJBACACQcABcUHAAEYEf0KAgICAwYiQCiACQT9xrIhCAYOnBUEACxsLBUEACyICBEBBASQAIAEgAmohAQwBBSABJAULC0EAIQILIAIhAUEAIAApAwBC9N6tq+bt17TkAFENARoFIARBAUYEQCAAIQFBACQAAkADQCAB/QAEACISQYAI/QAEAP0j/WRoIgcgAWohAiASQZAI/QAEAP0jIBJBoAj9AAQA/Sr9UP1kaCIKIAdKDQEgByAKRgRAIAFBEGohAQwBCyABIApqIgEtAABB3ABGBH8CfyABLQABIgJB9QBGBEAgASgCAiICQf/+/fsHcSIHQaDAgIECciEKQQZBACAHQdCgwYIFakG58+bNeyAHa3EgCkGfvvz4AWpB5s2bt34gCmtxciACQX9zcUGAgYKEeHFBgIGChHhGGwwBC0ECIAJBL0YgAkEiRnINABpBAkEAIAJBwAFxQcAARgR/QoCAgIDBiJAKIAJBP3GsiEIBg6cFQQALGwsFQQALIgIEQEEBJAAgASACaiEBDAEFIAEkBQsLQQAhAgsgAiEBBSAEBEAgBEEDRgR/IAAhAQN/An8gAf0ABAAiEkGgziT9AAQAIhP9I/1kIAH9AAQQIhQgE/0j/WRBEHRyaCECQcDOJP0ABAAiEyASQbDOJP0ABAAiFf1x/Q5B4M4k/QAEACIWIBL9DiASQdDOJP0ABAAiEv0j/VD9UP1kQf//A3MgEyAUIBX9cf0OIBYgFP0OIBQgEv0j/VD9UP1kQf//A3NBEHRyaCIHQSBHBH8jASABIAdqTQRAQQEkAgtBACAHRSAAIAFGcSACIAdHcg0BGiABIAJqBSABQSBqIQEMAgsLCwUgBEEERgR/QQAgACAA/QAEAEGgtSP9AAQA/W5BsLUj/QAEAP0n/WQiAWhqIAFFIAFBAXFyGwUgACECA0AgAkEAIAAgAkkbIQcgAi0AACIKQTBrQQpJIgFFBEAgCkEgckHhAGtBGkkhAQsgAUUEQCAKQStGIQELIAFFBEAgCkEtRiEBCyABIApBLkYgARsEQCACQQFqIQIMAQsLIAcLCyEBBSAA/QAEAUGgtSP9AAQAIhL9bkGwtSP9AAQAIhP9J/1kIgEgAUEBa3FFBEAgASAA/QAEESAS/W4gE/0n/WRBEHRyIQELIAFBAWsgAXFoQQFqIgIgAWhBAWoiB2tBAWshCiAAIAJqIQEgByAALQAAQS1GIgJrIQsgACAHakEBay0AAEEwayAAIAJqLQAAQTBrIgxBCmxqIAwgC0ECRhshDQJAIAtBAWtBAUsEQCAAEAAhAQwBCyAMQQlLBEAgABAAIQEMAQsgCkEBa0ESSwRAIAAQACEBDAELIAAgB2otAABBLkcEQCAAEAAhAQwBCyABLQAAQSByQeUARgRAIAAQACEBDAELIAtBAkYgDUEKSXEEQCAAEAAhAQwBCyANQQBHIApBEUpxBEAgABAAIQEMAQsgAUEQa/0ABABBkLUj/QAEAP1xIApB8LUjav0ABAD9TkHAtSP9AAQA/ZUBQQj9jQFB0LUj/QAEAP26ASISIBL9hgFB4LUj/QAEAP26Af0dACIXQv////8Pg0KAwtcvfiAXQiCHfCAKQQN0IgdBmKIjaikDACANrX58IRcgCiALakEQSAR8IBe5IAdB4KAjaisDAKMFIBdBmKMjKQMAIAFBFGs1AgBCsODAgQOFQhQgCqx9QgOGIheIIBeGQoEUfkIIiEL/gfwHgyIXQuQAfiAXQhCIfEL//wODfnwiF3khGAJ8IBcgGIYiGUIgiCIaIApBBHRB0LIjaiIHNQIEIht+IAc1AgAgGn5CIIh8IBsgGUL/////D4N+QiCIfCIZQgF9Qv8Dg0L7A1oEQCAXQQAgCmsQAQwBCyAHKQMIIBlCAYhCAYS5vXwgGEI0hn2/CwsiD0QAAAAAAAAAAGMEQCAAEAAhAQwBCyAPmiAPIAIbJAQLC0EAIAEgACMNaksNAhoLCyABRQRAIAQgABACQQAMAQsgASMBTwRAQQEkAgsgAQshAUHEzCMoAgAiAkEBRgRAIANBA3RBsAhqIwQ5AwAFIAJBA0YEQCADQQJ0IgJBwChqIAA2AgAgAkHAMGogATYCACABQQAjERsEQAJAIwAEfyAEQQJGIARBAUZyBUEACwRAIAMgACABEAQMAQsgACkDACEXIwcgASAAayIAQQhJBH4gF0IBIABBA3SthkIBfYMFIBcLIACtQjiGhUKV+Kn6l7fem55/fkI0iKdBAnRBwDhqIgAoAgBGBH8gAxADBUEACwRAQQEkDAsgACMHNgIACwsFIAJBAkYEQCADQQN0QcAYaiMEOQMACwsLIAEFQQALIQAgBkEBSgRAIAAEfwJ/QQAgAP0ABABB8Mwj/QAEAP1OQeDMI/0ABAD9I/1kQf//A0cNABpB1MwjKAIAIQFBASEEA0AgASAESgRAQQAgACAEQQR0av0ABAAgBEEFdEHQzCNqIgL9AAQg/U4gAv0ABBD9I/1kQf//A0cNAhogBEEBaiEEDAELC0EBCwR/IABB0MwjKAIAagVBACEBA0AgACABQQR0aiIC/QAEACABQQV0QdDMI2oiBP0ABCD9TiAE/QAEEP0j/WRB//8DcyIEaCACaiECIARFBEAgAUEBaiEBDAELCyACIwFPBEBBASQCC0EACwVBAAshAEEAIQEgAARAAn9B4M4jKAIAIgRBAkYEQCAAIQFBACQAAkADQCAB/QAEACISQYAI/QAEAP0j/WRoIgcgAWohAiASQZAI/QAEAP0jIBJBoAj9AAQA/Sr9UP1kaCIKIAdKDQEgByAKRgRAIAFBEGohAQwBCyABIApqIgEtAABB3ABGBH8CfyABLQABIgJB9QBGBEAgASgCAiICQf/+/fsHcSIHQaDAgIECciEKQQZBACAHQdCgwYIFakG58+bNeyAHa3EgCkGfvvz4AWpB5s2bt34gCmtxciACQX9zcUGAgYKEeHFBgIGChHhGGwwBC0ECIAJBL0YgAkEiRnINABpBAkEAIAJBwAFxQcAARgR/QoCAgIDBiJAKIAJBP3GsiEIBg6cFQQALGwsFQQALIgIEQEEBJAAgASACaiEBDAEFIAEkBQsLQQAhAgsgAiEBQQAgACkDAEL03q2r5u3XtOQAUQ0BGgUgBEEBRgRAIAAhAUEAJAACQANAIAH9AAQAIhJBgAj9AAQA/SP9ZGgiByABaiECIBJBkAj9AAQA/SMgEkGgCP0ABAD9Kv1Q/WRoIgogB0oNASAHIApGBEAgAUEQaiEBDAELIAEgCmoiAS0AAEHcAEYEfwJ/IAEtAAEiAkH1AEYEQCABKAICIgJB//79+wdxIgdBoMCAgQJyIQpBBkEAIAdB0KDBggVqQbnz5s17IAdrcSAKQZ++/PgBakHmzZu3fiAKa3FyIAJBf3NxQYCBgoR4cUGAgYKEeEYbDAELQQIgAkEvRiACQSJGcg0AGkECQQAgAkHAAXFBwABGBH9CgICAgMGIkAogAkE/cayIQgGDpwVBAAsbCwVBAAsiAgRAQQEkACABIAJqIQEMAQUgASQFCwtBACECCyACIQEFIAQEQCAEQQNGBH8gACECA38CfyAC/QAEACISQaDOJP0ABAAiE/0j/WQgAv0ABBAiFCAT/SP9ZEEQdHJoIQFBwM4k/QAEACITIBJBsM4k/QAEACIV/XH9DkHgziT9AAQAIhYgEv0OIBJB0M4k/QAEACIS/SP9UP1Q/WRB//8DcyATIBQgFf1x/Q4gFiAU/Q4gFCAS/SP9UP1Q/WRB//8Dc0EQdHJoIgdBIEcEfyMBIAIgB2pNBEBBASQCC0EAIAdFIAAgAkZxIAEgB0dyDQEaIAEgAmoFIAJBIGohAgwCCwsLBSAEQQRGBH9BACAAIAD9AAQAQaC1I/0ABAD9bkGwtSP9AAQA/Sf9ZCIBaGogAUUgAUEBcXIbBSAAIQIDQCACQQAgACACSRshByACLQAAIgpBMGtBCkkiAUUEQCAKQSByQeEAa0EaSSEBCyABRQRAIApBK0YhAQsgAUUEQCAKQS1GIQELIAEgCkEuRiABGwRAIAJBAWohAgwBCwsgBwsLIQEFIAD9AAQBQaC1I/0ABAAiEv1uQbC1I/0ABAAiE/0n/WQiASABQQFrcUUEQCABIAD9AAQRIBL9biAT/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiAiABaEEBaiIHa0EBayEKIAAgAmohASAHIAAtAABBLUYiAmshCyAAIAdqQQFrLQAAQTBrIAAgAmotAABBMGsiDEEKbGogDCALQQJGGyENAkAgC0EBa0EBSwRAIAAQACEBDAELIAxBCUsEQCAAEAAhAQwBCyAKQQFrQRJLBEAgABAAIQEMAQsgACAHai0AAEEuRwRAIAAQACEBDAELIAEtAABBIHJB5QBGBEAgABAAIQEMAQsgC0ECRiANQQpJcQRAIAAQACEBDAELIA1BAEcgCkERSnEEQCAAEAAhAQwBCyABQRBr/QAEAEGQtSP9AAQA/XEgCkHwtSNq/QAEAP1OQcC1I/0ABAD9lQFBCP2NAUHQtSP9AAQA/boBIhIgEv2GAUHgtSP9AAQA/boB/R0AIhdC/////w+DQoDC1y9+IBdCIId8IApBA3QiB0GYoiNqKQMAIA2tfnwhFyAKIAtqQRBIBHwgF7kgB0HgoCNqKwMAowUgF0GYoyMpAwAgAUEUazUCAEKw4MCBA4VCFCAKrH1CA4YiF4ggF4ZCgRR+QgiIQv+B/AeDIhdC5AB+IBdCEIh8Qv//A4N+fCIXeSEYAnwgFyAYhiIZQiCIIhogCkEEdEHQsiNqIgc1AgQiG34gBzUCACAafkIgiHwgGyAZQv////8Pg35CIIh8IhlCAX1C/wODQvsDWgRAIBdBACAKaxABDAELIAcpAwggGUIBiEIBhLm9fCAYQjSGfb8LCyIPRAAAAAAAAAAAYwRAIAAQACEBDAELIA+aIA8gAhskBAsLQQAgASAAIw1qSw0CGgsLIAFFBEAgBCAAEAJBAAwBCyABIwFPBEBBASQCCyABCyEBQeTOIygCACICQQFGBEAgA0EDdEGwCGojBDkDAAUgAkEDRgRAIANBAnQiAkHAKGogADYCACACQcAwaiABNgIAIAFBACMRGwRAAkAjAAR/IARBAkYgBEEBRnIFQQALBEAgAyAAIAEQBAwBCyAAKQMAIRcjByABIABrIgBBCEkEfiAXQgEgAEEDdK2GQgF9gwUgFwsgAK1COIaFQpX4qfqXt96bnn9+QjSIp0ECdEHAOGoiACgCAEYEfyADEAMFQQALBEBBASQMCyAAIwc2AgALCwUgAkECRgRAIANBA3RBwBhqIwQ5AwALCwsLIAEhAAsgBkECSgRAIAAEfwJ/QQAgAP0ABABBkM8j/QAEAP1OQYDPI/0ABAD9I/1kQf//A0cNABpB9M4jKAIAIQFBASEEA0AgASAESgRAQQAgACAEQQR0av0ABAAgBEEFdEHwziNqIgL9AAQg/U4gAv0ABBD9I/1kQf//A0cNAhogBEEBaiEEDAELC0EBCwR/IABB8M4jKAIAagVBACEBA0AgACABQQR0aiIC/QAEACABQQV0QfDOI2oiBP0ABCD9TiAE/QAEEP0j/WRB//8DcyIEaCACaiECIARFBEAgAUEBaiEBDAELCyACIwFPBEBBASQCC0EACwVBAAshAEEAIQEgAARAAn9BgNEjKAIAIgRBAkYEQCAAIQFBACQAAkADQCAB/QAEACISQYAI/QAEAP0j/WRoIgcgAWohAiASQZAI/QAEAP0jIBJBoAj9AAQA/Sr9UP1kaCIKIAdKDQEgByAKRgRAIAFBEGohAQwBCyABIApqIgEtAABB3ABGBH8CfyABLQABIgJB9QBGBEAgASgCAiICQf/+/fsHcSIHQaDAgIECciEKQQZBACAHQdCgwYIFakG58+bNeyAHa3EgCkGfvvz4AWpB5s2bt34gCmtxciACQX9zcUGAgYKEeHFBgIGChHhGGwwBC0ECIAJBL0YgAkEiRnINABpBAkEAIAJBwAFxQcAARgR/QoCAgIDBiJAKIAJBP3GsiEIBg6cFQQALGwsFQQALIgIEQEEBJAAgASACaiEBDAEFIAEkBQsLQQAhAgsgAiEBQQAgACkDAEL03q2r5u3XtOQAUQ0BGgUgBEEBRgRAIAAhAUEAJAACQANAIAH9AAQAIhJBgAj9AAQA/SP9ZGgiByABaiECIBJBkAj9AAQA/SMgEkGgCP0ABAD9Kv1Q/WRoIgogB0oNASAHIApGBEAgAUEQaiEBDAELIAEgCmoiAS0AAEHcAEYEfwJ/IAEtAAEiAkH1AEYEQCABKAICIgJB//79+wdxIgdBoMCAgQJyIQpBBkEAIAdB0KDBggVqQbnz5s17IAdrcSAKQZ++/PgBakHmzZu3fiAKa3FyIAJBf3NxQYCBgoR4cUGAgYKEeEYbDAELQQIgAkEvRiACQSJGcg0AGkECQQAgAkHAAXFBwABGBH9CgICAgMGIkAogAkE/cayIQgGDpwVBAAsbCwVBAAsiAgRAQQEkACABIAJqIQEMAQUgASQFCwtBACECCyACIQEFIAQEQCAEQQNGBH8gACECA38CfyAC/QAEACISQaDOJP0ABAAiE/0j/WQgAv0ABBAiFCAT/SP9ZEEQdHJoIQFBwM4k/QAEACITIBJBsM4k/QAEACIV/XH9DkHgziT9AAQAIhYgEv0OIBJB0M4k/QAEACIS/SP9UP1Q/WRB//8DcyATIBQgFf1x/Q4gFiAU/Q4gFCAS/SP9UP1Q/WRB//8Dc0EQdHJoIgdBIEcEfyMBIAIgB2pNBEBBASQCC0EAIAdFIAAgAkZxIAEgB0dyDQEaIAEgAmoFIAJBIGohAgwCCwsLBSAEQQRGBH9BACAAIAD9AAQAQaC1I/0ABAD9bkGwtSP9AAQA/Sf9ZCIBaGogAUUgAUEBcXIbBSAAIQIDQCACQQAgACACSRshByACLQAAIgpBMGtBCkkiAUUEQCAKQSByQeEAa0EaSSEBCyABRQRAIApBK0YhAQsgAUUEQCAKQS1GIQELIAEgCkEuRiABGwRAIAJBAWohAgwBCwsgBwsLIQEFIAD9AAQBQaC1I/0ABAAiEv1uQbC1I/0ABAAiE/0n/WQiASABQQFrcUUEQCABIAD9AAQRIBL9biAT/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiAiABaEEBaiIHa0EBayEKIAAgAmohASAHIAAtAABBLUYiAmshCyAAIAdqQQFrLQAAQTBrIAAgAmotAABBMGsiDEEKbGogDCALQQJGGyENAkAgC0EBa0EBSwRAIAAQACEBDAELIAxBCUsEQCAAEAAhAQwBCyAKQQFrQRJLBEAgABAAIQEMAQsgACAHai0AAEEuRwRAIAAQACEBDAELIAEtAABBIHJB5QBGBEAgABAAIQEMAQsgC0ECRiANQQpJcQRAIAAQACEBDAELIA1BAEcgCkERSnEEQCAAEAAhAQwBCyABQRBr/QAEAEGQtSP9AAQA/XEgCkHwtSNq/QAEAP1OQcC1I/0ABAD9lQFBCP2NAUHQtSP9AAQA/boBIhIgEv2GAUHgtSP9AAQA/boB/R0AIhdC/////w+DQoDC1y9+IBdCIId8IApBA3QiB0GYoiNqKQMAIA2tfnwhFyAKIAtqQRBIBHwgF7kgB0HgoCNqKwMAowUgF0GYoyMpAwAgAUEUazUCAEKw4MCBA4VCFCAKrH1CA4YiF4ggF4ZCgRR+QgiIQv+B/AeDIhdC5AB+IBdCEIh8Qv//A4N+fCIXeSEYAnwgFyAYhiIZQiCIIhogCkEEdEHQsiNqIgc1AgQiG34gBzUCACAafkIgiHwgGyAZQv////8Pg35CIIh8IhlCAX1C/wODQvsDWgRAIBdBACAKaxABDAELIAcpAwggGUIBiEIBhLm9fCAYQjSGfb8LCyIPRAAAAAAAAAAAYwRAIAAQACEBDAELIA+aIA8gAhskBAsLQQAgASAAIw1qSw0CGgsLIAFFBEAgBCAAEAJBAAwBCyABIwFPBEBBASQCCyABCyEBQYTRIygCACICQQFGBEAgA0EDdEGwCGojBDkDAAUgAkEDRgRAIANBAnQiAkHAKGogADYCACACQcAwaiABNgIAIAFBACMRGwRAAkAjAAR/IARBAkYgBEEBRnIFQQALBEAgAyAAIAEQBAwBCyAAKQMAIRcjByABIABrIgBBCEkEfiAXQgEgAEEDdK2GQgF9gwUgFwsgAK1COIaFQpX4qfqXt96bnn9+QjSIp0ECdEHAOGoiACgCAEYEfyADEAMFQQALBEBBASQMCyAAIwc2AgALCwUgAkECRgRAIANBA3RBwBhqIwQ5AwALCwsLIAEhAAsgBkEDSgRAIAAEfwJ/QQAgAP0ABABBsNEj/QAEAP1OQaDRI/0ABAD9I/1kQf//A0cNABpBlNEjKAIAIQFBASEEA0AgASAESgRAQQAgACAEQQR0av0ABAAgBEEFdEGQ0SNqIgL9AAQg/U4gAv0ABBD9I/1kQf//A0cNAhogBEEBaiEEDAELC0EBCwR/IABBkNEjKAIAagVBACEBA0AgACABQQR0aiIC/QAEACABQQV0QZDRI2oiBP0ABCD9TiAE/QAEEP0j/WRB//8DcyIEaCACaiECIARFBEAgAUEBaiEBDAELCyACIwFPBEBBASQCC0EACwVBAAshAEEAIQEgAARAAn9BoNMjKAIAIgRBAkYEQCAAIQFBACQAAkADQCAB/QAEACISQYAI/QAEAP0j/WRoIgcgAWohAiASQZAI/QAEAP0jIBJBoAj9AAQA/Sr9UP1kaCIKIAdKDQEgByAKRgRAIAFBEGohAQwBCyABIApqIgEtAABB3ABGBH8CfyABLQABIgJB9QBGBEAgASgCAiICQf/+/fsHcSIHQaDAgIECciEKQQZBACAHQdCgwYIFakG58+bNeyAHa3EgCkGfvvz4AWpB5s2bt34gCmtxciACQX9zcUGAgYKEeHFBgIGChHhGGwwBC0ECIAJBL0YgAkEiRnINABpBAkEAIAJBwAFxQcAARgR/QoCAgIDBiJAKIAJBP3GsiEIBg6cFQQALGwsFQQALIgIEQEEBJAAgASACaiEBDAEFIAEkBQsLQQAhAgsgAiEBQQAgACkDAEL03q2r5u3XtOQAUQ0BGgUgBEEBRgRAIAAhAUEAJAACQANAIAH9AAQAIhJBgAj9AAQA/SP9ZGgiByABaiECIBJBkAj9AAQA/SMgEkGgCP0ABAD9Kv1Q/WRoIgogB0oNASAHIApGBEAgAUEQaiEBDAELIAEgCmoiAS0AAEHcAEYEfwJ/IAEtAAEiAkH1AEYEQCABKAICIgJB//79+wdxIgdBoMCAgQJyIQpBBkEAIAdB0KDBggVqQbnz5s17IAdrcSAKQZ++/PgBakHmzZu3fiAKa3FyIAJBf3NxQYCBgoR4cUGAgYKEeEYbDAELQQIgAkEvRiACQSJGcg0AGkECQQAgAkHAAXFBwABGBH9CgICAgMGIkAogAkE/cayIQgGDpwVBAAsbCwVBAAsiAgRAQQEkACABIAJqIQEMAQUgASQFCwtBACECCyACIQEFIAQEQCAEQQNGBH8gACECA38CfyAC/QAEACISQaDOJP0ABAAiE/0j/WQgAv0ABBAiFCAT/SP9ZEEQdHJoIQFBwM4k/QAEACITIBJBsM4k/QAEACIV/XH9DkHgziT9AAQAIhYgEv0OIBJB0M4k/QAEACIS/SP9UP1Q/WRB//8DcyATIBQgFf1x/Q4gFiAU/Q4gFCAS/SP9UP1Q/WRB//8Dc0EQdHJoIgdBIEcEfyMBIAIgB2pNBEBBASQCC0EAIAdFIAAgAkZxIAEgB0dyDQEaIAEgAmoFIAJBIGohAgwCCwsLBSAEQQRGBH9BACAAIAD9AAQAQaC1I/0ABAD9bkGwtSP9AAQA/Sf9ZCIBaGogAUUgAUEBcXIbBSAAIQIDQCACQQAgACACSRshByACLQAAIgpBMGtBCkkiAUUEQCAKQSByQeEAa0EaSSEBCyABRQRAIApBK0YhAQsgAUUEQCAKQS1GIQELIAEgCkEuRiABGwRAIAJBAWohAgwBCwsgBwsLIQEFIAD9AAQBQaC1I/0ABAAiEv1uQbC1I/0ABAAiE/0n/WQiASABQQFrcUUEQCABIAD9AAQRIBL9biAT/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiAiABaEEBaiIHa0EBayEKIAAgAmohASAHIAAtAABBLUYiAmshCyAAIAdqQQFrLQAAQTBrIAAgAmotAABBMGsiDEEKbGogDCALQQJGGyENAkAgC0EBa0EBSwRAIAAQACEBDAELIAxBCUsEQCAAEAAhAQwBCyAKQQFrQRJLBEAgABAAIQEMAQsgACAHai0AAEEuRwRAIAAQACEBDAELIAEtAABBIHJB5QBGBEAgABAAIQEMAQsgC0ECRiANQQpJcQRAIAAQACEBDAELIA1BAEcgCkERSnEEQCAAEAAhAQwBCyABQRBr/QAEAEGQtSP9AAQA/XEgCkHwtSNq/QAEAP1OQcC1I/0ABAD9lQFBCP2NAUHQtSP9AAQA/boBIhIgEv2GAUHgtSP9AAQA/boB/R0AIhdC/////w+DQoDC1y9+IBdCIId8IApBA3QiB0GYoiNqKQMAIA2tfnwhFyAKIAtqQRBIBHwgF7kgB0HgoCNqKwMAowUgF0GYoyMpAwAgAUEUazUCAEKw4MCBA4VCFCAKrH1CA4YiF4ggF4ZCgRR+QgiIQv+B/AeDIhdC5AB+IBdCEIh8Qv//A4N+fCIXeSEYAnwgFyAYhiIZQiCIIhogCkEEdEHQsiNqIgc1AgQiG34gBzUCACAafkIgiHwgGyAZQv////8Pg35CIIh8IhlCAX1C/wODQvsDWgRAIBdBACAKaxABDAELIAcpAwggGUIBiEIBhLm9fCAYQjSGfb8LCyIPRAAAAAAAAAAAYwRAIAAQACEBDAELIA+aIA8gAhskBAsLQQAgASAAIw1qSw0CGgsLIAFFBEAgBCAAEAJBAAwBCyABIwFPBEBBASQCCyABCyEBQaTTIygCACICQQFGBEAgA0EDdEGwCGojBDkDAAUgAkEDRgRAIANBAnQiAkHAKGogADYCACACQcAwaiABNgIAIAFBACMRGwRAAkAjAAR/IARBAkYgBEEBRnIFQQALBEAgAyAAIAEQBAwBCyAAKQMAIRcjByABIABrIgBBCEkEfiAXQgEgAEEDdK2GQgF9gwUgFwsgAK1COIaFQpX4qfqXt96bnn9+QjSIp0ECdEHAOGoiACgCAEYEfyADEAMFQQALBEBBASQMCyAAIwc2AgALCwUgAkECRgRAIANBA3RBwBhqIwQ5AwALCwsLIAEhAAsgBkEESgRAIAAEfwJ/QQAgAP0ABABB0NMj/QAEAP1OQcDTI/0ABAD9I/1kQf//A0cNABpBtNMjKAIAIQFBASEEA0AgASAESgRAQQAgACAEQQR0av0ABAAgBEEFdEGw0yNqIgL9AAQg/U4gAv0ABBD9I/1kQf//A0cNAhogBEEBaiEEDAELC0EBCwR/IABBsNMjKAIAagVBACEBA0AgACABQQR0aiIC/QAEACABQQV0QbDTI2oiBP0ABCD9TiAE/QAEEP0j/WRB//8DcyIEaCACaiECIARFBEAgAUEBaiEBDAELCyACIwFPBEBBASQCC0EACwVBAAshAEEAIQEgAARAAn9BwNUjKAIAIgRBAkYEQCAAIQFBACQAAkADQCAB/QAEACISQYAI/QAEAP0j/WRoIgYgAWohAiASQZAI/QAEAP0jIBJBoAj9AAQA/Sr9UP1kaCIHIAZKDQEgBiAHRgRAIAFBEGohAQwBCyABIAdqIgEtAABB3ABGBH8CfyABLQABIgJB9QBGBEAgASgCAiICQf/+/fsHcSIGQaDAgIECciEHQQZBACAGQdCgwYIFakG58+bNeyAGa3EgB0Gfvvz4AWpB5s2bt34gB2txciACQX9zcUGAgYKEeHFBgIGChHhGGwwBC0ECIAJBL0YgAkEiRnINABpBAkEAIAJBwAFxQcAARgR/QoCAgIDBiJAKIAJBP3GsiEIBg6cFQQALGwsFQQALIgIEQEEBJAAgASACaiEBDAEFIAEkBQsLQQAhAgsgAiEBQQAgACkDAEL03q2r5u3XtOQAUQ0BGgUgBEEBRgRAIAAhAUEAJAACQANAIAH9AAQAIhJBgAj9AAQA/SP9ZGgiBiABaiECIBJBkAj9AAQA/SMgEkGgCP0ABAD9Kv1Q/WRoIgcgBkoNASAGIAdGBEAgAUEQaiEBDAELIAEgB2oiAS0AAEHcAEYEfwJ/IAEtAAEiAkH1AEYEQCABKAICIgJB//79+wdxIgZBoMCAgQJyIQdBBkEAIAZB0KDBggVqQbnz5s17IAZrcSAHQZ++/PgBakHmzZu3fiAHa3FyIAJBf3NxQYCBgoR4cUGAgYKEeEYbDAELQQIgAkEvRiACQSJGcg0AGkECQQAgAkHAAXFBwABGBH9CgICAgMGIkAogAkE/cayIQgGDpwVBAAsbCwVBAAsiAgRAQQEkACABIAJqIQEMAQUgASQFCwtBACECCyACIQEFIAQEQCAEQQNGBH8gACECA38CfyAC/QAEACISQaDOJP0ABAAiE/0j/WQgAv0ABBAiFCAT/SP9ZEEQdHJoIQFBwM4k/QAEACITIBJBsM4k/QAEACIV/XH9DkHgziT9AAQAIhYgEv0OIBJB0M4k/QAEACIS/SP9UP1Q/WRB//8DcyATIBQgFf1x/Q4gFiAU/Q4gFCAS/SP9UP1Q/WRB//8Dc0EQdHJoIgZBIEcEfyMBIAIgBmpNBEBBASQCC0EAIAZFIAAgAkZxIAEgBkdyDQEaIAEgAmoFIAJBIGohAgwCCwsLBSAEQQRGBH9BACAAIAD9AAQAQaC1I/0ABAD9bkGwtSP9AAQA/Sf9ZCIBaGogAUUgAUEBcXIbBSAAIQIDQCACQQAgACACSRshBiACLQAAIgdBMGtBCkkiAUUEQCAHQSByQeEAa0EaSSEBCyABRQRAIAdBK0YhAQsgAUUEQCAHQS1GIQELIAEgB0EuRiABGwRAIAJBAWohAgwBCwsgBgsLIQEFIAD9AAQBQaC1I/0ABAAiEv1uQbC1I/0ABAAiE/0n/WQiASABQQFrcUUEQCABIAD9AAQRIBL9biAT/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiAiABaEEBaiIGa0EBayEHIAAgAmohASAGIAAtAABBLUYiAmshCiAAIAZqQQFrLQAAQTBrIAAgAmotAABBMGsiC0EKbGogCyAKQQJGGyEMAkAgCkEBa0EBSwRAIAAQACEBDAELIAtBCUsEQCAAEAAhAQwBCyAHQQFrQRJLBEAgABAAIQEMAQsgACAGai0AAEEuRwRAIAAQACEBDAELIAEtAABBIHJB5QBGBEAgABAAIQEMAQsgCkECRiAMQQpJcQRAIAAQACEBDAELIAxBAEcgB0ERSnEEQCAAEAAhAQwBCyABQRBr/QAEAEGQtSP9AAQA/XEgB0HwtSNq/QAEAP1OQcC1I/0ABAD9lQFBCP2NAUHQtSP9AAQA/boBIhIgEv2GAUHgtSP9AAQA/boB/R0AIhdC/////w+DQoDC1y9+IBdCIId8IAdBA3QiBkGYoiNqKQMAIAytfnwhFyAHIApqQRBIBHwgF7kgBkHgoCNqKwMAowUgF0GYoyMpAwAgAUEUazUCAEKw4MCBA4VCFCAHrH1CA4YiF4ggF4ZCgRR+QgiIQv+B/AeDIhdC5AB+IBdCEIh8Qv//A4N+fCIXeSEYAnwgFyAYhiIZQiCIIhogB0EEdEHQsiNqIgY1AgQiG34gBjUCACAafkIgiHwgGyAZQv////8Pg35CIIh8IhlCAX1C/wODQvsDWgRAIBdBACAHaxABDAELIAYpAwggGUIBiEIBhLm9fCAYQjSGfb8LCyIPRAAAAAAAAAAAYwRAIAAQACEBDAELIA+aIA8gAhskBAsLQQAgASAAIw1qSw0CGgsLIAFFBEAgBCAAEAJBAAwBCyABIwFPBEBBASQCCyABCyEBQcTVIygCACICQQFGBEAgA0EDdEGwCGojBDkDAAUgAkEDRgRAIANBAnQiAkHAKGogADYCACACQcAwaiABNgIAIAFBACMRGwRAAkAjAAR/IARBAkYgBEEBRnIFQQALBEAgAyAAIAEQBAwBCyAAKQMAIRcjByABIABrIgBBCEkEfiAXQgEgAEEDdK2GQgF9gwUgFwsgAK1COIaFQpX4qfqXt96bnn9+QjSIp0ECdEHAOGoiACgCAEYEfyADEAMFQQALBEBBASQMCyAAIwc2AgALCwUgAkECRgRAIANBA3RBwBhqIwQ5AwALCwsLIAEhAAsgAEUEQEEADwsCf0EAIAD9AAQAQeDeI/0ABAD9TkHQ3iP9AAQA/SP9ZEH//wNHDQAaQcTeIygCACEBQQEhAwNAIAEgA0oEQEEAIAAgA0EEdGr9AAQAIANBBXRBwN4jaiIC/QAEIP1OIAL9AAQQ/SP9ZEH//wNHDQIaIANBAWohAwwBCwtBAQsEfyAAQcDeIygCAGoFAn9BACAA/QAEAEHw4CP9AAQA/U5B4OAj/QAEAP0j/WRB//8DRw0AGkHU4CMoAgAhAUEBIQMDQCABIANKBEBBACAAIANBBHRq/QAEACADQQV0QdDgI2oiAv0ABCD9TiAC/QAEEP0j/WRB//8DRw0CGiADQQFqIQMMAQsLQQELDQFBACEBA0AgACABQQR0aiIC/QAEACABQQV0QcDeI2oiA/0ABCD9TiAD/QAEEP0j/WRB//8DcyIDaCACaiECIANFBEAgAUEBaiEBDAELCyACIwFPBEBBASQCC0EAIQEDQCAAIAFBBHRqIgL9AAQAIAFBBXRB0OAjaiID/QAEIP1OIAP9AAQQ/SP9ZEH//wNzIgRoIAJqIQMgBEUEQCABQQFqIQEMAQsLDAMLIQAMAQsLQeDiIyEEIyIhBiAAQdDgIygCAGohAgJ/A0AgBiAISgRAQQACfyAEKAIAIgdBAkYEQCACIQNBACQAAkADQCAD/QAEACISQYAI/QAEAP0j/WRoIgEgA2ohACASQZAI/QAEAP0jIBJBoAj9AAQA/Sr9UP1kaCIKIAFKDQEgASAKRgRAIANBEGohAwwBCyADIApqIgAtAABB3ABGBH8CfyAALQABIgFB9QBGBEAgACgCAiIBQf/+/fsHcSIDQaDAgIECciEKQQZBACADQdCgwYIFakG58+bNeyADa3EgCkGfvvz4AWpB5s2bt34gCmtxciABQX9zcUGAgYKEeHFBgIGChHhGGwwBC0ECIAFBL0YgAUEiRnINABpBAkEAIAFBwAFxQcAARgR/QoCAgIDBiJAKIAFBP3GsiEIBg6cFQQALGwsFQQALIgEEQEEBJAAgACABaiEDDAEFIAAkBQsLQQAhAAsgACEDQQAgAikDAEL03q2r5u3XtOQAUQ0BGgUgB0EBRgRAIAIhA0EAJAACQANAIAP9AAQAIhJBgAj9AAQA/SP9ZGgiASADaiEAIBJBkAj9AAQA/SMgEkGgCP0ABAD9Kv1Q/WRoIgogAUoNASABIApGBEAgA0EQaiEDDAELIAMgCmoiAC0AAEHcAEYEfwJ/IAAtAAEiAUH1AEYEQCAAKAICIgFB//79+wdxIgNBoMCAgQJyIQpBBkEAIANB0KDBggVqQbnz5s17IANrcSAKQZ++/PgBakHmzZu3fiAKa3FyIAFBf3NxQYCBgoR4cUGAgYKEeEYbDAELQQIgAUEvRiABQSJGcg0AGkECQQAgAUHAAXFBwABGBH9CgICAgMGIkAogAUE/cayIQgGDpwVBAAsbCwVBAAsiAQRAQQEkACAAIAFqIQMMAQUgACQFCwtBACEACyAAIQMFIAcEQCAHQQNGBEAgAiEDA38CfyAD/QAEACISQaDOJP0ABAAiE/0j/WQgA/0ABBAiFCAT/SP9ZEEQdHJoIQBBwM4k/QAEACITIBJBsM4k/QAEACIV/XH9DkHgziT9AAQAIhYgEv0OIBJB0M4k/QAEACIS/SP9UP1Q/WRB//8DcyATIBQgFf1x/Q4gFiAU/Q4gFCAS/SP9UP1Q/WRB//8Dc0EQdHJoIgFBIEcEfyMBIAEgA2pNBEBBASQCC0EAIAFFIAIgA0ZxIAAgAUdyDQEaIAAgA2oFIANBIGohAwwCCwsLIQAFIAdBBEYEQEEAIAIgAv0ABABBoLUj/QAEAP1uQbC1I/0ABAD9J/1kIgBoaiAARSAAQQFxchshAAUgAiEBA0AgAUEAIAEgAksbIQAgAS0AACIKQTBrQQpJIgNFBEAgCkEgckHhAGtBGkkhAwsgA0UEQCAKQStGIQMLIANFBEAgCkEtRiEDCyADIApBLkYgAxsEQCABQQFqIQEMAQsLCwsFIAL9AAQBQaC1I/0ABAAiEv1uQbC1I/0ABAAiE/0n/WQiACAAQQFrcUUEQCAAIAL9AAQRIBL9biAT/Sf9ZEEQdHIhAAsgAEEBayAAcWhBAWoiASAAaEEBaiIDa0EBayEKIAEgAmohACADIAItAABBLUYiAWshCyACIANqQQFrLQAAQTBrIAEgAmotAABBMGsiDEEKbGogDCALQQJGGyENAkAgC0EBa0EBSwRAIAIQACEADAELIAxBCUsEQCACEAAhAAwBCyAKQQFrQRJLBEAgAhAAIQAMAQsgAiADai0AAEEuRwRAIAIQACEADAELIAAtAABBIHJB5QBGBEAgAhAAIQAMAQsgC0ECRiANQQpJcQRAIAIQACEADAELIA1BAEcgCkERSnEEQCACEAAhAAwBCyAAQRBr/QAEAEGQtSP9AAQA/XEgCkHwtSNq/QAEAP1OQcC1I/0ABAD9lQFBCP2NAUHQtSP9AAQA/boBIhIgEv2GAUHgtSP9AAQA/boB/R0AIhdC/////w+DQoDC1y9+IBdCIId8IApBA3QiA0GYoiNqKQMAIA2tfnwhFyAKIAtqQRBIBHwgF7kgA0HgoCNqKwMAowUgF0GYoyMpAwAgAEEUazUCAEKw4MCBA4VCFCAKrH1CA4YiF4ggF4ZCgRR+QgiIQv+B/AeDIhdC5AB+IBdCEIh8Qv//A4N+fCIXeSEYAnwgFyAYhiIZQiCIIhogCkEEdEHQsiNqIgM1AgQiG34gAzUCACAafkIgiHwgGyAZQv////8Pg35CIIh8IhlCAX1C/wODQvsDWgRAIBdBACAKaxABDAELIAMpAwggGUIBiEIBhLm9fCAYQjSGfb8LCyIPRAAAAAAAAAAAYwRAIAIQACEADAELIA+aIA8gARskBAsLQQAgACIDIAIjDWpLDQIaCwsgA0UEQCAHIAIQAkEADAELIAMjAU8EQEEBJAILIAMLIgBFDQIaIAQoAgQiAUEBRgRAIwQkDgUgAUEDRgRAIAIkDyAAJBALCwJ/QQAgAP0ABAAgBEEQaiIB/QAEIP1OIAH9AAQQ/SP9ZEH//wNHDQAaIAEoAgQhAkEBIQMDQCACIANKBEBBACAAIANBBHRq/QAEACABIANBBXRqIgf9AAQg/U4gB/0ABBD9I/1kQf//A0cNAhogA0EBaiEDDAELC0EBC0UEQEEAIQEgBEEQaiECA0AgACABQQR0aiID/QAEACACIAFBBXRqIgT9AAQg/U4gBP0ABBD9I/1kQf//A3MiBGggA2ohAyAERQRAIAFBAWohAQwBCwsgAyMBTwRAQQEkAgtBAAwDCyAAIAQoAhBqIQIgBEGgAmohBCAIQQFqIQgMAQsLIAILIgwjAU1BACAMGwR/Iw4hDyMPIQcjECENAn9BACMMDQAaIwlBA3RBwLgBaiEOIAUiAEEDdCICQbAIakQAAAAAAAAAADkDAEEAIQEDQCABIAJJBEAgASAOaiABQbAIav0ABAAiEv0LBAAgESASQcCgI/0ABAD9SiASQdCgI/0ABAD9S/1Q/VAhESABQRBqIQEMAQsLIBH9UwRAQQAhAEEAIQEDQCABIAVIBEBBASAJIAFBA3QiAkGwCGorAwAiEET8qfHSTWJQP2QbIQkgEEQAAAAAAABZwGVFBEAgAEEDdCIDIA5qIBA5AwAgACABRwRAIABBAnQiBEHAKGogAUECdCIGQcAoaigCADYCACAEQcAwaiAGQcAwaigCADYCACADQcAYaiACQcAYaisDADkDAAsgAEEBaiEACyABQQFqIQEMAQsLC0EAIABFDQAaIAchAkF/IQECQCMaRQ0AIxJFIxIjGUdyBEBBACEBA0AgACABSgRAIA4gAUEDdGorAwAgD2ENAyABQQFqIQEMAQsLBSMSQQJGBEBBACEDA0AgACADSgRAIAIiBCEIQQEhCgJAAn9BACADQQJ0IgFBwDBqKAIAIgsgAUHAKGooAgAiBiIBayANIARrRw0AGgNAIAsgAWtBEEsEQEEAIAH9AAQAIAj9AAQA/SP9ZEH//wNHDQIaIAFBEGohASAIQRBqIQgMAQsLIAH9AAQAIAj9AAQA/SP9ZEF/IAsgAWt0ckF/RgsNAANAA0AgBiALSQR/IAYtAABBIE0FQQALBEAgBkEBaiEGDAELCwNAIAQgDUkEfyAELQAAQSBNBUEACwRAIARBAWohBAwBCwsgBCANRiIBIAYgC0YiCHEhCiABIAhyDQEgBiIBQQFqIQYgBCIIQQFqIQRBACEKIAEtAAAgCC0AAEYNAAsLIAMhASAKDQQgAUEBaiEDDAELCwVBACEGA0AgACAGSgRAAn9BAQJ/QQAgBkECdCIBQcAwaigCACIDIAFBwChqKAIAIgQiCGsgDSACIgFrRw0AGgNAIAMgCGtBEEsEQEEAIAj9AAQAIAH9AAQA/SP9ZEH//wNHDQIaIAhBEGohCCABQRBqIQEMAQsLIAj9AAQAIAH9AAQA/SP9ZEF/IAMgCGt0ckF/RgsNABpBACACIA1GIAMgBEZyDQAaQQAgBC0AACIBQdwARyACLQAAIgggAUdxIAhB3ABHcQ0AGiAEIAMgAiANEAYLIAYhAQ0EIAFBAWohBgwBCwsLC0F/IQELIAEiAkF/RwRAIA4gAUEDdGorAwAhDwtBASAPRAAAAAAAAFnAZCIGIAJBf0YiASABGyIIIxMbBEBBfyEBBQJAIx4EQEEAIQQDQCAAIARKBEAgBCIBQQN0QcAYaisDACAFt2QNAyABQQFqIQQMAQsLQX8hAQwBC0F/IQFBASACQQAjHRsgAkF/RhsNACACQX8gBUEBRiAOIAJBA3RqKwMAIhBE7zn6/kIu5r9jcRshASAAQQFGDQBBACEEA0AgACAESgRAQX8hASACIARHBH8gDiAEQQN0aisDACAQZAVBAQtFDQIgBEEBaiEEDAELCyACIQELCyAJBEAjFEEBaiQUCyMTQQEgAEEBRiAFQQFKcQR/IA4rAwBEAAAAAAAAAABhBUEACxtFBEAjFUEBaiQVCyABIQMjGwRAIwlBA3RBwMASaiEEQQAhAQNAIAAgAUoEQCAEIAFBA3RqIxIgAUECdCIJQcAoaigCACAJQcAwaigCABAHOQMAIAFBAWohAQwBCwsjCEEDdEHA4CJqIAJBf0cEfCAEIAJBA3RqKwMABSMaBHwjGSAHIA0QBwVEAAAAAAAA+H8LCyIQOQMAIAQgAEEDdGogEDkDAAsgA0F/RwRAIA4gA0EDdGorAwAhECADQQFqIQEDQCAAIAFKBEAgDiABQQFrQQN0aiAOIAFBA3RqKwMAOQMAIAFBAWohAQwBCwsgDiAAQQFrQQN0aiAQOQMAIxsEQCMJQQN0QcDAEmoiAiADQQN0aisDACEQIANBAWohAQNAIAAgAUoEQCACIAFBAWtBA3RqIAIgAUEDdGorAwA5AwAgAUEBaiEBDAELCyACIABBAWtBA3RqIBA5AwALBSMTQQEgCBtFBEAgDiAAQQN0aiAPOQMAIABBAWohAAsLIAUgBUEBayADQX9GGyIBIxZKBEAgASQWCyMJIABqJAkjCEECdEHA2BFqIwk2AgAjCEEDdEHA+BFqIA9EAAAAAAAA+H8gBhs5AwAjCEHAuBJqIxMEf0ECBUEBIAggA0F/RxtBAEcLOgAAIwhBAWokCEEBCwVBAAshACAMQQAgABsPCyADIwFPBEBBASQCC0EACwvaBRMAQYAICxAiIiIiIiIiIiIiIiIiIiIiAEGQCAsQXFxcXFxcXFxcXFxcXFxcXABBoAgLEB8fHx8fHx8fHx8fHx8fHx8AQcCgIwsQ/Knx0k1iUD/8qfHSTWJQPwBB1qAjCwpZwAAAAAAAAFnAAEHmoCMLsgHwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBEAEGYoiMLoAEBAAAAAAAAAAoAAAAAAAAAZAAAAAAAAADoAwAAAAAAABAnAAAAAAAAoIYBAAAAAABAQg8AAAAAAICWmAAAAAAAAOH1BQAAAAAAypo7AAAAAADkC1QCAAAAAOh2SBcAAAAAEKXU6AAAAACgck4YCQAAAEB6EPNaAAAAgMakfo0DAAAAwW/yhiMAAACKXXhFYwEAAGSns7bgDQAA6IkEI8eKAEGQtSMLEDAwMDAwMDAwMDAwMDAwMDAAQaC1IwsQUFBQUFBQUFBQUFBQUFBQUABBsLUjCxCJiYmJiYmJiYmJiYmJiYmJAEHAtSMLEAEKAQoBCgEKAQoBCgEKAQoAQdC1IwsPZAABAGQAAQBkAAEAZAABAEHgtSMLDxAnAQAQJwEAECcBABAnAQBBgLYjCxj///////////////////////////////8AQaDOJAsQXV1dXV1dXV1dXV1dXV1dXQBBsM4kCxAsLCwsLCwsLCwsLCwsLCwsAEHAziQLDv8AAAD/////////////AEHQziQLECAgICAgICAgICAgICAgICAAQenOJAsF//8AAP8=");
		class Engine {
			bytes;
			#wasm;
			#begin;
			#memory;
			#chosenIdentity = NaN;
			constructor(wasm, { number }) {
				this.#wasm = wasm;
				wasm.longestNumber.value = number;
				this.#begin = wasm.origin.value = wasm.heap.value + 16 & -16;
				let words = new BigUint64Array(wasm.memory.buffer);
				words.set(fives(), wasm.FIVES.value / 8);
				words.set(fractions(), wasm.FRACTIONS.value / 8);
				this.bytes = new Uint8Array(wasm.memory.buffer, this.#begin);
				this.#memory = new RunMemory(wasm);
			}
			static create(bounds = new scan_bounds.c()) {
				let wasm = instance();
				return wasm && new Engine(wasm, bounds);
			}
			reserve(length) {
				if (length <= this.bytes.length) return;
				(0, load.z)(this.#wasm, this.#begin + length);
				this.bytes = new Uint8Array(this.#wasm.memory.buffer, this.#begin);
				this.#memory = new RunMemory(this.#wasm);
			}
			use(template, wanted) {
				let wasm = this.#wasm;
				let { head, alternative, tail } = template;
				let literals = [
					template.next,
					template.lead,
					template.between,
					template.last
				];
				if (![
					head,
					alternative,
					tail
				].every((steps) => isShort(literals, steps)) || alternative.length > 5) return !1;
				this.#literal(wasm.BETWEEN_POSITIONS.value, template.next);
				this.#literal(wasm.LEAD.value, template.lead);
				this.#literal(wasm.BETWEEN_ALTERNATIVES.value, template.between);
				this.#literal(wasm.LAST.value, template.last);
				this.#steps(wasm.HEAD.value, head);
				this.#steps(wasm.ALTERNATIVE.value, alternative);
				this.#steps(wasm.TAIL.value, tail);
				wasm.headSteps.value = head.length;
				wasm.alternativeSteps.value = alternative.length;
				wasm.tailSteps.value = tail.length;
				wasm.identity.value = template.identity;
				this.#identifyChosenBy(template.chosenIdentity);
				wasm.hasChosen.value = Number(wanted.hasChosen);
				wasm.isOrdered.value = Number(template.isOrdered);
				wasm.isComplete.value = Number(wanted.isComplete);
				wasm.isEachOnce.value = Number(!template.isOrdered || template.identity === position_tokens.lz.Id);
				wasm.hasRanks.value = Number(template.hasRanks);
				wasm.isNamed.value = Number(wanted.isNamed);
				return !0;
			}
			useElement(list, { lead, steps, next }) {
				if (list >= 4 || !isShort([lead, next], steps)) return !1;
				let at = this.#wasm.ELEMENTS.value + list * 2864;
				new DataView(this.#wasm.memory.buffer).setInt32(at, steps.length, !0);
				this.#literal(at + 16, next);
				this.#literal(at + 16 + 272, lead);
				this.#steps(at + 16 + 544, steps);
				return !0;
			}
			runElements(list, p, end) {
				let behind = this.#wasm.runElements(list, this.#begin + p, this.#begin + end) - this.#begin;
				let { outcome, elementValues, elementBegins, elementEnds } = this.#memory;
				return {
					behind,
					stop: outcome[Outcome.Stop],
					count: outcome[Outcome.Count],
					values: elementValues,
					begins: elementBegins,
					ends: elementEnds
				};
			}
			run(p, end, chosen) {
				let moved = chosen === void 0 ? 0 : this.#lookAhead(chosen);
				let reached = this.#wasm.run(this.#begin + p, this.#begin + end, chosen?.count ?? 0, moved);
				let { outcome, logprobs, ends, chosen: values, listing, tokens, chosenTokens } = this.#memory;
				return {
					behind: reached - this.#begin,
					stop: outcome[Outcome.Stop],
					count: outcome[Outcome.Count],
					entries: outcome[Outcome.Entries],
					logprobs,
					ends,
					chosen: values,
					listing,
					tokens,
					chosenTokens,
					positive: outcome[Outcome.Positive],
					collapsed: outcome[Outcome.Collapsed],
					k: outcome[Outcome.K]
				};
			}
			#lookAhead({ count, identity, values, begins, ends, bytes }) {
				let { chosenValues, chosenBegins, chosenEnds, chosenBytes } = this.#memory;
				this.#identifyChosenBy(identity);
				chosenValues.set(values);
				if (identity === position_tokens.lz.None) return 0;
				chosenBytes.set(bytes.subarray(begins[0], ends[count - 1]));
				chosenBegins.set(begins);
				chosenEnds.set(ends);
				return chosenBytes.byteOffset - begins[0];
			}
			#identifyChosenBy(identity) {
				identity !== this.#chosenIdentity && (this.#chosenIdentity = this.#wasm.chosenIdentity.value = identity);
			}
			#steps(at, steps) {
				let words = new DataView(this.#wasm.memory.buffer);
				for (let [i, { gap, keep, literal }] of steps.entries()) {
					words.setInt32(at + i * 288, gap, !0);
					words.setInt32(at + i * 288 + 4, keep, !0);
					this.#literal(at + i * 288 + 16, literal);
				}
			}
			#literal(at, literal) {
				let bytes = new Uint8Array(this.#wasm.memory.buffer, at, 272).fill(0);
				let view = new DataView(this.#wasm.memory.buffer, at);
				view.setUint32(0, literal.length, !0);
				view.setUint32(4, Math.max(1, Math.ceil(literal.length / 16)), !0);
				for (let [i, byte] of literal.entries()) {
					let place = 16 + 32 * Math.floor(i / 16) + i % 16;
					bytes[place] = byte;
					bytes[place + 16] = 255;
				}
			}
		}
		let isShort = (literals, steps) => steps.length <= 8 && [...literals, ...steps.map(({ literal }) => literal)].every(({ length }) => length <= 128);
		var compile = __webpack_require__(93147);
		var path = __webpack_require__(25143);
		var bytes = __webpack_require__(19457);
		var scan_unescape = __webpack_require__(56428);
		class State {
			data;
			dead;
			keys = [];
			targets = [];
			other = this;
			places = [];
			element = this;
			#met = [];
			#next = new Int32Array();
			#last = 0;
			end = -1;
			#connect;
			constructor(data, dead, connect) {
				this.data = data;
				this.dead = dead;
				this.#connect = connect;
			}
			#connected() {
				let connect = this.#connect;
				this.#connect = void 0;
				connect?.(this);
				this.#met = [...this.keys];
				this.#next = new Int32Array(this.keys.length + MAX_OTHERS);
			}
			find(b, p) {
				this.#connect !== void 0 && this.#connected();
				let guess = this.#next[this.#last];
				return guess < this.#met.length && isKey(b, p, this.#met[guess]) ? this.#found(guess, p) : this.#search(b, p);
			}
			#search(b, p) {
				let place = this.#met.findIndex((key) => isKey(b, p, key));
				if (place < 0) {
					let key = this.#met.length < this.#next.length ? plainKey(b, p) : void 0;
					if (key === void 0) return this.end = -1;
					place = this.#met.push(key) - 1;
				}
				this.#next[this.#last] = place;
				return this.#found(place, p);
			}
			#found(place, p) {
				this.#last = place;
				this.end = p + this.#met[place].length;
				return place < this.keys.length ? place : -1;
			}
			findEscaped(b, begin, end) {
				this.#connect !== void 0 && this.#connected();
				let text = new Uint8Array(end - begin);
				let length = (0, scan_unescape.x)(b, begin, end, text);
				return this.keys.findIndex((key) => key.length === length && key.every((byte, i) => byte === text[i]));
			}
			under(key) {
				return key < 0 ? this.other : this.targets[key];
			}
			at(index) {
				this.#connect !== void 0 && this.#connected();
				return index < this.places.length ? this.places[index] : this.element;
			}
		}
		let MAX_OTHERS = 32;
		function plainKey(b, p) {
			for (let q = p; q - p <= 64 && b[q] >= bytes.t6 && b[q] !== bytes.r_; q++) if (b[q] === bytes.jA) return b.slice(p, q);
		}
		function isKey(b, p, key) {
			let { length } = key;
			if (b[p + length] !== bytes.jA) return !1;
			for (let i = 0; i < length; i++) if (b[p + i] !== key[i]) return !1;
			return !0;
		}
		function compileStates(begin, rules) {
			return new Compiler(rules).state(starting(begin), rules.everywhere !== void 0);
		}
		let utf8 = new TextEncoder();
		let starting = (patterns) => patterns.map((pattern) => ({
			pattern,
			taken: 0
		}));
		let isComplete = ({ pattern, taken }) => taken === pattern.steps.length;
		let markOf = ({ pattern }) => pattern.mark;
		class Compiler {
			#rules;
			#states = new Map();
			#numbers = new Map();
			constructor(rules) {
				this.#rules = rules;
			}
			state(reached, searching) {
				let name = `${searching} ${reached.map((progress) => this.#nameOf(progress)).join(" ")}`;
				let known = this.#states.get(name);
				if (known !== void 0) return known;
				let under = [...reached];
				for (let progress of reached) {
					let begun = isComplete(progress) ? this.#rules.from?.(markOf(progress)) : void 0;
					if (begun === void 0) continue;
					under.push(...starting(begun));
					searching = !1;
				}
				searching && under.push(...starting(this.#rules.everywhere ?? []));
				let ahead = under.filter((progress) => !isComplete(progress));
				let data = this.#rules.describe(under.filter(isComplete).map(markOf));
				let state = new State(data, ahead.length === 0, (one) => {
					this.#connect(one, ahead, searching);
				});
				this.#states.set(name, state);
				return state;
			}
			#connect(state, ahead, searching) {
				let stepped = (progress) => this.state(progress.map(({ pattern, taken }) => ({
					pattern,
					taken: taken + 1
				})), searching);
				let next = (leads) => stepped(ahead.filter(({ pattern, taken }) => leads(pattern.steps[taken])));
				let isValue = ({ kind }) => kind === "values" || kind === "children";
				let isElement = ({ kind }) => kind === "elements" || kind === "children";
				let steps = ahead.map(({ pattern, taken }) => pattern.steps[taken]);
				let under = new Map();
				for (let step of steps) step.kind === "key" && under.set(step.key, []);
				for (let [i, step] of steps.entries()) if (step.kind === "key") under.get(step.key)?.push(ahead[i]);
				else if (isValue(step)) for (let leading of under.values()) leading.push(ahead[i]);
				for (let [key, leading] of under) {
					state.keys.push(utf8.encode(key));
					state.targets.push(stepped(leading));
				}
				let places = Math.max(0, ...steps.map((step) => step.kind === "index" ? step.index + 1 : 0));
				for (let i = 0; i < places; i++) state.places.push(next((step) => isElement(step) || step.kind === "index" && step.index === i));
				state.other = next(isValue);
				state.element = next(isElement);
			}
			#nameOf({ pattern, taken }) {
				let number = this.#numbers.get(pattern);
				number === void 0 && this.#numbers.set(pattern, number = this.#numbers.size);
				return `${number}:${taken}`;
			}
		}
		let FIELDS = [
			"value",
			"id",
			"bytes",
			"text",
			"rank",
			"mask"
		];
		let Kind = {
			Missing: 0,
			Null: 1,
			Number: 2,
			Other: 3,
			Text: 4,
			Array: 5,
			False: 6
		};
		let TOKEN_ID = Uint8Array.from(Buffer.from("token_id:"));
		class Slots {
			kinds = new Uint8Array(FIELDS.length);
			ways = new Uint8Array(FIELDS.length);
			numbers = new Float64Array(FIELDS.length);
			begins = new Uint32Array(FIELDS.length);
			ends = new Uint32Array(FIELDS.length);
			constructor() {
				this.clear();
			}
			clear() {
				let { kinds, ways } = this;
				for (let field = 0; field < FIELDS.length; field++) {
					kinds[field] = Kind.Missing;
					ways[field] = 255;
				}
			}
			set(field, way, kind, numbers, begin, end) {
				if (way > this.ways[field]) return;
				this.ways[field] = way;
				this.kinds[field] = kind;
				this.numbers[field] = numbers[0];
				this.begins[field] = begin;
				this.ends[field] = end;
			}
			get isBad() {
				return this.kinds[0] > Kind.Number;
			}
			get isMasked() {
				let kind = this.kinds[5];
				return kind === Kind.Null || kind === Kind.False || kind === Kind.Number && this.numbers[5] === 0;
			}
			writeTo(tokens, row, b) {
				let { kinds, numbers } = this;
				let kind = kinds[0];
				tokens.states[row] = kind > Kind.Number ? position_tokens.WT.Bad : kind;
				tokens.values[row] = kind === Kind.Number ? numbers[0] : NaN;
				tokens.ranks[row] = kinds[4] === Kind.Number ? numbers[4] : NaN;
				kinds[1] === Kind.Number || kinds[1] === Kind.Text ? this.#identify(tokens, row, position_tokens.lz.Id, 1, 0) : kinds[3] === Kind.Text && isTokenId(b, this.begins[3], this.ends[3]) ? this.#identify(tokens, row, position_tokens.lz.Id, 3, TOKEN_ID.length) : kinds[2] === Kind.Array ? this.#identify(tokens, row, position_tokens.lz.Bytes, 2, 0) : kinds[3] === Kind.Text ? this.#identify(tokens, row, position_tokens.lz.Text, 3, 0) : tokens.kinds[row] = position_tokens.lz.None;
			}
			#identify(tokens, row, kind, field, skipped) {
				tokens.identify(row, kind, this.begins[field] + skipped, this.ends[field]);
			}
		}
		function isToldAsWritten(field, kind, b, begin, end) {
			if (field === 1 && kind === Kind.Number) return isWholeNumber(b, begin, end);
			if (field !== 2 || kind !== Kind.Array) return !0;
			for (let p = begin; p < end; p++) if (!isDigit(b[p]) && b[p] !== bytes.KE && b[p] > bytes.t6) return !1;
			return !0;
		}
		function isWholeNumber(b, begin, end) {
			let first = b[begin] === bytes.N5 ? begin + 1 : begin;
			if (end - first > 15 || first > begin && b[first] === bytes.f2) return !1;
			for (let p = first; p < end; p++) if (!isDigit(b[p])) return !1;
			return !0;
		}
		let isDigit = (c) => c >= bytes.f2 && c <= bytes.bn;
		let TOKEN_ID_LENGTH = TOKEN_ID.length;
		function isTokenId(b, begin, end) {
			let { length } = TOKEN_ID;
			if (end - begin <= length) return !1;
			for (let i = 0; i < length; i++) if (b[begin + i] !== TOKEN_ID[i]) return !1;
			for (let p = begin + length; p < end; p++) if (!isDigit(b[p])) return !1;
			return !0;
		}
		let plans = new WeakMap();
		function planFor(format, names) {
			let known = plans.get(format) ?? new Map();
			plans.set(format, known);
			let key = JSON.stringify(names);
			known.has(key) || known.set(key, compilePlan(format, names));
			return known.get(key);
		}
		function compilePlan(format, names) {
			let compiled = (0, compile.w)(format);
			if (!canScan(compiled)) return;
			let { sample, positions, lists, chosen, alternative, mask } = compiled;
			let alongside = [];
			let chosenFields = {
				...chosen,
				...mask && { mask }
			};
			let inPosition = fieldPatterns(chosenFields, !0, alongside);
			let { requires = [], lacks = [] } = format;
			let namePatterns = names.map((name) => {
				let keys = name.split(".");
				return {
					steps: keys.map((key) => key === "*" ? { kind: "values" } : {
						kind: "key",
						key
					}),
					mark: {
						kind: "name",
						keys
					}
				};
			});
			let unlessPatterns = (format.unless ?? []).map((key) => ({
				steps: [{
					kind: "key",
					key
				}],
				mark: { kind: "unless" }
			}));
			let ignored = compiled.ignore.map((steps) => ({
				steps,
				mark: { kind: "ignored" }
			}));
			let sampleBegins = {
				steps: sample,
				mark: {
					kind: "sample",
					depth: sample.length
				}
			};
			let ofSample = [
				...positions.flatMap((lists, way) => lists.map((steps) => ({
					steps,
					mark: {
						kind: "position",
						way,
						depth: steps.length
					}
				}))),
				...alongside.map(({ steps }, i) => ({
					steps,
					mark: {
						kind: "alongside",
						list: i,
						depth: steps.length
					}
				})),
				...[...requires, ...lacks].map((key, bit) => ({
					steps: [{
						kind: "key",
						key
					}],
					mark: {
						kind: "required",
						bit: 1 << bit,
						depth: 1
					}
				})),
				...namePatterns,
				...unlessPatterns
			];
			let anywhere = sample.length === 0;
			let entropy = leafPattern([], {
				ofChosen: !0,
				field: FIELDS.indexOf("value"),
				way: 0
			});
			let alternatives = fieldPatterns(alternative, !1, []);
			let begun = (mark) => {
				if (mark.kind === "list") return [{
					steps: [mark.members],
					mark: { kind: "alternative" }
				}];
				return mark.kind === "alternative" ? alternatives : void 0;
			};
			return {
				format,
				anywhere,
				required: requires.reduce((bits, _, bit) => bits | 1 << bit, 0),
				record: compileStates([], {
					everywhere: [...anywhere ? ofSample : [
						sampleBegins,
						...namePatterns,
						...unlessPatterns
					], ...ignored],
					from: (mark) => mark.kind === "sample" ? ofSample : mark.kind === "ignored" ? [] : void 0,
					describe: placeOf
				}),
				position: compileStates(format.alternatives === void 0 ? [entropy] : [...inPosition, ...lists.map(({ steps, members }, way) => ({
					steps,
					mark: {
						kind: "list",
						way,
						members
					}
				}))], {
					from: begun,
					describe: partOf
				}),
				elements: alongside.map(({ fields }) => compileStates(fields, { describe: partOf })),
				listsOf: FIELDS.map((field) => listsOf(chosenFields[field], alongside)),
				ownKeys: Object.entries(alternative).flatMap(([name, ways]) => ways.flatMap(({ steps }, way) => steps[0]?.kind === "own-key" ? [{
					ofChosen: !1,
					field: FIELDS.indexOf(name),
					way
				}] : []))
			};
		}
		function canScan({ format, named, positions, chosen, mask, alternative }) {
			let fields = [...Object.values({
				...chosen,
				...mask && { mask }
			})].flat();
			let lists = fields.flatMap(({ alongside }) => alongside === null ? [] : [alongside]);
			let beside = lists.length;
			let values = [...fields, ...Object.values(alternative).flat()];
			return named && format.slice === void 0 && (format.requires?.length ?? 0) + (format.lacks?.length ?? 0) <= 31 && (beside === 0 || beside === fields.length) && !lists.some((list) => positions.flat().some((steps) => isWithin(steps, list))) && values.every(({ steps }) => !steps.some(path.z2));
		}
		let isWithin = (steps, list) => steps.length > list.length && (0, path.Ft)(steps.slice(0, list.length), list);
		function fieldPatterns(fields, ofChosen, alongside) {
			return Object.entries(fields).flatMap(([name, ways]) => (ways ?? []).flatMap((one, way) => {
				if (one.steps[0]?.kind === "own-key") return [];
				let pattern = leafPattern(one.steps, {
					ofChosen,
					field: FIELDS.indexOf(name),
					way
				});
				if (one.alongside === null) return [pattern];
				let { alongside: steps } = one;
				let list = alongside.find((other) => (0, path.Ft)(other.steps, steps));
				list === void 0 && alongside.push(list = {
					steps,
					fields: []
				});
				list.fields.push(pattern);
				return [];
			}));
		}
		let leafPattern = (steps, leaf) => ({
			steps,
			mark: {
				kind: "leaf",
				leaf
			}
		});
		function listsOf(ways, alongside) {
			let lists = (ways ?? []).flatMap(({ alongside: steps }) => steps === null ? [] : [alongside.findIndex((other) => (0, path.Ft)(other.steps, steps))]);
			return lists.length > 0 ? lists : void 0;
		}
		function placeOf(here) {
			let of = (kind) => here.filter((mark) => mark.kind === kind);
			return {
				sample: of("sample")[0]?.depth ?? null,
				position: of("position")[0] ?? null,
				alongside: of("alongside"),
				names: of("name").map(({ keys }) => keys),
				required: of("required"),
				unless: of("unless").length > 0
			};
		}
		function partOf(here) {
			return {
				list: here.find((mark) => mark.kind === "list")?.way ?? null,
				alternative: here.some(({ kind }) => kind === "alternative"),
				leaves: here.flatMap((mark) => mark.kind === "leaf" ? [mark.leaf] : [])
			};
		}
		var position_writer = __webpack_require__(27330);
		class Fields {
			static {
				Object.setPrototypeOf(this.prototype, null);
				Reflect.deleteProperty(this.prototype, "constructor");
			}
		}
		class Frame {
			state;
			isArray;
			count = 0;
			fields;
			foundBefore;
			held = 0;
			sample;
			required = 0;
			#seen = 0;
			#seenOthers;
			#lastOtherKey;
			#otherKeys;
			constructor(state, isArray, foundBefore) {
				this.state = state;
				this.isArray = isArray;
				this.foundBefore = foundBefore;
			}
			meet(key) {
				this.#lastOtherKey = void 0;
				if (key >= 31) {
					this.#seenOthers ??= new Set();
					let { size } = this.#seenOthers;
					return this.#seenOthers.add(key).size === size;
				}
				let before = this.#seen;
				this.#seen |= 1 << key;
				return this.#seen === before;
			}
			meetOther(text, begin, end, hasBegun) {
				this.#lastOtherKey = void 0;
				if (this.#otherKeys === void 0 && !hasBegun) return !1;
				let name = text.toString("latin1", begin, end);
				if (this.#otherKeys?.includes(name) === !0) return !0;
				this.#lastOtherKey = name;
				return !1;
			}
			noteSamples() {
				this.#lastOtherKey !== void 0 && (this.#otherKeys ??= []).push(this.#lastOtherKey);
			}
			setField(keys, value) {
				if (value === void 0 && this.fields === void 0) return;
				let object = this.fields ??= new Fields();
				let last = keys.length - 1;
				for (let i = 0; i < last; i++) {
					let inner = object[keys[i]];
					object = typeof inner == "object" ? inner : object[keys[i]] = new Fields();
				}
				value === void 0 ? Reflect.deleteProperty(object, keys[last]) : object[keys[last]] = keys[last - 1] === "*" && keys[last] in object ? NaN : value;
			}
		}
		class Arena {
			bytes = new Uint8Array(1024);
			length = 0;
			clear() {
				this.length = 0;
			}
			keep(b, begin, end) {
				let at = this.length;
				let length = at + end - begin;
				if (length > this.bytes.length) {
					let grown = new Uint8Array(Math.max(length, 2 * this.bytes.length));
					grown.set(this.bytes);
					this.bytes = grown;
				}
				if (end - begin > 64) this.bytes.set(b.subarray(begin, end), at);
				else for (let p = begin, i = at; p < end; p++, i++) this.bytes[i] = b[p];
				this.length = length;
				return at;
			}
		}
		class Backlog {
			tokens = new position_tokens.DQ();
			ends = [];
			areOrdered = [];
			#arena = new Arena();
			get size() {
				return this.#arena.length + this.tokens.count * 30 + this.ends.length * 16;
			}
			add(position, isOrdered) {
				let { tokens } = this;
				for (let from = 0; from < position.count; from++) {
					let row = tokens.add();
					tokens.values[row] = position.values[from];
					tokens.states[row] = position.states[from];
					tokens.ranks[row] = position.ranks[from];
					tokens.kinds[row] = position.kinds[from];
					tokens.hashes[row] = position.hashes[from];
					tokens.begins[row] = this.#arena.keep(position.bytes, position.begins[from], position.ends[from]);
					tokens.ends[row] = this.#arena.length;
				}
				tokens.bytes = this.#arena.bytes;
				this.ends.push(tokens.count);
				this.areOrdered.push(isOrdered);
			}
		}
		var unsure = __webpack_require__(44650);
		class ScanSample {
			number;
			filled = (0, position_writer.YW)();
			written = 0;
			#plan;
			#scratch;
			#around;
			#alongside;
			#backlog;
			#way = -1;
			#decided = 0;
			#skipped = 0;
			#chosenValues = 0;
			#hasAlternatives = !1;
			#needsChosenValues = !1;
			constructor(plan, scratch, number, around) {
				this.#plan = plan;
				this.#scratch = scratch;
				this.number = number;
				this.#around = around;
				this.#alongside = scratch.takeAlongside();
			}
			get around() {
				let around = [];
				for (let { fields } of this.#around) fields !== void 0 && around.push(fields);
				return around;
			}
			get isUsable() {
				return this.#plan.format.alternatives === void 0 ? this.filled.seen > 0 : this.#hasAlternatives;
			}
			addPosition(read, way, writer) {
				let { format } = this.#plan;
				this.#takeWay(way);
				let index = this.filled.seen++;
				if (index === 0 && read.isNull && format.firstNull !== void 0) {
					if (format.firstNull === "echo") throw new unsure.Rp("the prompt is echoed");
					this.#skipped = this.#decided = 1;
					return;
				}
				if (format.alternatives === void 0) {
					read.chosen.isBad && this.#doubt();
					this.#takeEntropy(read);
				} else this.#inspect(read);
				let alongside = this.#alongside;
				let { tokens, isOrdered } = read;
				if (alongside === void 0) {
					this.#decide(writer, tokens, 0, tokens.count, isOrdered, read.chosen, tokens.bytes);
					return;
				}
				if (this.#decided < index || !alongside.knows(index)) {
					this.#backlog ??= new Backlog();
					this.#backlog.add(tokens, isOrdered);
					if (this.#backlog.size + alongside.size > unsure.Je) throw new unsure.Rp("the chosen tokens stand behind too many alternatives");
					return;
				}
				let { chosen } = this.#scratch;
				alongside.load(index, chosen);
				this.#decide(writer, tokens, 0, tokens.count, isOrdered, chosen, alongside.bytes);
			}
			get chosenAhead() {
				return this.#decided < this.filled.seen ? void 0 : this.#alongside?.ahead(this.#decided);
			}
			addRun(run, way, hasChosenValue, columns) {
				this.#takeWay(way);
				let { filled } = this;
				columns.append(run, filled.seen);
				filled.seen += run.count;
				filled.positive += run.positive;
				filled.collapsed += run.collapsed;
				filled.k = Math.max(filled.k, run.k);
				this.#decided += run.count;
				this.#hasAlternatives = !0;
				hasChosenValue && (this.#chosenValues += run.count);
			}
			#takeWay(way) {
				if (this.#way === -1) this.#way = way;
				else if (this.#way !== way) throw new unsure.Rp("the positions stand in two places");
			}
			addAlongside(list, read) {
				if (this.#alongside === void 0) return;
				read.chosen.kinds[0] === Kind.Number && this.#chosenValues++;
				this.#checkAlongside(this.#alongside, this.#alongside.add(list, read.chosen, read.tokens.bytes));
			}
			addAlongsideRun(list, run, template, b) {
				if (this.#alongside === void 0) return;
				template.value !== void 0 && (this.#chosenValues += run.count);
				this.#checkAlongside(this.#alongside, this.#alongside.addRun(list, run, template, b));
			}
			#checkAlongside(alongside, index) {
				if (index >= this.#skipped && index < this.#decided) throw new unsure.Rp("a chosen token is described twice");
				if (alongside.size > unsure.Je) throw new unsure.Rp("too many chosen tokens");
			}
			end(writer) {
				if (this.#plan.anywhere) {
					if (this.filled.seen === 0) throw new unsure.Rp("chosen tokens without positions");
					this.#needsChosenValues && this.#chosenValues === 0 && this.#doubt();
				}
				if (this.#alongside === void 0) return;
				this.#backlog !== void 0 && this.#decideAll(this.#backlog, this.#alongside, writer);
				writer.filled = this.filled;
				writer.endsAt(this.#alongside.values);
				this.#scratch.giveBack(this.#alongside);
				this.#alongside = void 0;
			}
			#decideAll({ tokens, ends, areOrdered }, alongside, writer) {
				let first = this.#decided;
				let { chosen } = this.#scratch;
				for (let i = 0; i < ends.length; i++) {
					alongside.load(first + i, chosen);
					let from = i === 0 ? 0 : ends[i - 1];
					this.#decide(writer, tokens, from, ends[i], areOrdered[i], chosen, alongside.bytes);
				}
			}
			#takeEntropy({ tokens, chosen }) {
				let row = tokens.add();
				chosen.writeTo(tokens, row, tokens.bytes);
			}
			#inspect({ tokens, chosen, isNull }) {
				chosen.kinds[0] === Kind.Number && this.#chosenValues++;
				tokens.count > 0 ? this.#hasAlternatives = !0 : isNull || (this.#needsChosenValues = !0);
				if (!this.#plan.anywhere) return;
				let missing = this.#plan.format.missingMeans === void 0 ? position_tokens.WT.Missing : position_tokens.WT.Bad;
				for (let row = 0; row < tokens.count; row++) (tokens.states[row] === position_tokens.WT.Bad || tokens.states[row] === missing) && this.#doubt();
			}
			#doubt() {
				if (this.#plan.anywhere) throw new unsure.Rp("not all of it looks like a sample");
			}
			#decide(writer, tokens, from, to, isOrdered, chosen, bytes) {
				let { format } = this.#plan;
				let index = this.#decided++;
				if (chosen.isMasked) return;
				writer.filled = this.filled;
				if (format.alternatives === void 0) {
					writer.writeEntropy(tokens.values[from], tokens.states[from], index);
					return;
				}
				let isKnown = format.chosen !== void 0 && !chosen.isBad;
				let { chosenToken } = this.#scratch;
				if (isKnown) {
					chosenToken.bytes = bytes;
					chosen.writeTo(chosenToken, 0, bytes);
				}
				writer.write(tokens, from, to, isOrdered, chosenToken, isKnown ? 0 : position_writer.Rk, index);
			}
		}
		let Stop = {
			Last: 0,
			Other: 1,
			Bytes: 2,
			Room: 3
		};
		let NOTHING = new Uint32Array();
		let IDENTITY_OF = {
			1: position_tokens.lz.Id,
			2: position_tokens.lz.Bytes,
			3: position_tokens.lz.Text
		};
		let isIdentity = (field, kind) => kind === Kind.Text && field !== 2 || kind === Kind.Number && field === 1 || kind === Kind.Array && field === 2;
		class FieldColumn {
			kinds = new Uint8Array(256);
			ways = new Uint8Array(256).fill(255);
			numbers = new Float64Array(256);
			begins = new Uint32Array(256);
			ends = new Uint32Array(256);
			clear(count) {
				this.kinds.fill(0, 0, count);
				this.ways.fill(255, 0, count);
			}
			set(i, way, kind, number, begin, end) {
				this.ways[i] = way;
				this.kinds[i] = kind;
				this.numbers[i] = number;
				this.begins[i] = begin;
				this.ends[i] = end;
			}
			alike(from, to) {
				let { kinds } = this;
				let kind = kinds[from];
				let i = from + 1;
				for (; i < to && kinds[i] === kind;) i++;
				return i - from;
			}
			reserve(count) {
				let { length } = this.kinds;
				if (count <= length) return;
				for (; length < count;) length *= 2;
				let larger = (grown, column) => {
					grown.set(column);
					return grown;
				};
				this.kinds = larger(new Uint8Array(length), this.kinds);
				this.ways = larger(new Uint8Array(length).fill(255), this.ways);
				this.numbers = larger(new Float64Array(length), this.numbers);
				this.begins = larger(new Uint32Array(length), this.begins);
				this.ends = larger(new Uint32Array(length), this.ends);
			}
		}
		class Alongside {
			#listsOf;
			#lengths;
			#columns;
			#arena = new Arena();
			constructor({ listsOf, elements }) {
				this.#listsOf = listsOf;
				this.#lengths = elements.map(() => 0);
				this.#columns = listsOf.map((lists) => lists === void 0 ? void 0 : new FieldColumn());
			}
			clear() {
				for (let column of this.#columns) column?.clear(Math.max(...this.#lengths));
				this.#lengths.fill(0);
				this.#arena.clear();
			}
			get bytes() {
				return this.#arena.bytes;
			}
			get size() {
				let fields = this.#columns.reduce((count, column) => count + (column === void 0 ? 0 : 1), 0);
				return this.#arena.length + Math.max(0, ...this.#lengths) * fields * 18;
			}
			add(list, element, b) {
				let i = this.#lengths[list]++;
				for (let field = 0; field < FIELDS.length; field++) {
					let column = this.#columns[field];
					let way = element.ways[field];
					if (column === void 0 || element.kinds[field] === Kind.Missing) continue;
					column.reserve(i + 1);
					if (way > column.ways[i]) continue;
					let begin = this.#arena.keep(b, element.begins[field], element.ends[field]);
					column.set(i, way, element.kinds[field], element.numbers[field], begin, this.#arena.length);
				}
				return i;
			}
			addRun(list, run, template, b) {
				let first = this.#lengths[list];
				this.#lengths[list] += run.count;
				let { value, identity, isNumber } = template;
				let values = value && this.#reserved(value.field, first + run.count);
				let identities = identity && this.#reserved(identity.field, first + run.count);
				let moved = identities ? this.#arena.keep(b, run.begins[0], run.ends[run.count - 1]) - run.begins[0] : 0;
				let kind = isNumber ? Kind.Number : identity?.field === 2 ? Kind.Array : Kind.Text;
				for (let i = 0; i < run.count; i++) {
					values && value && value.way <= values.ways[first + i] && values.set(first + i, value.way, Kind.Number, run.values[i], 0, 0);
					identities && identity && identity.way <= identities.ways[first + i] && identities.set(first + i, identity.way, kind, NaN, run.begins[i] + moved, run.ends[i] + moved);
				}
				return first;
			}
			#reserved(field, length) {
				let column = this.#columns[field];
				column?.reserve(length);
				return column;
			}
			get values() {
				let lists = this.#listsOf[0];
				return lists === void 0 ? 0 : this.#known(lists);
			}
			knows(position) {
				return this.#listsOf.every((lists) => lists === void 0 || lists.some((list) => this.#lengths[list] > position));
			}
			ahead(from) {
				let known = Math.min(...this.#listsOf.map((lists) => this.#known(lists)), from + 1024);
				if (from >= known || this.#kind(0, from) > Kind.Number) return;
				let to = known;
				for (let column of this.#columns) if (column !== void 0) {
					column.reserve(to);
					to = from + column.alike(from, to);
				}
				let field = [
					1,
					2,
					3
				].find((one) => isIdentity(one, this.#kind(one, from)));
				let column = field === void 0 ? void 0 : this.#columns[field];
				column !== void 0 && (to = this.#tellable(column, from, to, field === 3));
				if (to === from) return;
				return {
					count: to - from,
					identity: field === void 0 ? position_tokens.lz.None : IDENTITY_OF[field],
					values: this.#values(from, to),
					begins: column?.begins.subarray(from, to) ?? NOTHING,
					ends: column?.ends.subarray(from, to) ?? NOTHING,
					bytes: this.#arena.bytes
				};
			}
			#known(lists) {
				return lists === void 0 ? Infinity : Math.max(...lists.map((list) => this.#lengths[list]));
			}
			#kind(field, position) {
				return this.#columns[field]?.kinds.at(position) ?? Kind.Missing;
			}
			#tellable({ begins, ends }, from, to, isText) {
				let { bytes } = this.#arena;
				let first = begins[from];
				for (let i = from; i < to; i++) {
					let begin = begins[i];
					if (begin < first || ends[i] - first > 65536) return i;
					if (isText && isTokenId(bytes, begin, ends[i])) return i;
				}
				return to;
			}
			#values(from, to) {
				let isKnown = this.#kind(0, from) === Kind.Number;
				let { numbers } = this.#columns[0] ?? {};
				return isKnown && numbers !== void 0 ? numbers.subarray(from, to) : new Float64Array(to - from).fill(NaN);
			}
			load(position, slots) {
				slots.clear();
				for (let field = 0; field < FIELDS.length; field++) {
					let column = this.#columns[field];
					if (column === void 0 || position >= column.kinds.length || column.kinds[position] === Kind.Missing) continue;
					slots.set(field, column.ways[position], column.kinds[position], column.numbers.subarray(position), column.begins[position], column.ends[position]);
				}
			}
		}
		class Scratch {
			chosen = new Slots();
			chosenToken = new position_tokens.DQ();
			#plan;
			#free = [];
			constructor(plan) {
				this.#plan = plan;
				this.chosenToken.add();
			}
			takeAlongside() {
				if (this.#plan.elements.length === 0) return;
				return this.#free.pop() ?? new Alongside(this.#plan);
			}
			giveBack(alongside) {
				alongside.clear();
				this.#free.push(alongside);
			}
		}
		class Frames {
			samples = [];
			#plan;
			#scratch;
			#nextNumber;
			#open = [];
			constructor(plan, nextNumber) {
				this.#plan = plan;
				this.#scratch = new Scratch(plan);
				this.#nextNumber = nextNumber;
			}
			clear() {
				this.samples = [];
				this.#open.length = 0;
			}
			get depth() {
				return this.#open.length;
			}
			get top() {
				return this.#open.at(-1);
			}
			above(steps) {
				return this.#open[this.#open.length - steps];
			}
			open(state, isArray) {
				let frame = new Frame(state, isArray, this.samples.length);
				this.#open.push(frame);
				return frame;
			}
			close() {
				let frame = this.#open.pop();
				if (frame === void 0) return;
				this.samples.length > frame.foundBefore && this.top?.noteSamples();
				return frame.sample;
			}
			setField(keys, value) {
				this.above(keys.length).setField(keys, value);
			}
			sampleAt(depth) {
				let frame = this.above(depth);
				return frame.sample ?? this.beginSample(frame, 0);
			}
			beginSample(frame, depth) {
				let around = this.#hold(frame, depth);
				frame.sample = new ScanSample(this.#plan, this.#scratch, this.#nextNumber(), around);
				this.samples.push(frame.sample);
				return frame.sample;
			}
			#hold(frame, depth) {
				let at = this.#open.indexOf(frame);
				let holder = this.#open[at - depth];
				if (this.#open.some((other) => other !== holder && other.held > 0) || this.samples.length - holder.foundBefore > holder.held) throw new unsure.Rp("samples in samples");
				holder.held++;
				let around = this.#open.slice(0, at - depth + 1);
				depth > 0 && around.push(frame);
				return around;
			}
		}
		var skip = __webpack_require__(31);
		let Gap = {
			Number: 0,
			String: 1,
			Text: 2,
			Bytes: 3,
			Digits: 4,
			Scalar: 5
		};
		let Keep = {
			Nothing: 0,
			Value: 1,
			Rank: 2,
			Identity: 3
		};
		function learnPosition(b, p, after, end, plan) {
			let next = betweenPositions(b, after, end) ?? ifLast(b, after);
			if (next === void 0) return;
			let learner = new Learner(b, p, end, plan);
			return learner.value(p, plan.position) === after ? learner.template(after, next) : void 0;
		}
		function learnElement(b, p, after, end, plan, state) {
			let next = betweenPositions(b, after, end) ?? ifLast(b, after);
			if (next === void 0) return;
			let learner = new Learner(b, p, end, plan);
			return learner.value(p, state) === after ? learner.element(after, next) : void 0;
		}
		function betweenPositions(b, after, end) {
			let comma = (0, skip.dS)(b, after);
			if (b[comma] !== bytes.KE) return;
			let begin = (0, skip.dS)(b, comma + 1);
			return begin < end ? b.slice(after, begin) : void 0;
		}
		let ifLast = (b, after) => b[(0, skip.dS)(b, after)] === bytes.$z ? LONE : void 0;
		let LONE = Uint8Array.of(bytes.KE);
		class Learner {
			#b;
			#end;
			#plan;
			#pieces = [];
			#noted = [];
			#from;
			#alternativeFrom = -1;
			#alternativeTo = -1;
			#alternativeBegin = -1;
			#opening = new Uint8Array();
			#between;
			#isOrdered = !1;
			constructor(b, p, end, plan) {
				this.#b = b;
				this.#from = p;
				this.#end = end;
				this.#plan = plan;
			}
			value(p, state) {
				let c = this.#b[p];
				let isContainer = c === bytes.bV || c === bytes.rK;
				let { list, leaves } = state.data;
				if (list !== null) return isContainer ? this.#alternatives(p, c, state) : -1;
				if (isContainer && !state.dead && leaves.every(({ field }) => field === 0)) return this.#members(p, c, state);
				if (leaves.length > 1) return -1;
				let after = (0, skip.yh)(this.#b, p, this.#end, this.#end);
				if (after < 0) return -1;
				return this.#scalar(p, c, after, leaves.at(0)) ? after : -1;
			}
			template(after, next) {
				let [from, to] = [this.#alternativeFrom, this.#alternativeTo];
				if (this.#between === void 0 || !this.#areFieldsOnce()) return;
				let literals = this.#literals(after);
				let [identity, chosenIdentity] = [this.#pieces.slice(from, to), this.#pieces.filter(({ leaf }) => leaf?.ofChosen === !0)].map(identityOf);
				let steps = (begin, end, best) => this.#steps(begin, end, best, literals);
				let alternative = steps(from, to, identity);
				if (!alternative.some(({ keep }) => keep === Keep.Value)) return;
				let head = steps(0, from, chosenIdentity);
				let tail = steps(to, this.#pieces.length, chosenIdentity);
				return {
					lead: literals[0],
					head,
					alternative,
					between: this.#between,
					last: literals[to],
					tail,
					next,
					isOrdered: this.#isOrdered,
					chosenIdentity,
					identity,
					hasChosenValue: [...head, ...tail].some(({ keep }) => keep === Keep.Value),
					hasRanks: alternative.some(({ keep }) => keep === Keep.Rank)
				};
			}
			element(after, next) {
				let identity = identityOf(this.#pieces);
				let literals = this.#literals(after);
				let steps = this.#steps(0, this.#pieces.length, identity, literals);
				let pieceWith = (keep) => this.#pieces.find((_, i) => steps[i].keep === keep);
				let known = pieceWith(Keep.Identity);
				if (!this.#areFieldsOnce() || steps.every(({ keep }) => keep === Keep.Nothing) || known?.isId === !0) return;
				return {
					lead: literals[0],
					steps,
					next,
					value: pieceWith(Keep.Value)?.leaf,
					identity: known?.leaf,
					isNumber: known?.gap === Gap.Digits
				};
			}
			#literals(after) {
				return [...this.#pieces.map(({ literal }) => literal), this.#literal(after)];
			}
			#steps(begin, end, identity, literals) {
				return this.#pieces.slice(begin, end).map((piece, i) => ({
					gap: piece.gap,
					keep: keepOf(piece, identity),
					literal: literals[begin + i + 1]
				}));
			}
			#areFieldsOnce() {
				let names = this.#pieces.flatMap(({ leaf }) => leaf ? [`${leaf.ofChosen} ${leaf.field}`] : []);
				return new Set(names).size === names.length;
			}
			#literal(p) {
				return Uint8Array.from([...this.#noted, ...this.#b.subarray(this.#from, p)]);
			}
			#gap(begin, end, piece) {
				this.#pieces.length === this.#alternativeFrom && (this.#opening = this.#b.slice(this.#alternativeBegin, begin));
				this.#pieces.push({
					literal: this.#literal(begin),
					...piece
				});
				this.#noted = [];
				this.#from = end;
			}
			#scalar(p, c, after, leaf) {
				let isNumber = c === bytes.N5 || c >= bytes.f2 && c <= bytes.bn;
				let field = leaf?.field;
				let isText = c === bytes.jA;
				if (c === bytes.bV) return field === void 0 && after === p + 2;
				if (c === bytes.rK) {
					if (after === p + 2) return field === void 0;
					if (field !== 2) return !1;
					this.#gap(p + 1, after - 1, {
						gap: Gap.Bytes,
						leaf
					});
				} else if (field === void 0) isText ? this.#gap(p + 1, after - 1, { gap: Gap.String }) : this.#gap(p, after, { gap: Gap.Scalar });
				else if (c === 110) return field !== 0 || leaf?.ofChosen === !0;
				else if (field === 0 || field === 4) {
					if (!isNumber) return !1;
					this.#gap(p, after, {
						gap: Gap.Number,
						leaf
					});
				} else if (field === 1 && isNumber) this.#gap(p, after, {
					gap: Gap.Digits,
					leaf
				});
				else if (field === 1 && isText) this.#gap(p + 1, after - 1, {
					gap: Gap.String,
					leaf
				});
				else if (field === 3 && isText) this.#text(p + 1, after - 1, leaf);
				else return !1;
				return !0;
			}
			#text(begin, end, leaf) {
				let isId = isTokenId(this.#b, begin, end);
				this.#gap(isId ? begin + TOKEN_ID_LENGTH : begin, end, {
					gap: isId ? Gap.Digits : Gap.Text,
					leaf,
					isId
				});
			}
			#members(p, c, state, isFirstOnly = !1) {
				let b = this.#b;
				let isArray = c === bytes.rK;
				let close = isArray ? bytes.$z : bytes.tX;
				p = (0, skip.dS)(b, p + 1);
				for (let index = 0; b[p] !== close; index++) {
					index > 0 && (p = (0, skip.dS)(b, p + 1));
					p = isArray ? this.value(p, state.at(index)) : this.#member(p, state);
					if (p === -1 || isFirstOnly) return p;
					p = (0, skip.dS)(b, p);
					if (b[p] !== bytes.KE && b[p] !== close) return -1;
				}
				return p + 1;
			}
			#member(p, state) {
				let b = this.#b;
				let begin = p + 1;
				let after = (0, skip.AZ)(b, begin, this.#end);
				if (b[p] !== bytes.jA || after < 0 || b.subarray(begin, after).includes(92)) return -1;
				let next = state.under(state.find(b, begin));
				next.data.alternative && this.#key(begin, after - 1);
				let colon = (0, skip.dS)(b, after);
				return b[colon] === bytes.oH ? this.value((0, skip.dS)(b, colon + 1), next) : -1;
			}
			#key(begin, end) {
				let leaf = this.#plan.ownKeys.at(0);
				leaf?.field === 3 ? this.#text(begin, end, leaf) : this.#gap(begin, end, {
					gap: Gap.String,
					leaf
				});
			}
			#alternatives(p, c, state) {
				let b = this.#b;
				let after = (0, skip.yh)(b, p, this.#end, this.#end);
				if (after < 0 || this.#alternativeFrom >= 0) return -1;
				this.#isOrdered = c === bytes.rK;
				this.#alternativeFrom = this.#pieces.length;
				this.#alternativeBegin = (0, skip.dS)(b, p + 1);
				let behind = this.#members(p, c, state, !0);
				this.#alternativeTo = this.#pieces.length;
				if (behind === -1 || this.#alternativeFrom === this.#alternativeTo) return -1;
				let comma = (0, skip.dS)(b, behind);
				let second = (0, skip.dS)(b, comma + 1);
				let isLone = b[comma] !== bytes.KE;
				if (!isLone && second >= this.#end) return -1;
				let toSecond = isLone ? [...this.#literal(behind), bytes.KE] : this.#literal(second);
				this.#between = Uint8Array.from([...toSecond, ...this.#opening]);
				let close = after - 1;
				for (; b[close - 1] <= bytes.t6;) close--;
				this.#noted = [...this.#literal(behind)];
				this.#from = close;
				return after;
			}
		}
		function identityOf(pieces) {
			if (pieces.some(({ leaf, isId }) => leaf?.field === 1 || isId === !0)) return position_tokens.lz.Id;
			if (pieces.some(({ leaf }) => leaf?.field === 2)) return position_tokens.lz.Bytes;
			return pieces.some(({ leaf }) => leaf?.field === 3) ? position_tokens.lz.Text : position_tokens.lz.None;
		}
		function keepOf({ leaf, isId }, identity) {
			if (leaf === void 0) return Keep.Nothing;
			if (leaf.field === 0) return Keep.Value;
			if (leaf.field === 4) return leaf.ofChosen ? Keep.Nothing : Keep.Rank;
			return (leaf.field === 1 || isId === !0 ? position_tokens.lz.Id : leaf.field === 2 ? position_tokens.lz.Bytes : position_tokens.lz.Text) === identity ? Keep.Identity : Keep.Nothing;
		}
		class PositionRunner {
			engine;
			counts = {
				byTemplate: 0,
				others: 0,
				elementsByTemplate: 0,
				otherElements: 0
			};
			#template;
			#levels = 0;
			#plan;
			#wanted;
			#misses = 0;
			#elements;
			#elementLevels;
			#elementMisses;
			constructor(engine, plan, isNamed) {
				this.engine = engine;
				this.#plan = plan;
				this.#elements = plan.elements.map(() => void 0);
				this.#elementMisses = plan.elements.map(() => 0);
				this.#elementLevels = plan.elements.map(() => 0);
				let { chosen, complete } = plan.format;
				this.#wanted = {
					hasChosen: chosen !== void 0,
					isComplete: complete === !0,
					isNamed
				};
			}
			static canRead({ format, listsOf }) {
				return format.alternatives !== void 0 && format.scale === "logprob" && listsOf[5] === void 0;
			}
			get hasChosenValue() {
				return this.#template?.hasChosenValue === !0;
			}
			run(p, end, room, chosen) {
				let isAlongside = this.#plan.elements.length > 0;
				if (this.#template === void 0 || isAlongside && chosen === void 0) return;
				if (this.#levels > room) return;
				let run = this.engine.run(p, end, chosen);
				this.counts.byTemplate += run.count;
				if (run.count === 0) return run;
				this.#misses = 0;
				this.#template.next === LONE && this.#use(followedBy(this.#template, this.engine.bytes, run.behind, end));
				return run;
			}
			runElements(list, p, end, room) {
				let template = this.#elements[list];
				if (template === void 0 || this.#elementLevels[list] > room) return;
				let run = this.engine.runElements(list, p, end);
				this.counts.elementsByTemplate += run.count;
				if (run.count === 0) return [run, template];
				this.#elementMisses[list] = 0;
				template.next === LONE && this.#useElement(list, followedBy(template, this.engine.bytes, run.behind, end));
				return [run, template];
			}
			missedElement(list, p, after, end) {
				this.counts.otherElements++;
				if (!isDue(++this.#elementMisses[list], this.#elements[list])) return;
				let template = learnElement(this.engine.bytes, p, after, end, this.#plan, this.#plan.elements[list]);
				this.#useElement(list, template) && (this.#elementLevels[list] = (0, skip.pd)(this.engine.bytes, p, after));
			}
			missed(p, after, end) {
				this.counts.others++;
				if (!isDue(++this.#misses, this.#template)) return;
				let template = learnPosition(this.engine.bytes, p, after, end, this.#plan);
				this.#use(template) && (this.#levels = (0, skip.pd)(this.engine.bytes, p, after));
			}
			#use(template) {
				if (template === void 0 || !this.engine.use(template, this.#wanted)) return !1;
				this.#template = template;
				return !0;
			}
			#useElement(list, template) {
				if (template === void 0 || !this.engine.useElement(list, template)) return !1;
				this.#elements[list] = template;
				return !0;
			}
		}
		function followedBy(template, b, after, end) {
			let next = betweenPositions(b, after, end);
			return next && {
				...template,
				next
			};
		}
		function isDue(misses, known) {
			if (misses === 1 && known !== void 0) return !1;
			return !(misses & misses - 1) || misses % 1024 == 0;
		}
		var against_limits = __webpack_require__(16026);
		let POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
		let MAX_EXACT = 2 ** 53 - 1;
		let SPLITTER = 134217729;
		let JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
		let LITERALS = {
			NaN: NaN,
			Infinity: Infinity,
			"-Infinity": -Infinity
		};
		class NumberReader {
			found = new Float64Array(1);
			fallbacks = 0;
			#bounds;
			constructor(bounds = new scan_bounds.c()) {
				this.#bounds = bounds;
			}
			read(b, p, end) {
				let begin = p;
				let negative = b[p] === bytes.N5;
				negative && p++;
				let digit = b[p] - bytes.f2;
				let high = 0;
				let highDigits = 0;
				if (digit === 0) digit = b[++p] - bytes.f2;
				else {
					for (; digit >= 0 && digit <= 9 && highDigits < 9;) {
						high = high * 10 + digit | 0;
						highDigits++;
						digit = b[++p] - bytes.f2;
					}
					if (highDigits === 0) return this.#readRare(b, begin, end);
				}
				if (digit >= 0 && digit <= 9) return this.#readRare(b, begin, end);
				let low = 0;
				let lowDigits = 0;
				let fraction = 0;
				if (b[p] === bytes.y0) {
					let first = ++p;
					digit = b[p] - bytes.f2;
					if (high === 0) for (; digit === 0;) digit = b[++p] - bytes.f2;
					for (; digit >= 0 && digit <= 9 && highDigits < 9;) {
						high = high * 10 + digit | 0;
						highDigits++;
						digit = b[++p] - bytes.f2;
					}
					for (; digit >= 0 && digit <= 9 && lowDigits < 9;) {
						low = low * 10 + digit | 0;
						lowDigits++;
						digit = b[++p] - bytes.f2;
					}
					fraction = p - first;
					if (fraction === 0 || digit >= 0 && digit <= 9) return this.#readRare(b, begin, end);
				}
				if ((b[p] | bytes.C7) === 101) {
					let sign = b[++p];
					(sign === bytes.N5 || sign === bytes.b9) && p++;
					let first = p;
					let exponent = 0;
					for (digit = b[p] - bytes.f2; digit >= 0 && digit <= 9 && p - first < 4; digit = b[++p] - bytes.f2) exponent = exponent * 10 + digit;
					if (p === first || digit >= 0 && digit <= 9) return this.#readRare(b, begin, end);
					fraction += sign === bytes.N5 ? exponent : -exponent;
				}
				if (p >= end) return bytes.j5;
				if (fraction < 0 || fraction > 22) return this.#readRare(b, begin, end);
				let magnitude = lowDigits === 0 ? high / POWERS[fraction] : quotient(high, low, lowDigits, fraction);
				if (Number.isNaN(magnitude)) return this.#readRare(b, begin, end);
				this.found[0] = negative ? -magnitude : magnitude;
				return p;
			}
			#readRare(b, begin, end) {
				let { number: most } = this.#bounds;
				let p = begin;
				for (; isNumeric(b[p]) && p - begin <= most;) p++;
				if (p - begin > most) return this.#bounds.hasLongNumber(b, begin, p) ? bytes.rv : (0, bytes.ji)(begin);
				if (p >= end) return bytes.j5;
				let text = String.fromCharCode(...b.subarray(begin, p));
				if (Object.hasOwn(LITERALS, text)) this.found[0] = LITERALS[text];
				else if (JSON_NUMBER.test(text)) {
					this.fallbacks++;
					this.found[0] = Number(text);
				} else return (0, bytes.ji)(begin);
				return p;
			}
		}
		function quotient(high, low, lowDigits, fraction) {
			let scale = POWERS[lowDigits];
			let divisor = POWERS[fraction];
			let product = high * scale;
			if (product + low <= MAX_EXACT) return (product + low) / divisor;
			let sum = product + low;
			let virtual = sum - product;
			let rest = product - (sum - virtual) + (low - virtual) + productError(high, scale, product);
			let estimate = sum / divisor;
			let back = estimate * divisor;
			let correction = (sum - back + (rest - productError(estimate, divisor, back))) / divisor;
			let one = estimate + correction * (1 + 2 ** -50);
			return one === estimate + correction * (1 - 2 ** -50) ? one : NaN;
		}
		function productError(x, y, product) {
			let t = SPLITTER * x;
			let xh = t - (t - x);
			let xl = x - xh;
			t = SPLITTER * y;
			let yh = t - (t - y);
			let yl = y - yh;
			return xl * yl - (product - xh * yh - xl * yh - xh * yl);
		}
		let isNumeric = (c) => c >= bytes.f2 && c <= bytes.bn || c === bytes.N5 || c === bytes.b9 || c === bytes.y0 || (c | bytes.C7) >= 97 && (c | bytes.C7) <= 122;
		class ElementReader {
			tokens = new position_tokens.DQ();
			chosen = new Slots();
			numbers;
			isOrdered = !1;
			isNull = !1;
			#way = Infinity;
			#alternative = new Slots();
			#ownKeys;
			#keys = new position_tokens.DQ();
			#b = new Uint8Array();
			#end = 0;
			constructor({ ownKeys }, bounds) {
				this.#ownKeys = ownKeys;
				this.numbers = new NumberReader(bounds);
			}
			read(b, p, end, state, room) {
				this.#b = b;
				this.#end = end;
				this.tokens.bytes = b;
				this.tokens.count = 0;
				this.#keys.bytes = b;
				this.chosen.clear();
				this.#way = Infinity;
				this.isNull = b[p] === 110 || b[p] === 78;
				return this.#value(p, state, room);
			}
			#value(p, state, room) {
				let b = this.#b;
				let { leaves, list } = state.data;
				let c = b[p];
				if (list !== null) {
					if (list > this.#way) return (0, skip.yh)(b, p, this.#end, room);
					this.#way = list;
					this.tokens.count = 0;
					this.#keys.count = 0;
					this.isOrdered = c === bytes.rK;
				}
				if (leaves.length > 0) {
					let after = this.#leaf(p, c, leaves, room);
					if (state.dead || after < 0 || c !== bytes.rK && c !== bytes.bV) return after;
				}
				if (state.dead) return (0, skip.yh)(b, p, this.#end, room);
				if (c === bytes.bV) return this.#object(p + 1, state, room - 1);
				if (c === bytes.rK) return this.#array(p + 1, state, room - 1);
				return (0, skip.yh)(b, p, this.#end, room);
			}
			#object(p, state, room) {
				if (room < 0) return bytes.gZ;
				let b = this.#b;
				let end = this.#end;
				p = (0, skip.dS)(b, p);
				if (b[p] === bytes.tX) return p + 1;
				for (;;) {
					if (b[p] !== bytes.jA) return (0, bytes.P0)(p, end);
					let begin = p + 1;
					let key = state.find(b, begin);
					let after = key < 0 ? (0, skip.AZ)(b, begin, end) : begin + state.keys[key].length + 1;
					if (after < 0) return after;
					key < 0 && (0, position_tokens.Yp)(b, begin, after - 1) && (key = state.findEscaped(b, begin, after - 1));
					p = after;
					if (b[p] !== bytes.oH) {
						p = (0, skip.dS)(b, p);
						if (b[p] !== bytes.oH) return (0, bytes.P0)(p, end);
					}
					p = (0, skip.dS)(b, p + 1);
					let next = state.under(key);
					p = next.data.alternative ? this.#alternativeAt(p, next, room, begin, after - 1) : this.#value(p, next, room);
					if (p < 0) return p;
					p = (0, skip.dS)(b, p);
					if (b[p] === bytes.tX) return p + 1;
					if (b[p] !== bytes.KE) return (0, bytes.P0)(p, end);
					p = (0, skip.dS)(b, p + 1);
				}
			}
			#array(p, state, room) {
				if (room < 0) return bytes.gZ;
				let b = this.#b;
				let end = this.#end;
				p = (0, skip.dS)(b, p);
				if (b[p] === bytes.$z) return p + 1;
				for (let index = 0;; index++) {
					let next = state.at(index);
					p = next.data.alternative ? this.#alternativeAt(p, next, room, 0, 0) : this.#value(p, next, room);
					if (p < 0) return p;
					p = (0, skip.dS)(b, p);
					if (b[p] === bytes.$z) return p + 1;
					if (b[p] !== bytes.KE) return (0, bytes.P0)(p, end);
					p = (0, skip.dS)(b, p + 1);
				}
			}
			#alternativeAt(p, state, room, keyBegin, keyEnd) {
				let slots = this.#alternative;
				slots.clear();
				let row = this.tokens.count;
				if (keyEnd > 0) {
					for (let { field, way } of this.#ownKeys) slots.set(field, way, Kind.Text, this.numbers.found, keyBegin, keyEnd);
					row = this.#rowOf(keyBegin, keyEnd);
				}
				let after = this.#value(p, state, room);
				if (after < 0) return after;
				row === this.tokens.count && this.tokens.add();
				slots.writeTo(this.tokens, row, this.#b);
				return after;
			}
			#rowOf(begin, end) {
				let keys = this.#keys;
				let hash = (0, position_tokens.qQ)(this.#b, begin, end);
				for (let row = 0; row < keys.count; row++) if (keys.hashes[row] === hash && keys.isText(row, begin, end)) return row;
				let row = keys.add();
				keys.begins[row] = begin;
				keys.ends[row] = end;
				keys.hashes[row] = hash;
				return row;
			}
			#leaf(p, c, leaves, room) {
				let b = this.#b;
				let kind = Kind.Other;
				let begin = p;
				let after;
				if (c === bytes.jA) {
					after = (0, skip.AZ)(b, begin = p + 1, this.#end);
					kind = Kind.Text;
				} else if (c >= bytes.f2 && c <= bytes.bn || c === bytes.N5 || c === 78 || c === 73) {
					after = this.numbers.read(b, p, this.#end);
					kind = Number.isNaN(this.numbers.found[0]) ? Kind.Null : Kind.Number;
				} else if (c === bytes.rK) {
					after = (0, skip.yh)(b, p, this.#end, room);
					begin = (0, skip.dS)(b, p + 1);
					b[begin] !== bytes.$z && (kind = Kind.Array);
				} else if (c === bytes.bV) after = (0, skip.yh)(b, p, this.#end, room);
				else {
					after = (0, skip.V6)(b, p, this.#end);
					if (c === 110) kind = Kind.Null;
					else if (c === 102) kind = Kind.False;
					else if (c !== 116) return after < 0 ? after : (0, bytes.ji)(p);
				}
				if (after < 0) return after;
				let end = kind === Kind.Text || kind === Kind.Array ? after - 1 : after;
				for (let { ofChosen, field, way } of leaves) {
					if (!isToldAsWritten(field, kind, b, begin, end)) throw new unsure.Rp("ids that are no whole numbers");
					(ofChosen ? this.chosen : this.#alternative).set(field, way, kind, this.numbers.found, begin, end);
				}
				return after;
			}
		}
		class PositionsReader {
			#plan;
			#frames;
			#means;
			#element;
			#b = new Uint8Array();
			#end = 0;
			constructor(plan, frames, means) {
				this.#plan = plan;
				this.#frames = frames;
				this.#means = means;
				this.#element = new ElementReader(plan, means.bounds);
			}
			get taken() {
				return {
					...this.#means.runner?.counts,
					numbers: this.#element.numbers.fallbacks
				};
			}
			read(b, p, end, { position, alongside }) {
				this.#b = b;
				this.#end = end;
				let { runner } = this.#means;
				let after = bytes.j5;
				if (runner !== void 0 && position === null && alongside.length === 1) return this.#elements(p, alongside[0], runner);
				for (let beside of alongside) {
					after = this.#oneElement(p, beside);
					if (after < 0) return after;
				}
				if (position === null) return after;
				return runner === void 0 ? this.#onePosition(p, position) : this.#positions(p, position, runner);
			}
			#elements(p, beside, runner) {
				let { list, depth } = beside;
				let frame = this.#frames.above(1);
				let [run, template] = (frame.isArray ? runner.runElements(list, p, this.#end, this.#room) : void 0) ?? [];
				if (run !== void 0 && template !== void 0 && run.count > 0) {
					this.#frames.sampleAt(depth).addAlongsideRun(list, run, template, this.#b);
					frame.count += run.count - 1;
					return this.#ofRun(p, run.behind);
				}
				if (run?.stop === Stop.Bytes) return bytes.j5;
				let after = this.#oneElement(p, beside);
				after >= 0 && frame.isArray && runner.missedElement(list, p, after, this.#end);
				return after;
			}
			#oneElement(p, { list, depth }) {
				let after = this.#whole(p, this.#plan.elements[list]);
				after >= 0 && this.#frames.sampleAt(depth).addAlongside(list, this.#element);
				return after;
			}
			#positions(p, where, runner) {
				let frame = this.#frames.above(1);
				let known = this.#frames.above(where.depth).sample;
				let run = frame.isArray ? runner.run(p, this.#end, this.#room, known?.chosenAhead) : void 0;
				if (run !== void 0 && run.count > 0) {
					this.#frames.sampleAt(where.depth).addRun(run, where.way, runner.hasChosenValue, this.#means.columns);
					frame.count += run.count - 1;
					return this.#ofRun(p, run.behind);
				}
				if (run?.stop === Stop.Bytes) return bytes.j5;
				let after = this.#onePosition(p, where);
				after >= 0 && frame.isArray && runner.missed(p, after, this.#end);
				return after;
			}
			#onePosition(p, { depth, way }) {
				let after = this.#whole(p, this.#plan.position);
				after >= 0 && this.#frames.sampleAt(depth).addPosition(this.#element, way, this.#means.writer);
				return after;
			}
			#whole(p, state) {
				let { bounds } = this.#means;
				let after = this.#element.read(this.#b, p, this.#end, state, this.#room);
				(0, against_limits.D)(this.#b, p, after, bounds);
				return after;
			}
			#ofRun(p, behind) {
				let { bounds } = this.#means;
				bounds.mayHaveLongKey(this.#b, p, behind) && (0, against_limits.D)(this.#b, p, behind, bounds);
				return behind;
			}
			get #room() {
				return this.#means.bounds.depth - this.#frames.depth;
			}
		}
		var json = __webpack_require__(10582);
		function scalarAt(b, text, p, after) {
			if (b[p] === bytes.jA && !(0, position_tokens.Yp)(b, p + 1, after - 1)) return text.toString("utf8", p + 1, after - 1);
			try {
				let value = (0, json.q)(text.toString("utf8", p, after));
				return isScalar(value) ? value : void 0;
			} catch {
				return;
			}
		}
		let isScalar = (value) => value === null || typeof value == "string" || typeof value == "number" || typeof value == "boolean";
		var scan_window = __webpack_require__(38816);
		let MAX_ELEMENT_BYTES = 67108864;
		class Scanner {
			#plan;
			#columns;
			#writer;
			#positions;
			#skipper;
			#bounds;
			#frames;
			#window;
			#b = new Uint8Array();
			#text = Buffer.alloc(0);
			#p = 0;
			#end = 0;
			#done = !1;
			#full;
			constructor(plan, columns, nextNumber, engine, bounds = new scan_bounds.c()) {
				this.#plan = plan;
				this.#bounds = bounds;
				this.#skipper = new skip.Gu(bounds);
				this.#columns = columns;
				this.#writer = new position_writer.ZA(columns, plan.format);
				this.#frames = new Frames(plan, nextNumber);
				let runner = engine !== void 0 && PositionRunner.canRead(plan) ? new PositionRunner(engine, plan, columns.areNamed) : void 0;
				this.#window = new scan_window.p(runner?.engine);
				this.#positions = new PositionsReader(plan, this.#frames, {
					bounds,
					runner,
					columns,
					writer: this.#writer
				});
			}
			get samples() {
				return this.#frames.samples;
			}
			get format() {
				return this.#plan.format;
			}
			get taken() {
				return this.#positions.taken;
			}
			begin() {
				this.#frames.clear();
				this.#p = this.#end = 0;
				this.#window.begin();
				this.#done = !1;
				this.#skipper.active = !1;
				this.#full = void 0;
				this.#columns.clear();
			}
			feed(bytes) {
				this.#p = this.#window.add(bytes, this.#p);
				if (this.#b !== this.#window.bytes) {
					let { buffer, byteOffset, length } = this.#b = this.#window.bytes;
					this.#text = Buffer.from(buffer, byteOffset, length);
				}
				this.#end = this.#window.end;
			}
			keep(bytes) {
				this.#window.keep(bytes);
			}
			get kept() {
				return this.#window.kept;
			}
			next() {
				this.#full !== void 0 && this.#columns.clear();
				this.#full = void 0;
				for (; this.#full === void 0 && this.#step(););
				let { count } = this.#columns;
				if (this.#full !== void 0) this.#full.written += count;
				else if (this.#end - this.#p > MAX_ELEMENT_BYTES) throw new unsure.Rp(`a part of it is larger than ${MAX_ELEMENT_BYTES / 2 ** 20} MiB`);
				return this.#full;
			}
			end() {
				if (!this.#done || this.#p < this.#end) throw new unsure.sG(this.#window.before + this.#p);
				if (!this.samples.some((sample) => sample.isUsable)) throw new unsure.Rp("nothing usable");
			}
			#step() {
				let b = this.#b;
				if (this.#skipper.active) {
					this.#p = this.#checked(this.#skipper.run(b, this.#p, this.#end));
					if (this.#skipper.active) return !1;
				}
				let start = (0, skip.dS)(b, this.#p);
				let frame = this.#frames.top;
				if (start >= this.#end) this.#p = this.#end;
				else if (frame === void 0) return this.#record(start);
				else if (b[start] === (frame.isArray ? bytes.$z : bytes.tX)) {
					this.#p = start + 1;
					this.#close(frame);
					return !0;
				} else return this.#member(frame, start);
				return !1;
			}
			#record(p) {
				if (this.#done) throw new unsure.sG(this.#window.before + p);
				let after = this.#value(p, this.#plan.record);
				if (after === bytes.j5) return !1;
				this.#p = this.#checked(after);
				this.#frames.depth === 0 && (this.#done = !0);
				return !0;
			}
			#member(frame, p) {
				let b = this.#b;
				if (frame.count > 0) {
					if (b[p] !== bytes.KE) throw new unsure.sG(this.#window.before + p);
					p = (0, skip.dS)(b, p + 1);
					if (p >= this.#end) return !1;
				}
				let { state } = frame;
				let next;
				let key = -1;
				let keyBegin = 0;
				let keyEnd = 0;
				if (frame.isArray) next = state.at(frame.count);
				else {
					if (b[p] !== bytes.jA) throw new unsure.sG(this.#window.before + p);
					keyBegin = p + 1;
					key = state.find(b, keyBegin);
					keyEnd = state.end;
					let isMet = keyEnd >= 0;
					let after = isMet ? keyEnd + 1 : this.#checked((0, skip.AZ)(b, keyBegin, this.#end));
					isMet || (keyEnd = after === bytes.j5 ? this.#end : after - 1);
					keyEnd - keyBegin > this.#bounds.key && this.#checked(bytes.P);
					if (after === bytes.j5) return !1;
					!isMet && (0, position_tokens.Yp)(b, keyBegin, keyEnd) && (key = state.findEscaped(b, keyBegin, keyEnd));
					p = (0, skip.dS)(b, after);
					if (p < this.#end && b[p] !== bytes.oH) throw new unsure.sG(this.#window.before + p);
					p = (0, skip.dS)(b, p + 1);
					next = state.under(key);
				}
				if (p >= this.#end) return !1;
				let after = this.#checked(this.#value(p, next));
				if (after === bytes.j5) return !1;
				frame.count++;
				if (!frame.isArray) {
					let hasBegun = this.#frames.top !== frame;
					if ((key < 0 ? frame.meetOther(this.#text, keyBegin, keyEnd, hasBegun) : frame.meet(key)) && next.data.names.length === 0) throw new unsure.Rp("a key stands twice");
				}
				this.#p = after;
				return !0;
			}
			#value(p, state) {
				let b = this.#b;
				let place = state.data;
				let c = b[p];
				if (place.position !== null || place.alongside.length > 0) {
					let after = this.#positions.read(b, p, this.#end, place);
					place.position !== null && this.#columns.count >= 4096 && (this.#full = this.#frames.sampleAt(place.position.depth));
					return after;
				}
				if (place.unless) throw new unsure.Rp("an object that holds no samples");
				for (let { bit, depth } of place.required) this.#frames.above(depth).required |= bit;
				if (c === bytes.bV || c === bytes.rK) {
					if (this.#room < 1) return bytes.gZ;
					for (let keys of place.names) this.#frames.setField(keys, void 0);
					if (state.dead) {
						this.#skipper.begin(c, this.#room);
						return p + 1;
					}
					let frame = this.#frames.open(state, c === bytes.rK);
					place.sample !== null && this.#frames.beginSample(frame, place.sample);
					return p + 1;
				}
				if (place.names.length > 0) return this.#scalar(p, c, place);
				if (c !== bytes.jA) return this.#afterScalar(p);
				this.#skipper.begin(c, this.#room);
				return p + 1;
			}
			get #room() {
				return this.#bounds.depth - this.#frames.depth;
			}
			#afterScalar(p) {
				let after = (0, skip.V6)(this.#b, p, this.#end);
				let reached = after === bytes.j5 ? this.#end : after;
				return this.#bounds.hasLongNumber(this.#b, p, reached) ? bytes.rv : after;
			}
			#scalar(p, c, { names }) {
				let after = c === bytes.jA ? (0, skip.AZ)(this.#b, p + 1, this.#end) : this.#afterScalar(p);
				if (after < 0) return after;
				let value = scalarAt(this.#b, this.#text, p, after);
				for (let keys of names) this.#frames.setField(keys, value);
				return after;
			}
			#close(frame) {
				let sample = this.#frames.close();
				this.#frames.depth === 0 && (this.#done = !0);
				if (sample === void 0) return;
				if (frame.required !== this.#plan.required) throw new unsure.Rp("a key that a sample has is missing, or there is one that none has");
				sample.end(this.#writer);
				this.#columns.count > 0 && (this.#full = sample);
			}
			#checked(result) {
				if (result >= bytes.j5) return result;
				throw this.#bounds.overLimit(result) ?? new unsure.sG(this.#window.before + (0, bytes.Kl)(result));
			}
		}
		var fields = __webpack_require__(3225);
		class Tools {
			options;
			columns;
			bounds;
			kept = new KeptBytes();
			nextSample;
			#engine;
			#scanner;
			constructor(options, counter) {
				this.options = options;
				this.columns = new columns.e(options);
				this.bounds = new scan_bounds.c(options.limits);
				this.nextSample = () => counter.sample++;
			}
			scannerOf(format) {
				if (this.options.whole === !0) return;
				if (this.#scanner?.format === format) return this.#scanner;
				let plan = planFor(format, (0, fields.GT)(format, this.options));
				if (plan === void 0) return;
				this.options.plain !== !0 && (this.#engine ??= Engine.create(this.bounds));
				return this.#scanner = new Scanner(plan, this.columns, this.nextSample, this.#engine, this.bounds);
			}
		}
	}),
	93147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => compile });
		var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25143);
		let compiled = new WeakMap();
		function compile(format) {
			let result = compiled.get(format);
			result === void 0 && compiled.set(format, result = compileNew(format));
			return result;
		}
		function compileNew(format) {
			let lists = distinct(variantsOf(format.alternatives?.value ?? "").map(listOf));
			let positions = format.positions.split("|").map((way) => way.split("&").map(_path_js__WEBPACK_IMPORTED_MODULE_0__.Rr));
			let inList = (path) => distinct(variantsOf(path).map((steps) => ({
				alongside: null,
				steps: behindWildcard(steps, lists)
			})));
			return {
				format,
				sample: (0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Rr)(format.sample),
				ignore: (format.ignore ?? []).map(_path_js__WEBPACK_IMPORTED_MODULE_0__.Rr),
				positions,
				named: positions.flat().every((steps) => steps.some(({ kind }) => kind === "key")),
				chosen: format.chosen && tokenFields(format.chosen, fieldOf),
				lists,
				alternative: tokenFields(format.alternatives ?? {}, format.slice === void 0 ? inList : fieldOf),
				mask: format.mask === void 0 ? void 0 : fieldOf(format.mask),
				slice: format.slice && {
					begin: fieldOf(format.slice.begin),
					end: fieldOf(format.slice.end)
				}
			};
		}
		function listOf(value) {
			let wildcard = value.findLastIndex(_path_js__WEBPACK_IMPORTED_MODULE_0__.z2);
			return {
				steps: value.slice(0, Math.max(0, wildcard)),
				members: value[wildcard] ?? { kind: "elements" }
			};
		}
		function behindWildcard(path, lists) {
			if (path[0]?.kind === "own-key") return path;
			let isOf = ({ steps }) => steps.every((step, i) => (0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(step, path[i]));
			let { steps } = lists.find(isOf) ?? lists[0];
			return path.slice(steps.length + 1);
		}
		let distinct = (ways) => ways.filter((way, i) => ways.findIndex((other) => (0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(other, way)) === i);
		let variantsOf = (path) => path.split("|").map(_path_js__WEBPACK_IMPORTED_MODULE_0__.Rr);
		function fieldOf(path) {
			return path.split("|").map((one) => {
				let steps = (0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Rr)(one);
				if (!one.startsWith("/")) return {
					alongside: null,
					steps
				};
				let wildcard = steps.findLastIndex(_path_js__WEBPACK_IMPORTED_MODULE_0__.z2);
				return {
					alongside: steps.slice(0, wildcard + 1),
					steps: steps.slice(wildcard + 1)
				};
			});
		}
		let tokenFields = (paths, compileOne) => Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, compileOne(path)]));
	}),
	3225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F8: () => groupOf,
			GT: () => namesFor,
			Ov: () => nameFrom,
			TH: () => idOf,
			UX: () => idsOf,
			_F: () => fieldOf,
			cl: () => spellings,
			ol: () => scalarOf,
			vn: () => samplingOf,
			vz: () => sourceOf
		});
		var _shortened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33554);
		var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25143);
		var _token_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93200);
		let ID_FIELDS = [
			"custom_id",
			"sample_id",
			"id",
			"task_id",
			"doc_id",
			"question_id",
			"request_id"
		];
		let SETTINGS = [
			"temperature",
			"top_p",
			"top_k",
			"min_p",
			"repetition_penalty"
		];
		let SETTINGS_IN = [
			"sampling",
			"sampling_params",
			"request",
			"params",
			"options",
			"generation_config",
			"generation_settings"
		];
		let SETTING_NAMES = [...SETTINGS, ...SETTINGS_IN];
		let SOURCE = "source";
		function namesFor({ stream }, { sampleId, groupBy, source = SOURCE }) {
			let group = groupBy !== void 0 && "field" in groupBy ? groupBy.field : void 0;
			let settings = SETTINGS_IN.flatMap((holder) => SETTINGS.map((setting) => `${holder}.${setting}`));
			let names = [
				sampleId,
				...ID_FIELDS,
				group,
				"model",
				...stream === void 0 ? [] : fieldsOfStream(stream),
				..._token_counts_js__WEBPACK_IMPORTED_MODULE_1__.z,
				...SETTINGS,
				...settings
			];
			let ofSource = [
				source,
				`${source}.path`,
				`${source}.line`
			];
			return [...new Set([...names.filter((name) => name !== void 0), ...ofSource])];
		}
		let fieldsOfStream = ({ ends, pieces = [], key }) => [
			...spellings(ends),
			...key === void 0 ? [] : spellings(key),
			...pieces.flatMap((values) => Object.keys(values))
		];
		function spellings(field) {
			let known = spelt.get(field);
			known === void 0 && spelt.set(field, known = field.split("|"));
			return known;
		}
		let spelt = new Map();
		function idOf(around, field) {
			let names = field === void 0 ? ID_FIELDS : [field, ...ID_FIELDS];
			for (let node of around) for (let name of names) {
				let id = scalar(at(node, name));
				if (id !== void 0) return id;
			}
		}
		let fieldOf = (around, field) => scalar(innermost(around, field));
		function sourceOf(around, field = SOURCE) {
			for (let i = around.length - 1; i >= 0; i--) {
				let source = sourceIn(at(around[i], field));
				if (source !== void 0) return source;
			}
		}
		function sourceIn(written) {
			if (written === void 0) return;
			let [, ...ofText] = typeof written == "string" ? /^(.+):(\d{1,9})$/s.exec(written) ?? [] : [];
			let path = ofText[0] ?? at(written, "path");
			let line = ofText[1] === void 0 ? at(written, "line") : Number(ofText[1]);
			if (typeof path != "string" || path.length > 500 || !isLine(line)) return;
			return {
				path,
				line
			};
		}
		let isLine = (line) => Number.isSafeInteger(line) && Number(line) > 0;
		function scalarOf(around, field) {
			let value = innermost(around, field);
			return isScalar(value) ? value : void 0;
		}
		function idsOf(around, field) {
			let isIds = (value) => Array.isArray(value) && value.every((id) => Number.isSafeInteger(id));
			return around.map((node) => at(node, field)).findLast(isIds);
		}
		function samplingOf(around) {
			let innermostFirst = around.filter(mayHoldSettings).reverse();
			if (innermostFirst.length === 0) return;
			let found = {};
			let inner = SETTINGS_IN.flatMap((name) => innermostFirst.map((node) => at(node, name)).filter(_path_js__WEBPACK_IMPORTED_MODULE_2__.Gv));
			let holders = [...innermostFirst, ...inner];
			for (let setting of SETTINGS) {
				let value = holders.map((holder) => at(holder, setting)).find(isScalar);
				value !== void 0 && (found[setting] = typeof value == "string" ? value.slice(0, 200) : value);
			}
			return Object.keys(found).length > 0 ? found : void 0;
		}
		let mayHoldSettings = (node) => (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(node) && SETTING_NAMES.some((name) => Object.hasOwn(node, name));
		function innermost(around, field) {
			for (let i = around.length - 1; i >= 0; i--) {
				let value = at(around[i], field);
				if (isScalar(value)) return value;
			}
		}
		function groupOfPath(path, pattern) {
			let source = pattern.split(/(\{group\}|\*\*\/?|\*)/).map((part) => part === "{group}" ? "(?<group>[^/]+?)" : part.startsWith("**") ? "(?:.*/)?" : part === "*" ? "[^/]*" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("");
			return RegExp(`(?:^|/)${source}$`).exec(path)?.groups?.group;
		}
		function groupOf(around, path, by) {
			if (by === void 0) return;
			return "field" in by ? fieldOf(around, by.field) : groupOfPath(path, by.path);
		}
		let paths = new Map();
		function keysOf(dotted) {
			let keys = paths.get(dotted);
			keys === void 0 && paths.set(dotted, keys = dotted.split("."));
			return keys;
		}
		function at(node, dotted) {
			let value = node;
			for (let key of keysOf(dotted)) {
				if (!(0, _path_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value) || !Object.hasOwn(value, key)) return;
				value = value[key];
			}
			return value;
		}
		let isScalar = (value) => typeof value == "string" || typeof value == "number" || typeof value == "boolean";
		let scalar = (value) => isScalar(value) ? nameFrom(String(value)) : void 0;
		let nameFrom = (text) => (0, _shortened_js__WEBPACK_IMPORTED_MODULE_0__.vI)(text, 200);
	}),
	20289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => fill });
		var _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27996);
		var _position_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27330);
		function fill(writer, sample) {
			let { format, mask } = sample.format;
			writer.filled.seen = sample.positions.length;
			let [listed, one] = [new _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.DQ(), new _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.DQ()];
			sample.positions.forEach((position, i) => {
				if (mask !== void 0 && !isSet(sample.at(i, mask))) return;
				if (i === 0 && position === null && format.firstNull === "prompt") return;
				if (format.alternatives === void 0) writer.writeEntropy(...scalarOf(position), i);
				else {
					let chosen = sample.chosen(i);
					tabulate(sample.alternatives(i) ?? [], listed);
					tabulate([chosen], one);
					writer.write(listed, 0, listed.count, sample.isSorted(i), one, chosen === void 0 ? _position_writer_js__WEBPACK_IMPORTED_MODULE_1__.Rk : 0, i);
				}
			});
			writer.endsAt(sample.alongside);
		}
		let isSet = (value) => value !== 0 && value !== !1 && value !== null;
		let scalarOf = (value) => typeof value == "number" ? [value, _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Number] : [NaN, _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Bad];
		function tabulate(tokens, table) {
			let texts = tokens.map((token) => JSON.stringify(token?.identity ?? "").slice(1, -1));
			table.bytes = Buffer.from(texts.join(""));
			table.count = 0;
			let begin = 0;
			tokens.forEach((token, i) => {
				let row = table.add();
				let value = token?.value;
				table.values[row] = typeof value == "number" ? value : NaN;
				table.states[row] = token === void 0 ? _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Bad : value === void 0 ? _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Missing : value === null ? _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Null : _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Number;
				table.ranks[row] = token?.rank ?? NaN;
				table.identify(row, token?.kind ?? _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.None, begin, begin += Buffer.byteLength(texts[i]));
			});
		}
	}),
	10582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => parseJson });
		let QUOTE_OR_LITERAL = /\\.|"|-?\bInfinity\b|\bNaN\b/gs;
		let JSON_FOR = {
			NaN: "null",
			Infinity: "1e999",
			"-Infinity": "-1e999"
		};
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch (error) {
				if (!/NaN|Infinity/.test(text)) throw error;
				let inString = !1;
				let replaced = text.replace(QUOTE_OR_LITERAL, (found) => {
					found === "\"" && (inString = !inString);
					return inString ? found : JSON_FOR[found] ?? found;
				});
				return JSON.parse(replaced);
			}
		}
	}),
	25143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ft: () => isSame,
			Gv: () => isObject,
			Rr: () => parsePath,
			Tj: () => followLists,
			Zb: () => followAll,
			aF: () => followFirst,
			lS: () => membersOf,
			z2: () => isWildcard
		});
		let STEP = /\[\*\]|\[\d+\]|\{\*\}|\{key\}|[^/.[\]{}]+/g;
		function parsePath(path) {
			return [...path.matchAll(STEP)].map(([step]) => {
				if (step === "[*]") return { kind: "elements" };
				if (step === "{*}") return { kind: "values" };
				if (step === "*") return { kind: "children" };
				if (step === "{key}") return { kind: "own-key" };
				if (step.startsWith("[")) return {
					kind: "index",
					index: Number(step.slice(1, -1))
				};
				return {
					kind: "key",
					key: step
				};
			});
		}
		let isWildcard = ({ kind }) => kind === "elements" || kind === "values" || kind === "children";
		let isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
		function membersOf(node, { kind }) {
			if (Array.isArray(node)) return kind === "values" ? void 0 : node.map((value) => [void 0, value]);
			return isObject(node) && kind !== "elements" ? Object.entries(node) : void 0;
		}
		function follow(node, step) {
			if (isArray(node) && (step.kind === "elements" || step.kind === "children")) return node;
			if (step.kind === "index") return Array.isArray(node) && step.index < node.length ? [node[step.index]] : void 0;
			if (!isObject(node)) return;
			if (step.kind === "values" || step.kind === "children") return Object.values(node);
			return step.kind === "key" && Object.hasOwn(node, step.key) ? [node[step.key]] : void 0;
		}
		function followAll(node, steps) {
			let nodes = [node];
			for (let step of steps) {
				let next = [];
				let exists = !1;
				for (let one of nodes) {
					let found = follow(one, step);
					if (found === void 0) continue;
					exists = !0;
					for (let value of found) next.push(value);
				}
				if (!exists) return;
				nodes = next;
			}
			return nodes;
		}
		function followLists(node, paths) {
			if (paths.length === 1) return followAll(node, paths[0]);
			if (paths.length === 0 || typeof node != "object" || !node) return;
			let found = Object.entries(node).flatMap(([key, value]) => {
				let values = followLists(value, paths.filter(([step]) => leadsTo(step, key, Array.isArray(node))).map((steps) => steps.slice(1)));
				return values === void 0 ? [] : [values];
			});
			return found.length === 0 ? void 0 : found.flat();
		}
		function leadsTo(step, key, isElement) {
			if (step.kind === "key") return !isElement && step.key === key;
			if (step.kind === "index") return isElement && String(step.index) === key;
			return step.kind === "children" || isElement === (step.kind === "elements");
		}
		function followFirst(node, steps) {
			for (let i = 0; i < steps.length; i++) {
				let step = steps[i];
				if (isWildcard(step)) return followAll(node, steps.slice(i))?.[0];
				if (step.kind !== "key") node = follow(node, step)?.[0];
				else if (isObject(node) && Object.hasOwn(node, step.key)) node = node[step.key];
				else return;
			}
			return node;
		}
		let isArray = (node) => Array.isArray(node);
		let isObject = (node) => typeof node == "object" && !!node && !Array.isArray(node);
	}),
	61406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => FoundSample });
		var _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27996);
		var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25143);
		var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13627);
		class FoundSample {
			format;
			around;
			positions;
			#node;
			#columns = new Map();
			constructor(format, around) {
				this.format = format;
				this.around = around;
				this.#node = around.at(-1);
				this.positions = firstOf(format.positions, (lists) => (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.Tj)(this.#node, lists)) ?? [];
			}
			at(position, field) {
				return firstOf(field, ({ alongside, steps }) => {
					let node = alongside === null ? this.positions[position] : this.#column(alongside)[position];
					return (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.aF)(node, steps);
				});
			}
			chosen(position) {
				let { chosen } = this.format;
				return chosen && (0, _token_js__WEBPACK_IMPORTED_MODULE_1__.AI)(chosen, (field) => this.at(position, field));
			}
			named(position) {
				let chosen = this.chosen(position);
				if (chosen === void 0 || chosen.text !== void 0 || chosen.kind === _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.None) return chosen;
				let { kind, identity } = chosen;
				let isSame = (token) => token?.kind === kind && token.identity === identity;
				return chosen.named(this.alternatives(position)?.find(isSame)?.text);
			}
			ranked(position, most = Infinity) {
				let { scale } = this.format.format;
				return (this.alternatives(position) ?? []).flatMap((token) => {
					if (typeof token?.value != "number") return [];
					let probability = scale === "probability" ? token.value : Math.exp(token.value);
					return [{
						token,
						probability: Math.min(1, probability)
					}];
				}).sort((a, b) => b.probability - a.probability).slice(0, most);
			}
			alternatives(position) {
				let { slice, lists, alternative } = this.format;
				if (slice !== void 0) return this.#sliced(this.at(position, slice.begin), this.at(position, slice.end), alternative);
				return firstOf(lists, ({ steps, members }) => {
					let node = (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.aF)(this.positions[position], steps);
					return node === void 0 ? void 0 : { members: (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.lS)(node, members) };
				})?.members?.map(([key, value]) => (0, _token_js__WEBPACK_IMPORTED_MODULE_1__.AI)(alternative, (0, _token_js__WEBPACK_IMPORTED_MODULE_1__._H)(key, value)));
			}
			isSorted(position) {
				let { lists } = this.format;
				return Array.isArray(firstOf(lists, ({ steps }) => (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.aF)(this.positions[position], steps)));
			}
			get chosenValues() {
				return (this.format.chosen?.value ?? []).flatMap(({ alongside, steps }) => (alongside === null ? this.positions : this.#column(alongside)).map((node) => (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.aF)(node, steps))).filter((value) => typeof value == "number").length;
			}
			get alongside() {
				let ways = this.format.chosen?.value ?? [];
				return Math.max(0, ...ways.map(({ alongside }) => alongside === null ? 0 : this.#column(alongside).length));
			}
			#sliced(begin, end, fields) {
				if (typeof begin != "number" || typeof end != "number") return;
				let tokens = [];
				let longest = Math.max(0, ...Object.values(fields).flat().map(({ alongside }) => this.#column(alongside ?? []).length));
				for (let i = Math.max(0, begin); i < Math.min(end, longest); i++) tokens.push((0, _token_js__WEBPACK_IMPORTED_MODULE_1__.AI)(fields, (field) => this.at(i, field)));
				return tokens;
			}
			#column(steps) {
				let column = this.#columns.get(steps);
				column === void 0 && this.#columns.set(steps, column = (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.Zb)(this.#node, steps) ?? []);
				return column;
			}
		}
		function firstOf(ways, lookUp) {
			for (let way of ways) {
				let value = lookUp(way);
				if (value !== void 0) return value;
			}
		}
	}),
	93200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => tokenCountOf,
			z: () => TOKEN_COUNTS
		});
		var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25143);
		let HOLDERS = [
			{
				holder: "usage",
				keys: [
					"completion_tokens",
					"output_tokens",
					"completionTokens"
				]
			},
			{
				holder: "usageMetadata",
				keys: ["candidatesTokenCount"]
			},
			{
				holder: "usage_metadata",
				keys: ["candidates_token_count"]
			},
			{
				holder: "meta_info",
				keys: ["completion_tokens"]
			},
			{
				holder: "details",
				keys: ["generated_tokens"]
			}
		];
		let ALONE = ["eval_count", "tokens_predicted"];
		let THOUGHTS = ["thoughtsTokenCount", "thoughts_token_count"];
		let BY_MODEL = {
			holder: "model_usage",
			key: "output_tokens"
		};
		let TOKEN_COUNTS = [
			...HOLDERS.flatMap(({ holder, keys }) => keys.map((key) => `${holder}.${key}`)),
			`usageMetadata.${THOUGHTS[0]}`,
			`usage_metadata.${THOUGHTS[1]}`,
			...ALONE,
			`${BY_MODEL.holder}.*.${BY_MODEL.key}`
		];
		function tokenCountOf(around) {
			let innermost;
			for (let i = around.length - 1; i >= 0; i--) {
				let node = around[i];
				if (!(0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(node)) continue;
				let count = ofAllTurns(node);
				if (count !== void 0) return count;
				innermost ??= countIn(node);
			}
			return innermost;
		}
		function countIn(node) {
			for (let { holder, keys } of HOLDERS) {
				let inner = node[holder];
				if (!(0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(inner)) continue;
				for (let key of keys) {
					let tokens = inner[key];
					if (!isCount(tokens)) continue;
					let [thought, alike] = THOUGHTS;
					let all = tokens + numberIn(inner[thought]) + numberIn(inner[alike]);
					return {
						field: `${holder}.${key}`,
						tokens: all,
						in: node
					};
				}
			}
			for (let field of ALONE) {
				let tokens = node[field];
				if (isCount(tokens)) return {
					field,
					tokens,
					in: node
				};
			}
		}
		function ofAllTurns(node) {
			let { holder, key } = BY_MODEL;
			let models = node[holder];
			if (!(0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(models)) return;
			let counts = Object.values(models).flatMap((usage) => (0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(usage) && Object.hasOwn(usage, key) && Object(usage[key]) !== usage[key] ? [usage[key]] : []);
			if (counts.length !== 1 || !isCount(counts[0])) return;
			return {
				field: `${holder}.*.${key}`,
				tokens: counts[0],
				in: node
			};
		}
		let numberIn = (value) => isCount(value) ? value : 0;
		let isCount = (value) => typeof value == "number" && Number.isSafeInteger(value) && value >= 0 && value <= 1e9;
	}),
	13627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AI: () => readToken,
			YY: () => TOKEN_ID,
			_H: () => alternativeLookUp
		});
		var _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27996);
		var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25143);
		class Token {
			value;
			#look;
			#text;
			#told;
			constructor(value, look, text) {
				this.value = value;
				this.#look = look;
				this.#text = text;
			}
			get text() {
				let text = this.#text ?? this.#look("text");
				return typeof text == "string" ? text : void 0;
			}
			get rank() {
				let rank = this.#look("rank");
				return typeof rank == "number" ? rank : void 0;
			}
			get kind() {
				return this.#toldBy()[0];
			}
			get identity() {
				let [kind, by] = this.#toldBy();
				if (kind === _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.None) return;
				return Array.isArray(by) ? by.join(" ") : String(by);
			}
			named(text) {
				return new Token(this.value, this.#look, text);
			}
			#toldBy() {
				return this.#told ??= toldBy(this.#look);
			}
		}
		let TOKEN_ID = /^token_id:(\d+)$/;
		function readToken(fields, lookUp) {
			let look = (name) => {
				let field = fields[name];
				return field === void 0 ? void 0 : lookUp(field);
			};
			let value = look("value");
			if (value != null && typeof value != "number") return;
			return new Token(value, look);
		}
		function toldBy(look) {
			let id = look("id");
			if (typeof id == "string" || typeof id == "number") return [_position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.Id, id];
			let text = look("text");
			let idInText = id == null && typeof text == "string" ? TOKEN_ID.exec(text)?.[1] : void 0;
			if (idInText !== void 0) return [_position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.Id, idInText];
			let bytes = look("bytes");
			if (Array.isArray(bytes) && bytes.length > 0) return [_position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.Bytes, bytes];
			return typeof text == "string" ? [_position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.Text, text] : [_position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.None, void 0];
		}
		let alternativeLookUp = (key, node) => (field) => {
			for (let { steps } of field) {
				let value = steps[0]?.kind === "own-key" ? key : (0, _path_js__WEBPACK_IMPORTED_MODULE_1__.aF)(node, steps);
				if (value !== void 0) return value;
			}
		};
	}),
	4325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => samplesIn });
		var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93147);
		var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25143);
		var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61406);
		function samplesIn(record, format) {
			let found = [];
			search(record, {
				around: [],
				ignored: new Set()
			}, (0, _compile_js__WEBPACK_IMPORTED_MODULE_0__.w)(format), found);
			return found;
		}
		function search(node, { around, ignored }, format, found) {
			if (typeof node != "object" || !node || ignored.has(node)) return;
			let { unless = [] } = format.format;
			if (unless.some((key) => (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(node) && Object.hasOwn(node, key))) return;
			let here = [...around, node];
			let samples = samplesAt(node, here, format);
			if (samples.length > 0) {
				for (let sample of samples) found.push(sample);
				return;
			}
			for (let steps of format.ignore) for (let one of (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.Zb)(node, steps) ?? []) ignored.add(one);
			for (let child of Object.values(node)) search(child, {
				around: here,
				ignored
			}, format, found);
		}
		function samplesAt(node, here, format) {
			let { requires = [], lacks = [] } = format.format;
			let has = (one, key) => (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(one) && Object.hasOwn(one, key);
			let hasRequired = (one) => requires.every((key) => has(one, key)) && !lacks.some((key) => has(one, key));
			if (format.sample.length > 0) return ((0, _path_js__WEBPACK_IMPORTED_MODULE_2__.Zb)(node, format.sample) ?? []).filter((one) => typeof one == "object" && !!one).filter(hasRequired).map((one) => new _sample_js__WEBPACK_IMPORTED_MODULE_1__.B(format, [...here, one]));
			if (!hasRequired(node)) return [];
			let sample = new _sample_js__WEBPACK_IMPORTED_MODULE_1__.B(format, here);
			return isItself(sample) ? [sample] : [];
		}
		function isItself(sample) {
			let { format, positions } = sample;
			if (positions.length === 0) return format.named && sample.chosenValues > 0;
			if (format.format.alternatives === void 0) return positions.every(isNumberOrNull);
			let looksRight = (position, i) => {
				if (position === null) return format.named;
				let tokens = sample.alternatives(i) ?? [];
				if (tokens.length === 0) return format.named && sample.chosenValues > 0;
				return tokens.every((token) => isInScale(token, format));
			};
			return positions.some((position) => position !== null) && positions.every(looksRight);
		}
		function isInScale(token, { named, format }) {
			if (token === void 0) return !1;
			let { value } = token;
			if (named) return value !== void 0 || format.missingMeans !== void 0;
			return typeof value == "number" && (format.scale === "probability" ? value >= 0 && value <= 1 : value <= 0);
		}
		let isNumberOrNull = (value) => typeof value == "number" || value === null;
	}),
	30076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => wasmModule,
			z: () => growTo
		});
		function wasmModule(base64) {
			let compiled;
			let isMissing = !1;
			return () => {
				if (typeof WebAssembly > "u" || isMissing) return;
				try {
					compiled ??= new WebAssembly.Module(Buffer.from(base64, "base64"));
					return new WebAssembly.Instance(compiled).exports;
				} catch (error) {
					if (!(error instanceof WebAssembly.CompileError)) throw error;
					isMissing = !0;
					return;
				}
			};
		}
		function growTo({ memory }, bytes) {
			let missing = bytes - memory.buffer.byteLength;
			missing > 0 && memory.grow(Math.ceil(missing / 65536));
		}
	})
};
