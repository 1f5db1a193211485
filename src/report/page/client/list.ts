import { visible } from "../../escape.ts";
import { counted } from "../../numbers.ts";
import type { PageSample } from "../data.ts";
import { addressOf } from "../words.ts";
import { element, get } from "./dom.ts";
import { forkShare, textOf } from "./sample.ts";
import type { Threshold } from "./threshold.ts";

const STEP = 100;

/** The list of samples: searched, sorted, and cut to what a reader can take in. */
export class List {
  readonly #samples: readonly PageSample[];
  readonly #threshold: Threshold;
  readonly #search = get("search", HTMLInputElement);
  readonly #sort = get("sort", HTMLSelectElement);
  readonly #group = get("group", HTMLSelectElement);
  #shown: PageSample[] = [];
  #most = STEP;
  #selected: PageSample | undefined;

  constructor(samples: readonly PageSample[], threshold: Threshold) {
    this.#samples = samples;
    this.#threshold = threshold;
    const again = () => {
      this.#most = STEP;
      this.#update();
    };
    this.#search.addEventListener("input", again);
    this.#sort.addEventListener("change", again);
    this.#group.addEventListener("change", again);
    get("more", HTMLElement).addEventListener("click", () => {
      this.#most += STEP;
      this.#draw();
    });
    threshold.onChange(again);
    this.#update();
  }

  get first(): PageSample | undefined {
    return this.#shown[0];
  }

  /** The one that stands this many rows further; undefined beyond the ends. */
  beside(sample: PageSample, rows: number): PageSample | undefined {
    return this.#shown[this.#shown.indexOf(sample) + rows];
  }

  /** Shows the samples of one group only. */
  only(group: string): void {
    this.#group.value = group;
    this.#update();
  }

  select(sample: PageSample): void {
    this.#selected = sample;
    this.#draw();
  }

  #update(): void {
    const query = this.#search.value.toLowerCase();
    const group = this.#group.value;
    const matches = (sample: PageSample) =>
      (group === "" || sample.group === group) &&
      (query === "" ||
        sample.id.toLowerCase().includes(query) ||
        textOf(sample).toLowerCase().includes(query));
    const keys = new Map(this.#samples.map((sample) => [sample, this.#keyOf(sample)]));
    const key = (sample: PageSample) => keys.get(sample) ?? 0;
    const byId = (a: PageSample, b: PageSample) => (a.id < b.id ? -1 : 1);
    this.#shown = this.#samples
      .filter(matches)
      .sort(this.#sort.value === "id" ? byId : (a, b) => key(b) - key(a));
    this.#draw();
  }

  #keyOf(sample: PageSample): number {
    const { nats, isOwn } = this.#threshold;
    return this.#sort.value === "change" ? Math.abs(sample.change ?? 0) : forkShare(sample, nats, isOwn);
  }

  #draw(): void {
    const list = get("list", HTMLElement);
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...this.#shown.slice(0, this.#most).map((sample) => this.#row(sample)));
    if (hadFocus) list.querySelector<HTMLElement>("[aria-current]")?.focus();
    get("more", HTMLElement).hidden = this.#shown.length <= this.#most;
    get("found", HTMLElement).textContent = counted(this.#shown.length, "sample");
  }

  #row(sample: PageSample): HTMLElement {
    const { nats, isOwn } = this.#threshold;
    const share = forkShare(sample, nats, isOwn);
    const { change, changes, id } = sample;
    const moved =
      change === undefined || !(isOwn || changes)
        ? ""
        : changes === undefined
          ? `${change > 0 ? "+" : change < 0 ? "−" : "±"}${(100 * Math.abs(change)).toFixed(1)} pp`
          : `${(100 * change).toFixed(1)} % changed`;
    const link = element(
      "a",
      { href: addressOf(sample) },
      element("bdi", {}, visible(id)),
      element("small", {}, `${(100 * share).toFixed(1)} % forks${moved === "" ? "" : `, ${moved}`}`),
    );
    if (sample === this.#selected) link.setAttribute("aria-current", "true");
    return element("li", {}, link);
  }
}
