/** What `check` does with a tensor, without the report: reads its rows and sums. Needs `npm run build`. */
import { Accumulator } from "../build/src/measure/accumulator.js";
import { FORMATS } from "../build/src/read/formats/index.js";
import { read } from "../build/src/read/read.js";
import { standardInput } from "../build/src/read/open/chunks.js";
import { tell } from "./tell.mjs";

const begun = performance.now();
const [path, how] = process.argv.slice(2).toReversed();
const accumulator = new Accumulator({ threshold: 1, vocabularySize: 262_144 });
const options = {
  formats: FORMATS,
  cwd: process.cwd(),
  stdin: standardInput(),
  precise: how === "precise",
  plain: how === "plain",
};
const entropies = [];
for await (const part of read([path], options)) {
  if (part.kind === "positions") {
    accumulator.add(part.sample, part.positions);
    for (let i = 0; i < part.positions.count; i++) entropies.push(part.positions.logprobs[i]);
  } else if (part.kind === "sample") accumulator.end(part.sample, part);
  else if (part.kind === "problem") throw new Error(part.problem.message);
}
const { fork } = accumulator.measurement().groups[0].ratios;
tell(begun, entropies.length, fork.x, { entropies: entropies.slice(0, 20) });
