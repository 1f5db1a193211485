import { counted, plusMinus, range } from "../../numbers.ts";
import type { Report } from "../../schema.ts";
import { changeHeader, groupRows, type GroupRow } from "../../table.ts";
import { axisText, strip, stripEnd, type Strip } from "../charts/strip.ts";
import { markup, type Markup } from "../markup.ts";
import { OUTCOMES, linkTo, rowOf } from "../words.ts";

/** What a strip shows of a group; undefined where it has no positions. */
export function stripOf(report: Report, group: Report["groups"][number]): Omit<Strip, "end"> | undefined {
  const value = group.metrics["fork-fraction"];
  if (value === undefined) return undefined;
  const bounds = report.bounds.filter(
    ({ metric, group: name, against }) =>
      metric === "fork-fraction" && name === group.name && against === undefined,
  );
  return { value, baseline: value.baseline, bounds: bounds.map(({ bound }) => bound) };
}

/**
 * Fork fraction of each group with range, interval, bound and baseline.
 *
 * @param left groups that are not shown
 */
export function groupsSection(report: Report, left: number, withSamples: boolean): Markup {
  const against = changeHeader(report);
  const strips = report.groups.map((group) => stripOf(report, group));
  const end = stripEnd(strips.filter((one) => one !== undefined));
  const rows = groupRows(report).map((row, index) => {
    const own = strips[index];
    return rowMarkup(row, {
      index,
      against,
      chart: own === undefined ? undefined : strip({ ...own, end }),
      withSamples: withSamples && index > 0,
    });
  });
  return markup`<section aria-labelledby="groups"><h2 id="groups">Fork fraction by group</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Table of groups"><table class="groups"><thead><tr><th scope="col">Group</th><th scope="col">Fork fraction</th><th scope="col" class="strips"><span>0 %</span><span data-figure="axis" data-group="0">${axisText(end)}</span></th><th scope="col">Allowed</th>${against === undefined ? "" : markup`<th scope="col" class="number">Baseline</th><th scope="col" class="number">${against}</th>`}<th scope="col" class="number">Undecided</th><th scope="col" class="number">Samples</th><th scope="col" class="number">Positions</th></tr></thead>
<tbody>${rows}</tbody></table></div>
${left > 0 ? markup`<p class="note">And ${counted(left, "more group")} in report.json.</p>` : ""}
<p class="key"><i class="value"></i>range of this run <i class="whisker"></i>its 95 % sampling interval${against === undefined ? "" : markup` <i class="then"></i>baseline`} <i class="allowed"></i>allowed</p></section>`;
}

interface Cells {
  readonly index: number;
  readonly against: string | undefined;
  readonly chart: Markup | undefined;
  readonly withSamples: boolean;
}

function rowMarkup(row: GroupRow, { index, against, chart, withSamples }: Cells): Markup {
  const { group, bounds, change, changeOutcomes } = row;
  const value = group.metrics["fork-fraction"];
  const figure = (name: string, content: Markup | string) =>
    markup`<td class="number" data-figure="${name}" data-group="${index}">${content}</td>`;
  const outcomes = changeOutcomes.map(
    (outcome) => markup` <span class="outcome ${outcome}">${OUTCOMES[outcome]}</span>`,
  );
  const name = index === 0 ? markup`all samples` : markup`<bdi>${group.name}</bdi>`;
  return markup`<tr id="${rowOf(index)}"><th scope="row">${withSamples ? markup`<a href="${linkTo({ group: group.name })}" title="Show its samples">${name}</a>` : name}</th>
<td data-figure="forks" data-group="${index}">${value === undefined ? "–" : markup`${range("fork-fraction", value)} <small>${plusMinus("fork-fraction", value)}</small>`}</td>
<td data-figure="strip" data-group="${index}">${chart ?? ""}</td>
<td>${bounds.length === 0 ? "–" : bounds.map(({ allowed, outcome }) => markup`<span class="bound">${allowed} <span class="outcome ${outcome}">${OUTCOMES[outcome]}</span></span>`)}</td>
${against === undefined ? "" : markup`${figure("baseline", value?.baseline === undefined ? "–" : range("fork-fraction", value.baseline))}<td class="number"><span data-figure="change" data-group="${index}">${change || "–"}</span>${outcomes}</td>`}
${figure("undecided", row.undecided)}<td class="number">${row.samples}</td><td class="number">${row.positions}</td></tr>`;
}
