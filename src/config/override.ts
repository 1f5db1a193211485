import { UserError } from "../errors.ts";
import { mayBeConfident } from "./confidence.ts";
import { deepFreeze } from "./freeze.ts";
import {
  parsePageBudget,
  parseProportion,
  parseRank,
  parseThreshold,
  parseVocabularySize,
  parseWord,
} from "./scalars.ts";
import { EVIDENCE, TOLERANCES } from "./words.ts";
import type { Bound, Config, Evidence } from "./types.ts";

/** A value as the user wrote it, and what they know it by: `--threshold`, `input threshold`. */
export interface Named {
  readonly value: string;
  readonly name: string;
}

/** What the command line or the workflow says over the configuration file. */
export interface Overrides {
  readonly threshold?: Named | undefined;
  readonly minForkFraction?: Named | undefined;
  readonly maxForkFraction?: Named | undefined;
  readonly vocabSize?: Named | undefined;
  readonly format?: Named | undefined;
  readonly rankCutoff?: Named | undefined;
  readonly onInconclusive?: Named | undefined;
  readonly onMissingBaseline?: Named | undefined;
  readonly pageBudget?: Named | undefined;
  /** Of every bound. */
  readonly evidence?: Named | undefined;
}

/**
 * The config with what was said over it. A fork fraction bound given here replaces the starter bound and every
 * bound on the fork fraction of all samples.
 *
 * @param formats names of the formats there are
 * @throws UserError usage, naming the flag or input
 */
export function override(config: Config, overrides: Overrides, formats: readonly string[]): Config {
  const { threshold, vocabSize, format, rankCutoff, onInconclusive, onMissingBaseline, pageBudget } =
    overrides;
  const evidence = overrides.evidence && checkWord(overrides.evidence, EVIDENCE);
  const bound = forkFractionBound(overrides);
  const { frozen, ...rest } = config;
  const bounds = bound ? [bound, ...config.bounds.filter((other) => !isReplaced(other))] : config.bounds;
  return deepFreeze({
    ...rest,
    ...(threshold ? { threshold: named(threshold, parseThreshold) } : frozen && { frozen }),
    ...(vocabSize && { vocabularySize: named(vocabSize, parseVocabularySize) }),
    ...(format && { format: checkWord(format, formats) }),
    ...(rankCutoff && { rankCutoff: named(rankCutoff, parseRank) }),
    ...(onInconclusive && { onInconclusive: checkWord(onInconclusive, TOLERANCES) }),
    ...(onMissingBaseline && { onMissingBaseline: checkWord(onMissingBaseline, TOLERANCES) }),
    ...(pageBudget && { limits: { ...config.limits, page: named(pageBudget, parsePageBudget) } }),
    bounds: evidence ? bounds.map((one) => withEvidence(one, evidence)) : bounds,
  });
}

function forkFractionBound({ minForkFraction, maxForkFraction }: Overrides): Bound | undefined {
  const given = [minForkFraction, maxForkFraction].filter((limit) => limit !== undefined);
  if (given.length === 0) return undefined;
  const bound: Bound = {
    metric: "fork-fraction",
    group: "all",
    ...(minForkFraction && { min: named(minForkFraction, parseProportion) }),
    ...(maxForkFraction && { max: named(maxForkFraction, parseProportion) }),
    level: "fail",
    evidence: "estimate",
    origin: given.map(({ name }) => name).join(" and "),
  };
  if (bound.min !== undefined && bound.max !== undefined && bound.min > bound.max) {
    throw new UserError(
      "usage",
      `${bound.origin}: the least is above the greatest allowed`,
      "Exchange them.",
    );
  }
  return bound;
}

const isReplaced = ({ metric, group, against }: Bound) =>
  metric === "fork-fraction" && group === "all" && against === undefined;

/** Where there is no sampling interval nothing can be confident: the bound stays as it is. */
const withEvidence = (bound: Bound, evidence: Evidence): Bound =>
  mayBeConfident(bound) ? { ...bound, evidence } : bound;

/** Parses, and says of a mistake which flag or input made it. @throws UserError usage */
export function named<T>({ value, name }: Named, parse: (text: string) => T): T {
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError("usage", `${name}: ${error.message}`, error.remedy);
  }
}

const checkWord = <W extends string>(said: Named, words: readonly W[]): W =>
  named(said, (text) => parseWord(text, words));
