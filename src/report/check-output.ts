import { everyAnnotation, type Annotation, type PlacedAnnotation } from "./annotations.ts";
import { caseAnnotations } from "./cases.ts";
import { inline } from "./escape.ts";
import { notJudged, obstacleAnnotation, type Obstacle } from "./not-judged.ts";
import { counted } from "./numbers.ts";
import type { Report } from "./schema.ts";
import { headline } from "./sentences.ts";
import { summary } from "./summary.ts";

/** What a check run shows. */
export interface CheckOutput {
  readonly conclusion: "success" | "failure" | "neutral" | "cancelled";
  readonly title: string;
  /** Markdown */
  readonly summary: string;
  /** Findings, the worst first, then evaluation cases; all of them have a place. */
  readonly annotations: readonly PlacedAnnotation[];
}

/** Limits of GitHub's: characters of a title, bytes of a summary. Source: its OpenAPI description, checks/create. */
const MAX_TITLE = 255;
const SUMMARY_BUDGET = 65_000;

/** A path that is in no repository: for one, GitHub refuses all annotations of a request. */
const LEADS_OUT = /^([/\\]|[a-z]:|\.\.[/\\])/i;

const MAX_CASES = 20;

/** Findings: 20 requests' worth; the summary counts the rest. */
const MAX_ANNOTATIONS = 1000;

/**
 * The report for a check run.
 *
 * @param binding whether the gate may stop the merge: else what fails is only said (`report-only`)
 * @param now for the baseline's age
 */
export function checkOutput(report: Report, binding: boolean, now?: Date): CheckOutput {
  const placed = everyAnnotation(report).flatMap(withPlace);
  const left = placed.length - MAX_ANNOTATIONS;
  const note = left > 0 ? `\n${counted(left, "finding")} more than can be annotated.\n` : "";
  return {
    conclusion: conclusionOf(report, binding),
    title: inline(headline(report), MAX_TITLE),
    summary: summary(report, SUMMARY_BUDGET - note.length, now) + note,
    annotations: [...placed.slice(0, MAX_ANNOTATIONS), ...caseAnnotations(report, MAX_CASES)],
  };
}

function withPlace(annotation: Annotation): PlacedAnnotation[] {
  const { path, line } = annotation;
  return path === undefined || line === undefined || LEADS_OUT.test(path)
    ? []
    : [{ ...annotation, path, line }];
}

/** For a run that ended before anything was judged. */
export const failedCheck = (obstacle: Obstacle, binding: boolean): CheckOutput => ({
  conclusion: binding ? "failure" : "neutral",
  title: "Not judged",
  summary: notJudged(obstacle, SUMMARY_BUDGET),
  annotations: withPlace(obstacleAnnotation(obstacle)),
});

/** For a run that knew its conclusion, and could not post it. */
export const belatedCheck = ({
  conclusion,
  title,
}: Pick<CheckOutput, "conclusion" | "title">): CheckOutput => ({
  conclusion,
  title,
  summary: "The step could not post more than that: the job summary has the rest.",
  annotations: [],
});

/** Over what a gate has said, where another of the same name says worse: of one name, the latest counts. */
export const twinCheck = (binding: boolean): CheckOutput => ({
  conclusion: binding ? "failure" : "neutral",
  title: "Two gates of this run have the same key",
  summary: "Another says worse than this one. Give each a `key` of its own.",
  annotations: [],
});

/** For a run that could not say how it ended: its job was cancelled, or it was killed. */
export const ABANDONED_CHECK: CheckOutput = {
  conclusion: "cancelled",
  title: "Ended early",
  summary: "The step ended before it could say what it found.",
  annotations: [],
};

function conclusionOf({ verdict, blocks }: Report, binding: boolean): CheckOutput["conclusion"] {
  if (blocks) return binding ? "failure" : "neutral";
  return verdict === "fail" || verdict === "inconclusive" ? "neutral" : "success";
}
