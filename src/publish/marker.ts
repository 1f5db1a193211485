import { createHash } from "node:crypto";
import type { Run } from "./event.ts";

/** What a comment of ours says of itself, unseen, in its first line. */
export interface Marker {
  /** One comment a pull request and key. */
  readonly key: string;
  readonly run: Pick<Run, "id" | "attempt">;
  readonly verdict: string;
  /** Digest of what is said; the run that says it is no part of that. */
  readonly content: string;
}

const MARKER =
  /^<!-- logprob-gate comment v1 key=(\S*) run=(\d+) attempt=(\d+) verdict=(\w+) content=([0-9a-f]+) -->/;

/** The marker as the first line of a comment. */
export const writeMarker = ({ key, run, verdict, content }: Marker): string =>
  `<!-- logprob-gate comment v1 key=${encodeURIComponent(key).replaceAll("-", "%2D")} run=${run.id} attempt=${run.attempt} verdict=${verdict} content=${content} -->\n`;

/** The marker of a comment; undefined where it has none of this version. */
export function readMarker(body: string): Marker | undefined {
  const [, key, id, attempt, verdict, content] = MARKER.exec(body) ?? [];
  if (key === undefined || verdict === undefined || content === undefined) return undefined;
  try {
    return {
      key: decodeURIComponent(key),
      run: { id: Number(id), attempt: Number(attempt) },
      verdict,
      content,
    };
  } catch {
    return undefined;
  }
}

/** A comment as if another run had said the same. */
export function withRun(body: string, run: Marker["run"]): string {
  const marker = readMarker(body);
  return marker === undefined ? body : body.replace(MARKER, () => writeMarker({ ...marker, run }).trimEnd());
}

/** A digest of what a comment says. */
export const digestOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Whether run `a` began after run `b`: run ids grow, and attempts of one run. */
export const isNewer = (a: Marker["run"], b: Marker["run"]): boolean =>
  a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
