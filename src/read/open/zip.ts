import { closeSync, openSync, readSync } from "node:fs";
import type { Entry, ZipFile } from "yauzl";
import { messageOf } from "../../errors.ts";
import type { Limits } from "../../config/limits.ts";
import { OverLimit } from "../over-limit.ts";
import { isTelling } from "../tensor/sections.ts";
import { BadCompression } from "./bad-compression.ts";
import { bounded } from "./decompress.ts";

/** Entries that are read, or that a directory would be searched for: of these it is said that they are not. */
const ARTIFACT = /\.(json|jsonl|ndjson|npy)(\.gz|\.zst)?$|\.(eval|zip|parquet|npz|safetensors)$/i;
const ARRAY = /\.npy$/i;

/** What an Inspect log begins with, or ends with where it is whole; and its samples, whose ids may hold slashes. */
const INSPECT_LOG = /^(_journal\/start|header)\.json$/;
const INSPECT_SAMPLE = /^samples\/.+_epoch_\d+\.json$/s;

/** The signature of a zip archive's first entry, or of an empty one's end. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** One entry of an archive; nothing of it is ever written anywhere. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  /**
   * Its bytes, inflated within the limits; zstd (method 93) is left to who reads them. Throws OverLimit, and BadCompression
   * or an error of zlib's where they are not what the archive says of them.
   */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * The entries of a zip archive that hold records, in its own order. Names that lead out of the archive are
 * refused by yauzl.
 *
 * @param path absolute
 * @param limits how many entries there may be, how long their names, and how far they may expand together
 * @throws OverLimit, and BadCompression for what is not a readable archive
 */
export async function* zipEntries(path: string, limits: Limits): AsyncGenerator<ZipEntry> {
  const { openPromise } = await import("yauzl");
  let archive: ZipFile;
  try {
    archive = await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw unreadable(error);
  }
  try {
    if (archive.entryCount > limits.entries) throw new OverLimit("entries", limits);
    const entries: Entry[] = [];
    const total = { bytes: 0 };
    try {
      for await (const entry of archive.eachEntry()) {
        if (Buffer.byteLength(entry.fileName) > limits.name) throw new OverLimit("name", limits);
        if (ARTIFACT.test(entry.fileName)) entries.push(entry);
      }
      checkDirectory(path, archive);
    } catch (error) {
      throw error instanceof OverLimit ? error : unreadable(error);
    }
    for (const entry of chosen(entries)) {
      yield {
        name: entry.fileName,
        compressedSize: entry.compressedSize,
        open: () => bounded(bytesOf(archive, entry), () => entry.compressedSize, limits, total),
      };
    }
  } finally {
    archive.close();
  }
}

/** Bytes of an archive's end record without its comment, and of what is before it in one of many entries (zip64). */
const END_LENGTH = 22;
const ZIP64_END_LENGTH = 76;

/** As many entries are read as the archive's end says that there are: with the last one its directory has to end. */
function checkDirectory(path: string, { fileSize, comment, readEntryCursor }: ZipFile): void {
  const cursor = Number(readEntryCursor);
  const left = fileSize - END_LENGTH - comment.length - cursor;
  if (left !== 0 && !(left === ZIP64_END_LENGTH && isZip64End(path, cursor)))
    throw new BadCompression("its directory has not as many entries as it says");
}

function isZip64End(path: string, position: number): boolean {
  const signature = Buffer.alloc(4);
  const file = openSync(path, "r");
  try {
    readSync(file, signature, 0, signature.length, position);
  } finally {
    closeSync(file);
  }
  return signature.toString("latin1") === "PK\x06\x06";
}

/** What Node has since 20.15 and 22.2; before that an entry's size is checked alone, as yauzl does. */
type Crc32 = (bytes: Uint8Array, before: number) => number;

/** An entry's bytes; decoded ones are held against its checksum. */
async function* bytesOf(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const zlib = (await import("node:zlib")) as { crc32?: Crc32 };
  if (entry.isEncrypted()) throw new BadCompression("the entry is encrypted");
  const isDecoded = entry.canDecodeFileData();
  const crc32 = isDecoded ? zlib.crc32 : undefined;
  let checksum = 0;
  try {
    const stream = await archive.openReadStreamPromise(entry, isDecoded ? {} : { decodeFileData: false });
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      if (crc32) checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    // Those of zlib and of the file system have a code, and are told apart by it.
    throw error instanceof Error && "code" in error ? error : unreadable(error);
  }
  if (crc32 && checksum !== entry.crc32)
    throw unreadable("the checksum of an entry is not that of its bytes");
}

/** Of the JSON of an Inspect log the samples, and of an .npz that names its distributions these, not the ids and masks beside them. */
function chosen(entries: readonly Entry[]): readonly Entry[] {
  const isSample = ({ fileName }: Entry) => INSPECT_SAMPLE.test(fileName);
  if (entries.some(({ fileName }) => INSPECT_LOG.test(fileName)) && entries.some(isSample))
    return entries.filter((entry) => isSample(entry) || !entry.fileName.endsWith(".json"));
  const arrays = entries.filter(({ fileName }) => ARRAY.test(fileName));
  const telling = arrays.filter(({ fileName }) => isTelling(fileName));
  return telling.length === 0
    ? entries
    : entries.filter((entry) => !arrays.includes(entry) || telling.includes(entry));
}

const unreadable = (error: unknown) => new BadCompression(`the archive cannot be read (${messageOf(error)})`);
