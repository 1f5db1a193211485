import { stringify } from "yaml";
import type * as z from "zod/mini";
import { METRICS } from "../measure/metrics.ts";
import type { ConfigDocument } from "./document.ts";
import type { Mistake } from "./mistake-list.ts";
import { didYouMean, nearest } from "./nearest.ts";
import { EXAMPLES, keysAt } from "./schema.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const MAX_SHOWN = 60;

/** Says in our words what zod found wrong. */
export function mistakesOf(issues: readonly Issue[], document: ConfigDocument): Mistake[] {
  return issues
    .filter(({ path }) => document.valueAt(path) !== undefined || !isMistyped(path, issues))
    .flatMap((issue) => mistakesOfOne(issue, document));
}

/** Whether a missing key is there under a name that is a slip of its own, which is told already. */
const isMistyped = (path: Path, issues: readonly Issue[]): boolean => {
  const [around, missing] = [path.slice(0, -1), path.at(-1)];
  return issues.some(
    (issue) =>
      issue.code === "unrecognized_keys" &&
      nameOf(issue.path) === nameOf(around) &&
      issue.keys.some((key) => missing !== undefined && nearest(key, keysAt(around)) === missing),
  );
};

function mistakesOfOne(issue: Issue, document: ConfigDocument): Mistake[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, document));
  const nearer = nearerOf(issue);
  if (path[0] === "threshold") {
    const unknown = nearer.filter(({ code }) => code === "unrecognized_keys");
    if (unknown.length > 0) return mistakesOf(unknown, document);
    const value = document.valueAt(["threshold"]);
    return [
      { ...wrongThreshold(`threshold is ${shown(value)}`, value), location: document.locate(["threshold"]) },
    ];
  }
  if (nearer.length > 0) return mistakesOf(nearer, document);
  return [{ ...wrongValue(issue, document), location: document.locate(path) }];
}

/** Of a value that may be written in several ways, what is wrong with the one that was meant. */
const nearerOf = (issue: Issue): Issue[] =>
  issue.code === "invalid_union"
    ? (issue.errors.find(isNearer) ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    : [];

/** Whether this way to write a value was meant: the value is of its kind, and wrong further inside. */
const isNearer = (issues: readonly Issue[]) =>
  issues.some(({ code, path }) => path.length > 0 || code !== "invalid_type");

function wrongValue(issue: Issue, document: ConfigDocument): Omit<Mistake, "location"> {
  const { path } = issue;
  const value = document.valueAt(path);
  const is = `${nameOf(path)} is ${shown(value)}`;
  if (value === undefined && path.length > 0) {
    return {
      message: `${nameOf(path.slice(0, -1))} has no \`${String(path.at(-1))}\``,
      remedy: remedyOf(path),
    };
  }
  if (issue.code === "invalid_value") {
    const words = issue.values.map(String);
    return { message: is + didYouMean(String(value), words), remedy: `Write one of ${words.join(", ")}.` };
  }
  if (path.length === 0 && value == null)
    return { message: "the configuration is empty", remedy: remedyOf(path) };
  if (issue.code === "too_small") {
    return issue.origin === "array" || issue.origin === "string"
      ? { message: `${nameOf(path)} is empty`, remedy: remedyOf(path) }
      : { message: `${is}, and the least is ${issue.minimum}`, remedy: remedyOf(path) };
  }
  if (issue.code === "too_big" && issue.origin !== "array" && issue.origin !== "string")
    return { message: `${is}, and the most is ${issue.maximum}`, remedy: remedyOf(path) };
  if (issue.code === "custom") return { message: `${is}: ${issue.message}`, remedy: remedyOf(path) };
  return { message: `${is}, which it cannot be`, remedy: remedyOf(path) };
}

function wrongThreshold(is: string, value: unknown): Omit<Mistake, "location"> {
  if (typeof value === "number" && Number.isFinite(value)) {
    return { message: `${is}, without a unit`, remedy: `Write \`${value} nats\` or \`${value} bits\`.` };
  }
  if (typeof value === "object" && value !== null && "quantile" in value) {
    const ofBaseline = "of" in value && value.of === "baseline";
    return {
      message: ofBaseline
        ? `${is}, and a quantile lies between 0 and 1`
        : `${is}, and a quantile of the run itself decides nothing: its top 20 % is always 20 % of it`,
      remedy: "Write it like `threshold: { quantile: 0.8, of: baseline }`, or `threshold: 1.4 nats`.",
    };
  }
  return { message: `${is}, which it cannot be`, remedy: remedyOf(["threshold"]) };
}

function unknownKey(key: string, path: Path, document: ConfigDocument): Mistake {
  const location = document.locateKey(path, key);
  const keys = keysAt(path);
  const where = path.length === 0 ? "" : ` in ${nameOf(path)}`;
  return {
    message: `there is no key ${shown(key)}${where}${didYouMean(key, keys)}`,
    remedy: `The keys are ${keys.join(", ")}.`,
    location,
  };
}

/** How the value at a path is written, or what is round it; see `EXAMPLES`. */
function remedyOf(path: Path): string {
  const key = path.findLast(hasExamples);
  if (key === undefined) return "Write keys, such as `threshold: 1.4 nats`, or remove the file.";
  if (key === "metric") return `The metrics are ${METRICS.map(({ name }) => name).join(", ")}.`;
  const examples: readonly unknown[] = EXAMPLES[key];
  if (typeof path.at(-1) === "number") {
    const item: unknown = examples.find((example) => Array.isArray(example))?.[0];
    return `Write it like \`${inYaml(item)}\`.`;
  }
  return `Write it like ${examples.map((value) => `\`${key}: ${inYaml(value)}\``).join(" or ")}.`;
}

const hasExamples = (step: PropertyKey): step is keyof typeof EXAMPLES => Object.hasOwn(EXAMPLES, step);

const inYaml = (value: unknown) => stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();

/** `bounds[1].metric`, counted from 0 as in reports; the whole file has no name. */
export function nameOf(path: Path): string {
  if (path.length === 0) return "the configuration";
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .slice(1);
}

/** A value as short text on one line. */
function shown(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "missing");
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
