import { expect, test } from "vitest";
import { reportSchema } from "../../src/report/schema.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

/** A legacy completion with a token as it is written in JSON. */
function recordWith(token: string): string {
  const positions = Array.from({ length: 8 }, (_, i) => `{"a":-0.5,"b":-2,${i === 6 ? token : '"c"'}:-3}`);
  const logprobs = `{"tokens":[${positions.map(() => '"a"').join(",")}],"token_logprobs":[${positions.map(() => -0.5).join(",")}],"top_logprobs":[${positions.join(",")}]}`;
  return `{"choices":[{"index":0,"text":"","logprobs":${logprobs}}]}`;
}

/** Much longer than it takes, on a slow machine. */
const timeout = 60_000;

test.each(['"\\u"', '"a\\u    "', '"\\u1"', '"\\u00é"', '"\\ud83d\\u"', '"\\x"'])(
  "a token with an escape that JSON does not have, such as %s, keeps no command from its end",
  (token) => {
    const lines = Array.from({ length: 20 }, (_, i) => recordWith(i === 15 ? token : '"c"'));
    const cwd = folderWith({ "run.jsonl": lines.join("\n") });
    const checked = runCli(["check", "run.jsonl", "--json"], { cwd, timeout });
    expect(reportSchema.parse(JSON.parse(checked.stdout)).groups[0]?.positions).toBeGreaterThanOrEqual(152);
    const compared = runCli(["compare", "run.jsonl", "run.jsonl", "--json"], { cwd, timeout });
    expect(reportSchema.parse(JSON.parse(compared.stdout)).groups[0]?.positions).toBeGreaterThanOrEqual(152);
  },
);
