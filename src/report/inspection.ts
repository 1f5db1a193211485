import pc from "picocolors";
import { NATS_PER, thresholdNats, type Threshold } from "../measure/units.ts";
import { inline, inlineBehind } from "./escape.ts";
import { inkOf, inksOf, type Ink, type Inks } from "./ink.ts";
import { layOut, type Piece } from "./lay-out.ts";
import { count, counted, range, thresholdText } from "./numbers.ts";
import { describeFork, type Fork } from "./terminal-forks.ts";

/** One sample, to be looked at. */
export interface InspectedSample {
  /** Untrusted. */
  readonly id: string;
  readonly group?: string | undefined;
  readonly path: string;
  readonly line: number;
  /** Why it is this one, as a sentence. */
  readonly reason?: string | undefined;
  readonly threshold: Threshold;
  /** Lower and upper entropy of each position in nats; NaN where it does not count. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The text of a position's token, untrusted. */
  readonly textOf: (position: number) => string;
  /** The forks of the highest entropy, in the threshold's unit. */
  readonly topForks: readonly Fork[];
}

/** So long that it can be copied. */
const MAX_NAME = 200;
/** As narrow a column of text as is still read. */
const MIN_COLUMNS = 20;

/** A sample as a terminal shows it: its text shaded by entropy, its figures, and its top forks. */
export async function* inspection(
  sample: InspectedSample,
  { colour, columns }: { readonly colour: boolean; readonly columns: number },
): AsyncGenerator<string> {
  const { bold, dim } = pc.createColors(colour);
  const { id, group, path, line, reason, threshold, topForks } = sample;
  const inks = inksOf(colour);
  const of = group === undefined ? "" : `, group ${inline(group)}`;
  // A sample without an id of its own is called after its place.
  const place = id.startsWith(path) ? "" : dim(inline(`${path}:${line}`, MAX_NAME));
  yield `${bold(inline(id, MAX_NAME))}${of}  ${place}`.trimEnd() + "\n";
  yield reason === undefined ? "\n" : `${reason}\n\n`;
  const gutter = String(Math.max(0, sample.low.length - 1)).length;
  const width = Math.max(MIN_COLUMNS, columns - gutter - 2);
  for await (const { position, text } of layOut([...piecesOf(sample, inks)], width))
    yield `${dim(String(position).padStart(gutter))}  ${text}\n`;
  yield `\n${legend(threshold, inks)}\n\n${figures(sample)}\n`;
  if (topForks.length > 0) yield `\n${bold("Top decision forks")}\n`;
  for (const fork of topForks) yield `\n${describeFork(fork, { unit: threshold.unit, colour })}\n`;
}

/** Every token, a line of it each; its ends of line are shown, and end a line. */
function* piecesOf({ low, high, textOf, threshold }: InspectedSample, inks: Inks): Generator<Piece> {
  const nats = thresholdNats(threshold);
  let before = " ";
  for (const [position, entropy] of low.entries()) {
    const { open, close, paint } = inkOf(inks, { low: entropy, high: high[position] }, nats);
    const lines = textOf(position).split(/(?<=\n)/);
    for (const [i, text] of lines.entries()) {
      const shown = `${i === 0 ? open : ""}${inks.unmarked(inlineBehind(before, text))}${i === lines.length - 1 ? close : ""}`;
      if (shown === "") continue;
      const beginsWord = /^\s/.test(text) || /\s$/.test(before);
      yield { position, text: shown, paint, beginsWord, endsLine: text.endsWith("\n") };
      before = shown;
    }
  }
}

function legend(threshold: Threshold, { shades, fork, undecided }: Inks): string {
  const { value, unit } = threshold;
  const edge = (step: number) => Number(((value * step) / shades.length).toFixed(3));
  const steps = shades.map(({ paint }, i) => `${paint(`up to ${edge(i + 1)}`)}, `);
  const mark = ({ open, close, paint }: Ink, text: string) => `${open}${paint(text)}${close}`;
  return [
    `Entropy in ${unit}: ${steps.length > 1 ? steps.join("") : ""}${mark(fork, "decision fork")} above ${thresholdText(threshold)}`,
    `${mark(undecided, "Undecided")}: the list is too short to tell. On the left, the first position of the line.`,
  ].join("\n");
}

function figures({ low, high, threshold }: InspectedSample): string {
  const nats = thresholdNats(threshold);
  const positions = low.filter((entropy) => !Number.isNaN(entropy)).length;
  const leftOut = low.length - positions;
  const left = leftOut > 0 ? ` (${count(leftOut)} more left out)` : "";
  if (positions === 0) return `No position counts${left}.`;
  const forks = low.filter((entropy) => entropy > nats).length;
  const possible = high.filter((entropy) => entropy > nats).length;
  const mean = (entropies: Float64Array) =>
    entropies.reduce((sum, entropy) => sum + (Number.isNaN(entropy) ? 0 : entropy), 0) /
    positions /
    NATS_PER[threshold.unit];
  const value = (from: number, to: number) => ({ estimate: from, low: from, high: to, interval: null });
  const fraction = range("fork-fraction", value(forks / positions, possible / positions));
  const entropy = range("mean-entropy", { ...value(mean(low), mean(high)), unit: threshold.unit });
  return `${counted(positions, "position")}${left}, ${counted(forks, "fork")}, ${count(possible - forks)} undecided; fork fraction ${fraction}; mean entropy ${entropy}`;
}
