import type { PageData } from "../data.ts";

/** The threshold that the page's figures are shown at. */
export class Threshold {
  /** The run's own, in nats. */
  readonly own: number;
  #nats: number;
  readonly #listeners: (() => void)[] = [];

  constructor({ threshold }: PageData) {
    this.own = this.#nats = threshold;
  }

  get nats(): number {
    return this.#nats;
  }

  /** At the run's own threshold the figures are those that were measured, with their sampling intervals. */
  get isOwn(): boolean {
    return this.#nats === this.own;
  }

  /** The bin of the histograms that begins here; of the run's own threshold it may be the nearest. */
  get bin(): number {
    return Math.round(this.#nats * 1000);
  }

  set(nats: number): void {
    if (nats === this.#nats) return;
    this.#nats = nats;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
