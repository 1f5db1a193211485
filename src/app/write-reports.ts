import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { MeasurementFile } from "../measure/file.ts";
import { junit } from "../report/junit.ts";
import type { Report } from "../report/schema.ts";
import { summary } from "../report/summary.ts";
import { measurementBytes } from "./measurement-file.ts";
import type { World } from "./world.ts";

/** The report as text: what `--json` prints and `report.json` holds. */
export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/**
 * Writes every report file but the page into a directory, which is made where it does not exist.
 *
 * @throws UserError not-writable
 */
export async function writeReports(report: Report, directory: string, world: World): Promise<void> {
  const files = {
    "report.json": reportJson(report),
    "summary.md": summary(report),
    "junit.xml": junit(report),
  };
  for (const [name, text] of Object.entries(files)) await writeOut(`${directory}/${name}`, text, world);
}

/** What the measurement is called beside the reports. */
export const MEASUREMENT = "measurement.json.gz";

/**
 * Writes a measurement, gzipped where the path ends in `.gz`.
 *
 * @throws UserError not-writable
 */
export const writeMeasurement = (file: MeasurementFile, path: string, world: World): Promise<void> =>
  writeOut(path, measurementBytes(file, path), world);

/**
 * Writes a file, in a directory that is made where it does not exist.
 *
 * @throws UserError not-writable
 */
export async function writeOut(path: string, content: string | Uint8Array, world: World): Promise<void> {
  try {
    await mkdir(dirname(resolve(world.cwd, path)), { recursive: true });
    await writeFile(resolve(world.cwd, path), content);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new UserError(
      "not-writable",
      `${JSON.stringify(path)} cannot be written (${code})`,
      "Give a path that may be written to.",
      { path },
    );
  }
}
