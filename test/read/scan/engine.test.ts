import { expect, test } from "vitest";
import { FORMATS } from "../../../src/read/formats/index.ts";
import { MARGIN } from "../../../src/read/scan/bytes.ts";
import { Engine } from "../../../src/read/scan/engine.ts";
import { learnPosition } from "../../../src/read/scan/learn.ts";
import { planFor } from "../../../src/read/scan/plan.ts";
import { numberText } from "../../support/numbers.ts";
import { pick, randomNumbers } from "../../support/random.ts";

const CHAT = FORMATS.find(({ name }) => name === "openai-chat");
const LISTED = 10;

const alternative = (token: number, logprob: string) => `{"token":"t${token}","logprob":${logprob}}`;
const position = (logprobs: readonly string[]) =>
  `{"token":"t0","logprob":${logprobs[0]},"top_logprobs":[${logprobs.map((logprob, i) => alternative(i, logprob)).join(",")}]}`;

/** An engine that has learned from a chat's positions. */
function engineOf(): (positions: string) => ReturnType<Engine["run"]> {
  const engine = Engine.create();
  const plan = CHAT && planFor(CHAT, []);
  if (engine === undefined || plan === undefined) throw new Error("this Node has no WebAssembly with SIMD");
  const put = (text: string) => {
    engine.reserve(text.length + MARGIN);
    engine.bytes.set(Buffer.from(text));
    engine.bytes[text.length] = 0;
  };
  const first = position(Array.from({ length: LISTED }, (_, i) => `-${i}.25`));
  put(`${first},${first}]`);
  const template = learnPosition(engine.bytes, 0, first.length, 2 * first.length + 2, plan);
  if (template === undefined) throw new Error("nothing was learned");
  engine.use(template, { hasChosen: true, isComplete: false, isNamed: false });
  return (positions) => {
    put(`${positions}]`);
    const found = engine.run(0, positions.length + 1);
    return { ...found, logprobs: found.logprobs.subarray(0, found.entries) };
  };
}

/** What of listed logprobs is kept, in order of size (the chosen one may be moved): all that are a probability. */
const kept = (texts: readonly string[]) => inOrder(texts.map(Number).filter((value) => value > -100));

const inOrder = (values: Iterable<number>) => [...values].sort((a, b) => a - b);

test("a million numbers are read to the same bit as by Number, or left to it", () => {
  const run = engineOf();
  const random = randomNumbers(17);
  let read = 0;
  for (let round = 0; round < 100_000; round++) {
    const texts = Array.from({ length: LISTED }, () => numberText(random));
    const { count, logprobs } = run(position(texts));
    if (count === 0) continue;
    read++;
    expect(inOrder(logprobs), texts.join(" ")).toEqual(kept(texts));
  }
  // A position is left to the slow way for any one number that needs it, and the awkward ones are many here.
  expect(read).toBeGreaterThan(5000);
});

/** What lies halfway between a float64 and the next, cut to so many digits, or one more in the last of them. */
function nearHalfway(random: () => number): string {
  const length = 14 + Math.floor(random() * 6);
  const below = new Float64Array([Math.exp(random() * 9 - 7)]);
  const bits = new BigUint64Array(below.buffer)[0];
  const odd = ((bits & ((1n << 52n) - 1n)) | (1n << 52n)) * 2n + 1n;
  const shift = 1076n - (bits >> 52n);
  const digits = ((odd * 10n ** BigInt(length)) >> shift) + (random() < 0.5 ? 1n : 0n);
  const text = String(digits).padStart(length + 1, "0");
  return `-${text.slice(0, -length)}.${text.slice(-length)}`;
}

test("numbers next to where rounding turns are rounded correctly", () => {
  const run = engineOf();
  const random = randomNumbers(19);
  let read = 0;
  for (let round = 0; round < 20_000; round++) {
    const zeros = "0".repeat(13 + Math.floor(random() * 7));
    const texts = Array.from({ length: LISTED }, () =>
      random() < 0.9 ? nearHalfway(random) : pick(random, ["-0.", "-0.5", "-3.25", "-1.", "-12."]) + zeros,
    );
    const { count, logprobs } = run(position(texts));
    if (count === 0) continue;
    read++;
    expect(inOrder(logprobs), texts.join(" ")).toEqual(kept(texts));
  }
  expect(read).toBeGreaterThan(5000);
});

test("numbers as engines write them are left to nobody", () => {
  const run = engineOf();
  const random = randomNumbers(18);
  for (let round = 0; round < 20_000; round++) {
    const texts = Array.from({ length: LISTED }, () => {
      const logprob = -Math.exp(random() * 16 - 12);
      return pick(random, [String(Math.fround(logprob)), String(logprob), logprob.toFixed(6), "-9999.0"]);
    });
    if (kept(texts).length === 0) continue;
    const { count, logprobs } = run(position(texts));
    expect(count, texts.join(" ")).toBe(1);
    expect(inOrder(logprobs)).toEqual(kept(texts));
  }
});

test.each([
  "-",
  "01",
  "-01.5",
  "1.",
  "-.5",
  "-1e",
  "1e+",
  "+1",
  "--1",
  "0x1",
  "1_0",
  "NaN",
  "-Infinity",
  "1.5.2",
  "null",
])("a position with %s is left to the slow way", (text) => {
  expect(engineOf()(position(["-0.5", text, "-2"])).count).toBe(0);
});

test("runs end where positions are others, where the bytes end, and where there is no room", () => {
  const run = engineOf();
  const usual = position(["-0.5", "-1.5"]);
  const other = usual.replace('"top_logprobs"', '"id":7,"top_logprobs"');
  expect(run([usual, usual, other, usual].join(","))).toMatchObject({
    count: 2,
    stop: 1,
    behind: 2 * usual.length + 1,
  });
  expect(run(`${usual},${usual.slice(0, 12)}`)).toMatchObject({ count: 1 });
  expect(run(Array<string>(1500).fill(usual).join(","))).toMatchObject({ count: 1024, stop: 3 });
});
