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
  action("actions/checkout", []),
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

  test("asks for the least permissions, each with its reason, and none to write", () => {
    const { permissions } = parse(text) as { permissions: Record<string, string> };
    for (const [permission, access] of Object.entries(permissions)) {
      expect(access).toBe("read");
      expect(text).toMatch(new RegExp(`^ *${permission}: read # \\w`, "m"));
    }
  });
});

test("the language service does know our inputs", async () => {
  const [, text] = WORKFLOWS[0];
  const wrong = text.replace(/^( *)artifacts:/m, "$1artefacts:");
  expect(wrong).not.toBe(text);
  expect(await mistakesIn(wrong, "wrong.yml")).toEqual([expect.stringContaining("artefacts")]);
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
