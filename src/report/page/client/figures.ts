import { NATS_PER } from "../../../measure/units.ts";
import { signed } from "../../changes.ts";
import { range, thresholdText } from "../../numbers.ts";
import { axisText, strip, stripEnd } from "../charts/strip.ts";
import type { PackedCounts, PageData } from "../data.ts";
import { figuresAt, type Counts } from "../figures.ts";
import { unpack } from "../pack.ts";
import { find } from "./dom.ts";
import type { Threshold } from "./threshold.ts";

const counts = ({ positions, low, high }: PackedCounts): Counts => ({
  positions,
  low: unpack(low),
  high: unpack(high),
});

/** Lets every figure of the page that depends on the threshold follow it. */
export function figures(data: PageData, threshold: Threshold): void {
  const groups = data.groups.map(({ run, baseline, bounds }) => ({
    run: counts(run),
    baseline: baseline && counts(baseline),
    bounds,
  }));
  const places = [...document.querySelectorAll<HTMLElement>("[data-figure]")].map((place) => ({
    place,
    name: place.dataset["figure"] ?? "",
    group: Number(place.dataset["group"]),
    measured: [...place.childNodes],
  }));
  const status = find("threshold-status", HTMLElement);
  threshold.onChange(() => {
    document.documentElement.classList.toggle("what-if", !threshold.isOwn);
    const at = groups.map(({ run, baseline, bounds }) => {
      const now = figuresAt(run, threshold.bin);
      const then = baseline && figuresAt(baseline, threshold.bin);
      return { now, then, bounds };
    });
    const strips = at.map(({ now, then, bounds }) =>
      now === null ? undefined : { value: now.forks, baseline: then?.forks, bounds },
    );
    const end = stripEnd(strips.filter((one) => one !== undefined));
    const textOf = (name: string, group: number): string => {
      const { now, then } = at[group];
      const forks = now && range("fork-fraction", now.forks);
      if (name === "threshold") return written(threshold, data);
      if (name === "axis") return axisText(end);
      if (name === "forks") return forks ?? "–";
      if (name === "undecided") return now === null ? "–" : range("undecided", now.undecided);
      if (name === "baseline") return then ? range("fork-fraction", then.forks) : "–";
      if (now === null || !then) return "–";
      const difference = { estimate: now.forks.low - then.forks.low, interval: null, pairs: 0 };
      return signed("fork-fraction", { ...now.forks, difference });
    };
    for (const { place, name, group, measured } of places) {
      const own = strips[group];
      if (threshold.isOwn) place.replaceChildren(...measured);
      else if (name === "strip") place.innerHTML = own === undefined ? "" : strip({ ...own, end }).text;
      else place.textContent = textOf(name, group);
    }
    if (status !== null)
      status.textContent = threshold.isOwn
        ? ""
        : `At ${written(threshold, data)}: fork fraction ${textOf("forks", 0)}, undecided ${textOf("undecided", 0)}. The verdict is the one at ${thresholdText({ value: Number((threshold.own / NATS_PER[data.unit]).toFixed(6)), unit: data.unit })}.`;
  });
}

function written({ nats }: Threshold, { unit }: PageData): string {
  const bits = unit === "bits" ? ` (${(nats / NATS_PER.bits).toFixed(3)} bits)` : "";
  return `${thresholdText({ value: nats, unit: "nats" })}${bits}`;
}
