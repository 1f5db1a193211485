export const id = 362;
export const ids = [362];
export const modules = { 96362: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { TensorReader: () => TensorReader });
	var file_totals = __webpack_require__(35652);
	var columns = __webpack_require__(28759);
	var problems = __webpack_require__(90708);
	var fields = __webpack_require__(3225);
	var tensor_array = __webpack_require__(37679);
	class RowCursor {
		#sections;
		#index = 0;
		#sample = 0;
		#position = 0;
		#offset = 0;
		constructor(sections) {
			this.#sections = sections.filter(({ width, positions, samples }) => width > 0 && positions > 0 && samples > 0);
		}
		get next() {
			if (this.#index === this.#sections.length) return;
			let section = this.#sections[this.#index];
			return {
				section,
				sample: this.#sample,
				position: this.#position,
				length: lengthOf(section, this.#position),
				offset: section.array.begin + this.#offset
			};
		}
		advance() {
			let section = this.#sections[this.#index];
			let length = lengthOf(section, this.#position);
			this.#offset += (0, tensor_array.wg)(section.array.dtype, length);
			this.#position += section.values === "entropies" ? length : 1;
			if (this.#position < section.positions) return;
			this.#position = 0;
			this.#sample++;
			if (this.#sample < section.samples) return;
			this.#sample = this.#offset = 0;
			this.#index++;
		}
	}
	let lengthOf = ({ values, positions, width }, position) => values === "entropies" ? Math.min(4096, positions - position) : width;
	let longestRow = (section) => (0, tensor_array.wg)(section.array.dtype, lengthOf(section, 0));
	var exp = __webpack_require__(36397);
	let MINUS_INFINITY = {
		f16: 64512,
		bf16: 65408
	};
	let CODES = 65536;
	let decodedOf = new Map();
	let pairsOf = new Map();
	function valuesOf(dtype) {
		let known = decodedOf.get(dtype);
		if (known !== void 0) return known;
		let decode = dtype === "f16" ? fromHalf : fromBfloat;
		let values = new Float64Array(CODES);
		for (let code = 0; code < CODES; code++) values[code] = decode(code);
		decodedOf.set(dtype, values);
		return values;
	}
	function pairsFor(dtype) {
		let known = pairsOf.get(dtype);
		if (known !== void 0) return known;
		let values = valuesOf(dtype);
		let pairs = new Float64Array(2 * CODES);
		for (let code = 0; code < CODES; code++) {
			let e = (0, exp.o)(values[code]);
			pairs[2 * code] = e;
			pairs[2 * code + 1] = e === 0 ? 0 : e * values[code];
		}
		pairsOf.set(dtype, pairs);
		return pairs;
	}
	function fromHalf(code) {
		let sign = code & 32768 ? -1 : 1;
		let exponent = code >> 10 & 31;
		let fraction = code & 1023;
		if (exponent === 0) return sign * fraction * 2 ** -24;
		if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
		return sign * (1024 + fraction) * 2 ** (exponent - 25);
	}
	let bits = new DataView(new ArrayBuffer(4));
	function fromBfloat(code) {
		bits.setUint32(0, code << 16);
		return bits.getFloat32(0);
	}
	let STEP = .0054152123481245725;
	let steps;
	function exponentials() {
		if (steps !== void 0) return steps;
		let ofOctave = Float64Array.from({ length: 128 }, (_, n) => (0, exp.o)(-n * STEP));
		steps = new Float64Array(16384);
		for (let n = 0; n < 16383; n++) steps[n] = ofOctave[n % 128] / 2 ** (n >> 7);
		return steps;
	}
	let { fround } = Math;
	let BLOCK = 1024;
	let LOG2E = fround(Math.LOG2E);
	let LEAST_EXPONENT = -126;
	let ROUNDER = 1.5 * 2 ** 23;
	let LONG_ROUNDER = 1.5 * 2 ** 52;
	let [C0, C1, C2, C3, C4, C5] = [
		1,
		.693146977596612,
		.24022242081846742,
		.05550733745614783,
		.009671512862015421,
		.0013264727088948235
	].map(fround);
	let LEAST = -16383 * STEP;
	class PlainSums {
		rows = {
			wasm: 0,
			plain: 0
		};
		isPrecise;
		rooms;
		#decoded = new Float64Array();
		constructor(isPrecise, rooms) {
			this.isPrecise = isPrecise;
			this.rooms = rooms;
		}
		ofCodes(codes, dtype, out) {
			this.rows.plain++;
			sumCodes(codes, pairsFor(dtype), out);
		}
		decoded(row) {
			if ("values" in row) return row.values;
			let { codes } = row;
			this.#decoded.length < codes.length && (this.#decoded = new Float64Array(codes.length));
			let values = valuesOf(row.dtype);
			for (let i = 0; i < codes.length; i++) this.#decoded[i] = values[codes[i]];
			return this.#decoded.subarray(0, codes.length);
		}
		ofSingles(values, out) {
			this.rows.plain++;
			sumSingles(values, out);
		}
		precisely(values, out) {
			this.rows.plain++;
			sumPrecisely(values, out);
		}
	}
	let mass4 = new Float64Array(4);
	let weighted4 = new Float64Array(4);
	let mass8 = new Float32Array(8);
	let weighted8 = new Float32Array(8);
	function sumCodes(codes, pairs, out) {
		out.shift = out.mass = out.weighted = 0;
		for (let begin = 0; begin < codes.length; begin += BLOCK) {
			mass4.fill(0);
			weighted4.fill(0);
			let stop = Math.min(begin + BLOCK, codes.length);
			for (let i = begin; i < stop; i++) {
				let at = 2 * codes[i];
				mass4[i & 3] += pairs[at];
				weighted4[i & 3] += pairs[at + 1];
			}
			out.mass += mass4[0] + mass4[1] + (mass4[2] + mass4[3]);
			out.weighted += weighted4[0] + weighted4[1] + (weighted4[2] + weighted4[3]);
		}
	}
	let number = new Float32Array(1);
	let word = new Int32Array(number.buffer);
	function sumSingles(values, out) {
		let shift = greatest(values);
		let [mass, weighted] = [[0, 0], [0, 0]];
		let end = Math.ceil(values.length / 8) * 8;
		for (let begin = 0; begin < end; begin += 256) {
			mass8.fill(0);
			weighted8.fill(0);
			let stop = Math.min(begin + 256, end);
			for (let i = begin; i < stop; i++) {
				let v = i < values.length ? fround(values[i] - shift) : -Infinity;
				let t = fround(v * LOG2E);
				t < LEAST_EXPONENT && (t = LEAST_EXPONENT);
				let n = fround(t + ROUNDER);
				let e = powerOfTwo(n, fround(t - fround(n - ROUNDER)));
				mass8[i & 7] += e;
				weighted8[i & 7] += fround(t * e);
			}
			addTo(mass, mass8);
			addTo(weighted, weighted8);
		}
		out.shift = shift;
		out.mass = mass[0] + mass[1];
		out.weighted = (weighted[0] + weighted[1]) * Math.LN2;
	}
	function powerOfTwo(n, f) {
		let e = fround(C4 + fround(f * C5));
		e = fround(C3 + fround(f * e));
		e = fround(C2 + fround(f * e));
		e = fround(C1 + fround(f * e));
		e = fround(C0 + fround(f * e));
		number[0] = n;
		let exponent = word[0] << 23;
		number[0] = e;
		word[0] += exponent;
		return number[0];
	}
	function addTo(sums, lanes) {
		let four = (lane) => fround(lanes[lane] + lanes[lane + 4]);
		sums[0] += four(0) + four(2);
		sums[1] += four(1) + four(3);
	}
	function sumPrecisely(values, out) {
		let table = exponentials();
		let shift = greatest(values);
		let [mass, weighted] = [new Float64Array(2), new Float64Array(2)];
		for (let begin = 0; begin < values.length; begin += BLOCK) {
			mass4.fill(0);
			weighted4.fill(0);
			let stop = Math.min(begin + BLOCK, values.length);
			for (let i = begin; i < stop; i++) {
				let v = values[i] - shift;
				v < LEAST && (v = LEAST);
				let t = v * -184.6649652337873;
				let n = t + LONG_ROUNDER - LONG_ROUNDER;
				let r = n - t;
				let q = r * (STEP + r * (SECOND + r * (THIRD + r * FOURTH)));
				let entry = table[n];
				let e = entry + entry * q;
				mass4[i & 3] += e;
				weighted4[i & 3] += v * e;
			}
			for (let lane of [0, 1]) {
				mass[lane] += mass4[lane] + mass4[lane + 2];
				weighted[lane] += weighted4[lane] + weighted4[lane + 2];
			}
		}
		out.shift = shift;
		out.mass = mass[0] + mass[1];
		out.weighted = weighted[0] + weighted[1];
	}
	let SECOND = STEP * STEP / 2;
	let THIRD = STEP * STEP * STEP / 6;
	let FOURTH = STEP * STEP * STEP * STEP / 24;
	function greatest(values) {
		let found = -Infinity;
		for (let value of values) value > found && (found = value);
		return found;
	}
	var load = __webpack_require__(30076);
	let instance = (0, load.l)("AGFzbQEAAAABHwZgBH9/f38AYAF8AXxgAABgAn9/AGABfwBgA39/fwADDAsBAgMEAAUAAAAAAAUDAQABBgYBfwFBAAsHfQkEaGVhcAMAE3N1bVNpbmdsZXNQcmVjaXNlbHkACBNzdW1Eb3VibGVzUHJlY2lzZWx5AAkIc3VtQ29kZXMACgpzdW1TaW5nbGVzAAUGZGVjb2RlAAQQZmlsbEV4cG9uZW50aWFscwADCWZpbGxQYWlycwACBm1lbW9yeQIACAEBDAECCuIZC5EDAgF/A3wgAETvOfr+Qi6GQGVFBEBEAAAAAAAA8H9EAAAAAAAA+H8gAETvOfr+Qi6GQGQbDwsgAERSMC3VEEmHwGMEQEQAAAAAAAAAAA8LIAAgAET+gitlRxX3P6JEAAAAAAAAOEOgRAAAAAAAADjDoCICRAAA4P5CLuY/oqEgAkR2PHk17znqPaKhIgMgA6IiBCAEoiEAIAMgBCADRFVVVVVVVcU/okQAAAAAAADgP6AgA0QRERERERGBP6JEVVVVVVVVpT+gIASioCADRBqgARqgASo/okQXbMEWbMFWP6AgA0Q0x1al4x3HPqJEGqABGqAB+j6gIASioCAAoqAgA0TkRPVnReZaPqJEXJ94t09+kj6gIANECW2oE0YS5j2iRJjY+O/Y7iE+oCAEoqAgACAAoqKgoqBEAAAAAAAA8D+gIQAgAvwCIgFB/wdKBEAgACAAoEQAAAAAAADgf6IPCyABQYJ4SAR8IAAgAUHHCWqsQjSGv6JEAAAAAAAAcDOiBSAAIAFB/wdqrEI0hr+iCwsHAEHcCCQAC50BAwJ/AnwBfQNAIAJBgIAESQRAIAAgAkEEdGogAQR9IAJB//8BcSIDQYD4AUkEfyADQQ10BSADQf8HcUENdEGAgID8B3ILvkMAAIB3lCIGjCAGIAJBgIACcRsFIAJBEHS+C7siBRAAIgQ5AwAgACACQQR0akQAAAAAAAAAACAEIAWiIAREAAAAAAAAAABhGzkDCCACQQFqIQIMAQsLC1oBAX8DQCABQf//AEkEQCAAIAFBA3RqIAFB/wBxuETvOfr+Qi52v6IQAEL/ByABQQd2rX1CNIa/ojkDACABQQFqIQEMAQsLIABB+P8HakQAAAAAAAAAADkDAAt8AgN/AX0DQCABIARLBEAgAyAEQQN0agJ8IAAgBEEBdGovAQAiBUEQdL67IAJFDQAaIAVB//8BcSIGQYD4AUkEfyAGQQ10BSAGQf8HcUENdEGAgID8B3ILvkMAAIB3lCIHjCAHIAVBgIACcRu7CzkDACAEQQFqIQQMAQsLC/MFAxR7AX8BfSAAIAFBAnRqIRf9DAAAgP8AAID/AACA/wAAgP8hA/0MAACA/wAAgP8AAID/AACA/yEEIAAhAQNAIAEgF0kEQCADIAH9AAQA/esBIQMgBCAB/QAEEP3rASEEIAFBIGohAQwBCwsgAyAE/esBIgMgAyAD/Q0ICQoLDA0ODwABAgMEBQYH/esBIgP9HwAgA/0fAZciGP0TIQpBuAj9CQIAIQtBuAj9CQIEIQxBuAj9CQIIIQVBuAj9CQIMIQ1BuAj9CQIQIQ5BuAj9CQIUIQ9BuAj9CQIYIRBBuAj9CQIcIRFBuAj9CQIgIRIDQCAAIBdJBED9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEG/QwAAAAAAAAAAAAAAAAAAAAAIQT9DAAAAAAAAAAAAAAAAAAAAAAhByAAQYAIaiIBIBcgASAXSRshAQNAIAAgAUkEQCAA/QAEACAK/eUBIAv95gEgDP3rASITIAX95AEhFSAA/QAEECAK/eUBIAv95gEgDP3rASIUIAX95AEhFiADIA0gEyAVIAX95QH95QEiAyAOIAMgDyADIBAgAyARIAMgEv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kASAVQRf9qwH9rgEiFf3kASEDIAYgDSAUIBYgBf3lAf3lASIGIA4gBiAPIAYgECAGIBEgBiAS/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQBIBZBF/2rAf2uASIW/eQBIQYgBCATIBX95gH95AEhBCAHIBQgFv3mAf3kASEHIABBIGohAAwBCwsgCCADIAb95AEiA/1fIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/1f/fAB/fABIQggCSAEIAf95AEiA/1fIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/1f/fAB/fABIQkMAQsLIAIgGLs5AwAgAiAI/SEAIAj9IQGgOQMIIAIgCf0hACAJ/SEBoDkDEAu/BQMUewF/AXwgACABQQN0aiEY/QwAAAAAAADw/wAAAAAAAPD/IQT9DAAAAAAAAPD/AAAAAAAA8P8hBSAAIQEDQCABIBhJBEAgBCAB/QAEAP33ASEEIAUgAf0ABBD99wEhBSABQSBqIQEMAQsLIAQgBf33ASIE/SEAIAT9IQGlIhn9FCELQYAI/QoDACEMQYAI/QoDCCENQYAI/QoDECEGQYAI/QoDGCEOQYAI/QoDICEPQYAI/QoDKCEQQYAI/QoDMCERA0AgACAYSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQT9DAAAAAAAAAAAAAAAAAAAAAAhB/0MAAAAAAAAAAAAAAAAAAAAACEF/QwAAAAAAAAAAAAAAAAAAAAAIQggAEGAQGsiASAYIAEgGEkbIQEDQCAAIAFJBEAgAP0ABAAgC/3xASAM/fcBIhIgDf3yASITIAb98AEiFSAG/fEBIBP98QEhFCAA/QAEECAL/fEBIAz99wEiEyAN/fIBIhYgBv3wASIXIAb98QEgFv3xASEWIAQgAiAV/RsCQf//AHFBA3RqIAIgFf0bAEH//wBxQQN0av1dAwD9VwMAASIEIAQgFCAOIBQgDyAUIBAgFCAR/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fIB/fABIhT98AEhBCAHIAIgF/0bAkH//wBxQQN0aiACIBf9GwBB//8AcUEDdGr9XQMA/VcDAAEiByAHIBYgDiAWIA8gFiAQIBYgEf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3yAf3wASIV/fABIQcgBSASIBT98gH98AEhBSAIIBMgFf3yAf3wASEIIABBIGohAAwBCwsgCSAEIAf98AH98AEhCSAKIAUgCP3wAf3wASEKDAELCyADIBk5AwAgAyAJ/SEAIAn9IQGgOQMIIAMgCv0hACAK/SEBoDkDEAviBQMUewF/AXwgACABQQJ0aiEY/QwAAID/AACA/wAAgP8AAID/IQT9DAAAgP8AAID/AACA/wAAgP8hBSAAIQEDQCABIBhJBEAgBCAB/QAEAP3rASEEIAUgAf0ABBD96wEhBSABQSBqIQEMAQsLIAQgBf3rASIEIAQgBP0NCAkKCwwNDg8AAQIDBAUGB/3rASIE/R8AIAT9HwGXuyIZ/RQhC0GACP0KAwAhDEGACP0KAwghDUGACP0KAxAhBkGACP0KAxghDkGACP0KAyAhD0GACP0KAyghEEGACP0KAzAhEQNAIAAgGEkEQP0MAAAAAAAAAAAAAAAAAAAAACEE/QwAAAAAAAAAAAAAAAAAAAAAIQf9DAAAAAAAAAAAAAAAAAAAAAAhBf0MAAAAAAAAAAAAAAAAAAAAACEIIABBgCBqIgEgGCABIBhJGyEBA0AgACABSQRAIAD9XQMA/V8gC/3xASAM/fcBIhIgDf3yASITIAb98AEiFSAG/fEBIBP98QEhFCAAQQhq/V0DAP1fIAv98QEgDP33ASITIA398gEiFiAG/fABIhcgBv3xASAW/fEBIRYgBCACIBX9GwJB//8AcUEDdGogAiAV/RsAQf//AHFBA3Rq/V0DAP1XAwABIgQgBCAUIA4gFCAPIBQgECAUIBH98gH98AH98gH98AH98gH98AH98gH98gH98AEiFP3wASEEIAcgAiAX/RsCQf//AHFBA3RqIAIgF/0bAEH//wBxQQN0av1dAwD9VwMAASIHIAcgFiAOIBYgDyAWIBAgFiAR/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fIB/fABIhX98AEhByAFIBIgFP3yAf3wASEFIAggEyAV/fIB/fABIQggAEEQaiEADAELCyAJIAQgB/3wAf3wASEJIAogBSAI/fAB/fABIQoMAQsLIAMgGTkDACADIAn9IQAgCf0hAaA5AwggAyAK/SEAIAr9IQGgOQMQCwwAIAAgASACIAMQBwsMACAAIAEgAiADEAYLmQICBXsBfyAAIAFBAXRqIQEDQCAAIAFJBED9DAAAAAAAAAAAAAAAAAAAAAAhBP0MAAAAAAAAAAAAAAAAAAAAACEF/QwAAAAAAAAAAAAAAAAAAAAAIQb9DAAAAAAAAAAAAAAAAAAAAAAhByAAQYAQaiIJIAEgASAJSxshCQNAIAAgCUkEQCAEIAIgAC8BAEEEdGr9AAQA/fABIQQgBSACIAAvAQJBBHRq/QAEAP3wASEFIAYgAiAALwEEQQR0av0ABAD98AEhBiAHIAIgAC8BBkEEdGr9AAQA/fABIQcgAEEIaiEADAELCyAIIAQgBf3wASAGIAf98AH98AH98AEhCAwBCwsgA0QAAAAAAAAAADkDACADIAj9CwQICwtpAgBBgAgLOAY+7kXqLVbA/oIrZUcVZ8AAAAAAAAA4Q+85+v5CLnY/jsWC/72/7j6/oATXCGtcPndOum+rssM9AEG4CAskO6q4PwAA/MIAAEBLAACAPxVyMT/e/HU+qVtjPUR1HjwK3a06");
	let FILLING_BYTES = 8 * Float64Array.BYTES_PER_ELEMENT;
	let EXPONENTIALS_BYTES = 2 ** 17;
	let PAIRS_BYTES = 2 ** 20;
	class WasmSums extends PlainSums {
		#wasm;
		#out;
		#exponentials;
		#pairs;
		#decoded;
		#hasExponentials = !1;
		#pairsAre;
		static make(isPrecise, bytes) {
			let made = instance();
			return made && new WasmSums(made, isPrecise, bytes);
		}
		constructor(wasm, isPrecise, bytes) {
			let out = aligned(wasm.heap.value);
			let rows = out + 32 + EXPONENTIALS_BYTES + PAIRS_BYTES;
			let room = aligned(bytes + FILLING_BYTES);
			let decoded = rows + 2 * room;
			(0, load.z)(wasm, decoded + 4 * bytes + FILLING_BYTES);
			super(isPrecise, [rows, rows + room].map((at) => new Uint8Array(wasm.memory.buffer, at, bytes)));
			this.#wasm = wasm;
			this.#out = out;
			this.#exponentials = out + 32;
			this.#pairs = this.#exponentials + EXPONENTIALS_BYTES;
			this.#decoded = decoded;
		}
		ofCodes(codes, dtype, out) {
			if (!this.#holds(codes)) {
				super.ofCodes(codes, dtype, out);
				return;
			}
			this.#pairsAre !== dtype && this.#wasm.fillPairs(this.#pairs, dtype === "f16");
			this.#pairsAre = dtype;
			let length = filledUp(codes, MINUS_INFINITY[dtype]);
			this.#wasm.sumCodes(codes.byteOffset, length, this.#pairs, this.#out);
			this.#take(out);
		}
		ofSingles(values, out) {
			if (!this.#holds(values)) {
				super.ofSingles(values, out);
				return;
			}
			this.#wasm.sumSingles(values.byteOffset, filledUp(values, -Infinity), this.#out);
			this.#take(out);
			out.weighted *= Math.LN2;
		}
		precisely(values, out) {
			if (!this.#holds(values)) {
				super.precisely(values, out);
				return;
			}
			this.#hasExponentials || this.#wasm.fillExponentials(this.#exponentials);
			this.#hasExponentials = !0;
			let { sumSinglesPrecisely, sumDoublesPrecisely } = this.#wasm;
			(values instanceof Float32Array ? sumSinglesPrecisely : sumDoublesPrecisely)(values.byteOffset, filledUp(values, -Infinity), this.#exponentials, this.#out);
			this.#take(out);
		}
		decoded(row) {
			if ("values" in row || !this.#holds(row.codes)) return super.decoded(row);
			let { codes, dtype } = row;
			this.#wasm.decode(codes.byteOffset, codes.length, dtype === "f16", this.#decoded);
			return new Float64Array(codes.buffer, this.#decoded, codes.length);
		}
		#holds(row) {
			return row.buffer === this.#wasm.memory.buffer;
		}
		#take(out) {
			this.rows.wasm++;
			[out.shift, out.mass, out.weighted] = new Float64Array(this.#wasm.memory.buffer, this.#out, 3);
		}
	}
	let aligned = (address) => Math.ceil(address / 64) * 64;
	function filledUp(row, minusInfinity) {
		let length = Math.ceil(row.length / 8) * 8;
		let View = row.constructor;
		length > row.length && new View(row.buffer, row.byteOffset, length).fill(minusInfinity, row.length);
		return length;
	}
	function engineFor(sections, { plain, precise }) {
		let areWide = sections.some(({ width }) => width >= 4096);
		let isPrecise = precise === !0 || !areWide;
		let bytes = Math.max(0, ...sections.map(longestRow));
		return (areWide && plain !== !0 ? WasmSums.make(isPrecise, bytes) : void 0) ?? new PlainSums(isPrecise, [new Uint8Array(bytes), new Uint8Array(bytes)]);
	}
	var header = __webpack_require__(25532);
	function rowOver({ buffer, byteOffset }, dtype, length) {
		if (dtype === "f64") return {
			dtype,
			values: new Float64Array(buffer, byteOffset, length)
		};
		if (dtype === "f32") return {
			dtype,
			values: new Float32Array(buffer, byteOffset, length)
		};
		if (dtype === "coded") {
			let [scale, floor] = new Float32Array(buffer, byteOffset, 2);
			return {
				dtype,
				codes: new Uint16Array(buffer, byteOffset + tensor_array.Lb, length),
				scale,
				floor
			};
		}
		return {
			dtype,
			codes: new Uint16Array(buffer, byteOffset, length)
		};
	}
	function decoded({ codes, scale, floor }, room) {
		for (let i = 0; i < codes.length; i++) room[i] = floor + scale * codes[i];
		return room.subarray(0, codes.length);
	}
	class RowSplitter {
		#cursor;
		#room;
		#offset = 0;
		#filled = 0;
		constructor(cursor, { rooms }) {
			this.#cursor = cursor;
			this.#room = rooms[0];
		}
		*write(chunk) {
			let at = 0;
			for (let next = this.#cursor.next; next !== void 0 && at < chunk.length; next = this.#cursor.next) {
				let bytes = (0, tensor_array.wg)(next.section.array.dtype, next.length);
				let skipped = Math.min(next.offset + this.#filled - this.#offset, chunk.length - at);
				at += skipped;
				this.#offset += skipped;
				let taken = Math.min(bytes - this.#filled, chunk.length - at);
				this.#room.set(chunk.subarray(at, at + taken), this.#filled);
				at += taken;
				this.#offset += taken;
				this.#filled += taken;
				if (this.#filled < bytes) return;
				this.#filled = 0;
				this.#cursor.advance();
				yield {
					...next,
					row: rowOver(this.#room, next.section.array.dtype, next.length)
				};
			}
		}
	}
	async function* rowsAt(readAt, cursor, { rooms }) {
		let turn = 0;
		let begin = () => {
			if (cursor.next === void 0) return;
			let bytes = (0, tensor_array.wg)(cursor.next.section.array.dtype, cursor.next.length);
			let read = readAt(rooms[turn].subarray(0, bytes), cursor.next.offset);
			read.catch(() => void 0);
			return {
				bytes,
				read
			};
		};
		let ahead = begin();
		try {
			for (let next = cursor.next; next !== void 0 && ahead !== void 0; next = cursor.next) {
				if (await ahead.read < ahead.bytes) return;
				let room = rooms[turn];
				turn = 1 - turn;
				cursor.advance();
				ahead = begin();
				yield {
					...next,
					row: rowOver(room, next.section.array.dtype, next.length)
				};
			}
		} finally {
			await ahead?.read.catch(() => void 0);
		}
	}
	var tensor_sections = __webpack_require__(18508);
	var entropy = __webpack_require__(64671);
	var floored = __webpack_require__(16897);
	var log = __webpack_require__(40568);
	var positions = __webpack_require__(19882);
	var position_tokens = __webpack_require__(27996);
	var writer = __webpack_require__(27330);
	class Cuts {
		#atMost;
		#first;
		constructor(are) {
			this.#atMost = are.probabilities ? 0 : -1e4;
		}
		left(row) {
			let numbers = "codes" in row ? row.codes : row.values;
			if (this.#tokensLeft(row, Math.ceil(numbers.length / 64)) === void 0) return;
			let left = this.#tokensLeft(row, 1);
			if (left === void 0) return;
			if (left.length === 1) return "one";
			let first = this.#first ??= left;
			return left.length === first.length && left.every((token, i) => token === first[i]) ? void 0 : "few";
		}
		#tokensLeft(row, step) {
			let numbers = "codes" in row ? row.codes : row.values;
			let valueOf = "codes" in row ? valuesOf(row.dtype) : void 0;
			let room = numbers.length / step / 2;
			let left = [];
			for (let token = 0; token < numbers.length; token += step) {
				if ((valueOf === void 0 ? numbers[token] : valueOf[numbers[token]]) <= this.#atMost) continue;
				if (left.length + 1 >= room) return;
				left.push(token);
			}
			return left;
		}
	}
	let MASS_TOLERANCE = {
		f64: .001,
		f32: .001,
		f16: .01,
		bf16: .06
	};
	function meaningOf(values, dtype, { lnMass }) {
		let tolerance = MASS_TOLERANCE[dtype];
		let isList = values.length <= 256;
		let [sum, min, max] = [
			0,
			Infinity,
			-Infinity
		];
		for (let value of values) {
			sum += value;
			min = Math.min(min, value);
			max = Math.max(max, value);
			if (min < -tolerance && max > tolerance) break;
		}
		if (min >= 0 && sum <= 1 + tolerance && (isList || sum >= 1 - tolerance)) return "probabilities";
		let areNegative = max <= tolerance;
		if (areNegative && lnMass <= tolerance && (isList || lnMass >= -tolerance)) return "logprobs";
		if (isList) return { unclear: `rows of ${values.length} numbers that are neither logprobs nor probabilities` };
		if (areNegative && Math.abs(lnMass) < 5) return { unclear: "rows that are logits, or logprobs of a part of the vocabulary" };
		if (min >= -tolerance && max <= 1 + tolerance) return { unclear: "rows from 0 to 1 that do not add up to 1: probabilities of a part of the vocabulary, or logits" };
		return "logits";
	}
	let sums = {
		shift: 0,
		mass: NaN,
		weighted: NaN
	};
	function softmax(row, engine, out) {
		if ("values" in row) row.dtype === "f32" && !engine.isPrecise ? engine.ofSingles(row.values, sums) : engine.precisely(row.values, sums);
		else {
			engine.ofCodes(row.codes, row.dtype, sums);
			sums.mass > 1e-100 && sums.mass < 1e100 && Number.isFinite(sums.weighted) || engine.precisely(engine.decoded(row), sums);
		}
		let { shift, mass, weighted } = sums;
		let lnMass = Number.isNaN(weighted) ? NaN : (0, log.R)(mass);
		out.lnMass = shift + lnMass;
		out.entropy = Math.max(0, lnMass - weighted / mass);
	}
	function ofProbabilities(values, out) {
		let mass = 0;
		let listed = 0;
		for (let p of values) {
			mass += p;
			p !== 0 && (listed -= p * (0, log.R)(p));
		}
		out.lnMass = (0, log.R)(mass);
		out.entropy = Math.max(0, listed / mass + out.lnMass);
	}
	class TensorWriter {
		values;
		filled = (0, writer.YW)();
		#columns;
		#engine;
		#tokens = new position_tokens.DQ();
		#sums = {
			lnMass: NaN,
			entropy: NaN
		};
		#lists;
		#cuts;
		#room = new Float64Array();
		#empty = 0;
		constructor(columns, values, engine) {
			this.#columns = columns;
			this.#engine = engine;
			this.#columns.vocabularySize = void 0;
			this.values = values;
		}
		beginSample() {
			this.filled = (0, writer.YW)();
			this.#empty = 0;
		}
		write(row, chosen = NaN) {
			if (this.values === "entropies" && row.dtype !== "coded") {
				let values = this.#engine.decoded(row);
				for (let value of values) {
					if (value < -entropy.Vd) return belowZero(value, values);
					Number.isNaN(value) ? this.#empty++ : this.#position(Math.max(0, value));
				}
				return;
			}
			if (isConstant(row)) {
				this.#empty++;
				return;
			}
			if (row.dtype === "coded") {
				this.#coded(row, chosen);
				return;
			}
			return this.#distribution(row);
		}
		#coded(row, chosen) {
			let { codes, scale, floor } = row;
			if (!(scale > 0 && scale < Infinity && floor > -Infinity)) {
				this.#empty++;
				return;
			}
			this.#countEmpty();
			let isClipped = scale * floored.UT > floored.AY - .001;
			this.#room.length < codes.length && (this.#room = new Float64Array(codes.length));
			let values = decoded(row, this.#room);
			for (let token = 0; token < codes.length; token++) {
				if (isClipped && codes[token] === 0) continue;
				this.#columns.areNamed ? this.#columns.pushNamed(values[token], token) : this.#columns.push(values[token]);
			}
			let listing = isClipped ? positions.l.Floored : positions.l.Complete;
			this.#columns.vocabularySize = codes.length;
			this.#columns.end(chosen in values ? values[chosen] : NaN, listing, this.filled.seen++, chosen);
		}
		#distribution(row) {
			let sums = this.#sums;
			softmax(row, this.#engine, sums);
			if (Number.isNaN(sums.lnMass) && this.values !== "probabilities") {
				this.#empty++;
				return;
			}
			if (this.values === void 0) {
				let meaning = meaningOf(this.#engine.decoded(row), row.dtype, sums);
				if (typeof meaning != "string") return meaning;
				this.values = meaning;
			}
			this.values === "probabilities" && ofProbabilities(this.#engine.decoded(row), sums);
			let length = "codes" in row ? row.codes.length : row.values.length;
			let isWhole = Math.abs((0, exp.o)(sums.lnMass) - 1) <= MASS_TOLERANCE[row.dtype];
			if (this.values !== "logits" && (length <= 256 || !isWhole)) this.#list(this.#engine.decoded(row), this.values);
			else {
				this.#countCut(row, this.values);
				this.#columns.areNamed ? this.#whole(this.#engine.decoded(row), this.values, sums.lnMass) : this.#position(sums.entropy);
			}
		}
		#countCut(row, are) {
			let probabilities = are === "probabilities";
			if (probabilities && row.dtype === "f16") return;
			let left = (this.#cuts ??= new Cuts({ probabilities })).left(row);
			left === "one" ? this.filled.collapsed++ : left === "few" && this.filled.cut++;
		}
		#whole(values, are, lnMass) {
			this.#countEmpty();
			for (let token = 0; token < values.length; token++) {
				let logprob = (are === "probabilities" ? (0, log.R)(values[token]) : values[token]) - lnMass;
				logprob > columns.f && this.#columns.pushNamed(logprob, token);
			}
			this.#columns.vocabularySize = values.length;
			this.#columns.end(NaN, positions.l.Complete, this.filled.seen++);
		}
		#position(entropy) {
			this.#countEmpty();
			let index = this.filled.seen++;
			if (Number.isFinite(entropy)) {
				this.#columns.push(entropy);
				this.#columns.end(NaN, positions.l.Entropy, index);
			} else this.filled.badValues++;
		}
		#list(values, are) {
			this.#countEmpty();
			let tokens = this.#tokens;
			for (; tokens.count < values.length;) {
				let row = tokens.add();
				tokens.states[row] = position_tokens.WT.Number;
				tokens.ranks[row] = NaN;
				tokens.kinds[row] = position_tokens.lz.None;
			}
			tokens.values.set(values);
			this.#lists ??= new writer.ZA(this.#columns, { scale: are === "probabilities" ? "probability" : "logprob" });
			this.#lists.filled = this.filled;
			let index = this.filled.seen++;
			this.#lists.write(tokens, 0, values.length, !0, tokens, writer.Rk, index);
		}
		#countEmpty() {
			this.filled.seen += this.#empty;
			this.filled.badValues += this.#empty;
			this.#empty = 0;
		}
	}
	let belowZero = (value, values) => values.some((other) => other > 0) ? {
		unclear: `an entropy of ${value.toPrecision(3)}, and none is below 0`,
		code: "bad-value",
		remedy: "Save entropies as they are, in nats, or say what the numbers are with `format`."
	} : {
		unclear: "values below 0, which no entropy is",
		code: "chosen-only"
	};
	function isConstant(row) {
		let numbers = "codes" in row ? row.codes : row.values;
		for (let i = 1; i < numbers.length; i++) if (numbers[i] !== numbers[0]) return !1;
		return numbers.length > 1;
	}
	class TensorReader {
		#source;
		#options;
		#counter;
		#archive;
		#columns;
		#totals;
		#beginning = Buffer.alloc(0);
		#header;
		#engine;
		#cursor;
		#rows;
		#section;
		#writer;
		#number = 0;
		#unflushed = 0;
		#length = 0;
		#positions;
		#format = "unknown";
		#hasFailed = !1;
		#areLong = !1;
		constructor(source, file, options, counter) {
			this.#source = source;
			this.#archive = source.entry === void 0 ? void 0 : {
				path: file,
				entry: source.entry
			};
			this.#options = options;
			this.#totals = new file_totals.S(source.path);
			this.#columns = new columns.e(options);
			this.#engine = engineFor([], options);
			this.#cursor = new RowCursor([]);
			this.#rows = new RowSplitter(this.#cursor, this.#engine);
			this.#writer = new TensorWriter(this.#columns, void 0, this.#engine);
			this.#counter = counter;
		}
		*take(chunk = new Uint8Array()) {
			if (this.#hasFailed) return;
			this.#length += chunk.length;
			let bytes = chunk;
			if (this.#header === void 0) {
				bytes = this.#beginning = Buffer.concat([this.#beginning, chunk]);
				this.#header = (0, header.r)(this.#beginning, nameOf(this.#source.path));
				if (this.#header === void 0) return;
				let values = this.#header.format === void 0 ? this.#options.tensor : void 0;
				let sections = (0, tensor_sections.K)(this.#header, values);
				this.#engine = engineFor(sections, this.#options);
				this.#cursor = new RowCursor(sections);
				this.#rows = new RowSplitter(this.#cursor, this.#engine);
				this.#areLong = sections.every((section) => longestRow(section) >= 65536);
				this.#beginning = Buffer.alloc(0);
			}
			for (let row of this.#rows.write(bytes)) yield* this.#take(row);
		}
		get areLong() {
			return this.#areLong;
		}
		async *takeFrom(readAt) {
			for await (let row of rowsAt(readAt, this.#cursor, this.#engine)) yield* this.#take(row);
			let end = endOf(this.#header);
			this.#length = Math.max(this.#length, end - 1 + await readAt(new Uint8Array(2), end - 1));
		}
		*fail(problem) {
			this.#hasFailed = !0;
			yield* this.#drop();
			yield* this.#totals.fail(problem);
		}
		*end(bytes) {
			this.#hasFailed || (yield* this.#checkEnd());
			for (let reading of this.#totals.end(bytes)) yield reading.kind === "input" ? {
				...reading,
				format: this.#format,
				rows: this.#engine.rows
			} : reading;
		}
		*#take({ section, sample, position, row }) {
			if (this.#hasFailed) return;
			this.#section !== section && (this.#writer = new TensorWriter(this.#columns, section.values, this.#engine));
			if (this.#section !== section || position === 0) {
				this.#number = this.#counter.sample++;
				this.#positions = 0;
				this.#writer.beginSample();
			}
			this.#section = section;
			let unclear = this.#writer.write(row, section.array.chosen?.(sample, position));
			if (unclear !== void 0) {
				yield* this.fail((0, problems.Wj)(unclear.code ?? "unclear-tensor", this.#pathOf(section), `the array holds ${unclear.unclear}`, unclear.remedy));
				return;
			}
			let isLast = position + (section.values === "entropies" ? reader_lengthOf(row) : 1) >= section.positions;
			this.#unflushed += reader_lengthOf(row);
			(isLast || this.#unflushed >= 4096) && (yield* this.#flush());
			isLast && (yield* this.#endSample(section, sample));
		}
		*#flush() {
			let positions = this.#columns.block;
			this.#positions !== void 0 && (this.#positions += positions.count);
			positions.count > 0 && (yield {
				kind: "positions",
				sample: this.#number,
				positions
			});
			this.#columns.clear();
			this.#unflushed = 0;
		}
		*#endSample(section, sample) {
			let { filled, values } = this.#writer;
			let format = this.#header?.format ?? `tensor-${values ?? "logits"}`;
			let around = [this.#header?.metadata];
			let model = (0, fields._F)(around, "model");
			let group = (0, fields.F8)(around, this.#source.path, this.#options.groupBy);
			let sampling = (0, fields.vn)(around);
			this.#format = format;
			this.#totals.samples++;
			this.#totals.scanned++;
			this.#totals.positions += this.#positions ?? 0;
			this.#positions = void 0;
			this.#totals.counts.add(filled.seen - filled.badValues, filled, model);
			this.#totals.isUsable && (yield* this.#totals.found());
			yield* this.#totals.unusable(filled, void 0, this.#pathOf(section));
			yield {
				kind: "sample",
				sample: this.#number,
				id: this.#idOf(section, sample),
				hasOwnId: !1,
				...group !== void 0 && { group },
				format,
				...model !== void 0 && { model },
				...sampling !== void 0 && { sampling },
				location: this.#locationOf(section, sample)
			};
		}
		#locationOf({ array, positions, width }, sample) {
			return {
				path: this.#source.path,
				...this.#archive && { archive: this.#archive },
				line: sample + 1,
				offset: array.begin + sample * positions * (0, tensor_array.wg)(array.dtype, width),
				length: 0,
				ordinal: 0
			};
		}
		#idOf(section, sample) {
			let name = this.#isOneOfSeveral ? section.array.name : this.#source.path;
			return section.samples > 1 ? `${name}:${sample + 1}` : name;
		}
		#pathOf({ array }) {
			return this.#isOneOfSeveral ? `${this.#source.path}/${array.name}` : this.#source.path;
		}
		get #isOneOfSeveral() {
			return (this.#header?.arrays.length ?? 0) > 1;
		}
		*#checkEnd() {
			yield* this.#drop();
			let { next } = this.#cursor;
			let path = next === void 0 ? this.#source.path : this.#pathOf(next.section);
			let cut = this.#header === void 0 ? "its header" : next === void 0 ? this.#length < endOf(this.#header) ? "an array that is not read" : void 0 : `an array of which ${next.sample} of ${next.section.samples} samples are there`;
			cut === void 0 ? this.#length > endOf(this.#header) && (yield* this.#totals.problem((0, problems.hN)("bad-tensor", path, void 0, "the file goes on behind the arrays that its header describes", "Save several arrays with `numpy.savez`, or each in a file of its own."))) : yield* this.#totals.problem((0, problems.hN)("truncated-record", path, void 0, `the file ends inside ${cut}`));
		}
		*#drop() {
			this.#positions !== void 0 && (yield {
				kind: "dropped",
				sample: this.#number
			});
			this.#positions = void 0;
		}
	}
	let nameOf = (path) => path.split("/").at(-1)?.replace(/\.npy(\.gz|\.zst)?$/i, "") ?? path;
	let reader_lengthOf = (row) => "codes" in row ? row.codes.length : row.values.length;
	let endOf = (header) => header?.arrays.at(-1)?.end ?? 0;
}) };
