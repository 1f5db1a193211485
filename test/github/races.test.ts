import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HEAD, PASSES, runOn, writes } from "./scenario.ts";
import { startGitHub, type FakeGitHub } from "./server.ts";

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  await github.close();
});

describe("runs that overlap", () => {
  test("an older run that finishes last leaves the newer one's comment", async () => {
    await runOn(github, { bounds: PASSES, run: 101, inputs: { comment: "always" } });
    const [{ body }] = github.state.comments;
    const { status } = await runOn(github, { run: 100, attempt: 2 });
    expect(status).toBe(1);
    expect(github.state.comments.map((comment) => comment.body)).toEqual([body]);
  });

  test("two jobs that race end with one comment, the oldest, that says what the newer run says", async () => {
    const bothHaveListed = meeting(2);
    github.state.after = (operation) =>
      operation === "issues/list-comments" ? bothHaveListed() : Promise.resolve();
    await Promise.all([runOn(github, { run: 100 }), runOn(github, { run: 101, bounds: ["max: 0.5%"] })]);
    expect(writes(github).filter((operation) => operation === "issues/create-comment")).toHaveLength(2);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0].id).toBe(Math.min(...createdIds(github)));
    expect(github.state.comments[0].body).toMatch(/ run=101 [^]*above the allowed 0\.5 %/);
  });

  test("an older run that has looked before a newer one wrote does not have the last word", async () => {
    await runOn(github, { run: 99, bounds: ["max: 0.1%"] });
    const bothHaveLooked = meeting(2);
    const newerHasWritten = meeting(2);
    github.state.after = (operation) =>
      operation === "issues/get-comment" ? bothHaveLooked() : Promise.resolve();
    github.state.before = async (operation) => {
      if (operation !== "issues/update-comment") return;
      const { body } = github.state.requests.at(-1) as { body: { body: string } };
      if (body.body.includes(" run=101 ")) void newerHasWritten();
      else await Promise.all([newerHasWritten(), new Promise((later) => setTimeout(later, 100))]);
    };
    await Promise.all([runOn(github, { run: 100 }), runOn(github, { run: 101, bounds: ["max: 0.5%"] })]);
    const written = github.state.requests.flatMap(({ operation, body }) =>
      operation === "issues/update-comment" ? [/ run=(\d+) /.exec((body as { body: string }).body)?.[1]] : [],
    );
    expect(written.toSorted()).toEqual(["100", "101", "101"]);
    expect(github.state.comments[0].body).toMatch(/ run=101 [^]*above the allowed 0\.5 %/);
  });

  test("a run of an earlier commit writes no comment, and the summary says why", async () => {
    const { status, summary } = await runOn(github, { head: "c".repeat(40) });
    expect(status).toBe(1);
    expect(github.state.comments).toEqual([]);
    expect(github.state.checks).toMatchObject([{ headSha: HEAD, conclusion: "failure" }]);
    expect(summary).toMatch(/Not posted: the comment\. The pull request has moved on from <code>aaaaaaa/);
  });

  test("a comment that is deleted while it is updated is begun again", async () => {
    await runOn(github);
    github.state.after = (operation) => {
      if (operation === "issues/get-comment") github.state.comments.length = 0;
      return Promise.resolve();
    };
    await runOn(github, { run: 101, bounds: ["max: 0.5%"] });
    expect(github.state.comments).toMatchObject([{ body: expect.stringContaining(" run=101 ") as string }]);
  });

  test("two comments that a race has left: an older run touches neither, a newer one leaves the oldest", async () => {
    await runOn(github, { run: 100 });
    const [first] = github.state.comments;
    github.state.comments.push({
      ...first,
      id: first.id + 50,
      body: first.body.replace("run=100", "run=102"),
    });
    const before = structuredClone(github.state.comments);
    await runOn(github, { run: 101, bounds: PASSES });
    expect(github.state.comments).toEqual(before);
    await runOn(github, { run: 103, bounds: PASSES });
    expect(github.state.comments.map(({ id }) => id)).toEqual([first.id]);
    expect(github.state.comments[0].body).toMatch(/ run=103 [^]*### ✅/);
  });
});

/** What is over for all once so many have come. */
function meeting(size: number): () => Promise<unknown> {
  let come = 0;
  let open: () => void;
  const complete = new Promise<undefined>((resolve) => {
    open = () => {
      resolve(undefined);
    };
  });
  return () => {
    if (++come === size) open();
    return complete;
  };
}

const createdIds = ({ state }: FakeGitHub) =>
  Array.from({ length: state.nextId - 1000 }, (_, i) => 1000 + i).filter(
    (id) => !state.checks.some((check) => check.id === id),
  );
