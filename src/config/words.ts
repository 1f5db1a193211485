/** What a bound may be held against. */
export const EVIDENCE = ["estimate", "confident"] as const;

/** What may be done where the data cannot decide. */
export const TOLERANCES = ["pass", "warn", "fail"] as const;
