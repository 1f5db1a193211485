import { describe, expect, test } from "vitest";
import { INCOMPLETE, MARGIN } from "../../../src/read/scan/bytes.ts";
import { NumberReader } from "../../../src/read/scan/number.ts";
import { numberText } from "../../support/numbers.ts";
import { pick, randomNumbers } from "../../support/random.ts";

const reader = new NumberReader();

/** Reads a number as it stands in JSON, by either way. */
function read(text: string, usual: boolean): number | "incomplete" | "malformed" {
  const b = new Uint8Array(text.length + 1 + MARGIN);
  b.set(Buffer.from(`${text},`, "latin1"));
  const end = text.length + 1;
  const view = new DataView(b.buffer);
  const after = usual ? reader.readUsual(b, view, 0, end) : reader.read(b, 0, end);
  if (after === INCOMPLETE) return "incomplete";
  // What is left of a malformed number is the next reader's to refuse.
  return after === text.length ? (reader.found[0] ?? NaN) : "malformed";
}

describe("numbers", () => {
  test("a million are read to the same bit as by Number", () => {
    const random = randomNumbers(7);
    const wrong: string[] = [];
    for (let i = 0; i < 1_000_000; i++) {
      const text = numberText(random);
      if (!Object.is(read(text, i % 2 === 0), Number(text))) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  test("halfway between two floats, Number decides", () => {
    const random = randomNumbers(8);
    for (let i = 0; i < 20_000; i++) {
      const exponent = Math.floor(random() * 20) - 10;
      const below = random() * 2 ** exponent;
      const bits = new Float64Array([below]);
      const whole = new BigInt64Array(bits.buffer);
      whole[0] = (whole[0] ?? 0n) + 1n;
      const text = ((below + (bits[0] ?? 0)) / 2).toPrecision(17);
      expect(read(text, false)).toBe(Number(text));
    }
  });

  test("what engines write never goes to Number", () => {
    const random = randomNumbers(9);
    const fallbacks = reader.fallbacks;
    for (let i = 0; i < 100_000; i++) {
      const logprob = -Math.exp(random() * 16 - 12);
      read(pick(random, [String(Math.fround(logprob)), String(logprob), logprob.toFixed(6)]), i % 2 === 0);
    }
    expect(reader.fallbacks - fallbacks).toBeLessThan(100);
  });

  test.each([
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["-Infinity", -Infinity],
    ["-0", -0],
    ["-0.0", -0],
    ["1e400", Infinity],
    ["-9999.0", -9999],
    ["-3.4028234663852886e+38", -3.4028234663852886e38],
    [`0.${"0".repeat(400)}1`, 0],
  ])("%s", (text, value) => {
    expect(read(text, false)).toBe(value);
  });

  test.each(["", "-", "01", "1.", ".5", "1e", "1e+", "+1", "--1", "0x1", "1_0", "nan", "infinity", "1.5.2"])(
    "%j is not a number",
    (text) => {
      expect(read(text, false)).toBe("malformed");
      expect(read(text, true)).toBe("malformed");
    },
  );

  test("a number the bytes end in is not complete", () => {
    const b = new Uint8Array(4 + MARGIN);
    b.set(Buffer.from("-1.5"));
    expect(reader.read(b, 0, 4)).toBe(INCOMPLETE);
    expect(reader.readUsual(b, new DataView(b.buffer), 0, 4)).toBe(INCOMPLETE);
  });
});
