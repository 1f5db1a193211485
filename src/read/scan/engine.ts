import { Identity } from "../position/tokens.ts";
import { WASM } from "../../wasm/generated/scan.ts";
import { growTo, wasmModule } from "../../wasm/load.ts";
import { fives, fractions } from "./fives.ts";
import { Bounds } from "./bounds.ts";
import type { ChosenAhead, ElementRun, Run, Wanted } from "./run.ts";
import { Outcome, RunMemory, type RunExports } from "./run-memory.ts";
import type { ElementTemplate, PositionTemplate, Step } from "./template.ts";

/** What the module of ../../wasm/assembly/scan.ts exports; all numbers are addresses in its memory but where it says so. */
interface ScanExports extends RunExports, Record<Table | Setting, WasmGlobal> {
  readonly run: (p: number, end: number, chosen: number, moved: number) => number;
  readonly runElements: (list: number, p: number, end: number) => number;
}

interface WasmGlobal {
  value: number;
}

type Table =
  | "FIVES"
  | "FRACTIONS"
  | "BETWEEN_POSITIONS"
  | "LEAD"
  | "HEAD"
  | "ALTERNATIVE"
  | "BETWEEN_ALTERNATIVES"
  | "LAST"
  | "TAIL"
  | "ELEMENTS";

type Setting =
  | "headSteps"
  | "alternativeSteps"
  | "tailSteps"
  | "identity"
  | "chosenIdentity"
  | "hasChosen"
  | "isNamed"
  | "isOrdered"
  | "isComplete"
  | "isEachOnce"
  | "hasRanks"
  | "longestNumber"
  | "origin";

const instance = wasmModule(WASM);

/** A template's literals and steps, as ../../wasm/assembly/template.ts lays them out. */
const BLOCK = 16;
const MAX_BLOCKS = 8;
const MAX_STEPS = 8;
/** Gaps of an alternative. */
const MAX_GAPS = 5;
const LITERAL_BYTES = 16 + 2 * BLOCK * MAX_BLOCKS;
const STEP_BYTES = 16 + LITERAL_BYTES;
const ELEMENT_BYTES = 16 + 2 * LITERAL_BYTES + MAX_STEPS * STEP_BYTES;
const MAX_LISTS = 4;

/**
 * The WebAssembly engine: reads positions that are written as a template has them, from bytes that stand in its
 * memory.
 */
export class Engine {
  /** What the scanner keeps its bytes in. */
  bytes: Uint8Array<ArrayBuffer>;
  readonly #wasm: ScanExports;
  readonly #begin: number;
  #memory: RunMemory;
  #chosenIdentity = NaN;

  private constructor(wasm: ScanExports, { number }: Pick<Bounds, "number">) {
    this.#wasm = wasm;
    wasm.longestNumber.value = number;
    this.#begin = wasm.origin.value = (wasm.heap.value + BLOCK) & -BLOCK;
    const words = new BigUint64Array(wasm.memory.buffer);
    words.set(fives(), wasm.FIVES.value / 8);
    words.set(fractions(), wasm.FRACTIONS.value / 8);
    this.bytes = new Uint8Array(wasm.memory.buffer, this.#begin);
    this.#memory = new RunMemory(wasm);
  }

  /**
   * @param bounds numbers, and arrays of them, that are longer are left to who holds them against the limits
   * @returns undefined where there is no WebAssembly
   */
  static create(bounds: Pick<Bounds, "number"> = new Bounds()): Engine | undefined {
    const wasm = instance() as ScanExports | undefined;
    return wasm && new Engine(wasm, bounds);
  }

  /** Makes `bytes` at least so long; what stands in them stays. */
  reserve(length: number): void {
    if (length <= this.bytes.length) return;
    growTo(this.#wasm, this.#begin + length);
    this.bytes = new Uint8Array(this.#wasm.memory.buffer, this.#begin);
    this.#memory = new RunMemory(this.#wasm);
  }

  /**
   * Takes a template.
   *
   * @returns false where it is longer than there is room for
   */
  use(template: PositionTemplate, wanted: Wanted): boolean {
    const wasm = this.#wasm;
    const { head, alternative, tail } = template;
    const literals = [template.next, template.lead, template.between, template.last];
    if (
      ![head, alternative, tail].every((steps) => isShort(literals, steps)) ||
      alternative.length > MAX_GAPS
    )
      return false;
    this.#literal(wasm.BETWEEN_POSITIONS.value, template.next);
    this.#literal(wasm.LEAD.value, template.lead);
    this.#literal(wasm.BETWEEN_ALTERNATIVES.value, template.between);
    this.#literal(wasm.LAST.value, template.last);
    this.#steps(wasm.HEAD.value, head);
    this.#steps(wasm.ALTERNATIVE.value, alternative);
    this.#steps(wasm.TAIL.value, tail);
    wasm.headSteps.value = head.length;
    wasm.alternativeSteps.value = alternative.length;
    wasm.tailSteps.value = tail.length;
    wasm.identity.value = template.identity;
    this.#identifyChosenBy(template.chosenIdentity);
    wasm.hasChosen.value = Number(wanted.hasChosen);
    wasm.isOrdered.value = Number(template.isOrdered);
    wasm.isComplete.value = Number(wanted.isComplete);
    wasm.isEachOnce.value = Number(!template.isOrdered || template.identity === Identity.Id);
    wasm.hasRanks.value = Number(template.hasRanks);
    wasm.isNamed.value = Number(wanted.isNamed);
    return true;
  }

  /** Takes the template of the elements of a list. @returns false where there is no room for it */
  useElement(list: number, { lead, steps, next }: ElementTemplate): boolean {
    if (list >= MAX_LISTS || !isShort([lead, next], steps)) return false;
    const at = this.#wasm.ELEMENTS.value + list * ELEMENT_BYTES;
    new DataView(this.#wasm.memory.buffer).setInt32(at, steps.length, true);
    this.#literal(at + 16, next);
    this.#literal(at + 16 + LITERAL_BYTES, lead);
    this.#steps(at + 16 + 2 * LITERAL_BYTES, steps);
    return true;
  }

  /** Reads elements of a list by its template, likewise. */
  runElements(list: number, p: number, end: number): ElementRun {
    const behind = this.#wasm.runElements(list, this.#begin + p, this.#begin + end) - this.#begin;
    const { outcome, elementValues, elementBegins, elementEnds } = this.#memory;
    return {
      behind,
      stop: outcome[Outcome.Stop],
      count: outcome[Outcome.Count],
      values: elementValues,
      begins: elementBegins,
      ends: elementEnds,
    };
  }

  /**
   * Reads positions by the template.
   *
   * @param p where in `bytes` the first one begins
   * @param end where the bytes end; a 0 stands there, and MARGIN bytes more are readable
   * @param chosen their chosen tokens, where these do not stand in the positions
   */
  run(p: number, end: number, chosen?: ChosenAhead): Run {
    const moved = chosen === undefined ? 0 : this.#lookAhead(chosen);
    const reached = this.#wasm.run(this.#begin + p, this.#begin + end, chosen?.count ?? 0, moved);
    const { outcome, logprobs, ends, chosen: values, listing, tokens, chosenTokens } = this.#memory;
    return {
      behind: reached - this.#begin,
      stop: outcome[Outcome.Stop],
      count: outcome[Outcome.Count],
      entries: outcome[Outcome.Entries],
      logprobs,
      ends,
      chosen: values,
      listing,
      tokens,
      chosenTokens,
      positive: outcome[Outcome.Positive],
      collapsed: outcome[Outcome.Collapsed],
      k: outcome[Outcome.K],
    };
  }

  /** @returns what takes it from where the tokens' bytes stood to where they are now */
  #lookAhead({ count, identity, values, begins, ends, bytes }: ChosenAhead): number {
    const { chosenValues, chosenBegins, chosenEnds, chosenBytes } = this.#memory;
    this.#identifyChosenBy(identity);
    chosenValues.set(values);
    if (identity === Identity.None) return 0;
    chosenBytes.set(bytes.subarray(begins[0], ends[count - 1]));
    chosenBegins.set(begins);
    chosenEnds.set(ends);
    return chosenBytes.byteOffset - begins[0];
  }

  #identifyChosenBy(identity: number): void {
    if (identity !== this.#chosenIdentity) this.#chosenIdentity = this.#wasm.chosenIdentity.value = identity;
  }

  #steps(at: number, steps: readonly Step[]): void {
    const words = new DataView(this.#wasm.memory.buffer);
    for (const [i, { gap, keep, literal }] of steps.entries()) {
      words.setInt32(at + i * STEP_BYTES, gap, true);
      words.setInt32(at + i * STEP_BYTES + 4, keep, true);
      this.#literal(at + i * STEP_BYTES + 16, literal);
    }
  }

  /** Blocks of 16 bytes, each with the mask of those that count. */
  #literal(at: number, literal: Uint8Array): void {
    const bytes = new Uint8Array(this.#wasm.memory.buffer, at, LITERAL_BYTES).fill(0);
    const view = new DataView(this.#wasm.memory.buffer, at);
    view.setUint32(0, literal.length, true);
    view.setUint32(4, Math.max(1, Math.ceil(literal.length / BLOCK)), true);
    for (const [i, byte] of literal.entries()) {
      const place = 16 + 2 * BLOCK * Math.floor(i / BLOCK) + (i % BLOCK);
      bytes[place] = byte;
      bytes[place + BLOCK] = 0xff;
    }
  }
}

/** Whether there is room for steps and literals. */
const isShort = (literals: readonly Uint8Array[], steps: readonly Step[]): boolean =>
  steps.length <= MAX_STEPS &&
  [...literals, ...steps.map(({ literal }) => literal)].every(({ length }) => length <= BLOCK * MAX_BLOCKS);
