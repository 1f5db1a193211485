import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/read/formats/index.ts";
import { readExcerpt } from "../../src/read/excerpts.ts";
import { Readable } from "node:stream";
import { collect, folderWith } from "../support/collect.ts";
import { safetensors } from "../support/tensors.ts";
import { zipOf } from "../support/zip.ts";

const CHAT = readFileSync("fixtures/formats/openai-chat.jsonl");
const ZSTD_SAMPLE = readFileSync("fixtures/containers/sample.json.zst");

const readBytes = (bytes: Uint8Array, name: string) =>
  collect([name], { cwd: folderWith({ [name]: bytes }) });

const TWO = ["a.jsonl", "b.jsonl"].map((name) => ({ name, data: CHAT }));

const ZIP_NAME = "a.jsonl";
/** Where the bytes of a zip's first entry begin. */
const ZIP_DATA = 30 + ZIP_NAME.length;

const changedAt = (at: number) => (bytes: Uint8Array) => {
  const changed = Buffer.from(bytes);
  changed[at] ^= 0x10;
  return changed;
};

/** Where a zip's directory says of an entry how long it is, and where it begins. */
const SIZE = 24;
const OFFSET = 42;

/** The same zip, whose directory says something else of its last entry. */
const saying = (field: number, value: number) => (bytes: Uint8Array) => {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(value, directoryOf(changed) + field);
  return changed;
};

const directoryOf = (zip: Buffer) => zip.lastIndexOf("PK\x01\x02");

describe("containers, told by their bytes", () => {
  test.each([
    ["zstd of two frames", "run.jsonl.zst", readFileSync("fixtures/containers/two-frames.jsonl.zst"), 2],
    ["gzip under another name", "run.jsonl", gzipSync(CHAT), 1],
    [
      "zip, stored and deflated",
      "run.zip",
      zipOf([
        { name: "a.jsonl", data: CHAT, method: 0 },
        { name: "b/c.jsonl", data: CHAT },
      ]),
      2,
    ],
    ["zip with an end of its own for large ones", "run.zip", zipOf(TWO, { zip64: true }), 2],
    ["gzip in a zip", "run.zip", zipOf([{ name: "a.jsonl.gz", data: gzipSync(CHAT), method: 0 }]), 1],
    [
      "zip with files of other kinds",
      "run.zip",
      zipOf([
        { name: "readme.md", data: CHAT },
        { name: "a.jsonl", data: CHAT },
      ]),
      1,
    ],
  ])("%s", async (_, name, bytes, count) => {
    const { samples, problems } = await readBytes(bytes, name);
    expect(problems).toEqual([]);
    expect(samples).toHaveLength(count);
    expect(samples[0].positions).toHaveLength(3);
  });

  test.each([
    ["deflate", 8, readFileSync("fixtures/formats/inspect.json")],
    ["zstd", 93, ZSTD_SAMPLE],
  ])("an Inspect log compressed by %s: its samples, nothing else", async (_, method, data) => {
    const log = zipOf(
      [
        { name: "header.json", data: Buffer.from('{"version": 2}') },
        { name: "samples/s1_epoch_1.json", data, method, size: 10_000 },
        { name: "summaries.json", data: Buffer.from("[]") },
      ].map((entry) => (entry.method === 8 ? { name: entry.name, data: entry.data } : entry)),
    );
    const { samples, problems, inputs } = await readBytes(log, "log.eval");
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject([{ path: "log.eval/samples/s1_epoch_1.json", samples: 1, positions: 3 }]);
    expect(samples[0].id).toBe("s1");
  });

  test("an Inspect log whose samples' ids hold slashes: all of them", async () => {
    const data = readFileSync("fixtures/formats/inspect.json");
    const names = ["samples/a_epoch_1.json", "samples/HumanEval/0_epoch_1.json", "samples/b/c_epoch_12.json"];
    const log = zipOf([
      { name: "_journal/start.json", data: Buffer.from('{"version": 2}') },
      ...names.map((name) => ({ name, data })),
      { name: "_journal/summaries/1.json", data: Buffer.from("[]") },
    ]);
    const { problems, inputs } = await readBytes(log, "log.eval");
    expect(problems).toEqual([]);
    expect(inputs.map(({ path }) => path)).toEqual(names.map((name) => `log.eval/${name}`));
  });

  test("a folder of samples in an archive that is no Inspect log hides nothing", async () => {
    const names = ["samples/a_epoch_1.json", "results/b.jsonl", "c.jsonl"];
    const { problems, inputs } = await readBytes(zipOf(names.map((name) => ({ name, data: CHAT }))), "a.zip");
    expect(problems).toEqual([]);
    expect(inputs.map(({ path }) => path)).toEqual(names.map((name) => `a.zip/${name}`));
  });

  test("a tensor in an archive is read", async () => {
    const tensor = { values: [0.5, 1.5], shape: [2], stored: "f32" } as const;
    const data = safetensors({ entropies: tensor });
    const { samples, problems } = await readBytes(zipOf([{ name: "a.safetensors", data }]), "a.zip");
    expect(problems).toEqual([]);
    expect(samples).toHaveLength(1);
  });

  test.each([
    ["members", gzipSync(CHAT)],
    ["zeros", Buffer.alloc(2 ** 20)],
  ])("gzip that ends with a chunk, and goes on with %s in the next", async (what, behind) => {
    const chunks = [gzipSync(CHAT), Buffer.alloc(0), behind, behind];
    const { samples, problems } = await collect(["-"], { stdin: Readable.from(chunks) });
    expect(problems).toEqual([]);
    expect(samples).toHaveLength(what === "zeros" ? 1 : 3);
  });

  test("text is read again from within an archive", async () => {
    const cwd = folderWith({
      "run.zip": zipOf([
        { name: "x.jsonl", data: Buffer.from("{}\n") },
        { name: "a.jsonl", data: CHAT },
      ]),
    });
    const { samples } = await collect(["run.zip"], { cwd });
    const excerpt = await readExcerpt({ location: samples[0].location }, 2, {
      formats: FORMATS,
      cwd,
      stdin: Readable.from([]),
    });
    expect(excerpt).toMatchObject({
      before: "ac",
      chosen: "d",
      alternatives: [{ token: "c" }, { token: "a" }, { token: "b" }],
    });
  });
});

describe("what needs a disk", () => {
  const zip = zipOf([{ name: "a.jsonl", data: CHAT }]);
  const parquet = Buffer.from("PAR1 and more than a head");

  test("in an archive is a problem, beside which the rest is read", async () => {
    const bytes = zipOf([
      { name: "a.jsonl", data: CHAT },
      { name: "b.parquet", data: parquet },
      { name: "c.eval", data: zip },
      { name: "d.npz", data: zip },
      { name: "e.ZIP", data: zip },
      { name: "notes.txt", data: CHAT },
    ]);
    const { samples, problems } = await readBytes(bytes, "run.zip");
    expect(samples).toHaveLength(1);
    expect(problems).toMatchObject(
      ["b.parquet", "c.eval", "d.npz", "e.ZIP"].map((name) => ({
        code: "not-readable",
        scope: "file",
        path: `run.zip/${name}`,
      })),
    );
  });

  test.each([
    ["a zip archive", zip],
    ["a parquet file", parquet],
  ])("on standard input is a problem: %s", async (what, bytes) => {
    const { problems } = await collect(["-"], { stdin: Readable.from([bytes]) });
    expect(problems).toMatchObject([
      {
        code: "not-readable",
        scope: "file",
        message: `standard input is ${what}, which can only be read from a disk`,
      },
    ]);
  });
});

describe("bad containers", () => {
  const zip = zipOf([{ name: "a.jsonl", data: CHAT }]);
  test.each([
    ["a cut archive", "run.zip", zip.subarray(0, 100), "bad-encoding"],
    ["an archive without records", "run.zip", zipOf([{ name: "readme.md", data: CHAT }]), "empty-archive"],
    ["an empty archive", "run.zip", zipOf([]), "empty-archive"],
    ["a name that leads out", "run.zip", zipOf([{ name: "../../evil.jsonl", data: CHAT }]), "bad-encoding"],
    ["an absolute name", "run.zip", zipOf([{ name: "/evil.jsonl", data: CHAT }]), "bad-encoding"],
    ["cut gzip", "run.gz", gzipSync(CHAT).subarray(0, 60), "bad-encoding"],
    [
      "cut zstd",
      "run.zst",
      readFileSync("fixtures/containers/two-frames.jsonl.zst").subarray(0, 60),
      "bad-encoding",
    ],
    [
      "damaged zstd",
      "run.zst",
      Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), Buffer.alloc(40, 255)]),
      "bad-encoding",
    ],
  ])("%s is a problem with its file, and nothing is written", async (_, name, bytes, code) => {
    const cwd = folderWith({ [name]: bytes });
    const { samples, problems } = await collect([name], { cwd });
    expect(samples).toEqual([]);
    expect(problems).toMatchObject([{ code, scope: "file" }]);
    expect(readdirSync(cwd)).toEqual([name]);
    expect(existsSync(join(cwd, "../../evil.jsonl"))).toBe(false);
  });

  test.each([
    ["a zero before its second member", [gzipSync(CHAT), Buffer.of(0), gzipSync(CHAT)]],
    ["a second member whose first byte is zero", [gzipSync(CHAT), Buffer.of(0), gzipSync(CHAT).subarray(1)]],
    ["something far behind its end", [gzipSync(CHAT), Buffer.alloc(2 ** 20), Buffer.of(1)]],
    ["something else behind its end", [gzipSync(CHAT), CHAT]],
  ])("gzip with %s is a problem with its file", async (_, parts) => {
    const { problems } = await readBytes(Buffer.concat(parts), "run.jsonl.gz");
    expect(problems).toMatchObject([{ code: "bad-encoding", scope: "file" }]);
  });

  const hidden = { name: "a name of thirty letters.jsonl", data: CHAT };
  test.each([
    ["says of fewer entries than it has", zipOf(TWO, { count: 1 })],
    ["says of none", zipOf(TWO, { count: 0 })],
    ["is large and says of fewer entries", zipOf(TWO, { count: 1, zip64: true })],
    ["hides an entry as long as the end of a large one", zipOf([...TWO, hidden], { count: 2 })],
    ["is two, one behind the other", Buffer.concat([zip, zip])],
  ])("an archive that %s is a problem", async (_, bytes) => {
    const { problems } = await readBytes(bytes, "run.zip");
    expect(problems).toMatchObject([{ code: "bad-encoding", scope: "file" }]);
  });

  test.each([0, 8])("an encrypted entry is a problem that says so (method %i)", async (method) => {
    const entry = { name: ZIP_NAME, data: CHAT, method, isEncrypted: true };
    // Encryption puts twelve bytes before what is stored.
    const bytes = method === 0 ? saying(SIZE, CHAT.length - 12)(zipOf([entry])) : zipOf([entry]);
    const { problems } = await readBytes(bytes, "run.zip");
    expect(problems).toMatchObject([
      { code: "bad-encoding", scope: "file", message: "the entry is encrypted" },
    ]);
  });

  test.each([
    ["whose bytes are not those of its checksum", 0, changedAt(ZIP_DATA + 100)],
    ["that is longer than the archive says", 8, saying(SIZE, CHAT.length - 1)],
    ["that is shorter than the archive says", 8, saying(SIZE, CHAT.length + 1)],
    ["that does not begin where the archive says", 8, saying(OFFSET, 5)],
    ["that ends behind the archive", 8, saying(OFFSET, 1000)],
  ])("an entry %s is a problem with its file", async (_, method, damage) => {
    const { problems } = await readBytes(damage(zipOf([{ name: ZIP_NAME, data: CHAT, method }])), "run.zip");
    expect(problems).toMatchObject([{ code: "bad-encoding", scope: "file" }]);
  });

  test.each([0, 8])(
    "with any one byte changed an archive is read as it was, or is a problem (method %i)",
    async (method) => {
      const whole = zipOf([{ name: ZIP_NAME, data: CHAT, method }]);
      const { samples } = await readBytes(whole, "run.zip");
      for (let at = 0; at < whole.length; at++) {
        if (at > ZIP_DATA && at < directoryOf(whole) && at % 50 !== 0) continue;
        const found = await readBytes(changedAt(at)(whole), "run.zip");
        if (found.problems.length > 0) continue;
        expect(
          found.samples.map(({ positions }) => positions),
          `byte ${at}`,
        ).toEqual(samples.map(({ positions }) => positions));
      }
    },
  );
});
