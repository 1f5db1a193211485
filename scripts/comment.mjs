// Prints a report as the comment on a pull request: node scripts/comment.mjs REPORT.json
import { readFileSync } from "node:fs";
import { comment } from "../build/src/report/comment.js";

const repositoryUrl = "https://github.com/acme/evals";
const origin = {
  commit: "3f2c1a0".padEnd(40, "0"),
  repositoryUrl,
  runUrl: `${repositoryUrl}/actions/runs/1`,
};
process.stdout.write(comment(JSON.parse(readFileSync(process.argv[2], "utf8")), origin, 60_000));
