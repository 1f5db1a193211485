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
			return undefined;
		}
		class BlockSummer {
			#reader;
			#summing;
			constructor({ reading, summing }) {
				this.#reader = new _read_blocks_block_reader_js__WEBPACK_IMPORTED_MODULE_1__.t(reading);
				this.#summing = new _measure_summing_js__WEBPACK_IMPORTED_MODULE_0__.Z(summing);
			}
			*read(block) {
				const readings = this.#reader.read(block);
				for (let next = readings.next();; next = readings.next()) {
					if (next.done === true) return next.value;
					const part = summed(next.value, this.#summing);
					if (part !== undefined && part.kind !== "input") yield part;
				}
			}
			readAll(block) {
				const parts = [];
				const reading = this.read(block);
				for (let next = reading.next();; next = reading.next()) {
					if (next.done === true) return {
						parts,
						end: next.value
					};
					parts.push(next.value);
				}
			}
		}
	}),
	79866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => MAX_LIMITS,
			d: () => DEFAULT_LIMITS
		});
		const DEFAULT_LIMITS = {
			record: 500,
			depth: 256,
			key: 1024,
			number: 1100,
			entries: 1e6,
			name: 4096,
			expansion: 2e3,
			expanded: 256,
			page: 5
		};
		const MAX_LIMITS = {
			record: 500,
			depth: 1e3,
			key: 65536,
			number: 1e4,
			entries: 1e7,
			name: 65535,
			expansion: 1e6,
			expanded: 1e5,
			page: 100
		};
	}),
	91773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lg: () => BlockEntropy,
			du: () => NO_DISTRIBUTION,
			lR: () => WIDTH
		});
		;
		const WASM = "AGFzbQEAAAABDgJgAABgB39/f398fH8AAwMCAAEFAwEAAQYGAX8BQQALBxoDBGhlYXADAAZib3VuZHMAAQZtZW1vcnkCAAgBAAwBCwqqEAIHAEGICiQAC58QAwd/CXsFfANAIAAgCksEQCACIApBAnRqKAIAIQggAyAKai0AACILQQNJBEACQP0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIQ4gASAHQQN0aiIJIAggB2siDUF+cUEDdGohDCAJIQcDQCAHIAxJBEAgB/0ABAAiEEGACP0KAwD99wFBiAj9CgMA/fYBIhFBkAj9CgMA/fIBQagI/QoDACIS/fABIhMgEv3xASESIBEgEkGYCP0KAwD98gH98QEgEkGgCP0KAwD98gH98QEiESAR/fIBIhIgEv3yASEUIA9BuAj9CgMAIBEgEkHICP0KAwBByAj9CgMIIBH98gH98AFByAj9CgMQQcgI/QoDGCAR/fIB/fABIBL98gH98AFB6Aj9CgMAQegI/QoDCCAR/fIB/fABQegI/QoDEEHoCP0KAxggEf3yAf3wASAS/fIB/fABIBT98gH98AFBiAn9CgMAQYgJ/QoDCCAR/fIB/fABQYgJ/QoDEEGICf0KAxggEf3yAf3wASAS/fIB/fABIBQgFP3yAf3yAf3wAf3yAf3wAf3wASATQcAI/QoDAP3OAUE0/csB/fIBIhH98AEhDyAOIBEgEP3yAf3wASEOIAdBEGohBwwBCwsgDUEBcQRAIAf9XQMAIhBBgAj9CgMA/fcBQYgI/QoDAP32ASIRQZAI/QoDAP3yAUGoCP0KAwAiEv3wASITIBL98QEhEiARIBJBmAj9CgMA/fIB/fEBIBJBoAj9CgMA/fIB/fEBIhEgEf3yASISIBL98gEhFCAPQbgI/QoDACARIBJByAj9CgMAQcgI/QoDCCAR/fIB/fABQcgI/QoDEEHICP0KAxggEf3yAf3wASAS/fIB/fABQegI/QoDAEHoCP0KAwggEf3yAf3wAUHoCP0KAxBB6Aj9CgMYIBH98gH98AEgEv3yAf3wASAU/fIB/fABQYgJ/QoDAEGICf0KAwggEf3yAf3wAUGICf0KAxBBiAn9CgMYIBH98gH98AEgEv3yAf3wASAUIBT98gH98gH98AH98gH98AH98AEgE0HACP0KAwD9zgFBNP3LAf3yAf0M//////////8AAAAAAAAAAP1OIhH98AEhDyAOIBEgEP3yAf3wASEOCyAGIA/9IQAgD/0hAaAiFzkDEEQAAAAAAADwPyAXoSEaIBdEarx0kxgE8D9kBH9BAQUgC0ECRiAaRPyp8dJNYlA/ZHELBEAgBkQAAAAAAADwvzkDAAwBCyAEIA24oSIZRAAAAAAAAAAAYwRAIAZEAAAAAAAAAMA5AwAMAQsgDv0hACAO/SEBoJohGCALQQJGIBpEldYm6AsuET5lciAZRAAAAAAAAAAAYXIEQCAGIBhEAAAAAAAAAAClIAWkIhc5AwAgBiAXOQMIDAELIAkgDSANQQFLIAtBAUYiByAHG0EAR2tBA3RqIQsgCSsDACEXIAlBCGohBwNAIAcgC0kEQCAXIAcrAwCkIRcgB0EIaiEHDAELCyAXRAAAAAAA4IXAYwRAIAZEAAAAAAAAAMA5AwAMAQsgF/0UQYAI/QoDAP33AUGICP0KAwD99gEiDkGQCP0KAwD98gFBqAj9CgMAIg/98AEiECAP/fEBIQ8gDiAPQZgI/QoDACIR/fIB/fEBIA9BoAj9CgMAIhL98gH98QEiDiAO/fIBIg8gD/3yASETIBogGaP9FCAaIBpBuAj9CgMAIhQgDiAPQcgI/QoDAEHICP0KAwggDv3yAf3wAUHICP0KAxBByAj9CgMYIA798gH98AEgD/3yAf3wAUHoCP0KAwBB6Aj9CgMIIA798gH98AFB6Aj9CgMQQegI/QoDGCAO/fIB/fABIA/98gH98AEgE/3yAf3wAUGICf0KAwBBiAn9CgMIIA798gH98AFBiAn9CgMQQYgJ/QoDGCAO/fIB/fABIA/98gH98AEgEyAT/fIB/fIB/fAB/fIB/fAB/fABIBBBwAj9CgMA/c4BQTT9ywH98gH9IQAiGaOcIBmiIhuhRAAAAAAAAAAApSIZRAAAAAAAAPA/IBlEAAAAAAAAAABkG/0iACIQ/Qz///////8PAP///////w8A/U79DAAAAAAAAPA/AAAAAAAA8D/9UCIO/QzNO39mnqD2P807f2aeoPY//UohEyAOQbAI/QoDAP3yASAOIBP9UiAU/fEBIhT9DAAAAAAAAABAAAAAAAAAAEAgFP3wAf3zASIVIBX98gEiFiAW/fIBIg4gDv3yASEPIAYgGCAaIBBBNP3NAf0M/wMAAAAAAAD/AwAAAAAAAP3RASAT/dEBIhAgEP0NAAECAwgJCgsAAQIDCAkKC/3+ASIQIBH98gEgFCAVIBQgFkGoCf0KAwBBqAn9CgMIIBb98gH98AFBqAn9CgMQQagJ/QoDGCAW/fIB/fABIA798gH98AFByAn9CgMAQcgJ/QoDCCAW/fIB/fABQcgJ/QoDEEHICf0KAxggFv3yAf3wASAO/fIB/fABIA/98gH98AFB6An9CgMAQegJ/QoDCCAW/fIB/fABQegJ/QoDEEHoCf0KAxggFv3yAf3wASAO/fIB/fABIA8gD/3yAf3yAf3wAf3yAf3xAf3yASAQIBL98gH98QH98QH98AEiDv0hAaKhRAAAAAAAAAAApSAFpCIaIBggGyAXoqEgGSAO/SEAoqFEAAAAAAAAAAClpDkDACAGIBo5AwgLBSAGRAAAAAAAAADAOQMACyAGQRhqIQYgCCEHIApBAWohCgwBCwsLC6ECCwBBhQgLAyCGwABBjQgLAyiGQABBkAgLCP6CK2VHFfc/AEGaCAsG4P5CLuY/AEGgCAsIdjx5Ne856j0AQa4ICwI4QwBBtggLAuA/AEG+CAsC8D8AQcAICwL/AwBBzggLWuA/VVVVVVVVxT9VVVVVVVWlPxEREREREYE/F2zBFmzBVj8aoAEaoAEqPxqgARqgAfo+NMdWpeMdxz5cn3i3T36SPuRE9WdF5lo+mNj479juIT4JbagTRhLmPQBBqAkLYFVVVVVVVeU/mpmZmZmZ2T+SJEmSJEnSPxzHcRzHccw/RhdddNFFxz8UO7ETO7HDPxEREREREcE/Hh4eHh4evj8or6G8hvK6PxiGYRiGYbg/ZCELWchCtj97FK5H4Xq0Pw==";
		var load = __webpack_require__(30076);
		var entropy = __webpack_require__(64671);
		var log = __webpack_require__(40568);
		;
		const kernel = (0, load.l)(WASM);
		const MAX_POSITIONS = 512;
		const MAX_ENTRIES = 16384;
		const WIDTH = 3;
		const NO_DISTRIBUTION = -1;
		const UNDONE = -2;
		class BlockEntropy {
			#assumed;
			#vocabularySize = NaN;
			#lnVocabularySize = NaN;
			#wasm;
			#logprobs = new Float64Array(0);
			#ends = new Uint32Array(0);
			#listing = new Uint8Array(0);
			#out = new Float64Array(0);
			#found = new Float64Array(0);
			#one = {
				low: NaN,
				high: NaN,
				mass: NaN
			};
			constructor(vocabularySize, { plain = false } = {}) {
				this.#assumed = vocabularySize;
				const wasm = plain ? undefined : kernel();
				if (wasm === undefined) return;
				this.#wasm = wasm;
				let at = wasm.heap.value + 15 & -16;
				const take = (bytes) => [wasm.memory.buffer, (at += bytes) - bytes];
				(0, load.z)(wasm, at + 8 * MAX_ENTRIES + (8 * WIDTH + 4 + 1) * MAX_POSITIONS);
				this.#logprobs = new Float64Array(...take(8 * MAX_ENTRIES), MAX_ENTRIES);
				this.#out = new Float64Array(...take(8 * WIDTH * MAX_POSITIONS), WIDTH * MAX_POSITIONS);
				this.#ends = new Uint32Array(...take(4 * MAX_POSITIONS), MAX_POSITIONS);
				this.#listing = new Uint8Array(...take(MAX_POSITIONS), MAX_POSITIONS);
			}
			bounds(block) {
				const { count, ends, vocabularySize = this.#assumed } = block;
				if (vocabularySize !== this.#vocabularySize) {
					this.#vocabularySize = vocabularySize;
					this.#lnVocabularySize = (0, log.R)(vocabularySize);
				}
				if (this.#found.length < WIDTH * count) this.#found = new Float64Array(2 * WIDTH * count);
				for (let from = 0; from < count;) {
					const first = from === 0 ? 0 : ends[from - 1];
					let to = from;
					while (to < count && to - from < MAX_POSITIONS && ends[to] - first <= MAX_ENTRIES) to++;
					if (this.#wasm === undefined || to === from) this.#found[WIDTH * from++] = UNDONE;
					else {
						this.#run(this.#wasm, block, from, to, first);
						from = to;
					}
				}
				for (let i = 0; i < count; i++) if (this.#found[WIDTH * i] === UNDONE) this.#compute(block, i);
				return this.#found;
			}
			#compute({ logprobs, ends, listing }, i) {
				const begin = i === 0 ? 0 : ends[i - 1];
				const isDistribution = (0, entropy.r0)(logprobs, begin, ends[i], listing[i], this.#vocabularySize, this.#one);
				this.#found[WIDTH * i] = isDistribution ? this.#one.low : NO_DISTRIBUTION;
				this.#found[WIDTH * i + 1] = this.#one.high;
				this.#found[WIDTH * i + 2] = this.#one.mass;
			}
			#run(wasm, { logprobs, ends, listing }, from, to, first) {
				const count = to - from;
				this.#logprobs.set(logprobs.subarray(first, ends[to - 1]));
				this.#listing.set(listing.subarray(from, to));
				for (let i = 0; i < count; i++) this.#ends[i] = ends[from + i] - first;
				wasm.bounds(count, this.#logprobs.byteOffset, this.#ends.byteOffset, this.#listing.byteOffset, this.#vocabularySize, this.#lnVocabularySize, this.#out.byteOffset);
				this.#found.set(this.#out.subarray(0, WIDTH * count), WIDTH * from);
			}
		}
	}),
	64671: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gn: () => NO_REMAINDER,
			ZY: () => DEFAULT_VOCABULARY_SIZE,
			r0: () => entropyBounds
		});
		var _floored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16897);
		var _exp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36397);
		var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40568);
		var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19882);
		const DEFAULT_VOCABULARY_SIZE = 262144;
		const MASS_TOLERANCE = .001;
		const NO_REMAINDER = 1e-9;
		const LEAST = -708;
		const GREATEST = 709;
		const MAX_ENTROPY = 30;
		function entropyBounds(logprobs, begin, end, listing, vocabularySize, out) {
			if (listing === _positions_js__WEBPACK_IMPORTED_MODULE_2__.l.Entropy) {
				out.low = out.high = logprobs[begin];
				out.mass = 1;
				return out.low >= 0 && out.low <= MAX_ENTROPY;
			}
			if (listing === _positions_js__WEBPACK_IMPORTED_MODULE_2__.l.Floored) return flooredBounds(logprobs, begin, end, vocabularySize, out);
			const masses = [0, 0];
			const sums = [0, 0];
			for (let i = begin; i < end; i++) {
				const p = (0, _exp_js__WEBPACK_IMPORTED_MODULE_0__.o)(Math.min(Math.max(logprobs[i], LEAST), GREATEST));
				masses[(i - begin) % 2] += p;
				sums[(i - begin) % 2] += p * logprobs[i];
			}
			const mass = masses[0] + masses[1];
			const listed = -(sums[0] + sums[1]);
			out.mass = mass;
			if (mass > 1 + MASS_TOLERANCE) return false;
			const k = end - begin;
			const unlisted = Math.max(0, vocabularySize - k);
			const remainder = 1 - mass;
			const ceiling = (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(Math.max(vocabularySize, k));
			if (listing === _positions_js__WEBPACK_IMPORTED_MODULE_2__.l.Complete || remainder <= NO_REMAINDER || unlisted === 0) {
				if (listing === _positions_js__WEBPACK_IMPORTED_MODULE_2__.l.Complete && remainder > MASS_TOLERANCE) return false;
				out.low = out.high = clamp(listed, 0, ceiling);
				return true;
			}
			const lnLast = leastRanked(logprobs, begin, end, listing);
			const last = (0, _exp_js__WEBPACK_IMPORTED_MODULE_0__.o)(lnLast);
			const packed = Math.floor(remainder / last);
			const rest = Math.max(0, remainder - packed * last);
			const low = listed - packed * last * lnLast - (rest > 0 ? rest * (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(rest) : 0);
			const high = listed - remainder * (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(remainder / unlisted);
			out.high = clamp(high, 0, ceiling);
			out.low = clamp(low, 0, out.high);
			return true;
		}
		function flooredBounds(logprobs, begin, end, vocabularySize, out) {
			const most = (0, _floored_js__WEBPACK_IMPORTED_MODULE_3__.HE)(logprobs, begin, end);
			let [mass, listed, movedMass, movedEntropy] = [
				0,
				0,
				0,
				0
			];
			for (let i = begin; i < end; i++) {
				const lnP = logprobs[i];
				const p = (0, _exp_js__WEBPACK_IMPORTED_MODULE_0__.o)(lnP);
				const moved = p * (0, _floored_js__WEBPACK_IMPORTED_MODULE_3__.Mz)(lnP, most);
				mass += p;
				listed -= p * lnP;
				movedMass += moved;
				movedEntropy += moved * Math.abs(1 + lnP);
			}
			out.mass = mass;
			const unlisted = Math.max(0, vocabularySize - (end - begin));
			const ceiling = (0, _floored_js__WEBPACK_IMPORTED_MODULE_3__.tO)(most);
			const clipped = unlisted * (0, _exp_js__WEBPACK_IMPORTED_MODULE_0__.o)(ceiling);
			const least = Math.max(0, 1 - mass - movedMass);
			if (mass > 1 + MASS_TOLERANCE || least > clipped + MASS_TOLERANCE) return false;
			const greatest = Math.min(Math.max(0, 1 - mass + movedMass), clipped);
			const high = listed + movedEntropy + (greatest > 0 ? greatest * (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(unlisted / greatest) : 0);
			out.high = clamp(high, 0, (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.R)(Math.max(vocabularySize, end - begin)));
			out.low = clamp(listed - movedEntropy - least * ceiling, 0, out.high);
			return true;
		}
		function leastRanked(logprobs, begin, end, listing) {
			const ranked = listing === _positions_js__WEBPACK_IMPORTED_MODULE_2__.l.RankedThenChosen && end - begin > 1 ? end - 1 : end;
			let least = logprobs[begin];
			for (let i = begin + 1; i < ranked; i++) if (logprobs[i] < least) least = logprobs[i];
			return least;
		}
		const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
	}),
	36397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => exp });
		var _two_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43408);
		const GREATEST = 709.782712893384;
		const LEAST = -745.1332191019412;
		const ROUNDER = 6755399441055744;
		function exp(x) {
			if (!(x <= GREATEST)) return x > GREATEST ? Infinity : NaN;
			if (x < LEAST) return 0;
			const n = x * Math.LOG2E + ROUNDER - ROUNDER;
			const r = x - n * _two_js__WEBPACK_IMPORTED_MODULE_0__.EL - n * _two_js__WEBPACK_IMPORTED_MODULE_0__.SB;
			const r2 = r * r;
			const r4 = r2 * r2;
			const q0 = 1 / 2 + 1 / 6 * r + (1 / 24 + 1 / 120 * r) * r2;
			const q4 = 1 / 720 + 1 / 5040 * r + (1 / 40320 + 1 / 362880 * r) * r2;
			const q8 = 1 / 3628800 + 1 / 39916800 * r + (1 / 479001600 + 1 / 6227020800 * r) * r2;
			const q = q0 + q4 * r4 + q8 * (r4 * r4);
			const e = 1 + (r + r2 * q);
			if (n > 1023) return 2 * e * (0, _two_js__WEBPACK_IMPORTED_MODULE_0__.v8)(1023);
			return n < _two_js__WEBPACK_IMPORTED_MODULE_0__.Iz ? e / 2 * (0, _two_js__WEBPACK_IMPORTED_MODULE_0__.v8)(_two_js__WEBPACK_IMPORTED_MODULE_0__.Iz) : e * (0, _two_js__WEBPACK_IMPORTED_MODULE_0__.v8)(n);
		}
	}),
	16897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AY: () => RANGE,
			HE: () => greatestOf,
			Mz: () => errorOf,
			UT: () => STEPS,
			tO: () => ceilingOf
		});
		const RANGE = 16;
		const STEPS = 65535;
		const FLOAT_ERROR = 4e-6;
		const errorOf = (logprob, most) => logprob === most ? FLOAT_ERROR : RANGE / STEPS / 2 + FLOAT_ERROR;
		const ceilingOf = (most) => most - RANGE + RANGE / STEPS / 2 + FLOAT_ERROR;
		function greatestOf(logprobs, begin, end) {
			let most = logprobs[begin];
			for (let i = begin + 1; i < end; i++) if (logprobs[i] > most) most = logprobs[i];
			return most;
		}
	}),
	73072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bh: () => addHistograms,
			U9: () => count,
			Xn: () => binCentre,
			Zg: () => quantileBin,
			hV: () => binAt,
			jU: () => binOf,
			kh: () => countFrom
		});
		const BINS_PER_NAT = 1e3;
		const binOf = (entropy) => Math.floor(entropy * BINS_PER_NAT);
		function count(histogram, bin, positions = 1) {
			while (histogram.length <= bin) histogram.push(0);
			histogram[bin] += positions;
		}
		function addHistograms(a, b) {
			const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
			return longer.map((positions, bin) => positions + (shorter[bin] ?? 0));
		}
		function quantileBin(histogram, q) {
			const total = histogram.reduce((sum, positions) => sum + positions, 0);
			if (total === 0) return null;
			const rank = Math.max(1, Math.ceil(q * total));
			let seen = 0;
			const bin = histogram.findIndex((positions) => (seen += positions) >= rank);
			return bin < 0 ? null : [bin / BINS_PER_NAT, (bin + 1) / BINS_PER_NAT];
		}
		const binCentre = (bin) => (bin + .5) / BINS_PER_NAT;
		function binAt(entropy) {
			const bin = Math.round(entropy * BINS_PER_NAT);
			return Math.abs(entropy * BINS_PER_NAT - bin) < 1e-9 ? bin : undefined;
		}
		const countFrom = (histogram, bin) => histogram.slice(bin).reduce((sum, positions) => sum + positions, 0);
	}),
	40568: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => log });
		var _two_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43408);
		const number = new Float64Array(1);
		const words = new Uint32Array(number.buffer);
		const SMALLEST_NORMAL = 2 ** -1022;
		function log(x) {
			if (!(x > 0)) return x === 0 ? -Infinity : NaN;
			if (x === Infinity) return Infinity;
			number[0] = x < SMALLEST_NORMAL ? x * 2 ** 54 : x;
			const exponent = (words[1] >>> 20) - 1023;
			let n = x < SMALLEST_NORMAL ? exponent - 54 : exponent;
			let m = number[0] * (0, _two_js__WEBPACK_IMPORTED_MODULE_0__.v8)(-exponent);
			if (m > Math.SQRT2) {
				m /= 2;
				n++;
			}
			const f = m - 1;
			const s = f / (2 + f);
			const z = s * s;
			const z2 = z * z;
			const z4 = z2 * z2;
			const q0 = 2 / 3 + 2 / 5 * z + (2 / 7 + 2 / 9 * z) * z2;
			const q4 = 2 / 11 + 2 / 13 * z + (2 / 15 + 2 / 17 * z) * z2;
			const q8 = 2 / 19 + 2 / 21 * z + (2 / 23 + 2 / 25 * z) * z2;
			const q = q0 + q4 * z4 + q8 * (z4 * z4);
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
		const NEAR_DETERMINISTIC = .01;
		const SUM = Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_2__.c.map((name, i) => [name, i]));
		class OpenSample {
			#positions = 0;
			#chosenKnown = 0;
			#notDistributions = 0;
			#k = 0;
			#peak = NO_PEAK;
			#sums = new Float64Array(_quantities_js__WEBPACK_IMPORTED_MODULE_2__.c.length);
			#bins = new BinPairs();
			add({ count, ends, listing, chosen, index }, bounds, threshold) {
				const sums = this.#sums;
				const bins = this.#bins;
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
					const listed = ranked(listing[i], ends[i] - begin);
					if (listed > k) k = listed;
					const low = bounds[_block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.lR * i];
					const high = bounds[_block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.lR * i + 1];
					if (low === _block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.du) continue;
					positions++;
					if (low > threshold) forks++;
					if (high > threshold) possibleForks++;
					if (high < NEAR_DETERMINISTIC) nearDeterministic++;
					if (low < NEAR_DETERMINISTIC) possiblyNearDeterministic++;
					sums[SUM["lower-entropy"]] += low;
					sums[SUM["upper-entropy"]] += high;
					sums[SUM["covered-mass"]] += bounds[_block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.lR * i + 2];
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
				if (peakAt >= 0) this.#peak = {
					position: index[peakAt],
					low: peak,
					high: bounds[_block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.lR * peakAt + 1]
				};
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
				const sums = {};
				for (const name of _quantities_js__WEBPACK_IMPORTED_MODULE_2__.c) sums[name] = this.#sums[SUM[name]];
				const closed = {
					positions: this.#positions,
					chosenKnown: this.#chosenKnown,
					notDistributions: this.#notDistributions,
					k: this.#k,
					peak: this.#peak,
					sums,
					bins: this.#bins.close()
				};
				this.#positions = this.#chosenKnown = this.#notDistributions = this.#k = 0;
				this.#peak = NO_PEAK;
				this.#sums.fill(0);
				return closed;
			}
		}
		const NO_PEAK = {
			position: -1,
			low: -1,
			high: -1
		};
		function ranked(listing, entries) {
			if (listing === _positions_js__WEBPACK_IMPORTED_MODULE_1__.l.Ranked) return entries;
			return listing === _positions_js__WEBPACK_IMPORTED_MODULE_1__.l.RankedThenChosen ? entries - 1 : 0;
		}
		const MAX_LISTED = 32768;
		class BinPairs {
			#pairs = new Uint16Array(0);
			#length = 0;
			#low = [];
			#high = [];
			reserve(positions) {
				if (this.#length + 2 * positions <= this.#pairs.length) return;
				if (this.#length >= 2 * MAX_LISTED) {
					countPairs(this.#pairs.subarray(0, this.#length), this.#low, this.#high);
					this.#length = 0;
					this.reserve(positions);
					return;
				}
				const grown = new Uint16Array(Math.max(this.#length + 2 * positions, 2 * this.#length));
				grown.set(this.#pairs.subarray(0, this.#length));
				this.#pairs = grown;
			}
			push(low, high) {
				this.#pairs[this.#length++] = low;
				this.#pairs[this.#length++] = high;
			}
			close() {
				const closed = {
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
			for (const [bin, positions] of bins.low.entries()) if (positions > 0) (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.U9)(low, bin, positions);
			for (const [bin, positions] of bins.high.entries()) if (positions > 0) (0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.U9)(high, bin, positions);
		}
		function countPairs(pairs, low, high) {
			for (let i = 0; i < pairs.length; i += 2) {
				(0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.U9)(low, pairs[i]);
				(0, _histogram_js__WEBPACK_IMPORTED_MODULE_3__.U9)(high, pairs[i + 1]);
			}
		}
	}),
	19882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => Listing });
		const Listing = {
			Ranked: 0,
			RankedThenChosen: 1,
			Complete: 2,
			Entropy: 3,
			Floored: 4
		};
	}),
	25853: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => QUANTITIES });
		const QUANTITIES = [
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
			#closed = [];
			#entropy;
			constructor({ threshold, vocabularySize }) {
				this.#threshold = threshold;
				this.#entropy = new _block_entropy_js__WEBPACK_IMPORTED_MODULE_0__.Lg(vocabularySize);
			}
			add(sample, block) {
				let open = this.#open.get(sample);
				if (open === undefined) this.#open.set(sample, open = this.#another());
				open.add(block, this.#entropy.bounds(block), this.#threshold);
			}
			end(sample) {
				const open = this.#open.get(sample) ?? this.#another();
				this.#open.delete(sample);
				this.#closed.push(open);
				return open.close();
			}
			drop(sample) {
				this.#open.delete(sample);
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
		const LN2_HIGH = .6931471803691238;
		const LN2_LOW = 19082149292705877e-26;
		const LEAST_EXPONENT = -1074;
		const GREATEST_EXPONENT = 1023;
		const POWERS = new Float64Array(GREATEST_EXPONENT - LEAST_EXPONENT + 1);
		let power = Number.MIN_VALUE;
		for (let i = 0; i < POWERS.length; i++, power *= 2) POWERS[i] = power;
		const powerOfTwo = (n) => POWERS[n - LEAST_EXPONENT];
	}),
	31771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
			begin(sample, around, ordinal) {
				const { path, archive, record, format, line, offset, length } = this.#record;
				const { sampleId, groupBy, source, whole } = this.#options;
				const own = (0, _walk_fields_js__WEBPACK_IMPORTED_MODULE_0__.TH)(around, sampleId);
				return {
					sample,
					id: this.#unique(own ?? nameOf(path, record), own),
					...own === undefined && { record },
					hasOwnId: own !== undefined,
					...whole === true && { found: [] },
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
			#unique(name, own) {
				const before = this.#namesTaken.get(own) ?? 0;
				this.#namesTaken.set(own, before + 1);
				return before === 0 ? name : `${name}#${before + 1}`;
			}
		}
		const nameOf = (path, record) => `${path}:${record}`;
		function optional(key, value) {
			return value === undefined ? {} : { [key]: value };
		}
	}),
	40518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => BlockReader,
			s: () => blockOptions
		});
		var external_node_fs_ = __webpack_require__(73024);
		var file_reader = __webpack_require__(65922);
		var file_totals = __webpack_require__(97612);
		var io_problem = __webpack_require__(68606);
		var records = __webpack_require__(38212);
		var tools = __webpack_require__(30607);
		var chunks = __webpack_require__(97769);
		var scan_bytes = __webpack_require__(19457);
		;
		const lineBuffer = () => Buffer.allocUnsafeSlow(chunks.EC);
		function* linesIn(descriptor, begin, end, buffer) {
			let hasBegun = false;
			for (let at = begin - 1; hasBegun || at < end;) {
				const chunk = buffer.subarray(0, (0, external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, at));
				const from = hasBegun ? 0 : chunk.indexOf(scan_bytes.Xy) + 1;
				if (!hasBegun && (chunk.length === 0 || at + from >= end)) return;
				hasBegun ||= from > 0;
				const behind = hasBegun ? chunk.indexOf(scan_bytes.Xy, Math.max(from, end - 1 - at)) + 1 : 0;
				const bytes = behind > 0 ? chunk.subarray(from, behind) : chunk.subarray(from);
				if (hasBegun && (bytes.length > 0 || chunk.length === 0)) yield {
					bytes,
					offset: at + from
				};
				if (behind > 0 || chunk.length === 0) return;
				at += chunk.length;
			}
		}
		;
		const blockOptions = ({ formats, sampleId, groupBy, source, limits }) => ({
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
				const format = this.#formats.find(({ name }) => name === block.format);
				const totals = new file_totals.S(block.path, format);
				const splitter = new records.H(true);
				let bytes = 0;
				let isStream = false;
				let failure;
				try {
					const descriptor = (0, external_node_fs_.openSync)(block.file, "r");
					try {
						let reader;
						for (const next of linesIn(descriptor, block.begin, block.end, this.#buffer)) {
							reader ??= new file_reader.q({
								totals,
								begin: next.offset,
								eventStream: false
							}, this.#tools);
							bytes += next.bytes.length;
							for (const piece of next.bytes.length > 0 ? splitter.write(next.bytes) : splitter.end()) yield* reader.take(piece);
							isStream = reader.isOpen && !block.isAlone;
							if (isStream) break;
						}
						if (reader !== undefined && !isStream) yield* reader.end();
					} finally {
						(0, external_node_fs_.closeSync)(descriptor);
					}
				} catch (error) {
					failure = (0, io_problem.a)(error, block.path);
					if (failure === undefined) throw error;
				}
				const { samples, positions, scanned, parsed, counts } = totals;
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
	47271: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => Fit,
			o: () => detect
		});
		var compile = __webpack_require__(93147);
		var path = __webpack_require__(25143);
		var tokens = __webpack_require__(27996);
		;
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
				const text = this.#text ?? this.#look("text");
				return typeof text === "string" ? text : undefined;
			}
			get rank() {
				const rank = this.#look("rank");
				return typeof rank === "number" ? rank : undefined;
			}
			get kind() {
				return this.#toldBy()[0];
			}
			get identity() {
				const [kind, by] = this.#toldBy();
				if (kind === tokens.lz.None) return undefined;
				return Array.isArray(by) ? by.join(" ") : String(by);
			}
			named(text) {
				return new Token(this.value, this.#look, text);
			}
			#toldBy() {
				return this.#told ??= toldBy(this.#look);
			}
		}
		const TOKEN_ID = /^token_id:(\d+)$/;
		function readToken(fields, lookUp) {
			const look = (name) => {
				const field = fields[name];
				return field === undefined ? undefined : lookUp(field);
			};
			const value = look("value");
			if (value !== undefined && value !== null && typeof value !== "number") return undefined;
			return new Token(value, look);
		}
		function toldBy(look) {
			const id = look("id");
			if (typeof id === "string" || typeof id === "number") return [tokens.lz.Id, id];
			const text = look("text");
			const isMissing = id === undefined || id === null;
			const idInText = isMissing && typeof text === "string" ? TOKEN_ID.exec(text)?.[1] : undefined;
			if (idInText !== undefined) return [tokens.lz.Id, idInText];
			const bytes = look("bytes");
			if (Array.isArray(bytes) && bytes.length > 0) return [tokens.lz.Bytes, bytes];
			return typeof text === "string" ? [tokens.lz.Text, text] : [tokens.lz.None, undefined];
		}
		const alternativeLookUp = (key, node) => (field) => {
			for (const { steps } of field) {
				const value = steps[0]?.kind === "own-key" ? key : (0, path.aF)(node, steps);
				if (value !== undefined) return value;
			}
			return undefined;
		};
		;
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
				this.positions = firstOf(format.positions, (steps) => (0, path.Zb)(this.#node, steps)) ?? [];
			}
			at(position, field) {
				return firstOf(field, ({ alongside, steps }) => {
					const node = alongside === null ? this.positions[position] : this.#column(alongside)[position];
					return (0, path.aF)(node, steps);
				});
			}
			chosen(position) {
				const { chosen } = this.format;
				return chosen && readToken(chosen, (field) => this.at(position, field));
			}
			named(position) {
				const chosen = this.chosen(position);
				if (chosen === undefined || chosen.text !== undefined || chosen.kind === tokens.lz.None) return chosen;
				const { kind, identity } = chosen;
				const isSame = (token) => token?.kind === kind && token.identity === identity;
				return chosen.named(this.alternatives(position)?.find(isSame)?.text);
			}
			ranked(position, most = Infinity) {
				const { scale } = this.format.format;
				return (this.alternatives(position) ?? []).flatMap((token) => {
					if (typeof token?.value !== "number") return [];
					const probability = scale === "probability" ? token.value : Math.exp(token.value);
					return [{
						token,
						probability: Math.min(1, probability)
					}];
				}).sort((a, b) => b.probability - a.probability).slice(0, most);
			}
			alternatives(position) {
				const { slice, list, members, alternative } = this.format;
				if (slice !== undefined) return this.#sliced(this.at(position, slice.begin), this.at(position, slice.end), alternative);
				const node = (0, path.aF)(this.positions[position], list);
				return (0, path.lS)(node, members)?.map(([key, value]) => readToken(alternative, alternativeLookUp(key, value)));
			}
			isSorted(position) {
				return Array.isArray((0, path.aF)(this.positions[position], this.format.list));
			}
			get chosenValues() {
				const ways = this.format.chosen?.value ?? [];
				const values = ways.flatMap(({ alongside, steps }) => (alongside === null ? this.positions : this.#column(alongside)).map((node) => (0, path.aF)(node, steps)));
				return values.filter((value) => typeof value === "number").length;
			}
			#sliced(begin, end, fields) {
				if (typeof begin !== "number" || typeof end !== "number") return undefined;
				const tokens = [];
				const longest = Math.max(0, ...Object.values(fields).flat().map(({ alongside }) => this.#column(alongside ?? []).length));
				for (let i = Math.max(0, begin); i < Math.min(end, longest); i++) tokens.push(readToken(fields, (field) => this.at(i, field)));
				return tokens;
			}
			#column(steps) {
				let column = this.#columns.get(steps);
				if (column === undefined) this.#columns.set(steps, column = (0, path.Zb)(this.#node, steps) ?? []);
				return column;
			}
		}
		function firstOf(ways, lookUp) {
			for (const way of ways) {
				const value = lookUp(way);
				if (value !== undefined) return value;
			}
			return undefined;
		}
		;
		function samplesIn(record, format) {
			const found = [];
			search(record, [], (0, compile.w)(format), found);
			return found;
		}
		function search(node, around, format, found) {
			if (typeof node !== "object" || node === null) return;
			const here = [...around, node];
			const samples = samplesAt(node, here, format);
			if (samples.length > 0) {
				for (const sample of samples) found.push(sample);
				return;
			}
			if (Array.isArray(node)) for (const child of node) search(child, here, format, found);
			else {
				const ignored = format.format.ignore ?? [];
				for (const [key, child] of Object.entries(node)) if (!ignored.includes(key)) search(child, here, format, found);
			}
		}
		function samplesAt(node, here, format) {
			const required = format.format.requires ?? [];
			const hasRequired = (one) => required.every((key) => (0, path.Gv)(one) && Object.hasOwn(one, key));
			if (format.sample.length > 0) {
				const nodes = ((0, path.Zb)(node, format.sample) ?? []).filter((one) => typeof one === "object" && one !== null);
				return nodes.filter(hasRequired).map((one) => new FoundSample(format, [...here, one]));
			}
			if (!hasRequired(node)) return [];
			const sample = new FoundSample(format, here);
			return isItself(sample) ? [sample] : [];
		}
		function isItself(sample) {
			const { format, positions } = sample;
			if (positions.length === 0) return format.named && sample.chosenValues > 0;
			if (format.format.alternatives === undefined) return positions.every(isNumberOrNull);
			const looksRight = (position, i) => {
				if (position === null) return format.named;
				const tokens = sample.alternatives(i) ?? [];
				if (tokens.length === 0) return format.named && sample.chosenValues > 0;
				return tokens.every((token) => isInScale(token, format));
			};
			return positions.some((position) => position !== null) && positions.every(looksRight);
		}
		function isInScale(token, { named, format }) {
			if (token === undefined) return false;
			const { value } = token;
			if (named) return value !== undefined || format.missingMeans !== undefined;
			return typeof value === "number" && (format.scale === "probability" ? value >= 0 && value <= 1 : value <= 0);
		}
		const isNumberOrNull = (value) => typeof value === "number" || value === null;
		;
		const Fit = {
			None: 0,
			Empty: 1,
			ChosenOnly: 2,
			Usable: 3
		};
		function detect(record, formats, text) {
			let best;
			for (const format of formats) {
				if (formats.length > 1 && (format.onlyNamed === true || !mayFit(text, format))) continue;
				const samples = samplesIn(record, format);
				const fit = Math.max(Fit.None, ...samples.map(fitOf));
				if (fit > (best?.fit ?? Fit.None)) best = {
					format,
					fit,
					samples
				};
				if (fit === Fit.Usable) break;
			}
			return best;
		}
		function fitOf(sample) {
			const { alternatives } = sample.format.format;
			const usable = alternatives === undefined ? sample.positions.length > 0 : sample.positions.some((_, i) => (sample.alternatives(i)?.length ?? 0) > 0);
			if (usable) return Fit.Usable;
			return sample.chosenValues > 0 ? Fit.ChosenOnly : Fit.Empty;
		}
		function mayFit(text, format) {
			const { sample, positions, chosen, named } = (0, compile.w)(format);
			if (!named) return true;
			const ways = sample.length > 0 ? [sample] : [...positions, ...(chosen?.value ?? []).map(stepsOf)];
			const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
			return ways.some((steps) => {
				const step = steps.find(({ kind }) => kind === "key");
				return step?.kind !== "key" || bytes.includes(`"${step.key}"`);
			});
		}
		const stepsOf = ({ alongside, steps }) => alongside ?? steps;
	}),
	65922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => FileReader });
		var limits = __webpack_require__(79866);
		var begun = __webpack_require__(31771);
		var path = __webpack_require__(25143);
		;
		class OpenSamples {
			#open = new Map();
			#key = "";
			get isOpen() {
				return this.#open.size > 0;
			}
			take(sample, ordinal) {
				const name = `${ordinal} ${keyOf(sample.format.format, sample.around)}`;
				const begun = this.#open.get(name);
				this.#open.delete(name);
				return begun;
			}
			keep(sample, ordinal, begun) {
				this.#key = keyOf(sample.format.format, sample.around);
				this.#open.set(`${ordinal} ${this.#key}`, begun);
			}
			*takeOthers(sample) {
				if (this.#open.size > 0 && keyOf(sample.format.format, sample.around) !== this.#key) yield* this.takeAll();
			}
			*takeAll() {
				for (const [name, begun] of this.#open) {
					this.#open.delete(name);
					yield begun;
				}
			}
		}
		function isPiece(format, around) {
			const { stream } = format;
			return stream !== undefined && around.some((node) => (0, path.Gv)(node) && node[stream.field] === stream.is);
		}
		const isOfStream = (format, record) => format?.stream !== undefined && (0, path.Gv)(record) && Object.hasOwn(record, format.stream.field);
		function keyOf({ stream }, around) {
			const key = stream?.key;
			if (key === undefined) return "";
			return JSON.stringify(around.find((node) => (0, path.Gv)(node) && Object.hasOwn(node, key)) ?? {}, [key]);
		}
		var position_writer = __webpack_require__(27330);
		var position_problems = __webpack_require__(87840);
		var detect = __webpack_require__(47271);
		var against_limits = __webpack_require__(16026);
		var json = __webpack_require__(10582);
		;
		const PREFIX_BYTES = 16 * 1024;
		function formatOfPrefix(bytes, formats, bounds) {
			if ((0, against_limits.r)(bytes, bounds) !== undefined) return undefined;
			for (const text of prefix_closed(bytes.toString("utf8"))) {
				const found = detected(text, formats, bytes);
				if (found?.fit === detect.M.Usable) return found.format;
			}
			return undefined;
		}
		function detected(text, formats, bytes) {
			try {
				return (0, detect.o)((0, json.q)(text), formats, bytes);
			} catch (error) {
				if (error instanceof SyntaxError) return undefined;
				throw error;
			}
		}
		function* prefix_closed(text) {
			const open = [];
			let whole = {
				end: 0,
				closers: []
			};
			let member = {
				end: 0,
				depth: 0
			};
			let inString = false;
			for (let i = 0; i < text.length; i++) {
				const c = text[i];
				if (inString) {
					if (c === "\\") i++;
					else if (c === "\"") inString = false;
				} else if (c === "\"") inString = true;
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
					if (c === "}" || open.at(-1) === "]") whole = {
						end: i + 1,
						closers: open.slice()
					};
				}
			}
			const cut = (end, closers) => text.slice(0, end) + closers.toReversed().join("");
			if (whole.end > 0) yield cut(whole.end, whole.closers);
			if (member.end > whole.end) yield cut(member.end, open.slice(0, member.depth));
		}
		var over_limit = __webpack_require__(86352);
		var problems = __webpack_require__(90708);
		var read_record = __webpack_require__(56749);
		var unsure = __webpack_require__(44650);
		var scan_window = __webpack_require__(38816);
		var fields = __webpack_require__(3225);
		var fill = __webpack_require__(20289);
		;
		const EVENT_DATA = /^data:\s*(?=\S)(?!\[DONE\])/;
		class FileReader {
			#path;
			#archive;
			#options;
			#tools;
			#begin;
			#eventStream;
			#maxRecord;
			#open = new OpenSamples();
			#totals;
			#scanner;
			#scanning;
			#gaveUp;
			#prefix = PREFIX_BYTES;
			constructor(file, tools) {
				this.#totals = file.totals;
				this.#path = file.totals.path;
				this.#archive = file.archive;
				const { options } = tools;
				this.#options = options;
				this.#tools = tools;
				this.#maxRecord = (options.limits ?? limits.d).record * 2 ** 20;
				this.#begin = file.begin;
				this.#eventStream = file.eventStream;
				if (file.totals.format !== undefined) this.#scanner = this.#tools.scannerOf(file.totals.format);
			}
			get isOpen() {
				return this.#open.isOpen;
			}
			*take(piece) {
				if (piece.isFirst) this.#beginRecord();
				if (this.#scanning !== undefined) yield* this.#scan(this.#scanning, piece.bytes);
				else {
					this.#tools.kept.add(piece.bytes);
					yield* this.#tryPrefix();
				}
				if (!piece.isLast) return;
				if (this.#scanning !== undefined) yield* this.#endScan(this.#scanning, piece);
				if (this.#scanning === undefined) yield* this.#parse(piece);
			}
			*end() {
				for (const { begun } of this.#open.takeAll()) yield* this.#endSample(begun);
			}
			#beginRecord() {
				this.#gaveUp = undefined;
				this.#prefix = PREFIX_BYTES;
				this.#scanning = this.#eventStream || this.#open.isOpen ? undefined : this.#scanner;
				this.#scanning?.begin();
				this.#tools.kept.begin(this.#maxRecord);
			}
			*#tryPrefix() {
				if (this.#totals.format !== undefined || this.#eventStream) return;
				const { bytes } = this.#tools.kept;
				let format;
				for (; format === undefined && this.#prefix <= bytes.length; this.#prefix *= 4) format = formatOfPrefix(bytes.subarray(0, this.#prefix), this.#options.formats, this.#tools.bounds);
				this.#scanning = format && this.#tools.scannerOf(format);
				this.#scanning?.begin();
				if (this.#scanning === undefined) return;
				yield* this.#scan(this.#scanning, bytes);
			}
			*#scan(scanner, bytes) {
				if (this.#gaveUp !== undefined) {
					scanner.keep(bytes);
					return;
				}
				try {
					scanner.feed(bytes);
					for (let sample = scanner.next(); sample !== undefined; sample = scanner.next()) yield {
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
				const format = scanner.format;
				try {
					if (this.#gaveUp === undefined) scanner.end();
					if (scanner.samples.some(({ around }) => isPiece(format, around))) throw new unsure.Rp("a piece of a stream");
				} catch (error) {
					this.#giveUp(error);
				}
				if (this.#gaveUp !== undefined) {
					this.#scanning = undefined;
					this.#tools.kept.replace(scanner.kept);
					for (const { number, written } of scanner.samples) if (written > 0) yield {
						kind: "dropped",
						sample: number
					};
					return;
				}
				this.#totals.scanned++;
				yield* this.#found(format);
				const samples = this.#samplesOf(format, piece);
				for (const [ordinal, { number, around, filled, written }] of scanner.samples.entries()) {
					this.#totals.positions += written;
					yield* this.#count(written, filled, around, piece);
					yield* this.#endSample(samples.begin(number, around, ordinal));
				}
			}
			*#parse(piece) {
				const whole = this.#tools.kept.bytes;
				const bytes = this.#eventStream ? eventData(whole) : whole;
				if (bytes === undefined) return;
				this.#totals.parsed++;
				if (!this.#tools.kept.areAll) {
					yield* this.#totals.problem(this.#notKept(piece));
					return;
				}
				const formats = this.#totals.format === undefined ? this.#options.formats : [this.#totals.format];
				const { line, endsFile } = piece;
				const record = (0, read_record.a)({
					bytes,
					line,
					endsFile
				}, this.#path, formats, this.#tools.bounds);
				if (!record.ok) {
					if (!this.#isHarmless(record.problem, record.value)) yield* this.#totals.problem(record.problem);
					return;
				}
				yield* this.#found(record.format);
				const samples = this.#samplesOf(record.format, piece);
				const writer = new position_writer.ZA(this.#tools.columns, record.format);
				for (const [ordinal, sample] of record.samples.entries()) {
					for (const other of this.#open.takeOthers(sample)) yield* this.#endSample(other.begun);
					this.#tools.columns.clear();
					writer.filled = (0, position_writer.YW)();
					const { begun, positions } = this.#open.take(sample, ordinal) ?? {
						begun: samples.begin(this.#tools.nextSample(), sample.around, ordinal),
						positions: 0
					};
					begun.found?.push(sample);
					writer.before = positions;
					(0, fill.G)(writer, sample);
					const block = this.#tools.columns.block;
					this.#totals.positions += block.count;
					if (block.count > 0) yield {
						kind: "positions",
						sample: begun.sample,
						positions: block
					};
					yield* this.#count(block.count, writer.filled, sample.around, piece);
					if (isPiece(record.format, sample.around)) this.#open.keep(sample, ordinal, {
						begun,
						positions: positions + sample.positions.length
					});
					else yield* this.#endSample(begun);
				}
			}
			*#found(format) {
				if (this.#totals.format !== format) this.#scanner = this.#eventStream ? undefined : this.#tools.scannerOf(format);
				this.#totals.format = format;
				yield* this.#totals.found();
			}
			*#count(positions, filled, around, { line }) {
				this.#totals.counts.add(positions, filled, (0, fields._F)(around, "model"));
				for (const problem of (0, position_problems.c)(filled, this.#path, line)) yield* this.#totals.problem(problem);
			}
			#samplesOf(format, { line, offset, length }) {
				const record = {
					path: this.#path,
					archive: this.#archive,
					record: this.#totals.records,
					format: format.name,
					line,
					offset: this.#begin + offset,
					length
				};
				return new begun.A(record, this.#options);
			}
			*#endSample(begun) {
				this.#totals.samples++;
				yield {
					kind: "sample",
					...begun
				};
			}
			#notKept({ line, offset, endsFile }) {
				if (this.#gaveUp instanceof unsure.sG) {
					const at = this.#begin + offset + this.#gaveUp.offset;
					return endsFile ? (0, problems.hN)("truncated-record", this.#path, line, "the file ends inside a record") : (0, problems.hN)("bad-json", this.#path, line, `a record is not JSON (at byte ${at} of the file)`);
				}
				if (this.#gaveUp instanceof unsure.Rp) {
					const message = `a record is larger than ${scan_window.i / 2 ** 20} MiB, and can only be read as a whole (${this.#gaveUp.message})`;
					return (0, problems.hN)("record-too-large", this.#path, line, message);
				}
				const { code, message, remedy } = this.#gaveUp ?? new over_limit._("record", this.#options.limits);
				return (0, problems.hN)(code, this.#path, line, message, remedy);
			}
			#isHarmless({ code }, value) {
				if (![
					"unknown-format",
					"no-positions",
					"chosen-only"
				].includes(code)) return false;
				return this.#eventStream || this.#open.isOpen && isOfStream(this.#totals.format, value);
			}
		}
		function eventData(line) {
			const found = EVENT_DATA.exec(line.toString("latin1", 0, 32));
			return found === null ? undefined : line.subarray(found[0].length);
		}
	}),
	97612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => FileTotals });
		var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90708);
		var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78640);
		const MAX_HELD_BACK = 100;
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
			constructor(path, blockOf) {
				this.path = path;
				this.format = blockOf;
				this.#isBlock = blockOf !== undefined;
				this.counts = new _tally_js__WEBPACK_IMPORTED_MODULE_1__.F({ isBlock: this.#isBlock });
			}
			get records() {
				return this.scanned + this.parsed;
			}
			get isUsable() {
				return this.positions > 0 || this.#isBlock;
			}
			*found() {
				for (const problem of this.#heldBack.splice(0)) yield {
					kind: "problem",
					problem
				};
			}
			*problem(problem) {
				if (this.isUsable) yield {
					kind: "problem",
					problem
				};
				else if (this.#heldBack.length < MAX_HELD_BACK) this.#heldBack.push(problem);
			}
			*fail(problem) {
				if (this.isUsable) yield {
					kind: "problem",
					problem
				};
				else this.#heldBack = [problem];
			}
			join({ samples, positions, scanned, parsed, counts }) {
				this.samples += samples;
				this.positions += positions;
				this.scanned += scanned;
				this.parsed += parsed;
				this.counts.join(counts);
			}
			*end(bytes) {
				const { path, samples, positions, scanned, parsed } = this;
				const problems = this.isUsable ? this.counts.problems(path) : [(0, _problems_js__WEBPACK_IMPORTED_MODULE_0__.kq)(this.#heldBack, path)];
				for (const problem of problems) yield {
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
			if (error instanceof _tensor_array_js__WEBPACK_IMPORTED_MODULE_2__.P3) return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)(error.code, path, error.message);
			if (error instanceof _over_limit_js__WEBPACK_IMPORTED_MODULE_0__._) return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)(error.code, path, error.message, error.remedy);
			if (error instanceof _open_bad_compression_js__WEBPACK_IMPORTED_MODULE_3__.o) return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)("bad-encoding", path, error.message);
			if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
			if (/^(Z|ZSTD)_|ERR_ZLIB/.test(error.code)) {
				return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)("bad-encoding", path, `the compressed data is damaged or cut (${error.code})`);
			}
			return (0, _problems_js__WEBPACK_IMPORTED_MODULE_1__.Wj)("not-readable", path, `the file cannot be read (${error.code})`);
		}
	}),
	47799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => BadCompression });
		class BadCompression extends Error {}
	}),
	86352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => OverLimit });
		var _config_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79866);
		var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90708);
		const MEANINGS = {
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
				const [code, message] = MEANINGS[limit];
				super(`${message(limits[limit])} (\`limits.${limit}\`)`);
				this.code = code;
				const raise = limits[limit] < _config_limits_js__WEBPACK_IMPORTED_MODULE_0__.M[limit] ? `If it is meant to be so, set \`limits.${limit}\` higher in the configuration.` : `\`limits.${limit}\` cannot be set higher.`;
				this.remedy = code === "bad-encoding" ? raise : `${_problems_js__WEBPACK_IMPORTED_MODULE_1__.l0[code]} ${raise}`;
			}
		}
	}),
	87840: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => positionProblems });
		var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90708);
		function positionProblems(filled, path, line) {
			const of = `of ${filled.seen} positions`;
			const told = [
				[
					"missing-alternatives",
					filled.withoutAlternatives,
					`${of} have no alternatives`
				],
				[
					"bad-value",
					filled.badValues,
					`${of} have a value that is not a number`
				],
				[
					"not-logprobs",
					filled.positive,
					`${of} have a value above 0, which no logprob is`
				]
			];
			return told.filter(([, count]) => count > 0).map(([code, count, message]) => (0, _problems_js__WEBPACK_IMPORTED_MODULE_0__.hN)(code, path, line, `${count} ${message}`));
		}
	}),
	28759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => Columns,
			f: () => SENTINEL
		});
		const SENTINEL = -100;
		class Columns {
			areNamed;
			vocabularySize;
			#logprobs = new Float64Array(4096);
			#ends = new Uint32Array(256);
			#chosen = new Float64Array(256);
			#listing = new Uint8Array(256);
			#index = new Uint32Array(256);
			#tokens = new Float64Array(0);
			#chosenTokens = new Float64Array(0);
			#count = 0;
			#entries = 0;
			constructor({ named = false } = {}) {
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
				if (this.#entries === this.#logprobs.length) this.#logprobs = resized(this.#logprobs, 2 * this.#entries);
				this.#logprobs[this.#entries++] = logprob;
			}
			pushNamed(logprob, token) {
				this.push(logprob);
				if (this.#tokens.length < this.#logprobs.length) this.#tokens = resized(this.#tokens, this.#logprobs.length);
				this.#tokens[this.#entries - 1] = token;
			}
			end(chosen, listing, index, chosenToken = NaN) {
				this.#reserve(this.#count + 1);
				this.#ends[this.#count] = this.#entries;
				this.#chosen[this.#count] = chosen;
				this.#listing[this.#count] = listing;
				this.#index[this.#count] = index;
				if (this.areNamed) this.#chosenTokens[this.#count] = chosenToken;
				this.#count++;
			}
			#reserve(count) {
				if (count <= this.#ends.length) return;
				const length = 2 * Math.max(count, this.#ends.length);
				this.#ends = resized(this.#ends, length);
				this.#chosen = resized(this.#chosen, length);
				this.#listing = resized(this.#listing, length);
				this.#index = resized(this.#index, length);
				if (this.areNamed) this.#chosenTokens = resized(this.#chosenTokens, length);
			}
			append(added, index) {
				const { count, logprobs, ends, chosen, listing, tokens, chosenTokens } = added;
				const entries = this.#entries + logprobs.length;
				if (entries > this.#logprobs.length) this.#logprobs = resized(this.#logprobs, 2 * entries);
				this.#logprobs.set(logprobs, this.#entries);
				this.#reserve(this.#count + count);
				if (tokens !== undefined && chosenTokens !== undefined) {
					if (this.#tokens.length < this.#logprobs.length) this.#tokens = resized(this.#tokens, this.#logprobs.length);
					this.#tokens.set(tokens, this.#entries);
					this.#chosenTokens.set(chosenTokens, this.#count);
				}
				this.#chosen.set(chosen, this.#count);
				this.#listing.set(listing, this.#count);
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
					...this.areNamed && {
						tokens: this.#tokens,
						chosenTokens: this.#chosenTokens
					}
				};
			}
		}
		function resized(column, length) {
			const larger = new column.constructor(length);
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
		const Value = {
			Missing: 0,
			Null: 1,
			Number: 2,
			Bad: 3
		};
		const Identity = {
			None: 0,
			Text: 1,
			Bytes: 2,
			Id: 3
		};
		class Tokens {
			count = 0;
			bytes = new Uint8Array(0);
			values = new Float64Array(64);
			states = new Uint8Array(64);
			ranks = new Float64Array(64);
			kinds = new Uint8Array(64);
			begins = new Uint32Array(64);
			ends = new Uint32Array(64);
			hashes = new Int32Array(64);
			add() {
				const row = this.count++;
				if (row === this.values.length) this.#grow();
				return row;
			}
			identify(row, kind, begin, end) {
				this.kinds[row] = kind;
				this.begins[row] = begin;
				this.ends[row] = end;
				this.hashes[row] = kind === Identity.Id ? hashOf(this.bytes, begin, end) : 0;
			}
			isSame(row, other, otherRow) {
				const isSameOf = this.kinds[row] === Identity.Bytes ? isSameArray : isSameText;
				return isSameOf(this.bytes, this.begins[row], this.ends[row], other.bytes, other.begins[otherRow], other.ends[otherRow]);
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
			const grown = new column.constructor(2 * column.length);
			grown.set(column);
			return grown;
		}
		function isSameText(a, beginA, endA, b, beginB, endB) {
			const length = endA - beginA;
			if (length === endB - beginB) {
				let i = 0;
				while (i < length && a[beginA + i] === b[beginB + i]) i++;
				if (i === length) return true;
			}
			if (!hasEscape(a, beginA, endA) && !hasEscape(b, beginB, endB)) return false;
			const plainA = unescaped(a, beginA, endA);
			const plainB = unescaped(b, beginB, endB);
			return plainA.length === plainB.length && plainA.every((byte, i) => byte === plainB[i]);
		}
		function isSameArray(a, beginA, endA, b, beginB, endB) {
			let i = beginA;
			let j = beginB;
			for (;;) {
				while (i < endA && a[i] <= _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) i++;
				while (j < endB && b[j] <= _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) j++;
				if (i === endA || j === endB) return i === endA && j === endB;
				if (a[i++] !== b[j++]) return false;
			}
		}
		function hashOf(b, begin, end) {
			let hash = 2166136261 | 0;
			for (let p = begin; p < end; p++) {
				const c = b[p];
				if (c === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) {
					const text = unescaped(b, begin, end);
					return hasEscape(text, 0, text.length) ? 0 : hashOf(text, 0, text.length);
				}
				hash = Math.imul(hash ^ c, 16777619);
			}
			return hash;
		}
		function hasEscape(b, begin, end) {
			for (let p = begin; p < end; p++) if (b[p] === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) return true;
			return false;
		}
		function unescaped(b, begin, end) {
			const text = new Uint8Array(end - begin);
			return text.subarray(0, (0, _scan_unescape_js__WEBPACK_IMPORTED_MODULE_1__.x)(b, begin, end, text));
		}
	}),
	27330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rk: () => NO_ROW,
			ZA: () => PositionWriter,
			YW: () => nothingFilled
		});
		var positions = __webpack_require__(19882);
		var position_columns = __webpack_require__(28759);
		var position_tokens = __webpack_require__(27996);
		var scan_unescape = __webpack_require__(56428);
		;
		const SEEDS = {
			[position_tokens.lz.Id]: 1,
			[position_tokens.lz.Bytes]: 2,
			[position_tokens.lz.Text]: 2
		};
		const FNV_PRIME = 16777619;
		const FNV_BASIS = 2166136261;
		const SECOND_BITS = 21;
		const ZERO = 48;
		function tokenNumber(tokens, row) {
			const kind = tokens.kinds[row];
			if (kind === position_tokens.lz.None) return NaN;
			const { bytes, begins, ends } = tokens;
			const [begin, end] = [begins[row], ends[row]];
			if (kind === position_tokens.lz.Bytes) return ofList(bytes, begin, end);
			if (!(0, position_tokens.Yp)(bytes, begin, end)) return ofBytes(bytes, begin, end, SEEDS[kind]);
			const plain = new Uint8Array(end - begin);
			return ofBytes(plain, 0, (0, scan_unescape.x)(bytes, begin, end, plain), SEEDS[kind]);
		}
		function ofList(b, begin, end) {
			const plain = [];
			let value = -1;
			for (let p = begin; p < end; p++) {
				const digit = b[p] - ZERO;
				if (digit >= 0 && digit <= 9) value = Math.max(0, value) * 10 + digit;
				else if (value >= 0) {
					plain.push(value);
					value = -1;
				}
			}
			if (value >= 0) plain.push(value);
			return ofBytes(Uint8Array.from(plain), 0, plain.length, SEEDS[position_tokens.lz.Bytes]);
		}
		function ofBytes(b, begin, end, seed) {
			let first = FNV_BASIS ^ seed;
			let second = Math.imul(FNV_BASIS, seed + 2);
			for (let p = begin; p < end; p++) {
				first = Math.imul(first ^ b[p], FNV_PRIME);
				second = Math.imul(second ^ first ^ b[p], 2246822507);
				second ^= second >>> 13;
			}
			return (first >>> 0) + (second >>> 32 - SECOND_BITS) * 2 ** 32;
		}
		;
		const nothingFilled = () => ({
			seen: 0,
			withoutAlternatives: 0,
			badValues: 0,
			positive: 0,
			collapsed: 0,
			k: 0
		});
		const ROUNDING = .001;
		const NO_ROW = -1;
		const UNLISTED = -1;
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
				if (state !== position_tokens.WT.Number || !Number.isFinite(value)) this.filled.badValues++;
				else {
					this.#columns.push(this.#format.scale === "bits" ? value * Math.LN2 : value);
					this.#columns.end(NaN, positions.l.Entropy, this.before + index);
				}
			}
			write(tokens, from, to, isOrdered, chosen, chosenRow, index) {
				const { filled } = this;
				if (from === to) {
					filled.withoutAlternatives++;
					return;
				}
				if (!this.#take(tokens, from, to) || this.#possible === 0) {
					filled.badValues++;
					return;
				}
				const logprobs = this.#logprobs;
				const certain = this.#listed > 1 && this.#possible === 1 && logprobs[0] === 0;
				if (certain && this.#format.complete !== true) filled.collapsed++;
				const own = chosenRow === NO_ROW ? NaN : this.#ownLogprob(chosen, chosenRow);
				const place = chosenRow === NO_ROW ? UNLISTED : this.#find(tokens, chosen, chosenRow, own);
				const chosenLogprob = place === UNLISTED ? own : logprobs[place];
				const chosenToken = !this.#columns.areNamed ? NaN : place !== UNLISTED ? tokenNumber(tokens, this.#rows[place]) : chosenRow === NO_ROW ? NaN : tokenNumber(chosen, chosenRow);
				this.#push(tokens, place, chosenLogprob, isOrdered, chosenToken, index);
			}
			#take(tokens, from, to) {
				if (to - from > this.#rows.length) {
					this.#rows = new Uint32Array(2 * (to - from));
					this.#logprobs = new Float64Array(2 * (to - from));
				}
				const rows = this.#rows;
				const logprobs = this.#logprobs;
				const { values, states, kinds } = tokens;
				const areLogprobs = this.#format.scale === "logprob";
				let possible = 0;
				let listed = 0;
				let isPositive = false;
				for (let row = from; row < to; row++) {
					if (kinds[row] === position_tokens.lz.Id && isTwin(tokens, from, row)) continue;
					const isLogprob = areLogprobs && states[row] === position_tokens.WT.Number;
					const logprob = isLogprob ? values[row] : this.#logprob(values[row], states[row]);
					if (Number.isNaN(logprob)) return false;
					listed++;
					if (logprob > ROUNDING) isPositive = true;
					if (logprob <= position_columns.f) continue;
					rows[possible] = row;
					logprobs[possible++] = logprob;
				}
				this.#possible = possible;
				this.#listed = listed;
				if (isPositive) this.filled.positive++;
				return true;
			}
			#logprob(value, state) {
				const { scale, nullMeans, missingMeans } = this.#format;
				if (state === position_tokens.WT.Number) return scale === "probability" ? Math.log(value) : value;
				if (state === position_tokens.WT.Null) return nullMeans === "zero" ? -Infinity : NaN;
				return state === position_tokens.WT.Missing && missingMeans === "zero" ? 0 : NaN;
			}
			#ownLogprob(chosen, row) {
				if (chosen.states[row] !== position_tokens.WT.Number) return NaN;
				return this.#logprob(chosen.values[row], position_tokens.WT.Number);
			}
			#find(tokens, chosen, chosenRow, own) {
				const kind = chosen.kinds[chosenRow];
				for (let i = 0; i < this.#possible; i++) {
					const row = this.#rows[i];
					const other = tokens.kinds[row];
					if (kind === position_tokens.lz.None || other === position_tokens.lz.None) {
						if (this.#logprobs[i] === own) return i;
					} else if (kind === other && tokens.isSame(row, chosen, chosenRow)) return i;
				}
				return UNLISTED;
			}
			#push(tokens, place, chosenLogprob, isOrdered, chosenToken, index) {
				const columns = this.#columns;
				const logprobs = this.#logprobs;
				const known = chosenLogprob > position_columns.f;
				const isUnlisted = place === UNLISTED && known;
				const complete = this.#format.complete === true;
				const outside = complete || isUnlisted ? UNLISTED : this.#outsider(tokens, place, isOrdered);
				const { areNamed } = columns;
				const entry = (i) => {
					if (areNamed) columns.pushNamed(logprobs[i], tokenNumber(tokens, this.#rows[i]));
					else columns.push(logprobs[i]);
				};
				for (let i = 0; i < this.#possible; i++) if (i !== outside) entry(i);
				if (outside !== UNLISTED) entry(outside);
				else if (isUnlisted && !complete) {
					if (areNamed) columns.pushNamed(chosenLogprob, chosenToken);
					else columns.push(chosenLogprob);
				}
				const ranked = outside === UNLISTED ? this.#listed : this.#listed - 1;
				if (ranked > this.filled.k) this.filled.k = ranked;
				columns.end(known ? chosenLogprob : NaN, complete ? positions.l.Complete : outside !== UNLISTED || isUnlisted ? positions.l.RankedThenChosen : positions.l.Ranked, this.before + index, chosenToken);
			}
			#outsider(tokens, place, isOrdered) {
				let hasRanks = false;
				for (let i = 0; i < this.#possible; i++) {
					const rank = tokens.ranks[this.#rows[i]];
					if (rank > this.#listed) return i;
					if (!Number.isNaN(rank)) hasRanks = true;
				}
				if (hasRanks || place === UNLISTED || this.#possible < 2 || isOrdered && place !== 0) return UNLISTED;
				for (let i = 0; i < this.#possible; i++) if (i !== place && !(this.#logprobs[i] > this.#logprobs[place])) return UNLISTED;
				return place;
			}
		}
		function isTwin(tokens, from, row) {
			const hash = tokens.hashes[row];
			for (let i = from; i < row; i++) if (tokens.hashes[i] === hash && tokens.kinds[i] === position_tokens.lz.Id && tokens.isSame(i, tokens, row)) return true;
			return false;
		}
	}),
	90708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wj: () => fileProblem,
			hN: () => recordProblem,
			kq: () => nothingUsable,
			l0: () => REMEDIES,
			lm: () => notice
		});
		const REMEDIES = {
			"not-readable": "Check that the file exists and may be read.",
			"empty-file": "The job that writes this file saved nothing: check its log.",
			"empty-archive": "Put .json, .jsonl or .ndjson files into it.",
			"unknown-format": "Run `logprob-gate formats` for what can be read.",
			"chosen-only": "Ask for alternatives when sampling: `logprobs: true, top_logprobs: 20`. Entropy cannot be had from the chosen token alone.",
			"no-positions": "Ask for logprobs when sampling: `logprobs: true, top_logprobs: 20`.",
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
			"after-sampling": "Save logprobs from before sampling: vLLM `raw_logprobs`, llama.cpp without `post_sampling_probs`, temperature 1 for TGI.",
			"sums-only": "Save the logprobs of each position, with alternatives.",
			"no-logprobs": "Ask for logprobs when sampling: `logprobs: true, top_logprobs: 20`.",
			"bad-tensor": "Save it with `numpy.save(path, numpy.ascontiguousarray(array))` or safetensors' `save_file`: positions of float16, bfloat16, float32 or float64, named like what they are.",
			"unclear-tensor": "Say what they are: `format: tensor-logits`, `tensor-logprobs`, `tensor-probabilities` or `tensor-entropies`.",
			pickle: "Write it again as JSON, .npy or .safetensors.",
			"git-lfs": "Fetch the file itself: `git lfs pull`, or `lfs: true` in actions/checkout.",
			"not-json": "Write it with json.dumps, not with str or repr.",
			"few-alternatives": "Ask for more alternatives: `top_logprobs: 20`.",
			"mixed-models": "Measure them apart: `group-by: model`.",
			"mixed-alternatives": "Ask for the same number of alternatives everywhere.",
			misaligned: "Score one text with both models: give both the token ids of one run as the prompt, and save `prompt_logprobs` (docs/compare.md).",
			"unpaired-sample": "Score the same samples with both models, under the same ids.",
			"unnamed-tokens": "Save the tokens' ids, bytes or text beside their probabilities (docs/recording.md).",
			"unchecked-alignment": "Save the ids of the text's tokens as well, to have it checked.",
			"missing-alternatives": "Find out why the engine left them out, or allow some with `max-problems`."
		};
		const recordProblem = (code, path, line, message, remedy = REMEDIES[code]) => ({
			code,
			path,
			...line !== undefined && { line },
			message,
			remedy,
			scope: "record"
		});
		const fileProblem = (code, path, message, remedy = REMEDIES[code]) => ({
			code,
			path,
			message,
			remedy,
			scope: "file"
		});
		const notice = (code, path, message) => ({
			code,
			path,
			message,
			remedy: REMEDIES[code],
			scope: "notice"
		});
		const TELLING = [
			"not-readable",
			"bad-encoding",
			"unclear-tensor",
			"not-logprobs",
			"echoed-prompt",
			"chosen-only",
			"sums-only",
			"no-logprobs",
			"bad-value",
			"no-positions",
			"unknown-format"
		];
		function nothingUsable(problems, path) {
			const code = TELLING.find((candidate) => problems.some((problem) => problem.code === candidate));
			const first = problems.find((problem) => code === undefined || problem.code === code);
			if (first === undefined) return fileProblem("no-positions", path, "no position in the file can be used");
			return {
				...first,
				scope: "file"
			};
		}
	}),
	56749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => readRecord });
		var detect = __webpack_require__(47271);
		var problems = __webpack_require__(90708);
		var path = __webpack_require__(25143);
		;
		const REFUSALS = [
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
				code: "no-logprobs",
				message: "the response holds no logprobs",
				remedy: "Ask for them when sampling: `logprobs: true, top_logprobs: 20`.",
				has: ["model_output.choices"]
			}
		];
		const compiled = REFUSALS.map((refusal) => ({
			...refusal,
			paths: refusal.has.map(path.Rr)
		}));
		function refusalOf(record) {
			return compiled.find(({ paths }) => paths.every((steps) => ((0, path.Zb)(record, steps)?.length ?? 0) > 0));
		}
		var against_limits = __webpack_require__(16026);
		var bytes = __webpack_require__(19457);
		var json = __webpack_require__(10582);
		;
		const PIECE = 8 * 1024;
		function parseJsonBytes(bytes, piece = PIECE) {
			if (bytes.length > piece) {
				try {
					return new Pieces(bytes, piece).record();
				} catch (error) {
					if (!(error instanceof SyntaxError)) throw error;
				}
			}
			return (0, json.q)(bytes.toString("utf8"));
		}
		class Pieces {
			#b;
			#piece;
			#p = 0;
			constructor(bytes, piece) {
				this.#b = bytes;
				this.#piece = piece;
			}
			record() {
				const value = this.#value();
				this.#space();
				if (this.#p < this.#b.length) throw new SyntaxError();
				return value;
			}
			#value() {
				this.#space();
				const b = this.#b;
				const begin = this.#p;
				const c = b[begin];
				if (c === bytes.jA) return this.#take(afterString(b, begin));
				if (c !== bytes.rK && c !== bytes.bV) return this.#take(afterScalar(b, begin));
				const after = afterBrackets(b, begin, Math.min(b.length, begin + this.#piece));
				if (after > 0) return this.#take(after);
				this.#p++;
				return c === bytes.rK ? this.#array() : this.#object();
			}
			#array() {
				const elements = [];
				if (this.#isNext(bytes.$z)) return elements;
				do
					elements.push(this.#value());
				while (this.#isNext(bytes.KE));
				this.#expect(bytes.$z);
				return elements;
			}
			#object() {
				const object = {};
				if (this.#isNext(bytes.tX)) return object;
				do {
					this.#space();
					if (this.#b[this.#p] !== bytes.jA) throw new SyntaxError();
					const key = this.#take(afterString(this.#b, this.#p));
					this.#expect(bytes.oH);
					const value = this.#value();
					if (key === "__proto__") Object.defineProperty(object, key, {
						value,
						configurable: true,
						enumerable: true,
						writable: true
					});
					else object[key] = value;
				} while (this.#isNext(bytes.KE));
				this.#expect(bytes.tX);
				return object;
			}
			#take(after) {
				const text = this.#b.toString("utf8", this.#p, after);
				this.#p = after;
				return (0, json.q)(text);
			}
			#space() {
				const b = this.#b;
				for (let c = b[this.#p]; c === bytes.t6 || c === bytes.Xy || c === bytes.zg || c === bytes.wn;) c = b[++this.#p];
			}
			#isNext(c) {
				this.#space();
				if (this.#b[this.#p] !== c) return false;
				this.#p++;
				return true;
			}
			#expect(c) {
				if (!this.#isNext(c)) throw new SyntaxError();
			}
		}
		function afterString(b, p) {
			for (p++; p < b.length; p++) {
				if (b[p] === bytes.jA) return p + 1;
				if (b[p] === bytes.r_) p++;
			}
			return b.length;
		}
		function afterScalar(b, p) {
			for (; p < b.length; p++) {
				const c = b[p];
				if (c === bytes.KE || c <= bytes.t6 || (c | bytes.C7) === bytes.tX) return p;
			}
			return p;
		}
		function afterBrackets(b, p, end) {
			let depth = 0;
			while (p < end) {
				const c = b[p];
				if (c === bytes.jA) {
					for (p++; p < end && b[p] !== bytes.jA; p++) if (b[p] === bytes.r_) p++;
				} else if ((c | bytes.C7) === bytes.bV) depth++;
				else if ((c | bytes.C7) === bytes.tX && --depth === 0) return p + 1;
				p++;
			}
			return 0;
		}
		;
		function readRecord(record, path, formats, bounds) {
			let value;
			const problem = (code, message, remedy) => ({
				ok: false,
				problem: (0, problems.hN)(code, path, record.line, message, remedy),
				value
			});
			const over = (0, against_limits.r)(record.bytes, bounds);
			if (over !== undefined) return problem(over.code, over.message, over.remedy);
			try {
				value = parseJsonBytes(record.bytes);
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
				return record.endsFile && /^[[{]/.test(record.bytes.toString("latin1", 0, 1)) ? problem("truncated-record", "the file ends inside a record") : problem("bad-json", `a record is not JSON${column(error)}`);
			}
			const found = (0, detect.o)(value, formats, record.bytes);
			if (found?.samples.some(isEchoed) === true) {
				return problem("echoed-prompt", "a record echoes its prompt, whose positions are not told from generated ones");
			}
			if (found?.fit === detect.M.Usable) return {
				ok: true,
				format: found.format,
				samples: found.samples,
				value
			};
			const refusal = refusalOf(value);
			if (refusal !== undefined) return problem(refusal.code, refusal.message, refusal.remedy);
			if (found === undefined) return problem("unknown-format", "a record holds no logprobs in any known shape");
			return found.fit === detect.M.Empty ? problem("no-positions", "a record holds no logprobs, only their place") : problem("chosen-only", "a record holds the logprobs of the chosen tokens only");
		}
		const isEchoed = ({ format, positions }) => format.format.firstNull === "echo" && positions[0] === null;
		function column(error) {
			const position = /at position (\d+)/.exec(error.message)?.[1];
			return position === undefined ? "" : ` (at its character ${Number(position) + 1})`;
		}
	}),
	38212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => RecordSplitter });
		var _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19457);
		const isSpace = (byte) => byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6 || byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.wn || byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy || byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.zg;
		const State = {
			Between: 0,
			Bracketed: 1,
			Bare: 2
		};
		const NOTHING = new Uint8Array(0);
		const BRACKET = Uint8Array.of(_scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK);
		class RecordSplitter {
			#lineByLine;
			#state = State.Between;
			#depth = 0;
			#inString = false;
			#escaped = false;
			#inArray = false;
			#pendingArray = null;
			#owesBracket = false;
			#isFirst = true;
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
				for (let i = 0; i < chunk.length;) {
					if (this.#state === State.Between) {
						i = this.#begin(chunk, i);
						if (this.#owesBracket) yield this.#piece(BRACKET, this.#offset + i);
						this.#owesBracket = false;
					} else {
						const end = this.#state === State.Bare ? this.#endOfLine(chunk, i) : this.#endOfBrackets(chunk, i);
						yield this.#piece(chunk.subarray(i, end), this.#offset + end);
						i = end;
					}
				}
				this.#offset += chunk.length;
			}
			*end() {
				const unfinished = this.#pendingArray !== null;
				if (this.#pendingArray !== null) this.#open(this.#pendingArray, State.Bare);
				if (this.#state === State.Between) return;
				this.#state = State.Between;
				yield {
					...this.#piece(unfinished ? BRACKET : NOTHING, this.#offset),
					endsFile: true
				};
			}
			#begin(chunk, from) {
				for (let i = from; i < chunk.length; i++) {
					const byte = chunk[i];
					if (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy) this.#line++;
					if (isSpace(byte)) continue;
					const here = {
						offset: this.#offset + i,
						line: this.#line
					};
					const isBracket = byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV || byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK;
					if (this.#pendingArray !== null) {
						this.#inArray = byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV;
						if (!this.#inArray) {
							this.#open(this.#pendingArray, State.Bracketed);
							this.#owesBracket = true;
							this.#depth = 1;
							return i;
						}
					} else if (this.#lineByLine) {
						this.#open(here, State.Bare);
						return i;
					} else if (this.#inArray && (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.KE || byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.$z)) {
						this.#inArray = byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.KE;
						continue;
					} else if (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK && !this.#inArray) {
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
				this.#inString = false;
				this.#escaped = false;
				this.#isFirst = true;
			}
			#endOfLine(chunk, from) {
				const end = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).indexOf(_scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy, from);
				if (end < 0) return chunk.length;
				this.#state = State.Between;
				return end;
			}
			#endOfBrackets(chunk, from) {
				const { length } = chunk;
				let depth = this.#depth;
				let inString = this.#inString;
				let i = this.#escaped ? from + 1 : from;
				while (i < length) {
					const byte = chunk[i++];
					if (inString) {
						if (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) inString = false;
						else if (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) i++;
					} else if (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) inString = true;
					else if ((byte | _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV) depth++;
					else if ((byte | _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.tX) {
						if (--depth > 0) continue;
						this.#state = State.Between;
						return i;
					} else if (byte === _scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy) this.#line++;
				}
				this.#depth = depth;
				this.#inString = inString;
				this.#escaped = i > length;
				return length;
			}
			#piece(bytes, end) {
				const isFirst = this.#isFirst;
				this.#isFirst = false;
				return {
					bytes,
					isFirst,
					isLast: this.#state === State.Between,
					endsFile: false,
					line: this.#recordLine,
					offset: this.#recordOffset,
					length: end - this.#recordOffset
				};
			}
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
			const over = overLimitIn(b.subarray(p, after), bounds);
			if (over !== undefined) throw over;
		}
		const CHUNK = 64 * 1024;
		function overLimitIn(bytes, bounds) {
			const skipper = new _skip_js__WEBPACK_IMPORTED_MODULE_1__.Gu(bounds);
			const chunk = new Uint8Array(Math.min(CHUNK, bytes.length) + 1);
			skipper.begin(_bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK, bounds.depth + 1);
			for (let begin = 0; begin < bytes.length && skipper.active;) {
				const part = bytes.subarray(begin, begin + CHUNK);
				chunk.set(part);
				chunk[part.length] = 0;
				const after = skipper.run(chunk, 0, part.length, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.Xy);
				if (after < 0) return bounds.overLimit(after);
				if (begin + part.length === bytes.length) return undefined;
				begin += after;
			}
			return undefined;
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
		const LIMIT_OF = new Map([
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
				const limit = LIMIT_OF.get(result);
				return limit && new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__._(limit, this.#limits);
			}
			mayHaveLongKey(b, begin, end) {
				for (let p = begin + this.key; p < end;) {
					const first = p - this.key;
					while (p >= first && !isQuote(b, p)) p--;
					if (p < first) return true;
					p += 1 + this.key;
				}
				return false;
			}
			hasLongNumber(b, begin, end) {
				for (let p = begin + this.number; p < end; p += this.number) {
					if (!isOfNumber(b[p])) continue;
					let first = p;
					while (first > begin && isOfNumber(b[first - 1])) first--;
					let behind = p + 1;
					while (behind < end && isOfNumber(b[behind])) behind++;
					if (behind - first > this.number) return true;
				}
				return false;
			}
		}
		function isQuote(b, p) {
			if (b[p] !== _bytes_js__WEBPACK_IMPORTED_MODULE_2__.jA) return false;
			let first = p;
			while (b[first - 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.r_) first--;
			return (p - first) % 2 === 0;
		}
		const isOfNumber = (c) => c >= _bytes_js__WEBPACK_IMPORTED_MODULE_2__.f2 && c <= _bytes_js__WEBPACK_IMPORTED_MODULE_2__.bn || c === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.N5 || c === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.b9 || c === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.y0 || (c | _bytes_js__WEBPACK_IMPORTED_MODULE_2__.C7) === 101;
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
		const TAB = 9;
		const NEWLINE = 10;
		const RETURN = 13;
		const SPACE = 32;
		const QUOTE = 34;
		const PLUS = 43;
		const COMMA = 44;
		const MINUS = 45;
		const DOT = 46;
		const ZERO = 48;
		const NINE = 57;
		const COLON = 58;
		const OPEN_ARRAY = 91;
		const BACKSLASH = 92;
		const CLOSE_ARRAY = 93;
		const OPEN_OBJECT = 123;
		const CLOSE_OBJECT = 125;
		const FOLD = 32;
		const INCOMPLETE = -1;
		const malformedAt = (p) => -2 - p;
		const faultOf = (result) => -2 - result;
		const TOO_DEEP = -(2 ** 31);
		const LONG_KEY = TOO_DEEP + 1;
		const LONG_NUMBER = TOO_DEEP + 2;
		const stoppedAt = (p, end) => p >= end ? INCOMPLETE : malformedAt(p);
		const MARGIN = 144;
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
		function afterSpace(b, p, newline) {
			let c = b[p];
			while (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6 || c === newline || c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.zg || c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.wn) c = b[++p];
			return p;
		}
		function afterString(b, p, end) {
			for (;;) {
				const c = b[p++];
				if (c > _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) continue;
				if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) return p;
				if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) {
					if (b[p++] < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P0)(p - 1, end);
				} else if (c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P0)(p - 1, end);
			}
		}
		function afterValue(b, p, end, newline, room) {
			const c = b[p];
			if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) return afterString(b, p + 1, end);
			if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV) return afterBrackets(b, p + 1, end, newline, room);
			return afterScalar(b, p, end);
		}
		function afterBrackets(b, p, end, newline, room) {
			if (room < 1) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.gZ;
			for (let depth = 1;;) {
				const c = b[p++];
				if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) {
					p = afterString(b, p, end);
					if (p < 0) return p;
				} else if (c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) {
					if (c !== newline && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.wn && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.zg) return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P0)(p - 1, end);
				} else if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV) {
					if (++depth > room) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.gZ;
				} else if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.tX && --depth === 0) return p;
			}
		}
		function afterScalar(b, p, end) {
			const begin = p;
			for (let c = b[p]; isScalar(c);) c = b[++p];
			if (p >= end) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.j5;
			return p === begin ? (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.ji)(p) : p;
		}
		const isScalar = (c) => c >= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.f2 && c <= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bn || (c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) >= 97 && (c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) <= 122 || c >= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.N5 - 2 && c <= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.N5 + 1 && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.N5 - 1;
		class ChunkSkipper {
			#bounds;
			#depth = 0;
			#room = 0;
			#inString = false;
			#escaped = false;
			#length = 0;
			active = false;
			constructor(bounds) {
				this.#bounds = bounds;
			}
			begin(c, room) {
				this.active = true;
				this.#inString = c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA;
				this.#depth = this.#inString ? 0 : 1;
				this.#room = room;
				this.#escaped = false;
				this.#length = 0;
			}
			run(b, p, end, newline) {
				while (p < end) {
					if (this.#inString) {
						const begin = p;
						p = this.#string(b, begin);
						this.#length += p - begin;
					} else p = this.#brackets(b, p, end, newline);
					if (p < 0) return p;
					if (this.#depth === 0 && !this.#inString) {
						this.active = false;
						return p;
					}
					if (p < end && b[p] < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) {
						const space = b[p] === newline || b[p] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.wn || b[p] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.zg;
						if (this.#inString || !space) return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.ji)(p);
						p++;
					}
				}
				return this.#inString ? p : beforeNumber(b, p);
			}
			#string(b, p) {
				if (this.#escaped && b[p] >= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) {
					this.#escaped = false;
					p++;
				}
				for (;;) {
					const c = b[p];
					if (c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) return p;
					p++;
					if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) {
						this.#inString = false;
						return p;
					}
					if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_) {
						if (b[p] < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6) {
							this.#escaped = true;
							return p;
						}
						p++;
					}
				}
			}
			#brackets(b, p, end, newline) {
				const { key, number } = this.#bounds;
				const room = this.#room;
				let depth = this.#depth;
				let begin = p;
				if (this.#length > key && this.#isKey(b, p, end, newline)) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P;
				for (;;) {
					const c = b[p];
					if (c > _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA && c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.rK) {
						p++;
						continue;
					}
					if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) {
						if (p - begin > number && this.#bounds.hasLongNumber(b, begin, p)) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.rv;
						begin = ++p;
						while (isPlain(b[p])) p++;
						this.#length = p - begin;
						this.#inString = b[p] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA;
						if (this.#inString) {
							this.#length--;
							begin = p;
							break;
						}
						begin = ++p;
						if (this.#length > key && this.#isKey(b, p, end, newline)) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.P;
						continue;
					}
					if (c < _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6 && c !== newline) break;
					p++;
					if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV) {
						if (++depth > room) return _bytes_js__WEBPACK_IMPORTED_MODULE_0__.gZ;
					} else if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.tX && --depth === 0) break;
				}
				this.#depth = depth;
				return p - begin > number && this.#bounds.hasLongNumber(b, begin, p) ? _bytes_js__WEBPACK_IMPORTED_MODULE_0__.rv : p;
			}
			#isKey(b, p, end, newline) {
				const next = afterSpace(b, p, newline);
				if (next < end) this.#length = 0;
				return b[next] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.oH;
			}
		}
		const isPlain = (c) => c > _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_ || c >= _bytes_js__WEBPACK_IMPORTED_MODULE_0__.t6 && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA && c !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_;
		function beforeNumber(b, p) {
			while (p > 0 && (0, _bounds_js__WEBPACK_IMPORTED_MODULE_1__.f)(b[p - 1])) p--;
			return p;
		}
		function levelsOf(b, p, after) {
			let levels = 0;
			for (let depth = 0; p < after;) {
				const c = b[p++];
				if (c === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jA) p = afterString(b, p, after);
				else if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.bV) levels = Math.max(levels, ++depth);
				else if ((c | _bytes_js__WEBPACK_IMPORTED_MODULE_0__.C7) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.tX) depth--;
			}
			return levels;
		}
	}),
	56428: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => unescape });
		var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19457);
		const U = 117;
		const SHORT = {
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
				const letter = b[p + 1];
				if (letter !== U) {
					out[n++] = SHORT[letter] ?? letter;
					p += 2;
					continue;
				}
				let code = hex4(b, p + 2);
				p += 6;
				if (code >= 55296 && code < 56320 && b[p] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r_ && b[p + 1] === U) {
					const second = hex4(b, p + 2);
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
			for (let i = p; i < p + 4; i++) code = code * 16 + (b[i] <= 57 ? b[i] - 48 : (b[i] | 32) - 87);
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
		const MAX_WAITING_BYTES = 64 * 1024 * 1024;
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
		const MAX_KEPT_BYTES = 8 * 1024 * 1024;
		const ROOM = 64 * 1024;
		class Window {
			bytes = new Uint8Array(0);
			end = 0;
			before = 0;
			#engine;
			#isWhole = true;
			constructor(engine) {
				this.#engine = engine;
			}
			begin() {
				this.end = this.before = 0;
				this.#isWhole = true;
			}
			add(bytes, p) {
				if (this.before + this.end + bytes.length > MAX_KEPT_BYTES) {
					this.#isWhole = false;
					this.bytes.copyWithin(0, p, this.end);
					this.before += p;
					this.end -= p;
					p = 0;
				}
				const begin = this.end;
				this.end += bytes.length;
				this.#reserve(this.end + _bytes_js__WEBPACK_IMPORTED_MODULE_0__.jS, begin);
				this.bytes.set(bytes, begin);
				this.bytes[this.end] = 0;
				return p;
			}
			keep(bytes) {
				if (!this.#isWhole) return;
				if (this.end + bytes.length > MAX_KEPT_BYTES) this.#isWhole = false;
				else this.add(bytes, 0);
			}
			get kept() {
				return this.#isWhole ? this.bytes.subarray(0, this.end) : undefined;
			}
			#reserve(length, kept) {
				if (length <= this.bytes.length && (this.#engine === undefined || this.bytes === this.#engine.bytes)) return;
				if (this.#engine === undefined) {
					const old = this.bytes;
					this.bytes = new Uint8Array(Math.max(length + ROOM, 2 * old.length));
					this.bytes.set(old.subarray(0, kept));
				} else {
					this.#engine.reserve(length);
					this.bytes = this.#engine.bytes;
				}
			}
		}
	}),
	78640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => Tally });
		var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90708);
		const MANY = .05;
		const FEW_ALTERNATIVES = 2;
		const MAX_MODELS = 5;
		class Tally {
			positions = 0;
			collapsed = 0;
			positive = 0;
			samplesByK = new Map();
			models = new Map();
			#maxModels;
			constructor({ isBlock }) {
				this.#maxModels = isBlock ? Infinity : MAX_MODELS;
			}
			add(positions, { collapsed, positive, k }, model) {
				this.positions += positions;
				this.collapsed += collapsed;
				this.positive += positive;
				if (k > 0) this.#addK(k, 1);
				if (model !== undefined) this.#addModel(model, 1);
			}
			join({ positions, collapsed, positive, samplesByK, models }) {
				this.positions += positions;
				this.collapsed += collapsed;
				this.positive += positive;
				for (const [k, samples] of samplesByK) this.#addK(k, samples);
				for (const [model, samples] of models) this.#addModel(model, samples);
			}
			plain() {
				const { positions, collapsed, positive, samplesByK, models } = this;
				return {
					positions,
					collapsed,
					positive,
					samplesByK,
					models
				};
			}
			#addK(k, samples) {
				this.samplesByK.set(k, (this.samplesByK.get(k) ?? 0) + samples);
			}
			#addModel(model, samples) {
				if (this.models.has(model) || this.models.size < this.#maxModels) this.models.set(model, (this.models.get(model) ?? 0) + samples);
			}
			problems(path) {
				return [
					...this.#notLogprobs(path),
					...this.#afterSampling(path),
					...this.#alternatives(path),
					...this.#mixedModels(path)
				];
			}
			#notLogprobs(path) {
				if (this.positive <= MANY * this.positions) return [];
				const message = `at ${this.#share(this.positive)} of the positions a value is above 0: these are raw logits, or probabilities`;
				return [(0, _problems_js__WEBPACK_IMPORTED_MODULE_0__.Wj)("not-logprobs", path, message)];
			}
			#afterSampling(path) {
				if (this.collapsed <= MANY * this.positions) return [];
				return [(0, _problems_js__WEBPACK_IMPORTED_MODULE_0__.Wj)("after-sampling", path, `at ${this.#share(this.collapsed)} of the positions one token has probability 1 and all others have none: the values were taken after sampling`)];
			}
			#share(positions) {
				return `${(100 * positions / this.positions).toFixed(0)} %`;
			}
			#alternatives(path) {
				const byK = [...this.samplesByK].sort(([a], [b]) => a - b);
				const longest = byK.at(-1)?.[0] ?? Infinity;
				if (longest <= FEW_ALTERNATIVES) {
					return [(0, _problems_js__WEBPACK_IMPORTED_MODULE_0__.lm)("few-alternatives", path, `the lists hold ${longest} of the most likely tokens at most`)];
				}
				if (byK.length < 2) return [];
				const counts = byK.map(([k, samples]) => `${k} in ${samples}`).join(", ");
				return [(0, _problems_js__WEBPACK_IMPORTED_MODULE_0__.lm)("mixed-alternatives", path, `samples have lists of different lengths (longest list: samples: ${counts})`)];
			}
			#mixedModels(path) {
				if (this.models.size < 2) return [];
				const counts = [...this.models].map(([model, samples]) => `${JSON.stringify(model)}: ${samples}`).join(", ");
				return [(0, _problems_js__WEBPACK_IMPORTED_MODULE_0__.lm)("mixed-models", path, `samples of several models are measured together (${counts})`)];
			}
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
		const BYTES_PER = {
			f16: 2,
			bf16: 2,
			f32: 4,
			f64: 8
		};
		const SCALE_BYTES = 8;
		const rowBytes = (dtype, length) => dtype === "coded" ? SCALE_BYTES + 4 * Math.ceil(length / 2) : length * BYTES_PER[dtype];
		class BadTensor extends Error {
			code;
			constructor(message, code = "bad-tensor") {
				super(message);
				this.code = code;
			}
		}
		const MAX_HEADER_BYTES = 16 * 1024 * 1024;
		const MAX_AXES = 8;
		function elementsOf(shape, name) {
			const isSize = (size) => Number.isSafeInteger(size) && size >= 0;
			if (!Array.isArray(shape) || shape.length > MAX_AXES || !shape.every(isSize)) throw new BadTensor(`the shape of ${JSON.stringify(name)} is not a list of at most ${MAX_AXES} sizes`);
			const elements = shape.reduce((product, size) => product * size, 1);
			if (!Number.isSafeInteger(elements * 8)) throw new BadTensor(`the shape of ${JSON.stringify(name)} is larger than any file`);
			return elements;
		}
	}),
	30607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => Tools });
		;
		const USUAL_BYTES = 8 * 1024 * 1024;
		class KeptBytes {
			#buffer = Buffer.allocUnsafeSlow(USUAL_BYTES);
			#length = 0;
			#limit = 0;
			begin(limit) {
				this.#length = 0;
				this.#limit = limit;
				if (this.#buffer.length > USUAL_BYTES) this.#buffer = Buffer.allocUnsafeSlow(USUAL_BYTES);
			}
			add(bytes) {
				const begin = this.#length;
				this.#length += bytes.length;
				if (!this.areAll) return;
				if (this.#length > this.#buffer.length) {
					const grown = Buffer.allocUnsafeSlow(Math.max(this.#length, 2 * this.#buffer.length));
					this.#buffer.copy(grown, 0, 0, begin);
					this.#buffer = grown;
				}
				this.#buffer.set(bytes, begin);
			}
			replace(bytes) {
				this.begin(bytes === undefined ? -1 : bytes.length);
				if (bytes !== undefined) this.add(bytes);
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
		;
		const WASM = "AGFzbQEAAAABLwhgAX8Bf2AEf39/fwF/YAJ+fwF8YAJ/fwBgAX8BfmADf39/AXxgAABgA39/fwF/AwwLAgADAAEEBQYHAQAFAwEACwbkAjt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAA+H8LfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQbC6AQt/AEGw2hELfwBBsPoRC38AQbC6Egt/AEGwwhILfwBBsOIiC38AQZClIwt/AEHAtSMLfwBB0LcjC38AQeC5Iwt/AEHgyyMLfwBB4N0jC38AQfDfIwt/AEGA4iMLfwBBgPQjC38AQZDOJAt/AEGQjiULfwBBkK4lC38AQZDOJQt/AEGgzikLfwBBoI4qC38AQaCuKgt/AEGgzioLB+oDKARoZWFwAyAJaGVhZFN0ZXBzAyEQYWx0ZXJuYXRpdmVTdGVwcwMiCXRhaWxTdGVwcwMjDUNIT1NFTl9WQUxVRVMDMw1DSE9TRU5fQkVHSU5TAzQLQ0hPU0VOX0VORFMDNQxDSE9TRU5fQllURVMDNg5FTEVNRU5UX1ZBTFVFUwM3DkVMRU1FTlRfQkVHSU5TAzgMRUxFTUVOVF9FTkRTAzkHT1VUQ09NRQM6Bm9yaWdpbgMdA3J1bgAJC3J1bkVsZW1lbnRzAAgKaXNFYWNoT25jZQMQBkNIT1NFTgMmDUNIT1NFTl9UT0tFTlMDKQ5jaG9zZW5JZGVudGl0eQMZBEVORFMDJQloYXNDaG9zZW4DGwhoYXNSYW5rcwMfCGlkZW50aXR5AxMKaXNDb21wbGV0ZQMUB2lzTmFtZWQDHAlpc09yZGVyZWQDHgdMSVNUSU5HAycITE9HUFJPQlMDJAZUT0tFTlMDKA1sb25nZXN0TnVtYmVyAwwFRklWRVMDKgtBTFRFUk5BVElWRQMuFEJFVFdFRU5fQUxURVJOQVRJVkVTAy8RQkVUV0VFTl9QT1NJVElPTlMDKwhFTEVNRU5UUwMyBEhFQUQDLQRMQVNUAzAETEVBRAMsBFRBSUwDMQZtZW1vcnkCAAgBBwwBEgqVnAEL0QMCAn8FfiAAUARARAAAAAAAAAAADwsgAUGwf0ggAUEoSnIEQEQAAAAAAADwvw8LIAAgAHmnIgKshiIAQv////8PgyEFIABCIIgiBiABQQR0QZCvI2oiAykDACIHQv////8PgyIEfiAEIAV+QiCIfCEIIAAgB34hBCAHQiCIIgAgBn4gCEIgiHwgACAFfiAIQv////8Pg3xCIIh8IgBC/wODQv8DUQRAIAMpAwgiB0L/////D4MiCCAGfiAFIAh+QiCIfCEIIABCAXwgACAHQiCIIgAgBn4gCEIgiHwgACAFfiAIQv////8Pg3xCIIh8IgAgBHwiBCAAVBshAAsgBEJ/UQR/IAFBZUggAUE3SnIFQQALBEBEAAAAAAAA8L8PCyAAIABCP4inIgNBCWqsiCEFIAFB6qQNbEEQdSADaiACa0G+CGoiAkEATCACQf4PTnIEQEQAAAAAAADwvw8LIAVCfoMgBSABQXxOIARCAVhxIAFBF0xxIAVCA4NCAVFxBH8gBSADQQlqrIYgAFEFQQALGyIAIABCAYN8QgGIIgBCgICAgICAgBBaBH4gAkEBaiECQoCAgICAgIAIBSAAC0L/////////d4MgAqxCNIaEvwvGAwMGfwF+AXwgACAAIAAtAABBLUZqIgBHIQUgACECIAAtAAAhAwJAA0AgA0EwayIDQQpJBEAgBEEBaiAEIAOsIAdCCn58IgdCAFIbIgRBE0oNAiAAQQFqIgAtAAAhAwwBCwsgACACRgR/QQEFIAAgAkEBaksEfyACLQAAQTBGBUEACwsNACAALQAAQS5GBEAgAEEBaiIAIQIgAC0AACEDA0AgA0EwayIDQQpJBEAgAUEBayEBIARBAWogBCADrCAHQgp+fCIHQgBSGyIEQRNKDQMgAEEBaiIALQAAIQMMAQsLIAAgAkYNAQsCfCAALQAAQSByQeUARgRAIABBAWoiAC0AACICQStGIAJBLUZyBEAgAEEBaiEACyAAIQZBACEEIAAtAAAhAwNAIANBMGsiA0EKSQRAIAMgBEEKbGoiBEGQzgBKDQQgAEEBaiIALQAAIQMMAQsLIAAgBkYNAiABQQAgBGsgBCACQS1GG2ohAQsgAUEATCAHQoCAgICAgIAQWHEgAUFqTnEEQCAHukEAIAFrQQN0QbCiI2orAwCjDAELIAcgARAACyIIRAAAAAAAAAAAYw0AIAiaIAggBRskBCAADwtBAAueAQEDfyAAQQFGIgJFBEAgAEECRiECCyABIwFPBH9BAQUgAgRAIwVBAWohAwUgASECA0AgAUEAIAEgAksbIQMgAS0AACIEQTBrQQpJIgBFBEAgBEEgckHhAGtBGkkhAAsgAEUEQCAEQStGIQALIABFBEAgBEEtRiEACyAAIARBLkYgABsEQCABQQFqIQEMAQsLCyADIwFPCwRAQQEkAgsLgQIBB38DQCAAIAVKBEAgBUECdCIBQbAwaigCACEHIAFBsChqKAIAIgQhAQJ/QQECf0EAIABBAnQiAkGwMGooAgAiAyACQbAoaigCACIGIgJrIAcgBGtHDQAaA0AgAyACa0EQSwRAQQAgAv0ABAAgAf0ABAD9I/1kQf//A0cNAhogAkEQaiECIAFBEGohAQwBCwsgAv0ABAAgAf0ABAD9I/1kQX8gAyACa3RyQX9GCw0AGkEAIAQgB0YgAyAGRnINABpBACAGLQAAIgFB3ABHIAQtAAAiAiABR3EgAkHcAEdxDQAaIAYgAyAEIAcQBAsEQEEBDwsgBUEBaiEFDAELC0EAC3UBAn5CASEEQgEhBQNAIAAgAUkgBEIBUXEEQCAAEAUhBCMNIQALIAIgA0kgBUIBUXEEQCACEAUhBSMNIQILIAVCAVEgBEIBUXIEQCAEIAVRDwsgBEL/AYMgBUL/AYNRBEAgBEIIiCEEIAVCCIghBQwBCwtBAAuABAEEfyAALQAAIgFB3ABHBEAgAEEBaiQNIAGsQoAChA8LIAAtAAEiAUH1AEcEQCAAQQJqJA0Cf0EIIAFB4gBGDQAaQQwgAUHmAEYNABpBCiABQe4ARg0AGkENIAFB8gBGDQAaQQkgASABQfQARhsLrEKAAoQPCyAAQQJqIgNBBGohAQNAIAEgA0sEQCACQQR0IAMtAAAiAkEwayACQSByQdcAayACQTlNG2ohAiADQQFqIQMMAQsLIABBBmokDSACIgFBgLgDSCACQYCwA05xBH8gAC8BBkHc6gFGBUEACwRAQQAhAiAAQQhqIgNBBGohBANAIAMgBEkEQCACQQR0IAMtAAAiAkEwayACQSByQdcAayACQTlNG2ohAiADQQFqIQMMAQsLIAJBgMADSCACQYC4A05xBEAgAEEMaiQNIAIgAUEKdGpBgLj/GmshAQsLIAFBgAFIBEAgAaxCgAKEDwsgAUGAEEgEQCABQT9xQYABckEIdKwgAUEGdaxCwAGEhEKAgASEDwsgAUGAgARIBEAgAUE/cUGAAXJBEHSsIAFBBnVBP3FBgAFyQQh0rCABQQx1rELgAYSEhEKAgIAIhA8LIAFBEnVB8AFyIAFBDHVBP3FBgAFyQQh0ciABQQZ1QT9xQYABckEQdHIgAUE/cUGAAXJBGHRyrUKAgICAEIQLqgMCAX4BfyAARQRARAAAAAAAAPh/DwsgAEECRgRAQce78oh4JAZBlO7JIyQDQX8hAANAIAEgAkkEQCABLQAAQTBrIgRBCkkEfyAEIABBACAAQQBOG0EKbGoFIABBAE4EfyAAQf8BcSIAIwZzQZODgAhsJAYjAyMGcyAAc0HrlK+veGwkAyMDIwNBDXZzJANBfwUgAAsLIQAgAUEBaiEBDAELCyAAQQBOBEAgAEH/AXEiACMGc0GTg4AIbCQGIwMjBnMgAHNB65Svr3hsJAMjAyMDQQ12cyQDCwVBAUECIABBA0YbIgBBxbvyiHhzJAYgAEECakHFu/KIeGwkAwNAIAEgAkkEQCABLQAAIgBB3ABHBEAjBiAAc0GTg4AIbCQGIwMjBnMgAHNB65Svr3hsJAMjAyMDQQ12cyQDIAFBAWohAQwCCyABEAUhAyMNIQEDQCADQgFSBEAgA0L/AYOnIgAjBnNBk4OACGwkBiMDIwZzIABzQeuUr694bCQDIwMjA0ENdnMkAyADQgiIIQMMAQsLDAELCwsjBrgjA0ELdrhEAAAAAAAA8EGioAsMAEG4ziokIEEAJAoLnxEEDX8FewF+AXwgAiQBIABBsBZsQYD0I2ohBSABIQIDQAJAIAZBgAhGBEBBAyQKDAELQQAkAgJ/QQAgAf0ABAAgBUGgAmoiA/0ABBD9USAD/QAEIP1O/VMNABogAygCBCEEQQEhAANAIAAgBEgEQEEAIAEgAEEEdGr9AAQAIAMgAEEFdGoiB/0ABBD9USAH/QAEIP1O/VMNAhogAEEBaiEADAELC0EBCwR/IAVBsARqIQQgBSgCACEKIAEgAygCAGohAEEAIQcCfwNAIAcgCkgEQEEAAn8gBCgCACIMQQJGBEAgACEBQQAkAAJAA0AgAf0ABAAiEEGACP0ABAD9I/1kaCIIIAFqIQMgEEGQCP0ABAD9IyAQQaAI/QAEAP0q/VD9ZGgiCSAISg0BIAggCUYEQCABQRBqIQEMAQsgASAJaiIBLQAAQdwARwR/QQEFIAEtAAFBIEkLBEAgASQFBUEBJAAgAUECaiEBDAELC0EAIQMLIAMhAUEAIAApAwBC9N6tq+bt17TkAFENARoFIAxBAUYEQCAAIQFBACQAAkADQCAB/QAEACIQQYAI/QAEAP0j/WRoIgggAWohAyAQQZAI/QAEAP0jIBBBoAj9AAQA/Sr9UP1kaCIJIAhKDQEgCCAJRgRAIAFBEGohAQwBCyABIAlqIgEtAABB3ABHBH9BAQUgAS0AAUEgSQsEQCABJAUFQQEkACABQQJqIQEMAQsLQQAhAwsgAyEBBUEAIAwEfyAMQQNGBH8gACEBA38CfyAB/QAEACISQcDNJP0ABAAiEf0j/WQgAf0ABBAiECAR/SP9ZEEQdHJoIQMgEkHQzST9AAQAIhH9cUHgzST9AAQAIhP9KkGAziT9AAQAIhQgEv0OIBJB8M0k/QAEACIS/SP9UP1Q/WRB//8DcyAQIBH9cSAT/SogFCAQ/Q4gECAS/SP9UP1Q/WRB//8Dc0EQdHJoIghBIEcEfyMBIAEgCGpNBEBBASQCC0EAIAhFIAAgAUZxIAMgCEdyDQEaIAEgA2oFIAFBIGohAQwCCwsLBSAMQQRGBH8gACEBA38gAf0ABABBsLQj/QAEAP1uQcC0I/0ABAD9J/1kIgMEfyABIANoaiIBQQAgACABSRsFIAFBEGohAQwBCwsFIAAhAwNAIANBACAAIANJGyEIIAMtAAAiCUEwa0EKSSIBRQRAIAlBIHJB4QBrQRpJIQELIAFFBEAgCUErRiEBCyABRQRAIAlBLUYhAQsgASAJQS5GIAEbBEAgA0EBaiEDDAELCyAICwsFIAD9AAQBQbC0I/0ABAAiEP1uQcC0I/0ABAAiEf0n/WQiASABQQFrcUUEQCABIAD9AAQRIBD9biAR/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiAyABaEEBaiINa0EBayELIA0gAC0AAEEtRiIIayEOIAAgDWpBAWstAABBMGsgACAIai0AAEEwayIPQQpsaiAPIA5BAkYbIQkgDkEBa0ECSSIBBEAgD0EKSSEBCyABBEAgDkEBRiAPQQBHciEBCyAAIANqIQ8CfyALQQFrQRNJIgMEQCAJRSALQRJIciEDCyADBH8gACANai0AAEEuRgUgAwtBACABGwR/IA8tAABBIHJB5QBHBUEACwRAIA9BEGv9AAQAQaC0I/0ABAD9cSALQfC0I2r9AAQA/U4iEEGgtSP9AAQA/U5BsLUj/QAEAP2VASAQQQj9jQH9jgFB0LQj/QAEAP26ASIQIBD9hgFB4LQj/QAEAP26Af0dACIVQv////8Pg0KAwtcvfiAVQiCHfCALQQN0IgFB6KMjaikDACAJrX58IRUgCyAOakEQSAR8IBW6IAFBsKIjaisDAKMFIBVB6KQjKQMAIA9BFGs1AgBCsODAgQOFQhQgC6x9QgOGIhWIIBWGIhVCCn4gFUIIiHxC/4H8B4MiFULkAH4gFUIQiHxC//8Dg358QQAgC2sQAAsiFkQAAAAAAAAAAGYEQCAWmiAWIAgbJAQgDwwCCwsgABABCwsiASAAIwxqSw0CGgsLIAFFBEAgDCAAEAJBAAwBCyABIwFPBEBBASQCCyABCyIDRQ0CGiAEKAIEIgFBAUYEQCMEJA8FIAFBA0YEQCAAJBEgAyQSCwsCf0EAIAP9AAQAIARBEGoiAP0ABBD9USAA/QAEIP1O/VMNABogACgCBCEIQQEhAQNAIAEgCEgEQEEAIAMgAUEEdGr9AAQAIAAgAUEFdGoiCf0ABBD9USAJ/QAEIP1O/VMNAhogAUEBaiEBDAELC0EBC0UEQEEAIQEgBEEQaiEAA0AgAyABQQR0aiIE/QAEACAAIAFBBXRqIgf9AAQQ/VEgB/0ABCD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WQiB2ggBGohBCAHRQRAIAFBAWohAQwBCwsgBCMBTwRAQQEkAgtBAAwDCyADIAQoAhBqIQAgBEGgAmohBCAHQQFqIQcMAQsLIAALBUEAIQADQCABIABBBHRqIgT9AAQAIAMgAEEFdGoiB/0ABBD9USAH/QAEIP1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZCIHaCAEaiEEIAdFBEAgAEEBaiEADAELCyAEIwFPBEBBASQCC0EACyIARSAAIwFPcgRAQQJBAUEBIAAjAhsbJAoMAQsgBkEDdEGgzilqIw85AwAgBkECdCIBQaCOKmojESMdazYCACABQaCuKmojEiMdazYCACAGQQFqIQYCf0EAIAAiAv0ABAAgBUEQaiIB/QAEEP1RIAH9AAQg/U79Uw0AGiABKAIEIQNBASEAA0AgACADSARAQQAgAiAAQQR0av0ABAAgASAAQQV0aiIE/QAEEP1RIAT9AAQg/U79Uw0CGiAAQQFqIQAMAQsLQQELBEAgAiAFKAIQaiEBDAIFQQAkCgsLC0GgziojCjYCAEGkziogBjYCACACC7YCACACJBggAyQaIAEkAUEAJBdBACQWQQAkFUEAJAlBACQIIAAhAQNAAkAjCEGACEYjCUGAgAJKcgR/QQEFIwgjGEZBACMYGwsEQEEDJAoMAQtBACQCIAAQCiIARSAAIwFLcgRAQQJBASMCGyQKDAELAn9BACAAIgH9AAQAQdC1I/0ABAD9UUHgtSP9AAQA/U79Uw0AGkHEtSMoAgAhAkEBIQADQCAAIAJIBEBBACABIABBBHRq/QAEACAAQQV0QcC1I2oiA/0ABBD9USAD/QAEIP1O/VMNAhogAEEBaiEADAELC0EBCwRAIAFBwLUjKAIAaiEADAIFQQAkCgsLC0GgziojCjYCAEGkziojCDYCAEGoziojCTYCAEGsziojFTYCAEGwziojFjYCAEG0ziojFzYCACABC8p1BA5/AnwFewF+RAAAAAAAAPh/JA8jGARAIwhBA3RBkM4kaisDACQPIxojCEECdCIBQZCOJWooAgBqJBEjGiABQZCuJWooAgBqJBILAkACf0EAIAD9AAQAQeC3I/0ABAD9UUHwtyP9AAQA/U79Uw0AGkHUtyMoAgAhAUEBIQMDQCABIANKBEBBACAAIANBBHRq/QAEACADQQV0QdC3I2oiBP0ABBD9USAE/QAEIP1O/VMNAhogA0EBaiEDDAELC0EBC0UEQANAIAAgAkEEdGoiAf0ABAAgAkEFdEHQtyNqIgP9AAQQ/VEgA/0ABCD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WQiBGggAWohAyAERQRAIAJBAWohAgwBCwsMAQtB4LkjIQcjISEEIABB0LcjKAIAaiEBAn8DQCAEIAVKBEBBAAJ/IAcoAgAiCEECRgRAIAEhA0EAJAACQANAIAP9AAQAIhFBgAj9AAQA/SP9ZGgiAiADaiEAIBFBkAj9AAQA/SMgEUGgCP0ABAD9Kv1Q/WRoIgogAkoNASACIApGBEAgA0EQaiEDDAELIAMgCmoiAC0AAEHcAEcEf0EBBSAALQABQSBJCwRAIAAkBQVBASQAIABBAmohAwwBCwtBACEACyAAIQNBACABKQMAQvTeravm7de05ABRDQEaBSAIQQFGBEAgASEDQQAkAAJAA0AgA/0ABAAiEUGACP0ABAD9I/1kaCICIANqIQAgEUGQCP0ABAD9IyARQaAI/QAEAP0q/VD9ZGgiCiACSg0BIAIgCkYEQCADQRBqIQMMAQsgAyAKaiIALQAAQdwARwR/QQEFIAAtAAFBIEkLBEAgACQFBUEBJAAgAEECaiEDDAELC0EAIQALIAAhAwUgCARAIAhBA0YEQCABIQMDfwJ/IAP9AAQAIhFBwM0k/QAEACIS/SP9ZCAD/QAEECITIBL9I/1kQRB0cmghACARQdDNJP0ABAAiEv1xQeDNJP0ABAAiFP0qQYDOJP0ABAAiFSAR/Q4gEUHwzST9AAQAIhH9I/1Q/VD9ZEH//wNzIBMgEv1xIBT9KiAVIBP9DiATIBH9I/1Q/VD9ZEH//wNzQRB0cmgiAkEgRwR/IwEgAiADak0EQEEBJAILQQAgAkUgASADRnEgACACR3INARogACADagUgA0EgaiEDDAILCwshAAUgCEEERgRAIAEhAwN/IAP9AAQAQbC0I/0ABAD9bkHAtCP9AAQA/Sf9ZCIABH8gAyAAaGoiAEEAIAAgAUsbBSADQRBqIQMMAQsLIQAFIAEhAgNAIAJBACABIAJJGyEAIAItAAAiCkEwa0EKSSIDRQRAIApBIHJB4QBrQRpJIQMLIANFBEAgCkErRiEDCyADRQRAIApBLUYhAwsgAyAKQS5GIAMbBEAgAkEBaiECDAELCwsLBSAB/QAEAUGwtCP9AAQAIhH9bkHAtCP9AAQAIhL9J/1kIgAgAEEBa3FFBEAgACAB/QAEESAR/W4gEv0n/WRBEHRyIQALIABBAWsgAHFoQQFqIgIgAGhBAWoiCmtBAWshCyABIAJqIQAgCiABLQAAQS1GIgxrIQ0gASAKakEBay0AAEEwayABIAxqLQAAQTBrIgNBCmxqIAMgDUECRhshDiANQQFrQQJJIgIEQCADQQpJIQILIAIEQCANQQFGIANBAEdyIQILIAtBAWtBE0kiAwRAIA5FIAtBEkhyIQMLAkAgAwR/IAEgCmotAABBLkYFIAMLQQAgAhsEfyAALQAAQSByQeUARwVBAAsEQCAAQRBr/QAEAEGgtCP9AAQA/XEgC0HwtCNq/QAEAP1OIhFBoLUj/QAEAP1OQbC1I/0ABAD9lQEgEUEI/Y0B/Y4BQdC0I/0ABAD9ugEiESAR/YYBQeC0I/0ABAD9ugH9HQAiFkL/////D4NCgMLXL34gFkIgh3wgC0EDdCICQeijI2opAwAgDq1+fCEWIAsgDWpBEEgEfCAWuiACQbCiI2orAwCjBSAWQeikIykDACAAQRRrNQIAQrDgwIEDhUIUIAusfUIDhiIWiCAWhiIWQgp+IBZCCIh8Qv+B/AeDIhZC5AB+IBZCEIh8Qv//A4N+fEEAIAtrEAALIg9EAAAAAAAAAABmBEAgD5ogDyAMGyQEDAILCyABEAEhAAsLQQAgACIDIAEjDGpLDQIaCwsgA0UEQCAIIAEQAkEADAELIAMjAU8EQEEBJAILIAMLIgBFDQIaIAcoAgQiAkEBRgRAIwQkDwUgAkEDRgRAIAEkESAAJBILCwJ/QQAgAP0ABAAgB0EQaiIB/QAEEP1RIAH9AAQg/U79Uw0AGiABKAIEIQJBASEDA0AgAiADSgRAQQAgACADQQR0av0ABAAgASADQQV0aiII/QAEEP1RIAj9AAQg/U79Uw0CGiADQQFqIQMMAQsLQQELRQRAQQAhAiAHQRBqIQEDQCAAIAJBBHRqIgP9AAQAIAEgAkEFdGoiBP0ABBD9USAE/QAEIP1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZCIEaCADaiEDIARFBEAgAkEBaiECDAELCyADIwFPBEBBASQCC0EADAMLIAAgBygCEGohASAHQaACaiEHIAVBAWohBQwBCwsgAQsiAEUEQEEADwsjB0EBaiQHQQAkC0EAJA5BACEHA0ACQCAHQYACRgRAQQAPCyAHIgNBAWohB0EAIQEgAARAAn9B4MsjKAIAIgRBAkYEQCAAIQJBACQAAkADQCAC/QAEACIRQYAI/QAEAP0j/WRoIgUgAmohASARQZAI/QAEAP0jIBFBoAj9AAQA/Sr9UP1kaCIIIAVKDQEgBSAIRgRAIAJBEGohAgwBCyACIAhqIgEtAABB3ABHBH9BAQUgAS0AAUEgSQsEQCABJAUFQQEkACABQQJqIQIMAQsLQQAhAQsgASECQQAgACkDAEL03q2r5u3XtOQAUQ0BGgUgBEEBRgRAIAAhAkEAJAACQANAIAL9AAQAIhFBgAj9AAQA/SP9ZGgiBSACaiEBIBFBkAj9AAQA/SMgEUGgCP0ABAD9Kv1Q/WRoIgggBUoNASAFIAhGBEAgAkEQaiECDAELIAIgCGoiAS0AAEHcAEcEf0EBBSABLQABQSBJCwRAIAEkBQVBASQAIAFBAmohAgwBCwtBACEBCyABIQIFQQAgBAR/IARBA0YEfyAAIQIDfwJ/IAL9AAQAIhFBwM0k/QAEACIS/SP9ZCAC/QAEECITIBL9I/1kQRB0cmghASARQdDNJP0ABAAiEv1xQeDNJP0ABAAiFP0qQYDOJP0ABAAiFSAR/Q4gEUHwzST9AAQAIhH9I/1Q/VD9ZEH//wNzIBMgEv1xIBT9KiAVIBP9DiATIBH9I/1Q/VD9ZEH//wNzQRB0cmgiBUEgRwR/IwEgAiAFak0EQEEBJAILQQAgBUUgACACRnEgASAFR3INARogASACagUgAkEgaiECDAILCwsFIARBBEYEfyAAIQIDfyAC/QAEAEGwtCP9AAQA/W5BwLQj/QAEAP0n/WQiAQR/IAIgAWhqIgFBACAAIAFJGwUgAkEQaiECDAELCwUgACEBA0AgAUEAIAAgAUkbIQUgAS0AACIIQTBrQQpJIgJFBEAgCEEgckHhAGtBGkkhAgsgAkUEQCAIQStGIQILIAJFBEAgCEEtRiECCyACIAhBLkYgAhsEQCABQQFqIQEMAQsLIAULCwUgAP0ABAFBsLQj/QAEACIR/W5BwLQj/QAEACIS/Sf9ZCIBIAFBAWtxRQRAIAEgAP0ABBEgEf1uIBL9J/1kQRB0ciEBCyABQQFrIAFxaEEBaiICIAFoQQFqIgVrQQFrIQggBSAALQAAQS1GIgprIQsgACAFakEBay0AAEEwayAAIApqLQAAQTBrIgxBCmxqIAwgC0ECRhshDSALQQFrQQJJIgEEQCAMQQpJIQELIAEEQCALQQFGIAxBAEdyIQELIAAgAmohDAJ/IAhBAWtBE0kiAgRAIA1FIAhBEkhyIQILIAIEfyAAIAVqLQAAQS5GBSACC0EAIAEbBH8gDC0AAEEgckHlAEcFQQALBEAgDEEQa/0ABABBoLQj/QAEAP1xIAhB8LQjav0ABAD9TiIRQaC1I/0ABAD9TkGwtSP9AAQA/ZUBIBFBCP2NAf2OAUHQtCP9AAQA/boBIhEgEf2GAUHgtCP9AAQA/boB/R0AIhZC/////w+DQoDC1y9+IBZCIId8IAhBA3QiAUHooyNqKQMAIA2tfnwhFiAIIAtqQRBIBHwgFrogAUGwoiNqKwMAowUgFkHopCMpAwAgDEEUazUCAEKw4MCBA4VCFCAIrH1CA4YiFoggFoYiFkIKfiAWQgiIfEL/gfwHgyIWQuQAfiAWQhCIfEL//wODfnxBACAIaxAACyIPRAAAAAAAAAAAZgRAIA+aIA8gChskBCAMDAILCyAAEAELCyICIAAjDGpLDQIaCwsgAkUEQCAEIAAQAkEADAELIAIjAU8EQEEBJAILIAILIQFB5MsjKAIAIgJBAUYEQCADQQN0QbAIaiMEOQMABSACQQNGBEAgA0ECdCICQbAoaiAANgIAIAJBsDBqIAE2AgAgAUEAIxAbBEACQCADQbA4aiMAOgAAIwAEQEEBJA4MAQsgACkDACEWIwcgASAAayIAQQhJBH4gFkIBIABBA3SthkIBfYMFIBYLIACtQjiGhUKV+Kn6l7fem55/fkI0iKdBAnRBsDpqIgAoAgBGBH8gAxADBUEACwRAQQEkCwsgACMHNgIACwsFIAJBAkYEQCADQQN0QbAYaiMEOQMACwsLCyABIQAjIiIEQQFKBEAgAQR/An9BACAB/QAEAEGAzCP9AAQA/VFBkMwj/QAEAP1O/VMNABpB9MsjKAIAIQJBASEBA0AgASACSARAQQAgACABQQR0av0ABAAgAUEFdEHwyyNqIgX9AAQQ/VEgBf0ABCD9Tv1TDQIaIAFBAWohAQwBCwtBAQsEfyAAQfDLIygCAGoFQQAhAgNAIAAgAkEEdGoiAf0ABAAgAkEFdEHwyyNqIgX9AAQQ/VEgBf0ABCD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WQiBWggAWohASAFRQRAIAJBAWohAgwBCwsgASMBTwRAQQEkAgtBAAsFQQALIQJBACEBIAIiAARAAn9BgM4jKAIAIgVBAkYEQEEAJAACQANAIAL9AAQAIhFBgAj9AAQA/SP9ZGgiCCACaiEBIBFBkAj9AAQA/SMgEUGgCP0ABAD9Kv1Q/WRoIgogCEoNASAIIApGBEAgAkEQaiECDAELIAIgCmoiAS0AAEHcAEcEf0EBBSABLQABQSBJCwRAIAEkBQVBASQAIAFBAmohAgwBCwtBACEBCyABIQJBACAAKQMAQvTeravm7de05ABRDQEaBSAFQQFGBEBBACQAAkADQCAC/QAEACIRQYAI/QAEAP0j/WRoIgggAmohASARQZAI/QAEAP0jIBFBoAj9AAQA/Sr9UP1kaCIKIAhKDQEgCCAKRgRAIAJBEGohAgwBCyACIApqIgEtAABB3ABHBH9BAQUgAS0AAUEgSQsEQCABJAUFQQEkACABQQJqIQIMAQsLQQAhAQsgASECBUEAIAUEfyAFQQNGBH8gACEBA38CfyAB/QAEACIRQcDNJP0ABAAiEv0j/WQgAf0ABBAiEyAS/SP9ZEEQdHJoIQIgEUHQzST9AAQAIhL9cUHgzST9AAQAIhT9KkGAziT9AAQAIhUgEf0OIBFB8M0k/QAEACIR/SP9UP1Q/WRB//8DcyATIBL9cSAU/SogFSAT/Q4gEyAR/SP9UP1Q/WRB//8Dc0EQdHJoIghBIEcEfyMBIAEgCGpNBEBBASQCC0EAIAhFIAAgAUZxIAIgCEdyDQEaIAEgAmoFIAFBIGohAQwCCwsLBSAFQQRGBH8gACEBA38gAf0ABABBsLQj/QAEAP1uQcC0I/0ABAD9J/1kIgIEfyABIAJoaiIBQQAgACABSRsFIAFBEGohAQwBCwsFIAAhAQNAIAFBACAAIAFJGyEIIAEtAAAiCkEwa0EKSSICRQRAIApBIHJB4QBrQRpJIQILIAJFBEAgCkErRiECCyACRQRAIApBLUYhAgsgAiAKQS5GIAIbBEAgAUEBaiEBDAELCyAICwsFIAD9AAQBQbC0I/0ABAAiEf1uQcC0I/0ABAAiEv0n/WQiASABQQFrcUUEQCABIAD9AAQRIBH9biAS/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiAiABaEEBaiIIa0EBayEKIAggAC0AAEEtRiILayEMIAAgCGpBAWstAABBMGsgACALai0AAEEwayINQQpsaiANIAxBAkYbIQ4gDEEBa0ECSSIBBEAgDUEKSSEBCyABBEAgDEEBRiANQQBHciEBCyAAIAJqIQ0CfyAKQQFrQRNJIgIEQCAORSAKQRJIciECCyACBH8gACAIai0AAEEuRgUgAgtBACABGwR/IA0tAABBIHJB5QBHBUEACwRAIA1BEGv9AAQAQaC0I/0ABAD9cSAKQfC0I2r9AAQA/U4iEUGgtSP9AAQA/U5BsLUj/QAEAP2VASARQQj9jQH9jgFB0LQj/QAEAP26ASIRIBH9hgFB4LQj/QAEAP26Af0dACIWQv////8Pg0KAwtcvfiAWQiCHfCAKQQN0IgFB6KMjaikDACAOrX58IRYgCiAMakEQSAR8IBa6IAFBsKIjaisDAKMFIBZB6KQjKQMAIA1BFGs1AgBCsODAgQOFQhQgCqx9QgOGIhaIIBaGIhZCCn4gFkIIiHxC/4H8B4MiFkLkAH4gFkIQiHxC//8Dg358QQAgCmsQAAsiD0QAAAAAAAAAAGYEQCAPmiAPIAsbJAQgDQwCCwsgABABCwsiAiAAIwxqSw0CGgsLIAJFBEAgBSAAEAJBAAwBCyACIwFPBEBBASQCCyACCyEBQYTOIygCACICQQFGBEAgA0EDdEGwCGojBDkDAAUgAkEDRgRAIANBAnQiAkGwKGogADYCACACQbAwaiABNgIAIAFBACMQGwRAAkAgA0GwOGojADoAACMABEBBASQODAELIAApAwAhFiMHIAEgAGsiAEEISQR+IBZCASAAQQN0rYZCAX2DBSAWCyAArUI4hoVClfip+pe33puef35CNIinQQJ0QbA6aiIAKAIARgR/IAMQAwVBAAsEQEEBJAsLIAAjBzYCAAsLBSACQQJGBEAgA0EDdEGwGGojBDkDAAsLCwsgASEACyAEQQJKBEAgAAR/An9BACAA/QAEAEGgziP9AAQA/VFBsM4j/QAEAP1O/VMNABpBlM4jKAIAIQJBASEBA0AgASACSARAQQAgACABQQR0av0ABAAgAUEFdEGQziNqIgX9AAQQ/VEgBf0ABCD9Tv1TDQIaIAFBAWohAQwBCwtBAQsEfyAAQZDOIygCAGoFQQAhAgNAIAAgAkEEdGoiAf0ABAAgAkEFdEGQziNqIgX9AAQQ/VEgBf0ABCD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WQiBWggAWohASAFRQRAIAJBAWohAgwBCwsgASMBTwRAQQEkAgtBAAsFQQALIQJBACEBIAIiAARAAn9BoNAjKAIAIgVBAkYEQEEAJAACQANAIAL9AAQAIhFBgAj9AAQA/SP9ZGgiCCACaiEBIBFBkAj9AAQA/SMgEUGgCP0ABAD9Kv1Q/WRoIgogCEoNASAIIApGBEAgAkEQaiECDAELIAIgCmoiAS0AAEHcAEcEf0EBBSABLQABQSBJCwRAIAEkBQVBASQAIAFBAmohAgwBCwtBACEBCyABIQJBACAAKQMAQvTeravm7de05ABRDQEaBSAFQQFGBEBBACQAAkADQCAC/QAEACIRQYAI/QAEAP0j/WRoIgggAmohASARQZAI/QAEAP0jIBFBoAj9AAQA/Sr9UP1kaCIKIAhKDQEgCCAKRgRAIAJBEGohAgwBCyACIApqIgEtAABB3ABHBH9BAQUgAS0AAUEgSQsEQCABJAUFQQEkACABQQJqIQIMAQsLQQAhAQsgASECBUEAIAUEfyAFQQNGBH8gACEBA38CfyAB/QAEACIRQcDNJP0ABAAiEv0j/WQgAf0ABBAiEyAS/SP9ZEEQdHJoIQIgEUHQzST9AAQAIhL9cUHgzST9AAQAIhT9KkGAziT9AAQAIhUgEf0OIBFB8M0k/QAEACIR/SP9UP1Q/WRB//8DcyATIBL9cSAU/SogFSAT/Q4gEyAR/SP9UP1Q/WRB//8Dc0EQdHJoIghBIEcEfyMBIAEgCGpNBEBBASQCC0EAIAhFIAAgAUZxIAIgCEdyDQEaIAEgAmoFIAFBIGohAQwCCwsLBSAFQQRGBH8gACEBA38gAf0ABABBsLQj/QAEAP1uQcC0I/0ABAD9J/1kIgIEfyABIAJoaiIBQQAgACABSRsFIAFBEGohAQwBCwsFIAAhAQNAIAFBACAAIAFJGyEIIAEtAAAiCkEwa0EKSSICRQRAIApBIHJB4QBrQRpJIQILIAJFBEAgCkErRiECCyACRQRAIApBLUYhAgsgAiAKQS5GIAIbBEAgAUEBaiEBDAELCyAICwsFIAD9AAQBQbC0I/0ABAAiEf1uQcC0I/0ABAAiEv0n/WQiASABQQFrcUUEQCABIAD9AAQRIBH9biAS/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiAiABaEEBaiIIa0EBayEKIAggAC0AAEEtRiILayEMIAAgCGpBAWstAABBMGsgACALai0AAEEwayINQQpsaiANIAxBAkYbIQ4gDEEBa0ECSSIBBEAgDUEKSSEBCyABBEAgDEEBRiANQQBHciEBCyAAIAJqIQ0CfyAKQQFrQRNJIgIEQCAORSAKQRJIciECCyACBH8gACAIai0AAEEuRgUgAgtBACABGwR/IA0tAABBIHJB5QBHBUEACwRAIA1BEGv9AAQAQaC0I/0ABAD9cSAKQfC0I2r9AAQA/U4iEUGgtSP9AAQA/U5BsLUj/QAEAP2VASARQQj9jQH9jgFB0LQj/QAEAP26ASIRIBH9hgFB4LQj/QAEAP26Af0dACIWQv////8Pg0KAwtcvfiAWQiCHfCAKQQN0IgFB6KMjaikDACAOrX58IRYgCiAMakEQSAR8IBa6IAFBsKIjaisDAKMFIBZB6KQjKQMAIA1BFGs1AgBCsODAgQOFQhQgCqx9QgOGIhaIIBaGIhZCCn4gFkIIiHxC/4H8B4MiFkLkAH4gFkIQiHxC//8Dg358QQAgCmsQAAsiD0QAAAAAAAAAAGYEQCAPmiAPIAsbJAQgDQwCCwsgABABCwsiAiAAIwxqSw0CGgsLIAJFBEAgBSAAEAJBAAwBCyACIwFPBEBBASQCCyACCyEBQaTQIygCACICQQFGBEAgA0EDdEGwCGojBDkDAAUgAkEDRgRAIANBAnQiAkGwKGogADYCACACQbAwaiABNgIAIAFBACMQGwRAAkAgA0GwOGojADoAACMABEBBASQODAELIAApAwAhFiMHIAEgAGsiAEEISQR+IBZCASAAQQN0rYZCAX2DBSAWCyAArUI4hoVClfip+pe33puef35CNIinQQJ0QbA6aiIAKAIARgR/IAMQAwVBAAsEQEEBJAsLIAAjBzYCAAsLBSACQQJGBEAgA0EDdEGwGGojBDkDAAsLCwsgASEACyAEQQNKBEAgAAR/An9BACAA/QAEAEHA0CP9AAQA/VFB0NAj/QAEAP1O/VMNABpBtNAjKAIAIQJBASEBA0AgASACSARAQQAgACABQQR0av0ABAAgAUEFdEGw0CNqIgX9AAQQ/VEgBf0ABCD9Tv1TDQIaIAFBAWohAQwBCwtBAQsEfyAAQbDQIygCAGoFQQAhAgNAIAAgAkEEdGoiAf0ABAAgAkEFdEGw0CNqIgX9AAQQ/VEgBf0ABCD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WQiBWggAWohASAFRQRAIAJBAWohAgwBCwsgASMBTwRAQQEkAgtBAAsFQQALIQJBACEBIAIiAARAAn9BwNIjKAIAIgVBAkYEQEEAJAACQANAIAL9AAQAIhFBgAj9AAQA/SP9ZGgiCCACaiEBIBFBkAj9AAQA/SMgEUGgCP0ABAD9Kv1Q/WRoIgogCEoNASAIIApGBEAgAkEQaiECDAELIAIgCmoiAS0AAEHcAEcEf0EBBSABLQABQSBJCwRAIAEkBQVBASQAIAFBAmohAgwBCwtBACEBCyABIQJBACAAKQMAQvTeravm7de05ABRDQEaBSAFQQFGBEBBACQAAkADQCAC/QAEACIRQYAI/QAEAP0j/WRoIgggAmohASARQZAI/QAEAP0jIBFBoAj9AAQA/Sr9UP1kaCIKIAhKDQEgCCAKRgRAIAJBEGohAgwBCyACIApqIgEtAABB3ABHBH9BAQUgAS0AAUEgSQsEQCABJAUFQQEkACABQQJqIQIMAQsLQQAhAQsgASECBUEAIAUEfyAFQQNGBH8gACEBA38CfyAB/QAEACIRQcDNJP0ABAAiEv0j/WQgAf0ABBAiEyAS/SP9ZEEQdHJoIQIgEUHQzST9AAQAIhL9cUHgzST9AAQAIhT9KkGAziT9AAQAIhUgEf0OIBFB8M0k/QAEACIR/SP9UP1Q/WRB//8DcyATIBL9cSAU/SogFSAT/Q4gEyAR/SP9UP1Q/WRB//8Dc0EQdHJoIghBIEcEfyMBIAEgCGpNBEBBASQCC0EAIAhFIAAgAUZxIAIgCEdyDQEaIAEgAmoFIAFBIGohAQwCCwsLBSAFQQRGBH8gACEBA38gAf0ABABBsLQj/QAEAP1uQcC0I/0ABAD9J/1kIgIEfyABIAJoaiIBQQAgACABSRsFIAFBEGohAQwBCwsFIAAhAQNAIAFBACAAIAFJGyEIIAEtAAAiCkEwa0EKSSICRQRAIApBIHJB4QBrQRpJIQILIAJFBEAgCkErRiECCyACRQRAIApBLUYhAgsgAiAKQS5GIAIbBEAgAUEBaiEBDAELCyAICwsFIAD9AAQBQbC0I/0ABAAiEf1uQcC0I/0ABAAiEv0n/WQiASABQQFrcUUEQCABIAD9AAQRIBH9biAS/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiAiABaEEBaiIIa0EBayEKIAggAC0AAEEtRiILayEMIAAgCGpBAWstAABBMGsgACALai0AAEEwayINQQpsaiANIAxBAkYbIQ4gDEEBa0ECSSIBBEAgDUEKSSEBCyABBEAgDEEBRiANQQBHciEBCyAAIAJqIQ0CfyAKQQFrQRNJIgIEQCAORSAKQRJIciECCyACBH8gACAIai0AAEEuRgUgAgtBACABGwR/IA0tAABBIHJB5QBHBUEACwRAIA1BEGv9AAQAQaC0I/0ABAD9cSAKQfC0I2r9AAQA/U4iEUGgtSP9AAQA/U5BsLUj/QAEAP2VASARQQj9jQH9jgFB0LQj/QAEAP26ASIRIBH9hgFB4LQj/QAEAP26Af0dACIWQv////8Pg0KAwtcvfiAWQiCHfCAKQQN0IgFB6KMjaikDACAOrX58IRYgCiAMakEQSAR8IBa6IAFBsKIjaisDAKMFIBZB6KQjKQMAIA1BFGs1AgBCsODAgQOFQhQgCqx9QgOGIhaIIBaGIhZCCn4gFkIIiHxC/4H8B4MiFkLkAH4gFkIQiHxC//8Dg358QQAgCmsQAAsiD0QAAAAAAAAAAGYEQCAPmiAPIAsbJAQgDQwCCwsgABABCwsiAiAAIwxqSw0CGgsLIAJFBEAgBSAAEAJBAAwBCyACIwFPBEBBASQCCyACCyEBQcTSIygCACICQQFGBEAgA0EDdEGwCGojBDkDAAUgAkEDRgRAIANBAnQiAkGwKGogADYCACACQbAwaiABNgIAIAFBACMQGwRAAkAgA0GwOGojADoAACMABEBBASQODAELIAApAwAhFiMHIAEgAGsiAEEISQR+IBZCASAAQQN0rYZCAX2DBSAWCyAArUI4hoVClfip+pe33puef35CNIinQQJ0QbA6aiIAKAIARgR/IAMQAwVBAAsEQEEBJAsLIAAjBzYCAAsLBSACQQJGBEAgA0EDdEGwGGojBDkDAAsLCwsgASEACyAEQQRKBEAgAAR/An9BACAA/QAEAEHg0iP9AAQA/VFB8NIj/QAEAP1O/VMNABpB1NIjKAIAIQJBASEBA0AgASACSARAQQAgACABQQR0av0ABAAgAUEFdEHQ0iNqIgT9AAQQ/VEgBP0ABCD9Tv1TDQIaIAFBAWohAQwBCwtBAQsEfyAAQdDSIygCAGoFQQAhAgNAIAAgAkEEdGoiAf0ABAAgAkEFdEHQ0iNqIgT9AAQQ/VEgBP0ABCD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WQiBGggAWohASAERQRAIAJBAWohAgwBCwsgASMBTwRAQQEkAgtBAAsFQQALIQJBACEBIAIiAARAAn9B4NQjKAIAIgRBAkYEQEEAJAACQANAIAL9AAQAIhFBgAj9AAQA/SP9ZGgiBSACaiEBIBFBkAj9AAQA/SMgEUGgCP0ABAD9Kv1Q/WRoIgggBUoNASAFIAhGBEAgAkEQaiECDAELIAIgCGoiAS0AAEHcAEcEf0EBBSABLQABQSBJCwRAIAEkBQVBASQAIAFBAmohAgwBCwtBACEBCyABIQJBACAAKQMAQvTeravm7de05ABRDQEaBSAEQQFGBEBBACQAAkADQCAC/QAEACIRQYAI/QAEAP0j/WRoIgUgAmohASARQZAI/QAEAP0jIBFBoAj9AAQA/Sr9UP1kaCIIIAVKDQEgBSAIRgRAIAJBEGohAgwBCyACIAhqIgEtAABB3ABHBH9BAQUgAS0AAUEgSQsEQCABJAUFQQEkACABQQJqIQIMAQsLQQAhAQsgASECBUEAIAQEfyAEQQNGBH8gACEBA38CfyAB/QAEACIRQcDNJP0ABAAiEv0j/WQgAf0ABBAiEyAS/SP9ZEEQdHJoIQIgEUHQzST9AAQAIhL9cUHgzST9AAQAIhT9KkGAziT9AAQAIhUgEf0OIBFB8M0k/QAEACIR/SP9UP1Q/WRB//8DcyATIBL9cSAU/SogFSAT/Q4gEyAR/SP9UP1Q/WRB//8Dc0EQdHJoIgVBIEcEfyMBIAEgBWpNBEBBASQCC0EAIAVFIAAgAUZxIAIgBUdyDQEaIAEgAmoFIAFBIGohAQwCCwsLBSAEQQRGBH8gACEBA38gAf0ABABBsLQj/QAEAP1uQcC0I/0ABAD9J/1kIgIEfyABIAJoaiIBQQAgACABSRsFIAFBEGohAQwBCwsFIAAhAQNAIAFBACAAIAFJGyEFIAEtAAAiCEEwa0EKSSICRQRAIAhBIHJB4QBrQRpJIQILIAJFBEAgCEErRiECCyACRQRAIAhBLUYhAgsgAiAIQS5GIAIbBEAgAUEBaiEBDAELCyAFCwsFIAD9AAQBQbC0I/0ABAAiEf1uQcC0I/0ABAAiEv0n/WQiASABQQFrcUUEQCABIAD9AAQRIBH9biAS/Sf9ZEEQdHIhAQsgAUEBayABcWhBAWoiAiABaEEBaiIFa0EBayEIIAUgAC0AAEEtRiIKayELIAAgBWpBAWstAABBMGsgACAKai0AAEEwayIMQQpsaiAMIAtBAkYbIQ0gC0EBa0ECSSIBBEAgDEEKSSEBCyABBEAgC0EBRiAMQQBHciEBCyAAIAJqIQwCfyAIQQFrQRNJIgIEQCANRSAIQRJIciECCyACBH8gACAFai0AAEEuRgUgAgtBACABGwR/IAwtAABBIHJB5QBHBUEACwRAIAxBEGv9AAQAQaC0I/0ABAD9cSAIQfC0I2r9AAQA/U4iEUGgtSP9AAQA/U5BsLUj/QAEAP2VASARQQj9jQH9jgFB0LQj/QAEAP26ASIRIBH9hgFB4LQj/QAEAP26Af0dACIWQv////8Pg0KAwtcvfiAWQiCHfCAIQQN0IgFB6KMjaikDACANrX58IRYgCCALakEQSAR8IBa6IAFBsKIjaisDAKMFIBZB6KQjKQMAIAxBFGs1AgBCsODAgQOFQhQgCKx9QgOGIhaIIBaGIhZCCn4gFkIIiHxC/4H8B4MiFkLkAH4gFkIQiHxC//8Dg358QQAgCGsQAAsiD0QAAAAAAAAAAGYEQCAPmiAPIAobJAQgDAwCCwsgABABCwsiAiAAIwxqSw0CGgsLIAJFBEAgBCAAEAJBAAwBCyACIwFPBEBBASQCCyACCyEBQeTUIygCACICQQFGBEAgA0EDdEGwCGojBDkDAAUgAkEDRgRAIANBAnQiAkGwKGogADYCACACQbAwaiABNgIAIAFBACMQGwRAAkAgA0GwOGojADoAACMABEBBASQODAELIAApAwAhFiMHIAEgAGsiAEEISQR+IBZCASAAQQN0rYZCAX2DBSAWCyAArUI4hoVClfip+pe33puef35CNIinQQJ0QbA6aiIAKAIARgR/IAMQAwVBAAsEQEEBJAsLIAAjBzYCAAsLBSACQQJGBEAgA0EDdEGwGGojBDkDAAsLCwsgASEACyAARQRAQQAPCwJ/QQAgAP0ABABB8N0j/QAEAP1RQYDeI/0ABAD9Tv1TDQAaQeTdIygCACEBQQEhAwNAIAEgA0oEQEEAIAAgA0EEdGr9AAQAIANBBXRB4N0jaiIC/QAEEP1RIAL9AAQg/U79Uw0CGiADQQFqIQMMAQsLQQELBH8gAEHg3SMoAgBqBQJ/QQAgAP0ABABBgOAj/QAEAP1RQZDgI/0ABAD9Tv1TDQAaQfTfIygCACEBQQEhAwNAIAEgA0oEQEEAIAAgA0EEdGr9AAQAIANBBXRB8N8jaiIC/QAEEP1RIAL9AAQg/U79Uw0CGiADQQFqIQMMAQsLQQELDQFBACECA0AgACACQQR0aiIB/QAEACACQQV0QeDdI2oiA/0ABBD9USAD/QAEIP1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZCIDaCABaiEBIANFBEAgAkEBaiECDAELCyABIwFPBEBBASQCC0EAIQIDQCAAIAJBBHRqIgH9AAQAIAJBBXRB8N8jaiID/QAEEP1RIAP9AAQg/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1kIgRoIAFqIQMgBEUEQCACQQFqIQIMAQsLDAMLIQAMAQsLQYDiIyEIIyMhBCAAQfDfIygCAGohAQJ/A0AgBCAGSgRAQQACfyAIKAIAIgVBAkYEQCABIQNBACQAAkADQCAD/QAEACIRQYAI/QAEAP0j/WRoIgIgA2ohACARQZAI/QAEAP0jIBFBoAj9AAQA/Sr9UP1kaCIKIAJKDQEgAiAKRgRAIANBEGohAwwBCyADIApqIgAtAABB3ABHBH9BAQUgAC0AAUEgSQsEQCAAJAUFQQEkACAAQQJqIQMMAQsLQQAhAAsgACEDQQAgASkDAEL03q2r5u3XtOQAUQ0BGgUgBUEBRgRAIAEhA0EAJAACQANAIAP9AAQAIhFBgAj9AAQA/SP9ZGgiAiADaiEAIBFBkAj9AAQA/SMgEUGgCP0ABAD9Kv1Q/WRoIgogAkoNASACIApGBEAgA0EQaiEDDAELIAMgCmoiAC0AAEHcAEcEf0EBBSAALQABQSBJCwRAIAAkBQVBASQAIABBAmohAwwBCwtBACEACyAAIQMFIAUEQCAFQQNGBEAgASEDA38CfyAD/QAEACIRQcDNJP0ABAAiEv0j/WQgA/0ABBAiEyAS/SP9ZEEQdHJoIQAgEUHQzST9AAQAIhL9cUHgzST9AAQAIhT9KkGAziT9AAQAIhUgEf0OIBFB8M0k/QAEACIR/SP9UP1Q/WRB//8DcyATIBL9cSAU/SogFSAT/Q4gEyAR/SP9UP1Q/WRB//8Dc0EQdHJoIgJBIEcEfyMBIAIgA2pNBEBBASQCC0EAIAJFIAEgA0ZxIAAgAkdyDQEaIAAgA2oFIANBIGohAwwCCwsLIQAFIAVBBEYEQCABIQMDfyAD/QAEAEGwtCP9AAQA/W5BwLQj/QAEAP0n/WQiAAR/IAMgAGhqIgBBACAAIAFLGwUgA0EQaiEDDAELCyEABSABIQIDQCACQQAgASACSRshACACLQAAIgpBMGtBCkkiA0UEQCAKQSByQeEAa0EaSSEDCyADRQRAIApBK0YhAwsgA0UEQCAKQS1GIQMLIAMgCkEuRiADGwRAIAJBAWohAgwBCwsLCwUgAf0ABAFBsLQj/QAEACIR/W5BwLQj/QAEACIS/Sf9ZCIAIABBAWtxRQRAIAAgAf0ABBEgEf1uIBL9J/1kQRB0ciEACyAAQQFrIABxaEEBaiICIABoQQFqIgprQQFrIQsgASACaiEAIAogAS0AAEEtRiIMayENIAEgCmpBAWstAABBMGsgASAMai0AAEEwayIDQQpsaiADIA1BAkYbIQ4gDUEBa0ECSSICBEAgA0EKSSECCyACBEAgDUEBRiADQQBHciECCyALQQFrQRNJIgMEQCAORSALQRJIciEDCwJAIAMEfyABIApqLQAAQS5GBSADC0EAIAIbBH8gAC0AAEEgckHlAEcFQQALBEAgAEEQa/0ABABBoLQj/QAEAP1xIAtB8LQjav0ABAD9TiIRQaC1I/0ABAD9TkGwtSP9AAQA/ZUBIBFBCP2NAf2OAUHQtCP9AAQA/boBIhEgEf2GAUHgtCP9AAQA/boB/R0AIhZC/////w+DQoDC1y9+IBZCIId8IAtBA3QiAkHooyNqKQMAIA6tfnwhFiALIA1qQRBIBHwgFrogAkGwoiNqKwMAowUgFkHopCMpAwAgAEEUazUCAEKw4MCBA4VCFCALrH1CA4YiFoggFoYiFkIKfiAWQgiIfEL/gfwHgyIWQuQAfiAWQhCIfEL//wODfnxBACALaxAACyIPRAAAAAAAAAAAZgRAIA+aIA8gDBskBAwCCwsgARABIQALC0EAIAAiAyABIwxqSw0CGgsLIANFBEAgBSABEAJBAAwBCyADIwFPBEBBASQCCyADCyIARQ0CGiAIKAIEIgJBAUYEQCMEJA8FIAJBA0YEQCABJBEgACQSCwsCf0EAIAD9AAQAIAhBEGoiAf0ABBD9USAB/QAEIP1O/VMNABogASgCBCECQQEhAwNAIAIgA0oEQEEAIAAgA0EEdGr9AAQAIAEgA0EFdGoiBf0ABBD9USAF/QAEIP1O/VMNAhogA0EBaiEDDAELC0EBC0UEQEEAIQIgCEEQaiEBA0AgACACQQR0aiID/QAEACABIAJBBXRqIgT9AAQQ/VEgBP0ABCD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WQiBGggA2ohAyAERQRAIAJBAWohAgwBCwsgAyMBTwRAQQEkAgtBAAwDCyAAIAgoAhBqIQEgCEGgAmohCCAGQQFqIQYMAQsLIAELIgojAU1BACAKGwRAIw8hDyMRIQQjEiELQQAhCAJAIxAEfwJ/IwsjC0EBIw4bDQAaQQEhBQNAIAUgB0gEQEEAIQYDQCAFIAZKBEBBASAFQbA4ai0AACAGQbA4ai0AAHIEfyAGQQJ0IgBBsDBqKAIAIQEgAEGwKGooAgAiAiEDAn9BAQJ/QQAgBUECdCIAQbAwaigCACIMIABBsChqKAIAIg0iAGsgASACa0cNABoDQCAMIABrQRBLBEBBACAA/QAEACAD/QAEAP0j/WRB//8DRw0CGiAAQRBqIQAgA0EQaiEDDAELCyAA/QAEACAD/QAEAP0j/WRBfyAMIABrdHJBf0YLDQAaQQAgASACRiAMIA1Gcg0AGkEAIA0tAAAiAEHcAEcgAi0AACIDIABHcSADQdwAR3ENABogDSAMIAIgARAECwVBAAsNBBogBkEBaiEGDAELCyAFQQFqIQUMAQsLQQALBUEACw0AIwlBA3RBsLoBaiEMQQAhAEEAIQIDQCACIAdIBEBBASAJIAJBA3QiAUGwCGorAwAiEET8qfHSTWJQP2QbIQkgEEQAAAAAAABZwGVFBEAgAEEDdCIDIAxqIBA5AwAgACACRwRAIABBAnQiBUGwKGogAkECdCIGQbAoaigCADYCACAFQbAwaiAGQbAwaigCADYCACADQbAYaiABQbAYaisDADkDAAsgAEEBaiEACyACQQFqIQIMAQsLIABFDQBBfyECAkAjG0UNACMZRSMTRXIEQEEAIQIDQCAAIAJKBEAgDCACQQN0aisDACAPYQ0DIAJBAWohAgwBCwsFIxMjGUcEQAwCBSMTQQJGBEBBACEGA0AgACAGSgRAIAYiAkECdCIDQbAwaigCACENIAQiASEGQQEhCAJAAn9BACANIANBsChqKAIAIgMiBWsgCyABa0cNABoDQCANIAVrQRBLBEBBACAF/QAEACAG/QAEAP0j/WRB//8DRw0CGiAFQRBqIQUgBkEQaiEGDAELCyAF/QAEACAG/QAEAP0j/WRBfyANIAVrdHJBf0YLDQADQANAIAMgDUkEfyADLQAAQSBNBUEACwRAIANBAWohAwwBCwsDQCABIAtJBH8gAS0AAEEgTQVBAAsEQCABQQFqIQEMAQsLIAEgC0YiBSADIA1GIgZxIQggBSAGcg0BIAMiBUEBaiEDIAEiBkEBaiEBQQAhCCAFLQAAIAYtAABGDQALCyAIDQUgAkEBaiEGDAELCwVBACEDA0AgACADSgRAAn9BAQJ/QQAgAyICQQJ0IgFBsDBqKAIAIgMgAUGwKGooAgAiBiIBayALIAQiBWtHDQAaA0AgAyABa0EQSwRAQQAgAf0ABAAgBf0ABAD9I/1kQf//A0cNAhogAUEQaiEBIAVBEGohBQwBCwsgAf0ABAAgBf0ABAD9I/1kQX8gAyABa3RyQX9GCw0AGkEAIAQgC0YgAyAGRnINABpBACAGLQAAIgFB3ABHIAQtAAAiBSABR3EgBUHcAEdxDQAaIAYgAyAEIAsQBAsNBSACQQFqIQMMAQsLCwsLQX8hAgsgAiIDQX9HBEAgDCACQQN0aisDACEPC0EBIA9EAAAAAAAAWcBkIgYgA0F/RiIBIAEbIggjFBsEQEF/IQIFAkAjHwRAQQAhAQNAIAAgAUoEQCABIgJBA3RBsBhqKwMAIAe3ZA0DIAFBAWohAQwBCwtBfyECDAELQX8hAkEBIANBACMeGyADQX9GIABBAkhyGw0AIAwgA0EDdGorAwAhEEEAIQEDQCAAIAFKBEAgASADRwR/IAwgAUEDdGorAwAgEGQFQQELRQ0CIAFBAWohAQwBCwsgAyECCwsgCQRAIxVBAWokFQsjFEEBIABBAUYgB0EBSnEEfyAMKwMARAAAAAAAAAAAYQVBAAsbRQRAIxZBAWokFgsjHARAIwlBA3RBsMISaiEBQQAhBQNAIAAgBUoEQCABIAVBA3RqIxMgBUECdCIJQbAoaigCACAJQbAwaigCABAGOQMAIAVBAWohBQwBCwsjCEEDdEGw4iJqIANBf0cEfCABIANBA3RqKwMABSMbBHwjGSAEIAsQBgVEAAAAAAAA+H8LCyIQOQMAIAEgAEEDdGogEDkDAAsgAiIBQX9HBEAgDCACQQN0aisDACEQIAJBAWohAgNAIAAgAkoEQCAMIAJBAWtBA3RqIAwgAkEDdGorAwA5AwAgAkEBaiECDAELCyAMIABBAWtBA3RqIBA5AwAjHARAIwlBA3RBsMISaiIDIAFBA3RqKwMAIRAgAUEBaiECA0AgACACSgRAIAMgAkEBa0EDdGogAyACQQN0aisDADkDACACQQFqIQIMAQsLIAMgAEEBa0EDdGogEDkDAAsFIxRBASAIG0UEQCAMIABBA3RqIA85AwAgAEEBaiEACwsgByAHQQFrIAFBf0YbIgIjF0oEQCACJBcLIwkgAGokCSMIQQJ0QbDaEWojCTYCACMIQQN0QbD6EWogD0QAAAAAAAD4fyAGGzkDACMIQbC6EmojFAR/QQIFQQEgCCABQX9HG0EARws6AAAjCEEBaiQIQQEhCAsFQQAhCAsgCkEAIAgbDwsgAyMBTwRAQQEkAgtBAAsLyQUSAEGACAsQIiIiIiIiIiIiIiIiIiIiIgBBkAgLEFxcXFxcXFxcXFxcXFxcXFwAQaAICxAfHx8fHx8fHx8fHx8fHx8fAEG2oiMLsgHwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBEAEHooyMLoAEBAAAAAAAAAAoAAAAAAAAAZAAAAAAAAADoAwAAAAAAABAnAAAAAAAAoIYBAAAAAABAQg8AAAAAAICWmAAAAAAAAOH1BQAAAAAAypo7AAAAAADkC1QCAAAAAOh2SBcAAAAAEKXU6AAAAACgck4YCQAAAEB6EPNaAAAAgMakfo0DAAAAwW/yhiMAAACKXXhFYwEAAGSns7bgDQAA6IkEI8eKAEGgtCMLEDAwMDAwMDAwMDAwMDAwMDAAQbC0IwsQUFBQUFBQUFBQUFBQUFBQUABBwLQjCxCJiYmJiYmJiYmJiYmJiYmJAEHQtCMLD2QAAQBkAAEAZAABAGQAAQBB4LQjCw8QJwEAECcBABAnAQAQJwEAQYC1IwsY////////////////////////////////AEGgtSMLD/8A/wD/AP8A/wD/AP8A/wBBsLUjCw8KAAoACgAKAAoACgAKAAoAQcDNJAsQXV1dXV1dXV1dXV1dXV1dXQBB0M0kCxAsLCwsLCwsLCwsLCwsLCwsAEHgzSQLEA0NDQ0NDQ0NDQ0NDQ0NDQ0AQfDNJAsQICAgICAgICAgICAgICAgIABBic4kCwX//wAA/w==";
		var load = __webpack_require__(30076);
		;
		const LEAST = -80;
		const GREATEST = 40;
		const BITS = 128n;
		function fives() {
			const words = new BigUint64Array(2 * (GREATEST - LEAST + 1));
			for (let exponent = LEAST; exponent <= GREATEST; exponent++) {
				const bits = exponent < 0 ? inverse(5n ** BigInt(-exponent)) : upper(5n ** BigInt(exponent));
				words.set([bits >> 64n, BigInt.asUintN(64, bits)], 2 * (exponent - LEAST));
			}
			return words;
		}
		const lengthOf = (value) => BigInt(value.toString(2).length);
		function upper(value) {
			const shift = BITS - lengthOf(value);
			return shift >= 0n ? value << shift : value >> -shift;
		}
		function inverse(value) {
			return (1n << lengthOf(value) + BITS - 1n) / value + 1n;
		}
		;
		const Outcome = {
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
				const { buffer } = wasm.memory;
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
		;
		const instance = (0, load.l)(WASM);
		const BLOCK = 16;
		const MAX_BLOCKS = 8;
		const MAX_STEPS = 8;
		const MAX_GAPS = 5;
		const LITERAL_BYTES = 16 + 2 * BLOCK * MAX_BLOCKS;
		const STEP_BYTES = 16 + LITERAL_BYTES;
		const ELEMENT_BYTES = 16 + 2 * LITERAL_BYTES + MAX_STEPS * STEP_BYTES;
		const MAX_LISTS = 4;
		class Engine {
			bytes;
			#wasm;
			#begin;
			#memory;
			#isNamed = false;
			#chosenIdentity = NaN;
			constructor(wasm, { number }) {
				this.#wasm = wasm;
				wasm.longestNumber.value = number;
				this.#begin = wasm.origin.value = wasm.heap.value + BLOCK & -BLOCK;
				new BigUint64Array(wasm.memory.buffer).set(fives(), wasm.FIVES.value / 8);
				this.bytes = new Uint8Array(wasm.memory.buffer, this.#begin);
				this.#memory = new RunMemory(wasm);
			}
			static create(bounds = new scan_bounds.c()) {
				const wasm = instance();
				return wasm && new Engine(wasm, bounds);
			}
			reserve(length) {
				if (length <= this.bytes.length) return;
				(0, load.z)(this.#wasm, this.#begin + length);
				this.bytes = new Uint8Array(this.#wasm.memory.buffer, this.#begin);
				this.#memory = new RunMemory(this.#wasm);
			}
			use(template, wanted) {
				const wasm = this.#wasm;
				const { head, alternative, tail } = template;
				const literals = [
					template.next,
					template.lead,
					template.between,
					template.last
				];
				if (![
					head,
					alternative,
					tail
				].every((steps) => isShort(literals, steps)) || alternative.length > MAX_GAPS) return false;
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
				this.#isNamed = wanted.isNamed;
				return true;
			}
			useElement(list, { lead, steps, next }) {
				if (list >= MAX_LISTS || !isShort([lead, next], steps)) return false;
				const at = this.#wasm.ELEMENTS.value + list * ELEMENT_BYTES;
				new DataView(this.#wasm.memory.buffer).setInt32(at, steps.length, true);
				this.#literal(at + 16, next);
				this.#literal(at + 16 + LITERAL_BYTES, lead);
				this.#steps(at + 16 + 2 * LITERAL_BYTES, steps);
				return true;
			}
			runElements(list, p, end) {
				const behind = this.#wasm.runElements(list, this.#begin + p, this.#begin + end) - this.#begin;
				const { outcome, elementValues, elementBegins, elementEnds } = this.#memory;
				const count = outcome[Outcome.Count];
				return {
					behind,
					stop: outcome[Outcome.Stop],
					count,
					values: elementValues.subarray(0, count),
					begins: elementBegins.subarray(0, count),
					ends: elementEnds.subarray(0, count)
				};
			}
			run(p, end, chosen) {
				const moved = chosen === undefined ? 0 : this.#lookAhead(chosen);
				const reached = this.#wasm.run(this.#begin + p, this.#begin + end, chosen?.count ?? 0, moved);
				const { outcome, logprobs, ends, chosen: values, listing, tokens, chosenTokens } = this.#memory;
				const count = outcome[Outcome.Count];
				const entries = outcome[Outcome.Entries];
				return {
					behind: reached - this.#begin,
					stop: outcome[Outcome.Stop],
					count,
					logprobs: logprobs.subarray(0, entries),
					ends: ends.subarray(0, count),
					chosen: values.subarray(0, count),
					listing: listing.subarray(0, count),
					...this.#isNamed && {
						tokens: tokens.subarray(0, entries),
						chosenTokens: chosenTokens.subarray(0, count)
					},
					positive: outcome[Outcome.Positive],
					collapsed: outcome[Outcome.Collapsed],
					k: outcome[Outcome.K]
				};
			}
			#lookAhead({ count, identity, values, begins, ends, bytes }) {
				const { chosenValues, chosenBegins, chosenEnds, chosenBytes } = this.#memory;
				this.#identifyChosenBy(identity);
				chosenValues.set(values);
				if (identity === position_tokens.lz.None) return 0;
				chosenBytes.set(bytes.subarray(begins[0], ends[count - 1]));
				chosenBegins.set(begins);
				chosenEnds.set(ends);
				return chosenBytes.byteOffset - begins[0];
			}
			#identifyChosenBy(identity) {
				if (identity !== this.#chosenIdentity) this.#chosenIdentity = this.#wasm.chosenIdentity.value = identity;
			}
			#steps(at, steps) {
				const words = new DataView(this.#wasm.memory.buffer);
				for (const [i, { gap, keep, literal }] of steps.entries()) {
					words.setInt32(at + i * STEP_BYTES, gap, true);
					words.setInt32(at + i * STEP_BYTES + 4, keep, true);
					this.#literal(at + i * STEP_BYTES + 16, literal);
				}
			}
			#literal(at, literal) {
				const bytes = new Uint8Array(this.#wasm.memory.buffer, at, LITERAL_BYTES).fill(0);
				const view = new DataView(this.#wasm.memory.buffer, at);
				view.setUint32(0, literal.length, true);
				view.setUint32(4, Math.max(1, Math.ceil(literal.length / BLOCK)), true);
				for (const [i, byte] of literal.entries()) {
					const place = 16 + 2 * BLOCK * Math.floor(i / BLOCK) + i % BLOCK;
					bytes[place] = byte;
					bytes[place + BLOCK] = 255;
				}
			}
		}
		const isShort = (literals, steps) => steps.length <= MAX_STEPS && [...literals, ...steps.map(({ literal }) => literal)].every(({ length }) => length <= BLOCK * MAX_BLOCKS);
		var compile = __webpack_require__(93147);
		var path = __webpack_require__(25143);
		var bytes = __webpack_require__(19457);
		var scan_unescape = __webpack_require__(56428);
		;
		class State {
			data;
			dead;
			keys = [];
			targets = [];
			other = this;
			places = [];
			element = this;
			#next = new Int32Array(1);
			#last = 0;
			#connect;
			constructor(data, dead, connect) {
				this.data = data;
				this.dead = dead;
				this.#connect = connect;
			}
			#connected() {
				const connect = this.#connect;
				this.#connect = undefined;
				connect?.(this);
			}
			find(b, p) {
				if (this.#connect !== undefined) this.#connected();
				const { keys } = this;
				const guess = this.#next[this.#last];
				if (guess < keys.length && isKey(b, p, keys[guess])) return this.#last = guess;
				return this.#search(b, p);
			}
			#search(b, p) {
				const { keys } = this;
				if (this.#next.length <= keys.length) this.#next = new Int32Array(keys.length + 1);
				for (let i = 0; i < keys.length; i++) {
					if (!isKey(b, p, keys[i])) continue;
					this.#next[this.#last] = i;
					return this.#last = i;
				}
				return -1;
			}
			findEscaped(b, begin, end) {
				if (this.#connect !== undefined) this.#connected();
				const text = new Uint8Array(end - begin);
				const length = (0, scan_unescape.x)(b, begin, end, text);
				return this.keys.findIndex((key) => key.length === length && key.every((byte, i) => byte === text[i]));
			}
			under(key) {
				return key < 0 ? this.other : this.targets[key];
			}
			at(index) {
				if (this.#connect !== undefined) this.#connected();
				return index < this.places.length ? this.places[index] : this.element;
			}
		}
		function isKey(b, p, key) {
			const { length } = key;
			if (b[p + length] !== bytes.jA) return false;
			for (let i = 0; i < length; i++) if (b[p + i] !== key[i]) return false;
			return true;
		}
		;
		function compileStates(begin, rules) {
			return new Compiler(rules).state(starting(begin), rules.everywhere !== undefined);
		}
		const utf8 = new TextEncoder();
		const starting = (patterns) => patterns.map((pattern) => ({
			pattern,
			taken: 0
		}));
		const isComplete = ({ pattern, taken }) => taken === pattern.steps.length;
		const markOf = ({ pattern }) => pattern.mark;
		class Compiler {
			#rules;
			#states = new Map();
			#numbers = new Map();
			constructor(rules) {
				this.#rules = rules;
			}
			state(reached, searching) {
				const name = `${searching} ${reached.map((progress) => this.#nameOf(progress)).join(" ")}`;
				const known = this.#states.get(name);
				if (known !== undefined) return known;
				const under = [...reached];
				for (const progress of reached) {
					const begun = isComplete(progress) ? this.#rules.from?.(markOf(progress)) : undefined;
					if (begun === undefined) continue;
					under.push(...starting(begun));
					searching = false;
				}
				if (searching) under.push(...starting(this.#rules.everywhere ?? []));
				const ahead = under.filter((progress) => !isComplete(progress));
				const data = this.#rules.describe(under.filter(isComplete).map(markOf), ahead.map(markOf));
				const state = new State(data, ahead.length === 0, (one) => {
					this.#connect(one, ahead, searching);
				});
				this.#states.set(name, state);
				return state;
			}
			#connect(state, ahead, searching) {
				const stepped = (progress, search = searching) => this.state(progress.map(({ pattern, taken }) => ({
					pattern,
					taken: taken + 1
				})), search);
				const next = (leads) => stepped(ahead.filter(({ pattern, taken }) => leads(pattern.steps[taken])));
				const isValue = ({ kind }) => kind === "values" || kind === "children";
				const isElement = ({ kind }) => kind === "elements" || kind === "children";
				const steps = ahead.map(({ pattern, taken }) => pattern.steps[taken]);
				const ignored = searching ? this.#rules.ignore ?? [] : [];
				const under = new Map(ignored.map((key) => [key, []]));
				for (const step of steps) if (step.kind === "key") under.set(step.key, []);
				for (const [i, step] of steps.entries()) {
					if (step.kind === "key") under.get(step.key)?.push(ahead[i]);
					else if (isValue(step)) for (const leading of under.values()) leading.push(ahead[i]);
				}
				for (const [key, leading] of under) {
					state.keys.push(utf8.encode(key));
					state.targets.push(stepped(leading, searching && !ignored.includes(key)));
				}
				const places = Math.max(0, ...steps.map((step) => step.kind === "index" ? step.index + 1 : 0));
				for (let i = 0; i < places; i++) state.places.push(next((step) => isElement(step) || step.kind === "index" && step.index === i));
				state.other = next(isValue);
				state.element = next(isElement);
			}
			#nameOf({ pattern, taken }) {
				let number = this.#numbers.get(pattern);
				if (number === undefined) this.#numbers.set(pattern, number = this.#numbers.size);
				return `${number}:${taken}`;
			}
		}
		;
		const FIELDS = [
			"value",
			"id",
			"bytes",
			"text",
			"rank",
			"mask"
		];
		const VALUE = 0;
		const ID = 1;
		const BYTES = 2;
		const TEXT = 3;
		const RANK = 4;
		const MASK = 5;
		const Kind = {
			Missing: 0,
			Null: 1,
			Number: 2,
			Other: 3,
			Text: 4,
			Array: 5,
			False: 6
		};
		const NO_WAY = 255;
		const TOKEN_ID = Uint8Array.from(Buffer.from("token_id:"));
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
				const { kinds, ways } = this;
				for (let field = 0; field < FIELDS.length; field++) {
					kinds[field] = Kind.Missing;
					ways[field] = NO_WAY;
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
				return this.kinds[VALUE] > Kind.Number;
			}
			get isMasked() {
				const kind = this.kinds[MASK];
				return kind === Kind.Null || kind === Kind.False || kind === Kind.Number && this.numbers[MASK] === 0;
			}
			writeTo(tokens, row, b) {
				const { kinds, numbers } = this;
				const kind = kinds[VALUE];
				tokens.states[row] = kind > Kind.Number ? position_tokens.WT.Bad : kind;
				tokens.values[row] = kind === Kind.Number ? numbers[VALUE] : NaN;
				tokens.ranks[row] = kinds[RANK] === Kind.Number ? numbers[RANK] : NaN;
				if (kinds[ID] === Kind.Number || kinds[ID] === Kind.Text) this.#identify(tokens, row, position_tokens.lz.Id, ID, 0);
				else if (kinds[TEXT] === Kind.Text && isTokenId(b, this.begins[TEXT], this.ends[TEXT])) this.#identify(tokens, row, position_tokens.lz.Id, TEXT, TOKEN_ID.length);
				else if (kinds[BYTES] === Kind.Array) this.#identify(tokens, row, position_tokens.lz.Bytes, BYTES, 0);
				else if (kinds[TEXT] === Kind.Text) this.#identify(tokens, row, position_tokens.lz.Text, TEXT, 0);
				else tokens.kinds[row] = position_tokens.lz.None;
			}
			#identify(tokens, row, kind, field, skipped) {
				tokens.identify(row, kind, this.begins[field] + skipped, this.ends[field]);
			}
		}
		const TOKEN_ID_LENGTH = TOKEN_ID.length;
		function isTokenId(b, begin, end) {
			const { length } = TOKEN_ID;
			if (end - begin <= length) return false;
			for (let i = 0; i < length; i++) if (b[begin + i] !== TOKEN_ID[i]) return false;
			for (let p = begin + length; p < end; p++) if (b[p] < 48 || b[p] > 57) return false;
			return true;
		}
		;
		const MAX_REQUIRED = 31;
		const plans = new WeakMap();
		function planFor(format, names) {
			const known = plans.get(format) ?? new Map();
			plans.set(format, known);
			const key = JSON.stringify(names);
			if (!known.has(key)) known.set(key, compilePlan(format, names));
			return known.get(key);
		}
		function compilePlan(format, names) {
			const compiled = (0, compile.w)(format);
			if (!canScan(compiled)) return undefined;
			const { sample, positions, list, members, chosen, alternative, mask } = compiled;
			const alongside = [];
			const chosenFields = {
				...chosen,
				...mask && { mask }
			};
			const inPosition = fieldPatterns(chosenFields, true, alongside);
			const required = format.requires ?? [];
			const namePatterns = names.map((name) => {
				const keys = name.split(".");
				return {
					steps: keys.map((key) => ({
						kind: "key",
						key
					})),
					mark: {
						kind: "name",
						keys
					}
				};
			});
			const sampleBegins = {
				steps: sample,
				mark: {
					kind: "sample",
					depth: sample.length
				}
			};
			const ofSample = [
				...positions.map((steps, way) => ({
					steps,
					mark: {
						kind: "position",
						way,
						depth: steps.length
					}
				})),
				...alongside.map(({ steps }, i) => ({
					steps,
					mark: {
						kind: "alongside",
						list: i,
						depth: steps.length
					}
				})),
				...required.map((key, bit) => ({
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
				...namePatterns
			];
			const anywhere = sample.length === 0;
			const entropy = leafPattern([], {
				ofChosen: true,
				field: FIELDS.indexOf("value"),
				way: 0
			});
			const alternatives = fieldPatterns(alternative, false, []);
			const begun = {
				list: [{
					steps: [members],
					mark: { kind: "alternative" }
				}],
				alternative: alternatives
			};
			return {
				format,
				anywhere,
				required: required.reduce((bits, _, bit) => bits | 1 << bit, 0),
				record: compileStates([], {
					everywhere: anywhere ? ofSample : [sampleBegins, ...namePatterns],
					ignore: format.ignore ?? [],
					from: (mark) => mark.kind === "sample" ? ofSample : undefined,
					describe: placeOf
				}),
				position: compileStates(format.alternatives === undefined ? [entropy] : [...inPosition, {
					steps: list,
					mark: { kind: "list" }
				}], {
					from: (mark) => mark.kind === "leaf" ? undefined : begun[mark.kind],
					describe: partOf
				}),
				elements: alongside.map(({ fields }) => compileStates(fields, { describe: partOf })),
				listsOf: FIELDS.map((field) => listsOf(chosenFields[field], alongside)),
				ownKeys: Object.entries(alternative).flatMap(([name, ways]) => ways.flatMap(({ steps }, way) => steps[0]?.kind === "own-key" ? [{
					ofChosen: false,
					field: FIELDS.indexOf(name),
					way
				}] : []))
			};
		}
		function canScan({ format, named, chosen, mask, alternative }) {
			const fields = [...Object.values({
				...chosen,
				...mask && { mask }
			})].flat();
			const beside = fields.filter(({ alongside }) => alongside !== null).length;
			const values = [...fields, ...Object.values(alternative).flat()];
			return named && format.slice === undefined && (format.requires?.length ?? 0) <= MAX_REQUIRED && (beside === 0 || beside === fields.length) && values.every(({ steps }) => !steps.some(path.z2));
		}
		function fieldPatterns(fields, ofChosen, alongside) {
			return Object.entries(fields).flatMap(([name, ways]) => (ways ?? []).flatMap((one, way) => {
				if (one.steps[0]?.kind === "own-key") return [];
				const pattern = leafPattern(one.steps, {
					ofChosen,
					field: FIELDS.indexOf(name),
					way
				});
				if (one.alongside === null) return [pattern];
				const { alongside: steps } = one;
				let list = alongside.find((other) => isSamePath(other.steps, steps));
				if (list === undefined) alongside.push(list = {
					steps,
					fields: []
				});
				list.fields.push(pattern);
				return [];
			}));
		}
		const leafPattern = (steps, leaf) => ({
			steps,
			mark: {
				kind: "leaf",
				leaf
			}
		});
		function listsOf(ways, alongside) {
			const lists = (ways ?? []).flatMap(({ alongside: steps }) => steps === null ? [] : [alongside.findIndex((other) => isSamePath(other.steps, steps))]);
			return lists.length > 0 ? lists : undefined;
		}
		const isSamePath = (a, b) => JSON.stringify(a) === JSON.stringify(b);
		function placeOf(here) {
			const of = (kind) => here.filter((mark) => mark.kind === kind);
			return {
				sample: of("sample")[0]?.depth ?? null,
				position: of("position")[0] ?? null,
				alongside: of("alongside"),
				names: of("name").map(({ keys }) => keys),
				required: of("required")
			};
		}
		function partOf(here) {
			const leaves = here.flatMap((mark) => mark.kind === "leaf" ? [mark.leaf] : []);
			return {
				list: here.some(({ kind }) => kind === "list"),
				alternative: here.some(({ kind }) => kind === "alternative"),
				leaves,
				leaf: leaves.length === 1 ? leaves[0] : null
			};
		}
		var position_writer = __webpack_require__(27330);
		;
		class Frame {
			state;
			isArray;
			count = 0;
			fields = Object.create(null);
			foundBefore;
			held = 0;
			sample;
			required = 0;
			#seen = new Set();
			#lastOtherKey;
			#otherKeys = [];
			constructor(state, isArray, foundBefore) {
				this.state = state;
				this.isArray = isArray;
				this.foundBefore = foundBefore;
			}
			meet(key) {
				this.#lastOtherKey = undefined;
				const { size } = this.#seen;
				return this.#seen.add(key).size === size;
			}
			meetOther(b, begin, end, hasBegun) {
				this.#lastOtherKey = undefined;
				if (this.#otherKeys.length === 0 && !hasBegun) return false;
				const name = Buffer.from(b.subarray(begin, end)).toString("latin1");
				if (this.#otherKeys.includes(name)) return true;
				this.#lastOtherKey = name;
				return false;
			}
			noteSamples() {
				if (this.#lastOtherKey !== undefined) this.#otherKeys.push(this.#lastOtherKey);
			}
			setField(keys, value) {
				let object = this.fields;
				for (const key of keys.slice(0, -1)) {
					const inner = object[key];
					object = typeof inner === "object" ? inner : object[key] = Object.create(null);
				}
				const last = keys[keys.length - 1];
				if (value === undefined) Reflect.deleteProperty(object, last);
				else object[last] = value;
			}
		}
		;
		const SHORT = 64;
		class Arena {
			bytes = new Uint8Array(1024);
			length = 0;
			clear() {
				this.length = 0;
			}
			keep(b, begin, end) {
				const at = this.length;
				const length = at + end - begin;
				if (length > this.bytes.length) {
					const grown = new Uint8Array(Math.max(length, 2 * this.bytes.length));
					grown.set(this.bytes);
					this.bytes = grown;
				}
				if (end - begin > SHORT) this.bytes.set(b.subarray(begin, end), at);
				else for (let p = begin, i = at; p < end; p++, i++) this.bytes[i] = b[p];
				this.length = length;
				return at;
			}
		}
		;
		const BYTES_PER_TOKEN = 30;
		class Backlog {
			tokens = new position_tokens.DQ();
			ends = [];
			areOrdered = [];
			#arena = new Arena();
			get size() {
				return this.#arena.length + this.tokens.count * BYTES_PER_TOKEN + this.ends.length * 16;
			}
			add(position, isOrdered) {
				const { tokens } = this;
				for (let from = 0; from < position.count; from++) {
					const row = tokens.add();
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
		;
		class ScanSample {
			number;
			filled = (0, position_writer.YW)();
			around;
			written = 0;
			#plan;
			#scratch;
			#alongside;
			#backlog;
			#way = -1;
			#decided = 0;
			#skipped = 0;
			#chosenValues = 0;
			#hasAlternatives = false;
			#needsChosenValues = false;
			constructor(plan, scratch, number, around) {
				this.#plan = plan;
				this.#scratch = scratch;
				this.number = number;
				this.around = around;
				this.#alongside = scratch.takeAlongside();
			}
			get isUsable() {
				return this.#plan.format.alternatives === undefined ? this.filled.seen > 0 : this.#hasAlternatives;
			}
			addPosition(read, way, writer) {
				const { format } = this.#plan;
				this.#takeWay(way);
				const index = this.filled.seen++;
				if (index === 0 && read.isNull && format.firstNull !== undefined) {
					if (format.firstNull === "echo") throw new unsure.Rp("the prompt is echoed");
					this.#skipped = this.#decided = 1;
					return;
				}
				if (format.alternatives === undefined) {
					if (read.chosen.isBad) this.#doubt();
					this.#takeEntropy(read);
				} else this.#inspect(read);
				const alongside = this.#alongside;
				const { tokens, isOrdered } = read;
				if (alongside === undefined) {
					this.#decide(writer, tokens, 0, tokens.count, isOrdered, read.chosen, tokens.bytes);
					return;
				}
				if (this.#decided < index || !alongside.knows(index)) {
					this.#backlog ??= new Backlog();
					this.#backlog.add(tokens, isOrdered);
					if (this.#backlog.size + alongside.size > unsure.Je) throw new unsure.Rp("the chosen tokens stand behind too many alternatives");
					return;
				}
				const { chosen } = this.#scratch;
				alongside.load(index, chosen);
				this.#decide(writer, tokens, 0, tokens.count, isOrdered, chosen, alongside.bytes);
			}
			get chosenAhead() {
				return this.#decided < this.filled.seen ? undefined : this.#alongside?.ahead(this.#decided);
			}
			addRun(run, way, hasChosenValue, columns) {
				this.#takeWay(way);
				const { filled } = this;
				columns.append(run, filled.seen);
				filled.seen += run.count;
				filled.positive += run.positive;
				filled.collapsed += run.collapsed;
				filled.k = Math.max(filled.k, run.k);
				this.#decided += run.count;
				this.#hasAlternatives = true;
				if (hasChosenValue) this.#chosenValues += run.count;
			}
			#takeWay(way) {
				if (this.#way === -1) this.#way = way;
				else if (this.#way !== way) throw new unsure.Rp("the positions stand in two places");
			}
			addAlongside(list, read) {
				if (this.#alongside === undefined) return;
				if (read.chosen.kinds[VALUE] === Kind.Number) this.#chosenValues++;
				this.#checkAlongside(this.#alongside, this.#alongside.add(list, read.chosen, read.tokens.bytes));
			}
			addAlongsideRun(list, run, template, b) {
				if (this.#alongside === undefined) return;
				if (template.value !== undefined) this.#chosenValues += run.count;
				this.#checkAlongside(this.#alongside, this.#alongside.addRun(list, run, template, b));
			}
			#checkAlongside(alongside, index) {
				if (index >= this.#skipped && index < this.#decided) throw new unsure.Rp("a chosen token is described twice");
				if (alongside.size > unsure.Je) throw new unsure.Rp("too many chosen tokens");
			}
			end(writer) {
				if (this.#plan.anywhere) {
					if (this.filled.seen === 0) throw new unsure.Rp("chosen tokens without positions");
					if (this.#needsChosenValues && this.#chosenValues === 0) this.#doubt();
				}
				if (this.#alongside === undefined) return;
				if (this.#backlog !== undefined) this.#decideAll(this.#backlog, this.#alongside, writer);
				this.#scratch.giveBack(this.#alongside);
				this.#alongside = undefined;
			}
			#decideAll({ tokens, ends, areOrdered }, alongside, writer) {
				const first = this.#decided;
				const { chosen } = this.#scratch;
				for (let i = 0; i < ends.length; i++) {
					alongside.load(first + i, chosen);
					const from = i === 0 ? 0 : ends[i - 1];
					this.#decide(writer, tokens, from, ends[i], areOrdered[i], chosen, alongside.bytes);
				}
			}
			#takeEntropy({ tokens, chosen }) {
				const row = tokens.add();
				chosen.writeTo(tokens, row, tokens.bytes);
			}
			#inspect({ tokens, chosen, isNull }) {
				if (chosen.kinds[VALUE] === Kind.Number) this.#chosenValues++;
				if (tokens.count > 0) this.#hasAlternatives = true;
				else if (!isNull) this.#needsChosenValues = true;
				if (!this.#plan.anywhere) return;
				const missing = this.#plan.format.missingMeans === undefined ? position_tokens.WT.Missing : position_tokens.WT.Bad;
				for (let row = 0; row < tokens.count; row++) if (tokens.states[row] === position_tokens.WT.Bad || tokens.states[row] === missing) this.#doubt();
			}
			#doubt() {
				if (this.#plan.anywhere) throw new unsure.Rp("not all of it looks like a sample");
			}
			#decide(writer, tokens, from, to, isOrdered, chosen, bytes) {
				const { format } = this.#plan;
				const index = this.#decided++;
				if (chosen.isMasked) return;
				writer.filled = this.filled;
				if (format.alternatives === undefined) {
					writer.writeEntropy(tokens.values[from], tokens.states[from], index);
					return;
				}
				const isKnown = format.chosen !== undefined && !chosen.isBad;
				const { chosenToken } = this.#scratch;
				if (isKnown) {
					chosenToken.bytes = bytes;
					chosen.writeTo(chosenToken, 0, bytes);
				}
				writer.write(tokens, from, to, isOrdered, chosenToken, isKnown ? 0 : position_writer.Rk, index);
			}
		}
		;
		const Stop = {
			Last: 0,
			Other: 1,
			Bytes: 2,
			Room: 3
		};
		const MAX_AHEAD = 1024;
		const MAX_AHEAD_BYTES = 65536;
		;
		const NOTHING = new Uint32Array(0);
		const IDENTITY_OF = {
			[ID]: position_tokens.lz.Id,
			[BYTES]: position_tokens.lz.Bytes,
			[TEXT]: position_tokens.lz.Text
		};
		const isIdentity = (field, kind) => kind === Kind.Text && field !== BYTES || kind === Kind.Number && field === ID || kind === Kind.Array && field === BYTES;
		const USUAL_TOKENS = 256;
		class FieldColumn {
			kinds = new Uint8Array(USUAL_TOKENS);
			ways = new Uint8Array(USUAL_TOKENS).fill(255);
			numbers = new Float64Array(USUAL_TOKENS);
			begins = new Uint32Array(USUAL_TOKENS);
			ends = new Uint32Array(USUAL_TOKENS);
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
				const { kinds } = this;
				const kind = kinds[from];
				let i = from + 1;
				while (i < to && kinds[i] === kind) i++;
				return i - from;
			}
			reserve(count) {
				let { length } = this.kinds;
				if (count <= length) return;
				while (length < count) length *= 2;
				const larger = (grown, column) => {
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
		const alongside_BYTES_PER_TOKEN = 18;
		class Alongside {
			#listsOf;
			#lengths;
			#columns;
			#arena = new Arena();
			constructor({ listsOf, elements }) {
				this.#listsOf = listsOf;
				this.#lengths = elements.map(() => 0);
				this.#columns = listsOf.map((lists) => lists === undefined ? undefined : new FieldColumn());
			}
			clear() {
				for (const column of this.#columns) column?.clear(Math.max(...this.#lengths));
				this.#lengths.fill(0);
				this.#arena.clear();
			}
			get bytes() {
				return this.#arena.bytes;
			}
			get size() {
				const fields = this.#columns.reduce((count, column) => count + (column === undefined ? 0 : 1), 0);
				return this.#arena.length + Math.max(0, ...this.#lengths) * fields * alongside_BYTES_PER_TOKEN;
			}
			add(list, element, b) {
				const i = this.#lengths[list]++;
				for (let field = 0; field < FIELDS.length; field++) {
					const column = this.#columns[field];
					const way = element.ways[field];
					if (column === undefined || element.kinds[field] === Kind.Missing) continue;
					column.reserve(i + 1);
					if (way > column.ways[i]) continue;
					const begin = this.#arena.keep(b, element.begins[field], element.ends[field]);
					column.set(i, way, element.kinds[field], element.numbers[field], begin, this.#arena.length);
				}
				return i;
			}
			addRun(list, run, template, b) {
				const first = this.#lengths[list];
				this.#lengths[list] += run.count;
				const { value, identity, isNumber } = template;
				const values = value && this.#reserved(value.field, first + run.count);
				const identities = identity && this.#reserved(identity.field, first + run.count);
				const moved = identities ? this.#arena.keep(b, run.begins[0], run.ends[run.count - 1]) - run.begins[0] : 0;
				const kind = isNumber ? Kind.Number : identity?.field === BYTES ? Kind.Array : Kind.Text;
				for (let i = 0; i < run.count; i++) {
					if (values && value && value.way <= values.ways[first + i]) values.set(first + i, value.way, Kind.Number, run.values[i], 0, 0);
					if (identities && identity && identity.way <= identities.ways[first + i]) identities.set(first + i, identity.way, kind, NaN, run.begins[i] + moved, run.ends[i] + moved);
				}
				return first;
			}
			#reserved(field, length) {
				const column = this.#columns[field];
				column?.reserve(length);
				return column;
			}
			knows(position) {
				return this.#listsOf.every((lists) => lists === undefined || lists.some((list) => this.#lengths[list] > position));
			}
			ahead(from) {
				const known = Math.min(...this.#listsOf.map((lists) => this.#known(lists)), from + MAX_AHEAD);
				if (from >= known || this.#kind(VALUE, from) > Kind.Number) return undefined;
				let to = known;
				for (const column of this.#columns) if (column !== undefined) {
					column.reserve(to);
					to = from + column.alike(from, to);
				}
				const field = [
					ID,
					BYTES,
					TEXT
				].find((one) => isIdentity(one, this.#kind(one, from)));
				const column = field === undefined ? undefined : this.#columns[field];
				if (column !== undefined) to = this.#tellable(column, from, to, field === TEXT);
				if (to === from) return undefined;
				return {
					count: to - from,
					identity: field === undefined ? position_tokens.lz.None : IDENTITY_OF[field],
					values: this.#values(from, to),
					begins: column?.begins.subarray(from, to) ?? NOTHING,
					ends: column?.ends.subarray(from, to) ?? NOTHING,
					bytes: this.#arena.bytes
				};
			}
			#known(lists) {
				return lists === undefined ? Infinity : Math.max(...lists.map((list) => this.#lengths[list]));
			}
			#kind(field, position) {
				return this.#columns[field]?.kinds.at(position) ?? Kind.Missing;
			}
			#tellable({ begins, ends }, from, to, isText) {
				const { bytes } = this.#arena;
				const first = begins[from];
				for (let i = from; i < to; i++) {
					const begin = begins[i];
					if (begin < first || ends[i] - first > MAX_AHEAD_BYTES) return i;
					if (isText && isTokenId(bytes, begin, ends[i])) return i;
				}
				return to;
			}
			#values(from, to) {
				const isKnown = this.#kind(VALUE, from) === Kind.Number;
				const { numbers } = this.#columns[VALUE] ?? {};
				return isKnown && numbers !== undefined ? numbers.subarray(from, to) : new Float64Array(to - from).fill(NaN);
			}
			load(position, slots) {
				slots.clear();
				for (let field = 0; field < FIELDS.length; field++) {
					const column = this.#columns[field];
					if (column === undefined || position >= column.kinds.length || column.kinds[position] === Kind.Missing) continue;
					slots.set(field, column.ways[position], column.kinds[position], column.numbers.subarray(position), column.begins[position], column.ends[position]);
				}
			}
		}
		;
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
				if (this.#plan.elements.length === 0) return undefined;
				return this.#free.pop() ?? new Alongside(this.#plan);
			}
			giveBack(alongside) {
				alongside.clear();
				this.#free.push(alongside);
			}
		}
		;
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
				const frame = new Frame(state, isArray, this.samples.length);
				this.#open.push(frame);
				return frame;
			}
			close() {
				const frame = this.#open.pop();
				if (frame === undefined) return undefined;
				if (this.samples.length > frame.foundBefore) this.top?.noteSamples();
				return frame.sample;
			}
			setField(keys, value) {
				this.above(keys.length).setField(keys, value);
			}
			sampleAt(depth) {
				const frame = this.above(depth);
				return frame.sample ?? this.beginSample(frame, 0);
			}
			beginSample(frame, depth) {
				const around = this.#hold(frame, depth);
				frame.sample = new ScanSample(this.#plan, this.#scratch, this.#nextNumber(), around);
				this.samples.push(frame.sample);
				return frame.sample;
			}
			#hold(frame, depth) {
				const at = this.#open.indexOf(frame);
				const holder = this.#open[at - depth];
				const isInside = this.#open.some((other) => other !== holder && other.held > 0);
				if (isInside || this.samples.length - holder.foundBefore > holder.held) throw new unsure.Rp("samples in samples");
				holder.held++;
				const around = this.#open.slice(0, at - depth + 1).map(({ fields }) => fields);
				if (depth > 0) around.push(frame.fields);
				return around;
			}
		}
		var skip = __webpack_require__(31);
		;
		const Gap = {
			Number: 0,
			String: 1,
			Text: 2,
			Bytes: 3,
			Digits: 4,
			Scalar: 5
		};
		const Keep = {
			Nothing: 0,
			Value: 1,
			Rank: 2,
			Identity: 3
		};
		;
		const NULL = 110;
		function learnPosition(b, p, after, end, plan) {
			const next = betweenPositions(b, after, end);
			if (next === undefined) return undefined;
			const learner = new Learner(b, p, end, plan);
			return learner.value(p, plan.position) === after ? learner.template(after, next) : undefined;
		}
		function learnElement(b, p, after, end, plan, state) {
			const next = betweenPositions(b, after, end);
			if (next === undefined) return undefined;
			const learner = new Learner(b, p, end, plan);
			return learner.value(p, state) === after ? learner.element(after, next) : undefined;
		}
		function betweenPositions(b, after, end) {
			const comma = (0, skip.dS)(b, after, bytes.Xy);
			if (b[comma] !== bytes.KE) return undefined;
			const begin = (0, skip.dS)(b, comma + 1, bytes.Xy);
			return begin < end ? b.slice(after, begin) : undefined;
		}
		const UNLIKE = -1;
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
			#opening = new Uint8Array(0);
			#between;
			#isOrdered = false;
			constructor(b, p, end, plan) {
				this.#b = b;
				this.#from = p;
				this.#end = end;
				this.#plan = plan;
			}
			value(p, state) {
				const c = this.#b[p];
				const isContainer = c === bytes.bV || c === bytes.rK;
				const { list, leaves } = state.data;
				if (list) return isContainer && this.#alternativeFrom < 0 ? this.#alternatives(p, c, state) : UNLIKE;
				if (isContainer && !state.dead && leaves.every(({ field }) => field === VALUE)) return this.#members(p, c, state);
				if (leaves.length > 1) return UNLIKE;
				const after = (0, skip.yh)(this.#b, p, this.#end, bytes.Xy, this.#end);
				if (after < 0) return UNLIKE;
				return this.#scalar(p, c, after, leaves.at(0)) ? after : UNLIKE;
			}
			template(after, next) {
				const [from, to] = [this.#alternativeFrom, this.#alternativeTo];
				if (this.#between === undefined || !this.#areFieldsOnce()) return undefined;
				const literals = this.#literals(after);
				const parts = [this.#pieces.slice(from, to), this.#pieces.filter(({ leaf }) => leaf?.ofChosen === true)];
				const [identity, chosenIdentity] = parts.map(identityOf);
				const steps = (begin, end, best) => this.#steps(begin, end, best, literals);
				const alternative = steps(from, to, identity);
				if (!alternative.some(({ keep }) => keep === Keep.Value)) return undefined;
				const head = steps(0, from, chosenIdentity);
				const tail = steps(to, this.#pieces.length, chosenIdentity);
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
				const identity = identityOf(this.#pieces);
				const literals = this.#literals(after);
				const steps = this.#steps(0, this.#pieces.length, identity, literals);
				const pieceWith = (keep) => this.#pieces.find((_, i) => steps[i].keep === keep);
				const known = pieceWith(Keep.Identity);
				if (!this.#areFieldsOnce() || steps.every(({ keep }) => keep === Keep.Nothing) || known?.isId === true) return undefined;
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
				const names = this.#pieces.flatMap(({ leaf }) => leaf ? [`${leaf.ofChosen} ${leaf.field}`] : []);
				return new Set(names).size === names.length;
			}
			#literal(p) {
				return Uint8Array.from([...this.#noted, ...this.#b.subarray(this.#from, p)]);
			}
			#gap(begin, end, piece) {
				if (this.#pieces.length === this.#alternativeFrom) this.#opening = this.#b.slice(this.#alternativeBegin, begin);
				this.#pieces.push({
					literal: this.#literal(begin),
					...piece
				});
				this.#noted = [];
				this.#from = end;
			}
			#scalar(p, c, after, leaf) {
				const isNumber = c === bytes.N5 || c >= bytes.f2 && c <= bytes.bn;
				const field = leaf?.field;
				const isText = c === bytes.jA;
				if (c === bytes.bV) return field === undefined && after === p + 2;
				if (c === bytes.rK) {
					if (after === p + 2) return field === undefined;
					if (field !== BYTES) return false;
					this.#gap(p + 1, after - 1, {
						gap: Gap.Bytes,
						leaf
					});
				} else if (field === undefined) {
					if (isText) this.#gap(p + 1, after - 1, { gap: Gap.String });
					else this.#gap(p, after, { gap: Gap.Scalar });
				} else if (c === NULL) {
					return field !== VALUE || leaf?.ofChosen === true;
				} else if (field === VALUE || field === RANK) {
					if (!isNumber) return false;
					this.#gap(p, after, {
						gap: Gap.Number,
						leaf
					});
				} else if (field === ID && isNumber) this.#gap(p, after, {
					gap: Gap.Digits,
					leaf
				});
				else if (field === ID && isText) this.#gap(p + 1, after - 1, {
					gap: Gap.String,
					leaf
				});
				else if (field === TEXT && isText) this.#text(p + 1, after - 1, leaf);
				else return false;
				return true;
			}
			#text(begin, end, leaf) {
				const isId = isTokenId(this.#b, begin, end);
				this.#gap(isId ? begin + TOKEN_ID_LENGTH : begin, end, {
					gap: isId ? Gap.Digits : Gap.Text,
					leaf,
					isId
				});
			}
			#members(p, c, state, isFirstOnly = false) {
				const b = this.#b;
				const isArray = c === bytes.rK;
				const close = isArray ? bytes.$z : bytes.tX;
				p = (0, skip.dS)(b, p + 1, bytes.Xy);
				for (let index = 0; b[p] !== close; index++) {
					if (index > 0) p = (0, skip.dS)(b, p + 1, bytes.Xy);
					p = isArray ? this.value(p, state.at(index)) : this.#member(p, state);
					if (p === UNLIKE || isFirstOnly) return p;
					p = (0, skip.dS)(b, p, bytes.Xy);
					if (b[p] !== bytes.KE && b[p] !== close) return UNLIKE;
				}
				return p + 1;
			}
			#member(p, state) {
				const b = this.#b;
				const begin = p + 1;
				const after = (0, skip.AZ)(b, begin, this.#end);
				if (b[p] !== bytes.jA || after < 0 || b.subarray(begin, after).includes(92)) return UNLIKE;
				const next = state.under(state.find(b, begin));
				if (next.data.alternative) this.#key(begin, after - 1);
				const colon = (0, skip.dS)(b, after, bytes.Xy);
				return b[colon] === bytes.oH ? this.value((0, skip.dS)(b, colon + 1, bytes.Xy), next) : UNLIKE;
			}
			#key(begin, end) {
				const leaf = this.#plan.ownKeys.at(0);
				if (leaf?.field === TEXT) this.#text(begin, end, leaf);
				else this.#gap(begin, end, {
					gap: Gap.String,
					leaf
				});
			}
			#alternatives(p, c, state) {
				const b = this.#b;
				const after = (0, skip.yh)(b, p, this.#end, bytes.Xy, this.#end);
				if (after < 0) return UNLIKE;
				this.#isOrdered = c === bytes.rK;
				this.#alternativeFrom = this.#pieces.length;
				this.#alternativeBegin = (0, skip.dS)(b, p + 1, bytes.Xy);
				const behind = this.#members(p, c, state, true);
				this.#alternativeTo = this.#pieces.length;
				if (behind === UNLIKE || this.#alternativeFrom === this.#alternativeTo) return UNLIKE;
				const comma = (0, skip.dS)(b, behind, bytes.Xy);
				const second = (0, skip.dS)(b, comma + 1, bytes.Xy);
				if (b[comma] !== bytes.KE || second >= this.#end) return UNLIKE;
				this.#between = Uint8Array.from([...this.#literal(second), ...this.#opening]);
				let close = after - 1;
				while (b[close - 1] <= bytes.t6) close--;
				this.#noted = [...this.#literal(behind)];
				this.#from = close;
				return after;
			}
		}
		function identityOf(pieces) {
			if (pieces.some(({ leaf, isId }) => leaf?.field === ID || isId === true)) return position_tokens.lz.Id;
			if (pieces.some(({ leaf }) => leaf?.field === BYTES)) return position_tokens.lz.Bytes;
			return pieces.some(({ leaf }) => leaf?.field === TEXT) ? position_tokens.lz.Text : position_tokens.lz.None;
		}
		function keepOf({ leaf, isId }, identity) {
			if (leaf === undefined) return Keep.Nothing;
			if (leaf.field === VALUE) return Keep.Value;
			if (leaf.field === RANK) return leaf.ofChosen ? Keep.Nothing : Keep.Rank;
			const own = leaf.field === ID || isId === true ? position_tokens.lz.Id : leaf.field === BYTES ? position_tokens.lz.Bytes : position_tokens.lz.Text;
			return own === identity ? Keep.Identity : Keep.Nothing;
		}
		;
		const MAX_PATIENCE = 1024;
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
				this.#elements = plan.elements.map(() => undefined);
				this.#elementMisses = plan.elements.map(() => 0);
				this.#elementLevels = plan.elements.map(() => 0);
				const { chosen, complete } = plan.format;
				this.#wanted = {
					hasChosen: chosen !== undefined,
					isComplete: complete === true,
					isNamed
				};
			}
			static canRead({ format, listsOf }) {
				return format.alternatives !== undefined && format.scale === "logprob" && listsOf[MASK] === undefined;
			}
			get hasChosenValue() {
				return this.#template?.hasChosenValue === true;
			}
			run(p, end, room, chosen) {
				const isAlongside = this.#plan.elements.length > 0;
				if (this.#template === undefined || isAlongside && chosen === undefined) return undefined;
				if (this.#levels > room) return undefined;
				const run = this.engine.run(p, end, chosen);
				this.counts.byTemplate += run.count;
				if (run.count > 0) this.#misses = 0;
				return run;
			}
			runElements(list, p, end, room) {
				const template = this.#elements[list];
				if (template === undefined || this.#elementLevels[list] > room) return undefined;
				const run = this.engine.runElements(list, p, end);
				this.counts.elementsByTemplate += run.count;
				if (run.count > 0) this.#elementMisses[list] = 0;
				return [run, template];
			}
			missedElement(list, p, after, end) {
				this.counts.otherElements++;
				if (!isDue(++this.#elementMisses[list], this.#elements[list])) return;
				const template = learnElement(this.engine.bytes, p, after, end, this.#plan, this.#plan.elements[list]);
				if (template === undefined || !this.engine.useElement(list, template)) return;
				this.#elements[list] = template;
				this.#elementLevels[list] = (0, skip.pd)(this.engine.bytes, p, after);
			}
			missed(p, after, end) {
				this.counts.others++;
				if (!isDue(++this.#misses, this.#template)) return;
				const template = learnPosition(this.engine.bytes, p, after, end, this.#plan);
				if (template === undefined || !this.engine.use(template, this.#wanted)) return;
				this.#template = template;
				this.#levels = (0, skip.pd)(this.engine.bytes, p, after);
			}
		}
		function isDue(misses, known) {
			if (misses === 1 && known !== undefined) return false;
			return (misses & misses - 1) === 0 || misses % MAX_PATIENCE === 0;
		}
		var against_limits = __webpack_require__(16026);
		;
		const POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
		const MAX_POWER = 22;
		const HALF_DIGITS = 9;
		const MAX_EXACT = Number.MAX_SAFE_INTEGER;
		const SPLITTER = 134217729;
		const E = 101;
		const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
		const LITERALS = {
			NaN,
			Infinity,
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
				const begin = p;
				const negative = b[p] === bytes.N5;
				if (negative) p++;
				let digit = b[p] - bytes.f2;
				let high = 0;
				let highDigits = 0;
				if (digit === 0) digit = b[++p] - bytes.f2;
				else {
					while (digit >= 0 && digit <= 9 && highDigits < HALF_DIGITS) {
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
					const first = ++p;
					digit = b[p] - bytes.f2;
					if (high === 0) while (digit === 0) digit = b[++p] - bytes.f2;
					while (digit >= 0 && digit <= 9 && highDigits < HALF_DIGITS) {
						high = high * 10 + digit | 0;
						highDigits++;
						digit = b[++p] - bytes.f2;
					}
					while (digit >= 0 && digit <= 9 && lowDigits < HALF_DIGITS) {
						low = low * 10 + digit | 0;
						lowDigits++;
						digit = b[++p] - bytes.f2;
					}
					fraction = p - first;
					if (fraction === 0 || digit >= 0 && digit <= 9) return this.#readRare(b, begin, end);
				}
				if ((b[p] | bytes.C7) === E) {
					const sign = b[++p];
					if (sign === bytes.N5 || sign === bytes.b9) p++;
					const first = p;
					let exponent = 0;
					for (digit = b[p] - bytes.f2; digit >= 0 && digit <= 9 && p - first < 4; digit = b[++p] - bytes.f2) exponent = exponent * 10 + digit;
					if (p === first || digit >= 0 && digit <= 9) return this.#readRare(b, begin, end);
					fraction += sign === bytes.N5 ? exponent : -exponent;
				}
				if (p >= end) return bytes.j5;
				if (fraction < 0 || fraction > MAX_POWER) return this.#readRare(b, begin, end);
				const magnitude = lowDigits === 0 ? high / POWERS[fraction] : quotient(high, low, lowDigits, fraction);
				if (Number.isNaN(magnitude)) return this.#readRare(b, begin, end);
				this.found[0] = negative ? -magnitude : magnitude;
				return p;
			}
			#readRare(b, begin, end) {
				const { number: most } = this.#bounds;
				let p = begin;
				while (isNumeric(b[p]) && p - begin <= most) p++;
				if (p - begin > most) return this.#bounds.hasLongNumber(b, begin, p) ? bytes.rv : (0, bytes.ji)(begin);
				if (p >= end) return bytes.j5;
				const text = String.fromCharCode(...b.subarray(begin, p));
				if (Object.hasOwn(LITERALS, text)) this.found[0] = LITERALS[text];
				else if (JSON_NUMBER.test(text)) {
					this.fallbacks++;
					this.found[0] = Number(text);
				} else return (0, bytes.ji)(begin);
				return p;
			}
		}
		function quotient(high, low, lowDigits, fraction) {
			const scale = POWERS[lowDigits];
			const divisor = POWERS[fraction];
			const product = high * scale;
			if (product + low <= MAX_EXACT) return (product + low) / divisor;
			const sum = product + low;
			const virtual = sum - product;
			const rest = product - (sum - virtual) + (low - virtual) + productError(high, scale, product);
			const estimate = sum / divisor;
			const back = estimate * divisor;
			const correction = (sum - back + (rest - productError(estimate, divisor, back))) / divisor;
			const one = estimate + correction * (1 + 2 ** -50);
			const other = estimate + correction * (1 - 2 ** -50);
			return one === other ? one : NaN;
		}
		function productError(x, y, product) {
			let t = SPLITTER * x;
			const xh = t - (t - x);
			const xl = x - xh;
			t = SPLITTER * y;
			const yh = t - (t - y);
			const yl = y - yh;
			return xl * yl - (product - xh * yh - xl * yh - xh * yl);
		}
		const isNumeric = (c) => c >= bytes.f2 && c <= bytes.bn || c === bytes.N5 || c === bytes.b9 || c === bytes.y0 || (c | bytes.C7) >= 97 && (c | bytes.C7) <= 122;
		;
		const element_NULL = 110;
		const FALSE = 102;
		const NOT_A_NUMBER = 78;
		const INFINITY = 73;
		class ElementReader {
			tokens = new position_tokens.DQ();
			chosen = new Slots();
			numbers;
			isOrdered = false;
			isNull = false;
			#alternative = new Slots();
			#ownKeys;
			#keys = new position_tokens.DQ();
			#b = new Uint8Array(0);
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
				this.isNull = b[p] === element_NULL;
				return this.#value(p, state, room);
			}
			#value(p, state, room) {
				const b = this.#b;
				const { leaves, list } = state.data;
				const c = b[p];
				if (list) {
					this.tokens.count = 0;
					this.#keys.count = 0;
					this.isOrdered = c === bytes.rK;
				}
				if (leaves.length > 0) {
					const after = this.#leaf(p, c, leaves, room);
					if (state.dead || after < 0 || c !== bytes.rK && c !== bytes.bV) return after;
				}
				if (state.dead) return (0, skip.yh)(b, p, this.#end, bytes.Xy, room);
				if (c === bytes.bV) return this.#object(p + 1, state, room - 1);
				if (c === bytes.rK) return this.#array(p + 1, state, room - 1);
				return (0, skip.yh)(b, p, this.#end, bytes.Xy, room);
			}
			#object(p, state, room) {
				if (room < 0) return bytes.gZ;
				const b = this.#b;
				const end = this.#end;
				p = (0, skip.dS)(b, p, bytes.Xy);
				if (b[p] === bytes.tX) return p + 1;
				for (;;) {
					if (b[p] !== bytes.jA) return (0, bytes.P0)(p, end);
					const begin = p + 1;
					let key = state.find(b, begin);
					const after = key < 0 ? (0, skip.AZ)(b, begin, end) : begin + state.keys[key].length + 1;
					if (after < 0) return after;
					if (key < 0 && (0, position_tokens.Yp)(b, begin, after - 1)) key = state.findEscaped(b, begin, after - 1);
					p = after;
					if (b[p] !== bytes.oH) {
						p = (0, skip.dS)(b, p, bytes.Xy);
						if (b[p] !== bytes.oH) return (0, bytes.P0)(p, end);
					}
					p = (0, skip.dS)(b, p + 1, bytes.Xy);
					const next = state.under(key);
					p = next.data.alternative ? this.#alternativeAt(p, next, room, begin, after - 1) : this.#value(p, next, room);
					if (p < 0) return p;
					p = (0, skip.dS)(b, p, bytes.Xy);
					if (b[p] === bytes.tX) return p + 1;
					if (b[p] !== bytes.KE) return (0, bytes.P0)(p, end);
					p = (0, skip.dS)(b, p + 1, bytes.Xy);
				}
			}
			#array(p, state, room) {
				if (room < 0) return bytes.gZ;
				const b = this.#b;
				const end = this.#end;
				p = (0, skip.dS)(b, p, bytes.Xy);
				if (b[p] === bytes.$z) return p + 1;
				for (let index = 0;; index++) {
					const next = state.at(index);
					p = next.data.alternative ? this.#alternativeAt(p, next, room, 0, 0) : this.#value(p, next, room);
					if (p < 0) return p;
					p = (0, skip.dS)(b, p, bytes.Xy);
					if (b[p] === bytes.$z) return p + 1;
					if (b[p] !== bytes.KE) return (0, bytes.P0)(p, end);
					p = (0, skip.dS)(b, p + 1, bytes.Xy);
				}
			}
			#alternativeAt(p, state, room, keyBegin, keyEnd) {
				const slots = this.#alternative;
				slots.clear();
				let row = this.tokens.count;
				if (keyEnd > 0) {
					for (const { field, way } of this.#ownKeys) slots.set(field, way, Kind.Text, this.numbers.found, keyBegin, keyEnd);
					row = this.#rowOf(keyBegin, keyEnd);
				}
				const after = this.#value(p, state, room);
				if (after < 0) return after;
				if (row === this.tokens.count) this.tokens.add();
				slots.writeTo(this.tokens, row, this.#b);
				return after;
			}
			#rowOf(begin, end) {
				const keys = this.#keys;
				const hash = (0, position_tokens.qQ)(this.#b, begin, end);
				for (let row = 0; row < keys.count; row++) if (keys.hashes[row] === hash && keys.isText(row, begin, end)) return row;
				const row = keys.add();
				keys.begins[row] = begin;
				keys.ends[row] = end;
				keys.hashes[row] = hash;
				return row;
			}
			#leaf(p, c, leaves, room) {
				const b = this.#b;
				let kind = Kind.Other;
				let begin = p;
				let after;
				if (c === bytes.jA) {
					after = (0, skip.AZ)(b, begin = p + 1, this.#end);
					kind = Kind.Text;
				} else if (c >= bytes.f2 && c <= bytes.bn || c === bytes.N5 || c === NOT_A_NUMBER || c === INFINITY) {
					after = this.numbers.read(b, p, this.#end);
					kind = Number.isNaN(this.numbers.found[0]) ? Kind.Null : Kind.Number;
				} else if (c === bytes.rK) {
					after = (0, skip.yh)(b, p, this.#end, bytes.Xy, room);
					begin = (0, skip.dS)(b, p + 1, bytes.Xy);
					if (b[begin] !== bytes.$z) kind = Kind.Array;
				} else if (c === bytes.bV) after = (0, skip.yh)(b, p, this.#end, bytes.Xy, room);
				else {
					after = (0, skip.V6)(b, p, this.#end);
					if (c === element_NULL) kind = Kind.Null;
					else if (c === FALSE) kind = Kind.False;
					else if (c !== 116) return after < 0 ? after : (0, bytes.ji)(p);
				}
				if (after < 0) return after;
				const end = kind === Kind.Text || kind === Kind.Array ? after - 1 : after;
				for (const { ofChosen, field, way } of leaves) {
					const slots = ofChosen ? this.chosen : this.#alternative;
					slots.set(field, way, kind, this.numbers.found, begin, end);
				}
				return after;
			}
		}
		;
		class PositionsReader {
			#plan;
			#frames;
			#means;
			#element;
			#b = new Uint8Array(0);
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
				const { runner } = this.#means;
				let after = bytes.j5;
				if (runner !== undefined && position === null && alongside.length === 1) return this.#elements(p, alongside[0], runner);
				for (const beside of alongside) {
					after = this.#oneElement(p, beside);
					if (after < 0) return after;
				}
				if (position === null) return after;
				return runner === undefined ? this.#onePosition(p, position) : this.#positions(p, position, runner);
			}
			#elements(p, beside, runner) {
				const { list, depth } = beside;
				const frame = this.#frames.above(1);
				const [run, template] = (frame.isArray ? runner.runElements(list, p, this.#end, this.#room) : undefined) ?? [];
				if (run !== undefined && template !== undefined && run.count > 0) {
					this.#frames.sampleAt(depth).addAlongsideRun(list, run, template, this.#b);
					frame.count += run.count - 1;
					return this.#ofRun(p, run.behind);
				}
				if (run?.stop === Stop.Bytes) return bytes.j5;
				const after = this.#oneElement(p, beside);
				if (after >= 0 && frame.isArray) runner.missedElement(list, p, after, this.#end);
				return after;
			}
			#oneElement(p, { list, depth }) {
				const after = this.#whole(p, this.#plan.elements[list]);
				if (after >= 0) this.#frames.sampleAt(depth).addAlongside(list, this.#element);
				return after;
			}
			#positions(p, where, runner) {
				const frame = this.#frames.above(1);
				const known = this.#frames.above(where.depth).sample;
				const run = frame.isArray ? runner.run(p, this.#end, this.#room, known?.chosenAhead) : undefined;
				if (run !== undefined && run.count > 0) {
					const sample = this.#frames.sampleAt(where.depth);
					sample.addRun(run, where.way, runner.hasChosenValue, this.#means.columns);
					frame.count += run.count - 1;
					return this.#ofRun(p, run.behind);
				}
				if (run?.stop === Stop.Bytes) return bytes.j5;
				const after = this.#onePosition(p, where);
				if (after >= 0 && frame.isArray) runner.missed(p, after, this.#end);
				return after;
			}
			#onePosition(p, { depth, way }) {
				const after = this.#whole(p, this.#plan.position);
				if (after >= 0) this.#frames.sampleAt(depth).addPosition(this.#element, way, this.#means.writer);
				return after;
			}
			#whole(p, state) {
				const { bounds } = this.#means;
				const after = this.#element.read(this.#b, p, this.#end, state, this.#room);
				(0, against_limits.D)(this.#b, p, after, bounds);
				return after;
			}
			#ofRun(p, behind) {
				const { bounds } = this.#means;
				if (bounds.mayHaveLongKey(this.#b, p, behind)) (0, against_limits.D)(this.#b, p, behind, bounds);
				return behind;
			}
			get #room() {
				return this.#means.bounds.depth - this.#frames.depth;
			}
		}
		var json = __webpack_require__(10582);
		var scan_window = __webpack_require__(38816);
		;
		const MAX_ELEMENT_BYTES = 64 * 1024 * 1024;
		const scanner_BLOCK = 4096;
		class Scanner {
			#plan;
			#columns;
			#writer;
			#positions;
			#skipper;
			#bounds;
			#frames;
			#window;
			#b = new Uint8Array(0);
			#p = 0;
			#end = 0;
			#done = false;
			#full;
			constructor(plan, columns, nextNumber, engine, bounds = new scan_bounds.c()) {
				this.#plan = plan;
				this.#bounds = bounds;
				this.#skipper = new skip.Gu(bounds);
				this.#columns = columns;
				this.#writer = new position_writer.ZA(columns, plan.format);
				this.#frames = new Frames(plan, nextNumber);
				const runner = engine !== undefined && PositionRunner.canRead(plan) ? new PositionRunner(engine, plan, columns.areNamed) : undefined;
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
				this.#done = false;
				this.#skipper.active = false;
				this.#full = undefined;
				this.#columns.clear();
			}
			feed(bytes) {
				this.#p = this.#window.add(bytes, this.#p);
				this.#b = this.#window.bytes;
				this.#end = this.#window.end;
			}
			keep(bytes) {
				this.#window.keep(bytes);
			}
			get kept() {
				return this.#window.kept;
			}
			next() {
				if (this.#full !== undefined) this.#columns.clear();
				this.#full = undefined;
				while (this.#full === undefined && this.#step());
				const { count } = this.#columns;
				if (this.#full !== undefined) this.#full.written += count;
				else if (this.#end - this.#p > MAX_ELEMENT_BYTES) throw new unsure.Rp(`a part of it is larger than ${MAX_ELEMENT_BYTES / 2 ** 20} MiB`);
				return this.#full;
			}
			end() {
				if (!this.#done || this.#p < this.#end) throw new unsure.sG(this.#window.before + this.#p);
				if (!this.samples.some((sample) => sample.isUsable)) throw new unsure.Rp("nothing usable");
			}
			#step() {
				const b = this.#b;
				if (this.#skipper.active) {
					this.#p = this.#checked(this.#skipper.run(b, this.#p, this.#end, bytes.Xy));
					if (this.#skipper.active) return false;
				}
				const start = (0, skip.dS)(b, this.#p, bytes.Xy);
				const frame = this.#frames.top;
				if (start >= this.#end) this.#p = this.#end;
				else if (frame === undefined) return this.#record(start);
				else if (b[start] === (frame.isArray ? bytes.$z : bytes.tX)) {
					this.#p = start + 1;
					this.#close(frame);
					return true;
				} else return this.#member(frame, start);
				return false;
			}
			#record(p) {
				if (this.#done) throw new unsure.sG(this.#window.before + p);
				const after = this.#value(p, this.#plan.record);
				if (after === bytes.j5) return false;
				this.#p = this.#checked(after);
				if (this.#frames.depth === 0) this.#done = true;
				return true;
			}
			#member(frame, p) {
				const b = this.#b;
				if (frame.count > 0) {
					if (b[p] !== bytes.KE) throw new unsure.sG(this.#window.before + p);
					p = (0, skip.dS)(b, p + 1, bytes.Xy);
					if (p >= this.#end) return false;
				}
				const { state } = frame;
				let next;
				let key = -1;
				let keyBegin = 0;
				let keyEnd = 0;
				if (frame.isArray) next = state.at(frame.count);
				else {
					if (b[p] !== bytes.jA) throw new unsure.sG(this.#window.before + p);
					keyBegin = p + 1;
					const after = this.#checked((0, skip.AZ)(b, keyBegin, this.#end));
					keyEnd = after === bytes.j5 ? this.#end : after - 1;
					if (keyEnd - keyBegin > this.#bounds.key) this.#checked(bytes.P);
					if (after === bytes.j5) return false;
					key = (0, position_tokens.Yp)(b, keyBegin, keyEnd) ? state.findEscaped(b, keyBegin, keyEnd) : state.find(b, keyBegin);
					p = (0, skip.dS)(b, after, bytes.Xy);
					if (p < this.#end && b[p] !== bytes.oH) throw new unsure.sG(this.#window.before + p);
					p = (0, skip.dS)(b, p + 1, bytes.Xy);
					next = state.under(key);
				}
				if (p >= this.#end) return false;
				const after = this.#checked(this.#value(p, next));
				if (after === bytes.j5) return false;
				frame.count++;
				if (!frame.isArray) {
					const hasBegun = this.#frames.top !== frame;
					const isTwice = key < 0 ? frame.meetOther(b, keyBegin, keyEnd, hasBegun) : frame.meet(key);
					if (isTwice && next.data.names.length === 0) throw new unsure.Rp("a key stands twice");
				}
				this.#p = after;
				return true;
			}
			#value(p, state) {
				const b = this.#b;
				const place = state.data;
				const c = b[p];
				if (place.position !== null || place.alongside.length > 0) {
					const after = this.#positions.read(b, p, this.#end, place);
					if (place.position !== null && this.#columns.count >= scanner_BLOCK) this.#full = this.#frames.sampleAt(place.position.depth);
					return after;
				}
				for (const { bit, depth } of place.required) this.#frames.above(depth).required |= bit;
				if (c === bytes.bV || c === bytes.rK) {
					if (this.#room < 1) return bytes.gZ;
					for (const keys of place.names) this.#frames.setField(keys, undefined);
					if (state.dead) {
						this.#skipper.begin(c, this.#room);
						return p + 1;
					}
					const frame = this.#frames.open(state, c === bytes.rK);
					if (place.sample !== null) this.#frames.beginSample(frame, place.sample);
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
				const after = (0, skip.V6)(this.#b, p, this.#end);
				const reached = after === bytes.j5 ? this.#end : after;
				return this.#bounds.hasLongNumber(this.#b, p, reached) ? bytes.rv : after;
			}
			#scalar(p, c, { names }) {
				const b = this.#b;
				const after = c === bytes.jA ? (0, skip.AZ)(b, p + 1, this.#end) : this.#afterScalar(p);
				if (after < 0) return after;
				let value;
				try {
					value = (0, json.q)(Buffer.from(b.subarray(p, after)).toString("utf8"));
				} catch {
					value = undefined;
				}
				const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
				for (const keys of names) this.#frames.setField(keys, isScalar ? value : undefined);
				return after;
			}
			#close(frame) {
				const sample = this.#frames.close();
				if (this.#frames.depth === 0) this.#done = true;
				if (sample === undefined) return;
				if ((frame.required & this.#plan.required) !== this.#plan.required) throw new unsure.Rp("a key that a sample has is missing");
				sample.end(this.#writer);
				if (this.#columns.count > 0) this.#full = sample;
			}
			#checked(result) {
				if (result >= bytes.j5) return result;
				throw this.#bounds.overLimit(result) ?? new unsure.sG(this.#window.before + (0, bytes.Kl)(result));
			}
		}
		var fields = __webpack_require__(3225);
		;
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
				if (this.options.whole === true) return undefined;
				if (this.#scanner?.format === format) return this.#scanner;
				const plan = planFor(format, (0, fields.GT)(format, this.options));
				if (plan === undefined) return undefined;
				if (this.options.plain !== true) this.#engine ??= Engine.create(this.bounds);
				return this.#scanner = new Scanner(plan, this.columns, this.nextSample, this.#engine, this.bounds);
			}
		}
	}),
	93147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => compile });
		var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25143);
		const compiled = new WeakMap();
		function compile(format) {
			let result = compiled.get(format);
			if (result === undefined) compiled.set(format, result = compileNew(format));
			return result;
		}
		function compileNew(format) {
			const [value] = variantsOf(format.alternatives?.value ?? "");
			const wildcard = value.findLastIndex(_path_js__WEBPACK_IMPORTED_MODULE_0__.z2);
			const positions = variantsOf(format.positions);
			const behindWildcard = (path) => variantsOf(path).map((steps) => ({
				alongside: null,
				steps: steps[0]?.kind === "own-key" ? steps : steps.slice(wildcard + 1)
			}));
			return {
				format,
				sample: (0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Rr)(format.sample),
				positions,
				named: positions.every((steps) => steps.some(({ kind }) => kind === "key")),
				chosen: format.chosen && tokenFields(format.chosen, fieldOf),
				list: value.slice(0, Math.max(0, wildcard)),
				members: value[wildcard] ?? { kind: "elements" },
				alternative: tokenFields(format.alternatives ?? {}, format.slice === undefined ? behindWildcard : fieldOf),
				mask: format.mask === undefined ? undefined : fieldOf(format.mask),
				slice: format.slice && {
					begin: fieldOf(format.slice.begin),
					end: fieldOf(format.slice.end)
				}
			};
		}
		const variantsOf = (path) => path.split("|").map(_path_js__WEBPACK_IMPORTED_MODULE_0__.Rr);
		function fieldOf(path) {
			return path.split("|").map((one) => {
				const steps = (0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Rr)(one);
				if (!one.startsWith("/")) return {
					alongside: null,
					steps
				};
				const wildcard = steps.findLastIndex(_path_js__WEBPACK_IMPORTED_MODULE_0__.z2);
				return {
					alongside: steps.slice(0, wildcard + 1),
					steps: steps.slice(wildcard + 1)
				};
			});
		}
		const tokenFields = (paths, compileOne) => Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, compileOne(path)]));
	}),
	3225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F8: () => groupOf,
			GT: () => namesFor,
			TH: () => idOf,
			UX: () => idsOf,
			_F: () => fieldOf,
			ol: () => scalarOf,
			vn: () => samplingOf,
			vz: () => sourceOf
		});
		var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25143);
		const ID_FIELDS = [
			"custom_id",
			"sample_id",
			"id",
			"task_id",
			"doc_id",
			"question_id",
			"request_id"
		];
		const SETTINGS = [
			"temperature",
			"top_p",
			"top_k",
			"min_p",
			"repetition_penalty"
		];
		const SETTINGS_IN = [
			"sampling",
			"sampling_params",
			"request",
			"params",
			"options",
			"generation_config",
			"generation_settings"
		];
		const SOURCE = "source";
		function namesFor({ stream }, { sampleId, groupBy, source = SOURCE }) {
			const group = groupBy !== undefined && "field" in groupBy ? groupBy.field : undefined;
			const settings = SETTINGS_IN.flatMap((holder) => SETTINGS.map((setting) => `${holder}.${setting}`));
			const names = [
				sampleId,
				...ID_FIELDS,
				group,
				"model",
				stream?.field,
				stream?.key,
				...SETTINGS,
				...settings
			];
			const ofSource = [
				source,
				`${source}.path`,
				`${source}.line`
			];
			return [...new Set([...names.filter((name) => name !== undefined), ...ofSource])];
		}
		const MAX_NAME = 200;
		function idOf(around, field) {
			const names = field === undefined ? ID_FIELDS : [field, ...ID_FIELDS];
			for (const node of around) {
				for (const name of names) {
					const id = scalar(at(node, name));
					if (id !== undefined) return id;
				}
			}
			return undefined;
		}
		const fieldOf = (around, field) => scalar(innermost(around, field));
		const MAX_PATH = 500;
		function sourceOf(around, field = SOURCE) {
			return around.map((node) => sourceAt(node, field)).findLast((source) => source !== undefined);
		}
		function sourceAt(node, field) {
			const written = at(node, field);
			const [, ...ofText] = typeof written === "string" ? /^(.+):(\d{1,9})$/s.exec(written) ?? [] : [];
			const path = ofText[0] ?? at(node, `${field}.path`);
			const line = ofText[1] === undefined ? at(node, `${field}.line`) : Number(ofText[1]);
			if (typeof path !== "string" || path.length > MAX_PATH || !isLine(line)) return undefined;
			return {
				path,
				line
			};
		}
		const isLine = (line) => Number.isSafeInteger(line) && Number(line) > 0;
		function scalarOf(around, field) {
			const value = innermost(around, field);
			return isScalar(value) ? value : undefined;
		}
		function idsOf(around, field) {
			const isIds = (value) => Array.isArray(value) && value.every((id) => Number.isSafeInteger(id));
			return around.map((node) => at(node, field)).findLast(isIds);
		}
		function samplingOf(around) {
			const found = {};
			const innermostFirst = around.toReversed();
			const inner = SETTINGS_IN.flatMap((name) => innermostFirst.map((node) => at(node, name)).filter(_path_js__WEBPACK_IMPORTED_MODULE_0__.Gv));
			const holders = [...innermostFirst, ...inner];
			for (const setting of SETTINGS) {
				const value = holders.map((holder) => at(holder, setting)).find(isScalar);
				if (value !== undefined) found[setting] = typeof value === "string" ? value.slice(0, MAX_NAME) : value;
			}
			return Object.keys(found).length > 0 ? found : undefined;
		}
		function innermost(around, field) {
			for (let i = around.length - 1; i >= 0; i--) {
				const value = at(around[i], field);
				if (isScalar(value)) return value;
			}
			return undefined;
		}
		function groupOfPath(path, pattern) {
			const source = pattern.split(/(\{group\}|\*\*\/?|\*)/).map((part) => part === "{group}" ? "(?<group>[^/]+?)" : part.startsWith("**") ? "(?:.*/)?" : part === "*" ? "[^/]*" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("");
			return new RegExp(`(?:^|/)${source}$`).exec(path)?.groups?.["group"];
		}
		function groupOf(around, path, by) {
			if (by === undefined) return undefined;
			return "field" in by ? fieldOf(around, by.field) : groupOfPath(path, by.path);
		}
		const paths = new Map();
		function keysOf(dotted) {
			let keys = paths.get(dotted);
			if (keys === undefined) paths.set(dotted, keys = dotted.split("."));
			return keys;
		}
		function at(node, dotted) {
			let value = node;
			for (const key of keysOf(dotted)) {
				if (!(0, _path_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) || !Object.hasOwn(value, key)) return undefined;
				value = value[key];
			}
			return value;
		}
		const isScalar = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean";
		const scalar = (value) => isScalar(value) ? String(value).slice(0, MAX_NAME) : undefined;
	}),
	20289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => fill });
		var _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27996);
		var _position_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27330);
		function fill(writer, sample) {
			const { format, mask } = sample.format;
			writer.filled.seen = sample.positions.length;
			const [listed, one] = [new _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.DQ(), new _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.DQ()];
			sample.positions.forEach((position, i) => {
				if (mask !== undefined && !isSet(sample.at(i, mask))) return;
				if (i === 0 && position === null && format.firstNull === "prompt") return;
				if (format.alternatives === undefined) writer.writeEntropy(...scalarOf(position), i);
				else {
					const chosen = sample.chosen(i);
					tabulate(sample.alternatives(i) ?? [], listed);
					tabulate([chosen], one);
					writer.write(listed, 0, listed.count, sample.isSorted(i), one, chosen === undefined ? _position_writer_js__WEBPACK_IMPORTED_MODULE_1__.Rk : 0, i);
				}
			});
		}
		const isSet = (value) => value !== 0 && value !== false && value !== null;
		const scalarOf = (value) => typeof value === "number" ? [value, _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Number] : [NaN, _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Bad];
		function tabulate(tokens, table) {
			const texts = tokens.map((token) => JSON.stringify(token?.identity ?? "").slice(1, -1));
			table.bytes = Buffer.from(texts.join(""));
			table.count = 0;
			let begin = 0;
			tokens.forEach((token, i) => {
				const row = table.add();
				const value = token?.value;
				table.values[row] = typeof value === "number" ? value : NaN;
				table.states[row] = token === undefined ? _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Bad : value === undefined ? _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Missing : value === null ? _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Null : _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.WT.Number;
				table.ranks[row] = token?.rank ?? NaN;
				table.identify(row, token?.kind ?? _position_tokens_js__WEBPACK_IMPORTED_MODULE_0__.lz.None, begin, begin += Buffer.byteLength(texts[i]));
			});
		}
	}),
	10582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => parseJson });
		const QUOTE_OR_LITERAL = /\\.|"|-?\bInfinity\b|\bNaN\b/gs;
		const JSON_FOR = {
			NaN: "null",
			Infinity: "1e999",
			"-Infinity": "-1e999"
		};
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch (error) {
				if (!/NaN|Infinity/.test(text)) throw error;
				let inString = false;
				const replaced = text.replace(QUOTE_OR_LITERAL, (found) => {
					if (found === "\"") inString = !inString;
					return inString ? found : JSON_FOR[found] ?? found;
				});
				return JSON.parse(replaced);
			}
		}
	}),
	25143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gv: () => isObject,
			Rr: () => parsePath,
			Zb: () => followAll,
			aF: () => followFirst,
			lS: () => membersOf,
			z2: () => isWildcard
		});
		const STEP = /\[\*\]|\[\d+\]|\{\*\}|\{key\}|[^/.[\]{}]+/g;
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
		const isWildcard = ({ kind }) => kind === "elements" || kind === "values" || kind === "children";
		function membersOf(node, { kind }) {
			if (Array.isArray(node)) return kind === "values" ? undefined : node.map((value) => [undefined, value]);
			return isObject(node) && kind !== "elements" ? Object.entries(node) : undefined;
		}
		function follow(node, step) {
			if (isArray(node) && (step.kind === "elements" || step.kind === "children")) return node;
			if (step.kind === "index") return Array.isArray(node) && step.index < node.length ? [node[step.index]] : undefined;
			if (!isObject(node)) return undefined;
			if (step.kind === "values" || step.kind === "children") return Object.values(node);
			return step.kind === "key" && Object.hasOwn(node, step.key) ? [node[step.key]] : undefined;
		}
		function followAll(node, steps) {
			let nodes = [node];
			for (const step of steps) {
				const next = [];
				let exists = false;
				for (const one of nodes) {
					const found = follow(one, step);
					if (found === undefined) continue;
					exists = true;
					for (const value of found) next.push(value);
				}
				if (!exists) return undefined;
				nodes = next;
			}
			return nodes;
		}
		function followFirst(node, steps) {
			for (let i = 0; i < steps.length; i++) {
				const step = steps[i];
				if (isWildcard(step)) return followAll(node, steps.slice(i))?.[0];
				if (step.kind !== "key") node = follow(node, step)?.[0];
				else if (isObject(node) && Object.hasOwn(node, step.key)) node = node[step.key];
				else return undefined;
			}
			return node;
		}
		const isArray = (node) => Array.isArray(node);
		const isObject = (node) => typeof node === "object" && node !== null && !Array.isArray(node);
	}),
	30076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => wasmModule,
			z: () => growTo
		});
		const PAGE = 65536;
		function wasmModule(base64) {
			let compiled;
			let isMissing = false;
			return () => {
				if (typeof WebAssembly === "undefined" || isMissing) return undefined;
				try {
					compiled ??= new WebAssembly.Module(Buffer.from(base64, "base64"));
					return new WebAssembly.Instance(compiled).exports;
				} catch (error) {
					if (!(error instanceof WebAssembly.CompileError)) throw error;
					isMissing = true;
					return undefined;
				}
			};
		}
		function growTo({ memory }, bytes) {
			const missing = bytes - memory.buffer.byteLength;
			if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
		}
	})
};
