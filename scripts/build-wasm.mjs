// Compiles src/wasm/assembly/ to TypeScript modules that hold the WebAssembly as text, so that a bundle is one file.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

/** One module each; what they share are files beside them. */
const ENTRIES = ["dense", "entropy", "scan"];

const ROOM = "src/wasm";
const OPTIONS = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd,bulk-memory", "--use", "abort="];

mkdirSync(join(ROOM, "generated"), { recursive: true });
for (const entry of ENTRIES) {
  const bytes = await compile(`${ROOM}/assembly/${entry}.ts`);
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  if (imports.length > 0)
    throw new Error(`${entry}: a module imports nothing, this one ${JSON.stringify(imports)}`);
  writeFileSync(
    join(ROOM, "generated", `${entry}.ts`),
    `// Generated from ../assembly/${entry}.ts by scripts/build-wasm.mjs\nexport const WASM = "${Buffer.from(bytes).toString("base64")}";\n`,
  );
  console.log(`${ROOM}/generated/${entry}.ts ${(bytes.length / 1e3).toFixed(1)} kB of WebAssembly`);
}

async function compile(source) {
  let bytes;
  const { error, stderr } = await asc.main([source, "--outFile", "module.wasm", ...OPTIONS], {
    writeFile: (_, contents) => void (bytes = contents),
  });
  if (error !== null) throw new Error(`${source}: ${error.message}\n${stderr.toString()}`);
  return bytes;
}
