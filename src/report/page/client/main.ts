import type { PageData } from "../data.ts";
import { distribution, thresholdControls } from "./controls.ts";
import { find, get, onFollow } from "./dom.ts";
import { Explorer } from "./explorer.ts";
import { figures } from "./figures.ts";
import { Threshold } from "./threshold.ts";

const data = JSON.parse(get("data", HTMLElement).textContent) as PageData;
document.documentElement.classList.add("scripted");
const threshold = new Threshold(data);
thresholdControls(threshold);
distribution(data, threshold);
figures(data, threshold);
if (find("list", HTMLElement) !== null) new Explorer(data, threshold);

/** A link may lead to a row of a table that is closed. */
function reveal(): void {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  const closed = target?.closest("details");
  if (closed) closed.open = true;
  if (closed) target?.scrollIntoView();
}
onFollow(reveal);
reveal();
