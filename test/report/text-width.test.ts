import fc from "fast-check";
import pc from "picocolors";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { textWidthFor } from "../../src/report/text-width.ts";

const colours = pc.createColors(true);

test("texts take as many columns as Unicode says, whatever is loaded to tell", async () => {
  const narrow = fc.string({ unit: fc.constantFrom(..."ab ~é±ÿ…⟦⟧⟨⟩") });
  const any = fc.string({ unit: "grapheme" });
  const painted = fc.oneof(narrow, any, narrow.map(colours.red), any.map(colours.dim));
  await fc.assert(
    fc.asyncProperty(fc.array(painted), async (texts) => {
      const widthOf = await textWidthFor(texts);
      expect(texts.map(widthOf)).toEqual(texts.map((text) => stringWidth(text)));
    }),
  );
});

test("every character that is taken for narrow is", async () => {
  for (let code = 0; code < 0x3000; code++) {
    const character = String.fromCharCode(code);
    expect((await textWidthFor([character]))(character)).toBe(stringWidth(character));
  }
});
