/** How many columns of a terminal a text takes, without its colours. */
export type TextWidth = (text: string) => number;

/** A text of which every character takes one column: Latin, and the marks that we write. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u00ff…⟦⟧⟨⟩]*$/;

const COLOUR = /\p{Cc}\[[\d;]*m/gu;

const withoutColour = (text: string): string => text.replace(COLOUR, "");

const inNarrow: TextWidth = (text) => withoutColour(text).length;

/** Measures these texts, with the tables of Unicode, which take long to load, only where a text needs them. */
export async function textWidthFor(texts: readonly string[]): Promise<TextWidth> {
  if (texts.every((text) => NARROW.test(withoutColour(text)))) return inNarrow;
  return (await import("string-width")).default;
}
