import type { getOctokit } from "@actions/github";
import { answerOf, waitBefore } from "./retry.ts";

/** GitHub's REST and GraphQL interfaces. */
export type GitHub = ReturnType<typeof getOctokit>;

/** A request that has no answer after this many milliseconds is given up. */
const TIMEOUT = 60_000;

/**
 * Connects to the GitHub that the run belongs to, an Enterprise Server too. Rate limits and failures of
 * GitHub's are tried again, a few times.
 *
 * @param apiUrl of `GITHUB_API_URL`
 * @param sleep waits so many milliseconds
 */
export async function connect(
  token: string,
  apiUrl: string,
  sleep: (ms: number) => Promise<unknown>,
): Promise<GitHub> {
  // Loaded only where something is posted or fetched.
  const { getOctokit } = await import("@actions/github");
  const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const github = getOctokit(token, { baseUrl: apiUrl, log: quiet });
  github.hook.wrap("request", async (request, options) => {
    for (let retry = 0; ; retry++) {
      try {
        return await request({
          ...options,
          request: { ...options.request, signal: AbortSignal.timeout(TIMEOUT) },
        });
      } catch (error) {
        const answer = answerOf(error);
        const wait = answer && waitBefore(retry, answer, Date.now());
        if (wait === undefined) throw error;
        await sleep(wait);
      }
    }
  });
  return github;
}

const nothing = () => undefined;
