/** What `check` does with an artifact, without the report: reads it and sums. Needs `npm run build`. */
import { Accumulator } from "../build/src/measure/accumulator.js";
import { FORMATS } from "../build/src/read/formats/index.js";
import { readBatches } from "../build/src/read/read.js";
import { standardInput } from "../build/src/read/open/chunks.js";
import { tell } from "./tell.mjs";

const begun = performance.now();
const accumulator = new Accumulator({ threshold: 1, vocabularySize: 262_144 });
let positions = 0;
const options = { formats: FORMATS, cwd: process.cwd(), stdin: standardInput() };
for await (const batch of readBatches([process.argv[2]], options))
  for (const part of batch) {
    if (part.kind === "positions") {
      accumulator.add(part.sample, part.positions);
      positions += part.positions.count;
    } else if (part.kind === "sample") accumulator.end(part.sample, part);
    else if (part.kind === "problem") throw new Error(part.problem.message);
  }
const { fork } = accumulator.measurement().groups[0].ratios;
tell(begun, positions, fork.x);
