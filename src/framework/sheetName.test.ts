import fc from "fast-check";
import { excelSheetName, isSameSheetName } from "./sheetName";

test.each([
  { title: "Showing leadership", name: "Showing leadership" },
  { title: "Storage/accessibility", name: "Storage-accessibility" },
  { title: "Is [this] a \\ test: why? *", name: "Is -this- a - test- why- -" },
  { title: "'Quoted'", name: "Quoted" },
  { title: "O'Brien's", name: "O'Brien's" },
  {
    title: "A title that is cut after its thirty-first unit",
    name: "A title that is cut after its t",
  },
  { title: "Thirty characters and a blank: x", name: "Thirty characters and a blank-" },
  { title: "Thirty characters, an emoji   \u{1f600}", name: "Thirty characters, an emoji" },
  { title: "An apostrophe where the cut is''s", name: "An apostrophe where the cut is" },
  { title: "'''", name: "" },
])("the sheet of the title $title is named $name", ({ title, name }) => {
  expect(excelSheetName(title)).toBe(name);
});

test("no title gives a name that Excel refuses", () => {
  const unit = fc.oneof(fc.constantFrom(..."/\\?*:[]' \u{1f600}"), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const name = excelSheetName(units.join(""));
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[/\\?*:[\]]|^'|'$/);
      expect(name).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test("sheet names that differ only in case are the same", () => {
  expect(isSameSheetName("Key Areas", "key areas")).toBe(true);
  expect(isSameSheetName("Key areas", "Key area")).toBe(false);
});
