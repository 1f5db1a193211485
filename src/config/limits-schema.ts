import { z } from "zod";
import { DEFAULT_LIMITS, MAX_PAGE, type Limits } from "./limits.ts";

const limit = (of: keyof Limits, max: number, what: string) =>
  z.int().min(1).max(max).default(DEFAULT_LIMITS[of]).describe(what);

/** The limits as they are written. */
export const limitsSchema = z
  .strictObject({
    record: limit("record", 500, "MiB of a record that has to be parsed as a whole"),
    entries: limit("entries", 10_000_000, "Entries of an archive"),
    expansion: limit("expansion", 1_000_000, "How many times compressed data may expand"),
    expanded: limit("expanded", 100_000, "GiB that one file may expand to"),
    page: limit("page", MAX_PAGE, "MB of report.html, which decides how many samples it shows"),
  })
  .meta({ title: "Limits" });
