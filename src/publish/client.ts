import type { getOctokit } from "@actions/github";
import { answerOf, isTimeout, waitBefore } from "./retry.ts";

/** GitHub's REST and GraphQL interfaces. */
export type GitHub = ReturnType<typeof getOctokit>;

/** A request that is not answered in full after this many milliseconds is given up. */
const TIMEOUT = 60_000;

/**
 * Connects to the GitHub that the run belongs to, an Enterprise Server too. Rate limits and failures of
 * GitHub's are tried again, a few times. What could not be reached is not asked again: all later requests fail at once.
 *
 * @param apiUrl of `GITHUB_API_URL`
 * @param sleep waits so many milliseconds
 * @param timeout milliseconds that a request may take
 */
export async function connect(
  token: string,
  apiUrl: string,
  sleep: (ms: number) => Promise<unknown>,
  timeout = TIMEOUT,
): Promise<GitHub> {
  // Loaded only where something is posted or fetched.
  const { getOctokit } = await import("@actions/github");
  const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const github = getOctokit(token, { baseUrl: apiUrl, log: quiet });
  let unreachable: Error | undefined;
  github.hook.wrap("request", async (request, options) => {
    for (let retry = 0; ; retry++) {
      if (unreachable !== undefined) throw unreachable;
      // These very options are sent: what else the request is called with is not looked at.
      options.request = { ...options.request, signal: AbortSignal.timeout(timeout) };
      try {
        return await request(options);
      } catch (error) {
        const answer = answerOf(error);
        const wait = isTimeout(error) ? undefined : answer && waitBefore(retry, answer, Date.now());
        if (wait === undefined) {
          if (error instanceof Error && answer?.status === undefined) unreachable = error;
          throw error;
        }
        await sleep(wait);
      }
    }
  });
  return github;
}

const nothing = () => undefined;
