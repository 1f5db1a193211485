import { DEFAULT_VOCABULARY_SIZE } from "../measure/entropy.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { Bound, Config } from "./types.ts";

/** What set a bound that nobody wrote. No line of a file and no flag is called that. */
const STARTER = "the starter bound";

/**
 * The bound that holds where none is configured: a heuristic round the 1.2 to 8.3 % entropy-selected token
 * budget of arXiv 2605.06241. The right one depends on model and task.
 */
export const STARTER_BOUND: Bound = Object.freeze({
  metric: "fork-fraction",
  group: "all",
  min: 0.005,
  max: 0.1,
  level: "fail",
  evidence: "estimate",
  origin: STARTER,
});

/**
 * The same for a pair of models: the most that the four base and RL pairs of arXiv 2605.06241 show. The famous 1 to
 * 3 % belong here, not to the fork fraction.
 */
const STARTER_PAIR_BOUND: Bound = Object.freeze({
  metric: "reranked",
  group: "all",
  max: 0.041,
  level: "fail",
  evidence: "estimate",
  origin: STARTER,
});

/** What holds where nothing is configured. */
export const DEFAULT_CONFIG: Config = Object.freeze({
  threshold: Object.freeze({ value: 1.4, unit: "nats" }),
  vocabularySize: DEFAULT_VOCABULARY_SIZE,
  dataset: Object.freeze([]),
  formats: Object.freeze([]),
  bounds: Object.freeze([STARTER_BOUND]),
  onInconclusive: "warn",
  onMissingBaseline: "warn",
  limits: DEFAULT_LIMITS,
  minSamples: 20,
  minPositions: 1000,
  minForks: 20,
  rankCutoff: 5,
  maxProblems: 0,
});

/** Whether the config has no bound of its own. */
export const usesStarterBound = ({ bounds }: Config): boolean =>
  bounds.some(({ origin }) => origin === STARTER);

/** The config of a pair of models: it has their starter bound in place of a run's. */
export const withPairBound = (config: Config): Config =>
  usesStarterBound(config)
    ? { ...config, bounds: config.bounds.map(({ evidence }) => ({ ...STARTER_PAIR_BOUND, evidence })) }
    : config;

/** Whether nobody said which threshold. */
export const usesDefaultThreshold = (config: Config): boolean =>
  config.threshold === DEFAULT_CONFIG.threshold && config.frozen === undefined;
