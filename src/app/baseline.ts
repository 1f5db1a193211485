import { accessSync } from "node:fs";
import { resolve } from "node:path";
import { codeOf, UserError, type Problem } from "../errors.ts";
import type { HistoryPoint } from "../measure/file.ts";
import type { BaselineFile, MissingBaseline } from "../publish/baseline.ts";
import { NOT_COMPARED, type Compared } from "../report/comparison.ts";
import { problemSentence } from "../report/sentences.ts";
import { readBytes } from "./read-bytes.ts";
import type { World } from "./world.ts";

/** Where a baseline comes from: a file, or GitHub. */
export type BaselineSource = () => Promise<BaselineFile | MissingBaseline>;

/** A baseline that was read, or why there is none. */
export type Baseline = Compared & {
  /** There is one, and it cannot be read: that is never "no change". */
  readonly problem?: Problem;
};

/** Fork fractions of the baselines up to and including this one. */
export const historyOf = (baseline: Baseline): readonly HistoryPoint[] =>
  baseline.kind === "with" ? baseline.history : [];

/** Why there is none, within a sentence, with what was looked for. */
export function whyNone({ reason, lookedFor, problem }: Extract<Baseline, { kind: "none" }>): string {
  if (problem !== undefined) return problemSentence(problem);
  return lookedFor.length === 0 ? reason : `${reason}; looked for ${lookedFor.join(", ")}`;
}

/**
 * The baseline in a file.
 *
 * @param otherwise where it is looked for if there is no such file
 */
export const baselineAt =
  (path: string, world: World, otherwise?: BaselineSource): BaselineSource =>
  async () => {
    if (exists(resolve(world.cwd, path)))
      return { kind: "found", bytes: await readBytes(path, world), provenance: { path } };
    const found = await otherwise?.();
    if (found?.kind === "found") return found;
    const lookedFor = [path, ...(found?.lookedFor ?? [])];
    return { kind: "missing", reason: found?.reason ?? "there is no such file", lookedFor };
  };

/** Also where it cannot be told: reading it will say why. */
function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
}

/**
 * Reads what a source has found. A baseline that cannot be read is a problem of the run, which is still judged.
 *
 * @param source undefined where nobody named a baseline
 */
export async function loadBaseline(source: BaselineSource | undefined): Promise<Baseline> {
  if (source === undefined) return NOT_COMPARED;
  try {
    const found = await source();
    if (found.kind === "missing") return { ...found, kind: "none" };
    const { parseMeasurement, runOf } = await import("./read-measurement.ts");
    const { trendAfter } = await import("./history.ts");
    const file = parseMeasurement(found.bytes, found.provenance.path);
    const { measurement } = runOf(file);
    const { commit = file.commit, date = file.date } = found.provenance;
    const provenance = { ...found.provenance, commit, date };
    const history = trendAfter(file.history, measurement, provenance);
    return { kind: "with", measurement, provenance, history };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, remedy, location } = error;
    const path = location?.path ?? "baseline";
    return {
      kind: "none",
      reason: "the baseline cannot be read",
      lookedFor: [path],
      problem: { code, path, message, remedy, scope: "file" },
    };
  }
}
