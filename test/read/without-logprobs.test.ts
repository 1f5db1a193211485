import { describe, expect, test } from "vitest";
import { completion, FORK, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

const GOOD = {
  custom_id: "q0",
  response: { status_code: 200, body: completion([[FORK, SURE]]) },
  error: null,
};

const readLines = (...records: readonly unknown[]) =>
  collect(["run.jsonl"], { cwd: folderWith({ "run.jsonl": records.map((one) => `${JSON.stringify(one)}\n`).join("") }) }); // prettier-ignore

describe("a request that failed is told, by its name and with what was said of it", () => {
  test.each<[string, object, string]>([
    [
      "vLLM's run_batch",
      {
        id: "vllm-1",
        custom_id: "q1",
        response: { status_code: 400, body: null },
        error: { error: { message: "too long", code: 400 } },
      },
      'the request "q1" failed: "too long"',
    ],
    [
      "OpenAI's Batch",
      {
        id: "b",
        custom_id: "q1",
        response: { status_code: 400, body: { error: { message: "bad" } } },
        error: null,
      },
      'the request "q1" failed: "bad"',
    ],
    [
      "OpenAI's Batch, expired",
      { id: "b", custom_id: "q1", response: null, error: { code: "batch_expired" } },
      'the request "q1" failed: "batch_expired"',
    ],
    [
      "a status alone",
      { custom_id: "q1", response: { status_code: 503, body: null } },
      'the request "q1" failed: "503"',
    ],
    [
      "Vertex AI's batch",
      { status: "Error: 400", processed_time: "t", request: { contents: [] }, response: {} },
      'a request failed: "Error: 400"',
    ],
    [
      "Gemini's batch",
      { key: "q1", error: { code: 4, message: "deadline" } },
      'the request "q1" failed: "deadline"',
    ],
    [
      "a prompt that Gemini did not take",
      { key: "q1", response: { promptFeedback: { blockReason: "SAFETY" } } },
      'the request "q1" failed: "SAFETY"',
    ],
    [
      "a sample of Inspect's",
      { id: "q1", output: { choices: [] }, error: { message: "no tool" } },
      'the request "q1" failed: "no tool"',
    ],
    ["nothing but that", { error: {} }, "a request failed"],
    [
      "much text of the server's",
      { id: "q1", error: `\u001b[31m${"x".repeat(1000)}` },
      `the request "q1" failed: "\\u001b[31m${"x".repeat(194)}…"`,
    ],
  ])("%s", async (_, failed, message) => {
    for (const [records, line] of [
      [[GOOD, failed, GOOD], 2],
      [[failed, GOOD], 1],
    ] as const) {
      const { samples, problems } = await readLines(...records);
      expect(samples).toHaveLength(records.length - 1);
      expect(problems).toMatchObject([{ code: "failed-request", line, message, scope: "record" }]);
      expect(problems[0].remedy).toContain("Run it again");
    }
  });

  test("no answer with logprobs is one, nor a record that says there was no error", async () => {
    const error = { message: "retried" };
    expect((await readLines({ ...GOOD, error })).problems).toEqual([]);
    const { problems } = await readLines(GOOD, { id: "q1", error: "" }, { id: "q2", status: "done" });
    expect(problems.map(({ code }) => code)).toEqual(["unknown-format", "unknown-format"]);
  });
});

describe("an answer without logprobs", () => {
  const NONE = { choices: [{ index: 0, message: { content: "a" }, logprobs: null, finish_reason: "stop" }] };
  const turn = (finish_reason: string) => ({
    choices: [{ index: 0, message: {}, logprobs: null, finish_reason }],
  });

  test("where no other of the file has them: ask for them", async () => {
    const { problems } = await readLines(NONE, NONE);
    expect(problems).toMatchObject([{ code: "no-positions", scope: "file" }]);
    expect(problems[0].remedy).toContain("Ask for logprobs");
  });

  test.each([
    ["before it", [NONE, GOOD]],
    ["behind it", [GOOD, GOOD, NONE]],
    ["in its record", [completion([[FORK], []])]],
  ])("where others have them, %s: find out why", async (_, records) => {
    const { problems } = await readLines(...records);
    expect(problems).toMatchObject([{ code: "no-positions", scope: "record" }]);
    expect(problems[0].remedy).toMatch(/^Others of this file have logprobs.*`max-problems`/);
  });

  test.each([
    ["a tool call", turn("tool_calls"), "tool_calls"],
    ["an answer that was filtered", turn("content_filter"), "content_filter"],
    ["Gemini's, all thought", { candidates: [{ finishReason: "MAX_TOKENS", index: 0 }] }, "MAX_TOKENS"],
    ["Inspect's tool call", { choices: [{ message: {}, stop_reason: "tool_calls" }] }, "tool_calls"],
  ])("%s: its finish reason is told", async (_, answer, reason) => {
    const message = `a record holds no logprobs, only their place: its finish reason is ${reason}`;
    const { problems } = await readLines(answer);
    expect(problems).toMatchObject([{ code: "no-positions", message }]);
    expect(problems[0].remedy).toMatch(/^Ask for logprobs.*may have none in any case/);
  });
});

test("an answer whose finish reason says why, beside others that have logprobs", async () => {
  const answer = { choices: [{ message: {}, logprobs: null, finish_reason: "tool_calls" }] };
  const [problem] = (await readLines(GOOD, answer)).problems;
  expect(problem.remedy).toMatch(/^Others of this file have logprobs.*may have none in any case/);
});

describe("JSON in a string", () => {
  const response = JSON.stringify(completion([[FORK, SURE]]));

  test.each<[string, object, string]>([
    ["a response", { id: "q1", response }, "response"],
    ["deeper, and in a list", { row: { raw: [response] } }, "raw"],
    [
      "logprobs alone",
      { tokens: ["a"], logprobs: JSON.stringify([{ token: "a", logprob: -1 }]) },
      "logprobs",
    ],
    [
      "a choice's logprobs",
      { choices: [{ index: 0, logprobs: JSON.stringify({ content: [{ logprob: -1 }] }) }] },
      "logprobs",
    ],
  ])("%s", async (_, record, key) => {
    const { problems } = await readLines(record);
    expect(problems).toMatchObject([{ message: `the value of "${key}" is JSON in a string`, scope: "file" }]);
    expect(problems[0].remedy).toContain("json.loads");
  });

  test("is not looked for in a record that can be read, nor taken for logprobs where it has none", async () => {
    expect((await readLines({ raw: response, ...completion([[FORK]]) })).problems).toEqual([]);
    const { problems } = await readLines({ tools: JSON.stringify([{ name: "find" }]), text: "logprobs" });
    expect(problems).toMatchObject([{ message: "a record holds no logprobs in any known shape" }]);
  });
});
