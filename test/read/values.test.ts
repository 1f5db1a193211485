import { expect, test } from "vitest";
import { completion, position, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

const readRecord = (record: unknown) =>
  collect(["run.jsonl"], { cwd: folderWith({ "run.jsonl": `${JSON.stringify(record)}\n` }) });

test("a ready entropy that rounding has put below 0 is 0", async () => {
  const { samples, problems } = await readRecord({ entropies: [0.5, -4e-6, 1] });
  expect(problems).toEqual([]);
  expect(samples[0].positions.map(({ logprobs }) => logprobs[0])).toEqual([0.5, 0, 1]);
});

test.each([-0.5, 31])("%f is no entropy, and is called that", async (value) => {
  const { samples, problems } = await readRecord({ entropies: [0.5, value, 1] });
  expect(samples[0].positions).toHaveLength(2);
  expect(problems).toMatchObject([{ code: "bad-value", line: 1 }]);
  expect(problems[0].message).toContain("1 of 3 positions have an entropy below 0 or above 30 nats");
});

test("a position whose alternatives are all impossible has numbers, and says nothing", async () => {
  const none = position("x", -9999, [
    ["x", -9999],
    ["y", -9999],
  ]);
  const { problems } = await readRecord(completion([[SURE, none]]));
  expect(problems).toMatchObject([{ code: "bad-value", line: 1 }]);
  expect(problems[0].message).toContain("1 of 2 positions have no alternative with a probability above 0");
});
