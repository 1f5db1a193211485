import { compile, type CompiledFormat } from "./compile.ts";
import { follow, followAll, isObject } from "./path.ts";
import type { Format } from "../formats/format.ts";

/** A sample found in a record. */
export interface FoundSample {
  readonly format: CompiledFormat;
  /** The values around it, the record first. */
  readonly around: readonly unknown[];
  /** Empty where it has the shape of a sample, but no positions were saved. */
  readonly positions: readonly unknown[];
}

/** Deeper than any real artifact: deeper nesting is an attack or a mistake. */
export const MAX_DEPTH = 256;

/** Thrown for a record nested deeper than `MAX_DEPTH`. */
export class TooDeep extends Error {}

/** Every sample of the format in a record, at whatever depth, in order. */
export function samplesIn(record: unknown, format: Format): FoundSample[] {
  const found: FoundSample[] = [];
  search(record, [], compile(format), found);
  return found;
}

function search(
  node: unknown,
  around: readonly unknown[],
  format: CompiledFormat,
  found: FoundSample[],
): void {
  if (typeof node !== "object" || node === null) return;
  if (around.length > MAX_DEPTH) throw new TooDeep();
  const here = [...around, node];
  const samples = samplesAt(node, here, format);
  if (samples.length > 0) {
    found.push(...samples);
    return;
  }
  for (const child of Array.isArray(node) ? (node as unknown[]) : Object.values(node)) {
    search(child, here, format, found);
  }
}

function samplesAt(node: object, here: readonly unknown[], format: CompiledFormat): FoundSample[] {
  if (format.sample.length === 0) {
    const positions = wholeLists(node, format);
    return positions === undefined ? [] : [{ format, around: here, positions }];
  }
  const samples = followAll(node, format.sample) ?? [];
  return samples.filter(isObject).map((sample) => ({
    format,
    around: [...here, sample],
    positions: format.positions.flatMap((steps) => followAll(sample, steps) ?? []),
  }));
}

/** Positions of a sample that nothing names: only where all of the node is lists of numbers. */
function wholeLists(node: object, format: CompiledFormat): readonly unknown[] | undefined {
  for (const steps of format.positions) {
    const positions = followAll(node, steps);
    if (positions !== undefined && positions.length > 0 && positions.every(isListOfNumbers)) return positions;
  }
  return undefined;
}

const isListOfNumbers = (node: unknown) =>
  Array.isArray(node) && node.length > 0 && node.every((value) => typeof value === "number");

/** The listed alternatives of a position; undefined where it has no list. */
export function alternativesOf(position: unknown, format: CompiledFormat): readonly unknown[] | undefined {
  const list = followAll(position, format.alternatives.slice(0, -1))?.[0];
  const wildcard = format.alternatives.at(-1);
  return list === undefined || wildcard === undefined ? undefined : follow(list, wildcard);
}
