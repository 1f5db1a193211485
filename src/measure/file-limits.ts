/**
 * How much a measurement holds at most: what reads the file refuses more, since it may come from anywhere, so what makes
 * one keeps to it.
 */

/** Characters of a text. */
export const MAX_TEXT = 300;

/** Groups beside `all`. Each has histograms: a field with a value of its own in every record would fill the memory. */
export const MAX_GROUPS = 1000;

/** Files that are named as its inputs. */
export const MAX_FILES = 10_000;

/** Problems that are told one by one. */
export const MAX_PROBLEMS = 100;

/** Most values of one fact: more are not told apart. */
export const MAX_VALUES = 20;
