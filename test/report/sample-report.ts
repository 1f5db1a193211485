import { DEFAULT_CONFIG } from "../../src/config/defaults.ts";
import type { Bound, Config } from "../../src/config/types.ts";
import type { Problem } from "../../src/errors.ts";
import { judge } from "../../src/judge/judge.ts";
import { emptyGroup, type GroupMeasurement, type Measurement } from "../../src/measure/measurement.ts";
import { addSample } from "../../src/measure/ratio.ts";
import { buildReport } from "../../src/report/build.ts";
import { comparisonOf, NOT_COMPARED, type Compared } from "../../src/report/comparison.ts";
import type { Report } from "../../src/report/schema.ts";

/** A group of samples of 100 positions each, this many of them forks and this many undecided. */
export function groupOf(name: string, samples: number, forks: number, undecided = 0): GroupMeasurement {
  const group = emptyGroup(name);
  for (let i = 0; i < samples; i++) {
    const swing = i % 2 === 0 ? 1 : -1;
    const x = Math.max(0, forks + swing);
    addSample(group.ratios.fork, x, 100);
    addSample(group.ratios["possible-fork"], x + undecided, 100);
    addSample(group.ratios.undecided, undecided, 100);
    addSample(group.ratios["lower-entropy"], 30, 100);
    addSample(group.ratios["upper-entropy"], 31, 100);
  }
  group.histogram.low.push(...Array<number>(3000).fill(0));
  group.histogram.low[0] = 100 * samples;
  group.histogram.high.push(100 * samples);
  return group;
}

export const boundOf = (limits: Partial<Bound>): Bound => ({
  metric: "fork-fraction",
  group: "all",
  level: "fail",
  evidence: "estimate",
  location: { path: ".github/logprob-gate.yml", line: 7 },
  origin: ".github/logprob-gate.yml:7",
  ...limits,
});

export interface SampleOptions {
  readonly groups?: readonly GroupMeasurement[];
  readonly bounds?: readonly Bound[];
  readonly config?: Partial<Config>;
  readonly problems?: readonly Problem[];
  readonly topForks?: Report["topForks"];
  readonly path?: string;
  readonly compared?: Compared;
  readonly measurement?: Measurement;
}

/** A report, made as `check` makes it. */
export function sampleReport(options: SampleOptions = {}): Report {
  const config: Config = {
    ...DEFAULT_CONFIG,
    ...(options.bounds && { bounds: options.bounds }),
    ...options.config,
  };
  const measurement: Measurement = options.measurement ?? {
    threshold: 1.4,
    vocabularySize: 1000,
    fingerprint: { estimator: 1, k: 20, formats: ["openai-chat"], models: [], sampling: {} },
    samples: [],
    groups: options.groups ?? [groupOf("all", 50, 5, 1)],
  };
  const problems = options.problems ?? [];
  const counted = problems.filter(({ scope }) => scope !== "notice");
  const noticed = counted.length < problems.length ? "noticed" : "sound";
  const artifacts = counted.length > config.maxProblems ? "unusable" : noticed;
  return buildReport({
    version: "0.0.0",
    config,
    measurement,
    compared: options.compared ?? NOT_COMPARED,
    verdict: judge(
      measurement,
      config,
      artifacts,
      options.compared && comparisonOf(measurement, options.compared),
    ),
    problems: { list: problems, count: counted.length },
    inputs: [
      {
        path: options.path ?? "run.jsonl",
        format: "openai-chat",
        samples: 50,
        positions: 5000,
        bytes: 1234567,
      },
    ],
    topForks: options.topForks ?? [],
    cases: [],
    topChanges: [],
  });
}

/** Text that wants to be more than text. */
export const HOSTILE = [
  '\\"}]',
  "</details>",
  "@someone",
  "::error::x",
  "a|b",
  "\u202eright to left",
  "<img src=x onerror=1>",
  "```",
  "$x^2$",
  "[a](http://b.example)",
  "https://evil.example/?q",
  "www.evil.example",
  "me@evil.example",
  "#1 GH-1 owner/repo#1",
  ":tada:",
  "two\nlines\r\n# heading",
  "\u001b[31mred\u001b[0m",
  "**bold** _it_ ~~no~~",
  "<!-- comment",
  "&lt;b&gt;",
  "\ud83d",
  "*",
];

export const HOSTILE_FORKS: Report["topForks"] = HOSTILE.map((text) => ({
  sample: text,
  group: text,
  position: 3,
  low: 1.5,
  high: 1.6,
  before: text,
  chosen: text,
  alternatives: [{ token: text, probability: 0.5 }],
  path: text,
  line: 1,
}));
