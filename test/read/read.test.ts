import { gzipSync } from "node:zlib";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { findArtifacts } from "../../src/read/open/find.ts";
import { completion, FORK, position, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

const readText = async (text: string | Uint8Array, name = "run.jsonl") =>
  collect([name], { cwd: folderWith({ [name]: text }) });

const json = JSON.stringify;
const RECORD = completion([[FORK, SURE]]);

describe("chat completions wherever they sit", () => {
  test.each([
    ["JSONL", `${json(RECORD)}\n${json(RECORD)}\n`, 2],
    ["JSONL with CRLF, empty lines and no last end of line", `${json(RECORD)}\r\n\r\n\r\n${json(RECORD)}`, 2],
    ["a byte order mark", `\ufeff${json(RECORD)}\n`, 1],
    ["one object", json(RECORD), 1],
    ["one object over many lines", json(RECORD, null, 2), 1],
    ["one array", json([RECORD, RECORD, RECORD]), 3],
    ["one array over many lines", json([RECORD, RECORD], null, 2), 2],
    ["objects behind another", json(RECORD, null, 1) + json(RECORD, null, 1), 2],
    ["results in an object", json({ run: 7, results: [RECORD, { nested: { deeper: [RECORD] } }] }), 2],
    ["the user's own record", `${json({ id: "q1", prompt: "?", response: RECORD })}\n`, 1],
    [
      "Batch API lines",
      `${json({ custom_id: "q1", response: { status_code: 200, body: RECORD }, error: null })}\n`,
      1,
    ],
    ["several choices", json(completion([[FORK], [SURE], [FORK]])), 3],
  ])("%s", async (_, text, count) => {
    const { samples, problems } = await readText(text, "run.json");
    expect(problems).toEqual([]);
    expect(samples).toHaveLength(count);
    expect(samples[0].positions[0].logprobs).toEqual(Array(4).fill(Math.log(0.25)));
  });

  test("gzip, told by its bytes and of several members", async () => {
    const members = Buffer.concat([gzipSync(`${json(RECORD)}\n`), gzipSync(`${json(RECORD)}\n`)]);
    const { samples, inputs } = await readText(members, "run.jsonl");
    expect(samples).toHaveLength(2);
    expect(inputs).toMatchObject([
      { bytes: members.length, samples: 2, positions: 4, format: "openai-chat" },
    ]);
  });

  test("standard input", async () => {
    const { samples } = await collect(["-"], { stdin: Readable.from([Buffer.from(json(RECORD))]) });
    expect(samples).toHaveLength(1);
  });

  test.each([
    ["lines", `${json({ id: 'a"]}', t: '\\"[{', r: RECORD })}\n\n${json(RECORD)}\n`],
    [
      "documents",
      `${json({ id: 'a"]}', t: '\\"[{' }, null, 2)}${json([[1], '"']).repeat(2)} ${json([RECORD, RECORD], null, 1)}`,
    ],
  ])("any chunking of the bytes of %s gives the same", async (_, text) => {
    const bytes = Buffer.from(text);
    const readIn = (size: number) => {
      const count = Math.ceil(bytes.length / size);
      const chunks = Array.from({ length: count }, (__, i) => bytes.subarray(i * size, (i + 1) * size));
      return collect(["-"], { stdin: Readable.from(chunks) });
    };
    const whole = await readIn(bytes.length);
    expect(whole.samples).toHaveLength(2);
    for (const size of [1, 2, 7, 64]) expect(await readIn(size)).toEqual(whole);
  });
});

describe("values", () => {
  test("Python's literals are read, outside strings only", async () => {
    const text = `{"note": "NaN and -Infinity", "score": NaN, "r": ${json(RECORD).replaceAll("-20", "-Infinity")}}\n`;
    const { samples, problems } = await readText(text);
    expect(problems).toEqual([]);
    expect(samples[0].positions[1].logprobs).toEqual([-2e-9, -21, -22]);
  });

  test.each([-9999, -100, -3.4028234663852886e38, -1.2676506e30])(
    "the sentinel %d is probability 0",
    async (sentinel) => {
      const { samples } = await readText(
        json(
          completion([
            [
              position("x", -0.1, [
                ["x", -0.1],
                ["y", sentinel],
              ]),
            ],
          ]),
        ),
      );
      expect(samples[0].positions[0].logprobs).toEqual([-0.1]);
    },
  );

  test("a chosen token outside the alternatives counts last", async () => {
    const { samples } = await readText(
      json(
        completion([
          [
            position("z", -5, [
              ["x", -0.1],
              ["y", -3],
            ]),
          ],
        ]),
      ),
    );
    expect(samples[0].positions).toEqual([
      { logprobs: [-0.1, -3, -5], chosen: -5, listing: "RankedThenChosen" },
    ]);
  });

  test("vLLM's sampled token, first in the list, is not taken for the k-th likely", async () => {
    const { samples } = await readText(
      json(
        completion([
          [
            position("z", -5, [
              ["z", -5],
              ["x", -0.1],
              ["y", -3],
            ]),
          ],
        ]),
      ),
    );
    expect(samples[0].positions).toEqual([
      { logprobs: [-0.1, -3, -5], chosen: -5, listing: "RankedThenChosen" },
    ]);
  });

  test("tokens are told apart by bytes, not by text", async () => {
    const twin = {
      token: "\ufffd",
      logprob: -4,
      bytes: [137],
      top_logprobs: [{ token: "\ufffd", logprob: -1, bytes: [138] }],
    };
    const { samples } = await readText(json(completion([[twin]])));
    expect(samples[0].positions[0]).toMatchObject({ logprobs: [-1, -4], listing: "RankedThenChosen" });
  });

  test("a null among the alternatives is not known, so the position is not used", async () => {
    const bad = { ...FORK, top_logprobs: [{ token: "a", logprob: null }] };
    const { samples, problems } = await readText(json(completion([[FORK, bad]])));
    expect(samples[0].positions).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: "bad-value", line: 1, message: "1 of 2 positions have a value that is not a number" },
    ]);
  });
});

describe("names", () => {
  const idOf = async (record: unknown) =>
    (await readText(json(record), "run.json")).samples.map(({ id }) => id);

  test("the outermost id, since a response's own is new in every run", async () => {
    expect(await idOf({ id: "q7", response: RECORD })).toEqual(["q7"]);
    expect(await idOf(RECORD)).toEqual(["chatcmpl-1"]);
    expect(await idOf({ id: "batch_req_1", custom_id: "q8", response: { body: RECORD } })).toEqual(["q8"]);
    expect(
      await idOf({
        results: [
          { task_id: 3, r: RECORD },
          { task_id: 4, r: RECORD },
        ],
      }),
    ).toEqual(["3", "4"]);
  });

  test("several choices of one record are numbered", async () => {
    expect(await idOf(completion([[FORK], [FORK]]))).toEqual(["chatcmpl-1", "chatcmpl-1#2"]);
  });

  test("without an id, file and record", async () => {
    const anonymous = { ...RECORD, id: undefined };
    expect(await idOf([anonymous, anonymous])).toEqual(["run.json:1", "run.json:2"]);
  });

  test("the configured field comes first", async () => {
    const cwd = folderWith({ "run.json": json({ id: "q", meta: { key: "k1" }, r: RECORD }) });
    const { samples } = await collect(["run.json"], { cwd, sampleId: "meta.key" });
    expect(samples[0].id).toBe("k1");
  });

  test("groups come from the innermost field of the name, or from the path", async () => {
    const cwd = folderWith({ "eval-gsm8k.json": json({ suite: "outer", r: { suite: "inner", ...RECORD } }) });
    const by = async (groupBy: { field: string } | { path: string }) =>
      (await collect(["eval-gsm8k.json"], { cwd, groupBy })).samples[0].group;
    expect(await by({ field: "suite" })).toBe("inner");
    expect(await by({ field: "absent" })).toBeUndefined();
    expect(await by({ path: "eval-{group}.json" })).toBe("gsm8k");
    expect(await by({ path: "other-{group}.json" })).toBeUndefined();
  });

  test("a token or key named like an object's own parts is only data", async () => {
    const text = json({ r: RECORD }).replace("{", '{"__proto__": {"id": "evil"}, "constructor": 1, ');
    const { samples } = await readText(text, "run.json");
    expect(samples[0].id).toBe("chatcmpl-1");
  });
});

describe("what cannot be used is said, with file and line", () => {
  const chosenOnly = completion([[{ ...FORK, top_logprobs: [] }]]);
  test.each([
    ["an empty file", "", "empty-file", undefined],
    ["white space", "  \n\r\n", "empty-file", undefined],
    ["not JSON", "hello\nworld\n", "bad-json", 1],
    ["HTML", "<!doctype html>\n<p>502</p>\n", "not-json", undefined],
    ["a cassette in YAML", "interactions:\n- request: {}\n", "not-json", undefined],
    ["text of Python objects", "{785: Logprob(logprob=0.0, rank=1)}\n", "not-json", undefined],
    ["a pickle", Buffer.from([0x80, 4, 0x95, 1, 10]), "pickle", undefined],
    [
      "a pointer of git-lfs",
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
      "git-lfs",
      undefined,
    ],
    ["UTF-16", Buffer.from(`\ufeff${json(RECORD)}`, "utf16le"), "bad-encoding", undefined],
    ["damaged gzip", gzipSync(json(RECORD)).fill(7, 20), "bad-encoding", undefined],
    ["cut gzip", gzipSync(json(RECORD)).subarray(0, 60), "bad-encoding", undefined],
    ["JSON without logprobs", `{"a": [1, "b"]}\n`, "unknown-format", 1],
    ["chosen tokens only", `${json(chosenOnly)}\n`, "chosen-only", 1],
    [
      "logprobs that were not asked for",
      json(completion([]).choices.concat([{ index: 0, logprobs: null } as never])).replace(
        /^/,
        '{"choices":',
      ) + "}",
      "no-positions",
      1,
    ],
    ["deep nesting", `${"[".repeat(2000)}${"]".repeat(2000)}`, "too-deep", 1],
  ])("%s", async (_, content, code, line) => {
    const { samples, problems } = await readText(content, "run.json");
    expect(samples).toEqual([]);
    expect(problems).toMatchObject([
      { code, scope: "file", path: "run.json", ...(line !== undefined && { line }) },
    ]);
    expect(problems[0].remedy).not.toBe("");
  });

  test("a file that is not there", async () => {
    const { problems } = await collect(["absent.jsonl"], { cwd: folderWith({}) });
    expect(problems).toMatchObject([
      { code: "not-readable", scope: "file", message: "the file cannot be read (ENOENT)" },
    ]);
  });

  test("a bad line costs no other", async () => {
    const { samples, problems } = await readText(
      `{"a": "\n${json(RECORD)}\n[]]\n${json(RECORD)}\n${json(chosenOnly)}\n`,
    );
    expect(samples).toHaveLength(2);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["bad-json", 1],
      ["bad-json", 3],
      ["chosen-only", 5],
    ]);
  });

  test("a cut last line is one problem, the rest is read", async () => {
    const { samples, problems } = await readText(`${json(RECORD)}\n${json(RECORD).slice(0, 200)}`);
    expect(samples).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "truncated-record", line: 2, scope: "record" }]);
  });

  test("positions without alternatives are counted, the others used", async () => {
    const { samples, problems } = await readText(
      json(completion([[FORK, { ...FORK, top_logprobs: [] }, SURE]])),
    );
    expect(samples[0].positions).toHaveLength(2);
    expect(problems).toMatchObject([
      { code: "missing-alternatives", message: "1 of 3 positions have no alternatives" },
    ]);
  });
});

describe("distributions", () => {
  const ROWS = [
    [0.5, 0.5],
    [1, 0],
  ];
  test.each([
    ["a list of lists", json(ROWS)],
    ["lists by name", json({ first: ROWS[0], second: ROWS[1] })],
    ["a list of lists under a key", json({ distributions: ROWS })],
    ["lists by name under a key", json({ model: "m", distributions: { a: ROWS[0], b: ROWS[1] } })],
  ])("%s", async (_, text) => {
    const { samples, inputs } = await readText(text, "run.json");
    expect(inputs[0].format).toBe("distributions");
    expect(samples).toHaveLength(1);
    expect(samples[0].positions).toEqual([
      { logprobs: [Math.log(0.5), Math.log(0.5)], chosen: NaN, listing: "Complete" },
      { logprobs: [0], chosen: NaN, listing: "Complete" },
    ]);
  });
});

describe("finding files", () => {
  const cwd = folderWith({ "b.jsonl": "x", "a.json": "x", "c.jsonl.gz": "x", "notes.md": "x" });

  test("a directory is searched for artifacts, in the order of their names", async () => {
    expect(await findArtifacts(["."], cwd)).toEqual(["a.json", "b.jsonl", "c.jsonl.gz"]);
  });

  test("patterns keep their order, and each file comes once", async () => {
    expect(await findArtifacts(["b.jsonl", "*.json*", "-"], cwd)).toEqual([
      "b.jsonl",
      "a.json",
      "c.jsonl.gz",
      "-",
    ]);
  });

  test.each(["nothing-*.jsonl", "absent.json", "absent/"])(
    "%s matches nothing, which is an error",
    async (pattern) => {
      await expect(findArtifacts(["a.json", pattern], cwd)).rejects.toMatchObject({
        code: "no-artifacts",
        message: `no file matches ${json(pattern)}`,
      });
    },
  );
});
