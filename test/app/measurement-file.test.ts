import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { toJSONSchema } from "zod/mini";
import { fileOf, measurementBytes } from "../../src/app/measurement-file.ts";
import { parseMeasurement, runOf } from "../../src/app/read-measurement.ts";
import { UserError } from "../../src/errors.ts";
import { measurementFileSchema, type MeasurementFile } from "../../src/measure/file.ts";
import { ALL, emptyGroup, merge, type Measurement } from "../../src/measure/measurement.ts";
import { cellOf, MAX_CELLS } from "../../src/measure/shift/joint.ts";

const BYTES = readFileSync("fixtures/measurements/base.json.gz");
const plain = (): MeasurementFile => JSON.parse(gunzipSync(BYTES).toString()) as MeasurementFile;

test("schema/measurement.json is made from the schema", () => {
  const published: unknown = JSON.parse(readFileSync("schema/measurement.json", "utf8"));
  expect(published).toEqual(JSON.parse(JSON.stringify(toJSONSchema(measurementFileSchema))));
});

test("what is written is read again, gzipped by name, to the same bytes", () => {
  const file = parseMeasurement(BYTES, "base.json.gz");
  expect(file).toEqual(plain());
  expect(parseMeasurement(measurementBytes(file, "x.json"), "x.json")).toEqual(file);
  expect([...measurementBytes(file, "x.json.gz").subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  const again = fileOf(runOf(file));
  expect({ ...again, version: file.version }).toEqual(file);
  expect(measurementBytes(again, "a.gz")).toEqual(measurementBytes(fileOf(runOf(file)), "b.gz"));
});

test("holds no text of the samples", () => {
  const texts = [
    ...gunzipSync(BYTES)
      .toString()
      .matchAll(/"([^"]*)"/g),
  ].map(([, text]) => text);
  const words = texts.filter((text) => !/^[\w./-]*$/.test(text));
  expect(words).toEqual([]);
});

test("as many groups as may be measured may be merged, written and read; more are an error", () => {
  const run = runOf(plain());
  const { measurement } = run;
  const withGroups = (from: number, to: number): Measurement => ({
    ...measurement,
    groups: [
      emptyGroup(ALL),
      ...Array.from({ length: to - from }, (_, i) => emptyGroup(`${1000 + from + i}`)),
    ],
    samples: [],
  });
  const most = { ...run, measurement: merge([withGroups(0, 500), withGroups(500, 1000)]) };
  const read = parseMeasurement(measurementBytes(fileOf(most), "m.json"), "m.json");
  expect(read.groups).toHaveLength(1001);
  expect(() => merge([withGroups(0, 500), withGroups(500, 1001)])).toThrow(
    expect.objectContaining({ code: "too-many-groups" }) as Error,
  );
});

test("as many pairs of bins as there are may be read", () => {
  expect(cellOf(Infinity, Infinity)).toBe(MAX_CELLS - 1);
});

describe("one that is wrong is refused with its name and reason", () => {
  const edited = (edit: (file: MeasurementFile) => void): Uint8Array => {
    const file = plain();
    edit(file);
    return Buffer.from(JSON.stringify(file));
  };

  test.each<[string, () => Uint8Array, RegExp]>([
    ["empty", () => new Uint8Array(), /not JSON/],
    ["not JSON", () => Buffer.from("hello"), /not JSON/],
    ["cut gzip", () => BYTES.subarray(0, 1000), /not JSON, nor gzip/],
    ["null", () => Buffer.from("null"), /`schema`/],
    ["another schema", () => Buffer.from('{"schema":"x"}'), /`schema`/],
    ["a report", () => Buffer.from('{"schema":"logprob-gate/report/v1"}'), /a report, which has no sums/],
    [
      "text for a number",
      () => edited((file) => (file.groups[0].ratios.fork.m = "50" as never)),
      /groups\.0\.ratios\.fork\.m/,
    ],
    [
      "a negative count",
      () => edited((file) => (file.samples[0].sums.fork[3] = -1)),
      /samples\.0\.sums\.fork\.3/,
    ],
    [
      "half a position",
      () => edited((file) => (file.samples[0].positions[3] = 0.5)),
      /samples\.0\.positions\.3/,
    ],
    ["a long name", () => edited((file) => (file.groups[0].name = "x".repeat(301))), /groups\.0\.name/],
    [
      "an unknown problem",
      () =>
        edited((file) =>
          file.problems.list.push({ code: "x", path: "", message: "", remedy: "", scope: "file" } as never),
        ),
      /problems\.list\.0\.code/,
    ],
    [
      "too much history",
      () =>
        edited(
          (file) =>
            (file.history = Array<never>(31).fill({
              samples: 1,
              estimate: 0,
              low: 0,
              high: 0,
              interval: null,
            } as never)),
        ),
      /history/,
    ],
    ["no group `all`", () => edited((file) => (file.groups[0].name = "x")), /first group is not `all`/],
    ["a group twice", () => edited((file) => file.groups.push(file.groups[0])), /a group is there twice/],
    ["samples of no group", () => edited((file) => (file.samples[0].group = "x")), /belongs to no group/],
    ["a short column", () => edited((file) => file.samples[0].unknown.pop()), /differ in length/],
    [
      "a sample twice",
      () => edited((file) => (file.samples[0].ids[1] = file.samples[0].ids[0])),
      /not in order, or not unique/,
    ],
    [
      "sums of other samples",
      () => edited((file) => (file.samples[0].sums.fork[0] += 1)),
      /not those of its samples/,
    ],
    [
      "another histogram",
      () => edited((file) => (file.groups[0].histogram.low[0] += 1)),
      /not those of its samples/,
    ],
    ["a bomb", () => gzipSync(Buffer.alloc(401 * 1024 * 1024)), /more than 400 MiB/],
  ])("%s", (_, bytes, reason) => {
    const error = (() => {
      try {
        return parseMeasurement(bytes(), "dir/m.json");
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: "bad-measurement", location: { path: "dir/m.json" } });
    expect((error as UserError).message).toMatch(reason);
    expect((error as UserError).remedy).not.toBe("");
  });
});
