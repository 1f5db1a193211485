import { messageOf } from "../errors.ts";
import { answerOf, isRateLimit, isTimeout } from "./retry.ts";

/** Why GitHub did not do what it was asked for. */
export type Refusal = { readonly kind: "permission" } | { readonly kind: "other"; readonly reason: string };

const other = (reason: string): Refusal => ({ kind: "other", reason });

/** A refusal from an error of any kind: what is posted is best effort, and every failure is only told. */
export function refusalOf(error: unknown): Refusal {
  if (isTimeout(error)) return other("GitHub did not answer in time");
  const answer = answerOf(error);
  if (answer === undefined) return other(messageOf(error));
  const { status, message } = answer;
  if (status === undefined)
    return other(`GitHub could not be reached${message === "" ? "" : ` (${message})`}`);
  if (isRateLimit(answer)) return other("GitHub's rate limit is used up");
  if (status === 401) return other("GitHub does not accept the token in `github-token`");
  if (status === 403 && message.includes("locked")) return other("the conversation is locked");
  // A token without the permission gets this, and 404 where it may not even know that there is something.
  if ((status === 403 && message.includes("Resource not accessible by")) || status === 404)
    return { kind: "permission" };
  if (status >= 500) return other(`GitHub failed (status ${status})`);
  return other(`GitHub refused (status ${status}: ${message})`);
}
