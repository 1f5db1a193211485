import type { Path } from "../../config/format.ts";

/** One step of a path. */
export type Step =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "elements" | "values" | "children" | "own-key" };

const STEP = /\[\*\]|\[\d+\]|\{\*\}|\{key\}|[^/.[\]{}]+/g;

/** Splits `choices[*].logprobs.content[*]` into its steps. */
export function parsePath(path: Path): Step[] {
  return [...path.matchAll(STEP)].map(([step]): Step => {
    if (step === "[*]") return { kind: "elements" };
    if (step === "{*}") return { kind: "values" };
    if (step === "*") return { kind: "children" };
    if (step === "{key}") return { kind: "own-key" };
    if (step.startsWith("[")) return { kind: "index", index: Number(step.slice(1, -1)) };
    return { kind: "key", key: step };
  });
}

export const isWildcard = ({ kind }: Step): boolean =>
  kind === "elements" || kind === "values" || kind === "children";

/** Whether two steps are the same, or two of what is made of them. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The members a wildcard runs over, with their keys; an element of an array has none. */
export function membersOf(
  node: unknown,
  { kind }: Step,
): readonly (readonly [key: string | undefined, value: unknown])[] | undefined {
  if (Array.isArray(node))
    return kind === "values" ? undefined : node.map((value: unknown) => [undefined, value]);
  return isObject(node) && kind !== "elements" ? Object.entries(node) : undefined;
}

/** The values one step away, or undefined where the node has no such step. */
function follow(node: unknown, step: Step): readonly unknown[] | undefined {
  if (isArray(node) && (step.kind === "elements" || step.kind === "children")) return node;
  if (step.kind === "index")
    return Array.isArray(node) && step.index < node.length ? [node[step.index]] : undefined;
  if (!isObject(node)) return undefined;
  if (step.kind === "values" || step.kind === "children") return Object.values(node);
  return step.kind === "key" && Object.hasOwn(node, step.key) ? [node[step.key]] : undefined;
}

/** Every value at the end of the path; undefined where the path does not exist. */
export function followAll(node: unknown, steps: readonly Step[]): readonly unknown[] | undefined {
  let nodes: readonly unknown[] = [node];
  for (const step of steps) {
    const next: unknown[] = [];
    let exists = false;
    for (const one of nodes) {
      const found = follow(one, step);
      if (found === undefined) continue;
      exists = true;
      for (const value of found) next.push(value);
    }
    if (!exists) return undefined;
    nodes = next;
  }
  return nodes;
}

/** Likewise of several paths, in the order in which the values stand in the record. */
export function followLists(
  node: unknown,
  paths: readonly (readonly Step[])[],
): readonly unknown[] | undefined {
  if (paths.length === 1) return followAll(node, paths[0]);
  if (paths.length === 0 || typeof node !== "object" || node === null) return undefined;
  const found = Object.entries(node).flatMap(([key, value]) => {
    const further = paths.filter(([step]) => leadsTo(step, key, Array.isArray(node)));
    const values = followLists(
      value,
      further.map((steps) => steps.slice(1)),
    );
    return values === undefined ? [] : [values];
  });
  return found.length === 0 ? undefined : found.flat();
}

function leadsTo(step: Step, key: string, isElement: boolean): boolean {
  if (step.kind === "key") return !isElement && step.key === key;
  if (step.kind === "index") return isElement && String(step.index) === key;
  return step.kind === "children" || isElement === (step.kind === "elements");
}

/** The first value at the end of the path; undefined where there is none. */
export function followFirst(node: unknown, steps: readonly Step[]): unknown {
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (isWildcard(step)) return followAll(node, steps.slice(i))?.[0];
    if (step.kind !== "key") node = follow(node, step)?.[0];
    else if (isObject(node) && Object.hasOwn(node, step.key)) node = node[step.key];
    else return undefined;
  }
  return node;
}

const isArray = (node: unknown): node is readonly unknown[] => Array.isArray(node);

export const isObject = (node: unknown): node is Record<string, unknown> =>
  typeof node === "object" && node !== null && !Array.isArray(node);
