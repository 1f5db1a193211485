import { expect, test } from "vitest";
import { FORMATS } from "../../../src/read/formats/index.ts";
import { Engine } from "../../../src/read/scan/engine.ts";
import { pick, randomNumbers } from "../../support/random.ts";
import { scan, Scanning, walk } from "../../support/scanning.ts";

test("a position with a token twice, however it is written the second time, is left to who knows which counts", () => {
  const format = FORMATS.find(({ name }) => name === "openai-completions");
  if (format === undefined) throw new Error("there is no openai-completions");
  const random = randomNumbers(600);
  // How the ends of the texts are written in JSON, and how else they could be.
  const endings = [
    ["a", "\\u0061"],
    [" of some length", " \\u006ff some length"],
    ["é", "\\u00e9"],
    ["of €", "of \\u20AC"],
    ["😀", "\\ud83d\\ude00"],
    ["\\n", "\\u000a"],
    ["/", "\\/"],
  ];
  const written = (n: number, way: number) => `"t${n}${endings[n % endings.length]?.[way]}"`;
  const plain = (n: number) => written(n, 0);
  const other = (n: number) => written(n, 1);
  const scanning = new Scanning(format, Engine.create(), true);
  let twins = 0;
  for (let record = 0; record < 200; record++) {
    const positions = Array.from({ length: 10 }, () => {
      const numbers = new Set<number>();
      while (numbers.size < 20) numbers.add(Math.floor(random() * 100_000));
      const keys = [...numbers].map((n) => (random() < 0.02 ? other(n) : plain(n)));
      if (random() < 0.1) {
        twins++;
        const [n = 0] = numbers;
        keys[1 + Math.floor(random() * 19)] = pick(random, [plain(n), other(n)]);
      }
      return `{${keys.map((key, rank) => `${key}:${-1 - rank / 4}`).join(",")}}`;
    });
    const tokens = positions.map(() => '"t0a"').join(",");
    const values = positions.map(() => "-0.5").join(",");
    const logprobs = `{"tokens":[${tokens}],"token_logprobs":[${values}],"top_logprobs":[${positions.join(",")}]}`;
    const text = `{"choices":[{"index":0,"text":"","logprobs":${logprobs}}]}`;
    const found = scan(text, scanning, () => 2 ** 20);
    if (typeof found !== "string") expect(found, text).toEqual(walk(text, format));
  }
  const { byTemplate = 0, others = 0 } = scanning.scanner.taken;
  expect(twins).toBeGreaterThan(100);
  // A few are read otherwise until a template is learned.
  expect(byTemplate).toBeGreaterThan(5 * others);
  expect(others).toBeGreaterThan(twins / 2);
});
