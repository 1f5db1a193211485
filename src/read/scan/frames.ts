import { Frame } from "./frame.ts";
import type { Place, Plan } from "./plan.ts";
import type { Scalar } from "./scalar.ts";
import { ScanSample } from "./scan-sample.ts";
import { Scratch } from "./scratch.ts";
import type { State } from "./state.ts";
import { Unsure } from "./unsure.ts";

/** The objects and arrays that are being read, the record first, and the samples that begin in them. */
export class Frames {
  /** Samples of the record, in order. */
  samples: ScanSample[] = [];
  readonly #plan: Plan;
  readonly #scratch: Scratch;
  readonly #nextNumber: () => number;
  readonly #open: Frame[] = [];

  /** @param nextNumber gives each sample its number */
  constructor(plan: Plan, nextNumber: () => number) {
    this.#plan = plan;
    this.#scratch = new Scratch(plan);
    this.#nextNumber = nextNumber;
  }

  /** Begins another record. */
  clear(): void {
    this.samples = [];
    this.#open.length = 0;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** The innermost one. */
  get top(): Frame | undefined {
    return this.#open.at(-1);
  }

  /** The one that holds a value so many steps below it. */
  above(steps: number): Frame {
    return this.#open[this.#open.length - steps];
  }

  open(state: State<Place>, isArray: boolean): Frame {
    const frame = new Frame(state, isArray, this.samples.length);
    this.#open.push(frame);
    return frame;
  }

  /** Closes the innermost one. @returns the sample that began in it */
  close(): ScanSample | undefined {
    const frame = this.#open.pop();
    if (frame === undefined) return undefined;
    if (this.samples.length > frame.foundBefore) this.top?.noteSamples();
    return frame.sample;
  }

  /** Sets a field of the one that its name begins in, see `Frame.setField`. */
  setField(keys: readonly string[], value: Scalar | undefined): void {
    this.above(keys.length).setField(keys, value);
  }

  /** The sample so many steps up; where any value may be one, it begins with its first position. */
  sampleAt(depth: number): ScanSample {
    const frame = this.above(depth);
    return frame.sample ?? this.beginSample(frame, 0);
  }

  /**
   * @param depth steps from the sample's holder, in which nothing else is looked for
   * @throws Unsure where it stands in another sample, or others in it
   */
  beginSample(frame: Frame, depth: number): ScanSample {
    const around = this.#hold(frame, depth);
    frame.sample = new ScanSample(this.#plan, this.#scratch, this.#nextNumber(), around);
    this.samples.push(frame.sample);
    return frame.sample;
  }

  /** Takes note of a sample in its holder. @returns the objects round it, the record first */
  #hold(frame: Frame, depth: number): Frame[] {
    const at = this.#open.indexOf(frame);
    const holder = this.#open[at - depth];
    const isInside = this.#open.some((other) => other !== holder && other.held > 0);
    if (isInside || this.samples.length - holder.foundBefore > holder.held)
      throw new Unsure("samples in samples");
    holder.held++;
    const around = this.#open.slice(0, at - depth + 1);
    if (depth > 0) around.push(frame);
    return around;
  }
}
