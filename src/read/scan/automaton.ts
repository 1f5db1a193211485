import type { Step } from "../walk/path.ts";
import { State } from "./state.ts";

/** A path to be recognised, and what is at its end. */
export interface Pattern<M> {
  readonly steps: readonly Step[];
  readonly mark: M;
}

/** How paths are compiled. */
export interface Rules<M, D> {
  /** Patterns that begin at every value, however deep, except under the keys of `ignore`. */
  readonly everywhere?: readonly Pattern<M>[];
  readonly ignore?: readonly string[];
  /** The patterns that go on from a mark, at which the search `everywhere` ends; undefined: it does not. */
  readonly from?: (mark: M) => readonly Pattern<M>[] | undefined;
  /** What the engine keeps with a state: from the marks on its value, and the marks further ahead. */
  readonly describe: (here: readonly M[], ahead: readonly M[]) => D;
}

/**
 * Compiles paths into an automaton by the subset construction: one state for each set of paths under way.
 *
 * @returns the state of the value the paths begin at
 */
export function compileStates<M, D>(begin: readonly Pattern<M>[], rules: Rules<M, D>): State<D> {
  return new Compiler(rules).state(starting(begin), rules.everywhere !== undefined);
}

/** How far a pattern has come. */
interface Progress<M> {
  readonly pattern: Pattern<M>;
  readonly taken: number;
}

const starting = <M>(patterns: readonly Pattern<M>[]): Progress<M>[] =>
  patterns.map((pattern) => ({ pattern, taken: 0 }));
const isComplete = <M>({ pattern, taken }: Progress<M>): boolean => taken === pattern.steps.length;
const markOf = <M>({ pattern }: Progress<M>): M => pattern.mark;

class Compiler<M, D> {
  readonly #rules: Rules<M, D>;
  readonly #states = new Map<string, State<D>>();
  readonly #numbers = new Map<Pattern<M>, number>();

  constructor(rules: Rules<M, D>) {
    this.#rules = rules;
  }

  state(reached: readonly Progress<M>[], searching: boolean): State<D> {
    const under = [...reached];
    for (const progress of reached) {
      const begun = isComplete(progress) ? this.#rules.from?.(markOf(progress)) : undefined;
      if (begun === undefined) continue;
      under.push(...starting(begun));
      searching = false;
    }
    if (searching) under.push(...starting(this.#rules.everywhere ?? []));
    const name = `${searching} ${under.map((progress) => this.#nameOf(progress)).join(" ")}`;
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    const ahead = under.filter((progress) => !isComplete(progress));
    const data = this.#rules.describe(under.filter(isComplete).map(markOf), ahead.map(markOf));
    const state = new State(data, ahead.length === 0);
    this.#states.set(name, state);
    this.#connect(state, ahead, searching);
    return state;
  }

  #connect(state: State<D>, ahead: readonly Progress<M>[], searching: boolean): void {
    const next = (leads: (step: Step) => boolean, search = searching) =>
      this.state(
        ahead
          .filter(({ pattern, taken }) => leads(pattern.steps[taken]))
          .map(({ pattern, taken }) => ({ pattern, taken: taken + 1 })),
        search,
      );
    const isValue = ({ kind }: Step) => kind === "values" || kind === "children";
    const isElement = ({ kind }: Step) => kind === "elements" || kind === "children";
    const steps = ahead.map(({ pattern, taken }) => pattern.steps[taken]);
    const ignored = searching ? (this.#rules.ignore ?? []) : [];
    const keys = steps.flatMap((step) => (step.kind === "key" ? [step.key] : []));
    for (const key of new Set([...keys, ...ignored])) {
      state.keys.push(new TextEncoder().encode(key));
      state.targets.push(
        next(
          (step) => isValue(step) || (step.kind === "key" && step.key === key),
          searching && !ignored.includes(key),
        ),
      );
    }
    const places = Math.max(0, ...steps.map((step) => (step.kind === "index" ? step.index + 1 : 0)));
    for (let i = 0; i < places; i++)
      state.places.push(next((step) => isElement(step) || (step.kind === "index" && step.index === i)));
    state.other = next(isValue);
    state.element = next(isElement);
  }

  #nameOf({ pattern, taken }: Progress<M>): string {
    let number = this.#numbers.get(pattern);
    if (number === undefined) this.#numbers.set(pattern, (number = this.#numbers.size));
    return `${number}:${taken}`;
  }
}
