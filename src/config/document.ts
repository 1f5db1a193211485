import { isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { UserError, type Location } from "../errors.ts";

/** An alias that multiplies is no configuration. */
const MAX_ALIASES = 20;

type Path = readonly PropertyKey[];

/** A YAML document that knows where everything stands. */
export class ConfigDocument {
  readonly value: unknown;
  readonly #path: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** @throws UserError config-yaml with line and column */
  constructor(text: string, path: string) {
    this.#path = path;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const [error] = this.#document.errors;
    if (error !== undefined) {
      const { line, col: column } = this.#lines.linePos(error.pos[0]);
      throw this.#notYaml(error.message, { path, line, column });
    }
    try {
      this.value = this.#document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (aliases) {
      throw this.#notYaml(aliases instanceof Error ? aliases.message : String(aliases), { path, line: 1 });
    }
  }

  /** Where the value at a path stands, or the nearest one round it that exists. */
  locate(path: Path): Location {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = this.#document.getIn(path.slice(0, length), true);
      const location = this.#locationOf(node);
      if (location !== undefined) return location;
    }
    return { path: this.#path, line: 1, column: 1 };
  }

  /** Where a key of the map at a path stands. */
  locateKey(path: Path, key: string): Location {
    const map: unknown = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return this.#locationOf(pair?.key) ?? this.locate(path);
  }

  #locationOf(node: unknown): Location | undefined {
    if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
      return undefined;
    const { line, col: column } = this.#lines.linePos(Number(node.range[0]));
    return { path: this.#path, line, column };
  }

  #notYaml(message: string, location: Location): UserError {
    return new UserError("config-yaml", `not YAML: ${message}`, "Correct the YAML there.", location);
  }
}
