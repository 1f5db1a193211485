import { describe, expect, test } from "vitest";
import { completion, position } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

const positionsOf = async (record: unknown, plain = false) => {
  const text = `${JSON.stringify(record)}\n`.repeat(3);
  const { samples, problems } = await collect(["run.jsonl"], {
    cwd: folderWith({ "run.jsonl": text }),
    plain,
  });
  expect(problems.filter(({ scope }) => scope !== "notice")).toEqual([]);
  return samples.flatMap(({ positions }) => positions);
};

test.each([
  [-3, "RankedThenChosen"],
  [-0.6, "Ranked"],
])("a sampled token of logprob %f that is listed alone is %s", async (logprob, listing) => {
  const lone = position("z", logprob, [["z", logprob]]);
  const expected = { logprobs: [logprob], chosen: logprob, listing };
  expect(await positionsOf(completion([[lone, lone, lone]]))).toEqual(Array(9).fill(expected));
});

describe.each([false, true])("a chosen token named otherwise than the alternatives, plain: %s", (plain) => {
  const VALUES = [-0.7, -1.6, -2.3];
  const alternatives = VALUES.map((logprob, i) => ({ token: "abc"[i], logprob, bytes: [97 + i] }));
  const expected = { logprobs: VALUES, chosen: -2.3, listing: "Ranked" };

  test("is the one of its value", async () => {
    const one = { token: "c", logprob: -2.3, bytes: null, top_logprobs: alternatives };
    expect(await positionsOf(completion([[one, one, one]]), plain)).toEqual(Array(9).fill(expected));
  });

  test("also with ids in flattened rows", async () => {
    const record = {
      tokens: ["c", "c"],
      logprobs: [-2.3, -2.3],
      top_logprobs: Array(2).fill(alternatives.map((one, i) => ({ ...one, token_id: i, bytes: undefined }))),
    };
    expect(await positionsOf(record, plain)).toEqual(Array(6).fill(expected));
  });

  test("is none of them where no value is its", async () => {
    const one = { token: "d", logprob: -4, bytes: null, top_logprobs: alternatives };
    const unlisted = { logprobs: [...VALUES, -4], chosen: -4, listing: "RankedThenChosen" };
    expect(await positionsOf(completion([[one, one, one]]), plain)).toEqual(Array(9).fill(unlisted));
  });
});

describe.each([false, true])("an id written with a point, plain: %s", (plain) => {
  const expected = [
    { logprobs: [-0.1, -3.5], chosen: -0.1, listing: "Ranked" },
    { logprobs: [-1.9, -0.7, -1.2], chosen: -1.2, listing: "Ranked" },
  ];
  const read = async (record: string) => {
    const cwd = folderWith({ "run.jsonl": `${record}\n`.repeat(30) });
    const { samples, problems } = await collect(["run.jsonl"], { cwd, plain });
    expect(problems.filter(({ scope }) => scope !== "notice")).toEqual([]);
    return samples.map(({ positions }) => positions);
  };

  test("is the same beside one without", async () => {
    const one = { token: "a", id: "ID", logprob: -0.1, top_logprobs: [["a", 1, -0.1], ["b", 2, -3.5]].map(([token, id, logprob]) => ({ token, id, logprob })) }; // prettier-ignore
    const record = JSON.stringify(completion([[one]])).replace('"ID"', "1.0");
    expect(await read(record)).toEqual(Array(30).fill(expected.slice(0, 1)));
  });

  test("is the same as a key without", async () => {
    const record =
      '{"token_ids": [1.0, 3.0], "logprobs": [{"1": -0.1, "2": -3.5}, {"1": -1.9, "2": -0.7, "3": -1.2}]}';
    expect(await read(record)).toEqual(Array(30).fill(expected));
  });
});
