import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const TOOLS = ["bench", "bench/rivals", "scripts"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => join(folder, name)),
);

interface NamedImport {
  readonly by: string;
  readonly from: string;
  readonly name: string;
}

/** What a tool imports by name of the project's files; of build/, the source. */
function importsOf(tool: ts.SourceFile): NamedImport[] {
  return tool.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const { text } = statement.moduleSpecifier as ts.StringLiteral;
    const names = statement.importClause?.namedBindings;
    if (!text.startsWith(".") || names === undefined || !ts.isNamedImports(names)) return [];
    const path = join(dirname(tool.fileName), text);
    const from = path.startsWith("build") ? path.replace(/^build.(.*)js$/, "$1ts") : path;
    return names.elements.map(({ name, propertyName }) => ({
      by: tool.fileName,
      from,
      name: (propertyName ?? name).text,
    }));
  });
}

const programOf = (paths: readonly string[]) =>
  ts.createProgram(paths, { allowJs: true, noResolve: true, noLib: true, types: [] });

test("what the tools in bench/ and scripts/ import by name is exported", () => {
  const imports = programOf(TOOLS).getSourceFiles().flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(40);
  const program = programOf([...new Set(imports.map(({ from }) => from))]);
  const checker = program.getTypeChecker();
  const isExported = ({ from, name }: NamedImport) => {
    const file = program.getSourceFile(from);
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    return symbols.some((symbol) => symbol.name === name && (symbol.flags & ts.SymbolFlags.Value) !== 0);
  };
  expect(imports.filter((one) => !isExported(one))).toEqual([]);
});
