import { describe, expect, test } from "vitest";
import { completion, FORK, SURE } from "../support/chat.ts";
import type { collect } from "../support/collect.ts";
import { FORMS, readIn } from "../support/streams.ts";

const readLines = (...records: readonly unknown[]) => readIn("lines (JSONL)", records);
const readEvents = (...records: readonly unknown[]) => readIn("server-sent events", records);

interface ChunkOf {
  readonly id?: string;
  readonly index?: number;
  readonly content?: readonly object[] | null;
  readonly finish_reason?: string | null;
  readonly object?: string;
}

const chunk = ({ id = "a", index = 0, content = [FORK], finish_reason = null, object }: ChunkOf = {}) => ({
  id,
  object: object ?? "chat.completion.chunk",
  choices: [{ index, delta: {}, logprobs: content && { content }, finish_reason }],
});
const usage = { id: "a", object: "chat.completion.chunk", choices: [], usage: {} };
const end = (id = "a", index = 0) => chunk({ id, index, content: null, finish_reason: "stop" });

const legacy = (finish_reason: string | null | undefined, object = "text_completion") => ({
  id: "cmpl-1",
  object,
  choices: [
    { index: 0, text: "a", logprobs: { tokens: ["a"], token_logprobs: [-0.7], top_logprobs: [{ a: -0.7, b: -0.9, c: -3 }] }, finish_reason }, // prettier-ignore
  ],
});

const ollama = (done: boolean) => ({ model: "m", done, ...(!done && { logprobs: [FORK] }) });

const llamacpp = (index: number, stop: boolean) => ({
  index,
  content: stop ? "" : "a",
  stop,
  ...(!stop && { completion_probabilities: [{ ...FORK, id: 1 }] }),
});

const gemini = (finishReason?: string, more: object = { responseId: "r" }) => ({
  candidates: [
    {
      logprobsResult: {
        chosenCandidates: [{ token: "a", logProbability: -0.7 }],
        topCandidates: [{ candidates: [{ token: "a", logProbability: -0.7 }, { token: "b", logProbability: -0.9 }, { token: "c", logProbability: -3 }] }], // prettier-ignore
      },
      ...(finishReason !== undefined && { finishReason }),
    },
  ],
  ...more,
});

/** Tuples of SGLang for tokens by number. */
const sglang = (id: string, tokens: readonly number[], finish_reason: object | null = null) => ({
  text: "",
  meta_info: {
    id,
    finish_reason,
    output_token_logprobs: tokens.map((token) => [-0.1 - token / 10, token, null]),
    output_top_logprobs: tokens.map((token) => [[-0.1 - token / 10, token, null],  [-3, 98, null], [-4, 99, null],]), // prettier-ignore
  },
});
const STOP = { type: "stop" };

const lengths = ({ samples }: Awaited<ReturnType<typeof collect>>) =>
  samples.map(({ id, positions }) => [id, positions.length]);

describe.each(Object.keys(FORMS))("streams as %s", (form) => {
  test("several choices, one a chunk, are as many samples", async () => {
    const pieces = [0, 1, 0, 1, 1].map((index) => chunk({ index }));
    const read = await readIn(form, [...pieces, end("a", 1), end("a", 0), usage]);
    expect(read.problems).toEqual([]);
    expect(lengths(read)).toEqual([["a#2", 3], ["a", 2]]); // prettier-ignore
  });

  test("two that take turns are two samples", async () => {
    const pieces = ["a", "b", "b", "a", "b"].map((id) => chunk({ id }));
    const read = await readIn(form, [...pieces, end("a"), usage, end("b"), { ...usage, id: "b" }]);
    expect(read.problems).toEqual([]);
    expect(lengths(read)).toEqual([["a", 2], ["b", 3]]); // prettier-ignore
  });

  test("one that follows another ends it, though nothing else tells them apart", async () => {
    const stream = [false, false, false, true].map(ollama);
    const read = await readIn(form, [...stream, ...stream, ...stream]);
    expect(read.problems).toEqual([]);
    expect(read.samples.map(({ positions }) => positions.length)).toEqual([3, 3, 3]);
    expect(read.inputs).toMatchObject([{ samples: 3, positions: 9 }]);
  });

  test.each([
    ["vLLM's legacy completions", [legacy(null), legacy(null), legacy("stop")], [3]],
    [
      "legacy completions in chunks",
      [...Array<object>(3).fill(legacy(undefined, "text_completion.chunk"))],
      [3],
    ],
    [
      "llama.cpp's legacy completions",
      [chunk({ object: "text_completion" }), chunk({ object: "text_completion" })],
      [2],
    ],
    [
      "llama.cpp, two prompts",
      [llamacpp(0, false), llamacpp(1, false), llamacpp(1, false), llamacpp(0, true), llamacpp(1, true)],
      [1, 2],
    ],
    ["Gemini", [gemini(), gemini(), gemini("STOP"), gemini("STOP", { responseId: "other" })], [3, 1]],
    [
      "Gemini from Python",
      [gemini(undefined, { response_id: "r" }), gemini(undefined, { response_id: "r" })],
      [2],
    ],
    [
      "SGLang",
      [
        sglang("x", []),
        sglang("x", [1]),
        sglang("y", [4]),
        sglang("x", [1, 2]),
        sglang("x", [1, 2, 3], STOP),
        sglang("y", [4, 5], STOP),
      ],
      [3, 2],
    ],
  ] as const)("%s", async (_, records, expected) => {
    const read = await readIn(form, records);
    expect(read.problems).toEqual([]);
    expect(read.samples.map(({ positions }) => positions.length)).toEqual(expected);
    expect(read.inputs).toMatchObject([{ samples: expected.length }]);
  });

  test("positions are counted over all pieces", async () => {
    const pieces = [[FORK, SURE], [FORK], [], [SURE], [FORK, FORK]].map((content) => chunk({ content }));
    const { samples } = await readIn(form, [...pieces, end()]);
    expect(samples.map(({ positions }) => positions.map(({ index }) => index))).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  test("what comes behind an end is none, nor does it begin another one", async () => {
    const read = await readIn(form, [chunk(), end(), end(), usage, chunk({ content: null })]);
    expect(lengths(read)).toEqual([["a", 1]]);
    expect(read.problems).toEqual([]);
  });

  test("a beginning, an end and a usage without logprobs are no problem, a sample without any is one", async () => {
    const begin = chunk({ content: null });
    const whole = [chunk({ id: "b", content: [] }), chunk({ id: "b" }), end("b")];
    const read = await readIn(form, [
      begin,
      chunk(),
      end(),
      usage,
      ...whole,
      chunk({ id: "c", content: null }),
      end("c"),
    ]);
    expect(lengths(read)).toEqual([["a", 1], ["b", 1]]); // prettier-ignore
    expect(read.problems).toMatchObject([
      { code: "no-positions", message: "a sample of a stream holds no logprobs" },
    ]);
    expect(read.inputs).toMatchObject([{ samples: 2 }]);
  });
});

describe("streams", () => {
  test("the chunks of an answer in one record are one sample", async () => {
    const read = await readLines(
      { id: "q1", chunks: [chunk({ id: "x" }), chunk({ id: "x" }), end("x")] },
      { id: "q2", chunks: [chunk({ id: "y" }), chunk({ id: "y" })] },
    );
    expect(read.problems).toEqual([]);
    expect(lengths(read)).toEqual([["q1", 2], ["q2", 2]]); // prettier-ignore
  });

  test.each([
    ["Ollama's", [ollama(false), ollama(false), ollama(true)]],
    ["llama.cpp's", [llamacpp(0, false), llamacpp(0, false), llamacpp(0, true)]],
    ["those without their end", [ollama(false), ollama(false)]],
  ])("so are pieces that nothing but their list holds together: %s", async (_, chunks) => {
    const two = { id: "q2", turns: [{ chunks }, { chunks }] };
    const read = await readLines({ id: "q1", chunks }, two, { id: "q3", chunks: [...chunks, { note: "" }] });
    expect(read.problems).toEqual([]);
    expect(lengths(read)).toEqual([["q1", 2], ["q2", 2], ["q2#2", 2], ["q3", 2]]); // prettier-ignore
  });

  test("whole answers in a list are a sample each, whatever stands beside them", async () => {
    const whole = { ...ollama(false), logprobs: [FORK, FORK], done: true };
    const read = await readLines(
      ...["q1", "q2"].map((id) => ({ id, all: [whole, { note: "" }, [whole], whole] })),
    );
    expect(read.problems).toEqual([]);
    expect(lengths(read)).toEqual(["q1", "q1#2", "q1#3", "q2", "q2#2", "q2#3"].map((id) => [id, 2]));
  });

  test("whole answers between the pieces of one are read by themselves", async () => {
    const read = await readLines(chunk(), completion([[SURE]], { id: "w" }), legacy("stop"), chunk(), end());
    expect(lengths(read)).toContainEqual(["a", 2]);
    expect(lengths(read)).toContainEqual(["w", 1]);
  });

  test("whole legacy completions are a sample each, whatever their ids", async () => {
    const read = await readLines(legacy("stop"), legacy("stop"), legacy(undefined));
    expect(read.samples.map(({ positions }) => positions.length)).toEqual([1, 1, 1]);
  });

  test("one that 10,000 records did not go on with is over", async () => {
    const others = Array.from({ length: 10_001 }, (_, i) => chunk({ id: `s${i}`, content: [SURE] }));
    const { samples } = await readLines(chunk(), ...others, chunk());
    expect(samples.filter(({ id }) => id === "a").map(({ positions }) => positions.length)).toEqual([1, 1]);
    expect(samples).toHaveLength(10_003);
  });
});

describe("streams of which each piece repeats what was before", () => {
  test("without their last piece, they are not read", async () => {
    const read = await readEvents(
      sglang("x", [1, 2], STOP),
      ...[[4], [4, 5]].map((tokens) => sglang("y", tokens)),
    );
    expect(lengths(read)).toHaveLength(1);
    expect(read.problems).toMatchObject([{ code: "truncated-record", line: 5, scope: "record" }]);
  });

  test("of SGLang may stand in a list of one record: the last piece counts, by its id", async () => {
    const chunks = [sglang("x", [1]), sglang("y", [4]), sglang("x", [1, 2]), sglang("y", [4, 5], STOP), sglang("x", [1, 2, 3], STOP)]; // prettier-ignore
    const { samples, problems } = await readLines({ id: "q1", chunks });
    expect(problems.filter(({ scope }) => scope !== "notice")).toEqual([]);
    expect(samples.map(({ positions }) => positions.length)).toEqual([2, 3]);
  });

  test("nor where the last piece holds only what came last", async () => {
    const read = await readLines(sglang("w", [1], STOP), ...[1, 2].map((token) => sglang("x", [token])), sglang("x", [3], STOP)); // prettier-ignore
    expect(lengths(read)).toHaveLength(1);
    expect(read.problems).toMatchObject([{ code: "truncated-record", line: 4 }]);
  });
});

describe("trouble in a stream", () => {
  test.each([
    ["an error", { error: { message: "engine died" } }],
    ["vLLM's error", { object: "error", message: "out of memory", code: 500 }],
    ["an error by its type", { type: "error", message: "overloaded" }],
    [
      "a response that failed",
      { type: "response.failed", response: { status: "failed", error: {}, output: [] } },
    ],
  ])("%s is a problem", async (_, error) => {
    for (const form of Object.keys(FORMS)) {
      const { samples, problems } = await readIn(form, [chunk(), chunk(), error]);
      expect(samples).toHaveLength(1);
      expect(problems).toMatchObject([{ code: "failed-request", scope: "record" }]);
    }
  });

  test("an error in the place of a piece", async () => {
    const { problems } = await readEvents(chunk(), { ...end(), error: { message: "provider disconnected" } });
    expect(problems).toMatchObject([
      { code: "failed-request", line: 3, message: 'the request "a" failed: "provider disconnected"' },
    ]);
  });

  test("pieces with chosen tokens only are told, each, and keep their place", async () => {
    const { samples, problems } = await readEvents(
      chunk(),
      ...[1, 2].map(() => chunk({ content: [{ ...FORK, top_logprobs: [] }] })),
      chunk(),
      end(),
    );
    expect(samples.map(({ positions }) => positions.length)).toEqual([2]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["chosen-only", 3], ["chosen-only", 5]]); // prettier-ignore
  });

  test("events that are none of the format are passed, whole answers without logprobs are not", async () => {
    const whole = { ...completion([[]]), choices: [{ index: 0, logprobs: null, finish_reason: "stop" }] };
    const { samples, problems } = await readEvents({ type: "ping" }, chunk(), { type: "ping" }, whole);
    expect(samples).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "no-positions", line: 7 }]);
  });
});

describe("a choice without logprobs beside one that has them", () => {
  const record = (id: string, ...others: readonly object[]) => {
    const { choices, ...rest } = completion([[FORK, SURE]], { id });
    return { ...rest, choices: [...others, ...choices] };
  };
  const MISSING = { logprobs: null, message: { tool_calls: [{}] } };

  test.each([
    ["is told, however the record is read", [MISSING], "1 of 2 samples of the record holds no logprobs"],
    ["whether null, absent or empty", [MISSING, {}, { logprobs: { content: [] } }], "3 of 4 samples of the record hold no logprobs"], // prettier-ignore
  ])("%s", async (_, others, message) => {
    // The first is parsed, the others are scanned.
    const read = await readLines(...["q1", "q2", "q3"].map((id) => record(id, ...others)));
    expect(
      read.problems.map((problem) => [problem.code, problem.line, problem.message, problem.scope]),
    ).toEqual([1, 2, 3].map((line) => ["no-positions", line, message, "record"]));
    expect(read.inputs).toMatchObject([{ samples: 3, positions: 6, records: { scanned: 2, parsed: 1 } }]);
    const suffix = `#${others.length + 1}`;
    expect(lengths(read)).toEqual(["q1", "q2", "q3"].map((id) => [id + suffix, 2]));
  });

  test("so is a turn", async () => {
    const { problems } = await readLines({ id: "t", turns: [completion([[FORK]]), { choices: [MISSING] }] });
    expect(problems).toMatchObject([{ code: "no-positions", line: 1 }]);
  });
});
