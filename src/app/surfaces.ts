import { setTimeout as sleep } from "node:timers/promises";
import { completeCheckRun, startCheckRun, type CheckRun } from "../publish/check-run.ts";
import { connect, type GitHub } from "../publish/client.ts";
import { stick, type Stuck } from "../publish/comment.ts";
import { readEvent, type GitHubEvent } from "../publish/event.ts";
import { isHead } from "../publish/is-head.ts";
import type { Missing } from "../publish/notes.ts";
import { plan, type Plan } from "../publish/plan.ts";
import { checkOutput, failedCheck, twinCheck, type CheckOutput } from "../report/check-output.ts";
import { comment } from "../report/comment.ts";
import type { Obstacle } from "../report/not-judged.ts";
import type { Report } from "../report/schema.ts";
import { attempt, tellMissing } from "./best-effort.ts";
import { keepOpenCheck } from "./finish-check-run.ts";
import type { GitHubSettings } from "./github-settings.ts";
import type { World } from "./world.ts";

/** So many milliseconds a check run that is slow to come may hold up the reading; the verdict waits for no GitHub. */
const PATIENCE = 3000;

/** Verdicts that may stop a merge; `none`: nothing could be judged. */
const STOPS = ["inconclusive", "fail", "none"];

/** What is posted to GitHub, beside what needs no token. Nothing of it throws, whatever GitHub answers. */
export interface Surfaces {
  /** Posts the report, and says what could not be posted. */
  readonly tell: (report: Report) => Promise<Outputs>;
  /** Says likewise that nothing was judged. */
  readonly fail: (obstacle: Obstacle) => Promise<Outputs>;
}

/** Outputs of the step; empty where there is nothing to link to. */
export type Outputs = Readonly<Record<"comment-url" | "check-url", string>>;

/** What is posted, and where. */
export interface Posting {
  readonly github: GitHub;
  /** The commit, and the run that measured. */
  readonly event: GitHubEvent;
  /** Number of the pull request. */
  readonly issue: number | undefined;
  readonly planned: Plan;
  readonly settings: GitHubSettings;
  /** Whether the gate may stop the merge. */
  readonly binding: boolean;
  /** What is not posted is added to it. */
  readonly missing: Missing[];
  /** For the baseline's age. */
  readonly now: Date;
}

/**
 * The surfaces of a run that judges.
 *
 * @param binding whether the gate may stop the merge
 */
export async function openSurfaces(
  settings: GitHubSettings,
  binding: boolean,
  world: World,
): Promise<Surfaces> {
  const missing: Missing[] = [];
  const event = await attempt(missing, "comment", () => readEvent(world.env));
  const planned = plan(event, settings.token !== "", settings);
  missing.push(...unplanned(planned));
  if (event === undefined || !(planned.comment.does || planned.check.does)) return withoutGitHub(missing);
  const github = await connect(settings.token, event.apiUrl, sleep);
  const issue = event.pullRequest?.number;
  return start({ github, event, issue, planned, settings, binding, missing, now: world.now() });
}

/** What the plan leaves out, with its reasons. */
export const unplanned = (planned: Plan): Missing[] =>
  (["comment", "check"] as const).map((surface) => ({ surface, activity: planned[surface] }));

function withoutGitHub(missing: readonly Missing[]): Surfaces {
  const tell = async () => {
    await tellMissing(missing);
    return { "comment-url": "", "check-url": "" };
  };
  return { tell, fail: tell };
}

/** Shows that the gate is at work. */
export async function start(posting: Posting): Promise<Surfaces> {
  const { github, event, planned, settings, binding, missing, now } = posting;
  const begin = async (): Promise<CheckRun | undefined> => {
    if (!planned.check.does) return undefined;
    const checkRun = await attempt(missing, "check", () => startCheckRun(github, event, settings.checkName));
    if (checkRun !== undefined) keepOpenCheck({ id: checkRun.id });
    return checkRun;
  };
  const begun = begin();
  await Promise.race([begun, sleep(PATIENCE, undefined, { ref: false })]);
  const complete = async (checkRun: CheckRun, output: () => CheckOutput) => {
    const { id } = checkRun;
    await attempt(missing, "check", async () => {
      const said = output();
      const { conclusion, title } = said;
      keepOpenCheck({ id, output: { conclusion, title } });
      await completeCheckRun(github, event, checkRun, said, () => {
        keepOpenCheck(undefined);
      });
    });
  };
  const post = async (said: Report | Obstacle, output: () => CheckOutput) => {
    const checkRun = await begun;
    if (checkRun !== undefined) await complete(checkRun, output);
    const stuck = planned.comment.does
      ? await attempt(missing, "comment", () => commentOn(posting, said))
      : undefined;
    if (stuck?.twin !== undefined) {
      missing.push({ surface: "comment", twin: true });
      const outdone = STOPS.includes(stuck.twin) && output().conclusion === "success";
      if (outdone && checkRun !== undefined) await complete(checkRun, () => twinCheck(binding));
    }
    await tellMissing(missing);
    return { "comment-url": stuck?.url ?? "", "check-url": checkRun?.url ?? "" };
  };
  return {
    tell: (report) => post(report, () => credible(checkOutput(report, binding, now), event)),
    fail: (obstacle) => post(obstacle, () => failedCheck(obstacle, binding)),
  };
}

/** A report that says that all is well does not outweigh the run it comes from, which failed. */
const credible = (output: CheckOutput, { finishedRun: run }: GitHubEvent): CheckOutput =>
  output.conclusion === "success" && run !== undefined && run.conclusion !== "success"
    ? { ...output, conclusion: "neutral" }
    : output;

/** What a comment begins with: a bound that does not pass, or artifacts that cannot be used; no mere notice. */
const isBadNews = ({ verdict, blocks, findings }: Report): boolean =>
  verdict === "fail" || blocks || findings.some(({ bound }) => bound !== undefined);

async function commentOn(
  { github, event, issue, settings, missing, now }: Posting,
  said: Report | Obstacle,
): Promise<Stuck | undefined> {
  if (issue === undefined) return undefined;
  const { repository, serverUrl, sha: commit, run } = event;
  if (!(await isHead(github, repository, issue, commit))) {
    const why = `the pull request has moved on from ${commit.slice(0, 7)}`;
    missing.push({ surface: "comment", activity: { does: false, why, tell: true } });
    return undefined;
  }
  const repositoryUrl = `${serverUrl}/${repository.owner}/${repository.repo}`;
  const sticky = {
    key: settings.key,
    run,
    verdict: "verdict" in said ? said.verdict : "none",
    render: (budget: number) => comment(said, { commit, repositoryUrl, runUrl: run.url, now }, budget),
    lasting: (budget: number) => comment(said, { commit, repositoryUrl, runUrl: "" }, budget),
    begin: settings.comment === "always" || ("verdict" in said && isBadNews(said)),
    onChange: settings.comment === "on-change",
  };
  return stick(github, repository, issue, sticky, sleep);
}
