/** Where a configuration is looked for when none is named. */
export const CONFIG_PATH = ".github/logprob-gate.yml";
