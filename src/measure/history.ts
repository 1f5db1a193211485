/** The last main-branch points a measurement carries. */
export const MAX_HISTORY = 30;
