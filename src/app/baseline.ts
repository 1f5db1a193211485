import { accessSync } from "node:fs";
import { resolve } from "node:path";
import { UserError, type Problem } from "../errors.ts";
import type { HistoryPoint } from "../measure/file.ts";
import type { Provenance } from "../report/comparison.ts";
import { problemSentence } from "../report/sentences.ts";
import { readBytes } from "./read-bytes.ts";
import type { Run } from "./run.ts";
import type { World } from "./world.ts";

/** The bytes of a measurement's file, and where they come from. */
export interface BaselineFile {
  readonly kind: "found";
  readonly bytes: Uint8Array;
  readonly provenance: Provenance;
}

/** There is none. */
export interface MissingBaseline {
  readonly kind: "missing";
  /** Within a sentence. */
  readonly reason: string;
  /** Every place, in the order they were looked at. */
  readonly lookedFor: readonly string[];
}

/** Where a baseline comes from: a file, or GitHub. */
export type BaselineSource = () => Promise<BaselineFile | MissingBaseline>;

/** A baseline that was read, or why there is none. */
export type Baseline =
  | {
      readonly kind: "with";
      readonly run: Run;
      readonly provenance: Provenance;
      /** Of the baselines up to this one. */
      readonly history: readonly HistoryPoint[];
    }
  | {
      readonly kind: "none";
      readonly reason: string;
      readonly lookedFor: readonly string[];
      /** There is one, and it cannot be read: that is never "no change". */
      readonly problem?: Problem;
    };

/** Of the baselines up to this one. */
export const historyOf = (baseline: Baseline): readonly HistoryPoint[] =>
  baseline.kind === "with" ? baseline.history : [];

/** Why there is none, within a sentence, with what was looked for. */
export function whyNone({ reason, lookedFor, problem }: Extract<Baseline, { kind: "none" }>): string {
  if (problem !== undefined) return problemSentence(problem);
  return lookedFor.length === 0 ? reason : `${reason}; looked for ${lookedFor.join(", ")}`;
}

/** Nobody named a baseline. */
export const noBaseline: BaselineSource = () =>
  Promise.resolve({ kind: "missing", reason: "no baseline was given", lookedFor: [] });

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
    return !(error instanceof Error && "code" in error && error.code === "ENOENT");
  }
}

/** Reads what a source has found. A baseline that cannot be read is a problem of the run, which is still judged. */
export async function loadBaseline(source: BaselineSource): Promise<Baseline> {
  try {
    const found = await source();
    if (found.kind === "missing") return { ...found, kind: "none" };
    const { parseMeasurement, runOf } = await import("./read-measurement.ts");
    const { trendAfter } = await import("./history.ts");
    const file = parseMeasurement(found.bytes, found.provenance.path);
    const run = runOf(file);
    const { commit = run.commit, date = run.date } = found.provenance;
    const provenance = { ...found.provenance, commit, date };
    return { kind: "with", run, provenance, history: trendAfter(file.history, run, provenance) };
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
