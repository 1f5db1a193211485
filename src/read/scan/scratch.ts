import { Tokens } from "../position/tokens.ts";
import { Alongside } from "./alongside.ts";
import type { Plan } from "./plan.ts";
import { Slots } from "./slots.ts";

/** What the samples of a scanner are read with: to make it anew for each takes longer than many a sample. */
export class Scratch {
  /** The chosen token that is being decided. */
  readonly chosen = new Slots();
  readonly chosenToken = new Tokens();
  readonly #plan: Plan;
  readonly #free: Alongside[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.chosenToken.add();
  }

  /** For a sample's chosen tokens; undefined where these stand in its positions. */
  takeAlongside(): Alongside | undefined {
    if (this.#plan.elements.length === 0) return undefined;
    return this.#free.pop() ?? new Alongside(this.#plan);
  }

  /** Takes it back from a sample that has ended. */
  giveBack(alongside: Alongside): void {
    alongside.clear();
    this.#free.push(alongside);
  }
}
