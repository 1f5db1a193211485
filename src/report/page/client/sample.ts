import { PARTS, type PageSample } from "../data.ts";

/** What a position is at a threshold. */
export type State = "fork" | "undecided" | "sure" | "left-out";

/** What the position is at a threshold in nats. */
export function stateOf({ low, open }: PageSample, position: number, threshold: number): State {
  if (low[position] < 0) return "left-out";
  if (low[position] / PARTS > threshold) return "fork";
  return (low[position] + open[position]) / PARTS > threshold ? "undecided" : "sure";
}

/** The share of a sample's positions that are forks: as measured at the run's own threshold, else of what is shown. */
export function forkShare(sample: PageSample, threshold: number, isOwn: boolean): number {
  if (isOwn) return sample.forks / Math.max(1, sample.positions);
  let [forks, positions] = [0, 0];
  for (const low of sample.low) {
    if (low < 0) continue;
    positions++;
    if (low / PARTS > threshold) forks++;
  }
  return forks / Math.max(1, positions);
}

/** The text of a position's token; undefined where nothing says it. */
export const textAt = ({ texts, tokens }: PageSample, position: number): string | undefined =>
  texts[tokens[position]];

/** The whole text. */
export const textOf = ({ texts, tokens }: PageSample): string =>
  tokens.map((token) => texts[token] ?? "").join("");

/** Positions to walk over by key: of a pair those where another token is preferred, else the forks. */
export function stops(sample: PageSample, threshold: number): number[] {
  if (sample.changes !== undefined) return sample.changes.map(({ at }) => at);
  return [...sample.low.keys()].filter((position) => stateOf(sample, position, threshold) === "fork");
}
