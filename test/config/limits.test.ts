import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_LIMITS, MAX_LIMITS, type Limits } from "../../src/config/limits.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { mistakeIn, PATH } from "./mistake-in.ts";

test("some of the limits are set, the others stay", () => {
  const { limits } = parseConfig("limits: { depth: 64, key: 1, number: 40, name: 255 }\n", PATH);
  expect(limits).toEqual({ ...DEFAULT_LIMITS, depth: 64, key: 1, number: 40, name: 255 });
});

test.each([
  ["limits: { depth: 0 }", 18, "limits.depth is 0, and the least is 1"],
  ["limits: { depth: 1001 }", 18, "limits.depth is 1001, and the most is 1000"],
  ["limits: { key: 65537 }", 16, "limits.key is 65537, and the most is 65536"],
  ["limits: { key: 0.5 }", 16, "limits.key is 0.5, which it cannot be"],
  ["limits: { number: 1e5 }", 19, "limits.number is 100000, and the most is 10000"],
  ["limits: { name: 70000 }", 17, "limits.name is 70000, and the most is 65535"],
  ["limits: { detph: 9 }", 11, 'there is no key "detph" in limits; did you mean "depth"?'],
  ["limits: { size: 9 }", 11, 'there is no key "size" in limits'],
])("%j is a mistake at its place", (text, column, message) => {
  const mistake = mistakeIn(text);
  expect(mistake).toMatchObject({ code: "config-invalid", location: { path: PATH, line: 1, column } });
  expect(mistake.message).toContain(message);
});

test("a key that is no limit is answered with all there are", () => {
  expect(mistakeIn("limits: { size: 9 }").remedy).toBe(
    "The keys are record, depth, key, number, entries, name, expansion, expanded, page.",
  );
});

test("docs/configuration.md has every limit, what it is, and the most that it can be", () => {
  const text = readFileSync("docs/configuration.md", "utf8");
  const names = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];
  const written = names.map((name) => {
    const row = new RegExp(`^\\| \`${name}\` +\\| [^|]+\\| +(\\d+) \\| +(\\d+) \\|`, "m").exec(text);
    return [name, Number(row?.[1]), Number(row?.[2])];
  });
  expect(written).toEqual(names.map((name) => [name, DEFAULT_LIMITS[name], MAX_LIMITS[name]]));
});
