export const id = 850;
export const ids = [850];
export const modules = { 12850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { explain: () => explain });
	var _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64671);
	var _measure_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19882);
	var _measure_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67097);
	var _read_excerpts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31630);
	var _read_open_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47388);
	var _read_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67104);
	var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96209);
	var _report_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70650);
	var _formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81937);
	var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60464);
	let LISTINGS = {
		[_measure_positions_js__WEBPACK_IMPORTED_MODULE_1__.l.Ranked]: "the most likely tokens",
		[_measure_positions_js__WEBPACK_IMPORTED_MODULE_1__.l.RankedThenChosen]: "the most likely tokens, then the chosen one, which is not known to be among them",
		[_measure_positions_js__WEBPACK_IMPORTED_MODULE_1__.l.Complete]: "the whole distribution",
		[_measure_positions_js__WEBPACK_IMPORTED_MODULE_1__.l.Floored]: "all tokens but those clipped for being least likely",
		[_measure_positions_js__WEBPACK_IMPORTED_MODULE_1__.l.Entropy]: "its entropy, over the whole vocabulary"
	};
	async function explain(pattern, config, world) {
		let texts = [];
		let status = 0;
		for (let path of await (0, _read_open_find_js__WEBPACK_IMPORTED_MODULE_4__.n)([pattern], world.cwd)) {
			let problems = [];
			let explained = await explainFile(path, problems, config, world);
			explained === void 0 && (status = 2);
			texts.push(explained ?? whyNot(problems));
		}
		return {
			text: texts.join("\n"),
			status
		};
	}
	async function explainFile(path, problems, config, world) {
		let options = (0, _run_js__WEBPACK_IMPORTED_MODULE_9__.Tt)(config, world);
		let first;
		for await (let part of (0, _read_read_js__WEBPACK_IMPORTED_MODULE_5__.L)([path], options)) {
			part.kind === "problem" && problems.push(part.problem);
			part.kind === "positions" && (first ??= describePosition(part.positions, config));
			if (part.kind !== "sample" || first === void 0) continue;
			return [
				`${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(part.location.path)}, line ${part.location.line}:`,
				(0, _formats_js__WEBPACK_IMPORTED_MODULE_8__.X1)({
					...config,
					format: part.format
				}),
				`first sample: ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(part.id)}${part.group === void 0 ? "" : `, group ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(part.group)}`}`,
				...first,
				...await describeText(part, options),
				""
			].join("\n");
		}
	}
	function describePosition(block, config) {
		let end = block.ends[0];
		let bounds = {
			low: NaN,
			high: NaN,
			mass: NaN
		};
		let listing = block.listing[0];
		let vocabularySize = block.vocabularySize ?? config.vocabularySize;
		let usable = (0, _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__.r0)(block.logprobs, 0, end, listing, vocabularySize, bounds);
		let { unit } = config.threshold;
		let values = [...block.logprobs.subarray(0, Math.min(end, 8))].map(String);
		let more = end > 8 ? `, and ${end - 8} more` : "";
		return [
			`first position: ${LISTINGS[listing]}`,
			listing === _measure_positions_js__WEBPACK_IMPORTED_MODULE_1__.l.Entropy ? "" : `  ln p      ${values.join(", ")}${more}`,
			Number.isNaN(block.chosen[0]) ? "" : `  chosen    ${block.chosen[0]} (ln p)`,
			usable ? `  entropy   ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_7__.Ue)(bounds.low / _measure_units_js__WEBPACK_IMPORTED_MODULE_2__.r[unit], bounds.high / _measure_units_js__WEBPACK_IMPORTED_MODULE_2__.r[unit], unit)}, listed mass ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_7__.E5)(bounds.mass)}` : "  entropy   none: these are not the probabilities of one distribution"
		].filter((line) => line !== "");
	}
	async function describeText(sample, options) {
		let excerpt = await (0, _read_excerpts_js__WEBPACK_IMPORTED_MODULE_3__.SL)(sample, 0, options);
		if (excerpt === void 0 || excerpt.alternatives.length === 0) return [];
		return [`  tokens    ${excerpt.alternatives.map(({ token, probability: p }) => `"${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(token)}" ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_7__.E5)(p)}`).join(", ")}${excerpt.chosen === void 0 ? "" : `; chosen "${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(excerpt.chosen)}"`}`];
	}
	function whyNot(problems) {
		return `${problems.flatMap(({ path, line, message, remedy, code }) => [`${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(line === void 0 ? path : `${path}:${line}`)}: ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(message, 500)} [${code}]`, `  ${remedy}`]).join("\n")}\n`;
	}
}) };
