import * as core from "@actions/core";
import { messageOf } from "../errors.ts";
import type { Annotation } from "../report/annotations.ts";

/** Writes one annotation as a workflow command, which needs no permission. */
export function annotate({ level, message, title, path, line }: Annotation): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice }[level];
  const properties = {
    title,
    ...(path !== undefined && { file: path }),
    ...(line !== undefined && { startLine: line }),
  };
  write(message, properties);
}

/**
 * Adds Markdown to the job summary. Best effort: a summary that cannot be written costs a warning, never the
 * verdict.
 */
export async function writeJobSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${messageOf(error)}`);
  }
}

/** Sets the outputs of the step. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Keeps a value for the post step, which finds it in the environment as `STATE_` and its name. */
export const saveState = (name: string, value: string | number): void => {
  core.saveState(name, value);
};
