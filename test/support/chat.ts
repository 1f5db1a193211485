/** One position as OpenAI's chat completions write it; alternatives by token and logprob. */
export const position = (
  token: string,
  logprob: number,
  alternatives: readonly (readonly [string, number])[],
) => ({
  token,
  logprob,
  bytes: [...Buffer.from(token)],
  top_logprobs: alternatives.map(([text, value]) => ({
    token: text,
    logprob: value,
    bytes: [...Buffer.from(text)],
  })),
});

/** A chat completion with one choice a list of positions. */
export const completion = (choices: readonly (readonly unknown[])[], more: Record<string, unknown> = {}) => ({
  id: "chatcmpl-1",
  object: "chat.completion",
  ...more,
  choices: choices.map((content, index) => ({
    index,
    message: { role: "assistant", content: "" },
    logprobs: { content, refusal: null },
  })),
});

/** A position that is surely a fork at any usual threshold, and one that is not. */
export const FORK = position("a", Math.log(0.25), [
  ["a", Math.log(0.25)],
  ["b", Math.log(0.25)],
  ["c", Math.log(0.25)],
  ["d", Math.log(0.25)],
]);
export const SURE = position("x", -2e-9, [
  ["x", -2e-9],
  ["y", -20],
  ["z", -21],
  ["w", -22],
]);
