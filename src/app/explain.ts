import type { Config } from "../config/types.ts";
import type { Problem } from "../errors.ts";
import { entropyBounds, type EntropyBounds } from "../measure/entropy.ts";
import { Listing, type Positions } from "../measure/positions.ts";
import { NATS_PER } from "../measure/units.ts";
import { readExcerpt } from "../read/excerpts.ts";
import { findArtifacts } from "../read/open/find.ts";
import { read, type ReadOptions } from "../read/read.ts";
import type { SampleEnd } from "../read/reading.ts";
import { inline } from "../report/escape.ts";
import { entropy, probability } from "../report/numbers.ts";
import { formatsTable } from "./formats.ts";
import { readOptions } from "./run.ts";
import type { World } from "./world.ts";

const LISTINGS = {
  [Listing.Ranked]: "the most likely tokens",
  [Listing.RankedThenChosen]:
    "the most likely tokens, then the chosen one, which is not known to be among them",
  [Listing.Complete]: "the whole distribution",
  [Listing.Floored]: "all tokens but those clipped for being least likely",
  [Listing.Entropy]: "its entropy, over the whole vocabulary",
};

const MAX_LISTED = 8;

/**
 * Says of each file which format was found, which fields are used, and what its first position holds, so that a
 * user can check it against the file.
 *
 * @returns the text, and exit status 2 where a file could not be read
 */
export async function explain(
  pattern: string,
  config: Config,
  world: World,
): Promise<{ text: string; status: number }> {
  const texts: string[] = [];
  let status = 0;
  for (const path of await findArtifacts([pattern], world.cwd)) {
    const problems: Problem[] = [];
    const explained = await explainFile(path, problems, config, world);
    if (explained === undefined) status = 2;
    texts.push(explained ?? whyNot(problems));
  }
  return { text: texts.join("\n"), status };
}

/** @param problems receives what is met before the first sample; undefined is returned where there is none */
async function explainFile(
  path: string,
  problems: Problem[],
  config: Config,
  world: World,
): Promise<string | undefined> {
  const options = readOptions(config, world);
  let first: string[] | undefined;
  for await (const part of read([path], options)) {
    if (part.kind === "problem") problems.push(part.problem);
    if (part.kind === "positions") first ??= describePosition(part.positions, config);
    if (part.kind !== "sample" || first === undefined) continue;
    return [
      `${inline(part.location.path)}, line ${part.location.line}:`,
      formatsTable({ ...config, format: part.format }),
      `first sample: ${inline(part.id)}${part.group === undefined ? "" : `, group ${inline(part.group)}`}`,
      ...first,
      ...(await describeText(part, options)),
      "",
    ].join("\n");
  }
  return undefined;
}

function describePosition(block: Positions, config: Config): string[] {
  const end = block.ends[0];
  const bounds: EntropyBounds = { low: NaN, high: NaN, mass: NaN };
  const listing = block.listing[0] as keyof typeof LISTINGS;
  const vocabularySize = block.vocabularySize ?? config.vocabularySize;
  const usable = entropyBounds(block.logprobs, 0, end, listing, vocabularySize, bounds);
  const { unit } = config.threshold;
  const values = [...block.logprobs.subarray(0, Math.min(end, MAX_LISTED))].map(String);
  const more = end > MAX_LISTED ? `, and ${end - MAX_LISTED} more` : "";
  return [
    `first position: ${LISTINGS[listing]}`,
    listing === Listing.Entropy ? "" : `  ln p      ${values.join(", ")}${more}`,
    Number.isNaN(block.chosen[0]) ? "" : `  chosen    ${block.chosen[0]} (ln p)`,
    usable
      ? `  entropy   ${entropy(bounds.low / NATS_PER[unit], bounds.high / NATS_PER[unit], unit)}, listed mass ${probability(bounds.mass)}`
      : "  entropy   none: these are not the probabilities of one distribution",
  ].filter((line) => line !== "");
}

async function describeText(sample: SampleEnd, options: ReadOptions): Promise<string[]> {
  const excerpt = await readExcerpt(sample, 0, options);
  if (excerpt === undefined || excerpt.alternatives.length === 0) return [];
  const tokens = excerpt.alternatives.map(
    ({ token, probability: p }) => `"${inline(token)}" ${probability(p)}`,
  );
  return [
    `  tokens    ${tokens.join(", ")}${excerpt.chosen === undefined ? "" : `; chosen "${inline(excerpt.chosen)}"`}`,
  ];
}

/** Why nothing of a file can be read. */
function whyNot(problems: readonly Problem[]): string {
  const lines = problems.flatMap(({ path, line, message, remedy, code }) => [
    `${inline(line === undefined ? path : `${path}:${line}`)}: ${inline(message, 500)} [${code}]`,
    `  ${remedy}`,
  ]);
  return `${lines.join("\n")}\n`;
}
