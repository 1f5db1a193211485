import { page, refused, type Operations, type Request } from "./operations.ts";
import type { ArtifactState, PullState, RunState } from "./state.ts";

/** The one item of a list that GitHub's description has as an example. */
const itemOf = ({ example }: Request, list: string) =>
  structuredClone((example[list] as Record<string, unknown>[])[0]);

const runReply = (request: Request, run: RunState) => {
  const item = itemOf(request, "workflow_runs");
  return {
    ...item,
    id: run.id,
    event: run.event,
    head_branch: run.branch,
    head_sha: run.sha,
    status: "completed",
    conclusion: run.conclusion,
    html_url: `https://github.test/acme/evals/actions/runs/${run.id}`,
    created_at: run.createdAt,
    head_repository: { ...(item["head_repository"] as object), full_name: run.repository },
  };
};

const artifactReply = (request: Request, artifact: ArtifactState) => ({
  ...itemOf(request, "artifacts"),
  id: artifact.id,
  name: artifact.name,
  expired: artifact.expired ?? false,
  size_in_bytes: artifact.size ?? artifact.zip.length,
  ...(artifact.createdAt !== undefined && { created_at: artifact.createdAt }),
});

function pullReply({ example }: Request, pull: PullState) {
  const head = example["head"] as Record<string, object>;
  const [owner, branch] = pull.head.split(":");
  const repo = { ...head["repo"], full_name: `${owner}/evals` };
  return {
    ...example,
    number: pull.number,
    state: pull.state,
    requested_teams: [],
    head: { ...head, sha: pull.headSha, label: pull.head, ref: branch, repo },
  };
}

const commitReply = ({ example }: Request, sha: string) => ({ ...example, sha });

/** Operations of GitHub's that only read: runs, artifacts, commits, pull requests. */
export const RUNS: Operations = {
  "actions/list-workflow-runs": (state, request) => {
    const { branch, head_sha: sha, status, event } = request.query;
    const runs = state.runs.filter(
      (run) =>
        run.workflow === request.params["workflow_id"] &&
        (branch === undefined || run.branch === branch) &&
        (sha === undefined || run.sha === sha) &&
        (status === undefined || run.conclusion === status) &&
        (event === undefined || run.event === event),
    );
    const [some, headers] = page(request, runs);
    const body = { total_count: runs.length, workflow_runs: some.map((run) => runReply(request, run)) };
    return { status: 200, body, headers };
  },
  "actions/list-workflow-run-artifacts": (state, request) => {
    const { name } = request.query;
    const artifacts = state.artifacts.filter(
      (artifact) =>
        artifact.run === Number(request.params["run_id"]) && (name === undefined || artifact.name === name),
    );
    const [some, headers] = page(request, artifacts);
    const body = { total_count: artifacts.length, artifacts: some.map((one) => artifactReply(request, one)) };
    return { status: 200, body, headers };
  },
  "actions/download-artifact": (state, { params, blobs }) => {
    const artifact = state.artifacts.find(({ id }) => id === Number(params["artifact_id"]));
    if (artifact === undefined) return refused(404, "Not Found");
    if (artifact.expired === true) return refused(410, "Artifact has expired");
    return { status: 302, headers: { location: `${blobs}/blob/${artifact.id}.zip?sig=signed` } };
  },
  "pulls/list": (state, request) => {
    const { head, state: wanted = "open" } = request.query;
    const pulls = state.pulls.filter(
      (pull) => (head === undefined || pull.head === head) && (wanted === "all" || pull.state === wanted),
    );
    const [some, headers] = page(request, pulls);
    return { status: 200, body: some.map((pull) => pullReply(request, pull)), headers };
  },
  "pulls/get": (state, request) => {
    const pull = state.pulls.find(({ number }) => number === Number(request.params["pull_number"]));
    return pull === undefined ? refused(404, "Not Found") : { status: 200, body: pullReply(request, pull) };
  },
  "repos/compare-commits-with-basehead": (state, request) => {
    const example = request.example["merge_base_commit"] as Record<string, unknown>;
    const body = { ...request.example, merge_base_commit: { ...example, sha: state.mergeBase } };
    return { status: 200, body };
  },
  "repos/list-commits": (state, request) => {
    const from = state.commits.indexOf(request.query["sha"] ?? "");
    if (from < 0) return refused(404, "Not Found");
    const [some, headers] = page(request, state.commits.slice(from));
    return { status: 200, body: some.map((sha) => commitReply(request, sha)), headers };
  },
};
