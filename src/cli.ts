import { realpathSync } from "node:fs";
import { helperTask } from "./app/helper.ts";
import { standardInput } from "./read/open/chunks.ts";

// A thread or process that reads for the first one needs nothing else of the program.
const help = await helperTask();
if (help === undefined) {
  const { runCommandLine } = await import("./app/command-line.ts");
  // A reader that has seen enough (`| head`) is not an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const { argv, env, stdout, stderr } = process;
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
