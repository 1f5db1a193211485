import * as z from "zod/mini";
import { FINDING_CODES } from "../errors.ts";
import { REASONS } from "../judge/verdict.ts";
import { historyPoint } from "../measure/file.ts";
import { caseSchema } from "./case-schema.ts";

/**
 * The report: everything a reader may want to know, in the user's units, and nothing else. All renderers
 * take it, `report.json` is it, and `schema/report.json` is made from here. Its keys are an interface:
 * add, never rename.
 */

const location = z.object({
  path: z.string(),
  line: z.optional(z.int().check(z.positive())),
  column: z.optional(z.int().check(z.positive())),
});

const value = z.object({
  estimate: z
    .number()
    .check(z.describe("Best single value; for a range left open by truncation, its low end")),
  low: z.number().check(z.describe("What truncated lists leave open: the metric is not below this")),
  high: z.nullable(z.number()).check(z.describe("... and not above this; null: they leave it unbounded")),
  interval: z
    .nullable(z.tuple([z.number(), z.number()]))
    .check(z.describe("95 % sampling interval of low..high, clustered by sample; null where there is none")),
});

const metricValue = z
  .extend(value, {
    unit: z.optional(z.enum(["nats", "bits"])).check(z.describe("Of entropies; proportions are 0..1")),
    baseline: z.optional(value).check(z.describe("The baseline's")),
    difference: z
      .optional(
        z.object({
          estimate: z.number(),
          interval: z
            .nullable(z.tuple([z.number(), z.number()]))
            .check(z.describe("95 %, clustered and paired by sample")),
          pairs: z.int().check(z.nonnegative(), z.describe("Samples that both runs have")),
        }),
      )
      .check(z.describe("The estimate less the baseline's")),
  })
  .check(z.meta({ title: "Value of a metric" }));

const change = z.object({
  value: z.number().check(z.nonnegative()),
  relative: z.boolean().check(z.describe("A share of the baseline's value, not in the metric's own unit")),
});

const limits = z.object({
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  maxIncrease: z.optional(change),
  maxDecrease: z.optional(change),
});

const unpaired = z.object({
  count: z.int().check(z.nonnegative()),
  ids: z.array(z.string()).check(z.describe("The first ten (untrusted text)")),
});

const comparedWith = z.object({
  path: z.string(),
  commit: z.optional(z.string()),
  date: z.optional(z.string()),
  branch: z.optional(z.string()),
  samples: z.int().check(z.nonnegative()),
  positions: z.int().check(z.nonnegative()),
  pairs: z.int().check(z.nonnegative(), z.describe("Samples that both runs have")),
  pairedShare: z.number().check(z.minimum(0), z.maximum(1), z.describe("Of this run's samples")),
  unpaired: z
    .object({ run: unpaired, baseline: unpaired })
    .check(z.describe("Samples that one of them has alone")),
  vanished: z.array(z.string()).check(z.describe("Groups that only the baseline has")),
  appeared: z.array(z.string()).check(z.describe("Groups that only this run has")),
});

const notCompared = z.object({
  reason: z.string(),
  differs: z
    .optional(z.object({ field: z.string(), run: z.string(), baseline: z.string() }))
    .check(z.describe("The setting in which the baseline was measured in another way")),
  lookedFor: z.array(z.string()).check(z.describe("Where a baseline was looked for")),
});

const alternative = z.object({
  token: z.string().check(z.describe("Untrusted text")),
  probability: z.number().check(z.minimum(0), z.maximum(1)),
});

export const reportSchema = z
  .object({
    schema: z.literal("logprob-gate/report/v1"),
    version: z.string().check(z.describe("Of logprob-gate")),
    verdict: z.enum(["pass", "warn", "inconclusive", "fail"]),
    blocks: z.boolean().check(z.describe("Whether the gate stops the merge (exit status 1 or 2)")),
    headline: z.string().check(z.describe("The verdict as one sentence, plain text")),
    threshold: z.object({ value: z.number(), unit: z.enum(["nats", "bits"]) }),
    vocabularySize: z.int().check(z.positive()),
    minimum: z
      .object({
        samples: z.int().check(z.positive()),
        positions: z.int().check(z.positive()),
        forks: z.int().check(z.nonnegative()),
      })
      .check(z.describe("Fewer decide nothing")),
    maxProblems: z.int().check(z.nonnegative(), z.describe("Unusable records that are allowed")),
    starterBound: z.boolean().check(z.describe("No bound was configured: the starter bound was used")),
    comparedWith: z.nullable(comparedWith).check(z.describe("The baseline; null: not compared")),
    notCompared: z.nullable(notCompared).check(z.describe("Why it was not compared; null: it was")),
    onMissingBaseline: z.enum(["pass", "warn", "fail"]).check(z.describe("What a missing baseline does")),
    family: z
      .int()
      .check(z.nonnegative(), z.describe("Bounds that are judged with confidence, and so together (Holm)")),
    trend: z
      .array(historyPoint)
      .check(
        z.describe(
          "Fork fractions of the last baselines, the oldest first; the last is the one compared with",
        ),
      ),
    groups: z
      .array(
        z.object({
          name: z.string().check(z.describe("`all`, or the value of the group-by field (untrusted text)")),
          samples: z.int().check(z.nonnegative()),
          positions: z.int().check(z.nonnegative()),
          forks: z.int().check(z.nonnegative()),
          undecided: z.int().check(z.nonnegative()),
          metrics: z
            .record(z.string(), metricValue)
            .check(z.describe("By metric name; a metric without data is absent")),
          histogram: z
            .array(z.int().check(z.nonnegative()))
            .check(z.describe("Positions by lower entropy, in bins of 0.1 of the unit, trailing zeros cut")),
          baselineHistogram: z
            .optional(z.array(z.int().check(z.nonnegative())))
            .check(z.describe("The baseline's")),
        }),
      )
      .check(z.minLength(1), z.describe("The first is always `all`")),
    bounds: z.array(
      z.object({
        metric: z.string(),
        group: z.string(),
        bound: limits,
        outcome: z.enum(["pass", "fail", "inconclusive"]),
        reason: z.enum(REASONS),
        against: z.optional(z.literal("baseline")).check(z.describe("The change is bounded, not the value")),
        found: z
          .optional(z.int().check(z.nonnegative()))
          .check(z.describe("Where samples, or positions, are too few: how many the metric is known of")),
        tooSmall: z
          .optional(z.enum(["run", "baseline"]))
          .check(z.describe("Of a bound on a change: which of the two has too few")),
        moreSamples: z
          .optional(z.int().check(z.positive()))
          .check(
            z.describe("About as many more, if the baseline grows like the run, would probably decide it"),
          ),
        level: z.enum(["fail", "warn"]),
        evidence: z.enum(["estimate", "confident"]),
        origin: z.string().check(z.describe("What set it")),
        location: z.optional(location).check(z.describe("Of the bound in the configuration")),
      }),
    ),
    findings: z
      .array(
        z.object({
          level: z.enum(["fail", "inconclusive", "warn"]),
          code: z.string().check(
            z.describe(
              `${Object.keys(FINDING_CODES)
                .map((code) => `\`${code}\``)
                .join(", ")}, or an error code`,
            ),
          ),
          metric: z.optional(z.string()),
          group: z.optional(z.string()),
          bound: z.optional(limits),
          message: z.string().check(z.describe("Plain text")),
          remedy: z.string().check(z.describe("What to do about it")),
          location: z
            .optional(location)
            .check(z.describe("Of the bound in the configuration, or of the artifact")),
          origin: z.optional(z.string()),
        }),
      )
      .check(z.describe("Everything that kept a bound from passing, worst first")),
    problems: z
      .array(
        z.object({
          path: z.string(),
          line: z.optional(z.int().check(z.positive())),
          code: z.string(),
          message: z.string(),
          remedy: z.string(),
          scope: z.enum(["file", "record", "notice"]),
        }),
      )
      .check(z.describe("What could not be used of the artifacts; the first 100")),
    problemCount: z.int().check(z.nonnegative(), z.describe("How many there are in all")),
    inputs: z.array(
      z.object({
        path: z.string(),
        format: z.string(),
        samples: z.int().check(z.nonnegative()),
        positions: z.int().check(z.nonnegative()),
        bytes: z.int().check(z.nonnegative()),
      }),
    ),
    topForks: z
      .array(
        z.object({
          sample: z.string().check(z.describe("Untrusted text")),
          group: z.optional(z.string()),
          position: z.int().check(z.nonnegative(), z.describe("Index in the sample, from 0")),
          low: z.number().check(z.describe("Lower entropy, in the threshold's unit")),
          high: z.number(),
          before: z.string().check(z.describe("Text before the position, untrusted")),
          chosen: z.optional(z.string()).check(z.describe("Chosen token, untrusted")),
          alternatives: z.array(alternative).check(z.describe("The most likely, first five")),
          path: z.string(),
          line: z.int().check(z.positive()),
        }),
      )
      .check(z.describe("The most uncertain positions, one of a sample")),
    cases: z
      ._default(z.array(caseSchema), [])
      .check(
        z.describe("Samples whose forks moved most against the baseline, or that have the most; first 20"),
      ),
    rankCutoff: z
      .optional(z.int().check(z.positive()))
      .check(z.describe("Of a pair of models: a changed token beyond this rank of the base is shifted")),
    topChanges: z
      ._default(
        z.array(
          z.object({
            sample: z.string().check(z.describe("Untrusted text")),
            group: z.optional(z.string()),
            position: z.int().check(z.nonnegative(), z.describe("Index in the sample, from 0")),
            low: z
              .number()
              .check(z.describe("Jensen-Shannon divergence, in the threshold's unit: not below")),
            high: z.number().check(z.describe("... and not above")),
            before: z.string().check(z.describe("Text before the position, untrusted")),
            chosen: z.optional(z.string()).check(z.describe("Token of the text, untrusted")),
            base: z.array(alternative).check(z.describe("What the base finds most likely, first five")),
            tuned: z
              .array(alternative)
              .check(z.describe("What the tuned model finds most likely, first five")),
            path: z.string(),
            line: z.int().check(z.positive()),
          }),
        ),
        [],
      )
      .check(z.describe("Where the models of a pair differ most, one position of a sample")),
  })
  .check(z.meta({ title: "logprob-gate report" }));

export type Report = z.infer<typeof reportSchema>;
export type Finding = Report["findings"][number];
