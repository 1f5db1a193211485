export const id = 423;
export const ids = [423];
export const modules = { 12423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { runWorker: () => runWorker });
	var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
	var _summed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76398);
	function runWorker() {
		let summer = new _summed_js__WEBPACK_IMPORTED_MODULE_1__.B(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
		node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", (block) => {
			node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(summer.readAll(block));
		});
	}
}) };
