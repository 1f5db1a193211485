export const id = 869;
export const ids = [869];
export const modules = {
	83869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { init: () => init });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(27406);
		let FILES = {
			[__webpack_require__(85547).t]: "# What logprob-gate holds a run against: docs/configuration.md explains every key.\n\n# Entropy above which a position is a decision fork. Which value is right depends on the model, the temperature\n# and the task: run `logprob-gate check` on a run you trust, and look at its entropy quantiles.\nthreshold: 1.4 nats\n\n# Tokens in the model's vocabulary; the closer, the narrower the ranges.\n# vocab-size: 151936\n\n# Puts samples into groups by a field of their records, or by a part of the file's path.\n# group-by: suite\n# group-by: { path: \"results/{group}.jsonl\" }\n\n# Where the evaluation cases are written, so that those whose forks moved most are annotated when the gate fails:\n# a field of the records (a path and a line), or files of the repository that hold each sample's id once.\n# source: meta.source\n# dataset: data/cases.jsonl\n\nbounds:\n  # The fork fraction of all samples together. Set it round what your trusted runs show. (The 1 to 3 % of the\n  # papers is the share of positions that training changes: it does not bound the fork fraction.)\n  - { metric: fork-fraction, min: 0.5%, max: 10% }\n  # Positions that the list of alternatives is too short to decide: ask for top_logprobs 20.\n  - { metric: undecided, max: 2%, level: warn }\n  # Each group by itself.\n  # - { metric: fork-fraction, group: \"*\", max: 15%, level: warn }\n  # The change against a run you trust, whose measurement.json.gz the workflow brings as the baseline.\n  # - { metric: fork-fraction, against: baseline, max-increase: 1pp, max-decrease: 1pp }\n\n# Where the data cannot decide: pass, warn or fail.\non-inconclusive: warn\n",
			".github/workflows/logprob-gate.yml": "name: logprob-gate\non: pull_request\n\n# The gate writes the job summary, annotations and the exit status, which need no permission.\npermissions:\n  contents: read # to check out the configuration\n\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      # Run your evaluation here, and let it save logprobs: true, top_logprobs: 20.\n      - uses: logprob-gate/logprob-gate@v1\n        with:\n          artifacts: results/**/*.jsonl\n"
		};
		async function init(force, cwd) {
			force || await refuseExisting(cwd);
			for (let [path, text] of Object.entries(FILES)) {
				await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.resolve)(cwd, path)), { recursive: !0 });
				await (0, promises_.writeFile)((0, external_node_path_.resolve)(cwd, path), text);
			}
			return `${Object.keys(FILES).map((path) => `wrote ${path}\n`).join("")}Next: let your evaluation save logprobs (top_logprobs 20), and name the files in the workflow.\n`;
		}
		async function refuseExisting(cwd) {
			for (let path of Object.keys(FILES)) if (await (0, promises_.access)((0, external_node_path_.resolve)(cwd, path)).then(() => !0, () => !1)) throw new errors.y("file-exists", `${path} exists already`, "Give --force to replace it.", { path });
		}
	}),
	27406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => ERROR_CODES,
			y: () => UserError
		});
		class UserError extends Error {
			name = "UserError";
			code;
			remedy;
			location;
			constructor(code, message, remedy, location) {
				super(message);
				this.code = code;
				this.remedy = remedy;
				this.location = location;
			}
		}
		let ERROR_CODES = {
			usage: "The command line or an action input is wrong.",
			"unknown-input": "An input of the action has no such name.",
			"config-not-found": "The configuration file does not exist.",
			"config-yaml": "The configuration is not YAML.",
			"config-invalid": "The configuration has a wrong key, value or unit.",
			"too-many-groups": "The field that samples are grouped by has too many values.",
			"no-artifacts": "No file matched.",
			"bad-measurement": "A file is no measurement, or contradicts itself.",
			"measurements-differ": "Measurements that are to be merged differ in a setting.",
			"shard-missing": "There are not as many measurements as are expected.",
			"shard-twice": "A sample is in two of the measurements that are to be merged.",
			"threshold-unknown": "A measurement does not tell how many forks there are at this threshold.",
			"no-baseline": "The threshold is to come from a baseline, and there is none.",
			"not-writable": "A report or measurement could not be written.",
			"file-exists": "`init` would replace a file.",
			"unknown-sample": "No sample of the artifacts has this id.",
			"export-needs": "An export needs something that the artifact does not have.",
			"bad-report": "What a finished run uploaded is not a report.",
			"not-readable": "A file could not be opened or read.",
			"empty-file": "A file has no content.",
			"empty-archive": "An archive holds no file of records.",
			"unknown-format": "A file holds no logprobs in any known shape.",
			"chosen-only": "Only the chosen token's logprob was saved: surprisal is not entropy.",
			"bad-json": "A record is not JSON.",
			"truncated-record": "The file ends inside a record.",
			"too-deep": "A record is nested deeper than any real artifact.",
			"too-long": "A key or a number of a record is longer than in any real artifact.",
			"record-too-large": "A record is larger than can be read.",
			"bad-encoding": "The bytes are not what the file's name or its beginning says.",
			"bad-value": "A value is not of the kind its field has.",
			"not-a-distribution": "The probabilities of one position add up to more than 1.",
			"missing-alternatives": "Some positions have no alternatives.",
			"no-positions": "A record of a known shape holds no positions.",
			"echoed-prompt": "Prompt positions stand among the generated ones.",
			"not-logprobs": "Values above 0 were saved where logprobs belong: raw logits, or probabilities.",
			"after-sampling": "The values were taken after sampling, so entropy is gone.",
			"sums-only": "Only sums over whole answers were saved, no positions.",
			"no-logprobs": "A file of a known tool that saves no logprobs.",
			"bad-tensor": "The arrays of a tensor file cannot be read.",
			"unclear-tensor": "Nothing tells what the numbers of a tensor are.",
			pickle: "A pickle: reading it would run code.",
			"git-lfs": "A pointer of git-lfs in place of the file.",
			"not-json": "HTML, or the text form of Python objects, in place of JSON.",
			"few-alternatives": "One or two alternatives can never show more than 1 bit of entropy.",
			"mixed-models": "Samples of several models were measured together.",
			misaligned: "Base and tuned model have scored other tokens.",
			"unpaired-sample": "A sample of one model is not among those of the other.",
			"unnamed-tokens": "Nothing says which tokens the probabilities of a list belong to.",
			"unchecked-alignment": "Nothing says which text was scored, so it is not known to be the same.",
			"samples-far-apart": "Base and tuned model have their samples in very different orders.",
			"mixed-alternatives": "Lists of different lengths were measured together."
		};
	})
};
