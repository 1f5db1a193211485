/** Gives each sample of a group a name of its own: the second with an id becomes `id (2)`. */
export class SampleNames {
  readonly #seen = new Map<string, number>();

  take(id: string): string {
    const times = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, times);
    return times === 1 ? id : this.take(`${id} (${times})`);
  }
}
