/** Compressed data that is damaged, cut, or made to explode. */
export class BadCompression extends Error {}
