import { count, counted } from "./numbers.ts";
import type { Report } from "./schema.ts";
import type { ReportBody } from "./words.ts";

type JudgedBound = Report["bounds"][number];

/** Of a bound that has too few samples, or positions: `3 of 1,800 positions are too few to judge by: 1,000 are needed`. */
export function tooFew(report: ReportBody, bound: JudgedBound): string {
  const { noun, found, needed, all } = shortageOf(report, bound);
  const those = found < all ? `${count(found)} of ${counted(all, noun)}` : counted(found, noun);
  const where = { run: " here", baseline: " of the baseline", none: "" }[bound.tooSmall ?? "none"];
  return `${those}${where} ${found === 1 ? "is" : "are"} too few to judge by: ${count(needed)} are needed`;
}

/** What to do about it. */
export function tooFewRemedy(report: ReportBody, bound: JudgedBound): string {
  const { noun, found, all } = shortageOf(report, bound);
  const inRun =
    found < all
      ? "Save what the metric needs of every position (docs/mathematics.md)"
      : "Evaluate more samples";
  const more = bound.tooSmall === "baseline" ? "Publish a baseline of more samples" : inRun;
  return `${more}, or lower \`min-${noun}s\`.`;
}

function shortageOf({ minimum, groups }: ReportBody, { reason, group, found = 0, tooSmall }: JudgedBound) {
  const run = groups.find(({ name }) => name === group);
  const [noun, needed, inRun] =
    reason === "few-samples"
      ? (["sample", minimum.samples, run?.samples] as const)
      : (["position", minimum.positions, run?.positions] as const);
  // How many the baseline has in all is not told.
  return { noun, needed, found, all: tooSmall === "baseline" || inRun === undefined ? found : inRun };
}
