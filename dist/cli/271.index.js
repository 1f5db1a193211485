export const id = 271;
export const ids = [271];
export const modules = {
	56271: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { writePage: () => writePage });
		var difference = __webpack_require__(40427);
		var units = __webpack_require__(67097);
		var summary_sections = __webpack_require__(93872);
		let PARTS = 1e4;
		let shown = (sample) => {
			let { id, group, positions, forks, change } = sample;
			return {
				id,
				...group !== void 0 && { group },
				positions,
				forks,
				...change !== void 0 && { change },
				json: new TextEncoder().encode(inertJson(sample))
			};
		};
		let inertJson = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");
		var report_escape = __webpack_require__(96209);
		class Markup {
			text;
			constructor(text) {
				this.text = text;
			}
		}
		let markup = (strings, ...parts) => new Markup(strings.reduce((all, string, i) => all + written(parts[i - 1]) + string));
		function written(part) {
			if (part === void 0) return "";
			if (part instanceof Markup) return part.text;
			if (typeof part == "object") return part.map(written).join("");
			if (typeof part == "number") return String(Number(part.toFixed(6)));
			return (0, report_escape.qy)(part, 1e3);
		}
		let prose = (text) => markup`${text.split(/`([^`]+)`/).map((part, i) => i % 2 == 1 ? markup`<code>${part}</code>` : part)}`;
		function pack(histogram) {
			let packed = [];
			let empty = 0;
			for (let positions of histogram) if (positions === 0) empty++;
			else {
				empty > 0 && packed.push(-empty);
				packed.push(positions);
				empty = 0;
			}
			return packed;
		}
		var numbers = __webpack_require__(70650);
		var d3_scale = __webpack_require__(25602);
		var d3_shape = __webpack_require__(76879);
		var rebin = __webpack_require__(53002);
		let BOX = {
			width: 1e3,
			height: 260,
			left: 60,
			right: 16,
			top: 26,
			bottom: 40
		};
		let axisEnd = (...histograms) => Math.max(3, ...histograms.map((bins) => Math.ceil((bins?.length ?? 0) / rebin.I)));
		function distributionChart({ run, baseline, threshold, unit, end, log }) {
			let shares = [run, baseline ?? []].map(sharesOf);
			let [left, right] = [BOX.left, BOX.width - BOX.right];
			let [top, bottom] = [BOX.top, BOX.height - BOX.bottom];
			let x = (0, d3_scale.m4)([0, end], [left, right]);
			let seen = shares.flat().filter((share) => share > 0);
			let [least, most] = [Math.max(1e-7, Math.min(1, ...seen)), Math.max(.01, ...seen)];
			let y = log ? (0, d3_scale.ZE)([10 ** Math.floor(Math.log10(least)), 1], [bottom, top]).clamp(!0) : (0, d3_scale.m4)([0, most], [bottom, top]).nice(5);
			let ticks = log ? y.ticks().filter((tick) => Number.isInteger(Math.log10(tick))) : y.ticks(5);
			let height = (share) => share > 0 ? y(share) : bottom;
			let edge = (bin) => x(bin / rebin.I);
			let closed = (of) => [...of, 0].map((share, bin) => [edge(bin), height(share)]);
			let filled = (0, d3_shape.Wc)().curve(d3_shape.UP).y0(bottom)(closed(shares[0])) ?? "";
			let outline = baseline && ((0, d3_shape.n8)().curve(d3_shape.UP)(closed(shares[1])) ?? "");
			let at = x(threshold);
			let onLeft = at > (left + right) / 2;
			return markup`<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-label="Share of positions by entropy, the threshold at ${threshold} ${unit}">
<clipPath id="above"><rect x="${at}" y="0" width="${BOX.width}" height="${BOX.height}"/></clipPath>
${ticks.map((tick) => markup`<line class="grid" x1="${left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="${left - 8}" y="${y(tick)}" dy="0.32em" text-anchor="end">${percent(tick)}</text>`)}
<path class="run" d="${new Markup(filled)}"/><path class="run forks" d="${new Markup(filled)}" clip-path="url(#above)"/>
${outline === void 0 ? "" : markup`<path class="baseline" d="${new Markup(outline)}"/>`}
<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>
${x.ticks(10).map((tick) => markup`<text class="tick" x="${x(tick)}" y="${bottom + 16}" text-anchor="middle">${tick}</text>`)}
<text class="tick" x="${right}" y="${BOX.height - 6}" text-anchor="end">entropy in ${unit}</text>
<line class="threshold" x1="${at}" x2="${at}" y1="${top - 12}" y2="${bottom}"/>
<text class="label" x="${at + (onLeft ? -6 : 6)}" y="${top - 6}" text-anchor="${onLeft ? "end" : "start"}">forks are above ${Number(threshold.toFixed(3))} ${unit}</text>
</svg>`;
		}
		function sharesOf(bins) {
			let total = bins.reduce((sum, positions) => sum + positions, 0);
			return bins.map((positions) => positions / Math.max(1, total));
		}
		let percent = (share) => `${Number((share * 100).toPrecision(2))} %`;
		function distributionSection({ groups, threshold }) {
			let [{ histogram: run, baselineHistogram: baseline }] = groups;
			if (run.length === 0) return markup``;
			let { unit, value } = threshold;
			let thousandths = (amount) => Math.round(1e3 * amount * units.r[unit]);
			let end = axisEnd(run, baseline);
			let chart = distributionChart({
				run,
				baseline,
				threshold: value,
				unit,
				end,
				log: !0
			});
			return markup`<section aria-labelledby="distribution"><h2 id="distribution">How uncertain the positions are</h2>
<p class="lede">Each position of the text is one prediction of the model. Most are nearly certain, and stand on the left; those on the right of the threshold are decision forks.${baseline === void 0 ? "" : " The line is the baseline."}</p>
<div class="tools">
<label class="needs-script">Positions of <select id="chart-group"><option value="0">all samples</option>${groups.slice(1).map(({ name }, index) => markup`<option value="${index + 1}">${name}</option>`)}</select></label>
<label class="needs-script"><input type="checkbox" id="chart-log" checked> logarithmic shares</label>
<span class="key"><i class="run"></i>this run <i class="run forks"></i>its forks${baseline === void 0 ? "" : markup` <i class="baseline"></i>baseline`}</span>
</div>
<div class="plot" tabindex="0" role="region" aria-label="Distribution of entropies"><figure class="chart" id="chart" data-end="${end}">${chart}</figure>
<div class="slider needs-script"><input type="range" id="threshold" min="0" max="${thousandths(end)}" step="10" value="${thousandths(value)}" aria-label="Threshold in thousandths of a nat"></div></div>
<div class="tools needs-script">
<label>What if the threshold were <input type="number" id="threshold-nats" min="0" step="0.001" value="${(thousandths(value) / 1e3).toFixed(3)}"> nats</label>
<button type="button" id="threshold-reset" disabled>Back to ${(0, numbers.HA)(threshold)}</button>
<p id="threshold-status" role="status"></p>
</div></section>`;
		}
		function explorerSection({ groups, comparedWith, rankCutoff }, samples) {
			let [{ samples: total }] = groups;
			if (samples === void 0 || samples.list.length === 0) return markup`<section aria-labelledby="samples"><h2 id="samples">Samples</h2><p>${prose(samples === void 0 ? "Measurements hold numbers only: the page that `check` writes beside them shows the text." : total === 0 ? "There are no samples." : "Their text cannot be read again (standard input, arrays, streams).")}</p></section>`;
			let { list, leftOut, unreadable } = samples;
			let left = [leftOut > 0 ? `${(0, numbers.hS)(leftOut, "sample")} left out, the least telling ones, to keep the page small` : "", unreadable > 0 ? `${(0, numbers.hS)(unreadable, "sample")} left out, whose text cannot be read again` : ""].filter((text) => text !== "");
			let isPair = rankCutoff !== void 0;
			let changes = isPair || comparedWith !== null;
			return markup`<section class="explorer" aria-labelledby="samples"><h2 id="samples">Samples</h2>
<p class="lede">${left.length === 0 ? `All ${(0, numbers.hS)(list.length, "sample")}.` : `${(0, numbers.U9)(list.length)} of ${(0, numbers.hS)(total, "sample")}; ${left.join("; ")}.`} The stronger a token is shaded, the more uncertain the model was there.</p>
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
		let groupsOf = ({ list }) => [...new Set(list.flatMap(({ group }) => group === void 0 ? [] : [group]))].sort();
		var sentences = __webpack_require__(9352);
		var words = __webpack_require__(43629);
		let VERDICTS = {
			pass: "Passed",
			warn: "Passed with a warning",
			inconclusive: "Inconclusive",
			fail: "Failed"
		};
		let OUTCOMES = {
			pass: "holds",
			fail: "fails",
			warn: "warns",
			inconclusive: "undecided"
		};
		let rowOf = (group) => `group-${group}`;
		let metricRowOf = (group, metric) => `metric-${group}-${metric.replace(/[^a-z0-9-]/g, "")}`;
		let linkTo = (target) => `#${new URLSearchParams(target).toString()}`;
		let addressOf = ({ id, group }, position) => linkTo({
			sample: id,
			...group !== void 0 && { group },
			...position !== void 0 && { position: String(position) }
		});
		let LEVELS = {
			fail: "failed",
			inconclusive: "undecided",
			warn: "warning"
		};
		function findingsSection(report, samples) {
			let { findings } = report;
			let starts = samples === void 0 ? [] : whereToStart(samples.list, report.rankCutoff !== void 0);
			if (findings.length === 0 && starts.length === 0) return markup``;
			let left = findings.length - 100;
			return markup`<section aria-labelledby="look"><h2 id="look">Where to look first</h2>
${findings.length === 0 ? markup`<p>Nothing kept a bound from passing.</p>` : ""}
<ul class="findings">${findings.slice(0, 100).map((finding) => describe(finding, report))}</ul>
${left > 0 ? markup`<p>And ${(0, numbers.hS)(left, "more finding")} in report.json.</p>` : ""}
${starts.length === 0 ? "" : markup`<ul class="starts">${starts}</ul>`}</section>`;
		}
		function describe(finding, report) {
			let { level, code, message, remedy, location, origin } = finding;
			let place = location === void 0 ? origin : `${location.path}${location.line === void 0 ? "" : `:${location.line}`}`;
			let evidence = evidenceOf(finding, report);
			return markup`<li class="${level}"><span class="level">${LEVELS[level]}</span><div><p>${message}. <code>${code}</code></p>
<p class="note">${prose(remedy)}${place === void 0 || remedy.includes(place) ? "" : markup` Set by <code>${place}</code>.`}${evidence === void 0 ? "" : markup` <a href="${evidence}">Show the figures</a>`}</p></div></li>`;
		}
		function evidenceOf({ metric, group, code }, report) {
			let index = report.groups.findIndex(({ name }) => name === group);
			if (metric === void 0) return index >= 0 ? `#${rowOf(index)}` : code.startsWith("group-") ? void 0 : "#problems";
			if (index < 0) return;
			return metric === "fork-fraction" ? `#${rowOf(index)}` : `#${metricRowOf(index, metric)}`;
		}
		function whereToStart(samples, isPair) {
			let share = ({ forks, positions }) => forks / Math.max(1, positions);
			let greatest = (of) => samples.reduce((best, sample) => of(sample) > (best === void 0 ? 0 : of(best)) ? sample : best, void 0);
			let [dense, moved] = [greatest(share), greatest(({ change = 0 }) => Math.abs(change))];
			let percent = (value) => (100 * value).toFixed(1);
			let link = (sample, what) => sample === void 0 ? [] : [markup`<li><a href="${addressOf(sample)}"><bdi>${sample.id}</bdi></a> ${what(sample)}</li>`];
			return [...link(moved, ({ change = 0 }) => isPair ? `has the largest share of changed preferences, ${percent(change)} % of its positions` : `changed most: its fork fraction ${change > 0 ? "rose" : "fell"} by ${percent(Math.abs(change))} pp`), ...link(dense, (sample) => `has the highest fork fraction, ${percent(share(sample))} %`)];
		}
		function problemsSection({ problems, problemCount, maxProblems }) {
			if (problems.length === 0) return markup``;
			let left = problemCount - problems.filter(({ scope }) => scope !== "notice").length;
			return markup`<section aria-labelledby="problems"><h2 id="problems">${(0, words.Iu)((0, numbers.hS)(problemCount, "problem"))} in the artifacts, ${maxProblems} allowed</h2>
<ul class="problems">${problems.slice(0, 100).map((problem) => markup`<li>${(0, sentences.D1)(problem)} <code>${problem.code}</code> <span class="note">${prose(problem.remedy)}</span></li>`)}</ul>
${left > 0 ? markup`<p>And ${(0, numbers.hS)(left, "more problem")}.</p>` : ""}</section>`;
		}
		var table = __webpack_require__(26108);
		let strip_BOX = {
			width: 220,
			height: 26,
			margin: 4
		};
		function strip({ value, baseline, bounds, end }) {
			let x = (0, d3_scale.m4)([0, end], [strip_BOX.margin, strip_BOX.width - strip_BOX.margin]).clamp(!0);
			let middle = strip_BOX.height / 2;
			let width = (low, high) => Math.max(3, x(high) - x(low));
			let { low, interval } = value;
			let high = value.high ?? end;
			return markup`<svg class="strip" viewBox="0 0 ${strip_BOX.width} ${strip_BOX.height}" aria-hidden="true">
${bounds.map(({ min = 0, max = end }) => markup`<rect class="allowed" x="${x(min)}" width="${x(max) - x(min)}" y="3" height="${strip_BOX.height - 6}"/>`)}
<line class="axis" x1="${x(0)}" x2="${x(end)}" y1="${strip_BOX.height - 3}" y2="${strip_BOX.height - 3}"/>
${baseline === void 0 ? "" : markup`<rect class="then" x="${x(baseline.low) - 1}" width="${width(baseline.low, baseline.high ?? end)}" y="4" height="${strip_BOX.height - 8}"/>`}
${interval === null ? "" : markup`<line class="whisker" x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${middle}" y2="${middle}"/>`}
<rect class="value" x="${x(low) - 1}" width="${width(low, high)}" y="${middle - 4}" height="8"/></svg>`;
		}
		function stripEnd(strips) {
			let ends = ({ low, high, interval }) => [
				low,
				high ?? low,
				interval?.[1] ?? low
			];
			let values = strips.flatMap(({ value, baseline }) => [...ends(value), ...baseline === void 0 ? [] : ends(baseline)]);
			let most = Math.max(.001, ...values);
			let near = strips.flatMap(({ bounds }) => bounds.flatMap(({ max = 0 }) => max < 3 * most ? [max] : []));
			return Math.min(1, Math.max(most, ...near) * 1.15);
		}
		let axisText = (end) => `${(100 * end).toFixed(+(end < .1))} %`;
		function stripOf(report, group) {
			let value = group.metrics["fork-fraction"];
			if (value === void 0) return;
			let bounds = report.bounds.filter(({ metric, group: name, against }) => metric === "fork-fraction" && name === group.name && against === void 0);
			return {
				value,
				baseline: value.baseline,
				bounds: bounds.map(({ bound }) => bound)
			};
		}
		function groupsSection(report, left, withSamples) {
			let against = (0, table.O)(report);
			let strips = report.groups.map((group) => stripOf(report, group));
			let end = stripEnd(strips.filter((one) => one !== void 0));
			let rows = (0, table.fD)(report).map((row, index) => {
				let own = strips[index];
				return rowMarkup(row, {
					index,
					against,
					chart: own === void 0 ? void 0 : strip({
						...own,
						end
					}),
					withSamples: withSamples && index > 0
				});
			});
			return markup`<section aria-labelledby="groups"><h2 id="groups">Fork fraction by group</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Table of groups"><table class="groups"><thead><tr><th scope="col">Group</th><th scope="col">Fork fraction</th><th scope="col" class="strips"><span>0 %</span><span data-figure="axis" data-group="0">${axisText(end)}</span></th><th scope="col">Allowed</th>${against === void 0 ? "" : markup`<th scope="col" class="number">Baseline</th><th scope="col" class="number">${against}</th>`}<th scope="col" class="number">Undecided</th><th scope="col" class="number">Samples</th><th scope="col" class="number">Positions</th></tr></thead>
<tbody>${rows}</tbody></table></div>
${left > 0 ? markup`<p class="note">And ${(0, numbers.hS)(left, "more group")} in report.json.</p>` : ""}
<p class="key"><i class="value"></i>range of this run <i class="whisker"></i>its 95 % sampling interval${against === void 0 ? "" : markup` <i class="then"></i>baseline`} <i class="allowed"></i>allowed</p></section>`;
		}
		function rowMarkup(row, { index, against, chart, withSamples }) {
			let { group, bounds, change, changeOutcomes } = row;
			let value = group.metrics["fork-fraction"];
			let figure = (name, content) => markup`<td class="number" data-figure="${name}" data-group="${index}">${content}</td>`;
			let outcomes = changeOutcomes.map((outcome) => markup` <span class="outcome ${outcome}">${OUTCOMES[outcome]}</span>`);
			let name = index === 0 ? markup`all samples` : markup`<bdi>${group.name}</bdi>`;
			return markup`<tr id="${rowOf(index)}"><th scope="row">${withSamples ? markup`<a href="${linkTo({ group: group.name })}" title="Show its samples">${name}</a>` : name}</th>
<td data-figure="forks" data-group="${index}">${value === void 0 ? "–" : markup`${(0, numbers.y1)("fork-fraction", value)} <small>${(0, numbers.b6)("fork-fraction", value)}</small>`}</td>
<td data-figure="strip" data-group="${index}">${chart ?? ""}</td>
<td>${bounds.length === 0 ? "–" : bounds.map(({ allowed, outcome }) => markup`<span class="bound">${allowed} <span class="outcome ${outcome}">${OUTCOMES[outcome]}</span></span>`)}</td>
${against === void 0 ? "" : markup`${figure("baseline", value?.baseline === void 0 ? "–" : (0, numbers.y1)("fork-fraction", value.baseline))}<td class="number"><span data-figure="change" data-group="${index}">${change || "–"}</span>${outcomes}</td>`}
${figure("undecided", row.undecided)}<td class="number">${row.samples}</td><td class="number">${row.positions}</td></tr>`;
		}
		let legendSection = ({ threshold, rankCutoff }) => markup`<section aria-labelledby="legend"><h2 id="legend">How to read this page</h2>
<dl class="legend">
<div><dt>Position, entropy</dt><dd>A position is one token that the model predicted. Its entropy says how spread out the model's expectation was there: 0 where one token was certain, 0.69 nats (1 bit) where two were equally likely.</dd></div>
<div><dt>Decision fork</dt><dd>A position with entropy above the threshold, ${(0, numbers.HA)(threshold)}: the text could have gone on in several ways. The fork fraction is the share of such positions. It collapses when training collapses, and rises when a quantisation, a chat template or a sampler breaks.</dd></div>
<div><dt>A range, such as 2.4 to 2.6 %</dt><dd>Artifacts list only the most likely tokens. What the list leaves open is the range: the true value of these samples lies in it, whatever the unlisted tokens are.</dd></div>
<div><dt>Undecided</dt><dd>A position whose own range lies astride the threshold: it may or may not be a fork. Longer lists (top_logprobs 20) leave fewer of them.</dd></div>
<div><dt>An interval, such as ± 0.3</dt><dd>Other samples of the same model would give other figures. In 95 of 100 such runs, the interval round the range holds the value of the model. One sample, not one token, counts as one observation.</dd></div>
<div><dt>A bound</dt><dd>It holds when the whole range is allowed, fails when none of it is, and is undecided otherwise. Against a baseline, samples are paired by id, and only a change that is more than chance fails.</dd></div>
${rankCutoff === void 0 ? "" : markup`<div><dt>Reranked, shifted</dt><dd>Where the tuned model prefers another token than the base: one of the base's first ${rankCutoff} is reranked, one beyond them shifted.</dd></div>`}
</dl><p>The formulas are in <a href="${"https://github.com/logprob-gate/logprob-gate/blob/main/docs/mathematics.md"}">the mathematics</a>.</p></section>`;
		var metrics = __webpack_require__(22219);
		var changes = __webpack_require__(30445);
		var shift_table = __webpack_require__(61);
		function shiftSection(report) {
			let rows = (0, shift_table.a)(report);
			if (rows.length === 0) return markup``;
			return markup`<section aria-labelledby="shift"><h2 id="shift">What the tuned model prefers</h2>
<p class="lede">Over the same tokens: how often it prefers another token than the base, among the base's first ${report.rankCutoff} (reranked) or beyond them (shifted).</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table of preferences"><table><thead><tr><th scope="col">Group</th>${shift_table.$.map((header) => markup`<th scope="col" class="number">${(0, words.Iu)(header)}</th>`)}</tr></thead><tbody>
${rows.map(({ group, cells }) => markup`<tr><th scope="row">${group === "all" ? "all samples" : markup`<bdi>${group}</bdi>`}</th>${cells.map(({ text, bounds }) => markup`<td class="number">${text}${bounds.map(({ allowed: limits, outcome }) => markup` <span class="bound">${limits} <span class="outcome ${outcome}">${OUTCOMES[outcome]}</span></span>`)}</td>`)}</tr>`)}
</tbody></table></div></section>`;
		}
		function metricsSection(report) {
			let against = (0, table.O)(report);
			let rows = report.groups.flatMap((group, index) => metrics.Cb.flatMap(({ name }) => {
				let value = group.metrics[name];
				if (value === void 0) return [];
				let bounds = report.bounds.filter((one) => one.metric === name && one.group === group.name);
				let limits = bounds.map(({ bound }) => bound);
				let judged = bounds.map((one) => {
					let write = one.against === void 0 ? numbers.TQ : changes.v;
					let outcome = (0, table.sG)(one);
					return markup`<span class="bound">${write(name, one.bound, value.unit)} <span class="outcome ${outcome}">${OUTCOMES[outcome]}</span></span>`;
				});
				return [markup`<tr id="${metricRowOf(index, name)}"><th scope="row">${index === 0 ? "all samples" : markup`<bdi>${group.name}</bdi>`}</th><td>${(0, words.Wy)(name)}</td><td class="number">${(0, numbers.y1)(name, value, limits)}</td><td class="number">${(0, numbers.b6)(name, value)}</td>${against === void 0 ? "" : markup`<td class="number">${(0, changes.x8)(name, value, limits) || "–"}</td>`}<td>${judged.length === 0 ? "–" : judged}</td></tr>`];
			}));
			return markup`<section aria-labelledby="metrics"><h2 id="metrics">All metrics</h2>
<details><summary>${(0, numbers.U9)(rows.length)} figures at ${(0, numbers.HA)(report.threshold)}</summary><div class="scroll" tabindex="0" role="region" aria-label="Table of metrics"><table><thead><tr><th scope="col">Group</th><th scope="col">Metric</th><th scope="col" class="number">Value</th><th scope="col" class="number">95 %</th>${against === void 0 ? "" : markup`<th scope="col" class="number">${against}</th>`}<th scope="col">Allowed</th></tr></thead><tbody>${rows}</tbody></table></div></details></section>`;
		}
		function measuredSection({ inputs, threshold, vocabularySize, version }) {
			let left = inputs.length - 50;
			return markup`<footer><p>Forks are positions with entropy above ${(0, numbers.HA)(threshold)}; vocabulary ${(0, numbers.U9)(vocabularySize)}. Entropies come from the listed probabilities as they are, never renormalised. logprob-gate ${version}.</p>
<details><summary>${(0, numbers.hS)(inputs.length, "file")}</summary><ul>${inputs.slice(0, 50).map(({ path, format, samples, bytes: size }) => markup`<li><code>${path}</code> ${format}, ${(0, numbers.hS)(samples, "sample")}, ${(0, numbers.ee)(size)}</li>`)}</ul>${left > 0 ? markup`<p>And ${(0, numbers.hS)(left, "more file")}.</p>` : ""}</details></footer>`;
		}
		let trend_BOX = {
			width: 1e3,
			height: 200,
			left: 60,
			right: 40,
			top: 14,
			bottom: 28
		};
		function trendChart(points, limits) {
			let [left, right] = [trend_BOX.left, trend_BOX.width - trend_BOX.right];
			let bottom = trend_BOX.height - trend_BOX.bottom;
			let most = Math.max(...points.map(({ low, high, interval }) => Math.max(high ?? low, interval?.[1] ?? 0)));
			let near = limits.flatMap(({ min, max }) => [min, max].filter((stop) => stop !== void 0)).filter((stop) => stop <= 3 * most);
			let y = (0, d3_scale.m4)([0, Math.max(.001, most, ...near) * 1.08], [bottom, trend_BOX.top]).nice(4);
			let x = (0, d3_scale.hq)(points.keys(), [left, right]).padding(.5);
			let place = (index) => x(index) ?? left;
			let path = (0, d3_shape.n8)((_, index) => place(index), ({ low }) => y(low))(points) ?? "";
			let last = points.length - 1;
			return markup`<svg viewBox="0 0 ${trend_BOX.width} ${trend_BOX.height}" role="img" aria-label="Fork fractions of the last baselines and of this run; the table below has the figures">
${y.ticks(4).map((tick) => markup`<line class="grid" x1="${left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="${left - 8}" y="${y(tick)}" dy="0.32em" text-anchor="end">${Number((tick * 100).toPrecision(3))} %</text>`)}
${near.map((stop) => markup`<line class="limit" x1="${left}" x2="${right}" y1="${y(stop)}" y2="${y(stop)}"/>`)}
<path class="link" d="${new Markup(path)}"/>
${points.map(({ low, high, interval }, index) => {
				let at = place(index);
				let to = y(high ?? low);
				return markup`<g class="${index === last ? "now" : "then"}">${interval === null ? "" : markup`<line class="whisker" x1="${at}" x2="${at}" y1="${y(interval[0])}" y2="${y(interval[1])}"/>`}<rect x="${at - 5}" width="10" rx="2" y="${to - 4}" height="${y(low) - to + 8}"/></g>`;
			})}
<text class="tick" x="${place(last)}" y="${trend_BOX.height - 8}" text-anchor="middle">this run</text>
${last > 0 ? markup`<text class="tick" x="${place(0)}" y="${trend_BOX.height - 8}" text-anchor="middle">${last === 1 ? "the last baseline" : `${last} baselines ago`}</text>` : ""}
</svg>`;
		}
		function trendSection(report) {
			let { trend, groups, threshold } = report;
			let [all] = groups;
			let now = all.metrics["fork-fraction"];
			if (trend.length === 0 || now === void 0) return markup``;
			let written = (point) => `${(0, numbers.y1)("fork-fraction", point)} ${(0, numbers.b6)("fork-fraction", point)}`.trim();
			let row = (commit, date, fraction, samples) => markup`<tr><td>${commit}</td><td>${date}</td><td class="number">${fraction}</td><td class="number">${(0, numbers.U9)(samples)}</td></tr>`;
			return markup`<section aria-labelledby="trend"><h2 id="trend">Trend on the target branch</h2>
<p class="lede">Fork fraction of all samples at ${(0, numbers.HA)(threshold)}: ${trend.length === 1 ? "the last baseline" : `the last ${(0, numbers.U9)(trend.length)} baselines`} and this run.${report.comparedWith === null ? " They were measured in another way, so the figures cannot be compared." : ""}</p>
<div class="plot" tabindex="0" role="region" aria-label="Chart of the trend"><figure class="chart">${trendChart([...trend, now], stripOf(report, all)?.bounds ?? [])}</figure></div>
<details><summary>Figures</summary><table><thead><tr><th scope="col">Commit</th><th scope="col">Date</th><th scope="col" class="number">Fork fraction</th><th scope="col" class="number">Samples</th></tr></thead><tbody>
${trend.map((point) => row(point.commit?.slice(0, 7) ?? "–", point.date?.slice(0, 10) ?? "–", written(point), point.samples))}
${row("this run", "–", written(now), all.samples)}</tbody></table></details></section>`;
		}
		function verdictSection(report) {
			let [all] = report.groups;
			let { "fork-fraction": forks, undecided } = all.metrics;
			let against = (0, table.O)(report);
			let figure = (label, value, note = "", name = "") => markup`<div><dt>${label}</dt><dd${name === "" ? "" : markup` data-figure="${name}" data-group="0"`}>${value}</dd>${note === "" ? "" : markup`<dd class="note">${note}</dd>`}</div>`;
			return markup`<header class="verdict ${report.verdict}">
<p class="badge"><span>${VERDICTS[report.verdict]}</span> ${report.blocks ? "the gate stops the merge" : "the gate lets the merge through"}</p>
<h1>${report.headline}</h1>
<p class="context">${prose((0, sentences._O)(report))}</p>
<dl class="figures">
${forks === void 0 ? "" : figure("Fork fraction", markup`${(0, numbers.y1)("fork-fraction", forks)} <small>${(0, numbers.b6)("fork-fraction", forks)}</small>`, "positions that are decision forks", "forks")}
${against === void 0 || forks === void 0 ? "" : figure((0, words.Iu)(against), (0, changes.x8)("fork-fraction", forks) || "–", "points of the fork fraction", "change")}
${undecided === void 0 ? "" : figure("Undecided", (0, numbers.y1)("undecided", undecided), "may or may not be forks", "undecided")}
${figure("Threshold", (0, numbers.HA)(report.threshold), "entropy above which a position is a fork", "threshold")}
${figure("Measured", (0, numbers.hS)(all.positions, "position"), `of ${(0, numbers.hS)(all.samples, "sample")}`)}
</dl>
</header>`;
		}
		function page({ report: whole, measurement, baseline, samples }) {
			let report = {
				...whole,
				groups: (0, summary_sections.AV)(whole, 40)
			};
			let left = whole.groups.length - report.groups.length;
			let data = {
				unit: report.threshold.unit,
				threshold: (0, units.o)(report.threshold),
				...report.rankCutoff !== void 0 && { rankCutoff: report.rankCutoff },
				groups: report.groups.map((group) => {
					let { name } = group;
					let then = baseline && (0, difference.Z0)(baseline, name);
					let run = (0, difference.Z0)(measurement, name);
					return {
						name,
						run: run === void 0 ? {
							positions: 0,
							low: [],
							high: []
						} : packed(run),
						...then && { baseline: packed(then) },
						bounds: stripOf(report, group)?.bounds ?? []
					};
				})
			};
			let { text } = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${"default-src 'none'; script-src 'sha256-lvyN/puUYFtxoj1i2xv2UktDXoCHgRKttEPCDNgHGZo='; style-src 'sha256-affwFz6Q5pdHx1kEiZ1Dz1au5XZozUTHw/d1xI9A5CQ='; base-uri 'none'; form-action 'none'"}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${VERDICTS[report.verdict]}: ${report.headline}</title>
<style>${new Markup(":root { color-scheme: light dark; --paper: #ffffff; --sheet: #f6f7f8; --ink: #1b1e23; --soft: #59616b; --line: #dfe3e7; --grid: #eceef1; --link: #0b5cad; --fork: #b3470b; --fork-fill: #dd7733; --shade: 221 119 51; --run: #aeb6bf; --then: #4a63c8; --pass: #1a7438; --fail: #b9202b; --warn: #8a5a00; --changed: #7a3fb5; --mono: ui-monospace, SFMono-Regular, \"SF Mono\", Menlo, Consolas, \"Liberation Mono\", monospace; } @media (prefers-color-scheme: dark) { :root { --paper: #101317; --sheet: #181c21; --ink: #e4e7ea; --soft: #a0a9b3; --line: #2c323a; --grid: #21262c; --link: #76b3f2; --fork: #f0995a; --fork-fill: #d9772f; --shade: 226 122 48; --run: #59636e; --then: #93a5f5; --pass: #5cc47c; --fail: #ff7b80; --warn: #e0ae4a; --changed: #c79bf2; } } * { box-sizing: border-box; } html:not(.scripted) .needs-script { display: none !important; } body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", sans-serif; font-variant-numeric: tabular-nums; } main, footer { max-width: 1160px; margin: 0 auto; padding: 0 28px; } section { margin-top: 44px; } h1 { margin: 10px 0 6px; font-size: 27px; line-height: 1.25; letter-spacing: -0.012em; font-weight: 640; overflow-wrap: anywhere; } h2 { margin: 0 0 6px; font-size: 18px; letter-spacing: -0.006em; font-weight: 620; } h3 { margin: 0; font-size: 15px; overflow-wrap: anywhere; } p { margin: 0 0 8px; overflow-wrap: anywhere; } a { color: var(--link); text-underline-offset: 2px; } code, kbd, .chip, #text { font-family: var(--mono); font-size: 0.88em; overflow-wrap: anywhere; } small, .note { color: var(--soft); font-size: 13px; } .lede { max-width: 78ch; color: var(--soft); } bdi { overflow-wrap: anywhere; } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }   .verdict { padding-top: 36px; } .badge { margin: 0; color: var(--soft); font-size: 13px; } .badge span { display: inline-block; margin-right: 6px; padding: 1px 9px; border: 1.5px solid currentColor; border-radius: 99px; font-weight: 620; } .pass .badge span, .outcome.pass { color: var(--pass); } .fail .badge span, .outcome.fail, .findings .fail .level { color: var(--fail); } .warn .badge span, .inconclusive .badge span, .outcome.warn, .outcome.inconclusive, .findings .warn .level, .findings .inconclusive .level { color: var(--warn); } .context { max-width: 84ch; color: var(--soft); } .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); margin: 22px 0 0 -19px; border-block: 1px solid var(--line); clip-path: inset(0 0 0 19px); } .figures div { padding: 12px 18px; border-left: 1px solid var(--line); } .figures dt { color: var(--soft); font-size: 13px; } .figures dd { margin: 0; font-size: 19px; font-weight: 600; letter-spacing: -0.01em; } .figures .note { font-size: 12.5px; font-weight: 400; letter-spacing: 0; } .what-if [data-figure] { color: var(--then); }   .what-if .groups .outcome { display: none; }   .findings, .starts, .problems { margin: 8px 0 0; padding: 0; list-style: none; } .findings li { display: grid; grid-template-columns: 88px 1fr; padding: 10px 0 4px; border-top: 1px solid var(--line); } .findings .level { font-weight: 620; } .findings p { margin-bottom: 4px; } .starts li { padding: 8px 0 0 88px; } .findings:not(:empty) + .starts { border-top: 1px solid var(--line); } .problems li { padding: 6px 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }   .chart { min-width: 680px; margin: 6px 0 0; } .plot { padding-bottom: 5px; overflow: auto clip; } .plot .slider { min-width: 680px; } svg { display: block; width: 100%; height: auto; overflow: visible; } svg text { fill: var(--soft); font-size: 13px; } svg .label { fill: var(--fork); font-weight: 600; } svg .grid { stroke: var(--grid); } svg .axis { stroke: var(--line); } svg path.run { fill: var(--run); } svg path.forks { fill: var(--fork-fill); } svg path.baseline { fill: none; stroke: var(--then); stroke-width: 1.75; } svg .threshold { stroke: var(--fork); stroke-width: 1.5; } svg .link { fill: none; stroke: var(--run); stroke-width: 1.5; } svg .limit { stroke: var(--fail); stroke-dasharray: 5 4; } svg .whisker { stroke: var(--ink); stroke-width: 1.25; } svg .then rect, svg rect.then { fill: var(--then); } svg .then .whisker { stroke: var(--then); } svg .now rect, svg .value { fill: var(--fork-fill); } svg .allowed { fill: var(--pass); opacity: 0.14; } .strip { width: 200px; } .slider { padding-left: calc(6% - 8px); padding-right: calc(1.6% - 8px); } .slider input { appearance: none; display: block; width: 100%; height: 16px; margin: 0; border-radius: 8px; background: linear-gradient(var(--line), var(--line)) center / 100% 4px no-repeat; cursor: ew-resize; } .slider input::-webkit-slider-thumb { appearance: none; width: 16px; height: 16px; border: 3px solid var(--paper); border-radius: 50%; background: var(--fork-fill); box-shadow: 0 0 0 1.5px var(--fork-fill); } .slider input::-moz-range-thumb { width: 10px; height: 10px; border: 3px solid var(--paper); border-radius: 50%; background: var(--fork-fill); box-shadow: 0 0 0 1.5px var(--fork-fill); } .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 18px; margin: 6px 0; font-size: 13px; color: var(--soft); } .tools p { margin: 0; color: var(--ink); } input:not([type=\"range\"], [type=\"checkbox\"]), select, button { padding: 3px 8px; border: 1px solid var(--line); border-radius: 5px; background: var(--paper); color: var(--ink); font: inherit; } select { max-width: 220px; } input[type=\"number\"] { width: 80px; } input[type=\"checkbox\"] { margin: 0 3px 0 0; vertical-align: -1px; accent-color: var(--link); } button { cursor: pointer; } button:disabled { color: var(--soft); cursor: default; } .key { margin: 6px 0 0; color: var(--soft); font-size: 12.5px; } .key i { display: inline-block; width: 14px; height: 10px; margin: 0 3px 0 10px; background: var(--run); } .key i:first-child { margin-left: 0; } .key i.forks, .key i.value { background: var(--fork-fill); } .key i.baseline, .key i.whisker { height: 2px; margin-bottom: 4px; background: var(--then); } .key i.whisker { background: var(--ink); } .key i.then { width: 4px; background: var(--then); } .key i.allowed { background: color-mix(in srgb, var(--pass) 20%, transparent); } .key i.shade { margin: 0; } .key i.shade + :not(.shade) { margin-left: 10px; }   .scroll { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: 13.5px; } th, td { padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: middle; font-weight: 400; } th:last-child, td:last-child { padding-right: 0; } thead th { color: var(--soft); font-size: 12.5px; white-space: nowrap; } tbody th { min-width: 96px; max-width: 240px; font-weight: 600; overflow-wrap: break-word; } th bdi { overflow-wrap: break-word; } td { white-space: nowrap; } .number { text-align: right; } .strips { width: 218px; } .strips span:last-child { float: right; } .bound { display: block; } .outcome { font-weight: 600; } tr:target > * { background: color-mix(in srgb, var(--fork-fill) 16%, transparent); } summary { cursor: pointer; color: var(--soft); font-size: 13.5px; }   .panes { display: grid; grid-template-columns: 230px minmax(0, 1fr) 262px; margin-top: 10px; border: 1px solid var(--line); border-radius: 8px; overflow: clip; } .panes nav { min-height: 400px; overflow-y: auto; contain: size; background: var(--sheet); border-right: 1px solid var(--line); } .panes nav p { margin: 0; padding: 8px 12px; color: var(--soft); font-size: 12.5px; } #list { margin: 0; padding: 0; list-style: none; } #list a { display: block; padding: 6px 12px; border-left: 3px solid transparent; color: var(--ink); font-size: 13.5px; line-height: 1.35; text-decoration: none; } #list a:hover { background: var(--grid); } #list a[aria-current] { border-color: var(--fork-fill); background: var(--paper); } #list bdi, #list small { display: block; } #more { margin: 8px 12px; } .panes article { max-height: 720px; padding: 12px 18px 18px; overflow-y: auto; } .panes aside { max-height: 720px; padding: 12px 16px; overflow-y: auto; border-left: 1px solid var(--line); background: var(--sheet); font-size: 13.5px; } #text { margin-top: 12px; font-size: 14.5px; line-height: 1.95; white-space: pre-wrap; unicode-bidi: isolate; } .t { padding: 2px 0; border-bottom: 2px solid transparent; border-radius: 2px; } .t.fork, .key .fork { border-bottom: 2px solid var(--fork); } .key i.fork, .key i.undecided, .key i.changed { background: none; } .t.undecided, .key i.undecided { background-image: repeating-linear-gradient(-45deg, transparent 0 3px, rgb(var(--shade) / 0.42) 3px 4.5px); border-bottom: 2px dotted var(--fork); } .t.left-out { color: var(--soft); } .t.changed, .key i.changed { border-bottom: 2px solid var(--changed); box-shadow: inset 0 -2px var(--changed); } .t.current { outline: 2px solid var(--link); outline-offset: 1px; } .s1 { background-color: rgb(var(--shade) / 0.07); } .s2 { background-color: rgb(var(--shade) / 0.12); } .s3 { background-color: rgb(var(--shade) / 0.17); } .s4 { background-color: rgb(var(--shade) / 0.22); } .s5 { background-color: rgb(var(--shade) / 0.27); } .s6 { background-color: rgb(var(--shade) / 0.32); } .s7 { background-color: rgb(var(--shade) / 0.37); } .s8 { background-color: rgb(var(--shade) / 0.42); } .s9 { background-color: rgb(var(--shade) / 0.47); } .key i.s1 { background-color: rgb(var(--shade) / 0.07); } .key i.s3 { background-color: rgb(var(--shade) / 0.17); } .key i.s5 { background-color: rgb(var(--shade) / 0.27); } .key i.s7 { background-color: rgb(var(--shade) / 0.37); } .key i.s9 { background-color: rgb(var(--shade) / 0.47); } aside .token { font-size: 16px; } .chip { padding: 1px 4px; border-radius: 3px; background: var(--paper); box-shadow: 0 0 0 1px var(--line); white-space: pre-wrap; } .state { margin: 0; font-weight: 620; } .state.fork, .state.undecided { color: var(--fork); } .state.changed { color: var(--changed); } aside table { margin: 8px 0 12px; table-layout: fixed; font-size: 13px; } aside td, aside th { padding: 4px 6px 4px 0; white-space: normal; } aside td.number { width: 62px; } aside .bars { width: 60px; } .bar { display: block; height: 8px; background: var(--run); } .chosen .bar { background: var(--fork-fill); } kbd { padding: 0 4px; border: 1px solid var(--line); border-radius: 3px; }   .legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(310px, 1fr)); gap: 14px 32px; margin: 8px 0 14px; } .legend dt { font-weight: 620; } .legend dd { margin: 0; color: var(--soft); font-size: 13.5px; } footer { margin-top: 44px; padding-block: 16px 40px; border-top: 1px solid var(--line); color: var(--soft); font-size: 13px; } footer li { overflow-wrap: anywhere; } @media (max-width: 900px) { .panes { --details: 240px; grid-template-columns: 1fr; }   .t { scroll-margin-bottom: calc(var(--details) + 20px); } .panes nav { min-height: 0; max-height: 220px; contain: none; border-right: 0; border-bottom: 1px solid var(--line); } .panes aside { position: sticky; bottom: 0; max-height: var(--details); border-left: 0; border-top: 1px solid var(--line); } .starts li { padding-left: 0; } main, footer { padding-inline: 16px; } } @media print { :root { --shade: 221 119 51; } body { font-size: 12px; print-color-adjust: exact; -webkit-print-color-adjust: exact; } main, footer { max-width: none; padding: 0; } .tools, .slider, .panes nav, .panes aside { display: none !important; } .panes { display: block; border: 0; } .panes article { max-height: none; padding: 0; } .scroll, .plot { overflow: visible; } table { font-size: 10.5px; } th, td { padding-right: 8px; white-space: normal; } .strips, .strip { width: 120px; } .chart { min-width: 0; } section, tr, .figures div, .chart { break-inside: avoid; } section.explorer { break-inside: auto; } }")}</style></head>
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
<script type="application/json" id="data">${new Markup(inertJson({
				...data,
				samples: []
			}))}<\/script>
<script>${new Markup("(function(){let e={nats:1,bits:Math.LN2},t=e=>(e+.5)/1e3,n=(e,t)=>e.slice(t).reduce((e,t)=>e+t,0);function r({low:e,high:t},r){let i={least:n(e,r+1),most:n(t,r)};return{forks:i,undecided:{least:Math.max(0,n(t,r+1)-n(e,r)),most:i.most-i.least}}}function i(n,r){let i=[];return n.forEach((n,a)=>{if(n===0)return;let o=Math.floor(t(a)/e[r]*10);for(;i.length<=o;)i.push(0);i[o]+=n}),i}function a(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function o(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function s(e){let t,n,r;e.length===2?(t=e===a||e===o?e:c,n=e,r=e):(t=a,n=(t,n)=>a(e(t),n),r=(t,n)=>e(t)-n);function i(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<0?i=t+1:a=t}while(i<a)}return i}function s(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<=0?i=t+1:a=t}while(i<a)}return i}function l(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o}return{left:i,center:l,right:s}}function c(){return 0}function l(e){return e===null?NaN:+e}let u=s(a),d=u.right;u.left,s(l).center,Array.prototype.slice;let f=Math.sqrt(50),p=Math.sqrt(10),m=Math.sqrt(2);function h(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),a=r/10**i,o=a>=f?10:a>=p?5:a>=m?2:1,s,c,l;return i<0?(l=10**-i/o,s=Math.round(e*l),c=Math.round(t*l),s/l<e&&++s,c/l>t&&--c,l=-l):(l=10**i*o,s=Math.round(e/l),c=Math.round(t/l),s*l<e&&++s,c*l>t&&--c),c<s&&.5<=n&&n<2?h(e,t,n*2):[s,c,l]}function g(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,a,o]=r?h(t,e,n):h(e,t,n);if(!(a>=i))return[];let s=a-i+1,c=Array(s);if(r){if(o<0)for(let e=0;e<s;++e)c[e]=(a-e)/-o;else for(let e=0;e<s;++e)c[e]=(a-e)*o}else if(o<0)for(let e=0;e<s;++e)c[e]=(i+e)/-o;else for(let e=0;e<s;++e)c[e]=(i+e)*o;return c}function _(e,t,n){return t=+t,e=+e,n=+n,h(e,t,n)[2]}function v(e,t,n){t=+t,e=+e,n=+n;let r=t<e,i=r?_(t,e,n):_(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}function y(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function b(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function x(){}var S=.7,C=1/S,w=`\\\\s*([+-]?\\\\d+)\\\\s*`,T=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)\\\\s*`,E=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)%\\\\s*`,ee=/^#([0-9a-f]{3,8})$/,te=RegExp(`^rgb\\\\(${w},${w},${w}\\\\)$`),ne=RegExp(`^rgb\\\\(${E},${E},${E}\\\\)$`),re=RegExp(`^rgba\\\\(${w},${w},${w},${T}\\\\)$`),ie=RegExp(`^rgba\\\\(${E},${E},${E},${T}\\\\)$`),ae=RegExp(`^hsl\\\\(${T},${E},${E}\\\\)$`),oe=RegExp(`^hsla\\\\(${T},${E},${E},${T}\\\\)$`),se={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};y(x,D,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:ce,formatHex:ce,formatHex8:le,formatHsl:ue,formatRgb:de,toString:de});function ce(){return this.rgb().formatHex()}function le(){return this.rgb().formatHex8()}function ue(){return xe(this).formatHsl()}function de(){return this.rgb().formatRgb()}function D(e){var t,n;return e=(e+``).trim().toLowerCase(),(t=ee.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?fe(t):n===3?new O(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?pe(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?pe(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=te.exec(e))?new O(t[1],t[2],t[3],1):(t=ne.exec(e))?new O(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=re.exec(e))?pe(t[1],t[2],t[3],t[4]):(t=ie.exec(e))?pe(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=ae.exec(e))?be(t[1],t[2]/100,t[3]/100,1):(t=oe.exec(e))?be(t[1],t[2]/100,t[3]/100,t[4]):se.hasOwnProperty(e)?fe(se[e]):e===`transparent`?new O(NaN,NaN,NaN,0):null}function fe(e){return new O(e>>16&255,e>>8&255,e&255,1)}function pe(e,t,n,r){return r<=0&&(e=t=n=NaN),new O(e,t,n,r)}function me(e){return e instanceof x||(e=D(e)),e?(e=e.rgb(),new O(e.r,e.g,e.b,e.opacity)):new O}function he(e,t,n,r){return arguments.length===1?me(e):new O(e,t,n,r??1)}function O(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}y(O,he,b(x,{brighter(e){return e=e==null?C:C**+e,new O(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?S:S**+e,new O(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new O(k(this.r),k(this.g),k(this.b),ye(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ge,formatHex:ge,formatHex8:_e,formatRgb:ve,toString:ve}));function ge(){return`#${A(this.r)}${A(this.g)}${A(this.b)}`}function _e(){return`#${A(this.r)}${A(this.g)}${A(this.b)}${A((isNaN(this.opacity)?1:this.opacity)*255)}`}function ve(){let e=ye(this.opacity);return`${e===1?`rgb(`:`rgba(`}${k(this.r)}, ${k(this.g)}, ${k(this.b)}${e===1?`)`:`, ${e})`}`}function ye(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function k(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function A(e){return e=k(e),(e<16?`0`:``)+e.toString(16)}function be(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new j(e,t,n,r)}function xe(e){if(e instanceof j)return new j(e.h,e.s,e.l,e.opacity);if(e instanceof x||(e=D(e)),!e)return new j;if(e instanceof j)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,c=(a+i)/2;return s?(o=t===a?(n-r)/s+(n<r)*6:n===a?(r-t)/s+2:(t-n)/s+4,s/=c<.5?a+i:2-a-i,o*=60):s=c>0&&c<1?0:o,new j(o,s,c,e.opacity)}function Se(e,t,n,r){return arguments.length===1?xe(e):new j(e,t,n,r??1)}function j(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}y(j,Se,b(x,{brighter(e){return e=e==null?C:C**+e,new j(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?S:S**+e,new j(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new O(Te(e>=240?e-240:e+120,i,r),Te(e,i,r),Te(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new j(Ce(this.h),we(this.s),we(this.l),ye(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ye(this.opacity);return`${e===1?`hsl(`:`hsla(`}${Ce(this.h)}, ${we(this.s)*100}%, ${we(this.l)*100}%${e===1?`)`:`, ${e})`}`}}));function Ce(e){return e=(e||0)%360,e<0?e+360:e}function we(e){return Math.max(0,Math.min(1,e||0))}function Te(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}let Ee=Math.PI/180,De=180/Math.PI,Oe=.96422,ke=.82521,Ae=4/29,je=6/29,Me=3*je*je;function Ne(e){if(e instanceof M)return new M(e.l,e.a,e.b,e.opacity);if(e instanceof N)return Ve(e);e instanceof O||(e=me(e));var t=Re(e.r),n=Re(e.g),r=Re(e.b),i=Fe((.2225045*t+.7168786*n+.0606169*r)/1),a,o;return t===n&&n===r?a=o=i:(a=Fe((.4360747*t+.3850649*n+.1430804*r)/Oe),o=Fe((.0139322*t+.0971045*n+.7141733*r)/ke)),new M(116*i-16,500*(a-i),200*(i-o),e.opacity)}function Pe(e,t,n,r){return arguments.length===1?Ne(e):new M(e,t,n,r??1)}function M(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}y(M,Pe,b(x,{brighter(e){return new M(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new M(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Oe*Ie(t),e=1*Ie(e),n=ke*Ie(n),new O(Le(3.1338561*t-1.6168667*e-.4906146*n),Le(-.9787684*t+1.9161415*e+.033454*n),Le(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Fe(e){return e>.008856451679035631?e**(1/3):e/Me+Ae}function Ie(e){return e>je?e*e*e:Me*(e-Ae)}function Le(e){return 255*(e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055)}function Re(e){return(e/=255)<=.04045?e/12.92:((e+.055)/1.055)**2.4}function ze(e){if(e instanceof N)return new N(e.h,e.c,e.l,e.opacity);if(e instanceof M||(e=Ne(e)),e.a===0&&e.b===0)return new N(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*De;return new N(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Be(e,t,n,r){return arguments.length===1?ze(e):new N(e,t,n,r??1)}function N(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Ve(e){if(isNaN(e.h))return new M(e.l,0,0,e.opacity);var t=e.h*Ee;return new M(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}y(N,Be,b(x,{brighter(e){return new N(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new N(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return Ve(this).rgb()}}));var He=-.14861,Ue=1.78277,We=-.29227,P=-.90649,F=1.97294,Ge=F*P,Ke=F*Ue,qe=Ue*We-P*He;function Je(e){if(e instanceof I)return new I(e.h,e.s,e.l,e.opacity);e instanceof O||(e=me(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(qe*r+Ge*t-Ke*n)/(qe+Ge-Ke),a=r-i,o=(F*(n-i)-We*a)/P,s=Math.sqrt(o*o+a*a)/(F*i*(1-i)),c=s?Math.atan2(o,a)*De-120:NaN;return new I(c<0?c+360:c,s,i,e.opacity)}function Ye(e,t,n,r){return arguments.length===1?Je(e):new I(e,t,n,r??1)}function I(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}y(I,Ye,b(x,{brighter(e){return e=e==null?C:C**+e,new I(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?S:S**+e,new I(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Ee,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new O(255*(t+n*(He*r+Ue*i)),255*(t+n*(We*r+P*i)),255*(t+F*r*n),this.opacity)}}));var Xe=e=>()=>e;function Ze(e,t){return function(n){return e+n*t}}function Qe(e,t,n){return e**=+n,t=t**+n-e,n=1/n,function(r){return(e+r*t)**+n}}function $e(e,t){var n=t-e;return n?Ze(e,n>180||n<-180?n-360*Math.round(n/360):n):Xe(isNaN(e)?t:e)}function et(e){return(e=+e)==1?L:function(t,n){return n-t?Qe(t,n,e):Xe(isNaN(t)?n:t)}}function L(e,t){var n=t-e;return n?Ze(e,n):Xe(isNaN(e)?t:e)}var tt=(function e(t){var n=et(t);function r(e,t){var r=n((e=he(e)).r,(t=he(t)).r),i=n(e.g,t.g),a=n(e.b,t.b),o=L(e.opacity,t.opacity);return function(t){return e.r=r(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+``}}return r.gamma=e,r})(1);function nt(e,t){t||=[];var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(a){for(i=0;i<n;++i)r[i]=e[i]*(1-a)+t[i]*a;return r}}function rt(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function it(e,t){for(var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=Array(r),a=Array(n),o=0;o<r;++o)i[o]=pt(e[o],t[o]);for(;o<n;++o)a[o]=t[o];return function(e){for(o=0;o<r;++o)a[o]=i[o](e);return a}}function at(e,t){var n=/* @__PURE__ */ new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function ot(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function st(e,t){var n={},r={},i;for(i in typeof e==`object`&&e||(e={}),typeof t==`object`&&t||(t={}),t)i in e?n[i]=pt(e[i],t[i]):r[i]=t[i];return function(e){for(i in n)r[i]=n[i](e);return r}}var ct=/[-+]?(?:\\d+\\.?\\d*|\\.?\\d+)(?:[eE][-+]?\\d+)?/g,lt=new RegExp(ct.source,`g`);function ut(e){return function(){return e}}function dt(e){return function(t){return e(t)+``}}function ft(e,t){var n=ct.lastIndex=lt.lastIndex=0,r,i,a,o=-1,s=[],c=[];for(e+=``,t+=``;(r=ct.exec(e))&&(i=lt.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),s[o]?s[o]+=a:s[++o]=a),(r=r[0])===(i=i[0])?s[o]?s[o]+=i:s[++o]=i:(s[++o]=null,c.push({i:o,x:ot(r,i)})),n=lt.lastIndex;return n<t.length&&(a=t.slice(n),s[o]?s[o]+=a:s[++o]=a),s.length<2?c[0]?dt(c[0].x):ut(t):(t=c.length,function(e){for(var n=0,r;n<t;++n)s[(r=c[n]).i]=r.x(e);return s.join(``)})}function pt(e,t){var n=typeof t,r;return t==null||n===`boolean`?Xe(t):(n===`number`?ot:n===`string`?(r=D(t))?(t=r,tt):ft:t instanceof D?tt:t instanceof Date?at:rt(t)?nt:Array.isArray(t)?it:typeof t.valueOf!=`function`&&typeof t.toString!=`function`||isNaN(t)?st:ot)(e,t)}function mt(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var ht=1e-12;function gt(e){return((e=Math.exp(e))+1/e)/2}function _t(e){return((e=Math.exp(e))-1/e)/2}function vt(e){return((e=Math.exp(2*e))-1)/(e+1)}(function e(t,n,r){function i(e,i){var a=e[0],o=e[1],s=e[2],c=i[0],l=i[1],u=i[2],d=c-a,f=l-o,p=d*d+f*f,m,h;if(p<ht)h=Math.log(u/s)/t,m=function(e){return[a+e*d,o+e*f,s*Math.exp(t*e*h)]};else{var g=Math.sqrt(p),_=(u*u-s*s+r*p)/(2*s*n*g),v=(u*u-s*s-r*p)/(2*u*n*g),y=Math.log(Math.sqrt(_*_+1)-_);h=(Math.log(Math.sqrt(v*v+1)-v)-y)/t,m=function(e){var r=e*h,i=gt(y),c=s/(n*g)*(i*vt(t*r+y)-_t(y));return[a+c*d,o+c*f,s*i/gt(t*r+y)]}}return m.duration=Math.abs(h)*1e3*t/Math.SQRT2,m}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i})(Math.SQRT2,2,4);function yt(e){return(function t(n){n=+n;function r(t,r){var i=e((t=Ye(t)).h,(r=Ye(r)).h),a=L(t.s,r.s),o=L(t.l,r.l),s=L(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(e**+n),t.opacity=s(e),t+``}}return r.gamma=t,r})(1)}yt($e),yt(L);function bt(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString(`en`).replace(/,/g,``):e.toString(10)}function xt(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf(`e`),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function R(e){return e=xt(Math.abs(e)),e?e[1]:NaN}function St(e,t){return function(n,r){for(var i=n.length,a=[],o=0,s=e[0],c=0;i>0&&s>0&&(c+s+1>r&&(s=Math.max(1,r-c)),a.push(n.substring(i-=s,i+s)),!((c+=s+1)>r));)s=e[o=(o+1)%e.length];return a.reverse().join(t)}}function Ct(e){return function(t){return t.replace(/[0-9]/g,function(t){return e[+t]})}}var wt=/^(?:(.)?([<>=^]))?([+\\-( ])?([$#])?(0)?(\\d+)?(,)?(\\.\\d+)?(~)?([a-z%])?$/i;function z(e){if(!(t=wt.exec(e)))throw Error(`invalid format: `+e);var t;return new Tt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}z.prototype=Tt.prototype;function Tt(e){this.fill=e.fill===void 0?` `:e.fill+``,this.align=e.align===void 0?`>`:e.align+``,this.sign=e.sign===void 0?`-`:e.sign+``,this.symbol=e.symbol===void 0?``:e.symbol+``,this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?``:e.type+``}Tt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?`0`:``)+(this.width===void 0?``:Math.max(1,this.width|0))+(this.comma?`,`:``)+(this.precision===void 0?``:`.`+Math.max(0,this.precision|0))+(this.trim?`~`:``)+this.type};function Et(e){out:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case`.`:r=i=n;break;case`0`:r===0&&(r=n),i=n;break;default:if(!+e[n])break out;r>0&&(r=0)}return r>0?e.slice(0,r)+e.slice(i+1):e}var Dt;function Ot(e,t){var n=xt(e,t);if(!n)return Dt=void 0,e.toPrecision(t);var r=n[0],i=n[1],a=i-(Dt=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,o=r.length;return a===o?r:a>o?r+Array(a-o+1).join(`0`):a>0?r.slice(0,a)+`.`+r.slice(a):`0.`+Array(1-a).join(`0`)+xt(e,Math.max(0,t+a-1))[0]}function kt(e,t){var n=xt(e,t);if(!n)return e+``;var r=n[0],i=n[1];return i<0?`0.`+Array(-i).join(`0`)+r:r.length>i+1?r.slice(0,i+1)+`.`+r.slice(i+1):r+Array(i-r.length+2).join(`0`)}var At={\"%\":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+``,d:bt,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>kt(e*100,t),r:kt,s:Ot,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function jt(e){return e}var Mt=Array.prototype.map,Nt=[`y`,`z`,`a`,`f`,`p`,`n`,`µ`,`m`,``,`k`,`M`,`G`,`T`,`P`,`E`,`Z`,`Y`];function Pt(e){var t=e.grouping===void 0||e.thousands===void 0?jt:St(Mt.call(e.grouping,Number),e.thousands+``),n=e.currency===void 0?``:e.currency[0]+``,r=e.currency===void 0?``:e.currency[1]+``,i=e.decimal===void 0?`.`:e.decimal+``,a=e.numerals===void 0?jt:Ct(Mt.call(e.numerals,String)),o=e.percent===void 0?`%`:e.percent+``,s=e.minus===void 0?`−`:e.minus+``,c=e.nan===void 0?`NaN`:e.nan+``;function l(e,l){e=z(e);var u=e.fill,d=e.align,f=e.sign,p=e.symbol,m=e.zero,h=e.width,g=e.comma,_=e.precision,v=e.trim,y=e.type;y===`n`?(g=!0,y=`g`):At[y]||(_===void 0&&(_=12),v=!0,y=`g`),(m||u===`0`&&d===`=`)&&(m=!0,u=`0`,d=`=`);var b=(l&&l.prefix!==void 0?l.prefix:``)+(p===`$`?n:p===`#`&&/[boxX]/.test(y)?`0`+y.toLowerCase():``),x=(p===`$`?r:/[%p]/.test(y)?o:``)+(l&&l.suffix!==void 0?l.suffix:``),S=At[y],C=/[defgprs%]/.test(y);_=_===void 0?6:/[gprs]/.test(y)?Math.max(1,Math.min(21,_)):Math.max(0,Math.min(20,_));function w(e){var n=b,r=x,o,l,p;if(y===`c`)r=S(e)+r,e=``;else{e=+e;var w=e<0||1/e<0;if(e=isNaN(e)?c:S(Math.abs(e),_),v&&(e=Et(e)),w&&+e==0&&f!==`+`&&(w=!1),n=(w?f===`(`?f:s:f===`-`||f===`(`?``:f)+n,r=(y===`s`&&!isNaN(e)&&Dt!==void 0?Nt[8+Dt/3]:``)+r+(w&&f===`(`?`)`:``),C){for(o=-1,l=e.length;++o<l;)if(p=e.charCodeAt(o),48>p||p>57){r=(p===46?i+e.slice(o+1):e.slice(o))+r,e=e.slice(0,o);break}}}g&&!m&&(e=t(e,1/0));var T=n.length+e.length+r.length,E=T<h?Array(h-T+1).join(u):``;switch(g&&m&&(e=t(E+e,E.length?h-r.length:1/0),E=``),d){case`<`:e=n+e+r+E;break;case`=`:e=n+E+e+r;break;case`^`:e=E.slice(0,T=E.length>>1)+n+e+r+E.slice(T);break;default:e=E+n+e+r}return a(e)}return w.toString=function(){return e+``},w}function u(e,t){var n=Math.max(-8,Math.min(8,Math.floor(R(t)/3)))*3,r=10**-n,i=l((e=z(e),e.type=`f`,e),{suffix:Nt[8+n/3]});return function(e){return i(r*e)}}return{format:l,formatPrefix:u}}var Ft,It,Lt;Rt({thousands:`,`,grouping:[3],currency:[`$`,``]});function Rt(e){return Ft=Pt(e),It=Ft.format,Lt=Ft.formatPrefix,Ft}function zt(e){return Math.max(0,-R(Math.abs(e)))}function Bt(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(R(t)/3)))*3-R(Math.abs(e)))}function Vt(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,R(t)-R(e))+1}function Ht(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function Ut(e){return function(){return e}}function Wt(e){return+e}var Gt=[0,1];function B(e){return e}function Kt(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:Ut(isNaN(t)?NaN:.5)}function qt(e,t){var n;return e>t&&(n=e,e=t,t=n),function(n){return Math.max(e,Math.min(t,n))}}function Jt(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=Kt(i,r),a=n(o,a)):(r=Kt(r,i),a=n(a,o)),function(e){return a(r(e))}}function Yt(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=Kt(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=d(e,t,1,r)-1;return a[n](i[n](t))}}function Xt(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Zt(){var e=Gt,t=Gt,n=pt,r,i,a,o=B,s,c,l;function u(){var n=Math.min(e.length,t.length);return o!==B&&(o=qt(e[0],e[n-1])),s=n>2?Yt:Jt,c=l=null,d}function d(i){return i==null||isNaN(i=+i)?a:(c||=s(e.map(r),t,n))(r(o(i)))}return d.invert=function(n){return o(i((l||=s(t,e.map(r),ot))(n)))},d.domain=function(t){return arguments.length?(e=Array.from(t,Wt),u()):e.slice()},d.range=function(e){return arguments.length?(t=Array.from(e),u()):t.slice()},d.rangeRound=function(e){return t=Array.from(e),n=mt,u()},d.clamp=function(e){return arguments.length?(o=e?!0:B,u()):o!==B},d.interpolate=function(e){return arguments.length?(n=e,u()):n},d.unknown=function(e){return arguments.length?(a=e,d):a},function(e,t){return r=e,i=t,u()}}function Qt(){return Zt()(B,B)}function $t(e,t,n,r){var i=v(e,t,n),a;switch(r=z(r??`,f`),r.type){case`s`:var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(a=Bt(i,o))&&(r.precision=a),Lt(r,o);case``:case`e`:case`g`:case`p`:case`r`:r.precision==null&&!isNaN(a=Vt(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=a-(r.type===`e`));break;case`f`:case`%`:r.precision==null&&!isNaN(a=zt(i))&&(r.precision=a-(r.type===`%`)*2)}return It(r)}function en(e){var t=e.domain;return e.ticks=function(e){var n=t();return g(n[0],n[n.length-1],e??10)},e.tickFormat=function(e,n){var r=t();return $t(r[0],r[r.length-1],e??10,n)},e.nice=function(n){n??=10;var r=t(),i=0,a=r.length-1,o=r[i],s=r[a],c,l,u=10;for(s<o&&(l=o,o=s,s=l,l=i,i=a,a=l);u-->0;){if(l=_(o,s,n),l===c)return r[i]=o,r[a]=s,t(r);if(l>0)o=Math.floor(o/l)*l,s=Math.ceil(s/l)*l;else if(l<0)o=Math.ceil(o*l)/l,s=Math.floor(s*l)/l;else break;c=l}return e},e}function tn(){var e=Qt();return e.copy=function(){return Xt(e,tn())},Ht.apply(e,arguments),en(e)}function nn(e,t){e=e.slice();var n=0,r=e.length-1,i=e[n],a=e[r],o;return a<i&&(o=n,n=r,r=o,o=i,i=a,a=o),e[n]=t.floor(i),e[r]=t.ceil(a),e}function rn(e){return Math.log(e)}function an(e){return Math.exp(e)}function on(e){return-Math.log(-e)}function sn(e){return-Math.exp(-e)}function cn(e){return isFinite(e)?+(`1e`+e):e<0?0:e}function ln(e){return e===10?cn:e===Math.E?Math.exp:t=>e**+t}function un(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function dn(e){return(t,n)=>-e(-t,n)}function fn(e){let t=e(rn,an),n=t.domain,r=10,i,a;function o(){return i=un(r),a=ln(r),n()[0]<0?(i=dn(i),a=dn(a),e(on,sn)):e(rn,an),t}return t.base=function(e){return arguments.length?(r=+e,o()):r},t.domain=function(e){return arguments.length?(n(e),o()):n()},t.ticks=e=>{let t=n(),o=t[0],s=t[t.length-1],c=s<o;c&&([o,s]=[s,o]);let l=i(o),u=i(s),d,f,p=e==null?10:+e,m=[];if(!(r%1)&&u-l<p){if(l=Math.floor(l),u=Math.ceil(u),o>0){for(;l<=u;++l)for(d=1;d<r;++d)if(f=l<0?d/a(-l):d*a(l),!(f<o)){if(f>s)break;m.push(f)}}else for(;l<=u;++l)for(d=r-1;d>=1;--d)if(f=l>0?d/a(-l):d*a(l),!(f<o)){if(f>s)break;m.push(f)}m.length*2<p&&(m=g(o,s,p))}else m=g(l,u,Math.min(u-l,p)).map(a);return c?m.reverse():m},t.tickFormat=(e,n)=>{if(e??=10,n??=r===10?`s`:`,`,typeof n!=`function`&&(!(r%1)&&(n=z(n)).precision==null&&(n.trim=!0),n=It(n)),e===1/0)return n;let o=Math.max(1,r*e/t.ticks().length);return e=>{let t=e/a(Math.round(i(e)));return t*r<r-.5&&(t*=r),t<=o?n(e):``}},t.nice=()=>n(nn(n(),{floor:e=>a(Math.floor(i(e))),ceil:e=>a(Math.ceil(i(e)))})),t}function pn(){let e=fn(Zt()).domain([1,10]);return e.copy=()=>Xt(e,pn()).base(e.base()),Ht.apply(e,arguments),e}let V=Math.PI,mn=2*V,H=1e-6,hn=mn-H;function gn(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function _n(e){let t=Math.floor(e);if(!(t>=0))throw Error(`invalid digits: ${e}`);if(t>15)return gn;let n=10**t;return function(e){this._+=e[0];for(let t=1,r=e.length;t<r;++t)this._+=Math.round(arguments[t]*n)/n+e[t]}}function vn(e,t,n,r){return e===n&&t===r}function yn(e){let t=Math.floor(e);if(!(t<=15))return vn;let n=10**t,r=function(e){return Math.round(e*n)};return function(e,t,n,i){return r(e)===r(n)&&r(t)===r(i)}}var bn=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._=``,this._append=e==null?gn:_n(e),this._equal=e==null?vn:yn(e)}moveTo(e,t){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+t}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,t){this._append`L${this._x1=+e},${this._y1=+t}`}quadraticCurveTo(e,t,n,r){this._append`Q${+e},${+t},${this._x1=+n},${this._y1=+r}`}bezierCurveTo(e,t,n,r,i,a){this._append`C${+e},${+t},${+n},${+r},${this._x1=+i},${this._y1=+a}`}arcTo(e,t,n,r,i){if(e=+e,t=+t,n=+n,r=+r,i=+i,i<0)throw Error(`negative radius: ${i}`);let a=this._x1,o=this._y1,s=n-e,c=r-t,l=a-e,u=o-t,d=l*l+u*u;if(this._x1===null)this._append`M${this._x1=e},${this._y1=t}`;else if(d>H){if(!(Math.abs(u*s-c*l)>H)||!i)this._append`L${this._x1=e},${this._y1=t}`;else{let f=n-a,p=r-o,m=s*s+c*c,h=f*f+p*p,g=Math.sqrt(m),_=Math.sqrt(d),v=i*Math.tan((V-Math.acos((m+d-h)/(2*g*_)))/2),y=v/_,b=v/g;Math.abs(y-1)>H&&this._append`L${e+y*l},${t+y*u}`,this._append`A${i},${i},0,0,${+(u*f>l*p)},${this._x1=e+b*s},${this._y1=t+b*c}`}}}arc(e,t,n,r,i,a){if(e=+e,t=+t,n=+n,a=!!a,n<0)throw Error(`negative radius: ${n}`);let o=n*Math.cos(r),s=n*Math.sin(r),c=e+o,l=t+s,u=1^a,d=a?r-i:i-r;if(this._x1===null?this._append`M${c},${l}`:(Math.abs(this._x1-c)>H||Math.abs(this._y1-l)>H)&&this._append`L${c},${l}`,n){if(d<0&&(d=d%mn+mn),d>hn)this._append`A${n},${n},0,1,${u},${e-o},${t-s}A${n},${n},0,1,${u},${this._x1=c},${this._y1=l}`;else if(d>H){let a=e+n*Math.cos(i),o=t+n*Math.sin(i);if(d>=V&&this._equal(c,l,a,o)){d/=2;let i=r+d;this._append`A${n},${n},0,${+(d>=V)},${u},${e+n*Math.cos(i)},${t+n*Math.sin(i)}`}this._append`A${n},${n},0,${+(d>=V)},${u},${this._x1=a},${this._y1=o}`}}}rect(e,t,n,r){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+t}h${n=+n}v${+r}h${-n}Z`}toString(){return this._}};bn.prototype;function U(e){return function(){return e}}let xn=Math.cos,Sn=Math.sin,W=Math.sqrt,Cn=1e-12,wn=Math.PI;wn/2;let Tn=2*wn;function En(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let e=Math.floor(n);if(!(e>=0))throw RangeError(`invalid digits: ${n}`);t=e}return e},()=>new bn(t)}Array.prototype.slice;function Dn(e){return typeof e==`object`&&`length`in e?e:Array.from(e)}function On(e){this._context=e}On.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t)}}};function kn(e){return new On(e)}function An(e){return e[0]}function jn(e){return e[1]}function Mn(e,t){var n=U(!0),r=null,i=kn,a=null,o=En(s);e=typeof e==`function`?e:e===void 0?An:U(e),t=typeof t==`function`?t:t===void 0?jn:U(t);function s(s){var c,l=(s=Dn(s)).length,u,d=!1,f;for(r??(a=i(f=o())),c=0;c<=l;++c)!(c<l&&n(u=s[c],c,s))===d&&((d=!d)?a.lineStart():a.lineEnd()),d&&a.point(+e(u,c,s),+t(u,c,s));if(f)return a=null,f+``||null}return s.x=function(t){return arguments.length?(e=typeof t==`function`?t:U(+t),s):e},s.y=function(e){return arguments.length?(t=typeof e==`function`?e:U(+e),s):t},s.defined=function(e){return arguments.length?(n=typeof e==`function`?e:U(!!e),s):n},s.curve=function(e){return arguments.length?(i=e,r!=null&&(a=i(r)),s):i},s.context=function(e){return arguments.length?(e==null?r=a=null:a=i(r=e),s):r},s}function Nn(e,t,n){var r=null,i=U(!0),a=null,o=kn,s=null,c=En(l);e=typeof e==`function`?e:e===void 0?An:U(+e),t=typeof t==`function`?t:U(t===void 0?0:+t),n=typeof n==`function`?n:n===void 0?jn:U(+n);function l(l){var u,d,f,p=(l=Dn(l)).length,m,h=!1,g,_=Array(p),v=Array(p);for(a??(s=o(g=c())),u=0;u<=p;++u){if(!(u<p&&i(m=l[u],u,l))===h){if(h=!h)d=u,s.areaStart(),s.lineStart();else{for(s.lineEnd(),s.lineStart(),f=u-1;f>=d;--f)s.point(_[f],v[f]);s.lineEnd(),s.areaEnd()}}h&&(_[u]=+e(m,u,l),v[u]=+t(m,u,l),s.point(r?+r(m,u,l):_[u],n?+n(m,u,l):v[u]))}if(g)return s=null,g+``||null}function u(){return Mn().defined(i).curve(o).context(a)}return l.x=function(t){return arguments.length?(e=typeof t==`function`?t:U(+t),r=null,l):e},l.x0=function(t){return arguments.length?(e=typeof t==`function`?t:U(+t),l):e},l.x1=function(e){return arguments.length?(r=e==null?null:typeof e==`function`?e:U(+e),l):r},l.y=function(e){return arguments.length?(t=typeof e==`function`?e:U(+e),n=null,l):t},l.y0=function(e){return arguments.length?(t=typeof e==`function`?e:U(+e),l):t},l.y1=function(e){return arguments.length?(n=e==null?null:typeof e==`function`?e:U(+e),l):n},l.lineX0=l.lineY0=function(){return u().x(e).y(t)},l.lineY1=function(){return u().x(e).y(n)},l.lineX1=function(){return u().x(r).y(t)},l.defined=function(e){return arguments.length?(i=typeof e==`function`?e:U(!!e),l):i},l.curve=function(e){return arguments.length?(o=e,a!=null&&(s=o(a)),l):o},l.context=function(e){return arguments.length?(e==null?a=s=null:s=o(a=e),l):a},l}Fn(kn);function Pn(e){this._curve=e}Pn.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function Fn(e){function t(t){return new Pn(e(t))}return t._curve=e,t}W(3),W(1/3)*2;let In=Sn(wn/10)/Sn(7*wn/10);Sn(Tn/10)*In,-xn(Tn/10)*In,W(3),W(3),W(3)/2,(1/W(12)/2+1)*3;function Ln(){}function Rn(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*e._y1+n)/6)}function zn(e){this._context=e}zn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Rn(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1)}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Rn(this,e,t)}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Bn(e,t){this._basis=new zn(e),this._beta=t}Bn.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this._x,t=this._y,n=e.length-1;if(n>0)for(var r=e[0],i=t[0],a=e[n]-r,o=t[n]-i,s=-1,c;++s<=n;)c=s/n,this._basis.point(this._beta*e[s]+(1-this._beta)*(r+c*a),this._beta*t[s]+(1-this._beta)*(i+c*o));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}},(function e(t){function n(e){return t===1?new zn(e):new Bn(e,t)}return n.beta=function(t){return e(+t)},n})(.85);function Vn(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e._k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function Hn(e,t){this._context=e,this._k=(1-t)/6}Hn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Vn(this,this._x1,this._y1)}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:Vn(this,e,t)}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return new Hn(e,t)}return n.tension=function(t){return e(+t)},n})(0);function Un(e,t){this._context=e,this._k=(1-t)/6}Un.prototype={areaStart:Ln,areaEnd:Ln,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:this._context.moveTo(this._x3,this._y3),this._context.closePath();break;case 2:this._context.lineTo(this._x3,this._y3),this._context.closePath();break;case 3:this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5)}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:Vn(this,e,t)}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return new Un(e,t)}return n.tension=function(t){return e(+t)},n})(0);function Wn(e,t){this._context=e,this._k=(1-t)/6}Wn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Vn(this,e,t)}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return new Wn(e,t)}return n.tension=function(t){return e(+t)},n})(0);function Gn(e,t,n){var r=e._x1,i=e._y1,a=e._x2,o=e._y2;if(e._l01_a>Cn){var s=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,c=3*e._l01_a*(e._l01_a+e._l12_a);r=(r*s-e._x0*e._l12_2a+e._x2*e._l01_2a)/c,i=(i*s-e._y0*e._l12_2a+e._y2*e._l01_2a)/c}if(e._l23_a>Cn){var l=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,u=3*e._l23_a*(e._l23_a+e._l12_a);a=(a*l+e._x1*e._l23_2a-t*e._l12_2a)/u,o=(o*l+e._y1*e._l23_2a-n*e._l12_2a)/u}e._context.bezierCurveTo(r,i,a,o,e._x2,e._y2)}function Kn(e,t){this._context=e,this._alpha=t}Kn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2)}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=(n*n+r*r)**+this._alpha)}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:Gn(this,e,t)}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return t?new Kn(e,t):new Hn(e,0)}return n.alpha=function(t){return e(+t)},n})(.5);function qn(e,t){this._context=e,this._alpha=t}qn.prototype={areaStart:Ln,areaEnd:Ln,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:this._context.moveTo(this._x3,this._y3),this._context.closePath();break;case 2:this._context.lineTo(this._x3,this._y3),this._context.closePath();break;case 3:this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5)}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=(n*n+r*r)**+this._alpha)}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:Gn(this,e,t)}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return t?new qn(e,t):new Un(e,0)}return n.alpha=function(t){return e(+t)},n})(.5);function Jn(e,t){this._context=e,this._alpha=t}Jn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=(n*n+r*r)**+this._alpha)}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Gn(this,e,t)}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return t?new Jn(e,t):new Wn(e,0)}return n.alpha=function(t){return e(+t)},n})(.5);function Yn(e){return e<0?-1:1}function Xn(e,t,n){var r=e._x1-e._x0,i=t-e._x1,a=(e._y1-e._y0)/(r||i<0&&-0),o=(n-e._y1)/(i||r<0&&-0),s=(a*i+o*r)/(r+i);return(Yn(a)+Yn(o))*Math.min(Math.abs(a),Math.abs(o),.5*Math.abs(s))||0}function Zn(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function Qn(e,t,n){var r=e._x0,i=e._y0,a=e._x1,o=e._y1,s=(a-r)/3;e._context.bezierCurveTo(r+s,i+s*t,a-s,o-s*n,a,o)}function $n(e){this._context=e}$n.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Qn(this,this._t0,Zn(this,this._t0))}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,e!==this._x1||t!==this._y1){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,Qn(this,Zn(this,n=Xn(this,e,t)),n);break;default:Qn(this,this._t0,n=Xn(this,e,t))}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}},Object.create($n.prototype).point=function(e,t){$n.prototype.point.call(this,t,e)};function er(e,t){this._context=e,this._t=t}er.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}}this._x=e,this._y=t}};function tr(e){return new er(e,1)}let nr=/(?!(?<=\\p{Emoji})[\\ufe0e\\ufe0f])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]/gu,rr={\"\\n\":`\\\\n`,\"\\r\":`\\\\r`,\"	\":`\\\\t`},ir=/^\\s*::|##\\[/g,G=e=>e.replace(nr,e=>rr[e]??sr(e));function ar(e,t=80){return or(G(e.slice(0,4*t)).replace(ir,e=>e.replace(/[:#]/,sr)),t,e.length>4*t)}function or(e,t,n=!1){let r=[...e];return r.length<=t&&!n?e:`${r.slice(0,t-1).join(``)}…`}let sr=e=>`\\\\u${(e.codePointAt(0)??0).toString(16).padStart(4,`0`)}`,cr=(e,t=80)=>ar(e,t).replace(/[&<>\"']/g,lr),lr=e=>`&#${e.charCodeAt(0)};`;var K=class{text;constructor(e){this.text=e}};let q=(e,...t)=>new K(e.reduce((e,n,r)=>e+ur(t[r-1])+n));function ur(e){return e===void 0?``:e instanceof K?e.text:typeof e==`object`?e.map(ur).join(``):typeof e==`number`?String(Number(e.toFixed(6))):cr(e,1e3)}let J={width:1e3,height:260,left:60,right:16,top:26,bottom:40};function dr({run:e,baseline:t,threshold:n,unit:r,end:i,log:a}){let o=[e,t??[]].map(fr),[s,c]=[J.left,J.width-J.right],[l,u]=[J.top,J.height-J.bottom],d=tn([0,i],[s,c]),f=o.flat().filter(e=>e>0),[p,m]=[Math.max(1e-7,Math.min(1,...f)),Math.max(.01,...f)],h=a?pn([10**Math.floor(Math.log10(p)),1],[u,l]).clamp(!0):tn([0,m],[u,l]).nice(5),g=a?h.ticks().filter(e=>Number.isInteger(Math.log10(e))):h.ticks(5),_=e=>e>0?h(e):u,v=e=>d(e/10),y=e=>[...e,0].map((e,t)=>[v(t),_(e)]),b=Nn().curve(tr).y0(u)(y(o[0]))??``,x=t&&(Mn().curve(tr)(y(o[1]))??``),S=d(n),C=S>(s+c)/2;return q`<svg viewBox=\"0 0 ${J.width} ${J.height}\" role=\"img\" aria-label=\"Share of positions by entropy, the threshold at ${n} ${r}\">\n<clipPath id=\"above\"><rect x=\"${S}\" y=\"0\" width=\"${J.width}\" height=\"${J.height}\"/></clipPath>\n${g.map(e=>q`<line class=\"grid\" x1=\"${s}\" x2=\"${c}\" y1=\"${h(e)}\" y2=\"${h(e)}\"/><text class=\"tick\" x=\"${s-8}\" y=\"${h(e)}\" dy=\"0.32em\" text-anchor=\"end\">${pr(e)}</text>`)}\n<path class=\"run\" d=\"${new K(b)}\"/><path class=\"run forks\" d=\"${new K(b)}\" clip-path=\"url(#above)\"/>\n${x===void 0?``:q`<path class=\"baseline\" d=\"${new K(x)}\"/>`}\n<line class=\"axis\" x1=\"${s}\" x2=\"${c}\" y1=\"${u}\" y2=\"${u}\"/>\n${d.ticks(10).map(e=>q`<text class=\"tick\" x=\"${d(e)}\" y=\"${u+16}\" text-anchor=\"middle\">${e}</text>`)}\n<text class=\"tick\" x=\"${c}\" y=\"${J.height-6}\" text-anchor=\"end\">entropy in ${r}</text>\n<line class=\"threshold\" x1=\"${S}\" x2=\"${S}\" y1=\"${l-12}\" y2=\"${u}\"/>\n<text class=\"label\" x=\"${S+(C?-6:6)}\" y=\"${l-6}\" text-anchor=\"${C?`end`:`start`}\">forks are above ${Number(n.toFixed(3))} ${r}</text>\n</svg>`}function fr(e){let t=e.reduce((e,t)=>e+t,0);return e.map(e=>e/Math.max(1,t))}let pr=e=>`${Number((e*100).toPrecision(2))} %`,mr=e=>e.flatMap(e=>e<0?Array(-e).fill(0):[e]);function Y(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))r.setAttribute(e,n);return r.append(...n),r}function X(e,t){let n=document.getElementById(e);return n instanceof t?n:null}function Z(e,t){let n=X(e,t);if(n===null)throw Error(`the page has no #${e}`);return n}function hr(e){window.addEventListener(`hashchange`,e),document.addEventListener(`click`,({target:t})=>{let n=t instanceof Element?t.closest(`a`):null;n!==null&&n.hash!==``&&n.href===location.href&&e()})}function gr(e){let t=X(`threshold`,HTMLInputElement);if(t===null)return;let n=Z(`threshold-nats`,HTMLInputElement),r=Z(`threshold-reset`,HTMLButtonElement);t.addEventListener(`input`,()=>{e.set(Number(t.value)/1e3)}),n.addEventListener(`input`,()=>{n.value!==``&&n.validity.valid&&e.set(Math.round(Number(n.value)*1e3)/1e3)}),r.addEventListener(`click`,()=>{e.set(e.own)}),e.onChange(()=>{t.value=String(e.bin),t.setAttribute(`aria-valuetext`,`${e.nats} nats`),document.activeElement!==n&&(n.value=e.nats.toFixed(3)),r.disabled=e.isOwn})}function _r(t,n){let r=X(`chart`,HTMLElement);if(r===null)return;let a=Z(`chart-group`,HTMLSelectElement),o=Z(`chart-log`,HTMLInputElement),s=e=>e&&i(mr(e),t.unit),c=()=>{let{run:c,baseline:l}=t.groups[Number(a.value)],u=dr({run:i(mr(c.low),t.unit),baseline:s(l?.low),threshold:n.nats/e[t.unit],unit:t.unit,end:Number(r.dataset.end),log:o.checked});r.innerHTML=u.text};a.addEventListener(`change`,c),o.addEventListener(`change`,c),n.onChange(c)}let vr=[{name:`fork-fraction`,label:`fork fraction`,kind:`proportion`,of:`run`,title:`positions that are decision forks`,from:{low:`fork`,high:`possible-fork`}},{name:`undecided`,label:`undecided share`,kind:`proportion`,of:`run`,title:`positions whose truncated list leaves open whether they are forks`,from:{low:`undecided`,high:`possibly-undecided`}},{name:`near-deterministic`,label:`near-deterministic share`,kind:`proportion`,of:`run`,title:`positions with entropy below 0.01 nats`,from:{low:`near-deterministic`,high:`possibly-near-deterministic`}},{name:`mean-entropy`,label:`mean entropy`,kind:`entropy`,of:`run`,title:`mean entropy of a position`,from:{low:`lower-entropy`,high:`upper-entropy`}},{name:`entropy-p50`,label:`median entropy`,kind:`entropy`,of:`run`,title:`median entropy`,from:{quantile:.5}},{name:`entropy-p80`,label:`80th percentile of entropy`,kind:`entropy`,of:`run`,title:`80th percentile of entropy`,from:{quantile:.8}},{name:`entropy-p90`,label:`90th percentile of entropy`,kind:`entropy`,of:`run`,title:`90th percentile of entropy`,from:{quantile:.9}},{name:`entropy-p99`,label:`99th percentile of entropy`,kind:`entropy`,of:`run`,title:`99th percentile of entropy`,from:{quantile:.99}},{name:`covered-mass`,label:`covered mass`,kind:`mass`,of:`run`,title:`probability mass of the listed tokens`,from:{low:`covered-mass`,high:`covered-mass`}},{name:`surprisal`,label:`surprisal`,kind:`entropy`,of:`run`,title:`mean -ln p of the chosen token`,from:{low:`surprisal`,high:`surprisal`}},{name:`perplexity`,label:`perplexity`,kind:`number`,of:`run`,title:`exp of the mean surprisal`,from:{low:`surprisal`,high:`surprisal`,transform:Math.exp,derivative:Math.exp}},{name:`length`,label:`length`,kind:`number`,of:`run`,title:`positions of a sample`,from:{low:`length`,high:`length`}},{name:`unshifted`,label:`unshifted share`,kind:`proportion`,of:`pair`,title:`positions where both models prefer the same token`,from:{low:`unshifted`,high:`possibly-unshifted`}},{name:`reranked`,label:`reranked share`,kind:`proportion`,of:`pair`,title:`positions where the tuned model prefers another of the base's first tokens`,from:{low:`reranked`,high:`possibly-reranked`}},{name:`shifted`,label:`shifted share`,kind:`proportion`,of:`pair`,title:`positions where the tuned model prefers a token that is not among the base's first`,from:{low:`shifted`,high:`possibly-shifted`}},{name:`promoted-rank`,label:`promoted rank`,kind:`number`,of:`pair`,title:`mean rank that the base gives the newly preferred token, where another is preferred`,from:{low:`promoted-rank`,high:`possible-promoted-rank`}},{name:`mean-js`,label:`mean divergence`,kind:`entropy`,of:`pair`,title:`mean Jensen-Shannon divergence of both distributions`,from:{low:`lower-js`,high:`upper-js`}},{name:`near-zero-js`,label:`near-identical share`,kind:`proportion`,of:`pair`,title:`positions with a Jensen-Shannon divergence below 0.01 nats`,from:{low:`near-zero-js`,high:`possibly-near-zero-js`}},{name:`kl`,label:`KL divergence`,kind:`entropy`,of:`pair`,title:`mean KL(base || tuned); truncated lists bound it from below only`,from:{low:`lower-kl`,high:`upper-kl`,unbounded:`unbounded-kl`}},{name:`agreement`,label:`agreement on the text`,kind:`proportion`,of:`pair`,title:`positions whose token is preferred by both models or by neither`,from:{low:`agreement`,high:`possible-agreement`}},{name:`fork-overlap`,label:`share of changes at forks`,kind:`proportion`,of:`pair`,title:`changed positions that are decision forks of the base`,from:{low:`changed-fork`,high:`possibly-changed-fork`}},{name:`entropy-ratio`,label:`entropy ratio`,kind:`number`,of:`pair`,title:`the base's mean entropy at changed positions over that at unshifted ones`,from:{statistic:`entropy-ratio`}},{name:`fork-auroc`,label:`AUROC of entropy for change`,kind:`number`,of:`pair`,title:`chance that a changed position had more entropy in the base than an unshifted one`,from:{statistic:`fork-auroc`}},{name:`top-overlap`,label:`overlap of the most uncertain`,kind:`mass`,of:`pair`,title:`share of the most uncertain 20 % of positions that both models have in common`,from:{statistic:`top-overlap`}}],yr=e=>vr.find(({name:t})=>t===e),br=e=>String(e).replace(/\\B(?=(\\d{3})+$)/g,`,`),xr=(e,t)=>`${br(e)} ${t}${e===1?``:`s`}`,Sr={factor:100,suffix:` %`,edges:[0,1],digits:e=>e===0||e>=1?1:2,most:12};function Cr(e,t){let n=yr(e)?.kind;if(n===`proportion`||n===`mass`)return Sr;let r={factor:1,edges:[0],most:9};return n===`entropy`?{...r,suffix:` ${t??`nats`}`,digits:()=>3}:{...r,suffix:``,digits:e=>e>=100?0:2}}function wr(e,t,n=[]){let r=Cr(e,t.unit),i=[n].flat().flatMap(({min:e,max:t})=>[e,t].filter(e=>e!==void 0));if(t.high===null)return`at least ${(t.low*r.factor).toFixed(Or([t.low],i,r))}${r.suffix}`;let a=Or([t.low,t.high],i,r),[o,s]=[t.low,t.high].map(e=>(e*r.factor).toFixed(a));return`${o===s?o:`${o} to ${s}`}${r.suffix}`}let Tr=e=>`${(e*100).toFixed(1)} %`;function Er(e,t,n){let[r,i]=[e.toFixed(2),t.toFixed(2)];return`${r===i?r:`${r} to ${i}`} ${n}`}let Dr=({value:e,unit:t})=>`${e} ${e===1?t.slice(0,-1):t}`;function Or(e,t,n){let{factor:r}=n,i=Math.max(...e.map(e=>n.digits(e*r)));return Q(e,t,{from:Q(e,n.edges,{from:i,most:6,factor:r}),most:n.most,factor:r})}function Q(e,t,{from:n,most:r,factor:i}){let a=n=>e.some(e=>t.some(t=>e!==t&&(e*i).toFixed(n)===(t*i).toFixed(n)));for(let e=n;e<=r;e++)if(!a(e))return e;return n}let kr=e=>`#${new URLSearchParams(e).toString()}`,Ar=({id:e,group:t},n)=>kr({sample:e,...t!==void 0&&{group:t},...n!==void 0&&{position:String(n)}}),jr=1e4;function Mr({low:e,open:t},n,r){return e[n]<0?`left-out`:e[n]/1e4>r?`fork`:(e[n]+t[n])/1e4>r?`undecided`:`sure`}function Nr(e,t,n){if(n)return e.forks/Math.max(1,e.positions);let[r,i]=[0,0];for(let n of e.low)n<0||(i++,n/1e4>t&&r++);return r/Math.max(1,i)}let Pr=({texts:e,tokens:t},n)=>e[t[n]],Fr=({texts:e,tokens:t})=>t.map(t=>e[t]??``).join(``);function Ir(e,t){return e.changes===void 0?[...e.low.keys()].filter(n=>Mr(e,n,t)===`fork`):e.changes.map(({at:e})=>e)}let Lr={fork:`Decision fork`,undecided:`Undecided: may or may not be a fork`,sure:`No fork`,\"left-out\":`Does not count`};function Rr(t,n,r,{unit:i,rankCutoff:a}){let o=Mr(t,n,r),s=t.changes?.find(({at:e})=>e===n),c=Pr(t,n),l=(t,n)=>{let r=jr*e[i];return Er(t/r,(t+n)/r,i)},u=o===`left-out`?`prompt, mask, or no distribution`:l(t.low[n],t.open[n]),d=(e,r)=>Br(e,t,r,t.tokens[n]);return[Y(`p`,{class:`token`},Vr(c)),Y(`p`,{class:`state ${o}`},Lr[o]),Y(`p`,{class:`note`},`Position ${n.toLocaleString(`en-US`)}, entropy ${u}`),...s===void 0?[d(`Most likely`,t.alternatives[n])]:[Y(`p`,{class:`state changed`},zr(s,a)),d(`Tuned`,t.alternatives[n]),Y(`p`,{class:`note`},`Base, entropy ${l(s.low,s.open)}`),d(`Base`,s.alternatives)]]}function zr({rank:[e,t]},n=0){return`${t<=n?`Reranked`:e>n?`Shifted`:`Reranked or shifted`}: the tuned model's choice is the base's number ${e}${e===t?``:` or a later one`}`}function Br(e,{texts:t},n,r){let i=[];for(let e=0;e<n.length;e+=2){let[a,o]=[n[e],n[e+1]/jr],s=Y(`i`,{class:`bar`});s.style.width=`${Math.max(1,100*o)}%`;let c=a===r;i.push(Y(`tr`,c?{class:`chosen`}:{},Y(`td`,{},Vr(t[a]),...c?[Y(`small`,{},` chosen`)]:[]),Y(`td`,{class:`number`},Tr(o)),Y(`td`,{class:`bars`},s)))}return i.length===0?Y(`p`,{class:`note`},`${e}: no alternatives are listed.`):Y(`table`,{},Y(`thead`,{},Y(`tr`,{},Y(`th`,{scope:`col`},e),Y(`th`,{scope:`col`,class:`number`,colspan:`2`},`probability`))),Y(`tbody`,{},...i))}let Vr=e=>e===void 0?Y(`em`,{},`token not named`):Y(`bdi`,{class:`chip`},G(e).replaceAll(` `,`␣`)||`empty`);var Hr=class{#e;#t;#n=Z(`search`,HTMLInputElement);#r=Z(`sort`,HTMLSelectElement);#i=Z(`group`,HTMLSelectElement);#a=[];#o=100;#s;constructor(e,t){this.#e=e,this.#t=t;let n=()=>{this.#o=100,this.#c()};this.#n.addEventListener(`input`,n),this.#r.addEventListener(`change`,n),this.#i.addEventListener(`change`,n),Z(`more`,HTMLElement).addEventListener(`click`,()=>{this.#o+=100,this.#u()}),t.onChange(n),this.#c()}get first(){return this.#a[0]}beside(e,t){return this.#a[this.#a.indexOf(e)+t]}only(e){this.#i.value=e,this.#c()}select(e){this.#s=e,this.#u()}#c(){let e=this.#n.value.toLowerCase(),t=this.#i.value,n=n=>(t===``||n.group===t)&&(e===``||n.id.toLowerCase().includes(e)||Fr(n).toLowerCase().includes(e)),r=new Map(this.#e.map(e=>[e,this.#l(e)])),i=e=>r.get(e)??0,a=(e,t)=>e.id<t.id?-1:1;this.#a=this.#e.filter(n).sort(this.#r.value===`id`?a:(e,t)=>i(t)-i(e)),this.#u()}#l(e){let{nats:t,isOwn:n}=this.#t;return this.#r.value===`change`?Math.abs(e.change??0):Nr(e,t,n)}#u(){let e=Z(`list`,HTMLElement),t=e.contains(document.activeElement);e.replaceChildren(...this.#a.slice(0,this.#o).map(e=>this.#d(e))),t&&e.querySelector(`[aria-current]`)?.focus(),Z(`more`,HTMLElement).hidden=this.#a.length<=this.#o,Z(`found`,HTMLElement).textContent=xr(this.#a.length,`sample`)}#d(e){let{nats:t,isOwn:n}=this.#t,r=Nr(e,t,n),{change:i,changes:a,id:o}=e,s=i===void 0||!(n||a)?``:a===void 0?`${i>0?`+`:i<0?`−`:`±`}${(100*Math.abs(i)).toFixed(1)} pp`:`${(100*i).toFixed(1)} % changed`,c=Y(`a`,{href:Ar(e)},Y(`bdi`,{},G(o)),Y(`small`,{},`${(100*r).toFixed(1)} % forks${s===``?``:`, ${s}`}`));return e===this.#s&&c.setAttribute(`aria-current`,`true`),Y(`li`,{},c)}};let Ur={fork:`fork`,undecided:`undecided`};var Wr=class{#e=Z(`text`,HTMLElement);#t;#n;#r=/* @__PURE__ */ new Set;#i=-1;constructor(e,t,n){this.#t=e,this.#e.addEventListener(`pointerover`,({target:e})=>{t(Kr(e))}),this.#e.addEventListener(`pointerleave`,()=>{t(-1)});for(let e of[`click`,`focusin`])this.#e.addEventListener(e,({target:e})=>{let t=Kr(e);t>=0&&n(t)})}show(e,t){this.#n=e,this.#r=new Set(e.changes?.map(({at:e})=>e)),this.#i=-1,this.#e.replaceChildren(...e.tokens.map((n,r)=>{let i=Y(`span`,{\"data-at\":String(r)},Gr(Pr(e,r)));return this.#o(i,r,t),i}))}mark(e){for(let[t,n]of[...this.#e.children].entries())this.#o(n,t,e);this.#a()}choose(e,t){this.#e.children[this.#i]?.classList.remove(`current`),this.#i=e,this.#a();let n=this.#e.children[e];t&&n?.focus({preventScroll:!0}),t&&n?.scrollIntoView({block:`nearest`})}#a(){let e=this.#e.children[this.#i];e?.classList.add(`current`);let t=e??this.#e.querySelector(`[role=button]`);for(let e of this.#e.querySelectorAll(`[tabindex='0']`))e.setAttribute(`tabindex`,`-1`);t?.setAttribute(`tabindex`,`0`)}#o(t,n,r){let i=this.#n;if(i===void 0)return;let a=Mr(i,n,r),o=Math.min(9,Math.floor(10*Math.max(0,i.low[n])/jr/3)),s=this.#r.has(n);t.className=`t s${o} ${a}${s?` changed`:``}`,t.tabIndex=-1;let c=s?`other preference`:Ur[a];if(c===void 0)t.removeAttribute(`role`),t.removeAttribute(`aria-label`);else{let r=jr*e[this.#t],[a,o]=[i.low[n],i.low[n]+i.open[n]];t.setAttribute(`role`,`button`),t.setAttribute(`aria-label`,`${G(Pr(i,n)??`token`)}: ${c}, ${Er(a/r,o/r,this.#t)}`)}}};function Gr(e){return e===void 0?`▯`:e.split(`\n`).map(G).join(`⏎\n`)}function Kr(e){let t=e instanceof Element?e.closest(`[data-at]`):null;return t===null?-1:Number(t.dataset.at)}var qr=class{#e;#t;#n;#r;#i;#a=-1;constructor(e,t){this.#e=e,this.#t=t,this.#n=new Hr(e.samples,t),this.#r=new Wr(e.unit,e=>{this.#l(e<0?this.#a:e)},e=>{e!==this.#a&&this.#c(e,!1)}),document.addEventListener(`keydown`,e=>{this.#u(e)&&e.preventDefault()}),hr(()=>{this.#o(!0)}),t.onChange(()=>{this.#r.mark(t.nats),this.#l(this.#a)}),this.#n.first!==void 0&&this.#s(this.#n.first),this.#o(!1)}#o(e){let t=new URLSearchParams(location.hash.slice(1)),[n,r,i]=[`sample`,`group`,`position`].map(e=>t.get(e));if(n===null&&r===null)return;let a=this.#e.samples.find(e=>(n===null||e.id===n)&&(r===null||e.group===r));n===null&&r!==null&&this.#n.only(r),a!==void 0&&a!==this.#i&&this.#s(a),i!==null&&Number(i)!==this.#a&&this.#c(Number(i),!1),(e||!Jr())&&Z(`samples`,HTMLElement).scrollIntoView()}#s(e,t=!1){this.#i=e,this.#n.select(e);let{id:n,group:r,path:i,line:a,positions:o,cut:s}=e;Z(`about`,HTMLElement).replaceChildren(Y(`h3`,{},Y(`bdi`,{},G(n))),Y(`p`,{class:`note`},...r===void 0?[]:[Y(`bdi`,{},G(r)),`, `],`${xr(o,`position`)}, `,Y(`code`,{},`${G(i)}:${a}`),...s===void 0?[]:[`; the last ${br(s)} are not shown`])),this.#r.show(e,this.#t.nats);let[c=-1]=Ir(e,this.#t.nats);this.#a=c,this.#l(c),this.#r.choose(c,t)}#c(e,t){let n=this.#i;n!==void 0&&e>=0&&e<n.tokens.length&&(this.#a=e,this.#r.choose(e,t),this.#l(e),history.replaceState(null,``,Ar(n,e)))}#l(e){let t=this.#i;t!==void 0&&Z(`details`,HTMLElement).replaceChildren(...e<0?[Y(`p`,{class:`note`},`Point at a token, or walk with the keys, to see what else the model had in mind.`)]:Rr(t,e,this.#t.nats,this.#e))}#u({key:e,target:t,ctrlKey:n,metaKey:r,altKey:i}){let a=this.#i,o=t instanceof Element&&t.closest(`input, select, textarea`)!==null;if(a===void 0||o||n||r||i||X(`keys`,HTMLInputElement)?.checked!==!0)return!1;let s=Ir(a,this.#t.nats),c=t instanceof Element&&t.closest(`#text`)!==null;if(e===`n`||e===`j`)this.#c(s.find(e=>e>this.#a)??-1,!0);else if(e===`p`||e===`k`)this.#c(s.findLast(e=>e<this.#a)??-1,!0);else if(e===`[`||e===`]`){let t=this.#n.beside(a,e===`]`?1:-1);t!==void 0&&(this.#s(t,c),history.replaceState(null,``,Ar(t)))}else if(c&&e===`ArrowRight`)this.#c(this.#a+1,!0);else if(c&&e===`ArrowLeft`)this.#c(this.#a-1,!0);else return!1;return!0}};function Jr(){let{top:e,bottom:t}=Z(`text`,HTMLElement).getBoundingClientRect();return e<window.innerHeight&&t>0}let Yr=(e,t)=>(e===`proportion`?1e-15:1e-10)*Math.max(1,t);function Xr(e,t){let n=yr(e)?.kind;return n===`proportion`||n===`mass`?{factor:100,suffix:` pp`,digits:1}:n===`entropy`?{factor:1,suffix:` ${t??`nats`}`,digits:3}:{factor:1,suffix:``,digits:2}}function Zr(e,{difference:t,low:n,unit:r},i=[]){if(!t)return``;let a=Xr(e,r),o=Qr(e,t.estimate,n);return`${ti(o)}${$r(o,a,ei([o],i,a))}${a.suffix}`}let Qr=(e,t,n)=>Math.abs(t)<=Yr(yr(e)?.kind??`number`,n)?0:t,$r=(e,{factor:t},n)=>Math.abs(e*t).toFixed(n);function ei(e,t,{factor:n,digits:r}){let i=e.map(Math.abs),a={most:6,factor:n},o=Q(i,[0],{...a,from:r}),s=Q(e,e,{...a,from:o});return Q(i,t.flatMap(({maxIncrease:e,maxDecrease:t})=>[e,t]).flatMap(e=>e===void 0||e.relative?[]:[e.value]),{factor:n,most:9,from:s})}let ti=e=>e>0?`+`:e<0?`−`:`±`,$={width:220,height:26,margin:4};function ni({value:e,baseline:t,bounds:n,end:r}){let i=tn([0,r],[$.margin,$.width-$.margin]).clamp(!0),a=$.height/2,o=(e,t)=>Math.max(3,i(t)-i(e)),{low:s,interval:c}=e,l=e.high??r;return q`<svg class=\"strip\" viewBox=\"0 0 ${$.width} ${$.height}\" aria-hidden=\"true\">\n${n.map(({min:e=0,max:t=r})=>q`<rect class=\"allowed\" x=\"${i(e)}\" width=\"${i(t)-i(e)}\" y=\"3\" height=\"${$.height-6}\"/>`)}\n<line class=\"axis\" x1=\"${i(0)}\" x2=\"${i(r)}\" y1=\"${$.height-3}\" y2=\"${$.height-3}\"/>\n${t===void 0?``:q`<rect class=\"then\" x=\"${i(t.low)-1}\" width=\"${o(t.low,t.high??r)}\" y=\"4\" height=\"${$.height-8}\"/>`}\n${c===null?``:q`<line class=\"whisker\" x1=\"${i(c[0])}\" x2=\"${i(c[1])}\" y1=\"${a}\" y2=\"${a}\"/>`}\n<rect class=\"value\" x=\"${i(s)-1}\" width=\"${o(s,l)}\" y=\"${a-4}\" height=\"8\"/></svg>`}function ri(e){let t=({low:e,high:t,interval:n})=>[e,t??e,n?.[1]??e],n=e.flatMap(({value:e,baseline:n})=>[...t(e),...n===void 0?[]:t(n)]),r=Math.max(.001,...n),i=e.flatMap(({bounds:e})=>e.flatMap(({max:e=0})=>e<3*r?[e]:[]));return Math.min(1,Math.max(r,...i)*1.15)}let ii=e=>`${(100*e).toFixed(+(e<.1))} %`;function ai(e,t){let{positions:n}=e;if(n===0)return null;let{forks:i,undecided:a}=r(e,t),o=({least:e,most:t})=>({estimate:e/n,low:e/n,high:t/n,interval:null});return{forks:o(i),undecided:o(a)}}let oi=({positions:e,low:t,high:n})=>({positions:e,low:mr(t),high:mr(n)});function si(t,n){let r=t.groups.map(({run:e,baseline:t,bounds:n})=>({run:oi(e),baseline:t&&oi(t),bounds:n})),i=[...document.querySelectorAll(`[data-figure]`)].map(e=>({place:e,name:e.dataset.figure??``,group:Number(e.dataset.group),measured:[...e.childNodes]})),a=X(`threshold-status`,HTMLElement);n.onChange(()=>{document.documentElement.classList.toggle(`what-if`,!n.isOwn);let o=r.map(({run:e,baseline:t,bounds:r})=>({now:ai(e,n.bin),then:t&&ai(t,n.bin),bounds:r})),s=o.map(({now:e,then:t,bounds:n})=>e===null?void 0:{value:e.forks,baseline:t?.forks,bounds:n}),c=ri(s.filter(e=>e!==void 0)),l=(e,r)=>{let{now:i,then:a}=o[r],s=i&&wr(`fork-fraction`,i.forks);if(e===`threshold`)return ci(n,t);if(e===`axis`)return ii(c);if(e===`forks`)return s??`–`;if(e===`undecided`)return i===null?`–`:wr(`undecided`,i.undecided);if(e===`baseline`)return a?wr(`fork-fraction`,a.forks):`–`;if(i===null||!a)return`–`;let l={estimate:i.forks.low-a.forks.low,interval:null,pairs:0};return Zr(`fork-fraction`,{...i.forks,difference:l})};for(let{place:e,name:t,group:r,measured:a}of i){let i=s[r];n.isOwn?e.replaceChildren(...a):t===`strip`?e.innerHTML=i===void 0?``:ni({...i,end:c}).text:e.textContent=l(t,r)}a!==null&&(a.textContent=n.isOwn?``:`At ${ci(n,t)}: fork fraction ${l(`forks`,0)}, undecided ${l(`undecided`,0)}. The verdict is the one at ${Dr({value:Number((n.own/e[t.unit]).toFixed(6)),unit:t.unit})}.`)})}function ci({nats:t},{unit:n}){let r=n===`bits`?` (${(t/e.bits).toFixed(3)} bits)`:``;return`${Dr({value:t,unit:`nats`})}${r}`}var li=class{own;#e;#t=[];constructor({threshold:e}){this.own=this.#e=e}get nats(){return this.#e}get isOwn(){return this.#e===this.own}get bin(){return Math.round(this.#e*1e3)}set(e){if(e!==this.#e){this.#e=e;for(let e of this.#t)e()}}onChange(e){this.#t.push(e)}};let ui=JSON.parse(Z(`data`,HTMLElement).textContent);document.documentElement.classList.add(`scripted`);let di=new li(ui);gr(di),_r(ui,di),si(ui,di),X(`list`,HTMLElement)!==null&&new qr(ui,di);function fi(){let e=location.hash.length>1?document.getElementById(location.hash.slice(1)):null,t=e?.closest(`details`);t&&(t.open=!0),t&&e?.scrollIntoView()}hr(fi),fi()})();")}<\/script>
</body></html>
`;
			let at = text.lastIndexOf(`${NO_SAMPLES}<\/script>`) + NO_SAMPLES.indexOf("]");
			let list = (samples?.list ?? []).flatMap(({ json }, i) => i === 0 ? [json] : [",", json]);
			return [
				text.slice(0, at),
				...list,
				text.slice(at)
			];
		}
		let NO_SAMPLES = "\"samples\":[]}";
		let packed = ({ ratios, histogram }) => ({
			positions: ratios.fork.n,
			low: pack(histogram.low),
			high: pack(histogram.high)
		});
		var run = __webpack_require__(60464);
		var write_reports = __webpack_require__(78792);
		var position_columns = __webpack_require__(28759);
		var read_again = __webpack_require__(54685);
		var writer = __webpack_require__(27330);
		var fill = __webpack_require__(20289);
		function positionsOf(sample, columns) {
			columns.clear();
			(0, fill.G)(new writer.ZA(columns, sample.format.format), sample);
			return columns.block;
		}
		var whole_sample = __webpack_require__(49305);
		var file_reader = __webpack_require__(37262);
		var file_totals = __webpack_require__(35652);
		var tools = __webpack_require__(13109);
		class EntropiesAgain {
			#formats;
			#vocabularySize;
			#tools;
			#last;
			constructor(vocabularySize, reading) {
				this.#formats = reading.formats;
				this.#vocabularySize = vocabularySize;
				this.#tools = new tools.S(reading, { sample: 0 });
			}
			of(record, format, ordinal) {
				this.#last?.record !== record && (this.#last = {
					record,
					samples: this.#samplesOf(record, format)
				});
				return this.#last.samples.get(ordinal);
			}
			#samplesOf({ bytes, line, endsFile }, format) {
				let open = new whole_sample.ql(this.#vocabularySize);
				let samples = new Map();
				let totals = new file_totals.S("", this.#formats.find(({ name }) => name === format));
				let reader = new file_reader.q({
					totals,
					begin: 0,
					eventStream: !1
				}, this.#tools);
				let piece = {
					bytes,
					line,
					offset: 0,
					length: bytes.length,
					isFirst: !0,
					isLast: !0,
					endsFile
				};
				for (let part of both(reader.take(piece), reader.end())) part.kind === "positions" ? open.add(part.sample, part.positions) : part.kind === "dropped" ? open.drop(part.sample) : part.kind === "sample" && samples.set(part.location.ordinal, open.end(part.sample));
				return samples;
			}
		}
		function* both(first, second) {
			yield* first;
			yield* second;
		}
		var entropy = __webpack_require__(64671);
		var match = __webpack_require__(5200);
		var preference = __webpack_require__(94488);
		var align = __webpack_require__(72934);
		async function* pairsAgain(chosen, options) {
			let side = (of) => (0, read_again.n)(chosen.flatMap((candidate) => {
				let half = of(candidate);
				return half === void 0 ? [] : [{
					candidate,
					...half
				}];
			}), options);
			let sides = [side(({ base }) => base), side(({ location, format }) => ({
				location,
				format
			}))];
			let waiting = [new Map(), new Map()];
			for (let isDone = !1; !isDone;) {
				isDone = !0;
				for (let [which, readings] of sides.entries()) {
					let next = await readings.next();
					if (next.done === !0) continue;
					isDone = !1;
					let [{ candidate }, sample] = next.value;
					let other = waiting[1 - which];
					if (!other.has(candidate)) waiting[which].set(candidate, sample);
					else {
						let partner = other.get(candidate);
						other.delete(candidate);
						yield which === 0 ? [
							candidate,
							sample,
							partner
						] : [
							candidate,
							partner,
							sample
						];
					}
				}
			}
		}
		function changesOf(base, tuned, { vocabularySize }) {
			let aligned = (0, align.M)(namedOf(base), namedOf(tuned));
			if ("misalignedAt" in aligned) return;
			let changes = [];
			let rank = {
				low: NaN,
				high: NaN
			};
			for (let i = 0; i < aligned.base.count; i++) {
				let [ofBase, ofTuned] = [(0, match.gT)(aligned.base, i), (0, match.gT)(aligned.tuned, i)];
				let bounds = boundsOf(ofBase, vocabularySize);
				if (bounds === void 0 || boundsOf(ofTuned, vocabularySize) === void 0) continue;
				if (!(0, preference.L)(ofBase, ofTuned, vocabularySize, rank) || rank.low === 1) continue;
				let at = aligned.tuned.index[i];
				let { low, high } = bounds;
				changes.push({
					at,
					rank: [rank.low, rank.high],
					low,
					high,
					alternatives: (0, whole_sample.c3)(base, at)
				});
			}
			return changes;
		}
		let namedOf = (sample) => positionsOf(sample, new position_columns.e({ named: !0 }));
		function boundsOf({ block, begin, end, listing }, vocabularySize) {
			let bounds = {
				low: NaN,
				high: NaN,
				mass: NaN
			};
			return (0, entropy.r0)(block.logprobs, begin, end, listing, vocabularySize, bounds) ? bounds : void 0;
		}
		var shortened = __webpack_require__(33554);
		var token_name = __webpack_require__(28231);
		function pageSample(sample, { positions, forks, change, location, group }, threshold, changes) {
			let texts = new Texts();
			let shown = Math.min(sample.low.length, 2e4);
			let at = (of) => Array.from({ length: shown }, (_, i) => of(i));
			let low = (nats) => Number.isNaN(nats) ? -1 : parts(nats, threshold);
			let open = (from, to) => Number.isNaN(from) ? 0 : parts(to, threshold) - parts(from, threshold);
			let listed = (alternatives) => alternatives.slice(0, 5).filter(({ probability }) => probability >= 5e-4).flatMap((token) => [texts.add(token), Math.round(token.probability * PARTS)]);
			return {
				id: sample.id,
				...group !== void 0 && { group },
				path: location.path,
				line: location.line,
				positions,
				forks,
				...sample.low.length > shown && { cut: sample.low.length - shown },
				...change !== void 0 && { change: Number(change.toFixed(6)) },
				tokens: at((i) => texts.add(sample.token(i))),
				low: at((i) => low(sample.low[i])),
				open: at((i) => open(sample.low[i], sample.high[i])),
				alternatives: at((i) => listed(sample.alternatives(i, 5))),
				...changes && { changes: changes.filter((one) => one.at < shown).map((one) => ({
					at: one.at,
					rank: one.rank,
					low: low(one.low),
					open: open(one.low, one.high),
					alternatives: listed(one.alternatives)
				})) },
				texts: texts.list
			};
		}
		function parts(nats, threshold) {
			let nearest = Math.round(nats * PARTS);
			if (nats > threshold == nearest / PARTS > threshold) return nearest;
			return nats > threshold ? nearest + 1 : nearest - 1;
		}
		class Texts {
			list = [];
			#numbers = new Map();
			add({ text, id }) {
				let name = (0, token_name.v)(text, id);
				if (name === void 0) return -1;
				let whole = (0, shortened.yd)(500, name);
				let known = this.#numbers.get(whole);
				if (known !== void 0) return known;
				this.#numbers.set(whole, this.list.length);
				return this.list.push(whole) - 1;
			}
		}
		async function pageSamples(telling, room, config, reading) {
			let chosen = telling.chosen;
			let isPair = chosen.some(({ base }) => base !== void 0);
			let list = [];
			let waiting = new Map();
			let { unreadable } = telling;
			let left = room;
			let next = 0;
			for await (let [candidate, read] of (isPair ? pairs : runs)(chosen, config, reading)) {
				waiting.set(candidate, read);
				for (; left >= 0 && waiting.has(chosen[next]); next++) {
					let sample = waiting.get(chosen[next]);
					waiting.delete(chosen[next]);
					sample === void 0 ? unreadable++ : (left -= sample.json.length + 1) >= 0 && list.push(sample);
				}
				if (left < 0) break;
			}
			return {
				list,
				leftOut: telling.count - unreadable - list.length,
				unreadable
			};
		}
		async function* runs(chosen, config, reading) {
			let again = new EntropiesAgain(config.vocabularySize, reading);
			for await (let [candidate, found, record] of (0, read_again.n)(chosen, reading)) {
				let entropies = record && again.of(record, candidate.format, candidate.location.ordinal);
				yield [candidate, found && entropies && sampleOf(candidate, found, entropies, config)];
			}
		}
		async function* pairs(chosen, config, reading) {
			let columns = new position_columns.e();
			for await (let [candidate, base, tuned] of pairsAgain(chosen, reading)) {
				let changes = base && tuned && changesOf(base, tuned, config);
				if (tuned === void 0 || changes === void 0) yield [candidate, void 0];
				else {
					let entropies = new whole_sample.e7(config.vocabularySize);
					entropies.add(positionsOf(tuned, columns));
					yield [candidate, sampleOf(candidate, tuned, entropies, config, changes)];
				}
			}
		}
		function sampleOf(candidate, found, entropies, config, changes) {
			if (found.positions.length < candidate.positions) return;
			let sample = (0, whole_sample.ej)({
				...candidate,
				found: [found]
			}, entropies, config);
			return shown(pageSample(sample, candidate, (0, units.o)(config.threshold), changes));
		}
		var telling_samples = __webpack_require__(55194);
		async function writePage(input, telling, { config, out }, world) {
			let bytes = page({
				...input,
				samples: telling && {
					list: [],
					leftOut: telling.count,
					unreadable: 0
				}
			}).reduce((sum, part) => sum + Buffer.byteLength(part), 0);
			let room = config.limits.page * telling_samples.o - bytes - FRAME_GROWTH;
			let samples = telling && await pageSamples(telling, room, config, (0, run.Tt)(config, world));
			(0, write_reports.sD)(`${out}/report.html`, page({
				...input,
				samples
			}), world);
		}
		let FRAME_GROWTH = 2e4;
	}),
	49305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c3: () => alternativesOf,
			e7: () => Entropies,
			ej: () => wholeSample,
			ql: () => OpenEntropies
		});
		var _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64671);
		var _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3225);
		var _read_walk_token_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28231);
		class Entropies {
			low = [];
			high = [];
			#vocabularySize;
			#bounds = {
				low: NaN,
				high: NaN,
				mass: NaN
			};
			constructor(vocabularySize) {
				this.#vocabularySize = vocabularySize;
			}
			add({ count, logprobs, ends, listing, index, vocabularySize = this.#vocabularySize }) {
				for (let i = 0, begin = 0; i < count; begin = ends[i], i++) {
					if (!(0, _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__.r0)(logprobs, begin, ends[i], listing[i], vocabularySize, this.#bounds)) continue;
					this.low[index[i]] = this.#bounds.low;
					this.high[index[i]] = this.#bounds.high;
				}
			}
		}
		class OpenEntropies {
			#vocabularySize;
			#open = new Map();
			constructor(vocabularySize) {
				this.#vocabularySize = vocabularySize;
			}
			add(sample, block) {
				let entropies = this.#of(sample);
				this.#open.set(sample, entropies);
				entropies.add(block);
			}
			end(sample) {
				let entropies = this.#of(sample);
				this.#open.delete(sample);
				return entropies;
			}
			drop(sample) {
				this.#open.delete(sample);
			}
			#of(sample) {
				return this.#open.get(sample) ?? new Entropies(this.#vocabularySize);
			}
		}
		function wholeSample(end, { low, high }, { sampleId }) {
			let found = end.found ?? [];
			let around = found.at(-1)?.around ?? [];
			let written = found.reduce((sum, { positions }) => sum + positions.length, 0);
			let column = (values) => Float64Array.from({ length: Math.max(written, low.length) }, (_, i) => values[i] ?? NaN);
			let at = (position) => {
				let left = position;
				for (let piece of found) {
					if (left < piece.positions.length) return [piece, left];
					left -= piece.positions.length;
				}
			};
			return {
				id: end.id,
				group: end.group,
				path: end.location.path,
				line: end.location.line,
				low: column(low),
				high: column(high),
				token: (position) => {
					let place = at(position);
					return place === void 0 ? {} : tokenOf(place[0].named(place[1]));
				},
				alternatives: (position, most) => {
					let place = at(position);
					return place === void 0 ? [] : alternativesOf(...place, most);
				},
				field: (name) => (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_1__.ol)(around, name),
				ids: (name) => (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_1__.UX)(around, name),
				record: (0, _read_walk_fields_js__WEBPACK_IMPORTED_MODULE_1__.TH)(around, sampleId) ?? end.id
			};
		}
		let tokenOf = (token) => ({
			id: token && (0, _read_walk_token_name_js__WEBPACK_IMPORTED_MODULE_2__.j)(token),
			text: token?.text
		});
		function alternativesOf(piece, position, most) {
			return piece.ranked(position, most).map(({ token, probability }) => ({
				...tokenOf(token),
				probability
			}));
		}
	}),
	5200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PN: () => Matcher,
			gT: () => listAt,
			lD: () => rankedEnd
		});
		var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19882);
		let listAt = (block, position) => ({
			block,
			begin: position === 0 ? 0 : block.ends[position - 1],
			end: block.ends[position],
			listing: block.listing[position]
		});
		let rankedEnd = ({ begin, end, listing }) => begin + (0, _positions_js__WEBPACK_IMPORTED_MODULE_0__.W)(listing, end - begin);
		class Matcher {
			partners = new Int32Array(256);
			#places = new Map();
			match(first, second) {
				let length = first.end - first.begin;
				this.partners.length < length && (this.partners = new Int32Array(2 * length));
				isAscending(first) && isAscending(second) ? this.#join(first, second) : this.#lookUp(first, second);
			}
			#join(first, second) {
				let [a, b] = [first.block.tokens, second.block.tokens];
				let j = second.begin;
				for (let i = first.begin; i < first.end; i++) {
					for (; j < second.end && b[j] < a[i];) j++;
					this.partners[i - first.begin] = j < second.end && b[j] === a[i] ? j : -1;
				}
			}
			#lookUp(first, second) {
				let [a, b] = [first.block.tokens, second.block.tokens];
				let places = this.#places;
				places.clear();
				for (let j = second.begin; j < second.end; j++) places.set(b[j], places.has(b[j]) ? -1 : j);
				for (let i = first.begin; i < first.end; i++) {
					let place = Number.isNaN(a[i]) ? -1 : places.get(a[i]) ?? -1;
					this.partners[i - first.begin] = place;
				}
				places.clear();
				for (let i = first.begin; i < first.end; i++) {
					let other = places.get(a[i]);
					other === void 0 ? places.set(a[i], i) : this.partners[other - first.begin] = this.partners[i - first.begin] = -1;
				}
			}
		}
		function isAscending({ block, begin, end }) {
			for (let i = begin + 1; i < end; i++) if (!(block.tokens[i] > block.tokens[i - 1])) return !1;
			return !0;
		}
	}),
	94488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => promotedRank,
			k: () => prefers
		});
		var _floored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16897);
		var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5200);
		let greatest = ({ block, begin, end }) => (0, _floored_js__WEBPACK_IMPORTED_MODULE_1__.HE)(block.logprobs, begin, end);
		function promotedRank(base, tuned, vocabularySize, out) {
			let ranked = (0, _match_js__WEBPACK_IMPORTED_MODULE_0__.lD)(base);
			if (ranked === base.begin || (0, _match_js__WEBPACK_IMPORTED_MODULE_0__.lD)(tuned) === tuned.begin) return !1;
			let most = greatest(tuned);
			out.low = ranked - base.begin + 1;
			out.high = Math.max(vocabularySize, out.low);
			for (let j = tuned.begin; j < tuned.end; j++) {
				if (tuned.block.logprobs[j] !== most) continue;
				for (let i = base.begin; i < ranked; i++) {
					if (base.block.tokens[i] !== tuned.block.tokens[j]) continue;
					let rank = 1 + moreLikely(base, ranked, base.block.logprobs[i]);
					rank < out.low && (out.low = out.high = rank);
				}
			}
			return !0;
		}
		function prefers(list, token) {
			let most = greatest(list);
			for (let i = list.begin; i < list.end; i++) if (list.block.tokens[i] === token && list.block.logprobs[i] === most) return !0;
			return !1;
		}
		function moreLikely({ block, begin }, end, logprob) {
			let count = 0;
			for (let i = begin; i < end; i++) block.logprobs[i] > logprob && count++;
			return count;
		}
	}),
	72934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => align,
			i: () => areTokensNamed
		});
		var _measure_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19882);
		var _position_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
		function align(base, tuned) {
			let [kept, keptTuned] = [[], []];
			let isChecked = !1;
			for (let i = 0, j = 0; i < base.count && j < tuned.count;) if (base.index[i] < tuned.index[j]) i++;
			else if (tuned.index[j] < base.index[i]) j++;
			else {
				let [a, b] = [base.chosenTokens[i], tuned.chosenTokens[j]];
				if (!Number.isNaN(a) && !Number.isNaN(b)) {
					if (a !== b) return { misalignedAt: base.index[i] };
					isChecked = !0;
				}
				kept.push(i++);
				keptTuned.push(j++);
			}
			let [length, lengthTuned] = [lengthOf(base), lengthOf(tuned)];
			if (length !== lengthTuned) return {
				misalignedAt: Math.min(length, lengthTuned),
				ends: length < lengthTuned ? "base" : "tuned"
			};
			return {
				base: only(base, kept),
				tuned: only(tuned, keptTuned),
				isChecked
			};
		}
		function areTokensNamed({ count, listing, ends, tokens }) {
			for (let i = 0; i < count; i++) {
				if (listing[i] === _measure_positions_js__WEBPACK_IMPORTED_MODULE_0__.l.Entropy) return !1;
				if (Number.isNaN(tokens[i === 0 ? 0 : ends[i - 1]])) return !1;
			}
			return !0;
		}
		let lengthOf = ({ count, index }) => count === 0 ? 0 : index[count - 1] + 1;
		function only(block, positions) {
			if (positions.length === block.count) return block;
			let columns = new _position_columns_js__WEBPACK_IMPORTED_MODULE_1__.e({ named: !0 });
			columns.vocabularySize = block.vocabularySize;
			for (let i of positions) {
				for (let entry = i === 0 ? 0 : block.ends[i - 1]; entry < block.ends[i]; entry++) columns.pushNamed(block.logprobs[entry], block.tokens[entry]);
				columns.end(block.chosen[i], block.listing[i], block.index[i], block.chosenTokens[i]);
			}
			return columns.block;
		}
	}),
	65340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B9: () => tokenOf,
			D_: () => unbroken,
			TM: () => folded,
			ig: () => leftOut,
			j7: () => MARKS,
			tp: () => table
		});
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);
		let MARKS = {
			pass: "✅",
			fail: "❌",
			warn: "⚠️",
			inconclusive: "❓"
		};
		let folded = (title, body, open = !1) => `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;
		let row = (cells) => `| ${cells.join(" | ")} |`;
		function table(header, rows, text = [0]) {
			let alignment = header.map((_, column) => text.includes(column) ? ":--" : "--:");
			return [
				row(header),
				row(alignment),
				...rows.map(row)
			].join("\n");
		}
		let leftOut = (total, shown, noun) => total > shown ? `\n\n${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.hS)(total - shown, `more ${noun}`)} in the report.` : "";
		let unbroken = (text) => text.replaceAll(" ", "&nbsp;");
		let tokenOf = (token) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(token, 30).replace(/^<code> /, "<code>&nbsp;");
	}),
	93872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PB: () => allMetrics,
			Nx: () => distribution,
			Pg: () => findings,
			Sw: () => groupTable,
			Ze: () => howMeasured,
			ak: () => meaning,
			Bk: () => problems,
			A3: () => sectionsLeftOut,
			nX: () => topForks,
			SM: () => withCode,
			AV: () => worstGroups
		});
		var metrics = __webpack_require__(22219);
		var report_escape = __webpack_require__(96209);
		var changes = __webpack_require__(30445);
		var numbers = __webpack_require__(70650);
		var rebin = __webpack_require__(53002);
		let ON_EDGE = 1e-9;
		function histogramText({ histogram: run, baselineHistogram: baseline }, threshold) {
			let edges = edgesOf(Math.max(run.length, baseline?.length ?? 0), threshold.value * rebin.I);
			let [own, theirs] = [run, baseline ?? []].map((histogram) => rowsOf(histogram, edges));
			let [total, baselineTotal] = [own, theirs].map((rows) => Math.max(1, sum(rows)));
			let scaled = theirs.map((positions) => positions * total / baselineTotal);
			let longest = Math.log1p(Math.max(1, ...own, ...scaled));
			let length = (positions) => Math.round(Math.log1p(positions) / longest * 36);
			let columns = (bar, positions, shares) => `${bar.padEnd(36)}${positions.padStart(12)}${shares.map((share) => share.padStart(11)).join("")}`;
			let shown = baseline === void 0 ? 1 : 2;
			let lines = own.map((positions, row) => {
				let [from, to] = [edges[row], edges[row + 1]].map((bin) => (bin / rebin.I).toFixed(1));
				let bar = barOf(length(positions), length(baseline === void 0 ? positions : scaled[row]));
				let shares = [positions / total, theirs[row] / baselineTotal].slice(0, shown).map(percent);
				return `${`${from} to ${to}`.padStart(10)} ${columns(bar, (0, numbers.U9)(positions), shares)}`;
			});
			let key = baseline === void 0 ? "logarithmic scale" : "▀ this run, ▄ baseline, log scale";
			let header = `${threshold.unit.padEnd(10)} ${columns(key, "positions", ["share", "baseline"].slice(0, shown))}`;
			let { row, note } = thresholdAt(edges, threshold.value * rebin.I);
			lines.splice(row, 0, `─── threshold ${(0, numbers.HA)(threshold)}${note} `.padEnd(header.length, "─"));
			return [header, ...lines].join("\n");
		}
		function edgesOf(bins, threshold) {
			let perRow = Math.max(1, Math.ceil(bins / 16));
			let nearest = Math.round(threshold);
			let first = Math.abs(threshold - nearest) < ON_EDGE ? nearest % perRow : 0;
			let edges = first > 0 ? [0, first] : [0];
			for (let edge = first; edge < bins; edge += perRow) edges.push(edge + perRow);
			return edges;
		}
		function thresholdAt(edges, threshold) {
			let end = edges.length - 1;
			let row = edges.findIndex((edge) => edge > threshold - ON_EDGE);
			if (row >= 0 && edges[row] > threshold + ON_EDGE) return {
				row,
				note: ", in the row above: decision forks from there on"
			};
			return row < 0 || row === end ? {
				row: end,
				note: ", above them all"
			} : {
				row,
				note: ": decision forks below this line"
			};
		}
		let rowsOf = (histogram, edges) => edges.slice(1).map((to, row) => sum(histogram.slice(edges[row], to)));
		let sum = (values) => values.reduce((total, value) => total + value, 0);
		function barOf(upper, lower) {
			let both = Math.min(upper, lower);
			return "█".repeat(both) + "▀".repeat(upper - both) + "▄".repeat(lower - both);
		}
		let percent = (share) => (0, numbers.y1)("fork-fraction", {
			estimate: share,
			low: share,
			high: share,
			interval: null
		});
		var markdown_parts = __webpack_require__(65340);
		var sentences = __webpack_require__(9352);
		var words = __webpack_require__(43629);
		var table = __webpack_require__(26108);
		let WORST_FIRST = [
			"fail",
			"inconclusive",
			"warn",
			"pass"
		];
		let severity = (outcome) => WORST_FIRST.indexOf(outcome);
		let toldOutcome = (bound, { onMissingBaseline }) => bound.reason === "not-compared" && onMissingBaseline !== "pass" ? onMissingBaseline : (0, table.sG)(bound);
		function groupTable(report, detail) {
			let rows = (0, table.fD)({
				...report,
				groups: worstGroups(report, detail.rows)
			});
			let against = (0, table.O)(report);
			let body = rows.map((row) => [
				nameOf(row.group.name),
				row.bounds.some(({ outcome }) => outcome === "fail") ? `**${row.forks}**` : row.forks,
				row.bounds.map((bound) => `${bound.allowed} ${markdown_parts.j7[bound.outcome]}`).join("<br>") || "–",
				...against === void 0 ? [] : [changeCell(row)],
				row.undecided,
				row.entropy,
				row.samples,
				row.positions
			]);
			let header = [
				"group",
				"fork fraction",
				"allowed",
				...against === void 0 ? [] : [(0, report_escape.CS)(against)],
				"undecided",
				"mean entropy",
				"samples",
				"positions"
			];
			return (0, markdown_parts.tp)(header, body, [0, 2]) + (0, markdown_parts.ig)(report.groups.length, body.length, "group");
		}
		function changeCell({ change, changeOutcomes }) {
			let text = (0, markdown_parts.D_)(change) || "–";
			return [changeOutcomes.includes("fail") ? `**${text}**` : text, ...changeOutcomes.map((outcome) => markdown_parts.j7[outcome])].join(" ");
		}
		function worstGroups({ groups, bounds }, most) {
			if (groups.length <= most) return groups;
			let worst = new Map();
			for (let bound of bounds) worst.set(bound.group, Math.min(severity((0, table.sG)(bound)), worst.get(bound.group) ?? Infinity));
			let rank = ({ name }) => worst.get(name) ?? WORST_FIRST.length;
			return [...groups.slice(0, 1), ...groups.slice(1).sort((a, b) => rank(a) - rank(b))].slice(0, most);
		}
		let nameOf = (group) => group === "all" ? "**all**" : (0, report_escape.wD)(group, 60);
		function findings(report, detail) {
			let missed = report.bounds.filter(({ outcome }) => outcome !== "pass");
			if (missed.length === 0) return "";
			let shown = missed.sort((a, b) => severity(toldOutcome(a, report)) - severity(toldOutcome(b, report))).slice(0, detail.findings).map((bound) => {
				let sentence = (0, sentences.wy)(report, bound, report_escape.wD);
				let remedy = (0, sentences.NX)(report, {
					...bound,
					origin: ""
				}).replace(" ()", "");
				return `- ${markdown_parts.j7[toldOutcome(bound, report)]} ${sentence}. ${withCode(remedy)} Set by ${(0, report_escape.wD)(bound.origin, 200)}.`;
			});
			return (0, markdown_parts.TM)((0, numbers.hS)(missed.length, "finding"), shown.join("\n") + (0, markdown_parts.ig)(missed.length, shown.length, "finding"), report.blocks);
		}
		function problems(report, detail) {
			let notices = report.problems.filter(({ scope }) => scope === "notice").length;
			if (report.problemCount + notices === 0) return "";
			let shown = report.problems.slice(0, detail.problems).map((problem) => `- ${(0, sentences.D1)(problem, (path) => (0, report_escape.wD)(path, 200))} (${problem.code}). ${problem.remedy}`);
			return (0, markdown_parts.TM)(`${(0, numbers.hS)(report.problemCount, "problem")} in the artifacts, ${report.maxProblems} allowed${notices > 0 ? `; ${(0, numbers.hS)(notices, "notice")}` : ""}`, shown.join("\n") + (0, markdown_parts.ig)(report.problemCount + notices, shown.length, "problem"), report.blocks);
		}
		let withCode = (text) => text.replace(/`([^`]+)`/g, (_, inner) => `<code>${(0, report_escape.qy)(inner)}</code>`);
		function topForks({ topForks: forks, threshold }) {
			if (forks.length === 0) return "";
			let rows = forks.map((fork) => {
				let before = [...fork.before].slice(-60).join("");
				return [
					(0, report_escape.wD)(fork.sample, 40),
					(0, numbers.U9)(fork.position),
					(0, markdown_parts.D_)((0, numbers.Ue)(fork.low, fork.high, threshold.unit)),
					`${before === "" ? "" : (0, report_escape.wD)(`…${before}`, 600)} **${fork.chosen === void 0 ? "?" : (0, markdown_parts.B9)(fork.chosen)}**`,
					fork.alternatives.map(({ token, probability: p }) => `${(0, markdown_parts.B9)(token)}&nbsp;${(0, markdown_parts.D_)((0, numbers.E5)(p))}`).join(", ")
				];
			});
			return (0, markdown_parts.TM)("Most uncertain positions (one of a sample)", (0, markdown_parts.tp)([
				"sample",
				"position",
				"entropy",
				"text, **chosen token**",
				"most likely tokens"
			], rows, [
				0,
				3,
				4
			]));
		}
		function distribution({ groups: [all], threshold }) {
			if (all === void 0 || all.histogram.length === 0) return "";
			return (0, markdown_parts.TM)("Entropy distribution", `\`\`\`text\n${histogramText(all, threshold)}\n\`\`\``);
		}
		function allMetrics(report, detail) {
			if (detail.metricGroups === 0) return "";
			let groups = worstGroups(report, detail.metricGroups);
			let against = (0, table.O)(report);
			let header = [
				"group",
				"metric",
				"value",
				"95 %",
				...against === void 0 ? [] : [(0, report_escape.CS)(against)],
				"allowed"
			];
			let rows = groups.flatMap((group) => metrics.Cb.flatMap(({ name }) => {
				let value = group.metrics[name];
				if (value === void 0) return [];
				let bounds = report.bounds.filter((one) => one.metric === name && one.group === group.name);
				let limits = bounds.map(({ bound }) => bound);
				let judged = bounds.map((one) => `${(one.against === void 0 ? numbers.TQ : changes.v)(name, one.bound, value.unit)} ${markdown_parts.j7[(0, table.sG)(one)]}`);
				return [[
					nameOf(group.name),
					(0, words.Wy)(name),
					(0, numbers.y1)(name, value, limits),
					(0, numbers.b6)(name, value),
					...against === void 0 ? [] : [(0, markdown_parts.D_)((0, changes.x8)(name, value, limits)) || "–"],
					judged.join("<br>") || "–"
				]];
			}));
			return (0, markdown_parts.TM)("All metrics", (0, markdown_parts.tp)(header, rows, [
				0,
				1,
				header.length - 1
			]) + (0, markdown_parts.ig)(report.groups.length, groups.length, "group"));
		}
		let meaning = ({ rankCutoff }) => (0, markdown_parts.TM)("What these numbers mean", [
			"- A **decision fork** is a position where the model is uncertain which token comes next: the entropy of its next-token distribution is above the threshold. The **fork fraction** is their share.",
			...rankCutoff === void 0 ? [] : [`- A position is **unshifted** where both models prefer the same token, **reranked** where the tuned model prefers another of the base's first ${rankCutoff}, and **shifted** where it prefers one beyond them. The divergence (Jensen-Shannon) is 0 for equal distributions, and at most 0.69 nats.`],
			"- A range, such as 2.4 to 2.6 %: the list of the most likely tokens does not hold the whole distribution. The true value of these samples lies in this range; positions that may or may not be forks are **undecided**.",
			"- A margin, such as ± 0.3: other samples of the same model would differ. The 95 % sampling interval goes this far beyond the range; the unit of sampling is the completion.",
			`- A bound holds (${markdown_parts.j7.pass}) when the whole range is allowed, fails (${markdown_parts.j7.fail}) when none of it is, or only warns (${markdown_parts.j7.warn}) if its level says so, and is inconclusive (${markdown_parts.j7.inconclusive}) otherwise.`
		].join("\n"));
		function howMeasured(report, detail) {
			let { threshold, vocabularySize, inputs, version } = report;
			let files = inputs.slice(0, detail.files).map((input) => `- ${(0, report_escape.wD)(input.path, 200)}: ${input.format}, ${(0, numbers.hS)(input.samples, "sample")}, ${(0, numbers.ee)(input.bytes)}`);
			return (0, markdown_parts.TM)(`How it was measured (threshold ${(0, numbers.HA)(threshold)}, vocabulary ${(0, numbers.U9)(vocabularySize)}, ${(0, numbers.hS)(inputs.length, "file")})`, `${files.join("\n")}${(0, markdown_parts.ig)(inputs.length, files.length, "file")}\n\nlogprob-gate ${version}. Entropies come from the listed probabilities as they are, never renormalised.`);
		}
		function sectionsLeftOut(report, detail) {
			return [
				!detail.forks && report.cases.length > 0 ? "where the forks moved or are" : "",
				!detail.forks && report.topForks.length > 0 ? "most uncertain positions" : "",
				!detail.forks && report.topChanges.length > 0 ? "where the models differ most" : "",
				!detail.chart && (report.groups[0]?.histogram.length ?? 0) > 0 ? "entropy distribution" : "",
				!detail.baseline && report.comparedWith !== null ? "what it was compared with" : "",
				detail.metricGroups === 0 ? "all metrics" : "",
				detail.meaning ? "" : "what these numbers mean"
			].filter((name) => name !== "");
		}
	})
};
