import { realpathSync } from "node:fs";
import { helperTask } from "./app/helper.ts";
import { standardInput } from "./read/open/chunks.ts";

// A thread or process that reads for the first one needs nothing else of the program.
const help = await helperTask();
if (help === undefined) {
  const { runCommandLine } = await import("./app/command-line.ts");
  const { argv, env, stdout, stderr } = process;
  stdout.on("error", ({ code = "unknown reason" }: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is not an error.
    if (code === "EPIPE") return;
    stderr.write(`error not-writable: standard output cannot be written (${code})\n`);
    process.exit(2);
  });
  // What is said there does not change the result.
  stderr.on("error", () => undefined);
  process.exitCode = await runCommandLine(argv.slice(2), {
    env,
    cwd: process.cwd(),
    entry: realpathSync(argv[1]),
    stdin: standardInput(),
    stdout,
    stderr,
    now: () => new Date(),
  });
} else {
  await help();
}
