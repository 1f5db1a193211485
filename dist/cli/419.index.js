export const id = 419;
export const ids = [419];
export const modules = { 87419: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { inspection: () => inspection });
	var picocolors = __webpack_require__(57336);
	var units = __webpack_require__(67097);
	var report_escape = __webpack_require__(96209);
	var ink = __webpack_require__(22508);
	var text_width = __webpack_require__(40736);
	;
	async function* layOut(pieces, width) {
		const widthOf = await (0, text_width.H)(pieces.map(({ text }) => text));
		const line = new OpenLine(width, widthOf);
		for (const word of wordsOf(pieces)) {
			if (!line.holds(word)) yield* line.end();
			for (const piece of word) {
				if (!line.holds([piece])) yield* line.end();
				for (const text of partsOf(piece, width, widthOf)) {
					if (!line.holds([{ text }])) yield* line.end();
					line.add(text, piece);
				}
				if (piece.endsLine) yield* line.end();
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
			const columns = texts.reduce((sum, { text }) => sum + this.#widthOf(text), 0);
			return this.#column === 0 || this.#column + columns <= this.#width;
		}
		add(text, { position, paint }) {
			this.#position ??= position;
			this.#column += this.#widthOf(text);
			const last = this.#runs.at(-1);
			if (last?.paint === paint) last.text += text;
			else this.#runs.push({
				text,
				paint
			});
		}
		*end() {
			if (this.#position === undefined) return;
			yield {
				position: this.#position,
				text: this.#runs.map(({ text, paint }) => paint(text)).join("")
			};
			this.#column = 0;
			this.#position = undefined;
			this.#runs = [];
		}
	}
	function* wordsOf(pieces) {
		let word = [];
		for (const piece of pieces) {
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
		if (word.length > 0) yield word;
	}
	function partsOf({ text }, width, widthOf) {
		if (widthOf(text) <= width) return [text];
		const parts = [""];
		for (const character of text) {
			if (widthOf(parts[parts.length - 1] + character) > width) parts.push("");
			parts[parts.length - 1] += character;
		}
		return parts;
	}
	var numbers = __webpack_require__(70650);
	var terminal_forks = __webpack_require__(89010);
	;
	const MAX_NAME = 200;
	const MIN_COLUMNS = 20;
	async function* inspection(sample, { colour, columns }) {
		const { bold, dim } = picocolors.createColors(colour);
		const { id, group, path, line, reason, threshold, topForks } = sample;
		const inks = (0, ink.L)(colour);
		const of = group === undefined ? "" : `, group ${(0, report_escape.mG)(group)}`;
		const place = id.startsWith(path) ? "" : dim((0, report_escape.mG)(`${path}:${line}`, MAX_NAME));
		yield `${bold((0, report_escape.mG)(id, MAX_NAME))}${of}  ${place}`.trimEnd() + "\n";
		yield reason === undefined ? "\n" : `${reason}\n\n`;
		const gutter = String(Math.max(0, sample.low.length - 1)).length;
		const width = Math.max(MIN_COLUMNS, columns - gutter - 2);
		for await (const { position, text } of layOut([...piecesOf(sample, inks)], width)) yield `${dim(String(position).padStart(gutter))}  ${text}\n`;
		yield `\n${legend(threshold, inks)}\n\n${figures(sample)}\n`;
		if (topForks.length > 0) yield `\n${bold("Top decision forks")}\n`;
		for (const fork of topForks) yield `\n${(0, terminal_forks.g5)(fork, {
			unit: threshold.unit,
			colour
		})}\n`;
	}
	function* piecesOf({ low, high, textOf, threshold }, inks) {
		const nats = (0, units.o)(threshold);
		let before = " ";
		for (const [position, entropy] of low.entries()) {
			const { open, close, paint } = (0, ink.g)(inks, {
				low: entropy,
				high: high[position]
			}, nats);
			const lines = textOf(position).split(/(?<=\n)/);
			for (const [i, text] of lines.entries()) {
				const shown = `${i === 0 ? open : ""}${inks.unmarked((0, report_escape.gd)(before, text))}${i === lines.length - 1 ? close : ""}`;
				if (shown === "") continue;
				const beginsWord = /^\s/.test(text) || /\s$/.test(before);
				yield {
					position,
					text: shown,
					paint,
					beginsWord,
					endsLine: text.endsWith("\n")
				};
				before = shown;
			}
		}
	}
	function legend(threshold, { shades, fork, undecided }) {
		const { value, unit } = threshold;
		const edge = (step) => Number((value * step / shades.length).toFixed(3));
		const steps = shades.map(({ paint }, i) => `${paint(`up to ${edge(i + 1)}`)}, `);
		const mark = ({ open, close, paint }, text) => `${open}${paint(text)}${close}`;
		return [`Entropy in ${unit}: ${steps.length > 1 ? steps.join("") : ""}${mark(fork, "decision fork")} above ${(0, numbers.HA)(threshold)}`, `${mark(undecided, "Undecided")}: the list is too short to tell. On the left, the first position of the line.`].join("\n");
	}
	function figures({ low, high, threshold }) {
		const nats = (0, units.o)(threshold);
		const positions = low.filter((entropy) => !Number.isNaN(entropy)).length;
		const leftOut = low.length - positions;
		const left = leftOut > 0 ? ` (${(0, numbers.U9)(leftOut)} more left out)` : "";
		if (positions === 0) return `No position counts${left}.`;
		const forks = low.filter((entropy) => entropy > nats).length;
		const possible = high.filter((entropy) => entropy > nats).length;
		const mean = (entropies) => entropies.reduce((sum, entropy) => sum + (Number.isNaN(entropy) ? 0 : entropy), 0) / positions / units.r[threshold.unit];
		const value = (from, to) => ({
			estimate: from,
			low: from,
			high: to,
			interval: null
		});
		const fraction = (0, numbers.y1)("fork-fraction", value(forks / positions, possible / positions));
		const entropy = (0, numbers.y1)("mean-entropy", {
			...value(mean(low), mean(high)),
			unit: threshold.unit
		});
		return `${(0, numbers.hS)(positions, "position")}${left}, ${(0, numbers.hS)(forks, "fork")}, ${(0, numbers.U9)(possible - forks)} undecided; fork fraction ${fraction}; mean entropy ${entropy}`;
	}
}) };
