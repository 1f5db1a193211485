/**
 * Writes what `llama-perplexity --kl-divergence-base FILE` writes, from the layout of it:
 * "_logits_", then as int32 the context, the vocabulary, the number of chunks and all chunks' tokens; then, for each
 * position of a chunk's second half but its last, float32 scale and floor, and a 16-bit code per token, an even number.
 */
export interface Chunk {
  /** As many as the context. */
  readonly tokens: readonly number[];
  /** Of the positions whose next token is scored: from half the context on, but the last. */
  readonly logits: readonly (readonly number[])[];
}

export function baseLogits(context: number, vocabulary: number, chunks: readonly Chunk[]): Buffer {
  const head = Buffer.alloc(20);
  head.write("_logits_", "latin1");
  [context, vocabulary, chunks.length].forEach((size, i) => head.writeInt32LE(size, 8 + 4 * i));
  const tokens = Buffer.from(Int32Array.from(chunks.flatMap((chunk) => chunk.tokens)).buffer);
  return Buffer.concat([head, tokens, ...chunks.flatMap(({ logits }) => logits.map(rowOf))]);
}

function rowOf(logits: readonly number[]): Buffer {
  const max = Math.max(...logits);
  const min = Math.max(Math.min(...logits), max - 16);
  const lnMass = Math.log(logits.reduce((sum, v) => sum + Math.exp(v - max), 0));
  const scale = Math.fround(Math.fround(max - min) / 65_535);
  const row = Buffer.alloc(8 + 4 * Math.ceil(logits.length / 2));
  row.writeFloatLE(scale, 0);
  row.writeFloatLE(min - max - lnMass, 4);
  const codes = logits.map((v) => (v > min ? Math.round((v - min) / scale) : 0));
  codes.forEach((code, i) => row.writeUInt16LE(Math.min(code, 65_535), 8 + 2 * i));
  return row;
}
