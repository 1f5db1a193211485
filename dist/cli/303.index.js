export const id = 303;
export const ids = [303];
export const modules = { 38303: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { parseConfig: () => parseConfig });
	var errors = __webpack_require__(27406);
	var metrics = __webpack_require__(22219);
	var confidence = __webpack_require__(61694);
	var dist = __webpack_require__(38815);
	var nearest = __webpack_require__(34438);
	var schemas = __webpack_require__(28395);
	var api = __webpack_require__(73305);
	var defaults = __webpack_require__(34808);
	var file_limits = __webpack_require__(9679);
	let STEP = /\[\*\]|\{\*\}|\[\d+\]|\{key\}/g;
	let isPath = (text) => !/[[\]{}]/.test(text.replace(STEP, ""));
	let runsOver = (text) => text.split(/[|&]/).every((path) => /\[\*\]|\{\*\}|(^|\.)\*/.test(path));
	let path = schemas.YjP().check(schemas.YPB(isPath, "write steps like `name`, `[*]`, `{*}`, `[0]`, `{key}`"));
	let listPath = path.check(schemas.YPB(runsOver, "name a list with `[*]`, `{*}` or `*`"));
	let tokenPaths = {
		value: schemas.lqM(path),
		id: schemas.lqM(path),
		bytes: schemas.lqM(path),
		text: schemas.lqM(path),
		rank: schemas.lqM(path)
	};
	let formatSchema = schemas.rej({
		name: schemas.YjP().check(api.m9(1), api.Eb(file_limits.lG), schemas.q0y("Short name")),
		title: schemas.lqM(schemas.YjP()).check(schemas.q0y("What it is, for people")),
		sample: schemas.Rvf(path, "").check(schemas.q0y("A sample, at any depth; empty: any value that the other paths lead on from")),
		ignore: schemas.lqM(schemas.YOg(path)).check(schemas.q0y("Where no sample is looked for, at any depth")),
		requires: schemas.lqM(schemas.YOg(schemas.YjP())).check(schemas.q0y("Keys that a sample has to have")),
		positions: listPath.check(schemas.q0y("The positions, from the sample")),
		chosen: schemas.lqM(schemas.rej(tokenPaths)).check(schemas.q0y("Where the chosen token's fields are, from the position")),
		alternatives: schemas.lqM(schemas.rej({
			...tokenPaths,
			value: listPath
		})).check(schemas.q0y("Where the listed tokens' fields are; without it, a position is its entropy")),
		scale: schemas.k5n([
			"logprob",
			"probability",
			"nats",
			"bits"
		]).check(schemas.q0y("What the values are")),
		complete: schemas.lqM(schemas.euz(!0)).check(schemas.q0y("The alternatives are the whole vocabulary")),
		"null-means": schemas.lqM(schemas.euz("zero")).check(schemas.q0y("null among the alternatives is probability 0, in an object, too")),
		"first-null": schemas.lqM(schemas.k5n(["prompt", "echo"])).check(schemas.q0y("A first position of null is a prompt's first token, and does not count, or says that the prompt is echoed, which is refused")),
		mask: schemas.lqM(path).check(schemas.q0y("Positions whose value here is 0 or false are left out"))
	}).check(schemas.YPB(({ alternatives, scale }) => alternatives === void 0 == (scale === "nats" || scale === "bits"), "`alternatives` go with the scales logprob and probability, entropies with nats and bits"), schemas.mIj({ title: "Format" }));
	function formatOf({ title, "null-means": nullMeans, "first-null": firstNull, ...written }) {
		return {
			...written,
			title: title ?? "declared in the configuration",
			...nullMeans && { nullMeans },
			...firstNull && { firstNull }
		};
	}
	var limits = __webpack_require__(79866);
	let limit = (of, what) => schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(limits.M[of])), limits.d[of]).check(schemas.q0y(what));
	let limitsSchema = schemas.rej({
		record: limit("record", "MiB of a record that has to be parsed as a whole"),
		depth: limit("depth", "Levels of nesting in a record"),
		key: limit("key", "KiB of a key"),
		number: limit("number", "Characters of a number"),
		entries: limit("entries", "Entries of an archive"),
		name: limit("name", "Bytes of the name of an archive's entry"),
		expansion: limit("expansion", "How many times compressed data may expand"),
		expanded: limit("expanded", "GiB that one file may expand to"),
		page: limit("page", "MB of report.html, which decides how many samples it shows")
	}).check(schemas.mIj({ title: "Limits" }));
	var scalars = __webpack_require__(45185);
	var words = __webpack_require__(70625);
	let METRIC_NAMES = metrics.Cb.map(({ name }) => name);
	let EXAMPLES = {
		threshold: [
			"1.4 nats",
			"2 bits",
			{
				quantile: .8,
				of: "baseline"
			}
		],
		"vocab-size": [151936],
		"group-by": [
			"suite",
			"meta.task",
			{ path: "runs/{group}.jsonl" }
		],
		"sample-id": ["task.id"],
		source: ["meta.source"],
		dataset: ["data/cases.jsonl", ["data/a.jsonl", "data/b.yml"]],
		formats: [[{
			name: "mine",
			positions: "dist[*]",
			alternatives: {
				value: "top[*].lp",
				text: "top[*].tok"
			},
			scale: "logprob"
		}]],
		format: ["openai-chat"],
		bounds: [[{
			metric: "fork-fraction",
			min: "0.5%",
			max: "10%"
		}]],
		"on-inconclusive": ["fail"],
		"on-missing-baseline": ["fail"],
		limits: [{
			record: 100,
			depth: 64,
			expanded: 10
		}],
		"min-samples": [20],
		"min-positions": [1e3],
		"min-forks": [20],
		"rank-cutoff": [5],
		"max-problems": [0],
		metric: ["fork-fraction"],
		group: [
			"all",
			"gsm8k",
			"*"
		],
		min: [
			"0.5%",
			"0.1 nats",
			50
		],
		max: [
			"10%",
			"1.5 nats",
			4096
		],
		against: ["baseline"],
		"max-increase": ["1pp", "10%"],
		"max-decrease": ["1pp", "10%"],
		level: ["warn"],
		evidence: ["confident"]
	};
	let about = (key, description) => schemas.mIj({
		description,
		examples: [...EXAMPLES[key]]
	});
	let scalar = schemas.KCZ([schemas.YjP(), schemas.aig()]);
	let word = schemas.YjP().check(api.m9(1));
	let schema_limit = (key, which) => schemas.lqM(scalar).check(about(key, `${which} allowed value: a share (\`3%\`, \`0.03\`), an entropy (\`1.4 nats\`, \`2 bits\`), or a number`));
	let change = (key, which) => schemas.lqM(scalar).check(about(key, `${which} against the baseline that is allowed: \`1pp\` of a share, \`0.1 nats\`, a number, or \`10%\` of the baseline's value`));
	let atLeast = (least, byDefault) => schemas.Rvf(schemas.Whr().check(api.qm(least)), byDefault);
	let bound = schemas.rej({
		metric: schemas.k5n(METRIC_NAMES).check(about("metric", "What is bounded")),
		group: schemas.Rvf(schemas.KCZ([word, schemas.aig()]), "all").check(about("group", "The group it holds for: `all` for every sample together, `*` for each other group")),
		min: schema_limit("min", "Least"),
		max: schema_limit("max", "Greatest"),
		against: schemas.lqM(schemas.euz("baseline")).check(about("against", "The change against the baseline is bounded")),
		"max-increase": change("max-increase", "Greatest increase"),
		"max-decrease": change("max-decrease", "Greatest decrease"),
		level: schemas.Rvf(schemas.k5n(["fail", "warn"]), "fail").check(about("level", "What a violation does")),
		evidence: schemas.lqM(schemas.k5n(words.S)).check(about("evidence", "`confident`: the 95 % sampling interval must lie within the bound, too; the default against a baseline"))
	}).check(schemas.mIj({
		title: "Bound",
		description: "What one metric of one group has to keep to",
		examples: [...EXAMPLES.bounds[0]]
	}));
	let frozen = schemas.rej({
		quantile: schemas.aig().check(api.Tx(0), api.Au(1), schemas.q0y("Share of the baseline's positions below it")),
		of: schemas.euz("baseline").check(schemas.q0y("Never of the run itself: its top 20 % is always 20 % of it"))
	}).check(schemas.mIj({ title: "Frozen threshold" }));
	let groupByPath = schemas.rej({ path: word.check(schemas.q0y("Pattern with {group}, matched against the end of the path")) }).check(schemas.mIj({ title: "Part of the file's path" }));
	let configSchema = schemas.rej({
		threshold: schemas.Rvf(schemas.KCZ([schemas.YjP(), frozen]), `${defaults.PV.threshold.value} ${defaults.PV.threshold.unit}`).check(about("threshold", "Entropy above which a position is a decision fork, with its unit, or a quantile of the baseline's entropies; depends on model, temperature and task")),
		"vocab-size": schemas.lqM(scalar).check(about("vocab-size", "Tokens in the model's vocabulary, 262,144 by default; the closer, the narrower the ranges")),
		"group-by": schemas.lqM(schemas.KCZ([word.check(schemas.q0y("A field of the records; dots lead into objects")), groupByPath])).check(about("group-by", "How samples are put into groups")),
		"sample-id": schemas.lqM(word).check(about("sample-id", "Field that names a sample, before custom_id, sample_id, id, ...; dots lead into objects")),
		source: schemas.lqM(word).check(about("source", "Field that says where a sample's evaluation case is written, `source` by default: an object with `path` and `line`, or text such as `cases.yml:12`")),
		dataset: schemas.lqM(schemas.KCZ([word, schemas.YOg(word).check(api.m9(1), api.Eb(100))])).check(about("dataset", "Tracked files in which an id that occurs once is a sample's evaluation case")),
		format: schemas.lqM(word).check(about("format", "Format of every artifact; detected where it is not given")),
		formats: schemas.lqM(schemas.YOg(formatSchema)).check(about("formats", "Formats of your own, tried before all others")),
		bounds: schemas.lqM(schemas.YOg(bound).check(api.m9(1))).check(about("bounds", "What has to hold; without it, the starter bound: a fork fraction of 0.5 to 10 %, or, of a pair, a reranked share of up to 4.1 %")),
		"on-inconclusive": schemas.Rvf(schemas.k5n(words.v), defaults.PV.onInconclusive).check(about("on-inconclusive", "Where the data cannot decide a bound: `fail` stops the merge, `warn` and `pass` let it, both with the verdict `inconclusive`")),
		"on-missing-baseline": schemas.Rvf(schemas.k5n(words.v), defaults.PV.onMissingBaseline).check(about("on-missing-baseline", "What to do where there is no baseline to compare with")),
		limits: schemas.SdS(limitsSchema, {}).check(about("limits", "How large an artifact may be")),
		"min-samples": atLeast(1, defaults.PV.minSamples).check(about("min-samples", "Fewer samples decide nothing")),
		"min-positions": atLeast(1, defaults.PV.minPositions).check(about("min-positions", "Fewer positions decide nothing")),
		"min-forks": atLeast(0, defaults.PV.minForks).check(about("min-forks", "Fewer positions of the bounded kind, or of the other, found or expected, decide nothing with confidence")),
		"rank-cutoff": schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(scalars.ee)), defaults.PV.rankCutoff).check(about("rank-cutoff", "`compare`: a newly preferred token is reranked up to this rank of the base, shifted beyond")),
		"max-problems": atLeast(0, defaults.PV.maxProblems).check(about("max-problems", "Records that may be unusable; more fail the gate"))
	}).check(schemas.mIj({
		title: "logprob-gate configuration",
		description: "What logprob-gate holds a run against (docs/configuration.md)"
	}));
	let MAPS = {
		threshold: frozen.shape,
		"group-by": groupByPath.shape,
		formats: formatSchema.shape,
		bounds: bound.shape,
		limits: limitsSchema.shape
	};
	let isMap = (key) => key !== void 0 && Object.hasOwn(MAPS, key);
	function keysAt([key, , inner]) {
		if (key === "formats" && inner !== void 0) return Object.keys(tokenPaths);
		return Object.keys(isMap(key) ? MAPS[key] : configSchema.shape);
	}
	function mistakesOf(issues, document) {
		return issues.filter(({ path }) => document.valueAt(path) !== void 0 || !isMistyped(path, issues)).flatMap((issue) => mistakesOfOne(issue, document));
	}
	let isMistyped = (path, issues) => {
		let [around, missing] = [path.slice(0, -1), path.at(-1)];
		return issues.some((issue) => issue.code === "unrecognized_keys" && nameOf(issue.path) === nameOf(around) && issue.keys.some((key) => missing !== void 0 && (0, nearest.p)(key, keysAt(around)) === missing));
	};
	function mistakesOfOne(issue, document) {
		let { path } = issue;
		if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, document));
		let nearer = nearerOf(issue);
		if (path[0] === "threshold") {
			let unknown = nearer.filter(({ code }) => code === "unrecognized_keys");
			if (unknown.length > 0) return mistakesOf(unknown, document);
			let value = document.valueAt(["threshold"]);
			return [{
				...wrongThreshold(`threshold is ${shown(value)}`, value),
				location: document.locate(["threshold"])
			}];
		}
		if (nearer.length > 0) return mistakesOf(nearer, document);
		return [{
			...wrongValue(issue, document),
			location: document.locate(path)
		}];
	}
	let nearerOf = (issue) => issue.code === "invalid_union" ? (issue.errors.find(isNearer) ?? []).map((inner) => ({
		...inner,
		path: [...issue.path, ...inner.path]
	})) : [];
	let isNearer = (issues) => issues.some(({ code, path }) => path.length > 0 || code !== "invalid_type");
	function wrongValue(issue, document) {
		let { path } = issue;
		let value = document.valueAt(path);
		let is = `${nameOf(path)} is ${shown(value)}`;
		if (value === void 0 && path.length > 0) return {
			message: `${nameOf(path.slice(0, -1))} has no \`${String(path.at(-1))}\``,
			remedy: remedyOf(path)
		};
		if (issue.code === "invalid_value") {
			let words = issue.values.map(String);
			return {
				message: is + (0, nearest.a)(String(value), words),
				remedy: `Write one of ${words.join(", ")}.`
			};
		}
		if (path.length === 0 && value == null) return {
			message: "the configuration is empty",
			remedy: remedyOf(path)
		};
		if (issue.code === "too_small") return issue.origin === "array" || issue.origin === "string" ? {
			message: `${nameOf(path)} is empty`,
			remedy: remedyOf(path)
		} : {
			message: `${is}, and the least is ${issue.minimum}`,
			remedy: remedyOf(path)
		};
		if (issue.code === "too_big" && issue.origin !== "array" && issue.origin !== "string") return {
			message: `${is}, and the most is ${issue.maximum}`,
			remedy: remedyOf(path)
		};
		if (issue.code === "custom") return {
			message: `${is}: ${issue.message}`,
			remedy: remedyOf(path)
		};
		return {
			message: `${is}, which it cannot be`,
			remedy: remedyOf(path)
		};
	}
	function wrongThreshold(is, value) {
		if (typeof value == "number" && Number.isFinite(value)) return {
			message: `${is}, without a unit`,
			remedy: `Write \`${value} nats\` or \`${value} bits\`.`
		};
		if (typeof value == "object" && value && "quantile" in value) return {
			message: "of" in value && value.of === "baseline" ? `${is}, and a quantile lies between 0 and 1` : `${is}, and a quantile of the run itself decides nothing: its top 20 % is always 20 % of it`,
			remedy: "Write it like `threshold: { quantile: 0.8, of: baseline }`, or `threshold: 1.4 nats`."
		};
		return {
			message: `${is}, which it cannot be`,
			remedy: remedyOf(["threshold"])
		};
	}
	function unknownKey(key, path, document) {
		let location = document.locateKey(path, key);
		let keys = keysAt(path);
		let where = path.length === 0 ? "" : ` in ${nameOf(path)}`;
		return {
			message: `there is no key ${shown(key)}${where}${(0, nearest.a)(key, keys)}`,
			remedy: `The keys are ${keys.join(", ")}.`,
			location
		};
	}
	function remedyOf(path) {
		let key = path.findLast(hasExamples);
		if (key === void 0) return "Write keys, such as `threshold: 1.4 nats`, or remove the file.";
		if (key === "metric") return `The metrics are ${metrics.Cb.map(({ name }) => name).join(", ")}.`;
		let examples = EXAMPLES[key];
		if (typeof path.at(-1) == "number") {
			let item = examples.find((example) => Array.isArray(example))?.[0];
			return `Write it like \`${inYaml(item)}\`.`;
		}
		return `Write it like ${examples.map((value) => `\`${key}: ${inYaml(value)}\``).join(" or ")}.`;
	}
	let hasExamples = (step) => Object.hasOwn(EXAMPLES, step);
	let inYaml = (value) => (0, dist.As)(value, {
		collectionStyle: "flow",
		lineWidth: 0
	}).trim();
	function nameOf(path) {
		if (path.length === 0) return "the configuration";
		return path.map((step) => typeof step == "number" ? `[${step}]` : `.${String(step)}`).join("").slice(1);
	}
	function shown(value) {
		let text = typeof value == "number" ? String(value) : JSON.stringify(value) ?? "missing";
		return text.length > 60 ? `${text.slice(0, 60)}…` : text;
	}
	function convertBound(raw, index, document, mistakes) {
		let location = document.locate(["bounds", index]);
		let { kind } = (0, metrics.SB)(raw.metric);
		let limit = (which) => {
			let [value, path] = [raw[which], [
				"bounds",
				index,
				which
			]];
			if (value === void 0) return;
			return mistakes.attempt(nameOf(path), document.locate(path), () => (0, scalars.Fv)(String(value), kind));
		};
		let change = (which) => {
			let [value, path] = [raw[which], [
				"bounds",
				index,
				which
			]];
			if (value === void 0) return;
			return mistakes.attempt(nameOf(path), document.locate(path), () => (0, scalars.q_)(String(value), kind));
		};
		let [min, max] = [limit("min"), limit("max")];
		let [maxIncrease, maxDecrease] = [change("max-increase"), change("max-decrease")];
		let evidence = evidenceOf(raw);
		checkGroup(raw, index, document, mistakes);
		checkLimits(raw, min, max, (message, remedy) => {
			mistakes.add({
				message,
				remedy,
				location
			});
		});
		return {
			metric: raw.metric,
			group: String(raw.group),
			...min !== void 0 && { min },
			...max !== void 0 && { max },
			...raw.against && { against: raw.against },
			...maxIncrease && { maxIncrease },
			...maxDecrease && { maxDecrease },
			level: raw.level,
			evidence,
			location,
			origin: `${location.path}:${location.line ?? 1}`
		};
	}
	function checkGroup({ group }, index, document, mistakes) {
		let path = [
			"bounds",
			index,
			"group"
		];
		let source = document.sourceAt(path);
		if (typeof group != "number" || source === void 0 || source === String(group)) return;
		mistakes.add({
			message: `${nameOf(path)} is ${source}, which YAML takes for the number ${group}`,
			remedy: `Write \`group: "${source}"\`, or \`group: ${group}\` if the field is a number.`,
			location: document.locate(path)
		});
	}
	let evidenceOf = ({ evidence, against }) => evidence ?? (against === void 0 ? "estimate" : "confident");
	function checkLimits(raw, min, max, refuse) {
		let absolute = raw.min !== void 0 || raw.max !== void 0;
		let change = raw["max-increase"] !== void 0 || raw["max-decrease"] !== void 0;
		change && raw.against === void 0 ? refuse(`the bound on ${raw.metric} allows a change, and does not say of what`, "Add `against: baseline`.") : raw.against !== void 0 && absolute ? refuse(`the bound on ${raw.metric} is against a baseline, and has \`min\` or \`max\``, "Write two bounds: one with `max-increase` or `max-decrease`, one with `min` or `max`.") : raw.against !== void 0 && !change ? refuse(`the bound on ${raw.metric} allows every change`, "Give it `max-increase`, `max-decrease` or both.") : !absolute && !change && refuse(`the bound on ${raw.metric} allows everything`, "Give it `min`, `max` or both.");
		min !== void 0 && max !== void 0 && min > max && refuse(`the bound on ${raw.metric} has min above max`, "Exchange them.");
		if (evidenceOf(raw) === "confident" && !(0, confidence.J)(raw)) {
			let others = metrics.Cb.filter((0, confidence.n)(raw)).map(({ name }) => name);
			refuse(`${raw.against === void 0 ? raw.metric : `a change of ${raw.metric}`} has no sampling interval, so nothing can be confident of it`, `${raw.against === void 0 ? "Leave `evidence` out" : "Write `evidence: estimate`"}, or bound one of ${others.join(", ")}.`);
		}
	}
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
	function parseConfig(text, path, builtIn) {
		let document = new ConfigDocument(text, path);
		let mistakes = new MistakeList();
		let parsed = configSchema.safeParse(document.onlyComments ? {} : document.value);
		if (!parsed.success) {
			mistakes.add(...mistakesOf(parsed.error.issues, document));
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
			...raw.formats && { formats: raw.formats.map(formatOf) },
			...raw.bounds && { bounds: raw.bounds.map((bound, index) => convertBound(bound, index, document, mistakes)) },
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
