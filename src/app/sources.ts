import type { SampleResult } from "../measure/accumulator.ts";
import type { Source } from "../read/reading.ts";

/** Where the samples' evaluation cases are written, as their records say it: untrusted. */
export class Sources {
  readonly #of = new Map<string, Source>();
  /** One string for each path: a file has many cases. */
  readonly #paths = new Map<string, string>();

  note(name: SampleResult["name"], source: Source | undefined): void {
    if (name === undefined || source === undefined) return;
    const path = this.#paths.get(source.path) ?? source.path;
    this.#paths.set(path, path);
    this.#of.set(keyOf(name), { path, line: source.line });
  }

  of(name: NonNullable<SampleResult["name"]>): Source | undefined {
    return this.#of.get(keyOf(name));
  }
}

const keyOf = ({ group, id }: NonNullable<SampleResult["name"]>): string => JSON.stringify([group, id]);
