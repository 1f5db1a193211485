import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "../../src/publish/client.ts";
import { startGitHub, TOKEN, type FakeGitHub } from "./server.ts";

const REPOSITORY = { owner: "acme", repo: "evals" };
const annotations = Array.from({ length: 51 }, (_, i) => ({
  path: "a",
  start_line: i + 1,
  end_line: i + 1,
  annotation_level: "warning" as const,
  message: "m",
}));

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const client = async (token = TOKEN) => (await connect(token, github.url, () => Promise.resolve())).rest;

test("the GitHub of the tests refuses what GitHub refuses, and remembers it", async () => {
  const check = { ...REPOSITORY, name: "n", head_sha: "a" };
  const { checks, repos } = await client();
  const { data } = await checks.create(check);
  const update = { ...REPOSITORY, check_run_id: data.id };
  const output = { title: "t", summary: "s" };
  await expect(checks.update({ ...update, output: { ...output, annotations } })).rejects.toThrow(
    /NOT have more than 50 items/,
  );
  await expect(checks.update({ ...update, status: "completed" })).rejects.toThrow(/anyOf/);
  const summary = "é".repeat(33_000);
  await expect(checks.update({ ...update, output: { ...output, summary } })).rejects.toThrow(/65535 bytes/);
  await expect(repos.get(REPOSITORY)).rejects.toThrow(/Not Found/);
  expect(github.state.violations).toHaveLength(3);
});

test("and who asks without a token, or writes with one that can only read", async () => {
  const comment = { ...REPOSITORY, issue_number: 7, body: "b" };
  await expect((await client("wrong")).issues.createComment(comment)).rejects.toMatchObject({ status: 401 });
  github.state.access = "read";
  const { issues } = await client();
  await expect(issues.createComment(comment)).rejects.toMatchObject({ status: 403 });
  const { data } = await issues.listComments({ ...REPOSITORY, issue_number: 7 });
  expect(data).toEqual([]);
});
