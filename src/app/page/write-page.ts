import type { Config } from "../../config/types.ts";
import { page, type PageInput } from "../../report/page/page.ts";
import { readOptions } from "../run.ts";
import type { World } from "../world.ts";
import { writeOut } from "../write-reports.ts";
import { pageSamples } from "./page-samples.ts";
import { BYTES_PER_MB, type TellingSamples } from "./telling-samples.ts";

/** What the page is called beside the other reports. */
const PAGE = "report.html";

/**
 * Writes the report as one HTML page, with as many samples as its budget allows.
 *
 * @param telling absent where measurements were judged, which hold no text
 * @throws UserError not-writable
 */
export async function writePage(
  input: Omit<PageInput, "samples">,
  telling: TellingSamples | undefined,
  { config, out }: { readonly config: Config; readonly out: string },
  world: World,
): Promise<void> {
  const frame = page({ ...input, samples: telling && { list: [], leftOut: telling.count, unreadable: 0 } });
  const bytes = frame.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  const room = config.limits.page * BYTES_PER_MB - bytes - FRAME_GROWTH;
  const samples = telling && (await pageSamples(telling, room, config, readOptions(config, world)));
  writeOut(`${out}/${PAGE}`, page({ ...input, samples }), world);
}

/** What the page has more when it shows samples: their controls, and links to them. */
const FRAME_GROWTH = 20_000;
