import { withPairBound } from "../config/defaults.ts";
import type { Config } from "../config/types.ts";
import { UserError } from "../errors.ts";
import { Accumulator } from "../measure/accumulator.ts";
import { SampleShift } from "../measure/shift/sample.ts";
import { thresholdNats } from "../measure/units.ts";
import { findArtifacts } from "../read/open/find.ts";
import { readPairs } from "../read/pair/read-pairs.ts";
import { shortened } from "../read/shortened.ts";
import type { Report } from "../report/schema.ts";
import type { CheckResult } from "./judge-run.ts";
import { TellingSamples } from "./page/telling-samples.ts";
import { Problems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import { groupByOf, originOf, readOptions, type Run } from "./run.ts";
import { Sources } from "./sources.ts";
import { TopChanges } from "./top-changes.ts";
import { noteUngrouped } from "./ungrouped.ts";
import type { World } from "./world.ts";
import { writeMeasurement } from "./write-reports.ts";

export interface CompareOptions {
  /** Paths, globs or directories of the artifacts of either model, which have scored the same tokens. */
  readonly base: readonly string[];
  readonly tuned: readonly string[];
  readonly config: Config;
  readonly out?: string | undefined;
  readonly quiet?: boolean | undefined;
}

/** What the base's own measurement is called, beside the pair's. */
export const BASE_MEASUREMENT = "base-measurement.json.gz";

/**
 * Measures how a tuned model differs from its base over the same tokens, and judges it. The tuned model is the run,
 * and the base its baseline, so every bound of a run holds here as well.
 *
 * @throws UserError for a mistake that leaves nothing to report
 */
export async function compare(options: CompareOptions, world: World): Promise<CheckResult> {
  const config = pairConfig(options.config);
  const telling = options.out === undefined ? undefined : new TellingSamples(config.limits.page);
  const { run, base, basePaths } = await measurePair({ ...options, config, telling }, world);
  if (options.out !== undefined) await writeMeasurement(base, `${options.out}/${BASE_MEASUREMENT}`, world);
  const baseline = {
    kind: "with",
    measurement: base.measurement,
    provenance: { path: basePaths.join(", ") },
    history: [],
  } as const;
  const { judgeRun } = await import("./judge-run.ts");
  return judgeRun(run, baseline, { config, out: options.out, telling }, world);
}

/** Without a bound of the user's, the one that a pair's starter is. */
function pairConfig(config: Config): Config {
  if (config.frozen !== undefined)
    throw new UserError(
      "usage",
      "the threshold is to come from a baseline, and `compare` has none beside the base",
      "Write an entropy, such as `1.4 nats`.",
      config.path === undefined ? undefined : { path: config.path },
    );
  return withPairBound(config);
}

async function measurePair(
  options: CompareOptions & { readonly telling: TellingSamples | undefined },
  world: World,
): Promise<{ run: Run; base: Run; basePaths: readonly string[] }> {
  const { config } = options;
  const basePaths = await findArtifacts(options.base, world.cwd);
  const tunedPaths = await findArtifacts(options.tuned, world.cwd);
  const reading = readOptions(config, world);
  const settings = {
    threshold: thresholdNats(config.threshold),
    vocabularySize: config.vocabularySize,
    rankCutoff: config.rankCutoff,
  };
  const [ofBase, ofTuned] = [
    new Accumulator({ ...settings, rankCutoff: undefined }),
    new Accumulator(settings),
  ];
  const shifts = new Map<number, SampleShift>();
  const problems = new Problems();
  const changes = new TopChanges();
  const sources = new Sources();
  const inputs: Report["inputs"] = [];
  const progress = await startProgress([...basePaths, ...tunedPaths], world, options.quiet === true);
  try {
    for await (const part of readPairs(basePaths, tunedPaths, { ...reading, onProgress: progress.update })) {
      if (part.kind === "problem") problems.add(part.problem);
      else if (part.kind === "positions") {
        const shift = shifts.get(part.sample) ?? new SampleShift(settings);
        shifts.set(part.sample, shift);
        shift.add(part.base, part.tuned);
        ofBase.add(part.sample, part.base);
        ofTuned.add(part.sample, part.tuned);
      } else if (part.kind === "sample") {
        const { sample, base, tuned } = part;
        const shift = shifts.get(sample);
        shifts.delete(sample);
        // Under the name of the tuned model's, so that the runs are paired as the samples were.
        const facts = { id: shortened(tuned.id), group: tuned.group };
        problems.addNotDistributions(base, ofBase.end(sample, { ...base, ...facts }));
        const result = ofTuned.end(sample, { ...tuned, ...facts }, shift);
        problems.addNotDistributions(tuned, result);
        sources.note(result.name, tuned.source ?? base.source);
        if (shift === undefined) continue;
        changes.offer(base, tuned, shift.widest);
        options.telling?.offer(tuned, result, { base, shift });
      } else {
        const { path, format, samples, positions, bytes } = part;
        inputs.push({ path, format, samples, positions, bytes });
        progress.fileDone(part.bytes);
      }
    }
  } finally {
    progress.stop();
  }
  const measurement = ofTuned.measurement();
  noteUngrouped(config, { measurement, inputs, problems });
  const common = {
    threshold: config.threshold,
    groupBy: groupByOf(config),
    shards: 1,
    sources,
    ...(await originOf(world)),
  };
  return {
    run: {
      ...common,
      measurement,
      problems,
      inputs,
      topChanges: await changes.withText(reading),
    },
    base: {
      ...common,
      measurement: ofBase.measurement(),
      problems: new Problems(),
      inputs: [],
      topChanges: [],
    },
    basePaths,
  };
}
