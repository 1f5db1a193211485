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
export function find<T extends HTMLElement>(id: string, kind: new () => T): T | null {
  const found = document.getElementById(id);
  return found instanceof kind ? found : null;
}

/** The element with this id, which the page has. */
export function get<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = find(id, kind);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** Calls when a link into the page is followed, also one to where the address points already, which changes no hash. */
export function onFollow(listener: () => void): void {
  window.addEventListener("hashchange", listener);
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link !== null && link.hash !== "" && link.href === location.href) listener();
  });
}
