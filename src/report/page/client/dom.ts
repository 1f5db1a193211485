type Child = Node | string;

/** An element with its attributes; text goes in as text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The element with this id, where the page has it. */
export function find<T extends HTMLElement>(id: string): T | null {
  return document.getElementById(id) as T | null;
}

/** The element with this id, which the page has. */
export function get<T extends HTMLElement>(id: string): T {
  const found = find<T>(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}
