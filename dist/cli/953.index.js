export const id = 953;
export const ids = [953];
export const modules = { 62953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { parseConfig: () => parseConfig });
	var errors = __webpack_require__(27406);
	var config_bound = __webpack_require__(64964);
	var defaults = __webpack_require__(34808);
	var dist = __webpack_require__(38815);
	let REMEDIES = {
		TAB_AS_INDENT: "Indent with spaces.",
		DUPLICATE_KEY: "Keep one of the two.",
		BAD_ALIAS: "An asterisk begins an alias: put one that is meant as text in quotes, such as `group: \"*\"`.",
		BAD_SCALAR_START: "Put the value in quotes.",
		TAG_RESOLVE_FAILED: "Leave the tag out: a configuration needs none.",
		MULTIPLE_DOCS: "Keep one document: everything from the second `---` on is not read.",
		RESOURCE_EXHAUSTION: "Take it apart: a configuration is two or three levels deep."
	};
	let MESSAGES = {
		DUPLICATE_KEY: "the key is there twice",
		NON_STRING_KEY: "a key that is not a word",
		MULTIPLE_DOCS: "the file holds more than one document",
		RESOURCE_EXHAUSTION: "nested too deeply"
	};
	let inOurWords = (code, message) => ({
		message: MESSAGES[code] ?? message,
		remedy: REMEDIES[code] ?? "Correct the YAML there."
	});
	class ConfigDocument {
		value;
		onlyComments;
		#path;
		#document;
		#lines = new dist.HN();
		constructor(text, path) {
			this.#path = path;
			this.#document = (0, dist.Tp)(text, {
				lineCounter: this.#lines,
				prettyErrors: !1,
				stringKeys: !0
			});
			let [error] = [...this.#document.errors, ...this.#document.warnings];
			if (error !== void 0) {
				let { message, remedy } = inOurWords(error.code, error.message);
				throw notYaml(message, remedy, this.#at(error.pos[0]));
			}
			let { contents } = this.#document;
			let holdsNothing = contents === null || (0, dist.jn)(contents) && contents.source === "";
			this.onlyComments = holdsNothing && text.includes("#");
			this.value = this.#unfold(this.#checkAliases());
		}
		locate(path) {
			for (let length = path.length; length > 0; length--) {
				let location = this.#locationOf(this.#document.getIn(path.slice(0, length), !0));
				if (location !== void 0) return location;
			}
			return {
				path: this.#path,
				line: 1,
				column: 1
			};
		}
		locateKey(path, key) {
			let map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, !0);
			let pair = (0, dist.jh)(map) ? map.items.find((item) => (0, dist.jn)(item.key) && String(item.key.value) === key) : void 0;
			return this.#locationOf(pair?.key) ?? this.locate(path);
		}
		valueAt(path) {
			let value = this.value;
			for (let step of path) value = value?.[step];
			return value;
		}
		sourceAt(path) {
			let node = this.#document.getIn(path, !0);
			return (0, dist.jn)(node) ? node.source : void 0;
		}
		#locationOf(node) {
			if (typeof node != "object" || !node || !("range" in node) || !Array.isArray(node.range)) return;
			return this.#at(Number(node.range[0]));
		}
		#at(offset) {
			let { line, col: column } = this.#lines.linePos(offset);
			return {
				path: this.#path,
				line,
				column
			};
		}
		#checkAliases() {
			let anchors = new Map();
			let first;
			(0, dist.YR)(this.#document, { Node: (_, node, around) => {
				if (!(0, dist.Vj)(node)) {
					node.anchor !== void 0 && anchors.set(node.anchor, node);
					return;
				}
				let location = this.#locationOf(node) ?? this.locate([]);
				let target = anchors.get(node.source);
				if (target === void 0) throw notYaml(`there is no &${node.source} before *${node.source}`, "Define the anchor first, or put the value in quotes if it is meant as text.", location);
				if (around.some((ancestor) => ancestor === target)) throw notYaml(`*${node.source} stands within its own anchor`, "Write the value out.", location);
				first ??= location;
			} });
			return first;
		}
		#unfold(firstAlias) {
			try {
				return this.#document.toJS({ maxAliasCount: 100 });
			} catch (error) {
				if (firstAlias === void 0 || !(error instanceof ReferenceError)) throw error;
				throw notYaml("one anchor is used for more than 100 values", "Write the values out.", firstAlias);
			}
		}
	}
	let notYaml = (message, remedy, location) => new errors.yo("config-yaml", `not YAML: ${message}`, remedy, location);
	var config_format = __webpack_require__(32009);
	var freeze = __webpack_require__(41065);
	class MistakeList {
		#mistakes = [];
		add(...mistakes) {
			this.#mistakes.push(...mistakes);
		}
		attempt(name, location, read) {
			try {
				return read();
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				this.add({
					message: `${name}: ${error.message}`,
					remedy: error.remedy,
					location
				});
				return;
			}
		}
		get any() {
			return this.#mistakes.length > 0;
		}
		error() {
			let [first, ...others] = this.#mistakes.sort((a, b) => compare(a.location, b.location));
			if (first === void 0) throw RangeError("there is no mistake");
			let told = new Set([first.remedy]);
			let rest = others.map(({ message, remedy, location }) => {
				let isNew = !told.has(remedy);
				told.add(remedy);
				return `\nline ${location.line ?? 1}: ${isNew ? withRemedy(message, remedy) : message}`;
			});
			return new errors.yo("config-invalid", first.message + rest.join(""), first.remedy, first.location);
		}
	}
	let withRemedy = (message, remedy) => `${message}${message.endsWith("?") ? "" : "."} ${remedy}`;
	let compare = (a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
	var config_mistakes = __webpack_require__(85603);
	var scalars = __webpack_require__(45185);
	var schema = __webpack_require__(9839);
	function parseConfig(text, path, builtIn) {
		let document = new ConfigDocument(text, path);
		let mistakes = new MistakeList();
		let parsed = schema.Qn.safeParse(document.onlyComments ? {} : document.value);
		if (!parsed.success) {
			mistakes.add(...(0, config_mistakes.J)(parsed.error.issues, document));
			throw mistakes.error();
		}
		let config = convert(parsed.data, {
			document,
			path,
			builtIn
		}, mistakes);
		if (mistakes.any) throw mistakes.error();
		return (0, freeze.o)(config);
	}
	function convert(raw, { document, path, builtIn }, mistakes) {
		let read = (key, parse) => mistakes.attempt(key, document.locate([key]), parse);
		let vocabularySize = raw["vocab-size"];
		let by = raw["group-by"];
		let groupBy = by === void 0 ? void 0 : read("group-by", () => convertGroupBy(by));
		let format = raw.format === void 0 ? void 0 : read("format", () => formatNamed(raw, builtIn));
		return {
			...defaults.PV,
			path,
			...thresholdOf(raw, document, read),
			...vocabularySize !== void 0 && { vocabularySize: read("vocab-size", () => (0, scalars.BS)(String(vocabularySize))) ?? defaults.PV.vocabularySize },
			...groupBy !== void 0 && { groupBy },
			...raw["sample-id"] !== void 0 && { sampleId: raw["sample-id"] },
			...raw.source !== void 0 && { source: raw.source },
			...raw.dataset !== void 0 && { dataset: [raw.dataset].flat() },
			...format !== void 0 && { format },
			...raw.formats && { formats: raw.formats.map(config_format.be) },
			...raw.bounds && { bounds: raw.bounds.map((bound, index) => (0, config_bound.M)(bound, index, document, mistakes)) },
			onInconclusive: raw["on-inconclusive"],
			onMissingBaseline: raw["on-missing-baseline"],
			limits: raw.limits,
			minSamples: raw["min-samples"],
			minPositions: raw["min-positions"],
			minForks: raw["min-forks"],
			rankCutoff: raw["rank-cutoff"],
			maxProblems: raw["max-problems"]
		};
	}
	function thresholdOf({ threshold }, document, read) {
		if (typeof threshold == "object") return {
			threshold: defaults.PV.threshold,
			frozen: { quantile: threshold.quantile }
		};
		return { threshold: (document.valueAt(["threshold"]) === void 0 ? void 0 : read("threshold", () => (0, scalars.B7)(threshold))) ?? defaults.PV.threshold };
	}
	let formatNamed = ({ format, formats = [] }, builtIn) => format === void 0 || builtIn === void 0 ? format : (0, scalars.kB)(format, [...formats.map(({ name }) => name), ...builtIn]);
	function convertGroupBy(raw) {
		if (typeof raw == "string") return { field: raw };
		if (raw.path.split("{group}").length !== 2) throw new errors.yo("config-invalid", "the pattern has to hold {group} once", "Write it like `runs/{group}.jsonl`.");
		return { path: raw.path };
	}
}) };
