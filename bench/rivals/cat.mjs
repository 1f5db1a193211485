/** The floor: what it takes to have read the bytes at all. */
import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";

const nothing = openSync("/dev/null", "w");
const begun = performance.now();
spawnSync("cat", [process.argv[2]], { stdio: ["ignore", nothing, "inherit"] });
process.stdout.write(
  JSON.stringify({ ms: performance.now() - begun, mb: null, positions: null, forks: null }),
);
