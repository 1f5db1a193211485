import type { Measurement } from "./measurement.ts";
import { join } from "./samples.ts";

/** Which samples two runs share, by group and id. */
export interface Pairing {
  readonly pairs: number;
  readonly onlyRun: Unpaired;
  readonly onlyBaseline: Unpaired;
}

/** Samples of one run alone: how many, and the first of them. */
export interface Unpaired {
  readonly count: number;
  readonly ids: readonly string[];
}

const MAX_NAMED = 10;

export function pairing(run: Measurement, baseline: Measurement): Pairing {
  let pairs = 0;
  const [onlyRun, onlyBaseline] = [new Alone(), new Alone()];
  for (const name of new Set([...run.samples, ...baseline.samples].map(({ group }) => group))) {
    const [ours, theirs] = [run, baseline].map(({ samples }) => samples.find(({ group }) => group === name));
    join(ours, theirs, (rowOfOurs, rowOfTheirs) => {
      if (rowOfOurs >= 0 && rowOfTheirs >= 0) pairs++;
      else if (rowOfOurs >= 0) onlyRun.add(ours?.ids[rowOfOurs] ?? "");
      else onlyBaseline.add(theirs?.ids[rowOfTheirs] ?? "");
    });
  }
  return { pairs, onlyRun, onlyBaseline };
}

class Alone implements Unpaired {
  count = 0;
  readonly ids: string[] = [];

  add(id: string): void {
    if (this.count++ < MAX_NAMED) this.ids.push(id);
  }
}
