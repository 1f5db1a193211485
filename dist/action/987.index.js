export const id = 987;
export const ids = [987];
export const modules = {

/***/ 69461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const TIMEOUT = 10_000;
async function git(args, { cwd, env }) {
    const { PATH, HOME } = env;
    try {
        const safe = ["-c", "core.fsmonitor=false", ...args];
        const { stdout } = await run("git", safe, { cwd, env: { PATH, HOME }, timeout: TIMEOUT });
        return stdout;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 34644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ measurementBytes),
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28739);


const MAX_TEXT = 300;
const MAX_FILES = 10_000;
function fileOf(run, history = []) {
    const { measurement, problems } = run;
    return {
        schema: "logprob-gate/measurement/v1",
        version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
        threshold: run.threshold,
        vocabularySize: measurement.vocabularySize,
        ...(measurement.rankCutoff !== undefined && { rankCutoff: measurement.rankCutoff }),
        fingerprint: measurement.fingerprint,
        shards: run.shards,
        ...(run.commit !== undefined && { commit: run.commit }),
        ...(run.date !== undefined && { date: run.date }),
        groups: measurement.groups,
        samples: measurement.samples,
        inputs: run.inputs.slice(0, MAX_FILES).map((input) => ({ ...input, path: cut(input.path) })),
        problems: {
            count: problems.count,
            fileFailed: problems.fileFailed,
            noticed: problems.noticed,
            list: problems.list.map(({ path, message, remedy, ...problem }) => ({
                ...problem,
                path: cut(path),
                message: cut(message),
                remedy: cut(remedy),
            })),
        },
        history: [...history],
    };
}
const cut = (text) => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text);
function measurementBytes(file, name) {
    const json = Buffer.from(`${JSON.stringify(file)}\n`);
    return name.endsWith(".gz") ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(json, { level: 9 }) : json;
}


/***/ }),

/***/ 55194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ TellingSamples),
/* harmony export */   o: () => (/* binding */ BYTES_PER_MB)
/* harmony export */ });
/* harmony import */ var _measure_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77545);
/* harmony import */ var _read_open_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35788);


const BYTES_PER_MB = 1_000_000;
const BYTES = 200;
const BYTES_PER_POSITION = 40;
const PRIOR = 50;
class TellingSamples {
    unreadable = 0;
    count = 0;
    #byForks;
    #byChange;
    #budget;
    #baseline;
    constructor(budget, baseline) {
        this.#budget = budget * BYTES_PER_MB;
        this.#baseline = baseline;
        this.#byForks = new Ranking(this.#budget);
        this.#byChange = new Ranking(this.#budget);
    }
    offer(end, result, pair) {
        const { location, format, id, group } = end;
        const { positions, forks } = result;
        if (positions === 0)
            return;
        this.count++;
        if (location.path === _read_open_find_js__WEBPACK_IMPORTED_MODULE_1__/* .STDIN */ .T || location.length === 0) {
            this.unreadable++;
            return;
        }
        const among = pair?.shift.among;
        const change = among ? among.changed / among.positions : this.#changeOf(result);
        const candidate = {
            id,
            ...(group !== undefined && { group }),
            location,
            format,
            positions,
            forks,
            ...(pair && { base: { location: pair.base.location, format: pair.base.format } }),
            ...(change !== undefined && { change }),
        };
        const weight = 1 / (positions + PRIOR);
        this.#byForks.offer(forks * weight, candidate);
        if (change !== undefined)
            this.#byChange.offer(Math.abs(change) * positions * weight, candidate);
    }
    get chosen() {
        const [byChange, byForks] = [this.#byChange.candidates, this.#byForks.candidates];
        const chosen = new Set();
        let bytes = 0;
        for (let i = 0; i < Math.max(byChange.length, byForks.length); i++) {
            for (const candidate of [byChange[i], byForks[i]]) {
                if (candidate === undefined || chosen.has(candidate))
                    continue;
                if (bytes > this.#budget)
                    return [...chosen];
                chosen.add(candidate);
                bytes += bytesOf(candidate);
            }
        }
        return [...chosen];
    }
    #changeOf({ name, positions, forks }) {
        const table = this.#baseline?.samples.find(({ group }) => group === name?.group);
        const row = table === undefined || name === undefined ? -1 : (0,_measure_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .rowNamed */ ._q)(table, name.id);
        if (table === undefined || row < 0)
            return undefined;
        const change = forks / positions - table.sums.fork[row] / table.positions[row];
        return Number.isNaN(change) ? undefined : change;
    }
}
const bytesOf = ({ positions }) => BYTES + BYTES_PER_POSITION * positions;
class Ranking {
    #kept = [];
    #budget;
    #bytes = 0;
    constructor(budget) {
        this.#budget = budget;
    }
    offer(score, candidate) {
        const kept = this.#kept;
        let [from, to] = [0, kept.length];
        while (from < to) {
            const middle = (from + to) >> 1;
            if (kept[middle].score >= score)
                from = middle + 1;
            else
                to = middle;
        }
        if (from === kept.length && this.#bytes > this.#budget)
            return;
        kept.splice(from, 0, { score, candidate });
        this.#bytes += bytesOf(candidate);
        for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
            const left = this.#bytes - bytesOf(last.candidate);
            if (left <= this.#budget || kept.length === 1)
                return;
            this.#bytes = left;
            kept.pop();
        }
    }
    get candidates() {
        return this.#kept.map(({ candidate }) => candidate);
    }
}


/***/ }),

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ workersFor),
/* harmony export */   jO: () => (/* binding */ parseWorkers),
/* harmony export */   o_: () => (/* binding */ splitFor)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _total_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40201);



const WORTH_WORKERS = 64 * 2 ** 20;
const MOST_BY_DEFAULT = 4;
const MOST = 64;
const BLOCK_BYTES = 8 * 2 ** 20;
const BLOCK_BYTES_VARIABLE = "LOGPROB_GATE_BLOCK_BYTES";
function parseWorkers(text, name) {
    if (text === undefined)
        return undefined;
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= 1 && count <= MOST)
        return count;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("usage", `${name} is ${JSON.stringify(text)}`, `Write a number from 1 to ${MOST}.`);
}
async function workersFor(paths, wanted, { cwd, workerEntry }) {
    if (workerEntry === undefined)
        return undefined;
    const count = wanted ?? ((await (0,_total_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .totalBytes */ .o)(paths, cwd)) < WORTH_WORKERS ? 1 : byDefault());
    return count === 1 ? undefined : { count, entry: workerEntry };
}
const byDefault = () => Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MOST_BY_DEFAULT);
const splitFor = (env) => ({
    blockBytes: Number(env[BLOCK_BYTES_VARIABLE] ?? BLOCK_BYTES),
});


/***/ }),

/***/ 14201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _read_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90708);

const MAX_LISTED = 100;
class Problems {
    list = [];
    count = 0;
    fileFailed = false;
    noticed = false;
    add(problem) {
        if (problem.scope === "notice")
            this.noticed = true;
        else
            this.count++;
        if (problem.scope === "file")
            this.fileFailed = true;
        if (this.list.length < MAX_LISTED)
            this.list.push(problem);
    }
    include({ list, count, fileFailed, noticed }) {
        this.list.push(...list.slice(0, MAX_LISTED - this.list.length));
        this.count += count;
        this.fileFailed ||= fileFailed;
        this.noticed ||= noticed;
    }
    artifacts(allowed) {
        if (this.fileFailed || this.count > allowed)
            return "unusable";
        return this.noticed ? "noticed" : "sound";
    }
    addNotDistributions(sample, { notDistributions, positions }) {
        if (notDistributions === 0)
            return;
        const { path, line } = sample.location;
        const message = `${notDistributions} of ${notDistributions + positions} positions have probabilities that add up to more than 1, or, in a whole distribution, to less`;
        this.add((0,_read_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .recordProblem */ .hN)("not-a-distribution", path, line, message));
    }
}


/***/ }),

/***/ 28926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var _total_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40201);

const DELAY_MS = 500;
const SILENT = { update: () => undefined, fileDone: () => undefined, stop: () => undefined };
async function startProgress(paths, world, quiet) {
    if (quiet || world.stderr.isTTY !== true || world.env["CI"] !== undefined)
        return SILENT;
    const total = await (0,_total_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .totalBytes */ .o)(paths, world.cwd);
    if (total === 0)
        return SILENT;
    const { default: cliProgress } = await __webpack_require__.e(/* import() */ 502).then(__webpack_require__.t.bind(__webpack_require__, 98502, 19));
    const bar = new cliProgress.SingleBar({
        format: "reading [{bar}] {percentage} % of {megabytes} MB",
        stream: world.stderr,
        hideCursor: true,
        clearOnComplete: true,
    });
    const begun = Date.now();
    let started = false;
    let done = 0;
    return {
        update: (bytes) => {
            if (!started && Date.now() - begun > DELAY_MS) {
                bar.start(total, 0, { megabytes: (total / 1e6).toFixed(0) });
                started = true;
            }
            if (started)
                bar.update(done + bytes);
        },
        fileDone: (bytes) => {
            done += bytes;
        },
        stop: () => {
            if (started)
                bar.stop();
        },
    };
}


/***/ }),

/***/ 63435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _read_open_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35788);




const MAX_BYTES = 400 * 1024 * 1024;
async function readBytes(path, world) {
    if (path === _read_open_find_js__WEBPACK_IMPORTED_MODULE_3__/* .STDIN */ .T)
        return readAll(world.stdin, path);
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path))).size > MAX_BYTES)
            throw tooLarge(path);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("not-readable", `the file cannot be read (${code})`, "Check that it may be read.", {
            path,
        });
    }
}
async function readAll(stream, path) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stream) {
        chunks.push(Buffer.from(chunk));
        length += chunk.length;
        if (length > MAX_BYTES)
            throw tooLarge(path);
    }
    return Buffer.concat(chunks);
}
const tooLarge = (path) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("bad-measurement", `more than ${MAX_BYTES / 1024 / 1024} MiB, the limit of a measurement`, "Write it with `logprob-gate measure`.", { path });


/***/ }),

/***/ 38987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
;// CONCATENATED MODULE: ./build/src/publish/workflow.js

function annotate({ level, message, title, path, line }) {
    const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
    const properties = {
        title,
        ...(path !== undefined && { file: path }),
        ...(line !== undefined && { startLine: line }),
    };
    write(message, properties);
}
async function writeJobSummary(markdown) {
    try {
        await core/* summary */.z.addRaw(markdown).write();
    }
    catch (error) {
        core/* warning */.$e(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
const saveState = (name, value) => {
    core/* saveState */.LZ(name, value);
};

// EXTERNAL MODULE: ./build/src/report/cases.js
var cases = __webpack_require__(87345);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
;// CONCATENATED MODULE: ./build/src/report/annotations.js



const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4096;
const LEVELS = { fail: "error", inconclusive: "warning", warn: "warning" };
const MAX_CASES = 5;
function annotations(report) {
    return [...findings(report), ...(0,cases/* caseAnnotations */.z)(report, MAX_CASES)];
}
function findings(report) {
    const all = everyAnnotation(report);
    return ["error", "warning", "notice"].flatMap((level) => {
        const same = all.filter((annotation) => annotation.level === level);
        if (same.length <= MAX_PER_LEVEL)
            return same;
        const left = same.length - (MAX_PER_LEVEL - 1);
        return [
            ...same.slice(0, MAX_PER_LEVEL - 1),
            { level, title: "logprob-gate", message: `${(0,numbers/* counted */.hS)(left, "more finding")}: see the job summary.` },
        ];
    });
}
const everyAnnotation = (report) => report.findings.map((finding) => annotations_annotate(finding, report));
function annotations_annotate(finding, report) {
    const { message, remedy, location, origin, level, code } = finding;
    const source = location === undefined && origin !== undefined ? ` (${origin})` : "";
    const tolerated = level === "inconclusive" && report.blocks && report.verdict === "inconclusive" ? "error" : LEVELS[level];
    return {
        level: tolerated,
        title: (0,report_escape/* inline */.mG)(`logprob-gate: ${code}`),
        message: (0,report_escape/* inline */.mG)(`${message}${source}. ${remedy}`, MAX_MESSAGE),
        ...(location && { path: location.path, ...(location.line !== undefined && { line: location.line }) }),
    };
}

// EXTERNAL MODULE: ./build/src/report/summary.js + 2 modules
var summary = __webpack_require__(65763);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
// EXTERNAL MODULE: ./build/src/report/sentences.js + 2 modules
var sentences = __webpack_require__(66719);
// EXTERNAL MODULE: ./build/src/report/shift-table.js
var shift_table = __webpack_require__(61);
;// CONCATENATED MODULE: ./build/src/report/ink.js

const COLOURED = {
    shades: [plain(), styled("38;5;100"), styled("38;5;136"), styled("38;5;166")],
    fork: styled("1;38;5;16;48;5;208"),
    undecided: styled("4;38;5;133"),
    leftOut: styled("2;9"),
    unmarked: (text) => text,
};
const PLAIN = {
    shades: [plain()],
    fork: plain("⟦", "⟧"),
    undecided: plain("⟨", "⟩"),
    leftOut: plain(),
    unmarked: (text) => text.replace(/[⟦⟧⟨⟩]/g, report_escape/* escaped */.Mk),
};
const inksOf = (colour) => (colour ? COLOURED : PLAIN);
function inkOf(inks, { low, high }, threshold) {
    if (Number.isNaN(low))
        return inks.leftOut;
    if (low > threshold)
        return inks.fork;
    if (high > threshold)
        return inks.undecided;
    const { length } = inks.shades;
    return inks.shades[Math.min(length - 1, Math.floor((low / threshold) * length) || 0)];
}
function plain(open = "", close = "") {
    return { open, close, paint: (text) => text };
}
function styled(codes) {
    return { ...plain(), paint: (text) => `\u001b[${codes}m${text}\u001b[0m` };
}

;// CONCATENATED MODULE: ./build/src/report/terminal-forks.js




const MAX_TOKEN = 32;
const MAX_PATH = 200;
const MAX_BEFORE = 600;
function topForks({ topForks: all, threshold, groups }, colour) {
    const forks = all.filter(({ low }) => low > threshold.value);
    if (forks.length > 0)
        return [
            picocolors.createColors(colour).bold("Top decision forks, one of a sample"),
            ...forks.flatMap((fork) => [
                "",
                `${(0,report_escape/* inline */.mG)(fork.sample)}, ${describeFork(fork, { unit: threshold.unit, colour, place: placeOf(fork) })}`,
            ]),
        ];
    return [
        groups[0]?.forks === 0
            ? `No decision forks: no entropy is above ${(0,numbers/* thresholdText */.HA)(threshold)}.`
            : "No decision fork has text that can be read again.",
    ];
}
function topChanges({ topChanges: changes, threshold }, colour) {
    if (changes.length === 0)
        return ["No position has text that can be read again."];
    const { bold, dim } = picocolors.createColors(colour);
    return [
        bold("Where the models differ most, one position of a sample"),
        ...changes.flatMap((change) => [
            "",
            `${(0,report_escape/* inline */.mG)(change.sample)}, position ${(0,numbers/* count */.U9)(change.position)}: divergence ${bold(divergence(change, threshold.unit))}  ${dim(placeOf(change))}`,
            `  ${context(change, colour)}`,
            `  base   ${alternatives(change.base, undefined, colour)}`,
            `  tuned  ${alternatives(change.tuned, undefined, colour)}`,
        ]),
    ];
}
function describeFork(fork, { unit, colour, place = "" }) {
    const { bold, dim } = picocolors.createColors(colour);
    const lines = [
        `position ${(0,numbers/* count */.U9)(fork.position)}: ${bold((0,numbers/* entropy */.Ue)(fork.low, fork.high, unit))}  ${dim(place)}`.trimEnd(),
        `  ${context(fork, colour)}`,
    ];
    if (fork.alternatives.length > 0)
        lines.push(`  ${alternatives(fork.alternatives, fork.chosen, colour)}`);
    return lines.join("\n");
}
const placeOf = ({ path, line }) => (0,report_escape/* inline */.mG)(`${path}:${line}`, MAX_PATH);
const divergence = (change, unit) => (0,numbers/* range */.y1)("mean-js", { ...change, estimate: change.low, interval: null, unit });
function context({ before, chosen = "?" }, colour) {
    const { fork, unmarked } = inksOf(colour);
    const token = unmarked((0,report_escape/* inlineBehind */.gd)("", chosen, MAX_TOKEN));
    return `${unmarked((0,report_escape/* inline */.mG)(`…${before}`, MAX_BEFORE))}${fork.open}${fork.paint(token)}${fork.close}`;
}
function alternatives(all, chosen, colour) {
    const { bold } = picocolors.createColors(colour);
    return all
        .map(({ token, probability: p }) => {
        const shown = `${(0,report_escape/* inline */.mG)(`"${token}"`, MAX_TOKEN)} ${(0,numbers/* probability */.E5)(p)}`;
        return token === chosen ? bold(shown) : shown;
    })
        .join(", ");
}

// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/report/terminal.js








const SHOWN = { forks: topForks, changes: topChanges };
const MAX_GROUPS = 50;
const MAX_FINDINGS = 50;
const MAX_PROBLEMS = 5;
const MAX_FILES = 5;
const MAX_SENTENCE = 1000;
const WORDS = {
    pass: "ok",
    fail: "FAILED",
    warn: "warning",
    inconclusive: "undecided",
};
function terminal(report, { colour, columns, now, show }) {
    const colours = picocolors.createColors(colour);
    const mark = { pass: colours.green("PASS"), warn: colours.yellow("WARN"), inconclusive: colours.yellow("INCONCLUSIVE"), fail: colours.red("FAIL") };
    const lines = [
        `${mark[report.verdict]}  ${colours.bold((0,report_escape/* inline */.mG)(report.headline, MAX_SENTENCE))}`,
        (0,sentences/* context */._O)(report, sentences/* plainly */.yG, now),
        "",
        ...shiftTable(report, columns, colours),
        ...terminal_table((0,table/* groupRows */.fD)(report), (0,table/* changeHeader */.O)(report), columns, colours),
        ...terminal_findings(report, colours),
        ...problems(report, colours),
        ...(show === undefined ? [] : ["", ...SHOWN[show](report, colour)]),
        "",
        ...colourEach(measured(report), colours.dim),
    ];
    return `${lines.join("\n")}\n`;
}
function terminal_table(rows, against, columns, colours) {
    const shown = rows.slice(0, MAX_GROUPS);
    const paint = paintOf(colours);
    const widest = Math.max(12, Math.floor(columns / 4));
    const cells = [
        [
            "group",
            "fork fraction",
            "allowed",
            ...(against === undefined ? [] : [(0,report_escape/* inline */.mG)(against, widest)]),
            "undecided",
            "mean entropy",
            "samples",
            "positions",
        ],
        ...shown.map((row) => [
            (0,report_escape/* inline */.mG)(row.group.name, widest),
            row.forks,
            row.bounds.map(({ allowed, outcome }) => `${allowed} ${paint[outcome](WORDS[outcome])}`).join("; ") ||
                "-",
            ...(against === undefined
                ? []
                : [
                    [row.change || "-", ...row.changeOutcomes.map((outcome) => paint[outcome](WORDS[outcome]))].join(" "),
                ]),
            row.undecided,
            row.entropy,
            row.samples,
            row.positions,
        ]),
    ];
    return [...aligned(cells, colours), ...groupsLeft(rows.length - shown.length)];
}
function shiftTable(report, columns, colours) {
    const rows = (0,shift_table/* shiftRows */.a)(report);
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, MAX_GROUPS);
    const paint = paintOf(colours);
    const widest = Math.max(12, Math.floor(columns / 4));
    const cells = [
        ["group", ...shift_table/* SHIFT_HEADER */.$],
        ...shown.map(({ group, cells: values }) => [
            (0,report_escape/* inline */.mG)(group, widest),
            ...values.map(({ text, bounds }) => [
                text,
                ...bounds.map(({ allowed, outcome }) => `(${allowed}: ${paint[outcome](WORDS[outcome])})`),
            ].join(" ")),
        ]),
    ];
    return [...aligned(cells, colours), ...groupsLeft(rows.length - shown.length), ""];
}
const paintOf = ({ green, red, yellow }) => ({
    pass: green,
    fail: red,
    warn: yellow,
    inconclusive: yellow,
});
const groupsLeft = (left) => left > 0 ? [`and ${(0,numbers/* counted */.hS)(left, "more group")}: see the report (--json, --out)`] : [];
function aligned(cells, colours) {
    const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => (0,string_width/* default */.A)(row[column]))));
    const text = cells.map((row) => row
        .map((cell, column) => {
        const space = " ".repeat(widths[column] - (0,string_width/* default */.A)(cell));
        return column === 0 ? cell + space : space + cell;
    })
        .join("  ")
        .trimEnd());
    return [colours.dim(text[0]), ...text.slice(1)];
}
function terminal_findings({ findings: all }, colours) {
    const left = all.length - MAX_FINDINGS;
    return [
        ...all.slice(0, MAX_FINDINGS).flatMap((finding) => ["", ...describeFinding(finding, colours)]),
        ...(left > 0 ? ["", `and ${(0,numbers/* counted */.hS)(left, "more finding")}: see the report (--json, --out)`] : []),
    ];
}
function describeFinding({ level, code, message, remedy, location, origin }, colours) {
    const word = {
        fail: colours.red("failed"),
        inconclusive: colours.yellow("undecided"),
        warn: colours.yellow("warning"),
    };
    const place = location === undefined
        ? origin
        : `${location.path}${location.line === undefined ? "" : `:${location.line}`}`;
    return [
        `${word[level]} ${place === undefined ? "" : `${(0,report_escape/* inline */.mG)(place, MAX_SENTENCE)} `}${(0,report_escape/* inline */.mG)(message, MAX_SENTENCE)} [${code}]`,
        `  ${(0,report_escape/* inline */.mG)(remedy, MAX_SENTENCE)}`,
    ];
}
function problems(report, colours) {
    const records = report.problems.filter(({ scope }) => scope === "record");
    if (records.length === 0)
        return [];
    const files = report.problems.filter(({ scope }) => scope === "file").length;
    const left = report.problemCount - files - Math.min(MAX_PROBLEMS, records.length);
    return [
        "",
        colours.bold(`${(0,numbers/* counted */.hS)(report.problemCount, "problem")} in the artifacts (${report.maxProblems} allowed)`),
        ...records
            .slice(0, MAX_PROBLEMS)
            .map((problem) => `  ${(0,report_escape/* inline */.mG)((0,sentences/* problemSentence */.D1)(problem), MAX_SENTENCE)} [${problem.code}]`),
        ...(left > 0 ? [`  and ${(0,numbers/* count */.U9)(left)} more`] : []),
    ];
}
function measured({ threshold, vocabularySize, inputs, version }) {
    const files = inputs
        .slice(0, MAX_FILES)
        .map(({ path, format, bytes: size }) => `${(0,report_escape/* inline */.mG)(path)} (${format}, ${(0,numbers/* bytes */.ee)(size)})`);
    const left = inputs.length - files.length;
    return [
        `Decision forks are positions with entropy above ${(0,numbers/* thresholdText */.HA)(threshold)}; vocabulary ${(0,numbers/* count */.U9)(vocabularySize)}; ranges are what truncated lists leave open, ± the 95 % sampling interval.`,
        `Read ${files.join(", ")}${left > 0 ? ` and ${(0,numbers/* counted */.hS)(left, "more file")}` : ""}. logprob-gate ${version}.`,
    ];
}
const colourEach = (lines, paint) => lines.map((line) => paint(line));

// EXTERNAL MODULE: ./build/src/measure/measurement.js
var measure_measurement = __webpack_require__(98434);
// EXTERNAL MODULE: ./build/src/measure/statistics.js
var statistics = __webpack_require__(31567);
// EXTERNAL MODULE: ./build/src/measure/metrics.js
var measure_metrics = __webpack_require__(22219);
// EXTERNAL MODULE: ./build/src/measure/summarise.js + 1 modules
var summarise = __webpack_require__(76673);
;// CONCATENATED MODULE: ./build/src/judge/candidate.js
function place([low, high], min, max) {
    if (low >= min && high <= max)
        return ["pass", "inside"];
    if (high < min || low > max)
        return ["fail", "outside"];
    return ["inconclusive", "astride"];
}

// EXTERNAL MODULE: ./build/src/measure/ratio.js
var ratio = __webpack_require__(83561);
;// CONCATENATED MODULE: ./build/src/judge/thinness.js



function tooSmall(group, minimum) {
    const { m, n } = group.ratios.fork;
    if (m < minimum.minSamples)
        return "few-samples";
    if (n < minimum.minPositions)
        return "few-positions";
    return undefined;
}
function tooRare(group, metric, at, { minForks }) {
    if (metric.kind !== "proportion" || !(0,measure_metrics/* isRatio */.mq)(metric.from))
        return false;
    const sums = (0,summarise/* sumsOf */.y)(group, metric.from.low);
    if (sums === undefined)
        return false;
    const rarer = (share) => Math.min(share, 1 - share) * sums.n;
    return [(0,ratio/* ratio */.CG)(sums), ...at.filter(Number.isFinite)].every((share) => rarer(share) < minForks);
}

;// CONCATENATED MODULE: ./build/src/judge/absolute.js




const ANYTHING = [-Infinity, Infinity];
function judgeAbsolute(bound, group, minimum) {
    const metric = (0,measure_metrics/* metricNamed */.SB)(bound.metric);
    const { min = -Infinity, max = Infinity } = bound;
    const of = { bound, group: group.name };
    const value = (0,summarise/* summarise */.f)(group, metric);
    if (value === null)
        return { judgement: { ...of, outcome: "inconclusive", reason: "not-measured" } };
    const confident = bound.evidence === "confident";
    const held = rangeOf(value, confident);
    const thin = tooSmall(group, minimum) ??
        (confident && tooRare(group, metric, [min, max], minimum) ? "few-forks" : undefined);
    if (thin)
        return { judgement: { ...of, outcome: "inconclusive", reason: thin, value, held } };
    const [outcome, reason] = place(held, min, max);
    const judgement = { ...of, outcome, reason, value, held };
    if (!confident)
        return { judgement };
    const violated = (alpha) => {
        const at = (0,summarise/* summarise */.f)(group, metric, alpha);
        return at !== null && place(rangeOf(at, true), min, max)[0] === "fail";
    };
    return { judgement, violated };
}
const rangeOf = (value, confident) => confident ? (value.interval ?? ANYTHING) : [value.low, value.high];

// EXTERNAL MODULE: ./build/src/measure/difference.js
var difference = __webpack_require__(40427);
;// CONCATENATED MODULE: ./build/src/judge/against-baseline.js






const PROBABLY = 1.43;
function judgeChange(bound, group, run, baseline, minimum) {
    const metric = (0,measure_metrics/* metricNamed */.SB)(bound.metric);
    const [now, then] = [(0,difference/* groupNamed */.Z0)(run, group), (0,difference/* groupNamed */.Z0)(baseline, group)];
    const undecided = (reason, more = {}) => ({
        judgement: { bound, group, outcome: "inconclusive", reason, ...more },
    });
    if (!now)
        return undecided(then ? "group-vanished" : "group-missing");
    const value = (0,summarise/* summarise */.f)(now, metric);
    if (!then)
        return undecided("group-appeared", value ? { value } : {});
    const change = changeOf(metric, group, run, baseline);
    if (value === null || change === null)
        return undecided("not-measured", value ? { value } : {});
    const confident = bound.evidence === "confident";
    const small = tooSmall(now, minimum) ?? tooSmall(then, minimum);
    const limits = limitsOf(bound);
    const at = [change.baseline.estimate, ...limits.map((limit) => edge(limit, change.baseline.estimate))];
    const thin = small ?? (confident && tooRare(now, metric, at, minimum) ? "few-forks" : undefined);
    if (thin)
        return undecided(thin, { value, change });
    const held = limits.map((limit) => ({ limit, by: (0,difference/* difference */.iv)(run, baseline, group, metric, limit.scale) }));
    const outcomeAt = (alpha) => worst(held.map(({ limit, by }) => place(against_baseline_rangeOf(by, confident, alpha), limit.min, limit.max)[0]));
    const outcome = outcomeAt(statistics/* ALPHA */.Nh);
    const reason = { pass: "inside", fail: "outside", inconclusive: "astride" };
    const more = outcome === "inconclusive" ? moreSamples(held, now.ratios.fork.m) : undefined;
    return {
        judgement: {
            bound,
            group,
            outcome,
            reason: reason[outcome],
            value,
            change,
            ...(more !== undefined && { moreSamples: more }),
        },
        ...(confident && { violated: (alpha) => outcomeAt(alpha) === "fail" }),
    };
}
function changeOf(metric, group, run, baseline) {
    const by = (0,difference/* difference */.iv)(run, baseline, group, metric);
    const then = (0,difference/* groupNamed */.Z0)(baseline, group);
    const value = then && (0,summarise/* summarise */.f)(then, metric);
    if (by === null || !value)
        return null;
    return { estimate: by.estimate, interval: (0,difference/* differenceInterval */.Ly)(by), pairs: by.pairs, baseline: value };
}
function limitsOf({ maxIncrease, maxDecrease }) {
    const limits = [];
    if (maxIncrease) {
        const { value, relative } = maxIncrease;
        limits.push({ scale: relative ? 1 + value : 1, min: -Infinity, max: relative ? 0 : value });
    }
    if (maxDecrease) {
        const { value, relative } = maxDecrease;
        limits.push({ scale: relative ? 1 - value : 1, min: relative ? 0 : -value, max: Infinity });
    }
    return limits;
}
const edge = ({ scale, min, max }, baseline) => scale * baseline + (Number.isFinite(max) ? max : min);
function against_baseline_rangeOf(by, confident, alpha) {
    if (by === null)
        return [-Infinity, Infinity];
    if (!confident)
        return [by.estimate, by.estimate];
    return (0,difference/* differenceInterval */.Ly)(by, alpha) ?? [-Infinity, Infinity];
}
const worst = (outcomes) => ["fail", "inconclusive"].find((outcome) => outcomes.includes(outcome)) ?? "pass";
function moreSamples(held, samples) {
    const factors = held.map(({ limit, by }) => {
        const interval = by && (0,difference/* differenceInterval */.Ly)(by);
        if (!by || !interval)
            return Infinity;
        const gap = Math.abs(by.estimate - (Number.isFinite(limit.max) ? limit.max : limit.min));
        return ((PROBABLY * (interval[1] - by.estimate)) / gap) ** 2;
    });
    const needed = Math.ceil(samples * (Math.max(...factors) - 1));
    return Number.isFinite(needed) && needed > 0 ? needed : undefined;
}

;// CONCATENATED MODULE: ./build/src/judge/holm.js
function holm(tests, alpha) {
    const left = new Set(tests);
    for (;;) {
        const level = alpha / left.size;
        const rejected = [...left].filter((test) => test(level));
        if (rejected.length === 0)
            break;
        for (const test of rejected)
            left.delete(test);
    }
    return new Set([...tests].filter((test) => !left.has(test)));
}

;// CONCATENATED MODULE: ./build/src/judge/judge.js





const NOTHING = { kind: "none" };
function judge(measurement, rules, artifacts, comparison = NOTHING) {
    const candidates = rules.bounds.flatMap((bound) => judgeBound(bound, measurement, rules, comparison));
    const judgements = corrected(candidates);
    const { vanished, appeared } = changedGroups(measurement, comparison);
    const noticed = artifacts === "sound" && vanished.length + appeared.length > 0 ? "noticed" : artifacts;
    const level = artifacts === "unusable" ? "fail" : judge_worst(judgements, noticed, rules.onMissingBaseline);
    return {
        level,
        blocks: level === "fail" || (level === "inconclusive" && rules.onInconclusive === "fail"),
        judgements,
        family: candidates.filter(({ violated }) => violated).length,
        vanished,
        appeared,
    };
}
function judgeBound(bound, measurement, rules, comparison) {
    const undecided = (group, reason) => ({
        judgement: { bound, group, outcome: "inconclusive", reason },
    });
    const named = ({ groups }) => groups
        .map(({ name }) => name)
        .filter((name) => (bound.group === "*" ? name !== measure_measurement/* ALL */.y2 : name === bound.group));
    if (bound.against === "baseline") {
        if (comparison.kind === "none")
            return [undecided(bound.group, "not-compared")];
        if (comparison.kind === "differs")
            return [undecided(bound.group, "not-comparable")];
        const { baseline } = comparison;
        const groups = [...new Set([...named(measurement), ...named(baseline)])];
        if (groups.length === 0)
            return [undecided(bound.group, "group-missing")];
        return groups.map((group) => judgeChange(bound, group, measurement, baseline, rules));
    }
    const groups = measurement.groups.filter(({ name }) => named(measurement).includes(name));
    if (groups.length === 0)
        return [undecided(bound.group, "group-missing")];
    return groups.map((group) => judgeAbsolute(bound, group, rules));
}
function corrected(candidates) {
    const tests = new Set(candidates.flatMap(({ violated }) => violated ?? []));
    const rejected = holm(tests, statistics/* ALPHA */.Nh);
    return candidates.map(({ judgement, violated }) => judgement.outcome === "fail" && violated && !rejected.has(violated)
        ? { ...judgement, outcome: "inconclusive", reason: "one-of-many" }
        : judgement);
}
function changedGroups(run, comparison) {
    if (comparison.kind !== "with")
        return { vanished: [], appeared: [] };
    const names = ({ groups }) => groups.map(({ name }) => name);
    const [ours, theirs] = [names(run), names(comparison.baseline)];
    return {
        vanished: theirs.filter((name) => !ours.includes(name)),
        appeared: ours.filter((name) => !theirs.includes(name)),
    };
}
function judge_worst(judgements, artifacts, onMissing) {
    const compared = judgements.filter(({ reason }) => reason !== "not-compared");
    const missing = compared.length < judgements.length ? onMissing : "pass";
    const has = (outcome, level) => compared.some((one) => one.outcome === outcome && (level === undefined || one.bound.level === level));
    if (has("fail", "fail") || missing === "fail")
        return "fail";
    if (judgements.length === 0)
        return "inconclusive";
    if (has("inconclusive", "fail"))
        return "inconclusive";
    if (has("fail", "warn") || has("inconclusive", "warn") || missing === "warn")
        return "warn";
    return artifacts === "noticed" ? "warn" : "pass";
}

// EXTERNAL MODULE: ./build/src/measure/units.js
var units = __webpack_require__(67097);
// EXTERNAL MODULE: ./build/src/config/defaults.js
var defaults = __webpack_require__(34808);
// EXTERNAL MODULE: ./build/src/measure/fingerprint.js
var fingerprint = __webpack_require__(57118);
// EXTERNAL MODULE: ./build/src/measure/samples.js
var samples = __webpack_require__(77545);
;// CONCATENATED MODULE: ./build/src/measure/pairing.js

const MAX_NAMED = 10;
function pairing(run, baseline) {
    let pairs = 0;
    const [onlyRun, onlyBaseline] = [new Alone(), new Alone()];
    for (const name of new Set([...run.samples, ...baseline.samples].map(({ group }) => group))) {
        const [ours, theirs] = [run, baseline].map(({ samples }) => samples.find(({ group }) => group === name));
        (0,samples/* join */.fj)(ours, theirs, (rowOfOurs, rowOfTheirs) => {
            if (rowOfOurs >= 0 && rowOfTheirs >= 0)
                pairs++;
            else if (rowOfOurs >= 0)
                onlyRun.add(ours?.ids[rowOfOurs] ?? "");
            else
                onlyBaseline.add(theirs?.ids[rowOfTheirs] ?? "");
        });
    }
    return { pairs, onlyRun, onlyBaseline };
}
class Alone {
    count = 0;
    ids = [];
    add(id) {
        if (this.count++ < MAX_NAMED)
            this.ids.push(id);
    }
}

;// CONCATENATED MODULE: ./build/src/report/comparison.js


const NOT_COMPARED = { kind: "none", reason: "no baseline was given", lookedFor: [] };
function comparisonOf(run, compared) {
    if (compared.kind === "none")
        return { kind: "none" };
    const mismatch = (0,fingerprint/* settingMismatch */.Dq)(run, compared.baseline);
    return mismatch === undefined
        ? { kind: "with", baseline: compared.baseline }
        : { kind: "differs", mismatch };
}
function describeComparison(run, compared, comparison) {
    if (compared.kind === "none") {
        const { reason, lookedFor } = compared;
        return { comparedWith: null, notCompared: { reason, lookedFor: [...lookedFor] }, trend: [] };
    }
    const { baseline, provenance, history } = compared;
    const trend = history.map((point) => ({ ...point }));
    if (comparison.kind === "differs") {
        const notCompared = { ...differing(comparison.mismatch), lookedFor: [provenance.path] };
        return { comparedWith: null, notCompared, trend };
    }
    const { pairs, onlyRun, onlyBaseline } = pairing(run, baseline);
    const [all, ours] = [baseline.groups[0], run.groups[0]];
    return {
        comparedWith: {
            path: provenance.path,
            ...(provenance.commit !== undefined && { commit: provenance.commit }),
            ...(provenance.date !== undefined && { date: provenance.date }),
            ...(provenance.branch !== undefined && { branch: provenance.branch }),
            samples: all?.ratios.fork.m ?? 0,
            positions: all?.ratios.fork.n ?? 0,
            pairs,
            pairedShare: pairs / Math.max(1, ours?.ratios.fork.m ?? 0),
            unpaired: {
                run: { count: onlyRun.count, ids: [...onlyRun.ids] },
                baseline: { count: onlyBaseline.count, ids: [...onlyBaseline.ids] },
            },
            vanished: [],
            appeared: [],
        },
        notCompared: null,
        trend,
    };
}
const differing = ({ field, ours, theirs }) => ({
    reason: "the baseline was measured in another way",
    differs: { field, run: ours, baseline: theirs },
});

;// CONCATENATED MODULE: ./build/src/report/findings.js

const WORST_FIRST = ["fail", "inconclusive", "warn"];
function findings_findings(report) {
    return [...fileFindings(report), ...problemCount(report), ...bounds(report), ...findings_changedGroups(report)].sort((a, b) => WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level));
}
const fileFindings = (report) => report.problems
    .filter(({ scope }) => scope !== "record")
    .map((problem) => ({
    level: problem.scope === "notice" ? "warn" : "fail",
    code: problem.code,
    message: (0,sentences/* problemSentence */.D1)(problem),
    remedy: problem.remedy,
}));
function problemCount(report) {
    const records = report.problems.find(({ scope }) => scope === "record");
    if (report.problemCount <= report.maxProblems || records === undefined)
        return [];
    return [
        {
            level: "fail",
            code: "too-many-problems",
            message: `${(0,sentences/* tooManyProblems */.om)(report)}; the first: ${(0,sentences/* problemSentence */.D1)(records)}`,
            remedy: `${records.remedy} Or allow some with \`max-problems\`.`,
        },
    ];
}
const bounds = (report) => report.bounds
    .filter(({ outcome, reason }) => outcome !== "pass" && !(reason === "not-compared" && report.onMissingBaseline === "pass"))
    .map((bound) => ({
    level: levelOf(bound, report),
    code: bound.outcome === "fail" ? "bound-violated" : "bound-undecided",
    metric: bound.metric,
    group: bound.group,
    bound: bound.bound,
    message: (0,sentences/* boundSentence */.wy)(report, bound),
    remedy: (0,sentences/* boundRemedy */.NX)(report, bound),
    ...(bound.location && { location: bound.location }),
    origin: bound.origin,
}));
function levelOf({ level, outcome, reason }, report) {
    if (reason === "not-compared")
        return report.onMissingBaseline === "fail" ? "fail" : "warn";
    if (level === "warn")
        return "warn";
    return outcome === "fail" ? "fail" : "inconclusive";
}
function findings_changedGroups({ comparedWith, bounds }) {
    const told = new Set(bounds.filter(({ against }) => against !== undefined).map(({ group }) => group));
    const finding = (code, group, message) => told.has(group)
        ? []
        : [{ level: "warn", code, group, message, remedy: "If it is meant, publish a new baseline." }];
    return [
        ...(comparedWith?.vanished ?? []).flatMap((group) => finding("group-vanished", group, `Group ${(0,sentences/* plainly */.yG)(group)} is only in the baseline: none of its samples were run`)),
        ...(comparedWith?.appeared ?? []).flatMap((group) => finding("group-appeared", group, `Group ${(0,sentences/* plainly */.yG)(group)} is not in the baseline`)),
    ];
}

// EXTERNAL MODULE: ./build/src/measure/histogram.js
var measure_histogram = __webpack_require__(73072);
;// CONCATENATED MODULE: ./build/src/report/rebin.js


const BINS_PER_UNIT = 10;
function rebin(histogram, unit) {
    const coarse = [];
    histogram.forEach((positions, fine) => {
        if (positions === 0)
            return;
        const bin = Math.floor(((0,measure_histogram/* binCentre */.Xn)(fine) / units/* NATS_PER */.r[unit]) * BINS_PER_UNIT);
        while (coarse.length <= bin)
            coarse.push(0);
        coarse[bin] += positions;
    });
    return coarse;
}

;// CONCATENATED MODULE: ./build/src/report/build.js










function buildReport(input) {
    const { config, measurement, verdict, problems, compared = NOT_COMPARED } = input;
    const { unit } = config.threshold;
    const comparison = comparisonOf(measurement, compared);
    const baseline = comparison.kind === "with" ? comparison.baseline : undefined;
    const described = describeComparison(measurement, compared, comparison);
    const { vanished, appeared, family } = verdict;
    const bounds = verdict.judgements.map(({ bound, group, outcome, reason, moreSamples }) => ({
        metric: bound.metric,
        group,
        bound: limitsIn(unit, bound.metric, bound),
        outcome,
        reason,
        ...(bound.against && { against: bound.against }),
        ...(moreSamples !== undefined && { moreSamples }),
        level: bound.level,
        evidence: bound.evidence,
        origin: bound.origin,
        ...(bound.location && { location: { ...bound.location } }),
    }));
    const inUnit = (one) => ({
        ...one,
        low: one.low / units/* NATS_PER */.r[unit],
        high: one.high / units/* NATS_PER */.r[unit],
    });
    const body = {
        schema: "logprob-gate/report/v1",
        version: input.version,
        verdict: verdict.level,
        blocks: verdict.blocks,
        threshold: { ...config.threshold },
        vocabularySize: measurement.vocabularySize,
        minimum: { samples: config.minSamples, positions: config.minPositions, forks: config.minForks },
        maxProblems: config.maxProblems,
        starterBound: (0,defaults/* usesStarterBound */.c$)(config),
        ...described,
        comparedWith: described.comparedWith && {
            ...described.comparedWith,
            vanished: [...vanished],
            appeared: [...appeared],
        },
        onMissingBaseline: config.onMissingBaseline,
        family,
        groups: measurement.groups.map((group) => describeGroup(group, unit, measurement, baseline)),
        bounds,
        problems: problems.list.map((problem) => ({ ...problem })),
        problemCount: problems.count,
        inputs: input.inputs,
        topForks: input.topForks.map(inUnit),
        cases: input.cases ?? [],
        ...(measurement.rankCutoff !== undefined && { rankCutoff: measurement.rankCutoff }),
        topChanges: (input.topChanges ?? []).map(inUnit),
    };
    const found = findings_findings(body);
    return { ...body, findings: found, headline: (0,sentences/* headline */.Pl)(body) };
}
function describeGroup(group, unit, run, baseline) {
    const then = baseline && (0,difference/* groupNamed */.Z0)(baseline, group.name);
    const metrics = measure_metrics/* METRICS */.Cb.flatMap((metric) => {
        const value = (0,summarise/* summarise */.f)(group, metric);
        if (value === null)
            return [];
        const change = baseline && changeOf(metric, group.name, run, baseline);
        return [[metric.name, valueIn(unit, metric, value, change)]];
    });
    return {
        name: group.name,
        samples: group.ratios.fork.m,
        positions: group.ratios.fork.n,
        forks: group.ratios.fork.x,
        undecided: group.ratios.undecided.x,
        metrics: Object.fromEntries(metrics),
        histogram: rebin(group.histogram.low, unit),
        ...(then && { baselineHistogram: rebin(then.histogram.low, unit) }),
    };
}
function valueIn(unit, { kind }, value, change) {
    const scale = kind === "entropy" ? units/* NATS_PER */.r[unit] : 1;
    const interval = (ends) => ends && [ends[0] / scale, ends[1] / scale];
    const scaled = (of) => ({
        estimate: of.estimate / scale,
        low: of.low / scale,
        high: Number.isFinite(of.high) ? of.high / scale : null,
        interval: interval(of.interval),
    });
    return {
        ...scaled(value),
        ...(kind === "entropy" && { unit }),
        ...(change && {
            baseline: scaled(change.baseline),
            difference: {
                estimate: change.estimate / scale,
                interval: interval(change.interval),
                pairs: change.pairs,
            },
        }),
    };
}
function limitsIn(unit, metric, bound) {
    const scale = (0,measure_metrics/* metricNamed */.SB)(metric).kind === "entropy" ? units/* NATS_PER */.r[unit] : 1;
    const { min, max, maxIncrease, maxDecrease } = bound;
    const change = ({ value, relative }) => ({
        value: relative ? value : value / scale,
        relative,
    });
    return {
        ...(min !== undefined && { min: min / scale }),
        ...(max !== undefined && { max: max / scale }),
        ...(maxIncrease && { maxIncrease: change(maxIncrease) }),
        ...(maxDecrease && { maxDecrease: change(maxDecrease) }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/measure/history.js
var measure_history = __webpack_require__(77574);
;// CONCATENATED MODULE: ./build/src/app/history.js



function trendAfter(history, { measurement }, { commit, date }) {
    const [all] = measurement.groups;
    const value = all && (0,summarise/* summarise */.f)(all, (0,measure_metrics/* metricNamed */.SB)("fork-fraction"));
    if (!all || !value)
        return [...history];
    const { estimate, low, high, interval } = value;
    const point = {
        ...(commit !== undefined && { commit }),
        ...(date !== undefined && { date }),
        samples: all.ratios.fork.m,
        estimate,
        low,
        high,
        interval: interval && [interval[0], interval[1]],
    };
    return [...history, point].slice(-measure_history/* MAX_HISTORY */.o);
}

// EXTERNAL MODULE: ./build/src/app/read-bytes.js
var read_bytes = __webpack_require__(63435);
;// CONCATENATED MODULE: ./build/src/app/baseline.js





const noBaseline = () => Promise.resolve({ kind: "missing", reason: "no baseline was given", lookedFor: [] });
const baselineAt = (path, world, otherwise) => async () => {
    const exists = await (0,promises_.access)((0,external_node_path_.resolve)(world.cwd, path)).then(() => true, (error) => !(error instanceof Error && "code" in error && error.code === "ENOENT"));
    if (exists)
        return { kind: "found", bytes: await (0,read_bytes/* readBytes */.i)(path, world), provenance: { path } };
    const found = await otherwise?.();
    if (found?.kind === "found")
        return found;
    const lookedFor = [path, ...(found?.lookedFor ?? [])];
    return { kind: "missing", reason: found?.reason ?? "there is no such file", lookedFor };
};
async function loadBaseline(source) {
    try {
        const found = await source();
        if (found.kind === "missing")
            return { ...found, kind: "none" };
        const { parseMeasurement, runOf } = await __webpack_require__.e(/* import() */ 397).then(__webpack_require__.bind(__webpack_require__, 45397));
        const file = parseMeasurement(found.bytes, found.provenance.path);
        const run = runOf(file);
        const { commit = run.commit, date = run.date } = found.provenance;
        const provenance = { ...found.provenance, commit, date };
        return { kind: "with", run, provenance, history: trendAfter(file.history, run, provenance) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const { code, message, remedy, location } = error;
        const path = location?.path ?? "baseline";
        return {
            kind: "none",
            reason: "the baseline cannot be read",
            lookedFor: [path],
            problem: { code, path, message, remedy, scope: "file" },
        };
    }
}

// EXTERNAL MODULE: ./build/src/measure/top.js
var measure_top = __webpack_require__(2485);
;// CONCATENATED MODULE: ./build/src/measure/moved.js


function mostMoved(run, baseline, groups, most) {
    const [moved, forked] = [new measure_top/* Top */.E(most), new measure_top/* Top */.E(most)];
    let pairs = 0;
    for (const ours of run.samples) {
        const { group, ids } = ours;
        if (groups !== undefined && !groups.has(group))
            continue;
        const theirs = baseline?.samples.find((table) => table.group === group);
        (0,samples/* join */.fj)(ours, theirs, (row, rowThen) => {
            if (row < 0)
                return;
            const now = shareOf(ours, row);
            if (now.low > 0)
                forked.offer(ours.sums.fork[row], { group, id: ids[row], now });
            if (theirs === undefined || rowThen < 0)
                return;
            const then = shareOf(theirs, rowThen);
            const change = Math.abs(now.low - then.low);
            if (Number.isNaN(change))
                return;
            pairs++;
            const weight = Math.sqrt((now.positions * then.positions) / (now.positions + then.positions));
            if (change > 0)
                moved.offer(change * weight, { group, id: ids[row], now, then });
        });
    }
    return [...(pairs > 0 ? moved : forked).items];
}
function shareOf({ positions, sums }, row) {
    const n = positions[row];
    return { positions: n, low: sums.fork[row] / n, high: (sums.fork[row] + sums.undecided[row]) / n };
}

;// CONCATENATED MODULE: ./build/src/app/dataset.js


const MAX_BYTES = 100 * 1024 * 1024;
const NEWLINE = 0x0a;
class Dataset {
    #files;
    constructor(files) {
        this.#files = files;
    }
    static async read(paths, { cwd }) {
        const files = [];
        for (const path of paths) {
            const file = (0,external_node_path_.resolve)(cwd, path);
            if ((await (0,promises_.stat)(file)).size > MAX_BYTES)
                throw new RangeError(`${path} is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
            files.push({ path, bytes: await (0,promises_.readFile)(file) });
        }
        return new Dataset(files);
    }
    find(id) {
        const ways = new Set([id, JSON.stringify(id).slice(1, -1)]);
        const found = [...ways].flatMap((way) => this.#occurrences(Buffer.from(way)));
        return found.length === 1 ? found[0] : undefined;
    }
    #occurrences(id) {
        const found = [];
        if (id.length === 0)
            return found;
        for (const { path, bytes } of this.#files) {
            for (let at = bytes.indexOf(id); at >= 0 && found.length < 2; at = bytes.indexOf(id, at + 1)) {
                const isWhole = !isOfWord(bytes[at - 1]) && !isOfWord(bytes[at + id.length]);
                if (isWhole)
                    found.push({ path, line: lineAt(bytes, at) });
            }
        }
        return found;
    }
}
const isOfWord = (byte) => byte !== undefined && (byte >= 0x80 || /[\w.-]/.test(String.fromCharCode(byte)));
function lineAt(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < offset; at = bytes.indexOf(NEWLINE, at + 1))
        line++;
    return line;
}

// EXTERNAL MODULE: ./build/src/app/git.js
var git = __webpack_require__(69461);
;// CONCATENATED MODULE: ./build/src/app/tracked.js



async function tracked(paths, world) {
    const inside = [];
    for (const path of new Set(paths))
        if (await isInside(path, world.cwd))
            inside.push(path);
    if (inside.length === 0)
        return new Set();
    const known = await filesOfGit(inside, world);
    return new Set(known === undefined ? inside : inside.filter((path) => known.has(path)));
}
const isPlain = (path) => !/[\\\p{C}]/u.test(path) &&
    path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part !== ".git");
async function isInside(path, workspace) {
    if (!isPlain(path))
        return false;
    try {
        const file = await (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path));
        return file.startsWith(`${await (0,promises_.realpath)(workspace)}${external_node_path_.sep}`) && (await (0,promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}
async function filesOfGit(paths, world) {
    const found = await (0,git/* git */.$)(["--literal-pathspecs", "ls-files", "-z", "--", ...paths], world);
    return found === undefined ? undefined : new Set(found.split("\0"));
}

;// CONCATENATED MODULE: ./build/src/app/cases.js




const cases_MAX_CASES = 20;
async function casesOf(run, comparison, verdict, { dataset }, world) {
    const baseline = comparison.kind === "with" ? comparison.baseline : undefined;
    const moved = mostMoved(run.measurement, baseline, groupsMissed(verdict), cases_MAX_CASES);
    const { find, problems } = verdict.blocks ? await locator(moved, run, dataset, world) : NOWHERE;
    return { cases: moved.map((sample) => describe(sample, find(sample))), problems };
}
function groupsMissed({ judgements }) {
    const missed = judgements.filter(({ outcome }) => outcome !== "pass").map(({ group }) => group);
    return missed.length === 0 || missed.includes(measure_measurement/* ALL */.y2) ? undefined : new Set(missed);
}
const NOWHERE = { find: () => undefined, problems: [] };
async function locator(samples, { sources }, datasets, world) {
    const named = samples.flatMap((sample) => sources.of(sample) ?? []);
    const allowed = await tracked([...named.map(({ path }) => path), ...datasets], world);
    const { dataset, problems } = await readDataset(datasets, allowed, world);
    return {
        find: (sample) => {
            const source = sources.of(sample);
            return source === undefined || !allowed.has(source.path) ? findCase(sample.id, dataset) : source;
        },
        problems,
    };
}
async function readDataset(paths, allowed, world) {
    const unusable = paths.find((path) => !allowed.has(path));
    if (unusable !== undefined)
        return { dataset: undefined, problems: [unread(unusable, "it is no file of the repository")] };
    try {
        return { dataset: await Dataset.read(paths, world), problems: [] };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { dataset: undefined, problems: [unread(paths.join(", "), reason)] };
    }
}
const unread = (path, reason) => ({
    code: "not-readable",
    path,
    message: `the data set cannot be searched for evaluation cases: ${reason}`,
    remedy: "Correct `dataset`: files that git tracks, relative to the repository.",
    scope: "notice",
});
const NUMBERS = /(#\d+| \(\d+\))+$/;
const findCase = (id, dataset) => dataset?.find(id) ?? dataset?.find(id.replace(NUMBERS, ""));
const describe = ({ group, id, now, then }, location) => ({
    sample: id,
    ...(group !== measure_measurement/* ALL */.y2 && { group }),
    ...now,
    ...(then && { baseline: { ...then } }),
    ...(location && { location: { ...location } }),
});

// EXTERNAL MODULE: ./build/src/app/measurement-file.js
var measurement_file = __webpack_require__(34644);
// EXTERNAL MODULE: ./build/src/read/open/find.js
var find = __webpack_require__(35788);
;// CONCATENATED MODULE: ./build/src/app/merge-runs.js





async function mergedRun(patterns, expected, world) {
    const { parseMeasurement, runOf } = await __webpack_require__.e(/* import() */ 397).then(__webpack_require__.bind(__webpack_require__, 45397));
    const parts = [];
    for (const path of await (0,find/* findArtifacts */.n)(patterns, world.cwd)) {
        const file = parseMeasurement(await (0,read_bytes/* readBytes */.i)(path, world), path);
        parts.push({ path, file, run: runOf(file) });
    }
    const shards = parts.reduce((sum, { run }) => sum + run.shards, 0);
    if (expected !== undefined && shards !== expected) {
        throw new errors/* UserError */.y("shard-missing", `${shards} measurements where ${expected} are expected: ${parts.map(({ path }) => path).join(", ")}`, "Look for the leg of the matrix that failed, or was given twice.");
    }
    return inStableOrder(parts).reduce(joined).run;
}
const inStableOrder = (parts) => {
    const key = ({ file }) => file.samples.map(({ group, ids }) => JSON.stringify([group, ids[0]])).join();
    return parts.map((part) => ({ part, key: key(part) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ part }) => part);
};
function joined(a, b) {
    const mismatch = versionMismatch(a.file, b.file) ?? (0,fingerprint/* partMismatch */.iG)(a.run.measurement, b.run.measurement);
    if (mismatch !== undefined) {
        const { field, ours, theirs } = mismatch;
        throw new errors/* UserError */.y("measurements-differ", `\`${field}\` is ${ours} in ${a.path}, and ${theirs} in ${b.path}`, "Measure every shard in the same way, or judge them apart.", { path: b.path });
    }
    const shared = (0,measure_measurement/* sharedSample */.IC)(a.run.measurement, b.run.measurement);
    if (shared !== undefined) {
        throw new errors/* UserError */.y("shard-twice", `sample ${JSON.stringify(shared)} is in ${a.path} and in ${b.path}`, "Give each shard once; where they are different samples, name a field that tells them apart (`sample-id`).", { path: b.path });
    }
    a.run.problems.include(b.run.problems);
    return {
        path: `${a.path}, ${b.path}`,
        file: a.file,
        run: {
            ...a.run,
            measurement: (0,measure_measurement/* merge */.h1)(a.run.measurement, b.run.measurement),
            shards: a.run.shards + b.run.shards,
            inputs: [...a.run.inputs, ...b.run.inputs].sort((one, other) => one.path < other.path ? -1 : one.path > other.path ? 1 : 0),
        },
    };
}
function versionMismatch(a, b) {
    return a.version === b.version ? undefined : { field: "version", ours: a.version, theirs: b.version };
}

// EXTERNAL MODULE: ./build/src/app/page/telling-samples.js
var telling_samples = __webpack_require__(55194);
// EXTERNAL MODULE: ./build/src/app/run.js + 5 modules
var app_run = __webpack_require__(85645);
;// CONCATENATED MODULE: ./build/src/measure/threshold.js


function atThreshold(measurement, threshold) {
    if (threshold === measurement.threshold)
        return measurement;
    const bin = (0,measure_histogram/* binAt */.hV)(threshold);
    if (bin === undefined)
        return undefined;
    return {
        ...measurement,
        threshold,
        groups: measurement.groups.map((group) => groupAt(group, bin)),
        samples: measurement.samples.map((table) => ({
            ...table,
            sums: {
                ...table.sums,
                fork: table.sums.fork.map(unknown),
                undecided: table.sums.undecided.map(unknown),
            },
            ...(table.shift && {
                shift: { ...table.shift, "changed-fork": table.shift["changed-fork"].map(unknown) },
            }),
        })),
    };
}
const unknown = () => NaN;
function groupAt(group, bin) {
    const { low, high } = group.histogram;
    const forks = (0,measure_histogram/* countFrom */.kh)(low, bin + 1);
    const possible = (0,measure_histogram/* countFrom */.kh)(high, bin);
    return {
        ...group,
        ratios: {
            ...group.ratios,
            fork: total(group.ratios.fork, forks),
            "possible-fork": total(group.ratios["possible-fork"], possible),
            undecided: total(group.ratios.undecided, possible - forks),
        },
        ...(group.shift && { shift: shiftAt(group.shift, bin) }),
    };
}
const shiftAt = (shift, bin) => ({
    ...shift,
    ratios: {
        ...shift.ratios,
        "changed-fork": total(shift.ratios["changed-fork"], (0,measure_histogram/* countFrom */.kh)(shift.changed.low, bin + 1)),
        "possibly-changed-fork": total(shift.ratios["possibly-changed-fork"], (0,measure_histogram/* countFrom */.kh)(shift.changed.high, bin)),
    },
});
const total = (sums, x) => ({ ...sums, x, xx: NaN, xn: NaN });
function quantileThreshold({ groups }, q) {
    const all = groups.find(({ name }) => name === measure_measurement/* ALL */.y2);
    return all && (0,measure_histogram/* quantileBin */.Zg)(all.histogram.low, q)?.[0];
}

;// CONCATENATED MODULE: ./build/src/app/threshold.js




function withThreshold(config, baseline) {
    if (config.frozen === undefined)
        return config;
    const nats = baseline.kind === "with"
        ? quantileThreshold(baseline.run.measurement, config.frozen.quantile)
        : undefined;
    if (nats === undefined) {
        const why = baseline.kind === "none" ? `: ${baseline.reason}` : ", and it has no positions";
        throw new errors/* UserError */.y("no-baseline", `the threshold is to be the ${config.frozen.quantile} quantile of the baseline${why}`, "Name a baseline, or write a threshold such as `1.4 nats` until there is one.", config.path === undefined ? undefined : { path: config.path });
    }
    return { ...config, threshold: { value: nats, unit: "nats" } };
}
function runAt(run, config) {
    if ((0,defaults/* usesDefaultThreshold */.tC)(config))
        return run;
    return { ...run, ...measuredAt(run, config.threshold) };
}
function baselineAtThreshold(baseline, config) {
    if (baseline.kind === "none" || config.frozen === undefined)
        return baseline;
    return { ...baseline, run: { ...baseline.run, ...measuredAt(baseline.run, config.threshold) } };
}
function measuredAt({ measurement }, threshold) {
    const at = atThreshold(measurement, (0,units/* thresholdNats */.o)(threshold));
    if (at !== undefined)
        return { measurement: at, threshold };
    throw new errors/* UserError */.y("threshold-unknown", `the measurement was taken at ${measurement.threshold} nats, and does not tell of ${threshold.value} ${threshold.unit}`, "Write a multiple of 0.001 nats, or measure again.");
}

// EXTERNAL MODULE: ./build/src/app/version.js + 1 modules
var version = __webpack_require__(28739);
// EXTERNAL MODULE: ./build/src/app/write-reports.js + 1 modules
var write_reports = __webpack_require__(10104);
;// CONCATENATED MODULE: ./build/src/app/check.js













async function check(options, world) {
    const baseline = await loadBaseline(options.baseline ?? noBaseline);
    const config = withThreshold(options.config, baseline);
    const telling = options.out === undefined ? undefined : tellingSamples(config, baseline);
    const run = await (0,app_run/* measureRun */.uw)({ ...options, config, telling }, world);
    return judgeRun(run, baseline, { ...options, config, telling }, world);
}
function tellingSamples(config, found) {
    const baseline = baselineAtThreshold(found, config);
    const { measurement } = baseline.kind === "with" ? baseline.run : {};
    const isComparable = measurement?.threshold === (0,units/* thresholdNats */.o)(config.threshold);
    return new telling_samples/* TellingSamples */.P(config.limits.page, isComparable ? measurement : undefined);
}
async function judgeMeasurements(options, world) {
    const baseline = await loadBaseline(options.baseline ?? noBaseline);
    const config = withThreshold(options.config, baseline);
    const run = runAt(await mergedRun(options.measurements, options.shards, world), config);
    return judgeRun(run, baseline, { ...options, config }, world);
}
async function measure(options, world) {
    const baseline = await loadBaseline(options.baseline ?? noBaseline);
    const config = withThreshold(options.config, baseline);
    const run = await (0,app_run/* measureRun */.uw)({ ...options, config }, world);
    await (0,write_reports/* writeMeasurement */.mk)((0,measurement_file/* fileOf */.W)(run, historyOf(baseline)), options.file, world);
    return { run, status: run.problems.fileFailed ? 2 : 0 };
}
async function judgeRun(run, found, { config, out, telling }, world) {
    const { measurement, problems, inputs, topForks, topChanges, threshold } = run;
    const baseline = baselineAtThreshold(found, config);
    if (baseline.kind === "none" && baseline.problem)
        problems.add(baseline.problem);
    const compared = baseline.kind === "none" ? baseline : { ...baseline, baseline: baseline.run.measurement };
    const comparison = comparisonOf(measurement, compared);
    const artifacts = problems.artifacts(config.maxProblems);
    const verdict = judge(measurement, config, artifacts, comparison);
    const { cases, problems: unsearched } = await casesOf(run, comparison, verdict, config, world);
    const report = buildReport({
        version: version/* VERSION */.x,
        config: { ...config, threshold },
        measurement,
        compared,
        verdict,
        problems: { list: [...problems.list, ...unsearched], count: problems.count },
        inputs,
        topForks,
        cases,
        topChanges,
    });
    if (out !== undefined) {
        await (0,write_reports/* writeReports */.Li)(report, out, world);
        await (0,write_reports/* writeMeasurement */.mk)((0,measurement_file/* fileOf */.W)(run, historyOf(baseline)), `${out}/${write_reports/* MEASUREMENT */.r0}`, world);
        const { writePage } = await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(596)]).then(__webpack_require__.bind(__webpack_require__, 65596));
        const base = comparison.kind === "with" ? comparison.baseline : undefined;
        await writePage({ report, measurement, baseline: base }, telling, { config, out }, world);
    }
    return { report, status: problems.fileFailed ? 2 : report.blocks ? 1 : 0 };
}
const historyOf = (baseline) => (baseline.kind === "with" ? baseline.history : []);

// EXTERNAL MODULE: ./build/src/measure/accumulator.js
var accumulator = __webpack_require__(67064);
// EXTERNAL MODULE: ./build/src/measure/entropy.js
var entropy = __webpack_require__(64671);
// EXTERNAL MODULE: ./build/src/measure/floored.js
var floored = __webpack_require__(16897);
// EXTERNAL MODULE: ./build/src/measure/positions.js
var positions = __webpack_require__(19882);
;// CONCATENATED MODULE: ./build/src/measure/shift/divergence.js



function divergence_divergence(base, tuned, { partners }, out) {
    const [mostOfBase, mostOfTuned] = [roundedMost(base), roundedMost(tuned)];
    let [js, kl, jsError, klError] = [0, 0, 0, 0];
    let [a, b, aError, bError] = [1, 1, 0, 0];
    for (let i = base.begin; i < base.end; i++) {
        const j = partners[i - base.begin];
        if (j < 0)
            continue;
        const lnP = base.block.logprobs[i];
        const lnQ = tuned.block.logprobs[j];
        const p = Math.exp(lnP);
        const q = Math.exp(lnQ);
        const lnM = Math.log((p + q) / 2);
        js += (p * (lnP - lnM) + q * (lnQ - lnM)) / 2;
        kl += p * (lnP - lnQ);
        a -= p;
        b -= q;
        if (Number.isNaN(mostOfBase) && Number.isNaN(mostOfTuned))
            continue;
        const pError = Number.isNaN(mostOfBase) ? 0 : (0,floored/* errorOf */.Mz)(lnP, mostOfBase);
        const qError = Number.isNaN(mostOfTuned) ? 0 : (0,floored/* errorOf */.Mz)(lnQ, mostOfTuned);
        jsError += (p * pError * Math.abs(lnP - lnM) + q * qError * Math.abs(lnQ - lnM)) / 2;
        klError += p * (pError * Math.abs(1 + lnP - lnQ) + qError);
        aError += p * pError;
        bError += q * qError;
    }
    const [aLow, bLow] = [Math.max(0, a - aError), Math.max(0, b - bError)];
    const [aHigh, bHigh] = [Math.max(0, a) + aError, Math.max(0, b) + bError];
    out.jsHigh = within(js + jsError + ((aHigh + bHigh) / 2) * Math.LN2, 0, Math.LN2);
    out.jsLow = within(js - jsError + restOfJs(aLow, aHigh, bLow, bHigh), 0, out.jsHigh);
    const hasRest = aHigh > entropy/* NO_REMAINDER */.Gn;
    out.klLow = Math.max(0, kl - klError + (hasRest ? restOfKl(aLow, aHigh, bHigh) : 0));
    out.klHigh = hasRest ? Infinity : out.klLow;
}
const roundedMost = ({ block, begin, end, listing }) => listing === positions/* Listing */.l.Floored ? (0,floored/* greatestOf */.HE)(block.logprobs, begin, end) : NaN;
function restOfJs(aLow, aHigh, bLow, bHigh) {
    const [a, b] = aLow > bHigh ? [aLow, bHigh] : bLow > aHigh ? [aHigh, bLow] : [0, 0];
    const lnM = Math.log((a + b) / 2);
    return ((a > 0 ? a * (Math.log(a) - lnM) : 0) + (b > 0 ? b * (Math.log(b) - lnM) : 0)) / 2;
}
function restOfKl(aLow, aHigh, bHigh) {
    const b = Math.max(bHigh, entropy/* NO_REMAINDER */.Gn);
    const a = within(b / Math.E, aLow, aHigh);
    return a > 0 ? a * Math.log(a / b) : 0;
}
const within = (value, low, high) => Math.min(Math.max(value, low), high);

// EXTERNAL MODULE: ./build/src/measure/shift/joint.js
var joint = __webpack_require__(62009);
// EXTERNAL MODULE: ./build/src/measure/shift/match.js
var match = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/src/measure/shift/preference.js
var preference = __webpack_require__(94488);
// EXTERNAL MODULE: ./build/src/measure/shift/quantities.js
var quantities = __webpack_require__(10328);
;// CONCATENATED MODULE: ./build/src/measure/shift/sample.js







const NEAR_ZERO = 0.01;
class SampleShift {
    sums = Object.fromEntries(quantities/* SHIFT_QUANTITY_NAMES */.a.map((name) => [name, 0]));
    among = { positions: 0, changed: 0, unshifted: 0, "chosen-known": 0 };
    base = { low: [], high: [] };
    changed = { low: [], high: [] };
    cells = [];
    widest = { position: -1, jsLow: -1, jsHigh: -1 };
    #settings;
    #matcher = new match/* Matcher */.PN();
    #divergence = { jsLow: NaN, jsHigh: NaN, klLow: NaN, klHigh: NaN };
    #rank = { low: NaN, high: NaN };
    #base = { low: NaN, high: NaN, mass: NaN };
    #tuned = { low: NaN, high: NaN, mass: NaN };
    constructor(settings) {
        this.#settings = settings;
    }
    add(base, tuned) {
        for (let i = 0; i < base.count; i++) {
            const [ofBase, ofTuned] = [(0,match/* listAt */.gT)(base, i), (0,match/* listAt */.gT)(tuned, i)];
            if (!this.#bounds(ofBase, this.#base) || !this.#bounds(ofTuned, this.#tuned))
                continue;
            this.#matcher.match(ofBase, ofTuned);
            divergence_divergence(ofBase, ofTuned, this.#matcher, this.#divergence);
            (0,preference/* promotedRank */.L)(ofBase, ofTuned, this.#vocabularySizeOf(ofBase), this.#rank);
            this.#count(ofBase, ofTuned, base.chosenTokens[i], base.index[i]);
        }
    }
    #bounds(list, out) {
        const { block, begin, end, listing } = list;
        return (0,entropy/* entropyBounds */.r0)(block.logprobs, begin, end, listing, this.#vocabularySizeOf(list), out);
    }
    #vocabularySizeOf({ block }) {
        return block.vocabularySize ?? this.#settings.vocabularySize;
    }
    #count(base, tuned, chosen, index) {
        const { sums, among } = this;
        const { jsLow, jsHigh, klLow, klHigh } = this.#divergence;
        among.positions++;
        sums["lower-js"] += jsLow;
        sums["upper-js"] += jsHigh;
        sums["near-zero-js"] += jsHigh < NEAR_ZERO ? 1 : 0;
        sums["possibly-near-zero-js"] += jsLow < NEAR_ZERO ? 1 : 0;
        sums["lower-kl"] += klLow;
        if (Number.isFinite(klHigh))
            sums["upper-kl"] += klHigh;
        else
            sums["unbounded-kl"]++;
        if (!Number.isNaN(chosen)) {
            among["chosen-known"]++;
            sums.agreement += (0,preference/* prefers */.k)(base, chosen) === (0,preference/* prefers */.k)(tuned, chosen) ? 1 : 0;
        }
        this.base.low.push((0,measure_histogram/* binOf */.jU)(this.#base.low));
        this.base.high.push((0,measure_histogram/* binOf */.jU)(this.#base.high));
        this.cells.push((0,joint/* cellOf */.WC)(this.#base.low, this.#tuned.low));
        if (jsLow > this.widest.jsLow)
            this.widest = { position: index, jsLow, jsHigh };
        if (this.#rank.low === 1)
            this.#countUnshifted();
        else
            this.#countChanged();
    }
    #countUnshifted() {
        this.among.unshifted++;
        this.sums.unshifted++;
        this.sums["unshifted-lower-entropy"] += this.#base.low;
        this.sums["unshifted-upper-entropy"] += this.#base.high;
    }
    #countChanged() {
        const { sums } = this;
        const { threshold, rankCutoff } = this.#settings;
        const { low: entropyLow, high: entropyHigh } = this.#base;
        const { low, high } = this.#rank;
        this.among.changed++;
        sums.reranked += high <= rankCutoff ? 1 : 0;
        sums["possibly-reranked"] += low <= rankCutoff ? 1 : 0;
        sums.shifted += low > rankCutoff ? 1 : 0;
        sums["possibly-shifted"] += high > rankCutoff ? 1 : 0;
        sums["promoted-rank"] += low;
        sums["possible-promoted-rank"] += high;
        sums["changed-fork"] += entropyLow > threshold ? 1 : 0;
        sums["possibly-changed-fork"] += entropyHigh > threshold ? 1 : 0;
        sums["changed-lower-entropy"] += entropyLow;
        sums["changed-upper-entropy"] += entropyHigh;
        this.changed.low.push((0,measure_histogram/* binOf */.jU)(entropyLow));
        this.changed.high.push((0,measure_histogram/* binOf */.jU)(entropyHigh));
    }
}

// EXTERNAL MODULE: ./build/src/read/problems.js
var read_problems = __webpack_require__(90708);
// EXTERNAL MODULE: ./build/src/read/read.js + 21 modules
var read = __webpack_require__(21386);
// EXTERNAL MODULE: ./build/src/read/pair/align.js
var align = __webpack_require__(72934);
;// CONCATENATED MODULE: ./build/src/read/pair/lockstep.js


const MAX_KEPT_LIST = 4096;
const isWide = (part) => part?.kind === "positions" &&
    (part.positions.listing[0] === positions/* Listing */.l.Complete || part.positions.listing[0] === positions/* Listing */.l.Floored) &&
    (part.positions.vocabularySize ?? part.positions.ends[0]) > MAX_KEPT_LIST;
async function* lockstep(base, tuned, path) {
    for (;;) {
        const ours = yield* nextOf(base);
        const theirs = yield* nextOf(tuned);
        if (ours === undefined && theirs === undefined)
            return;
        if (ours?.kind === "input")
            yield ours;
        if (theirs?.kind === "input")
            yield theirs;
        if (ours?.kind === "input" && theirs?.kind === "input")
            continue;
        if (ours?.kind === "sample" && theirs?.kind === "sample")
            yield { kind: "sample", sample: theirs.sample, base: ours, tuned: theirs };
        else if (ours?.kind === "positions" && theirs?.kind === "positions" && isSame(ours, theirs)) {
            const [a, b] = [ours.positions, theirs.positions];
            const other = otherTokenAt(a, b);
            if (other !== undefined) {
                yield misaligned(pathOf(theirs) ?? path, `sample ${theirs.sample + 1}, position ${other}: the two files score different tokens`);
                return;
            }
            yield { kind: "positions", sample: theirs.sample, base: a, tuned: b };
        }
        else {
            yield misaligned(pathOf(theirs) ?? path, "the arrays of base and tuned model have not the same positions: they must have the same shapes, in the same order");
            return;
        }
    }
}
async function* nextOf(side) {
    for (;;) {
        const part = await side.next();
        if (part?.kind !== "problem")
            return part;
        yield part;
    }
}
const isSame = ({ positions: a }, { positions: b }) => a.count === b.count && a.index.subarray(0, a.count).every((index, i) => index === b.index[i]);
function otherTokenAt(a, b) {
    for (let i = 0; i < a.count; i++)
        if (areTokensKnown(a, b, i) && a.chosenTokens[i] !== b.chosenTokens[i])
            return a.index[i];
    return undefined;
}
const areTokensKnown = (a, b, i) => !Number.isNaN(a.chosenTokens[i]) && !Number.isNaN(b.chosenTokens[i]);
const misaligned = (path, message) => ({
    kind: "problem",
    problem: (0,read_problems/* fileProblem */.Wj)("misaligned", path, message),
});
function pathOf(part) {
    if (part?.kind === "sample")
        return part.location.path;
    return part?.kind === "input" ? part.path : undefined;
}

// EXTERNAL MODULE: ./build/src/read/excerpts.js
var excerpts = __webpack_require__(31630);
;// CONCATENATED MODULE: ./build/src/read/pair/misalignment.js

const misalignment_MAX_TOKEN = 40;
async function describeMisalignment(base, tuned, { misalignedAt: position, ends }, options) {
    const where = `sample ${JSON.stringify(tuned.id)}, position ${position}`;
    const [ours, theirs] = [await (0,excerpts/* readTexts */.Z7)(base, options), await (0,excerpts/* readTexts */.Z7)(tuned, options)];
    if (ours === undefined || theirs === undefined || ours.includes(undefined) || theirs.includes(undefined))
        return `${where}: ${ends === undefined ? "the two files score different tokens" : shorter(ends)}`;
    if (ours.join("") === theirs.join(""))
        return ours.length === theirs.length && ours.every((text, i) => text === theirs[i])
            ? `${where}: the tokens have the same text and other ids: the vocabularies differ, so probabilities cannot be compared token by token`
            : `${where}: the same text is cut into other tokens (${counts(ours, theirs)}): the tokenizers differ, so probabilities cannot be compared token by token`;
    if (ends !== undefined)
        return `${where}: ${shorter(ends)} (${counts(ours, theirs)})`;
    return `${where}: the base scores ${quoted(ours[position])}, the tuned model ${quoted(theirs[position])}: the texts differ`;
}
const shorter = (side) => `the text of the ${side === "base" ? "base" : "tuned model"} ends here, the other one goes on`;
const counts = (ours, theirs) => `${ours.length} and ${theirs.length} of them`;
const quoted = (text) => JSON.stringify([...(text ?? "")].slice(0, misalignment_MAX_TOKEN).join(""));

// EXTERNAL MODULE: ./build/src/measure/sample-names.js
var sample_names = __webpack_require__(27339);
// EXTERNAL MODULE: ./build/src/read/position/columns.js
var columns = __webpack_require__(28759);
;// CONCATENATED MODULE: ./build/src/read/pair/collect.js

class Collected {
    #columns = new columns/* Columns */.e({ named: true });
    add(block) {
        const { tokens, chosenTokens } = block;
        this.#columns.vocabularySize = block.vocabularySize;
        for (let i = 0, entry = 0; i < block.count; i++) {
            for (; entry < block.ends[i]; entry++)
                this.#columns.pushNamed(block.logprobs[entry], tokens?.[entry] ?? NaN);
            this.#columns.end(block.chosen[i], block.listing[i], block.index[i], chosenTokens?.[i] ?? NaN);
        }
    }
    get block() {
        return this.#columns.block;
    }
    get size() {
        const { logprobs, ends } = this.#columns.block;
        return 16 * logprobs.length + 25 * ends.length;
    }
}

;// CONCATENATED MODULE: ./build/src/read/pair/side.js


class Side {
    name;
    isDone = false;
    samples = 0;
    waitingBytes = 0;
    #reading;
    #peeked;
    #inputs = 0;
    #open = new Map();
    #waiting = new Map();
    #names = new sample_names/* SampleNames */.j();
    constructor(name, reading) {
        this.name = name;
        this.#reading = reading;
    }
    async peek() {
        return (this.#peeked ??= await this.next());
    }
    async next() {
        const peeked = this.#peeked;
        this.#peeked = undefined;
        if (peeked !== undefined)
            return peeked;
        const next = await this.#reading.next();
        if (next.done !== true)
            return next.value;
        this.isDone = true;
        return undefined;
    }
    async close() {
        await this.#reading.return(undefined);
    }
    add({ sample, positions }) {
        let collected = this.#open.get(sample);
        if (collected === undefined)
            this.#open.set(sample, (collected = new Collected()));
        collected.add(positions);
    }
    drop(sample) {
        this.#open.delete(sample);
    }
    endInput() {
        this.#inputs++;
    }
    end(sample) {
        this.samples++;
        const positions = this.#open.get(sample.sample) ?? new Collected();
        this.#open.delete(sample.sample);
        const { line, ordinal } = sample.location;
        const name = sample.hasOwnId ? [sample.group, sample.id] : [this.#inputs, line, ordinal];
        return { key: this.#names.take(JSON.stringify(name)), half: { end: sample, positions } };
    }
    keep(key, half) {
        this.#waiting.set(key, half);
        this.waitingBytes += half.positions.size;
    }
    take(key) {
        const half = this.#waiting.get(key);
        this.#waiting.delete(key);
        if (half !== undefined)
            this.waitingBytes -= half.positions.size;
        return half;
    }
    get alone() {
        return [...this.#waiting.values()].map(({ end }) => end);
    }
}

;// CONCATENATED MODULE: ./build/src/read/pair/read-pairs.js







const MAX_WAITING = 512 * 2 ** 20;
const MAX_EXPLAINED = 3;
async function* readPairs(basePaths, tunedPaths, options) {
    const base = new Side("base", (0,read/* read */.L)(basePaths, { ...options, named: true }));
    const tuned = new Side("tuned", (0,read/* read */.L)(tunedPaths, { ...options, named: true }));
    try {
        if (isWide(await base.peek()) || isWide(await tuned.peek()))
            yield* unchecked(lockstep(base, tuned, tunedPaths[0]));
        else
            yield* byId(base, tuned, options);
    }
    finally {
        await Promise.all([base.close(), tuned.close()]);
    }
}
async function* byId(base, tuned, options) {
    const pairs = new Pairs(options);
    while (!base.isDone || !tuned.isDone) {
        const [side, other] = tuned.isDone || (!base.isDone && base.samples <= tuned.samples) ? [base, tuned] : [tuned, base];
        const part = await side.next();
        if (part !== undefined)
            yield* pairs.take(part, side, other);
    }
    yield* pairs.end(base, tuned);
}
async function* unchecked(readings) {
    let path;
    let isChecked = false;
    for await (const part of readings) {
        if (part.kind === "positions")
            isChecked ||= areTokensKnown(part.base, part.tuned, 0);
        if (part.kind === "sample" && !isChecked)
            path ??= part.tuned.location.path;
        yield part;
    }
    if (path !== undefined)
        yield { kind: "problem", problem: notChecked(path) };
}
class Pairs {
    #options;
    #count = 0;
    #explained = 0;
    #unnamed;
    #unchecked;
    constructor(options) {
        this.#options = options;
    }
    async *take(part, side, other) {
        if (part.kind === "problem")
            yield part;
        else if (part.kind === "input") {
            side.endInput();
            yield part;
        }
        else if (part.kind === "dropped")
            side.drop(part.sample);
        else if (part.kind === "positions")
            side.add(part);
        else {
            const { key, half } = side.end(part);
            const partner = other.take(key);
            if (partner === undefined)
                side.keep(key, half);
            else if (side.name === "base")
                yield* this.#pair(half, partner);
            else
                yield* this.#pair(partner, half);
            if (side.waitingBytes + other.waitingBytes > MAX_WAITING)
                throw farApart(part);
        }
    }
    *end(base, tuned) {
        if (this.#unnamed !== undefined) {
            const message = "nothing names the tokens that the probabilities belong to";
            yield { kind: "problem", problem: (0,read_problems/* fileProblem */.Wj)("unnamed-tokens", this.#unnamed, message) };
        }
        if (this.#unchecked !== undefined)
            yield { kind: "problem", problem: notChecked(this.#unchecked) };
        for (const { name, alone } of [base, tuned]) {
            const [first] = alone;
            const missing = name === "base" ? "the tuned model" : "the base";
            if (first !== undefined && this.#count === 0) {
                const message = `no sample of it is one of ${missing}, neither by id nor by place`;
                yield { kind: "problem", problem: (0,read_problems/* fileProblem */.Wj)("unpaired-sample", first.location.path, message) };
            }
            else
                for (const { id, location } of alone)
                    yield {
                        kind: "problem",
                        problem: (0,read_problems/* recordProblem */.hN)("unpaired-sample", location.path, location.line, `sample ${JSON.stringify(id)} is not among those of ${missing}`),
                    };
        }
    }
    async *#pair(base, tuned) {
        const { path, line } = tuned.end.location;
        const sample = this.#count++;
        const [ofBase, ofTuned] = [base.positions.block, tuned.positions.block];
        if (!(0,align/* areTokensNamed */.i)(ofBase) || !(0,align/* areTokensNamed */.i)(ofTuned)) {
            this.#unnamed ??= (0,align/* areTokensNamed */.i)(ofTuned) ? base.end.location.path : path;
            return;
        }
        const aligned = (0,align/* align */.M)(ofBase, ofTuned);
        if ("misalignedAt" in aligned) {
            const message = this.#explained++ < MAX_EXPLAINED
                ? await describeMisalignment(base.end, tuned.end, aligned, this.#options)
                : `sample ${JSON.stringify(tuned.end.id)}, position ${aligned.misalignedAt}: other tokens`;
            yield { kind: "problem", problem: (0,read_problems/* recordProblem */.hN)("misaligned", path, line, message) };
            return;
        }
        if (!aligned.isChecked && aligned.base.count > 0)
            this.#unchecked ??= path;
        if (aligned.base.count > 0)
            yield { kind: "positions", sample, base: aligned.base, tuned: aligned.tuned };
        yield { kind: "sample", sample, base: base.end, tuned: tuned.end };
    }
}
const notChecked = (path) => (0,read_problems/* notice */.lm)("unchecked-alignment", path, "nothing names the tokens of the text: that base and tuned model score the same ones is taken on trust");
const farApart = ({ location: { path, line } }) => new errors/* UserError */.y("samples-far-apart", `base and tuned model have their samples in orders so different that more than ${MAX_WAITING / 2 ** 20} MiB wait for their other half`, "Write both in the same order, such as sorted by id.", { path, line });

// EXTERNAL MODULE: ./build/src/app/problems.js
var app_problems = __webpack_require__(14201);
// EXTERNAL MODULE: ./build/src/app/progress.js
var app_progress = __webpack_require__(28926);
// EXTERNAL MODULE: ./build/src/app/shortened.js
var shortened = __webpack_require__(81041);
// EXTERNAL MODULE: ./build/src/app/sources.js
var app_sources = __webpack_require__(91283);
// EXTERNAL MODULE: ./build/src/app/top-forks.js
var top_forks = __webpack_require__(62462);
;// CONCATENATED MODULE: ./build/src/app/top-changes.js



class TopChanges {
    #top = new measure_top/* Top */.E(top_forks/* MAX_SHOWN */.Z1);
    offer(base, tuned, widest) {
        if (widest.position >= 0)
            this.#top.offer(widest.jsLow, { base, tuned, widest });
    }
    async withText(options) {
        const items = this.#top.items.map(({ base, tuned, widest }) => {
            const { position } = widest;
            return { base: { ...base, position }, tuned: { ...tuned, position }, widest };
        });
        const ofBase = await (0,excerpts/* readExcerpts */.Tm)(items.map(({ base }) => base), options);
        const ofTuned = await (0,excerpts/* readExcerpts */.Tm)(items.map(({ tuned }) => tuned), options);
        return items.flatMap(({ base, tuned, widest: { position, jsLow, jsHigh } }) => {
            const [before, after] = [ofBase.get(base), ofTuned.get(tuned)];
            if (before === undefined || after === undefined)
                return [];
            const change = {
                ...(0,top_forks/* placeOf */.$t)(tuned),
                position,
                low: jsLow,
                high: jsHigh,
                before: after.before,
                ...(after.chosen !== undefined && { chosen: after.chosen }),
                base: [...before.alternatives],
                tuned: [...after.alternatives],
            };
            return [change];
        });
    }
}

;// CONCATENATED MODULE: ./build/src/app/compare.js

















const BASE_MEASUREMENT = "base-measurement.json.gz";
async function compare(options, world) {
    const config = pairConfig(options.config);
    const telling = options.out === undefined ? undefined : new telling_samples/* TellingSamples */.P(config.limits.page);
    const { run, base, basePaths } = await measurePair({ ...options, config, telling }, world);
    if (options.out !== undefined)
        await (0,write_reports/* writeMeasurement */.mk)((0,measurement_file/* fileOf */.W)(base), `${options.out}/${BASE_MEASUREMENT}`, world);
    const baseline = {
        kind: "with",
        run: base,
        provenance: { path: basePaths.join(", ") },
        history: [],
    };
    return judgeRun(run, baseline, { config, out: options.out, telling }, world);
}
function pairConfig(config) {
    if (config.frozen !== undefined)
        throw new errors/* UserError */.y("usage", "the threshold is to come from a baseline, and `compare` has none beside the base", "Write an entropy, such as `1.4 nats`.", config.path === undefined ? undefined : { path: config.path });
    return config.bounds.includes(defaults/* STARTER_BOUND */.ve) ? { ...config, bounds: [defaults/* STARTER_PAIR_BOUND */.OZ] } : config;
}
async function measurePair(options, world) {
    const { config } = options;
    const basePaths = await (0,find/* findArtifacts */.n)(options.base, world.cwd);
    const tunedPaths = await (0,find/* findArtifacts */.n)(options.tuned, world.cwd);
    const reading = (0,app_run/* readOptions */.Tt)(config, world);
    const settings = {
        threshold: (0,units/* thresholdNats */.o)(config.threshold),
        vocabularySize: config.vocabularySize,
        rankCutoff: config.rankCutoff,
    };
    const [ofBase, ofTuned] = [
        new accumulator/* Accumulator */.$({ ...settings, rankCutoff: undefined }),
        new accumulator/* Accumulator */.$(settings),
    ];
    const shifts = new Map();
    const problems = new app_problems/* Problems */.Z();
    const changes = new TopChanges();
    const sources = new app_sources/* Sources */.j();
    const inputs = [];
    const progress = await (0,app_progress/* startProgress */.o)([...basePaths, ...tunedPaths], world, options.quiet === true);
    for await (const part of readPairs(basePaths, tunedPaths, { ...reading, onProgress: progress.update })) {
        if (part.kind === "problem")
            problems.add(part.problem);
        else if (part.kind === "positions") {
            const shift = shifts.get(part.sample) ?? new SampleShift(settings);
            shifts.set(part.sample, shift);
            shift.add(part.base, part.tuned);
            ofBase.add(part.sample, part.base);
            ofTuned.add(part.sample, part.tuned);
        }
        else if (part.kind === "sample") {
            const { sample, base, tuned } = part;
            const shift = shifts.get(sample);
            shifts.delete(sample);
            const facts = { id: (0,shortened/* shortened */.v)(tuned.id), group: tuned.group };
            problems.addNotDistributions(base, ofBase.end(sample, { ...base, ...facts }));
            const result = ofTuned.end(sample, { ...tuned, ...facts }, shift);
            problems.addNotDistributions(tuned, result);
            sources.note(result.name, tuned.source ?? base.source);
            if (shift === undefined)
                continue;
            changes.offer(base, tuned, shift.widest);
            options.telling?.offer(tuned, result, { base, shift });
        }
        else {
            const { path, format, samples, positions, bytes } = part;
            inputs.push({ path, format, samples, positions, bytes });
            progress.fileDone(part.bytes);
        }
    }
    progress.stop();
    const common = {
        threshold: config.threshold,
        shards: 1,
        topForks: [],
        sources,
        ...(await (0,app_run/* originOf */.yv)(world)),
    };
    return {
        run: {
            ...common,
            measurement: ofTuned.measurement(),
            problems,
            inputs,
            topChanges: await changes.withText(reading),
        },
        base: {
            ...common,
            measurement: ofBase.measurement(),
            problems: new app_problems/* Problems */.Z(),
            inputs: [],
            topChanges: [],
        },
        basePaths,
    };
}

;// CONCATENATED MODULE: ./build/src/app/failure.js



const USER_MISTAKE = 2;
const OUR_BUG = 3;
const failure_MAX_MESSAGE = 2000;
const failure_placeOf = ({ path, line, column }) => [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
function failure(error, style, env) {
    const colours = picocolors.createColors(style.colour);
    if (error instanceof errors/* UserError */.y) {
        const place = error.location === undefined ? "" : `${(0,report_escape/* inline */.mG)(failure_placeOf(error.location), failure_MAX_MESSAGE)}: `;
        const message = error.message
            .split("\n")
            .map((line) => (0,report_escape/* inline */.mG)(line, failure_MAX_MESSAGE))
            .join("\n");
        return {
            text: `${colours.red(`error ${error.code}`)}: ${place}${message}\n  ${error.remedy}\n`,
            status: USER_MISTAKE,
        };
    }
    const described = error instanceof Error ? error : new Error(String(error));
    const detail = env["LOGPROB_GATE_DEBUG"] === undefined ? described.message : (described.stack ?? described.message);
    return {
        text: `${colours.red("bug")}: logprob-gate failed: ${detail}\n  Nothing was judged. Please report it, with what LOGPROB_GATE_DEBUG=1 adds.\n`,
        status: OUR_BUG,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/publish/retry.js
const MAX_RETRIES = 3;
const MAX_WAIT = 60_000;
function waitBefore(retry, answer, now) {
    if (retry >= MAX_RETRIES || !(isRateLimit(answer) || answer.status >= 500))
        return undefined;
    const asked = waitAsked(answer, now) ?? 1000 * 2 ** retry;
    return asked <= MAX_WAIT ? asked : undefined;
}
const isRateLimit = ({ status, message, header }) => status === 429 ||
    (status === 403 &&
        (header("retry-after") !== undefined ||
            header("x-ratelimit-remaining") === "0" ||
            message.includes("rate limit")));
function waitAsked({ header }, now) {
    const after = Number(header("retry-after") ?? NaN);
    if (Number.isFinite(after))
        return Math.max(0, 1000 * after);
    if (header("x-ratelimit-remaining") !== "0")
        return undefined;
    const reset = Number(header("x-ratelimit-reset") ?? NaN);
    return Number.isFinite(reset) ? Math.max(0, 1000 * reset - now) : undefined;
}
function answerOf(error) {
    if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number")
        return undefined;
    const { response } = error;
    return {
        status: error.status,
        message: error.message,
        header: (name) => response?.headers?.[name]?.toString(),
    };
}

;// CONCATENATED MODULE: ./build/src/publish/check-run.js

const BATCH = 50;
async function startCheckRun(github, { repository, run, sha }, name) {
    const { data } = await github.rest.checks.create({
        ...repository,
        name,
        head_sha: sha,
        status: "in_progress",
        details_url: run.url,
        external_id: `${run.id}/${run.attempt}`,
    });
    return { id: data.id, url: data.html_url ?? run.url };
}
async function completeCheckRun(github, { repository }, { id }, { conclusion, title, summary, annotations }) {
    const update = (from, completed = {}) => github.rest.checks.update({
        ...repository,
        check_run_id: id,
        ...completed,
        output: { title, summary, annotations: annotations.slice(from, from + BATCH).map(annotation) },
    });
    const complete = { status: "completed", conclusion };
    try {
        await update(0, complete);
    }
    catch (error) {
        if (answerOf(error)?.status !== 422)
            throw error;
        await github.rest.checks.update({
            ...repository,
            check_run_id: id,
            ...complete,
            output: { title, summary },
        });
        throw error;
    }
    for (let from = BATCH; from < annotations.length; from += BATCH)
        await update(from);
}
const annotation = ({ level, title, message, path, line }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level === "error" ? "failure" : level,
    title,
    message,
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var lib_github = __webpack_require__(92413);
;// CONCATENATED MODULE: ./build/src/publish/client.js


const TIMEOUT = 60_000;
function connect(token, apiUrl, sleep) {
    const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    const github = (0,lib_github/* getOctokit */.Q)(token, { baseUrl: apiUrl, log: quiet });
    github.hook.wrap("request", async (request, options) => {
        for (let retry = 0;; retry++) {
            try {
                return await request({
                    ...options,
                    request: { ...options.request, signal: AbortSignal.timeout(TIMEOUT) },
                });
            }
            catch (error) {
                const answer = answerOf(error);
                const wait = answer && waitBefore(retry, answer, Date.now());
                if (wait === undefined)
                    throw error;
                await sleep(wait);
            }
        }
    });
    return github;
}
const nothing = () => undefined;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(16435);
;// CONCATENATED MODULE: ./build/src/publish/event.js


const payloadSchema = schemas/* object */.Ikc({
    before: schemas/* string */.YjP().optional(),
    merge_group: schemas/* object */.Ikc({ base_ref: schemas/* string */.YjP(), base_sha: schemas/* string */.YjP() }).optional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        state: schemas/* string */.YjP(),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
    })
        .optional(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        run_attempt: schemas/* int */.Whr(),
        html_url: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullable(),
        head_sha: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable(),
    })
        .optional(),
});
async function readEvent(env) {
    const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    const name = env["GITHUB_EVENT_NAME"];
    const id = Number(env["GITHUB_RUN_ID"]);
    if (owner === undefined || repo === undefined || name === undefined || !Number.isSafeInteger(id))
        return undefined;
    const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
    const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const workflow = /\/([^/]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
    const target = targetOf(payload, env["GITHUB_REF"] ?? "", env["GITHUB_SHA"] ?? "");
    const pullRequest = pullRequestOf(payload);
    const finishedRun = finishedRunOf(payload);
    return {
        name,
        repository: { owner, repo },
        run: {
            id,
            attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
            url: `${serverUrl}/${owner}/${repo}/actions/runs/${id}`,
        },
        sha: finishedRun?.headSha ?? pullRequest?.headSha ?? env["GITHUB_SHA"] ?? "",
        apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
        serverUrl,
        ...(workflow !== undefined && { workflow }),
        ...(target && { target }),
        ...(pullRequest && { pullRequest }),
        ...(finishedRun && { finishedRun }),
    };
}
async function readPayload(path) {
    try {
        return payloadSchema.parse(path === undefined ? {} : JSON.parse(await (0,promises_.readFile)(path, "utf8")));
    }
    catch (error) {
        throw new Error("the event file (GITHUB_EVENT_PATH) is not as GitHub documents it", { cause: error });
    }
}
const branchOf = (ref) => /^refs\/heads\/(.+)$/.exec(ref)?.[1];
function targetOf(payload, ref, sha) {
    const { pull_request: pull, merge_group: group, before } = payload;
    if (pull !== undefined)
        return { branch: pull.base.ref, commit: pull.base.sha, diverged: true };
    const branch = branchOf(group?.base_ref ?? ref);
    if (branch === undefined)
        return undefined;
    if (group !== undefined)
        return { branch, commit: group.base_sha, diverged: false };
    const commit = before === undefined || /^0+$/.test(before) ? sha : before;
    return { branch, commit, diverged: false };
}
function pullRequestOf({ pull_request: pull }) {
    return (pull && {
        number: pull.number,
        headSha: pull.head.sha,
        base: { ref: pull.base.ref, sha: pull.base.sha },
        forked: pull.head.repo?.full_name !== pull.base.repo.full_name,
        open: pull.state === "open",
    });
}
function finishedRunOf({ workflow_run: run }) {
    return (run && {
        id: run.id,
        attempt: run.run_attempt,
        url: run.html_url,
        event: run.event,
        conclusion: run.conclusion,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headRepository: run.head_repository?.full_name ?? null,
    });
}

;// CONCATENATED MODULE: ./build/src/report/check-output.js






const MAX_TITLE = 255;
const SUMMARY_BUDGET = 65_000;
const check_output_MAX_CASES = 20;
const MAX_ANNOTATIONS = 1000;
function checkOutput(report, binding, now) {
    const placed = everyAnnotation(report).flatMap((annotation) => {
        const { path, line } = annotation;
        return path === undefined || line === undefined ? [] : [{ ...annotation, path, line }];
    });
    const left = placed.length - MAX_ANNOTATIONS;
    const note = left > 0 ? `\n${(0,numbers/* counted */.hS)(left, "finding")} more than can be annotated.\n` : "";
    return {
        conclusion: conclusionOf(report, binding),
        title: (0,report_escape/* inline */.mG)((0,sentences/* headline */.Pl)(report), MAX_TITLE),
        summary: (0,summary/* summary */.z)(report, SUMMARY_BUDGET - note.length, now) + note,
        annotations: [...placed.slice(0, MAX_ANNOTATIONS), ...(0,cases/* caseAnnotations */.z)(report, check_output_MAX_CASES)],
    };
}
const failedCheck = (message, binding) => ({
    conclusion: binding ? "failure" : "neutral",
    title: "Not judged",
    summary: `${(0,report_escape/* prose */.CS)(message)}\n\nThe log of the run has the rest.`,
    annotations: [],
});
const ABANDONED_CHECK = {
    conclusion: "cancelled",
    title: "Ended early",
    summary: "The step ended before it could say what it found.",
    annotations: [],
};
function conclusionOf({ verdict, blocks }, binding) {
    if (blocks)
        return binding ? "failure" : "neutral";
    return verdict === "fail" || verdict === "inconclusive" ? "neutral" : "success";
}

;// CONCATENATED MODULE: ./build/src/publish/notes.js

const SURFACES = {
    comment: { what: "the comment", permission: "pull-requests: write", without: "`comment: never`" },
    check: { what: "the check run", permission: "checks: write", without: "`check: never`" },
    report: { what: "the report of the finished run", permission: "actions: read", without: "" },
};
const notes_MAX_MESSAGE = 1000;
function notes(missing) {
    const forbidden = surfacesWithout(missing);
    const refused = missing.flatMap((one) => "refusal" in one && one.refusal.kind === "other" ? [{ ...one, reason: one.refusal.reason }] : []);
    return [
        ...(forbidden.length === 0
            ? []
            : [
                {
                    level: "notice",
                    title: "logprob-gate: permission missing",
                    message: `${advice(forbidden)}\n\n${yaml(forbidden)}`,
                },
            ]),
        ...refused.map(({ surface, reason }) => ({
            level: "warning",
            title: "logprob-gate: not posted",
            message: (0,report_escape/* inline */.mG)(`${capitalised(SURFACES[surface].what)} could not be posted: ${reason}. The verdict stands.`, notes_MAX_MESSAGE),
        })),
    ];
}
function notesForSummary(missing) {
    const whats = new Map();
    for (const one of missing) {
        const why = reasonOf(one);
        if (why !== undefined)
            whats.set(why, [...(whats.get(why) ?? []), SURFACES[one.surface].what]);
    }
    const forbidden = surfacesWithout(missing);
    const items = [
        ...[...whats].map(([why, what]) => `- Not posted: ${what.join(" and ")}. ${(0,report_escape/* prose */.CS)(capitalised(why))}.`),
        ...(forbidden.length > 0
            ? [`- ${(0,report_escape/* prose */.CS)(advice(forbidden))}\n\n  \`\`\`yaml\n${yaml(forbidden, "  ")}\n  \`\`\``]
            : []),
    ];
    return items.length === 0 ? "" : `\n${items.join("\n")}\n`;
}
function reasonOf(one) {
    if ("refusal" in one)
        return one.refusal.kind === "other" ? one.refusal.reason : undefined;
    return one.activity.does || !one.activity.tell ? undefined : one.activity.why;
}
const surfacesWithout = (missing) => [
    ...new Set(missing.flatMap((one) => ("refusal" in one && one.refusal.kind === "permission" ? [one.surface] : []))),
];
function advice(surfaces) {
    const of = surfaces.map((surface) => SURFACES[surface]);
    const what = of.map((surface) => surface.what).join(" and ");
    const without = of.flatMap((surface) => (surface.without === "" ? [] : [surface.without])).join(" and ");
    return `Not posted: ${what}. The token lacks a permission; add to the job${without === "" ? "" : `, or set ${without}`}:`;
}
function yaml(surfaces, indent = "") {
    const lines = surfaces.map((surface) => `  ${SURFACES[surface].permission} # ${SURFACES[surface].what}`);
    return ["permissions:", "  contents: read # to check out", ...lines]
        .map((line) => indent + line)
        .join("\n");
}
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/src/publish/refusal.js

const other = (reason) => ({ kind: "other", reason });
function refusalOf(error) {
    const answer = answerOf(error);
    if (answer === undefined)
        return other(error instanceof Error ? error.message : String(error));
    const { status, message } = answer;
    if (isRateLimit(answer))
        return other("GitHub's rate limit is used up");
    if (status === 401)
        return other("GitHub does not accept the token in `github-token`");
    if (status === 403 && message.includes("locked"))
        return other("the conversation is locked");
    if (status === 403 || status === 404)
        return { kind: "permission" };
    if (status >= 500)
        return other(`GitHub failed (status ${status})`);
    return other(`GitHub refused (status ${status}: ${message})`);
}

;// CONCATENATED MODULE: ./build/src/app/best-effort.js




async function attempt(missing, surface, act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        missing.push({ surface, refusal: refusalOf(error) });
        return undefined;
    }
}
async function tellMissing(missing) {
    for (const note of notes(missing))
        annotate(note);
    const text = notesForSummary(missing);
    if (text !== "")
        await writeJobSummary(text);
}

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
;// CONCATENATED MODULE: ./build/src/app/inputs.js


const INPUT_NAMES = [
    "mode",
    "artifacts",
    "base",
    "tuned",
    "measurements",
    "expect-shards",
    "baseline",
    "config",
    "threshold",
    "min-fork-fraction",
    "max-fork-fraction",
    "vocab-size",
    "rank-cutoff",
    "workers",
    "format",
    "evidence",
    "on-inconclusive",
    "on-missing-baseline",
    "report-only",
    "report-dir",
    "comment",
    "check",
    "check-name",
    "key",
    "github-token",
];
const PREFIX = "INPUT_";
function readInputs(env) {
    const inputs = {};
    for (const [variable, raw] of Object.entries(env)) {
        if (!variable.startsWith(PREFIX))
            continue;
        const value = raw?.trim() ?? "";
        const name = variable.slice(PREFIX.length).toLowerCase().replaceAll("_", "-");
        if (isInputName(name)) {
            if (value !== "")
                inputs[name] = value;
        }
        else {
            throw new errors/* UserError */.y("unknown-input", `the action has no input ${JSON.stringify(name)}${(0,nearest/* didYouMean */.a)(name, INPUT_NAMES)}`, "Correct its name under `with:` in the workflow.");
        }
    }
    return inputs;
}
function readFlag(inputs, name) {
    const value = inputs[name]?.toLowerCase() ?? "false";
    if (value === "true" || value === "false")
        return value === "true";
    throw new errors/* UserError */.y("usage", `input ${name} is ${JSON.stringify(inputs[name])}`, "Write `true` or `false`.");
}
const linesOf = (text) => text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
const isInputName = (name) => INPUT_NAMES.includes(name);

;// CONCATENATED MODULE: ./build/src/app/finish-check-run.js








const OPEN_CHECK = "open-check";
const STARTED = "started";
function isPostStep({ env }) {
    if (env[`STATE_${STARTED}`] !== undefined)
        return true;
    saveState(STARTED, "true");
    return false;
}
async function finishCheckRun({ env }) {
    const id = Number(env[`STATE_${OPEN_CHECK}`] ?? "");
    if (id === 0)
        return;
    const missing = [];
    await attempt(missing, "check", async () => {
        const event = await readEvent(env);
        if (event === undefined)
            return;
        const github = connect(readInputs(env)["github-token"] ?? "", event.apiUrl, external_node_timers_promises_.setTimeout);
        await completeCheckRun(github, event, { id, url: "" }, ABANDONED_CHECK);
    });
    await tellMissing(missing);
}

;// CONCATENATED MODULE: ./build/src/app/github-settings.js


const MAX_NAME = 100;
function readGitHubSettings(inputs) {
    const key = shortText(inputs, "key");
    return {
        mode: oneOf(inputs, "mode", ["check", "measure", "judge", "compare", "publish"]),
        comment: oneOf(inputs, "comment", ["auto", "always", "on-change", "never"]),
        check: oneOf(inputs, "check", ["auto", "never"]),
        token: inputs["github-token"] ?? "",
        checkName: shortText(inputs, "check-name") || (key === "" ? "logprob-gate" : `logprob-gate (${key})`),
        key,
    };
}
function oneOf(inputs, name, values) {
    const given = inputs[name] ?? values[0];
    const value = values.find((one) => one === given);
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.y("usage", `input ${name} is ${JSON.stringify(given)}${(0,nearest/* didYouMean */.a)(given, values)}`, `Write one of: ${values.join(", ")}.`);
}
function shortText(inputs, name) {
    const text = inputs[name] ?? "";
    if (text.length <= MAX_NAME && !text.includes("\n"))
        return text;
    throw new errors/* UserError */.y("usage", `input ${name} is too long`, `Write one line of at most ${MAX_NAME} characters.`);
}

// EXTERNAL MODULE: ./build/src/config/freeze.js
var freeze = __webpack_require__(41065);
// EXTERNAL MODULE: ./build/src/config/scalars.js
var scalars = __webpack_require__(45185);
// EXTERNAL MODULE: ./build/src/config/words.js
var words = __webpack_require__(70625);
;// CONCATENATED MODULE: ./build/src/config/override.js






function override(config, overrides, formats) {
    const { threshold, vocabSize, format, rankCutoff, onInconclusive, onMissingBaseline, pageBudget } = overrides;
    const evidence = overrides.evidence && checkWord(overrides.evidence, words/* EVIDENCE */.S);
    const bound = forkFractionBound(overrides);
    if (format)
        checkWord(format, formats);
    else
        checkFormatOf(config, formats);
    const { frozen, ...rest } = config;
    const bounds = bound ? [bound, ...config.bounds.filter((other) => !isReplaced(other))] : config.bounds;
    return (0,freeze/* deepFreeze */.o)({
        ...rest,
        ...(threshold ? { threshold: named(threshold, scalars/* parseThreshold */.B7) } : frozen && { frozen }),
        ...(vocabSize && { vocabularySize: named(vocabSize, scalars/* parseVocabularySize */.BS) }),
        ...(format && { format: format.value }),
        ...(rankCutoff && { rankCutoff: named(rankCutoff, scalars/* parseRank */.EK) }),
        ...(onInconclusive && { onInconclusive: checkWord(onInconclusive, words/* TOLERANCES */.v) }),
        ...(onMissingBaseline && {
            onMissingBaseline: checkWord(onMissingBaseline, words/* TOLERANCES */.v),
        }),
        ...(pageBudget && { limits: { ...config.limits, page: named(pageBudget, scalars/* parsePageBudget */.GT) } }),
        bounds: evidence ? bounds.map((one) => withEvidence(one, evidence)) : bounds,
    });
}
function forkFractionBound({ minForkFraction, maxForkFraction }) {
    const given = [minForkFraction, maxForkFraction].filter((limit) => limit !== undefined);
    if (given.length === 0)
        return undefined;
    const bound = {
        metric: "fork-fraction",
        group: "all",
        ...(minForkFraction && { min: named(minForkFraction, scalars/* parseProportion */.k0) }),
        ...(maxForkFraction && { max: named(maxForkFraction, scalars/* parseProportion */.k0) }),
        level: "fail",
        evidence: "estimate",
        origin: given.map(({ name }) => name).join(" and "),
    };
    if (bound.min !== undefined && bound.max !== undefined && bound.min > bound.max) {
        throw new errors/* UserError */.y("usage", `${bound.origin}: the least is above the greatest allowed`, "Exchange them.");
    }
    return bound;
}
const isReplaced = ({ metric, group, against }) => metric === "fork-fraction" && group === "all" && against === undefined;
const withEvidence = (bound, evidence) => (0,measure_metrics/* hasInterval */.Wn)((0,measure_metrics/* metricNamed */.SB)(bound.metric)) ? { ...bound, evidence } : bound;
function named({ value, name }, parse) {
    try {
        return parse(value);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        throw new errors/* UserError */.y("usage", `${name}: ${error.message}`, error.remedy);
    }
}
function checkWord({ value, name }, words) {
    if (words.includes(value))
        return value;
    throw new errors/* UserError */.y("usage", `${name}: ${JSON.stringify(value)} is unknown${(0,nearest/* didYouMean */.a)(value, words)}`, `Write one of ${words.join(", ")}.`);
}
function checkFormatOf({ format, path }, formats) {
    if (format === undefined || formats.includes(format))
        return;
    throw new errors/* UserError */.y("config-invalid", `format: ${JSON.stringify(format)} is unknown${(0,nearest/* didYouMean */.a)(format, formats)}`, `Write one of ${formats.join(", ")}, or leave it out.`, path === undefined ? undefined : { path });
}

// EXTERNAL MODULE: ./build/src/read/formats/index.js + 17 modules
var formats = __webpack_require__(20924);
// EXTERNAL MODULE: ./build/src/read/tensor/formats.js
var tensor_formats = __webpack_require__(70054);
;// CONCATENATED MODULE: ./build/src/app/load-config.js







const CONFIG_PATH = ".github/logprob-gate.yml";
const load_config_MAX_BYTES = 1024 * 1024;
async function loadConfig(path, overrides, cwd) {
    const text = await readText(path ?? CONFIG_PATH, path !== undefined, cwd);
    const config = text === undefined ? defaults/* DEFAULT_CONFIG */.PV : await parsed(text, path ?? CONFIG_PATH);
    const names = [...config.formats, ...formats/* FORMATS */.h, ...tensor_formats/* TENSOR_FORMATS */.r].map(({ name }) => name);
    return override(config, overrides, names);
}
async function parsed(text, path) {
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(303)]).then(__webpack_require__.bind(__webpack_require__, 38303));
    return parseConfig(text, path);
}
async function readText(path, required, cwd) {
    try {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path));
        if (bytes.length > load_config_MAX_BYTES) {
            throw new errors/* UserError */.y("config-invalid", `${path} is too large for a configuration`, "Check its path.", {
                path,
            });
        }
        return bytes.toString("utf8");
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
        if (code === "ENOENT" && !required)
            return undefined;
        throw new errors/* UserError */.y("config-not-found", `the configuration ${path} cannot be read (${code})`, "Check the path, or run `logprob-gate init` to write one.", { path });
    }
}

;// CONCATENATED MODULE: ./build/src/app/measured.js



const measured_MAX_PROBLEMS = 5;
function measured_measured({ measurement, problems }, path) {
    const { m, n } = measurement.groups[0]?.ratios.fork ?? { m: 0, n: 0 };
    const listed = problems.list.slice(0, measured_MAX_PROBLEMS).map((problem) => `${(0,report_escape/* inline */.mG)((0,sentences/* problemSentence */.D1)(problem), 1000)} [${problem.code}]\n  ${(0,report_escape/* inline */.mG)(problem.remedy, 1000)}`);
    const left = problems.list.length - listed.length;
    return [
        `wrote ${(0,report_escape/* inline */.mG)(path, 1000)}: ${(0,numbers/* counted */.hS)(m, "sample")}, ${(0,numbers/* counted */.hS)(n, "position")}, ${(0,numbers/* counted */.hS)(problems.count, "problem")}`,
        ...listed,
        ...(left > 0 ? [`and ${(0,numbers/* counted */.hS)(left, "more problem")}`] : []),
        "",
    ].join("\n");
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/src/publish/artifact.js



const artifactName = (key) => key === "" ? "logprob-gate-report" : `logprob-gate-report-${key}`;
const MAX_ENTRIES = 1000;
const missing = (reason) => ({ missing: reason });
async function fetchFile(github, { owner, repo }, run, wanted) {
    const { artifact: name, maxBytes } = wanted;
    const options = { owner, repo, run_id: run, name, per_page: 100 };
    const { data } = await github.rest.actions.listWorkflowRunArtifacts(options);
    const [newest] = data.artifacts.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
    if (newest === undefined)
        return missing(`run ${run} has no artifact \`${name}\``);
    if (newest.expired)
        return missing(`the artifact \`${name}\` of run ${run} has expired`);
    const limit = `\`${name}\` of run ${run} is larger than ${maxBytes / 1024 / 1024} MiB`;
    if (newest.size_in_bytes > maxBytes)
        return missing(limit);
    const response = await github.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: newest.id,
        archive_format: "zip",
        request: { parseSuccessResponseBody: false },
    });
    const archive = await atMost(external_node_stream_.Readable.fromWeb(response.data), maxBytes);
    if (archive === undefined)
        return missing(limit);
    return unzip(archive, wanted);
}
async function unzip(bytes, { artifact, files, maxBytes }) {
    let archive;
    const found = [];
    try {
        archive = await (0,yauzl/* fromBufferPromise */.SY)(bytes);
        if (archive.entryCount > MAX_ENTRIES)
            return missing(`the artifact \`${artifact}\` has more than ${MAX_ENTRIES} files`);
        for await (const entry of archive.eachEntry()) {
            if (files.includes(entry.fileName.split("/").at(-1) ?? ""))
                found.push(entry);
        }
        const [entry, other] = found;
        if (entry === undefined)
            return missing(`the artifact \`${artifact}\` has no file ${files.join(" or ")}`);
        if (other !== undefined)
            return missing(`${entry.fileName} and ${other.fileName} are both in the artifact \`${artifact}\``);
        if (entry.uncompressedSize > maxBytes)
            return missing(`${entry.fileName} of \`${artifact}\` is larger than ${maxBytes / 1024 / 1024} MiB`);
        return {
            file: { bytes: await (0,consumers_.buffer)(await archive.openReadStreamPromise(entry)), name: entry.fileName },
        };
    }
    catch (error) {
        return missing(`the artifact \`${artifact}\` cannot be read (${error instanceof Error ? error.message : String(error)})`);
    }
    finally {
        archive?.close();
    }
}
async function atMost(stream, max) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > max)
            return undefined;
        chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/publish/baseline.js


const MAX_ANCESTORS = 20;
const TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch"];
async function findBaseline(github, event, wanted) {
    const lookedFor = [];
    const { target, workflow } = event;
    if (target === undefined || workflow === undefined)
        return { missing: "the run belongs to no branch", lookedFor };
    try {
        for (const commit of await commitsFrom(github, event, target)) {
            const runs = await successfulRuns(github, event, { branch: target.branch, workflow, commit });
            lookedFor.push(`${wanted.artifact} of ${workflow} at ${commit.slice(0, 7)} on ${target.branch}`);
            for (const run of runs) {
                const fetched = await fetchFile(github, event.repository, run.id, wanted);
                if ("file" in fetched) {
                    const provenance = { commit, branch: target.branch, date: run.created_at };
                    return { ...fetched.file, provenance };
                }
                lookedFor.push(fetched.missing);
            }
        }
        return { missing: "no run of the target branch has published one", lookedFor };
    }
    catch (error) {
        const refusal = refusalOf(error);
        const missing = refusal.kind === "permission"
            ? "the token may not read the runs of the target branch: add `actions: read` and `contents: read` to the job's `permissions:`"
            : refusal.reason;
        return { missing, lookedFor };
    }
}
async function commitsFrom(github, { repository, sha }, target) {
    const from = target.diverged ? await mergeBase(github, repository, target.commit, sha) : target.commit;
    const options = { ...repository, sha: from, per_page: MAX_ANCESTORS + 1 };
    const { data } = await github.rest.repos.listCommits(options);
    return data.map((commit) => commit.sha);
}
async function mergeBase(github, repository, base, head) {
    const options = { ...repository, basehead: `${base}...${head}`, per_page: 1 };
    const { data } = await github.rest.repos.compareCommitsWithBasehead(options);
    return data.merge_base_commit.sha;
}
async function successfulRuns(github, { repository, run: ours }, { branch, workflow, commit, }) {
    const { data } = await github.rest.actions.listWorkflowRuns({
        ...repository,
        workflow_id: workflow,
        branch,
        head_sha: commit,
        status: "success",
        per_page: 100,
    });
    const name = `${repository.owner}/${repository.repo}`;
    return data.workflow_runs
        .filter((run) => run.id !== ours.id &&
        run.head_sha === commit &&
        run.head_repository.full_name === name &&
        TRUSTED_EVENTS.includes(run.event))
        .sort((a, b) => b.id - a.id);
}

;// CONCATENATED MODULE: ./build/src/publish/plan.js
const DOES = { does: true };
const not = (why, tell = true) => ({ does: false, why, tell });
const ON_A_COMMIT = ["pull_request", "push", "merge_group", "schedule", "workflow_dispatch"];
function plan(event, token, wishes) {
    const nothing = reasonForNothing(event, token, wishes);
    if (event === undefined || nothing !== undefined) {
        const none = nothing ?? not("this is not a run on GitHub", false);
        return {
            comment: wishes.comment === "never" ? not("`comment: never`", false) : none,
            check: wishes.check === "never" ? not("`check: never`", false) : none,
            baseline: none,
        };
    }
    const baseline = event.name === "workflow_run" ? not("the finished run has judged", false) : DOES;
    if (wishes.mode === "measure") {
        const shard = not("a run that only measures has nothing to say", false);
        return { comment: shard, check: shard, baseline };
    }
    const readOnly = event.name === "pull_request" && event.pullRequest?.forked === true;
    const forked = not("GitHub gives the pull request of a forked repository a token that can only read");
    return {
        comment: commentOf(event, wishes) ?? (readOnly ? forked : DOES),
        check: wishes.check === "never" ? not("`check: never`", false) : readOnly ? forked : DOES,
        baseline,
    };
}
function reasonForNothing(event, token, { mode }) {
    if (event === undefined)
        return not("this is not a run on GitHub", false);
    if (!token)
        return not("the input `github-token` is empty");
    if (event.name === "pull_request_target")
        return not("`pull_request_target` runs with the rights of the target: use `pull_request`");
    if (event.name === "workflow_run") {
        if (mode !== "publish")
            return not("a `workflow_run` posts only with `mode: publish`");
        if (event.finishedRun?.event !== "pull_request")
            return not("the finished run was not started by `pull_request`", false);
        const { owner, repo } = event.repository;
        return event.finishedRun.headRepository === `${owner}/${repo}`
            ? not("the finished run could post for itself", false)
            : undefined;
    }
    if (ON_A_COMMIT.includes(event.name))
        return undefined;
    return not(`nothing is posted for the event \`${event.name}\``);
}
function commentOf({ name, pullRequest }, { comment }) {
    if (comment === "never")
        return not("`comment: never`", false);
    if (name === "workflow_run")
        return undefined;
    if (pullRequest === undefined)
        return not("there is no pull request", false);
    return pullRequest.open ? undefined : not("the pull request is closed");
}

;// CONCATENATED MODULE: ./build/src/app/github-baseline.js






const FILES = ["measurement.json.gz", "measurement.json"];
const github_baseline_MAX_BYTES = 64 * 1024 * 1024;
async function githubBaseline(settings, { env }, artifact = artifactName(settings.key)) {
    const event = await readEvent(env).catch((error) => messageOf(error));
    if (event === undefined)
        return none("this is not a run on GitHub");
    if (typeof event === "string")
        return none(event);
    const { baseline } = plan(event, settings.token !== "", settings);
    if (!baseline.does)
        return none(baseline.why);
    const github = connect(settings.token, event.apiUrl, external_node_timers_promises_.setTimeout);
    const found = await findBaseline(github, event, { artifact, files: FILES, maxBytes: github_baseline_MAX_BYTES });
    if ("missing" in found)
        return { kind: "missing", reason: found.missing, lookedFor: found.lookedFor };
    const { commit, branch, date } = found.provenance;
    return { kind: "found", bytes: found.bytes, provenance: { path: found.name, commit, branch, date } };
}
const none = (reason) => ({ kind: "missing", reason, lookedFor: [] });
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

;// CONCATENATED MODULE: ./build/src/app/named-baseline.js


function namedBaseline(name, settings, world) {
    if (name === undefined)
        return undefined;
    if (name === "auto")
        return () => githubBaseline(settings, world);
    return baselineAt(name, world, isPath(name) ? undefined : () => githubBaseline(settings, world, name));
}
const isPath = (name) => /[/\\]|\.(json|gz)$/i.test(name);

// EXTERNAL MODULE: ./build/src/app/parallel/workers.js
var workers = __webpack_require__(338);
;// CONCATENATED MODULE: ./build/src/app/shards.js

function parseShards(text, name) {
    if (text === undefined)
        return undefined;
    if (/^[1-9]\d{0,5}$/.test(text))
        return Number(text);
    throw new errors/* UserError */.y("usage", `${name}: ${JSON.stringify(text)} is no number of shards`, "Write a number such as 8.");
}

;// CONCATENATED MODULE: ./build/src/publish/pull-request-of.js
async function pull_request_of_pullRequestOf(github, { owner, repo }, { headSha, headBranch, headRepository }) {
    if (headBranch === null || headRepository === null)
        return undefined;
    const head = `${headRepository.split("/")[0]}:${headBranch}`;
    const { data } = await github.rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 });
    return data.find((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository)
        ?.number;
}

;// CONCATENATED MODULE: ./build/src/report/own-words.js


function ownWords(report, config) {
    const body = {
        ...report,
        bounds: report.bounds.map(({ location, ...bound }) => ({
            ...bound,
            ...(location?.path === config && { location }),
        })),
        cases: report.cases.map((one) => ({ ...one, location: undefined })),
    };
    return { ...body, findings: findings_findings(body), headline: (0,sentences/* headline */.Pl)(body) };
}

// EXTERNAL MODULE: ./build/src/measure/file.js
var file = __webpack_require__(66294);
;// CONCATENATED MODULE: ./build/src/report/case-schema.js

const forkShare = schemas/* object */.Ikc({
    positions: schemas/* int */.Whr().positive(),
    low: schemas/* number */.aig().min(0).max(1).describe("Fork fraction: what truncated lists leave open"),
    high: schemas/* number */.aig().min(0).max(1),
});
const caseSchema = forkShare.extend({
    sample: schemas/* string */.YjP().describe("Untrusted text"),
    group: schemas/* string */.YjP().optional(),
    baseline: forkShare.optional().describe("The same sample's in the baseline"),
    location: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr().positive() })
        .optional()
        .describe("Where the case is written, in a file of the repository; only of a gate that does not pass"),
});

;// CONCATENATED MODULE: ./build/src/report/schema.js



const schema_location = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().positive().optional(),
    column: schemas/* int */.Whr().positive().optional(),
});
const value = schemas/* object */.Ikc({
    estimate: schemas/* number */.aig().describe("Best single value; for a range left open by truncation, its low end"),
    low: schemas/* number */.aig().describe("What truncated lists leave open: the metric is not below this"),
    high: schemas/* number */.aig().nullable().describe("... and not above this; null: they leave it unbounded"),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .nullable()
        .describe("95 % sampling interval of low..high, clustered by sample; null where there is none"),
});
const metricValue = value
    .extend({
    unit: schemas/* enum */.k5n(["nats", "bits"]).optional().describe("Of entropies; proportions are 0..1"),
    baseline: value.optional().describe("The baseline's"),
    difference: schemas/* object */.Ikc({
        estimate: schemas/* number */.aig(),
        interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
            .nullable()
            .describe("95 %, clustered and paired by sample"),
        pairs: schemas/* int */.Whr().nonnegative().describe("Samples that both runs have"),
    })
        .optional()
        .describe("The estimate less the baseline's"),
})
    .meta({ title: "Value of a metric" });
const change = schemas/* object */.Ikc({
    value: schemas/* number */.aig().nonnegative(),
    relative: schemas/* boolean */.zMY().describe("A share of the baseline's value, not in the metric's own unit"),
});
const limits = schemas/* object */.Ikc({
    min: schemas/* number */.aig().optional(),
    max: schemas/* number */.aig().optional(),
    maxIncrease: change.optional(),
    maxDecrease: change.optional(),
});
const unpaired = schemas/* object */.Ikc({
    count: schemas/* int */.Whr().nonnegative(),
    ids: schemas/* array */.YOg(schemas/* string */.YjP()).describe("The first ten (untrusted text)"),
});
const comparedWith = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().optional(),
    date: schemas/* string */.YjP().optional(),
    branch: schemas/* string */.YjP().optional(),
    samples: schemas/* int */.Whr().nonnegative(),
    positions: schemas/* int */.Whr().nonnegative(),
    pairs: schemas/* int */.Whr().nonnegative().describe("Samples that both runs have"),
    pairedShare: schemas/* number */.aig().min(0).max(1).describe("Of this run's samples"),
    unpaired: schemas/* object */.Ikc({ run: unpaired, baseline: unpaired }).describe("Samples that one of them has alone"),
    vanished: schemas/* array */.YOg(schemas/* string */.YjP()).describe("Groups that only the baseline has"),
    appeared: schemas/* array */.YOg(schemas/* string */.YjP()).describe("Groups that only this run has"),
});
const notCompared = schemas/* object */.Ikc({
    reason: schemas/* string */.YjP(),
    differs: schemas/* object */.Ikc({ field: schemas/* string */.YjP(), run: schemas/* string */.YjP(), baseline: schemas/* string */.YjP() })
        .optional()
        .describe("The setting in which the baseline was measured in another way"),
    lookedFor: schemas/* array */.YOg(schemas/* string */.YjP()).describe("Where a baseline was looked for"),
});
const alternative = schemas/* object */.Ikc({
    token: schemas/* string */.YjP().describe("Untrusted text"),
    probability: schemas/* number */.aig().min(0).max(1),
});
const reportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz("logprob-gate/report/v1"),
    version: schemas/* string */.YjP().describe("Of logprob-gate"),
    verdict: schemas/* enum */.k5n(["pass", "warn", "inconclusive", "fail"]),
    blocks: schemas/* boolean */.zMY().describe("Whether the gate stops the merge (exit status 1 or 2)"),
    headline: schemas/* string */.YjP().describe("The verdict as one sentence, plain text"),
    threshold: schemas/* object */.Ikc({ value: schemas/* number */.aig(), unit: schemas/* enum */.k5n(["nats", "bits"]) }),
    vocabularySize: schemas/* int */.Whr().positive(),
    minimum: schemas/* object */.Ikc({
        samples: schemas/* int */.Whr().positive(),
        positions: schemas/* int */.Whr().positive(),
        forks: schemas/* int */.Whr().nonnegative(),
    })
        .describe("Fewer decide nothing"),
    maxProblems: schemas/* int */.Whr().nonnegative().describe("Unusable records that are allowed"),
    starterBound: schemas/* boolean */.zMY().describe("No bound was configured: the starter bound was used"),
    comparedWith: comparedWith.nullable().describe("The baseline; null: not compared"),
    notCompared: notCompared.nullable().describe("Why it was not compared; null: it was"),
    onMissingBaseline: schemas/* enum */.k5n(["pass", "warn", "fail"]).describe("What a missing baseline does"),
    family: schemas/* int */.Whr().nonnegative().describe("Bounds that are judged with confidence, and so together (Holm)"),
    trend: schemas/* array */.YOg(file/* historyPoint */.j)
        .describe("Fork fractions of the last baselines, the oldest first; the last is the one compared with"),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().describe("`all`, or the value of the group-by field (untrusted text)"),
        samples: schemas/* int */.Whr().nonnegative(),
        positions: schemas/* int */.Whr().nonnegative(),
        forks: schemas/* int */.Whr().nonnegative(),
        undecided: schemas/* int */.Whr().nonnegative(),
        metrics: schemas/* record */.g1P(schemas/* string */.YjP(), metricValue)
            .describe("By metric name; a metric without data is absent"),
        histogram: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative())
            .describe("Positions by lower entropy, in bins of 0.1 of the unit, trailing zeros cut"),
        baselineHistogram: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()).optional().describe("The baseline's"),
    }))
        .min(1)
        .describe("The first is always `all`"),
    bounds: schemas/* array */.YOg(schemas/* object */.Ikc({
        metric: schemas/* string */.YjP(),
        group: schemas/* string */.YjP(),
        bound: limits,
        outcome: schemas/* enum */.k5n(["pass", "fail", "inconclusive"]),
        reason: schemas/* enum */.k5n([
            "inside",
            "outside",
            "astride",
            "one-of-many",
            "few-samples",
            "few-positions",
            "few-forks",
            "group-missing",
            "group-vanished",
            "group-appeared",
            "not-measured",
            "not-compared",
            "not-comparable",
        ]),
        against: schemas/* literal */.euz("baseline").optional().describe("The change is bounded, not the value"),
        moreSamples: schemas/* int */.Whr().positive().optional().describe("About as many more would probably decide it"),
        level: schemas/* enum */.k5n(["fail", "warn"]),
        evidence: schemas/* enum */.k5n(["estimate", "confident"]),
        origin: schemas/* string */.YjP().describe("What set it"),
        location: schema_location.optional().describe("Of the bound in the configuration"),
    })),
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({
        level: schemas/* enum */.k5n(["fail", "inconclusive", "warn"]),
        code: schemas/* string */.YjP()
            .describe("`bound-violated`, `bound-undecided`, `too-many-problems`, `group-vanished`, `group-appeared`, or an error code"),
        metric: schemas/* string */.YjP().optional(),
        group: schemas/* string */.YjP().optional(),
        bound: limits.optional(),
        message: schemas/* string */.YjP().describe("Plain text"),
        remedy: schemas/* string */.YjP().describe("What to do about it"),
        location: schema_location.optional().describe("Of the bound in the configuration, or of the artifact"),
        origin: schemas/* string */.YjP().optional(),
    }))
        .describe("Everything that kept a bound from passing, worst first"),
    problems: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().positive().optional(),
        code: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        remedy: schemas/* string */.YjP(),
        scope: schemas/* enum */.k5n(["file", "record", "notice"]),
    }))
        .describe("What could not be used of the artifacts; the first 100"),
    problemCount: schemas/* int */.Whr().nonnegative().describe("How many there are in all"),
    inputs: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        format: schemas/* string */.YjP(),
        samples: schemas/* int */.Whr().nonnegative(),
        positions: schemas/* int */.Whr().nonnegative(),
        bytes: schemas/* int */.Whr().nonnegative(),
    })),
    topForks: schemas/* array */.YOg(schemas/* object */.Ikc({
        sample: schemas/* string */.YjP().describe("Untrusted text"),
        group: schemas/* string */.YjP().optional(),
        position: schemas/* int */.Whr().nonnegative().describe("Index in the sample, from 0"),
        low: schemas/* number */.aig().describe("Lower entropy, in the threshold's unit"),
        high: schemas/* number */.aig(),
        before: schemas/* string */.YjP().describe("Text before the position, untrusted"),
        chosen: schemas/* string */.YjP().optional().describe("Chosen token, untrusted"),
        alternatives: schemas/* array */.YOg(alternative).describe("The most likely, first five"),
        path: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().positive(),
    }))
        .describe("The most uncertain positions, one of a sample"),
    cases: schemas/* array */.YOg(caseSchema)
        .default([])
        .describe("Samples whose forks moved most against the baseline, or that have the most; first 20"),
    rankCutoff: schemas/* int */.Whr()
        .positive()
        .optional()
        .describe("Of a pair of models: a changed token beyond this rank of the base is shifted"),
    topChanges: schemas/* array */.YOg(schemas/* object */.Ikc({
        sample: schemas/* string */.YjP().describe("Untrusted text"),
        group: schemas/* string */.YjP().optional(),
        position: schemas/* int */.Whr().nonnegative().describe("Index in the sample, from 0"),
        low: schemas/* number */.aig().describe("Jensen-Shannon divergence, in the threshold's unit: not below"),
        high: schemas/* number */.aig().describe("... and not above"),
        before: schemas/* string */.YjP().describe("Text before the position, untrusted"),
        chosen: schemas/* string */.YjP().optional().describe("Token of the text, untrusted"),
        base: schemas/* array */.YOg(alternative).describe("What the base finds most likely, first five"),
        tuned: schemas/* array */.YOg(alternative).describe("What the tuned model finds most likely, first five"),
        path: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().positive(),
    }))
        .default([])
        .describe("Where the models of a pair differ most, one position of a sample"),
})
    .meta({ title: "logprob-gate report" });

;// CONCATENATED MODULE: ./build/src/app/finished-report.js



const finished_report_MAX_BYTES = 32 * 1024 * 1024;
const MAX_ISSUES = 3;
async function finishedReport(github, { repository }, run, key) {
    const artifact = artifactName(key);
    const wanted = { artifact, files: ["report.json"], maxBytes: finished_report_MAX_BYTES };
    const fetched = await fetchFile(github, repository, run.id, wanted);
    return "missing" in fetched ? fetched : { report: parseReport(fetched.file.bytes, artifact) };
}
function parseReport(bytes, artifact) {
    const { success, data, error } = reportSchema.safeParse(jsonOf(bytes, artifact));
    if (success)
        return data;
    const issues = error.issues
        .slice(0, MAX_ISSUES)
        .map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw badReport(artifact, `is not a report of this version (${issues.join("; ")})`);
}
function jsonOf(bytes, artifact) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        throw badReport(artifact, "is not JSON");
    }
}
const badReport = (artifact, reason) => new errors/* UserError */.y("bad-report", `report.json of the artifact ${artifact} ${reason}`, "Nothing was posted. Use the same version of logprob-gate in both workflows, and look at what the pull request changes.");

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/publish/marker.js

const MARKER = /^<!-- logprob-gate comment v1 key=(\S*) run=(\d+) attempt=(\d+) verdict=(\w+) content=([0-9a-f]+) -->/;
const writeMarker = ({ key, run, verdict, content }) => `<!-- logprob-gate comment v1 key=${encodeURIComponent(key).replaceAll("-", "%2D")} run=${run.id} attempt=${run.attempt} verdict=${verdict} content=${content} -->\n`;
function readMarker(body) {
    const [, key, id, attempt, verdict, content] = MARKER.exec(body) ?? [];
    if (key === undefined || verdict === undefined || content === undefined)
        return undefined;
    try {
        return {
            key: decodeURIComponent(key),
            run: { id: Number(id), attempt: Number(attempt) },
            verdict,
            content,
        };
    }
    catch {
        return undefined;
    }
}
const digestOf = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
const isNewer = (a, b) => a.id > b.id || (a.id === b.id && a.attempt > b.attempt);

;// CONCATENATED MODULE: ./build/src/publish/comment.js


const COMMENT_BUDGET = 60_000;
const SETTLED = 1000;
const MAX_WRITES = 3;
async function stick(github, { owner, repo }, issue, comment, sleep) {
    const { body, content } = bodyOf(comment);
    const found = await ours();
    const newer = found.find(({ marker }) => isNewer(marker.run, comment.run));
    if (newer !== undefined)
        return { outcome: "superseded", url: newer.url };
    const [oldest, ...others] = found;
    if (oldest !== undefined) {
        await remove(others);
        return (await update(oldest)) ?? begin();
    }
    return begin();
    async function begin() {
        if (!comment.begin)
            return { outcome: "not-needed" };
        const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: issue, body });
        const created = { outcome: "created", url: data.html_url };
        const [first] = (await marked()).filter(({ author }) => author === data.user?.login);
        if (first === undefined || first.id === data.id)
            return created;
        await remove([{ id: data.id }]);
        return (await update(first)) ?? created;
    }
    async function marked() {
        const options = { owner, repo, issue_number: issue, per_page: 100 };
        const all = await github.paginate(github.rest.issues.listComments, options);
        return all
            .flatMap(({ id, html_url: url, body: text, user }) => {
            const marker = readMarker(text ?? "");
            return marker?.key === comment.key ? [{ id, url, author: user?.login, marker }] : [];
        })
            .sort((a, b) => a.id - b.id);
    }
    async function ours() {
        const all = await marked();
        if (all.length === 0)
            return [];
        const { viewer } = await github.graphql("query { viewer { login } }");
        return all.filter(({ author }) => author === viewer.login);
    }
    async function update({ id, url }) {
        for (let writes = 0; writes < MAX_WRITES; writes++) {
            const marker = await markerOf(id);
            if (marker === undefined)
                return undefined;
            if (isNewer(marker.run, comment.run))
                return { outcome: "superseded", url };
            const same = comment.onChange ? marker.verdict === comment.verdict : marker.content === content;
            if (same)
                return { outcome: writes === 0 ? "unchanged" : "updated", url };
            const options = { owner, repo, comment_id: id, body };
            if (!(await unlessGone(() => github.rest.issues.updateComment(options))))
                return undefined;
            await sleep(SETTLED);
        }
        return { outcome: "updated", url };
    }
    async function markerOf(id) {
        return unlessGone(async () => {
            const { data } = await github.rest.issues.getComment({ owner, repo, comment_id: id });
            return readMarker(data.body ?? "");
        });
    }
    async function remove(comments) {
        for (const { id } of comments)
            await unlessGone(() => github.rest.issues.deleteComment({ owner, repo, comment_id: id }));
    }
}
async function unlessGone(act) {
    try {
        return await act();
    }
    catch (error) {
        if (answerOf(error)?.status !== 404)
            throw error;
        return undefined;
    }
}
function bodyOf({ key, run, verdict, render, lasting }) {
    const markerWith = (content) => writeMarker({ key, run, verdict, content });
    const budget = COMMENT_BUDGET - markerWith(digestOf("")).length;
    const content = digestOf(lasting(budget));
    return { body: markerWith(content) + render(budget), content };
}

;// CONCATENATED MODULE: ./build/src/publish/is-head.js
async function isHead(github, { owner, repo }, number, commit) {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    return data.head.sha === commit;
}

;// CONCATENATED MODULE: ./build/src/report/comment.js


function comment(report, { commit, repositoryUrl, runUrl, now }, budget) {
    const name = (0,report_escape/* inline */.mG)(commit, 40).slice(0, 7);
    const footer = `\n<sub>Commit [\`${name}\`](${repositoryUrl}/commit/${commit}), [measured here](${runUrl}).</sub>\n`;
    return (0,summary/* summary */.z)(report, budget - new TextEncoder().encode(footer).length, now) + footer;
}

;// CONCATENATED MODULE: ./build/src/app/surfaces.js












async function openSurfaces(settings, binding, world) {
    const missing = [];
    const event = await attempt(missing, "comment", () => readEvent(world.env));
    const planned = plan(event, settings.token !== "", settings);
    missing.push(...unplanned(planned));
    if (event === undefined || !(planned.comment.does || planned.check.does))
        return withoutGitHub(missing);
    const github = connect(settings.token, event.apiUrl, external_node_timers_promises_.setTimeout);
    const issue = event.pullRequest?.number;
    return start({ github, event, issue, planned, settings, binding, missing, now: world.now() });
}
const unplanned = (planned) => ["comment", "check"].map((surface) => ({ surface, activity: planned[surface] }));
const withoutGitHub = (missing) => ({
    tell: async () => {
        await tellMissing(missing);
        return { "comment-url": "", "check-url": "" };
    },
    fail: () => tellMissing(missing),
});
async function start(posting) {
    const { github, event, planned, settings, binding, missing, now } = posting;
    const checkRun = planned.check.does
        ? await attempt(missing, "check", () => startCheckRun(github, event, settings.checkName))
        : undefined;
    const complete = async (output) => {
        if (checkRun === undefined)
            return;
        await attempt(missing, "check", async () => {
            await completeCheckRun(github, event, checkRun, output());
            saveState(OPEN_CHECK, "");
        });
    };
    if (checkRun !== undefined)
        saveState(OPEN_CHECK, checkRun.id);
    return {
        tell: async (report) => {
            await complete(() => credible(checkOutput(report, binding, now), event));
            const stuck = planned.comment.does
                ? await attempt(missing, "comment", () => commentOn(posting, report))
                : undefined;
            await tellMissing(missing);
            return { "comment-url": stuck?.url ?? "", "check-url": checkRun?.url ?? "" };
        },
        fail: async (message) => {
            await complete(() => failedCheck(message, binding));
            await tellMissing(missing);
        },
    };
}
const credible = (output, { finishedRun: run }) => output.conclusion === "success" && run !== undefined && run.conclusion !== "success"
    ? { ...output, conclusion: "neutral" }
    : output;
async function commentOn({ github, event, issue, settings, missing, now }, report) {
    if (issue === undefined)
        return undefined;
    const { repository, serverUrl, sha: commit, run } = event;
    if (!(await isHead(github, repository, issue, commit))) {
        const why = `the pull request has moved on from ${commit.slice(0, 7)}`;
        missing.push({ surface: "comment", activity: { does: false, why, tell: true } });
        return undefined;
    }
    const repositoryUrl = `${serverUrl}/${repository.owner}/${repository.repo}`;
    const sticky = {
        key: settings.key,
        run,
        verdict: report.verdict,
        render: (budget) => comment(report, { commit, repositoryUrl, runUrl: run.url, now }, budget),
        lasting: (budget) => comment(report, { commit, repositoryUrl, runUrl: "" }, budget),
        begin: settings.comment === "always" || report.verdict !== "pass",
        onChange: settings.comment === "on-change",
    };
    return stick(github, repository, issue, sticky, external_node_timers_promises_.setTimeout);
}

;// CONCATENATED MODULE: ./build/src/app/publish-report.js













async function publishReport(settings, { binding, config = CONFIG_PATH }, world) {
    const event = await readEvent(world.env);
    const run = event?.finishedRun;
    if (event === undefined || run === undefined) {
        throw new errors/* UserError */.y("usage", "`mode: publish` needs the event `workflow_run`", "Run it in a workflow of its own: docs/github.md.");
    }
    const planned = plan(event, settings.token !== "", settings);
    const missing = unplanned(planned);
    if (planned.comment.does || planned.check.does) {
        const github = connect(settings.token, event.apiUrl, external_node_timers_promises_.setTimeout);
        const found = await attempt(missing, "report", () => finishedReport(github, event, run, settings.key));
        const issue = await attempt(missing, "comment", () => pull_request_of_pullRequestOf(github, event.repository, run));
        if (found !== undefined && "missing" in found) {
            missing.push({ surface: "report", refusal: { kind: "other", reason: found.missing } });
        }
        else if (found !== undefined && issue !== undefined) {
            const about = { ...event, run };
            const now = world.now();
            const report = ownWords(found.report, config);
            await writeJobSummary((0,summary/* summary */.z)(report, summary/* SUMMARY_BUDGET */.p, now));
            const surfaces = await start({ github, event: about, issue, planned, settings, binding, missing, now });
            setOutputs({ verdict: report.verdict, ...(await surfaces.tell(report)) });
            return;
        }
        else if (missing.every((one) => !("refusal" in one))) {
            const reason = `no open pull request has ${run.headSha.slice(0, 7)} at its head`;
            missing.push({ surface: "report", refusal: { kind: "other", reason } });
        }
    }
    await tellMissing(missing);
}

;// CONCATENATED MODULE: ./build/src/app/terminal-style.js
const DEFAULT_COLUMNS = 120;
function terminalStyle(stream, env) {
    const forced = env["FORCE_COLOR"];
    const refused = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb" || env["CI"] !== undefined;
    return {
        colour: forced === undefined ? stream.isTTY === true && !refused : forced !== "0" && forced !== "false",
        columns: stream.columns ?? DEFAULT_COLUMNS,
    };
}

;// CONCATENATED MODULE: ./build/src/app/run-action.js





















async function runAction(world) {
    if (isPostStep(world)) {
        await finishCheckRun(world);
        return 0;
    }
    let reportOnly = false;
    let surfaces;
    try {
        const inputs = readInputs(world.env);
        reportOnly = readFlag(inputs, "report-only");
        const settings = readGitHubSettings(inputs);
        if (settings.mode === "publish") {
            await publishReport(settings, { binding: !reportOnly, config: inputs.config }, world);
            return 0;
        }
        surfaces = await openSurfaces(settings, !reportOnly, world);
        const status = await judgeAndTell(inputs, settings, surfaces, world);
        return reportOnly ? 0 : status;
    }
    catch (error) {
        const status = tellFailure(error, world);
        await surfaces?.fail(error instanceof Error ? error.message : String(error));
        return reportOnly ? 0 : status;
    }
}
async function judgeAndTell(inputs, settings, surfaces, world) {
    const input = (name) => {
        const value = inputs[name];
        return value === undefined ? undefined : { value, name: `input ${name}` };
    };
    const config = await loadConfig(inputs.config, {
        threshold: input("threshold"),
        minForkFraction: input("min-fork-fraction"),
        maxForkFraction: input("max-fork-fraction"),
        vocabSize: input("vocab-size"),
        format: input("format"),
        rankCutoff: input("rank-cutoff"),
        onInconclusive: input("on-inconclusive"),
        onMissingBaseline: input("on-missing-baseline"),
        evidence: input("evidence"),
    }, world.cwd);
    const out = inputs["report-dir"];
    const baseline = namedBaseline(inputs.baseline, settings, world);
    if (settings.mode === "measure") {
        return measureAndTell({ ...artifactsOf(inputs), config, baseline, out }, world);
    }
    const { report, status } = await judged(inputs, { mode: settings.mode, config, baseline, out }, world);
    for (const annotation of annotations(report))
        annotate(annotation);
    world.stdout.write(terminal(report, { ...terminalStyle(world.stdout, world.env), now: world.now() }));
    setOutputs(outputsOf(report, (name) => (out === undefined ? "" : (0,external_node_path_.resolve)(world.cwd, out, name))));
    await writeJobSummary((0,summary/* summary */.z)(report, summary/* SUMMARY_BUDGET */.p, world.now()));
    setOutputs(await surfaces.tell(report));
    return status;
}
function judged(inputs, { mode, config, baseline, out }, world) {
    if (mode === "judge") {
        const shards = parseShards(inputs["expect-shards"], "input expect-shards");
        const measurements = required(inputs, "measurements");
        return judgeMeasurements({ measurements, shards, config, baseline, out }, world);
    }
    if (mode !== "compare")
        return check({ ...artifactsOf(inputs), config, baseline, out }, world);
    if (baseline !== undefined)
        throw new errors/* UserError */.y("usage", "input baseline has no meaning with `mode: compare`", "Leave it out: the base model is what the tuned one is compared with.");
    const [base, tuned] = [required(inputs, "base"), required(inputs, "tuned")];
    return compare({ base, tuned, config, out }, world);
}
async function measureAndTell(options, world) {
    const file = (0,external_node_path_.join)(options.out ?? "", write_reports/* MEASUREMENT */.r0);
    const { run, status } = await measure({ ...options, file }, world);
    world.stdout.write(measured_measured(run, file));
    const [all] = run.measurement.groups;
    setOutputs({
        samples: all?.ratios.fork.m ?? 0,
        positions: all?.ratios.fork.n ?? 0,
        measurement: (0,external_node_path_.resolve)(world.cwd, file),
    });
    return status;
}
const artifactsOf = (inputs) => ({
    artifacts: required(inputs, "artifacts"),
    workers: (0,workers/* parseWorkers */.jO)(inputs.workers, "input workers"),
});
function required(inputs, name) {
    const text = inputs[name];
    if (text !== undefined)
        return linesOf(text);
    throw new errors/* UserError */.y("usage", `input ${name} is missing`, "Name the files to read under `with:`, one a line.");
}
function outputsOf(report, pathOf) {
    const [all] = report.groups;
    const forks = all?.metrics["fork-fraction"];
    return {
        verdict: report.verdict,
        "fork-fraction": forks?.estimate ?? "",
        "fork-fraction-low": forks?.low ?? "",
        "fork-fraction-high": forks?.high ?? "",
        samples: all?.samples ?? 0,
        positions: all?.positions ?? 0,
        report: pathOf("report.json"),
        measurement: pathOf(write_reports/* MEASUREMENT */.r0),
    };
}
function tellFailure(error, world) {
    const { text, status } = failure(error, terminalStyle(world.stderr, world.env), world.env);
    const at = error instanceof errors/* UserError */.y ? error.location : undefined;
    annotate({
        level: "error",
        title: error instanceof errors/* UserError */.y ? `logprob-gate: ${error.code}` : "logprob-gate failed",
        message: `${at === undefined ? "" : `${failure_placeOf(at)}: `}${error instanceof Error ? error.message : String(error)}`,
        ...(at && { path: at.path, ...(at.line !== undefined && { line: at.line }) }),
    });
    world.stderr.write(text);
    setOutputs({ verdict: "fail" });
    return status;
}


/***/ }),

/***/ 85645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uw: () => (/* binding */ measureRun),
  yv: () => (/* binding */ originOf),
  Tt: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: ./build/src/measure/summing.js + 2 modules
var measure_summing = __webpack_require__(18575);
// EXTERNAL MODULE: ./build/src/measure/units.js
var units = __webpack_require__(67097);
// EXTERNAL MODULE: ./build/src/read/open/find.js
var find = __webpack_require__(35788);
// EXTERNAL MODULE: ./build/src/read/read.js + 21 modules
var read = __webpack_require__(21386);
// EXTERNAL MODULE: ./build/src/measure/accumulator.js
var accumulator = __webpack_require__(67064);
// EXTERNAL MODULE: ./build/src/app/problems.js
var problems = __webpack_require__(14201);
// EXTERNAL MODULE: ./build/src/app/shortened.js
var shortened = __webpack_require__(81041);
// EXTERNAL MODULE: ./build/src/app/sources.js
var sources = __webpack_require__(91283);
// EXTERNAL MODULE: ./build/src/app/top-forks.js
var top_forks = __webpack_require__(62462);
;// CONCATENATED MODULE: ./build/src/app/collected.js





class Collected {
    accumulator;
    problems = new problems/* Problems */.Z();
    forks = new top_forks/* TopForks */.dG();
    sources = new sources/* Sources */.j();
    inputs = [];
    #telling;
    constructor(settings, telling) {
        this.#telling = telling;
        this.accumulator = new accumulator/* Accumulator */.$(settings);
    }
    take(part) {
        if (part.kind === "sample") {
            const { sample, sums } = part;
            const result = this.accumulator.addSample(sums, { ...sample, id: (0,shortened/* shortened */.v)(sample.id) });
            this.problems.addNotDistributions(sample, result);
            this.forks.offer(sample, result.peak);
            this.sources.note(result.name, sample.source);
            this.#telling?.offer(sample, result);
        }
        else if (part.kind === "problem")
            this.problems.add(part.problem);
        else {
            const { path, format, samples, positions, bytes } = part;
            this.inputs.push({ path, format, samples, positions, bytes });
        }
    }
}

// EXTERNAL MODULE: ./build/src/read/formats/index.js + 17 modules
var formats = __webpack_require__(20924);
// EXTERNAL MODULE: ./build/src/read/tensor/formats.js
var tensor_formats = __webpack_require__(70054);
;// CONCATENATED MODULE: ./build/src/app/formats.js


const formatsFor = (config) => [...config.formats, ...formats/* FORMATS */.h].filter(({ name }) => config.format === undefined || name === config.format);
const tensorValuesFor = ({ format }) => tensor_formats/* TENSOR_FORMATS */.r.find(({ name }) => name === format)?.values;
const formatsTable = (config) => [...config.formats, ...FORMATS, ...TENSOR_FORMATS]
    .filter(({ name }) => config.format === undefined || name === config.format)
    .map(describeFormat)
    .join("\n");
function describeFormat(format) {
    const rows = "shapes" in format ? [["shapes", format.shapes]] : pathsOf(format);
    const lines = rows.map(([field, path]) => `  ${field.padEnd(13)}${path.replaceAll("|", " or ")}`);
    return [`${format.name}: ${format.title}`, ...lines, ""].join("\n");
}
function pathsOf({ sample, positions, chosen, alternatives, scale }) {
    return [
        ["sample", sample === "" ? "any value that has these:" : `${sample}, at any depth`],
        ["positions", positions],
        ...(chosen === undefined ? [] : [["chosen", chosen.value ?? chosen.id ?? chosen.text ?? ""]]),
        [
            "alternatives",
            alternatives === undefined ? `none: entropies in ${scale}` : `${alternatives.value} (${scale})`,
        ],
    ];
}

// EXTERNAL MODULE: ./build/src/app/git.js
var git = __webpack_require__(69461);
// EXTERNAL MODULE: ./build/src/app/parallel/summed.js + 2 modules
var summed = __webpack_require__(71500);
;// CONCATENATED MODULE: ./build/src/app/parallel/in-order.js

const MAX_WAITING = 1000;
class InOrder {
    #take;
    #onBlock;
    #pool;
    #steps = [];
    #blocks = 0;
    constructor(take, onBlock, pool) {
        this.#take = take;
        this.#onBlock = onBlock;
        this.#pool = pool;
    }
    async add(part) {
        if (this.#steps.length === 0)
            this.#take(part);
        else
            this.#steps.push(() => {
                this.#take(part);
            });
        while (this.#steps.length > MAX_WAITING)
            await this.#next();
    }
    async read(rest) {
        for (const block of rest.blocks()) {
            while (this.#blocks >= this.#pool.capacity)
                await this.#next();
            const result = this.#pool.read(block);
            result.catch(() => undefined);
            this.#blocks++;
            this.#steps.push(async () => {
                const { parts, end } = await result;
                this.#blocks--;
                if (rest.isOver)
                    return;
                if (end.isStream)
                    this.#readOn(rest, { ...block, end: Infinity, isAlone: true });
                else
                    this.#join(rest, block, parts, end);
            });
        }
        this.#steps.push(() => {
            for (const part of rest.end())
                if (part.kind === "problem" || part.kind === "input")
                    this.#take(part);
        });
    }
    async finish() {
        while (this.#steps.length > 0)
            await this.#next();
    }
    #join(rest, block, parts, end) {
        for (const part of parts)
            this.#takeOf(rest, part);
        rest.join(block, end);
        this.#onBlock(rest);
    }
    #readOn(rest, block) {
        const reading = new summed/* BlockSummer */.B(this.#pool.settings).read(block);
        let next = reading.next();
        for (; next.done !== true; next = reading.next())
            this.#takeOf(rest, next.value);
        this.#join(rest, block, [], next.value);
    }
    #takeOf(rest, part) {
        this.#take(part.kind === "sample"
            ? { ...part, sample: rest.sample(part.sample) }
            : { ...part, problem: rest.problem(part.problem) });
    }
    async #next() {
        await this.#steps.shift()?.();
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/app/parallel/member.js

const YOUNG_GENERATION_MB = 8;
class Member {
    #worker;
    #waiting = [];
    #failure;
    constructor(entry, workerData) {
        const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB };
        this.#worker = new external_node_worker_threads_.Worker(entry, { workerData, resourceLimits })
            .on("message", (result) => this.#waiting.shift()?.resolve(result))
            .on("messageerror", (error) => {
            this.#fail(error);
        })
            .on("error", (error) => {
            this.#fail(error);
        })
            .on("exit", (code) => {
            this.#fail(new Error(`a worker has ended before its work was done (exit code ${code})`));
        });
    }
    get waiting() {
        return this.#waiting.length;
    }
    read(block) {
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            if (this.#failure === undefined)
                this.#worker.postMessage(block);
            else
                this.#fail(this.#failure);
        });
    }
    async close() {
        await this.#worker.terminate();
    }
    #fail(error) {
        this.#failure ??= error;
        for (const { reject } of this.#waiting.splice(0))
            reject(this.#failure);
    }
}

;// CONCATENATED MODULE: ./build/src/app/parallel/pool.js

const BLOCKS_EACH = 2;
class Pool {
    #workers;
    settings;
    #members = [];
    constructor(workers, settings) {
        this.#workers = workers;
        this.settings = settings;
    }
    get capacity() {
        return BLOCKS_EACH * (this.#workers?.count ?? 0);
    }
    async read(block) {
        const idle = this.#members.find(({ waiting }) => waiting === 0) ?? this.#started();
        const chosen = idle ?? this.#members.reduce((a, b) => (b.waiting < a.waiting ? b : a));
        return chosen.read(block);
    }
    async close() {
        await Promise.all(this.#members.map((member) => member.close()));
    }
    #started() {
        if (this.#workers === undefined || this.#members.length === this.#workers.count)
            return undefined;
        const member = new Member(this.#workers.entry, this.settings);
        this.#members.push(member);
        return member;
    }
}

// EXTERNAL MODULE: ./build/src/app/parallel/workers.js
var parallel_workers = __webpack_require__(338);
// EXTERNAL MODULE: ./build/src/app/progress.js
var app_progress = __webpack_require__(28926);
;// CONCATENATED MODULE: ./build/src/app/run.js












async function measureRun({ artifacts, config, workers: wanted, quiet, telling }, world) {
    const paths = await (0,find/* findArtifacts */.n)(artifacts, world.cwd);
    const reading = readOptions(config, world);
    const settings = {
        threshold: (0,units/* thresholdNats */.o)(config.threshold),
        vocabularySize: config.vocabularySize,
    };
    const summing = new measure_summing/* Summing */.Z(settings);
    const collected = new Collected(settings, telling);
    const progress = await (0,app_progress/* startProgress */.o)(paths, world, quiet === true);
    const workers = await (0,parallel_workers/* workersFor */.XK)(paths, wanted, world);
    const { formats, sampleId, groupBy, limits } = reading;
    const pool = new Pool(workers, { reading: { formats, sampleId, groupBy, limits }, summing: settings });
    const inOrder = new InOrder((part) => {
        collected.take(part);
        if (part.kind === "input")
            progress.fileDone(part.bytes);
    }, ({ bytes }) => {
        progress.update(bytes);
    }, pool);
    try {
        const split = workers && (0,parallel_workers/* splitFor */.o_)(world.env);
        for await (const part of (0,read/* read */.L)(paths, { ...reading, onProgress: progress.update }, split)) {
            if (part.kind === "rest") {
                await inOrder.read(part.rest);
                continue;
            }
            const ended = (0,summed/* summed */.A)(part, summing);
            if (ended !== undefined)
                await inOrder.add(ended);
        }
        await inOrder.finish();
    }
    finally {
        await pool.close();
    }
    progress.stop();
    const { accumulator, problems, sources, inputs, forks } = collected;
    return {
        measurement: accumulator.measurement(),
        threshold: config.threshold,
        shards: 1,
        problems,
        inputs,
        topForks: await forks.withText(reading),
        topChanges: [],
        sources,
        ...(await originOf(world)),
    };
}
const readOptions = (config, { cwd, stdin }) => ({
    formats: formatsFor(config),
    tensor: tensorValuesFor(config),
    sampleId: config.sampleId,
    groupBy: config.groupBy,
    source: config.source,
    limits: config.limits,
    cwd,
    stdin,
});
async function originOf(world) {
    const { GITHUB_SHA: commit = "", SOURCE_DATE_EPOCH: told } = world.env;
    const ofCommit = told === undefined && /^[0-9a-f]{40,64}$/.test(commit);
    const dated = ofCommit ? await (0,git/* git */.$)(["show", "-s", "--format=%ct", commit, "--"], world) : told;
    const seconds = dated?.trim() ?? "";
    return {
        ...(commit !== "" && { commit }),
        ...(/^\d{1,12}$/.test(seconds) && { date: new Date(Number(seconds) * 1000).toISOString() }),
    };
}


/***/ }),

/***/ 81041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const MAX_ID = 64;
const KEPT_OF_ID = 40;
function shortened(id) {
    if (id.length <= MAX_ID)
        return id;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(id)
        .digest("base64url")
        .slice(0, MAX_ID - KEPT_OF_ID - 1);
    return `${id.slice(0, KEPT_OF_ID)}…${digest}`;
}


/***/ }),

/***/ 91283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Sources)
/* harmony export */ });
class Sources {
    #of = new Map();
    #paths = new Map();
    note(name, source) {
        if (name === undefined || source === undefined)
            return;
        const path = this.#paths.get(source.path) ?? source.path;
        this.#paths.set(path, path);
        this.#of.set(keyOf(name), { path, line: source.line });
    }
    of(name) {
        return this.#of.get(keyOf(name));
    }
}
const keyOf = ({ group, id }) => JSON.stringify([group, id]);


/***/ }),

/***/ 62462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Z1: () => (/* binding */ MAX_SHOWN),
/* harmony export */   dG: () => (/* binding */ TopForks)
/* harmony export */ });
/* harmony import */ var _measure_top_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2485);
/* harmony import */ var _read_excerpts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31630);


const MAX_SHOWN = 10;
class TopForks {
    #top = new _measure_top_js__WEBPACK_IMPORTED_MODULE_1__/* .Top */ .E(MAX_SHOWN);
    offer(sample, peak) {
        if (peak.position >= 0)
            this.#top.offer(peak.low, { sample, peak });
    }
    async withText(options) {
        const items = this.#top.items.map(({ sample, peak }) => ({ ...sample, position: peak.position, peak }));
        const excerpts = await (0,_read_excerpts_js__WEBPACK_IMPORTED_MODULE_0__/* .readExcerpts */ .Tm)(items, options);
        return items.flatMap((item) => {
            const excerpt = excerpts.get(item);
            if (excerpt === undefined)
                return [];
            return [{ ...placeOf(item), ...item.peak, ...excerpt, alternatives: [...excerpt.alternatives] }];
        });
    }
}
const placeOf = ({ id, group, location: { path, line } }) => ({
    sample: id,
    ...(group !== undefined && { group }),
    path,
    line,
});


/***/ }),

/***/ 40201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ totalBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function totalBytes(paths, cwd) {
    const sizes = await Promise.all(paths.map(async (path) => {
        try {
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path))).size;
        }
        catch {
            return 0;
        }
    }));
    return sizes.reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 28739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/app/version.js

const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 10104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ MEASUREMENT),
  mk: () => (/* binding */ writeMeasurement),
  sD: () => (/* binding */ writeOut),
  Li: () => (/* binding */ writeReports)
});

// UNUSED EXPORTS: reportJson

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./node_modules/fast-xml-builder/src/fxb.js + 6 modules
var fxb = __webpack_require__(49585);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/sentences.js + 2 modules
var sentences = __webpack_require__(66719);
;// CONCATENATED MODULE: ./build/src/report/junit.js



const MAX_TEXT = 4000;
function junit(report) {
    const cases = [...report.bounds.map((bound) => boundCase(report, bound)), ...problemCases(report)];
    const having = (kind) => cases.filter((one) => one[kind] !== undefined).length;
    const counts = {
        "@_name": "logprob-gate",
        "@_tests": cases.length,
        "@_failures": having("failure"),
        "@_errors": having("error"),
        "@_skipped": having("skipped"),
    };
    const builder = new fxb/* default */.A({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
    const document = builder.build({
        testsuites: { ...counts, testsuite: { ...counts, testcase: cases } },
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${document}`;
}
function boundCase(report, bound) {
    const name = {
        "@_name": (0,report_escape/* inline */.mG)(`${bound.metric} (${bound.origin})`, MAX_TEXT),
        "@_classname": `logprob-gate.${(0,report_escape/* inline */.mG)(bound.group, MAX_TEXT)}`,
    };
    if (bound.outcome === "pass")
        return name;
    const message = (0,report_escape/* inline */.mG)((0,sentences/* boundSentence */.wy)(report, bound), MAX_TEXT);
    const undecidedStops = bound.outcome === "inconclusive" && report.verdict === "inconclusive" && report.blocks;
    const missingStops = bound.reason === "not-compared" && report.onMissingBaseline === "fail";
    if (bound.level === "fail" && (bound.outcome === "fail" || undecidedStops || missingStops)) {
        return {
            ...name,
            failure: {
                "@_type": bound.outcome,
                "@_message": message,
                "#text": (0,report_escape/* inline */.mG)((0,sentences/* boundRemedy */.NX)(report, bound), MAX_TEXT),
            },
        };
    }
    return { ...name, skipped: { "@_message": message } };
}
function problemCases(report) {
    const files = report.problems
        .filter(({ scope }) => scope === "file")
        .map((problem) => errorCase(problem.code, `${problem.code} (${problem.path})`, (0,sentences/* problemSentence */.D1)(problem), problem.remedy));
    const tooMany = report.findings
        .filter(({ code }) => code === "too-many-problems")
        .map(({ code, message, remedy }) => errorCase(code, code, message, remedy));
    return [...files, ...tooMany];
}
const errorCase = (type, name, message, remedy) => ({
    "@_name": (0,report_escape/* inline */.mG)(name, MAX_TEXT),
    "@_classname": "logprob-gate.artifacts",
    error: {
        "@_type": (0,report_escape/* inline */.mG)(type),
        "@_message": (0,report_escape/* inline */.mG)(message, MAX_TEXT),
        "#text": (0,report_escape/* inline */.mG)(remedy, MAX_TEXT),
    },
});

// EXTERNAL MODULE: ./build/src/report/summary.js + 2 modules
var summary = __webpack_require__(65763);
// EXTERNAL MODULE: ./build/src/app/measurement-file.js
var measurement_file = __webpack_require__(34644);
;// CONCATENATED MODULE: ./build/src/app/write-reports.js






const reportJson = (report) => `${JSON.stringify(report, null, 2)}\n`;
async function writeReports(report, directory, world) {
    const files = {
        "report.json": reportJson(report),
        "summary.md": (0,summary/* summary */.z)(report),
        "junit.xml": junit(report),
    };
    for (const [name, text] of Object.entries(files))
        await writeOut(`${directory}/${name}`, text, world);
}
const MEASUREMENT = "measurement.json.gz";
const writeMeasurement = (file, path, world) => writeOut(path, (0,measurement_file/* measurementBytes */.I)(file, path), world);
async function writeOut(path, content, world) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(world.cwd, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(world.cwd, path), content);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
        throw new errors/* UserError */.y("not-writable", `${JSON.stringify(path)} cannot be written (${code})`, "Give a path that may be written to.", { path });
    }
}


/***/ }),

/***/ 34808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ STARTER_PAIR_BOUND),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   c$: () => (/* binding */ usesStarterBound),
/* harmony export */   tC: () => (/* binding */ usesDefaultThreshold),
/* harmony export */   ve: () => (/* binding */ STARTER_BOUND)
/* harmony export */ });
/* harmony import */ var _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64671);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79866);


const STARTER_BOUND = Object.freeze({
    metric: "fork-fraction",
    group: "all",
    min: 0.005,
    max: 0.1,
    level: "fail",
    evidence: "estimate",
    origin: "the starter bound",
});
const STARTER_PAIR_BOUND = Object.freeze({
    metric: "reranked",
    group: "all",
    max: 0.041,
    level: "fail",
    evidence: "estimate",
    origin: "the starter bound",
});
const DEFAULT_CONFIG = Object.freeze({
    threshold: Object.freeze({ value: 1.4, unit: "nats" }),
    vocabularySize: _measure_entropy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_VOCABULARY_SIZE */ .ZY,
    dataset: Object.freeze([]),
    formats: Object.freeze([]),
    bounds: Object.freeze([STARTER_BOUND]),
    onInconclusive: "warn",
    onMissingBaseline: "warn",
    limits: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d,
    minSamples: 20,
    minPositions: 1000,
    minForks: 20,
    rankCutoff: 5,
    maxProblems: 0,
});
const usesStarterBound = ({ bounds }) => bounds.includes(STARTER_BOUND) || bounds.includes(STARTER_PAIR_BOUND);
const usesDefaultThreshold = (config) => config.threshold === DEFAULT_CONFIG.threshold && config.frozen === undefined;


/***/ }),

/***/ 41065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ deepFreeze)
/* harmony export */ });
function deepFreeze(value) {
    if (typeof value === "object" && value !== null)
        Object.values(value).forEach(deepFreeze);
    return Object.freeze(value);
}


/***/ }),

/***/ 34438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, candidates) {
    const [best] = candidates
        .map((candidate) => ({ candidate, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return best !== undefined && isSlip(best.edits, word, best.candidate) ? best.candidate : undefined;
}
const isSlip = (edits, word, candidate) => edits <= Math.max(2, Math.floor(candidate.length / 3)) && edits < Math.min(word.length, candidate.length);
function didYouMean(word, candidates) {
    const found = nearest(word, candidates);
    return found === undefined ? `; there are ${candidates.join(", ")}` : `; did you mean "${found}"?`;
}


/***/ }),

/***/ 45185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ parseThreshold),
/* harmony export */   BS: () => (/* binding */ parseVocabularySize),
/* harmony export */   EK: () => (/* binding */ parseRank),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   GT: () => (/* binding */ parsePageBudget),
/* harmony export */   k0: () => (/* binding */ parseProportion),
/* harmony export */   q_: () => (/* binding */ parseChange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _measure_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67097);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79866);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34438);




const NUMBER = "([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)";
const ENTROPY = new RegExp(`^${NUMBER}\\s*([A-Za-z]*)$`);
const PERCENT = new RegExp(`^${NUMBER}\\s*%$`);
const POINTS = new RegExp(`^${NUMBER}\\s*pp$`);
const PLAIN = new RegExp(`^${NUMBER}$`);
const UNITS = {
    nats: "nats",
    nat: "nats",
    bits: "bits",
    bit: "bits",
};
const COUNT = /^(?:\d+|\d{1,3}(?:([_,])\d{3})(?:\1\d{3})*)$/;
const wrong = (message, remedy) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("config-invalid", message, remedy);
function finite(value, text) {
    if (!Number.isFinite(value))
        throw wrong(`the number ${text} is too large`, "Write a smaller number.");
    return value;
}
function parseThreshold(text) {
    const quoted = JSON.stringify(text);
    const remedy = "Write it like `1.4 nats` or `2 bits`.";
    const [, number, word] = ENTROPY.exec(text.trim()) ?? [];
    if (number === undefined)
        throw wrong(`${quoted} is not an entropy with its unit`, remedy);
    if (word === "") {
        throw wrong(`the entropy ${number} has no unit`, `Write \`${number} nats\` or \`${number} bits\`.`);
    }
    if (!Object.hasOwn(UNITS, word)) {
        const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(word, ["nats", "bits"]);
        throw wrong(`${quoted} is not an entropy with its unit${hint}`, remedy);
    }
    const value = finite(Number(number), number);
    if (value < 0)
        throw wrong(`the entropy ${text} is negative`, "An entropy is 0 or more.");
    return { value, unit: UNITS[word] };
}
function parseProportion(text) {
    const trimmed = text.trim();
    if (POINTS.test(trimmed)) {
        throw wrong(`${text} is a difference in percentage points`, `Write the share itself: \`${trimmed.replace(/\s*pp$/, "%")}\`.`);
    }
    const percent = PERCENT.exec(trimmed)?.[1];
    const plain = PLAIN.exec(trimmed)?.[1];
    const value = percent !== undefined ? hundredth(percent) : Number(plain ?? NaN);
    if (Number.isNaN(value)) {
        throw wrong(`${JSON.stringify(text)} is not a share`, "Write it like `3%` or `0.03`.");
    }
    if (value < 0 || value > 1) {
        const meant = plain !== undefined && value > 1 && value <= 100 ? ` Did you mean \`${plain}%\`?` : "";
        throw wrong(`the share ${text} is not between 0 and 1`, `Write it like \`3%\` or \`0.03\`.${meant}`);
    }
    return value;
}
function hundredth(decimal) {
    const [digits, exponent = "0"] = decimal.split(/e/i);
    return Number(`${digits}e${Number(exponent) - 2}`);
}
function parseLimit(text, kind) {
    if (kind === "proportion" || kind === "mass")
        return parseProportion(text);
    if (kind === "entropy") {
        const { value, unit } = parseThreshold(text);
        return value * _measure_units_js__WEBPACK_IMPORTED_MODULE_1__/* .NATS_PER */ .r[unit];
    }
    const plain = PLAIN.exec(text.trim())?.[1];
    if (plain === undefined)
        throw wrong(`${JSON.stringify(text)} is not a number`, "Write a plain number.");
    const value = finite(Number(plain), plain);
    if (value < 0)
        throw wrong(`the limit ${plain} is negative`, "The metric is never below 0.");
    return value;
}
function parseChange(text, kind) {
    const trimmed = text.trim();
    const percent = PERCENT.exec(trimmed)?.[1];
    const points = POINTS.exec(trimmed)?.[1];
    const share = kind === "proportion" || kind === "mass";
    if (share && percent === undefined && points === undefined) {
        throw wrong(`${JSON.stringify(text)} is no change of a share`, "Write it in percentage points, like `1pp`, or relative to the baseline, like `10%`.");
    }
    const change = percent !== undefined
        ? { value: hundredth(percent), relative: true }
        : { value: share ? hundredth(points ?? "") : parseLimit(trimmed, kind), relative: false };
    if (change.value < 0)
        throw wrong(`the change ${text} is negative`, "Write how far it may go, 0 or more.");
    return change;
}
function parseVocabularySize(text) {
    const trimmed = text.trim();
    const size = COUNT.test(trimmed) ? Number(trimmed.replaceAll(/[_,]/g, "")) : NaN;
    if (!Number.isSafeInteger(size) || size < 2 || size > 1e9) {
        throw wrong(`${JSON.stringify(text)} is not a vocabulary size`, "Write the model's number of tokens, such as 151936.");
    }
    return size;
}
const MAX_RANK = 1000;
function parseRank(text) {
    const rank = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
    if (!(rank >= 1 && rank <= MAX_RANK))
        throw wrong(`${JSON.stringify(text)} is not a rank`, "Write a whole number from 1, such as 5.");
    return rank;
}
function parsePageBudget(text) {
    const size = Number(/^(\d{1,3})\s*(?:MB)?$/i.exec(text.trim())?.[1] ?? NaN);
    if (!(size >= 1 && size <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAGE */ .t))
        throw wrong(`${JSON.stringify(text)} is not the size of a page`, `Write whole megabytes, 1 to ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAGE */ .t}, such as 5.`);
    return size;
}


/***/ }),

/***/ 70625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ EVIDENCE),
/* harmony export */   v: () => (/* binding */ TOLERANCES)
/* harmony export */ });
const EVIDENCE = ["estimate", "confident"];
const TOLERANCES = ["pass", "warn", "fail"];


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ERROR_CODES),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = "UserError";
    code;
    remedy;
    location;
    constructor(code, message, remedy, location) {
        super(message);
        this.code = code;
        this.remedy = remedy;
        this.location = location;
    }
}
const ERROR_CODES = {
    usage: "The command line or an action input is wrong.",
    "unknown-input": "An input of the action has no such name.",
    "config-not-found": "The configuration file does not exist.",
    "config-yaml": "The configuration is not YAML.",
    "config-invalid": "The configuration has a wrong key, value or unit.",
    "too-many-groups": "The field that samples are grouped by has too many values.",
    "no-artifacts": "No file matched.",
    "bad-measurement": "A file is no measurement, or contradicts itself.",
    "measurements-differ": "Measurements that are to be merged differ in a setting.",
    "shard-missing": "There are not as many measurements as are expected.",
    "shard-twice": "A sample is in two of the measurements that are to be merged.",
    "threshold-unknown": "A measurement does not tell how many forks there are at this threshold.",
    "no-baseline": "The threshold is to come from a baseline, and there is none.",
    "not-writable": "A report or measurement could not be written.",
    "file-exists": "`init` would replace a file.",
    "unknown-sample": "No sample of the artifacts has this id.",
    "export-needs": "An export needs something that the artifact does not have.",
    "bad-report": "What a finished run uploaded is not a report.",
    "not-readable": "A file could not be opened or read.",
    "empty-file": "A file has no content.",
    "empty-archive": "An archive holds no file of records.",
    "unknown-format": "A file holds no logprobs in any known shape.",
    "chosen-only": "Only the chosen token's logprob was saved: surprisal is not entropy.",
    "bad-json": "A record is not JSON.",
    "truncated-record": "The file ends inside a record.",
    "too-deep": "A record is nested deeper than any real artifact.",
    "record-too-large": "A record is larger than can be read.",
    "bad-encoding": "The bytes are not what the file's name or its beginning says.",
    "bad-value": "A value is not of the kind its field has.",
    "not-a-distribution": "The probabilities of one position add up to more than 1.",
    "missing-alternatives": "Some positions have no alternatives.",
    "no-positions": "A record of a known shape holds no positions.",
    "echoed-prompt": "Prompt positions stand among the generated ones.",
    "not-logprobs": "Values above 0 were saved where logprobs belong: raw logits, or probabilities.",
    "after-sampling": "The values were taken after sampling, so entropy is gone.",
    "sums-only": "Only sums over whole answers were saved, no positions.",
    "no-logprobs": "A file of a known tool that saves no logprobs.",
    "bad-tensor": "The arrays of a tensor file cannot be read.",
    "unclear-tensor": "Nothing tells what the numbers of a tensor are.",
    pickle: "A pickle: reading it would run code.",
    "git-lfs": "A pointer of git-lfs in place of the file.",
    "not-json": "HTML, or the text form of Python objects, in place of JSON.",
    "few-alternatives": "One or two alternatives can never show more than 1 bit of entropy.",
    "mixed-models": "Samples of several models were measured together.",
    misaligned: "Base and tuned model have scored other tokens.",
    "unpaired-sample": "A sample of one model is not among those of the other.",
    "unnamed-tokens": "Nothing says which tokens the probabilities of a list belong to.",
    "unchecked-alignment": "Nothing says which text was scored, so it is not known to be the same.",
    "samples-far-apart": "Base and tuned model have their samples in very different orders.",
    "mixed-alternatives": "Lists of different lengths were measured together.",
};


/***/ }),

/***/ 67064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Accumulator)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57118);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98434);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25853);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83561);
/* harmony import */ var _open_sample_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59579);
/* harmony import */ var _sample_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27339);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77545);
/* harmony import */ var _shift_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24162);
/* harmony import */ var _shift_sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9453);
/* harmony import */ var _summing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18575);











const MAX_GROUPS = 1000;
class Accumulator {
    #settings;
    #summing;
    #groups = new Map([[_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2, (0,_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyGroup */ .BS)(_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2)]]);
    #shifts = new Map();
    #rankCutoff;
    #rows = new Map();
    #fingerprint = new _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .FingerprintBuilder */ .gS();
    constructor(settings) {
        this.#settings = settings;
        this.#rankCutoff = settings.rankCutoff;
        this.#summing = new _summing_js__WEBPACK_IMPORTED_MODULE_5__/* .Summing */ .Z(settings);
    }
    add(sample, block) {
        this.#summing.add(sample, block);
    }
    end(sample, facts, shift) {
        return this.addSample(this.#summing.end(sample), facts, shift);
    }
    addSample(sample, facts, shift) {
        const group = facts.group === _measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2 ? `${_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2} (group)` : facts.group;
        this.#addTo(_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2, sample, shift);
        if (group !== undefined)
            this.#addTo(group, sample, shift);
        const { positions, notDistributions, peak, sums } = sample;
        const name = positions > 0 ? this.#keep(group ?? _measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2, facts.id, sample, shift) : undefined;
        if (positions > 0)
            this.#fingerprint.add(facts, sample.k);
        return { name, positions, forks: sums.fork, notDistributions, peak };
    }
    drop(sample) {
        this.#summing.drop(sample);
    }
    measurement() {
        return {
            threshold: this.#settings.threshold,
            vocabularySize: this.#settings.vocabularySize,
            ...(this.#rankCutoff !== undefined && { rankCutoff: this.#rankCutoff }),
            fingerprint: this.#fingerprint.build(),
            groups: (0,_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)([...this.#groups.values()].map((group) => this.#withShift(group))),
            samples: [...this.#rows]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([group, { rows }]) => (0,_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(group, rows)),
        };
    }
    #withShift(group) {
        const shift = this.#shifts.get(group.name);
        return shift === undefined ? group : { ...group, shift: shift.sums };
    }
    #keep(group, given, sample, shift) {
        let kin = this.#rows.get(group);
        if (kin === undefined)
            this.#rows.set(group, (kin = { rows: [], names: new _sample_names_js__WEBPACK_IMPORTED_MODULE_7__/* .SampleNames */ .j() }));
        const id = kin.names.take(given);
        kin.rows.push({
            id,
            positions: sample.positions,
            unknown: sample.positions - sample.chosenKnown,
            sums: (0,_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .keptSums */ .xK)(sample.sums, sample.positions),
            ...(shift && { shift: (0,_shift_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .shiftRow */ .bD)(shift) }),
        });
        return { group, id };
    }
    #addTo(name, sample, shift) {
        let group = this.#groups.get(name);
        if (group === undefined) {
            if (this.#groups.size > MAX_GROUPS) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("too-many-groups", `the samples are in more than ${MAX_GROUPS} groups`, "Set `group-by` to a field with fewer values.");
            }
            this.#groups.set(name, (group = (0,_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyGroup */ .BS)(name)));
        }
        for (const quantity of _quantities_js__WEBPACK_IMPORTED_MODULE_8__/* .QUANTITIES */ .c) {
            const n = quantity === "surprisal" ? sample.chosenKnown : sample.positions;
            if (quantity === "length")
                (0,_ratio_js__WEBPACK_IMPORTED_MODULE_9__/* .addSample */ .yl)(group.ratios.length, n, n > 0 ? 1 : 0);
            else
                (0,_ratio_js__WEBPACK_IMPORTED_MODULE_9__/* .addSample */ .yl)(group.ratios[quantity], sample.sums[quantity], n);
        }
        (0,_open_sample_js__WEBPACK_IMPORTED_MODULE_10__/* .addBins */ .K)(sample.bins, group.histogram.low, group.histogram.high);
        if (shift === undefined)
            return;
        const shifts = this.#shifts.get(name) ?? new _shift_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .ShiftGroup */ .ax();
        this.#shifts.set(name, shifts);
        shifts.add(shift);
    }
}


/***/ }),

/***/ 40427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ differenceInterval),
/* harmony export */   Z0: () => (/* binding */ groupNamed),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74455);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98434);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22219);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83561);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77545);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31567);
/* harmony import */ var _summarise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76673);







class Stratum {
    #squares = 0;
    #samples = 0;
    add(deviation) {
        this.#squares += deviation * deviation;
        this.#samples++;
    }
    get samples() {
        return this.#samples;
    }
    get variance() {
        return this.#squares;
    }
    get spread() {
        return this.#squares ** 2 / Math.max(1, this.#samples - 1);
    }
}
class Side {
    #ratio;
    #factor;
    #quantity;
    #tables;
    constructor(of, group, sums, metric, scale) {
        this.#ratio = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_6__/* .ratio */ .CG)(sums);
        const slope = metric.derivative?.(this.#ratio) ?? 1;
        this.#factor = (scale * slope * Math.sqrt(sums.m / (sums.m - 1))) / sums.n;
        this.#quantity = metric.low;
        this.#tables = new Map(of.samples
            .filter((table) => group === _measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2 || table.group === group)
            .map((table) => [table.group, table]));
    }
    get groups() {
        return this.#tables.keys();
    }
    table(group) {
        return this.#tables.get(group);
    }
    deviation(table, row) {
        if (table === undefined || row < 0)
            return undefined;
        const [x, n] = (0,_samples_js__WEBPACK_IMPORTED_MODULE_3__/* .termsOf */ .fd)(table, row, this.#quantity) ?? [0, 0];
        return n === 0 ? undefined : this.#factor * (x - this.#ratio * n);
    }
}
function difference(run, baseline, group, metric, scale = 1) {
    const [ours, theirs] = [groupNamed(run, group), groupNamed(baseline, group)];
    const [now, then] = [ours && (0,_summarise_js__WEBPACK_IMPORTED_MODULE_5__/* .summarise */ .f)(ours, metric), theirs && (0,_summarise_js__WEBPACK_IMPORTED_MODULE_5__/* .summarise */ .f)(theirs, metric)];
    if (!ours || !theirs || !now || !then)
        return null;
    const estimate = now.estimate - scale * then.estimate;
    const { from } = metric;
    const [sums, sumsThen] = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .isRatio */ .mq)(from) ? [(0,_summarise_js__WEBPACK_IMPORTED_MODULE_5__/* .sumsOf */ .y)(ours, from.low), (0,_summarise_js__WEBPACK_IMPORTED_MODULE_5__/* .sumsOf */ .y)(theirs, from.low)] : [];
    if (!(0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .isRatio */ .mq)(from) || !sums || !sumsThen)
        return { estimate, standardError: null, degreesOfFreedom: 0, pairs: 0 };
    const a = new Side(run, group, sums, from, 1);
    const b = new Side(baseline, group, sumsThen, from, scale);
    const [paired, onlyA, onlyB] = [new Stratum(), new Stratum(), new Stratum()];
    for (const name of new Set([...a.groups, ...b.groups])) {
        const [tableA, tableB] = [a.table(name), b.table(name)];
        (0,_samples_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(tableA, tableB, (rowA, rowB) => {
            const [deviationA, deviationB] = [a.deviation(tableA, rowA), b.deviation(tableB, rowB)];
            if (deviationA !== undefined && deviationB !== undefined)
                paired.add(deviationA - deviationB);
            else if (deviationA !== undefined)
                onlyA.add(deviationA);
            else if (deviationB !== undefined)
                onlyB.add(deviationB);
        });
    }
    const strata = [paired, onlyA, onlyB];
    const variance = strata.reduce((sum, stratum) => sum + stratum.variance, 0);
    const spread = strata.reduce((sum, stratum) => sum + stratum.spread, 0);
    return {
        estimate,
        standardError: Number.isFinite(variance) ? Math.sqrt(variance) : null,
        degreesOfFreedom: spread > 0 ? variance ** 2 / spread : Infinity,
        pairs: paired.samples,
    };
}
function differenceInterval({ estimate, standardError, degreesOfFreedom }, alpha = _statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .ALPHA */ .Nh) {
    if (standardError === null)
        return null;
    if (standardError === 0)
        return [estimate, estimate];
    const half = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - alpha / 2, degreesOfFreedom) * standardError;
    return [estimate - half, estimate + half];
}
const groupNamed = ({ groups }, name) => groups.find((group) => group.name === name);


/***/ }),

/***/ 66294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ measurementFileSchema),
/* harmony export */   j: () => (/* binding */ historyPoint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16435);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77574);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25853);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77545);
/* harmony import */ var _shift_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24162);
/* harmony import */ var _shift_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10328);







const MAX_TEXT = 300;
const MAX_GROUPS = 1001;
const MAX_FILES = 10_000;
const MAX_PROBLEMS = 100;
const MAX_BINS = 30_001;
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(MAX_TEXT);
const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative();
const sum = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative();
const ratioSums = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ m: count, n: count, nn: sum, x: sum, xx: sum, xn: sum })
    .describe("Sums over samples of 1, n, n², x, x², xn");
const histogram = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(count).max(MAX_BINS);
const MAX_CELLS = 200_000;
const shift = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ratios: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(Object.fromEntries(_shift_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .SHIFT_QUANTITY_NAMES */ .a.map((name) => [name, ratioSums]))),
    base: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ low: histogram, high: histogram })
        .describe("Positions by the base's lower and upper entropy, in bins of 0.001 nats"),
    changed: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ low: histogram, high: histogram })
        .describe("Those of them where another token is preferred"),
    joint: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ cells: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(count).max(MAX_CELLS), counts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(count).max(MAX_CELLS) })
        .describe("Positions by the lower entropies of base and tuned in bins of 1/64 nat, base * 2048 + tuned"),
    moments: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(sum).length(10).describe("Sums over samples of products (docs/mathematics.md)"),
});
const group = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: text.describe("`all`, or the value of the group-by field (untrusted text)"),
    ratios: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .QUANTITIES */ .c.map((name) => [name, ratioSums]))),
    histogram: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ low: histogram, high: histogram })
        .describe("Positions by lower and by upper entropy, in bins of 0.001 nats, trailing zeros cut"),
    shift: shift.optional().describe("Of a run that was measured with its base model: how they differ"),
});
const columnOf = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(count);
const samples = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    group: text.describe("The samples' own group; `all`: they are in no other"),
    ids: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).describe("Ascending, each once (untrusted text)"),
    positions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive()),
    unknown: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(count).describe("Positions without the chosen token's probability"),
    sums: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(Object.fromEntries(_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMNS */ .cZ.map((name) => [name, columnOf])))
        .describe("Counts; sums of entropies, surprisals (nats) and uncovered mass in hundredths"),
    shift: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(Object.fromEntries(_shift_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .SHIFT_COLUMNS */ .db.map((name) => [name, columnOf])))
        .optional()
        .describe("Counts and sums of ranks; sums of divergences in millionths of a nat"),
})
    .describe("What each sample counted, column by column");
const setting = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()]);
const historyPoint = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    commit: text.optional(),
    date: text.optional(),
    samples: count,
    estimate: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).describe("Fork fraction of all samples"),
    low: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1),
    high: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1),
    interval: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]).nullable(),
});
const measurementFileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("logprob-gate/measurement/v1"),
    version: text.describe("Of logprob-gate"),
    threshold: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(), unit: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["nats", "bits"]) }),
    vocabularySize: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    rankCutoff: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional().describe("Of a pair of models: ranks beyond it are shifted"),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        estimator: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().describe("How entropies are bounded; another number is not comparable"),
        k: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().nullable().describe("Longest list of alternatives; null: whole distributions"),
        formats: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).max(20),
        models: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).max(20),
        sampling: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(setting).max(20)).describe("Every value of each recorded setting"),
    }),
    shards: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().describe("How many measurements were merged into it"),
    commit: text.optional().describe("What was measured"),
    date: text.optional(),
    groups: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(group).min(1).max(MAX_GROUPS).describe("The first is always `all`"),
    samples: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(samples).max(MAX_GROUPS),
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: text, format: text, samples: count, positions: count, bytes: count }))
        .max(MAX_FILES),
    problems: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        count,
        fileFailed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe("A file could not be used at all"),
        noticed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        list: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            code: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(Object.keys(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_CODES */ .O)),
            path: text,
            line: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional(),
            message: text,
            remedy: text,
            scope: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["file", "record", "notice"]),
        }))
            .max(MAX_PROBLEMS),
    })
        .describe("What could not be used of the artifacts"),
    history: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(historyPoint)
        .max(_history_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_HISTORY */ .o)
        .describe("Fork fractions of earlier baselines, the oldest first"),
})
    .meta({ title: "logprob-gate measurement" });


/***/ }),

/***/ 57118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ settingMismatch),
/* harmony export */   g6: () => (/* binding */ mergeFingerprints),
/* harmony export */   gS: () => (/* binding */ FingerprintBuilder),
/* harmony export */   iG: () => (/* binding */ partMismatch)
/* harmony export */ });
const ESTIMATOR = 1;
const MAX_VALUES = 20;
const MAX_SETTINGS = 30;
class FingerprintBuilder {
    #k = null;
    #formats = new Set();
    #models = new Set();
    #sampling = new Map();
    add({ format, model, sampling = {} }, k) {
        if (k > 0)
            this.#k = Math.max(k, this.#k ?? 0);
        note(this.#formats, format);
        if (model !== undefined)
            note(this.#models, model);
        for (const [name, value] of Object.entries(sampling)) {
            const values = this.#sampling.get(name) ?? new Set();
            if (this.#sampling.size < MAX_SETTINGS)
                this.#sampling.set(name, values);
            note(values, value);
        }
    }
    build() {
        const settings = [...this.#sampling].map(([name, values]) => [name, ascending(values)]);
        return {
            estimator: ESTIMATOR,
            k: this.#k,
            formats: ascending(this.#formats),
            models: ascending(this.#models),
            sampling: Object.fromEntries(settings.sort(([a], [b]) => (a < b ? -1 : 1))),
        };
    }
}
function note(values, value) {
    if (values.size < MAX_VALUES)
        values.add(value);
}
const ascending = (values) => [...values].sort((a, b) => (String(a) < String(b) ? -1 : 1));
const partMismatch = (a, b) => settingMismatch(a, b) ??
    differs("rankCutoff", a.rankCutoff ?? "none: no base model", b.rankCutoff ?? "none: no base model") ??
    differs("formats", a.fingerprint.formats, b.fingerprint.formats) ??
    differs("models", a.fingerprint.models, b.fingerprint.models);
const settingMismatch = (a, b) => differs("threshold", a.threshold, b.threshold) ??
    differs("vocabularySize", a.vocabularySize, b.vocabularySize) ??
    differs("estimator", a.fingerprint.estimator, b.fingerprint.estimator) ??
    differs("rankCutoff", a.rankCutoff ?? [], b.rankCutoff ?? []) ??
    differs("k", kOf(a.fingerprint), kOf(b.fingerprint)) ??
    samplingMismatch(a.fingerprint.sampling, b.fingerprint.sampling);
const mergeFingerprints = (a, b) => ({
    estimator: a.estimator,
    k: a.k ?? b.k,
    formats: a.formats.length > 0 ? a.formats : b.formats,
    models: a.models.length > 0 ? a.models : b.models,
    sampling: Object.fromEntries(Object.entries({ ...a.sampling, ...b.sampling }).sort(([one], [other]) => (one < other ? -1 : 1))),
});
const kOf = ({ k, formats }) => formats.length === 0 ? [] : k === null ? "whole distributions" : String(k);
function samplingMismatch(a, b) {
    for (const name of Object.keys(a)) {
        const found = Object.hasOwn(b, name) ? differs(`sampling.${name}`, a[name], b[name]) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function differs(field, a, b) {
    if (isEmpty(a) || isEmpty(b))
        return undefined;
    const [ours, theirs] = [written(a), written(b)];
    return ours === theirs ? undefined : { field, ours, theirs };
}
const isEmpty = (value) => Array.isArray(value) && value.length === 0;
const written = (value) => Array.isArray(value) ? value.map(String).join(", ") : String(value);


/***/ }),

/***/ 77574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ MAX_HISTORY)
/* harmony export */ });
const MAX_HISTORY = 30;


/***/ }),

/***/ 98434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ emptyGroup),
/* harmony export */   IC: () => (/* binding */ sharedSample),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57118);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73072);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25853);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83561);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77545);
/* harmony import */ var _shift_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);






const ALL = "all";
function emptyGroup(name) {
    const ratios = Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .QUANTITIES */ .c.map((quantity) => [quantity, (0,_ratio_js__WEBPACK_IMPORTED_MODULE_3__/* .noSums */ .YE)()]));
    return { name, ratios: ratios, histogram: { low: [], high: [] } };
}
function sharedSample(a, b) {
    for (const table of b.samples) {
        const ids = new Set(a.samples.find(({ group }) => group === table.group)?.ids);
        const shared = table.ids.find((id) => ids.has(id));
        if (shared !== undefined)
            return shared;
    }
    return undefined;
}
function merge(a, b) {
    const mismatch = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .partMismatch */ .iG)(a, b);
    if (mismatch !== undefined)
        throw new RangeError(`measurements of different ${mismatch.field}`);
    const shared = sharedSample(a, b);
    if (shared !== undefined)
        throw new RangeError(`measurements of the same sample ${shared}`);
    return {
        ...a,
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeFingerprints */ .g6)(a.fingerprint, b.fingerprint),
        groups: inOrder(byName([...a.groups, ...b.groups], "name", mergeGroups)),
        samples: byName([...a.samples, ...b.samples], "group", _samples_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTables */ .KP).sort((one, other) => one.group < other.group ? -1 : 1),
    };
}
function inOrder(groups) {
    const rank = (group) => (group.name === ALL ? 0 : 1);
    return [...groups].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
function byName(list, key, join) {
    const named = new Map();
    for (const item of list) {
        const other = named.get(item[key]);
        named.set(item[key], other === undefined ? item : join(other, item));
    }
    return [...named.values()];
}
const mergedShift = (a, b) => a.shift === undefined && b.shift === undefined
    ? {}
    : { shift: (0,_shift_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .addShifts */ .jR)(a.shift ?? (0,_shift_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .noShift */ .ud)(), b.shift ?? (0,_shift_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .noShift */ .ud)()) };
function mergeGroups(a, b) {
    const ratios = Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .QUANTITIES */ .c.map((quantity) => [quantity, (0,_ratio_js__WEBPACK_IMPORTED_MODULE_3__/* .addSums */ .MT)(a.ratios[quantity], b.ratios[quantity])]));
    return {
        name: a.name,
        ratios: ratios,
        histogram: {
            low: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_5__/* .addHistograms */ .Bh)(a.histogram.low, b.histogram.low),
            high: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_5__/* .addHistograms */ .Bh)(a.histogram.high, b.histogram.high),
        },
        ...mergedShift(a, b),
    };
}


/***/ }),

/***/ 22219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   SB: () => (/* binding */ metricNamed),
/* harmony export */   Wn: () => (/* binding */ hasInterval),
/* harmony export */   mq: () => (/* binding */ isRatio)
/* harmony export */ });
const METRICS = [
    {
        name: "fork-fraction",
        label: "fork fraction",
        kind: "proportion",
        of: "run",
        title: "positions that are decision forks",
        from: { low: "fork", high: "possible-fork" },
    },
    {
        name: "undecided",
        label: "undecided share",
        kind: "proportion",
        of: "run",
        title: "positions whose truncated list leaves open whether they are forks",
        from: { low: "undecided", high: "undecided" },
    },
    {
        name: "near-deterministic",
        label: "near-deterministic share",
        kind: "proportion",
        of: "run",
        title: "positions with entropy below 0.01 nats",
        from: { low: "near-deterministic", high: "possibly-near-deterministic" },
    },
    {
        name: "mean-entropy",
        label: "mean entropy",
        kind: "entropy",
        of: "run",
        title: "mean entropy of a position",
        from: { low: "lower-entropy", high: "upper-entropy" },
    },
    {
        name: "entropy-p50",
        label: "median entropy",
        kind: "entropy",
        of: "run",
        title: "median entropy",
        from: { quantile: 0.5 },
    },
    {
        name: "entropy-p80",
        label: "80th percentile of entropy",
        kind: "entropy",
        of: "run",
        title: "80th percentile of entropy",
        from: { quantile: 0.8 },
    },
    {
        name: "entropy-p90",
        label: "90th percentile of entropy",
        kind: "entropy",
        of: "run",
        title: "90th percentile of entropy",
        from: { quantile: 0.9 },
    },
    {
        name: "entropy-p99",
        label: "99th percentile of entropy",
        kind: "entropy",
        of: "run",
        title: "99th percentile of entropy",
        from: { quantile: 0.99 },
    },
    {
        name: "covered-mass",
        label: "covered mass",
        kind: "mass",
        of: "run",
        title: "probability mass of the listed tokens",
        from: { low: "covered-mass", high: "covered-mass" },
    },
    {
        name: "surprisal",
        label: "surprisal",
        kind: "entropy",
        of: "run",
        title: "mean -ln p of the chosen token",
        from: { low: "surprisal", high: "surprisal" },
    },
    {
        name: "perplexity",
        label: "perplexity",
        kind: "number",
        of: "run",
        title: "exp of the mean surprisal",
        from: { low: "surprisal", high: "surprisal", transform: Math.exp, derivative: Math.exp },
    },
    {
        name: "length",
        label: "length",
        kind: "number",
        of: "run",
        title: "positions of a sample",
        from: { low: "length", high: "length" },
    },
    {
        name: "unshifted",
        label: "unshifted share",
        kind: "proportion",
        of: "pair",
        title: "positions where both models prefer the same token",
        from: { low: "unshifted", high: "unshifted" },
    },
    {
        name: "reranked",
        label: "reranked share",
        kind: "proportion",
        of: "pair",
        title: "positions where the tuned model prefers another of the base's first tokens",
        from: { low: "reranked", high: "possibly-reranked" },
    },
    {
        name: "shifted",
        label: "shifted share",
        kind: "proportion",
        of: "pair",
        title: "positions where the tuned model prefers a token that is not among the base's first",
        from: { low: "shifted", high: "possibly-shifted" },
    },
    {
        name: "promoted-rank",
        label: "promoted rank",
        kind: "number",
        of: "pair",
        title: "mean rank that the base gives the newly preferred token, where another is preferred",
        from: { low: "promoted-rank", high: "possible-promoted-rank" },
    },
    {
        name: "mean-js",
        label: "mean divergence",
        kind: "entropy",
        of: "pair",
        title: "mean Jensen-Shannon divergence of both distributions",
        from: { low: "lower-js", high: "upper-js" },
    },
    {
        name: "near-zero-js",
        label: "near-identical share",
        kind: "proportion",
        of: "pair",
        title: "positions with a Jensen-Shannon divergence below 0.01 nats",
        from: { low: "near-zero-js", high: "possibly-near-zero-js" },
    },
    {
        name: "kl",
        label: "KL divergence",
        kind: "entropy",
        of: "pair",
        title: "mean KL(base || tuned); truncated lists bound it from below only",
        from: { low: "lower-kl", high: "upper-kl", unbounded: "unbounded-kl" },
    },
    {
        name: "agreement",
        label: "agreement on the text",
        kind: "proportion",
        of: "pair",
        title: "positions whose token is preferred by both models or by neither",
        from: { low: "agreement", high: "agreement" },
    },
    {
        name: "fork-overlap",
        label: "share of changes at forks",
        kind: "proportion",
        of: "pair",
        title: "changed positions that are decision forks of the base",
        from: { low: "changed-fork", high: "possibly-changed-fork" },
    },
    {
        name: "entropy-ratio",
        label: "entropy ratio",
        kind: "number",
        of: "pair",
        title: "the base's mean entropy at changed positions over that at unshifted ones",
        from: { statistic: "entropy-ratio" },
    },
    {
        name: "fork-auroc",
        label: "AUROC of entropy for change",
        kind: "number",
        of: "pair",
        title: "chance that a changed position had more entropy in the base than an unshifted one",
        from: { statistic: "fork-auroc" },
    },
    {
        name: "top-overlap",
        label: "overlap of the most uncertain",
        kind: "mass",
        of: "pair",
        title: "share of the most uncertain 20 % of positions that both models have in common",
        from: { statistic: "top-overlap" },
    },
];
function metricNamed(name) {
    const metric = METRICS.find((candidate) => candidate.name === name);
    if (metric === undefined)
        throw new RangeError(`no metric ${name}`);
    return metric;
}
const isRatio = (from) => "low" in from;
const hasInterval = ({ from }) => isRatio(from) || ("statistic" in from && from.statistic === "entropy-ratio");


/***/ }),

/***/ 83561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   YE: () => (/* binding */ noSums),
/* harmony export */   ZV: () => (/* binding */ ratioVariance),
/* harmony export */   yl: () => (/* binding */ addSample)
/* harmony export */ });
const noSums = () => ({ m: 0, n: 0, nn: 0, x: 0, xx: 0, xn: 0 });
const addSums = (a, b) => ({
    m: a.m + b.m,
    n: a.n + b.n,
    nn: a.nn + b.nn,
    x: a.x + b.x,
    xx: a.xx + b.xx,
    xn: a.xn + b.xn,
});
function addSample(sums, x, n) {
    if (n === 0)
        return;
    sums.m += 1;
    sums.n += n;
    sums.nn += n * n;
    sums.x += x;
    sums.xx += x * x;
    sums.xn += x * n;
}
const ratio = (sums) => sums.x / sums.n;
function ratioVariance(sums) {
    const R = ratio(sums);
    const squares = Math.max(0, sums.xx - 2 * R * sums.xn + R * R * sums.nn);
    return ((sums.m / (sums.m - 1)) * squares) / (sums.n * sums.n);
}


/***/ }),

/***/ 27339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SampleNames)
/* harmony export */ });
class SampleNames {
    #seen = new Map();
    take(id) {
        const times = (this.#seen.get(id) ?? 0) + 1;
        this.#seen.set(id, times);
        return times === 1 ? id : this.take(`${id} (${times})`);
    }
}


/***/ }),

/***/ 77545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ mergeTables),
/* harmony export */   _q: () => (/* binding */ rowNamed),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   xK: () => (/* binding */ keptSums)
/* harmony export */ });
/* harmony import */ var _shift_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24162);

const COLUMNS = [
    "fork",
    "undecided",
    "near-deterministic",
    "lower-entropy",
    "missing-mass",
    "surprisal",
];
function tableOf(group, rows) {
    const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    const column = (name) => sorted.map(({ sums }) => sums[name]);
    return {
        group,
        ids: sorted.map(({ id }) => id),
        positions: sorted.map(({ positions }) => positions),
        unknown: sorted.map(({ unknown }) => unknown),
        sums: columnsOf(COLUMNS, column),
        ...(sorted.some(({ shift }) => shift !== undefined) && {
            shift: columnsOf(_shift_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIFT_COLUMNS */ .db, (name) => sorted.map(({ shift }) => shift?.[name] ?? 0)),
        }),
    };
}
function mergeTables(a, b) {
    const from = [];
    join(a, b, (rowOfA, rowOfB) => from.push(rowOfA < 0 ? [b, rowOfB] : [a, rowOfA]));
    const column = (name) => from.map(([table, row]) => table.sums[name][row]);
    return {
        group: a.group,
        ids: from.map(([{ ids }, row]) => ids[row]),
        positions: from.map(([{ positions }, row]) => positions[row]),
        unknown: from.map(([{ unknown }, row]) => unknown[row]),
        sums: columnsOf(COLUMNS, column),
        ...((a.shift ?? b.shift) !== undefined && {
            shift: columnsOf(_shift_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIFT_COLUMNS */ .db, (name) => from.map(([{ shift }, row]) => (shift === undefined ? 0 : shift[name][row]))),
        }),
    };
}
const columnsOf = (names, column) => Object.fromEntries(names.map((name) => [name, column(name)]));
const HUNDREDTHS = 100;
const keptSums = (sums, positions) => ({
    fork: sums.fork,
    undecided: sums.undecided,
    "near-deterministic": sums["near-deterministic"],
    "lower-entropy": Math.round(sums["lower-entropy"] * HUNDREDTHS),
    "missing-mass": Math.max(0, Math.round((positions - sums["covered-mass"]) * HUNDREDTHS)),
    surprisal: Math.max(0, Math.round(sums.surprisal * HUNDREDTHS)),
});
function termsOf({ positions, unknown, sums, shift }, row, quantity) {
    if ((0,_shift_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isShift */ .Tu)(quantity))
        return shift && (0,_shift_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .shiftTerms */ .QM)((column) => shift[column][row], quantity);
    const n = positions[row];
    switch (quantity) {
        case "fork":
        case "undecided":
        case "near-deterministic":
            return [sums[quantity][row], n];
        case "lower-entropy":
            return [sums["lower-entropy"][row] / HUNDREDTHS, n];
        case "covered-mass":
            return [n - sums["missing-mass"][row] / HUNDREDTHS, n];
        case "surprisal":
            return [sums.surprisal[row] / HUNDREDTHS, n - unknown[row]];
        case "length":
            return [n, 1];
        default:
            return undefined;
    }
}
function rowNamed({ ids }, id) {
    let [from, to] = [0, ids.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (ids[middle] < id)
            from = middle + 1;
        else
            to = middle;
    }
    return ids[from] === id ? from : -1;
}
function join(a, b, visit) {
    const [left, right] = [a?.ids ?? [], b?.ids ?? []];
    let [i, j] = [0, 0];
    while (i < left.length || j < right.length) {
        if (j === right.length || left[i] < right[j])
            visit(i++, -1);
        else if (i === left.length || right[j] < left[i])
            visit(-1, j++);
        else
            visit(i++, j++);
    }
}


/***/ }),

/***/ 24162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ shiftTerms),
/* harmony export */   Tu: () => (/* binding */ isShift),
/* harmony export */   bD: () => (/* binding */ shiftRow),
/* harmony export */   db: () => (/* binding */ SHIFT_COLUMNS)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10328);

const PARTS = {
    unshifted: 1,
    reranked: 1,
    shifted: 1,
    "promoted-rank": 1,
    "lower-js": 1e6,
    "near-zero-js": 1,
    "lower-kl": 1e6,
    agreement: 1,
    "changed-fork": 1,
};
const SHIFT_COLUMNS = [...Object.keys(PARTS), "compared", "chosen-known"];
const shiftRow = ({ sums, among }) => ({
    ...Object.fromEntries(Object.entries(PARTS).map(([name, parts]) => [name, Math.round(sums[name] * parts)])),
    compared: among.positions,
    "chosen-known": among["chosen-known"],
});
const isShift = (quantity) => Object.hasOwn(_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIFT_QUANTITIES */ .X, quantity);
function shiftTerms(row, quantity) {
    if (!isKept(quantity))
        return undefined;
    const among = _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIFT_QUANTITIES */ .X[quantity];
    const n = among === "chosen-known"
        ? row("chosen-known")
        : among === "changed"
            ? row("compared") - row("unshifted")
            : row("compared");
    return [row(quantity) / PARTS[quantity], n];
}
const isKept = (quantity) => Object.hasOwn(PARTS, quantity);


/***/ }),

/***/ 62009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   LA: () => (/* binding */ noPairs),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   cY: () => (/* binding */ jointOf),
/* harmony export */   jR: () => (/* binding */ addJoints)
/* harmony export */ });
const BINS_PER_NAT = 64;
const MAX_BINS = 2048;
const noPairs = { cells: [], counts: [] };
const binOf = (entropy) => Math.min(MAX_BINS - 1, Math.floor(entropy * BINS_PER_NAT));
const cellOf = (base, tuned) => binOf(base) * MAX_BINS + binOf(tuned);
function jointOf(counts) {
    const cells = [...counts.keys()].sort((a, b) => a - b);
    return { cells, counts: cells.map((cell) => counts.get(cell) ?? 0) };
}
function addJoints(a, b) {
    const sum = new Map(a.cells.map((cell, i) => [cell, a.counts[i]]));
    b.cells.forEach((cell, i) => sum.set(cell, (sum.get(cell) ?? 0) + b.counts[i]));
    return jointOf(sum);
}
function overlap({ cells, counts }, share) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return null;
    const wanted = share * total;
    const [baseTop, tunedTop] = [baseBin, tunedBin].map((bin) => topOf(marginal(cells, counts, bin), wanted));
    let [sure, expected, possible] = [0, 0, 0];
    cells.forEach((cell, i) => {
        const [a, b] = [weight(baseBin(cell), baseTop), weight(tunedBin(cell), tunedTop)];
        if (a === 1 && b === 1)
            sure += counts[i];
        if (a > 0 && b > 0)
            possible += counts[i];
        expected += a * b * counts[i];
    });
    return { estimate: expected / wanted, low: sure / wanted, high: Math.min(1, possible / wanted) };
}
const baseBin = (cell) => Math.floor(cell / MAX_BINS);
const tunedBin = (cell) => cell % MAX_BINS;
const weight = (bin, top) => (bin > top.bin ? 1 : bin === top.bin ? top.share : 0);
function marginal(cells, counts, binOfCell) {
    const bins = new Array(MAX_BINS).fill(0);
    cells.forEach((cell, i) => (bins[binOfCell(cell)] += counts[i]));
    return bins;
}
function topOf(bins, wanted) {
    let above = 0;
    for (let bin = MAX_BINS - 1; bin >= 0; bin--) {
        if (above + bins[bin] >= wanted)
            return { bin, share: (wanted - above) / bins[bin] };
        above += bins[bin];
    }
    return { bin: 0, share: 1 };
}


/***/ }),

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ Matcher),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lD: () => (/* binding */ rankedEnd)
/* harmony export */ });
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19882);

const listAt = (block, position) => ({
    block,
    begin: position === 0 ? 0 : block.ends[position - 1],
    end: block.ends[position],
    listing: block.listing[position],
});
const rankedEnd = ({ begin, end, listing }) => listing === _positions_js__WEBPACK_IMPORTED_MODULE_0__/* .Listing */ .l.RankedThenChosen && end - begin > 1 ? end - 1 : end;
class Matcher {
    partners = new Int32Array(256);
    #places = new Map();
    match(first, second) {
        const length = first.end - first.begin;
        if (this.partners.length < length)
            this.partners = new Int32Array(2 * length);
        if (isAscending(first) && isAscending(second))
            this.#join(first, second);
        else
            this.#lookUp(first, second);
    }
    #join(first, second) {
        const [a, b] = [first.block.tokens, second.block.tokens];
        let j = second.begin;
        for (let i = first.begin; i < first.end; i++) {
            while (j < second.end && b[j] < a[i])
                j++;
            this.partners[i - first.begin] = j < second.end && b[j] === a[i] ? j : -1;
        }
    }
    #lookUp(first, second) {
        const [a, b] = [first.block.tokens, second.block.tokens];
        const places = this.#places;
        places.clear();
        for (let j = second.begin; j < second.end; j++)
            places.set(b[j], places.has(b[j]) ? -1 : j);
        for (let i = first.begin; i < first.end; i++) {
            const place = Number.isNaN(a[i]) ? -1 : (places.get(a[i]) ?? -1);
            this.partners[i - first.begin] = place;
        }
        places.clear();
        for (let i = first.begin; i < first.end; i++) {
            const other = places.get(a[i]);
            if (other === undefined)
                places.set(a[i], i);
            else
                this.partners[other - first.begin] = this.partners[i - first.begin] = -1;
        }
    }
}
function isAscending({ block, begin, end }) {
    for (let i = begin + 1; i < end; i++)
        if (!(block.tokens[i] > block.tokens[i - 1]))
            return false;
    return true;
}


/***/ }),

/***/ 94488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ promotedRank),
/* harmony export */   k: () => (/* binding */ prefers)
/* harmony export */ });
/* harmony import */ var _floored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16897);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5200);


const greatest = ({ block, begin, end }) => (0,_floored_js__WEBPACK_IMPORTED_MODULE_1__/* .greatestOf */ .HE)(block.logprobs, begin, end);
function promotedRank(base, tuned, vocabularySize, out) {
    const most = greatest(tuned);
    const ranked = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .rankedEnd */ .lD)(base);
    out.low = ranked - base.begin + 1;
    out.high = Math.max(vocabularySize, out.low);
    for (let j = tuned.begin; j < tuned.end; j++) {
        if (tuned.block.logprobs[j] !== most)
            continue;
        for (let i = base.begin; i < ranked; i++) {
            if (base.block.tokens[i] !== tuned.block.tokens[j])
                continue;
            const rank = 1 + moreLikely(base, ranked, base.block.logprobs[i]);
            if (rank < out.low)
                out.low = out.high = rank;
        }
    }
}
function prefers(list, token) {
    const most = greatest(list);
    for (let i = list.begin; i < list.end; i++)
        if (list.block.tokens[i] === token && list.block.logprobs[i] === most)
            return true;
    return false;
}
function moreLikely({ block, begin }, end, logprob) {
    let count = 0;
    for (let i = begin; i < end; i++)
        if (block.logprobs[i] > logprob)
            count++;
    return count;
}


/***/ }),

/***/ 10328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ SHIFT_QUANTITIES),
/* harmony export */   a: () => (/* binding */ SHIFT_QUANTITY_NAMES)
/* harmony export */ });
const SHIFT_QUANTITIES = {
    unshifted: "positions",
    reranked: "positions",
    "possibly-reranked": "positions",
    shifted: "positions",
    "possibly-shifted": "positions",
    "promoted-rank": "changed",
    "possible-promoted-rank": "changed",
    "lower-js": "positions",
    "upper-js": "positions",
    "near-zero-js": "positions",
    "possibly-near-zero-js": "positions",
    "lower-kl": "positions",
    "upper-kl": "positions",
    "unbounded-kl": "positions",
    agreement: "chosen-known",
    "changed-fork": "changed",
    "possibly-changed-fork": "changed",
    "changed-lower-entropy": "changed",
    "changed-upper-entropy": "changed",
    "unshifted-lower-entropy": "unshifted",
    "unshifted-upper-entropy": "unshifted",
};
const SHIFT_QUANTITY_NAMES = Object.keys(SHIFT_QUANTITIES);


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ ShiftGroup),
/* harmony export */   jR: () => (/* binding */ addShifts),
/* harmony export */   ud: () => (/* binding */ noShift)
/* harmony export */ });
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73072);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83561);
/* harmony import */ var _joint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62009);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10328);




const MOMENTS = 10;
const noShift = () => ({
    ratios: Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .SHIFT_QUANTITY_NAMES */ .a.map((name) => [name, (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .noSums */ .YE)()])),
    base: { low: [], high: [] },
    changed: { low: [], high: [] },
    joint: _joint_js__WEBPACK_IMPORTED_MODULE_0__/* .noPairs */ .LA,
    moments: new Array(MOMENTS).fill(0),
});
const addShifts = (a, b) => ({
    ratios: Object.fromEntries(_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .SHIFT_QUANTITY_NAMES */ .a.map((name) => [name, (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .addSums */ .MT)(a.ratios[name], b.ratios[name])])),
    base: {
        low: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_3__/* .addHistograms */ .Bh)(a.base.low, b.base.low),
        high: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_3__/* .addHistograms */ .Bh)(a.base.high, b.base.high),
    },
    changed: {
        low: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_3__/* .addHistograms */ .Bh)(a.changed.low, b.changed.low),
        high: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_3__/* .addHistograms */ .Bh)(a.changed.high, b.changed.high),
    },
    joint: (0,_joint_js__WEBPACK_IMPORTED_MODULE_0__/* .addJoints */ .jR)(a.joint, b.joint),
    moments: a.moments.map((moment, i) => moment + b.moments[i]),
});
class ShiftGroup {
    #sums = noShift();
    #cells = new Map();
    #moments = new Array(MOMENTS).fill(0);
    add(sample) {
        const { sums } = sample;
        for (const name of _quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .SHIFT_QUANTITY_NAMES */ .a)
            (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .addSample */ .yl)(this.#sums.ratios[name], sums[name], sample.among[_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .SHIFT_QUANTITIES */ .X[name]]);
        const { base, changed } = this.#sums;
        add(base.low, sample.base.low);
        add(base.high, sample.base.high);
        add(changed.low, sample.changed.low);
        add(changed.high, sample.changed.high);
        for (const cell of sample.cells)
            this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + 1);
        const values = [
            sums["changed-lower-entropy"],
            sample.among.changed,
            sums["unshifted-lower-entropy"],
            sample.among.unshifted,
        ];
        let moment = 0;
        for (const [i, value] of values.entries())
            for (const other of values.slice(i))
                this.#moments[moment++] += value * other;
    }
    get sums() {
        return { ...this.#sums, joint: (0,_joint_js__WEBPACK_IMPORTED_MODULE_0__/* .jointOf */ .cY)(this.#cells), moments: [...this.#moments] };
    }
}
function add(histogram, bins) {
    for (const bin of bins) {
        while (histogram.length <= bin)
            histogram.push(0);
        histogram[bin]++;
    }
}


/***/ }),

/***/ 31567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   cK: () => (/* binding */ kornGraubardInterval),
/* harmony export */   oW: () => (/* binding */ tInterval)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74455);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83561);



const ALPHA = 0.05;
function tInterval(sums, alpha = ALPHA) {
    const variance = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioVariance */ .ZV)(sums);
    if (sums.m < 2 || Number.isNaN(variance))
        return null;
    const half = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - alpha / 2, sums.m - 1) * Math.sqrt(variance);
    return [(0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(sums) - half, (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(sums) + half];
}
function kornGraubardInterval(sums, alpha = ALPHA) {
    const R = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(sums);
    const variance = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioVariance */ .ZV)(sums);
    if (sums.m < 2 || Number.isNaN(variance))
        return null;
    const tail = alpha / 2;
    const t = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - tail, sums.n - 1) / _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - tail, sums.m - 1);
    const independent = variance > 0 ? Math.min(sums.n, (R * (1 - R)) / variance) : sums.n;
    const effective = Math.min(sums.n, independent * t * t);
    const hits = R * effective;
    return [
        hits > 0 ? _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(tail, hits, effective - hits + 1) : 0,
        hits < effective ? _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - tail, hits + 1, effective - hits) : 1,
    ];
}


/***/ }),

/***/ 76673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ summarise),
  y: () => (/* binding */ sumsOf)
});

// EXTERNAL MODULE: ./build/src/measure/histogram.js
var histogram = __webpack_require__(73072);
// EXTERNAL MODULE: ./build/src/measure/ratio.js
var ratio = __webpack_require__(83561);
// EXTERNAL MODULE: ./build/src/measure/shift/columns.js
var columns = __webpack_require__(24162);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var lib = __webpack_require__(74455);
// EXTERNAL MODULE: ./build/src/measure/shift/joint.js
var joint = __webpack_require__(62009);
;// CONCATENATED MODULE: ./build/src/measure/shift/statistics.js



const TOP = 0.2;
function shiftStatistic(of, which, alpha) {
    if (which === "entropy-ratio")
        return entropyRatio(of, alpha);
    if (which === "fork-auroc")
        return auroc(of);
    const found = (0,joint/* overlap */.EF)(of.joint, TOP);
    return found && { ...found, interval: null };
}
function entropyRatio({ ratios, moments }, alpha) {
    const [changed, unshifted] = [ratios["changed-lower-entropy"], ratios["unshifted-lower-entropy"]];
    if (changed.n === 0 || unshifted.n === 0 || unshifted.x === 0)
        return null;
    const estimate = (0,ratio/* ratio */.CG)(changed) / (0,ratio/* ratio */.CG)(unshifted);
    const [low, high] = [
        (0,ratio/* ratio */.CG)(changed) / (0,ratio/* ratio */.CG)(ratios["unshifted-upper-entropy"]),
        (0,ratio/* ratio */.CG)(ratios["changed-upper-entropy"]) / (0,ratio/* ratio */.CG)(unshifted),
    ];
    const samples = ratios.unshifted.m;
    if (samples < 2 || estimate === 0)
        return { estimate, low, high, interval: null };
    const weights = [1 / changed.x, -1 / changed.n, -1 / unshifted.x, 1 / unshifted.n];
    let [squares, moment] = [0, 0];
    for (let i = 0; i < weights.length; i++)
        for (let j = i; j < weights.length; j++)
            squares += (i === j ? 1 : 2) * weights[i] * weights[j] * moments[moment++];
    const error = Math.sqrt((samples / (samples - 1)) * Math.max(0, squares));
    const factor = Math.exp(lib(1 - alpha / 2, samples - 1) * error);
    return { estimate, low, high, interval: [low / factor, high * factor] };
}
function auroc({ base, changed }) {
    const others = { low: less(base.low, changed.low), high: less(base.high, changed.high) };
    const estimate = wins(changed.low, others.low, 0.5);
    if (Number.isNaN(estimate))
        return null;
    return {
        estimate,
        low: wins(changed.low, others.high, 0),
        high: wins(changed.high, others.low, 1),
        interval: null,
    };
}
const less = (all, some) => all.map((count, bin) => count - (some[bin] ?? 0));
function wins(first, second, tie) {
    let [won, below, all] = [0, 0, 0];
    for (let bin = 0; bin < Math.max(first.length, second.length); bin++) {
        const [a, b] = [first[bin] ?? 0, second[bin] ?? 0];
        won += a * (below + tie * b);
        below += b;
        all += a;
    }
    return won / (all * below);
}

// EXTERNAL MODULE: ./build/src/measure/statistics.js
var statistics = __webpack_require__(31567);
;// CONCATENATED MODULE: ./build/src/measure/summarise.js





function summarise(group, metric, alpha = statistics/* ALPHA */.Nh) {
    const { from } = metric;
    if ("quantile" in from)
        return summariseQuantile(group, from.quantile);
    if ("statistic" in from)
        return group.shift ? shiftStatistic(group.shift, from.statistic, alpha) : null;
    const { transform = (value) => value } = from;
    const [lowSums, highSums] = [sumsOf(group, from.low), sumsOf(group, from.high)];
    if (lowSums === undefined || highSums === undefined || lowSums.n === 0)
        return null;
    const isOpen = from.unbounded !== undefined && (sumsOf(group, from.unbounded)?.x ?? 0) > 0;
    const intervalOf = metric.kind === "proportion" ? statistics/* kornGraubardInterval */.cK : statistics/* tInterval */.oW;
    const lowInterval = intervalOf(lowSums, alpha);
    const highInterval = lowSums === highSums ? lowInterval : intervalOf(highSums, alpha);
    const low = transform((0,ratio/* ratio */.CG)(lowSums));
    const [least, most] = metric.kind === "mass" ? [0, 1] : [0, Infinity];
    return {
        estimate: low,
        low,
        high: isOpen ? Infinity : transform((0,ratio/* ratio */.CG)(highSums)),
        interval: lowInterval && highInterval && !isOpen
            ? [transform(Math.max(least, lowInterval[0])), transform(Math.min(most, highInterval[1]))]
            : null,
    };
}
const sumsOf = (group, quantity) => (0,columns/* isShift */.Tu)(quantity) ? group.shift?.ratios[quantity] : group.ratios[quantity];
function summariseQuantile(group, q) {
    const low = (0,histogram/* quantileBin */.Zg)(group.histogram.low, q);
    const high = (0,histogram/* quantileBin */.Zg)(group.histogram.high, q);
    if (low === null || high === null)
        return null;
    return { estimate: low[0], low: low[0], high: high[1], interval: null };
}


/***/ }),

/***/ 2485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Top)
/* harmony export */ });
class Top {
    #most;
    #kept = [];
    constructor(most) {
        this.#most = most;
    }
    offer(score, item) {
        const last = this.#kept.at(-1);
        if (this.#kept.length === this.#most && last !== undefined && score <= last.score)
            return;
        this.#kept.push({ score, item });
        this.#kept.sort((a, b) => b.score - a.score);
        this.#kept.length = Math.min(this.#most, this.#kept.length);
    }
    get items() {
        return this.#kept.map(({ item }) => item);
    }
}


/***/ }),

/***/ 67097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ thresholdNats),
/* harmony export */   r: () => (/* binding */ NATS_PER)
/* harmony export */ });
const NATS_PER = { nats: 1, bits: Math.LN2 };
const thresholdNats = ({ value, unit }) => value * NATS_PER[unit];


/***/ }),

/***/ 31630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ readExcerpts),
/* harmony export */   Z7: () => (/* binding */ readTexts)
/* harmony export */ });
/* unused harmony export readExcerpt */
/* harmony import */ var _read_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54685);

const TOKENS_BEFORE = 24;
const MAX_BEFORE = 60;
const MAX_ALTERNATIVES = 5;
async function readExcerpts(items, options) {
    const excerpts = new Map();
    for await (const [item, sample] of (0,_read_again_js__WEBPACK_IMPORTED_MODULE_0__/* .readAgain */ .n)(items, options))
        if (sample !== undefined)
            excerpts.set(item, excerptOf(sample, item.position));
    return excerpts;
}
async function readExcerpt({ location, format }, position, options) {
    const [excerpt] = (await readExcerpts([{ location, format, position }], options)).values();
    return excerpt;
}
async function readTexts(located, options) {
    for await (const [, sample] of (0,_read_again_js__WEBPACK_IMPORTED_MODULE_0__/* .readAgain */ .n)([located], options))
        return sample?.positions.map((_, i) => sample.named(i)?.text);
    return undefined;
}
function excerptOf(sample, position) {
    const before = [];
    for (let i = Math.max(0, position - TOKENS_BEFORE); i < position; i++)
        before.push(sample.named(i)?.text ?? "");
    const chosen = sample.named(position)?.text;
    return {
        before: [...before.join("")].slice(-MAX_BEFORE).join(""),
        ...(chosen !== undefined && { chosen }),
        alternatives: sample
            .ranked(position)
            .slice(0, MAX_ALTERNATIVES)
            .map(({ token, probability }, rank) => ({ token: token.text ?? `#${rank + 1}`, probability })),
    };
}


/***/ }),

/***/ 20924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS)
});

;// CONCATENATED MODULE: ./build/src/read/formats/distributions.js
const distributions = {
    name: "distributions",
    title: "whole distributions: lists of probabilities, in a list or by name",
    sample: "",
    positions: "*",
    alternatives: { value: "[*]" },
    scale: "probability",
    complete: true,
};

;// CONCATENATED MODULE: ./build/src/read/formats/entropies.js
const entropies = {
    name: "entropies",
    title: "ready entropies in nats: entropy, entropies or token_entropies (also prime-rl token_exports)",
    sample: "",
    positions: "entropy[*]|entropies[*]|token_entropies[*]",
    mask: "/loss_mask[*]",
    scale: "nats",
};
const entropyList = {
    name: "entropy-list",
    title: "bare lists of ready entropies in nats (only with --format)",
    sample: "",
    positions: "[*]",
    scale: "nats",
    onlyNamed: true,
};

;// CONCATENATED MODULE: ./build/src/read/formats/flattened.js
const flattened = {
    name: "flattened",
    title: "parallel arrays: tokens, logprobs or token_logprobs, top_logprobs (also NeMo-Skills)",
    sample: "",
    positions: "top_logprobs[*]",
    chosen: { value: "/token_logprobs[*]|/logprobs[*]", text: "/tokens[*]" },
    alternatives: { value: "*.logprob|*", id: "*.id|*.token_id", text: "*.token|*.text|{key}" },
    scale: "logprob",
    firstNull: "echo",
};

;// CONCATENATED MODULE: ./build/src/read/formats/gemini.js
const gemini = {
    name: "gemini",
    title: "Gemini and Vertex AI",
    sample: "candidates[*]",
    positions: "logprobsResult.topCandidates[*]|logprobs_result.top_candidates[*]",
    chosen: {
        value: "/logprobsResult.chosenCandidates[*].logProbability|/logprobs_result.chosen_candidates[*].log_probability",
        id: "/logprobsResult.chosenCandidates[*].tokenId|/logprobs_result.chosen_candidates[*].token_id",
        text: "/logprobsResult.chosenCandidates[*].token|/logprobs_result.chosen_candidates[*].token",
    },
    alternatives: {
        value: "candidates[*].logProbability|candidates[*].log_probability",
        id: "candidates[*].tokenId|candidates[*].token_id",
        text: "candidates[*].token",
    },
    scale: "logprob",
    missingMeans: "zero",
};

;// CONCATENATED MODULE: ./build/src/read/formats/llamacpp.js
const llamacpp = {
    name: "llamacpp",
    title: "llama.cpp native /completion",
    sample: "",
    positions: "completion_probabilities[*]",
    chosen: { value: "logprob", id: "id", bytes: "bytes", text: "token" },
    alternatives: {
        value: "top_logprobs[*].logprob",
        id: "top_logprobs[*].id",
        bytes: "top_logprobs[*].bytes",
        text: "top_logprobs[*].token",
    },
    scale: "logprob",
};
const llamacppPostSampling = {
    ...llamacpp,
    name: "llamacpp-post-sampling",
    title: "llama.cpp native /completion with post_sampling_probs",
    chosen: { value: "prob", id: "id", bytes: "bytes", text: "token" },
    alternatives: {
        value: "top_probs[*].prob",
        id: "top_probs[*].id",
        bytes: "top_probs[*].bytes",
        text: "top_probs[*].token",
    },
    scale: "probability",
};
const llamacppOld = {
    ...llamacpp,
    name: "llamacpp-old",
    title: "llama.cpp native /completion before December 2024 (also llamafile, ik_llama.cpp)",
    chosen: { text: "content" },
    alternatives: { value: "probs[*].prob", text: "probs[*].tok_str" },
    scale: "probability",
};

;// CONCATENATED MODULE: ./build/src/read/formats/logprob-rows.js
const logprobRows = {
    name: "logprob-rows",
    title: "bare rows of the most likely tokens' logprobs",
    sample: "",
    ignore: ["prefill_logprobs", "input_top_logprobs"],
    positions: "[*]",
    alternatives: { value: "[*]" },
    scale: "logprob",
};

;// CONCATENATED MODULE: ./build/src/read/formats/ollama.js
const ollama = {
    name: "ollama",
    title: "Ollama native API",
    sample: "",
    requires: ["done"],
    positions: "logprobs[*]",
    chosen: { value: "logprob", bytes: "bytes", text: "token" },
    alternatives: {
        value: "top_logprobs[*].logprob",
        bytes: "top_logprobs[*].bytes",
        text: "top_logprobs[*].token",
    },
    scale: "logprob",
    stream: { field: "done", is: false },
};

;// CONCATENATED MODULE: ./build/src/read/formats/openai-chat.js
const openaiChat = {
    name: "openai-chat",
    title: "OpenAI chat completions (also vLLM, SGLang, llama.cpp, MLX-LM, Azure, LiteLLM)",
    sample: "choices[*]",
    ignore: ["events"],
    positions: "logprobs.content[*]",
    chosen: { value: "logprob", id: "id", bytes: "bytes", text: "token" },
    alternatives: {
        value: "top_logprobs[*].logprob",
        id: "top_logprobs[*].id",
        bytes: "top_logprobs[*].bytes",
        text: "top_logprobs[*].token",
    },
    scale: "logprob",
    stream: { field: "object", is: "chat.completion.chunk", key: "id" },
};

;// CONCATENATED MODULE: ./build/src/read/formats/openai-choice.js

const openaiChoice = {
    ...openaiChat,
    name: "openai-choice",
    title: "single choices of chat completions (OpenCompass)",
    sample: "",
};

;// CONCATENATED MODULE: ./build/src/read/formats/openai-completions.js
const openaiCompletions = {
    name: "openai-completions",
    title: "OpenAI legacy completions (also vLLM, Together, llama-cpp-python)",
    sample: "choices[*]",
    positions: "logprobs.top_logprobs[*]",
    chosen: { value: "/logprobs.token_logprobs[*]", text: "/logprobs.tokens[*]" },
    alternatives: { value: "{*}", text: "{key}" },
    scale: "logprob",
    firstNull: "echo",
    stream: { field: "object", is: "text_completion.chunk", key: "id" },
};

;// CONCATENATED MODULE: ./build/src/read/formats/openai-responses.js
const openaiResponses = {
    name: "openai-responses",
    title: "OpenAI Responses",
    sample: "",
    requires: ["output"],
    positions: "output[*].content[*].logprobs[*]",
    chosen: { value: "logprob", bytes: "bytes", text: "token" },
    alternatives: {
        value: "top_logprobs[*].logprob",
        bytes: "top_logprobs[*].bytes",
        text: "top_logprobs[*].token",
    },
    scale: "logprob",
};

;// CONCATENATED MODULE: ./build/src/read/formats/sglang.js
const sglang = {
    name: "sglang",
    title: "SGLang native /generate",
    sample: "meta_info",
    positions: "output_top_logprobs[*]",
    chosen: {
        value: "/output_token_logprobs[*][0]",
        id: "/output_token_logprobs[*][1]",
        text: "/output_token_logprobs[*][2]",
    },
    alternatives: { value: "[*][0]", id: "[*][1]", text: "[*][2]" },
    scale: "logprob",
};

;// CONCATENATED MODULE: ./build/src/read/formats/tgi.js
const tgi = {
    name: "tgi",
    title: "text-generation-inference (TGI) with top_n_tokens",
    sample: "details",
    positions: "top_tokens[*]",
    chosen: { value: "/tokens[*].logprob", id: "/tokens[*].id", text: "/tokens[*].text" },
    alternatives: { value: "[*].logprob", id: "[*].id", text: "[*].text" },
    scale: "logprob",
    nullMeans: "zero",
};

;// CONCATENATED MODULE: ./build/src/read/formats/vllm-flat.js
const vllmFlat = {
    name: "vllm-flat",
    title: "vLLM FlatLogprobs",
    sample: "",
    requires: ["start_indices", "end_indices"],
    positions: "start_indices[*]",
    alternatives: {
        value: "/logprobs[*]",
        id: "/token_ids[*]",
        rank: "/ranks[*]",
        text: "/decoded_tokens[*]",
    },
    slice: { begin: "/start_indices[*]", end: "/end_indices[*]" },
    scale: "logprob",
};

;// CONCATENATED MODULE: ./build/src/read/formats/vllm-offline.js
const vllmOffline = {
    name: "vllm-offline",
    title: "offline dumps by token id (vLLM, TensorRT-LLM, LMDeploy)",
    sample: "",
    positions: "logprobs[*]",
    chosen: { id: "/token_ids[*]" },
    alternatives: { value: "{*}.logprob|{*}", id: "{key}", rank: "{*}.rank", text: "{*}.decoded_token" },
    scale: "logprob",
};

;// CONCATENATED MODULE: ./build/src/read/formats/vllm-prompt.js

const vllmPrompt = {
    ...vllmOffline,
    name: "vllm-prompt",
    title: "texts scored as prompts (vLLM prompt_logprobs)",
    positions: "prompt_logprobs[*]",
    chosen: { id: "/prompt_token_ids[*]" },
    firstNull: "prompt",
};

;// CONCATENATED MODULE: ./build/src/read/formats/vllm-triples.js

const vllmTriples = {
    ...vllmOffline,
    name: "vllm-triples",
    title: "offline dumps as [token ids, text, logprobs by id] (vLLM)",
    positions: "[2][*]",
    chosen: { id: "/[0][*]" },
};

;// CONCATENATED MODULE: ./build/src/read/formats/index.js

















const FORMATS = [
    gemini,
    sglang,
    llamacpp,
    llamacppPostSampling,
    llamacppOld,
    tgi,
    openaiResponses,
    openaiChat,
    openaiCompletions,
    vllmFlat,
    ollama,
    openaiChoice,
    vllmOffline,
    vllmTriples,
    flattened,
    vllmPrompt,
    entropies,
    distributions,
    logprobRows,
    entropyList,
];


/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openSources)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/limits.js
var config_limits = __webpack_require__(79866);
// EXTERNAL MODULE: ./build/src/read/open/chunks.js
var open_chunks = __webpack_require__(97769);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./build/src/read/open/bad-compression.js
var bad_compression = __webpack_require__(47799);
// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
;// CONCATENATED MODULE: ./build/src/read/open/zstd.js




const { createZstdDecompress } = external_node_zlib_namespaceObject;
const unzstd = (chunks) => createZstdDecompress === undefined ? plainly(chunks) : natively(chunks, createZstdDecompress);
async function* natively(chunks, create) {
    const input = chunks[Symbol.asyncIterator]();
    try {
        for (let rest = new Uint8Array(0); rest !== undefined;) {
            const decoder = create({ chunkSize: open_chunks/* CHUNK_BYTES */.EC });
            const fed = feed(decoder, rest, input);
            yield* decoder;
            rest = await fed;
        }
    }
    finally {
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
            if (behind > 0)
                return chunk.subarray(chunk.length - behind);
            const next = await input.next();
            chunk = next.done === true ? undefined : next.value;
        }
        decoder.end();
    }
    catch (error) {
        decoder.destroy(error);
    }
    return undefined;
}
async function* plainly(chunks) {
    let ready = [];
    const decoder = new esm/* Decompress */.YM((data) => ready.push(data));
    const push = (chunk, last) => {
        try {
            decoder.push(chunk, last);
        }
        catch (error) {
            throw new bad_compression/* BadCompression */.o(`the zstd data is damaged or cut (${String(error)})`);
        }
        const decoded = ready;
        ready = [];
        return decoded;
    };
    for await (const chunk of chunks)
        yield* push(chunk, false);
    yield* push(new Uint8Array(0), true);
}

;// CONCATENATED MODULE: ./build/src/read/open/decompress.js





const GZIP_MAGIC = [0x1f, 0x8b];
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
const MAX_UNCHECKED = 64 * 2 ** 20;
async function decompress(stored, limits) {
    const iterator = stored[Symbol.asyncIterator]();
    const first = await iterator.next();
    let taken = 0;
    const begins = (magic) => first.done !== true && magic.every((byte, i) => first.value[i] === byte);
    const undo = begins(GZIP_MAGIC) ? gunzip : begins(ZSTD_MAGIC) ? unzstd : undefined;
    const counted = (async function* () {
        try {
            for (let next = first; next.done !== true; next = await iterator.next()) {
                taken += next.value.length;
                yield undo !== undefined ? Uint8Array.from(next.value) : next.value;
            }
        }
        finally {
            await iterator.return?.();
        }
    })();
    if (undo === undefined)
        return { chunks: counted, compressed: false };
    return { chunks: bounded(undo(counted), () => taken, limits), compressed: true };
}
function gunzip(chunks) {
    const out = (0,external_node_zlib_.createGunzip)({ chunkSize: open_chunks/* CHUNK_BYTES */.EC });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, { highWaterMark: 1 }), out, () => undefined);
    return out;
}
async function* bounded(chunks, stored, limits) {
    let expanded = 0;
    for await (const chunk of chunks) {
        expanded += chunk.length;
        if (expanded > MAX_UNCHECKED && expanded > limits.expansion * stored()) {
            throw new bad_compression/* BadCompression */.o(`the data expands more than ${limits.expansion} times (\`limits.expansion\`)`);
        }
        if (expanded > limits.expanded * 2 ** 30) {
            throw new bad_compression/* BadCompression */.o(`the data expands to more than ${limits.expanded} GiB (\`limits.expanded\`)`);
        }
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/src/read/open/find.js
var find = __webpack_require__(35788);
// EXTERNAL MODULE: ./build/src/read/open/parquet.js
var parquet = __webpack_require__(92747);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/src/read/tensor/sections.js
var sections = __webpack_require__(18508);
;// CONCATENATED MODULE: ./build/src/read/open/zip.js



const ARTIFACT = /\.(json|jsonl|ndjson|npy)(\.gz|\.zst)?$/i;
const ARRAY = /\.npy$/i;
const INSPECT_SAMPLE = /^samples\/[^/]+\.json$/;
const isZip = (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
async function* zipEntries(path, limits) {
    let archive;
    try {
        archive = await (0,yauzl/* openPromise */.sO)(path, { lazyEntries: true, autoClose: false });
    }
    catch (error) {
        throw unreadable(error);
    }
    try {
        if (archive.entryCount > limits.entries)
            throw new bad_compression/* BadCompression */.o(`the archive has more than ${limits.entries} entries (\`limits.entries\`)`);
        const entries = [];
        try {
            for await (const entry of archive.eachEntry())
                if (ARTIFACT.test(entry.fileName))
                    entries.push(entry);
        }
        catch (error) {
            throw unreadable(error);
        }
        for (const entry of chosen(entries)) {
            yield {
                name: entry.fileName,
                compressedSize: entry.compressedSize,
                open: () => archive.openReadStreamPromise(entry, entry.canDecodeFileData() ? {} : { decodeFileData: false }),
            };
        }
    }
    finally {
        archive.close();
    }
}
function chosen(entries) {
    const samples = entries.filter(({ fileName }) => INSPECT_SAMPLE.test(fileName));
    if (samples.length > 0)
        return samples;
    const arrays = entries.filter(({ fileName }) => ARRAY.test(fileName));
    const telling = arrays.filter(({ fileName }) => (0,sections/* isTelling */.c)(fileName));
    return telling.length === 0
        ? entries
        : entries.filter((entry) => !arrays.includes(entry) || telling.includes(entry));
}
const unreadable = (error) => new bad_compression/* BadCompression */.o(`the archive cannot be read (${error instanceof Error ? error.message : String(error)})`);

;// CONCATENATED MODULE: ./build/src/read/open/bytes.js








async function* openSources(path, { cwd, stdin, limits = config_limits/* DEFAULT_LIMITS */.d }, only) {
    if (path === find/* STDIN */.T) {
        yield { path, ...(await counted(stdin, limits)) };
        return;
    }
    const first = await firstBytes((0,external_node_path_.resolve)(cwd, path));
    if ((0,parquet/* isParquet */.P)(first)) {
        let stored = 0;
        const chunks = (0,parquet/* parquetLines */.U)((0,external_node_path_.resolve)(cwd, path), (bytes) => (stored = bytes));
        yield { path, chunks, compressed: true, stored: () => stored };
        return;
    }
    if (!isZip(first)) {
        const file = (0,external_node_path_.resolve)(cwd, path);
        const { readAt, ...source } = await singleFile(file, limits);
        yield { path, ...source, ...(first.length > 0 && !source.compressed && { readAt, file }) };
        return;
    }
    for await (const entry of zipEntries((0,external_node_path_.resolve)(cwd, path), limits)) {
        if (only !== undefined && entry.name !== only)
            continue;
        const source = await counted(await entry.open(), limits);
        yield {
            path: `${path}/${entry.name}`,
            entry: entry.name,
            ...source,
            compressed: true,
            stored: () => entry.compressedSize,
        };
    }
}
async function singleFile(path, limits) {
    const file = await (0,promises_.open)(path);
    const { stored, ...rest } = await counted(closing(file), limits);
    let last = 0;
    const readAt = async (into, offset) => {
        let filled = 0;
        for (let length = -1; length !== 0 && filled < into.length; filled += length)
            length = (await file.read(into, filled, into.length - filled, offset + filled)).bytesRead;
        last = Math.max(last, offset + filled);
        return filled;
    };
    return { ...rest, readAt, stored: () => Math.max(last, stored()) };
}
async function* closing(file) {
    try {
        yield* (0,open_chunks/* chunksOf */.U_)(file.fd);
    }
    finally {
        await file.close();
    }
}
async function counted(file, limits) {
    let stored = 0;
    const counting = (async function* () {
        for await (const chunk of file) {
            stored += chunk.length;
            yield chunk;
        }
    })();
    return { ...(await decompress(counting, limits)), stored: () => stored };
}
async function firstBytes(path) {
    const file = await (0,promises_.open)(path);
    try {
        if (!(await file.stat()).isFile())
            return new Uint8Array(0);
        const { buffer, bytesRead } = await file.read(new Uint8Array(4), 0, 4, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 35788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STDIN),
/* harmony export */   n: () => (/* binding */ findArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);




const ARTIFACT_NAMES = [
    "**/*.{json,jsonl,ndjson}",
    "**/*.{json,jsonl,ndjson}.{gz,zst}",
    "**/*.{eval,zip,parquet}",
    "**/*.{npy,npz,safetensors}",
];
const STDIN = "-";
async function findArtifacts(patterns, cwd) {
    const found = new Set();
    for (const pattern of patterns) {
        const paths = await expand(pattern, cwd);
        if (paths.length === 0)
            throw nothingMatches(pattern);
        for (const path of paths)
            found.add(path);
    }
    if (found.size === 0)
        throw nothingMatches("(no pattern)");
    return [...found];
}
async function expand(pattern, cwd) {
    if (pattern === STDIN)
        return [STDIN];
    const kind = await kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern));
    if (kind === "file")
        return [shown((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern), cwd)];
    const options = { absolute: true, onlyFiles: true, followSymbolicLinks: false };
    if (kind === "directory") {
        const inside = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .glob */ .TI)(ARTIFACT_NAMES, { ...options, cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern) });
        return inside.map((path) => shown(path, cwd)).sort();
    }
    if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .isDynamicPattern */ .ey)(pattern))
        return [];
    return (await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .glob */ .TI)(pattern, { ...options, cwd })).map((path) => shown(path, cwd)).sort();
}
async function kindOf(path) {
    try {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return entry.isDirectory() ? "directory" : "file";
    }
    catch {
        return undefined;
    }
}
function shown(path, cwd) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path);
    return (inside === "" || inside.startsWith("..") ? path : inside).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
const nothingMatches = (pattern) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("no-artifacts", `no file matches ${JSON.stringify(pattern)}`, "Check the path. A directory is searched for .json, .jsonl, .ndjson, the same with .gz or .zst, .eval, .zip, .parquet, .npy, .npz and .safetensors.");


/***/ }),

/***/ 92747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isParquet),
/* harmony export */   U: () => (/* binding */ parquetLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _bad_compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47799);


const MAX_ROW_GROUP_BYTES = 256 * 1024 * 1024;
const MAX_FOOTER_BYTES = 16 * 1024 * 1024;
const MAGIC = "PAR1";
const isParquet = (bytes) => [...MAGIC].every((letter, i) => bytes[i] === letter.charCodeAt(0));
async function* parquetLines(path, onStored) {
    const [{ parquetMetadataAsync, parquetReadObjects }, { compressors }] = await Promise.all([
        __webpack_require__.e(/* import() */ 338).then(__webpack_require__.bind(__webpack_require__, 64338)),
        __webpack_require__.e(/* import() */ 31).then(__webpack_require__.bind(__webpack_require__, 61031)),
    ]);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { size } = await handle.stat();
        const file = slicesOf(handle, size);
        await checkFooter(file);
        const metadata = await decoded(parquetMetadataAsync(file));
        checkRowGroups(metadata);
        let rowStart = 0;
        let stored = 0;
        for (const group of metadata.row_groups) {
            const rowEnd = rowStart + Number(group.num_rows);
            const rows = await decoded(parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors }));
            for (const row of rows)
                yield Buffer.from(`${JSON.stringify(row, asJson)}\n`);
            stored += Number(group.total_compressed_size ?? group.total_byte_size);
            onStored(Math.min(size, stored));
            rowStart = rowEnd;
        }
        onStored(size);
    }
    finally {
        await handle.close();
    }
}
function slicesOf(handle, size) {
    return {
        byteLength: size,
        async slice(start, end = size) {
            const length = Math.max(0, Math.min(end, size) - start);
            if (length > MAX_ROW_GROUP_BYTES)
                throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .BadCompression */ .o("a column of the parquet file is too large");
            const buffer = new ArrayBuffer(length);
            await handle.read(new Uint8Array(buffer), 0, length, start);
            return buffer;
        },
    };
}
async function checkFooter(file) {
    const end = file.byteLength;
    if (end < 12)
        throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .BadCompression */ .o("the parquet file is cut");
    const tail = new DataView(await file.slice(end - 8, end));
    const magic = [4, 5, 6, 7].map((i) => String.fromCharCode(tail.getUint8(i))).join("");
    if (magic !== MAGIC)
        throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .BadCompression */ .o("the parquet file is cut: its end is missing");
    if (tail.getUint32(0, true) > Math.min(end, MAX_FOOTER_BYTES))
        throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .BadCompression */ .o("the parquet file is damaged: its footer is larger than it can be");
}
function checkRowGroups({ row_groups: groups }) {
    for (const [i, { total_byte_size: bytes }] of groups.entries()) {
        if (bytes > MAX_ROW_GROUP_BYTES) {
            const limit = MAX_ROW_GROUP_BYTES / 2 ** 20;
            throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .BadCompression */ .o(`row group ${i + 1} of the parquet file is larger than ${limit} MiB; write smaller ones (pyarrow: row_group_size=1000)`);
        }
    }
}
async function decoded(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof _bad_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .BadCompression */ .o)
            throw error;
        throw new _bad_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .BadCompression */ .o(`the parquet file cannot be read (${error instanceof Error ? error.message : String(error)})`);
    }
}
function asJson(_key, value) {
    if (typeof value === "bigint")
        return Number(value);
    if (value === -Infinity)
        return -Number.MAX_VALUE;
    return ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value) : value;
}


/***/ }),

/***/ 72934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ align),
/* harmony export */   i: () => (/* binding */ areTokensNamed)
/* harmony export */ });
/* harmony import */ var _measure_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19882);
/* harmony import */ var _position_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);


function align(base, tuned) {
    const [kept, keptTuned] = [[], []];
    let isChecked = false;
    for (let i = 0, j = 0; i < base.count && j < tuned.count;) {
        if (base.index[i] < tuned.index[j])
            i++;
        else if (tuned.index[j] < base.index[i])
            j++;
        else {
            const [a, b] = [base.chosenTokens[i], tuned.chosenTokens[j]];
            if (!Number.isNaN(a) && !Number.isNaN(b)) {
                if (a !== b)
                    return { misalignedAt: base.index[i] };
                isChecked = true;
            }
            kept.push(i++);
            keptTuned.push(j++);
        }
    }
    const [length, lengthTuned] = [lengthOf(base), lengthOf(tuned)];
    if (length !== lengthTuned) {
        const ends = length < lengthTuned ? "base" : "tuned";
        return { misalignedAt: Math.min(length, lengthTuned), ends };
    }
    return { base: only(base, kept), tuned: only(tuned, keptTuned), isChecked };
}
function areTokensNamed({ count, listing, ends, tokens }) {
    for (let i = 0; i < count; i++) {
        if (listing[i] === _measure_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .Listing */ .l.Entropy)
            return false;
        if (Number.isNaN(tokens[i === 0 ? 0 : ends[i - 1]]))
            return false;
    }
    return true;
}
const lengthOf = ({ count, index }) => (count === 0 ? 0 : index[count - 1] + 1);
function only(block, positions) {
    if (positions.length === block.count)
        return block;
    const columns = new _position_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .Columns */ .e({ named: true });
    columns.vocabularySize = block.vocabularySize;
    for (const i of positions) {
        for (let entry = i === 0 ? 0 : block.ends[i - 1]; entry < block.ends[i]; entry++)
            columns.pushNamed(block.logprobs[entry], block.tokens[entry]);
        columns.end(block.chosen[i], block.listing[i], block.index[i], block.chosenTokens[i]);
    }
    return columns.block;
}


/***/ }),

/***/ 54685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _open_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6198);
/* harmony import */ var _open_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35788);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57406);





const MAX_BYTES = 64 * 1024 * 1024;
async function* readAgain(items, options) {
    for (const ofFile of byFile(items)) {
        const ranges = rangesOf(ofFile);
        for await (const [range, bytes] of bytesOf(ranges, options)) {
            const { location, format } = range[0];
            const raw = bytes && { bytes, line: location.line, endsFile: false };
            const formats = options.formats.filter(({ name }) => format === undefined || name === format);
            const record = raw && (0,_read_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .a)(raw, location.path, formats);
            for (const item of range)
                yield [item, record?.ok === true ? record.samples[item.location.ordinal] : undefined];
        }
    }
}
function byFile(items) {
    const files = new Map();
    for (const item of items) {
        const { path } = item.location;
        const file = files.get(path);
        if (file === undefined)
            files.set(path, [item]);
        else
            file.push(item);
    }
    return [...files.values()];
}
function rangesOf(items) {
    const ranges = [];
    for (const item of [...items].sort((a, b) => a.location.offset - b.location.offset)) {
        const last = ranges.at(-1);
        if (last?.[0].location.offset === item.location.offset)
            last.push(item);
        else
            ranges.push([item]);
    }
    return ranges;
}
async function* bytesOf(ranges, { cwd, stdin, limits }) {
    const isReadable = ([{ location }]) => location.path !== _open_find_js__WEBPACK_IMPORTED_MODULE_3__/* .STDIN */ .T && location.length > 0 && location.length <= MAX_BYTES;
    for (const range of ranges)
        if (!isReadable(range))
            yield [range, undefined];
    const wanted = ranges.filter(isReadable);
    if (wanted.length === 0)
        return;
    const { path, archive } = wanted[0][0].location;
    for await (const source of (0,_open_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .openSources */ .H)(archive?.path ?? path, { cwd, stdin, limits }, archive?.entry)) {
        if (source.compressed)
            yield* cut(source.chunks, wanted);
        else {
            for await (const chunk of source.chunks)
                if (chunk.length > 0)
                    break;
            for (const range of wanted) {
                const { offset: start, length } = range[0].location;
                const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { start, end: start + length - 1 });
                yield [range, Buffer.concat(await file.toArray())];
            }
        }
        return;
    }
}
async function* cut(chunks, ranges) {
    let [next, offset] = [0, 0];
    let parts = [];
    for await (const chunk of chunks) {
        const end = offset + chunk.length;
        while (next < ranges.length) {
            const { offset: from, length } = ranges[next][0].location;
            if (from >= end)
                break;
            parts.push(chunk.slice(Math.max(0, from - offset), from + length - offset));
            if (from + length > end)
                break;
            yield [ranges[next++], Buffer.concat(parts)];
            parts = [];
        }
        if (next === ranges.length)
            return;
        offset = end;
    }
    for (const range of ranges.slice(next))
        yield [range, Buffer.alloc(0)];
}


/***/ }),

/***/ 21386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./build/src/read/io-problem.js
var io_problem = __webpack_require__(68606);
// EXTERNAL MODULE: ./build/src/read/open/bytes.js + 3 modules
var bytes = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/src/read/open/head.js
const MAX_FIRST_LINE = 256 * 1024;
const TELLING_BYTES = 16;
const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
async function readHead(chunks) {
    let bytes = Buffer.alloc(0);
    const more = async () => {
        const before = Buffer.from(bytes);
        const { done, value } = await chunks.next();
        if (done === true)
            bytes = before;
        else if (before.length > 0)
            bytes = Buffer.concat([before, value]);
        else
            bytes = Buffer.from(value.buffer, value.byteOffset, value.length);
        return done !== true;
    };
    while (bytes.length < TELLING_BYTES && (await more()))
        ;
    let skipped = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
    let skippedLines = 0;
    bytes = bytes.subarray(skipped);
    for (;;) {
        const begin = contentStart(bytes);
        const end = begin < 0 ? -1 : bytes.indexOf(NEWLINE, begin);
        if (begin < 0) {
            skipped += bytes.length;
            for (const byte of bytes)
                if (byte === NEWLINE)
                    skippedLines++;
            bytes = Buffer.alloc(0);
        }
        const isEnough = begin >= 0 && (end >= 0 || bytes.length - begin > MAX_FIRST_LINE);
        if (isEnough || !(await more()))
            return {
                bytes,
                skipped,
                skippedLines,
                firstLine: begin < 0 ? bytes : bytes.subarray(begin, end < 0 ? bytes.length : end),
                isWholeLine: end >= 0,
            };
    }
}
function contentStart(bytes) {
    return bytes.findIndex((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== NEWLINE);
}

// EXTERNAL MODULE: ./build/src/read/problems.js
var read_problems = __webpack_require__(90708);
// EXTERNAL MODULE: ./build/src/read/open/parquet.js
var parquet = __webpack_require__(92747);
// EXTERNAL MODULE: ./build/src/read/open/find.js
var find = __webpack_require__(35788);
;// CONCATENATED MODULE: ./build/src/read/open/signatures.js



const startsWith = (bytes, ...expected) => expected.every((byte, i) => bytes[i] === byte);
function refuse({ bytes, firstLine }, path) {
    const name = path === find/* STDIN */.T ? "standard input" : "the file";
    if (firstLine.length === 0)
        return (0,read_problems/* fileProblem */.Wj)("empty-file", path, `${name} is empty`);
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
        return (0,read_problems/* fileProblem */.Wj)("bad-encoding", path, `${name} is UTF-16, not UTF-8`);
    }
    if (bytes[0] === 0x80 && bytes[1] >= 2 && bytes[1] <= 5) {
        return (0,read_problems/* fileProblem */.Wj)("pickle", path, `${name} is a pickle, which is a program and not data`);
    }
    if ((0,parquet/* isParquet */.P)(bytes))
        return (0,read_problems/* fileProblem */.Wj)("not-readable", path, `${name} is a parquet file, which can only be read from a disk`);
    const line = firstLine.toString("latin1", 0, 200);
    if (line.startsWith("version https://git-lfs")) {
        return (0,read_problems/* fileProblem */.Wj)("git-lfs", path, `${name} is a pointer of git-lfs, not the file itself`);
    }
    if (/^\s*<(!doctype|html|\?xml)/i.test(line))
        return (0,read_problems/* fileProblem */.Wj)("not-json", path, `${name} is HTML or XML`);
    if (/^(\[?[A-Z]\w+\(|\{\d+: Logprob\(|\{'|\[\{')/.test(line)) {
        return (0,read_problems/* fileProblem */.Wj)("not-json", path, `${name} is the text form of Python objects, not JSON`);
    }
    if (/^(interactions|version|---)\s*:?/.test(line) && !line.startsWith("{")) {
        return (0,read_problems/* fileProblem */.Wj)("not-json", path, `${name} is YAML, such as a recorded cassette, not JSON`);
    }
    return undefined;
}
const isEventStream = ({ firstLine }) => /^(data|event|id|retry)?:/.test(firstLine.toString("latin1", 0, 10));

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/read/file-reader.js + 2 modules
var file_reader = __webpack_require__(65922);
;// CONCATENATED MODULE: ./build/src/read/blocks/rest.js


class Rest {
    #totals;
    #file;
    #begin;
    #blockBytes;
    #lines;
    #bytes;
    #isOver = false;
    #failure;
    constructor(totals, read, { blockBytes }) {
        this.#totals = totals;
        this.#file = read.file;
        this.#begin = this.#bytes = read.bytes;
        this.#lines = read.lines;
        this.#blockBytes = blockBytes;
    }
    get bytes() {
        return this.#bytes;
    }
    get isOver() {
        return this.#isOver;
    }
    *blocks() {
        const { path, format } = this.#totals;
        if (format === undefined)
            return;
        const size = (0,external_node_fs_.statSync)(this.#file, { throwIfNoEntry: false })?.size ?? Infinity;
        for (let begin = this.#begin; begin < size && !this.#isOver; begin += this.#blockBytes) {
            const end = begin + this.#blockBytes;
            yield {
                path,
                file: this.#file,
                format: format.name,
                begin,
                end: end < size ? end : Infinity,
                isAlone: false,
            };
        }
    }
    sample(sample) {
        const { record, location } = sample;
        const moved = { ...sample, location: { ...location, line: location.line + this.#lines } };
        if (record === undefined)
            return moved;
        const { path, records } = this.#totals;
        const suffix = sample.id.slice((0,file_reader/* nameOf */.V)(path, record).length);
        return { ...moved, record: record + records, id: (0,file_reader/* nameOf */.V)(path, record + records) + suffix };
    }
    problem(problem) {
        return problem.line === undefined ? problem : { ...problem, line: problem.line + this.#lines };
    }
    join({ isAlone }, { bytes, lines, totals, failure }) {
        this.#bytes += bytes;
        this.#lines += lines;
        this.#totals.join(totals);
        this.#failure = failure;
        this.#isOver = isAlone || failure !== undefined;
    }
    *end() {
        if (this.#failure !== undefined)
            yield* this.#totals.fail(this.#failure);
        yield* this.#totals.end(this.#bytes);
    }
}

// EXTERNAL MODULE: ./build/src/read/file-totals.js
var file_totals = __webpack_require__(97612);
// EXTERNAL MODULE: ./build/src/read/records.js
var records = __webpack_require__(38212);
// EXTERNAL MODULE: ./build/src/read/scan/bytes.js
var scan_bytes = __webpack_require__(19457);
// EXTERNAL MODULE: ./build/src/read/tools.js + 21 modules
var tools = __webpack_require__(88193);
// EXTERNAL MODULE: ./build/src/read/walk/json.js
var json = __webpack_require__(10582);
;// CONCATENATED MODULE: ./build/src/read/record-file.js








class RecordFile {
    #source;
    #totals;
    #reader;
    #splitter;
    #hasLines;
    constructor(source, file, options, counter, head) {
        const eventStream = isEventStream(head);
        this.#source = source;
        this.#totals = new file_totals/* FileTotals */.S(source.path);
        const archive = source.entry === undefined ? undefined : { path: file, entry: source.entry };
        const begun = { totals: this.#totals, begin: head.skipped, eventStream, archive };
        this.#reader = new file_reader/* FileReader */.q(begun, new tools/* Tools */.S(options, counter));
        const lineByLine = eventStream || isLineByLine(source.path, head);
        this.#hasLines = lineByLine && !eventStream;
        this.#splitter = new records/* RecordSplitter */.H(lineByLine, head.skippedLines);
    }
    *take(chunk) {
        for (const piece of chunk === undefined ? this.#splitter.end() : this.#splitter.write(chunk))
            yield* this.#reader.take(piece);
    }
    canSplitIn(chunk) {
        const isKnown = this.#totals.format !== undefined && this.#totals.isUsable && !this.#reader.isOpen;
        return this.#source.file !== undefined && this.#hasLines && isKnown && endOfLine(chunk) > 0;
    }
    *split(chunk, options) {
        const end = endOfLine(chunk);
        yield* this.take(chunk.subarray(0, end));
        const { file = "", stored } = this.#source;
        const read = { file, bytes: stored() - chunk.length + end, lines: this.#splitter.lines };
        yield { kind: "rest", rest: new Rest(this.#totals, read, options) };
    }
    fail(problem) {
        return this.#totals.fail(problem);
    }
    *end(bytes) {
        yield* this.#reader.end();
        yield* this.#totals.end(bytes);
    }
}
const endOfLine = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).indexOf(scan_bytes/* NEWLINE */.Xy) + 1;
function isLineByLine(path, { firstLine, isWholeLine }) {
    if (/\.(jsonl|ndjson)(\.gz|\.zst)?$/i.test(path))
        return true;
    if (firstLine[0] !== "{".charCodeAt(0) || !isWholeLine)
        return false;
    try {
        (0,json/* parseJson */.q)(firstLine.toString("utf8"));
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/read/tensor/array.js
var tensor_array = __webpack_require__(37679);
;// CONCATENATED MODULE: ./build/src/read/tensor/base-logits.js

const MAGIC = "_logits_";
const FIXED_BYTES = 20;
const isBaseLogits = (bytes) => bytes.toString("latin1", 0, MAGIC.length) === MAGIC;
function baseLogitsHeader(bytes) {
    if (bytes.length < FIXED_BYTES)
        return undefined;
    const [context, vocabulary, chunks] = [8, 12, 16].map((at) => bytes.readInt32LE(at));
    if (context < 4 || vocabulary < 2 || chunks < 1)
        throw new tensor_array/* BadTensor */.P3(`the file of base logits says a context of ${context}, a vocabulary of ${vocabulary} and ${chunks} chunks`);
    const begin = FIXED_BYTES + 4 * context * chunks;
    if (begin > tensor_array/* MAX_HEADER_BYTES */.v8)
        throw new tensor_array/* BadTensor */.P3("the file of base logits has too many tokens");
    if (bytes.length < begin)
        return undefined;
    const tokens = Int32Array.from({ length: context * chunks }, (_, i) => bytes.readInt32LE(FIXED_BYTES + 4 * i));
    const first = Math.floor(context / 2);
    const shape = [chunks, context - 1 - first, vocabulary];
    const end = begin + shape[0] * shape[1] * (0,tensor_array/* rowBytes */.wg)("coded", vocabulary);
    const chosen = (chunk, position) => tokens[chunk * context + first + position + 1];
    const array = {
        name: "logprobs",
        dtype: "coded",
        stored: "16-bit codes",
        shape,
        begin,
        end,
        chosen,
    };
    return { format: "llamacpp-base-logits", arrays: [array], metadata: {} };
}

;// CONCATENATED MODULE: ./build/src/read/tensor/npy.js

const npy_MAGIC = "\x93NUMPY";
const DTYPES = {
    "<f2": "f16",
    "<V2": "bf16",
    "|V2": "bf16",
    "<f4": "f32",
    "<f8": "f64",
};
const INTEGERS = /^[<|][biu]\d$/;
const isNpy = (bytes) => [...npy_MAGIC].every((letter, i) => bytes[i] === letter.charCodeAt(0));
function npyHeader(bytes, name) {
    if (bytes.length < 12)
        return undefined;
    const lengthBytes = bytes[6] === 1 ? 2 : 4;
    const headerLength = lengthBytes === 2 ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8);
    if (headerLength > tensor_array/* MAX_HEADER_BYTES */.v8)
        throw new tensor_array/* BadTensor */.P3("the header of the .npy file is too long");
    const begin = 8 + lengthBytes + headerLength;
    if (bytes.length < begin)
        return undefined;
    const text = bytes.toString("latin1", 8 + lengthBytes, begin);
    const stored = /'descr':\s*'([^']*)'/.exec(text)?.[1];
    const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
    const sizes = /'shape':\s*\(([\d,\sL]*)\)/.exec(text)?.[1];
    if (stored === undefined || order === undefined || sizes === undefined)
        throw new tensor_array/* BadTensor */.P3("the header of the .npy file is not one of an array of numbers");
    if (stored.includes("O"))
        throw new tensor_array/* BadTensor */.P3("the .npy file holds pickled Python objects", "pickle");
    const dtype = DTYPES[stored];
    if (dtype === undefined && !INTEGERS.test(stored))
        throw new tensor_array/* BadTensor */.P3(`the .npy file holds numbers of the type ${stored}`);
    const shape = sizes
        .split(",")
        .map((size) => size.trim())
        .filter((size) => size !== "")
        .map((size) => Number.parseInt(size, 10));
    if (order === "True" && shape.length > 1)
        throw new tensor_array/* BadTensor */.P3("the .npy file stores its columns one after another (fortran_order)");
    const bytesPer = dtype === undefined ? Number(stored.slice(2)) : tensor_array/* BYTES_PER */.Iv[dtype];
    const end = begin + (0,tensor_array/* elementsOf */.ZE)(shape, name) * bytesPer;
    return { arrays: [{ name, dtype, stored, shape, begin, end }], metadata: {} };
}

// EXTERNAL MODULE: ./build/src/read/walk/path.js
var path = __webpack_require__(25143);
;// CONCATENATED MODULE: ./build/src/read/tensor/safetensors.js


const LENGTH_BYTES = 8;
const OPENING_BRACE = 0x7b;
const safetensors_DTYPES = { F16: "f16", BF16: "bf16", F32: "f32", F64: "f64" };
const isSafetensors = (bytes) => bytes.length > LENGTH_BYTES &&
    bytes[LENGTH_BYTES] === OPENING_BRACE &&
    bytes.readBigUInt64LE(0) <= tensor_array/* MAX_HEADER_BYTES */.v8;
function safetensorsHeader(bytes) {
    const begin = LENGTH_BYTES + Number(bytes.readBigUInt64LE(0));
    if (bytes.length < begin)
        return undefined;
    const parsed = parse(bytes.toString("utf8", LENGTH_BYTES, begin));
    const { __metadata__: metadata, ...entries } = parsed;
    const arrays = Object.entries(entries)
        .map(([name, entry]) => storedArray(name, entry, begin))
        .sort((a, b) => a.begin - b.begin);
    for (const [i, { name, begin: at }] of arrays.entries())
        if (i > 0 && at < arrays[i - 1].end)
            throw new tensor_array/* BadTensor */.P3(`the array ${JSON.stringify(name)} overlaps another`);
    return { arrays, metadata: (0,path/* isObject */.Gv)(metadata) ? metadata : {} };
}
function parse(text) {
    try {
        const parsed = JSON.parse(text);
        if ((0,path/* isObject */.Gv)(parsed))
            return parsed;
    }
    catch {
    }
    throw new tensor_array/* BadTensor */.P3("the header of the .safetensors file is not a JSON object");
}
function storedArray(name, entry, dataBegin) {
    const { dtype: stored, shape, data_offsets: offsets } = (0,path/* isObject */.Gv)(entry) ? entry : {};
    if (typeof stored !== "string" || !Array.isArray(offsets) || offsets.length !== 2)
        throw new tensor_array/* BadTensor */.P3(`the header does not describe the array ${JSON.stringify(name)}`);
    const [begin, end] = offsets;
    const elements = (0,tensor_array/* elementsOf */.ZE)(shape, name);
    const dtype = safetensors_DTYPES[stored];
    if (!Number.isSafeInteger(begin) || !Number.isSafeInteger(end) || begin < 0)
        throw new tensor_array/* BadTensor */.P3(`the offsets of ${JSON.stringify(name)} are not whole numbers of bytes`);
    const bytes = end - begin;
    if (bytes < 0 || (dtype !== undefined && bytes !== elements * tensor_array/* BYTES_PER */.Iv[dtype]))
        throw new tensor_array/* BadTensor */.P3(`the offsets of ${JSON.stringify(name)} do not fit its shape`);
    return {
        name,
        dtype,
        stored,
        shape: shape,
        begin: dataBegin + begin,
        end: dataBegin + end,
    };
}

;// CONCATENATED MODULE: ./build/src/read/tensor/header.js



const isTensor = (bytes) => isNpy(bytes) || isBaseLogits(bytes) || isSafetensors(bytes);
const headerOf = (bytes, name) => isNpy(bytes)
    ? npyHeader(bytes, name)
    : isBaseLogits(bytes)
        ? baseLogitsHeader(bytes)
        : safetensorsHeader(bytes);

// EXTERNAL MODULE: ./build/src/read/position/columns.js
var columns = __webpack_require__(28759);
// EXTERNAL MODULE: ./build/src/read/position-problems.js
var position_problems = __webpack_require__(87840);
// EXTERNAL MODULE: ./build/src/read/tally.js
var tally = __webpack_require__(78640);
// EXTERNAL MODULE: ./build/src/read/walk/fields.js
var fields = __webpack_require__(3225);
;// CONCATENATED MODULE: ./build/src/read/tensor/row-cursor.js

const ENTROPIES_PER_ROW = 4096;
class RowCursor {
    #sections;
    #index = 0;
    #sample = 0;
    #position = 0;
    #offset = 0;
    constructor(sections) {
        this.#sections = sections.filter(({ width, positions, samples }) => width > 0 && positions > 0 && samples > 0);
    }
    get next() {
        if (this.#index === this.#sections.length)
            return undefined;
        const section = this.#sections[this.#index];
        return {
            section,
            sample: this.#sample,
            position: this.#position,
            length: lengthOf(section, this.#position),
            offset: section.array.begin + this.#offset,
        };
    }
    advance() {
        const section = this.#sections[this.#index];
        const length = lengthOf(section, this.#position);
        this.#offset += (0,tensor_array/* rowBytes */.wg)(section.array.dtype, length);
        this.#position += section.values === "entropies" ? length : 1;
        if (this.#position < section.positions)
            return;
        this.#position = 0;
        this.#sample++;
        if (this.#sample < section.samples)
            return;
        this.#sample = this.#offset = 0;
        this.#index++;
    }
}
const lengthOf = ({ values, positions, width }, position) => values === "entropies" ? Math.min(ENTROPIES_PER_ROW, positions - position) : width;
const longestRow = (section) => (0,tensor_array/* rowBytes */.wg)(section.array.dtype, lengthOf(section, 0));

// EXTERNAL MODULE: ./build/src/measure/exp.js
var exp = __webpack_require__(36397);
;// CONCATENATED MODULE: ./build/src/read/tensor/tables.js

const MINUS_INFINITY = { f16: 0xfc00, bf16: 0xff80 };
const CODES = 65_536;
const decodedOf = new Map();
const pairsOf = new Map();
function valuesOf(dtype) {
    const known = decodedOf.get(dtype);
    if (known !== undefined)
        return known;
    const decode = dtype === "f16" ? fromHalf : fromBfloat;
    const values = new Float64Array(CODES);
    for (let code = 0; code < CODES; code++)
        values[code] = decode(code);
    decodedOf.set(dtype, values);
    return values;
}
function pairsFor(dtype) {
    const known = pairsOf.get(dtype);
    if (known !== undefined)
        return known;
    const values = valuesOf(dtype);
    const pairs = new Float64Array(2 * CODES);
    for (let code = 0; code < CODES; code++) {
        const e = (0,exp/* exp */.o)(values[code]);
        pairs[2 * code] = e;
        pairs[2 * code + 1] = e === 0 ? 0 : e * values[code];
    }
    pairsOf.set(dtype, pairs);
    return pairs;
}
function fromHalf(code) {
    const sign = code & 0x8000 ? -1 : 1;
    const exponent = (code >> 10) & 0x1f;
    const fraction = code & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
const bits = new DataView(new ArrayBuffer(4));
function fromBfloat(code) {
    bits.setUint32(0, code << 16);
    return bits.getFloat32(0);
}
const STEP = 0.0054152123481245725;
const STEPS_PER_UNIT = 184.6649652337873;
const LAST_STEP = 16_383;
let steps;
function exponentials() {
    if (steps !== undefined)
        return steps;
    const ofOctave = Float64Array.from({ length: 128 }, (_, n) => (0,exp/* exp */.o)(-n * STEP));
    steps = new Float64Array(LAST_STEP + 1);
    for (let n = 0; n < LAST_STEP; n++)
        steps[n] = ofOctave[n % 128] / 2 ** (n >> 7);
    return steps;
}

;// CONCATENATED MODULE: ./build/src/read/tensor/plain-sums.js

const { fround } = Math;
const BLOCK = 1024;
const SHORT_BLOCK = 256;
const LANES = 8;
const LOG2E = fround(Math.LOG2E);
const LEAST_EXPONENT = -126;
const ROUNDER = 1.5 * 2 ** 23;
const LONG_ROUNDER = 1.5 * 2 ** 52;
const POWERS = [
    1, 0.693146977596612, 0.24022242081846742, 0.05550733745614783, 0.009671512862015421, 0.0013264727088948235,
].map(fround);
const [C0, C1, C2, C3, C4, C5] = POWERS;
const LEAST = -LAST_STEP * STEP;
class PlainSums {
    rows = { wasm: 0, plain: 0 };
    isPrecise;
    rooms;
    #decoded = new Float64Array(0);
    constructor(isPrecise, rooms) {
        this.isPrecise = isPrecise;
        this.rooms = rooms;
    }
    ofCodes(codes, dtype, out) {
        this.rows.plain++;
        sumCodes(codes, pairsFor(dtype), out);
    }
    decoded(row) {
        if ("values" in row)
            return row.values;
        const { codes } = row;
        if (this.#decoded.length < codes.length)
            this.#decoded = new Float64Array(codes.length);
        const values = valuesOf(row.dtype);
        for (let i = 0; i < codes.length; i++)
            this.#decoded[i] = values[codes[i]];
        return this.#decoded.subarray(0, codes.length);
    }
    ofSingles(values, out) {
        this.rows.plain++;
        sumSingles(values, out);
    }
    precisely(values, out) {
        this.rows.plain++;
        sumPrecisely(values, out);
    }
}
const mass4 = new Float64Array(4);
const weighted4 = new Float64Array(4);
const mass8 = new Float32Array(LANES);
const weighted8 = new Float32Array(LANES);
function sumCodes(codes, pairs, out) {
    out.shift = out.mass = out.weighted = 0;
    for (let begin = 0; begin < codes.length; begin += BLOCK) {
        mass4.fill(0);
        weighted4.fill(0);
        const stop = Math.min(begin + BLOCK, codes.length);
        for (let i = begin; i < stop; i++) {
            const at = 2 * codes[i];
            mass4[i & 3] += pairs[at];
            weighted4[i & 3] += pairs[at + 1];
        }
        out.mass += mass4[0] + mass4[1] + (mass4[2] + mass4[3]);
        out.weighted += weighted4[0] + weighted4[1] + (weighted4[2] + weighted4[3]);
    }
}
const number = new Float32Array(1);
const word = new Int32Array(number.buffer);
function sumSingles(values, out) {
    const shift = greatest(values);
    const [mass, weighted] = [
        [0, 0],
        [0, 0],
    ];
    const end = Math.ceil(values.length / LANES) * LANES;
    for (let begin = 0; begin < end; begin += SHORT_BLOCK) {
        mass8.fill(0);
        weighted8.fill(0);
        const stop = Math.min(begin + SHORT_BLOCK, end);
        for (let i = begin; i < stop; i++) {
            const v = i < values.length ? fround(values[i] - shift) : -Infinity;
            let t = fround(v * LOG2E);
            if (t < LEAST_EXPONENT)
                t = LEAST_EXPONENT;
            const n = fround(t + ROUNDER);
            const e = powerOfTwo(n, fround(t - fround(n - ROUNDER)));
            mass8[i & 7] += e;
            weighted8[i & 7] += fround(t * e);
        }
        addTo(mass, mass8);
        addTo(weighted, weighted8);
    }
    out.shift = shift;
    out.mass = mass[0] + mass[1];
    out.weighted = (weighted[0] + weighted[1]) * Math.LN2;
}
function powerOfTwo(n, f) {
    let e = fround(C4 + fround(f * C5));
    e = fround(C3 + fround(f * e));
    e = fround(C2 + fround(f * e));
    e = fround(C1 + fround(f * e));
    e = fround(C0 + fround(f * e));
    number[0] = n;
    const exponent = word[0] << 23;
    number[0] = e;
    word[0] += exponent;
    return number[0];
}
function addTo(sums, lanes) {
    const four = (lane) => fround(lanes[lane] + lanes[lane + 4]);
    sums[0] += four(0) + four(2);
    sums[1] += four(1) + four(3);
}
function sumPrecisely(values, out) {
    const table = exponentials();
    const shift = greatest(values);
    const [mass, weighted] = [new Float64Array(2), new Float64Array(2)];
    for (let begin = 0; begin < values.length; begin += BLOCK) {
        mass4.fill(0);
        weighted4.fill(0);
        const stop = Math.min(begin + BLOCK, values.length);
        for (let i = begin; i < stop; i++) {
            let v = values[i] - shift;
            if (v < LEAST)
                v = LEAST;
            const t = v * -STEPS_PER_UNIT;
            const n = t + LONG_ROUNDER - LONG_ROUNDER;
            const r = n - t;
            const q = r * (STEP + r * (SECOND + r * (THIRD + r * FOURTH)));
            const entry = table[n];
            const e = entry + entry * q;
            mass4[i & 3] += e;
            weighted4[i & 3] += v * e;
        }
        for (const lane of [0, 1]) {
            mass[lane] += mass4[lane] + mass4[lane + 2];
            weighted[lane] += weighted4[lane] + weighted4[lane + 2];
        }
    }
    out.shift = shift;
    out.mass = mass[0] + mass[1];
    out.weighted = weighted[0] + weighted[1];
}
const SECOND = (STEP * STEP) / 2;
const THIRD = (STEP * STEP * STEP) / 6;
const FOURTH = (STEP * STEP * STEP * STEP) / 24;
function greatest(values) {
    let found = -Infinity;
    for (const value of values)
        if (value > found)
            found = value;
    return found;
}

;// CONCATENATED MODULE: ./build/src/wasm/generated/dense.js
const WASM = "AGFzbQEAAAABHwZgBH9/f38AYAF8AXxgAABgAn9/AGABfwBgA39/fwADDAsBAgMEAAUAAAAAAAUDAQABBgYBfwFBAAsHfQkEaGVhcAMAE3N1bVNpbmdsZXNQcmVjaXNlbHkACBNzdW1Eb3VibGVzUHJlY2lzZWx5AAkIc3VtQ29kZXMACgpzdW1TaW5nbGVzAAUGZGVjb2RlAAQQZmlsbEV4cG9uZW50aWFscwADCWZpbGxQYWlycwACBm1lbW9yeQIACAEBDAECCs0ZC/wCAgF/AXwgAETvOfr+Qi6GQGVFBEBEAAAAAAAA8H9EAAAAAAAA+H8gAETvOfr+Qi6GQGQbDwsgAERSMC3VEEmHwGMEQEQAAAAAAAAAAA8LIAAgAET+gitlRxX3P6JEAAAAAAAA4D+gnCIARAAA4P5CLuY/oqEgAER2PHk17znqPaKhIgIgAiACoiACRAltqBNGEuY9okSY2Pjv2O4hPqAgAqJE5ET1Z0XmWj6gIAKiRFyfeLdPfpI+oCACokQ0x1al4x3HPqAgAqJEGqABGqAB+j6gIAKiRBqgARqgASo/oCACokQXbMEWbMFWP6AgAqJEERERERERgT+gIAKiRFVVVVVVVaU/oCACokRVVVVVVVXFP6AgAqJEAAAAAAAA4D+goqBEAAAAAAAA8D+gIQIgAPwCIgFB/wdKBEAgAiACoEQAAAAAAADgf6IPCyABQYJ4SAR8IAIgAUHHCWqsQjSGv6JEAAAAAAAAcDOiBSACIAFB/wdqrEI0hr+iCwsHAEHcCCQAC50BAwJ/AnwBfQNAIAJBgIAESQRAIAAgAkEEdGogAQR9IAJB//8BcSIDQYD4AUkEfyADQQ10BSADQf8HcUENdEGAgID8B3ILvkMAAIB3lCIGjCAGIAJBgIACcRsFIAJBEHS+C7siBRAAIgQ5AwAgACACQQR0akQAAAAAAAAAACAEIAWiIAREAAAAAAAAAABhGzkDCCACQQFqIQIMAQsLC1oBAX8DQCABQf//AEkEQCAAIAFBA3RqIAFB/wBxuETvOfr+Qi52v6IQAEL/ByABQQd2rX1CNIa/ojkDACABQQFqIQEMAQsLIABB+P8HakQAAAAAAAAAADkDAAt8AgN/AX0DQCABIARLBEAgAyAEQQN0agJ8IAAgBEEBdGovAQAiBUEQdL67IAJFDQAaIAVB//8BcSIGQYD4AUkEfyAGQQ10BSAGQf8HcUENdEGAgID8B3ILvkMAAIB3lCIHjCAHIAVBgIACcRu7CzkDACAEQQFqIQQMAQsLC/MFAxR7AX8BfSAAIAFBAnRqIRf9DAAAgP8AAID/AACA/wAAgP8hA/0MAACA/wAAgP8AAID/AACA/yEEIAAhAQNAIAEgF0kEQCADIAH9AAQA/esBIQMgBCAB/QAEEP3rASEEIAFBIGohAQwBCwsgAyAE/esBIgMgAyAD/Q0ICQoLDA0ODwABAgMEBQYH/esBIgP9HwAgA/0fAZciGP0TIQpBuAj9CQIAIQtBuAj9CQIEIQxBuAj9CQIIIQVBuAj9CQIMIQ1BuAj9CQIQIQ5BuAj9CQIUIQ9BuAj9CQIYIRBBuAj9CQIcIRFBuAj9CQIgIRIDQCAAIBdJBED9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAACEG/QwAAAAAAAAAAAAAAAAAAAAAIQT9DAAAAAAAAAAAAAAAAAAAAAAhByAAQYAIaiIBIBcgASAXSRshAQNAIAAgAUkEQCAA/QAEACAK/eUBIAv95gEgDP3rASITIAX95AEhFSAA/QAEECAK/eUBIAv95gEgDP3rASIUIAX95AEhFiADIA0gEyAVIAX95QH95QEiAyAOIAMgDyADIBAgAyARIAMgEv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kASAVQRf9qwH9rgEiFf3kASEDIAYgDSAUIBYgBf3lAf3lASIGIA4gBiAPIAYgECAGIBEgBiAS/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQBIBZBF/2rAf2uASIW/eQBIQYgBCATIBX95gH95AEhBCAHIBQgFv3mAf3kASEHIABBIGohAAwBCwsgCCADIAb95AEiA/1fIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/1f/fAB/fABIQggCSAEIAf95AEiA/1fIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/1f/fAB/fABIQkMAQsLIAIgGLs5AwAgAiAI/SEAIAj9IQGgOQMIIAIgCf0hACAJ/SEBoDkDEAu/BQMUewF/AXwgACABQQN0aiEY/QwAAAAAAADw/wAAAAAAAPD/IQT9DAAAAAAAAPD/AAAAAAAA8P8hBSAAIQEDQCABIBhJBEAgBCAB/QAEAP33ASEEIAUgAf0ABBD99wEhBSABQSBqIQEMAQsLIAQgBf33ASIE/SEAIAT9IQGlIhn9FCELQYAI/QoDACEMQYAI/QoDCCENQYAI/QoDECEGQYAI/QoDGCEOQYAI/QoDICEPQYAI/QoDKCEQQYAI/QoDMCERA0AgACAYSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQT9DAAAAAAAAAAAAAAAAAAAAAAhB/0MAAAAAAAAAAAAAAAAAAAAACEF/QwAAAAAAAAAAAAAAAAAAAAAIQggAEGAQGsiASAYIAEgGEkbIQEDQCAAIAFJBEAgAP0ABAAgC/3xASAM/fcBIhIgDf3yASITIAb98AEiFSAG/fEBIBP98QEhFCAA/QAEECAL/fEBIAz99wEiEyAN/fIBIhYgBv3wASIXIAb98QEgFv3xASEWIAQgAiAV/RsCQf//AHFBA3RqIAIgFf0bAEH//wBxQQN0av1dAwD9VwMAASIEIAQgFCAOIBQgDyAUIBAgFCAR/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fIB/fABIhT98AEhBCAHIAIgF/0bAkH//wBxQQN0aiACIBf9GwBB//8AcUEDdGr9XQMA/VcDAAEiByAHIBYgDiAWIA8gFiAQIBYgEf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3yAf3wASIV/fABIQcgBSASIBT98gH98AEhBSAIIBMgFf3yAf3wASEIIABBIGohAAwBCwsgCSAEIAf98AH98AEhCSAKIAUgCP3wAf3wASEKDAELCyADIBk5AwAgAyAJ/SEAIAn9IQGgOQMIIAMgCv0hACAK/SEBoDkDEAviBQMUewF/AXwgACABQQJ0aiEY/QwAAID/AACA/wAAgP8AAID/IQT9DAAAgP8AAID/AACA/wAAgP8hBSAAIQEDQCABIBhJBEAgBCAB/QAEAP3rASEEIAUgAf0ABBD96wEhBSABQSBqIQEMAQsLIAQgBf3rASIEIAQgBP0NCAkKCwwNDg8AAQIDBAUGB/3rASIE/R8AIAT9HwGXuyIZ/RQhC0GACP0KAwAhDEGACP0KAwghDUGACP0KAxAhBkGACP0KAxghDkGACP0KAyAhD0GACP0KAyghEEGACP0KAzAhEQNAIAAgGEkEQP0MAAAAAAAAAAAAAAAAAAAAACEE/QwAAAAAAAAAAAAAAAAAAAAAIQf9DAAAAAAAAAAAAAAAAAAAAAAhBf0MAAAAAAAAAAAAAAAAAAAAACEIIABBgCBqIgEgGCABIBhJGyEBA0AgACABSQRAIAD9XQMA/V8gC/3xASAM/fcBIhIgDf3yASITIAb98AEiFSAG/fEBIBP98QEhFCAAQQhq/V0DAP1fIAv98QEgDP33ASITIA398gEiFiAG/fABIhcgBv3xASAW/fEBIRYgBCACIBX9GwJB//8AcUEDdGogAiAV/RsAQf//AHFBA3Rq/V0DAP1XAwABIgQgBCAUIA4gFCAPIBQgECAUIBH98gH98AH98gH98AH98gH98AH98gH98gH98AEiFP3wASEEIAcgAiAX/RsCQf//AHFBA3RqIAIgF/0bAEH//wBxQQN0av1dAwD9VwMAASIHIAcgFiAOIBYgDyAWIBAgFiAR/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fIB/fABIhX98AEhByAFIBIgFP3yAf3wASEFIAggEyAV/fIB/fABIQggAEEQaiEADAELCyAJIAQgB/3wAf3wASEJIAogBSAI/fAB/fABIQoMAQsLIAMgGTkDACADIAn9IQAgCf0hAaA5AwggAyAK/SEAIAr9IQGgOQMQCwwAIAAgASACIAMQBwsMACAAIAEgAiADEAYLmQICBXsBfyAAIAFBAXRqIQEDQCAAIAFJBED9DAAAAAAAAAAAAAAAAAAAAAAhBP0MAAAAAAAAAAAAAAAAAAAAACEF/QwAAAAAAAAAAAAAAAAAAAAAIQb9DAAAAAAAAAAAAAAAAAAAAAAhByAAQYAQaiIJIAEgASAJSxshCQNAIAAgCUkEQCAEIAIgAC8BAEEEdGr9AAQA/fABIQQgBSACIAAvAQJBBHRq/QAEAP3wASEFIAYgAiAALwEEQQR0av0ABAD98AEhBiAHIAIgAC8BBkEEdGr9AAQA/fABIQcgAEEIaiEADAELCyAIIAQgBf3wASAGIAf98AH98AH98AEhCAwBCwsgA0QAAAAAAAAAADkDACADIAj9CwQICwtpAgBBgAgLOAY+7kXqLVbA/oIrZUcVZ8AAAAAAAAA4Q+85+v5CLnY/jsWC/72/7j6/oATXCGtcPndOum+rssM9AEG4CAskO6q4PwAA/MIAAEBLAACAPxVyMT/e/HU+qVtjPUR1HjwK3a06";

// EXTERNAL MODULE: ./build/src/wasm/load.js
var load = __webpack_require__(30076);
;// CONCATENATED MODULE: ./build/src/read/tensor/wasm-sums.js




const instance = (0,load/* wasmModule */.l)(WASM);
const MULTIPLE = 8;
const FILLING_BYTES = MULTIPLE * Float64Array.BYTES_PER_ELEMENT;
const OUT_BYTES = 32;
const EXPONENTIALS_BYTES = 2 ** 17;
const PAIRS_BYTES = 2 ** 20;
class WasmSums extends PlainSums {
    #wasm;
    #out;
    #exponentials;
    #pairs;
    #decoded;
    #hasExponentials = false;
    #pairsAre;
    static make(isPrecise, bytes) {
        const made = instance();
        return made && new WasmSums(made, isPrecise, bytes);
    }
    constructor(wasm, isPrecise, bytes) {
        const out = aligned(wasm.heap.value);
        const rows = out + OUT_BYTES + EXPONENTIALS_BYTES + PAIRS_BYTES;
        const room = aligned(bytes + FILLING_BYTES);
        const decoded = rows + 2 * room;
        (0,load/* growTo */.z)(wasm, decoded + 4 * bytes + FILLING_BYTES);
        super(isPrecise, [rows, rows + room].map((at) => new Uint8Array(wasm.memory.buffer, at, bytes)));
        this.#wasm = wasm;
        this.#out = out;
        this.#exponentials = out + OUT_BYTES;
        this.#pairs = this.#exponentials + EXPONENTIALS_BYTES;
        this.#decoded = decoded;
    }
    ofCodes(codes, dtype, out) {
        if (!this.#holds(codes)) {
            super.ofCodes(codes, dtype, out);
            return;
        }
        if (this.#pairsAre !== dtype)
            this.#wasm.fillPairs(this.#pairs, dtype === "f16");
        this.#pairsAre = dtype;
        const length = filledUp(codes, MINUS_INFINITY[dtype]);
        this.#wasm.sumCodes(codes.byteOffset, length, this.#pairs, this.#out);
        this.#take(out);
    }
    ofSingles(values, out) {
        if (!this.#holds(values)) {
            super.ofSingles(values, out);
            return;
        }
        this.#wasm.sumSingles(values.byteOffset, filledUp(values, -Infinity), this.#out);
        this.#take(out);
        out.weighted *= Math.LN2;
    }
    precisely(values, out) {
        if (!this.#holds(values)) {
            super.precisely(values, out);
            return;
        }
        if (!this.#hasExponentials)
            this.#wasm.fillExponentials(this.#exponentials);
        this.#hasExponentials = true;
        const { sumSinglesPrecisely, sumDoublesPrecisely } = this.#wasm;
        const sum = values instanceof Float32Array ? sumSinglesPrecisely : sumDoublesPrecisely;
        sum(values.byteOffset, filledUp(values, -Infinity), this.#exponentials, this.#out);
        this.#take(out);
    }
    decoded(row) {
        if ("values" in row || !this.#holds(row.codes))
            return super.decoded(row);
        const { codes, dtype } = row;
        this.#wasm.decode(codes.byteOffset, codes.length, dtype === "f16", this.#decoded);
        return new Float64Array(codes.buffer, this.#decoded, codes.length);
    }
    #holds(row) {
        return row.buffer === this.#wasm.memory.buffer;
    }
    #take(out) {
        this.rows.wasm++;
        [out.shift, out.mass, out.weighted] = new Float64Array(this.#wasm.memory.buffer, this.#out, 3);
    }
}
const aligned = (address) => Math.ceil(address / 64) * 64;
function filledUp(row, minusInfinity) {
    const length = Math.ceil(row.length / MULTIPLE) * MULTIPLE;
    const View = row.constructor;
    if (length > row.length)
        new View(row.buffer, row.byteOffset, length).fill(minusInfinity, row.length);
    return length;
}

;// CONCATENATED MODULE: ./build/src/read/tensor/engine.js



const WIDE = 4096;
function engineFor(sections, { plain, precise }) {
    const areWide = sections.some(({ width }) => width >= WIDE);
    const isPrecise = precise === true || !areWide;
    const bytes = Math.max(0, ...sections.map(longestRow));
    const wasm = areWide && plain !== true ? WasmSums.make(isPrecise, bytes) : undefined;
    return wasm ?? new PlainSums(isPrecise, [new Uint8Array(bytes), new Uint8Array(bytes)]);
}

;// CONCATENATED MODULE: ./build/src/read/tensor/values.js

function rowOver({ buffer, byteOffset }, dtype, length) {
    if (dtype === "f64")
        return { dtype, values: new Float64Array(buffer, byteOffset, length) };
    if (dtype === "f32")
        return { dtype, values: new Float32Array(buffer, byteOffset, length) };
    if (dtype === "coded") {
        const [scale, floor] = new Float32Array(buffer, byteOffset, 2);
        return { dtype, codes: new Uint16Array(buffer, byteOffset + tensor_array/* SCALE_BYTES */.Lb, length), scale, floor };
    }
    return { dtype, codes: new Uint16Array(buffer, byteOffset, length) };
}
function decoded({ codes, scale, floor }, room) {
    for (let i = 0; i < codes.length; i++)
        room[i] = floor + scale * codes[i];
    return room.subarray(0, codes.length);
}

;// CONCATENATED MODULE: ./build/src/read/tensor/rows.js


class RowSplitter {
    #cursor;
    #room;
    #offset = 0;
    #filled = 0;
    constructor(cursor, { rooms }) {
        this.#cursor = cursor;
        this.#room = rooms[0];
    }
    *write(chunk) {
        let at = 0;
        for (let next = this.#cursor.next; next !== undefined && at < chunk.length; next = this.#cursor.next) {
            const bytes = (0,tensor_array/* rowBytes */.wg)(next.section.array.dtype, next.length);
            const skipped = Math.min(next.offset + this.#filled - this.#offset, chunk.length - at);
            at += skipped;
            this.#offset += skipped;
            const taken = Math.min(bytes - this.#filled, chunk.length - at);
            this.#room.set(chunk.subarray(at, at + taken), this.#filled);
            at += taken;
            this.#offset += taken;
            this.#filled += taken;
            if (this.#filled < bytes)
                return;
            this.#filled = 0;
            this.#cursor.advance();
            yield { ...next, row: rowOver(this.#room, next.section.array.dtype, next.length) };
        }
    }
}
async function* rowsAt(readAt, cursor, { rooms }) {
    let turn = 0;
    const begin = () => {
        if (cursor.next === undefined)
            return undefined;
        const bytes = (0,tensor_array/* rowBytes */.wg)(cursor.next.section.array.dtype, cursor.next.length);
        const read = readAt(rooms[turn].subarray(0, bytes), cursor.next.offset);
        read.catch(() => undefined);
        return { bytes, read };
    };
    let ahead = begin();
    try {
        for (let next = cursor.next; next !== undefined && ahead !== undefined; next = cursor.next) {
            if ((await ahead.read) < ahead.bytes)
                return;
            const room = rooms[turn];
            turn = 1 - turn;
            cursor.advance();
            ahead = begin();
            yield { ...next, row: rowOver(room, next.section.array.dtype, next.length) };
        }
    }
    finally {
        await ahead?.read.catch(() => undefined);
    }
}

// EXTERNAL MODULE: ./build/src/read/tensor/sections.js
var tensor_sections = __webpack_require__(18508);
// EXTERNAL MODULE: ./build/src/measure/floored.js
var floored = __webpack_require__(16897);
// EXTERNAL MODULE: ./build/src/measure/log.js
var log = __webpack_require__(40568);
// EXTERNAL MODULE: ./build/src/measure/positions.js
var positions = __webpack_require__(19882);
// EXTERNAL MODULE: ./build/src/read/position/tokens.js
var position_tokens = __webpack_require__(27996);
// EXTERNAL MODULE: ./build/src/read/position/writer.js + 1 modules
var writer = __webpack_require__(27330);
;// CONCATENATED MODULE: ./build/src/read/tensor/meaning.js
const MAX_LISTED = 256;
const MASS_TOLERANCE = {
    f64: 1e-3,
    f32: 1e-3,
    f16: 0.01,
    bf16: 0.06,
};
const NEAR = 5;
function meaningOf(values, dtype, { lnMass }) {
    const tolerance = MASS_TOLERANCE[dtype];
    const isList = values.length <= MAX_LISTED;
    let [sum, min, max] = [0, Infinity, -Infinity];
    for (const value of values) {
        sum += value;
        min = Math.min(min, value);
        max = Math.max(max, value);
        if (min < 0 && max > tolerance)
            break;
    }
    if (min >= 0 && sum <= 1 + tolerance && (isList || sum >= 1 - tolerance))
        return "probabilities";
    const areNegative = max <= tolerance;
    if (areNegative && lnMass <= tolerance && (isList || lnMass >= -tolerance))
        return "logprobs";
    if (isList)
        return { unclear: `rows of ${values.length} numbers that are neither logprobs nor probabilities` };
    if (areNegative && Math.abs(lnMass) < NEAR)
        return { unclear: `rows that are logits, or logprobs of a part of the vocabulary` };
    return "logits";
}

;// CONCATENATED MODULE: ./build/src/read/tensor/softmax.js

const SMALLEST_SUM = 1e-100;
const GREATEST_SUM = 1e100;
const sums = { shift: 0, mass: NaN, weighted: NaN };
function softmax(row, engine, out) {
    if ("values" in row) {
        if (row.dtype === "f32" && !engine.isPrecise)
            engine.ofSingles(row.values, sums);
        else
            engine.precisely(row.values, sums);
    }
    else {
        engine.ofCodes(row.codes, row.dtype, sums);
        const isGood = sums.mass > SMALLEST_SUM && sums.mass < GREATEST_SUM && Number.isFinite(sums.weighted);
        if (!isGood)
            engine.precisely(engine.decoded(row), sums);
    }
    const { shift, mass, weighted } = sums;
    const lnMass = Number.isNaN(weighted) ? NaN : (0,log/* log */.R)(mass);
    out.lnMass = shift + lnMass;
    out.entropy = Math.max(0, lnMass - weighted / mass);
}
function ofProbabilities(values, out) {
    let mass = 0;
    let listed = 0;
    for (const p of values) {
        mass += p;
        if (p !== 0)
            listed -= p * (0,log/* log */.R)(p);
    }
    out.lnMass = (0,log/* log */.R)(mass);
    out.entropy = Math.max(0, listed / mass + out.lnMass);
}

;// CONCATENATED MODULE: ./build/src/read/tensor/writer.js










const RANGE_TOLERANCE = 1e-3;
class TensorWriter {
    values;
    filled = (0,writer/* nothingFilled */.YW)();
    #columns;
    #engine;
    #tokens = new position_tokens/* Tokens */.DQ();
    #sums = { lnMass: NaN, entropy: NaN };
    #lists;
    #room = new Float64Array(0);
    #empty = 0;
    constructor(columns, values, engine) {
        this.#columns = columns;
        this.#engine = engine;
        this.#columns.vocabularySize = undefined;
        this.values = values;
    }
    beginSample() {
        this.filled = (0,writer/* nothingFilled */.YW)();
        this.#empty = 0;
    }
    write(row, chosen = NaN) {
        if (this.values === "entropies" && row.dtype !== "coded") {
            for (const value of this.#engine.decoded(row)) {
                if (value < 0)
                    return { unclear: "values below 0, which no entropy is", code: "chosen-only" };
                if (Number.isNaN(value))
                    this.#empty++;
                else
                    this.#position(value);
            }
            return undefined;
        }
        if (isConstant(row)) {
            this.#empty++;
            return undefined;
        }
        if (row.dtype === "coded") {
            this.#coded(row, chosen);
            return undefined;
        }
        return this.#distribution(row);
    }
    #coded(row, chosen) {
        const { codes, scale, floor } = row;
        if (!(scale > 0 && scale < Infinity && floor > -Infinity)) {
            this.#empty++;
            return;
        }
        this.#countEmpty();
        const isClipped = scale * floored/* STEPS */.UT > floored/* RANGE */.AY - RANGE_TOLERANCE;
        if (this.#room.length < codes.length)
            this.#room = new Float64Array(codes.length);
        const values = decoded(row, this.#room);
        for (let token = 0; token < codes.length; token++) {
            if (isClipped && codes[token] === 0)
                continue;
            if (this.#columns.areNamed)
                this.#columns.pushNamed(values[token], token);
            else
                this.#columns.push(values[token]);
        }
        const listing = isClipped ? positions/* Listing */.l.Floored : positions/* Listing */.l.Complete;
        this.#columns.vocabularySize = codes.length;
        this.#columns.end(chosen in values ? values[chosen] : NaN, listing, this.filled.seen++, chosen);
    }
    #distribution(row) {
        const sums = this.#sums;
        softmax(row, this.#engine, sums);
        if (Number.isNaN(sums.lnMass) && this.values !== "probabilities") {
            this.#empty++;
            return undefined;
        }
        if (this.values === undefined) {
            const meaning = meaningOf(this.#engine.decoded(row), row.dtype, sums);
            if (typeof meaning !== "string")
                return meaning;
            this.values = meaning;
        }
        if (this.values === "probabilities")
            ofProbabilities(this.#engine.decoded(row), sums);
        const length = "codes" in row ? row.codes.length : row.values.length;
        const isWhole = Math.abs((0,exp/* exp */.o)(sums.lnMass) - 1) <= MASS_TOLERANCE[row.dtype];
        if (this.values !== "logits" && (length <= MAX_LISTED || !isWhole))
            this.#list(this.#engine.decoded(row), this.values);
        else if (this.#columns.areNamed)
            this.#whole(this.#engine.decoded(row), this.values, sums.lnMass);
        else
            this.#position(sums.entropy);
        return undefined;
    }
    #whole(values, are, lnMass) {
        this.#countEmpty();
        for (let token = 0; token < values.length; token++) {
            const logprob = (are === "probabilities" ? (0,log/* log */.R)(values[token]) : values[token]) - lnMass;
            if (logprob > columns/* SENTINEL */.f)
                this.#columns.pushNamed(logprob, token);
        }
        this.#columns.vocabularySize = values.length;
        this.#columns.end(NaN, positions/* Listing */.l.Complete, this.filled.seen++);
    }
    #position(entropy) {
        this.#countEmpty();
        const index = this.filled.seen++;
        if (Number.isFinite(entropy)) {
            this.#columns.push(entropy);
            this.#columns.end(NaN, positions/* Listing */.l.Entropy, index);
        }
        else
            this.filled.badValues++;
    }
    #list(values, are) {
        this.#countEmpty();
        const tokens = this.#tokens;
        while (tokens.count < values.length) {
            const row = tokens.add();
            tokens.states[row] = position_tokens/* Value */.WT.Number;
            tokens.ranks[row] = NaN;
            tokens.kinds[row] = position_tokens/* Identity */.lz.None;
        }
        tokens.values.set(values);
        this.#lists ??= new writer/* PositionWriter */.ZA(this.#columns, {
            scale: are === "probabilities" ? "probability" : "logprob",
        });
        this.#lists.filled = this.filled;
        const index = this.filled.seen++;
        this.#lists.write(tokens, 0, values.length, true, tokens, writer/* NO_ROW */.Rk, index);
    }
    #countEmpty() {
        this.filled.seen += this.#empty;
        this.filled.badValues += this.#empty;
        this.#empty = 0;
    }
}
function isConstant(row) {
    const numbers = "codes" in row ? row.codes : row.values;
    for (let i = 1; i < numbers.length; i++)
        if (numbers[i] !== numbers[0])
            return false;
    return numbers.length > 1;
}

;// CONCATENATED MODULE: ./build/src/read/tensor/reader.js












const LONG = 64 * 1024;
const reader_BLOCK = 4096;
class TensorReader {
    #source;
    #options;
    #counter;
    #archive;
    #columns;
    #tally = new tally/* Tally */.F({ isBlock: false });
    #beginning = Buffer.alloc(0);
    #header;
    #engine;
    #cursor;
    #rows;
    #section;
    #writer;
    #number = 0;
    #unflushed = 0;
    #format = "unknown";
    #samples = 0;
    #positions = 0;
    #problems = [];
    #hasFailed = false;
    #areLong = false;
    constructor(source, file, options, counter) {
        this.#source = source;
        this.#archive = source.entry === undefined ? undefined : { path: file, entry: source.entry };
        this.#options = options;
        this.#columns = new columns/* Columns */.e(options);
        this.#engine = engineFor([], options);
        this.#cursor = new RowCursor([]);
        this.#rows = new RowSplitter(this.#cursor, this.#engine);
        this.#writer = new TensorWriter(this.#columns, undefined, this.#engine);
        this.#counter = counter;
    }
    *take(chunk = new Uint8Array(0)) {
        if (this.#hasFailed)
            return;
        let bytes = chunk;
        if (this.#header === undefined) {
            bytes = this.#beginning = Buffer.concat([this.#beginning, chunk]);
            this.#header = headerOf(this.#beginning, nameOf(this.#source.path));
            if (this.#header === undefined)
                return;
            const values = this.#header.format === undefined ? this.#options.tensor : undefined;
            const sections = (0,tensor_sections/* sectionsOf */.K)(this.#header, values);
            this.#engine = engineFor(sections, this.#options);
            this.#cursor = new RowCursor(sections);
            this.#rows = new RowSplitter(this.#cursor, this.#engine);
            this.#areLong = sections.every((section) => longestRow(section) >= LONG);
            this.#beginning = Buffer.alloc(0);
        }
        for (const row of this.#rows.write(bytes))
            yield* this.#take(row);
    }
    get areLong() {
        return this.#areLong;
    }
    async *takeFrom(readAt) {
        for await (const row of rowsAt(readAt, this.#cursor, this.#engine))
            yield* this.#take(row);
    }
    *fail(problem) {
        this.#hasFailed = true;
        yield* this.#problem(problem);
    }
    *end(bytes) {
        const path = this.#source.path;
        if (!this.#hasFailed)
            yield* this.#unfinished();
        const problems = this.#positions === 0 ? [(0,read_problems/* nothingUsable */.kq)(this.#problems, path)] : this.#tally.problems(path);
        for (const problem of problems)
            yield { kind: "problem", problem };
        yield {
            kind: "input",
            path,
            format: this.#format,
            samples: this.#samples,
            positions: this.#positions,
            bytes,
            records: { scanned: this.#samples, parsed: 0 },
            rows: this.#engine.rows,
        };
    }
    *#take({ section, sample, position, row }) {
        if (this.#hasFailed)
            return;
        if (this.#section !== section)
            this.#writer = new TensorWriter(this.#columns, section.values, this.#engine);
        if (this.#section !== section || position === 0) {
            this.#number = this.#counter.sample++;
            this.#writer.beginSample();
        }
        this.#section = section;
        const unclear = this.#writer.write(row, section.array.chosen?.(sample, position));
        if (unclear !== undefined) {
            yield* this.fail((0,read_problems/* fileProblem */.Wj)(unclear.code ?? "unclear-tensor", this.#pathOf(section), `the array holds ${unclear.unclear}`));
            return;
        }
        const isLast = position + (section.values === "entropies" ? reader_lengthOf(row) : 1) >= section.positions;
        this.#unflushed += reader_lengthOf(row);
        if (isLast || this.#unflushed >= reader_BLOCK)
            yield* this.#flush();
        if (isLast)
            yield* this.#endSample(section, sample);
    }
    *#flush() {
        const positions = this.#columns.block;
        this.#positions += positions.count;
        if (positions.count > 0)
            yield { kind: "positions", sample: this.#number, positions };
        this.#columns.clear();
        this.#unflushed = 0;
    }
    *#endSample(section, sample) {
        const { filled, values } = this.#writer;
        const format = this.#header?.format ?? `tensor-${values ?? "logits"}`;
        const around = [this.#header?.metadata];
        const model = (0,fields/* fieldOf */._F)(around, "model");
        const group = (0,fields/* groupOf */.F8)(around, this.#source.path, this.#options.groupBy);
        const sampling = (0,fields/* samplingOf */.vn)(around);
        this.#format = format;
        this.#samples++;
        this.#tally.add(filled.seen - filled.badValues, filled, model);
        for (const problem of (0,position_problems/* positionProblems */.c)(filled, this.#pathOf(section), undefined))
            yield* this.#problem(problem);
        yield {
            kind: "sample",
            sample: this.#number,
            id: this.#idOf(section, sample),
            hasOwnId: false,
            ...(group !== undefined && { group }),
            format,
            ...(model !== undefined && { model }),
            ...(sampling !== undefined && { sampling }),
            location: this.#locationOf(section, sample),
        };
    }
    #locationOf({ array, positions, width }, sample) {
        return {
            path: this.#source.path,
            ...(this.#archive && { archive: this.#archive }),
            line: sample + 1,
            offset: array.begin + sample * positions * (0,tensor_array/* rowBytes */.wg)(array.dtype, width),
            length: 0,
            ordinal: 0,
        };
    }
    #idOf(section, sample) {
        const name = this.#isOneOfSeveral ? section.array.name : this.#source.path;
        return section.samples > 1 ? `${name}:${sample + 1}` : name;
    }
    #pathOf({ array }) {
        return this.#isOneOfSeveral ? `${this.#source.path}/${array.name}` : this.#source.path;
    }
    get #isOneOfSeveral() {
        return (this.#header?.arrays.length ?? 0) > 1;
    }
    *#unfinished() {
        const unfinished = this.#cursor.next;
        if (this.#header !== undefined && unfinished === undefined)
            return;
        const message = unfinished === undefined
            ? "the file ends inside its header"
            : `the file ends inside an array of which ${unfinished.sample} of ${unfinished.section.samples} samples are there`;
        const path = unfinished === undefined ? this.#source.path : this.#pathOf(unfinished.section);
        if (this.#columns.block.count > 0 || this.#writer.filled.seen > 0)
            yield { kind: "dropped", sample: this.#number };
        yield* this.#problem((0,read_problems/* recordProblem */.hN)("truncated-record", path, undefined, message));
    }
    *#problem(problem) {
        if (this.#positions > 0)
            yield { kind: "problem", problem };
        else
            this.#problems.push(problem);
    }
}
const nameOf = (path) => path
    .split("/")
    .at(-1)
    ?.replace(/\.npy(\.gz|\.zst)?$/i, "") ?? path;
const reader_lengthOf = (row) => ("codes" in row ? row.codes.length : row.values.length);

;// CONCATENATED MODULE: ./build/src/read/read-file.js








async function* readFile(path, options, counter, split) {
    let sources = 0;
    try {
        for await (const source of (0,bytes/* openSources */.H)(path, options)) {
            sources++;
            yield* readSource(source, path, options, counter, split);
        }
        if (sources === 0)
            yield* unused((0,read_problems/* fileProblem */.Wj)("empty-archive", path, "the archive holds no file of records"));
    }
    catch (error) {
        const problem = (0,io_problem/* ioProblem */.a)(error, path);
        if (problem === undefined)
            throw error;
        yield* unused(problem);
    }
}
function* unused(problem) {
    yield { kind: "problem", problem };
    yield {
        kind: "input",
        path: problem.path,
        format: "unknown",
        samples: 0,
        positions: 0,
        bytes: 0,
        records: { scanned: 0, parsed: 0 },
    };
}
async function* readSource(source, file, options, counter, split) {
    let reader;
    const chunks = source.chunks[Symbol.asyncIterator]();
    try {
        const head = await readHead(chunks);
        const isOfTensors = isTensor(head.bytes);
        const refused = isOfTensors ? undefined : refuse(head, source.path);
        if (refused !== undefined) {
            yield* unused(refused);
            return;
        }
        reader = isOfTensors
            ? new TensorReader(source, file, options, counter)
            : new RecordFile(source, file, options, counter, head);
        for (let chunk = head.bytes; chunk !== undefined;) {
            if (split !== undefined && reader instanceof RecordFile && reader.canSplitIn(chunk)) {
                yield* reader.split(chunk, split);
                return;
            }
            yield* reader.take(chunk);
            options.onProgress?.(source.stored());
            if (reader instanceof TensorReader && reader.areLong && source.readAt !== undefined) {
                for await (const reading of reader.takeFrom(source.readAt)) {
                    options.onProgress?.(source.stored());
                    yield reading;
                }
                break;
            }
            const next = await chunks.next();
            chunk = next.done === true ? undefined : next.value;
        }
        yield* reader.take(undefined);
    }
    catch (error) {
        const problem = (0,io_problem/* ioProblem */.a)(error, source.path);
        if (problem === undefined)
            throw error;
        if (reader === undefined) {
            yield* unused(problem);
            return;
        }
        yield* reader.fail(problem);
    }
    finally {
        await chunks.return?.();
    }
    yield* reader.end(source.stored());
}

;// CONCATENATED MODULE: ./build/src/read/read.js

async function* read(paths, options, split) {
    const counter = { sample: 0 };
    for (const path of paths)
        yield* readFile(path, options, counter, split);
}


/***/ }),

/***/ 70054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ TENSOR_FORMATS)
/* harmony export */ });
const TENSOR_FORMATS = [
    {
        name: "tensor-logits",
        title: "logits over the whole vocabulary (.npy, .npz, .safetensors)",
        values: "logits",
        shapes: "(T, V) or (B, T, V)",
    },
    {
        name: "tensor-logprobs",
        title: "logprobs over the whole vocabulary, or of the most likely tokens (.npy, .npz, .safetensors)",
        values: "logprobs",
        shapes: "(T, V), (B, T, V), (T, k) or (B, T, k)",
    },
    {
        name: "tensor-probabilities",
        title: "probabilities over the whole vocabulary, or of the most likely tokens (.npy, .npz, .safetensors)",
        values: "probabilities",
        shapes: "(T, V), (B, T, V), (T, k) or (B, T, k)",
    },
    {
        name: "tensor-entropies",
        title: "ready entropies in nats (.npy, .npz, .safetensors)",
        values: "entropies",
        shapes: "(T) or (B, T)",
    },
    {
        name: "llamacpp-base-logits",
        title: "logprobs that llama.cpp's llama-perplexity --kl-divergence-base has saved",
        values: "logprobs",
        shapes: "one sample per chunk: the second half of its positions, V",
    },
];


/***/ }),

/***/ 18508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sectionsOf),
/* harmony export */   c: () => (/* binding */ isTelling)
/* harmony export */ });
/* harmony import */ var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37679);

const MAX_WIDTH = 1 << 20;
const TELLING_NAME = /logit|log_?prob|prob|entrop|scores|distribution/i;
const isTelling = (name) => TELLING_NAME.test(name);
function sectionsOf({ arrays }, values) {
    const floats = arrays.filter((array) => array.dtype !== undefined);
    if (floats.length === 0) {
        const found = arrays.map(({ name, stored }) => `${name} (${stored})`);
        throw new _array_js__WEBPACK_IMPORTED_MODULE_0__/* .BadTensor */ .P3(`the file holds no floating-point numbers${listed(found)}`);
    }
    const telling = floats.filter(({ name }) => isTelling(name));
    const read = values !== undefined || floats.length === 1 ? floats : telling;
    if (read.length === 0) {
        const found = floats.map(({ name }) => name);
        throw new _array_js__WEBPACK_IMPORTED_MODULE_0__/* .BadTensor */ .P3(`no array is named like logits, logprobs, probabilities or entropies${listed(found)}`);
    }
    return read.map((array) => sectionOf(array, values));
}
const listed = (names) => names.length === 0 ? "" : `: ${names.slice(0, 5).join(", ")}${names.length > 5 ? ", ..." : ""}`;
function sectionOf(array, named) {
    const { shape } = array;
    const values = named ?? (shape.length === 1 || /entrop/i.test(array.name) ? "entropies" : undefined);
    const [width, positions, samples, ...more] = values === "entropies" ? [1, ...shape.toReversed()] : shape.toReversed();
    if (positions === undefined || more.length > 0)
        throw new _array_js__WEBPACK_IMPORTED_MODULE_0__/* .BadTensor */ .P3(`${JSON.stringify(array.name)} has the shape (${shape.join(", ")})`);
    if (width > MAX_WIDTH)
        throw new _array_js__WEBPACK_IMPORTED_MODULE_0__/* .BadTensor */ .P3(`${JSON.stringify(array.name)} has rows of more than ${MAX_WIDTH} numbers`);
    return { array, values, samples: samples ?? 1, positions, width };
}


/***/ }),

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ageOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MAX_HOURS = 48;
function ageOf(date, now) {
    if (date === undefined || now === undefined)
        return undefined;
    const age = now.getTime() - Date.parse(date);
    if (!(age >= 0))
        return undefined;
    if (age < HOUR)
        return "less than an hour old";
    const hours = Math.floor(age / HOUR);
    return `${hours < MAX_HOURS ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hours, "hour") : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(age / DAY), "day")} old`;
}


/***/ }),

/***/ 87345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ casesSection),
/* harmony export */   z: () => (/* binding */ caseAnnotations)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30445);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65340);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70650);




const MAX_ROWS = 10;
const METRIC = "fork-fraction";
const rangeOf = ({ low, high }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .range */ .y1)(METRIC, { estimate: low, low, high, interval: null });
function changeOf({ low, high, baseline }) {
    if (baseline === undefined)
        return "";
    const difference = { estimate: low - baseline.low, interval: null, pairs: 1 };
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(METRIC, { estimate: low, low, high, interval: null, difference });
}
function caseAnnotations({ cases, blocks, bounds }, most) {
    if (!blocks || bounds.every(({ outcome }) => outcome === "pass"))
        return [];
    return cases
        .flatMap((one) => (one.location === undefined ? [] : [{ ...one, location: one.location }]))
        .slice(0, most)
        .map((one) => ({
        level: "notice",
        title: `logprob-gate: ${one.baseline === undefined ? "many forks" : "forks moved"}`,
        message: `${sentence(one)}.`,
        path: one.location.path,
        line: one.location.line,
    }));
}
function sentence(one) {
    const { sample, group, positions, baseline } = one;
    const name = `Sample ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(sample)}${group === undefined ? "" : ` of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(group)}`}`;
    const now = `fork fraction ${rangeOf(one)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(positions, "position")}`;
    if (baseline === undefined)
        return `${name}: ${now}`;
    const then = `${rangeOf(baseline)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(baseline.positions, "position")}`;
    return `${name}: ${now}, ${changeOf(one)} against the baseline (${then})`;
}
function casesSection({ cases }) {
    const [first] = cases;
    if (first === undefined)
        return "";
    const moved = first.baseline !== undefined;
    const placed = cases.some(({ location }) => location !== undefined);
    const rows = cases
        .slice(0, MAX_ROWS)
        .map((one) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(one.sample, 40),
        ...(moved ? [one.baseline === undefined ? "–" : rangeOf(one.baseline), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(changeOf(one))] : []),
        rangeOf(one),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(one.positions),
        ...(placed ? [one.location === undefined ? "–" : placeOf(one.location)] : []),
    ]);
    const header = [
        "sample",
        ...(moved ? ["baseline", "change"] : []),
        "fork fraction",
        "positions",
        ...(placed ? ["evaluation case"] : []),
    ];
    const text = placed ? [0, header.length - 1] : [0];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${moved ? "Where the forks moved" : "Where the most forks are"} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.length, "sample")})`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(header, rows, text));
}
const placeOf = ({ path, line }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(`${path}:${line}`, 200);


/***/ }),

/***/ 30445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   v: () => (/* binding */ allowedChange),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22219);

const MOST_DIGITS = 6;
function styleOf(metric, unit) {
    const kind = _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.find(({ name }) => name === metric)?.kind;
    if (kind === "proportion" || kind === "mass")
        return { factor: 100, suffix: " pp", digits: 1 };
    if (kind === "entropy")
        return { factor: 1, suffix: ` ${unit ?? "nats"}`, digits: 3 };
    return { factor: 1, suffix: "", digits: 2 };
}
function signed(metric, { difference, unit }) {
    if (!difference)
        return "";
    const { suffix } = styleOf(metric, unit);
    return `${plus(difference.estimate)}${size(metric, difference.estimate, unit)}${suffix}`;
}
function moved(metric, { difference, unit }) {
    if (!difference)
        return "is not in the baseline";
    const { estimate, interval } = difference;
    const { suffix } = styleOf(metric, unit);
    const by = `${size(metric, estimate, unit)}${suffix}`;
    const what = estimate > 0 ? `rose by ${by}` : estimate < 0 ? `fell by ${by}` : "did not change";
    const within = interval && estimate < 0 ? [-interval[1], -interval[0]] : interval;
    const ends = within?.map((end) => `${end < 0 ? "−" : ""}${size(metric, end, unit)}`);
    return `${what}${ends ? ` (95 % interval ${ends.join(" to ")})` : ""}`;
}
function allowedChange(metric, { maxIncrease, maxDecrease }, unit) {
    const written = ({ value, relative }) => {
        const { factor, suffix } = relative ? { factor: 100, suffix: " % of it" } : styleOf(metric, unit);
        return `${Number((value * factor).toFixed(12))}${suffix}`;
    };
    return [
        maxIncrease ? `up to +${written(maxIncrease)}` : "",
        maxDecrease ? `down to −${written(maxDecrease)}` : "",
    ]
        .filter((text) => text !== "")
        .join(", ");
}
function size(metric, value, unit) {
    const { factor, digits } = styleOf(metric, unit);
    const scaled = Math.abs(value * factor);
    let enough = digits;
    while (scaled > 0 && enough < MOST_DIGITS && Number(scaled.toFixed(enough)) === 0)
        enough++;
    return scaled.toFixed(enough);
}
const plus = (value) => (value > 0 ? "+" : value < 0 ? "−" : "±");


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   gd: () => (/* binding */ inlineBehind),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export visible */
const ACTING = /(?!(?<=\p{Emoji})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const NAMED = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const DEFAULT_MAX = 80;
const COMMAND = /^\s*::|##\[/g;
const visible = (text) => text.replace(ACTING, (c) => NAMED[c] ?? escaped(c));
function inline(text, max = DEFAULT_MAX) {
    const line = visible(text.slice(0, 4 * max)).replace(COMMAND, (command) => command.replace(/[:#]/, escaped));
    return cut(line, max, text.length > 4 * max);
}
function inlineBehind(before, text, max = Infinity) {
    const end = before.slice(-2);
    const shown = end + visible(text.slice(0, 4 * max));
    return cut(shown.replace(/(?<=##)\[/g, escaped).slice(end.length), max, text.length > 4 * max);
}
function cut(text, max, isMore = false) {
    const characters = [...text];
    return characters.length <= max && !isMore ? text : `${characters.slice(0, max - 1).join("")}…`;
}
const escaped = (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
const html = (text, max = DEFAULT_MAX) => inline(text, max).replace(/[&<>"']/g, reference);
const BREAK = "<!-- -->";
const markdown = (text, max = DEFAULT_MAX) => inCode(inline(text, max) || '""');
function inCode(inert) {
    const broken = inert
        .replace(/[!-/:-@[-`{-~]/g, (c) => `${reference(c)}${"@.:".includes(c) ? BREAK : ""}`)
        .replace(/(ww)(w)/gi, `$1${BREAK}$2`);
    return `<code>${broken}</code>`;
}
const READ_AGAIN = /[@#$]|:\/\/|:.+:|www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
const MAX_PROSE = 600;
const prose = (text, max = MAX_PROSE) => inline(text, max)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? inCode(part) : part.replace(/\S+/g, wordOfProse)))
    .join("");
const wordOfProse = (word) => READ_AGAIN.test(word) ? inCode(word) : word.replace(/[!-&*+/:-@[-`{-~]/g, reference);
const reference = (character) => `&#${character.charCodeAt(0)};`;


/***/ }),

/***/ 65340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);


const MARKS = {
    pass: "✅",
    fail: "❌",
    warn: "⚠️",
    inconclusive: "❓",
};
const folded = (title, body, open = false) => `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;
const row = (cells) => `| ${cells.join(" | ")} |`;
function table(header, rows, text = [0]) {
    const alignment = header.map((_, column) => (text.includes(column) ? ":--" : "--:"));
    return [row(header), row(alignment), ...rows.map(row)].join("\n");
}
const leftOut = (total, shown, noun) => total > shown ? `\n\n${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(total - shown, `more ${noun}`)} in the report.` : "";
const unbroken = (text) => text.replaceAll(" ", "&nbsp;");
const tokenOf = (token) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(token, 30).replace(/^<code> /, "<code>&nbsp;");


/***/ }),

/***/ 70650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   HA: () => (/* binding */ thresholdText),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Ue: () => (/* binding */ entropy),
/* harmony export */   b6: () => (/* binding */ plusMinus),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22219);

const MAX_DIGITS = 12;
const MAX_EDGE_DIGITS = 6;
const count = (value) => value.toLocaleString("en-US");
const counted = (value, noun) => `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
const PERCENT = {
    factor: 100,
    suffix: " %",
    edges: [0, 1],
    digits: (value) => (value === 0 || value >= 1 ? 1 : 2),
};
function styleOf(name, unit) {
    const kind = metricOf(name)?.kind;
    if (kind === "proportion" || kind === "mass")
        return PERCENT;
    if (kind === "entropy")
        return { factor: 1, suffix: ` ${unit ?? "nats"}`, edges: [0], digits: () => 3 };
    return { factor: 1, suffix: "", edges: [0], digits: (value) => (value >= 100 ? 0 : 2) };
}
const metricOf = (name) => _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.find((metric) => metric.name === name);
function range(name, value, limits = []) {
    const style = styleOf(name, value.unit);
    const stops = [limits].flat().flatMap(({ min, max }) => [min, max].filter((limit) => limit !== undefined));
    if (value.high === null) {
        const least = (value.low * style.factor).toFixed(digitsFor([value.low], stops, style));
        return `at least ${least}${style.suffix}`;
    }
    const digits = digitsFor([value.low, value.high], stops, style);
    const [low, high] = [value.low, value.high].map((end) => (end * style.factor).toFixed(digits));
    return `${low === high ? low : `${low} to ${high}`}${style.suffix}`;
}
function plusMinus(name, value) {
    if (value.interval === null || value.high === null)
        return "";
    const style = styleOf(name, value.unit);
    const half = Math.max(value.low - value.interval[0], value.interval[1] - value.high) * style.factor;
    const usual = style.digits(value.low * style.factor);
    return `± ${half.toFixed(tellingApart([half], [0], { from: usual, most: MAX_EDGE_DIGITS, factor: 1 }))}`;
}
function allowed(name, { min, max }, unit) {
    const { factor, suffix } = styleOf(name, unit);
    const written = (limit) => String(Number((limit * factor).toFixed(MAX_DIGITS)));
    if (min !== undefined && max !== undefined)
        return `${written(min)} to ${written(max)}${suffix}`;
    if (max !== undefined)
        return `up to ${written(max)}${suffix}`;
    return `at least ${written(min ?? 0)}${suffix}`;
}
const probability = (value) => `${(value * 100).toFixed(1)} %`;
function entropy(low, high, unit) {
    const [from, to] = [low.toFixed(2), high.toFixed(2)];
    return `${from === to ? from : `${from} to ${to}`} ${unit}`;
}
const thresholdText = ({ value, unit }) => `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;
const bytes = (value) => value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`;
function digitsFor(values, limits, style) {
    const { factor } = style;
    const usual = Math.max(...values.map((value) => style.digits(value * factor)));
    const from = tellingApart(values, style.edges, { from: usual, most: MAX_EDGE_DIGITS, factor });
    return tellingApart(values, limits, { from, most: MAX_DIGITS, factor });
}
function tellingApart(values, stops, { from, most, factor }) {
    const alike = (digits) => values.some((value) => stops.some((stop) => value !== stop && (value * factor).toFixed(digits) === (stop * factor).toFixed(digits)));
    for (let digits = from; digits <= most; digits++)
        if (!alike(digits))
            return digits;
    return from;
}


/***/ }),

/***/ 66719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NX: () => (/* binding */ boundRemedy),
  wy: () => (/* binding */ boundSentence),
  _O: () => (/* binding */ context),
  Pl: () => (/* binding */ headline),
  yG: () => (/* binding */ plainly),
  D1: () => (/* binding */ problemSentence),
  om: () => (/* binding */ tooManyProblems)
});

;// CONCATENATED MODULE: ./build/src/report/causes.js
const BROKEN = "look for a broken quantisation, chat template or sampler.";
const UNCERTAIN = `The model is uncertain at more positions than allowed: ${BROKEN}`;
const CERTAIN = "The model is certain almost everywhere: look for an entropy collapse in training, or logprobs taken after sampling.";
const UNLIKELY = `The model finds the chosen tokens less likely than allowed: ${BROKEN}`;
const SHORT_LISTS = "The lists leave too much out: ask for more alternatives (top_logprobs 20)";
const LENGTH = "look at the chat template, the stop tokens and the limit on tokens.";
const CHANGED = "The tuned model decides otherwise at more positions than allowed: look for too long or too strong training, a coarse quantisation, or another chat template.";
const REPLACED = "The tuned model prefers tokens that the base hardly considers: look for a broken quantisation or tokenizer, or training that taught new text instead of choosing among its own.";
const ELSEWHERE = "The changes are not where the base was uncertain: look at what was trained, and on what.";
const ENTROPY = { above: UNCERTAIN, below: CERTAIN };
const CAUSES = {
    "fork-fraction": ENTROPY,
    "mean-entropy": ENTROPY,
    "entropy-p50": ENTROPY,
    "entropy-p80": ENTROPY,
    "entropy-p90": ENTROPY,
    "entropy-p99": ENTROPY,
    "near-deterministic": { above: CERTAIN, below: UNCERTAIN },
    surprisal: { above: UNLIKELY, below: CERTAIN },
    perplexity: { above: UNLIKELY, below: CERTAIN },
    undecided: { above: `${SHORT_LISTS}, and give the model's vocab-size.` },
    "covered-mass": { below: `${SHORT_LISTS}.` },
    unshifted: { below: CHANGED },
    reranked: { above: CHANGED },
    shifted: { above: REPLACED },
    "promoted-rank": { above: REPLACED },
    "mean-js": { above: CHANGED },
    kl: { above: CHANGED },
    "near-zero-js": { below: CHANGED },
    "fork-overlap": { below: ELSEWHERE },
    "entropy-ratio": { below: ELSEWHERE },
    "fork-auroc": { below: ELSEWHERE },
    length: {
        above: `The samples are longer than allowed: ${LENGTH}`,
        below: `The samples are shorter than required: ${LENGTH}`,
    },
};
const causeOf = (metric, side) => CAUSES[metric]?.[side] ?? "";

// EXTERNAL MODULE: ./build/src/report/age.js
var report_age = __webpack_require__(3131);
// EXTERNAL MODULE: ./build/src/report/changes.js
var changes = __webpack_require__(30445);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/change-sentences.js





const MAX_NAMED = 3;
function changeSentence(report, bound, quote) {
    const { metric, group, reason } = bound;
    const found = report.groups.find(({ name }) => name === group);
    const value = found?.metrics[metric];
    const allows = (0,changes/* allowedChange */.v)(metric, bound.bound, value?.unit ?? report.threshold.unit);
    const label = (0,words/* capitalised */.Iu)((0,words/* labelOf */.Wy)(metric));
    const subject = label + (group === "all" ? "" : ` of ${group === "*" ? "each group" : quote(group)}`);
    const asked = `${subject} may change ${allows}`;
    switch (reason) {
        case "not-compared":
        case "not-comparable":
            return `${asked}, but was not compared: ${whyNot(report, quote)}`;
        case "group-vanished":
            return `${asked}, but the group is only in the baseline: none of its samples were run`;
        case "group-appeared":
            return `${asked}, but the group is not in the baseline`;
        case "group-missing":
            return `${asked}, but there is no such group, neither here nor in the baseline`;
        default:
    }
    if (value?.difference === undefined)
        return `${asked}, but was not measured in both runs`;
    const is = `${subject} is ${(0,numbers/* range */.y1)(metric, value)}: it ${(0,changes/* moved */.aW)(metric, value)}`;
    switch (reason) {
        case "inside":
            return `${is}, within the allowed change (${allows})`;
        case "outside":
            return `${is}, beyond the allowed change (${allows})`;
        case "one-of-many":
            return `${is}, beyond the allowed change (${allows}), but not so surely that one of ${(0,numbers/* count */.U9)(report.family)} bounds judged together may fail for it`;
        case "few-samples":
            return `${is}, but ${(0,numbers/* counted */.hS)(found?.samples ?? 0, "sample")} here or those of the baseline are too few to judge by: ${(0,numbers/* count */.U9)(report.minimum.samples)} are needed`;
        case "few-positions":
            return `${is}, but ${(0,numbers/* counted */.hS)(found?.positions ?? 0, "position")} here or those of the baseline are too few to judge by: ${(0,numbers/* count */.U9)(report.minimum.positions)} are needed`;
        case "few-forks":
            return `${is}, but so few positions of this kind, fewer than ${(0,numbers/* count */.U9)(report.minimum.forks)}, do not tell`;
        default:
            return `${is}, which does not decide whether the change is allowed (${allows})`;
    }
}
function changeRemedy(report, bound) {
    const value = report.groups.find(({ name }) => name === bound.group)?.metrics[bound.metric];
    const fell = (value?.difference?.estimate ?? 0) < 0;
    const limit = fell ? "max-decrease" : "max-increase";
    switch (bound.reason) {
        case "not-compared":
            return "Publish a measurement from the target branch, and name it as the `baseline` (docs/statistics.md).";
        case "not-comparable":
            return "Measure both in the same way: publish a new baseline, or undo the change of the setting.";
        case "group-vanished":
            return "Find out why its samples were not run; if it is meant, publish a new baseline.";
        case "group-appeared":
            return "Publish a new baseline once it is merged.";
        case "group-missing":
            return "Correct the bound's `group`.";
        case "not-measured":
            return "Save what the metric needs in both runs (docs/mathematics.md).";
        case "few-samples":
            return "Evaluate more samples, or lower `min-samples`.";
        case "few-positions":
            return "Evaluate more samples, or lower `min-positions`.";
        case "few-forks":
            return "Evaluate more samples, or lower `min-forks`.";
        case "one-of-many":
            return "Evaluate more samples, or judge fewer bounds with confidence.";
        case "astride":
            return settling(bound, value);
        default:
            return `${causeOf(bound.metric, fell ? "below" : "above")} If it is meant, raise the bound's \`${limit}\` (${bound.origin}), or merge and publish a new baseline.`.trimStart();
    }
}
function settling({ moreSamples }, value) {
    if (moreSamples !== undefined) {
        return `About ${(0,numbers/* count */.U9)(Number(moreSamples.toPrecision(2)))} more samples would probably settle it.`;
    }
    return value?.difference?.interval == null
        ? "There is no sampling interval: set the bound's `evidence: estimate`."
        : "The change is as large as what is allowed: no number of samples is sure to settle it.";
}
function whyNot({ notCompared }, quote) {
    if (notCompared === null)
        return "the baseline was not asked for";
    const { reason, differs, lookedFor } = notCompared;
    const field = differs
        ? ` (${quote(differs.field)} is ${quote(differs.run)} here, ${quote(differs.baseline)} there)`
        : "";
    const named = lookedFor.slice(0, MAX_NAMED).map((one) => quote(one));
    const more = lookedFor.length > MAX_NAMED ? ` and ${(0,numbers/* count */.U9)(lookedFor.length - MAX_NAMED)} more` : "";
    return `${reason}${field}${named.length > 0 ? `; looked for ${named.join(", ")}${more}` : ""}`;
}
function comparedSentence(report, quote, now) {
    const { comparedWith: baseline, groups, bounds, family } = report;
    if (baseline === null) {
        const given = report.notCompared === null || report.notCompared.lookedFor.length > 0 || report.notCompared.differs;
        return given
            ? `Not compared with a baseline: ${whyNot(report, quote)}.`
            : "Not compared with a baseline.";
    }
    const told = bounds.find(({ against, outcome }) => against !== undefined && outcome === "fail")?.group ?? "all";
    const value = groups.find(({ name }) => name === told)?.metrics["fork-fraction"];
    const { commit, date, samples, pairs, branch } = baseline;
    const name = [
        branch === undefined
            ? `the baseline ${commit === undefined ? quote(baseline.path) : ""}`.trim()
            : quote(branch),
        commit === undefined ? "" : `at ${quote(commit.slice(0, 7))}`,
        date === undefined ? "" : `of ${quote(date.slice(0, 10))}`,
    ].filter((part) => part !== "");
    const age = (0,report_age/* ageOf */.h)(date, now);
    const paired = pairs === samples && baseline.unpaired.run.count === 0 ? "all paired" : `${(0,numbers/* count */.U9)(pairs)} paired`;
    const change = value?.difference
        ? `Fork fraction${told === "all" ? "" : ` of ${quote(told)}`} ${(0,changes/* moved */.aW)("fork-fraction", value)}`
        : "Compared";
    const many = family > 1
        ? ` ${(0,numbers/* count */.U9)(family)} bounds are judged with confidence, and together: the chance that any fails by accident is at most 5 % (Holm).`
        : "";
    return `${change} against ${name.join(" ")}${age === undefined ? "" : `, ${age}`}, ${(0,numbers/* counted */.hS)(samples, "sample")}, ${paired}.${many}`;
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/report/sentences.js





const MAX_NAMES = 5;
const plainly = (text) => (0,report_escape/* inline */.mG)(text);
function boundSentence(report, bound, quote = plainly) {
    if (bound.against !== undefined)
        return changeSentence(report, bound, quote);
    const { metric, group, reason, bound: limits } = bound;
    const found = report.groups.find(({ name }) => name === group);
    const value = found?.metrics[metric];
    const subject = (0,words/* capitalised */.Iu)((0,words/* labelOf */.Wy)(metric)) + (group === "all" ? "" : ` of ${quote(group)}`);
    const allows = (0,numbers/* allowed */.TQ)(metric, limits, value?.unit ?? report.threshold.unit);
    if (found === undefined || reason === "group-missing") {
        const others = report.groups.slice(1);
        const names = others.slice(0, MAX_NAMES).map(({ name }) => quote(name));
        const more = others.length > MAX_NAMES ? ` and ${(0,numbers/* count */.U9)(others.length - MAX_NAMES)} more` : "";
        const groups = names.length === 0 ? "there are no groups" : `there are ${names.join(", ")}${more}`;
        const which = group === "*" ? "no group" : `no group ${quote(group)}`;
        return `${(0,words/* capitalised */.Iu)((0,words/* labelOf */.Wy)(metric))} has a bound (${allows}), but there is ${which}: ${groups}`;
    }
    if (value === undefined || reason === "not-measured")
        return `${subject} has a bound (${allows}), but was not measured`;
    const is = `${subject} is ${(0,numbers/* range */.y1)(metric, value, limits)}`;
    switch (reason) {
        case "inside":
            return `${is}, ${satisfied(bound, value)}`;
        case "outside":
            return `${is}, ${limitOn(sideOf(bound, value), bound, value)}`;
        case "few-samples":
            return `${is}, but ${(0,numbers/* counted */.hS)(found.samples, "sample")} ${found.samples === 1 ? "is" : "are"} too few to judge by: ${(0,numbers/* count */.U9)(report.minimum.samples)} are needed`;
        case "few-positions":
            return `${is}, but ${(0,numbers/* counted */.hS)(found.positions, "position")} ${found.positions === 1 ? "is" : "are"} too few to judge by: ${(0,numbers/* count */.U9)(report.minimum.positions)} are needed`;
        case "few-forks":
            return `${is}, but so few positions of this kind, fewer than ${(0,numbers/* count */.U9)(report.minimum.forks)}, do not tell`;
        case "one-of-many":
            return `${is}, ${limitOn(sideOf(bound, value), bound, value)}, but not so surely that one of ${(0,numbers/* count */.U9)(report.family)} bounds judged together may fail for it`;
        default:
            return `${is}${confidence(bound, value)}, which does not decide whether it is allowed (${allows})`;
    }
}
function satisfied(bound, value) {
    const { min, max } = bound.bound;
    if (min !== undefined && max !== undefined) {
        return `within the allowed ${(0,numbers/* allowed */.TQ)(bound.metric, bound.bound, value.unit)}`;
    }
    return `not ${limitOn(max === undefined ? "below" : "above", bound, value)}`;
}
const sideOf = ({ bound: { min, max } }, { low }) => max !== undefined && (min === undefined || low > max) ? "above" : "below";
function limitOn(side, { metric, bound: { min, max } }, { unit }) {
    const text = (0,numbers/* allowed */.TQ)(metric, side === "above" ? { max } : { min }, unit).replace(/^(up to|at least) /, "");
    return side === "above" ? `above the allowed ${text}` : `below the required ${text}`;
}
function confidence({ evidence, metric, bound }, value) {
    if (evidence !== "confident")
        return "";
    if (value.interval === null)
        return " without a sampling interval";
    const [low, high] = value.interval;
    return ` (95 % interval ${(0,numbers/* range */.y1)(metric, { ...value, low, high }, bound)})`;
}
function boundRemedy(report, bound) {
    if (bound.against !== undefined)
        return changeRemedy(report, bound);
    switch (bound.reason) {
        case "group-missing":
            return "Correct the bound's `group`, or find out why the group is gone.";
        case "not-measured":
            return (0,words/* isOfPair */.qM)(bound.metric)
                ? "Measure it with its base model: `logprob-gate compare` (docs/compare.md), or remove the bound."
                : "Save what the metric needs (docs/mathematics.md), or remove the bound.";
        case "few-samples":
            return "Evaluate more samples, or lower `min-samples`.";
        case "few-positions":
            return "Evaluate more samples, or lower `min-positions`.";
        case "few-forks":
            return "Evaluate more samples, or lower `min-forks`.";
        case "one-of-many":
            return "Evaluate more samples, or judge fewer bounds with confidence.";
        case "astride":
            return undecidedRemedy(bound, sentences_valueOf(report, bound));
        default:
            return violationRemedy(bound, sentences_valueOf(report, bound));
    }
}
const sentences_valueOf = (report, { group, metric }) => report.groups.find(({ name }) => name === group)?.metrics[metric];
function undecidedRemedy({ evidence, metric }, value) {
    if (evidence !== "confident") {
        return "Ask for more alternatives (top_logprobs 20), and give the model's vocab-size.";
    }
    if (value?.interval === null && !(0,words/* hasIntervalOf */.rq)(metric)) {
        return "This metric has no sampling interval: set the bound's `evidence: estimate`.";
    }
    return "Evaluate more samples; ask for more alternatives (top_logprobs 20).";
}
function violationRemedy(bound, value) {
    const side = value === undefined ? "above" : sideOf(bound, value);
    const change = side === "above" ? "raise the bound's `max`" : "lower the bound's `min`";
    return `${causeOf(bound.metric, side)} If it is meant, ${change} (${bound.origin}).`.trimStart();
}
const problemSentence = ({ path, line, message }, quote = plainly) => `${quote(line === undefined ? path : `${path}:${line}`)}: ${message}`;
function headline(report, quote = plainly) {
    const [unread, ...others] = report.problems.filter(({ scope }) => scope === "file");
    if (unread !== undefined) {
        const more = others.length > 0 ? `, and ${(0,numbers/* counted */.hS)(others.length, "more file")} could not be used` : "";
        return `Not judged in full: ${problemSentence(unread, quote)}${more}`;
    }
    const missing = report.bounds.find(({ reason }) => reason === "not-compared");
    const pick = (outcome, level) => report.bounds.find((bound) => bound.outcome === outcome && bound.level === level && bound.reason !== "not-compared");
    const failed = pick("fail", "fail");
    if (failed !== undefined)
        return boundSentence(report, failed, quote);
    if (report.problemCount > report.maxProblems)
        return tooManyProblems(report);
    if (missing !== undefined && report.onMissingBaseline === "fail")
        return boundSentence(report, missing, quote);
    const open = pick("inconclusive", "fail");
    if (open !== undefined)
        return `Inconclusive: ${boundSentence(report, open, quote)}`;
    const warned = pick("fail", "warn") ?? pick("inconclusive", "warn");
    if (warned !== undefined)
        return `Passed with a warning: ${boundSentence(report, warned, quote)}`;
    if (missing !== undefined && report.onMissingBaseline === "warn") {
        return `Passed with a warning: ${boundSentence(report, missing, quote)}`;
    }
    const noticed = report.problems.find(({ scope }) => scope === "notice");
    if (noticed !== undefined)
        return `Passed with a warning: ${problemSentence(noticed, quote)}`;
    const [group] = [...(report.comparedWith?.vanished ?? []), ...(report.comparedWith?.appeared ?? [])];
    if (group !== undefined && report.verdict === "warn") {
        return `Passed with a warning: group ${quote(group)} is not in both the run and the baseline`;
    }
    const [first] = report.bounds;
    const telling = report.rankCutoff === undefined ? "fork-fraction" : "reranked";
    if (first === undefined)
        return "Inconclusive: no bound was judged";
    return boundSentence(report, report.bounds.find(({ metric, outcome }) => metric === telling && outcome === "pass") ?? first, quote);
}
const tooManyProblems = ({ problemCount, maxProblems }) => `${(0,numbers/* counted */.hS)(problemCount, "problem")} in the artifacts, where ${maxProblems} are allowed`;
function starterSentence({ bounds: [starter] }) {
    const bound = starter && `${(0,words/* labelOf */.Wy)(starter.metric)} ${(0,numbers/* allowed */.TQ)(starter.metric, starter.bound)}`;
    return `No bounds are configured: the starter bound (${bound ?? "none"}) applies; \`logprob-gate init\` writes a configuration to change.`;
}
function context(report, quote = plainly, now) {
    const count = (outcome) => report.bounds.filter((bound) => bound.outcome === outcome).length;
    const [failed, open] = [count("fail"), count("inconclusive")];
    const total = report.bounds.length;
    const of = `of ${(0,numbers/* counted */.hS)(total, "bound")}`;
    const complete = report.problems.every(({ scope }) => scope !== "file");
    const hold = total === 1 ? "the bound holds." : `all ${total} bounds hold.`;
    const held = complete ? (0,words/* capitalised */.Iu)(hold) : `In what could be read, ${hold}`;
    const compared = comparedSentence(report, quote, now);
    return [
        report.comparedWith === null ? "" : compared,
        failed + open > 0 ? "" : held,
        failed > 0 ? `${failed} ${of} failed.` : "",
        open > 0 ? `${open} ${of} could not be decided.` : "",
        report.comparedWith === null ? compared : "",
        report.starterBound ? starterSentence(report) : "",
    ]
        .filter((sentence) => sentence !== "")
        .join(" ");
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SHIFT_HEADER),
/* harmony export */   a: () => (/* binding */ shiftRows)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26108);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);



const SHOWN = ["unshifted", "reranked", "shifted", "mean-js", "fork-overlap"];
const SHIFT_HEADER = SHOWN.map(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy);
function shiftRows({ groups, bounds, rankCutoff }) {
    if (rankCutoff === undefined)
        return [];
    return groups.map(({ name, metrics }) => ({
        group: name,
        cells: SHOWN.map((metric) => {
            const own = bounds.filter((bound) => bound.metric === metric && bound.group === name && bound.against === undefined);
            const value = metrics[metric];
            const limits = own.map(({ bound }) => bound);
            return {
                text: value === undefined ? "-" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(metric, value, limits)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plusMinus */ .b6)(metric, value)}`.trim(),
                bounds: own.map((bound) => ({
                    allowed: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .allowed */ .TQ)(metric, bound.bound, value?.unit),
                    outcome: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(bound),
                })),
            };
        }),
    }));
}


/***/ }),

/***/ 93872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PB: () => (/* binding */ allMetrics),
  Nx: () => (/* binding */ distribution),
  Pg: () => (/* binding */ findings),
  Sw: () => (/* binding */ groupTable),
  Ze: () => (/* binding */ howMeasured),
  ak: () => (/* binding */ meaning),
  Bk: () => (/* binding */ problems),
  A3: () => (/* binding */ sectionsLeftOut),
  nX: () => (/* binding */ topForks),
  SM: () => (/* binding */ withCode),
  AV: () => (/* binding */ worstGroups)
});

// EXTERNAL MODULE: ./build/src/measure/metrics.js
var metrics = __webpack_require__(22219);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/changes.js
var changes = __webpack_require__(30445);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
;// CONCATENATED MODULE: ./build/src/report/histogram-text.js

const MAX_ROWS = 16;
const WIDTH = 36;
const LABEL = "0.0 to 0.2".length;
const BINS_PER_UNIT = 10;
const ON_EDGE = 1e-9;
function histogramText({ histogram: run, baselineHistogram: baseline }, threshold) {
    const bins = Math.max(run.length, baseline?.length ?? 0);
    const edges = edgesOf(bins, threshold.value * BINS_PER_UNIT);
    const [own, theirs] = [run, baseline ?? []].map((histogram) => rowsOf(histogram, edges));
    const [total, baselineTotal] = [own, theirs].map((rows) => Math.max(1, sum(rows)));
    const scaled = theirs.map((positions) => (positions * total) / baselineTotal);
    const longest = Math.log1p(Math.max(1, ...own, ...scaled));
    const length = (positions) => Math.round((Math.log1p(positions) / longest) * WIDTH);
    const columns = (bar, positions, shares) => `${bar.padEnd(WIDTH)}${positions.padStart(12)}${shares.map((share) => share.padStart(11)).join("")}`;
    const shown = baseline === undefined ? 1 : 2;
    const lines = own.map((positions, row) => {
        const [from, to] = [edges[row], edges[row + 1]].map((bin) => (bin / BINS_PER_UNIT).toFixed(1));
        const bar = barOf(length(positions), baseline === undefined ? length(positions) : length(scaled[row]));
        const shares = [positions / total, theirs[row] / baselineTotal].slice(0, shown).map(percent);
        return `${`${from} to ${to}`.padStart(LABEL)} ${columns(bar, (0,numbers/* count */.U9)(positions), shares)}`;
    });
    const key = baseline === undefined ? "logarithmic scale" : "▀ this run, ▄ baseline, log scale";
    const header = `${threshold.unit.padEnd(LABEL)} ${columns(key, "positions", ["share", "baseline"].slice(0, shown))}`;
    const { row, note } = thresholdAt(edges, threshold.value * BINS_PER_UNIT);
    lines.splice(row, 0, `─── threshold ${(0,numbers/* thresholdText */.HA)(threshold)}${note} `.padEnd(header.length, "─"));
    return [header, ...lines].join("\n");
}
function edgesOf(bins, threshold) {
    const perRow = Math.max(1, Math.ceil(bins / MAX_ROWS));
    const nearest = Math.round(threshold);
    const first = Math.abs(threshold - nearest) < ON_EDGE ? nearest % perRow : 0;
    const edges = first > 0 ? [0, first] : [0];
    for (let edge = first; edge < bins; edge += perRow)
        edges.push(edge + perRow);
    return edges;
}
function thresholdAt(edges, threshold) {
    const end = edges.length - 1;
    const row = edges.findIndex((edge) => edge > threshold - ON_EDGE);
    if (row >= 0 && edges[row] > threshold + ON_EDGE)
        return { row, note: ", in the row above: decision forks from there on" };
    return row < 0 || row === end
        ? { row: end, note: ", above them all" }
        : { row, note: ": decision forks below this line" };
}
const rowsOf = (histogram, edges) => edges.slice(1).map((to, row) => sum(histogram.slice(edges[row], to)));
const sum = (values) => values.reduce((total, value) => total + value, 0);
function barOf(upper, lower) {
    const both = Math.min(upper, lower);
    return "█".repeat(both) + "▀".repeat(upper - both) + "▄".repeat(lower - both);
}
const percent = (share) => (0,numbers/* range */.y1)("fork-fraction", { estimate: share, low: share, high: share, interval: null });

// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(65340);
// EXTERNAL MODULE: ./build/src/report/sentences.js + 2 modules
var sentences = __webpack_require__(66719);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/report/summary-sections.js










const WORST_FIRST = ["fail", "inconclusive", "warn", "pass"];
const severity = (bound) => WORST_FIRST.indexOf((0,table/* outcomeOf */.sG)(bound));
const MAX_PATH = 200;
const MAX_BEFORE = 60;
const MAX_ESCAPED = 10;
function groupTable(report, detail) {
    const rows = (0,table/* groupRows */.fD)({ ...report, groups: worstGroups(report, detail.rows) });
    const against = (0,table/* changeHeader */.O)(report);
    const body = rows.map((row) => [
        nameOf(row.group.name),
        row.bounds.some(({ outcome }) => outcome === "fail") ? `**${row.forks}**` : row.forks,
        row.bounds.map((bound) => `${bound.allowed} ${markdown_parts/* MARKS */.j7[bound.outcome]}`).join("<br>") || "–",
        ...(against === undefined ? [] : [changeCell(row)]),
        row.undecided,
        row.entropy,
        row.samples,
        row.positions,
    ]);
    const header = [
        "group",
        "fork fraction",
        "allowed",
        ...(against === undefined ? [] : [(0,report_escape/* prose */.CS)(against)]),
        "undecided",
        "mean entropy",
        "samples",
        "positions",
    ];
    return (0,markdown_parts/* table */.tp)(header, body, [0, 2]) + (0,markdown_parts/* leftOut */.ig)(report.groups.length, body.length, "group");
}
function changeCell({ change, changeOutcomes }) {
    const text = (0,markdown_parts/* unbroken */.D_)(change) || "–";
    const shown = changeOutcomes.includes("fail") ? `**${text}**` : text;
    return [shown, ...changeOutcomes.map((outcome) => markdown_parts/* MARKS */.j7[outcome])].join(" ");
}
function worstGroups({ groups, bounds }, most) {
    if (groups.length <= most)
        return groups;
    const worst = new Map();
    for (const bound of bounds) {
        worst.set(bound.group, Math.min(severity(bound), worst.get(bound.group) ?? Infinity));
    }
    const rank = ({ name }) => worst.get(name) ?? WORST_FIRST.length;
    return [...groups.slice(0, 1), ...groups.slice(1).sort((a, b) => rank(a) - rank(b))].slice(0, most);
}
const nameOf = (group) => (group === "all" ? "**all**" : (0,report_escape/* markdown */.wD)(group, 60));
function findings(report, detail) {
    const missed = report.bounds.filter(({ outcome }) => outcome !== "pass");
    if (missed.length === 0)
        return "";
    const shown = missed
        .sort((a, b) => severity(a) - severity(b))
        .slice(0, detail.findings)
        .map((bound) => {
        const sentence = (0,sentences/* boundSentence */.wy)(report, bound, report_escape/* markdown */.wD);
        const remedy = (0,sentences/* boundRemedy */.NX)(report, { ...bound, origin: "" }).replace(" ()", "");
        return `- ${markdown_parts/* MARKS */.j7[(0,table/* outcomeOf */.sG)(bound)]} ${sentence}. ${withCode(remedy)} Set by ${(0,report_escape/* markdown */.wD)(bound.origin, MAX_PATH)}.`;
    });
    return (0,markdown_parts/* folded */.TM)((0,numbers/* counted */.hS)(missed.length, "finding"), shown.join("\n") + (0,markdown_parts/* leftOut */.ig)(missed.length, shown.length, "finding"), report.blocks);
}
function problems(report, detail) {
    const notices = report.problems.filter(({ scope }) => scope === "notice").length;
    if (report.problemCount + notices === 0)
        return "";
    const shown = report.problems.slice(0, detail.problems).map((problem) => {
        const sentence = (0,sentences/* problemSentence */.D1)(problem, (path) => (0,report_escape/* markdown */.wD)(path, MAX_PATH));
        return `- ${sentence} (${problem.code}). ${problem.remedy}`;
    });
    return (0,markdown_parts/* folded */.TM)(`${(0,numbers/* counted */.hS)(report.problemCount, "problem")} in the artifacts, ${report.maxProblems} allowed${notices > 0 ? `; ${(0,numbers/* counted */.hS)(notices, "notice")}` : ""}`, shown.join("\n") + (0,markdown_parts/* leftOut */.ig)(report.problemCount + notices, shown.length, "problem"), report.blocks);
}
const withCode = (text) => text.replace(/`([^`]+)`/g, (_, inner) => `<code>${(0,report_escape/* html */.qy)(inner)}</code>`);
function topForks({ topForks: forks, threshold }) {
    if (forks.length === 0)
        return "";
    const rows = forks.map((fork) => {
        const before = [...fork.before].slice(-MAX_BEFORE).join("");
        return [
            (0,report_escape/* markdown */.wD)(fork.sample, 40),
            (0,numbers/* count */.U9)(fork.position),
            (0,markdown_parts/* unbroken */.D_)((0,numbers/* entropy */.Ue)(fork.low, fork.high, threshold.unit)),
            `${before === "" ? "" : (0,report_escape/* markdown */.wD)(`…${before}`, MAX_BEFORE * MAX_ESCAPED)} **${fork.chosen === undefined ? "?" : (0,markdown_parts/* tokenOf */.B9)(fork.chosen)}**`,
            fork.alternatives
                .map(({ token, probability: p }) => `${(0,markdown_parts/* tokenOf */.B9)(token)}&nbsp;${(0,markdown_parts/* unbroken */.D_)((0,numbers/* probability */.E5)(p))}`)
                .join(", "),
        ];
    });
    return (0,markdown_parts/* folded */.TM)("Most uncertain positions (one of a sample)", (0,markdown_parts/* table */.tp)(["sample", "position", "entropy", "text, **chosen token**", "most likely tokens"], rows, [0, 3, 4]));
}
function distribution({ groups: [all], threshold }) {
    if (all === undefined || all.histogram.length === 0)
        return "";
    return (0,markdown_parts/* folded */.TM)("Entropy distribution", `\`\`\`text\n${histogramText(all, threshold)}\n\`\`\``);
}
function allMetrics(report, detail) {
    if (detail.metricGroups === 0)
        return "";
    const groups = worstGroups(report, detail.metricGroups);
    const against = (0,table/* changeHeader */.O)(report);
    const header = [
        "group",
        "metric",
        "value",
        "95 %",
        ...(against === undefined ? [] : [(0,report_escape/* prose */.CS)(against)]),
        "allowed",
    ];
    const rows = groups.flatMap((group) => metrics/* METRICS */.Cb.flatMap(({ name }) => {
        const value = group.metrics[name];
        if (value === undefined)
            return [];
        const bounds = report.bounds.filter((one) => one.metric === name && one.group === group.name);
        const limits = bounds.map(({ bound }) => bound);
        const judged = bounds.map((one) => {
            const write = one.against === undefined ? numbers/* allowed */.TQ : changes/* allowedChange */.v;
            return `${write(name, one.bound, value.unit)} ${markdown_parts/* MARKS */.j7[(0,table/* outcomeOf */.sG)(one)]}`;
        });
        return [
            [
                nameOf(group.name),
                (0,words/* labelOf */.Wy)(name),
                (0,numbers/* range */.y1)(name, value, limits),
                (0,numbers/* plusMinus */.b6)(name, value),
                ...(against === undefined ? [] : [(0,markdown_parts/* unbroken */.D_)((0,changes/* signed */.x8)(name, value)) || "–"]),
                judged.join("<br>") || "–",
            ],
        ];
    }));
    return (0,markdown_parts/* folded */.TM)("All metrics", (0,markdown_parts/* table */.tp)(header, rows, [0, 1, header.length - 1]) + (0,markdown_parts/* leftOut */.ig)(report.groups.length, groups.length, "group"));
}
const meaning = ({ rankCutoff }) => (0,markdown_parts/* folded */.TM)("What these numbers mean", [
    "- A **decision fork** is a position where the model is uncertain which token comes next: the entropy of its next-token distribution is above the threshold. The **fork fraction** is their share.",
    ...(rankCutoff === undefined
        ? []
        : [
            `- A position is **unshifted** where both models prefer the same token, **reranked** where the tuned model prefers another of the base's first ${rankCutoff}, and **shifted** where it prefers one beyond them. The divergence (Jensen-Shannon) is 0 for equal distributions, and at most 0.69 nats.`,
        ]),
    "- A range, such as 2.4 to 2.6 %: the list of the most likely tokens does not hold the whole distribution. The true value of these samples lies in this range; positions that may or may not be forks are **undecided**.",
    "- A margin, such as ± 0.3: other samples of the same model would differ. The 95 % sampling interval goes this far beyond the range; the unit of sampling is the completion.",
    `- A bound holds (${markdown_parts/* MARKS */.j7.pass}) when the whole range is allowed, fails (${markdown_parts/* MARKS */.j7.fail}) when none of it is, or only warns (${markdown_parts/* MARKS */.j7.warn}) if its level says so, and is inconclusive (${markdown_parts/* MARKS */.j7.inconclusive}) otherwise.`,
].join("\n"));
function howMeasured(report, detail) {
    const { threshold, vocabularySize, inputs, version } = report;
    const files = inputs
        .slice(0, detail.files)
        .map((input) => `- ${(0,report_escape/* markdown */.wD)(input.path, MAX_PATH)}: ${input.format}, ${(0,numbers/* counted */.hS)(input.samples, "sample")}, ${(0,numbers/* bytes */.ee)(input.bytes)}`);
    return (0,markdown_parts/* folded */.TM)(`How it was measured (threshold ${(0,numbers/* thresholdText */.HA)(threshold)}, vocabulary ${(0,numbers/* count */.U9)(vocabularySize)}, ${(0,numbers/* counted */.hS)(inputs.length, "file")})`, `${files.join("\n")}${(0,markdown_parts/* leftOut */.ig)(inputs.length, files.length, "file")}\n\nlogprob-gate ${version}. Entropies come from the listed probabilities as they are, never renormalised.`);
}
function sectionsLeftOut(report, detail) {
    return [
        !detail.forks && report.cases.length > 0 ? "where the forks moved or are" : "",
        !detail.forks && report.topForks.length > 0 ? "most uncertain positions" : "",
        !detail.forks && report.topChanges.length > 0 ? "where the models differ most" : "",
        !detail.chart && (report.groups[0]?.histogram.length ?? 0) > 0 ? "entropy distribution" : "",
        !detail.baseline && report.comparedWith !== null ? "what it was compared with" : "",
        detail.metricGroups === 0 ? "all metrics" : "",
        !detail.meaning ? "what these numbers mean" : "",
    ].filter((name) => name !== "");
}


/***/ }),

/***/ 65763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ SUMMARY_BUDGET),
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/src/measure/metrics.js
var metrics = __webpack_require__(22219);
// EXTERNAL MODULE: ./build/src/report/cases.js
var cases = __webpack_require__(87345);
// EXTERNAL MODULE: ./build/src/report/age.js
var age = __webpack_require__(3131);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(65340);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
;// CONCATENATED MODULE: ./build/src/report/comparison-section.js




const MAX_POINTS = 10;
function baselineSection({ comparedWith: baseline }, now) {
    if (baseline === null)
        return "";
    const { path, commit, date, samples, positions, pairs, pairedShare, unpaired, vanished, appeared } = baseline;
    const origin = [
        (0,report_escape/* markdown */.wD)(path, 200),
        ...(commit === undefined ? [] : [`commit ${(0,report_escape/* markdown */.wD)(commit)}`]),
        ...(date === undefined ? [] : [(0,report_escape/* markdown */.wD)(date)]),
        ...[(0,age/* ageOf */.h)(date, now) ?? []].flat(),
    ];
    const alone = (whose, { count: total, ids }) => total === 0 ? "" : `- Only in ${whose}: ${named(ids, total, "sample")}`;
    const groups = (whose, names) => names.length === 0
        ? ""
        : `- Groups only in ${whose}: ${named(names.slice(0, MAX_POINTS), names.length, "group")}`;
    const lines = [
        `- ${origin.join(", ")}: ${(0,numbers/* counted */.hS)(samples, "sample")}, ${(0,numbers/* counted */.hS)(positions, "position")}`,
        `- ${(0,numbers/* counted */.hS)(pairs, "sample")} paired by id, ${(0,numbers/* probability */.E5)(pairedShare)} of this run's`,
        alone("this run", unpaired.run),
        alone("the baseline", unpaired.baseline),
        groups("this run", appeared),
        groups("the baseline", vanished),
    ];
    return (0,markdown_parts/* folded */.TM)("What it was compared with", lines.filter((line) => line !== "").join("\n"));
}
function named(names, total, noun) {
    const left = total - names.length;
    const more = left > 0 ? `, and ${(0,numbers/* counted */.hS)(left, `more ${noun}`)}` : "";
    return `${names.map((name) => (0,report_escape/* markdown */.wD)(name, 60)).join(", ")}${more}`;
}
function trendSection({ trend, groups: [all] }) {
    const now = all?.metrics["fork-fraction"];
    if (trend.length === 0 || now === undefined)
        return "";
    const rows = trend
        .slice(-MAX_POINTS)
        .map((point) => [
        point.commit === undefined ? "–" : (0,report_escape/* markdown */.wD)(point.commit.slice(0, 7)),
        point.date === undefined ? "–" : (0,report_escape/* markdown */.wD)(point.date.slice(0, 10)),
        `${(0,numbers/* range */.y1)("fork-fraction", point)} ${(0,numbers/* plusMinus */.b6)("fork-fraction", point)}`.trim(),
        (0,numbers/* count */.U9)(point.samples),
    ]);
    const here = ["this run", "–", `${(0,numbers/* range */.y1)("fork-fraction", now)} ${(0,numbers/* plusMinus */.b6)("fork-fraction", now)}`.trim()];
    return (0,markdown_parts/* folded */.TM)(`Trend (${(0,numbers/* counted */.hS)(rows.length, "baseline")})`, (0,markdown_parts/* table */.tp)(["commit", "date", "fork fraction", "samples"], [...rows, [...here, (0,numbers/* count */.U9)(all?.samples ?? 0)]], [0, 1]));
}

// EXTERNAL MODULE: ./build/src/report/sentences.js + 2 modules
var sentences = __webpack_require__(66719);
// EXTERNAL MODULE: ./build/src/report/shift-table.js
var shift_table = __webpack_require__(61);
;// CONCATENATED MODULE: ./build/src/report/shift-section.js




const MAX_BEFORE = 600;
function shiftTable(report, most) {
    const rows = (0,shift_table/* shiftRows */.a)(report);
    if (rows.length === 0)
        return "";
    const body = rows.slice(0, most).map(({ group, cells }) => [
        group === "all" ? "**all**" : (0,report_escape/* markdown */.wD)(group, 60),
        ...cells.map(({ text, bounds }) => {
            const failed = bounds.some(({ outcome }) => outcome === "fail");
            const judged = bounds.map(({ allowed, outcome }) => `${allowed} ${markdown_parts/* MARKS */.j7[outcome]}`);
            return [failed ? `**${text}**` : text, ...judged].join("<br>");
        }),
    ]);
    return (0,markdown_parts/* table */.tp)(["group", ...shift_table/* SHIFT_HEADER */.$], body, [0]) + (0,markdown_parts/* leftOut */.ig)(rows.length, body.length, "group");
}
function topChanges({ topChanges: changes, threshold }) {
    if (changes.length === 0)
        return "";
    const most = (alternatives) => alternatives
        .slice(0, 3)
        .map(({ token, probability: p }) => `${(0,markdown_parts/* tokenOf */.B9)(token)}&nbsp;${(0,markdown_parts/* unbroken */.D_)((0,numbers/* probability */.E5)(p))}`)
        .join(", ");
    const rows = changes.map((change) => [
        (0,report_escape/* markdown */.wD)(change.sample, 40),
        (0,numbers/* count */.U9)(change.position),
        (0,markdown_parts/* unbroken */.D_)((0,numbers/* entropy */.Ue)(change.low, change.high, threshold.unit)),
        `${change.before === "" ? "" : (0,report_escape/* markdown */.wD)(`…${change.before}`, MAX_BEFORE)} **${change.chosen === undefined ? "?" : (0,markdown_parts/* tokenOf */.B9)(change.chosen)}**`,
        most(change.base),
        most(change.tuned),
    ]);
    return (0,markdown_parts/* folded */.TM)("Where the models differ most (one position of a sample)", (0,markdown_parts/* table */.tp)([
        "sample",
        "position",
        "divergence",
        "text, **its token**",
        "the base prefers",
        "the tuned model prefers",
    ], rows, [0, 3, 4, 5]));
}

// EXTERNAL MODULE: ./build/src/report/summary-sections.js + 1 modules
var summary_sections = __webpack_require__(93872);
;// CONCATENATED MODULE: ./build/src/report/summary.js








const SUMMARY_BUDGET = 900 * 1024;
const ALL_OF_IT = {
    rows: 500,
    findings: 200,
    problems: 100,
    metricGroups: 100,
    files: 20,
    forks: true,
    chart: true,
    baseline: true,
    meaning: true,
};
const LADDER = [
    { metricGroups: 10 },
    { metricGroups: 0 },
    { forks: false },
    { chart: false, problems: 20 },
    { baseline: false },
    { rows: 200, findings: 50, files: 5 },
    { rows: 50, findings: 20, problems: 5 },
    { rows: 10, findings: 5, problems: 1, files: 1 },
    { rows: 1, findings: 1, problems: 0, files: 0, meaning: false },
].reduce((steps, less) => [...steps, { ...(steps.at(-1) ?? ALL_OF_IT), ...less }], [ALL_OF_IT]);
function summary(report, budget = SUMMARY_BUDGET, now) {
    const safe = inert(report);
    for (const detail of LADDER) {
        const text = render(safe, detail, now);
        if (byteLength(text) <= budget)
            return text;
    }
    const mark = markdown_parts/* MARKS */.j7[report.verdict];
    const least = [
        `${opening(safe, now)}\n\nThe rest of the summary does not fit: see the report.\n`,
        `### ${mark} ${report.verdict}: the summary does not fit, see the report\n`,
        `${mark} ${report.verdict}\n`,
    ];
    return least.find((text) => byteLength(text) <= budget) ?? "";
}
function render(report, detail, now) {
    const left = summary_sections/* sectionsLeftOut */.A3(report, detail);
    const sections = [
        opening(report, now),
        shiftTable(report, detail.rows),
        summary_sections/* groupTable */.Sw(report, detail),
        summary_sections/* findings */.Pg(report, detail),
        summary_sections/* problems */.Bk(report, detail),
        detail.baseline ? baselineSection(report, now) : "",
        detail.baseline ? trendSection(report) : "",
        detail.forks ? (0,cases/* casesSection */.$)(report) : "",
        detail.forks ? topChanges(report) : "",
        detail.forks ? summary_sections/* topForks */.nX(report) : "",
        detail.chart ? summary_sections/* distribution */.Nx(report) : "",
        summary_sections/* allMetrics */.PB(report, detail),
        detail.meaning ? summary_sections/* meaning */.ak(report) : "",
        summary_sections/* howMeasured */.Ze(report, detail),
        left.length > 0 ? `Left out for lack of room: ${left.join(", ")}. See the report.` : "",
    ];
    return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}
const opening = (report, now) => `### ${markdown_parts/* MARKS */.j7[report.verdict]} ${(0,sentences/* headline */.Pl)(report, report_escape/* markdown */.wD)}\n\n${summary_sections/* withCode */.SM((0,sentences/* context */._O)(report, report_escape/* markdown */.wD, now))}`;
function inert(report) {
    const known = new Set(metrics/* METRICS */.Cb.map(({ name }) => name));
    return {
        ...report,
        version: (0,report_escape/* prose */.CS)(report.version),
        notCompared: report.notCompared && { ...report.notCompared, reason: (0,report_escape/* prose */.CS)(report.notCompared.reason) },
        bounds: report.bounds.map((bound) => known.has(bound.metric) ? bound : { ...bound, metric: (0,report_escape/* prose */.CS)(bound.metric) }),
        problems: report.problems.map((problem) => ({
            ...problem,
            code: (0,report_escape/* prose */.CS)(problem.code),
            message: (0,report_escape/* prose */.CS)(problem.message),
            remedy: (0,report_escape/* prose */.CS)(problem.remedy),
        })),
        inputs: report.inputs.map((input) => ({ ...input, format: (0,report_escape/* prose */.CS)(input.format) })),
    };
}
const byteLength = (text) => new TextEncoder().encode(text).length;


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ changeHeader),
/* harmony export */   fD: () => (/* binding */ groupRows),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30445);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);


function groupRows(report) {
    return report.groups.map((group) => {
        const own = report.bounds.filter((bound) => bound.metric === "fork-fraction" && bound.group === group.name);
        const bounds = own.filter(({ against }) => against === undefined);
        const changes = own.filter(({ against }) => against !== undefined);
        const limits = bounds.map(({ bound }) => bound);
        const { "fork-fraction": forks, undecided, "mean-entropy": entropy } = group.metrics;
        return {
            group,
            forks: forks === undefined
                ? "-"
                : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)("fork-fraction", forks, limits)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plusMinus */ .b6)("fork-fraction", forks)}`.trim(),
            bounds: bounds.map((bound) => ({
                allowed: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .allowed */ .TQ)(bound.metric, bound.bound),
                outcome: outcomeOf(bound),
            })),
            change: forks === undefined ? "" : (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)("fork-fraction", forks),
            changeOutcomes: changes.map(outcomeOf),
            undecided: undecided === undefined ? "-" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)("undecided", undecided),
            entropy: entropy === undefined ? "-" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)("mean-entropy", entropy),
            samples: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(group.samples),
            positions: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(group.positions),
        };
    });
}
const outcomeOf = ({ outcome, level }) => outcome === "fail" && level === "warn" ? "warn" : outcome;
const changeHeader = ({ comparedWith }) => comparedWith === null ? undefined : `against ${comparedWith.branch ?? "baseline"}`;


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   qM: () => (/* binding */ isOfPair),
/* harmony export */   rq: () => (/* binding */ hasIntervalOf)
/* harmony export */ });
/* harmony import */ var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22219);

const metricOf = (metric) => _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.find(({ name }) => name === metric);
const labelOf = (metric) => metricOf(metric)?.label ?? metric;
const isOfPair = (metric) => metricOf(metric)?.of === "pair";
function hasIntervalOf(name) {
    const metric = metricOf(name);
    return metric === undefined || (0,_measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInterval */ .Wn)(metric);
}
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ })

};
