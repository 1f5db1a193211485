import type { Annotation } from "../report/annotations.ts";
import { inline, prose } from "../report/escape.ts";
import { capitalised } from "../report/words.ts";
import type { Activity } from "./plan.ts";
import type { Refusal } from "./refusal.ts";

/** What can be posted, for people, the permission it takes, and how to do without. */
const SURFACES = {
  comment: { what: "the comment", permission: "pull-requests: write", without: "`comment: never`" },
  check: { what: "the check run", permission: "checks: write", without: "`check: never`" },
  report: { what: "the report of the finished run", permission: "actions: read", without: "" },
} as const;

export type Surface = keyof typeof SURFACES;

/** Why something is not on GitHub: it was never meant to, it was refused, or another gate's is there. */
export type Missing = { readonly surface: Surface } & (
  { readonly activity: Activity } | { readonly refusal: Refusal } | { readonly twin: true }
);

const TWIN =
  "Two gates of this run have the same `key`: the comment they share, and the check run, show the worse verdict. Give each a `key` of its own.";

const MAX_MESSAGE = 1000;

/** One notice for all permissions that are missing, one warning for each other refusal. */
export function notes(missing: readonly Missing[]): Annotation[] {
  const forbidden = surfacesWithout(missing);
  const refused = missing.flatMap((one) =>
    "refusal" in one && one.refusal.kind === "other" ? [{ ...one, reason: one.refusal.reason }] : [],
  );
  return [
    ...(forbidden.length === 0
      ? []
      : [
          {
            level: "notice" as const,
            title: "logprob-gate: permission missing",
            message: `${advice(forbidden)}\n\n${yaml(forbidden)}`,
          },
        ]),
    ...(missing.some(isTwin)
      ? [{ level: "warning" as const, title: "logprob-gate: two gates with one key", message: TWIN }]
      : []),
    ...refused.map(({ surface, reason }) => ({
      level: "warning" as const,
      title: "logprob-gate: not posted",
      message: inline(
        `${capitalised(SURFACES[surface].what)} could not be posted: ${reason}. The verdict stands.`,
        MAX_MESSAGE,
      ),
    })),
  ];
}

/** The same as Markdown for the end of the job summary; empty where nothing is missing that was to be expected. */
export function notesForSummary(missing: readonly Missing[]): string {
  const whats = new Map<string, string[]>();
  for (const one of missing) {
    const why = reasonOf(one);
    if (why !== undefined) whats.set(why, [...(whats.get(why) ?? []), SURFACES[one.surface].what]);
  }
  const forbidden = surfacesWithout(missing);
  const items = [
    ...(missing.some(isTwin) ? [`- ${prose(TWIN)}`] : []),
    ...[...whats].map(([why, what]) => `- Not posted: ${what.join(" and ")}. ${prose(capitalised(why))}.`),
    ...(forbidden.length > 0
      ? [`- ${prose(advice(forbidden))}\n\n  \`\`\`yaml\n${yaml(forbidden, "  ")}\n  \`\`\``]
      : []),
  ];
  return items.length === 0 ? "" : `\n${items.join("\n")}\n`;
}

const isTwin = (one: Missing): boolean => "twin" in one;

function reasonOf(one: Missing): string | undefined {
  if ("refusal" in one) return one.refusal.kind === "other" ? one.refusal.reason : undefined;
  if ("twin" in one) return undefined;
  return one.activity.does || !one.activity.tell ? undefined : one.activity.why;
}

const surfacesWithout = (missing: readonly Missing[]): Surface[] => [
  ...new Set(
    missing.flatMap((one) => ("refusal" in one && one.refusal.kind === "permission" ? [one.surface] : [])),
  ),
];

function advice(surfaces: readonly Surface[]): string {
  const of = surfaces.map((surface) => SURFACES[surface]);
  const what = of.map((surface) => surface.what).join(" and ");
  const without = of.flatMap((surface) => (surface.without === "" ? [] : [surface.without])).join(" and ");
  return `Not posted: ${what}. The token lacks a permission; add to the job${without === "" ? "" : `, or set ${without}`}:`;
}

/** `permissions:` takes away what it does not name: `contents: read` is for the checkout. */
function yaml(surfaces: readonly Surface[], indent = ""): string {
  const lines = surfaces.map((surface) => `  ${SURFACES[surface].permission} # ${SURFACES[surface].what}`);
  return ["permissions:", "  contents: read # to check out", ...lines]
    .map((line) => indent + line)
    .join("\n");
}
