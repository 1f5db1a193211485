import { UserError } from "../errors.ts";
import { artifactName } from "../publish/artifact-name.ts";
import { fetchFile } from "../publish/artifact.ts";
import type { GitHub } from "../publish/client.ts";
import type { FinishedRun, GitHubEvent } from "../publish/event.ts";
import { reportSchema, type Report } from "../report/schema.ts";
import { IN_ENGLISH } from "./in-english.ts";

/** A report of 10,000 groups has 20 MB. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Things wrong with a report that are told. */
const MAX_ISSUES = 3;

/**
 * The report that a finished run has uploaded, in its last attempt. Only its shape and size are checked: an artifact of a forked
 * repository says whatever its author likes.
 *
 * @param key of the gate, where one was given
 * @returns the report, or why there is none
 * @throws UserError bad-report for what is not a report
 */
export async function finishedReport(
  github: GitHub,
  { repository }: GitHubEvent,
  run: FinishedRun,
  key: string,
): Promise<{ readonly report: Report } | { readonly missing: string }> {
  const artifact = artifactName(key);
  const wanted = { artifact, files: ["report.json"], maxBytes: MAX_BYTES, since: run.startedAt };
  const fetched = await fetchFile(github, repository, run.id, wanted);
  return "missing" in fetched ? fetched : { report: parseReport(fetched.file.bytes, artifact) };
}

function parseReport(bytes: Uint8Array, artifact: string): Report {
  const { success, data, error } = reportSchema.safeParse(jsonOf(bytes, artifact), IN_ENGLISH);
  if (success) return data;
  const issues = error.issues
    .slice(0, MAX_ISSUES)
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw badReport(artifact, `is not a report of this version (${issues.join("; ")})`);
}

function jsonOf(bytes: Uint8Array, artifact: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw badReport(artifact, "is not JSON");
  }
}

const badReport = (artifact: string, reason: string) =>
  new UserError(
    "bad-report",
    `report.json of the artifact ${artifact} ${reason}`,
    "Nothing was posted. Use the same version of logprob-gate in both workflows, and look at what the pull request changes.",
  );
