import type { Format } from "../config/format.ts";
import { compile, type Way } from "./walk/compile.ts";
import type { Step } from "./walk/path.ts";
import type { FoundSample } from "./walk/sample.ts";
import { samplesIn } from "./walk/walk.ts";

/** How well a record fits a format, the best last. */
export const Fit = {
  None: 0,
  /** It has the shape, but no positions were saved. */
  Empty: 1,
  /** It holds the chosen tokens' values only. */
  ChosenOnly: 2,
  /** It holds what entropy can be had from. */
  Usable: 3,
} as const;

/** The samples of a record in the format it fits best. */
export interface Detected {
  readonly format: Format;
  readonly fit: number;
  readonly samples: readonly FoundSample[];
}

/**
 * The format that a record fits best, the first of equals; undefined where it fits none.
 *
 * @param text the record, or its beginning, as it is written
 */
export function detect(record: unknown, formats: readonly Format[], text: Uint8Array): Detected | undefined {
  let best: Detected | undefined;
  for (const format of formats) {
    if (formats.length > 1 && (format.onlyNamed === true || !mayFit(text, format))) continue;
    const samples = samplesIn(record, format);
    const fit = Math.max(Fit.None, ...samples.map(fitOf));
    if (fit > (best?.fit ?? Fit.None)) best = { format, fit, samples };
    if (fit === Fit.Usable) break;
  }
  return best;
}

function fitOf(sample: FoundSample): number {
  const { alternatives } = sample.format.format;
  const usable =
    alternatives === undefined
      ? sample.positions.length > 0
      : sample.positions.some((_, i) => (sample.alternatives(i)?.length ?? 0) > 0);
  if (usable) return Fit.Usable;
  return sample.chosenValues > 0 ? Fit.ChosenOnly : Fit.Empty;
}

/** Whether any of the keys is there that a format cannot do without: a look that spares most searches. */
function mayFit(text: Uint8Array, format: Format): boolean {
  const { sample, positions, chosen, named } = compile(format);
  if (!named) return true;
  const ways = sample.length > 0 ? [sample] : [...positions.flat(), ...(chosen?.value ?? []).map(stepsOf)];
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
  return ways.some((steps) => {
    const step = steps.find(({ kind }) => kind === "key");
    return step?.kind !== "key" || bytes.includes(`"${step.key}"`);
  });
}

const stepsOf = ({ alongside, steps }: Way): readonly Step[] => alongside ?? steps;
