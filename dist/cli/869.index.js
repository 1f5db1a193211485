export const id = 869;
export const ids = [869];
export const modules = {
	83869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { init: () => init });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(27406);
		var config_path = __webpack_require__(85547);
		var write_reports = __webpack_require__(78792);
		function init(force, world) {
			let files = {
				[(0, config_path.e)(world.cwd)]: "# What logprob-gate holds a run against: docs/configuration.md explains every key.\n\n# Entropy above which a position is a decision fork. Which value is right depends on the model, the temperature\n# and the task: run `logprob-gate check --out report` on a run you trust, and move it in report/report.html.\nthreshold: 1.4 nats\n\n# Tokens in the model's vocabulary; the closer, the narrower the ranges.\n# vocab-size: 151936\n\n# Puts samples into groups by a field of their records, or by a part of the file's path.\n# group-by: suite\n# group-by: { path: \"results/{group}.jsonl\" }\n\n# Where the evaluation cases are written, so that those whose forks moved most are annotated when the gate fails:\n# a field of the records (a path and a line), or files of the repository that hold each sample's id once.\n# source: meta.source\n# dataset: data/cases.jsonl\n\nbounds:\n  # The fork fraction of all samples together. Set it round what your trusted runs show. (The 1 to 3 % of the\n  # papers is the share of positions that training changes: it does not bound the fork fraction.)\n  - { metric: fork-fraction, min: 0.5%, max: 10% }\n  # Positions that the list of alternatives is too short to decide: ask for top_logprobs 20.\n  - { metric: undecided, max: 2%, level: warn }\n  # Each group by itself.\n  # - { metric: fork-fraction, group: \"*\", max: 15%, level: warn }\n  # The change against a run you trust, whose measurement.json.gz the workflow brings as the baseline.\n  # - { metric: fork-fraction, against: baseline, max-increase: 1pp, max-decrease: 1pp }\n\n# Where the data cannot decide: fail stops the merge; warn and pass let it, and the verdict is \"inconclusive\".\non-inconclusive: warn\n",
				".github/workflows/logprob-gate.yml": "name: logprob-gate\non: pull_request\n\n# The gate writes the job summary, annotations and the exit status, which need no permission.\npermissions:\n  contents: read # to check out the configuration\n\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      # Run your evaluation here, and let it save logprobs: true, top_logprobs: 20.\n      - uses: logprob-gate/logprob-gate@v1\n        with:\n          artifacts: results/**/*.jsonl\n"
			};
			let paths = Object.keys(files);
			let kept = force ? [] : paths.filter((path) => (0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(world.cwd, path)));
			if (kept.length === paths.length) throw new errors.yo("file-exists", `${paths.join(" and ")} exist already`, "Give --force to replace both, with what was changed in them.");
			return `${Object.entries(files).map(([path, text]) => {
				if (kept.includes(path)) return `kept ${path}\n`;
				(0, write_reports.sD)(path, text, world);
				return `wrote ${path}\n`;
			}).join("")}Next: let your evaluation save logprobs (top_logprobs 20), and name the files in the workflow.\n`;
		}
	}),
	78792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Li: () => writeReports,
			l4: () => reportJson,
			mk: () => writeMeasurement,
			r0: () => MEASUREMENT,
			sD: () => writeOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		let reportJson = (report) => `${JSON.stringify(report, null, 2)}\n`;
		async function writeReports(report, directory, world) {
			let { junit } = await Promise.all([
				__webpack_require__.e(585),
				__webpack_require__.e(352),
				__webpack_require__.e(356)
			]).then(__webpack_require__.bind(__webpack_require__, 73356));
			let { summary } = await Promise.all([__webpack_require__.e(352), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 91511));
			let files = {
				"report.json": reportJson(report),
				"summary.md": summary(report),
				"junit.xml": junit(report)
			};
			for (let [name, text] of Object.entries(files)) writeOut(`${directory}/${name}`, text, world);
		}
		let MEASUREMENT = "measurement.json.gz";
		async function writeMeasurement(run, path, world, history = []) {
			let { fileOf, measurementBytes } = await __webpack_require__.e(644).then(__webpack_require__.bind(__webpack_require__, 34644));
			writeOut(path, measurementBytes(fileOf(run, history), path), world);
		}
		function writeOut(path, content, world) {
			let parts = typeof content == "string" || content instanceof Uint8Array ? [content] : content;
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path)), { recursive: !0 });
				let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path), "w");
				try {
					for (let part of parts) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, part);
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				}
			} catch (error) {
				let code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? "unknown reason";
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("not-writable", `${JSON.stringify(path)} cannot be written (${code})`, "Give a path that may be written to.", { path });
			}
		}
	})
};
