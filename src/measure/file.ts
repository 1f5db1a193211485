import * as z from "zod/mini";
import { ERROR_CODES, type ErrorCode } from "../errors.ts";
import { MAX_FILES, MAX_GROUPS, MAX_PROBLEMS, MAX_TEXT, MAX_VALUES } from "./file-limits.ts";
import { MAX_HISTORY } from "./history.ts";
import { QUANTITIES, type RunQuantity } from "./quantities.ts";
import { COLUMNS, type Column } from "./samples.ts";
import { SHIFT_COLUMNS, type ShiftColumn } from "./shift/columns.ts";
import { MAX_CELLS } from "./shift/joint.ts";
import { SHIFT_QUANTITY_NAMES, type ShiftQuantity } from "./shift/quantities.ts";

/**
 * The file of a measurement: sums that merge exactly, and where they come from. What validates it, types it and,
 * as `schema/measurement.json`, describes it. It is read from elsewhere (another job, another branch), so every
 * list and every text is bounded. Its keys are an interface: add, never rename.
 */

/** An entropy of 30 nats, in bins of 0.001. */
const MAX_BINS = 30_001;

const text = z.string().check(z.maxLength(MAX_TEXT));
const count = z.int().check(z.nonnegative());
const sum = z.number().check(z.nonnegative());

const ratioSums = z
  .object({ m: count, n: count, nn: sum, x: sum, xx: sum, xn: sum })
  .check(z.describe("Sums over samples of 1, n, n², x, x², xn"));

const histogram = z.array(count).check(z.maxLength(MAX_BINS));

const shift = z.object({
  ratios: z.object(
    Object.fromEntries(SHIFT_QUANTITY_NAMES.map((name) => [name, ratioSums])) as Record<
      ShiftQuantity,
      typeof ratioSums
    >,
  ),
  base: z
    .object({ low: histogram, high: histogram })
    .check(
      z.describe(
        "Positions that are known to be changed or not, by the base's lower and upper entropy, in bins of 0.001 nats",
      ),
    ),
  changed: z
    .object({ low: histogram, high: histogram })
    .check(z.describe("Those of them where another token is preferred")),
  joint: z
    .object({
      cells: z.array(count).check(z.maxLength(MAX_CELLS)),
      counts: z.array(count).check(z.maxLength(MAX_CELLS)),
    })
    .check(
      z.describe(
        "Positions by the lower entropies of base and tuned in bins of 1/64 nat, base * 2048 + tuned",
      ),
    ),
  moments: z
    .array(sum)
    .check(z.length(10), z.describe("Sums over samples of products (docs/mathematics.md)")),
});

const group = z.object({
  name: text.check(z.describe("`all`, or the value of the group-by field (untrusted text)")),
  ratios: z.object(
    Object.fromEntries(QUANTITIES.map((name) => [name, ratioSums])) as Record<RunQuantity, typeof ratioSums>,
  ),
  histogram: z
    .object({ low: histogram, high: histogram })
    .check(z.describe("Positions by lower and by upper entropy, in bins of 0.001 nats, trailing zeros cut")),
  shift: z
    .optional(shift)
    .check(z.describe("Of a run that was measured with its base model: how they differ")),
});

const columnOf = z.array(count);

const samples = z
  .object({
    group: text.check(z.describe("The samples' own group; `all`: they are in no other")),
    ids: z.array(text).check(z.describe("Ascending, each once (untrusted text)")),
    positions: z.array(z.int().check(z.positive())),
    unknown: z.array(count).check(z.describe("Positions without the chosen token's probability")),
    sums: z
      .object(Object.fromEntries(COLUMNS.map((name) => [name, columnOf])) as Record<Column, typeof columnOf>)
      .check(z.describe("Counts; sums of entropies, surprisals (nats) and uncovered mass in hundredths")),
    shift: z
      .optional(
        z.object(
          Object.fromEntries(SHIFT_COLUMNS.map((name) => [name, columnOf])) as Record<
            ShiftColumn,
            typeof columnOf
          >,
        ),
      )
      .check(z.describe("Counts and sums of ranks; sums of divergences in millionths of a nat")),
  })
  .check(z.describe("What each sample counted, column by column"));

const setting = z.union([text, z.number(), z.boolean()]);

/** The fork fraction of all samples of one run. */
export const historyPoint = z.object({
  commit: z.optional(text),
  date: z.optional(text),
  samples: count,
  estimate: z.number().check(z.minimum(0), z.maximum(1), z.describe("Fork fraction of all samples")),
  low: z.number().check(z.minimum(0), z.maximum(1)),
  high: z.number().check(z.minimum(0), z.maximum(1)),
  interval: z.nullable(z.tuple([z.number(), z.number()])),
});

export const measurementFileSchema = z
  .object({
    schema: z.literal("logprob-gate/measurement/v1"),
    version: text.check(z.describe("Of logprob-gate")),
    threshold: z.object({ value: z.number().check(z.nonnegative()), unit: z.enum(["nats", "bits"]) }),
    vocabularySize: z.int().check(z.positive()),
    groupBy: z
      .optional(text)
      .check(z.describe("What put the samples into groups, as the configuration has it; absent: nothing")),
    rankCutoff: z
      .optional(z.int().check(z.positive()))
      .check(z.describe("Of a pair of models: ranks beyond it are shifted")),
    fingerprint: z.object({
      estimator: z
        .int()
        .check(z.positive(), z.describe("How entropies are bounded; another number is not comparable")),
      k: z
        .nullable(z.int().check(z.positive()))
        .check(z.describe("Longest list of alternatives; null: whole distributions")),
      formats: z.array(text).check(z.maxLength(MAX_VALUES)),
      models: z.array(text).check(z.maxLength(MAX_VALUES)),
      sampling: z
        .record(text, z.array(setting).check(z.maxLength(MAX_VALUES)))
        .check(z.describe("Every value of each recorded setting")),
    }),
    shards: z.int().check(z.positive(), z.describe("How many measurements were merged into it")),
    commit: z.optional(text).check(z.describe("What was measured")),
    date: z.optional(text),
    groups: z
      .array(group)
      .check(z.minLength(1), z.maxLength(MAX_GROUPS + 1), z.describe("The first is always `all`")),
    samples: z.array(samples).check(z.maxLength(MAX_GROUPS + 1)),
    inputs: z
      .array(z.object({ path: text, format: text, samples: count, positions: count, bytes: count }))
      .check(z.maxLength(MAX_FILES)),
    problems: z
      .object({
        count,
        fileFailed: z.boolean().check(z.describe("A file could not be used at all")),
        noticed: z.boolean(),
        list: z
          .array(
            z.object({
              code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]),
              path: text,
              line: z.optional(z.int().check(z.positive())),
              message: text,
              remedy: text,
              scope: z.enum(["file", "record", "notice"]),
            }),
          )
          .check(z.maxLength(MAX_PROBLEMS)),
      })
      .check(z.describe("What could not be used of the artifacts")),
    history: z
      .array(historyPoint)
      .check(z.maxLength(MAX_HISTORY), z.describe("Fork fractions of earlier baselines, the oldest first")),
  })
  .check(z.meta({ title: "logprob-gate measurement" }));

export type MeasurementFile = z.infer<typeof measurementFileSchema>;
export type HistoryPoint = z.infer<typeof historyPoint>;
