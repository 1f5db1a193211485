/**
 * Untrusted text (tokens, ids, names of groups and files) made inert: what it shows, it is not.
 */

/**
 * Characters that act instead of show: controls (so ANSI sequences and line breaks), lone surrogates, and
 * everything invisible or that turns the direction of text: Unicode's format characters (bidi controls, zero
 * width, tags, byte order mark), line and paragraph separators, fillers and variation selectors (but for those
 * of an emoji). Noncharacters, since XML 1.0 forbids U+FFFE and U+FFFF.
 */
const ACTING =
  /(?!(?<=\p{Emoji})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const DEFAULT_MAX = 80;

/**
 * What makes GitHub's runner take a line of a log for a command: `::` at its beginning, `##[` anywhere.
 * Source: actions/runner, ActionCommand.cs, TryParseV2 and TryParse.
 */
const COMMAND = /^\s*::|##\[/g;

/** Text whose acting characters are written as escapes (`\n`, `\u202e`). */
export const visible = (text: string): string => text.replace(ACTING, (c) => NAMED[c] ?? escaped(c));

/**
 * One line of plain text for a terminal, an annotation or an attribute: acting characters are written as
 * escapes (`\n`, `\u202e`), it begins no workflow command, and it has at most `max` characters.
 */
export function inline(text: string, max = DEFAULT_MAX): string {
  // No token is so long that cutting by code units first could change what is shown of it.
  const line = visible(text.slice(0, 4 * max)).replace(COMMAND, (command) =>
    command.replace(/[:#]/, escaped),
  );
  return cut(line, max, text.length > 4 * max);
}

/**
 * The same for the middle of a line, and uncut but where it is asked for: it makes no workflow command together with
 * what stands `before` it.
 */
export function inlineBehind(before: string, text: string, max = Infinity): string {
  const end = before.slice(-2);
  const shown = end + visible(text.slice(0, 4 * max));
  return cut(shown.replace(/(?<=##)\[/g, escaped).slice(end.length), max, text.length > 4 * max);
}

/** @param isMore what is not here has been cut off already */
function cut(text: string, max: number, isMore = false): string {
  const characters = [...text];
  return characters.length <= max && !isMore ? text : `${characters.slice(0, max - 1).join("")}…`;
}

/** A character as JSON writes it where it is not written as it is. */
export const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;

/** The same as HTML text or attribute value. */
export const html = (text: string, max = DEFAULT_MAX): string =>
  inline(text, max).replace(/[&<>"']/g, reference);

/** Splits text where it stands in the middle of an address, and is not seen. */
const BREAK = "<!-- -->";

/**
 * The same as Markdown: a `<code>` element in which every ASCII character that is no letter or digit is a
 * numeric reference. No Markdown, HTML, table cell, mention, reference, link, emoji code or formula can come
 * of it: GitHub looks for none of them in code, but for addresses, which are broken. Empty text is `""`.
 */
export const markdown = (text: string, max = DEFAULT_MAX): string => inCode(inline(text, max) || '""');

function inCode(inert: string): string {
  const broken = inert
    .replace(/[!-/:-@[-`{-~]/g, (c) => `${reference(c)}${"@.:".includes(c) ? BREAK : ""}`)
    .replace(/(ww)(w)/gi, `$1${BREAK}$2`);
  return `<code>${broken}</code>`;
}

/**
 * What GitHub makes links, formulas and emoji of in rendered text, where references do not help: mentions,
 * issues, commits, addresses, `:codes:`.
 */
const READ_AGAIN = /[@#$]|:\/\/|:.+:|www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;

const MAX_PROSE = 600;

/**
 * A sentence of ours that may quote untrusted text, as Markdown for the middle of a line: what stands between
 * backticks is code, and so is every word that GitHub would read as more than text.
 */
export const prose = (text: string, max = MAX_PROSE): string =>
  inline(text, max)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? inCode(part) : part.replace(/\S+/g, wordOfProse)))
    .join("");

const wordOfProse = (word: string): string =>
  READ_AGAIN.test(word) ? inCode(word) : word.replace(/[!-&*+/:-@[-`{-~]/g, reference);

const reference = (character: string) => `&#${character.charCodeAt(0)};`;
