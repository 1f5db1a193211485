import { visible } from "../../escape.ts";
import { count, counted } from "../../numbers.ts";
import type { PageData, PageSample } from "../data.ts";
import { addressOf } from "../words.ts";
import { details } from "./details.ts";
import { element, find, get, onFollow } from "./dom.ts";
import { List } from "./list.ts";
import { stops } from "./sample.ts";
import { Text } from "./text.ts";
import type { Threshold } from "./threshold.ts";

/** The samples with their text; what is open stands in the page's address. */
export class Explorer {
  readonly #data: PageData;
  readonly #threshold: Threshold;
  readonly #list: List;
  readonly #text: Text;
  #sample: PageSample | undefined;
  #position = -1;

  constructor(data: PageData, threshold: Threshold) {
    this.#data = data;
    this.#threshold = threshold;
    this.#list = new List(data.samples, threshold);
    this.#text = new Text(
      data.unit,
      (position) => {
        this.#describe(position < 0 ? this.#position : position);
      },
      (position) => {
        if (position !== this.#position) this.#choose(position, false);
      },
    );
    document.addEventListener("keydown", (event) => {
      if (this.#take(event)) event.preventDefault();
    });
    onFollow(() => {
      this.#follow(true);
    });
    threshold.onChange(() => {
      this.#text.mark(threshold.nats);
      this.#describe(this.#position);
    });
    if (this.#list.first !== undefined) this.#open(this.#list.first);
    this.#follow(false);
  }

  /** Opens what the address says. */
  #follow(hasMoved: boolean): void {
    const target = new URLSearchParams(location.hash.slice(1));
    const [id, group, position] = ["sample", "group", "position"].map((name) => target.get(name));
    if (id === null && group === null) return;
    const isIt = (sample: PageSample) =>
      (id === null || sample.id === id) && (group === null || sample.group === group);
    const sample = this.#data.samples.find(isIt);
    if (id === null && group !== null) this.#list.only(group);
    if (sample !== undefined && sample !== this.#sample) this.#open(sample);
    if (position !== null && Number(position) !== this.#position) this.#choose(Number(position), false);
    if (hasMoved || !isInView()) get("samples", HTMLElement).scrollIntoView();
  }

  #open(sample: PageSample, focus = false): void {
    this.#sample = sample;
    this.#list.select(sample);
    const { id, group, path, line, positions, cut } = sample;
    get("about", HTMLElement).replaceChildren(
      element("h3", {}, element("bdi", {}, visible(id))),
      element(
        "p",
        { class: "note" },
        ...(group === undefined ? [] : [element("bdi", {}, visible(group)), ", "]),
        `${counted(positions, "position")}, `,
        element("code", {}, `${visible(path)}:${line}`),
        ...(cut === undefined ? [] : [`; the last ${count(cut)} are not shown`]),
      ),
    );
    this.#text.show(sample, this.#threshold.nats);
    const [first = -1] = stops(sample, this.#threshold.nats);
    this.#position = first;
    this.#describe(first);
    this.#text.choose(first, focus);
  }

  #choose(position: number, focus: boolean): void {
    const sample = this.#sample;
    if (sample === undefined || !(position >= 0 && position < sample.tokens.length)) return;
    this.#position = position;
    this.#text.choose(position, focus);
    this.#describe(position);
    history.replaceState(null, "", addressOf(sample, position));
  }

  #describe(position: number): void {
    const sample = this.#sample;
    if (sample === undefined) return;
    get("details", HTMLElement).replaceChildren(
      ...(position < 0
        ? [
            element(
              "p",
              { class: "note" },
              "Point at a token, or walk with the keys, to see what else the model had in mind.",
            ),
          ]
        : details(sample, position, this.#threshold.nats, this.#data)),
    );
  }

  /** @returns whether the key was meant for us */
  #take({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const sample = this.#sample;
    const isTyping = target instanceof Element && target.closest("input, select, textarea") !== null;
    if (sample === undefined || isTyping || ctrlKey || metaKey || altKey) return false;
    if (find("keys", HTMLInputElement)?.checked !== true) return false;
    const at = stops(sample, this.#threshold.nats);
    const inText = target instanceof Element && target.closest("#text") !== null;
    if (key === "n" || key === "j") this.#choose(at.find((one) => one > this.#position) ?? -1, true);
    else if (key === "p" || key === "k") this.#choose(at.findLast((one) => one < this.#position) ?? -1, true);
    else if (key === "[" || key === "]") {
      const other = this.#list.beside(sample, key === "]" ? 1 : -1);
      if (other !== undefined) {
        this.#open(other, inText);
        history.replaceState(null, "", addressOf(other));
      }
    } else if (inText && key === "ArrowRight") this.#choose(this.#position + 1, true);
    else if (inText && key === "ArrowLeft") this.#choose(this.#position - 1, true);
    else return false;
    return true;
  }
}

function isInView(): boolean {
  const { top, bottom } = get("text", HTMLElement).getBoundingClientRect();
  return top < window.innerHeight && bottom > 0;
}
