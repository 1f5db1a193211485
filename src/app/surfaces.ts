import { setTimeout as sleep } from "node:timers/promises";
import { completeCheckRun, startCheckRun, type CheckRun } from "../publish/check-run.ts";
import { connect, type GitHub } from "../publish/client.ts";
import { stick } from "../publish/comment.ts";
import { readEvent, type GitHubEvent } from "../publish/event.ts";
import { notes, notesForSummary, type Missing, type Surface } from "../publish/notes.ts";
import { plan } from "../publish/plan.ts";
import { refusalOf } from "../publish/refusal.ts";
import { annotate, writeJobSummary } from "../publish/workflow.ts";
import { checkOutput, failedCheck, type CheckOutput } from "../report/check-output.ts";
import { comment } from "../report/comment.ts";
import type { Report } from "../report/schema.ts";
import type { GitHubSettings } from "./github-settings.ts";
import type { World } from "./world.ts";

/** What is posted to GitHub, beside what needs no token. Nothing of it throws, whatever GitHub answers. */
export interface Surfaces {
  /** Posts the report, and says what could not be posted. */
  readonly tell: (report: Report) => Promise<Outputs>;
  /** Says that nothing was judged. */
  readonly fail: (message: string) => Promise<void>;
}

/** Outputs of the step; empty where there is nothing to link to. */
export type Outputs = Readonly<Record<"comment-url" | "check-url", string>>;

/** Where the program's surfaces are: on GitHub, of which commit, and of which pull request. */
export interface Place {
  readonly github: GitHub;
  readonly event: GitHubEvent;
  /** Number of the pull request that is commented on. */
  readonly issue?: number | undefined;
}

/**
 * Starts what shows that the gate is at work.
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
  for (const surface of ["comment", "check"] as const) missing.push({ surface, activity: planned[surface] });
  if (event === undefined || !(planned.comment.does || planned.check.does)) return withoutGitHub(missing);
  const place = {
    github: connect(settings.token, event.apiUrl, sleep),
    event,
    issue: planned.comment.does ? event.pullRequest?.number : undefined,
  };
  const checkRun = planned.check.does
    ? await attempt(missing, "check", () => startCheckRun(place.github, event, settings.checkName))
    : undefined;
  return onGitHub(place, checkRun, { settings, binding, missing });
}

const withoutGitHub = (missing: readonly Missing[]): Surfaces => ({
  tell: async () => {
    await tellMissing(missing);
    return { "comment-url": "", "check-url": "" };
  },
  fail: () => tellMissing(missing),
});

interface Telling {
  readonly settings: GitHubSettings;
  readonly binding: boolean;
  readonly missing: Missing[];
}

function onGitHub(place: Place, checkRun: CheckRun | undefined, telling: Telling): Surfaces {
  const { github, event } = place;
  const { binding, missing } = telling;
  const complete = async (output: () => CheckOutput) => {
    if (checkRun !== undefined)
      await attempt(missing, "check", () => completeCheckRun(github, event, checkRun, output()));
  };
  return {
    tell: async (report) => {
      await complete(() => checkOutput(report, binding));
      const stuck = await attempt(missing, "comment", () => commentOn(place, report, telling.settings));
      await tellMissing(missing);
      return { "comment-url": stuck?.url ?? "", "check-url": checkRun?.url ?? "" };
    },
    fail: async (message) => {
      await complete(() => failedCheck(message, binding));
      await tellMissing(missing);
    },
  };
}

async function commentOn({ github, event, issue }: Place, report: Report, settings: GitHubSettings) {
  if (issue === undefined) return undefined;
  const { owner, repo } = event.repository;
  const origin = {
    commit: event.sha,
    repositoryUrl: `${event.serverUrl}/${owner}/${repo}`,
    runUrl: event.run.url,
  };
  return stick(github, event.repository, issue, {
    key: settings.key,
    run: event.run,
    verdict: report.verdict,
    render: (budget) => comment(report, origin, budget),
    begin: settings.comment === "always" || report.verdict !== "pass",
    onChange: settings.comment === "on-change",
  });
}

/** Every failure to post is told, and none ends the run. */
async function attempt<T>(
  missing: Missing[],
  surface: Surface,
  act: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    missing.push({ surface, refusal: refusalOf(error) });
    return undefined;
  }
}

async function tellMissing(missing: readonly Missing[]): Promise<void> {
  for (const note of notes(missing)) annotate(note);
  const text = notesForSummary(missing);
  if (text !== "") await writeJobSummary(text);
}
