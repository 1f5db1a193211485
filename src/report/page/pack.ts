import type { Histogram } from "../../measure/histogram.ts";

/** A histogram with each run of empty bins as one negative number. */
export function pack(histogram: Histogram): number[] {
  const packed: number[] = [];
  let empty = 0;
  for (const positions of histogram) {
    if (positions === 0) empty++;
    else {
      if (empty > 0) packed.push(-empty);
      packed.push(positions);
      empty = 0;
    }
  }
  return packed;
}

export const unpack = (packed: readonly number[]): Histogram =>
  packed.flatMap((entry) => (entry < 0 ? Array<number>(-entry).fill(0) : [entry]));
