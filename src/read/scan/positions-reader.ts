import type { Columns } from "../position/columns.ts";
import type { PositionWriter } from "../position/writer.ts";
import { checkTokens } from "./against-limits.ts";
import type { Bounds } from "./bounds.ts";
import { INCOMPLETE } from "./bytes.ts";
import { ElementReader } from "./element.ts";
import type { Frames } from "./frames.ts";
import type { Part, Place, Plan } from "./plan.ts";
import type { PositionRunner } from "./position-runner.ts";
import { Stop } from "./run.ts";
import type { State } from "./state.ts";

type Where = NonNullable<Place["position"]>;
type Beside = Place["alongside"][number];

/** What positions are read with. */
interface Means {
  readonly bounds: Bounds;
  /** Reads what it can of them; absent: all are read one by one. */
  readonly runner: PositionRunner | undefined;
  readonly columns: Columns;
  readonly writer: PositionWriter;
}

/** Reads positions, and the elements of lists that run along with them, each wholly. */
export class PositionsReader {
  readonly #plan: Plan;
  readonly #frames: Frames;
  readonly #means: Means;
  readonly #element: ElementReader;
  #b: Uint8Array = new Uint8Array(0);
  #end = 0;

  constructor(plan: Plan, frames: Frames, means: Means) {
    this.#plan = plan;
    this.#frames = frames;
    this.#means = means;
    this.#element = new ElementReader(plan, means.bounds);
  }

  /** Which ways were taken: positions read by their writer's template, and one by one; numbers parsed from text. */
  get taken(): Partial<PositionRunner["counts"]> & { readonly numbers: number } {
    return { ...this.#means.runner?.counts, numbers: this.#element.numbers.fallbacks };
  }

  /**
   * Reads as many as are written alike, or one.
   *
   * @param end where the bytes end; `b[end]` is 0
   * @param place what stands at `p`: a position, or an element
   * @returns as `Scanner` reads a value
   */
  read(b: Uint8Array, p: number, end: number, { position, alongside }: Place): number {
    this.#b = b;
    this.#end = end;
    const { runner } = this.#means;
    let after = INCOMPLETE;
    if (runner !== undefined && position === null && alongside.length === 1)
      return this.#elements(p, alongside[0], runner);
    for (const beside of alongside) {
      after = this.#oneElement(p, beside);
      if (after < 0) return after;
    }
    if (position === null) return after;
    return runner === undefined ? this.#onePosition(p, position) : this.#positions(p, position, runner);
  }

  /** Reads as many elements of a list as are written as those before them, or one that is not. */
  #elements(p: number, beside: Beside, runner: PositionRunner): number {
    const { list, depth } = beside;
    const frame = this.#frames.above(1);
    const [run, template] =
      (frame.isArray ? runner.runElements(list, p, this.#end, this.#room) : undefined) ?? [];
    if (run !== undefined && template !== undefined && run.count > 0) {
      this.#frames.sampleAt(depth).addAlongsideRun(list, run, template, this.#b);
      // The caller counts one.
      frame.count += run.count - 1;
      return this.#ofRun(p, run.behind);
    }
    if (run?.stop === Stop.Bytes) return INCOMPLETE;
    const after = this.#oneElement(p, beside);
    if (after >= 0 && frame.isArray) runner.missedElement(list, p, after, this.#end);
    return after;
  }

  #oneElement(p: number, { list, depth }: Beside): number {
    const after = this.#whole(p, this.#plan.elements[list]);
    if (after >= 0) this.#frames.sampleAt(depth).addAlongside(list, this.#element);
    return after;
  }

  /** Reads as many positions as are written as those before them, or one that is not. */
  #positions(p: number, where: Where, runner: PositionRunner): number {
    const frame = this.#frames.above(1);
    const known = this.#frames.above(where.depth).sample;
    const run = frame.isArray ? runner.run(p, this.#end, this.#room, known?.chosenAhead) : undefined;
    if (run !== undefined && run.count > 0) {
      const sample = this.#frames.sampleAt(where.depth);
      sample.addRun(run, where.way, runner.hasChosenValue, this.#means.columns);
      frame.count += run.count - 1;
      return this.#ofRun(p, run.behind);
    }
    if (run?.stop === Stop.Bytes) return INCOMPLETE;
    const after = this.#onePosition(p, where);
    if (after >= 0 && frame.isArray) runner.missed(p, after, this.#end);
    return after;
  }

  #onePosition(p: number, { depth, way }: Where): number {
    const after = this.#whole(p, this.#plan.position);
    if (after >= 0) this.#frames.sampleAt(depth).addPosition(this.#element, way, this.#means.writer);
    return after;
  }

  #whole(p: number, state: State<Part>): number {
    const { bounds } = this.#means;
    const after = this.#element.read(this.#b, p, this.#end, state, this.#room);
    checkTokens(this.#b, p, after, bounds);
    return after;
  }

  /** What the engine has read has no number beyond the limit; a token may be a key, of any length. */
  #ofRun(p: number, behind: number): number {
    const { bounds } = this.#means;
    if (bounds.mayHaveLongKey(this.#b, p, behind)) checkTokens(this.#b, p, behind, bounds);
    return behind;
  }

  /** Levels that a value here may nest. */
  get #room(): number {
    return this.#means.bounds.depth - this.#frames.depth;
  }
}
