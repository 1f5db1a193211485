/** What tells strings from what is between them, or one of the literals that Python writes and JSON lacks. */
const QUOTE_OR_LITERAL = /\\.|"|-?\bInfinity\b|\bNaN\b/gs;

const JSON_FOR: Readonly<Record<string, string>> = { NaN: "null", Infinity: "1e999", "-Infinity": "-1e999" };

/**
 * Parses JSON as Python's json module writes it: with the literals NaN (read as null: not known), Infinity
 * and -Infinity.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    // Not string by string: the stack has no room for a long one.
    let inString = false;
    const replaced = text.replace(QUOTE_OR_LITERAL, (found) => {
      if (found === '"') inString = !inString;
      return inString ? found : (JSON_FOR[found] ?? found);
    });
    return JSON.parse(replaced);
  }
}
