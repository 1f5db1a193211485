/** Compressed data that is damaged or cut. */
export class BadCompression extends Error {}
