import type { ErrorCode } from "yaml";

const CORRECT = "Correct the YAML there.";

/** What to do about an error of the YAML library's, by its code. */
const REMEDIES: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: "Indent with spaces.",
  DUPLICATE_KEY: "Keep one of the two.",
  BAD_ALIAS: 'An asterisk begins an alias: put one that is meant as text in quotes, such as `group: "*"`.',
  BAD_SCALAR_START: "Put the value in quotes.",
  TAG_RESOLVE_FAILED: "Leave the tag out: a configuration needs none.",
  MULTIPLE_DOCS: "Keep one document: everything from the second `---` on is not read.",
  RESOURCE_EXHAUSTION: "Take it apart: a configuration is two or three levels deep.",
};

/** Messages that speak of the library where the user needs to know about their file. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: "the key is there twice",
  NON_STRING_KEY: "a key that is not a word",
  MULTIPLE_DOCS: "the file holds more than one document",
  RESOURCE_EXHAUSTION: "nested too deeply",
};

/** An error of the YAML library's in the user's words. */
export const inOurWords = (code: ErrorCode, message: string) => ({
  message: MESSAGES[code] ?? message,
  remedy: REMEDIES[code] ?? CORRECT,
});
