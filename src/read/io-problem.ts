import type { Problem } from "../errors.ts";
import { BadCompression } from "./open/bad-compression.ts";
import { OverLimit } from "./over-limit.ts";
import { fileProblem } from "./problems.ts";
import { BadTensor } from "./tensor/array.ts";

/** What an error means for the file that was being read; undefined of one that is a bug of ours. */
export function ioProblem(error: unknown, path: string): Problem | undefined {
  if (error instanceof BadTensor) return fileProblem(error.code, path, error.message, error.remedy);
  if (error instanceof OverLimit) return fileProblem(error.code, path, error.message, error.remedy);
  if (error instanceof BadCompression) return fileProblem("bad-encoding", path, error.message);
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  if (/^(Z|ZSTD)_|ERR_ZLIB/.test(error.code)) {
    return fileProblem("bad-encoding", path, `the compressed data is damaged or cut (${error.code})`);
  }
  return fileProblem("not-readable", path, `the file cannot be read (${error.code})`);
}
