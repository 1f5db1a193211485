import type { Format } from "../config/format.ts";
import { shortened } from "./shortened.ts";
import { spellings } from "./walk/fields.ts";
import { isObject } from "./walk/path.ts";

/** A sample is over that so many records did not go on with: streams may be cut, and memory is bounded. */
const MAX_RECORDS_WITHOUT = 10_000;

/** So many of the samples that have ended last are known. */
const MAX_ENDED = 1000;

/** Keys longer than this are shortened: they are untrusted. */
const MAX_KEY = 1000;

/** The samples of streams that later records go on with, by name: streams may take turns. */
export class OpenSamples<T> {
  /** The one that has waited longest first. */
  readonly #open = new Map<string, { readonly begun: T; readonly record: number }>();
  readonly #ended = new Set<string>();
  #records = 0;
  #hasBeenOpen = false;

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** Whether any has been. */
  get hasBeenOpen(): boolean {
    return this.#hasBeenOpen;
  }

  /** Whether a sample of this name is open, or has ended no long time ago. */
  knows(name: string): boolean {
    return this.#open.has(name) || this.hasEnded(name);
  }

  hasEnded(name: string): boolean {
    return this.#ended.has(name);
  }

  /** What began with an earlier piece under this name. */
  take(name: string): T | undefined {
    const open = this.#open.get(name);
    this.#open.delete(name);
    return open?.begun;
  }

  /** Keeps a sample open for the next piece. */
  keep(name: string, begun: T): void {
    this.#open.set(name, { begun, record: this.#records });
    this.#hasBeenOpen = true;
  }

  /** Takes note of the end of a sample that was taken, whose name no other has. */
  end(name: string): void {
    this.#ended.add(name);
    if (this.#ended.size <= MAX_ENDED) return;
    const [first = ""] = this.#ended;
    this.#ended.delete(first);
  }

  /** A record has ended. Takes those that have waited too long. */
  *takeStale(): Generator<T> {
    this.#records++;
    for (const [name, { begun, record }] of this.#open) {
      if (this.#records - record <= MAX_RECORDS_WITHOUT) return;
      this.#open.delete(name);
      yield begun;
    }
  }

  /** Takes all: the file has ended. */
  *takeAll(): Generator<T> {
    for (const [name, { begun }] of this.#open) {
      this.#open.delete(name);
      yield begun;
    }
  }
}

/** What a sample's record is. */
export const Part = {
  /** It goes on in a later record. */
  Piece: 0,
  /** It has no later one, but there may be earlier ones. */
  Last: 1,
  /** It is complete in itself. */
  Whole: 2,
} as const;

/**
 * What a sample's record is.
 *
 * @param isEvent of a stream of server-sent events: there a piece need not say that it goes on
 */
export function partOf(
  format: Format,
  around: readonly unknown[],
  isEvent: boolean,
): (typeof Part)[keyof typeof Part] {
  const { stream } = format;
  if (stream === undefined) return Part.Whole;
  const { ends, pieces } = stream;
  const hasEnd = saysItsEnd(around, ends);
  const isLike = (value: unknown, like: string | false | null) =>
    typeof like === "string"
      ? value === like
      : hasEnd || isNothing(value) || (isEvent && value === undefined);
  const isOfStream =
    pieces === undefined
      ? isEvent || keyOf(format, around) !== undefined
      : pieces.some((values) =>
          Object.entries(values).every(([field, like]) => isLike(innermost(around, field), like)),
        );
  if (!isOfStream) return Part.Whole;
  return hasEnd ? Part.Last : Part.Piece;
}

/** Whether it goes on in a later record, of one that is no event: what says its end, as most do, is told without more. */
export const isPiece = (format: Format, around: readonly unknown[]): boolean =>
  format.stream !== undefined &&
  !saysItsEnd(around, format.stream.ends) &&
  partOf(format, around, false) === Part.Piece;

function saysItsEnd(around: readonly unknown[], ends: string): boolean {
  const end = innermost(around, ends);
  return end !== undefined && !isNothing(end);
}

const isNothing = (value: unknown): boolean => value === null || value === false || value === "";

/**
 * What the pieces of one sample have in common, and those of no other.
 *
 * @param ordinal which of the record's samples it is, from 0
 */
export function nameInStream(format: Format, around: readonly unknown[], ordinal: number): string {
  const key = keyOf(format, around);
  // Where a key is each sample's own, its place in a list of pieces tells nothing.
  const isAlone = key !== undefined && format.stream?.index === undefined;
  return `${indexOf(format, around) ?? (isAlone ? 0 : ordinal)} ${key ?? ""}`;
}

/** What the pieces of one answer have in common; undefined where they only follow each other. */
export function keyOf({ stream }: Format, around: readonly unknown[]): string | undefined {
  const value = stream?.key === undefined ? undefined : innermost(around, stream.key);
  return typeof value === "string" || typeof value === "number"
    ? shortened(String(value), MAX_KEY)
    : undefined;
}

/** Which of an answer's samples this one says that it is, from 0. */
export function indexOf({ stream }: Format, around: readonly unknown[]): number | undefined {
  const sample = around.at(-1);
  if (stream?.index === undefined || !isObject(sample)) return undefined;
  const index = sample[stream.index];
  return Number.isSafeInteger(index) ? (index as number) : undefined;
}

function innermost(around: readonly unknown[], field: string): unknown {
  const names = spellings(field);
  for (let i = around.length - 1; i >= 0; i--) {
    const node = around[i];
    if (!isObject(node)) continue;
    const name = names.find((one) => Object.hasOwn(node, one));
    if (name !== undefined) return node[name];
  }
  return undefined;
}
