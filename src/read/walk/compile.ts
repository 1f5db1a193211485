import type { Format, TokenPaths } from "../formats/format.ts";
import { parsePath, type Step } from "./path.ts";

interface TokenSteps {
  readonly value: readonly Step[];
  readonly id?: readonly Step[];
  readonly bytes?: readonly Step[];
  readonly text?: readonly Step[];
}

/** A format with its paths split into steps. */
export interface CompiledFormat {
  readonly format: Format;
  readonly sample: readonly Step[];
  readonly positions: readonly (readonly Step[])[];
  readonly chosen?: TokenSteps;
  /** From the position to the list of alternatives, and from one alternative to its fields. */
  readonly alternatives: readonly Step[];
  readonly alternative: TokenSteps;
}

const compiled = new WeakMap<Format, CompiledFormat>();

/** Splits the paths of a format, once. */
export function compile(format: Format): CompiledFormat {
  let result = compiled.get(format);
  if (result === undefined) compiled.set(format, (result = compileNew(format)));
  return result;
}

function compileNew(format: Format): CompiledFormat {
  const value = parsePath(format.alternatives.value);
  const wildcard = value.findLastIndex((step) => typeof step === "string");
  const behindWildcard = (path: string) => parsePath(path).slice(wildcard + 1);
  return {
    format,
    sample: parsePath(format.sample),
    positions: format.positions.map(parsePath),
    ...(format.chosen && { chosen: tokenSteps(format.chosen, parsePath) }),
    alternatives: value.slice(0, wildcard + 1),
    alternative: tokenSteps(format.alternatives, behindWildcard),
  };
}

const tokenSteps = (paths: TokenPaths, split: (path: string) => readonly Step[]): TokenSteps => ({
  value: split(paths.value),
  ...(paths.id !== undefined && { id: split(paths.id) }),
  ...(paths.bytes !== undefined && { bytes: split(paths.bytes) }),
  ...(paths.text !== undefined && { text: split(paths.text) }),
});
