/** Keeps so many items, those of the highest score; of equals the one that came first. */
export class Top<T> {
  readonly #most: number;
  #kept: { readonly score: number; readonly item: T }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(score: number, item: T): void {
    const last = this.#kept.at(-1);
    if (this.#kept.length === this.#most && last !== undefined && score <= last.score) return;
    this.#kept.push({ score, item });
    // A stable sort.
    this.#kept.sort((a, b) => b.score - a.score);
    this.#kept.length = Math.min(this.#most, this.#kept.length);
  }

  get items(): readonly T[] {
    return this.#kept.map(({ item }) => item);
  }
}
