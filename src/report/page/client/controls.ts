import { NATS_PER } from "../../../measure/units.ts";
import { rebin } from "../../rebin.ts";
import { distributionChart } from "../charts/distribution.ts";
import type { PageData } from "../data.ts";
import { unpack } from "../pack.ts";
import { find, get } from "./dom.ts";
import type { Threshold } from "./threshold.ts";

/** The slider, the field and the button that move the threshold. */
export function thresholdControls(threshold: Threshold): void {
  const slider = find("threshold", HTMLInputElement);
  if (slider === null) return;
  const field = get("threshold-nats", HTMLInputElement);
  const reset = get("threshold-reset", HTMLButtonElement);
  slider.addEventListener("input", () => {
    threshold.set(Number(slider.value) / 1000);
  });
  field.addEventListener("input", () => {
    if (field.value !== "" && field.validity.valid)
      threshold.set(Math.round(Number(field.value) * 1000) / 1000);
  });
  reset.addEventListener("click", () => {
    threshold.set(threshold.own);
  });
  threshold.onChange(() => {
    slider.value = String(threshold.bin);
    slider.setAttribute("aria-valuetext", `${threshold.nats} nats`);
    if (document.activeElement !== field) field.value = threshold.nats.toFixed(3);
    reset.disabled = threshold.isOwn;
  });
}

/** Draws the distribution again when its group, its scale or the threshold changes. */
export function distribution(data: PageData, threshold: Threshold): void {
  const figure = find("chart", HTMLElement);
  if (figure === null) return;
  const group = get("chart-group", HTMLSelectElement);
  const log = get("chart-log", HTMLInputElement);
  const histogramOf = (low: readonly number[] | undefined) => low && rebin(unpack(low), data.unit);
  const draw = () => {
    const { run, baseline } = data.groups[Number(group.value)];
    const chart = distributionChart({
      run: rebin(unpack(run.low), data.unit),
      baseline: histogramOf(baseline?.low),
      threshold: threshold.nats / NATS_PER[data.unit],
      unit: data.unit,
      end: Number(figure.dataset["end"]),
      log: log.checked,
    });
    // Of numbers and words of our own alone.
    figure.innerHTML = chart.text;
  };
  group.addEventListener("change", draw);
  log.addEventListener("change", draw);
  threshold.onChange(draw);
}
