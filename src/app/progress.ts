import { totalBytes } from "./total-bytes.ts";
import type { World } from "./world.ts";

/** A read shorter than this shows no bar. */
const DELAY_MS = 500;

export interface Progress {
  /** Bytes read of the present file. */
  readonly update: (bytes: number) => void;
  readonly fileDone: (bytes: number) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { update: () => undefined, fileDone: () => undefined, stop: () => undefined };

/** Shows on a terminal how much has been read, once it takes long; elsewhere, and in CI, nothing. */
export async function startProgress(
  paths: readonly string[],
  world: World,
  quiet: boolean,
): Promise<Progress> {
  if (quiet || world.stderr.isTTY !== true || world.env["CI"] !== undefined) return SILENT;
  const total = totalBytes(paths, world.cwd);
  if (total === 0) return SILENT;
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    format: "reading [{bar}] {percentage} % of {megabytes} MB",
    stream: world.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  const begun = Date.now();
  let started = false;
  let done = 0;
  return {
    update: (bytes) => {
      if (!started && Date.now() - begun > DELAY_MS) {
        bar.start(total, 0, { megabytes: (total / 1e6).toFixed(0) });
        started = true;
      }
      if (started) bar.update(done + bytes);
    },
    fileDone: (bytes) => {
      done += bytes;
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
