import type { CheckState, CommentState, State } from "./state.ts";

/** A request as GitHub's description has read it. */
export interface Request {
  readonly base: string;
  /** Where artifacts are stored. */
  readonly blobs: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The example of the reply in GitHub's description, a fresh copy. */
  readonly example: Record<string, unknown>;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const now = () => new Date(1_760_000_000_000).toISOString();

export const refused = (status: number, message: string, headers = {}): Reply => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
  headers,
});

/** One page of a list, and links to the others as GitHub writes them. */
export function page<T>({ base, path, query }: Request, all: readonly T[]): [T[], Record<string, string>] {
  const size = Math.min(100, Number(query["per_page"] ?? 30));
  const current = Number(query["page"] ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const url = new URL(path, base);
    url.search = new URLSearchParams({ ...query, page: String(to) }).toString();
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = current < last ? [link(current + 1, "next"), link(last, "last")] : [];
  return [
    all.slice((current - 1) * size, current * size),
    links.length > 0 ? { link: links.join(", ") } : {},
  ];
}

function commentReply({ example }: Request, { id, issue, author, body }: CommentState) {
  return {
    ...example,
    id,
    html_url: `https://github.test/acme/evals/pull/${issue}#issuecomment-${id}`,
    user: { ...(example["user"] as object), login: author },
    body,
    created_at: now(),
    updated_at: now(),
  };
}

interface OutputBody {
  readonly title: string;
  readonly summary: string;
  readonly annotations?: Record<string, unknown>[];
}

function write(check: CheckState, body: Request["body"]): void {
  const output = body["output"] as OutputBody | undefined;
  if (typeof body["status"] === "string") check.status = body["status"];
  if (typeof body["conclusion"] === "string") {
    check.conclusion = body["conclusion"];
    check.status = "completed";
  }
  if (output === undefined) return;
  check.title = output.title;
  check.summary = output.summary;
  check.annotations.push(...(output.annotations ?? []));
}

const checkReply = ({ example }: Request, check: CheckState) => ({
  ...example,
  id: check.id,
  name: check.name,
  head_sha: check.headSha,
  html_url: `https://github.test/acme/evals/runs/${check.id}`,
  status: check.status,
  conclusion: check.conclusion,
  completed_at: check.conclusion === null ? null : now(),
  output: {
    ...(example["output"] as object),
    title: check.title,
    summary: check.summary,
    annotations_count: check.annotations.length,
  },
});

/** What the schema does not say of a check run's body. */
function badCheck(body: Request["body"]): Reply | undefined {
  if (body["status"] === "completed" && body["conclusion"] === undefined)
    return refused(422, 'Invalid request.\n\nNo subschema in "anyOf" matched.');
  const output = body["output"] as OutputBody | undefined;
  if (output !== undefined && Buffer.byteLength(output.summary) > 65_535)
    return refused(422, "Invalid request.\n\nOnly 65535 bytes are allowed; summary has more.");
  const wrong = output?.annotations?.find(({ path }) => typeof path === "string" && path.startsWith("/"));
  return wrong === undefined ? undefined : refused(422, "Invalid request.\n\npath is not in the repository.");
}

const tooLong = (body: string) => body.length > 65_536;

/** Operations of GitHub's that write; a read-only token may do none of them. */
export const WRITES = [
  "checks/create",
  "checks/update",
  "issues/create-comment",
  "issues/update-comment",
  "issues/delete-comment",
];

export type Operations = Readonly<Record<string, (state: State, request: Request) => Reply>>;

export const SURFACES: Operations = {
  "issues/list-comments": (state, request) => {
    const of = state.comments.filter(({ issue }) => issue === Number(request.params["issue_number"]));
    const [comments, headers] = page(request, of);
    return { status: 200, body: comments.map((comment) => commentReply(request, comment)), headers };
  },
  "issues/get-comment": (state, request) => {
    const comment = state.comments.find(({ id }) => id === Number(request.params["comment_id"]));
    if (comment === undefined) return refused(404, "Not Found");
    return { status: 200, body: commentReply(request, comment) };
  },
  "issues/create-comment": (state, request) => {
    const body = String(request.body["body"]);
    if (state.locked) return refused(403, "Unable to create comment because issue is locked.");
    if (tooLong(body))
      return refused(422, "Validation Failed: body is too long (maximum is 65536 characters)");
    const issue = Number(request.params["issue_number"]);
    const comment = { id: state.nextId++, issue, author: state.viewer, body };
    state.comments.push(comment);
    return { status: 201, body: commentReply(request, comment) };
  },
  "issues/update-comment": (state, request) => {
    const body = String(request.body["body"]);
    const comment = state.comments.find(({ id }) => id === Number(request.params["comment_id"]));
    if (comment === undefined) return refused(404, "Not Found");
    if (tooLong(body))
      return refused(422, "Validation Failed: body is too long (maximum is 65536 characters)");
    comment.body = body;
    return { status: 200, body: commentReply(request, comment) };
  },
  "issues/delete-comment": (state, request) => {
    const at = state.comments.findIndex(({ id }) => id === Number(request.params["comment_id"]));
    if (at < 0) return refused(404, "Not Found");
    state.comments.splice(at, 1);
    return { status: 204 };
  },
  "checks/create": (state, request) => {
    const bad = badCheck(request.body);
    if (bad !== undefined) return bad;
    const check: CheckState = {
      id: state.nextId++,
      name: String(request.body["name"]),
      headSha: String(request.body["head_sha"]),
      status: "queued",
      conclusion: null,
      title: null,
      summary: null,
      annotations: [],
    };
    write(check, request.body);
    state.checks.push(check);
    return { status: 201, body: checkReply(request, check) };
  },
  "checks/update": (state, request) => {
    const check = state.checks.find(({ id }) => id === Number(request.params["check_run_id"]));
    if (check === undefined) return refused(404, "Not Found");
    const bad = badCheck(request.body);
    if (bad !== undefined) return bad;
    write(check, request.body);
    return { status: 200, body: checkReply(request, check) };
  },
};
