import pc from "picocolors";
import { inline, inlineBehind } from "./escape.ts";
import { inksOf } from "./ink.ts";
import { count, entropy, probability, range, thresholdText } from "./numbers.ts";
import type { Report } from "./schema.ts";

/** A decision fork with its text; entropies in the threshold's unit. */
export type Fork = Pick<
  Report["topForks"][number],
  "position" | "low" | "high" | "before" | "chosen" | "alternatives"
>;

type Alternatives = Fork["alternatives"];

const MAX_TOKEN = 32;
/** So long that a path's end and line are seen, which tell most. */
const MAX_PATH = 200;
/** A character may take ten when it is written as an escape. */
const MAX_BEFORE = 600;

/** The top decision forks of a run: where each is, the text before it, and what the model could have said. */
export function topForks({ topForks: all, threshold, groups }: Report, colour: boolean): string[] {
  const forks = all.filter(({ low }) => low > threshold.value);
  if (forks.length > 0)
    return [
      pc.createColors(colour).bold("Top decision forks, one of a sample"),
      ...forks.flatMap((fork) => [
        "",
        `${inline(fork.sample)}, ${describeFork(fork, { unit: threshold.unit, colour, place: placeOf(fork) })}`,
      ]),
    ];
  return [
    groups[0]?.forks === 0
      ? `No decision forks: no entropy is above ${thresholdText(threshold)}.`
      : "No decision fork has text that can be read again.",
  ];
}

/** Of a pair of models: where they differ most, and what each would go on with. */
export function topChanges({ topChanges: changes, threshold }: Report, colour: boolean): string[] {
  if (changes.length === 0) return ["No position has text that can be read again."];
  const { bold, dim } = pc.createColors(colour);
  return [
    bold("Where the models differ most, one position of a sample"),
    ...changes.flatMap((change) => [
      "",
      `${inline(change.sample)}, position ${count(change.position)}: divergence ${bold(divergence(change, threshold.unit))}  ${dim(placeOf(change))}`,
      `  ${context(change, colour)}`,
      `  base   ${alternatives(change.base, undefined, colour)}`,
      `  tuned  ${alternatives(change.tuned, undefined, colour)}`,
    ]),
  ];
}

/** A fork in three lines: its entropy, its text, and the most likely tokens (if they are named), the chosen one bold. */
export function describeFork(
  fork: Fork,
  { unit, colour, place = "" }: { readonly unit: string; readonly colour: boolean; readonly place?: string },
): string {
  const { bold, dim } = pc.createColors(colour);
  const lines = [
    `position ${count(fork.position)}: ${bold(entropy(fork.low, fork.high, unit))}  ${dim(place)}`.trimEnd(),
    `  ${context(fork, colour)}`,
  ];
  if (fork.alternatives.length > 0) lines.push(`  ${alternatives(fork.alternatives, fork.chosen, colour)}`);
  return lines.join("\n");
}

const placeOf = ({ path, line }: { readonly path: string; readonly line: number }): string =>
  inline(`${path}:${line}`, MAX_PATH);

const divergence = (change: { readonly low: number; readonly high: number }, unit: "nats" | "bits"): string =>
  range("mean-js", { ...change, estimate: change.low, interval: null, unit });

/** The text before a position, and its token marked. */
function context({ before, chosen = "?" }: Pick<Fork, "before" | "chosen">, colour: boolean): string {
  const { fork, unmarked } = inksOf(colour);
  const token = unmarked(inlineBehind("", chosen, MAX_TOKEN));
  return `${unmarked(inline(`…${before}`, MAX_BEFORE))}${fork.open}${fork.paint(token)}${fork.close}`;
}

function alternatives(all: Alternatives, chosen: string | undefined, colour: boolean): string {
  const { bold } = pc.createColors(colour);
  return all
    .map(({ token, probability: p }) => {
      const shown = `${inline(`"${token}"`, MAX_TOKEN)} ${probability(p)}`;
      return token === chosen ? bold(shown) : shown;
    })
    .join(", ");
}
