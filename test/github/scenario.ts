import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { completion, FORK, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runActionBeside, RUNTIMES, type ActionEnded } from "../support/process.ts";
import { TOKEN, type FakeGitHub } from "./server.ts";

/** GitHub runs actions on Node 24; where that is not installed, on ours. */
const [, NODE] = RUNTIMES.at(-1) ?? ["", process.execPath];

export const HEAD = "a".repeat(40);
export const BASE = "b".repeat(40);

/** 25 samples of 50 positions, of each the first a fork: 2 %. */
const RECORDS = Array.from({ length: 25 }, (_, i) =>
  JSON.stringify({
    id: `q${i}`,
    r: completion([Array.from({ length: 50 }, (__, j) => (j === 0 ? FORK : SURE))]),
  }),
).join("\n");

/** Bounds for a run that fails, and for one that passes. */
export const FAILS = ["max: 1%"];
export const PASSES = ["max: 5%"];

/** @param bounds limits of the fork fraction */
export function workspaceWith(bounds: readonly string[]): string {
  const workspace = folderWith({ "run.jsonl": RECORDS });
  mkdirSync(join(workspace, ".github"));
  const lines = bounds.map((bound) => `  - { metric: fork-fraction, ${bound} }\n`);
  writeFileSync(join(workspace, ".github/logprob-gate.yml"), `threshold: 1 bit\nbounds:\n${lines.join("")}`);
  return workspace;
}

export interface RunOptions {
  readonly bounds?: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  /** Name and payload of the event; a pull request of our own repository where none is given. */
  readonly event?: readonly [name: string, payload: unknown];
  readonly run?: number;
  readonly attempt?: number;
  readonly workspace?: string;
  /** Head of the pull request by now; that of the event where none is given. */
  readonly head?: string;
  /** `refs/pull/7/merge` where none is given. */
  readonly ref?: string;
  /** When the process is killed. */
  readonly killed?: Promise<unknown>;
  /** What a step has kept for its post step, which this is. */
  readonly state?: Readonly<Record<string, string>>;
}

/** Runs the built action against a GitHub, as a step of a workflow. */
export function runOn(github: FakeGitHub, options: RunOptions = {}): Promise<ActionEnded> {
  const workspace = options.workspace ?? workspaceWith(options.bounds ?? FAILS);
  const [name, payload] = options.event ?? pullRequest();
  const { pull_request: pull } = payload as { pull_request?: { number?: number; head: { sha: string } } };
  if (pull?.number !== undefined) {
    const { number, head } = pull;
    const now = { number, state: "open", headSha: options.head ?? head.sha, head: "acme:topic" } as const;
    github.state.pulls.splice(0, Infinity, now);
  }
  const event = join(folderWith({ "event.json": JSON.stringify(payload) }), "event.json");
  return runActionBeside(
    { artifacts: "run.jsonl", "github-token": TOKEN, ...options.inputs },
    {
      node: NODE,
      workspace,
      killed: options.killed,
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: "https://github.test",
        GITHUB_REPOSITORY: "acme/evals",
        GITHUB_SHA: BASE,
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: event,
        GITHUB_RUN_ID: String(options.run ?? 100),
        GITHUB_WORKFLOW_REF: "acme/evals/.github/workflows/eval.yml@refs/heads/main",
        GITHUB_REF: options.ref ?? "refs/pull/7/merge",
        GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
        ...Object.fromEntries(
          Object.entries(options.state ?? {}).map(([key, value]) => [`STATE_${key}`, value]),
        ),
      },
    },
  );
}

/** The event of pull request 7. */
export const pullRequest = (
  changes: { readonly from?: string; readonly state?: string; readonly sha?: string } = {},
): readonly [string, unknown] => [
  "pull_request",
  {
    action: "synchronize",
    pull_request: {
      number: 7,
      state: changes.state ?? "open",
      head: { sha: changes.sha ?? HEAD, repo: { full_name: changes.from ?? "acme/evals" } },
      base: { ref: "main", sha: BASE, repo: { full_name: "acme/evals" } },
    },
  },
];

/** The requests that a GitHub got, without those that only look. */
export const writes = ({ state }: FakeGitHub): string[] =>
  state.requests.filter(({ method }) => method !== "GET").map(({ operation }) => operation);

/** Markdown as it is read. */
export const plain = (text: string): string =>
  text.replace(/<[^>]+>/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
