import type { Config } from "../config/types.ts";
import type { Sample } from "../export/sample.ts";
import { findArtifacts } from "../read/open/find.ts";
import { read } from "../read/read.ts";
import type { Problems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import { readOptions } from "./run.ts";
import { OpenEntropies, wholeSample } from "./whole-sample.ts";
import type { World } from "./world.ts";

/** Reads the samples of artifacts one by one, with their text; what cannot be read goes to `problems`. */
export async function* wholeSamples(
  { artifacts, config, quiet }: { artifacts: readonly string[]; config: Config; quiet?: boolean | undefined },
  problems: Problems,
  world: World,
): AsyncGenerator<Sample> {
  const paths = await findArtifacts(artifacts, world.cwd);
  const open = new OpenEntropies(config.vocabularySize);
  const progress = await startProgress(paths, world, quiet === true);
  const options = { ...readOptions(config, world), whole: true, onProgress: progress.update };
  try {
    for await (const part of read(paths, options)) {
      if (part.kind === "positions") open.add(part.sample, part.positions);
      else if (part.kind === "sample") yield wholeSample(part, open.end(part.sample), config);
      else if (part.kind === "problem") problems.add(part.problem);
      else if (part.kind === "dropped") open.drop(part.sample);
      else progress.fileDone(part.bytes);
    }
  } finally {
    // Who has found what was looked for reads no further.
    progress.stop();
  }
}
