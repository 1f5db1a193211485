import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { junit } from "../report/junit.ts";
import type { Report } from "../report/schema.ts";
import { summary } from "../report/summary.ts";
import type { World } from "./world.ts";

/** The report as text: what `--json` prints and `report.json` holds. */
export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/**
 * Writes every report file into a directory, which is made where it does not exist.
 *
 * @throws UserError not-writable
 */
export async function writeReports(report: Report, directory: string, world: World): Promise<void> {
  const files = {
    "report.json": reportJson(report),
    "summary.md": summary(report),
    "junit.xml": junit(report),
  };
  try {
    await mkdir(resolve(world.cwd, directory), { recursive: true });
    for (const [name, text] of Object.entries(files))
      await writeFile(resolve(world.cwd, directory, name), text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new UserError(
      "not-writable",
      `the reports cannot be written to ${JSON.stringify(directory)} (${code})`,
      "Give a directory that may be written to.",
      { path: directory },
    );
  }
}
