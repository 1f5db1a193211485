import type { Report } from "../../src/report/schema.ts";
import { runCli } from "./process.ts";

/** The report of `compare` on these arguments. */
export function reportOfPair(args: readonly string[], cwd: string): Report {
  const { stdout, stderr } = runCli(["compare", ...args, "--json"], { cwd });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}
