import { gzipSync } from "node:zlib";
import type { HistoryPoint, MeasurementFile } from "../measure/file.ts";
import { MAX_FILES, MAX_TEXT } from "../measure/file-limits.ts";
import type { Run } from "./run.ts";
import { VERSION } from "./version.ts";
import { cutTo } from "../read/shortened.ts";

/** The run as what its file holds. */
export function fileOf(run: Run, history: readonly HistoryPoint[] = []): MeasurementFile {
  const { measurement, problems } = run;
  return {
    schema: "logprob-gate/measurement/v1",
    version: VERSION,
    threshold: run.threshold,
    vocabularySize: measurement.vocabularySize,
    ...(run.groupBy !== undefined && { groupBy: cut(run.groupBy) }),
    ...(measurement.rankCutoff !== undefined && { rankCutoff: measurement.rankCutoff }),
    fingerprint: measurement.fingerprint as MeasurementFile["fingerprint"],
    shards: run.shards,
    ...(run.commit !== undefined && { commit: run.commit }),
    ...(run.date !== undefined && { date: run.date }),
    groups: measurement.groups as MeasurementFile["groups"],
    samples: measurement.samples as MeasurementFile["samples"],
    inputs: run.inputs.slice(0, MAX_FILES).map((input) => ({ ...input, path: cut(input.path) })),
    problems: {
      count: problems.count,
      fileFailed: problems.fileFailed,
      noticed: problems.noticed,
      list: problems.list.map(({ path, message, remedy, ...problem }) => ({
        ...problem,
        path: cut(path),
        message: cut(message),
        remedy: cut(remedy),
      })),
    },
    history: [...history],
  };
}

/** A measurement is numbers: of its texts, the beginning will do. */
const cut = (text: string): string => cutTo(MAX_TEXT, text);

/** The file's bytes: JSON, gzipped where its name ends in `.gz`. The same run always gives the same bytes. */
export function measurementBytes(file: MeasurementFile, name: string): Uint8Array {
  const json = Buffer.from(`${JSON.stringify(file)}\n`);
  return name.endsWith(".gz") ? gzipSync(json, { level: 9 }) : json;
}
