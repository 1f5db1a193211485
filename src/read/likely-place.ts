import { isObject } from "./walk/path.ts";

const LIKELY = /log_?probs?|entrop/i;

/** Keys and elements that are looked at; those of a list are mostly alike. */
const MAX_SEEN = 10_000;
const MAX_ELEMENTS = 4;

/** Names longer than this, or of other characters, are no names in a path. */
const NAME = /^[\w-]{1,40}$/;
const MAX_STEPS = 8;

/** A key whose name says that logprobs are under it, and the path of the object that has it. */
interface Likely {
  readonly key: string;
  /** Empty for the record itself. */
  readonly path: string;
}

/** The outermost key of a record that logprobs may stand under, though no format reads them. */
export function likelyPlace(record: unknown): Likely | undefined {
  const queue: { readonly node: unknown; readonly steps: readonly string[] }[] = [
    { node: record, steps: [] },
  ];
  for (let i = 0, seen = 0; i < queue.length && seen < MAX_SEEN; i++) {
    const { node, steps } = queue[i];
    const children: (readonly [string, unknown])[] = Array.isArray(node)
      ? node.slice(0, MAX_ELEMENTS).map((one: unknown) => ["[*]", one])
      : isObject(node)
        ? Object.entries(node).slice(0, MAX_SEEN - seen)
        : [];
    for (const [step, child] of children) {
      seen++;
      if (typeof child !== "object" || child === null || Object.keys(child).length === 0) continue;
      if (isObject(node) && LIKELY.test(step) && NAME.test(step)) return { key: step, path: pathOf(steps) };
      if (steps.length < MAX_STEPS && (step === "[*]" || NAME.test(step)))
        queue.push({ node: child, steps: [...steps, step] });
    }
  }
  return undefined;
}

const pathOf = (steps: readonly string[]): string => steps.join(".").replaceAll(".[*]", "[*]");
