import * as z from "zod/mini";
import { DEFAULT_LIMITS, MAX_LIMITS, type Limits } from "./limits.ts";

const limit = (of: keyof Limits, what: string) =>
  z
    ._default(z.int().check(z.minimum(1), z.maximum(MAX_LIMITS[of])), DEFAULT_LIMITS[of])
    .check(z.describe(what));

/** The limits as they are written. */
export const limitsSchema = z
  .strictObject({
    record: limit("record", "MiB of a record that has to be parsed as a whole"),
    depth: limit("depth", "Levels of nesting in a record"),
    key: limit("key", "KiB of a key"),
    number: limit("number", "Characters of a number"),
    entries: limit("entries", "Entries of an archive"),
    name: limit("name", "Bytes of the name of an archive's entry"),
    expansion: limit("expansion", "How many times compressed data may expand"),
    expanded: limit("expanded", "GiB that one file may expand to"),
    page: limit("page", "MB of report.html, which decides how many samples it shows"),
  })
  .check(z.meta({ title: "Limits" }));
