import { z } from "zod";
import { historyPoint } from "../measure/file.ts";
import { caseSchema } from "./case-schema.ts";

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

const value = z.object({
  estimate: z.number().describe("Best single value; for a range left open by truncation, its low end"),
  low: z.number().describe("What truncated lists leave open: the metric is not below this"),
  high: z.number().nullable().describe("... and not above this; null: they leave it unbounded"),
  interval: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe("95 % sampling interval of low..high, clustered by sample; null where there is none"),
});

const metricValue = value
  .extend({
    unit: z.enum(["nats", "bits"]).optional().describe("Of entropies; proportions are 0..1"),
    baseline: value.optional().describe("The baseline's"),
    difference: z
      .object({
        estimate: z.number(),
        interval: z
          .tuple([z.number(), z.number()])
          .nullable()
          .describe("95 %, clustered and paired by sample"),
        pairs: z.int().nonnegative().describe("Samples that both runs have"),
      })
      .optional()
      .describe("The estimate less the baseline's"),
  })
  .meta({ title: "Value of a metric" });

const change = z.object({
  value: z.number().nonnegative(),
  relative: z.boolean().describe("A share of the baseline's value, not in the metric's own unit"),
});

const limits = z.object({
  min: z.number().optional(),
  max: z.number().optional(),
  maxIncrease: change.optional(),
  maxDecrease: change.optional(),
});

const unpaired = z.object({
  count: z.int().nonnegative(),
  ids: z.array(z.string()).describe("The first ten (untrusted text)"),
});

const comparedWith = z.object({
  path: z.string(),
  commit: z.string().optional(),
  date: z.string().optional(),
  branch: z.string().optional(),
  samples: z.int().nonnegative(),
  positions: z.int().nonnegative(),
  pairs: z.int().nonnegative().describe("Samples that both runs have"),
  pairedShare: z.number().min(0).max(1).describe("Of this run's samples"),
  unpaired: z.object({ run: unpaired, baseline: unpaired }).describe("Samples that one of them has alone"),
  vanished: z.array(z.string()).describe("Groups that only the baseline has"),
  appeared: z.array(z.string()).describe("Groups that only this run has"),
});

const notCompared = z.object({
  reason: z.string(),
  differs: z
    .object({ field: z.string(), run: z.string(), baseline: z.string() })
    .optional()
    .describe("The setting in which the baseline was measured in another way"),
  lookedFor: z.array(z.string()).describe("Where a baseline was looked for"),
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
      .object({
        samples: z.int().positive(),
        positions: z.int().positive(),
        forks: z.int().nonnegative(),
      })
      .describe("Fewer decide nothing"),
    maxProblems: z.int().nonnegative().describe("Unusable records that are allowed"),
    starterBound: z.boolean().describe("No bound was configured: the starter bound was used"),
    comparedWith: comparedWith.nullable().describe("The baseline; null: not compared"),
    notCompared: notCompared.nullable().describe("Why it was not compared; null: it was"),
    onMissingBaseline: z.enum(["pass", "warn", "fail"]).describe("What a missing baseline does"),
    family: z.int().nonnegative().describe("Bounds that are judged with confidence, and so together (Holm)"),
    trend: z
      .array(historyPoint)
      .describe("Fork fractions of the last baselines, the oldest first; the last is the one compared with"),
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
          baselineHistogram: z.array(z.int().nonnegative()).optional().describe("The baseline's"),
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
          "one-of-many",
          "few-samples",
          "few-positions",
          "few-forks",
          "group-missing",
          "group-vanished",
          "group-appeared",
          "not-measured",
          "not-compared",
          "not-comparable",
        ]),
        against: z.literal("baseline").optional().describe("The change is bounded, not the value"),
        moreSamples: z.int().positive().optional().describe("About as many more would probably decide it"),
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
            .describe(
              "`bound-violated`, `bound-undecided`, `too-many-problems`, `group-vanished`, `group-appeared`, or an error code",
            ),
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
    cases: z
      .array(caseSchema)
      .default([])
      .describe("Samples whose forks moved most against the baseline, or that have the most; first 20"),
    rankCutoff: z
      .int()
      .positive()
      .optional()
      .describe("Of a pair of models: a changed token beyond this rank of the base is shifted"),
    topChanges: z
      .array(
        z.object({
          sample: z.string().describe("Untrusted text"),
          group: z.string().optional(),
          position: z.int().nonnegative().describe("Index in the sample, from 0"),
          low: z.number().describe("Jensen-Shannon divergence, in the threshold's unit: not below"),
          high: z.number().describe("... and not above"),
          before: z.string().describe("Text before the position, untrusted"),
          chosen: z.string().optional().describe("Token of the text, untrusted"),
          base: z.array(alternative).describe("What the base finds most likely, first five"),
          tuned: z.array(alternative).describe("What the tuned model finds most likely, first five"),
          path: z.string(),
          line: z.int().positive(),
        }),
      )
      .default([])
      .describe("Where the models of a pair differ most, one position of a sample"),
  })
  .meta({ title: "logprob-gate report" });

export type Report = z.infer<typeof reportSchema>;
export type Finding = Report["findings"][number];
