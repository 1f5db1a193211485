import { z } from "zod";

const forkShare = z.object({
  positions: z.int().positive(),
  low: z.number().min(0).max(1).describe("Fork fraction: what truncated lists leave open"),
  high: z.number().min(0).max(1),
});

/** A sample by its forks, and the evaluation case it answers. */
export const caseSchema = forkShare.extend({
  sample: z.string().describe("Untrusted text"),
  group: z.string().optional(),
  baseline: forkShare.optional().describe("The same sample's in the baseline"),
  location: z
    .object({ path: z.string(), line: z.int().positive() })
    .optional()
    .describe("Where the case is written, in a file of the repository; only of a gate that does not pass"),
});
