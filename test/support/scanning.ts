import type { Format } from "../../src/config/format.ts";
import { Listing } from "../../src/measure/positions.ts";
import { detect, Fit } from "../../src/read/detect.ts";
import { OverLimit } from "../../src/read/over-limit.ts";
import { Columns } from "../../src/read/position/columns.ts";
import { nothingFilled, PositionWriter } from "../../src/read/position/writer.ts";
import { Bounds } from "../../src/read/scan/bounds.ts";
import type { Engine } from "../../src/read/scan/engine.ts";
import { planFor } from "../../src/read/scan/plan.ts";
import { Scanner } from "../../src/read/scan/scanner.ts";
import { Malformed, Unsure } from "../../src/read/scan/unsure.ts";
import { fieldOf, idOf, namesFor } from "../../src/read/walk/fields.ts";
import { fill } from "../../src/read/walk/fill.ts";
import { parseJson } from "../../src/read/walk/json.ts";

const OPTIONS = { sampleId: "metadata.name", groupBy: { field: "suite" } };

/** All that is known of a record's samples; entries in order of size, as objects have none of their own
 * (and -0 as 0, which has the same place). */
type Found = readonly object[] | "unusable" | "malformed";

const positionsOf = (columns: Columns) => {
  const { count, logprobs, ends, chosen, listing, tokens, chosenTokens } = columns.block;
  return Array.from({ length: count }, (_, i) => {
    const begin = i === 0 ? 0 : (ends[i - 1] ?? 0);
    const end = ends[i] ?? 0;
    const entries = Array.from({ length: end - begin }, (__, k) => [
      (logprobs[begin + k] ?? NaN) + 0,
      tokens[begin + k] ?? NaN,
    ]);
    return {
      last: listing[i] === Listing.RankedThenChosen ? entries.at(-1) : undefined,
      entries: entries.sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y),
      chosen: chosen[i],
      listing: listing[i],
      chosenToken: chosenTokens[i],
    };
  });
};

const namesOf = (around: readonly unknown[]) => ({
  id: idOf(around, OPTIONS.sampleId),
  group: fieldOf(around, OPTIONS.groupBy.field),
  model: fieldOf(around, "model"),
});

/** The oracle: the record as JSON.parse sees it. */
export function walk(text: string, format: Format, named = true): Found {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return "malformed";
  }
  const found = detect(value, [format], Buffer.from(text));
  if (found?.fit !== Fit.Usable) return "unusable";
  if (found.samples.some(({ positions }) => format.firstNull === "echo" && positions[0] === null))
    return "unusable";
  const columns = new Columns({ named });
  const writer = new PositionWriter(columns, format);
  return found.samples.map((sample) => {
    columns.clear();
    writer.filled = nothingFilled();
    fill(writer, sample);
    return { ...namesOf(sample.around), filled: writer.filled, positions: positionsOf(columns) };
  });
}

/** A scanner, which learns from one record how the next may be written. */
export class Scanning {
  readonly columns: Columns;
  readonly scanner: Scanner;
  samples = 0;

  constructor(format: Format, engine: Engine | undefined, named: boolean, bounds = new Bounds()) {
    this.columns = new Columns({ named });
    const plan = planFor(format, namesFor(format, OPTIONS));
    if (plan === undefined) throw new Error(`${format.name} cannot be scanned`);
    this.scanner = new Scanner(plan, this.columns, () => this.samples++, engine, bounds);
  }
}

/** Scans a record in chunks. */
export function scan(text: string, scanning: Scanning, chunkSize: () => number): Found | "unsure" | "over" {
  const { scanner, columns } = scanning;
  scanning.samples = 0;
  const positions: object[][] = [];
  const bytes = Buffer.from(text);
  try {
    scanner.begin();
    for (let i = 0; i < bytes.length;) {
      const size = chunkSize();
      // A copy whose memory is overwritten, as that of a file's chunks is.
      const chunk = Uint8Array.from(bytes.subarray(i, i + size));
      scanner.feed(chunk);
      chunk.fill(0x22);
      for (let sample = scanner.next(); sample !== undefined; sample = scanner.next())
        (positions[sample.number] ??= []).push(...positionsOf(columns));
      i += size;
    }
    scanner.end();
  } catch (error) {
    if (error instanceof Malformed) return "malformed";
    if (error instanceof Unsure) return "unsure";
    if (error instanceof OverLimit) return "over";
    throw error;
  }
  return scanner.samples.map((sample) => ({
    ...namesOf(sample.around),
    filled: sample.filled,
    positions: positions[sample.number] ?? [],
  }));
}
