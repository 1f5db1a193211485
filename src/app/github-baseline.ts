import { setTimeout as sleep } from "node:timers/promises";
import { messageOf } from "../errors.ts";
import { artifactName } from "../publish/artifact-name.ts";
import { findBaseline, type BaselineFile, type MissingBaseline } from "../publish/baseline.ts";
import { connect } from "../publish/client.ts";
import { readEvent } from "../publish/event.ts";
import { plan } from "../publish/plan.ts";
import type { GitHubSettings } from "./github-settings.ts";
import type { World } from "./world.ts";

/** What `measure` writes for later runs to be compared with. */
const FILES = ["measurement.json.gz", "measurement.json"];

/** A measurement of a million samples has less than 30 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The measurement that the target branch has published (`baseline: auto`), as bytes that are yet to be validated.
 *
 * @param artifact its name, where it is not the usual one
 * @returns the bytes and where they come from, or why there are none; never throws
 */
export async function githubBaseline(
  settings: GitHubSettings,
  { env }: World,
  artifact = artifactName(settings.key),
): Promise<BaselineFile | MissingBaseline> {
  const event = await readEvent(env).catch((error: unknown) => messageOf(error));
  if (event === undefined) return none("this is not a run on GitHub");
  if (typeof event === "string") return none(event);
  const { baseline } = plan(event, settings.token !== "", settings);
  if (!baseline.does) return none(baseline.why);
  const github = await connect(settings.token, event.apiUrl, sleep);
  return findBaseline(github, event, { artifact, files: FILES, maxBytes: MAX_BYTES });
}

const none = (reason: string): MissingBaseline => ({ kind: "missing", reason, lookedFor: [] });
