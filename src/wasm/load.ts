/** What we use of WebAssembly; TypeScript knows it only among the types of browsers. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: WasmExports };
      readonly CompileError: new () => Error;
    }
  | undefined;

/** What every module exports: its memory, and where in it the host's part begins. */
export interface WasmExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly heap: { readonly value: number };
}

const PAGE = 65_536;

/**
 * A module of `generated/`, compiled when it is first needed.
 *
 * @param base64 the module's bytes
 * @returns makes an instance with a memory of its own, or says undefined where WebAssembly or its SIMD is not to be
 *   had: then the plain code does the same, slower. What else the instance exports is for the caller to know.
 */
export function wasmModule(base64: string): () => WasmExports | undefined {
  let compiled: object | undefined;
  let isMissing = false;
  return () => {
    if (typeof WebAssembly === "undefined" || isMissing) return undefined;
    try {
      compiled ??= new WebAssembly.Module(Buffer.from(base64, "base64"));
      return new WebAssembly.Instance(compiled).exports;
    } catch (error) {
      if (!(error instanceof WebAssembly.CompileError)) throw error;
      isMissing = true;
      return undefined;
    }
  };
}

/** Makes a module's memory at least so many bytes long. Views of it are to be made anew. */
export function growTo({ memory }: WasmExports, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}
