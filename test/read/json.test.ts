import { expect, test } from "vitest";
import { parseJson } from "../../src/read/walk/json.ts";

test.each([
  ['{"a": NaN, "b": [Infinity, -Infinity]}', { a: null, b: [Infinity, -Infinity] }],
  ['{"NaN \\" NaN": "-Infinity \\\\", "b": NaN}', { 'NaN " NaN': "-Infinity \\", b: null }],
])("Python's literals are read, outside strings only: %s", (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test("they are read beside a text that the stack has no room for", () => {
  const length = 1e7;
  const value = parseJson(`{"text": "${"\\n".repeat(length)}", "score": NaN}`) as { text: string };
  expect(value).toMatchObject({ score: null });
  expect(value.text).toHaveLength(length);
});
