import { describe, expect, test } from "vitest";
import { inconsistency } from "../../src/measure/consistency.ts";
import type { MeasurementFile } from "../../src/measure/file.ts";
import { Listing } from "../../src/measure/positions.ts";
import { COLUMNS } from "../../src/measure/samples.ts";
import { SHIFT_COLUMNS } from "../../src/measure/shift/columns.ts";
import { measured, samples } from "../support/shift.ts";

type Checked = Pick<MeasurementFile, "groups" | "samples">;

/** A pair's measurement in two groups, as a file holds it. */
const file = (): Checked => JSON.parse(JSON.stringify(measured(samples(6, 12)))) as Checked;
const check = (of: Checked) => inconsistency(of as MeasurementFile);

const SUMS = "the sums of a group are not those of its samples";
const LENGTHS = "the columns of its samples differ in length";
const ORDER = "its sample ids are not in order, or not unique";
const NO_GROUP = "a table of samples belongs to no group";

const shiftOf = (of: Checked, group = 0) => {
  const { shift } = of.groups[group];
  if (shift === undefined) throw new Error("no shift");
  return shift;
};
const columnsOf = (of: Checked) => {
  const { shift } = of.samples[0];
  if (shift === undefined) throw new Error("no shift");
  return shift;
};

test("what was measured does not contradict itself", () => {
  const of = file();
  expect(check(of)).toBeUndefined();
  expect(of.groups.map(({ name }) => name)).toEqual(["all", "even", "odd"]);
  expect(shiftOf(of).ratios["promoted-rank"].n).toBeGreaterThan(0);
});

test("nor does what was measured of a pair where of some positions only the chosen token is known", () => {
  const hidden = samples(6, 12).map((one) => ({
    ...one,
    tuned: one.tuned.map((row, i) =>
      i % 3 === 0
        ? { ...row, probabilities: row.probabilities.slice(0, 1), listing: Listing.RankedThenChosen }
        : row,
    ),
  }));
  const { groups, samples: tables } = measured(hidden);
  const open = groups[0].shift?.ratios;
  expect(open?.["possibly-unshifted"].x).toBeGreaterThan(open?.unshifted.x ?? NaN);
  expect(check({ groups, samples: tables } as unknown as Checked)).toBeUndefined();
});

describe("what contradicts itself", () => {
  test.each<[string, string, (of: Checked) => void]>([
    ["another group first", "the first group is not `all`", ({ groups }) => groups.reverse()],
    ["no group", "the first group is not `all`", ({ groups }) => groups.splice(0)],
    ["a group twice", "a group is there twice", ({ groups }) => (groups[2].name = "even")],
    ["samples of no group", NO_GROUP, ({ samples: of }) => (of[0].group = "x")],
    ["two tables of a group", NO_GROUP, ({ samples: of }) => (of[0].group = of[1].group)],
    ["a table is missing", SUMS, ({ samples: of }) => of.pop()],
    ["ids out of order", ORDER, ({ samples: of }) => of[0].ids.reverse()],
    ["an id twice", ORDER, ({ samples: of }) => (of[0].ids[1] = of[0].ids[0])],
    ["positions are missing", LENGTHS, ({ samples: of }) => of[0].positions.pop()],
    ["unknown ones are missing", LENGTHS, ({ samples: of }) => of[0].unknown.pop()],
    ...COLUMNS.map((name): [string, string, (of: Checked) => void] => [
      `${name} is longer`,
      LENGTHS,
      ({ samples: of }) => of[1].sums[name].push(0),
    ]),
    ...SHIFT_COLUMNS.map((name): [string, string, (of: Checked) => void] => [
      `${name} of a pair is shorter`,
      LENGTHS,
      (of) => columnsOf(of)[name].pop(),
    ]),
    ["more samples", SUMS, ({ groups }) => groups[0].ratios.fork.m++],
    ["more positions", SUMS, ({ groups }) => groups[1].ratios.fork.n++],
    ["more forks", SUMS, ({ groups }) => groups[2].ratios.fork.x++],
    ["more undecided", SUMS, ({ groups }) => groups[0].ratios.undecided.x++],
    ["a sample has more forks", SUMS, ({ samples: of }) => of[0].sums.fork[0]++],
    ["a lower entropy more", SUMS, ({ groups }) => groups[0].histogram.low[0]++],
    ["an upper entropy more", SUMS, ({ groups }) => groups[0].histogram.high[0]++],
    ["more compared", SUMS, (of) => columnsOf(of).compared[0]++],
    ["fewer compared, in the sums", SUMS, (of) => shiftOf(of).ratios.unshifted.n--],
    ["more unshifted", SUMS, (of) => columnsOf(of).unshifted[0]++],
    ["more reranked", SUMS, (of) => columnsOf(of).reranked[0]++],
    ["more that may be unshifted", SUMS, (of) => shiftOf(of).ratios["possibly-unshifted"].x++],
    ["more shifted", SUMS, (of) => columnsOf(of).shifted[0]++],
    ["more changed", SUMS, (of) => shiftOf(of, 1).ratios["promoted-rank"].n++],
    ["a base's lower entropy more", SUMS, (of) => shiftOf(of).base.low[0]++],
    ["a base's upper entropy more", SUMS, (of) => shiftOf(of).base.high[0]++],
    ["a changed lower entropy more", SUMS, (of) => shiftOf(of).changed.low[0]++],
    ["a changed upper entropy more", SUMS, (of) => shiftOf(of).changed.high[0]++],
    ["a pair of entropies more", SUMS, (of) => shiftOf(of).joint.counts[0]++],
    ["a cell without a count", SUMS, (of) => shiftOf(of).joint.cells.push(9)],
  ])("%s", (_, message, change) => {
    const of = file();
    change(of);
    expect(check(of)).toBe(message);
  });
});
