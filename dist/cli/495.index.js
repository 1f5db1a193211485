export const id = 495;
export const ids = [495];
export const modules = {
	73495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runCommandLine: () => runCommandLine });
		var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
		var _config_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85547);
		var _terminal_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82353);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28739);
		async function runCommandLine(args, world) {
			let status = 0;
			let program = build(world, (result) => status = result);
			try {
				await program.parseAsync(args, { from: "user" });
				return status;
			} catch (error) {
				if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7) return error.exitCode === 0 ? 0 : 2;
				let { failure } = await __webpack_require__.e(905).then(__webpack_require__.bind(__webpack_require__, 81905));
				let { text, status: failed } = failure(error, (0, _terminal_style_js__WEBPACK_IMPORTED_MODULE_4__.w)(world.stderr, world.env), world.env);
				world.stderr.write(text);
				return failed;
			}
		}
		function build(world, finish) {
			let program = new commander__WEBPACK_IMPORTED_MODULE_0__.uB("logprob-gate").description("Gate merges on how sparse a language model's decision forks are.").version(_version_js__WEBPACK_IMPORTED_MODULE_3__.x).showHelpAfterError("(run with --help for what there is)").configureOutput({
				writeOut: (text) => world.stdout.write(text),
				writeErr: (text) => world.stderr.write(text)
			}).exitOverride().addHelpText("after", "\nExit status:\n  0  passed, also with warnings, or undecided where that is tolerated\n  1  the gate failed\n  2  a mistake in the command or the configuration, or what cannot be read or written\n  3  a bug in logprob-gate");
			let command = (name, summary, description) => program.command(name).summary(summary).description(description).option("--config <file>", `configuration (default: ${_config_path_js__WEBPACK_IMPORTED_MODULE_2__.t} where it exists)`).option("--threshold <entropy>", "entropy above which a position is a fork, such as \"1.4 nats\" or \"2 bits\"").option("--baseline <file>", "measurement to compare with");
			judgeOptions(measureOptions(command("check", "measure and judge: the main job", "Reads logprob artifacts, measures fork fractions, and judges them against the bounds."))).addOption(missingBaselineOption()).addOption(workersOption()).addOption(showOption("forks", "the top decision forks, with their text")).action(async (artifacts, flags) => {
				let { runCheck } = await Promise.all([
					__webpack_require__.e(352),
					__webpack_require__.e(398),
					__webpack_require__.e(810),
					__webpack_require__.e(98)
				]).then(__webpack_require__.bind(__webpack_require__, 23098));
				finish(await runCheck(artifacts, flags, world));
			});
			measureOptions(command("measure", "measurement only: one shard of a matrix", "Reads logprob artifacts, and writes what was measured for `judge`, here or elsewhere.")).addOption(workersOption()).requiredOption("-o, --output <file>", "where to write it; gzipped where the name ends in .gz", pathOf("--output")).action(async (artifacts, flags) => {
				let { runMeasure } = await Promise.all([
					__webpack_require__.e(352),
					__webpack_require__.e(398),
					__webpack_require__.e(810),
					__webpack_require__.e(98)
				]).then(__webpack_require__.bind(__webpack_require__, 23098));
				finish(await runMeasure(artifacts, flags, world));
			});
			judgeOptions(command("judge", "merge measurements exactly, then judge", "Merges measurements of different samples, and judges them against the bounds.").argument("<measurement...>", "paths, globs or directories of what `measure` wrote")).addOption(missingBaselineOption()).option("--expect-shards <number>", "how many measurements there must be").action(async (measurements, flags) => {
				let { runJudge } = await Promise.all([
					__webpack_require__.e(352),
					__webpack_require__.e(398),
					__webpack_require__.e(810),
					__webpack_require__.e(98)
				]).then(__webpack_require__.bind(__webpack_require__, 23098));
				finish(await runJudge(measurements, flags, world));
			});
			judgeOptions(program.command("compare").summary("shift between two models over the same tokens").description("Reads what a base and a tuned model make of the same tokens, measures where they differ, and judges it.").argument("<base>", "path, glob or directory of what the base model scored").argument("<tuned>", "the same tokens, scored by the tuned model").option("--config <file>", `configuration (default: ${_config_path_js__WEBPACK_IMPORTED_MODULE_2__.t} where it exists)`).option("--threshold <entropy>", "entropy above which a position is a fork, such as \"1.4 nats\" or \"2 bits\"").option("--rank-cutoff <number>", "up to this rank of the base a new preference is reranked (default: 5)").option("--vocab-size <number>", "tokens in the models' vocabulary").option("--format <name>", "format of the artifacts (default: detected)").option("--quiet", "no progress and no messages")).addOption(showOption("changes", "where the models differ most, with the text")).action(async (base, tuned, flags) => {
				let { runCompare } = await Promise.all([
					__webpack_require__.e(352),
					__webpack_require__.e(398),
					__webpack_require__.e(810),
					__webpack_require__.e(98)
				]).then(__webpack_require__.bind(__webpack_require__, 23098));
				finish(await runCompare(base, tuned, flags, world));
			});
			measureOptions(command("inspect", "one sample's text, shaded by entropy", "Shows the text of one sample shaded by entropy, its decision forks marked, and what else it could have said there.")).option("--sample <id>", "the sample to show (default: the one with the most forks)").action(async (artifacts, flags) => {
				let { runInspect } = await Promise.all([
					__webpack_require__.e(352),
					__webpack_require__.e(398),
					__webpack_require__.e(810),
					__webpack_require__.e(98)
				]).then(__webpack_require__.bind(__webpack_require__, 23098));
				finish(await runInspect(artifacts, flags, world));
			});
			exportOptions(program.command("export").summary("rows for people, scripts and trainers").description("Writes decision forks, token masks or training rows as JSON lines.")).action(async (artifacts, flags) => {
				let { runExport } = await Promise.all([
					__webpack_require__.e(352),
					__webpack_require__.e(398),
					__webpack_require__.e(810),
					__webpack_require__.e(977)
				]).then(__webpack_require__.bind(__webpack_require__, 33977));
				finish(await runExport(artifacts, flags, world));
			});
			program.command("formats").summary("what can be read, and from which field").option("--explain <file>", "which format a file has, and what its first position holds").option("--config <file>", `configuration (default: ${_config_path_js__WEBPACK_IMPORTED_MODULE_2__.t} where it exists)`).option("--format <name>", "take the file for this format").action(async (flags) => {
				let { runFormats } = await Promise.all([
					__webpack_require__.e(352),
					__webpack_require__.e(398),
					__webpack_require__.e(810),
					__webpack_require__.e(98)
				]).then(__webpack_require__.bind(__webpack_require__, 23098));
				finish(await runFormats(flags, world));
			});
			program.command("init").summary("write a commented configuration and a workflow").option("--force", "replace the files that are there, too").action(async (flags) => {
				let { init } = await __webpack_require__.e(869).then(__webpack_require__.bind(__webpack_require__, 83869));
				world.stdout.write(init(flags.force === !0, world));
			});
			return program;
		}
		let missingBaselineOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__.c$("--on-missing-baseline <what>", "pass, warn or fail where there is no baseline");
		let pathOf = (option) => (path) => {
			if (path !== "") return path;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("usage", `${option} is empty`, "Name a place to write to.");
		};
		let workersOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__.c$("--workers <number>", "threads that read (default: by size, up to one a processor and 4)");
		let showOption = (what, description) => new commander__WEBPACK_IMPORTED_MODULE_0__.c$("--show <what>", `${what}: ${description}`).choices([what]).conflicts("json");
		let measureOptions = (command) => command.argument("<artifact...>", "paths, globs, directories, or - for standard input").option("--vocab-size <number>", "tokens in the model's vocabulary").option("--format <name>", "format of the artifacts (default: detected)").option("--quiet", "no progress and no messages");
		let exportOptions = (command) => command.argument("<artifact...>", "paths, globs, directories, or - for standard input").requiredOption("--to <what>", "forks, mask, or reasonmaxxer (docs/export.md)").option("-o, --output <file>", "where to write it (default: standard output); gzipped where it ends in .gz", pathOf("--output")).option("--config <file>", `configuration (default: ${_config_path_js__WEBPACK_IMPORTED_MODULE_2__.t} where it exists)`).option("--threshold <entropy>", "entropy above which a position is a fork, such as \"1.4 nats\" or \"2 bits\"").option("--vocab-size <number>", "tokens in the model's vocabulary").option("--format <name>", "format of the artifacts (default: detected)").option("--top-entropy-quantile <share>", "mask: this share of all positions, by TRL's rule, such as 0.2").option("--pool <problems>", "reasonmaxxer: problems of a pass rate nearest 0.5, or all (default: 50)").option("--shortest <share>", "reasonmaxxer: share of the rollouts that is kept (default: 0.8)").option("--threshold-correct <entropy>", "reasonmaxxer: of the gate for right rollouts").option("--threshold-incorrect <entropy>", "reasonmaxxer: of the gate for wrong ones").option("--correct-field <field>", "reasonmaxxer: says whether a rollout is right").option("--problem-field <field>", "reasonmaxxer: names the problem of a rollout").option("--quiet", "no progress and no messages");
		let judgeOptions = (command) => command.option("--min-fork-fraction <share>", "least fork fraction allowed, such as 0.5%").option("--max-fork-fraction <share>", "greatest fork fraction allowed, such as 10%").option("--on-inconclusive <what>", "where the data cannot decide: fail, or else warn or pass, which are the same").option("--evidence <what>", "estimate or confident, for every bound").option("--out <directory>", "write report.html, report.json, summary.md, junit.xml and measurement.json.gz there", pathOf("--out")).option("--page-budget <MB>", "size of report.html, and so how many samples it shows (default: 5)").option("--json", "print the report as JSON, and nothing else, on standard output");
	}),
	85547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => configPath,
			t: () => CONFIG_PATH
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
		let CONFIG_PATH = ".github/logprob-gate.yml";
		let OTHER_PATH = ".github/logprob-gate.yaml";
		function configPath(cwd) {
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, OTHER_PATH))) return CONFIG_PATH;
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, CONFIG_PATH))) return OTHER_PATH;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("config-invalid", `${OTHER_PATH} is there as well`, "Keep one of the two.", { path: CONFIG_PATH });
		}
	}),
	82353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => terminalStyle });
		function terminalStyle(stream, env) {
			let forced = env.FORCE_COLOR;
			let refused = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb" || env.CI !== void 0;
			return {
				colour: forced === void 0 ? stream.isTTY === !0 && !refused : forced !== "0" && forced !== "false",
				columns: stream.columns ?? 120
			};
		}
	}),
	28739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => VERSION });
		let VERSION = { rE: "0.1.0" }.rE;
	})
};
