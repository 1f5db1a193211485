/** Which limit was violated: the value is above the `max`, or below the `min`. */
export type Side = "above" | "below";

const BROKEN = "look for a broken quantisation, chat template or sampler.";
const UNCERTAIN = `The model is uncertain at more positions than allowed: ${BROKEN}`;
const CERTAIN =
  "The model is certain almost everywhere: look for an entropy collapse in training, or logprobs taken after sampling.";
const UNLIKELY = `The model finds the chosen tokens less likely than allowed: ${BROKEN}`;
const SHORT_LISTS = "The lists leave too much out: ask for more alternatives (top_logprobs 20)";
const LENGTH = "look at the chat template, the stop tokens and the limit on tokens.";

const CHANGED =
  "The tuned model decides otherwise at more positions than allowed: look for too long or too strong training, a coarse quantisation, or another chat template.";
const REPLACED =
  "The tuned model prefers tokens that the base hardly considers: look for a broken quantisation or tokenizer, or training that taught new text instead of choosing among its own.";
const ELSEWHERE = "The changes are not where the base was uncertain: look at what was trained, and on what.";

const ENTROPY = { above: UNCERTAIN, below: CERTAIN };

const CAUSES: Readonly<Record<string, Readonly<Partial<Record<Side, string>>>>> = {
  "fork-fraction": ENTROPY,
  "mean-entropy": ENTROPY,
  "entropy-p50": ENTROPY,
  "entropy-p80": ENTROPY,
  "entropy-p90": ENTROPY,
  "entropy-p99": ENTROPY,
  "near-deterministic": { above: CERTAIN, below: UNCERTAIN },
  surprisal: { above: UNLIKELY, below: CERTAIN },
  perplexity: { above: UNLIKELY, below: CERTAIN },
  undecided: { above: `${SHORT_LISTS}, and give the model's vocab-size.` },
  "covered-mass": { below: `${SHORT_LISTS}.` },
  unshifted: { below: CHANGED },
  reranked: { above: CHANGED },
  shifted: { above: REPLACED },
  "promoted-rank": { above: REPLACED },
  "mean-js": { above: CHANGED },
  kl: { above: CHANGED },
  "near-zero-js": { below: CHANGED },
  "fork-overlap": { below: ELSEWHERE },
  "entropy-ratio": { below: ELSEWHERE },
  "fork-auroc": { below: ELSEWHERE },
  length: {
    above: `The samples are longer than allowed: ${LENGTH}`,
    below: `The samples are shorter than required: ${LENGTH}`,
  },
};

/** What typically moves a metric past a limit on that side, with what to look at; empty where nothing does. */
export const causeOf = (metric: string, side: Side): string => CAUSES[metric]?.[side] ?? "";
