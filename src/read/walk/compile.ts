import type { Format, Path, TokenPaths } from "../../config/format.ts";
import { isSame, isWildcard, parsePath, type Step } from "./path.ts";

/** One way to a field. */
export interface Way {
  /** To a list that runs along with the positions, from the sample; null: from the position itself. */
  readonly alongside: readonly Step[] | null;
  /** From the position, its alternative, or its element of that list. */
  readonly steps: readonly Step[];
}

/** A way to a list of alternatives. */
export interface List {
  /** From the position. */
  readonly steps: readonly Step[];
  /** The wildcard over it. */
  readonly members: Step;
}

/** A field of a token: the first way that leads to a value. */
export type Field = readonly Way[];

export type TokenFields = Readonly<Partial<Record<keyof TokenPaths, Field>>>;

/** A format with its paths split into steps. */
export interface CompiledFormat {
  readonly format: Format;
  readonly sample: readonly Step[];
  readonly ignore: readonly (readonly Step[])[];
  /** Several ways to the positions: the first that exists, with all its lists that do. */
  readonly positions: readonly (readonly (readonly Step[])[])[];
  /** Whether some key tells the positions from any other lists. */
  readonly named: boolean;
  readonly chosen: TokenFields | undefined;
  /** Several ways to the list of alternatives: the first that exists. */
  readonly lists: readonly List[];
  readonly alternative: TokenFields;
  readonly mask: Field | undefined;
  readonly slice: { readonly begin: Field; readonly end: Field } | undefined;
}

const compiled = new WeakMap<Format, CompiledFormat>();

/** Splits the paths of a format, once. */
export function compile(format: Format): CompiledFormat {
  let result = compiled.get(format);
  if (result === undefined) compiled.set(format, (result = compileNew(format)));
  return result;
}

function compileNew(format: Format): CompiledFormat {
  const lists = distinct(variantsOf(format.alternatives?.value ?? "").map(listOf));
  const positions = format.positions.split("|").map((way) => way.split("&").map(parsePath));
  const inList = (path: Path): Field =>
    distinct(variantsOf(path).map((steps) => ({ alongside: null, steps: behindWildcard(steps, lists) })));
  return {
    format,
    sample: parsePath(format.sample),
    ignore: (format.ignore ?? []).map(parsePath),
    positions,
    named: positions.flat().every((steps) => steps.some(({ kind }) => kind === "key")),
    chosen: format.chosen && tokenFields(format.chosen, fieldOf),
    lists,
    alternative: tokenFields(format.alternatives ?? {}, format.slice === undefined ? inList : fieldOf),
    mask: format.mask === undefined ? undefined : fieldOf(format.mask),
    slice: format.slice && { begin: fieldOf(format.slice.begin), end: fieldOf(format.slice.end) },
  };
}

function listOf(value: readonly Step[]): List {
  const wildcard = value.findLastIndex(isWildcard);
  return { steps: value.slice(0, Math.max(0, wildcard)), members: value[wildcard] ?? { kind: "elements" } };
}

/** The part of a path that begins at an alternative: behind the list it names, or one as deep. */
function behindWildcard(path: readonly Step[], lists: readonly List[]): readonly Step[] {
  if (path[0]?.kind === "own-key") return path;
  const isOf = ({ steps }: List) => steps.every((step, i) => isSame(step, path[i]));
  const { steps } = lists.find(isOf) ?? lists[0];
  return path.slice(steps.length + 1);
}

/** Two spellings of a list lead to the same fields. */
const distinct = <T>(ways: readonly T[]): T[] =>
  ways.filter((way, i) => ways.findIndex((other) => isSame(other, way)) === i);

const variantsOf = (path: Path): Step[][] => path.split("|").map(parsePath);

function fieldOf(path: Path): Field {
  return path.split("|").map((one) => {
    const steps = parsePath(one);
    if (!one.startsWith("/")) return { alongside: null, steps };
    const wildcard = steps.findLastIndex(isWildcard);
    return { alongside: steps.slice(0, wildcard + 1), steps: steps.slice(wildcard + 1) };
  });
}

const tokenFields = (paths: TokenPaths, compileOne: (path: Path) => Field): TokenFields =>
  Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, compileOne(path as Path)]));
