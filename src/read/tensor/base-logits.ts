import { BadTensor, MAX_HEADER_BYTES, rowBytes, type Header } from "./array.ts";

const MAGIC = "_logits_";

/** Before the tokens: the magic word, and the context, the vocabulary and the number of chunks as int32. */
const FIXED_BYTES = 20;

export const isBaseLogits = (bytes: Buffer): boolean => bytes.toString("latin1", 0, MAGIC.length) === MAGIC;

/**
 * Reads the beginning of the file that `llama-perplexity --kl-divergence-base FILE` writes: tokens in chunks of one
 * context each, then, for the second half of every chunk, one row of logprobs per position, clipped 16 nats below
 * the greatest and coded in 16 bits.
 *
 * Source: llama.cpp, tools/perplexity/perplexity.cpp (perplexity, process_logits, log_softmax).
 *
 * @param bytes the file's beginning
 * @returns undefined where there are not bytes enough yet
 * @throws BadTensor for sizes that no such file has
 */
export function baseLogitsHeader(bytes: Buffer): Header | undefined {
  if (bytes.length < FIXED_BYTES) return undefined;
  const [context, vocabulary, chunks] = [8, 12, 16].map((at) => bytes.readInt32LE(at));
  if (context < 4 || vocabulary < 2 || chunks < 1)
    throw new BadTensor(
      `the file of base logits says a context of ${context}, a vocabulary of ${vocabulary} and ${chunks} chunks`,
    );
  const begin = FIXED_BYTES + 4 * context * chunks;
  if (begin > MAX_HEADER_BYTES) throw new BadTensor("the file of base logits has too many tokens");
  if (bytes.length < begin) return undefined;
  const tokens = Int32Array.from({ length: context * chunks }, (_, i) =>
    bytes.readInt32LE(FIXED_BYTES + 4 * i),
  );
  const first = Math.floor(context / 2);
  const shape = [chunks, context - 1 - first, vocabulary];
  const end = begin + shape[0] * shape[1] * rowBytes("coded", vocabulary);
  const chosen = (chunk: number, position: number): number => tokens[chunk * context + first + position + 1];
  const array = {
    name: "logprobs",
    dtype: "coded",
    stored: "16-bit codes",
    shape,
    begin,
    end,
    chosen,
  } as const;
  return { format: "llamacpp-base-logits", arrays: [array], metadata: {} };
}
