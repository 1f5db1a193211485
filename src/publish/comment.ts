import type { GitHub } from "./client.ts";
import type { GitHubEvent, Run } from "./event.ts";
import { digestOf, isNewer, readMarker, withRun, writeMarker, type Marker } from "./marker.ts";
import { answerOf } from "./retry.ts";

/** GitHub takes 65,536 characters; less in bytes leaves room for what it counts otherwise. */
const COMMENT_BUDGET = 60_000;

/** A run that read the comment before we wrote has written within this many milliseconds. */
const SETTLED = 1000;

/** Rewrites over an older run's comment. */
const MAX_WRITES = 3;

export interface StickyComment {
  /** Tells apart the comments of several gates on one pull request. */
  readonly key: string;
  readonly run: Run;
  readonly verdict: string;
  /** The text as Markdown of at most so many bytes of UTF-8. */
  readonly render: (budget: number) => string;
  /** The same without what alone makes it no other comment: the run, and how old something is by now. */
  readonly lasting: (budget: number) => string;
  /** Whether to begin: a comment that is there is kept right whatever this says. */
  readonly begin: boolean;
  /** Leave a comment of the same verdict as it is. */
  readonly onChange: boolean;
}

/** What became of the comment; `url` where there is one. */
export interface Stuck {
  readonly outcome: "created" | "updated" | "unchanged" | "superseded" | "not-needed";
  readonly url?: string;
  /** The verdict of another gate of this very run, which has the same key. */
  readonly twin?: string;
}

/** The better first; `none`: nothing could be judged. */
const VERDICTS = ["pass", "warn", "inconclusive", "fail", "none"];

interface Posted {
  readonly id: number;
  readonly url: string;
  readonly author: string | undefined;
  readonly marker: Marker;
}

/**
 * Keeps one comment on a pull request current: found by author and marker over all pages, written only when it
 * says something else, and never over a newer run's. Jobs that race end with one comment: the oldest.
 *
 * @param sleep waits so many milliseconds
 * @throws what Octokit throws; the comments are then as they were, or a duplicate is left for the next run
 */
export async function stick(
  github: GitHub,
  { owner, repo }: GitHubEvent["repository"],
  issue: number,
  comment: StickyComment,
  sleep: (ms: number) => Promise<unknown>,
): Promise<Stuck> {
  const { body, content } = bodyOf(comment);
  const found = await ours();
  const newer = found.find(({ marker }) => isNewer(marker.run, comment.run));
  if (newer !== undefined) return { outcome: "superseded", url: newer.url };
  const [oldest, ...others] = found;
  if (oldest !== undefined) {
    // Left by a job that was ended while it raced.
    await remove(others);
    return (await update(oldest)) ?? begin();
  }
  return begin();

  async function begin(): Promise<Stuck> {
    if (!comment.begin) return { outcome: "not-needed" };
    const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: issue, body });
    const created = { outcome: "created", url: data.html_url } as const;
    const [first] = (await marked()).filter(({ author }) => author === data.user?.login);
    if (first === undefined || first.id === data.id) return created;
    // Another job was first.
    await remove([{ id: data.id }]);
    return (await update(first)) ?? created;
  }

  /** Comments with our marker by whomever, oldest first: anyone may write a marker. */
  async function marked(): Promise<Posted[]> {
    const options = { owner, repo, issue_number: issue, per_page: 100 };
    const all = await github.paginate(github.rest.issues.listComments, options);
    return all
      .flatMap(({ id, html_url: url, body: text, user }) => {
        const marker = readMarker(text ?? "");
        return marker?.key === comment.key ? [{ id, url, author: user?.login, marker }] : [];
      })
      .sort((a, b) => a.id - b.id);
  }

  async function ours(): Promise<Posted[]> {
    const all = await marked();
    if (all.length === 0) return [];
    // The only question that tokens of every kind may ask about themselves.
    const { viewer } = await github.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
    return all.filter(({ author }) => author === viewer.login);
  }

  /**
   * Writes the comment where it says something else; where it does not, its marker alone, so that no older run takes
   * it for its own. GitHub does not write on condition that nobody else has, so the comment is read right before, and
   * once more when whoever looked before us has written as well. Of two gates that share it by mistake, the worse
   * verdict stays.
   *
   * @returns undefined where the comment is gone
   */
  async function update({ id, url }: Posted): Promise<Stuck | undefined> {
    let twin: string | undefined;
    for (let writes = 0; writes < MAX_WRITES; writes++) {
      const posted = await textOf(id);
      const marker = readMarker(posted ?? "");
      if (posted === undefined || marker === undefined) return undefined;
      if (isNewer(marker.run, comment.run)) return { outcome: "superseded", url };
      const same = comment.onChange ? marker.verdict === comment.verdict : marker.content === content;
      if (!isNewer(comment.run, marker.run)) {
        const outcome = writes === 0 ? "unchanged" : "updated";
        if (same) return { outcome, url, ...(twin !== undefined && { twin }) };
        twin = marker.verdict;
        if (VERDICTS.indexOf(twin) >= VERDICTS.indexOf(comment.verdict)) return { outcome, url, twin };
      }
      const options = { owner, repo, comment_id: id, body: same ? withRun(posted, comment.run) : body };
      if (!(await unlessGone(() => github.rest.issues.updateComment(options)))) return undefined;
      await sleep(SETTLED);
    }
    return { outcome: "updated", url, ...(twin !== undefined && { twin }) };
  }

  async function textOf(id: number): Promise<string | undefined> {
    return unlessGone(async () => {
      const { data } = await github.rest.issues.getComment({ owner, repo, comment_id: id });
      return data.body ?? "";
    });
  }

  async function remove(comments: readonly { readonly id: number }[]): Promise<void> {
    // The job that wrote one may have removed it.
    for (const { id } of comments)
      await unlessGone(() => github.rest.issues.deleteComment({ owner, repo, comment_id: id }));
  }
}

async function unlessGone<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (answerOf(error)?.status !== 404) throw error;
    return undefined;
  }
}

/** The marker is part of the budget. */
function bodyOf({ key, run, verdict, render, lasting }: StickyComment): { body: string; content: string } {
  const markerWith = (content: string) => writeMarker({ key, run, verdict, content });
  const budget = COMMENT_BUDGET - markerWith(digestOf("")).length;
  const content = digestOf(lasting(budget));
  return { body: markerWith(content) + render(budget), content };
}
