import { z } from "zod";

/**
 * The report: everything a reader may want to know, in the user's units, and nothing else. All renderers
 * take it, `report.json` is it, and `schema/report.json` is made from here. Its keys are an interface:
 * add, never rename.
 */

const location = z.object({
  path: z.string(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
});

const metricValue = z
  .object({
    estimate: z.number().describe("Best single value; for a range left open by truncation, its low end"),
    low: z.number().describe("What truncated lists leave open: the metric is not below this"),
    high: z.number().describe("... and not above this"),
    interval: z
      .tuple([z.number(), z.number()])
      .nullable()
      .describe("95 % sampling interval of low..high, clustered by sample; null where there is none"),
    unit: z.enum(["nats", "bits"]).optional().describe("Of entropies; proportions are 0..1"),
  })
  .meta({ title: "Value of a metric" });

const limits = z.object({
  min: z.number().optional(),
  max: z.number().optional(),
});

const alternative = z.object({
  token: z.string().describe("Untrusted text"),
  probability: z.number().min(0).max(1),
});

export const reportSchema = z
  .object({
    schema: z.literal("logprob-gate/report/v1"),
    version: z.string().describe("Of logprob-gate"),
    verdict: z.enum(["pass", "warn", "inconclusive", "fail"]),
    blocks: z.boolean().describe("Whether the gate stops the merge (exit status 1 or 2)"),
    headline: z.string().describe("The verdict as one sentence, plain text"),
    threshold: z.object({ value: z.number(), unit: z.enum(["nats", "bits"]) }),
    vocabularySize: z.int().positive(),
    minimum: z
      .object({ samples: z.int().positive(), positions: z.int().positive() })
      .describe("Fewer decide nothing"),
    maxProblems: z.int().nonnegative().describe("Unusable records that are allowed"),
    starterBound: z.boolean().describe("No bound was configured: the starter bound was used"),
    comparedWith: z.null().describe("The baseline; null: not compared"),
    groups: z
      .array(
        z.object({
          name: z.string().describe("`all`, or the value of the group-by field (untrusted text)"),
          samples: z.int().nonnegative(),
          positions: z.int().nonnegative(),
          forks: z.int().nonnegative(),
          undecided: z.int().nonnegative(),
          metrics: z
            .record(z.string(), metricValue)
            .describe("By metric name; a metric without data is absent"),
          histogram: z
            .array(z.int().nonnegative())
            .describe("Positions by lower entropy, in bins of 0.1 of the unit, trailing zeros cut"),
        }),
      )
      .min(1)
      .describe("The first is always `all`"),
    bounds: z.array(
      z.object({
        metric: z.string(),
        group: z.string(),
        bound: limits,
        outcome: z.enum(["pass", "fail", "inconclusive"]),
        reason: z.enum([
          "inside",
          "outside",
          "astride",
          "few-samples",
          "few-positions",
          "group-missing",
          "not-measured",
        ]),
        level: z.enum(["fail", "warn"]),
        evidence: z.enum(["estimate", "confident"]),
        origin: z.string().describe("What set it"),
        location: location.optional().describe("Of the bound in the configuration"),
      }),
    ),
    findings: z
      .array(
        z.object({
          level: z.enum(["fail", "inconclusive", "warn"]),
          code: z
            .string()
            .describe("`bound-violated`, `bound-undecided`, `too-many-problems`, or an error code"),
          metric: z.string().optional(),
          group: z.string().optional(),
          bound: limits.optional(),
          message: z.string().describe("Plain text"),
          remedy: z.string().describe("What to do about it"),
          location: location.optional().describe("Of the bound in the configuration, or of the artifact"),
          origin: z.string().optional(),
        }),
      )
      .describe("Everything that kept a bound from passing, worst first"),
    problems: z
      .array(
        z.object({
          path: z.string(),
          line: z.int().positive().optional(),
          code: z.string(),
          message: z.string(),
          remedy: z.string(),
          scope: z.enum(["file", "record", "notice"]),
        }),
      )
      .describe("What could not be used of the artifacts; the first 100"),
    problemCount: z.int().nonnegative().describe("How many there are in all"),
    inputs: z.array(
      z.object({
        path: z.string(),
        format: z.string(),
        samples: z.int().nonnegative(),
        positions: z.int().nonnegative(),
        bytes: z.int().nonnegative(),
      }),
    ),
    topForks: z
      .array(
        z.object({
          sample: z.string().describe("Untrusted text"),
          group: z.string().optional(),
          position: z.int().nonnegative().describe("Index in the sample, from 0"),
          low: z.number().describe("Lower entropy, in the threshold's unit"),
          high: z.number(),
          before: z.string().describe("Text before the position, untrusted"),
          chosen: z.string().optional().describe("Chosen token, untrusted"),
          alternatives: z.array(alternative).describe("The most likely, first five"),
          path: z.string(),
          line: z.int().positive(),
        }),
      )
      .describe("The most uncertain positions, one of a sample"),
  })
  .meta({ title: "logprob-gate report" });

export type Report = z.infer<typeof reportSchema>;
export type Finding = Report["findings"][number];
