import type { Format } from "../../config/format.ts";
import { compile, type CompiledFormat, type TokenFields } from "../walk/compile.ts";
import { isSame, isWildcard, type Step } from "../walk/path.ts";
import { compileStates, type Pattern } from "./automaton.ts";
import { FIELDS, type FieldName } from "./slots.ts";
import type { State } from "./state.ts";

/** What a value outside positions is for. Depths count the steps from the object that a path begins at. */
export interface Place {
  /** A sample, so many steps below its holder. */
  readonly sample: number | null;
  /** A position, by which of the format's ways. */
  readonly position: { readonly way: number; readonly depth: number } | null;
  /** An element of lists that run along with the positions. */
  readonly alongside: readonly { readonly list: number; readonly depth: number }[];
  /** Fields that a name or a group may be. */
  readonly names: readonly (readonly string[])[];
  /** Keys that a sample has to have, or must not, as bits. */
  readonly required: readonly { readonly bit: number; readonly depth: number }[];
  /** It stands in an object that holds no samples. */
  readonly unless: boolean;
}

/** What a value in a position, or in an element of a list alongside, is for. */
export interface Part {
  /** The list of alternatives, by which of the ways to it. */
  readonly list: number | null;
  /** One of them. */
  readonly alternative: boolean;
  /** Fields of the chosen token, or of the alternative, that are here. */
  readonly leaves: readonly Leaf[];
}

/** A field of a token. */
export interface Leaf {
  readonly ofChosen: boolean;
  /** Its place in FIELDS. */
  readonly field: number;
  /** Of several ways to it the first that exists is taken. */
  readonly way: number;
}

/** A format as the scanner takes it. */
export interface Plan {
  readonly format: Format;
  /** Whether any value may be a sample, if it looks like one. */
  readonly anywhere: boolean;
  /** Those bits of `Place.required` that a sample has, and no others. */
  readonly required: number;
  readonly record: State<Place>;
  readonly position: State<Part>;
  /** Elements of each list alongside. */
  readonly elements: readonly State<Part>[];
  /** For each field of the chosen token, by its place in FIELDS, the lists that have it; none: undefined. */
  readonly listsOf: readonly (readonly number[] | undefined)[];
  /** Fields of an alternative that are the key it stands under. */
  readonly ownKeys: readonly Leaf[];
}

type Mark =
  | { readonly kind: "sample"; readonly depth: number }
  | { readonly kind: "position"; readonly way: number; readonly depth: number }
  | { readonly kind: "alongside"; readonly list: number; readonly depth: number }
  | { readonly kind: "name"; readonly keys: readonly string[] }
  | { readonly kind: "required"; readonly bit: number; readonly depth: number }
  | { readonly kind: "unless" }
  | { readonly kind: "ignored" };

type PartMark =
  | { readonly kind: "list"; readonly way: number; readonly members: Step }
  | { readonly kind: "alternative" }
  | { readonly kind: "leaf"; readonly leaf: Leaf };

/** A list alongside: the way to its elements, and the fields in them. */
interface Alongside {
  readonly steps: readonly Step[];
  readonly fields: Pattern<PartMark>[];
}

const MAX_REQUIRED = 31;

/** In a dotted name. */
const ANY_KEY = "*";

const plans = new WeakMap<Format, Map<string, Plan | undefined>>();

/**
 * A format as the scanner takes it, compiled once.
 *
 * @param names fields of the objects round a sample that are wanted, dotted; `*` stands for any key
 * @returns undefined where only a whole record tells: positions that no key names, or one list for all of them
 */
export function planFor(format: Format, names: readonly string[]): Plan | undefined {
  const known = plans.get(format) ?? new Map<string, Plan | undefined>();
  plans.set(format, known);
  const key = JSON.stringify(names);
  if (!known.has(key)) known.set(key, compilePlan(format, names));
  return known.get(key);
}

function compilePlan(format: Format, names: readonly string[]): Plan | undefined {
  const compiled = compile(format);
  if (!canScan(compiled)) return undefined;
  const { sample, positions, lists, chosen, alternative, mask } = compiled;
  const alongside: Alongside[] = [];
  const chosenFields = { ...chosen, ...(mask && { mask }) };
  const inPosition = fieldPatterns(chosenFields, true, alongside);
  const { requires = [], lacks = [] } = format;
  const namePatterns = names.map((name): Pattern<Mark> => {
    const keys = name.split(".");
    const steps = keys.map((key): Step => (key === ANY_KEY ? { kind: "values" } : { kind: "key", key }));
    return { steps, mark: { kind: "name", keys } };
  });
  const unlessPatterns = (format.unless ?? []).map((key): Pattern<Mark> => ({
    steps: [{ kind: "key", key }],
    mark: { kind: "unless" },
  }));
  const ignored = compiled.ignore.map((steps): Pattern<Mark> => ({ steps, mark: { kind: "ignored" } }));
  const sampleBegins: Pattern<Mark> = { steps: sample, mark: { kind: "sample", depth: sample.length } };
  const ofSample: Pattern<Mark>[] = [
    ...positions.flatMap((lists, way) =>
      lists.map((steps): Pattern<Mark> => ({ steps, mark: { kind: "position", way, depth: steps.length } })),
    ),
    ...alongside.map(({ steps }, i): Pattern<Mark> => ({
      steps,
      mark: { kind: "alongside", list: i, depth: steps.length },
    })),
    ...[...requires, ...lacks].map((key, bit): Pattern<Mark> => ({
      steps: [{ kind: "key", key }],
      mark: { kind: "required", bit: 1 << bit, depth: 1 },
    })),
    ...namePatterns,
    ...unlessPatterns,
  ];
  const anywhere = sample.length === 0;
  const entropy = leafPattern([], { ofChosen: true, field: FIELDS.indexOf("value"), way: 0 });
  const alternatives = fieldPatterns(alternative, false, []);
  const begun = (mark: PartMark): readonly Pattern<PartMark>[] | undefined => {
    if (mark.kind === "list") return [{ steps: [mark.members], mark: { kind: "alternative" } }];
    return mark.kind === "alternative" ? alternatives : undefined;
  };
  return {
    format,
    anywhere,
    required: requires.reduce((bits, _, bit) => bits | (1 << bit), 0),
    record: compileStates([], {
      everywhere: [...(anywhere ? ofSample : [sampleBegins, ...namePatterns, ...unlessPatterns]), ...ignored],
      from: (mark) => (mark.kind === "sample" ? ofSample : mark.kind === "ignored" ? [] : undefined),
      describe: placeOf,
    }),
    position: compileStates<PartMark, Part>(
      format.alternatives === undefined
        ? [entropy]
        : [
            ...inPosition,
            ...lists.map(({ steps, members }, way): Pattern<PartMark> => ({
              steps,
              mark: { kind: "list", way, members },
            })),
          ],
      { from: begun, describe: partOf },
    ),
    elements: alongside.map(({ fields }) => compileStates(fields, { describe: partOf })),
    listsOf: FIELDS.map((field) => listsOf(chosenFields[field], alongside)),
    ownKeys: Object.entries(alternative as Required<TokenFields>).flatMap(([name, ways]) =>
      ways.flatMap(({ steps }, way) =>
        steps[0]?.kind === "own-key"
          ? [{ ofChosen: false, field: FIELDS.indexOf(name as FieldName), way }]
          : [],
      ),
    ),
  };
}

function canScan({ format, named, positions, chosen, mask, alternative }: CompiledFormat): boolean {
  const fields = [...Object.values({ ...chosen, ...(mask && { mask }) })].flat();
  const lists = fields.flatMap(({ alongside }) => (alongside === null ? [] : [alongside]));
  const beside = lists.length;
  const values = [...fields, ...Object.values(alternative).flat()];
  return (
    named &&
    format.slice === undefined &&
    (format.requires?.length ?? 0) + (format.lacks?.length ?? 0) <= MAX_REQUIRED &&
    // The chosen token's fields are either in the position or all beside it.
    (beside === 0 || beside === fields.length) &&
    // An element of such a list is read wholly, and holds no positions.
    !lists.some((list) => positions.flat().some((steps) => isWithin(steps, list))) &&
    // A field is one value.
    values.every(({ steps }) => !steps.some(isWildcard))
  );
}

const isWithin = (steps: readonly Step[], list: readonly Step[]): boolean =>
  steps.length > list.length && isSame(steps.slice(0, list.length), list);

function fieldPatterns(
  fields: TokenFields & { readonly mask?: TokenFields["value"] },
  ofChosen: boolean,
  alongside: Alongside[],
): Pattern<PartMark>[] {
  return Object.entries(fields as Required<typeof fields>).flatMap(([name, ways]) =>
    (ways ?? []).flatMap((one, way) => {
      if (one.steps[0]?.kind === "own-key") return [];
      const pattern = leafPattern(one.steps, { ofChosen, field: FIELDS.indexOf(name as FieldName), way });
      if (one.alongside === null) return [pattern];
      const { alongside: steps } = one;
      let list = alongside.find((other) => isSame(other.steps, steps));
      if (list === undefined) alongside.push((list = { steps, fields: [] }));
      list.fields.push(pattern);
      return [];
    }),
  );
}

const leafPattern = (steps: readonly Step[], leaf: Leaf): Pattern<PartMark> => ({
  steps,
  mark: { kind: "leaf", leaf },
});

function listsOf(ways: TokenFields["value"], alongside: readonly Alongside[]): number[] | undefined {
  const lists = (ways ?? []).flatMap(({ alongside: steps }) =>
    steps === null ? [] : [alongside.findIndex((other) => isSame(other.steps, steps))],
  );
  return lists.length > 0 ? lists : undefined;
}

function placeOf(here: readonly Mark[]): Place {
  const of = <K extends Mark["kind"]>(kind: K) =>
    here.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
  return {
    sample: of("sample")[0]?.depth ?? null,
    position: of("position")[0] ?? null,
    alongside: of("alongside"),
    names: of("name").map(({ keys }) => keys),
    required: of("required"),
    unless: of("unless").length > 0,
  };
}

function partOf(here: readonly PartMark[]): Part {
  return {
    list: here.find((mark) => mark.kind === "list")?.way ?? null,
    alternative: here.some(({ kind }) => kind === "alternative"),
    leaves: here.flatMap((mark) => (mark.kind === "leaf" ? [mark.leaf] : [])),
  };
}
