import { count, counted } from "../../numbers.ts";
import type { Report } from "../../schema.ts";
import type { PageSamples } from "../data.ts";
import { markup, prose, type Markup } from "../markup.ts";

/** The samples' text, which the page's script fills in; why there is none, where there is none. */
export function explorerSection(
  { groups, comparedWith, rankCutoff }: Report,
  samples: PageSamples | undefined,
): Markup {
  const [{ samples: total }] = groups;
  if (samples === undefined || samples.list.length === 0) {
    const why =
      samples === undefined
        ? "Measurements hold numbers only: the page that `check` writes beside them shows the text."
        : total === 0
          ? "There are no samples."
          : "Their text cannot be read again (standard input, arrays, streams).";
    return markup`<section aria-labelledby="samples"><h2 id="samples">Samples</h2><p>${prose(why)}</p></section>`;
  }
  const { list, leftOut, unreadable } = samples;
  const left = [
    leftOut > 0
      ? `${counted(leftOut, "sample")} left out, the least telling ones, to keep the page small`
      : "",
    unreadable > 0 ? `${counted(unreadable, "sample")} left out, whose text cannot be read again` : "",
  ].filter((text) => text !== "");
  const isPair = rankCutoff !== undefined;
  const changes = isPair || comparedWith !== null;
  return markup`<section class="explorer" aria-labelledby="samples"><h2 id="samples">Samples</h2>
<p class="lede">${left.length === 0 ? `All ${counted(list.length, "sample")}.` : `${count(list.length)} of ${counted(total, "sample")}; ${left.join("; ")}.`} The stronger a token is shaded, the more uncertain the model was there.</p>
<noscript><p>The samples are shown by the page's script, which is switched off here.</p></noscript>
<div class="needs-script">
<div class="tools"><label>Search <input type="search" id="search" placeholder="text or id"></label>
<label>Sort by <select id="sort">${changes ? markup`<option value="change">${isPair ? "changed preferences" : "change"}</option>` : ""}<option value="forks">fork fraction</option><option value="id">id</option></select></label>
<label>Group <select id="group"><option value="">all</option>${groupsOf(samples).map((name) => markup`<option>${name}</option>`)}</select></label>
<label><input type="checkbox" id="keys" checked> keys</label>
<span class="keys"><kbd>n</kbd> <kbd>p</kbd> next, previous ${isPair ? "change" : "fork"}; <kbd>←</kbd> <kbd>→</kbd> token; <kbd>[</kbd> <kbd>]</kbd> sample</span></div>
<div class="panes"><nav aria-label="Samples"><p id="found" role="status"></p><ol id="list"></ol><button type="button" id="more" hidden>Show more</button></nav>
<article aria-label="Sample"><div id="about"></div>
<p class="key"><i class="shade s1"></i><i class="shade s3"></i><i class="shade s5"></i><i class="shade s7"></i><i class="shade s9"></i> 0 to 3 nats and more <i class="fork"></i>fork <i class="undecided"></i>undecided${isPair ? markup` <i class="changed"></i>other preference` : ""}</p>
<div id="text" dir="auto" role="group" aria-label="Text"></div></article>
<aside aria-label="Token" id="details" aria-live="polite"></aside></div></div></section>`;
}

const groupsOf = ({ list }: PageSamples): string[] =>
  [...new Set(list.flatMap(({ group }) => (group === undefined ? [] : [group])))].sort();
