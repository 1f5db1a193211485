/** The bytes that JSON's grammar names. */
export const TAB = 0x09;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const OPEN_ARRAY = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

/** Sets the one bit that a bracket and its brace differ in, and that makes a letter lower case. */
export const FOLD = 0x20;

/** A result in place of an offset: the bytes end before the value does. */
export const INCOMPLETE = -1;

/** A result in place of an offset: the byte at `p` is not JSON. */
export const malformedAt = (p: number): number => -2 - p;

/** The offset that `malformedAt` was given. */
export const faultOf = (result: number): number => -2 - result;

/** Results in place of an offset: what stands there is beyond a limit. */
export const TOO_DEEP = -(2 ** 31);
export const LONG_KEY = TOO_DEEP + 1;
export const LONG_NUMBER = TOO_DEEP + 2;

/** What a control character at `p` is: the sentinel behind the last byte, or a fault. */
export const stoppedAt = (p: number, end: number): number => (p >= end ? INCOMPLETE : malformedAt(p));

/** Bytes that are readable behind the end of those that count, whatever they are. */
export const MARGIN = 144;
