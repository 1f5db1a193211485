import { helperTask } from "./app/helper.ts";
import { standardInput } from "./read/open/chunks.ts";

// A thread or process that reads for the first one needs nothing else of the program.
const help = await helperTask();
if (help === undefined) {
  const { runAction } = await import("./app/run-action.ts");
  const { argv, env, stdout, stderr } = process;
  process.exitCode = await runAction({
    env,
    cwd: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    entry: argv[1],
    stdin: standardInput(),
    stdout,
    stderr,
    now: () => new Date(),
  });
} else {
  await help();
}
