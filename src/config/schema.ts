import { z } from "zod";
import { formatSchema } from "./format.ts";
import { limitsSchema } from "./limits-schema.ts";
import { EVIDENCE, TOLERANCES } from "./words.ts";
import { METRICS, type MetricName } from "../measure/metrics.ts";

const METRIC_NAMES = METRICS.map(({ name }) => name) as [MetricName, ...MetricName[]];

/** How values are written, for editors and for the remedies of mistakes. */
export const EXAMPLES = {
  threshold: ["1.4 nats", "2 bits", { quantile: 0.8, of: "baseline" }],
  "vocab-size": [151_936],
  "group-by": ["suite", "meta.task", { path: "runs/{group}.jsonl" }],
  "sample-id": ["task.id"],
  source: ["meta.source"],
  dataset: ["data/cases.jsonl", ["data/a.jsonl", "data/b.yml"]],
  formats: [
    [
      {
        name: "mine",
        positions: "dist[*]",
        alternatives: { value: "top[*].lp", text: "top[*].tok" },
        scale: "logprob",
      },
    ],
  ],
  format: ["openai-chat"],
  bounds: [[{ metric: "fork-fraction", min: "0.5%", max: "10%" }]],
  "on-inconclusive": ["fail"],
  "on-missing-baseline": ["fail"],
  limits: [{ record: 100, depth: 64, expanded: 10 }],
  "min-samples": [20],
  "min-positions": [1000],
  "min-forks": [20],
  "rank-cutoff": [5],
  "max-problems": [0],
  metric: ["fork-fraction"],
  group: ["all", "gsm8k", "*"],
  min: ["0.5%", "0.1 nats", 50],
  max: ["10%", "1.5 nats", 4096],
  against: ["baseline"],
  "max-increase": ["1pp", "10%"],
  "max-decrease": ["1pp", "10%"],
  level: ["warn"],
  evidence: ["confident"],
} as const;

const examples = (key: keyof typeof EXAMPLES) => ({ examples: [...EXAMPLES[key]] as never[] });

/** Written with its unit; a bare number only where the unit is plain. */
const scalar = z.union([z.string(), z.number()]);

const word = z.string().min(1);

const limit = (which: string) =>
  scalar.describe(
    `${which} allowed value: a share (\`3%\`, \`0.03\`), an entropy (\`1.4 nats\`, \`2 bits\`), or a number`,
  );

const change = (which: string) =>
  scalar.describe(
    `${which} against the baseline that is allowed: \`1pp\` of a share, \`0.1 nats\`, a number, or \`10%\` of the baseline's value`,
  );

const bound = z
  .strictObject({
    metric: z.enum(METRIC_NAMES).describe("What is bounded").meta(examples("metric")),
    group: z
      .union([word, z.number()])
      .default("all")
      .describe("The group it holds for: `all` for every sample together, `*` for each other group")
      .meta(examples("group")),
    min: limit("Least").optional().meta(examples("min")),
    max: limit("Greatest").optional().meta(examples("max")),
    against: z
      .literal("baseline")
      .optional()
      .describe("The change against the baseline is bounded")
      .meta(examples("against")),
    "max-increase": change("Greatest increase").optional().meta(examples("max-increase")),
    "max-decrease": change("Greatest decrease").optional().meta(examples("max-decrease")),
    level: z.enum(["fail", "warn"]).default("fail").describe("What a violation does").meta(examples("level")),
    evidence: z
      .enum(EVIDENCE)
      .optional()
      .describe(
        "`confident`: the 95 % sampling interval must lie within the bound, too; the default against a baseline",
      )
      .meta(examples("evidence")),
  })
  .meta({
    title: "Bound",
    description: "What one metric of one group has to keep to",
    examples: [...EXAMPLES.bounds[0]],
  });

const frozen = z
  .strictObject({
    quantile: z.number().gt(0).lt(1).describe("Share of the baseline's positions below it"),
    of: z.literal("baseline").describe("Never of the run itself: its top 20 % is always 20 % of it"),
  })
  .meta({ title: "Frozen threshold" });

const groupByPath = z
  .strictObject({ path: word.describe("Pattern with {group}, matched against the end of the path") })
  .meta({ title: "Part of the file's path" });

/**
 * The configuration as it is written: what validates it, types the code, and, as `schema/config.json`, helps
 * editors.
 */
export const configSchema = z
  .strictObject({
    threshold: z
      .union([z.string(), frozen])
      .default("1.4 nats")
      .describe(
        "Entropy above which a position is a decision fork, with its unit, or a quantile of the baseline's entropies; depends on model, temperature and task",
      )
      .meta(examples("threshold")),
    "vocab-size": scalar
      .optional()
      .describe("Tokens in the model's vocabulary, 262,144 by default; the closer, the narrower the ranges")
      .meta(examples("vocab-size")),
    "group-by": z
      .union([word.describe("A field of the records; dots lead into objects"), groupByPath])
      .optional()
      .describe("How samples are put into groups")
      .meta(examples("group-by")),
    "sample-id": word
      .optional()
      .describe("Field that names a sample, before custom_id, sample_id, id, ...; dots lead into objects")
      .meta(examples("sample-id")),
    source: word
      .optional()
      .describe(
        "Field that says where a sample's evaluation case is written, `source` by default: an object with `path` and `line`, or text such as `cases.yml:12`",
      )
      .meta(examples("source")),
    dataset: z
      .union([word, z.array(word).min(1).max(100)])
      .optional()
      .describe("Tracked files in which an id that occurs once is a sample's evaluation case")
      .meta(examples("dataset")),
    format: word
      .optional()
      .describe("Format of every artifact; detected where it is not given")
      .meta(examples("format")),
    formats: z
      .array(formatSchema)
      .optional()
      .describe("Formats of your own, tried before all others")
      .meta(examples("formats")),
    bounds: z
      .array(bound)
      .min(1)
      .optional()
      .describe(
        "What has to hold; without it, the starter bound: a fork fraction of 0.5 to 10 %, or, of a pair, a reranked share of up to 4.1 %",
      )
      .meta(examples("bounds")),
    "on-inconclusive": z
      .enum(TOLERANCES)
      .default("warn")
      .describe("What to do where the data cannot decide a bound")
      .meta(examples("on-inconclusive")),
    "on-missing-baseline": z
      .enum(TOLERANCES)
      .default("warn")
      .describe("What to do where there is no baseline to compare with")
      .meta(examples("on-missing-baseline")),
    limits: limitsSchema.prefault({}).describe("How large an artifact may be").meta(examples("limits")),
    "min-samples": z
      .int()
      .min(1)
      .default(20)
      .describe("Fewer samples decide nothing")
      .meta(examples("min-samples")),
    "min-positions": z
      .int()
      .min(1)
      .default(1000)
      .describe("Fewer positions decide nothing")
      .meta(examples("min-positions")),
    "min-forks": z
      .int()
      .min(0)
      .default(20)
      .describe("Fewer positions of the bounded kind, found or expected, decide nothing with confidence")
      .meta(examples("min-forks")),
    "rank-cutoff": z
      .int()
      .min(1)
      .max(1000)
      .default(5)
      .describe("`compare`: a newly preferred token is reranked up to this rank of the base, shifted beyond")
      .meta(examples("rank-cutoff")),
    "max-problems": z
      .int()
      .min(0)
      .default(0)
      .describe("Records that may be unusable; more fail the gate")
      .meta(examples("max-problems")),
  })
  .meta({
    title: "logprob-gate configuration",
    description: "What logprob-gate holds a run against (docs/configuration.md)",
  });

export type RawConfig = z.infer<typeof configSchema>;
export type RawBound = z.infer<typeof bound>;

/** The keys that a map at a path of the configuration may have; the path of the whole file is empty. */
export function keysAt([key]: readonly PropertyKey[]): readonly string[] {
  if (key === "bounds") return Object.keys(bound.shape);
  if (key === "group-by") return Object.keys(groupByPath.shape);
  if (key === "limits") return Object.keys(limitsSchema.shape);
  return Object.keys(configSchema.shape);
}

/** The JSON Schema for editors. */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, { io: "input" });
