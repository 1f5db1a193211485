import type { Path } from "../formats/format.ts";

/** One step of a path: an object's key, every element of an array, or every value of an object. */
export type Step = { readonly key: string } | "elements" | "values";

/** Splits `choices[*].logprobs.content[*]` into its steps. */
export function parsePath(path: Path): Step[] {
  return [...path.matchAll(/\[\*\]|\{\*\}|[^.[\]{}]+/g)].map(([step]) =>
    step === "[*]" ? "elements" : step === "{*}" ? "values" : { key: step },
  );
}

/** The values one step away, or undefined where the node has no such step. */
export function follow(node: unknown, step: Step): readonly unknown[] | undefined {
  if (step === "elements") return Array.isArray(node) ? node : undefined;
  if (!isObject(node)) return undefined;
  if (step === "values") return Object.values(node);
  return Object.hasOwn(node, step.key) ? [node[step.key]] : undefined;
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

export const isObject = (node: unknown): node is Record<string, unknown> =>
  typeof node === "object" && node !== null && !Array.isArray(node);
