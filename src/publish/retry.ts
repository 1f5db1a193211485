/** What GitHub answered, as far as an error tells. */
export interface Answer {
  /** HTTP status; undefined where there was no answer at all. */
  readonly status: number | undefined;
  readonly message: string;
  readonly header: (name: string) => string | undefined;
}

/** Retries, and the longest one waits, in milliseconds: GitHub asks for a minute at most. */
const MAX_RETRIES = 3;
const MAX_WAIT = 60_000;

/**
 * How long to wait before trying again: what GitHub asks for, else a minute for a rate limit and 1, 2 and 4 seconds for
 * a failure.
 *
 * @param retry 0 before the first
 * @param now milliseconds since the epoch
 * @returns milliseconds; undefined where trying again does not help
 */
export function waitBefore(retry: number, answer: Answer, now: number): number | undefined {
  const limited = isRateLimit(answer);
  if (retry >= MAX_RETRIES || !(limited || (answer.status ?? 500) >= 500)) return undefined;
  const asked = waitAsked(answer, now) ?? (limited ? MAX_WAIT : 1000 * 2 ** retry);
  return asked <= MAX_WAIT ? asked : undefined;
}

/** Source: docs.github.com, "Rate limits for the REST API", exceeding the rate limit. */
export const isRateLimit = ({ status, message, header }: Answer): boolean =>
  status === 429 ||
  (status === 403 &&
    (header("retry-after") !== undefined ||
      header("x-ratelimit-remaining") === "0" ||
      message.includes("rate limit")));

function waitAsked({ header }: Answer, now: number): number | undefined {
  const after = Number(header("retry-after") ?? NaN);
  if (Number.isFinite(after)) return Math.max(0, 1000 * after);
  if (header("x-ratelimit-remaining") !== "0") return undefined;
  const reset = Number(header("x-ratelimit-reset") ?? NaN);
  return Number.isFinite(reset) ? Math.max(0, 1000 * reset - now) : undefined;
}

/** What an error of Octokit says; anything else is no answer of GitHub's. */
export function answerOf(error: unknown): Answer | undefined {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return undefined;
  const { response } = error as { response?: { headers?: Record<string, string | number | undefined> } };
  return {
    // Without a response, the status is Octokit's own.
    status: response && error.status,
    message: error.message,
    header: (name) => response?.headers?.[name]?.toString(),
  };
}

/** Whether it was given up because it took too long: the answer, or what comes with it. */
export const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === "TimeoutError" || isTimeout(error.cause));
