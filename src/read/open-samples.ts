import type { Format } from "../config/format.ts";
import { isObject } from "./walk/path.ts";
import type { FoundSample } from "./walk/sample.ts";

/**
 * The samples of a stream that later records go on with: each record of a stream is a piece, told by a field of
 * the format, and the pieces of one answer have the same key.
 */
export class OpenSamples<T> {
  readonly #open = new Map<string, T>();
  #key = "";

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** What began with an earlier piece that this sample goes on with. */
  take(sample: FoundSample, ordinal: number): T | undefined {
    const name = `${ordinal} ${keyOf(sample.format.format, sample.around)}`;
    const begun = this.#open.get(name);
    this.#open.delete(name);
    return begun;
  }

  /** Keeps a sample open for the next piece. */
  keep(sample: FoundSample, ordinal: number, begun: T): void {
    this.#key = keyOf(sample.format.format, sample.around);
    this.#open.set(`${ordinal} ${this.#key}`, begun);
  }

  /** Takes those that no piece can go on with, since another stream has begun. */
  *takeOthers(sample: FoundSample): Generator<T> {
    if (this.#open.size > 0 && keyOf(sample.format.format, sample.around) !== this.#key)
      yield* this.takeAll();
  }

  /** Takes all: the file has ended. */
  *takeAll(): Generator<T> {
    for (const [name, begun] of this.#open) {
      this.#open.delete(name);
      yield begun;
    }
  }
}

/** Whether a sample's record is a piece of a stream that goes on. */
export function isPiece(format: Format, around: readonly unknown[]): boolean {
  const { stream } = format;
  return stream !== undefined && around.some((node) => isObject(node) && node[stream.field] === stream.is);
}

/** Whether a record belongs to a stream of the format, though it may be its last. */
export const isOfStream = (format: Format | undefined, record: unknown): boolean =>
  format?.stream !== undefined && isObject(record) && Object.hasOwn(record, format.stream.field);

function keyOf({ stream }: Format, around: readonly unknown[]): string {
  const key = stream?.key;
  if (key === undefined) return "";
  return JSON.stringify(around.find((node) => isObject(node) && Object.hasOwn(node, key)) ?? {}, [key]);
}
