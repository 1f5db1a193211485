import { groupNamed } from "../../measure/difference.ts";
import type { GroupMeasurement, Measurement } from "../../measure/measurement.ts";
import { thresholdNats } from "../../measure/units.ts";
import type { Report } from "../schema.ts";
import { worstGroups } from "../summary-sections.ts";
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./assets.ts";
import { inertJson, type PackedCounts, type PageData, type PageSamples } from "./data.ts";
import { Markup, markup } from "./markup.ts";
import { pack } from "./pack.ts";
import { distributionSection } from "./sections/distribution.ts";
import { explorerSection } from "./sections/explorer.ts";
import { findingsSection, problemsSection } from "./sections/findings.ts";
import { groupsSection, stripOf } from "./sections/groups.ts";
import { legendSection } from "./sections/legend.ts";
import { measuredSection, metricsSection, shiftSection } from "./sections/metrics.ts";
import { trendSection } from "./sections/trend.ts";
import { verdictSection } from "./sections/verdict.ts";
import { VERDICTS } from "./words.ts";

/** Each has histograms, at most 60 kB of them. */
const MAX_GROUPS = 40;

/** What the page is made of. */
export interface PageInput {
  readonly report: Report;
  readonly measurement: Measurement;
  /** What the run was compared with. */
  readonly baseline?: Measurement | undefined;
  /** Absent where measurements were judged, which hold no text. */
  readonly samples?: PageSamples | undefined;
}

/** Nothing is loaded, and nothing runs but the page's own script. */
const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The report as one HTML page that needs no network: the verdict and its evidence as they are, and a script that moves
 * the threshold and shows the samples. No text of an artifact becomes markup.
 *
 * @returns in parts, of which the samples are most: it is never one string
 */
export function page({ report: whole, measurement, baseline, samples }: PageInput): (string | Uint8Array)[] {
  const report = { ...whole, groups: worstGroups(whole, MAX_GROUPS) };
  const left = whole.groups.length - report.groups.length;
  const data: Omit<PageData, "samples"> = {
    unit: report.threshold.unit,
    threshold: thresholdNats(report.threshold),
    ...(report.rankCutoff !== undefined && { rankCutoff: report.rankCutoff }),
    groups: report.groups.map((group) => {
      const { name } = group;
      const then = baseline && groupNamed(baseline, name);
      const run = groupNamed(measurement, name);
      return {
        name,
        run: run === undefined ? { positions: 0, low: [], high: [] } : packed(run),
        ...(then && { baseline: packed(then) }),
        bounds: stripOf(report, group)?.bounds ?? [],
      };
    }),
  };
  const html = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${VERDICTS[report.verdict]}: ${report.headline}</title>
<style>${new Markup(STYLE)}</style></head>
<body><main>
${verdictSection(report)}
${findingsSection(report, samples)}
${distributionSection(report)}
${groupsSection(report, left, (samples?.list.length ?? 0) > 0)}
${shiftSection(report)}
${trendSection(report)}
${explorerSection(report, samples)}
${problemsSection(report)}
${metricsSection(report)}
${legendSection(report)}
</main>
${measuredSection(report)}
<script type="application/json" id="data">${new Markup(inertJson({ ...data, samples: [] } satisfies PageData))}</script>
<script>${new Markup(SCRIPT)}</script>
</body></html>
`;
  const { text } = html;
  // The last but one of the script elements: no text can hold their end.
  const at = text.lastIndexOf(`${NO_SAMPLES}</script>`) + NO_SAMPLES.indexOf("]");
  const list = (samples?.list ?? []).flatMap(({ json }, i) => (i === 0 ? [json] : [",", json]));
  return [text.slice(0, at), ...list, text.slice(at)];
}

/** How the data ends. */
const NO_SAMPLES = '"samples":[]}';

const packed = ({ ratios, histogram }: GroupMeasurement): PackedCounts => ({
  positions: ratios.fork.n,
  low: pack(histogram.low),
  high: pack(histogram.high),
});
