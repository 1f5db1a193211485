import * as z from "zod/mini";

const forkShare = z.object({
  positions: z.int().check(z.positive()),
  low: z
    .number()
    .check(z.minimum(0), z.maximum(1), z.describe("Fork fraction: what truncated lists leave open")),
  high: z.number().check(z.minimum(0), z.maximum(1)),
});

/** A sample by its forks, and the evaluation case it answers. */
export const caseSchema = z.extend(forkShare, {
  sample: z.string().check(z.describe("Untrusted text")),
  group: z.optional(z.string()),
  baseline: z.optional(forkShare).check(z.describe("The same sample's in the baseline")),
  location: z
    .optional(z.object({ path: z.string(), line: z.int().check(z.positive()) }))
    .check(
      z.describe("Where the case is written, in a file of the repository; only of a gate that does not pass"),
    ),
});
