/** What one writes: each line through JSON.parse, and the entropy of the listed alternatives. */
import { createReadStream } from "node:fs";
import { listsOf } from "../shapes.mjs";
import { tell } from "../tell.mjs";

const [path, shape] = process.argv.slice(2);
const lists = listsOf(shape);
const begun = performance.now();
let positions = 0;
let forks = 0;
function line(bytes) {
  for (const logprobs of lists(JSON.parse(bytes.toString("utf8")))) {
    let entropy = 0;
    for (const logprob of logprobs) entropy -= Math.exp(logprob) * logprob;
    if (entropy > 1) forks++;
    positions++;
  }
}
let rest = Buffer.alloc(0);
for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
  const bytes = Buffer.concat([rest, chunk]);
  let begin = 0;
  for (let end; (end = bytes.indexOf(10, begin)) >= 0; begin = end + 1) line(bytes.subarray(begin, end));
  rest = bytes.subarray(begin);
}
tell(begun, positions, forks);
