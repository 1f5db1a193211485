import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { completion, FORK, position, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runAction, runCli, RUNTIMES, type Ended } from "../support/process.ts";

/** What takes long to load, and a text that stands nowhere else. */
const LIBRARIES = {
  "@actions/github": "GET /repos/{owner}/{repo}/actions/artifacts",
  "@stdlib": "betaincinv",
  "cli-progress": "barCompleteString",
  "d3-shape": "negative radius",
  "fast-xml-builder": "Maximum nested tags exceeded",
  fzstd: "invalid zstd data",
  hyparquet: "parquet file invalid",
  "string-width": "RGI_Emoji",
  tinyglobby: "Cannot pass patterns as both",
  yaml: "YAMLParseError",
  yauzl: "End of central directory record signature",
  zod: "ZodError",
};

const librariesIn = (text: string): string[] =>
  Object.entries(LIBRARIES)
    .filter(([, own]) => text.includes(own))
    .map(([library]) => library);

/** The libraries in each file of a bundle. */
const bundle = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, librariesIn(readFileSync(join(folder, name), "utf8"))]));

const CLI = bundle("dist/cli");
const ACTION = bundle("dist/action");

/** Tells at the end, on standard error, which of Node's own modules were loaded. */
const TELL_MODULES = `process.on("exit", () => process.stderr.write(process.moduleLoadList.join("\\n")))`;

/** What a run loads: the libraries of a bundle, and modules of Node's own. */
function loaded(files: typeof CLI, run: (env: Readonly<Record<string, string>>) => Ended) {
  // Of every script that was loaded, a report of its coverage is written.
  const reports = folderWith({});
  const { status, stderr } = run({
    NODE_V8_COVERAGE: reports,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_MODULES)}`,
  });
  expect(status).toBeLessThan(2);
  const scripts = readdirSync(reports).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(reports, name), "utf8")) as { result: { url: string }[] };
    return result.map(({ url }) => basename(url));
  });
  return {
    libraries: [...new Set(scripts.flatMap((name) => files.get(name) ?? []))].sort(),
    modules: stderr.split("\n").map((line) => line.replace("NativeModule ", "")),
  };
}

const RECORDS = Array.from({ length: 20 }, () => JSON.stringify(completion([[FORK, SURE, SURE, SURE]])));
const WIDE = { suite: "数学", r: completion([[position("a", -2, [["a", -2], ["b", -2]])]]) }; // prettier-ignore
const CWD = folderWith({
  "run.jsonl": RECORDS.join("\n"),
  "wide.json": JSON.stringify(WIDE),
  "config.yml": "group-by: suite\nmin-samples: 1\n",
});

describe.each(RUNTIMES)("the command line on %s", (_, node) => {
  const loadedBy = (args: readonly string[]) => loaded(CLI, (env) => runCli(args, { node, cwd: CWD, env }));

  test.each([
    [["--version"], []],
    [["--help"], []],
    [["formats"], []],
    [["inspect", "run.jsonl"], []],
    [["measure", "run.jsonl", "-o", "measurement.json"], []],
    [["check", "run.jsonl"], ["@stdlib"]],
    [
      ["check", "*.jsonl"],
      ["@stdlib", "tinyglobby"],
    ],
    [
      ["check", "wide.json", "--config", "config.yml"],
      ["@stdlib", "string-width", "yaml", "zod"],
    ],
    [
      ["check", "run.jsonl", "--out", "out"],
      ["@stdlib", "d3-shape", "fast-xml-builder"],
    ],
  ])("%j loads %j", (args, libraries) => {
    expect(loadedBy(args).libraries).toEqual(libraries);
  });

  test.each([[["--version"]], [["check", "run.jsonl"]]])("%j does without Node's slow modules", (args) => {
    const { modules } = loadedBy(args);
    expect(modules).toContain("path");
    for (const slow of ["crypto", "http", "zlib"]) expect(modules).not.toContain(slow);
  });
});

test("the action loads nothing to talk to GitHub with before it does", () => {
  const { libraries } = loaded(ACTION, (env) =>
    runAction({ artifacts: "run.jsonl" }, { workspace: CWD, env }),
  );
  // Reports are written wherever the action runs.
  expect(libraries).toEqual(["@stdlib", "d3-shape", "fast-xml-builder", "zod"]);
});

test("every library is known by its text", () => {
  const found = [...CLI.values(), ...ACTION.values()].flat();
  expect([...new Set(found)].sort()).toEqual(Object.keys(LIBRARIES));
});
