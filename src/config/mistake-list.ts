import { UserError, type Location } from "../errors.ts";

/** A mistake in the configuration, in words. */
export interface Mistake {
  readonly message: string;
  readonly remedy: string;
  readonly location: Location;
}

/** Collects mistakes, so that one run tells all of them. */
export class MistakeList {
  readonly #mistakes: Mistake[] = [];

  add(...mistakes: readonly Mistake[]): void {
    this.#mistakes.push(...mistakes);
  }

  /** The value that `read` gives; where it throws a UserError, notes it and gives undefined. */
  attempt<T>(name: string, location: Location, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add({ message: `${name}: ${error.message}`, remedy: error.remedy, location });
      return undefined;
    }
  }

  get any(): boolean {
    return this.#mistakes.length > 0;
  }

  /** One error of all mistakes: the first where it stands, the others with their lines below it; each remedy once. */
  error(): UserError {
    const [first, ...others] = this.#mistakes.sort((a, b) => compare(a.location, b.location));
    if (first === undefined) throw new RangeError("there is no mistake");
    const told = new Set([first.remedy]);
    const rest = others.map(({ message, remedy, location }) => {
      const isNew = !told.has(remedy);
      told.add(remedy);
      return `\nline ${location.line ?? 1}: ${isNew ? withRemedy(message, remedy) : message}`;
    });
    return new UserError("config-invalid", first.message + rest.join(""), first.remedy, first.location);
  }
}

const withRemedy = (message: string, remedy: string) =>
  `${message}${message.endsWith("?") ? "" : "."} ${remedy}`;

const compare = (a: Location, b: Location) =>
  (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
