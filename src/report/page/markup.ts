import { html } from "../escape.ts";

/** HTML that may stand in a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | undefined | readonly Part[];

/** The longest text that is written whole. */
const MAX_TEXT = 1000;

/** A template of HTML: what is put into it is text, unless it is markup itself. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((all, string, i) => all + written(parts[i - 1]) + string));

function written(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(written).join("");
  // What an engine of JavaScript makes of a power differs in the last digits from another's.
  if (typeof part === "number") return String(Number(part.toFixed(6)));
  return html(part, MAX_TEXT);
}

/** A sentence of ours, with what stands between backticks as code. */
export const prose = (text: string): Markup =>
  markup`${text.split(/`([^`]+)`/).map((part, i) => (i % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
