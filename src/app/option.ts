import type { Named } from "../config/override.ts";

/** What the command line says of an option, under the name its mistakes are told by; undefined where it says nothing. */
export const option = (name: string, value: string | undefined): Named | undefined =>
  value === undefined ? undefined : { value, name: `--${name}` };
