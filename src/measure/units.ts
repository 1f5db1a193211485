/** Units of entropy a user may write a threshold in; everything inside the program is in nats. */
export type EntropyUnit = "nats" | "bits";

/** One bit is ln 2 nats. */
export const NATS_PER: Readonly<Record<EntropyUnit, number>> = { nats: 1, bits: Math.LN2 };

/** An entropy threshold as the user wrote it. */
export interface Threshold {
  readonly value: number;
  readonly unit: EntropyUnit;
}

/** The threshold in nats. */
export const thresholdNats = ({ value, unit }: Threshold): number => value * NATS_PER[unit];
