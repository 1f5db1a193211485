import type { CheckOutput } from "../report/check-output.ts";
import type { GitHub } from "./client.ts";
import type { GitHubEvent } from "./event.ts";
import { answerOf } from "./retry.ts";

/** GitHub takes as many annotations in one request; later ones are added to them. */
const BATCH = 50;

/** A check run in progress, which must be completed whatever happens. */
export interface CheckRun {
  readonly id: number;
  readonly url: string;
}

/**
 * Creates the check run, in progress.
 *
 * A request that is repeated after a failure may leave a second one behind: GitHub shows and requires the latest
 * of a name.
 */
export async function startCheckRun(
  github: GitHub,
  { repository, run, sha }: GitHubEvent,
  name: string,
): Promise<CheckRun> {
  const { data } = await github.rest.checks.create({
    ...repository,
    name,
    head_sha: sha,
    status: "in_progress",
    details_url: run.url,
    external_id: `${run.id}/${run.attempt}`,
  });
  return { id: data.id, url: data.html_url ?? run.url };
}

/**
 * Completes the check run: with the first annotations at once, so that it is complete whatever fails after.
 *
 * @param completed is called as soon as it is, though annotations may still be refused
 */
export async function completeCheckRun(
  github: GitHub,
  { repository }: GitHubEvent,
  { id }: Pick<CheckRun, "id">,
  { conclusion, title, summary, annotations }: CheckOutput,
  completed: () => void = () => undefined,
): Promise<void> {
  const update = (some: CheckOutput["annotations"], more: object = {}) =>
    github.rest.checks.update({
      ...repository,
      check_run_id: id,
      ...more,
      output: { title, summary, annotations: some.map(annotation) },
    });
  const batch = (from: number) => annotations.slice(from, from + BATCH);
  const complete = async (some: CheckOutput["annotations"]) => {
    await update(some, { status: "completed", conclusion });
    completed();
  };
  try {
    await complete(batch(0));
  } catch (error) {
    if (answerOf(error)?.status !== 422) throw error;
    await complete([]);
    throw error;
  }
  for (let from = BATCH; from < annotations.length; from += BATCH) await update(batch(from));
}

const annotation = ({ level, title, message, path, line }: CheckOutput["annotations"][number]) => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: level === "error" ? ("failure" as const) : level,
  title,
  message,
});
