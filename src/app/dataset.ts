import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Source } from "../read/reading.ts";
import type { World } from "./world.ts";

/** Larger than any data set that is kept in git; in bytes. */
const MAX_BYTES = 100 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * Files that hold evaluation cases, as text of whatever kind: where an id occurs exactly once in all of them, there
 * its case is.
 */
export class Dataset {
  readonly #files: readonly { readonly path: string; readonly bytes: Buffer }[];

  private constructor(files: readonly { readonly path: string; readonly bytes: Buffer }[]) {
    this.#files = files;
  }

  /** @throws what the file system throws; RangeError for a file that is too large */
  static read(paths: readonly string[], { cwd }: World): Dataset {
    const files: { path: string; bytes: Buffer }[] = [];
    for (const path of paths) {
      const file = resolve(cwd, path);
      if (statSync(file).size > MAX_BYTES)
        throw new RangeError(`${path} is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
      files.push({ path, bytes: readFileSync(file) });
    }
    return new Dataset(files);
  }

  /** The line on which an id stands; undefined where it stands nowhere, or more than once. */
  find(id: string): Source | undefined {
    // As JSON writes it, where that is another way.
    const ways = new Set([id, JSON.stringify(id).slice(1, -1)]);
    const found = [...ways].flatMap((way) => this.#occurrences(Buffer.from(way)));
    return found.length === 1 ? found[0] : undefined;
  }

  /** The first two. */
  #occurrences(id: Buffer): Source[] {
    const found: Source[] = [];
    if (id.length === 0) return found;
    for (const { path, bytes } of this.#files) {
      for (let at = bytes.indexOf(id); at >= 0 && found.length < 2; at = bytes.indexOf(id, at + 1)) {
        const isWhole = !isOfWord(bytes[at - 1]) && !isOfWord(bytes[at + id.length]);
        if (isWhole) found.push({ path, line: lineAt(bytes, at) });
      }
    }
    return found;
  }
}

/** Whether a byte goes on with a word, so that an id next to it is but a part: `q1` of `q12` or `q1-b`. */
const isOfWord = (byte: number | undefined): boolean =>
  byte !== undefined && (byte >= 0x80 || /[\w.-]/.test(String.fromCharCode(byte)));

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) line++;
  return line;
}
