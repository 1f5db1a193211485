/** The built command line with so many workers, from its import to the measurement: node bench/workers.mjs WORKERS FILE */
import { resolve } from "node:path";
import { tell } from "./tell.mjs";

const begun = performance.now();
const [workers, path] = process.argv.slice(2);
const out = ["-o", "build/bench/measurement.json.gz", "--quiet"];
process.argv = [
  process.execPath,
  resolve("dist/cli/index.js"),
  "measure",
  path,
  "--workers",
  workers,
  ...out,
];
await import("../dist/cli/index.js");
tell(begun);
