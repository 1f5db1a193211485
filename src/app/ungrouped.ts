import type { Config } from "../config/types.ts";
import type { Measurement } from "../measure/measurement.ts";
import { notice } from "../read/problems.ts";
import type { Report } from "../report/schema.ts";
import type { Problems } from "./problems.ts";

/** Notes where `group-by` puts no sample into a group: it is probably misspelt. */
export function noteUngrouped(
  { groupBy }: Config,
  { measurement: { groups }, inputs, problems }: Grouped,
): void {
  const first = inputs.find(({ samples }) => samples > 0);
  if (groupBy === undefined || groups.length > 1 || first === undefined) return;
  const named =
    "field" in groupBy
      ? `no record of this run has the field \`${groupBy.field}\``
      : `no path of this run is like \`${groupBy.path}\``;
  problems.add(
    notice("no-groups", first.path, `no sample is in a group: ${named}, which \`group-by\` names`),
  );
}

interface Grouped {
  readonly measurement: Measurement;
  readonly inputs: Report["inputs"];
  readonly problems: Problems;
}
