import { NATS_PER } from "../../../measure/units.ts";
import { visible } from "../../escape.ts";
import { entropy, probability } from "../../numbers.ts";
import { PARTS, type Alternatives, type PageChange, type PageData, type PageSample } from "../data.ts";
import { element } from "./dom.ts";
import { stateOf, textAt, type State } from "./sample.ts";

const STATES: Readonly<Record<State, string>> = {
  fork: "Decision fork",
  undecided: "Undecided: may or may not be a fork",
  sure: "No fork",
  "left-out": "Does not count",
};

/** What is known of one position: its token, its entropy, and what else the model had in mind. */
export function details(
  sample: PageSample,
  position: number,
  threshold: number,
  { unit, rankCutoff }: Pick<PageData, "unit" | "rankCutoff">,
): HTMLElement[] {
  const state = stateOf(sample, position, threshold);
  const change = sample.changes?.find(({ at }) => at === position);
  const text = textAt(sample, position);
  const bounds = (low: number, open: number) => {
    const scale = PARTS * NATS_PER[unit];
    return entropy(low / scale, (low + open) / scale, unit);
  };
  const entropyText =
    state === "left-out"
      ? "prompt, mask, or no distribution"
      : bounds(sample.low[position], sample.open[position]);
  const table = (caption: string, alternatives: Alternatives) =>
    tableOf(caption, sample, alternatives, sample.tokens[position]);
  return [
    element("p", { class: "token" }, tokenOf(text)),
    element("p", { class: `state ${state}` }, STATES[state]),
    element("p", { class: "note" }, `Position ${position.toLocaleString("en-US")}, entropy ${entropyText}`),
    ...(change === undefined
      ? [table("Most likely", sample.alternatives[position])]
      : [
          element("p", { class: "state changed" }, rankText(change, rankCutoff)),
          table("Tuned", sample.alternatives[position]),
          element("p", { class: "note" }, `Base, entropy ${bounds(change.low, change.open)}`),
          table("Base", change.alternatives),
        ]),
  ];
}

function rankText({ rank: [low, high] }: PageChange, cutoff = 0): string {
  const kind = high <= cutoff ? "Reranked" : low > cutoff ? "Shifted" : "Reranked or shifted";
  return `${kind}: the tuned model's choice is the base's number ${low}${low === high ? "" : " or a later one"}`;
}

function tableOf(
  caption: string,
  { texts }: PageSample,
  alternatives: Alternatives,
  chosen: number,
): HTMLElement {
  const rows: HTMLElement[] = [];
  for (let i = 0; i < alternatives.length; i += 2) {
    const [text, share] = [alternatives[i], alternatives[i + 1] / PARTS];
    const bar = element("i", { class: "bar" });
    bar.style.width = `${Math.max(1, 100 * share)}%`;
    const isChosen = text === chosen;
    rows.push(
      element(
        "tr",
        isChosen ? { class: "chosen" } : {},
        element("td", {}, tokenOf(texts[text]), ...(isChosen ? [element("small", {}, " chosen")] : [])),
        element("td", { class: "number" }, probability(share)),
        element("td", { class: "bars" }, bar),
      ),
    );
  }
  if (rows.length === 0) return element("p", { class: "note" }, `${caption}: no alternatives are listed.`);
  const head = element("thead", {}, element("tr", {}, element("th", { scope: "col" }, caption), element("th", { scope: "col", class: "number", colspan: "2" }, "probability"))); // prettier-ignore
  return element("table", {}, head, element("tbody", {}, ...rows));
}

/** A token by itself, its spaces to be seen. */
const tokenOf = (text: string | undefined): HTMLElement =>
  text === undefined
    ? element("em", {}, "token not named")
    : element("bdi", { class: "chip" }, visible(text).replaceAll(" ", "␣") || "empty");
