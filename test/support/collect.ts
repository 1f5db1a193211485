import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Problem } from "../../src/errors.ts";
import { Listing } from "../../src/measure/positions.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { read, type ReadOptions } from "../../src/read/read.ts";
import type { InputEnd, SampleEnd } from "../../src/read/reading.ts";

export interface CollectedPosition {
  readonly index: number;
  readonly logprobs: readonly number[];
  readonly chosen: number;
  readonly listing: keyof typeof Listing;
}

export interface Collected {
  readonly samples: (SampleEnd & { readonly positions: readonly CollectedPosition[] })[];
  readonly problems: Problem[];
  readonly inputs: InputEnd[];
}

const LISTING_NAMES = Object.keys(Listing) as (keyof typeof Listing)[];

/** Everything `read` yields, as plain data. */
export async function collect(
  paths: readonly string[],
  options: Partial<ReadOptions> = {},
): Promise<Collected> {
  const positions = new Map<number, CollectedPosition[]>();
  const collected: Collected = { samples: [], problems: [], inputs: [] };
  const all = { formats: FORMATS, cwd: process.cwd(), stdin: Readable.from([]), ...options };
  for await (const part of read(paths, all)) {
    if (part.kind === "positions") {
      const list = positions.get(part.sample) ?? [];
      positions.set(part.sample, list);
      const { count, logprobs, ends, chosen, listing, index } = part.positions;
      for (let i = 0, begin = 0; i < count; begin = ends[i], i++) {
        const one = {
          index: index[i],
          logprobs: [...logprobs.subarray(begin, ends[i])],
          chosen: chosen[i],
          listing: LISTING_NAMES[listing[i]],
        };
        // Most tests do not ask for it.
        list.push(Object.defineProperty(one, "index", { enumerable: false }));
      }
    } else if (part.kind === "sample") {
      collected.samples.push({ ...part, positions: positions.get(part.sample) ?? [] });
    } else if (part.kind === "problem") collected.problems.push(part.problem);
    else if (part.kind === "dropped") positions.delete(part.sample);
    else collected.inputs.push(part);
  }
  return collected;
}

/** A new empty folder of the test's own. */
export const folder = (): string => mkdtempSync(join(tmpdir(), "logprob-gate-"));

/** A folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = folder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
