import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS, MAX_LIMITS, type Limits } from "../../src/config/limits.ts";
import type { ReadOptions } from "../../src/read/read.ts";
import { completion, FORK, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";
import { zipOf } from "../support/zip.ts";

const RECORD = JSON.stringify(completion([[FORK, SURE, FORK]], { id: "r" }));

/** Levels of the record: its bytes are in alternatives, these in positions, and so on. */
const LEVELS = 9;

const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

/** Puts a member into the record: round its sample, where nobody reads it, in a position, and in an alternative. */
const PLACES: readonly (readonly [place: string, level: number, put: (member: string) => string])[] = [
  ["round the sample", 1, (member) => RECORD.replace("{", `{${member},`)],
  ["in what nobody reads", 5, (member) => RECORD.replace('"refusal":null', `"refusal":{${member}}`)],
  ["in a position", 6, (member) => RECORD.replace('"top_logprobs"', `${member},"top_logprobs"`)],
  [
    "in an alternative of the last position",
    8,
    (member) => RECORD.replace(/.*"token":"d",/s, `$&${member},`),
  ],
];

interface Part {
  readonly limit: "depth" | "number" | "key";
  readonly most: number;
  /** A member that is as much as that, or more, at so many levels. */
  readonly member: (more: number, level: number) => string;
  readonly code: string;
  readonly message: string;
}

const PARTS: readonly Part[] = [
  {
    limit: "depth",
    most: 30,
    member: (more, level) => `"x":${nested(30 + more - level)}`,
    code: "too-deep",
    message: "a record is nested deeper than 30 levels (`limits.depth`)",
  },
  {
    limit: "number",
    most: 400,
    member: (more) => `"x":-1.${"5".repeat(397 + more)}`,
    code: "too-long",
    message: "a record has a number of more than 400 characters (`limits.number`)",
  },
  {
    limit: "key",
    most: 1,
    member: (more) => `"${"k".repeat(1024 + more)}" : 1`,
    code: "too-long",
    message: "a record has a key of more than 1 KiB (`limits.key`)",
  },
];

const lines = (...records: readonly string[]) => `${records.join("\n")}\n`;

interface Way {
  readonly is: string;
  readonly text: (record: string) => string;
  readonly line: number;
  readonly options?: Partial<ReadOptions>;
}

const later = (record: string) => lines(RECORD, record, RECORD);

/** Every way that a record may be read in, and the line it is on. */
const WAYS: readonly Way[] = [
  { is: "parsed, as a file's first is", text: (record) => lines(record, RECORD), line: 1 },
  { is: "scanned", text: later, line: 2 },
  { is: "scanned without WebAssembly", text: later, line: 2, options: { plain: true } },
  { is: "parsed, since all of it is wanted", text: later, line: 2, options: { whole: true } },
  { is: "scanned, and too long to be kept", text: (record) => later(long(record)), line: 2 },
  {
    is: "a piece of a stream",
    text: (record) => `data: ${RECORD}\n\ndata: ${record}\n\ndata: [DONE]\n`,
    line: 3,
  },
  {
    is: "an element of an array",
    text: (record) => `[${RECORD},\n${record},\n${RECORD}]`,
    line: 2,
  },
];

/** With more text in front than is kept of a record. */
const long = (record: string) => `{"prompt":"${"p".repeat(9 * 2 ** 20)}",${record.slice(1)}`;

async function readText(text: string, limits: Partial<Limits>, options: Partial<ReadOptions> = {}) {
  const file = text.startsWith("[") ? "run.json" : "run.jsonl";
  const cwd = folderWith({ [file]: text });
  return collect([file], { cwd, limits: { ...DEFAULT_LIMITS, ...limits }, ...options });
}

describe.each(WAYS)("a record that is $is", ({ text, line, options }) => {
  describe.each(PARTS)("may reach limits.$limit", ({ limit, most, member, code, message }) => {
    test.each(PLACES)("%s, and not pass it", async (_, level, put) => {
      const within = await readText(text(put(member(0, level))), { [limit]: most }, options);
      expect(within.problems).toEqual([]);
      const beyond = await readText(text(put(member(1, level))), { [limit]: most }, options);
      expect(beyond.samples).toHaveLength(within.samples.length - 1);
      expect(beyond.problems).toMatchObject([{ code, message, line, path: within.inputs[0]?.path, scope: "record" }]); // prettier-ignore
      expect(beyond.problems[0]?.remedy).toContain(`set \`limits.${limit}\` higher`);
    });
  });
});

describe("numbers that are read", () => {
  test.each([
    ["a logprob", (digits: string) => RECORD.replace(/-1\.38\d+/, `-1.38${digits}`)],
    ["the last of many", (digits: string) => RECORD.replace(/(.*)-22/s, `$1-22.0${digits}`)],
  ])("%s of 400 characters is one, of 401 is too long", async (_, put) => {
    for (const plain of [false, true]) {
      const record = (length: number) => put("0".repeat(length));
      const read = (length: number) =>
        readText(lines(RECORD, record(length)), { number: 400 }, { plain, named: true });
      const [plainRecord] = (await read(0)).samples;
      const { samples, problems } = await read(395);
      expect(samples[1]?.positions).toEqual(plainRecord?.positions);
      expect(problems).toEqual([]);
      expect((await read(396)).problems).toMatchObject([{ code: "too-long", line: 2 }]);
    }
  });

  test("digits in a text are no number", async () => {
    const text = RECORD.replace('"content":""', `"content":"[${"1".repeat(5000)},2]\\n"`);
    for (const options of [{}, { plain: true }, { whole: true }]) {
      const { samples, problems } = await readText(lines(RECORD, text), {}, options);
      expect({ samples: samples.length, problems }).toEqual({ samples: 2, problems: [] });
    }
  });
});

describe("the deepest that can be allowed", () => {
  const inArrays = (levels: number) => "[".repeat(levels) + RECORD + "]".repeat(levels);
  const allowed = MAX_LIMITS.depth - LEVELS;

  test.each([
    ["parsed", () => lines(inArrays(allowed), RECORD), {}],
    ["scanned", () => lines(RECORD, inArrays(allowed)), {}],
    ["scanned without WebAssembly", () => lines(RECORD, inArrays(allowed)), { plain: true }],
  ])("is read: %s", async (_, text, options) => {
    const { samples, problems } = await readText(text(), { depth: MAX_LIMITS.depth }, options);
    expect(problems).toEqual([]);
    expect(samples.map(({ positions }) => positions)).toEqual(Array(2).fill(samples[0]?.positions));
    expect(samples[0]?.positions).toHaveLength(3);
  });

  test("cannot be set higher, which is said", async () => {
    const { problems } = await readText(lines(RECORD, inArrays(allowed + 1)), { depth: MAX_LIMITS.depth });
    expect(problems).toMatchObject([{ code: "too-deep", line: 2 }]);
    expect(problems[0]?.remedy).toContain("`limits.depth` cannot be set higher");
  });

  test("ten million levels are refused before they are parsed, and cost no other record", async () => {
    const { samples, problems } = await readText(lines(nested(1e7), RECORD), {});
    expect(problems).toMatchObject([{ code: "too-deep", line: 1 }]);
    expect(samples).toHaveLength(1);
  });

  test("a row of a parquet file likewise", async () => {
    const cwd = folderWith({ "run.parquet": parquetOfJson([nested(20_000), RECORD]) });
    const { samples, problems } = await collect(["run.parquet"], { cwd });
    expect(problems).toMatchObject([{ code: "too-deep", line: 1 }]);
    expect(samples).toHaveLength(1);
  });
});

/** A parquet file of one column of texts. */
const parquetOf = (texts: readonly string[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: "root", num_children: 1 },
        { name: "response", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
      ],
      columnData: [{ name: "response", data: [...texts] }],
    }),
  );

/** The same of JSON. */
function parquetOfJson(texts: readonly string[]): Uint8Array {
  const bytes = Buffer.from(parquetOf(texts));
  // The writer overflows its stack at such JSON, so it writes texts, and the column's type, 0, is made 19, as zigzag 38.
  const type = bytes.indexOf(Buffer.from("response\x25\x00"));
  bytes[type + "response\x25".length] = 38;
  return bytes;
}

describe("limits of files name themselves, and what to do", () => {
  const rows = JSON.stringify(Array<number[]>(120_000).fill([-0.1, -2.5]));
  const entry = (name: string) => ({ name, data: Buffer.from(RECORD) });
  const large = Buffer.alloc(70 * 2 ** 20, "\n");

  test.each([
    ["entries", { entries: 1 }, zipOf([entry("a.json"), entry("b.json")]), "run.zip", "bad-encoding"],
    ["name", { name: 9 }, zipOf([entry("äöü.json"), entry("b.json")]), "run.zip", "bad-encoding"],
    ["expansion", { expansion: 10 }, gzipSync(large), "run.json.gz", "bad-encoding"],
    ["expansion", { expansion: 10 }, zipOf([{ name: "a.json", data: large }]), "run.zip", "bad-encoding"],
    ["expanded", { expanded: 0.01 }, gzipSync(large), "run.json.gz", "bad-encoding"],
    ["expanded", { expanded: 0.01 }, zipOf([{ name: "a.json", data: large }]), "run.zip", "bad-encoding"],
    ["expansion", { expansion: 10 }, parquetOf([" ".repeat(70 * 2 ** 20)]), "run.parquet", "bad-encoding"],
    ["expanded", { expanded: 0.01 }, parquetOf([" ".repeat(12 * 2 ** 20)]), "run.parquet", "bad-encoding"],
    ["record", { record: 1 }, Buffer.from(rows), "run.json", "record-too-large"],
  ])("%s: %j", async (name, limits, bytes, file, code) => {
    const { problems, samples } = await collect([file], {
      cwd: folderWith({ [file]: bytes }),
      limits: { ...DEFAULT_LIMITS, ...limits },
    });
    expect(samples).toEqual([]);
    expect(problems).toMatchObject([{ scope: "file", code }]);
    expect(problems[0]?.message).toContain(`(\`limits.${name}\`)`);
    expect(problems[0]?.remedy).toContain(`set \`limits.${name}\` higher`);
  });

  const half = Buffer.from(`${" ".repeat(6 * 2 ** 20)}${RECORD}`);

  test.each([
    ["json", half],
    ["json.gz", gzipSync(half)],
  ])("expanded: of all entries of an archive together (%s)", async (type, data) => {
    const entries = ["a", "b"].map((name) => ({ name: `${name}.${type}`, data }));
    const cwd = folderWith({ "run.zip": zipOf(entries) });
    const { samples, problems } = await collect(["run.zip"], { cwd, limits: { ...DEFAULT_LIMITS, expanded: 0.01 } }); // prettier-ignore
    expect(samples).toHaveLength(1);
    expect(problems).toMatchObject([{ path: `run.zip/b.${type}`, scope: "file", code: "bad-encoding" }]);
  });

  test("a name as long as is allowed is one", async () => {
    const cwd = folderWith({ "run.zip": zipOf([entry("äöü.json")]) });
    const { samples } = await collect(["run.zip"], { cwd, limits: { ...DEFAULT_LIMITS, name: 11 } });
    expect(samples).toHaveLength(1);
  });
});
