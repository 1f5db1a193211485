import type { Problem } from "../errors.ts";
import { fileProblem, notice } from "./problems.ts";
import { Generated, type GeneratedCounts } from "./generated.ts";
import type { Filled } from "./position/writer.ts";

/** What is wrong at more than this share of the positions is wrong with the file: none of it is what it should be. */
const MANY = 0.05;

/** With as few alternatives entropy cannot exceed 1 bit. */
const FEW_ALTERNATIVES = 2;

/** No more models than this are told apart. */
const MAX_MODELS = 5;

/** What is counted of a file, or of a block of it. */
export interface Counts {
  readonly positions: number;
  readonly collapsed: number;
  readonly cut: number;
  readonly positive: number;
  /** Samples by the length of their longest list. */
  readonly samplesByK: ReadonlyMap<number, number>;
  /** Samples by their model's name, in the order they first appear in. */
  readonly models: ReadonlyMap<string, number>;
  readonly generated: GeneratedCounts;
}

/** What is known of a file only when all of it was read. */
export class Tally implements Counts {
  positions = 0;
  collapsed = 0;
  cut = 0;
  positive = 0;
  readonly samplesByK = new Map<number, number>();
  readonly models = new Map<string, number>();
  readonly generated = new Generated();
  readonly #maxModels: number;

  /** @param kind `isBlock`: of a part of a file: which of its models are told apart is known only beside the other parts */
  constructor({ isBlock }: { readonly isBlock: boolean }) {
    this.#maxModels = isBlock ? Infinity : MAX_MODELS;
  }

  /**
   * Adds a sample.
   *
   * @param positions how many of its positions were used
   * @param model its model's name, where the record says it
   */
  add(positions: number, { collapsed, cut, positive, k }: Filled, model: string | undefined): void {
    this.positions += positions;
    this.collapsed += collapsed;
    this.cut += cut;
    this.positive += positive;
    if (k > 0) this.#addK(k, 1);
    if (model !== undefined) this.#addModel(model, 1);
  }

  /** Adds the samples of the next block of the file. */
  join({ positions, collapsed, cut, positive, samplesByK, models, generated }: Counts): void {
    this.positions += positions;
    this.collapsed += collapsed;
    this.cut += cut;
    this.positive += positive;
    for (const [k, samples] of samplesByK) this.#addK(k, samples);
    for (const [model, samples] of models) this.#addModel(model, samples);
    this.generated.join(generated);
  }

  /** As plain data. */
  plain(): Counts {
    const { positions, collapsed, cut, positive, samplesByK, models, generated } = this;
    return { positions, collapsed, cut, positive, samplesByK, models, generated: generated.plain() };
  }

  #addK(k: number, samples: number): void {
    this.samplesByK.set(k, (this.samplesByK.get(k) ?? 0) + samples);
  }

  #addModel(model: string, samples: number): void {
    if (this.models.has(model) || this.models.size < this.#maxModels)
      this.models.set(model, (this.models.get(model) ?? 0) + samples);
  }

  /** What the reader of the report should know of the file, or why its numbers are worth nothing. */
  problems(path: string): Problem[] {
    return [
      ...this.#notLogprobs(path),
      ...this.#afterSampling(path),
      ...this.#alternatives(path),
      ...this.#mixedModels(path),
      ...this.generated.problems(path),
    ];
  }

  #notLogprobs(path: string): Problem[] {
    if (this.positive <= MANY * this.positions) return [];
    const message = `at ${this.#share(this.positive)} of the positions a value is above 0: these are raw logits, or probabilities`;
    return [fileProblem("not-logprobs", path, message)];
  }

  #afterSampling(path: string): Problem[] {
    const { collapsed, cut } = this;
    if (collapsed + cut <= MANY * this.positions) return [];
    const what =
      cut === 0
        ? `${this.#share(collapsed)} of the positions one token has probability 1 and all others have none`
        : `${this.#share(collapsed + cut)} of the positions most of the vocabulary has no probability, other tokens at each`;
    return [fileProblem("after-sampling", path, `at ${what}: the values were taken after sampling`)];
  }

  #share(positions: number): string {
    return `${((100 * positions) / this.positions).toFixed(0)} %`;
  }

  #alternatives(path: string): Problem[] {
    const byK = [...this.samplesByK].sort(([a], [b]) => a - b);
    const longest = byK.at(-1)?.[0] ?? Infinity;
    if (longest <= FEW_ALTERNATIVES) {
      return [
        notice("few-alternatives", path, `the lists hold ${longest} of the most likely tokens at most`),
      ];
    }
    if (byK.length < 2) return [];
    const counts = byK.map(([k, samples]) => `${k} in ${samples}`).join(", ");
    return [
      notice(
        "mixed-alternatives",
        path,
        `samples have lists of different lengths (longest list: samples: ${counts})`,
      ),
    ];
  }

  #mixedModels(path: string): Problem[] {
    if (this.models.size < 2) return [];
    const counts = [...this.models]
      .map(([model, samples]) => `${JSON.stringify(model)}: ${samples}`)
      .join(", ");
    return [notice("mixed-models", path, `samples of several models are measured together (${counts})`)];
  }
}
