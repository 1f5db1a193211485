import js from "@eslint/js";
import tseslint from "typescript-eslint";

/**
 * The rooms of src/ in the order the data flows, each with the rooms it may import.
 * `pure` rooms touch neither files nor GitHub.
 */
const ROOMS = {
  wasm: { may: [], pure: true },
  measure: { may: ["wasm"], pure: true },
  config: { may: ["measure"], pure: false },
  read: { may: ["config", "measure", "wasm"], pure: false },
  judge: { may: ["config", "measure"], pure: true },
  report: { may: ["config", "judge", "measure"], pure: true },
  publish: { may: ["report"], pure: false },
  export: { may: ["measure"], pure: true },
  app: { may: ["config", "read", "measure", "judge", "report", "publish", "export"], pure: false },
};

const OUTSIDE_WORLD = ["node:*", "@actions/*", "fs", "path"];

const layers = Object.entries(ROOMS).map(([room, { may, pure }]) => {
  const others = Object.keys(ROOMS).filter((other) => other !== room && !may.includes(other));
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: [...others.flatMap((other) => [`**/${other}/**`]), "**/action.ts", "**/cli.ts"],
              message: `src/${room}/ may import ${may.length > 0 ? may.join(", ") : "no other room"} (CONTRIBUTING.md).`,
            },
            ...(pure
              ? [
                  {
                    group: OUTSIDE_WORLD,
                    message: `src/${room}/ is pure: no files, no GitHub (CONTRIBUTING.md).`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/", "src/wasm/generated/", "src/wasm/assembly/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      // Without noUncheckedIndexedAccess, which numeric code cannot bear, the types deny that an index can miss.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // By code points is right here: what is cut or escaped is data, never a person's name.
      "@typescript-eslint/no-misused-spread": "off",
    },
  },
  { files: ["src/**/*.ts"], rules: { "no-restricted-globals": ["error", "process"] } },
  { files: ["src/action.ts", "src/cli.ts"], rules: { "no-restricted-globals": "off" } },
  {
    files: ["scripts/**", "bench/**", "*.js"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", performance: "readonly", Buffer: "readonly" },
    },
  },
  {
    files: ["scripts/build-wasm.mjs"],
    languageOptions: { globals: { WebAssembly: "readonly" } },
  },
  ...layers,
);
