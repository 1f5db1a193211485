export const id = 583;
export const ids = [583];
export const modules = {
	57336: ((module) => {
		let p = process || {}, argv = p.argv || [], env = p.env || {};
		let isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
		let formatter = (open, close, replace = open) => (input) => {
			let string = "" + input, index = string.indexOf(close, open.length);
			return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
		};
		let replaceClose = (string, close, replace, index) => {
			let result = "", cursor = 0;
			do {
				result += string.substring(cursor, index) + replace;
				cursor = index + close.length;
				index = string.indexOf(close, cursor);
			} while (~index);
			return result + string.substring(cursor);
		};
		let createColors = (enabled = isColorSupported) => {
			let f = enabled ? formatter : () => String;
			return {
				isColorSupported: enabled,
				reset: f("\x1B[0m", "\x1B[0m"),
				bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
				dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
				italic: f("\x1B[3m", "\x1B[23m"),
				underline: f("\x1B[4m", "\x1B[24m"),
				inverse: f("\x1B[7m", "\x1B[27m"),
				hidden: f("\x1B[8m", "\x1B[28m"),
				strikethrough: f("\x1B[9m", "\x1B[29m"),
				black: f("\x1B[30m", "\x1B[39m"),
				red: f("\x1B[31m", "\x1B[39m"),
				green: f("\x1B[32m", "\x1B[39m"),
				yellow: f("\x1B[33m", "\x1B[39m"),
				blue: f("\x1B[34m", "\x1B[39m"),
				magenta: f("\x1B[35m", "\x1B[39m"),
				cyan: f("\x1B[36m", "\x1B[39m"),
				white: f("\x1B[37m", "\x1B[39m"),
				gray: f("\x1B[90m", "\x1B[39m"),
				bgBlack: f("\x1B[40m", "\x1B[49m"),
				bgRed: f("\x1B[41m", "\x1B[49m"),
				bgGreen: f("\x1B[42m", "\x1B[49m"),
				bgYellow: f("\x1B[43m", "\x1B[49m"),
				bgBlue: f("\x1B[44m", "\x1B[49m"),
				bgMagenta: f("\x1B[45m", "\x1B[49m"),
				bgCyan: f("\x1B[46m", "\x1B[49m"),
				bgWhite: f("\x1B[47m", "\x1B[49m"),
				blackBright: f("\x1B[90m", "\x1B[39m"),
				redBright: f("\x1B[91m", "\x1B[39m"),
				greenBright: f("\x1B[92m", "\x1B[39m"),
				yellowBright: f("\x1B[93m", "\x1B[39m"),
				blueBright: f("\x1B[94m", "\x1B[39m"),
				magentaBright: f("\x1B[95m", "\x1B[39m"),
				cyanBright: f("\x1B[96m", "\x1B[39m"),
				whiteBright: f("\x1B[97m", "\x1B[39m"),
				bgBlackBright: f("\x1B[100m", "\x1B[49m"),
				bgRedBright: f("\x1B[101m", "\x1B[49m"),
				bgGreenBright: f("\x1B[102m", "\x1B[49m"),
				bgYellowBright: f("\x1B[103m", "\x1B[49m"),
				bgBlueBright: f("\x1B[104m", "\x1B[49m"),
				bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
				bgCyanBright: f("\x1B[106m", "\x1B[49m"),
				bgWhiteBright: f("\x1B[107m", "\x1B[49m")
			};
		};
		module.exports = createColors();
		module.exports.createColors = createColors;
	}),
	45583: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { failure: () => failure });
		var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
		var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
		let MAX_MESSAGE = 2e3;
		let placeOf = ({ path, line, column }) => [
			path,
			line,
			line === void 0 ? void 0 : column
		].filter((part) => part !== void 0).join(":");
		function failure(error, style, env) {
			let colours = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(style.colour);
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.y) {
				let place = error.location === void 0 ? "" : `${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(placeOf(error.location), MAX_MESSAGE)}: `;
				let message = error.message.split("\n").map((line) => (0, _report_escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(line, MAX_MESSAGE)).join("\n");
				return {
					text: `${colours.red(`error ${error.code}`)}: ${place}${message}\n  ${error.remedy}\n`,
					status: 2
				};
			}
			let described = error instanceof Error ? error : Error(String(error));
			let detail = env.LOGPROB_GATE_DEBUG === void 0 ? described.message : described.stack ?? described.message;
			return {
				text: `${colours.red("bug")}: logprob-gate failed: ${detail}\n  Nothing was judged. Please report it, with what LOGPROB_GATE_DEBUG=1 adds.\n`,
				status: 3
			};
		}
	}),
	27406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => ERROR_CODES,
			y: () => UserError
		});
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
		let ERROR_CODES = {
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
			"too-long": "A key or a number of a record is longer than in any real artifact.",
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
			"mixed-alternatives": "Lists of different lengths were measured together."
		};
	}),
	96209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CS: () => prose,
			Mk: () => escaped,
			gd: () => inlineBehind,
			mG: () => inline,
			qy: () => html,
			wD: () => markdown
		});
		let ACTING = /(?!(?<=\p{Emoji})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
		let NAMED = {
			"\n": "\\n",
			"\r": "\\r",
			"	": "\\t"
		};
		let COMMAND = /^\s*::|##\[/g;
		let visible = (text) => text.replace(ACTING, (c) => NAMED[c] ?? escaped(c));
		function inline(text, max = 80) {
			return cut(visible(text.slice(0, 4 * max)).replace(COMMAND, (command) => command.replace(/[:#]/, escaped)), max, text.length > 4 * max);
		}
		function inlineBehind(before, text, max = Infinity) {
			let end = before.slice(-2);
			return cut((end + visible(text.slice(0, 4 * max))).replace(/(?<=##)\[/g, escaped).slice(end.length), max, text.length > 4 * max);
		}
		function cut(text, max, isMore = !1) {
			let characters = [...text];
			return characters.length <= max && !isMore ? text : `${characters.slice(0, max - 1).join("")}…`;
		}
		let escaped = (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
		let html = (text, max = 80) => inline(text, max).replace(/[&<>"']/g, reference);
		let BREAK = "<!-- -->";
		let markdown = (text, max = 80) => inCode(inline(text, max) || "\"\"");
		function inCode(inert) {
			return `<code>${inert.replace(/[!-/:-@[-`{-~]/g, (c) => `${reference(c)}${"@.:".includes(c) ? BREAK : ""}`).replace(/(ww)(w)/gi, `$1${BREAK}$2`)}</code>`;
		}
		let READ_AGAIN = /[@#$]|:\/\/|:.+:|www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
		let prose = (text, max = 600) => inline(text, max).split(/`([^`]+)`/).map((part, index) => index % 2 == 1 ? inCode(part) : part.replace(/\S+/g, wordOfProse)).join("");
		let wordOfProse = (word) => READ_AGAIN.test(word) ? inCode(word) : word.replace(/[!-&*+/:-@[-`{-~]/g, reference);
		let reference = (character) => `&#${character.charCodeAt(0)};`;
	})
};
