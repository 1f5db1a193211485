import type { Format } from "../../config/format.ts";

/** Whole distributions as lists of probabilities, named or not: `{"a": [.9, .1]}`, `[[.9, .1]]`. */
export const distributions: Format = {
  name: "distributions",
  title: "whole distributions: lists of probabilities, in a list or by name",
  sample: "",
  positions: "*",
  alternatives: { value: "[*]" },
  scale: "probability",
  complete: true,
};
