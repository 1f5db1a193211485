export const id = 631;
export const ids = [631];
export const modules = { 68631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { gunzip: () => gunzip });
	var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
	var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
	var _chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97769);
	function gunzip(chunks) {
		let out = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: _chunks_js__WEBPACK_IMPORTED_MODULE_2__.EC });
		(0, node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunks, { highWaterMark: 1 }), out, () => void 0);
		return out;
	}
}) };
