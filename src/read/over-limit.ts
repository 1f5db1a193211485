import { DEFAULT_LIMITS, MAX_LIMITS, type Limits } from "../config/limits.ts";
import { REMEDIES, type ProblemCode } from "./problems.ts";

/** The limits that an artifact can be beyond. */
export type LimitOfArtifact = Exclude<keyof Limits, "page">;

/** What is said of what is beyond each limit. */
const MEANINGS: Readonly<Record<LimitOfArtifact, readonly [ProblemCode, message: (most: number) => string]>> =
  {
    record: ["record-too-large", (most) => `a record is larger than ${most} MiB`],
    depth: ["too-deep", (most) => `a record is nested deeper than ${most} levels`],
    key: ["too-long", (most) => `a record has a key of more than ${most} KiB`],
    number: ["too-long", (most) => `a record has a number of more than ${most} characters`],
    entries: ["bad-encoding", (most) => `the archive has more than ${most} entries`],
    name: ["bad-encoding", (most) => `the archive has an entry whose name takes more than ${most} bytes`],
    expansion: ["bad-encoding", (most) => `the data expands more than ${most} times`],
    expanded: ["bad-encoding", (most) => `the data expands to more than ${most} GiB`],
  };

/** Thrown for an artifact, or a record of one, that is beyond a limit. */
export class OverLimit extends Error {
  readonly code: ProblemCode;
  readonly remedy: string;

  constructor(limit: LimitOfArtifact, limits: Limits = DEFAULT_LIMITS) {
    const [code, message] = MEANINGS[limit];
    super(`${message(limits[limit])} (\`limits.${limit}\`)`);
    this.code = code;
    const raise =
      limits[limit] < MAX_LIMITS[limit]
        ? `If it is meant to be so, set \`limits.${limit}\` higher in the configuration.`
        : `\`limits.${limit}\` cannot be set higher.`;
    // There is nothing wrong with the encoding itself.
    this.remedy = code === "bad-encoding" ? raise : `${REMEDIES[code]} ${raise}`;
  }
}
