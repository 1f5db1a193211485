import type { NamedPositions } from "../../measure/positions.ts";
import type { Columns } from "../position/columns.ts";
import { PositionWriter } from "../position/writer.ts";
import { fill } from "./fill.ts";
import type { FoundSample } from "./sample.ts";

/** The usable positions of a sample as `read` gives them; valid until the columns are used again. */
export function positionsOf(sample: FoundSample, columns: Columns): NamedPositions {
  columns.clear();
  fill(new PositionWriter(columns, sample.format.format), sample);
  return columns.block;
}
