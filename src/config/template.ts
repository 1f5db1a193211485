/** What `logprob-gate init` writes as `.github/logprob-gate.yml`. */
export const CONFIG_TEMPLATE = `# What logprob-gate holds a run against: docs/configuration.md explains every key.

# Entropy above which a position is a decision fork. Which value is right depends on the model, the temperature
# and the task: run \`logprob-gate check --out report\` on a run you trust, and move it in report/report.html.
threshold: 1.4 nats

# Tokens in the model's vocabulary; the closer, the narrower the ranges.
# vocab-size: 151936

# Puts samples into groups by a field of their records, or by a part of the file's path.
# group-by: suite
# group-by: { path: "results/{group}.jsonl" }

# Where the evaluation cases are written, so that those whose forks moved most are annotated when the gate fails:
# a field of the records (a path and a line), or files of the repository that hold each sample's id once.
# source: meta.source
# dataset: data/cases.jsonl

bounds:
  # The fork fraction of all samples together. Set it round what your trusted runs show. (The 1 to 3 % of the
  # papers is the share of positions that training changes: it does not bound the fork fraction.)
  - { metric: fork-fraction, min: 0.5%, max: 10% }
  # Positions that the list of alternatives is too short to decide: ask for top_logprobs 20.
  - { metric: undecided, max: 2%, level: warn }
  # Each group by itself.
  # - { metric: fork-fraction, group: "*", max: 15%, level: warn }
  # The change against a run you trust, whose measurement.json.gz the workflow brings as the baseline.
  # - { metric: fork-fraction, against: baseline, max-increase: 1pp, max-decrease: 1pp }

# Where the data cannot decide: fail stops the merge; warn and pass let it, and the verdict is "inconclusive".
on-inconclusive: warn
`;

/** What `logprob-gate init` writes as `.github/workflows/logprob-gate.yml`. */
export const WORKFLOW_TEMPLATE = `name: logprob-gate
on: pull_request

# The gate writes the job summary, annotations and the exit status, which need no permission.
permissions:
  contents: read # to check out the configuration

jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      # Run your evaluation here, and let it save logprobs: true, top_logprobs: 20.
      - uses: logprob-gate/logprob-gate@v1
        with:
          artifacts: results/**/*.jsonl
`;
