import { z } from "zod";
import { METRICS, type MetricName } from "../measure/metrics.ts";

export const TOLERANCES = ["pass", "warn", "fail"] as const;

const METRIC_NAMES = METRICS.map(({ name }) => name) as [MetricName, ...MetricName[]];

/** Written with its unit; a bare number only where the unit is plain. */
const scalar = z.union([z.string(), z.number()]);

const limit = (which: string) =>
  scalar.describe(
    `${which} allowed value: a share (\`3%\`, \`0.03\`), an entropy (\`1.4 nats\`, \`2 bits\`), or a number`,
  );

const bound = z
  .strictObject({
    metric: z.enum(METRIC_NAMES).describe("What is bounded"),
    group: scalar
      .default("all")
      .describe("The group it holds for: `all` for every sample together, `*` for each other group"),
    min: limit("Least").optional(),
    max: limit("Greatest").optional(),
    level: z.enum(["fail", "warn"]).default("fail").describe("What a violation does"),
    evidence: z
      .enum(["estimate", "confident"])
      .default("estimate")
      .describe("`confident`: the 95 % sampling interval must lie within the bound, too"),
  })
  .meta({ title: "Bound", examples: [{ metric: "fork-fraction", min: "0.5%", max: "10%" }] });

/**
 * The configuration as it is written: what validates it, types the code, and, as `schema/config.json`, helps
 * editors.
 */
export const configSchema = z
  .strictObject({
    threshold: z
      .string()
      .default("1.4 nats")
      .describe("Entropy above which a position is a decision fork, with its unit; depends on model and task")
      .meta({ examples: ["1.4 nats", "2 bits"] }),
    "vocab-size": scalar
      .optional()
      .describe("Tokens in the model's vocabulary; the closer, the narrower the ranges"),
    "group-by": z
      .union([
        z.string().describe("A field of the records; dots lead into objects"),
        z.strictObject({
          path: z.string().describe("Pattern with {group}, matched against the end of the path"),
        }),
      ])
      .optional()
      .describe("How samples are put into groups"),
    "sample-id": z
      .string()
      .optional()
      .describe("Field that names a sample, before custom_id, sample_id, id, ..."),
    format: z.string().optional().describe("Format of every artifact; detected where it is not given"),
    bounds: z.array(bound).min(1).optional().describe("What has to hold; without it, the starter bound"),
    "on-inconclusive": z
      .enum(TOLERANCES)
      .default("warn")
      .describe("What to do where the data cannot decide a bound"),
    "min-samples": z.int().min(1).default(20).describe("Fewer samples decide nothing"),
    "min-positions": z.int().min(1).default(1000).describe("Fewer positions decide nothing"),
    "max-problems": z.int().min(0).default(0).describe("Records that may be unusable"),
  })
  .meta({ title: "logprob-gate configuration" });

export type RawConfig = z.infer<typeof configSchema>;
export type RawBound = z.infer<typeof bound>;

/** The JSON Schema for editors. */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, { io: "input" });
