export const id = 585;
export const ids = [585];
export const modules = { 49585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { A: () => Builder });
	class Expression {
		constructor(pattern, options = {}, data) {
			this.pattern = pattern;
			this.separator = options.separator || ".";
			this.segments = this._parse(pattern);
			this.data = data;
			this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
			this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
			this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
		}
		_parse(pattern) {
			let segments = [];
			let i = 0;
			let currentPart = "";
			for (; i < pattern.length;) if (pattern[i] === this.separator) {
				if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
					if (currentPart.trim()) {
						segments.push(this._parseSegment(currentPart.trim()));
						currentPart = "";
					}
					segments.push({ type: "deep-wildcard" });
					i += 2;
				} else {
					currentPart.trim() && segments.push(this._parseSegment(currentPart.trim()));
					currentPart = "";
					i++;
				}
			} else {
				currentPart += pattern[i];
				i++;
			}
			currentPart.trim() && segments.push(this._parseSegment(currentPart.trim()));
			return segments;
		}
		_parseSegment(part) {
			let segment = { type: "tag" };
			let bracketContent = null;
			let withoutBrackets = part;
			let bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
			if (bracketMatch) {
				withoutBrackets = bracketMatch[1] + bracketMatch[3];
				if (bracketMatch[2]) {
					let content = bracketMatch[2].slice(1, -1);
					content && (bracketContent = content);
				}
			}
			let namespace;
			let tagAndPosition = withoutBrackets;
			if (withoutBrackets.includes("::")) {
				let nsIndex = withoutBrackets.indexOf("::");
				namespace = withoutBrackets.substring(0, nsIndex).trim();
				tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
				if (!namespace) throw Error(`Invalid namespace in pattern: ${part}`);
			}
			let tag;
			let positionMatch = null;
			if (tagAndPosition.includes(":")) {
				let colonIndex = tagAndPosition.lastIndexOf(":");
				let tagPart = tagAndPosition.substring(0, colonIndex).trim();
				let posPart = tagAndPosition.substring(colonIndex + 1).trim();
				if ([
					"first",
					"last",
					"odd",
					"even"
				].includes(posPart) || /^nth\(\d+\)$/.test(posPart)) {
					tag = tagPart;
					positionMatch = posPart;
				} else tag = tagAndPosition;
			} else tag = tagAndPosition;
			if (!tag) throw Error(`Invalid segment pattern: ${part}`);
			segment.tag = tag;
			namespace && (segment.namespace = namespace);
			if (bracketContent) {
				if (bracketContent.includes("=")) {
					let eqIndex = bracketContent.indexOf("=");
					segment.attrName = bracketContent.substring(0, eqIndex).trim();
					segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
				} else segment.attrName = bracketContent.trim();
			}
			if (positionMatch) {
				let nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
				if (nthMatch) {
					segment.position = "nth";
					segment.positionValue = parseInt(nthMatch[1], 10);
				} else segment.position = positionMatch;
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
	class MatcherView {
		constructor(matcher) {
			this._matcher = matcher;
		}
		get separator() {
			return this._matcher.separator;
		}
		getCurrentTag() {
			let path = this._matcher.path;
			return path.length > 0 ? path[path.length - 1].tag : void 0;
		}
		getCurrentNamespace() {
			let path = this._matcher.path;
			return path.length > 0 ? path[path.length - 1].namespace : void 0;
		}
		getAttrValue(attrName) {
			let path = this._matcher.path;
			if (path.length === 0) return;
			return path[path.length - 1].values?.[attrName];
		}
		hasAttr(attrName) {
			let path = this._matcher.path;
			if (path.length === 0) return !1;
			let current = path[path.length - 1];
			return current.values !== void 0 && attrName in current.values;
		}
		getAnyParentAttr(attrName) {
			return this._matcher.getAnyParentAttr(attrName);
		}
		hasAnyParentAttr(attrName) {
			return this._matcher.hasAnyParentAttr(attrName);
		}
		getPosition() {
			let path = this._matcher.path;
			if (path.length === 0) return -1;
			return path[path.length - 1].position ?? 0;
		}
		getCounter() {
			let path = this._matcher.path;
			if (path.length === 0) return -1;
			return path[path.length - 1].counter ?? 0;
		}
		getIndex() {
			return this.getPosition();
		}
		getDepth() {
			return this._matcher.path.length;
		}
		toString(separator, includeNamespace = !0) {
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
			this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
			let currentLevel = this.path.length;
			let level = this.siblingStacks[currentLevel];
			if (!level) {
				level = {
					counts: new Map(),
					total: 0
				};
				this.siblingStacks[currentLevel] = level;
			}
			let siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
			let counter = level.counts.get(siblingKey) || 0;
			let position = level.total;
			level.counts.set(siblingKey, counter + 1);
			level.total++;
			let node = {
				tag: tagName,
				position,
				counter
			};
			namespace != null && (node.namespace = namespace);
			attrValues != null && (node.values = attrValues);
			this.path.push(node);
			let depth = this.path.length;
			let keep = options === null ? null : options.keep;
			if (keep != null && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
				let name = keep[i];
				attrValues[name] !== void 0 && this._keptAttrs.push({
					depth,
					name,
					value: attrValues[name]
				});
			}
		}
		pop() {
			if (this.path.length === 0) return;
			this._pathStringCache = null;
			let node = this.path.pop();
			this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
			let poppedDepth = this.path.length + 1;
			for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth;) this._keptAttrs.pop();
			return node;
		}
		updateCurrent(attrValues) {
			if (this.path.length > 0) {
				let current = this.path[this.path.length - 1];
				attrValues != null && (current.values = attrValues);
			}
		}
		getCurrentTag() {
			return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
		}
		getCurrentNamespace() {
			return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
		}
		getAttrValue(attrName) {
			if (this.path.length === 0) return;
			return this.path[this.path.length - 1].values?.[attrName];
		}
		hasAttr(attrName) {
			if (this.path.length === 0) return !1;
			let current = this.path[this.path.length - 1];
			return current.values !== void 0 && attrName in current.values;
		}
		getAnyParentAttr(attrName) {
			let kept = this._keptAttrs;
			for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
		}
		hasAnyParentAttr(attrName) {
			let kept = this._keptAttrs;
			for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return !0;
			return !1;
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
		toString(separator, includeNamespace = !0) {
			let sep = separator || this.separator;
			if (sep === this.separator && includeNamespace === !0) {
				if (this._pathStringCache !== null) return this._pathStringCache;
				let result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
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
			let segments = expression.segments;
			if (segments.length === 0) return !1;
			if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
			return this._matchSimple(segments);
		}
		_matchSimple(segments) {
			if (this.path.length !== segments.length) return !1;
			for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return !1;
			return !0;
		}
		_matchWithDeepWildcard(segments) {
			let pathIdx = this.path.length - 1;
			let segIdx = segments.length - 1;
			for (; segIdx >= 0 && pathIdx >= 0;) {
				let segment = segments[segIdx];
				if (segment.type === "deep-wildcard") {
					segIdx--;
					if (segIdx < 0) return !0;
					let nextSeg = segments[segIdx];
					let found = !1;
					for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
						pathIdx = i - 1;
						segIdx--;
						found = !0;
						break;
					}
					if (!found) return !1;
				} else {
					if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return !1;
					pathIdx--;
					segIdx--;
				}
			}
			return segIdx < 0;
		}
		_matchSegment(segment, node, isCurrentNode) {
			if (segment.tag !== "*" && segment.tag !== node.tag) return !1;
			if (segment.namespace !== void 0 && segment.namespace !== "*" && segment.namespace !== node.namespace) return !1;
			if (segment.attrName !== void 0) {
				if (!isCurrentNode) return !1;
				if (!node.values || !(segment.attrName in node.values)) return !1;
				if (segment.attrValue !== void 0 && String(node.values[segment.attrName]) !== String(segment.attrValue)) return !1;
			}
			if (segment.position !== void 0) {
				if (!isCurrentNode) return !1;
				let counter = node.counter ?? 0;
				if (segment.position === "first" && counter !== 0) return !1;
				else if (segment.position === "odd" && counter % 2 != 1) return !1;
				else if (segment.position === "even" && counter % 2 != 0) return !1;
				else if (segment.position === "nth" && counter !== segment.positionValue) return !1;
			}
			return !0;
		}
		matchesAny(exprSet) {
			return exprSet.matchesAny(this);
		}
		snapshot() {
			return {
				path: this.path.map((node) => ({ ...node })),
				siblingStacks: this.siblingStacks.map((level) => level && {
					counts: new Map(level.counts),
					total: level.total
				}),
				keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
			};
		}
		restore(snapshot) {
			this._pathStringCache = null;
			this.path = snapshot.path.map((node) => ({ ...node }));
			this.siblingStacks = snapshot.siblingStacks.map((level) => level && {
				counts: new Map(level.counts),
				total: level.total
			});
			this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
		}
		readOnly() {
			return this._view;
		}
	}
	function valToStr(val) {
		return typeof val == "number" && Object.is(val, -0) ? "-0" : String(val);
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
		let isPI = !isAttribute && name[0] === "?";
		let bare = isPI ? name.slice(1) : name;
		if (validator(bare)) return name;
		let result = options.sanitizeName(bare, {
			isAttribute,
			matcher: matcher.readOnly()
		});
		if (typeof result != "string" || !validator(result)) throw Error(`sanitizeName returned an invalid XML name for "${bare}"`);
		return isPI ? "?" + result : result;
	}
	let buildRegexes = (startChar, char, flags = "") => {
		let ncNamePat = `[${startChar.replace(":", "")}][${char.replace(":", "")}]*`;
		return {
			name: RegExp(`^[${startChar}][${char}]*$`, flags),
			ncName: RegExp(`^${ncNamePat}$`, flags),
			qName: RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
			nmToken: RegExp(`^[${char}]+$`, flags),
			nmTokens: RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
		};
	};
	let regexes10 = buildRegexes(":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�", ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�\\-\\.\\d·̀-ͯ‿-⁀");
	let regexes11 = buildRegexes(":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿\\-\\.\\d·̀-ͯ҇‿-⁀", "u");
	let regexesAscii = buildRegexes(":A-Za-z_", ":A-Za-z_\\-\\.\\d");
	let getRegexes = (xmlVersion = "1.0", asciiOnly = !1) => {
		if (asciiOnly) return regexesAscii;
		return xmlVersion === "1.1" ? regexes11 : regexes10;
	};
	let PRODUCTIONS = [
		"name",
		"ncName",
		"qName",
		"nmToken",
		"nmTokens"
	];
	let createValidator = (production, { xmlVersion = "1.0", asciiOnly = !1, maxCacheSize = 2048 } = {}) => {
		if (!PRODUCTIONS.includes(production)) throw TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);
		let regex = getRegexes(xmlVersion, asciiOnly)[production];
		let cache = new Map();
		let validator = (str) => {
			let cached = cache.get(str);
			if (cached !== void 0) return cached;
			let result = regex.test(str);
			cache.size < maxCacheSize && cache.set(str, result);
			return result;
		};
		validator.reset = () => {
			cache = new Map();
		};
		return validator;
	};
	function detectXmlVersionFromArray(jArray, options) {
		if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
		let first = jArray[0];
		if (propName(first) === "?xml") {
			let attrs = first[":@"];
			if (attrs) {
				let versionKey = options.attributeNamePrefix + "version";
				if (attrs[versionKey]) return attrs[versionKey];
			}
		}
		return "1.0";
	}
	function toXml(jArray, options) {
		let indentation = "";
		options.format && (indentation = "\n");
		let stopNodeExpressions = [];
		if (options.stopNodes && Array.isArray(options.stopNodes)) for (let i = 0; i < options.stopNodes.length; i++) {
			let node = options.stopNodes[i];
			typeof node == "string" ? stopNodeExpressions.push(new Expression(node)) : node instanceof Expression && stopNodeExpressions.push(node);
		}
		let xmlVersion = detectXmlVersionFromArray(jArray, options);
		let qNameValidator = createValidator("qName", { xmlVersion });
		let matcher = new Matcher();
		return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
	}
	function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
		let xmlStr = "";
		let isPreviousElementTag = !1;
		if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) throw Error("Maximum nested tags exceeded");
		if (!Array.isArray(arr)) {
			if (arr != null) {
				let text = valToStr(arr);
				text = replaceEntitiesValue(text, options);
				return text;
			}
			return "";
		}
		for (let i = 0; i < arr.length; i++) {
			let tagObj = arr[i];
			let rawTagName = propName(tagObj);
			if (rawTagName === void 0) continue;
			let tagName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName ? rawTagName : resolveName(rawTagName, !1, options, matcher, qNameValidator);
			let attrValues = extractAttributeValues(tagObj[":@"], options);
			matcher.push(tagName, attrValues);
			let isStopNode = checkStopNode(matcher, stopNodeExpressions);
			if (tagName === options.textNodeName) {
				let tagText = tagObj[rawTagName];
				if (!isStopNode) {
					tagText = options.tagValueProcessor(tagName, tagText);
					tagText = replaceEntitiesValue(tagText, options);
				}
				tagText = valToStr(tagText);
				isPreviousElementTag && (xmlStr += indentation);
				xmlStr += tagText;
				isPreviousElementTag = !1;
				matcher.pop();
				continue;
			} else if (tagName === options.cdataPropName) {
				isPreviousElementTag && (xmlStr += indentation);
				let val = tagObj[rawTagName][0][options.textNodeName];
				let safeVal = safeCdata(val);
				xmlStr += `<![CDATA[${safeVal}]]>`;
				isPreviousElementTag = !1;
				matcher.pop();
				continue;
			} else if (tagName === options.commentPropName) {
				let val = tagObj[rawTagName][0][options.textNodeName];
				let safeVal = safeComment(val);
				xmlStr += indentation + `<!--${safeVal}-->`;
				isPreviousElementTag = !0;
				matcher.pop();
				continue;
			} else if (tagName[0] === "?") {
				let attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
				xmlStr += (tagName === "?xml" ? "" : indentation) + `<${tagName}${attStr}?>`;
				isPreviousElementTag = !0;
				matcher.pop();
				continue;
			}
			let newIdentation = indentation;
			newIdentation !== "" && (newIdentation += options.indentBy);
			let tagStart = indentation + `<${tagName}${attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator)}`;
			let tagValue;
			tagValue = isStopNode ? getRawContent(tagObj[rawTagName], options, matcher.getDepth()) : arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
			if (options.unpairedTags.indexOf(tagName) !== -1) options.suppressUnpairedNode ? xmlStr += tagStart + ">" : xmlStr += tagStart + "/>";
			else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) xmlStr += tagStart + "/>";
			else if (tagValue && tagValue.endsWith(">")) xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
			else {
				xmlStr += tagStart + ">";
				tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</")) ? xmlStr += indentation + options.indentBy + tagValue + indentation : xmlStr += tagValue;
				xmlStr += `</${tagName}>`;
			}
			isPreviousElementTag = !0;
			matcher.pop();
		}
		return xmlStr;
	}
	function extractAttributeValues(attrMap, options) {
		if (!attrMap || options.ignoreAttributes) return null;
		let attrValues = {};
		let hasAttrs = !1;
		for (let attr in attrMap) {
			if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
			let cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
			attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
			hasAttrs = !0;
		}
		return hasAttrs ? attrValues : null;
	}
	function getRawContent(arr, options, depth = 0) {
		if (options.maxNestedTags && depth > options.maxNestedTags) throw Error("Maximum nested tags exceeded");
		if (!Array.isArray(arr)) {
			if (arr != null) return valToStr(arr);
			return "";
		}
		let content = "";
		for (let i = 0; i < arr.length; i++) {
			let item = arr[i];
			let tagName = propName(item);
			if (tagName === options.textNodeName) content += valToStr(item[tagName]);
			else if (tagName === options.cdataPropName) content += item[tagName][0][options.textNodeName];
			else if (tagName === options.commentPropName) content += item[tagName][0][options.textNodeName];
			else if (tagName && tagName[0] === "?") continue;
			else if (tagName) {
				let attStr = attr_to_str_raw(item[":@"], options);
				let nestedContent = getRawContent(item[tagName], options, depth + 1);
				!nestedContent || nestedContent.length === 0 ? content += `<${tagName}${attStr}/>` : content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
			}
		}
		return content;
	}
	function attr_to_str_raw(attrMap, options) {
		let attrStr = "";
		if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
			if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
			let attrVal = attrMap[attr];
			attrVal === !0 && options.suppressBooleanAttributes ? attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}` : attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
		}
		return attrStr;
	}
	function propName(obj) {
		let keys = Object.keys(obj);
		for (let i = 0; i < keys.length; i++) {
			let key = keys[i];
			if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
			if (key !== ":@") return key;
		}
	}
	function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
		let attrStr = "";
		if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
			if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
			let cleanAttrName = attr.substr(options.attributeNamePrefix.length);
			let resolvedAttrName = isStopNode ? cleanAttrName : resolveName(cleanAttrName, !0, options, matcher, qNameValidator);
			let attrVal;
			if (isStopNode) attrVal = attrMap[attr];
			else {
				attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
				attrVal = replaceEntitiesValue(attrVal, options);
			}
			attrVal === !0 && options.suppressBooleanAttributes ? attrStr += ` ${resolvedAttrName}` : attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
		}
		return attrStr;
	}
	function checkStopNode(matcher, stopNodeExpressions) {
		if (!stopNodeExpressions || stopNodeExpressions.length === 0) return !1;
		for (let i = 0; i < stopNodeExpressions.length; i++) if (matcher.matches(stopNodeExpressions[i])) return !0;
		return !1;
	}
	function replaceEntitiesValue(textValue, options) {
		if (textValue && textValue.length > 0 && options.processEntities) for (let i = 0; i < options.entities.length; i++) {
			let entity = options.entities[i];
			textValue = textValue.replace(entity.regex, entity.val);
		}
		return textValue;
	}
	function getIgnoreAttributesFn(ignoreAttributes) {
		if (typeof ignoreAttributes == "function") return ignoreAttributes;
		if (Array.isArray(ignoreAttributes)) return (attrName) => {
			for (let pattern of ignoreAttributes) {
				if (typeof pattern == "string" && attrName === pattern) return !0;
				if (pattern instanceof RegExp && pattern.test(attrName)) return !0;
			}
		};
		return () => !1;
	}
	let defaultOptions = {
		attributeNamePrefix: "@_",
		attributesGroupName: !1,
		textNodeName: "#text",
		ignoreAttributes: !0,
		cdataPropName: !1,
		format: !1,
		indentBy: "  ",
		suppressEmptyNode: !1,
		suppressUnpairedNode: !0,
		suppressBooleanAttributes: !0,
		tagValueProcessor: function(key, a) {
			return a;
		},
		attributeValueProcessor: function(attrName, a) {
			return a;
		},
		preserveOrder: !1,
		commentPropName: !1,
		unpairedTags: [],
		entities: [
			{
				regex: RegExp("&", "g"),
				val: "&amp;"
			},
			{
				regex: RegExp(">", "g"),
				val: "&gt;"
			},
			{
				regex: RegExp("<", "g"),
				val: "&lt;"
			},
			{
				regex: RegExp("'", "g"),
				val: "&apos;"
			},
			{
				regex: RegExp("\"", "g"),
				val: "&quot;"
			}
		],
		processEntities: !0,
		stopNodes: [],
		oneListGroup: !1,
		maxNestedTags: 100,
		jPath: !0,
		sanitizeName: !1
	};
	function Builder(options) {
		this.options = Object.assign({}, defaultOptions, options);
		this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map((node) => {
			if (typeof node == "string" && node.startsWith("*.")) return ".." + node.substring(2);
			return node;
		}));
		this.stopNodeExpressions = [];
		if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let i = 0; i < this.options.stopNodes.length; i++) {
			let node = this.options.stopNodes[i];
			typeof node == "string" ? this.stopNodeExpressions.push(new Expression(node)) : node instanceof Expression && this.stopNodeExpressions.push(node);
		}
		if (this.options.ignoreAttributes === !0 || this.options.attributesGroupName) this.isAttribute = function() {
			return !1;
		};
		else {
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
		let decl = jObj["?xml"];
		if (decl && typeof decl == "object") {
			if (options.attributesGroupName && decl[options.attributesGroupName]) {
				let v = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
				if (v) return v;
			}
			let v = decl[options.attributeNamePrefix + "version"];
			if (v) return v;
		}
		return "1.0";
	}
	Builder.prototype.build = function(jObj) {
		if (this.options.preserveOrder) return toXml(jObj, this.options);
		else {
			Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (jObj = { [this.options.arrayNodeName]: jObj });
			let matcher = new Matcher();
			let xmlVersion = detectXmlVersionFromObj(jObj, this.options);
			let qNameValidator = createValidator("qName", { xmlVersion });
			return this.j2x(jObj, 0, matcher, qNameValidator).val;
		}
	};
	Builder.prototype.j2x = function(jObj, level, matcher, qNameValidator) {
		let attrStr = "";
		let val = "";
		if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) throw Error("Maximum nested tags exceeded");
		let jPath = this.options.jPath ? matcher.toString() : matcher;
		let isCurrentStopNode = this.checkStopNode(matcher);
		for (let key in jObj) {
			if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
			let resolvedKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key) ? key : resolveName(key, !1, this.options, matcher, qNameValidator);
			if (jObj[key] === void 0) this.isAttribute(key) && (val += "");
			else if (jObj[key] === null) this.isAttribute(key) || resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName ? val += "" : resolvedKey[0] === "?" ? val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar : val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
			else if (jObj[key] instanceof Date) val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
			else if (typeof jObj[key] != "object") {
				let attr = this.isAttribute(key);
				if (attr && !this.ignoreAttributesFn(attr, jPath)) {
					let resolvedAttr = resolveName(attr, !0, this.options, matcher, qNameValidator);
					attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
				} else if (!attr) {
					if (key === this.options.textNodeName) {
						let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
						val += this.replaceEntitiesValue(newval);
					} else {
						matcher.push(resolvedKey);
						let isStopNode = this.checkStopNode(matcher);
						matcher.pop();
						if (isStopNode) {
							let textValue = valToStr(jObj[key]);
							val += textValue === "" ? this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar : this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
						} else val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
					}
				}
			} else if (Array.isArray(jObj[key])) {
				let arrLen = jObj[key].length;
				let listTagVal = "";
				let listTagAttr = "";
				for (let j = 0; j < arrLen; j++) {
					let item = jObj[key][j];
					if (item !== void 0) {
						if (item === null) resolvedKey[0] === "?" ? val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar : val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
						else if (typeof item == "object") {
							if (this.options.oneListGroup) {
								matcher.push(resolvedKey);
								let result = this.j2x(item, level + 1, matcher, qNameValidator);
								matcher.pop();
								listTagVal += result.val;
								this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName) && (listTagAttr += result.attrStr);
							} else listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator);
						} else if (this.options.oneListGroup) {
							let textValue = this.options.tagValueProcessor(resolvedKey, item);
							textValue = this.replaceEntitiesValue(textValue);
							textValue = valToStr(textValue);
							listTagVal += textValue;
						} else {
							matcher.push(resolvedKey);
							let isStopNode = this.checkStopNode(matcher);
							matcher.pop();
							if (isStopNode) {
								let textValue = valToStr(item);
								listTagVal += textValue === "" ? this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar : this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
							} else listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
						}
					}
				}
				this.options.oneListGroup && (listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level));
				val += listTagVal;
			} else if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
				let Ks = Object.keys(jObj[key]);
				let L = Ks.length;
				for (let j = 0; j < L; j++) {
					let resolvedAttr = resolveName(Ks[j], !0, this.options, matcher, qNameValidator);
					attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
				}
			} else val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator);
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
		if (this.options.suppressBooleanAttributes && val === "true") return " " + attrName;
		else return " " + attrName + "=\"" + escapeAttribute(val) + "\"";
	};
	function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
		let attrValues = this.extractAttributes(object);
		matcher.push(key, attrValues);
		if (this.checkStopNode(matcher)) {
			let rawContent = this.buildRawContent(object, matcher.getDepth());
			let attrStr = this.buildAttributesForStopNode(object);
			matcher.pop();
			return this.buildObjectNode(rawContent, key, attrStr, level);
		}
		let result = this.j2x(object, level + 1, matcher, qNameValidator);
		matcher.pop();
		if (key[0] === "?") return this.buildTextValNode("", key, result.attrStr, level, matcher);
		else if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
		else return this.buildObjectNode(result.val, key, result.attrStr, level);
	}
	Builder.prototype.extractAttributes = function(obj) {
		if (!obj || typeof obj != "object") return null;
		let attrValues = {};
		let hasAttrs = !1;
		if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
			let attrGroup = obj[this.options.attributesGroupName];
			for (let attrKey in attrGroup) {
				if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
				let cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
				attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
				hasAttrs = !0;
			}
		} else for (let key in obj) {
			if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
			let attr = this.isAttribute(key);
			if (attr) {
				attrValues[attr] = escapeAttribute(obj[key]);
				hasAttrs = !0;
			}
		}
		return hasAttrs ? attrValues : null;
	};
	Builder.prototype.buildRawContent = function(obj, depth = 0) {
		if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) throw Error("Maximum nested tags exceeded");
		if (typeof obj == "string") return obj;
		if (typeof obj != "object" || !obj) return String(obj);
		if (obj[this.options.textNodeName] !== void 0) return obj[this.options.textNodeName];
		let content = "";
		for (let key in obj) {
			if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
			if (this.isAttribute(key)) continue;
			if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
			let value = obj[key];
			if (key === this.options.textNodeName) content += value;
			else if (Array.isArray(value)) {
				for (let item of value) if (typeof item == "string" || typeof item == "number") content += `<${key}>${item}</${key}>`;
				else if (typeof item == "object" && item) {
					let nestedContent = this.buildRawContent(item, depth + 1);
					let nestedAttrs = this.buildAttributesForStopNode(item);
					content += nestedContent === "" ? `<${key}${nestedAttrs}/>` : `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
				}
			} else if (typeof value == "object" && value) {
				let nestedContent = this.buildRawContent(value, depth + 1);
				let nestedAttrs = this.buildAttributesForStopNode(value);
				content += nestedContent === "" ? `<${key}${nestedAttrs}/>` : `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
			} else content += `<${key}>${value}</${key}>`;
		}
		return content;
	};
	Builder.prototype.buildAttributesForStopNode = function(obj) {
		if (!obj || typeof obj != "object") return "";
		let attrStr = "";
		if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
			let attrGroup = obj[this.options.attributesGroupName];
			for (let attrKey in attrGroup) {
				if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
				let cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
				let val = attrGroup[attrKey];
				val === !0 && this.options.suppressBooleanAttributes ? attrStr += " " + cleanKey : attrStr += " " + cleanKey + "=\"" + escapeAttribute(val) + "\"";
			}
		} else for (let key in obj) {
			if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
			let attr = this.isAttribute(key);
			if (attr) {
				let val = obj[key];
				val === !0 && this.options.suppressBooleanAttributes ? attrStr += " " + attr : attrStr += " " + attr + "=\"" + escapeAttribute(val) + "\"";
			}
		}
		return attrStr;
	};
	Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
		if (val === "") {
			if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
			else return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
		} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
		else {
			let tagEndExp = "</" + key + this.tagEndChar;
			let piClosingChar = "";
			if (key[0] === "?") {
				piClosingChar = "?";
				tagEndExp = "";
			}
			if ((attrStr || attrStr === "") && val.indexOf("<") === -1) return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
			else if (this.options.commentPropName !== !1 && key === this.options.commentPropName && piClosingChar.length === 0) return this.indentate(level) + `<!--${safeComment(val)}-->` + this.newLine;
			else return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
		}
	};
	Builder.prototype.closeTag = function(key) {
		let closeTag = "";
		this.options.unpairedTags.indexOf(key) === -1 ? closeTag = this.options.suppressEmptyNode ? "/" : `></${key}` : this.options.suppressUnpairedNode || (closeTag = "/");
		return closeTag;
	};
	Builder.prototype.checkStopNode = function(matcher) {
		if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return !1;
		for (let i = 0; i < this.stopNodeExpressions.length; i++) if (matcher.matches(this.stopNodeExpressions[i])) return !0;
		return !1;
	};
	Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
		if (this.options.cdataPropName !== !1 && key === this.options.cdataPropName) {
			let safeVal = safeCdata(val);
			return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
		} else if (this.options.commentPropName !== !1 && key === this.options.commentPropName) {
			let safeVal = safeComment(val);
			return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
		} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
		else {
			let textValue = this.options.tagValueProcessor(key, val);
			textValue = this.replaceEntitiesValue(textValue);
			textValue = valToStr(textValue);
			if (textValue === "") return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
			else return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
		}
	};
	Builder.prototype.replaceEntitiesValue = function(textValue) {
		if (textValue && textValue.length > 0 && this.options.processEntities) for (let i = 0; i < this.options.entities.length; i++) {
			let entity = this.options.entities[i];
			textValue = textValue.replace(entity.regex, entity.val);
		}
		return textValue;
	};
	function indentate(level) {
		return this.options.indentBy.repeat(level);
	}
	function isAttribute(name) {
		if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) return name.substr(this.attrPrefixLen);
		else return !1;
	}
}) };
