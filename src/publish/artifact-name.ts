/** What no artifact's name may have. Source: actions/toolkit, packages/artifact, path-and-artifact-name-validation.ts. */
const NOT_IN_A_NAME = /[":<>|*?\\/\r\n]/g;

/** The name under which a job uploads what the gate has written, and of the folder it is written to (docs/github.md). */
export const artifactName = (key: string): string =>
  key === "" ? "logprob-gate-report" : `logprob-gate-report-${key.replace(NOT_IN_A_NAME, "-")}`;
