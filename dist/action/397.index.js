export const id = 397;
export const ids = [397];
export const modules = {

/***/ 45397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseMeasurement: () => (/* binding */ parseMeasurement),
  runOf: () => (/* binding */ runOf)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/measure/measurement.js
var measurement = __webpack_require__(98434);
// EXTERNAL MODULE: ./build/src/measure/samples.js
var samples = __webpack_require__(77545);
// EXTERNAL MODULE: ./build/src/measure/shift/columns.js
var shift_columns = __webpack_require__(24162);
;// CONCATENATED MODULE: ./build/src/measure/consistency.js



function inconsistency({ groups, samples }) {
    if (groups[0]?.name !== measurement/* ALL */.y2)
        return "the first group is not `all`";
    const names = new Set(groups.map(({ name }) => name));
    if (names.size < groups.length)
        return "a group is there twice";
    const tables = new Map();
    for (const table of samples) {
        if (tables.has(table.group) || !names.has(table.group))
            return "a table of samples belongs to no group";
        tables.set(table.group, table);
        const wrong = wrongTable(table);
        if (wrong !== undefined)
            return wrong;
    }
    for (const { name, ratios, histogram, shift } of groups) {
        const own = name === measurement/* ALL */.y2 ? samples : samples.filter(({ group }) => group === name);
        const total = (of) => own.reduce((sum, t) => sum + of(t), 0);
        const expected = [
            [ratios.fork.m, total(({ ids }) => ids.length)],
            [ratios.fork.n, total(({ positions }) => sumOf(positions))],
            [ratios.fork.x, total(({ sums }) => sumOf(sums.fork))],
            [ratios.undecided.x, total(({ sums }) => sumOf(sums.undecided))],
            [sumOf(histogram.low), ratios.fork.n],
            [sumOf(histogram.high), ratios.fork.n],
            ...(shift ? shiftSums(shift, own) : []),
        ];
        if (expected.some(([one, other]) => one !== other))
            return "the sums of a group are not those of its samples";
    }
    return undefined;
}
function shiftSums({ ratios, base, changed, joint }, samples) {
    const total = (column) => samples.reduce((sum, { shift }) => sum + (shift ? sumOf(shift[column]) : 0), 0);
    const positions = ratios.unshifted.n;
    const changes = ratios["promoted-rank"].n;
    return [
        [positions, total("compared")],
        [ratios.unshifted.x, total("unshifted")],
        [ratios.reranked.x, total("reranked")],
        [ratios.shifted.x, total("shifted")],
        [positions - ratios.unshifted.x, changes],
        [sumOf(base.low), positions],
        [sumOf(base.high), positions],
        [sumOf(joint.counts), positions],
        [joint.cells.length, joint.counts.length],
        [sumOf(changed.low), changes],
        [sumOf(changed.high), changes],
    ];
}
function wrongTable({ ids, positions, unknown, sums, shift, }) {
    const columns = [positions, unknown, ...samples/* COLUMNS */.cZ.map((name) => sums[name])];
    if (shift)
        columns.push(...shift_columns/* SHIFT_COLUMNS */.db.map((name) => shift[name]));
    if (columns.some(({ length }) => length !== ids.length))
        return "the columns of its samples differ in length";
    if (ids.some((id, i) => i > 0 && id <= ids[i - 1]))
        return "its sample ids are not in order, or not unique";
    return undefined;
}
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

// EXTERNAL MODULE: ./build/src/measure/file.js
var file = __webpack_require__(66294);
// EXTERNAL MODULE: ./build/src/measure/units.js
var units = __webpack_require__(67097);
// EXTERNAL MODULE: ./build/src/app/problems.js
var app_problems = __webpack_require__(14201);
// EXTERNAL MODULE: ./build/src/app/read-bytes.js
var read_bytes = __webpack_require__(63435);
// EXTERNAL MODULE: ./build/src/app/sources.js
var sources = __webpack_require__(91283);
;// CONCATENATED MODULE: ./build/src/app/read-measurement.js








const GZIP_MAGIC = [0x1f, 0x8b];
function parseMeasurement(bytes, name) {
    const refuse = (message, remedy = "Write it with `logprob-gate measure`.") => new errors/* UserError */.y("bad-measurement", message, remedy, { path: name });
    const value = jsonOf(bytes, refuse);
    const { schema } = (typeof value === "object" && value !== null ? value : {});
    if (schema !== "logprob-gate/measurement/v1") {
        const isReport = typeof schema === "string" && schema.startsWith("logprob-gate/report/");
        throw isReport
            ? refuse("a report, which has no sums", "Give the measurement.json.gz that was written beside it.")
            : refuse("no measurement: its `schema` is not `logprob-gate/measurement/v1`");
    }
    const parsed = file/* measurementFileSchema */.G.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw refuse(`no measurement: \`${issue?.path.map(String).join(".") ?? ""}\`: ${issue?.message ?? "wrong"}`);
    }
    const contradiction = inconsistency(parsed.data);
    if (contradiction !== undefined)
        throw refuse(`the measurement contradicts itself: ${contradiction}`);
    return parsed.data;
}
function jsonOf(bytes, refuse) {
    const tooLarge = () => refuse(`more than ${read_bytes/* MAX_BYTES */.z / 1024 / 1024} MiB, the limit of a measurement`);
    try {
        const gzipped = GZIP_MAGIC.every((byte, i) => bytes[i] === byte);
        const plain = gzipped ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: read_bytes/* MAX_BYTES */.z }) : Buffer.from(bytes);
        if (plain.length > read_bytes/* MAX_BYTES */.z)
            throw tooLarge();
        return JSON.parse(plain.toString("utf8"));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
            throw tooLarge();
        throw refuse("no measurement: not JSON, nor gzip of it");
    }
}
function runOf(file) {
    const problems = new app_problems/* Problems */.Z();
    problems.include(file.problems);
    const { threshold, vocabularySize, rankCutoff, fingerprint, groups, samples, commit, date } = file;
    return {
        measurement: {
            threshold: (0,units/* thresholdNats */.o)(threshold),
            vocabularySize,
            rankCutoff,
            fingerprint,
            groups,
            samples,
        },
        threshold,
        shards: file.shards,
        problems,
        inputs: file.inputs,
        topForks: [],
        topChanges: [],
        sources: new sources/* Sources */.j(),
        ...(commit !== undefined && { commit }),
        ...(date !== undefined && { date }),
    };
}


/***/ })

};
