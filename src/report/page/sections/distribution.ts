import { NATS_PER } from "../../../measure/units.ts";
import { thresholdText } from "../../numbers.ts";
import type { Report } from "../../schema.ts";
import { axisEnd, distributionChart } from "../charts/distribution.ts";
import { markup, type Markup } from "../markup.ts";

/** The entropies of all positions, and the slider that moves the threshold through the page. */
export function distributionSection({ groups, threshold }: Report): Markup {
  const [{ histogram: run, baselineHistogram: baseline }] = groups;
  if (run.length === 0) return markup``;
  const { unit, value } = threshold;
  const thousandths = (amount: number) => Math.round(1000 * amount * NATS_PER[unit]);
  const end = axisEnd(run, baseline);
  const chart = distributionChart({ run, baseline, threshold: value, unit, end, log: true });
  return markup`<section aria-labelledby="distribution"><h2 id="distribution">How uncertain the positions are</h2>
<p class="lede">Each position of the text is one prediction of the model. Most are nearly certain, and stand on the left; those on the right of the threshold are decision forks.${baseline === undefined ? "" : " The line is the baseline."}</p>
<div class="tools">
<label class="needs-script">Positions of <select id="chart-group"><option value="0">all samples</option>${groups.slice(1).map(({ name }, index) => markup`<option value="${index + 1}">${name}</option>`)}</select></label>
<label class="needs-script"><input type="checkbox" id="chart-log" checked> logarithmic shares</label>
<span class="key"><i class="run"></i>this run <i class="run forks"></i>its forks${baseline === undefined ? "" : markup` <i class="baseline"></i>baseline`}</span>
</div>
<div class="plot" tabindex="0" role="region" aria-label="Distribution of entropies"><figure class="chart" id="chart" data-end="${end}">${chart}</figure>
<div class="slider needs-script"><input type="range" id="threshold" min="0" max="${thousandths(end)}" step="10" value="${thousandths(value)}" aria-label="Threshold in thousandths of a nat"></div></div>
<div class="tools needs-script">
<label>What if the threshold were <input type="number" id="threshold-nats" min="0" step="0.001" value="${(thousandths(value) / 1000).toFixed(3)}"> nats</label>
<button type="button" id="threshold-reset" disabled>Back to ${thresholdText(threshold)}</button>
<p id="threshold-status" role="status"></p>
</div></section>`;
}
