/** Gives each sample of a group a name of its own: the second with an id becomes `id (2)`. */
export class SampleNames {
  readonly #taken = new Set<string>();
  /** How often each id has come that came more than once. */
  readonly #times = new Map<string, number>();

  take(id: string): string {
    const { size } = this.#taken;
    if (this.#taken.add(id).size > size) return id;
    const times = (this.#times.get(id) ?? 1) + 1;
    this.#times.set(id, times);
    return this.take(`${id} (${times})`);
  }
}
