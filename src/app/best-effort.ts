import { UserError } from "../errors.ts";
import { notes, notesForSummary, type Missing, type Surface } from "../publish/notes.ts";
import { refusalOf } from "../publish/refusal.ts";
import { annotate, writeJobSummary } from "../publish/workflow.ts";

/** Does what GitHub may refuse: every failure is kept to be told, and none ends the run. */
export async function attempt<T>(
  missing: Missing[],
  surface: Surface,
  act: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    missing.push({ surface, refusal: refusalOf(error) });
    return undefined;
  }
}

/** Tells, as annotations and at the end of the job summary, what is not on GitHub and why. */
export async function tellMissing(missing: readonly Missing[]): Promise<void> {
  for (const note of notes(missing)) annotate(note);
  const text = notesForSummary(missing);
  if (text !== "") await writeJobSummary(text);
}
