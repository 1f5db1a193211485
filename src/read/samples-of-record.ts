import type { RecordLocation, SampleEnd } from "./reading.ts";
import type { RecordPlace } from "./records.ts";
import type { RecordOptions } from "./tools.ts";
import { fieldOf, groupOf, idOf, samplingOf, sourceOf } from "./walk/fields.ts";

/** A record that samples were found in. */
export interface RecordOfSamples extends RecordPlace {
  readonly path: string;
  readonly archive: RecordLocation["archive"];
  /** Its number in the file, from 1. */
  readonly record: number;
  /** Name of its format. */
  readonly format: string;
}

/** Begins the samples of one record, each under a name of its own. */
export class SamplesOfRecord {
  readonly #record: RecordOfSamples;
  readonly #options: RecordOptions;
  readonly #namesTaken = new Map<string | undefined, number>();

  constructor(record: RecordOfSamples, options: RecordOptions) {
    this.#record = record;
    this.#options = options;
  }

  /**
   * Begins a sample.
   *
   * @param sample its number in the whole reading
   * @param around the values round it, the record first
   * @param ordinal which of the record's samples it is, from 0
   * @param index which of its answer's samples it is, where the record holds but some of them
   * @returns what its end will say
   */
  begin(sample: number, around: readonly unknown[], ordinal: number, index?: number): SampleEnd {
    const { path, archive, record, format, line, offset, length } = this.#record;
    const { sampleId, groupBy, source, whole } = this.#options;
    const own = idOf(around, sampleId);
    return {
      kind: "sample",
      sample,
      id: this.#unique(own ?? nameOf(path, record), own, index),
      ...(own === undefined && { record }),
      hasOwnId: own !== undefined,
      ...(whole === true && { found: [] }),
      ...optional("group", groupOf(around, path, groupBy)),
      format,
      ...optional("model", fieldOf(around, "model")),
      ...optional("sampling", samplingOf(around)),
      ...optional("source", sourceOf(around, source)),
      location: { path, ...optional("archive", archive), line, offset, length, ordinal },
    };
  }

  /** Several samples of one record (n choices of one prompt) get a number behind their common name. */
  #unique(name: string, own: string | undefined, index?: number): string {
    const before = index ?? this.#namesTaken.get(own) ?? 0;
    this.#namesTaken.set(own, before + 1);
    return before === 0 ? name : `${name}#${before + 1}`;
  }
}

/** What a sample is called that has no id of its own. */
export const nameOf = (path: string, record: number): string => `${path}:${record}`;

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
