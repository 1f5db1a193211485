import { validate } from "@actions/languageservice";
import { readdirSync, readFileSync } from "node:fs";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { WORKFLOW_TEMPLATE } from "../src/config/template.ts";

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { readonly description: string; readonly required?: boolean }>;
  readonly outputs: Record<string, { readonly description: string }>;
}

const OURS = parse(readFileSync("action.yml", "utf8")) as Action;

const action = (name: string, inputs: readonly string[]) => ({
  name,
  description: "",
  inputs: Object.fromEntries(inputs.map((input) => [input, { description: "" }])),
});

/** GitHub's actions, with the inputs that are used here, as their documentation names them. */
const THEIRS = [
  action("actions/checkout", ["persist-credentials"]),
  action("actions/setup-node", ["node-version"]),
  action("actions/upload-artifact", ["name", "path", "retention-days"]),
  action("actions/download-artifact", ["pattern", "path"]),
];

/** What GitHub's own language service finds; it asks for the actions' metadata, ours being action.yml. */
async function mistakesIn(workflow: string, name: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${name}`, "yaml", 1, workflow);
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name: repository }) =>
        Promise.resolve(
          owner === "logprob-gate" ? OURS : THEIRS.find((one) => one.name === `${owner}/${repository}`),
        ),
    },
  });
  return diagnostics.map(({ message, range }) => {
    const text = typeof message === "string" ? message : message.value;
    return `${name}:${range.start.line + 1}: ${text}`;
  });
}

const EXAMPLES = readdirSync("examples/workflows").filter((name) => name.endsWith(".yml"));
const WORKFLOWS: (readonly [string, string])[] = [
  ...EXAMPLES.map((name) => [name, readFileSync(`examples/workflows/${name}`, "utf8")] as const),
  ["of-init.yml", WORKFLOW_TEMPLATE],
  ["ci.yml", readFileSync(".github/workflows/ci.yml", "utf8")],
];

describe.each(WORKFLOWS)("%s", (name, text) => {
  test("GitHub's language service finds no mistake", async () => {
    expect(await mistakesIn(text, name)).toEqual([]);
  });

  test("grants each permission for a reason, and none to write to every job", () => {
    const { permissions } = parse(text) as { permissions?: Record<string, string> };
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {})).not.toContain("write");
    const grants = text.split("\n").filter((line) => /^ +[a-z-]+: (read|write)\b/.test(line));
    expect(grants.length).toBeGreaterThan(0);
    for (const grant of grants) expect(grant).toMatch(/ # \w/);
  });
});

test("the language service does know our inputs", async () => {
  const [, text] = WORKFLOWS.find(([name]) => name === "one-job.yml") ?? ["", ""];
  const wrong = text.replace(/^( *)artifacts:/m, "$1artefacts:");
  expect(wrong).not.toBe(text);
  expect(await mistakesIn(wrong, "wrong.yml")).toEqual([expect.stringContaining("artefacts")]);
});

test("publishing checks nothing out", () => {
  const text = readFileSync("examples/workflows/publish.yml", "utf8");
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { uses?: string; run?: string }[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(steps.map(({ uses }) => uses)).toEqual(["logprob-gate/logprob-gate@v1"]);
});

test("every input of the modes is shown in an example", () => {
  const all = WORKFLOWS.map(([, text]) => text).join("\n");
  for (const input of [
    "mode",
    "measurements",
    "expect-shards",
    "baseline",
    "on-missing-baseline",
    "on-inconclusive",
  ]) {
    expect(all).toMatch(new RegExp(`^ *${input}: `, "m"));
  }
});
