import { NATS_PER, type EntropyUnit } from "../../../measure/units.ts";
import { visible } from "../../escape.ts";
import { entropy } from "../../numbers.ts";
import { PARTS, type PageSample } from "../data.ts";
import { element, get } from "./dom.ts";
import { stateOf, textAt, type State } from "./sample.ts";

/** Entropy in nats that has the darkest shade, of ten. */
const DARKEST = 3;

const WORDS: Partial<Record<State, string>> = { fork: "fork", undecided: "undecided" };

/** A sample's text, each token shaded by its entropy. */
export class Text {
  readonly #place = get("text", HTMLElement);
  readonly #unit: EntropyUnit;
  #sample: PageSample | undefined;
  #changed = new Set<number>();
  #current = -1;

  /** @param onPoint called with the token under the pointer, and with -1 when it leaves */
  constructor(unit: EntropyUnit, onPoint: (position: number) => void, onChoose: (position: number) => void) {
    this.#unit = unit;
    this.#place.addEventListener("pointerover", ({ target }) => {
      onPoint(positionOf(target));
    });
    this.#place.addEventListener("pointerleave", () => {
      onPoint(-1);
    });
    for (const event of ["click", "focusin"])
      this.#place.addEventListener(event, ({ target }) => {
        const position = positionOf(target);
        if (position >= 0) onChoose(position);
      });
  }

  show(sample: PageSample, threshold: number): void {
    this.#sample = sample;
    this.#changed = new Set(sample.changes?.map(({ at }) => at));
    this.#current = -1;
    this.#place.replaceChildren(
      ...sample.tokens.map((_, position) => {
        const token = element("span", { "data-at": String(position) }, written(textAt(sample, position)));
        this.#mark(token, position, threshold);
        return token;
      }),
    );
  }

  /** Marks the tokens anew. */
  mark(threshold: number): void {
    for (const [position, token] of [...this.#place.children].entries())
      this.#mark(token as HTMLElement, position, threshold);
    this.#point();
  }

  /** Makes a token the one that the keys go on from. */
  choose(position: number, focus: boolean): void {
    const before = this.#place.children[this.#current] as HTMLElement | undefined;
    before?.classList.remove("current");
    this.#current = position;
    this.#point();
    const token = this.#place.children[position] as HTMLElement | undefined;
    if (focus) token?.focus({ preventScroll: true });
    if (focus) token?.scrollIntoView({ block: "nearest" });
  }

  #point(): void {
    const token = this.#place.children[this.#current] as HTMLElement | undefined;
    token?.classList.add("current");
    const stop = token ?? this.#place.querySelector<HTMLElement>("[role=button]");
    for (const other of this.#place.querySelectorAll("[tabindex='0']")) other.setAttribute("tabindex", "-1");
    stop?.setAttribute("tabindex", "0");
  }

  #mark(token: HTMLElement, position: number, threshold: number): void {
    const sample = this.#sample;
    if (sample === undefined) return;
    const state = stateOf(sample, position, threshold);
    const shade = Math.min(9, Math.floor((10 * Math.max(0, sample.low[position])) / PARTS / DARKEST));
    const isChanged = this.#changed.has(position);
    token.className = `t s${shade} ${state}${isChanged ? " changed" : ""}`;
    token.tabIndex = -1;
    const word = isChanged ? "other preference" : WORDS[state];
    if (word === undefined) {
      token.removeAttribute("role");
      token.removeAttribute("aria-label");
    } else {
      const scale = PARTS * NATS_PER[this.#unit];
      const [low, high] = [sample.low[position], sample.low[position] + sample.open[position]];
      token.setAttribute("role", "button");
      token.setAttribute(
        "aria-label",
        `${visible(textAt(sample, position) ?? "token")}: ${word}, ${entropy(low / scale, high / scale, this.#unit)}`,
      );
    }
  }
}

/** Line ends are shown and end lines; other characters that act are shown alone. */
function written(text: string | undefined): string {
  if (text === undefined) return "▯";
  return text.split("\n").map(visible).join("⏎\n");
}

function positionOf(target: EventTarget | null): number {
  const token = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
  return token === null ? -1 : Number(token.dataset["at"]);
}
