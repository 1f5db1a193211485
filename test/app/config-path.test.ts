import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadConfig } from "../../src/app/load-config.ts";
import { folder } from "../support/collect.ts";

const workspaceWith = (...names: readonly string[]): string => {
  const cwd = folder();
  mkdirSync(join(cwd, ".github"));
  const bounds = "bounds: [{ metric: fork-fraction, max: 1% }]\n";
  for (const name of names) writeFileSync(join(cwd, ".github", name), bounds);
  return cwd;
};

test.each(["logprob-gate.yml", "logprob-gate.yaml"])(
  "%s is read where no configuration is named",
  async (name) => {
    const { bounds } = await loadConfig(undefined, {}, workspaceWith(name));
    expect(bounds).toMatchObject([{ max: 0.01, origin: `.github/${name}:1` }]);
  },
);

test("of two configurations none is left unread without a word", async () => {
  const cwd = workspaceWith("logprob-gate.yml", "logprob-gate.yaml");
  await expect(loadConfig(undefined, {}, cwd)).rejects.toMatchObject({
    code: "config-invalid",
    message: ".github/logprob-gate.yaml is there as well",
    location: { path: ".github/logprob-gate.yml" },
  });
  const { bounds } = await loadConfig(".github/logprob-gate.yaml", {}, cwd);
  expect(bounds).toMatchObject([{ origin: ".github/logprob-gate.yaml:1" }]);
});
