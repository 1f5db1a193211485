/** How large an artifact may be, where its size alone could harm whoever reads it, and the page that shows it. */
export interface Limits {
  /** Of a record that has to be parsed as a whole, MiB. */
  readonly record: number;
  /** Levels of nesting in a record. */
  readonly depth: number;
  /** Of a key, KiB as it is written. */
  readonly key: number;
  /** Of a number, characters. */
  readonly number: number;
  /** Entries of an archive. */
  readonly entries: number;
  /** Of the name of one, bytes. */
  readonly name: number;
  /** How many times compressed data may expand, from 64 MiB on. */
  readonly expansion: number;
  /** What one file may expand to, all entries of an archive together, GiB. */
  readonly expanded: number;
  /** Of report.html, MB: as many samples are shown in it. */
  readonly page: number;
}

/**
 * The deepest artifact that is known, a log of Inspect, has 15 levels. A float64 written in full has up to 1,077
 * characters, a path on Linux up to 4,096 bytes. Deflate cannot expand more than 1,032 times.
 */
export const DEFAULT_LIMITS: Limits = {
  record: 500,
  depth: 256,
  key: 1024,
  number: 1100,
  entries: 1_000_000,
  name: 4096,
  expansion: 2000,
  expanded: 256,
  page: 5,
};

/**
 * What the limits can be set to at the most. V8 makes no longer string than about 512 MiB, and its stack has room for some
 * 2,000 levels. A zip archive has no longer names, and a browser opens no larger page with pleasure.
 */
export const MAX_LIMITS: Limits = {
  record: 500,
  depth: 1000,
  key: 65_536,
  number: 10_000,
  entries: 10_000_000,
  name: 65_535,
  expansion: 1_000_000,
  expanded: 100_000,
  page: 100,
};
