import type { Format } from "../../config/format.ts";
import type { GroupBy } from "../../config/types.ts";
import { isObject } from "./path.ts";

/** Fields that name a sample, the better one first. */
const ID_FIELDS = ["custom_id", "sample_id", "id", "task_id", "doc_id", "question_id", "request_id"];

/** Every field of the objects round a sample that is asked for, dotted. */
export function namesFor(
  { stream }: Format,
  { sampleId, groupBy }: { readonly sampleId?: string | undefined; readonly groupBy?: GroupBy | undefined },
): string[] {
  const group = groupBy !== undefined && "field" in groupBy ? groupBy.field : undefined;
  const names = [sampleId, ...ID_FIELDS, group, "model", stream?.field, stream?.key];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Names longer than this are cut: they are shown in tables, and they are untrusted. */
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
export function fieldOf(around: readonly unknown[], field: string): string | undefined {
  for (const node of [...around].reverse()) {
    const value = scalar(at(node, field));
    if (value !== undefined) return value;
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

/** The value at a dotted path of an object. */
function at(node: unknown, dotted: string): unknown {
  let value = node;
  for (const key of dotted.split(".")) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

function scalar(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  return String(value).slice(0, MAX_NAME);
}
