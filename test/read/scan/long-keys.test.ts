import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/config/limits.ts";
import { FORMATS } from "../../../src/read/formats/index.ts";
import { Bounds } from "../../../src/read/scan/bounds.ts";
import { Engine } from "../../../src/read/scan/engine.ts";
import { scan, Scanning } from "../../support/scanning.ts";

test.each(["with WebAssembly", "without"])(
  "a token that is a key is held against the limit of keys, %s",
  (how) => {
    const format = FORMATS.find(({ name }) => name === "openai-completions");
    if (format === undefined) throw new Error("there is no openai-completions");
    const bounds = new Bounds({ ...DEFAULT_LIMITS, key: 40 / 1024 });
    const engine = how === "without" ? undefined : Engine.create(bounds);
    const recordOf = (token: string) => {
      const positions = Array.from(
        { length: 30 },
        (_, i) => `{"a${i}":-1.5,"${i === 20 ? token : "b"}":-2.5}`,
      );
      const logprobs = `{"tokens":[${positions.map(() => '"b"').join()}],"token_logprobs":[${positions.map(() => "-2.5").join()}],"top_logprobs":[${positions.join()}]}`;
      return `{"choices":[{"index":0,"text":"","logprobs":${logprobs}}]}`;
    };
    const scanning = new Scanning(format, engine, false, bounds);
    const whole = () => 2 ** 20;
    expect(scan(recordOf("k".repeat(40)), scanning, whole)).toHaveLength(1);
    expect(scan(recordOf("k".repeat(41)), scanning, whole)).toBe("over");
  },
);
