import type { Step } from "../walk/path.ts";
import { State } from "./state.ts";

/** A path to be recognised, and what is at its end. */
export interface Pattern<M> {
  readonly steps: readonly Step[];
  readonly mark: M;
}

/** How paths are compiled. */
export interface Rules<M, D> {
  /** Patterns that begin at every value, however deep. */
  readonly everywhere?: readonly Pattern<M>[];
  /** The patterns that go on from a mark, at which the search `everywhere` ends; undefined: it does not. */
  readonly from?: (mark: M) => readonly Pattern<M>[] | undefined;
  /** What the engine keeps with a state: from the marks on its value. */
  readonly describe: (here: readonly M[]) => D;
}

/**
 * Compiles paths into an automaton by the subset construction: one state for each set of paths under way, connected to
 * others when it is first come to.
 *
 * @returns the state of the value the paths begin at
 */
export function compileStates<M, D>(begin: readonly Pattern<M>[], rules: Rules<M, D>): State<D> {
  return new Compiler(rules).state(starting(begin), rules.everywhere !== undefined);
}

const utf8 = new TextEncoder();

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
    // What is under way further down follows from these.
    const name = `${searching} ${reached.map((progress) => this.#nameOf(progress)).join(" ")}`;
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    const under = [...reached];
    for (const progress of reached) {
      const begun = isComplete(progress) ? this.#rules.from?.(markOf(progress)) : undefined;
      if (begun === undefined) continue;
      under.push(...starting(begun));
      searching = false;
    }
    if (searching) under.push(...starting(this.#rules.everywhere ?? []));
    const ahead = under.filter((progress) => !isComplete(progress));
    const data = this.#rules.describe(under.filter(isComplete).map(markOf));
    const state = new State(data, ahead.length === 0, (one: State<D>) => {
      this.#connect(one, ahead, searching);
    });
    this.#states.set(name, state);
    return state;
  }

  #connect(state: State<D>, ahead: readonly Progress<M>[], searching: boolean): void {
    const stepped = (progress: readonly Progress<M>[]) =>
      this.state(
        progress.map(({ pattern, taken }) => ({ pattern, taken: taken + 1 })),
        searching,
      );
    const next = (leads: (step: Step) => boolean) =>
      stepped(ahead.filter(({ pattern, taken }) => leads(pattern.steps[taken])));
    const isValue = ({ kind }: Step) => kind === "values" || kind === "children";
    const isElement = ({ kind }: Step) => kind === "elements" || kind === "children";
    const steps = ahead.map(({ pattern, taken }) => pattern.steps[taken]);
    const under = new Map<string, Progress<M>[]>();
    for (const step of steps) if (step.kind === "key") under.set(step.key, []);
    for (const [i, step] of steps.entries()) {
      if (step.kind === "key") under.get(step.key)?.push(ahead[i]);
      else if (isValue(step)) for (const leading of under.values()) leading.push(ahead[i]);
    }
    for (const [key, leading] of under) {
      state.keys.push(utf8.encode(key));
      state.targets.push(stepped(leading));
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
