import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { linesFrom } from "../../src/read/open/decoder.ts";
import { folder, folderWith } from "../support/collect.ts";
import { parquet } from "../support/parquet.ts";
import { runAction, runCli, RUNTIMES } from "../support/process.ts";

const ENTRY = resolve("dist/cli/index.js");

/** A list column's levels say that one of them comes two thousand million times. */
function withEndlessRun(): Uint8Array {
  const bytes = Buffer.from(parquet());
  const at = bytes.indexOf(Buffer.from("0302033f00", "hex"));
  if (at < 0) throw new Error("no such levels");
  bytes.set([0xfe, 0xff, 0xff, 0xff, 0x0e], at);
  return new Uint8Array(bytes);
}

/** Of the first page's header no number is read as what it is. */
function withShiftedHeader(): Uint8Array {
  const bytes = parquet();
  bytes[12] |= 0x80;
  return bytes;
}

/** The lines a decoder gives, as one text. */
async function lines(path: string, entry = ENTRY, patience = 20_000): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of linesFrom({ entry, env: {}, patience }, path, () => undefined))
    parts.push(Uint8Array.from(part));
  return Buffer.concat(parts).toString();
}

/** A program to be started in the decoder's place. */
function program(text: string): string {
  const path = join(folder(), "program.mjs");
  writeFileSync(path, text);
  return path;
}

describe("parquet files are decoded in another process", () => {
  test.each(RUNTIMES)("of the built command line and action, under %s", (_, node) => {
    const cwd = folderWith({ "run.parquet": parquet() });
    const inspected = runCli(["inspect", "run.parquet"], { cwd, node });
    expect(inspected.stderr).toBe("");
    expect(inspected.status).toBe(0);
    expect(inspected.stdout).toContain("run.parquet:1");
    // One of three has probabilities of more than 1.
    const { outputs } = runAction({ artifacts: "run.parquet" }, { workspace: cwd, node });
    expect(outputs).toMatchObject({ positions: "2" });
  });

  test("which has WebAssembly where this one has none", () => {
    const cwd = folderWith({ "run.parquet": parquet() });
    const whole = runCli(["inspect", "run.parquet"], { cwd });
    const without = spawnSync(process.execPath, ["--jitless", ENTRY, "inspect", "run.parquet"], {
      cwd,
      encoding: "utf8",
    });
    expect([without.status, without.stdout]).toEqual([0, whole.stdout]);
  });

  test("one that would fill the memory is a problem with the file", () => {
    const cwd = folderWith({ "run.parquet": withEndlessRun() });
    const { status, stdout } = runCli(["check", "run.parquet"], {
      cwd,
      env: { NODE_OPTIONS: "--max-old-space-size=300" },
    });
    expect(status).toBe(2);
    expect(stdout).toContain(
      "failed run.parquet: the parquet file is damaged, or a row group of it takes more memory",
    );
    expect(stdout).toContain("[bad-encoding]");
  });

  test("one whose decoding does not end is given up", async () => {
    const cwd = folderWith({ "run.parquet": withShiftedHeader() });
    await expect(lines(join(cwd, "run.parquet"), ENTRY, 1500)).rejects.toThrow(
      /^the parquet file is damaged: a row group of it takes more than 1\.5 s to decode$/,
    );
  });

  test("one that cannot be started is not taken for a damaged file", async () => {
    await expect(lines("run.parquet", program("process.exit(1)"))).rejects.toThrow(/has ended with 1$/);
  });

  test("one that is gone by then is not readable", async () => {
    await expect(lines(join(folder(), "run.parquet"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("which has nothing of the environment that is not for it", () => {
    const cwd = folderWith({ "run.parquet": parquet() });
    const kept = join(cwd, "kept");
    const tell = `import { appendFileSync } from "node:fs"; appendFileSync(${JSON.stringify(kept)}, JSON.stringify([process.argv[2], Object.keys(process.env)]) + "\\n");`;
    runCli(["inspect", "run.parquet"], {
      cwd,
      env: {
        GITHUB_TOKEN: "secret",
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}`,
      },
    });
    const [first, ...others] = readFileSync(kept, "utf8").trim().split("\n");
    expect(first).toContain("GITHUB_TOKEN");
    expect(new Set(others)).toEqual(new Set(['["decode-parquet",["NODE_OPTIONS"]]']));
  });
});
