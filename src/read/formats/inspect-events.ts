import type { Path } from "../../config/format.ts";

/**
 * What Inspect's log says twice: beside a sample's events stands the last turn's output, and in them those of all turns
 * and of graders, the responses they were made of, and the changes of state by which the output came to be.
 * Other lists of events hold what they are named for: the pieces of a stream.
 * Source: inspect_ai, log/_transcript.py.
 */
export const inspectEvents: readonly Path[] = ["events[*].output", "events[*].call", "events[*].changes"];
