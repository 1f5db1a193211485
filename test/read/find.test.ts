import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { findArtifacts } from "../../src/read/open/find.ts";
import { completion, FORK } from "../support/chat.ts";
import { collect, folder, folderWith } from "../support/collect.ts";

const RECORD = `${JSON.stringify(completion([[FORK]]))}\n`;

/** Who may do anything finds no folder closed. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe("a search of a directory", () => {
  const files = (...names: readonly string[]) =>
    folderWith(Object.fromEntries(names.map((name) => [name, RECORD])));

  test("does not tell capital letters from small ones", async () => {
    const cwd = files("a.jsonl", "B.JSONL", "c.Json.GZ");
    expect(await findArtifacts(["."], cwd)).toEqual(["B.JSONL", "a.jsonl", "c.Json.GZ"]);
  });

  test("finds files whatever their folders are called, but for hidden ones", async () => {
    const cwd = folder();
    const names = ["two\nlines", "[a]{b}", "*", "b.jsonl", ".hidden"];
    for (const name of names) mkdirSync(join(cwd, name));
    for (const name of names) writeFileSync(join(cwd, name, "a\n.jsonl"), RECORD);
    writeFileSync(join(cwd, ".a.jsonl"), RECORD);
    const found = await findArtifacts(["."], cwd);
    expect(found).toEqual(names.slice(0, 4).map((name) => `${name}/a\n.jsonl`).sort()); // prettier-ignore
    expect((await collect(found, { cwd })).samples).toHaveLength(4);
  });

  test("follows links to files, and not to directories", async () => {
    const elsewhere = files("blob", "other.jsonl");
    const cwd = files("a.jsonl");
    symlinkSync(join(elsewhere, "blob"), join(cwd, "b.jsonl"));
    symlinkSync(elsewhere, join(cwd, "folder"));
    symlinkSync(cwd, join(cwd, "round"));
    symlinkSync("/dev/null", join(cwd, "device.jsonl"));
    for (const pattern of [".", "*.jsonl", "**/*.jsonl"])
      expect(await findArtifacts([pattern], cwd), pattern).toEqual(["a.jsonl", "b.jsonl"]);
    expect((await collect(["b.jsonl"], { cwd })).samples).toHaveLength(1);
  });

  test("finds a file once, whatever links to it there are", async () => {
    const elsewhere = files("blob");
    const cwd = files("run-7.jsonl");
    symlinkSync("run-7.jsonl", join(cwd, "latest.jsonl"));
    symlinkSync(join(elsewhere, "blob"), join(cwd, "x.jsonl"));
    symlinkSync("x.jsonl", join(cwd, "y.jsonl"));
    expect(await findArtifacts(["."], cwd)).toEqual(["run-7.jsonl", "x.jsonl"]);
  });

  test("finds a link to nothing, which cannot be read", async () => {
    const cwd = files("a.jsonl");
    symlinkSync("not-fetched", join(cwd, "b.jsonl"));
    const { samples, problems } = await collect(await findArtifacts(["."], cwd), { cwd });
    expect(samples).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "not-readable", scope: "file", path: "b.jsonl" }]);
  });

  test("finds a folder that may not be listed, which cannot be read", async () => {
    const cwd = files("a.jsonl");
    mkdirSync(join(cwd, "closed"));
    writeFileSync(join(cwd, "closed", "b.jsonl"), RECORD);
    for (const path of [tmpdir(), cwd]) chmodSync(path, 0o755);
    chmodSync(join(cwd, "closed"), 0);
    // Whoever is nobody may not be able to load what it needs.
    await findArtifacts(["."], cwd);
    for (const pattern of [".", "**/*.jsonl", "closed"]) {
      const { problems } = await asNobody(async () => collect(await findArtifacts([pattern], cwd), { cwd }));
      expect(problems, pattern).toMatchObject([{ code: "not-readable", scope: "file", path: "closed" }]);
    }
    chmodSync(join(cwd, "closed"), 0o755);
  });

  test.each(["absent/*.jsonl", "a.jsonl/*.jsonl"])(
    "of a folder that is none finds nothing: %s",
    async (pattern) => {
      await expect(findArtifacts([pattern], files("a.jsonl"))).rejects.toMatchObject({
        code: "no-artifacts",
      });
    },
  );
});

test("an empty text is no artifact, and not the working directory", async () => {
  const cwd = folderWith({ "a.jsonl": RECORD });
  await expect(findArtifacts([""], cwd)).rejects.toMatchObject({ code: "usage" });
});

test("a file named as standard input is, is a file", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "-"), RECORD);
  for (const name of ["./-", join(cwd, "-")]) {
    const found = await findArtifacts([name], cwd);
    expect(found).toEqual(["./-"]);
    expect((await collect(found, { cwd })).samples).toHaveLength(1);
  }
  expect(await findArtifacts(["-"], cwd)).toEqual(["-"]);
});
