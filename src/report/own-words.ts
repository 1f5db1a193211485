import { findings } from "./findings.ts";
import type { Report } from "./schema.ts";
import { headline } from "./sentences.ts";

/**
 * A report from elsewhere with the sentences that follow from its figures, not those it brings, and with no place to
 * annotate but one: whoever wrote it could name any line of any file.
 *
 * @param config path of the file that bounds may stand in
 * @param written a path as git writes it
 */
export function ownWords(report: Report, config: string, written: (path: string) => string): Report {
  const body = {
    ...report,
    bounds: report.bounds.map(({ location, ...bound }) => ({
      ...bound,
      ...(location && written(location.path) === config && { location: { ...location, path: config } }),
    })),
    cases: report.cases.map((one) => ({ ...one, location: undefined })),
  };
  return { ...body, findings: findings(body), headline: headline(body) };
}
