import { isMainThread } from "node:worker_threads";

// A thread that reads for the first one needs nothing else of the program.
if (isMainThread) {
  const { runAction } = await import("./app/run-action.ts");
  const { argv, env, stdout, stderr } = process;
  process.exitCode = await runAction({
    env,
    cwd: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    workerEntry: argv[1],
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
