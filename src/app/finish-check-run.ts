import { setTimeout as sleep } from "node:timers/promises";
import { completeCheckRun } from "../publish/check-run.ts";
import { connect } from "../publish/client.ts";
import { readEvent } from "../publish/event.ts";
import type { Missing } from "../publish/notes.ts";
import { saveState } from "../publish/workflow.ts";
import { ABANDONED_CHECK, belatedCheck, type CheckOutput } from "../report/check-output.ts";
import { attempt, tellMissing } from "./best-effort.ts";
import { readInputs } from "./inputs.ts";
import type { World } from "./world.ts";

const OPEN_CHECK = "open-check";
const STARTED = "started";

/** A check run that is not completed yet, and what it is to say where that is known. */
interface OpenCheck {
  readonly id: number;
  readonly output?: Pick<CheckOutput, "conclusion" | "title">;
}

/** Keeps for the post step which check run is open; undefined: none is any more. */
export function keepOpenCheck(open: OpenCheck | undefined): void {
  saveState(OPEN_CHECK, open === undefined ? "" : JSON.stringify(open));
}

/** Whether this is the post step, which GitHub runs whatever became of the step itself. */
export function isPostStep({ env }: World): boolean {
  if (env[`STATE_${STARTED}`] !== undefined) return true;
  saveState(STARTED, "true");
  return false;
}

/**
 * Completes the check run that the step could not, because its job was cancelled, the process was killed, or GitHub
 * failed: one in progress for ever would keep a pull request from being merged.
 */
export async function finishCheckRun({ env }: World): Promise<void> {
  const state = env[`STATE_${OPEN_CHECK}`] ?? "";
  if (state === "") return;
  const missing: Missing[] = [];
  await attempt(missing, "check", async () => {
    const event = await readEvent(env);
    if (event === undefined) return;
    const github = await connect(readInputs(env)["github-token"] ?? "", event.apiUrl, sleep);
    const { id, output } = JSON.parse(state) as OpenCheck;
    await completeCheckRun(
      github,
      event,
      { id },
      output === undefined ? ABANDONED_CHECK : belatedCheck(output),
    );
  });
  await tellMissing(missing);
}
