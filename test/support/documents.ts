import { pick } from "./random.ts";

/** A JSON document whose objects are lists of members, so that keys can be shuffled and doubled. */
export type Tree = { object: [string, Tree][] } | { array: Tree[] } | { raw: string };

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { array: value.map(treeOf) };
  if (typeof value === "object" && value !== null)
    return { object: Object.entries(value).map(([key, inner]) => [key, treeOf(inner)]) };
  return { raw: JSON.stringify(value) };
}

/** How a writer spaces its JSON, and whether it writes letters as escapes. */
export interface Style {
  readonly comma: string;
  readonly colon: string;
  readonly line: string;
  readonly escapes: boolean;
}

export const STYLES: readonly Style[] = [
  { comma: ",", colon: ":", line: "", escapes: false },
  { comma: ", ", colon: ": ", line: "", escapes: true },
  { comma: " , ", colon: "\t: ", line: " ", escapes: false },
];

export function write(tree: Tree, style: Style): string {
  const quoted = (text: string) => {
    const json = JSON.stringify(text);
    return style.escapes
      ? json.replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
      : json;
  };
  if ("raw" in tree) return tree.raw.startsWith('"') ? quoted(JSON.parse(tree.raw) as string) : tree.raw;
  if ("array" in tree)
    return `[${style.line}${tree.array.map((one) => write(one, style)).join(style.comma)}${style.line}]`;
  const members = tree.object.map(([key, one]) => `${quoted(key)}${style.colon}${write(one, style)}`);
  return `{${style.line}${members.join(style.comma)}${style.line}}`;
}

const TEXTS = [
  '"',
  "\\",
  "]}",
  '"]},{"logprob":-9',
  "\n",
  "\u0000",
  "é",
  "日本",
  "😀",
  "token_id:5",
  "",
  "a".repeat(300),
];

/** Values that stand where they should not. */
const STRANGE = [
  "null",
  '"x"',
  "true",
  "[]",
  "{}",
  "NaN",
  "-Infinity",
  "-9999.0",
  "1e999",
  "[1,[2]]",
  '{"logprob":-1}',
];

const number = (random: () => number): string => {
  const value = -Math.exp(random() * 12 - 9);
  return pick(random, [
    String(value),
    String(Math.fround(value)),
    value.toFixed(4),
    "-0.0",
    "0",
    "-100",
    "-9999.0",
  ]);
};

/** The same document, as another writer might have written it: other numbers, texts and orders. */
export function vary(tree: Tree, random: () => number): Tree {
  if ("raw" in tree) {
    // Whole numbers are ids, indices and masks.
    if (/^-?\d+\.\d/.test(tree.raw)) return { raw: number(random) };
    if (tree.raw.startsWith('"') && random() < 0.1) return { raw: JSON.stringify(pick(random, TEXTS)) };
    return tree;
  }
  if ("array" in tree) return { array: tree.array.map((one) => vary(one, random)) };
  const members = tree.object.map(([key, one]): [string, Tree] => [key, vary(one, random)]);
  if (random() < 0.2) members.sort(() => random() - 0.5);
  if (random() < 0.1)
    members.push([pick(random, ["extra", "logprobs_", "x"]), treeOf({ a: [TEXTS], id: "inner" })]);
  return { object: members };
}

/**
 * The same record with many positions, as one writer writes them, and now and then as another would.
 *
 * @param length its lists of positions have; they have three in `tree`
 */
export function lengthened(tree: Tree, length: number, random: () => number): Tree {
  if ("raw" in tree) return tree;
  if ("object" in tree)
    return { object: tree.object.map(([key, one]) => [key, lengthened(one, length, random)]) };
  const { array } = tree;
  if (array.length !== 3) return { array: array.map((one) => lengthened(one, length, random)) };
  return {
    array: Array.from({ length }, (_, i) => {
      const one = array[i % array.length] ?? { array: [] };
      return random() < 0.05 ? vary(one, random) : renumbered(one, random);
    }),
  };
}

/** The same value with other numbers and texts. */
function renumbered(tree: Tree, random: () => number): Tree {
  if ("array" in tree) return { array: tree.array.map((one) => renumbered(one, random)) };
  if ("object" in tree) return { object: tree.object.map(([key, one]) => [key, renumbered(one, random)]) };
  if (/^-?\d+\.\d/.test(tree.raw)) return { raw: number(random) };
  if (!tree.raw.startsWith('"') || random() < 0.9) return tree;
  return { raw: JSON.stringify(pick(random, TEXTS)) };
}

/** The same document, some of whose whole numbers are written as others may write them. */
export function rewritten(tree: Tree, random: () => number): Tree {
  if ("array" in tree) return { array: tree.array.map((one) => rewritten(one, random)) };
  if ("object" in tree) return { object: tree.object.map(([key, one]) => [key, rewritten(one, random)]) };
  if (!/^\d+$/.test(tree.raw) || random() < 0.98) return tree;
  return { raw: pick(random, [`${tree.raw}.0`, `${tree.raw}.00`, `${tree.raw}e0`, `-${tree.raw}`]) };
}

/** The same document with mistakes: values of the wrong kind, keys twice, members missing. */
export function damage(tree: Tree, random: () => number): Tree {
  if (random() < 0.01) return { raw: pick(random, STRANGE) };
  if ("raw" in tree) return tree;
  if ("array" in tree) {
    const array = tree.array.map((one) => damage(one, random));
    return { array: random() < 0.02 ? array.slice(1) : array };
  }
  const members = tree.object.map(([key, one]): [string, Tree] => [key, damage(one, random)]);
  if (random() < 0.02 && members.length > 0) members.push(pick(random, members));
  if (random() < 0.02) members.pop();
  return { object: members };
}

/** A document in as many arrays. */
export const nested = (tree: Tree, levels: number): Tree =>
  levels === 0 ? tree : { array: [nested(tree, levels - 1)] };

/** The same text with one more member at any place, which is deep or long, or with a number written longer. */
export function stretched(text: string, depth: number, random: () => number): string {
  const [levels, length] = [Math.floor(random() * depth), Math.floor(random() * 40)];
  const many = (part: string) => part.repeat(length);
  const change = pick(random, [
    { at: /\{/g, to: `{"x":${"[".repeat(levels)}1${"]".repeat(levels)},` },
    { at: /\{/g, to: `{"${many("k")}" :1,` },
    { at: /\{/g, to: `{"x":-1.${many("5")},` },
    { at: /\{/g, to: `{"x":[{"${many('\\"')}"\n:1.${many("0")}}],` },
    { at: /\d\.\d/g, to: `0.${many("0")}` },
  ]);
  const place = pick(random, [...text.matchAll(change.at)]).index;
  return text.slice(0, place) + change.to + text.slice(place + (change.to.startsWith("{") ? 1 : 2));
}
