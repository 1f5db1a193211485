import { validate } from "@actions/languageservice";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { WORKFLOW_TEMPLATE } from "../../src/config/template.ts";

interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { description: string; required?: boolean }>;
}

const OURS = parse(readFileSync("action.yml", "utf8")) as ActionMetadata;

/** The inputs of other actions that the examples give. */
const inputs = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { description: name, required: false }]));
const OTHERS: Readonly<Record<string, ActionMetadata["inputs"]>> = {
  checkout: inputs("persist-credentials"),
  "upload-artifact": inputs("name", "path"),
};

/** What GitHub's own language service has to say about a workflow. */
async function mistakes(name: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///repo/.github/workflows/${name}`, "yaml", 1, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name: repo }) =>
        Promise.resolve(
          owner === "logprob-gate" ? OURS : { name: repo, description: repo, inputs: OTHERS[repo] ?? {} },
        ),
    },
  });
  return found.map(
    ({ range, message }) =>
      `${range.start.line + 1}: ${typeof message === "string" ? message : message.value}`,
  );
}

const EXAMPLES = readdirSync("examples/workflows").map(
  (name) => [name, readFileSync(`examples/workflows/${name}`, "utf8")] as const,
);

describe.each([...EXAMPLES, ["init.yml", WORKFLOW_TEMPLATE] as const])("%s", (name, text) => {
  test("is a workflow, with inputs that the actions have", async () => {
    expect(await mistakes(name, text)).toEqual([]);
  });

  test("grants each permission for a reason, and none by default", () => {
    const { permissions } = parse(text) as { permissions?: Record<string, string> };
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {})).not.toContain("write");
    const grants = text.split("\n").filter((line) => /^ +[a-z-]+: (read|write)\b/.test(line));
    expect(grants.length).toBeGreaterThan(0);
    for (const grant of grants) expect(grant).toMatch(/ # \w/);
  });
});

test("a misspelt input would be found", async () => {
  const text = readFileSync("examples/workflows/pull-request.yml", "utf8");
  expect(await mistakes("misspelt.yml", text.replace("artifacts:", "artefacts:"))).toEqual([
    expect.stringContaining("artefacts") as string,
  ]);
});

test("publishing checks nothing out", () => {
  const text = readFileSync("examples/workflows/publish.yml", "utf8");
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { uses?: string; run?: string }[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(steps.map(({ uses }) => uses)).toEqual(["logprob-gate/logprob-gate@v1"]);
});
