import type { Format } from "../../config/format.ts";
import { compile, type CompiledFormat } from "./compile.ts";
import { followAll, isObject } from "./path.ts";
import { FoundSample } from "./sample.ts";
import type { Token } from "./token.ts";

/**
 * Every sample of the format in a record, at whatever depth, in order.
 *
 * @param record nested no deeper than `limits.depth` can say, which the stack has room for
 */
export function samplesIn(record: unknown, format: Format): FoundSample[] {
  const found: FoundSample[] = [];
  search(record, { around: [], ignored: new Set() }, compile(format), found);
  return found;
}

/** How far the search has come. */
interface Search {
  readonly around: readonly unknown[];
  /** Values in which nothing is looked for. */
  readonly ignored: Set<unknown>;
}

function search(
  node: unknown,
  { around, ignored }: Search,
  format: CompiledFormat,
  found: FoundSample[],
): void {
  if (typeof node !== "object" || node === null || ignored.has(node)) return;
  const { unless = [] } = format.format;
  if (unless.some((key) => isObject(node) && Object.hasOwn(node, key))) return;
  const here = [...around, node];
  const samples = samplesAt(node, here, format);
  if (samples.length > 0) {
    for (const sample of samples) found.push(sample);
    return;
  }
  for (const steps of format.ignore) for (const one of followAll(node, steps) ?? []) ignored.add(one);
  for (const child of Object.values(node)) search(child, { around: here, ignored }, format, found);
}

function samplesAt(node: object, here: readonly unknown[], format: CompiledFormat): FoundSample[] {
  const { requires = [], lacks = [] } = format.format;
  const has = (one: unknown, key: string) => isObject(one) && Object.hasOwn(one, key);
  const hasRequired = (one: unknown) =>
    requires.every((key) => has(one, key)) && !lacks.some((key) => has(one, key));
  if (format.sample.length > 0) {
    const nodes = (followAll(node, format.sample) ?? []).filter(
      (one) => typeof one === "object" && one !== null,
    );
    return nodes.filter(hasRequired).map((one) => new FoundSample(format, [...here, one]));
  }
  if (!hasRequired(node)) return [];
  const sample = new FoundSample(format, here);
  return isItself(sample) ? [sample] : [];
}

/** Whether a value that no path names is a sample: all of it has to look like one. */
function isItself(sample: FoundSample): boolean {
  const { format, positions } = sample;
  if (positions.length === 0) return format.named && sample.chosenValues > 0;
  if (format.format.alternatives === undefined) return positions.every(isNumberOrNull);
  const looksRight = (position: unknown, i: number): boolean => {
    if (position === null) return format.named;
    const tokens = sample.alternatives(i) ?? [];
    if (tokens.length === 0) return format.named && sample.chosenValues > 0;
    return tokens.every((token) => isInScale(token, format));
  };
  return positions.some((position) => position !== null) && positions.every(looksRight);
}

/** A list that no key names has to look like what its format holds. */
function isInScale(token: Token | undefined, { named, format }: CompiledFormat): boolean {
  if (token === undefined) return false;
  const { value } = token;
  if (named) return value !== undefined || format.missingMeans !== undefined;
  return (
    typeof value === "number" && (format.scale === "probability" ? value >= 0 && value <= 1 : value <= 0)
  );
}

const isNumberOrNull = (value: unknown) => typeof value === "number" || value === null;
