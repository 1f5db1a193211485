import { setTimeout as sleep } from "node:timers/promises";
import { completeCheckRun } from "../publish/check-run.ts";
import { connect } from "../publish/client.ts";
import { readEvent } from "../publish/event.ts";
import type { Missing } from "../publish/notes.ts";
import { saveState } from "../publish/workflow.ts";
import { ABANDONED_CHECK } from "../report/check-output.ts";
import { attempt, tellMissing } from "./best-effort.ts";
import { readInputs } from "./inputs.ts";
import type { World } from "./world.ts";

/** State of the step: the id of a check run that is not completed yet. */
export const OPEN_CHECK = "open-check";

const STARTED = "started";

/** Whether this is the post step, which GitHub runs whatever became of the step itself. */
export function isPostStep({ env }: World): boolean {
  if (env[`STATE_${STARTED}`] !== undefined) return true;
  saveState(STARTED, "true");
  return false;
}

/**
 * Completes the check run that the step could not, because its job was cancelled or the process was killed: one
 * in progress for ever would keep a pull request from being merged.
 */
export async function finishCheckRun({ env }: World): Promise<void> {
  const id = Number(env[`STATE_${OPEN_CHECK}`] ?? "");
  if (id === 0) return;
  const missing: Missing[] = [];
  await attempt(missing, "check", async () => {
    const event = await readEvent(env);
    if (event === undefined) return;
    const github = await connect(readInputs(env)["github-token"] ?? "", event.apiUrl, sleep);
    await completeCheckRun(github, event, { id, url: "" }, ABANDONED_CHECK);
  });
  await tellMissing(missing);
}
