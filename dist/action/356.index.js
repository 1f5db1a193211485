export const id = 356;
export const ids = [356];
export const modules = { 73356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { junit: () => junit });
	var fast_xml_builder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49585);
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
	var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9352);
	let MAX_TEXT = 4e3;
	function junit(report) {
		let cases = [...report.bounds.map((bound) => boundCase(report, bound)), ...problemCases(report)];
		let having = (kind) => cases.filter((one) => one[kind] !== void 0).length;
		let counts = {
			"@_name": "logprob-gate",
			"@_tests": cases.length,
			"@_failures": having("failure"),
			"@_errors": having("error"),
			"@_skipped": having("skipped")
		};
		return `<?xml version="1.0" encoding="UTF-8"?>\n${new fast_xml_builder__WEBPACK_IMPORTED_MODULE_2__.A({
			ignoreAttributes: !1,
			format: !0,
			suppressEmptyNode: !0
		}).build({ testsuites: {
			...counts,
			testsuite: {
				...counts,
				testcase: cases
			}
		} })}`;
	}
	function boundCase(report, bound) {
		let name = {
			"@_name": (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(`${bound.metric} (${bound.origin})`, MAX_TEXT),
			"@_classname": `logprob-gate.${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(bound.group, MAX_TEXT)}`
		};
		if (bound.outcome === "pass") return name;
		let message = (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)((0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.wy)(report, bound), MAX_TEXT);
		let undecidedStops = bound.outcome === "inconclusive" && report.verdict === "inconclusive" && report.blocks;
		if (bound.reason === "not-compared" && report.onMissingBaseline === "fail" || bound.level === "fail" && (bound.outcome === "fail" || undecidedStops)) return {
			...name,
			failure: {
				"@_type": bound.outcome,
				"@_message": message,
				"#text": (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)((0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.NX)(report, bound), MAX_TEXT)
			}
		};
		return {
			...name,
			skipped: { "@_message": message }
		};
	}
	function problemCases(report) {
		let files = report.problems.filter(({ scope }) => scope === "file").map((problem) => errorCase(problem.code, `${problem.code} (${problem.path})`, (0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.D1)(problem), problem.remedy));
		let tooMany = report.findings.filter(({ code }) => code === "too-many-problems").map(({ code, message, remedy }) => errorCase(code, code, message, remedy));
		return [...files, ...tooMany];
	}
	let errorCase = (type, name, message, remedy) => ({
		"@_name": (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(name, MAX_TEXT),
		"@_classname": "logprob-gate.artifacts",
		error: {
			"@_type": (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(type),
			"@_message": (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(message, MAX_TEXT),
			"#text": (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(remedy, MAX_TEXT)
		}
	});
}) };
