import { escaped } from "./escape.ts";
import type { Report } from "./schema.ts";

/** How one kind of position is written on a terminal. */
export interface Ink {
  /** Marks that stand round its text, where there is no colour to tell. */
  readonly open: string;
  readonly close: string;
  readonly paint: (text: string) => string;
}

export interface Inks {
  /** Of positions that are no forks, by entropy: as many equal steps from 0 to the threshold. */
  readonly shades: readonly Ink[];
  readonly fork: Ink;
  readonly undecided: Ink;
  /** A position that does not count. */
  readonly leftOut: Ink;
  /** Keeps text from looking like a mark. */
  readonly unmarked: (text: string) => string;
}

/**
 * Of the 256 colours that nearly every terminal has, and no theme changes. Those of the shades are of about the same
 * lightness, so that they can be read on black and on white; a fork has a background, so that it is seen first.
 */
const COLOURED: Inks = {
  shades: [plain(), styled("38;5;100"), styled("38;5;136"), styled("38;5;166")],
  fork: styled("1;38;5;16;48;5;208"),
  undecided: styled("4;38;5;133"),
  leftOut: styled("2;9"),
  unmarked: (text) => text,
};

const PLAIN: Inks = {
  shades: [plain()],
  fork: plain("⟦", "⟧"),
  undecided: plain("⟨", "⟩"),
  leftOut: plain(),
  unmarked: (text) => text.replace(/[⟦⟧⟨⟩]/g, escaped),
};

export const inksOf = (colour: boolean): Inks => (colour ? COLOURED : PLAIN);

/**
 * The ink of a position.
 *
 * @param range its entropy, NaN where the position does not count
 * @param threshold in the same unit
 */
export function inkOf(
  inks: Inks,
  { low, high }: { readonly low: number; readonly high: number },
  threshold: Report["threshold"]["value"],
): Ink {
  if (Number.isNaN(low)) return inks.leftOut;
  if (low > threshold) return inks.fork;
  if (high > threshold) return inks.undecided;
  const { length } = inks.shades;
  return inks.shades[Math.min(length - 1, Math.floor((low / threshold) * length) || 0)];
}

function plain(open = "", close = ""): Ink {
  return { open, close, paint: (text) => text };
}

/** @param codes of Select Graphic Rendition, ECMA-48 */
function styled(codes: string): Ink {
  return { ...plain(), paint: (text) => `\u001b[${codes}m${text}\u001b[0m` };
}
