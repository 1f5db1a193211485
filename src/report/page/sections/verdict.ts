import { signed } from "../../changes.ts";
import { counted, plusMinus, range, thresholdText } from "../../numbers.ts";
import type { Report } from "../../schema.ts";
import { context } from "../../sentences.ts";
import { changeHeader } from "../../table.ts";
import { capitalised } from "../../words.ts";
import { markup, prose, type Markup } from "../markup.ts";
import { VERDICTS } from "../words.ts";

/** The verdict as a sentence, what the run was compared with, and the figures of all samples. */
export function verdictSection(report: Report): Markup {
  const [all] = report.groups;
  const { "fork-fraction": forks, undecided } = all.metrics;
  const against = changeHeader(report);
  const figure = (label: string, value: Markup | string, note = "", name = "") =>
    markup`<div><dt>${label}</dt><dd${name === "" ? "" : markup` data-figure="${name}" data-group="0"`}>${value}</dd>${note === "" ? "" : markup`<dd class="note">${note}</dd>`}</div>`;
  return markup`<header class="verdict ${report.verdict}">
<p class="badge"><span>${VERDICTS[report.verdict]}</span> ${report.blocks ? "the gate stops the merge" : "the gate lets the merge through"}</p>
<h1>${report.headline}</h1>
<p class="context">${prose(context(report))}</p>
<dl class="figures">
${forks === undefined ? "" : figure("Fork fraction", markup`${range("fork-fraction", forks)} <small>${plusMinus("fork-fraction", forks)}</small>`, "positions that are decision forks", "forks")}
${against === undefined || forks === undefined ? "" : figure(capitalised(against), signed("fork-fraction", forks) || "–", "points of the fork fraction", "change")}
${undecided === undefined ? "" : figure("Undecided", range("undecided", undecided), "may or may not be forks", "undecided")}
${figure("Threshold", thresholdText(report.threshold), "entropy above which a position is a fork", "threshold")}
${figure("Measured", counted(all.positions, "position"), `of ${counted(all.samples, "sample")}`)}
</dl>
</header>`;
}
