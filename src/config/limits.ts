import { z } from "zod";

/** How large an artifact may be, where its size alone could harm whoever reads it, and the page that shows it. */
export interface Limits {
  /** Of a record that has to be parsed as a whole, MiB. */
  readonly record: number;
  /** Entries of an archive. */
  readonly entries: number;
  /** How many times compressed data may expand, from 64 MiB on. */
  readonly expansion: number;
  /** What one file may expand to, GiB. */
  readonly expanded: number;
  /** Of report.html, MB: as many samples are shown in it. */
  readonly page: number;
}

/** Deflate cannot expand more than 1,032 times; V8 makes no longer string than about 512 MiB. */
export const DEFAULT_LIMITS: Limits = {
  record: 500,
  entries: 1_000_000,
  expansion: 2000,
  expanded: 256,
  page: 5,
};

/** A browser opens no larger page with pleasure. */
export const MAX_PAGE = 100;

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
