import type { Format } from "../config/format.ts";
import { KeptBytes } from "./kept-bytes.ts";
import { Columns } from "./position/columns.ts";
import type { ReadOptions } from "./read.ts";
import { Bounds } from "./scan/bounds.ts";
import { Engine } from "./scan/engine.ts";
import { planFor } from "./scan/plan.ts";
import { Scanner } from "./scan/scanner.ts";
import { namesFor } from "./walk/fields.ts";

/** How records are read, wherever they come from. */
export type RecordOptions = Omit<ReadOptions, "cwd" | "stdin" | "decoder">;

/** What records are read with: it takes memory and time to make, and serves one file after the other. */
export class Tools {
  readonly options: RecordOptions;
  readonly columns: Columns;
  readonly bounds: Bounds;
  readonly kept = new KeptBytes();
  /** Gives the next sample its number. */
  readonly nextSample: () => number;
  /** What the scanners read with, one after the other. */
  #engine: Engine | undefined;
  #scanner: Scanner | undefined;

  /** @param counter of the next sample of the whole reading */
  constructor(options: RecordOptions, counter: { sample: number }) {
    this.options = options;
    this.columns = new Columns(options);
    this.bounds = new Bounds(options.limits);
    this.nextSample = () => counter.sample++;
  }

  /** The scanner for a format; undefined where it can only be parsed. */
  scannerOf(format: Format): Scanner | undefined {
    if (this.options.whole === true) return undefined;
    if (this.#scanner?.format === format) return this.#scanner;
    const plan = planFor(format, namesFor(format, this.options));
    if (plan === undefined) return undefined;
    if (this.options.plain !== true) this.#engine ??= Engine.create(this.bounds);
    return (this.#scanner = new Scanner(plan, this.columns, this.nextSample, this.#engine, this.bounds));
  }
}
