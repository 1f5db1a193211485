import { MAX_VALUES } from "./file-limits.ts";

/** A setting as a record has it. */
export type Setting = string | number | boolean;

/** What is known of where a sample came from. */
export interface SampleFacts {
  /** Stable across runs. */
  readonly id: string;
  readonly group?: string | undefined;
  readonly format: string;
  /** Name of the model, and the sampling settings, where the record says them. */
  readonly model?: string | undefined;
  readonly sampling?: Readonly<Record<string, Setting>> | undefined;
}

/** What the estimators of this version are called: another number, another meaning of every sum. */
const ESTIMATOR = 1;

/** How the positions were come by: numbers of two measurements mean the same where these agree. */
export interface Fingerprint {
  /** Version of the bounds on entropies. */
  readonly estimator: number;
  /** Length of the longest list of alternatives; null where whole distributions or entropies were read. */
  readonly k: number | null;
  /** Names, ascending. */
  readonly formats: readonly string[];
  readonly models: readonly string[];
  /** Every value that a setting has in some sample, by its name. */
  readonly sampling: Readonly<Record<string, readonly Setting[]>>;
}

/** Most sampling settings of a run: more than any engine has. */
const MAX_SETTINGS = 30;

/** Notes what the samples of a run have in common. */
export class FingerprintBuilder {
  #k: number | null = null;
  readonly #formats = new Set<string>();
  readonly #models = new Set<string>();
  readonly #sampling = new Map<string, Set<Setting>>();

  /** @param k length of the sample's longest list, 0 where it has none */
  add({ format, model, sampling = {} }: SampleFacts, k: number): void {
    if (k > 0) this.#k = Math.max(k, this.#k ?? 0);
    note(this.#formats, format);
    if (model !== undefined) note(this.#models, model);
    for (const [name, value] of Object.entries(sampling)) {
      const values = this.#sampling.get(name) ?? new Set();
      if (this.#sampling.size < MAX_SETTINGS) this.#sampling.set(name, values);
      note(values, value);
    }
  }

  build(): Fingerprint {
    const settings = [...this.#sampling].map(([name, values]) => [name, ascending(values)] as const);
    return {
      estimator: ESTIMATOR,
      k: this.#k,
      formats: ascending(this.#formats),
      models: ascending(this.#models),
      sampling: Object.fromEntries(settings.sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}

function note<T>(values: Set<T>, value: T): void {
  if (values.size < MAX_VALUES) values.add(value);
}

const ascending = <T extends Setting>(values: ReadonlySet<T>): T[] =>
  [...values].sort((a, b) => (String(a) < String(b) ? -1 : 1));

/** One fact in which two measurements differ. */
export interface Mismatch {
  /** As the file of the measurement calls it, such as `k` or `sampling.temperature`. */
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Facts of a measurement that two have to share. */
interface Facts {
  readonly threshold: number;
  readonly vocabularySize: number;
  readonly rankCutoff?: number | undefined;
  readonly fingerprint: Fingerprint;
}

/** In what measurements of one run differ that do not fit together: parts of it share everything. */
const partMismatch = (a: Facts, b: Facts): Mismatch | undefined =>
  settingMismatch(a, b) ??
  differs("rankCutoff", a.rankCutoff ?? "none: no base model", b.rankCutoff ?? "none: no base model") ??
  differs("formats", a.fingerprint.formats, b.fingerprint.formats) ??
  differs("models", a.fingerprint.models, b.fingerprint.models);

/** In what two runs differ that cannot be compared. The model, and what was read, may differ. */
export const settingMismatch = (a: Facts, b: Facts): Mismatch | undefined =>
  differs("threshold", a.threshold, b.threshold) ??
  differs("vocabularySize", a.vocabularySize, b.vocabularySize) ??
  differs("estimator", a.fingerprint.estimator, b.fingerprint.estimator) ??
  differs("rankCutoff", a.rankCutoff ?? [], b.rankCutoff ?? []) ??
  differs("k", kOf(a.fingerprint), kOf(b.fingerprint)) ??
  samplingMismatch(a.fingerprint.sampling, b.fingerprint.sampling);

/** Two parts of one run that do not fit together, by their places in the list. */
export interface Misfit extends Mismatch {
  readonly first: number;
  readonly second: number;
}

/** The first part that does not fit one before it. What a part does not know fits everything. */
export function misfitOf(parts: readonly Facts[]): Misfit | undefined {
  const fingerprint = parts.map((part) => part.fingerprint).reduce(mergeFingerprints);
  const second = parts.findIndex((part) => partMismatch({ ...parts[0], fingerprint }, part) !== undefined);
  for (const [first, part] of parts.slice(0, Math.max(0, second)).entries()) {
    const mismatch = partMismatch(part, parts[second]);
    if (mismatch !== undefined) return { ...mismatch, first, second };
  }
  return undefined;
}

/** What `a` knows, and else `b`. */
export const mergeFingerprints = (a: Fingerprint, b: Fingerprint): Fingerprint => ({
  estimator: a.estimator,
  k: a.formats.length > 0 ? a.k : b.k,
  formats: a.formats.length > 0 ? a.formats : b.formats,
  models: a.models.length > 0 ? a.models : b.models,
  sampling: Object.fromEntries(
    Object.entries({ ...b.sampling, ...a.sampling }).sort(([one], [other]) => (one < other ? -1 : 1)),
  ),
});

/** Of no sample, nothing is known. */
const kOf = ({ k, formats }: Fingerprint): string | readonly [] =>
  formats.length === 0 ? [] : k === null ? "whole distributions" : String(k);

/** Of the settings that both record. */
function samplingMismatch(a: Fingerprint["sampling"], b: Fingerprint["sampling"]): Mismatch | undefined {
  for (const name of Object.keys(a)) {
    const found = Object.hasOwn(b, name) ? differs(`sampling.${name}`, a[name], b[name]) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Nothing recorded differs from nothing. */
function differs(field: string, a: unknown, b: unknown): Mismatch | undefined {
  if (isEmpty(a) || isEmpty(b)) return undefined;
  const [ours, theirs] = [written(a), written(b)];
  return ours === theirs ? undefined : { field, ours, theirs };
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const written = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(", ") : String(value);
