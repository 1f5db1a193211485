import { runAction } from "./app/run-action.ts";

const { env, stdin, stdout, stderr } = process;
process.exitCode = await runAction({
  env,
  cwd: env["GITHUB_WORKSPACE"] ?? process.cwd(),
  stdin,
  stdout,
  stderr,
  now: () => new Date(),
});
