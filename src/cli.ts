import { realpathSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// A thread that reads for the first one needs nothing else of the program.
if (isMainThread) {
  const { runCommandLine } = await import("./app/command-line.ts");
  // A reader that has seen enough (`| head`) is not an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const { argv, env, stdout, stderr } = process;
  process.exitCode = await runCommandLine(argv.slice(2), {
    env,
    cwd: process.cwd(),
    workerEntry: realpathSync(argv[1]),
    // Opened only where it is read.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout,
    stderr,
    now: () => new Date(),
  });
} else {
  const { runWorker } = await import("./app/parallel/worker.ts");
  runWorker();
}
