/** The built command line, from its import to its end: node bench/cli.mjs ARGUMENTS... FILE SHAPE */
import { resolve } from "node:path";
import { tell } from "./tell.mjs";

const begun = performance.now();
process.argv = [process.execPath, resolve("dist/cli/index.js"), ...process.argv.slice(2, -1), "--quiet"];
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
await import("../dist/cli/index.js");
process.stdout.write = write;
process.exitCode = 0;
tell(begun);
