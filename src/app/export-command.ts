import { named } from "../config/override.ts";
import { parseProportion, parseThreshold, parseWord } from "../config/scalars.ts";
import { UserError } from "../errors.ts";
import { DEFAULT_POOL } from "../export/reasonmaxxer/pool.ts";
import { thresholdNats } from "../measure/units.ts";
import { inline } from "../report/escape.ts";
import { counted } from "../report/numbers.ts";
import { exportRows, type Target } from "./export.ts";
import { loadConfig } from "./load-config.ts";
import { option } from "./option.ts";
import { tellProblems } from "./tell-problems.ts";
import type { World } from "./world.ts";

export interface ExportFlags {
  readonly to: string;
  readonly output?: string;
  readonly config?: string;
  readonly threshold?: string;
  readonly vocabSize?: string;
  readonly format?: string;
  readonly topEntropyQuantile?: string;
  readonly pool?: string;
  readonly shortest?: string;
  readonly thresholdCorrect?: string;
  readonly thresholdIncorrect?: string;
  readonly correctField?: string;
  readonly problemField?: string;
  readonly quiet?: boolean;
}

const TARGETS = ["forks", "mask", "reasonmaxxer"] as const;

/** The options that one target alone has, as they are written. */
const OWN_OPTIONS: readonly (readonly [flag: keyof ExportFlags, option: string, target: Target["to"]])[] = [
  ["topEntropyQuantile", "--top-entropy-quantile", "mask"],
  ["pool", "--pool", "reasonmaxxer"],
  ["shortest", "--shortest", "reasonmaxxer"],
  ["thresholdCorrect", "--threshold-correct", "reasonmaxxer"],
  ["thresholdIncorrect", "--threshold-incorrect", "reasonmaxxer"],
  ["correctField", "--correct-field", "reasonmaxxer"],
  ["problemField", "--problem-field", "reasonmaxxer"],
];

/** Exports, and says on standard error what was. @returns the exit status */
export async function runExport(
  artifacts: readonly string[],
  flags: ExportFlags,
  world: World,
): Promise<number> {
  const config = await loadConfig(
    flags.config,
    {
      threshold: option("threshold", flags.threshold),
      vocabSize: option("vocab-size", flags.vocabSize),
      format: option("format", flags.format),
    },
    world.cwd,
  );
  if (config.frozen !== undefined)
    throw new UserError(
      "usage",
      "the threshold is to come from a baseline, which an export does not read",
      'Give it: `--threshold "1.4 nats"`.',
    );
  const { output, quiet } = flags;
  const { rows, problems, notes } = await exportRows(
    { artifacts, config, target: targetOf(flags), output, quiet },
    world,
  );
  tellProblems(problems, world);
  if (flags.quiet !== true)
    world.stderr.write(
      [
        ...notes,
        `wrote ${counted(rows, "row")}${output === undefined ? "" : ` to ${inline(output, 1000)}`}`,
        "",
      ].join("\n"),
    );
  if (problems.fileFailed) return 2;
  return problems.count > config.maxProblems ? 1 : 0;
}

/** @throws UserError usage, naming the flag */
function targetOf(flags: ExportFlags): Target {
  const to = named({ value: flags.to, name: "--to" }, (text) => parseWord(text, TARGETS));
  refuseOthers(to, flags);
  if (to === "forks") return { to };
  if (to === "mask")
    return { to, topEntropyQuantile: shareOf("--top-entropy-quantile", flags.topEntropyQuantile) };
  const [correct, incorrect] = [
    natsOf("--threshold-correct", flags.thresholdCorrect),
    natsOf("--threshold-incorrect", flags.thresholdIncorrect),
  ];
  if ((correct === undefined) !== (incorrect === undefined))
    throw new UserError(
      "usage",
      "only one of --threshold-correct and --threshold-incorrect is given",
      "Give both, or neither.",
    );
  return {
    to,
    pool: {
      problems: problemsOf(flags.pool),
      shortest: shareOf("--shortest", flags.shortest) ?? DEFAULT_POOL.shortest,
    },
    gate: correct === undefined || incorrect === undefined ? undefined : { correct, incorrect },
    fields: { correct: flags.correctField, problem: flags.problemField },
  };
}

/** An option of another target would be a wish that nobody hears. */
function refuseOthers(to: Target["to"], flags: ExportFlags): void {
  for (const [flag, option, target] of OWN_OPTIONS) {
    if (target === to || flags[flag] === undefined) continue;
    throw new UserError(
      "usage",
      `${option} belongs to \`--to ${target}\`, and has no meaning with \`--to ${to}\``,
      `Leave it out, or write \`--to ${target}\`.`,
    );
  }
}

function problemsOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_POOL.problems;
  if (text === "all") return Infinity;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError(
    "usage",
    `--pool: ${JSON.stringify(text)} is no number of problems`,
    "Write a number such as 50, or `all`.",
  );
}

const shareOf = (name: string, text: string | undefined) => parsed(name, text, parseProportion);

const natsOf = (name: string, text: string | undefined) =>
  parsed(name, text, (value) => thresholdNats(parseThreshold(value)));

/** What an option says, read. @throws UserError usage, naming it */
const parsed = <T>(name: string, value: string | undefined, parse: (text: string) => T): T | undefined =>
  value === undefined ? undefined : named({ value, name }, parse);
