import type { Format } from "./formats/format.ts";
import { alternativesOf, samplesIn, type FoundSample } from "./walk/walk.ts";

/** How well a record fits a format, the best first. */
export const Fit = {
  /** It holds positions with alternatives. */
  Usable: 3,
  /** It holds positions, but no alternatives. */
  ChosenOnly: 2,
  /** It has the shape, but no positions were saved. */
  Empty: 1,
  None: 0,
} as const;

/** How well the samples of a record fit the format they were found by. */
export function fitOf(samples: readonly FoundSample[]): number {
  if (samples.length === 0) return Fit.None;
  const positions = samples.flatMap((sample) => sample.positions.map((position) => ({ position, sample })));
  if (positions.length === 0) return Fit.Empty;
  const usable = positions.some(
    ({ position, sample }) => (alternativesOf(position, sample.format)?.length ?? 0) > 0,
  );
  return usable ? Fit.Usable : Fit.ChosenOnly;
}

/** The format that a record fits best, the first of equals; undefined where it fits none. */
export function detect(
  record: unknown,
  formats: readonly Format[],
): { format: Format; fit: number } | undefined {
  let best: { format: Format; fit: number } | undefined;
  for (const format of formats) {
    const fit = fitOf(samplesIn(record, format));
    if (fit > (best?.fit ?? Fit.None)) best = { format, fit };
  }
  return best;
}
