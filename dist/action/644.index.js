export const id = 644;
export const ids = [644];
export const modules = {
	34644: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fileOf: () => fileOf,
			measurementBytes: () => measurementBytes
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _measure_file_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9679);
		var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28739);
		var _read_shortened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33554);
		function fileOf(run, history = []) {
			let { measurement, problems } = run;
			return {
				schema: "logprob-gate/measurement/v1",
				version: _version_js__WEBPACK_IMPORTED_MODULE_1__.x,
				threshold: run.threshold,
				vocabularySize: measurement.vocabularySize,
				...run.groupBy !== void 0 && { groupBy: cut(run.groupBy) },
				...measurement.rankCutoff !== void 0 && { rankCutoff: measurement.rankCutoff },
				fingerprint: measurement.fingerprint,
				shards: run.shards,
				...run.commit !== void 0 && { commit: run.commit },
				...run.date !== void 0 && { date: run.date },
				groups: measurement.groups,
				samples: measurement.samples,
				inputs: run.inputs.slice(0, _measure_file_limits_js__WEBPACK_IMPORTED_MODULE_3__.BE).map((input) => ({
					...input,
					path: cut(input.path)
				})),
				problems: {
					count: problems.count,
					fileFailed: problems.fileFailed,
					noticed: problems.noticed,
					list: problems.list.map(({ path, message, remedy, ...problem }) => ({
						...problem,
						path: cut(path),
						message: cut(message),
						remedy: cut(remedy)
					}))
				},
				history: [...history]
			};
		}
		let cut = (text) => (0, _read_shortened_js__WEBPACK_IMPORTED_MODULE_2__.yd)(_measure_file_limits_js__WEBPACK_IMPORTED_MODULE_3__.lG, text);
		function measurementBytes(file, name) {
			let json = Buffer.from(`${JSON.stringify(file)}\n`);
			return name.endsWith(".gz") ? (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(json, { level: 9 }) : json;
		}
	}),
	28739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => VERSION });
		let VERSION = { rE: "0.1.0" }.rE;
	})
};
