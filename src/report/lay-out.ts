import { textWidthFor, type TextWidth } from "./text-width.ts";

/** A token's text, or a line of it, as it is shown. */
export interface Piece {
  /** Index of its position, from 0. */
  readonly position: number;
  /** Without anything that acts. */
  readonly text: string;
  readonly paint: (text: string) => string;
  /** A line may end before it. */
  readonly beginsWord: boolean;
  /** A line ends behind it. */
  readonly endsLine: boolean;
}

export interface Line {
  /** Index of the position that it begins with. */
  readonly position: number;
  readonly text: string;
}

/**
 * Breaks pieces into lines of at most `width` columns: between words where that is possible, else between pieces, else
 * within one.
 */
export async function* layOut(pieces: readonly Piece[], width: number): AsyncGenerator<Line> {
  const widthOf = await textWidthFor(pieces.map(({ text }) => text));
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
  readonly #width: number;
  readonly #widthOf: TextWidth;
  #column = 0;
  #position: number | undefined;
  /** Adjacent text in one ink is painted as one run, so that combining characters join. */
  #runs: { text: string; readonly paint: Piece["paint"] }[] = [];

  constructor(width: number, widthOf: TextWidth) {
    this.#width = width;
    this.#widthOf = widthOf;
  }

  /** Whether there is room for all of these; an empty line has room for everything. */
  holds(texts: readonly { readonly text: string }[]): boolean {
    const columns = texts.reduce((sum, { text }) => sum + this.#widthOf(text), 0);
    return this.#column === 0 || this.#column + columns <= this.#width;
  }

  add(text: string, { position, paint }: Piece): void {
    this.#position ??= position;
    this.#column += this.#widthOf(text);
    const last = this.#runs.at(-1);
    if (last?.paint === paint) last.text += text;
    else this.#runs.push({ text, paint });
  }

  *end(): Generator<Line> {
    if (this.#position === undefined) return;
    yield { position: this.#position, text: this.#runs.map(({ text, paint }) => paint(text)).join("") };
    this.#column = 0;
    this.#position = undefined;
    this.#runs = [];
  }
}

function* wordsOf(pieces: Iterable<Piece>): Generator<Piece[]> {
  let word: Piece[] = [];
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

/** A piece that no line holds, in parts that one does. */
function partsOf({ text }: Piece, width: number, widthOf: TextWidth): string[] {
  if (widthOf(text) <= width) return [text];
  const parts = [""];
  for (const character of text) {
    if (widthOf(parts[parts.length - 1] + character) > width) parts.push("");
    parts[parts.length - 1] += character;
  }
  return parts;
}
