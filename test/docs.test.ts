import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { WORKFLOW_TEMPLATE } from "../src/config/template.ts";
import { parseConfig } from "../src/config/parse.ts";
import { ERROR_CODES, FINDING_CODES } from "../src/errors.ts";
import { FORMATS } from "../src/read/formats/index.ts";

interface Action {
  readonly inputs: Record<string, { description: string; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string };
}

const action = parse(readFileSync("action.yml", "utf8")) as Action;
const readme = readFileSync("README.md", "utf8");

/** A table's cells without the spaces that align them. */
const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());

describe("README", () => {
  test.each([...Object.entries(action.inputs), ...Object.entries(action.outputs)])(
    "has %s as action.yml describes it",
    (name, { description }) => {
      const rows = readme.split("\n").map(cellsOf);
      expect(rows).toContainEqual(expect.arrayContaining([`\`${name}\``, description]));
    },
  );

  test("promises commands that CI runs", () => {
    const ci = readFileSync(".ci/run", "utf8");
    const commands = [...readme.matchAll(/```sh\n(.+)\n```/g)].map(([, command]) => command);
    expect(commands).toHaveLength(2);
    for (const command of commands) expect(ci).toContain(command);
  });

  test("links to files that are there", () => {
    const documents = [
      "README.md",
      "CONTRIBUTING.md",
      ...readdirSync("docs")
        .filter((name) => name.endsWith(".md"))
        .map((name) => `docs/${name}`),
    ];
    for (const document of documents) {
      const folder = document.includes("/") ? "docs/" : "";
      for (const [, target] of readFileSync(document, "utf8").matchAll(
        /(?:\]\(|src(?:set)?=")([^)#":]+)["#)]/g,
      )) {
        expect({ document, target, exists: existsSync(folder + target) }).toEqual({
          document,
          target,
          exists: true,
        });
      }
    }
  });
});

test("docs/formats.md has every format, and its example is one", () => {
  const page = readFileSync("docs/formats.md", "utf8");
  for (const { name } of FORMATS) expect(page).toContain(`| \`${name}\` `);
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  expect(parseConfig(example, "c.yml").formats).toMatchObject([{ name: "mine", positions: "dist[*]" }]);
});

test("docs/errors.md lists every code", () => {
  const page = readFileSync("docs/errors.md", "utf8");
  for (const [code, meaning] of Object.entries({ ...ERROR_CODES, ...FINDING_CODES })) {
    expect(page.split("\n").map(cellsOf)).toContainEqual(["", `\`${code}\``, meaning, ""]);
  }
});

test("CONTRIBUTING.md's map has every room, and what the linter lets it import", () => {
  const rooms = [
    ...readFileSync("eslint.config.js", "utf8").matchAll(/^ {2}(\w+): \{ may: \[(.*)\], pure: (\w+) \},$/gm),
  ].map(([, room, may, pure]) => ({
    room,
    may: [...may.matchAll(/\w+/g)].map(([name]) => name),
    isPure: pure === "true",
  }));
  const importsOf = ({ room, may, isPure }: (typeof rooms)[number]) => {
    const others = rooms.map((one) => one.room).filter((other) => other !== room && !may.includes(other));
    const allowed = others.length === 1 ? `all but ${others[0]}` : may.join(", ") || "nothing";
    return isPure ? `${allowed}: pure` : allowed;
  };
  const map = readFileSync("CONTRIBUTING.md", "utf8").split("\n").map(cellsOf).filter((cells) => cells[1]?.endsWith("/`")); // prettier-ignore
  expect(map.map((cells) => [cells[1], cells[3]])).toEqual(
    rooms.map((one) => [`\`${one.room}/\``, importsOf(one)]),
  );
});

test("CONTRIBUTING.md's map names every folder of the rooms that it takes apart", () => {
  const text = readFileSync("CONTRIBUTING.md", "utf8");
  for (const room of ["measure", "read"])
    for (const entry of readdirSync(`src/${room}`, { withFileTypes: true }))
      if (entry.isDirectory()) expect(text).toContain(`\`${entry.name}/\``);
});

describe("workflows", () => {
  interface Workflow {
    readonly permissions: unknown;
    readonly jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
  }
  const readmeStep = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  test.each([
    ["that init writes", parse(WORKFLOW_TEMPLATE) as Workflow],
    ["of this project", parse(readFileSync(".github/workflows/ci.yml", "utf8")) as Workflow],
    ["step in the README", { permissions: {}, jobs: { gate: { steps: parse(readmeStep) as never } } }],
  ])("%s: inputs that the action has, permissions said", (_, { permissions, jobs }) => {
    expect(permissions).toBeDefined();
    const ours = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses === "./" || uses?.startsWith("logprob-gate/"));
    expect(ours.length).toBeGreaterThan(0);
    for (const step of ours) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });
});

test("the action runs what is built, on Node 24", () => {
  expect(action.runs).toEqual({
    using: "node24",
    main: "dist/action/index.js",
    post: "dist/action/index.js",
  });
  expect(existsSync(action.runs.main)).toBe(true);
});
