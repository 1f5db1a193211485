import type { Engine } from "./engine.ts";
import type { ChosenAhead, ElementRun, Run, Wanted } from "./run.ts";
import { betweenPositions, learnElement, learnPosition, LONE } from "./learn.ts";
import type { Plan } from "./plan.ts";
import { levelsOf } from "./skip.ts";
import { MASK } from "./slots.ts";
import type { ElementTemplate, PositionTemplate } from "./template.ts";

/** Positions between two attempts to learn a template, at the most. */
const MAX_PATIENCE = 1024;

/**
 * Reads positions by the engine, as long as they are written as those before them. Those that are not are read
 * one by one, and now and then a template is learned from one of these: the writer may have changed its ways.
 */
export class PositionRunner {
  readonly engine: Engine;
  /** Positions, and elements of lists alongside, read by a template, and one by one. */
  readonly counts = { byTemplate: 0, others: 0, elementsByTemplate: 0, otherElements: 0 };
  #template: PositionTemplate | undefined;
  /** Levels that a position nests which is as the template has it. */
  #levels = 0;
  readonly #plan: Plan;
  readonly #wanted: Wanted;
  /** Positions in a row that were not as the template has them. */
  #misses = 0;
  /** The same of each list alongside. */
  readonly #elements: (ElementTemplate | undefined)[];
  readonly #elementLevels: number[];
  readonly #elementMisses: number[];

  /** @param isNamed numbers for the tokens are wanted */
  constructor(engine: Engine, plan: Plan, isNamed: boolean) {
    this.engine = engine;
    this.#plan = plan;
    this.#elements = plan.elements.map(() => undefined);
    this.#elementMisses = plan.elements.map(() => 0);
    this.#elementLevels = plan.elements.map(() => 0);
    const { chosen, complete } = plan.format;
    this.#wanted = { hasChosen: chosen !== undefined, isComplete: complete === true, isNamed };
  }

  /** Whether the engine can read a format's positions: lists of logprobs, none of them masked. */
  static canRead({ format, listsOf }: Plan): boolean {
    return format.alternatives !== undefined && format.scale === "logprob" && listsOf[MASK] === undefined;
  }

  /** Whether the positions say what the chosen token's value is. */
  get hasChosenValue(): boolean {
    return this.#template?.hasChosenValue === true;
  }

  /**
   * Reads positions.
   *
   * @param p where the first one begins in the engine's bytes
   * @param room levels that each may nest
   * @param chosen their chosen tokens, where these do not stand in the positions
   * @returns undefined where none is known to be as the template has it
   */
  run(p: number, end: number, room: number, chosen: ChosenAhead | undefined): Run | undefined {
    const isAlongside = this.#plan.elements.length > 0;
    if (this.#template === undefined || (isAlongside && chosen === undefined)) return undefined;
    if (this.#levels > room) return undefined;
    const run = this.engine.run(p, end, chosen);
    this.counts.byTemplate += run.count;
    if (run.count === 0) return run;
    this.#misses = 0;
    if (this.#template.next === LONE)
      this.#use(followedBy(this.#template, this.engine.bytes, run.behind, end));
    return run;
  }

  /** Reads elements of a list that runs along with the positions, likewise. */
  runElements(list: number, p: number, end: number, room: number): [ElementRun, ElementTemplate] | undefined {
    const template = this.#elements[list];
    if (template === undefined || this.#elementLevels[list] > room) return undefined;
    const run = this.engine.runElements(list, p, end);
    this.counts.elementsByTemplate += run.count;
    if (run.count === 0) return [run, template];
    this.#elementMisses[list] = 0;
    if (template.next === LONE)
      this.#useElement(list, followedBy(template, this.engine.bytes, run.behind, end));
    return [run, template];
  }

  /** Takes note of an element that was read otherwise. */
  missedElement(list: number, p: number, after: number, end: number): void {
    this.counts.otherElements++;
    if (!isDue(++this.#elementMisses[list], this.#elements[list])) return;
    const template = learnElement(this.engine.bytes, p, after, end, this.#plan, this.#plan.elements[list]);
    if (this.#useElement(list, template)) this.#elementLevels[list] = levelsOf(this.engine.bytes, p, after);
  }

  /** Takes note of a position that was read otherwise. */
  missed(p: number, after: number, end: number): void {
    this.counts.others++;
    if (!isDue(++this.#misses, this.#template)) return;
    const template = learnPosition(this.engine.bytes, p, after, end, this.#plan);
    if (this.#use(template)) this.#levels = levelsOf(this.engine.bytes, p, after);
  }

  #use(template: PositionTemplate | undefined): boolean {
    if (template === undefined || !this.engine.use(template, this.#wanted)) return false;
    this.#template = template;
    return true;
  }

  #useElement(list: number, template: ElementTemplate | undefined): boolean {
    if (template === undefined || !this.engine.useElement(list, template)) return false;
    this.#elements[list] = template;
    return true;
  }
}

/** A template that was learned from a single position, or element, with what stands between two; undefined: still not met. */
function followedBy<T extends { readonly next: Uint8Array }>(
  template: T,
  b: Uint8Array,
  after: number,
  end: number,
): T | undefined {
  const next = betweenPositions(b, after, end);
  return next && { ...template, next };
}

/** Whether to learn: soon at first, and then more and more seldom. */
function isDue(misses: number, known: object | undefined): boolean {
  // One that is unlike all others is no reason to forget how these are.
  if (misses === 1 && known !== undefined) return false;
  return (misses & (misses - 1)) === 0 || misses % MAX_PATIENCE === 0;
}
