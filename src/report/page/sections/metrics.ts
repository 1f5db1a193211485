import { METRICS } from "../../../measure/metrics.ts";
import { allowedChange, signed } from "../../changes.ts";
import { allowed, bytes, count, counted, plusMinus, range, thresholdText } from "../../numbers.ts";
import type { Report } from "../../schema.ts";
import { SHIFT_HEADER, shiftRows } from "../../shift-table.ts";
import { changeHeader, outcomeOf } from "../../table.ts";
import { capitalised, labelOf } from "../../words.ts";
import { markup, type Markup } from "../markup.ts";
import { metricRowOf, OUTCOMES } from "../words.ts";

const MAX_FILES = 50;

/** How a tuned model differs from its base; empty where no base was measured. */
export function shiftSection(report: Report): Markup {
  const rows = shiftRows(report);
  if (rows.length === 0) return markup``;
  return markup`<section aria-labelledby="shift"><h2 id="shift">What the tuned model prefers</h2>
<p class="lede">Over the same tokens: how often it prefers another token than the base, among the base's first ${report.rankCutoff} (reranked) or beyond them (shifted).</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table of preferences"><table><thead><tr><th scope="col">Group</th>${SHIFT_HEADER.map((header) => markup`<th scope="col" class="number">${capitalised(header)}</th>`)}</tr></thead><tbody>
${rows.map(({ group, cells }) => markup`<tr><th scope="row">${group === "all" ? "all samples" : markup`<bdi>${group}</bdi>`}</th>${cells.map(({ text, bounds }) => markup`<td class="number">${text}${bounds.map(({ allowed: limits, outcome }) => markup` <span class="bound">${limits} <span class="outcome ${outcome}">${OUTCOMES[outcome]}</span></span>`)}</td>`)}</tr>`)}
</tbody></table></div></section>`;
}

/** Every metric of every group that is shown, closed until it is asked for or linked to. */
export function metricsSection(report: Report): Markup {
  const against = changeHeader(report);
  const rows = report.groups.flatMap((group, index) =>
    METRICS.flatMap(({ name }) => {
      const value = group.metrics[name];
      if (value === undefined) return [];
      const bounds = report.bounds.filter((one) => one.metric === name && one.group === group.name);
      const limits = bounds.map(({ bound }) => bound);
      const judged = bounds.map((one) => {
        const write = one.against === undefined ? allowed : allowedChange;
        const outcome = outcomeOf(one);
        return markup`<span class="bound">${write(name, one.bound, value.unit)} <span class="outcome ${outcome}">${OUTCOMES[outcome]}</span></span>`;
      });
      return [
        markup`<tr id="${metricRowOf(index, name)}"><th scope="row">${index === 0 ? "all samples" : markup`<bdi>${group.name}</bdi>`}</th><td>${labelOf(name)}</td><td class="number">${range(
          name,
          value,
          limits,
        )}</td><td class="number">${plusMinus(name, value)}</td>${against === undefined ? "" : markup`<td class="number">${signed(name, value, limits) || "–"}</td>`}<td>${judged.length === 0 ? "–" : judged}</td></tr>`,
      ];
    }),
  );
  return markup`<section aria-labelledby="metrics"><h2 id="metrics">All metrics</h2>
<details><summary>${count(rows.length)} figures at ${thresholdText(report.threshold)}</summary><div class="scroll" tabindex="0" role="region" aria-label="Table of metrics"><table><thead><tr><th scope="col">Group</th><th scope="col">Metric</th><th scope="col" class="number">Value</th><th scope="col" class="number">95 %</th>${against === undefined ? "" : markup`<th scope="col" class="number">${against}</th>`}<th scope="col">Allowed</th></tr></thead><tbody>${rows}</tbody></table></div></details></section>`;
}

/** How it was measured, and from which files. */
export function measuredSection({ inputs, threshold, vocabularySize, version }: Report): Markup {
  const left = inputs.length - MAX_FILES;
  return markup`<footer><p>Forks are positions with entropy above ${thresholdText(threshold)}; vocabulary ${count(vocabularySize)}. Entropies come from the listed probabilities as they are, never renormalised. logprob-gate ${version}.</p>
<details><summary>${counted(inputs.length, "file")}</summary><ul>${inputs.slice(0, MAX_FILES).map(({ path, format, samples, bytes: size }) => markup`<li><code>${path}</code> ${format}, ${counted(samples, "sample")}, ${bytes(size)}</li>`)}</ul>${left > 0 ? markup`<p>And ${counted(left, "more file")}.</p>` : ""}</details></footer>`;
}
