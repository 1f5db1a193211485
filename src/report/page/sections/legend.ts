import { thresholdText } from "../../numbers.ts";
import type { Report } from "../../schema.ts";
import { markup, type Markup } from "../markup.ts";

const MATHEMATICS = "https://github.com/logprob-gate/logprob-gate/blob/main/docs/mathematics.md";

/** What the words and numbers of the page mean, for someone who has never met one of them. */
export const legendSection = ({ threshold, rankCutoff }: Report): Markup =>
  markup`<section aria-labelledby="legend"><h2 id="legend">How to read this page</h2>
<dl class="legend">
<div><dt>Position, entropy</dt><dd>A position is one token that the model predicted. Its entropy says how spread out the model's expectation was there: 0 where one token was certain, 0.69 nats (1 bit) where two were equally likely.</dd></div>
<div><dt>Decision fork</dt><dd>A position with entropy above the threshold, ${thresholdText(threshold)}: the text could have gone on in several ways. The fork fraction is the share of such positions. It collapses when training collapses, and rises when a quantisation, a chat template or a sampler breaks.</dd></div>
<div><dt>A range, such as 2.4 to 2.6 %</dt><dd>Artifacts list only the most likely tokens. What the list leaves open is the range: the true value of these samples lies in it, whatever the unlisted tokens are.</dd></div>
<div><dt>Undecided</dt><dd>A position whose own range lies astride the threshold: it may or may not be a fork. Longer lists (top_logprobs 20) leave fewer of them.</dd></div>
<div><dt>An interval, such as ± 0.3</dt><dd>Other samples of the same model would give other figures. In 95 of 100 such runs, the interval round the range holds the value of the model. One sample, not one token, counts as one observation.</dd></div>
<div><dt>A bound</dt><dd>It holds when the whole range is allowed, fails when none of it is, and is undecided otherwise. Against a baseline, samples are paired by id, and only a change that is more than chance fails.</dd></div>
${rankCutoff === undefined ? "" : markup`<div><dt>Reranked, shifted</dt><dd>Where the tuned model prefers another token than the base: one of the base's first ${rankCutoff} is reranked, one beyond them shifted.</dd></div>`}
</dl><p>The formulas are in <a href="${MATHEMATICS}">the mathematics</a>.</p></section>`;
