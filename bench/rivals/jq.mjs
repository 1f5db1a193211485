/** The same sums in jq, which has no word for the memory it takes. */
import { execFileSync } from "node:child_process";

const PROGRAM = `reduce (inputs.choices[].logprobs.content[] | [.top_logprobs[].logprob | exp * .] | -add) as $entropy
  ({positions: 0, forks: 0}; .positions += 1 | if $entropy > 1 then .forks += 1 else . end)`;

const begun = performance.now();
const stdout = execFileSync("jq", ["-nc", PROGRAM, process.argv[2]], { encoding: "utf8" });
process.stdout.write(JSON.stringify({ ms: performance.now() - begun, mb: null, ...JSON.parse(stdout) }));
