import type { Format } from "../../config/format.ts";
import type { ChosenAhead, Engine, Run } from "./engine.ts";
import { learnPosition, type PositionTemplate } from "./learn.ts";
import type { Plan } from "./plan.ts";
import { MASK } from "./slots.ts";

/** Positions between two attempts to learn a template, at the most. */
const MAX_PATIENCE = 1024;

/**
 * Reads positions by the engine, as long as they are written as those before them. Those that are not are read
 * one by one, and now and then a template is learned from one of these: the writer may have changed its ways.
 */
export class PositionRunner {
  readonly engine: Engine;
  /** Positions read by a template, and one by one. */
  readonly counts = { byTemplate: 0, others: 0 };
  #template: PositionTemplate | undefined;
  readonly #plan: Plan;
  /** Positions in a row that were not as the template has them. */
  #misses = 0;

  constructor(engine: Engine, plan: Plan) {
    this.engine = engine;
    this.#plan = plan;
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
   * @param chosen their chosen tokens, where these do not stand in the positions
   * @returns undefined where none is known to be as the template has it
   */
  run(p: number, end: number, chosen: ChosenAhead | undefined): Run | undefined {
    const isAlongside = this.#plan.elements.length > 0;
    if (this.#template === undefined || (isAlongside && chosen === undefined)) return undefined;
    const run = this.engine.run(p, end, chosen);
    this.counts.byTemplate += run.count;
    if (run.count > 0) this.#misses = 0;
    return run;
  }

  /** Takes note of a position that was read otherwise. */
  missed(p: number, after: number, end: number): void {
    this.counts.others++;
    const misses = ++this.#misses;
    const isDue = (misses & (misses - 1)) === 0 || misses % MAX_PATIENCE === 0;
    // One that is unlike all others is no reason to forget how these are.
    if (!isDue || (misses === 1 && this.#template !== undefined)) return;
    const template = learnPosition(this.engine.bytes, p, after, end, this.#plan);
    if (template !== undefined && this.engine.use(template, settingsOf(this.#plan.format)))
      this.#template = template;
  }
}

const settingsOf = ({ chosen, complete }: Format) => ({
  hasChosen: chosen !== undefined,
  isComplete: complete === true,
});
