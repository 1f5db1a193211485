import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import { UserError, type Location } from "../errors.ts";
import { inOurWords } from "./yaml-errors.ts";

/** How many values one anchor may end up as; more is a file that unfolds without end. */
const MAX_ALIASES = 100;

type Path = readonly PropertyKey[];

/** A YAML document that knows where everything stands. */
export class ConfigDocument {
  readonly value: unknown;
  /** Nothing but comments, as when all of a template is commented out. */
  readonly onlyComments: boolean;
  readonly #path: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** @throws UserError config-yaml with line and column */
  constructor(text: string, path: string) {
    this.#path = path;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      stringKeys: true,
    });
    // Warnings, too: the library goes on without a tag it does not know, and the value is another than was meant.
    const [error] = [...this.#document.errors, ...this.#document.warnings];
    if (error !== undefined) {
      const { message, remedy } = inOurWords(error.code, error.message);
      throw notYaml(message, remedy, this.#at(error.pos[0]));
    }
    const { contents } = this.#document;
    const holdsNothing = contents === null || (isScalar(contents) && contents.source === "");
    this.onlyComments = holdsNothing && text.includes("#");
    this.value = this.#unfold(this.#checkAliases());
  }

  /** Where the value at a path stands, or the nearest one round it that exists. */
  locate(path: Path): Location {
    for (let length = path.length; length > 0; length--) {
      const location = this.#locationOf(this.#document.getIn(path.slice(0, length), true));
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

  /** The value at a path; undefined where there is none. */
  valueAt(path: Path): unknown {
    let value = this.value;
    for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    return value;
  }

  /** The scalar at a path as it is written, `1.10` where its value is 1.1; undefined for anything else. */
  sourceAt(path: Path): string | undefined {
    const node: unknown = this.#document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  }

  #locationOf(node: unknown): Location | undefined {
    if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
      return undefined;
    return this.#at(Number(node.range[0]));
  }

  #at(offset: number): Location {
    const { line, col: column } = this.#lines.linePos(offset);
    return { path: this.#path, line, column };
  }

  /**
   * In one pass, where the library searches the document for each alias.
   *
   * @returns where the first alias stands
   * @throws UserError for an alias of nothing, and for one within what it stands for: that has no end
   */
  #checkAliases(): Location | undefined {
    const anchors = new Map<string, unknown>();
    let first: Location | undefined;
    visit(this.#document, {
      Node: (_, node, around) => {
        if (!isAlias(node)) {
          if (node.anchor !== undefined) anchors.set(node.anchor, node);
          return;
        }
        const location = this.#locationOf(node) ?? this.locate([]);
        const target = anchors.get(node.source);
        if (target === undefined) {
          const remedy = "Define the anchor first, or put the value in quotes if it is meant as text.";
          throw notYaml(`there is no &${node.source} before *${node.source}`, remedy, location);
        }
        if (around.some((ancestor) => ancestor === target)) {
          throw notYaml(`*${node.source} stands within its own anchor`, "Write the value out.", location);
        }
        first ??= location;
      },
    });
    return first;
  }

  #unfold(firstAlias: Location | undefined): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      // Of checked aliases, their number is all that the library can still refuse.
      if (firstAlias === undefined || !(error instanceof ReferenceError)) throw error;
      const message = `one anchor is used for more than ${MAX_ALIASES} values`;
      throw notYaml(message, "Write the values out.", firstAlias);
    }
  }
}

const notYaml = (message: string, remedy: string, location: Location) =>
  new UserError("config-yaml", `not YAML: ${message}`, remedy, location);
