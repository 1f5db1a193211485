import { Identity, Tokens, Value } from "../position/tokens.ts";
import { NO_ROW, type PositionWriter } from "../position/writer.ts";
import type { Token } from "./token.ts";
import type { FoundSample } from "./sample.ts";

/** Writes a sample's usable positions. */
export function fill(writer: PositionWriter, sample: FoundSample): void {
  const { format, mask } = sample.format;
  writer.filled.seen = sample.positions.length;
  const [listed, one] = [new Tokens(), new Tokens()];
  sample.positions.forEach((position, i) => {
    if (mask !== undefined && !isSet(sample.at(i, mask))) return;
    if (i === 0 && position === null && format.firstNull === "prompt") return;
    if (format.alternatives === undefined) writer.writeEntropy(...scalarOf(position), i);
    else {
      const chosen = sample.chosen(i);
      tabulate(sample.alternatives(i) ?? [], listed);
      tabulate([chosen], one);
      writer.write(listed, 0, listed.count, sample.isSorted(i), one, chosen === undefined ? NO_ROW : 0, i);
    }
  });
  writer.endsAt(sample.alongside);
}

/** A mask need not be there: without it, all positions count. */
const isSet = (value: unknown): boolean => value !== 0 && value !== false && value !== null;

const scalarOf = (value: unknown): [number, number] =>
  typeof value === "number" ? [value, Value.Number] : [NaN, Value.Bad];

/** Writes tokens into a table, over those that it has. */
function tabulate(tokens: readonly (Token | undefined)[], table: Tokens): void {
  // As in JSON, which keeps lone surrogates apart.
  const texts = tokens.map((token) => JSON.stringify(token?.identity ?? "").slice(1, -1));
  table.bytes = Buffer.from(texts.join(""));
  table.count = 0;
  let begin = 0;
  tokens.forEach((token, i) => {
    const row = table.add();
    const value = token?.value;
    table.values[row] = typeof value === "number" ? value : NaN;
    table.states[row] =
      token === undefined
        ? Value.Bad
        : value === undefined
          ? Value.Missing
          : value === null
            ? Value.Null
            : Value.Number;
    table.ranks[row] = token?.rank ?? NaN;
    table.identify(row, token?.kind ?? Identity.None, begin, (begin += Buffer.byteLength(texts[i])));
  });
}
