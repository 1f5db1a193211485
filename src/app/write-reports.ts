import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { codeOf, UserError } from "../errors.ts";
import type { HistoryPoint } from "../measure/file.ts";
import type { Report } from "../report/schema.ts";
import type { Run } from "./run.ts";
import type { World } from "./world.ts";

/** The report as text: what `--json` prints and `report.json` holds. */
export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/**
 * Writes every report file but the page into a directory, which is made where it does not exist.
 *
 * @throws UserError not-writable
 */
export async function writeReports(report: Report, directory: string, world: World): Promise<void> {
  const { junit } = await import("../report/junit.ts");
  const { summary } = await import("../report/summary.ts");
  const files = {
    "report.json": reportJson(report),
    "summary.md": summary(report),
    "junit.xml": junit(report),
  };
  for (const [name, text] of Object.entries(files)) writeOut(`${directory}/${name}`, text, world);
}

/** What the measurement is called beside the reports. */
export const MEASUREMENT = "measurement.json.gz";

/**
 * Writes what a run has measured, gzipped where the path ends in `.gz`.
 *
 * @param history of the baselines before it
 * @throws UserError not-writable
 */
export async function writeMeasurement(
  run: Run,
  path: string,
  world: World,
  history: readonly HistoryPoint[] = [],
): Promise<void> {
  const { fileOf, measurementBytes } = await import("./measurement-file.ts");
  writeOut(path, measurementBytes(fileOf(run, history), path), world);
}

/**
 * Writes a file, in a directory that is made where it does not exist.
 *
 * @param content all of it, or its parts
 * @throws UserError not-writable
 */
export function writeOut(
  path: string,
  content: string | Uint8Array | readonly (string | Uint8Array)[],
  world: World,
): void {
  const parts = typeof content === "string" || content instanceof Uint8Array ? [content] : content;
  try {
    mkdirSync(dirname(resolve(world.cwd, path)), { recursive: true });
    const file = openSync(resolve(world.cwd, path), "w");
    try {
      for (const part of parts) writeFileSync(file, part);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = codeOf(error) ?? "unknown reason";
    throw new UserError(
      "not-writable",
      `${JSON.stringify(path)} cannot be written (${code})`,
      "Give a path that may be written to.",
      { path },
    );
  }
}
