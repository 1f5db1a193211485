import { describe, expect, test } from "vitest";
import { position } from "../support/chat.ts";
import { FORMS, readIn } from "../support/streams.ts";

/** A token of this text, as OpenAI writes it. */
const token = (text: string) => position(text, Math.log(0.5), [[text, Math.log(0.5)], ["b", Math.log(0.3)], ["c", Math.log(0.2)]]); // prettier-ignore

/** A piece of a chat's stream: what it holds of the answer, and the tokens that it holds the logprobs of. */
const chat = (delta: object, tokens: readonly string[] = [], id = "q") => ({
  id,
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta, logprobs: tokens.length > 0 ? { content: tokens.map(token) } : null, finish_reason: null }], // prettier-ignore
});
const chatEnd = (delta = {}) => ({
  id: "q",
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta, logprobs: null, finish_reason: "stop" }],
});
const toolCall = (called: object) => chat({ tool_calls: [{ index: 0, function: called }] });

const legacy = (text: string, hasLogprobs: boolean, finish_reason: string | null = null) => ({
  id: "q",
  object: "text_completion",
  choices: [
    { index: 0, text, logprobs: hasLogprobs ? { tokens: [text], token_logprobs: [-0.7], top_logprobs: [{ [text]: -0.7, b: -0.9, c: -3 }] } : null, finish_reason }, // prettier-ignore
  ],
});

const gemini = (part: object, hasLogprobs: boolean, finishReason?: string) => ({
  candidates: [
    {
      index: 0,
      content: { parts: [part] },
      ...(hasLogprobs && {
        logprobsResult: {
          chosenCandidates: [{ token: "a", logProbability: -0.7 }],
          topCandidates: [{ candidates: [{ token: "a", logProbability: -0.7 }, { token: "b", logProbability: -0.9 }, { token: "c", logProbability: -3 }] }], // prettier-ignore
        },
      }),
      ...(finishReason !== undefined && { finishReason }),
    },
  ],
  responseId: "r",
});

const ollama = (text: object, hasLogprobs: boolean, done = false) => ({
  model: "m",
  ...text,
  done,
  ...(hasLogprobs && { logprobs: [token("a")] }),
});

const llamacpp = (content: string, hasLogprobs: boolean, stop = false) => ({
  index: 0,
  content,
  stop,
  ...(hasLogprobs && { completion_probabilities: [{ ...token("a"), id: 1 }] }),
});

const said = ({ problems }: Awaited<ReturnType<typeof readIn>>) =>
  problems.map(({ code, line, message, scope }) => [code, line, message, scope]);

const ONE = "1 piece of a sample's stream has text, but no logprobs";
const TWO = "2 pieces of a sample's stream have text, but no logprobs";

describe.each(Object.keys(FORMS))("text without logprobs in a stream as %s", (form) => {
  test.each<[string, string, readonly unknown[]]>([
    [
      "SGLang with a reasoning parser",
      TWO,
      [
        chat({ role: "assistant", content: "" }),
        chat({ reasoning_content: "Let me" }),
        chat({ content: null, reasoning_content: " think" }),
        chat({ content: "a" }, ["a"]),
        chatEnd(),
      ],
    ],
    [
      "a server that leaves out every second piece's",
      TWO,
      [chat({ content: "a" }), chat({ content: "b" }, ["b"]), chat({ content: "c" }), chat({ content: "d" }, ["d"]), chatEnd()], // prettier-ignore
    ],
    [
      "tool calls",
      TWO,
      [chat({ content: "a" }, ["a"]), toolCall({ name: "find", arguments: "" }), toolCall({ arguments: '{"x":' }), chatEnd()], // prettier-ignore
    ],
    ["the last piece", ONE, [chat({ content: "a" }, ["a"]), chatEnd({ content: "b" })]],
    ["tokens by their ids", ONE, [chat({ content: "a" }, ["token_id:1234"]), chat({ content: "b" }), chatEnd()]], // prettier-ignore
    ["legacy completions", ONE, [legacy("a", true), legacy("b", false), legacy("", false, "stop")]],
    ["Gemini", ONE, [gemini({ text: "a" }, true), gemini({ text: "b" }, false), gemini({ text: "" }, false, "STOP")]], // prettier-ignore
    ["Ollama's chat", ONE, [ollama({ message: { thinking: "hm" } }, false), ollama({ message: { content: "a" } }, true), ollama({ message: { content: "" } }, false, true)]], // prettier-ignore
    ["Ollama's generate", ONE, [ollama({ response: "a" }, true), ollama({ response: "b" }, false), ollama({ response: "" }, false, true)]], // prettier-ignore
    ["llama.cpp", ONE, [llamacpp("a", true), llamacpp("b", false), llamacpp("", false, true)]],
  ])("%s: one problem a sample, which says how many", async (_, message, records) => {
    const read = await readIn(form, records);
    expect(read.problems).toMatchObject([{ code: "missing-logprobs", message, scope: "record" }]);
    expect(read.samples).toHaveLength(1);
  });

  test.each<[string, readonly unknown[]]>([
    [
      "a beginning, an end and text whose token another piece carries",
      [
        chat({ role: "assistant", content: "" }),
        chat({ reasoning_content: "I see" }, ["I", " see", "</think>", "So", ":"]),
        chat({ content: "So:" }),
        chat({ content: "" }, ["<tool_call>", '{"name": "find"']),
        toolCall({ name: "find" }),
        chatEnd({ content: null }),
        { id: "q", object: "chat.completion.chunk", choices: [], usage: {} },
      ],
    ],
    ["Gemini's summaries of thoughts", [gemini({ text: "Thinking", thought: true }, false), gemini({ text: "a" }, true, "STOP")]], // prettier-ignore
  ])("%s are no problem", async (_, records) => {
    const read = await readIn(form, records);
    expect(read.problems).toEqual([]);
    expect(read.samples).toHaveLength(1);
  });
});

test("text behind the end of its sample is not passed over", async () => {
  const { problems } = await readIn("server-sent events", [chat({ content: "a" }, ["a"]), chatEnd(), chat({ content: "b" })]); // prettier-ignore
  expect(problems).toMatchObject([{ code: "no-positions", line: 5 }]);
});

test("samples whose pieces take turns are told apart, each by its first line", async () => {
  const pieces = ["x", "y"].flatMap((id) => [chat({ content: "a" }, ["a"], id), chat({ content: "b" }, [], id)]); // prettier-ignore
  const [a, b, c, d] = pieces;
  const read = await readIn("lines (JSONL)", [a, c, b, d]);
  expect(said(read)).toEqual([3, 4].map((line) => ["missing-logprobs", line, ONE, "record"]));
});

test.each<[string, readonly unknown[]]>([
  ["chats", [chat({ content: "a" }, ["a"]), chat({ content: "b" }), chatEnd()]],
  ["Ollama's", [ollama({ response: "a" }, true), ollama({ response: "b" }, false), ollama({}, false, true)]],
])("in a list in a record of one's own: %s", async (_, chunks) => {
  const read = await readIn("lines (JSONL)", [
    { id: "x", chunks },
    { id: "y", chunks },
  ]);
  expect(said(read)).toEqual([1, 2].map((line) => ["missing-logprobs", line, ONE, "record"]));
});
