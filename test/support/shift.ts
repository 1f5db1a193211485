import { Accumulator } from "../../src/measure/accumulator.ts";
import type { Measurement } from "../../src/measure/measurement.ts";
import { metricNamed, type MetricName } from "../../src/measure/metrics.ts";
import { SampleShift, type ShiftSettings } from "../../src/measure/shift/sample.ts";
import { summarise, type MetricValue } from "../../src/measure/summarise.ts";
import { namedBlock, type Named } from "./named.ts";

export const V = 30;
export const SETTINGS: ShiftSettings = { threshold: 1, vocabularySize: V, rankCutoff: 5 };

/** The shift of one sample. */
export function shiftOf(base: readonly Named[], tuned: readonly Named[], settings = SETTINGS): SampleShift {
  const shift = new SampleShift(settings);
  shift.add(namedBlock(base), namedBlock(tuned));
  return shift;
}

export const whole = (p: readonly number[]): Named => ({
  probabilities: p.map((a, token) => [token, a]),
  chosen: 0,
});

/** What two models say of one sample's positions, and their whole distributions. */
export interface Sample {
  readonly base: readonly Named[];
  readonly tuned: readonly Named[];
  readonly p: readonly (readonly number[])[];
  readonly q: readonly (readonly number[])[];
}

/** Samples that prefer other tokens here and there, deterministic. */
export function samples(count: number, length: number): Sample[] {
  let state = 7;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: count }, () => {
    const p = Array.from({ length }, () => {
      const power = 1 + 8 * random();
      const weights = Array.from({ length: V }, () => random() ** power + 1e-6);
      const sum = weights.reduce((a, b) => a + b, 0);
      return weights.map((weight) => weight / sum);
    });
    const q = p.map((row) => {
      const noisy = row.map((a) => a * Math.exp(0.6 * (random() - 0.5)));
      const sum = noisy.reduce((a, b) => a + b, 0);
      return noisy.map((a) => a / sum);
    });
    return { base: p.map(whole), tuned: q.map(whole), p, q };
  });
}

/** Their measurement, in two groups. @param first number of the first, which names it */
export function measured(parts: readonly Sample[], first = 0): Measurement {
  const accumulator = new Accumulator(SETTINGS);
  parts.forEach(({ base, tuned }, i) => {
    accumulator.add(i, namedBlock(tuned));
    const facts = { id: `s${first + i}`, group: i % 2 === 0 ? "even" : "odd", format: "test" };
    accumulator.end(i, facts, shiftOf(base, tuned));
  });
  return accumulator.measurement();
}

/** A metric of all samples. */
export const valueOf = (measurement: Measurement, name: MetricName): MetricValue => {
  const value = summarise(measurement.groups[0], metricNamed(name));
  if (value === null) throw new Error(`no ${name}`);
  return value;
};
