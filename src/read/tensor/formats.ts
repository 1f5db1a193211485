/** What the numbers of a tensor are. */
export type TensorValues = "logits" | "logprobs" | "probabilities" | "entropies";

export interface TensorFormat {
  /** Short name, as on the command line. */
  readonly name: `tensor-${TensorValues}` | "llamacpp-base-logits";
  /** What it is, for people, without a full stop. */
  readonly title: string;
  readonly values: TensorValues;
  /** Shapes that are read: B samples, T positions, V the vocabulary, k most likely tokens. */
  readonly shapes: string;
}

/** What a .npy, .npz or .safetensors file may hold; told by its rows where it is not named. */
export const TENSOR_FORMATS: readonly TensorFormat[] = [
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
