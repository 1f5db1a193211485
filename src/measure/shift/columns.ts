import { SHIFT_QUANTITIES, type Among, type ShiftQuantity } from "./quantities.ts";
import type { SampleShift } from "./sample.ts";

/**
 * What is kept of a pair of models sample by sample, and in which parts of one: divergences are small, so they are
 * in millionths of a nat. Only a variance ever sees the rounding.
 */
const PARTS = {
  unshifted: 1,
  reranked: 1,
  shifted: 1,
  "promoted-rank": 1,
  "lower-js": 1e6,
  "near-zero-js": 1,
  "lower-kl": 1e6,
  agreement: 1,
  "changed-fork": 1,
} as const satisfies Readonly<Partial<Record<ShiftQuantity, number>>>;

type Kept = keyof typeof PARTS;

/** The kept sums, and how many positions were compared, and have a chosen token that is known. */
export const SHIFT_COLUMNS = [...(Object.keys(PARTS) as Kept[]), "compared", "chosen-known"] as const;

export type ShiftColumn = (typeof SHIFT_COLUMNS)[number];

/** One sample's. */
export type ShiftRow = Readonly<Record<ShiftColumn, number>>;

/** What is kept of a sample. */
export const shiftRow = ({ sums, among }: SampleShift): ShiftRow => ({
  ...(Object.fromEntries(
    Object.entries(PARTS).map(([name, parts]) => [name, Math.round(sums[name as Kept] * parts)]),
  ) as Record<Kept, number>),
  compared: among.positions,
  "chosen-known": among["chosen-known"],
});

export const isShift = (quantity: string): quantity is ShiftQuantity =>
  Object.hasOwn(SHIFT_QUANTITIES, quantity);

/** The sample's x and n of a quantity, as `RatioSums` adds them; undefined of one that is not kept. */
export function shiftTerms(
  row: (column: ShiftColumn) => number,
  quantity: ShiftQuantity,
): readonly [x: number, n: number] | undefined {
  if (!isKept(quantity)) return undefined;
  const among: Among = SHIFT_QUANTITIES[quantity];
  const n =
    among === "chosen-known"
      ? row("chosen-known")
      : among === "changed"
        ? row("compared") - row("unshifted")
        : row("compared");
  return [row(quantity) / PARTS[quantity], n];
}

/** To how much the x of a quantity are rounded; 0 of counts. */
export const shiftStep = (quantity: ShiftQuantity): number =>
  isKept(quantity) && PARTS[quantity] > 1 ? 1 / PARTS[quantity] : 0;

const isKept = (quantity: ShiftQuantity): quantity is Kept => Object.hasOwn(PARTS, quantity);
