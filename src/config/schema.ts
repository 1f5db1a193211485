import * as z from "zod/mini";
import { DEFAULT_CONFIG } from "./defaults.ts";
import { formatSchema, tokenPaths } from "./format.ts";
import { limitsSchema } from "./limits-schema.ts";
import { MAX_RANK } from "./scalars.ts";
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

/** What a key is for, and how its values are written. */
const about = (key: keyof typeof EXAMPLES, description: string) =>
  z.meta({ description, examples: [...EXAMPLES[key]] });

/** Written with its unit; a bare number only where the unit is plain. */
const scalar = z.union([z.string(), z.number()]);

const word = z.string().check(z.minLength(1));

const limit = (key: "min" | "max", which: string) =>
  z
    .optional(scalar)
    .check(
      about(
        key,
        `${which} allowed value: a share (\`3%\`, \`0.03\`), an entropy (\`1.4 nats\`, \`2 bits\`), or a number`,
      ),
    );

const change = (key: "max-increase" | "max-decrease", which: string) =>
  z
    .optional(scalar)
    .check(
      about(
        key,
        `${which} against the baseline that is allowed: \`1pp\` of a share, \`0.1 nats\`, a number, or \`10%\` of the baseline's value`,
      ),
    );

const atLeast = (least: number, byDefault: number) => z._default(z.int().check(z.minimum(least)), byDefault);

const bound = z
  .strictObject({
    metric: z.enum(METRIC_NAMES).check(about("metric", "What is bounded")),
    group: z
      ._default(z.union([word, z.number()]), "all")
      .check(
        about("group", "The group it holds for: `all` for every sample together, `*` for each other group"),
      ),
    min: limit("min", "Least"),
    max: limit("max", "Greatest"),
    against: z
      .optional(z.literal("baseline"))
      .check(about("against", "The change against the baseline is bounded")),
    "max-increase": change("max-increase", "Greatest increase"),
    "max-decrease": change("max-decrease", "Greatest decrease"),
    level: z._default(z.enum(["fail", "warn"]), "fail").check(about("level", "What a violation does")),
    evidence: z
      .optional(z.enum(EVIDENCE))
      .check(
        about(
          "evidence",
          "`confident`: the 95 % sampling interval must lie within the bound, too; the default against a baseline",
        ),
      ),
  })
  .check(
    z.meta({
      title: "Bound",
      description: "What one metric of one group has to keep to",
      examples: [...EXAMPLES.bounds[0]],
    }),
  );

const frozen = z
  .strictObject({
    quantile: z.number().check(z.gt(0), z.lt(1), z.describe("Share of the baseline's positions below it")),
    of: z.literal("baseline").check(z.describe("Never of the run itself: its top 20 % is always 20 % of it")),
  })
  .check(z.meta({ title: "Frozen threshold" }));

const groupByPath = z
  .strictObject({
    path: word.check(z.describe("Pattern with {group}, matched against the end of the path")),
  })
  .check(z.meta({ title: "Part of the file's path" }));

/**
 * The configuration as it is written: what validates it, types the code, and, as `schema/config.json`, helps
 * editors.
 */
export const configSchema = z
  .strictObject({
    threshold: z
      ._default(
        z.union([z.string(), frozen]),
        `${DEFAULT_CONFIG.threshold.value} ${DEFAULT_CONFIG.threshold.unit}`,
      )
      .check(
        about(
          "threshold",
          "Entropy above which a position is a decision fork, with its unit, or a quantile of the baseline's entropies; depends on model, temperature and task",
        ),
      ),
    "vocab-size": z
      .optional(scalar)
      .check(
        about(
          "vocab-size",
          "Tokens in the model's vocabulary, 262,144 by default; the closer, the narrower the ranges",
        ),
      ),
    "group-by": z
      .optional(
        z.union([word.check(z.describe("A field of the records; dots lead into objects")), groupByPath]),
      )
      .check(about("group-by", "How samples are put into groups")),
    "sample-id": z
      .optional(word)
      .check(
        about(
          "sample-id",
          "Field that names a sample, before custom_id, sample_id, id, ...; dots lead into objects",
        ),
      ),
    source: z
      .optional(word)
      .check(
        about(
          "source",
          "Field that says where a sample's evaluation case is written, `source` by default: an object with `path` and `line`, or text such as `cases.yml:12`",
        ),
      ),
    dataset: z
      .optional(z.union([word, z.array(word).check(z.minLength(1), z.maxLength(100))]))
      .check(about("dataset", "Tracked files in which an id that occurs once is a sample's evaluation case")),
    format: z
      .optional(word)
      .check(about("format", "Format of every artifact; detected where it is not given")),
    formats: z
      .optional(z.array(formatSchema))
      .check(about("formats", "Formats of your own, tried before all others")),
    bounds: z
      .optional(z.array(bound).check(z.minLength(1)))
      .check(
        about(
          "bounds",
          "What has to hold; without it, the starter bound: a fork fraction of 0.5 to 10 %, or, of a pair, a reranked share of up to 4.1 %",
        ),
      ),
    "on-inconclusive": z
      ._default(z.enum(TOLERANCES), DEFAULT_CONFIG.onInconclusive)
      .check(
        about(
          "on-inconclusive",
          "Where the data cannot decide a bound: `fail` stops the merge, `warn` and `pass` let it, both with the verdict `inconclusive`",
        ),
      ),
    "on-missing-baseline": z
      ._default(z.enum(TOLERANCES), DEFAULT_CONFIG.onMissingBaseline)
      .check(about("on-missing-baseline", "What to do where there is no baseline to compare with")),
    limits: z.prefault(limitsSchema, {}).check(about("limits", "How large an artifact may be")),
    "min-samples": atLeast(1, DEFAULT_CONFIG.minSamples).check(
      about("min-samples", "Fewer samples decide nothing"),
    ),
    "min-positions": atLeast(1, DEFAULT_CONFIG.minPositions).check(
      about("min-positions", "Fewer positions decide nothing"),
    ),
    "min-forks": atLeast(0, DEFAULT_CONFIG.minForks).check(
      about(
        "min-forks",
        "Fewer positions of the bounded kind, or of the other, found or expected, decide nothing with confidence",
      ),
    ),
    "rank-cutoff": z
      ._default(z.int().check(z.minimum(1), z.maximum(MAX_RANK)), DEFAULT_CONFIG.rankCutoff)
      .check(
        about(
          "rank-cutoff",
          "`compare`: a newly preferred token is reranked up to this rank of the base, shifted beyond",
        ),
      ),
    "max-problems": atLeast(0, DEFAULT_CONFIG.maxProblems).check(
      about("max-problems", "Records that may be unusable; more fail the gate"),
    ),
  })
  .check(
    z.meta({
      title: "logprob-gate configuration",
      description: "What logprob-gate holds a run against (docs/configuration.md)",
    }),
  );

export type RawConfig = z.infer<typeof configSchema>;
export type RawBound = z.infer<typeof bound>;

/** The maps under the keys of the configuration, or in their lists. */
const MAPS = {
  threshold: frozen.shape,
  "group-by": groupByPath.shape,
  formats: formatSchema.shape,
  bounds: bound.shape,
  limits: limitsSchema.shape,
};

const isMap = (key: PropertyKey | undefined): key is keyof typeof MAPS =>
  key !== undefined && Object.hasOwn(MAPS, key);

/** The keys that a map at a path of the configuration may have; the path of the whole file is empty. */
export function keysAt([key, , inner]: readonly PropertyKey[]): readonly string[] {
  if (key === "formats" && inner !== undefined) return Object.keys(tokenPaths);
  return Object.keys(isMap(key) ? MAPS[key] : configSchema.shape);
}
