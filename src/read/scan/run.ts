/** What is to be read of positions. */
export interface Wanted {
  /** The chosen token, which the format says. */
  readonly hasChosen: boolean;
  /** The alternatives are whole distributions. */
  readonly isComplete: boolean;
  /** Numbers for the tokens. */
  readonly isNamed: boolean;
}

/** Why a run has ended: see ../../wasm/assembly/scan.ts. */
export const Stop = { Last: 0, Other: 1, Bytes: 2, Room: 3 } as const;

/** The chosen tokens of the next positions, where these stand in lists of their own. */
export interface ChosenAhead {
  /** At most MAX_AHEAD. */
  readonly count: number;
  /** The `Identity` of all of them. */
  readonly identity: number;
  /** NaN where it is not known. */
  readonly values: Float64Array;
  /** What tells them from others, in `bytes`. */
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Chosen tokens, and bytes of theirs, that there is room for. */
export const MAX_AHEAD = 1024;
export const MAX_AHEAD_BYTES = 65_536;

/** Positions that were read in one run. */
export interface Run {
  /** Behind the last of them; where the run began if there is none. */
  readonly behind: number;
  readonly stop: number;
  readonly count: number;
  /** Of all of them. */
  readonly entries: number;
  /** As `Positions` has them, without their index; like all columns, they are longer than the run. */
  readonly logprobs: Float64Array;
  readonly ends: Uint32Array;
  readonly chosen: Float64Array;
  readonly listing: Uint8Array;
  /** See `NamedPositions`: of use where tokens are named. */
  readonly tokens: Float64Array;
  readonly chosenTokens: Float64Array;
  /** Of these positions, see `Filled`. */
  readonly positive: number;
  readonly collapsed: number;
  readonly k: number;
}

/** Elements of a list alongside that were read in one run. */
export interface ElementRun {
  readonly behind: number;
  readonly stop: number;
  readonly count: number;
  /** Columns that are longer than the run. */
  readonly values: Float64Array;
  /** What tells the tokens from others, in the engine's bytes. */
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
}
