import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../errors.ts";
import { connect } from "../publish/client.ts";
import { readEvent } from "../publish/event.ts";
import type { Missing } from "../publish/notes.ts";
import { plan } from "../publish/plan.ts";
import { pullRequestsOf } from "../publish/pull-requests-of.ts";
import { setOutputs, writeJobSummary } from "../publish/workflow.ts";
import { ownWords } from "../report/own-words.ts";
import { SUMMARY_BUDGET, summary } from "../report/summary.ts";
import { attempt, tellMissing } from "./best-effort.ts";
import { finishedReport } from "./finished-report.ts";
import type { GitHubSettings } from "./github-settings.ts";
import { CONFIG_PATH } from "./config-path.ts";
import { inWorkspace } from "./in-workspace.ts";
import { start, unplanned } from "./surfaces.ts";
import type { World } from "./world.ts";

/**
 * Posts the report of a run that has finished (`mode: publish`): the second half of the pull request of a forked
 * repository, whose own run may not write. It checks nothing out, and takes figures from the artifact only; the
 * pull request, the commit and the run are GitHub's.
 *
 * @param options `binding`: whether the gate may stop the merge; `config`: path of the configuration, the only file
 *   that is annotated
 * @throws UserError for another event than `workflow_run`, and for what is not a report
 */
export async function publishReport(
  settings: GitHubSettings,
  { binding, config = CONFIG_PATH }: { readonly binding: boolean; readonly config?: string | undefined },
  world: World,
): Promise<void> {
  const event = await readEvent(world.env);
  const run = event?.finishedRun;
  if (event === undefined || run === undefined) {
    throw new UserError(
      "usage",
      "`mode: publish` needs the event `workflow_run`",
      "Run it in a workflow of its own: docs/github.md.",
    );
  }
  const planned = plan(event, settings.token !== "", settings);
  const missing: Missing[] = unplanned(planned);
  if (planned.comment.does || planned.check.does) {
    const github = await connect(settings.token, event.apiUrl, sleep);
    const found = await attempt(missing, "report", () => finishedReport(github, event, run, settings.key));
    const open = await attempt(missing, "comment", () => pullRequestsOf(github, event.repository, run));
    if (found !== undefined && "missing" in found) {
      missing.push({ surface: "report", refusal: { kind: "other", reason: found.missing } });
    } else if (found !== undefined && open !== undefined && open.length > 0) {
      const [issue] = open.length === 1 ? open : [];
      if (issue === undefined && planned.comment.does) missing.push(ambiguous(open));
      // As if the run itself had posted: it is that one which may be older or newer than another.
      const about = { ...event, run };
      const now = world.now();
      const written = (path: string) => inWorkspace(path, world.cwd);
      const report = ownWords(found.report, written(config), written);
      await writeJobSummary(summary(report, SUMMARY_BUDGET, now));
      const surfaces = await start({ github, event: about, issue, planned, settings, binding, missing, now });
      setOutputs({ verdict: report.verdict, ...(await surfaces.tell(report)) });
      return;
    } else if (missing.every((one) => !("refusal" in one))) {
      const reason = `no open pull request has ${run.headSha.slice(0, 7)} at its head`;
      missing.push({ surface: "report", refusal: { kind: "other", reason } });
    }
  }
  await tellMissing(missing);
}

const ambiguous = (open: readonly number[]): Missing => {
  const why = `the pull requests ${open.join(", ")} have the same head, and nothing tells which of them the run was for`;
  return { surface: "comment", activity: { does: false, why, tell: true } };
};
