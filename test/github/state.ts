/** What the GitHub of the tests holds, and what it does to who asks. */

export interface CommentState {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
}

export interface CheckState {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  readonly annotations: Record<string, unknown>[];
}

export interface RunState {
  readonly id: number;
  /** File name. */
  readonly workflow: string;
  readonly event: string;
  readonly branch: string;
  readonly sha: string;
  /** `owner/name`; of a forked repository another than ours. */
  readonly repository: string;
  readonly conclusion: string;
  readonly createdAt: string;
}

export interface ArtifactState {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly expired?: boolean;
  readonly createdAt?: string;
  /** What GitHub says of its size, where that is a lie. */
  readonly size?: number;
}

export interface PullState {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly headSha: string;
  /** `owner:branch` */
  readonly head: string;
}

export interface Fault {
  readonly operation: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What a token without the permission is told, where none is given. */
  readonly message?: string;
  /** How many requests fail. */
  times: number;
}

export interface Received {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface State {
  /** What tokens may do; a request without any is refused. */
  access: "write" | "read";
  locked: boolean;
  /** Whom the token belongs to. */
  readonly viewer: string;
  readonly comments: CommentState[];
  readonly checks: CheckState[];
  readonly runs: RunState[];
  readonly artifacts: ArtifactState[];
  readonly pulls: PullState[];
  /** The target branch, newest first. */
  readonly commits: string[];
  mergeBase: string;
  readonly faults: Fault[];
  /** What an operation waits for before it is done: jobs that race. */
  before: (operation: string) => Promise<unknown>;
  /** ... and before it is answered. */
  after: (operation: string) => Promise<unknown>;
  readonly requests: Received[];
  /** Requests that GitHub's description does not allow, and replies of ours. */
  readonly violations: string[];
  nextId: number;
}

export const newState = (): State => ({
  access: "write",
  locked: false,
  viewer: "github-actions[bot]",
  comments: [],
  checks: [],
  runs: [],
  artifacts: [],
  pulls: [],
  commits: [],
  mergeBase: "",
  faults: [],
  before: () => Promise.resolve(),
  after: () => Promise.resolve(),
  requests: [],
  violations: [],
  nextId: 1000,
});
