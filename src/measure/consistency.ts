import type { MeasurementFile } from "./file.ts";
import { ALL } from "./measurement.ts";
import { COLUMNS } from "./samples.ts";
import { changes } from "./shift/changed.ts";
import { SHIFT_COLUMNS, type ShiftColumn } from "./shift/columns.ts";

/** The first thing in which a measurement that was read contradicts itself: its sums are those of its samples. */
export function inconsistency({ groups, samples }: MeasurementFile): string | undefined {
  if (groups[0]?.name !== ALL) return "the first group is not `all`";
  const names = new Set(groups.map(({ name }) => name));
  if (names.size < groups.length) return "a group is there twice";
  const tables = new Set<string>();
  for (const table of samples) {
    if (tables.has(table.group) || !names.has(table.group)) return "a table of samples belongs to no group";
    tables.add(table.group);
    const wrong = wrongTable(table);
    if (wrong !== undefined) return wrong;
  }
  for (const { name, ratios, histogram, shift } of groups) {
    const own = name === ALL ? samples : samples.filter(({ group }) => group === name);
    const total = (of: (table: (typeof samples)[number]) => number) => own.reduce((sum, t) => sum + of(t), 0);
    const expected = [
      [ratios.fork.m, total(({ ids }) => ids.length)],
      [ratios.fork.n, total(({ positions }) => sumOf(positions))],
      [ratios.fork.x, total(({ sums }) => sumOf(sums.fork))],
      [ratios.undecided.x, total(({ sums }) => sumOf(sums.undecided))],
      [sumOf(histogram.low), ratios.fork.n],
      [sumOf(histogram.high), ratios.fork.n],
      ...(shift ? shiftSums(shift, own) : []),
    ];
    if (expected.some(([one, other]) => one !== other))
      return "the sums of a group are not those of its samples";
  }
  return undefined;
}

/** Pairs of numbers that have to be the same. */
function shiftSums(
  shift: NonNullable<MeasurementFile["groups"][number]["shift"]>,
  samples: MeasurementFile["samples"],
): [number, number][] {
  const total = (column: ShiftColumn) =>
    samples.reduce((sum, { shift }) => sum + (shift ? sumOf(shift[column]) : 0), 0);
  const { ratios, base, changed, joint } = shift;
  const positions = ratios.unshifted.n;
  const { sure, open } = changes(shift);
  return [
    [positions, total("compared")],
    [ratios.unshifted.x, total("unshifted")],
    [ratios.reranked.x, total("reranked")],
    [ratios.shifted.x, total("shifted")],
    [sure + open, ratios["promoted-rank"].n],
    [sumOf(base.low), positions - open],
    [sumOf(base.high), positions - open],
    [sumOf(joint.counts), positions],
    [joint.cells.length, joint.counts.length],
    [sumOf(changed.low), sure],
    [sumOf(changed.high), sure],
  ];
}

function wrongTable({
  ids,
  positions,
  unknown,
  sums,
  shift,
}: MeasurementFile["samples"][number]): string | undefined {
  const columns = [positions, unknown, ...COLUMNS.map((name) => sums[name])];
  if (shift) columns.push(...SHIFT_COLUMNS.map((name) => shift[name]));
  if (columns.some(({ length }) => length !== ids.length))
    return "the columns of its samples differ in length";
  if (ids.some((id, i) => i > 0 && id <= ids[i - 1])) return "its sample ids are not in order, or not unique";
  return undefined;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
