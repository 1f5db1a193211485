export const id = 631;
export const ids = [631];
export const modules = {
	88511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => feed });
		async function feed(decoder, first, input) {
			let ended = new Promise((resolve) => decoder.once("end", resolve).once("close", resolve));
			decoder.on("error", () => void 0);
			try {
				let given = 0;
				for (let chunk = first; chunk !== void 0;) {
					given += chunk.length;
					let taken = new Promise((resolve) => decoder.write(chunk, resolve));
					await Promise.race([taken, ended]);
					let behind = given - decoder.bytesWritten;
					if (behind > 0) return chunk.subarray(chunk.length - behind);
					let next = await input.next();
					chunk = next.done === !0 ? void 0 : next.value;
				}
				decoder.end();
			} catch (error) {
				decoder.destroy(error);
			}
		}
	}),
	68631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { gunzip: () => gunzip });
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _bad_compression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47799);
		var _chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97769);
		var _feed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88511);
		async function* gunzip(chunks) {
			let input = chunks[Symbol.asyncIterator]();
			try {
				let decoder = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: _chunks_js__WEBPACK_IMPORTED_MODULE_1__.EC });
				let fed = (0, _feed_js__WEBPACK_IMPORTED_MODULE_2__.h)(decoder, new Uint8Array(), input);
				yield* decoder;
				for (let rest = await fed; rest !== void 0;) {
					if (rest.some((byte) => byte !== 0)) throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_3__.o("the gzip data is damaged: more than zeros follow its end");
					let next = await input.next();
					rest = next.done === !0 ? void 0 : next.value;
				}
			} finally {
				await input.return?.();
			}
		}
	})
};
