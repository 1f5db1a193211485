export const id = 585;
export const ids = [585];
export const modules = { 49585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { A: () => Builder });
	;
	class Expression {
		constructor(pattern, options = {}, data) {
			this.pattern = pattern;
			this.separator = options.separator || ".";
			this.segments = this._parse(pattern);
			this.data = data;
			this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
			this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== undefined);
			this._hasPositionSelector = this.segments.some((seg) => seg.position !== undefined);
		}
		_parse(pattern) {
			const segments = [];
			let i = 0;
			let currentPart = "";
			while (i < pattern.length) {
				if (pattern[i] === this.separator) {
					if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
						if (currentPart.trim()) {
							segments.push(this._parseSegment(currentPart.trim()));
							currentPart = "";
						}
						segments.push({ type: "deep-wildcard" });
						i += 2;
					} else {
						if (currentPart.trim()) {
							segments.push(this._parseSegment(currentPart.trim()));
						}
						currentPart = "";
						i++;
					}
				} else {
					currentPart += pattern[i];
					i++;
				}
			}
			if (currentPart.trim()) {
				segments.push(this._parseSegment(currentPart.trim()));
			}
			return segments;
		}
		_parseSegment(part) {
			const segment = { type: "tag" };
			let bracketContent = null;
			let withoutBrackets = part;
			const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
			if (bracketMatch) {
				withoutBrackets = bracketMatch[1] + bracketMatch[3];
				if (bracketMatch[2]) {
					const content = bracketMatch[2].slice(1, -1);
					if (content) {
						bracketContent = content;
					}
				}
			}
			let namespace = undefined;
			let tagAndPosition = withoutBrackets;
			if (withoutBrackets.includes("::")) {
				const nsIndex = withoutBrackets.indexOf("::");
				namespace = withoutBrackets.substring(0, nsIndex).trim();
				tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
				if (!namespace) {
					throw new Error(`Invalid namespace in pattern: ${part}`);
				}
			}
			let tag = undefined;
			let positionMatch = null;
			if (tagAndPosition.includes(":")) {
				const colonIndex = tagAndPosition.lastIndexOf(":");
				const tagPart = tagAndPosition.substring(0, colonIndex).trim();
				const posPart = tagAndPosition.substring(colonIndex + 1).trim();
				const isPositionKeyword = [
					"first",
					"last",
					"odd",
					"even"
				].includes(posPart) || /^nth\(\d+\)$/.test(posPart);
				if (isPositionKeyword) {
					tag = tagPart;
					positionMatch = posPart;
				} else {
					tag = tagAndPosition;
				}
			} else {
				tag = tagAndPosition;
			}
			if (!tag) {
				throw new Error(`Invalid segment pattern: ${part}`);
			}
			segment.tag = tag;
			if (namespace) {
				segment.namespace = namespace;
			}
			if (bracketContent) {
				if (bracketContent.includes("=")) {
					const eqIndex = bracketContent.indexOf("=");
					segment.attrName = bracketContent.substring(0, eqIndex).trim();
					segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
				} else {
					segment.attrName = bracketContent.trim();
				}
			}
			if (positionMatch) {
				const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
				if (nthMatch) {
					segment.position = "nth";
					segment.positionValue = parseInt(nthMatch[1], 10);
				} else {
					segment.position = positionMatch;
				}
			}
			return segment;
		}
		get length() {
			return this.segments.length;
		}
		hasDeepWildcard() {
			return this._hasDeepWildcard;
		}
		hasAttributeCondition() {
			return this._hasAttributeCondition;
		}
		hasPositionSelector() {
			return this._hasPositionSelector;
		}
		toString() {
			return this.pattern;
		}
	}
	;
	class MatcherView {
		constructor(matcher) {
			this._matcher = matcher;
		}
		get separator() {
			return this._matcher.separator;
		}
		getCurrentTag() {
			const path = this._matcher.path;
			return path.length > 0 ? path[path.length - 1].tag : undefined;
		}
		getCurrentNamespace() {
			const path = this._matcher.path;
			return path.length > 0 ? path[path.length - 1].namespace : undefined;
		}
		getAttrValue(attrName) {
			const path = this._matcher.path;
			if (path.length === 0) return undefined;
			return path[path.length - 1].values?.[attrName];
		}
		hasAttr(attrName) {
			const path = this._matcher.path;
			if (path.length === 0) return false;
			const current = path[path.length - 1];
			return current.values !== undefined && attrName in current.values;
		}
		getAnyParentAttr(attrName) {
			return this._matcher.getAnyParentAttr(attrName);
		}
		hasAnyParentAttr(attrName) {
			return this._matcher.hasAnyParentAttr(attrName);
		}
		getPosition() {
			const path = this._matcher.path;
			if (path.length === 0) return -1;
			return path[path.length - 1].position ?? 0;
		}
		getCounter() {
			const path = this._matcher.path;
			if (path.length === 0) return -1;
			return path[path.length - 1].counter ?? 0;
		}
		getIndex() {
			return this.getPosition();
		}
		getDepth() {
			return this._matcher.path.length;
		}
		toString(separator, includeNamespace = true) {
			return this._matcher.toString(separator, includeNamespace);
		}
		toArray() {
			return this._matcher.path.map((n) => n.tag);
		}
		matches(expression) {
			return this._matcher.matches(expression);
		}
		matchesAny(exprSet) {
			return exprSet.matchesAny(this._matcher);
		}
	}
	class Matcher {
		constructor(options = {}) {
			this.separator = options.separator || ".";
			this.path = [];
			this.siblingStacks = [];
			this._pathStringCache = null;
			this._view = new MatcherView(this);
			this._keptAttrs = [];
		}
		push(tagName, attrValues = null, namespace = null, options = null) {
			this._pathStringCache = null;
			if (this.path.length > 0) {
				this.path[this.path.length - 1].values = undefined;
			}
			const currentLevel = this.path.length;
			let level = this.siblingStacks[currentLevel];
			if (!level) {
				level = {
					counts: new Map(),
					total: 0
				};
				this.siblingStacks[currentLevel] = level;
			}
			const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
			const counter = level.counts.get(siblingKey) || 0;
			const position = level.total;
			level.counts.set(siblingKey, counter + 1);
			level.total++;
			const node = {
				tag: tagName,
				position,
				counter
			};
			if (namespace !== null && namespace !== undefined) {
				node.namespace = namespace;
			}
			if (attrValues !== null && attrValues !== undefined) {
				node.values = attrValues;
			}
			this.path.push(node);
			const depth = this.path.length;
			const keep = options !== null ? options.keep : null;
			if (keep !== null && keep !== undefined && keep.length > 0 && attrValues) {
				for (let i = 0; i < keep.length; i++) {
					const name = keep[i];
					if (attrValues[name] !== undefined) {
						this._keptAttrs.push({
							depth,
							name,
							value: attrValues[name]
						});
					}
				}
			}
		}
		pop() {
			if (this.path.length === 0) return undefined;
			this._pathStringCache = null;
			const node = this.path.pop();
			if (this.siblingStacks.length > this.path.length + 1) {
				this.siblingStacks.length = this.path.length + 1;
			}
			const poppedDepth = this.path.length + 1;
			while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) {
				this._keptAttrs.pop();
			}
			return node;
		}
		updateCurrent(attrValues) {
			if (this.path.length > 0) {
				const current = this.path[this.path.length - 1];
				if (attrValues !== null && attrValues !== undefined) {
					current.values = attrValues;
				}
			}
		}
		getCurrentTag() {
			return this.path.length > 0 ? this.path[this.path.length - 1].tag : undefined;
		}
		getCurrentNamespace() {
			return this.path.length > 0 ? this.path[this.path.length - 1].namespace : undefined;
		}
		getAttrValue(attrName) {
			if (this.path.length === 0) return undefined;
			return this.path[this.path.length - 1].values?.[attrName];
		}
		hasAttr(attrName) {
			if (this.path.length === 0) return false;
			const current = this.path[this.path.length - 1];
			return current.values !== undefined && attrName in current.values;
		}
		getAnyParentAttr(attrName) {
			const kept = this._keptAttrs;
			for (let i = kept.length - 1; i >= 0; i--) {
				if (kept[i].name === attrName) return kept[i].value;
			}
			return undefined;
		}
		hasAnyParentAttr(attrName) {
			const kept = this._keptAttrs;
			for (let i = kept.length - 1; i >= 0; i--) {
				if (kept[i].name === attrName) return true;
			}
			return false;
		}
		getPosition() {
			if (this.path.length === 0) return -1;
			return this.path[this.path.length - 1].position ?? 0;
		}
		getCounter() {
			if (this.path.length === 0) return -1;
			return this.path[this.path.length - 1].counter ?? 0;
		}
		getIndex() {
			return this.getPosition();
		}
		getDepth() {
			return this.path.length;
		}
		toString(separator, includeNamespace = true) {
			const sep = separator || this.separator;
			const isDefault = sep === this.separator && includeNamespace === true;
			if (isDefault) {
				if (this._pathStringCache !== null) {
					return this._pathStringCache;
				}
				const result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
				this._pathStringCache = result;
				return result;
			}
			return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
		}
		toArray() {
			return this.path.map((n) => n.tag);
		}
		reset() {
			this._pathStringCache = null;
			this.path = [];
			this.siblingStacks = [];
			this._keptAttrs = [];
		}
		matches(expression) {
			const segments = expression.segments;
			if (segments.length === 0) {
				return false;
			}
			if (expression.hasDeepWildcard()) {
				return this._matchWithDeepWildcard(segments);
			}
			return this._matchSimple(segments);
		}
		_matchSimple(segments) {
			if (this.path.length !== segments.length) {
				return false;
			}
			for (let i = 0; i < segments.length; i++) {
				if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) {
					return false;
				}
			}
			return true;
		}
		_matchWithDeepWildcard(segments) {
			let pathIdx = this.path.length - 1;
			let segIdx = segments.length - 1;
			while (segIdx >= 0 && pathIdx >= 0) {
				const segment = segments[segIdx];
				if (segment.type === "deep-wildcard") {
					segIdx--;
					if (segIdx < 0) {
						return true;
					}
					const nextSeg = segments[segIdx];
					let found = false;
					for (let i = pathIdx; i >= 0; i--) {
						if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
							pathIdx = i - 1;
							segIdx--;
							found = true;
							break;
						}
					}
					if (!found) {
						return false;
					}
				} else {
					if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) {
						return false;
					}
					pathIdx--;
					segIdx--;
				}
			}
			return segIdx < 0;
		}
		_matchSegment(segment, node, isCurrentNode) {
			if (segment.tag !== "*" && segment.tag !== node.tag) {
				return false;
			}
			if (segment.namespace !== undefined) {
				if (segment.namespace !== "*" && segment.namespace !== node.namespace) {
					return false;
				}
			}
			if (segment.attrName !== undefined) {
				if (!isCurrentNode) {
					return false;
				}
				if (!node.values || !(segment.attrName in node.values)) {
					return false;
				}
				if (segment.attrValue !== undefined) {
					if (String(node.values[segment.attrName]) !== String(segment.attrValue)) {
						return false;
					}
				}
			}
			if (segment.position !== undefined) {
				if (!isCurrentNode) {
					return false;
				}
				const counter = node.counter ?? 0;
				if (segment.position === "first" && counter !== 0) {
					return false;
				} else if (segment.position === "odd" && counter % 2 !== 1) {
					return false;
				} else if (segment.position === "even" && counter % 2 !== 0) {
					return false;
				} else if (segment.position === "nth" && counter !== segment.positionValue) {
					return false;
				}
			}
			return true;
		}
		matchesAny(exprSet) {
			return exprSet.matchesAny(this);
		}
		snapshot() {
			return {
				path: this.path.map((node) => ({ ...node })),
				siblingStacks: this.siblingStacks.map((level) => level ? {
					counts: new Map(level.counts),
					total: level.total
				} : level),
				keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
			};
		}
		restore(snapshot) {
			this._pathStringCache = null;
			this.path = snapshot.path.map((node) => ({ ...node }));
			this.siblingStacks = snapshot.siblingStacks.map((level) => level ? {
				counts: new Map(level.counts),
				total: level.total
			} : level);
			this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
		}
		readOnly() {
			return this._view;
		}
	}
	;
	function valToStr(val) {
		return typeof val === "number" && Object.is(val, -0) ? "-0" : String(val);
	}
	function safeComment(val) {
		return valToStr(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
	}
	function safeCdata(val) {
		return valToStr(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
	}
	function escapeAttribute(val) {
		return valToStr(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
	}
	function resolveName(name, isAttribute, options, matcher, validator) {
		if (!options.sanitizeName) return name;
		const isPI = !isAttribute && name[0] === "?";
		const bare = isPI ? name.slice(1) : name;
		if (validator(bare)) return name;
		const result = options.sanitizeName(bare, {
			isAttribute,
			matcher: matcher.readOnly()
		});
		if (typeof result !== "string" || !validator(result)) {
			throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
		}
		return isPI ? "?" + result : result;
	}
	;
	const nameStartChar10 = ":A-Za-z_" + "À-ÖØ-öø-˿" + "Ͱ-ͽ" + "Ϳ-҆҈-῿" + "‌-‍" + "⁰-↏" + "Ⰰ-⿯" + "、-퟿" + "豈-﷏" + "ﷰ-�";
	const nameChar10 = nameStartChar10 + "\\-\\.\\d" + "·" + "̀-ͯ" + "‿-⁀";
	const nameStartChar11 = ":A-Za-z_" + "À-˿" + "Ͱ-ͽ" + "Ϳ-҆҈-῿" + "‌-‍" + "⁰-↏" + "Ⰰ-⿯" + "、-퟿" + "豈-﷏" + "ﷰ-�" + "𐀀-󯿿";
	const nameChar11 = nameStartChar11 + "\\-\\.\\d" + "·" + "̀-ͯ" + "҇" + "‿-⁀";
	const buildRegexes = (startChar, char, flags = "") => {
		const ncStart = startChar.replace(":", "");
		const ncChar = char.replace(":", "");
		const ncNamePat = `[${ncStart}][${ncChar}]*`;
		return {
			name: new RegExp(`^[${startChar}][${char}]*$`, flags),
			ncName: new RegExp(`^${ncNamePat}$`, flags),
			qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
			nmToken: new RegExp(`^[${char}]+$`, flags),
			nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
		};
	};
	const regexes10 = buildRegexes(nameStartChar10, nameChar10);
	const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
	const nameStartCharAscii = ":A-Za-z_";
	const nameCharAscii = nameStartCharAscii + "\\-\\.\\d";
	const regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii);
	const getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
		if (asciiOnly) return regexesAscii;
		return xmlVersion === "1.1" ? regexes11 : regexes10;
	};
	const src_name = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).name.test(str);
	const ncName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).ncName.test(str);
	const qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
	const nmToken = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).nmToken.test(str);
	const nmTokens = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).nmTokens.test(str);
	const PRODUCTIONS = [
		"name",
		"ncName",
		"qName",
		"nmToken",
		"nmTokens"
	];
	const createValidator = (production, { xmlVersion = "1.0", asciiOnly = false, maxCacheSize = 2048 } = {}) => {
		if (!PRODUCTIONS.includes(production)) {
			throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);
		}
		const regex = getRegexes(xmlVersion, asciiOnly)[production];
		let cache = new Map();
		const validator = (str) => {
			const cached = cache.get(str);
			if (cached !== undefined) return cached;
			const result = regex.test(str);
			if (cache.size < maxCacheSize) cache.set(str, result);
			return result;
		};
		validator.reset = () => {
			cache = new Map();
		};
		return validator;
	};
	const validate = (str, production, { xmlVersion = "1.0", asciiOnly = false } = {}) => {
		if (!PRODUCTIONS.includes(production)) {
			throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);
		}
		const validators = {
			name: src_name,
			ncName,
			qName,
			nmToken,
			nmTokens
		};
		const isValid = validators[production](str, {
			xmlVersion,
			asciiOnly
		});
		if (isValid) return {
			valid: true,
			production,
			input: str
		};
		let reason = "Does not match the production rules";
		let position;
		const startCharPattern = asciiOnly ? /^[:A-Za-z_]/ : /^[:A-Za-z_\u00C0-\uFFFD]/;
		const namePattern = asciiOnly ? /[\w\-\\.:]/ : /[\w\-\\.:\u00B7\u00C0-\uFFFD]/;
		if (str.length === 0) {
			reason = "Input is empty";
		} else if (production === "ncName" && str.includes(":")) {
			position = str.indexOf(":");
			reason = "Colon is not allowed in NCName";
		} else if (production === "qName" && str.startsWith(":")) {
			reason = "QName cannot start with a colon";
			position = 0;
		} else if (production === "qName" && str.endsWith(":")) {
			reason = "QName cannot end with a colon";
			position = str.length - 1;
		} else if (production === "qName" && (str.match(/:/g) || []).length > 1) {
			reason = "QName can have at most one colon";
			position = str.lastIndexOf(":");
		} else if ([
			"name",
			"ncName",
			"qName"
		].includes(production) && !startCharPattern.test(str[0])) {
			reason = `First character "${str[0]}" is not a valid NameStartChar`;
			position = 0;
		} else {
			for (let i = 0; i < str.length; i++) {
				if (!namePattern.test(str[i])) {
					reason = `Character "${str[i]}" at position ${i} is not a valid NameChar`;
					position = i;
					break;
				}
			}
		}
		return {
			valid: false,
			production,
			input: str,
			reason,
			position
		};
	};
	const validateAll = (strings, production, opts = {}) => strings.map((str) => validate(str, production, opts));
	const sanitize = (str, production = "name", { replacement = "_", asciiOnly = false } = {}) => {
		if (!str) return replacement;
		let result = str;
		if (production === "ncName") {
			result = result.replace(/:/g, "");
		}
		const allowedCharPattern = asciiOnly ? /[^\w\-\.:]/g : /[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;
		result = result.replace(allowedCharPattern, replacement);
		if (production !== "nmToken" && production !== "nmTokens") {
			if (/^[\-\.\d]/.test(result)) {
				result = replacement + result;
			}
		}
		return result || replacement;
	};
	;
	const EOL = "\n";
	function detectXmlVersionFromArray(jArray, options) {
		if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
		const first = jArray[0];
		const firstKey = propName(first);
		if (firstKey === "?xml") {
			const attrs = first[":@"];
			if (attrs) {
				const versionKey = options.attributeNamePrefix + "version";
				if (attrs[versionKey]) return attrs[versionKey];
			}
		}
		return "1.0";
	}
	function toXml(jArray, options) {
		let indentation = "";
		if (options.format) {
			indentation = EOL;
		}
		const stopNodeExpressions = [];
		if (options.stopNodes && Array.isArray(options.stopNodes)) {
			for (let i = 0; i < options.stopNodes.length; i++) {
				const node = options.stopNodes[i];
				if (typeof node === "string") {
					stopNodeExpressions.push(new Expression(node));
				} else if (node instanceof Expression) {
					stopNodeExpressions.push(node);
				}
			}
		}
		const xmlVersion = detectXmlVersionFromArray(jArray, options);
		const qNameValidator = createValidator("qName", { xmlVersion });
		const matcher = new Matcher();
		return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
	}
	function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
		let xmlStr = "";
		let isPreviousElementTag = false;
		if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) {
			throw new Error("Maximum nested tags exceeded");
		}
		if (!Array.isArray(arr)) {
			if (arr !== undefined && arr !== null) {
				let text = valToStr(arr);
				text = replaceEntitiesValue(text, options);
				return text;
			}
			return "";
		}
		for (let i = 0; i < arr.length; i++) {
			const tagObj = arr[i];
			const rawTagName = propName(tagObj);
			if (rawTagName === undefined) continue;
			const isSpecialName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName;
			const tagName = isSpecialName ? rawTagName : resolveName(rawTagName, false, options, matcher, qNameValidator);
			const attrValues = extractAttributeValues(tagObj[":@"], options);
			matcher.push(tagName, attrValues);
			const isStopNode = checkStopNode(matcher, stopNodeExpressions);
			if (tagName === options.textNodeName) {
				let tagText = tagObj[rawTagName];
				if (!isStopNode) {
					tagText = options.tagValueProcessor(tagName, tagText);
					tagText = replaceEntitiesValue(tagText, options);
				}
				tagText = valToStr(tagText);
				if (isPreviousElementTag) {
					xmlStr += indentation;
				}
				xmlStr += tagText;
				isPreviousElementTag = false;
				matcher.pop();
				continue;
			} else if (tagName === options.cdataPropName) {
				if (isPreviousElementTag) {
					xmlStr += indentation;
				}
				const val = tagObj[rawTagName][0][options.textNodeName];
				const safeVal = safeCdata(val);
				xmlStr += `<![CDATA[${safeVal}]]>`;
				isPreviousElementTag = false;
				matcher.pop();
				continue;
			} else if (tagName === options.commentPropName) {
				const val = tagObj[rawTagName][0][options.textNodeName];
				const safeVal = safeComment(val);
				xmlStr += indentation + `<!--${safeVal}-->`;
				isPreviousElementTag = true;
				matcher.pop();
				continue;
			} else if (tagName[0] === "?") {
				const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
				const tempInd = tagName === "?xml" ? "" : indentation;
				xmlStr += tempInd + `<${tagName}${attStr}?>`;
				isPreviousElementTag = true;
				matcher.pop();
				continue;
			}
			let newIdentation = indentation;
			if (newIdentation !== "") {
				newIdentation += options.indentBy;
			}
			const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
			const tagStart = indentation + `<${tagName}${attStr}`;
			let tagValue;
			if (isStopNode) {
				tagValue = getRawContent(tagObj[rawTagName], options, matcher.getDepth());
			} else {
				tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
			}
			if (options.unpairedTags.indexOf(tagName) !== -1) {
				if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
				else xmlStr += tagStart + "/>";
			} else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) {
				xmlStr += tagStart + "/>";
			} else if (tagValue && tagValue.endsWith(">")) {
				xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
			} else {
				xmlStr += tagStart + ">";
				if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) {
					xmlStr += indentation + options.indentBy + tagValue + indentation;
				} else {
					xmlStr += tagValue;
				}
				xmlStr += `</${tagName}>`;
			}
			isPreviousElementTag = true;
			matcher.pop();
		}
		return xmlStr;
	}
	function extractAttributeValues(attrMap, options) {
		if (!attrMap || options.ignoreAttributes) return null;
		const attrValues = {};
		let hasAttrs = false;
		for (let attr in attrMap) {
			if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
			const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
			attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
			hasAttrs = true;
		}
		return hasAttrs ? attrValues : null;
	}
	function getRawContent(arr, options, depth = 0) {
		if (options.maxNestedTags && depth > options.maxNestedTags) {
			throw new Error("Maximum nested tags exceeded");
		}
		if (!Array.isArray(arr)) {
			if (arr !== undefined && arr !== null) {
				return valToStr(arr);
			}
			return "";
		}
		let content = "";
		for (let i = 0; i < arr.length; i++) {
			const item = arr[i];
			const tagName = propName(item);
			if (tagName === options.textNodeName) {
				content += valToStr(item[tagName]);
			} else if (tagName === options.cdataPropName) {
				content += item[tagName][0][options.textNodeName];
			} else if (tagName === options.commentPropName) {
				content += item[tagName][0][options.textNodeName];
			} else if (tagName && tagName[0] === "?") {
				continue;
			} else if (tagName) {
				const attStr = attr_to_str_raw(item[":@"], options);
				const nestedContent = getRawContent(item[tagName], options, depth + 1);
				if (!nestedContent || nestedContent.length === 0) {
					content += `<${tagName}${attStr}/>`;
				} else {
					content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
				}
			}
		}
		return content;
	}
	function attr_to_str_raw(attrMap, options) {
		let attrStr = "";
		if (attrMap && !options.ignoreAttributes) {
			for (let attr in attrMap) {
				if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
				let attrVal = attrMap[attr];
				if (attrVal === true && options.suppressBooleanAttributes) {
					attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
				} else {
					attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
				}
			}
		}
		return attrStr;
	}
	function propName(obj) {
		const keys = Object.keys(obj);
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i];
			if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
			if (key !== ":@") return key;
		}
	}
	function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
		let attrStr = "";
		if (attrMap && !options.ignoreAttributes) {
			for (let attr in attrMap) {
				if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
				const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
				const resolvedAttrName = isStopNode ? cleanAttrName : resolveName(cleanAttrName, true, options, matcher, qNameValidator);
				let attrVal;
				if (isStopNode) {
					attrVal = attrMap[attr];
				} else {
					attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
					attrVal = replaceEntitiesValue(attrVal, options);
				}
				if (attrVal === true && options.suppressBooleanAttributes) {
					attrStr += ` ${resolvedAttrName}`;
				} else {
					attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
				}
			}
		}
		return attrStr;
	}
	function checkStopNode(matcher, stopNodeExpressions) {
		if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;
		for (let i = 0; i < stopNodeExpressions.length; i++) {
			if (matcher.matches(stopNodeExpressions[i])) {
				return true;
			}
		}
		return false;
	}
	function replaceEntitiesValue(textValue, options) {
		if (textValue && textValue.length > 0 && options.processEntities) {
			for (let i = 0; i < options.entities.length; i++) {
				const entity = options.entities[i];
				textValue = textValue.replace(entity.regex, entity.val);
			}
		}
		return textValue;
	}
	;
	function getIgnoreAttributesFn(ignoreAttributes) {
		if (typeof ignoreAttributes === "function") {
			return ignoreAttributes;
		}
		if (Array.isArray(ignoreAttributes)) {
			return (attrName) => {
				for (const pattern of ignoreAttributes) {
					if (typeof pattern === "string" && attrName === pattern) {
						return true;
					}
					if (pattern instanceof RegExp && pattern.test(attrName)) {
						return true;
					}
				}
			};
		}
		return () => false;
	}
	;
	const defaultOptions = {
		attributeNamePrefix: "@_",
		attributesGroupName: false,
		textNodeName: "#text",
		ignoreAttributes: true,
		cdataPropName: false,
		format: false,
		indentBy: "  ",
		suppressEmptyNode: false,
		suppressUnpairedNode: true,
		suppressBooleanAttributes: true,
		tagValueProcessor: function(key, a) {
			return a;
		},
		attributeValueProcessor: function(attrName, a) {
			return a;
		},
		preserveOrder: false,
		commentPropName: false,
		unpairedTags: [],
		entities: [
			{
				regex: new RegExp("&", "g"),
				val: "&amp;"
			},
			{
				regex: new RegExp(">", "g"),
				val: "&gt;"
			},
			{
				regex: new RegExp("<", "g"),
				val: "&lt;"
			},
			{
				regex: new RegExp("'", "g"),
				val: "&apos;"
			},
			{
				regex: new RegExp("\"", "g"),
				val: "&quot;"
			}
		],
		processEntities: true,
		stopNodes: [],
		oneListGroup: false,
		maxNestedTags: 100,
		jPath: true,
		sanitizeName: false
	};
	function Builder(options) {
		this.options = Object.assign({}, defaultOptions, options);
		if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
			this.options.stopNodes = this.options.stopNodes.map((node) => {
				if (typeof node === "string" && node.startsWith("*.")) {
					return ".." + node.substring(2);
				}
				return node;
			});
		}
		this.stopNodeExpressions = [];
		if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
			for (let i = 0; i < this.options.stopNodes.length; i++) {
				const node = this.options.stopNodes[i];
				if (typeof node === "string") {
					this.stopNodeExpressions.push(new Expression(node));
				} else if (node instanceof Expression) {
					this.stopNodeExpressions.push(node);
				}
			}
		}
		if (this.options.ignoreAttributes === true || this.options.attributesGroupName) {
			this.isAttribute = function() {
				return false;
			};
		} else {
			this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
			this.attrPrefixLen = this.options.attributeNamePrefix.length;
			this.isAttribute = isAttribute;
		}
		this.processTextOrObjNode = processTextOrObjNode;
		if (this.options.format) {
			this.indentate = indentate;
			this.tagEndChar = ">\n";
			this.newLine = "\n";
		} else {
			this.indentate = function() {
				return "";
			};
			this.tagEndChar = ">";
			this.newLine = "";
		}
	}
	function detectXmlVersionFromObj(jObj, options) {
		const decl = jObj["?xml"];
		if (decl && typeof decl === "object") {
			if (options.attributesGroupName && decl[options.attributesGroupName]) {
				const v = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
				if (v) return v;
			}
			const v = decl[options.attributeNamePrefix + "version"];
			if (v) return v;
		}
		return "1.0";
	}
	Builder.prototype.build = function(jObj) {
		if (this.options.preserveOrder) {
			return toXml(jObj, this.options);
		} else {
			if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) {
				jObj = { [this.options.arrayNodeName]: jObj };
			}
			const matcher = new Matcher();
			const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
			const qNameValidator = createValidator("qName", { xmlVersion });
			return this.j2x(jObj, 0, matcher, qNameValidator).val;
		}
	};
	Builder.prototype.j2x = function(jObj, level, matcher, qNameValidator) {
		let attrStr = "";
		let val = "";
		if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) {
			throw new Error("Maximum nested tags exceeded");
		}
		const jPath = this.options.jPath ? matcher.toString() : matcher;
		const isCurrentStopNode = this.checkStopNode(matcher);
		for (let key in jObj) {
			if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
			const isSpecialKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key);
			const resolvedKey = isSpecialKey ? key : resolveName(key, false, this.options, matcher, qNameValidator);
			if (typeof jObj[key] === "undefined") {
				if (this.isAttribute(key)) {
					val += "";
				}
			} else if (jObj[key] === null) {
				if (this.isAttribute(key)) {
					val += "";
				} else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) {
					val += "";
				} else if (resolvedKey[0] === "?") {
					val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
				} else {
					val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
				}
			} else if (jObj[key] instanceof Date) {
				val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
			} else if (typeof jObj[key] !== "object") {
				const attr = this.isAttribute(key);
				if (attr && !this.ignoreAttributesFn(attr, jPath)) {
					const resolvedAttr = resolveName(attr, true, this.options, matcher, qNameValidator);
					attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
				} else if (!attr) {
					if (key === this.options.textNodeName) {
						let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
						val += this.replaceEntitiesValue(newval);
					} else {
						matcher.push(resolvedKey);
						const isStopNode = this.checkStopNode(matcher);
						matcher.pop();
						if (isStopNode) {
							const textValue = valToStr(jObj[key]);
							if (textValue === "") {
								val += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
							} else {
								val += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
							}
						} else {
							val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
						}
					}
				}
			} else if (Array.isArray(jObj[key])) {
				const arrLen = jObj[key].length;
				let listTagVal = "";
				let listTagAttr = "";
				for (let j = 0; j < arrLen; j++) {
					const item = jObj[key][j];
					if (typeof item === "undefined") {} else if (item === null) {
						if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
						else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
					} else if (typeof item === "object") {
						if (this.options.oneListGroup) {
							matcher.push(resolvedKey);
							const result = this.j2x(item, level + 1, matcher, qNameValidator);
							matcher.pop();
							listTagVal += result.val;
							if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) {
								listTagAttr += result.attrStr;
							}
						} else {
							listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator);
						}
					} else {
						if (this.options.oneListGroup) {
							let textValue = this.options.tagValueProcessor(resolvedKey, item);
							textValue = this.replaceEntitiesValue(textValue);
							textValue = valToStr(textValue);
							listTagVal += textValue;
						} else {
							matcher.push(resolvedKey);
							const isStopNode = this.checkStopNode(matcher);
							matcher.pop();
							if (isStopNode) {
								const textValue = valToStr(item);
								if (textValue === "") {
									listTagVal += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
								} else {
									listTagVal += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
								}
							} else {
								listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
							}
						}
					}
				}
				if (this.options.oneListGroup) {
					listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
				}
				val += listTagVal;
			} else {
				if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
					const Ks = Object.keys(jObj[key]);
					const L = Ks.length;
					for (let j = 0; j < L; j++) {
						const resolvedAttr = resolveName(Ks[j], true, this.options, matcher, qNameValidator);
						attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
					}
				} else {
					val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator);
				}
			}
		}
		return {
			attrStr,
			val
		};
	};
	Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
		if (!isStopNode) {
			val = this.options.attributeValueProcessor(attrName, valToStr(val));
			val = this.replaceEntitiesValue(val);
		}
		if (this.options.suppressBooleanAttributes && val === "true") {
			return " " + attrName;
		} else return " " + attrName + "=\"" + escapeAttribute(val) + "\"";
	};
	function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
		const attrValues = this.extractAttributes(object);
		matcher.push(key, attrValues);
		const isStopNode = this.checkStopNode(matcher);
		if (isStopNode) {
			const rawContent = this.buildRawContent(object, matcher.getDepth());
			const attrStr = this.buildAttributesForStopNode(object);
			matcher.pop();
			return this.buildObjectNode(rawContent, key, attrStr, level);
		}
		const result = this.j2x(object, level + 1, matcher, qNameValidator);
		matcher.pop();
		if (key[0] === "?") {
			return this.buildTextValNode("", key, result.attrStr, level, matcher);
		} else if (object[this.options.textNodeName] !== undefined && Object.keys(object).length === 1) {
			return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
		} else {
			return this.buildObjectNode(result.val, key, result.attrStr, level);
		}
	}
	Builder.prototype.extractAttributes = function(obj) {
		if (!obj || typeof obj !== "object") return null;
		const attrValues = {};
		let hasAttrs = false;
		if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
			const attrGroup = obj[this.options.attributesGroupName];
			for (let attrKey in attrGroup) {
				if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
				const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
				attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
				hasAttrs = true;
			}
		} else {
			for (let key in obj) {
				if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
				const attr = this.isAttribute(key);
				if (attr) {
					attrValues[attr] = escapeAttribute(obj[key]);
					hasAttrs = true;
				}
			}
		}
		return hasAttrs ? attrValues : null;
	};
	Builder.prototype.buildRawContent = function(obj, depth = 0) {
		if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) {
			throw new Error("Maximum nested tags exceeded");
		}
		if (typeof obj === "string") {
			return obj;
		}
		if (typeof obj !== "object" || obj === null) {
			return String(obj);
		}
		if (obj[this.options.textNodeName] !== undefined) {
			return obj[this.options.textNodeName];
		}
		let content = "";
		for (let key in obj) {
			if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
			if (this.isAttribute(key)) continue;
			if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
			const value = obj[key];
			if (key === this.options.textNodeName) {
				content += value;
			} else if (Array.isArray(value)) {
				for (let item of value) {
					if (typeof item === "string" || typeof item === "number") {
						content += `<${key}>${item}</${key}>`;
					} else if (typeof item === "object" && item !== null) {
						const nestedContent = this.buildRawContent(item, depth + 1);
						const nestedAttrs = this.buildAttributesForStopNode(item);
						if (nestedContent === "") {
							content += `<${key}${nestedAttrs}/>`;
						} else {
							content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
						}
					}
				}
			} else if (typeof value === "object" && value !== null) {
				const nestedContent = this.buildRawContent(value, depth + 1);
				const nestedAttrs = this.buildAttributesForStopNode(value);
				if (nestedContent === "") {
					content += `<${key}${nestedAttrs}/>`;
				} else {
					content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
				}
			} else {
				content += `<${key}>${value}</${key}>`;
			}
		}
		return content;
	};
	Builder.prototype.buildAttributesForStopNode = function(obj) {
		if (!obj || typeof obj !== "object") return "";
		let attrStr = "";
		if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
			const attrGroup = obj[this.options.attributesGroupName];
			for (let attrKey in attrGroup) {
				if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
				const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
				const val = attrGroup[attrKey];
				if (val === true && this.options.suppressBooleanAttributes) {
					attrStr += " " + cleanKey;
				} else {
					attrStr += " " + cleanKey + "=\"" + escapeAttribute(val) + "\"";
				}
			}
		} else {
			for (let key in obj) {
				if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
				const attr = this.isAttribute(key);
				if (attr) {
					const val = obj[key];
					if (val === true && this.options.suppressBooleanAttributes) {
						attrStr += " " + attr;
					} else {
						attrStr += " " + attr + "=\"" + escapeAttribute(val) + "\"";
					}
				}
			}
		}
		return attrStr;
	};
	Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
		if (val === "") {
			if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
			else {
				return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
			}
		} else if (key[0] === "?") {
			return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
		} else {
			let tagEndExp = "</" + key + this.tagEndChar;
			let piClosingChar = "";
			if (key[0] === "?") {
				piClosingChar = "?";
				tagEndExp = "";
			}
			if ((attrStr || attrStr === "") && val.indexOf("<") === -1) {
				return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
			} else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) {
				return this.indentate(level) + `<!--${safeComment(val)}-->` + this.newLine;
			} else {
				return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
			}
		}
	};
	Builder.prototype.closeTag = function(key) {
		let closeTag = "";
		if (this.options.unpairedTags.indexOf(key) !== -1) {
			if (!this.options.suppressUnpairedNode) closeTag = "/";
		} else if (this.options.suppressEmptyNode) {
			closeTag = "/";
		} else {
			closeTag = `></${key}`;
		}
		return closeTag;
	};
	Builder.prototype.checkStopNode = function(matcher) {
		if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
		for (let i = 0; i < this.stopNodeExpressions.length; i++) {
			if (matcher.matches(this.stopNodeExpressions[i])) {
				return true;
			}
		}
		return false;
	};
	function buildEmptyObjNode(val, key, attrStr, level) {
		if (val !== "") {
			return this.buildObjectNode(val, key, attrStr, level);
		} else {
			if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
			else {
				return this.indentate(level) + "<" + key + attrStr + "/" + this.tagEndChar;
			}
		}
	}
	Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
		if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
			const safeVal = safeCdata(val);
			return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
		} else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
			const safeVal = safeComment(val);
			return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
		} else if (key[0] === "?") {
			return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
		} else {
			let textValue = this.options.tagValueProcessor(key, val);
			textValue = this.replaceEntitiesValue(textValue);
			textValue = valToStr(textValue);
			if (textValue === "") {
				return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
			} else {
				return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
			}
		}
	};
	Builder.prototype.replaceEntitiesValue = function(textValue) {
		if (textValue && textValue.length > 0 && this.options.processEntities) {
			for (let i = 0; i < this.options.entities.length; i++) {
				const entity = this.options.entities[i];
				textValue = textValue.replace(entity.regex, entity.val);
			}
		}
		return textValue;
	};
	function indentate(level) {
		return this.options.indentBy.repeat(level);
	}
	function isAttribute(name) {
		if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) {
			return name.substr(this.attrPrefixLen);
		} else {
			return false;
		}
	}
}) };
