import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { messageOf } from "../errors.ts";
import type { GitHub } from "./client.ts";
import type { GitHubEvent } from "./event.ts";
import { answerOf } from "./retry.ts";

/** One file of an artifact, in memory: nothing of an archive is ever written anywhere. */
export interface ArtifactFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Which file of which artifact. */
export interface Wanted {
  readonly artifact: string;
  /** Names the file may have, wherever it is in the archive; it holds one such file. */
  readonly files: readonly string[];
  /** Neither the archive nor the file may be larger. */
  readonly maxBytes: number;
  /** When the attempt began that is to have uploaded it; absent: any may have. ISO 8601. */
  readonly since?: string | undefined;
}

/** More files than a gate ever writes. */
const MAX_ENTRIES = 1000;

/** The file, or why there is none, as a clause. */
export type Fetched = { readonly file: ArtifactFile } | { readonly missing: string };

const missing = (reason: string): Fetched => ({ missing: reason });

/**
 * Downloads one file of an artifact of a run. Artifacts are untrusted: whoever can open a pull request can upload
 * one.
 *
 * @throws what Octokit throws
 */
export async function fetchFile(
  github: GitHub,
  { owner, repo }: GitHubEvent["repository"],
  run: number,
  wanted: Wanted,
): Promise<Fetched> {
  const { artifact: name, maxBytes, since } = wanted;
  const options = { owner, repo, run_id: run, name, per_page: 100 };
  const { data } = await github.rest.actions.listWorkflowRunArtifacts(options);
  const [newest] = data.artifacts.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
  if (newest === undefined) return missing(`run ${run} has no artifact \`${name}\``);
  if (newest.expired) return missing(`the artifact \`${name}\` of run ${run} has expired`);
  if (since !== undefined && Date.parse(newest.created_at ?? "") < Date.parse(since))
    return missing(
      `the artifact \`${name}\` of run ${run} is of an earlier attempt: the last has uploaded none`,
    );
  const limit = `\`${name}\` of run ${run} is larger than ${maxBytes / 1024 / 1024} MiB`;
  if (newest.size_in_bytes > maxBytes) return missing(limit);
  const stream = await download(github, { owner, repo }, newest.id);
  if (stream === undefined) return missing(`the artifact \`${name}\` of run ${run} is gone`);
  const archive = await atMost(Readable.fromWeb(stream), maxBytes);
  if (archive === undefined) return missing(limit);
  return unzip(archive, wanted);
}

/** As a stream, so that no more is taken than is allowed, whatever its size was said to be; undefined: it is gone. */
async function download(
  github: GitHub,
  { owner, repo }: GitHubEvent["repository"],
  id: number,
): Promise<ReadableStream | undefined> {
  try {
    const { data } = await github.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: id,
      archive_format: "zip",
      request: { parseSuccessResponseBody: false },
    });
    return data as ReadableStream;
  } catch (error) {
    const { status } = answerOf(error) ?? {};
    if (status === 404 || status === 410) return undefined;
    throw error;
  }
}

/** Names that lead out of the archive are refused by yauzl, and sizes that are lies. */
async function unzip(bytes: Buffer, { artifact, files, maxBytes }: Wanted): Promise<Fetched> {
  let archive: ZipFile | undefined;
  const found: Entry[] = [];
  try {
    archive = await fromBufferPromise(bytes);
    if (archive.entryCount > MAX_ENTRIES)
      return missing(`the artifact \`${artifact}\` has more than ${MAX_ENTRIES} files`);
    for await (const entry of archive.eachEntry()) {
      if (files.includes(entry.fileName.split("/").at(-1) ?? "")) found.push(entry);
    }
    const [entry, other] = found;
    if (entry === undefined) return missing(`the artifact \`${artifact}\` has no file ${files.join(" or ")}`);
    if (other !== undefined)
      return missing(`${entry.fileName} and ${other.fileName} are both in the artifact \`${artifact}\``);
    if (entry.uncompressedSize > maxBytes)
      return missing(`${entry.fileName} of \`${artifact}\` is larger than ${maxBytes / 1024 / 1024} MiB`);
    return {
      file: { bytes: await buffer(await archive.openReadStreamPromise(entry)), name: entry.fileName },
    };
  } catch (error) {
    return missing(`the artifact \`${artifact}\` cannot be read (${messageOf(error)})`);
  } finally {
    archive?.close();
  }
}

/** The bytes of a stream; undefined where there are more. */
async function atMost(stream: Readable, max: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > max) return undefined;
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
