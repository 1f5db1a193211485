/** As many are shown. */
const KEPT = 10;

/** Keeps the items of the highest score; of equals the one that came first. */
export class Top<T> {
  #kept: { readonly score: number; readonly item: T }[] = [];

  offer(score: number, item: T): void {
    const last = this.#kept.at(-1);
    if (this.#kept.length === KEPT && last !== undefined && score <= last.score) return;
    this.#kept.push({ score, item });
    // A stable sort.
    this.#kept.sort((a, b) => b.score - a.score);
    this.#kept.length = Math.min(KEPT, this.#kept.length);
  }

  get items(): readonly T[] {
    return this.#kept.map(({ item }) => item);
  }
}
