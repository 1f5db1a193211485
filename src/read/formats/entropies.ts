import type { Format } from "../../config/format.ts";

/**
 * Entropies over the whole vocabulary in nats, computed by whoever wrote them; with a `loss_mask`, as in
 * prime-rl's token_exports, only where it is set.
 */
export const entropies: Format = {
  name: "entropies",
  title: "ready entropies in nats: entropy, entropies or token_entropies (also prime-rl token_exports)",
  sample: "",
  positions: "entropy[*]|entropies[*]|token_entropies[*]",
  mask: "/loss_mask[*]",
  scale: "nats",
};

/** A bare list of them: nothing tells it from other numbers, so it has to be named. */
export const entropyList: Format = {
  name: "entropy-list",
  title: "bare lists of ready entropies in nats (only with --format)",
  sample: "",
  positions: "[*]",
  scale: "nats",
  onlyNamed: true,
};
