export const id = 419;
export const ids = [419];
export const modules = { 87419: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { inspection: () => inspection });
	var picocolors = __webpack_require__(57336);
	var units = __webpack_require__(67097);
	var report_escape = __webpack_require__(96209);
	var ink = __webpack_require__(22508);
	var text_width = __webpack_require__(40736);
	async function* layOut(pieces, width) {
		let widthOf = await (0, text_width.H)(pieces.map(({ text }) => text));
		let line = new OpenLine(width, widthOf);
		for (let word of wordsOf(pieces)) {
			line.holds(word) || (yield* line.end());
			for (let piece of word) {
				line.holds([piece]) || (yield* line.end());
				for (let text of partsOf(piece, width, widthOf)) {
					line.holds([{ text }]) || (yield* line.end());
					line.add(text, piece);
				}
				piece.endsLine && (yield* line.end());
			}
		}
		yield* line.end();
	}
	class OpenLine {
		#width;
		#widthOf;
		#column = 0;
		#position;
		#runs = [];
		constructor(width, widthOf) {
			this.#width = width;
			this.#widthOf = widthOf;
		}
		holds(texts) {
			let columns = texts.reduce((sum, { text }) => sum + this.#widthOf(text), 0);
			return this.#column === 0 || this.#column + columns <= this.#width;
		}
		add(text, { position, paint }) {
			this.#position ??= position;
			this.#column += this.#widthOf(text);
			let last = this.#runs.at(-1);
			last?.paint === paint ? last.text += text : this.#runs.push({
				text,
				paint
			});
		}
		*end() {
			if (this.#position === void 0) return;
			yield {
				position: this.#position,
				text: this.#runs.map(({ text, paint }) => paint(text)).join("")
			};
			this.#column = 0;
			this.#position = void 0;
			this.#runs = [];
		}
	}
	function* wordsOf(pieces) {
		let word = [];
		for (let piece of pieces) {
			if (piece.beginsWord && word.length > 0) {
				yield word;
				word = [];
			}
			word.push(piece);
			if (piece.endsLine) {
				yield word;
				word = [];
			}
		}
		word.length > 0 && (yield word);
	}
	function partsOf({ text }, width, widthOf) {
		if (widthOf(text) <= width) return [text];
		let parts = [""];
		for (let character of text) {
			widthOf(parts[parts.length - 1] + character) > width && parts.push("");
			parts[parts.length - 1] += character;
		}
		return parts;
	}
	var numbers = __webpack_require__(70650);
	var terminal_forks = __webpack_require__(89010);
	async function* inspection(sample, { colour, columns }) {
		let { bold, dim } = picocolors.createColors(colour);
		let { id, group, path, line, reason, threshold, topForks } = sample;
		let inks = (0, ink.L)(colour);
		let of = group === void 0 ? "" : `, group ${(0, report_escape.mG)(group)}`;
		let place = id.startsWith(path) ? "" : dim((0, report_escape.mG)(`${path}:${line}`, 200));
		yield `${bold((0, report_escape.mG)(id, 200))}${of}  ${place}`.trimEnd() + "\n";
		yield reason === void 0 ? "\n" : `${reason}\n\n`;
		let gutter = String(Math.max(0, sample.low.length - 1)).length;
		let width = Math.max(20, columns - gutter - 2);
		for await (let { position, text } of layOut([...piecesOf(sample, inks)], width)) yield `${dim(String(position).padStart(gutter))}  ${text}\n`;
		yield `\n${legend(threshold, inks)}\n\n${figures(sample)}\n`;
		topForks.length > 0 && (yield `\n${bold("Top decision forks")}\n`);
		for (let fork of topForks) yield `\n${(0, terminal_forks.g5)(fork, {
			unit: threshold.unit,
			colour
		})}\n`;
	}
	function* piecesOf({ low, high, textOf, threshold }, inks) {
		let nats = (0, units.o)(threshold);
		let before = " ";
		for (let [position, entropy] of low.entries()) {
			let { open, close, paint } = (0, ink.g)(inks, {
				low: entropy,
				high: high[position]
			}, nats);
			let lines = textOf(position).split(/(?<=\n)/);
			for (let [i, text] of lines.entries()) {
				let shown = `${i === 0 ? open : ""}${inks.unmarked((0, report_escape.gd)(before, text))}${i === lines.length - 1 ? close : ""}`;
				if (shown === "") continue;
				yield {
					position,
					text: shown,
					paint,
					beginsWord: /^\s/.test(text) || /\s$/.test(before),
					endsLine: text.endsWith("\n")
				};
				before = shown;
			}
		}
	}
	function legend(threshold, { shades, fork, undecided }) {
		let { value, unit } = threshold;
		let edge = (step) => Number((value * step / shades.length).toFixed(3));
		let steps = shades.map(({ paint }, i) => `${paint(`up to ${edge(i + 1)}`)}, `);
		let mark = ({ open, close, paint }, text) => `${open}${paint(text)}${close}`;
		return [`Entropy in ${unit}: ${steps.length > 1 ? steps.join("") : ""}${mark(fork, "decision fork")} above ${(0, numbers.HA)(threshold)}`, `${mark(undecided, "Undecided")}: the list is too short to tell. On the left, the first position of the line.`].join("\n");
	}
	function figures({ low, high, threshold }) {
		let nats = (0, units.o)(threshold);
		let positions = low.filter((entropy) => !Number.isNaN(entropy)).length;
		let leftOut = low.length - positions;
		let left = leftOut > 0 ? ` (${(0, numbers.U9)(leftOut)} more left out)` : "";
		if (positions === 0) return `No position counts${left}.`;
		let forks = low.filter((entropy) => entropy > nats).length;
		let possible = high.filter((entropy) => entropy > nats).length;
		let mean = (entropies) => entropies.reduce((sum, entropy) => sum + (Number.isNaN(entropy) ? 0 : entropy), 0) / positions / units.r[threshold.unit];
		let value = (from, to) => ({
			estimate: from,
			low: from,
			high: to,
			interval: null
		});
		let fraction = (0, numbers.y1)("fork-fraction", value(forks / positions, possible / positions));
		let entropy = (0, numbers.y1)("mean-entropy", {
			...value(mean(low), mean(high)),
			unit: threshold.unit
		});
		return `${(0, numbers.hS)(positions, "position")}${left}, ${(0, numbers.hS)(forks, "fork")}, ${(0, numbers.U9)(possible - forks)} undecided; fork fraction ${fraction}; mean entropy ${entropy}`;
	}
}) };
