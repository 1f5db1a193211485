import type { Format, Stream } from "../../config/format.ts";
import type { GroupBy } from "../../config/types.ts";
import type { Source } from "../reading.ts";
import { shortened } from "../shortened.ts";
import { isObject } from "./path.ts";
import { TOKEN_COUNTS } from "./token-counts.ts";

/** Fields that name a sample, the better one first. */
const ID_FIELDS = ["custom_id", "sample_id", "id", "task_id", "doc_id", "question_id", "request_id"];

/** Settings that change what distributions look like, and the objects that engines and harnesses record them in. */
const SETTINGS = ["temperature", "top_p", "top_k", "min_p", "repetition_penalty"];
const SETTINGS_IN = [
  "sampling",
  "sampling_params",
  "request",
  "params",
  "options",
  "generation_config",
  "generation_settings",
];

const SETTING_NAMES = [...SETTINGS, ...SETTINGS_IN];

/** Field that says where a sample's evaluation case is written, where no other is named. */
const SOURCE = "source";

/** Which fields the user names. */
interface NamedFields {
  readonly sampleId?: string | undefined;
  readonly groupBy?: GroupBy | undefined;
  readonly source?: string | undefined;
}

/** Every field of the objects round a sample that is asked for, dotted; `*` stands for any key. */
export function namesFor({ stream }: Format, { sampleId, groupBy, source = SOURCE }: NamedFields): string[] {
  const group = groupBy !== undefined && "field" in groupBy ? groupBy.field : undefined;
  const settings = SETTINGS_IN.flatMap((holder) => SETTINGS.map((setting) => `${holder}.${setting}`));
  const names = [
    sampleId,
    ...ID_FIELDS,
    group,
    "model",
    ...(stream === undefined ? [] : fieldsOfStream(stream)),
    ...TOKEN_COUNTS,
    ...SETTINGS,
    ...settings,
  ];
  const ofSource = [source, `${source}.path`, `${source}.line`];
  return [...new Set([...names.filter((name) => name !== undefined), ...ofSource])];
}

const fieldsOfStream = ({ ends, pieces = [], key }: Stream): string[] => [
  ...spellings(ends),
  ...(key === undefined ? [] : spellings(key)),
  ...pieces.flatMap((values) => Object.keys(values)),
];

/** The spellings of a field of a stream. */
export function spellings(field: string): readonly string[] {
  let known = spelt.get(field);
  if (known === undefined) spelt.set(field, (known = field.split("|")));
  return known;
}

/** Of the formats' fields, which are few. */
const spelt = new Map<string, readonly string[]>();

/** Names longer than this are shortened: they are shown in tables, and they are untrusted. */
const MAX_NAME = 200;

/**
 * The id of a sample: from the outermost object around it that has one, since the inner ones (a response's
 * own id) are new in every run.
 *
 * @param around the values around the sample, the record first
 * @param field the configured field, before all others
 */
export function idOf(around: readonly unknown[], field: string | undefined): string | undefined {
  const names = field === undefined ? ID_FIELDS : [field, ...ID_FIELDS];
  for (const node of around) {
    for (const name of names) {
      const id = scalar(at(node, name));
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

/** The value of a field of the innermost object around a sample that has it. */
export const fieldOf = (around: readonly unknown[], field: string): string | undefined =>
  scalar(innermost(around, field));

/** Paths longer than this are no case's. */
const MAX_PATH = 500;

/**
 * Where a sample's evaluation case is written, from the innermost object that says it: an object with `path` and
 * `line`, or text such as `cases.yml:12`. As the record has it, so of any path.
 *
 * @param field the configured field
 */
export function sourceOf(around: readonly unknown[], field = SOURCE): Source | undefined {
  for (let i = around.length - 1; i >= 0; i--) {
    const source = sourceIn(at(around[i], field));
    if (source !== undefined) return source;
  }
  return undefined;
}

function sourceIn(written: unknown): Source | undefined {
  if (written === undefined) return undefined;
  const [, ...ofText] = typeof written === "string" ? (/^(.+):(\d{1,9})$/s.exec(written) ?? []) : [];
  const path = ofText[0] ?? at(written, "path");
  const line = ofText[1] === undefined ? at(written, "line") : Number(ofText[1]);
  if (typeof path !== "string" || path.length > MAX_PATH || !isLine(line)) return undefined;
  return { path, line };
}

const isLine = (line: unknown): line is number => Number.isSafeInteger(line) && Number(line) > 0;

/** The same as it is written. */
export function scalarOf(around: readonly unknown[], field: string): string | number | boolean | undefined {
  const value = innermost(around, field);
  return isScalar(value) ? value : undefined;
}

/** The list of token ids that the innermost object round a sample has under a name. */
export function idsOf(around: readonly unknown[], field: string): readonly number[] | undefined {
  const isIds = (value: unknown): value is number[] =>
    Array.isArray(value) && value.every((id) => Number.isSafeInteger(id));
  return around.map((node) => at(node, field)).findLast(isIds);
}

/** The sampling settings that are recorded round a sample; undefined where none is. */
export function samplingOf(
  around: readonly unknown[],
): Readonly<Record<string, string | number | boolean>> | undefined {
  const innermostFirst = around.filter(mayHoldSettings).reverse();
  // Most samples have none.
  if (innermostFirst.length === 0) return undefined;
  const found: Record<string, string | number | boolean> = {};
  const inner = SETTINGS_IN.flatMap((name) => innermostFirst.map((node) => at(node, name)).filter(isObject));
  const holders = [...innermostFirst, ...inner];
  for (const setting of SETTINGS) {
    const value = holders.map((holder) => at(holder, setting)).find(isScalar);
    if (value !== undefined) found[setting] = typeof value === "string" ? value.slice(0, MAX_NAME) : value;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

const mayHoldSettings = (node: unknown): boolean =>
  isObject(node) && SETTING_NAMES.some((name) => Object.hasOwn(node, name));

function innermost(around: readonly unknown[], field: string): unknown {
  for (let i = around.length - 1; i >= 0; i--) {
    const value = at(around[i], field);
    if (isScalar(value)) return value;
  }
  return undefined;
}

/**
 * The part of a path that a pattern's `{group}` stands for. `*` is any part of a name, `**` any folders; the
 * pattern is matched against the end of the path.
 */
export function groupOfPath(path: string, pattern: string): string | undefined {
  const source = pattern
    .split(/(\{group\}|\*\*\/?|\*)/)
    .map((part) =>
      part === "{group}"
        ? "(?<group>[^/]+?)"
        : part.startsWith("**")
          ? "(?:.*/)?"
          : part === "*"
            ? "[^/]*"
            : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
  return new RegExp(`(?:^|/)${source}$`).exec(path)?.groups?.["group"];
}

/** Which group a sample is in. */
export function groupOf(
  around: readonly unknown[],
  path: string,
  by: GroupBy | undefined,
): string | undefined {
  if (by === undefined) return undefined;
  return "field" in by ? fieldOf(around, by.field) : groupOfPath(path, by.path);
}

/** The keys of dotted paths: every sample is asked for the same ones. */
const paths = new Map<string, readonly string[]>();

function keysOf(dotted: string): readonly string[] {
  let keys = paths.get(dotted);
  if (keys === undefined) paths.set(dotted, (keys = dotted.split(".")));
  return keys;
}

/** The value at a dotted path of an object. */
function at(node: unknown, dotted: string): unknown {
  let value = node;
  for (const key of keysOf(dotted)) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const scalar = (value: unknown): string | undefined =>
  isScalar(value) ? nameFrom(String(value)) : undefined;

/** What a sample or a group whose field says so much is called. */
export const nameFrom = (text: string): string => shortened(text, MAX_NAME);
