import { NATS_PER, thresholdNats, type Threshold } from "../measure/units.ts";
import type { Sample } from "./sample.ts";

const MAX_ALTERNATIVES = 5;
/** Characters of text on each side of a fork. */
const MAX_AROUND = 60;
/** Tokens that so many characters are looked for in. */
const MAX_TOKENS = 60;

/** One decision fork, for people and scripts. */
export interface ForkRow {
  readonly sample: string;
  readonly group?: string;
  readonly path: string;
  readonly line: number;
  /** Index in the sample, from 0. */
  readonly position: number;
  readonly id?: number;
  readonly token?: string;
  /** Bounds on the entropy, in the unit of the threshold. */
  readonly low: number;
  readonly high: number;
  readonly unit: Threshold["unit"];
  readonly alternatives: readonly {
    readonly token?: string;
    readonly id?: number;
    readonly probability: number;
  }[];
  readonly before: string;
  readonly after: string;
}

/** The decision forks of a sample: positions whose lower entropy is above the threshold. */
export function* forkRows(sample: Sample, threshold: Threshold): Generator<ForkRow> {
  const nats = thresholdNats(threshold);
  const scale = NATS_PER[threshold.unit];
  for (const [position, low] of sample.low.entries()) {
    if (!(low > nats)) continue;
    const { id, text } = sample.token(position);
    yield {
      sample: sample.id,
      ...(sample.group !== undefined && { group: sample.group }),
      path: sample.path,
      line: sample.line,
      position,
      ...(id !== undefined && { id }),
      ...(text !== undefined && { token: text }),
      low: low / scale,
      high: sample.high[position] / scale,
      unit: threshold.unit,
      alternatives: sample
        .alternatives(position)
        .slice(0, MAX_ALTERNATIVES)
        .map(({ id: other, text: token, probability }) => ({
          ...(token !== undefined && { token }),
          ...(other !== undefined && { id: other }),
          probability,
        })),
      before: [...textOf(sample, position - MAX_TOKENS, position)].slice(-MAX_AROUND).join(""),
      after: [...textOf(sample, position + 1, position + 1 + MAX_TOKENS)].slice(0, MAX_AROUND).join(""),
    };
  }
}

function textOf(sample: Sample, from: number, to: number): string {
  let text = "";
  for (let i = Math.max(0, from); i < Math.min(to, sample.low.length); i++)
    text += sample.token(i).text ?? "";
  return text;
}
