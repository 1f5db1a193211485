import type { Problem } from "../../errors.ts";
import { fileProblem } from "../problems.ts";
import { isParquet } from "./parquet.ts";
import { STDIN } from "./find.ts";
import type { Head } from "./head.ts";
import { isZip } from "./zip.ts";

/** What to do about a file that is read by random access, where there is none. */
const UNPACK = "Save what comes through a pipe, unpack what is in an archive, and give the path of the file.";

/** What this program writes begins so: parts of it look like distributions. */
const OWN = /^\s*\{\s*"schema":\s*"logprob-gate\//;
const ELSEWHERE =
  "Keep `--out` (input `report-dir`) outside the directory that is read, or name the artifacts in it.";

const FETCH_AGAIN =
  "A download, or a proxy, probably answered with a page: look at what it says, and fetch the file again.";
const AS_JSON = "Save the responses themselves as JSON, one a line (docs/recording.md).";

const startsWith = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, i) => bytes[i] === byte);

/** Why a file cannot be read, where its first bytes tell. */
export function refuse({ bytes, firstLine }: Head, path: string): Problem | undefined {
  const name = path === STDIN ? "standard input" : "the file";
  if (firstLine.length === 0) return fileProblem("empty-file", path, `${name} is empty`);
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return fileProblem("bad-encoding", path, `${name} is UTF-16, not UTF-8`);
  }
  if (bytes[0] === 0x80 && bytes[1] >= 2 && bytes[1] <= 5) {
    return fileProblem("pickle", path, `${name} is a pickle, which is a program and not data`);
  }
  const kind = isParquet(bytes) ? "parquet file" : isZip(bytes) ? "zip archive" : undefined;
  if (kind !== undefined)
    return fileProblem(
      "not-readable",
      path,
      `${name} is a ${kind}, which can only be read from a disk`,
      UNPACK,
    );
  if (OWN.test(bytes.toString("latin1", 0, 200)))
    return fileProblem(
      "unknown-format",
      path,
      `${name} is a report or a measurement of logprob-gate`,
      ELSEWHERE,
    );
  const line = firstLine.toString("latin1", 0, 200);
  if (line.startsWith("version https://git-lfs")) {
    return fileProblem("git-lfs", path, `${name} is a pointer of git-lfs, not the file itself`);
  }
  if (/^\s*<(!doctype|html|\?xml)/i.test(line))
    return fileProblem("not-json", path, `${name} is HTML or XML`, FETCH_AGAIN);
  if (/^(\[?[A-Z]\w+\(|\{\d+: Logprob\(|\{'|\[\{')/.test(line)) {
    return fileProblem("not-json", path, `${name} is the text form of Python objects, not JSON`);
  }
  if (/^(interactions|version|---)\s*:?/.test(line) && !line.startsWith("{")) {
    return fileProblem("not-json", path, `${name} is YAML, such as a recorded cassette, not JSON`, AS_JSON);
  }
  return undefined;
}

/** Whether the first line is one of a stream of server-sent events. */
export const isEventStream = ({ firstLine }: Head): boolean =>
  /^(data|event|id|retry)?:/.test(firstLine.toString("latin1", 0, 10));
