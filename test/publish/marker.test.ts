import fc from "fast-check";
import { expect, test } from "vitest";
import { isNewer, readMarker, writeMarker } from "../../src/publish/marker.ts";

const RUN = { id: 100, attempt: 2, url: "https://github.test/acme/evals/actions/runs/100" };

test("a marker is read as it was written, whatever the key, and ends where it ends", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (key, id, attempt) => {
      const marker = { key, run: { id, attempt }, verdict: "fail", content: "0a1b" };
      const text = writeMarker(marker);
      expect(readMarker(`${text}### rest`)).toEqual(marker);
      // In HTML a comment ends at the first of these.
      expect(text.indexOf("-->")).toBe(text.length - 4);
      expect(text).toMatch(/^[\x20-\x7e]*\n$/);
    }),
  );
});

test("nothing else is a marker", () => {
  const text = writeMarker({ key: "", run: RUN, verdict: "pass", content: "0a" });
  expect(readMarker(text)).toBeDefined();
  for (const other of [` ${text}`, `> ${text}`, text.replace("v1", "v2"), text.replace("key=", "key=%"), ""])
    expect(readMarker(other)).toBeUndefined();
});

test("runs are ordered by id, then by attempt", () => {
  const at = (id: number, attempt: number) => ({ id, attempt });
  expect(isNewer(at(101, 1), at(100, 3))).toBe(true);
  expect(isNewer(at(100, 3), at(100, 2))).toBe(true);
  expect(isNewer(at(100, 2), at(100, 2))).toBe(false);
  expect(isNewer(at(99, 9), at(100, 1))).toBe(false);
});
