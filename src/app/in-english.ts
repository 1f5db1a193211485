import en from "zod/v4/locales/en.js";

/** For `safeParse`: what is wrong, in words. `zod/mini` by itself says only that something is. */
export const IN_ENGLISH = { error: en().localeError };
