import type { Config } from "../config/types.ts";
import type { Sample } from "../export/sample.ts";
import { findArtifacts } from "../read/open/find.ts";
import { read } from "../read/read.ts";
import type { Problems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import { readOptions } from "./run.ts";
import { Entropies, wholeSample } from "./whole-sample.ts";
import type { World } from "./world.ts";

/** Reads the samples of artifacts one by one, with their text; what cannot be read goes to `problems`. */
export async function* exportSamples(
  { artifacts, config, quiet }: { artifacts: readonly string[]; config: Config; quiet?: boolean | undefined },
  problems: Problems,
  world: World,
): AsyncGenerator<Sample> {
  const paths = await findArtifacts(artifacts, world.cwd);
  const entropies = new Map<number, Entropies>();
  const progress = await startProgress(paths, world, quiet === true);
  const options = { ...readOptions(config, world), whole: true, onProgress: progress.update };
  try {
    for await (const part of read(paths, options)) {
      if (part.kind === "positions") {
        const own = entropies.get(part.sample) ?? new Entropies(config.vocabularySize);
        entropies.set(part.sample, own);
        own.add(part.positions);
      } else if (part.kind === "sample") {
        yield wholeSample(part, entropies.get(part.sample) ?? new Entropies(config.vocabularySize), config);
        entropies.delete(part.sample);
      } else if (part.kind === "problem") problems.add(part.problem);
      else if (part.kind === "dropped") entropies.delete(part.sample);
      else progress.fileDone(part.bytes);
    }
  } finally {
    // Who has found what was looked for reads no further.
    progress.stop();
  }
}
