export const id = 752;
export const ids = [752];
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
	96752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { unzstd: () => unzstd });
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _bad_compression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47799);
		var _chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97769);
		var _feed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88511);
		let { createZstdDecompress } = node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_0__, 2);
		let unzstd = (chunks) => createZstdDecompress === void 0 ? plainly(chunks) : natively(chunks, createZstdDecompress);
		async function* natively(chunks, create) {
			let input = chunks[Symbol.asyncIterator]();
			try {
				for (let rest = new Uint8Array(); rest !== void 0;) {
					let decoder = create({ chunkSize: _chunks_js__WEBPACK_IMPORTED_MODULE_1__.EC });
					let fed = (0, _feed_js__WEBPACK_IMPORTED_MODULE_2__.h)(decoder, rest, input);
					yield* decoder;
					rest = await fed;
				}
			} finally {
				await input.return?.();
			}
		}
		async function* plainly(chunks) {
			let { Decompress } = await __webpack_require__.e(339).then(__webpack_require__.bind(__webpack_require__, 68339));
			let ready = [];
			let decoder = new Decompress((data) => ready.push(data));
			let push = (chunk, last) => {
				try {
					decoder.push(chunk, last);
				} catch (error) {
					throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_3__.o(`the zstd data is damaged or cut (${String(error)})`);
				}
				let decoded = ready;
				ready = [];
				return decoded;
			};
			for await (let chunk of chunks) yield* push(chunk, !1);
			yield* push(new Uint8Array(), !0);
		}
	})
};
