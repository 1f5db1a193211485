import { baselineAt, type BaselineSource } from "./baseline.ts";
import type { GitHubSettings } from "./github-settings.ts";
import type { World } from "./world.ts";

/**
 * The baseline that a workflow names: `auto` for what the target branch has published, the path of a file, or the
 * name of the artifact that the target branch has published it as. A file that exists is the one that is meant.
 */
export function namedBaseline(
  name: string | undefined,
  settings: GitHubSettings,
  world: World,
): BaselineSource | undefined {
  if (name === undefined) return undefined;
  const onGitHub = (artifact?: string) => async () => {
    const { githubBaseline } = await import("./github-baseline.ts");
    return githubBaseline(settings, world, artifact);
  };
  if (name === "auto") return onGitHub();
  return baselineAt(name, world, isPath(name) ? undefined : onGitHub(name));
}

/** No artifact's name has a slash, and a measurement's file ends in one of these. */
const isPath = (name: string): boolean => /[/\\]|\.(json|gz)$/i.test(name);
