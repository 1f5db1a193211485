import { cutTo } from "./shortened.ts";
import { idOf, nameFrom } from "./walk/fields.ts";
import { followFirst, isObject, parsePath } from "./walk/path.ts";

/** Reasons longer than this are cut: they are untrusted. */
const MAX_REASON = 200;

/** Where an error says what it is. */
const ERRORS = ["error.message", "error.error.message", "error.code", "error"].map(parsePath);

/** Where Gemini says why it did not take a prompt. */
const BLOCKS = ["promptFeedback.blockReason", "prompt_feedback.block_reason"].map(parsePath);

/** What a record of a request that failed says of it: a line of a batch, an event of a stream; undefined of all others. */
export function failureOf(record: unknown): string | undefined {
  const reason = reasonOf(record);
  if (reason === undefined || !isObject(record)) return undefined;
  const { key } = record;
  const name = idOf([record], undefined) ?? (typeof key === "string" ? nameFrom(key) : undefined);
  const request = name === undefined ? "a request" : `the request ${JSON.stringify(name)}`;
  return `${request} failed${reason === "" ? "" : `: ${JSON.stringify(cutTo(MAX_REASON, reason))}`}`;
}

/** Why a record or its response says that it failed, empty where it does not say more; undefined where it does not. */
function reasonOf(record: unknown): string | undefined {
  if (!isObject(record)) return undefined;
  const { error, type, object, message, status, status_code: code, response, body } = record;
  const ofResponse = reasonOf(response) ?? reasonOf(body);
  const refusal = typeof code === "number" && code >= 400 ? String(code) : "";
  const ofVertex = Object.hasOwn(record, "processed_time") ? textOf(status) : "";
  const block = firstText(record, BLOCKS);
  const isError = !isNothing(error) || type === "error" || object === "error";
  if (!isError && refusal === "" && ofVertex === "" && block === "") return ofResponse;
  const ofError = [firstText(record, ERRORS), isError ? textOf(message) : ""];
  return [...ofError, ofResponse, block, ofVertex, refusal].find((text) => text) ?? "";
}

const isNothing = (error: unknown): boolean =>
  error === undefined || error === null || error === false || error === "";

const firstText = (record: unknown, paths: readonly ReturnType<typeof parsePath>[]): string =>
  paths.map((steps) => textOf(followFirst(record, steps))).find((text) => text !== "") ?? "";

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
