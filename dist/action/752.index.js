export const id = 752;
export const ids = [752];
export const modules = { 96752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	var node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { unzstd: () => unzstd });
	var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
	var _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47799);
	var _chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97769);
	const { createZstdDecompress } = node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_0__, 2));
	const unzstd = (chunks) => createZstdDecompress === undefined ? plainly(chunks) : natively(chunks, createZstdDecompress);
	async function* natively(chunks, create) {
		const input = chunks[Symbol.asyncIterator]();
		try {
			for (let rest = new Uint8Array(0); rest !== undefined;) {
				const decoder = create({ chunkSize: _chunks_js__WEBPACK_IMPORTED_MODULE_1__.EC });
				const fed = feed(decoder, rest, input);
				yield* decoder;
				rest = await fed;
			}
		} finally {
			await input.return?.();
		}
	}
	async function feed(decoder, first, input) {
		const ended = new Promise((resolve) => decoder.once("end", resolve).once("close", resolve));
		decoder.on("error", () => undefined);
		try {
			let given = 0;
			for (let chunk = first; chunk !== undefined;) {
				given += chunk.length;
				const taken = new Promise((resolve) => decoder.write(chunk, resolve));
				await Promise.race([taken, ended]);
				const behind = given - decoder.bytesWritten;
				if (behind > 0) return chunk.subarray(chunk.length - behind);
				const next = await input.next();
				chunk = next.done === true ? undefined : next.value;
			}
			decoder.end();
		} catch (error) {
			decoder.destroy(error);
		}
		return undefined;
	}
	async function* plainly(chunks) {
		const { Decompress } = await __webpack_require__.e(339).then(__webpack_require__.bind(__webpack_require__, 68339));
		let ready = [];
		const decoder = new Decompress((data) => ready.push(data));
		const push = (chunk, last) => {
			try {
				decoder.push(chunk, last);
			} catch (error) {
				throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_2__.o(`the zstd data is damaged or cut (${String(error)})`);
			}
			const decoded = ready;
			ready = [];
			return decoded;
		};
		for await (const chunk of chunks) yield* push(chunk, false);
		yield* push(new Uint8Array(0), true);
	}
}) };
