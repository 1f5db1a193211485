import type { Config } from "../config/types.ts";
import { messageOf, type Problem } from "../errors.ts";
import type { Comparison, Verdict } from "../judge/verdict.ts";
import { ALL } from "../measure/measurement.ts";
import { mostMoved, type MovedSample } from "../measure/moved.ts";
import type { Source } from "../read/reading.ts";
import type { Report } from "../report/schema.ts";
import { Dataset } from "./dataset.ts";
import type { Run } from "./run.ts";
import { tracked } from "./tracked.ts";
import type { World } from "./world.ts";

/** Most cases in a report: more tell a reader nothing more. */
const MAX_CASES = 20;

/** What is told of evaluation cases. */
export interface Cases {
  readonly cases: Report["cases"];
  /** Data-set files that could not be used. */
  readonly problems: readonly Problem[];
}

/**
 * The evaluation cases whose forks moved most, in the groups whose bounds were missed, or else in all. Where they are
 * written is looked up only for a gate that does not pass: only there it is annotated.
 */
export async function casesOf(
  run: Run,
  comparison: Comparison,
  verdict: Verdict,
  { dataset }: Config,
  world: World,
): Promise<Cases> {
  const baseline = comparison.kind === "with" ? comparison.baseline : undefined;
  const moved = mostMoved(run.measurement, baseline, groupsMissed(verdict), MAX_CASES);
  const { find, problems } = verdict.blocks ? await locator(moved, run, dataset, world) : NOWHERE;
  return { cases: moved.map((sample) => describe(sample, find(sample))), problems };
}

/** Undefined: a bound on all samples together, or none. */
function groupsMissed({ judgements }: Verdict): ReadonlySet<string> | undefined {
  const missed = judgements.filter(({ outcome }) => outcome !== "pass").map(({ group }) => group);
  return missed.length === 0 || missed.includes(ALL) ? undefined : new Set(missed);
}

interface Locator {
  readonly find: (sample: MovedSample) => Source | undefined;
  readonly problems: readonly Problem[];
}

const NOWHERE: Locator = { find: () => undefined, problems: [] };

async function locator(
  samples: readonly MovedSample[],
  { sources }: Run,
  datasets: readonly string[],
  world: World,
): Promise<Locator> {
  const named = samples.flatMap((sample) => sources.of(sample) ?? []);
  const allowed = await tracked([...named.map(({ path }) => path), ...datasets], world);
  const { dataset, problems } = readDataset(datasets, allowed, world);
  return {
    find: (sample) => {
      const source = sources.of(sample);
      return source === undefined || !allowed.has(source.path) ? findCase(sample.id, dataset) : source;
    },
    problems,
  };
}

function readDataset(
  paths: readonly string[],
  allowed: ReadonlySet<string>,
  world: World,
): { dataset: Dataset | undefined; problems: Problem[] } {
  const unusable = paths.find((path) => !allowed.has(path));
  if (unusable !== undefined)
    return { dataset: undefined, problems: [unread(unusable, "it is no file of the repository")] };
  try {
    return { dataset: Dataset.read(paths, world), problems: [] };
  } catch (error) {
    const reason = messageOf(error);
    return { dataset: undefined, problems: [unread(paths.join(", "), reason)] };
  }
}

const unread = (path: string, reason: string): Problem => ({
  code: "not-readable",
  path,
  message: `the data set cannot be searched for evaluation cases: ${reason}`,
  remedy: "Correct `dataset`: files that git tracks, relative to the repository.",
  scope: "notice",
});

/** Numbers that an id got because there are several samples of one case. */
const NUMBERS = /(#\d+| \(\d+\))+$/;

const findCase = (id: string, dataset: Dataset | undefined): Source | undefined =>
  dataset?.find(id) ?? dataset?.find(id.replace(NUMBERS, ""));

const describe = (
  { group, id, now, then }: MovedSample,
  location: Source | undefined,
): Report["cases"][number] => ({
  sample: id,
  ...(group !== ALL && { group }),
  ...now,
  ...(then && { baseline: { ...then } }),
  ...(location && { location: { ...location } }),
});
