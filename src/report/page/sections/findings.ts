import { counted } from "../../numbers.ts";
import type { Finding, Report } from "../../schema.ts";
import { problemSentence } from "../../sentences.ts";
import { capitalised } from "../../words.ts";
import type { PageSamples, ShownSample } from "../data.ts";
import { markup, prose, type Markup } from "../markup.ts";
import { addressOf, metricRowOf, rowOf } from "../words.ts";

const MAX_FINDINGS = 100;
const MAX_PROBLEMS = 100;

const LEVELS: Readonly<Record<Finding["level"], string>> = {
  fail: "failed",
  inconclusive: "undecided",
  warn: "warning",
};

/** Every finding with what to do, linked to the figures it is about; then the samples to look at first. */
export function findingsSection(report: Report, samples: PageSamples | undefined): Markup {
  const { findings } = report;
  const starts = samples === undefined ? [] : whereToStart(samples.list, report.rankCutoff !== undefined);
  if (findings.length === 0 && starts.length === 0) return markup``;
  const left = findings.length - MAX_FINDINGS;
  return markup`<section aria-labelledby="look"><h2 id="look">Where to look first</h2>
${findings.length === 0 ? markup`<p>Nothing kept a bound from passing.</p>` : ""}
<ul class="findings">${findings.slice(0, MAX_FINDINGS).map((finding) => describe(finding, report))}</ul>
${left > 0 ? markup`<p>And ${counted(left, "more finding")} in report.json.</p>` : ""}
${starts.length === 0 ? "" : markup`<ul class="starts">${starts}</ul>`}</section>`;
}

function describe(finding: Finding, report: Report): Markup {
  const { level, code, message, remedy, location, origin } = finding;
  const place =
    location === undefined
      ? origin
      : `${location.path}${location.line === undefined ? "" : `:${location.line}`}`;
  const evidence = evidenceOf(finding, report);
  return markup`<li class="${level}"><span class="level">${LEVELS[level]}</span><div><p>${message}. <code>${code}</code></p>
<p class="note">${prose(remedy)}${place === undefined || remedy.includes(place) ? "" : markup` Set by <code>${place}</code>.`}${evidence === undefined ? "" : markup` <a href="${evidence}">Show the figures</a>`}</p></div></li>`;
}

function evidenceOf({ metric, group, code }: Finding, report: Report): string | undefined {
  const index = report.groups.findIndex(({ name }) => name === group);
  if (metric === undefined) return index >= 0 ? `#${rowOf(index)}` : code.startsWith("group-") ? undefined : "#problems"; // prettier-ignore
  if (index < 0) return undefined;
  return metric === "fork-fraction" ? `#${rowOf(index)}` : `#${metricRowOf(index, metric)}`;
}

function whereToStart(samples: readonly ShownSample[], isPair: boolean): Markup[] {
  const share = ({ forks, positions }: ShownSample) => forks / Math.max(1, positions);
  const greatest = (of: (sample: ShownSample) => number) =>
    samples.reduce<ShownSample | undefined>(
      (best, sample) => (of(sample) > (best === undefined ? 0 : of(best)) ? sample : best),
      undefined,
    );
  const [dense, moved] = [greatest(share), greatest(({ change = 0 }) => Math.abs(change))];
  const percent = (value: number) => (100 * value).toFixed(1);
  const link = (sample: ShownSample | undefined, what: (sample: ShownSample) => string) =>
    sample === undefined
      ? []
      : [markup`<li><a href="${addressOf(sample)}"><bdi>${sample.id}</bdi></a> ${what(sample)}</li>`];
  return [
    ...link(moved, ({ change = 0 }) =>
      isPair
        ? `has the largest share of changed preferences, ${percent(change)} % of its positions`
        : `changed most: its fork fraction ${change > 0 ? "rose" : "fell"} by ${percent(Math.abs(change))} pp`,
    ),
    ...link(dense, (sample) => `has the highest fork fraction, ${percent(share(sample))} %`),
  ];
}

/** What could not be used of the artifacts; empty where all could. */
export function problemsSection({ problems, problemCount, maxProblems }: Report): Markup {
  if (problems.length === 0) return markup``;
  const left = problemCount - problems.filter(({ scope }) => scope !== "notice").length;
  return markup`<section aria-labelledby="problems"><h2 id="problems">${capitalised(counted(problemCount, "problem"))} in the artifacts, ${maxProblems} allowed</h2>
<ul class="problems">${problems.slice(0, MAX_PROBLEMS).map((problem) => markup`<li>${problemSentence(problem)} <code>${problem.code}</code> <span class="note">${prose(problem.remedy)}</span></li>`)}</ul>
${left > 0 ? markup`<p>And ${counted(left, "more problem")}.</p>` : ""}</section>`;
}
