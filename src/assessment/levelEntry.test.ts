import fc from "fast-check";
import { makeTestFramework } from "../framework/testFramework";
import { testFrameworkArbitrary } from "./assessmentArbitrary";
import { entryLabel, parseLevelEntry, type LevelCell } from "./levelEntry";

const framework = makeTestFramework();
const level = (value: number) => ({ kind: "level", value });
const notALevel = (text: string) => ({ kind: "notALevel", text });

describe("the entry of a level cell", () => {
  test.each<[string, LevelCell, object]>([
    ["an empty cell", "", { kind: "notAssessed" }],
    ["spaces alone", "   ", { kind: "notAssessed" }],
    ["a label", "1 - Level one", level(1)],
    ["a label in other case", "1 - lEVEL oNE", level(1)],
    ["a label with spaces too many", "  1  -   Level one ", level(1)],
    ["a label without its spaces", "1-Level one", level(1)],
    ["a level's name alone", "Level one", level(1)],
    ["a level's number and name", "1 level ONE", level(1)],
    ["a label with another dash", "1 \u2013 Level one", level(1)],
    ["a name with another number", "2 Level one", notALevel("2 Level one")],
    ["a number after a dash", "-3", notALevel("-3")],
    ["a label after a tab", "\t1 - Level one", notALevel("\t1 - Level one")],
    ["a label with a line break", "1 - Level one\n", notALevel("1 - Level one\n")],
    ["a label with a no-break space", "1\u00a0- Level one", level(1)],
    ["a level's number", 3, level(3)],
    ["a level's number as text", "3", level(3)],
    ["a level's number as text between spaces", " 3 ", level(3)],
    ["a number that prints as a level with 15 digits", 2.9999999999999996, level(3)],
    ["a number that differs in the 14th digit", 2.9999999999999, notALevel("2.9999999999999")],
    ["half a level", 3.5, notALevel("3.5")],
    ["a number with a leading zero as text", "03", notALevel("03")],
    ["a number with decimals as text", "3.0", notALevel("3.0")],
    ["a number below the scale", 0, notALevel("0")],
    ["a number above the scale", 6, notALevel("6")],
    ["a negative number", -3, notALevel("-3")],
    ["the logical value TRUE", true, notALevel("TRUE")],
    ["the logical value FALSE", false, notALevel("FALSE")],
    ["an error", { error: "#N/A" }, notALevel("#N/A")],
    ["not applicable", "not applicable", { kind: "notApplicable" }],
    ["not applicable in other case and spacing", " Not  Applicable", { kind: "notApplicable" }],
    ["n/a", "n/a", notALevel("n/a")],
  ])("is decided for %s", (_title, cell, expected) => {
    expect(parseLevelEntry(cell, framework, true, undefined)).toEqual(expected);
  });

  test("is not a level for not applicable where the assessment does not allow it", () => {
    expect(parseLevelEntry("Not applicable", framework, false, undefined)).toEqual(
      notALevel("Not applicable"),
    );
  });

  test("is level 0 for a 0 where the scale starts there", () => {
    const fromZero = makeTestFramework({ start: 0 });
    expect(parseLevelEntry(0, fromZero, false, undefined)).toEqual(level(0));
    expect(parseLevelEntry("", fromZero, false, undefined)).toEqual({ kind: "notAssessed" });
  });

  test("is the same after the entry was written as a cell's text and read again", () => {
    fc.assert(
      fc.property(testFrameworkArbitrary, fc.string(), (someFramework, text) => {
        const levels = someFramework.levels.map(({ label }) => label);
        for (const cell of [text, "", "not applicable", ...levels]) {
          const entry = parseLevelEntry(cell, someFramework, true, undefined);
          expect(
            parseLevelEntry(entryLabel(entry, someFramework), someFramework, true, undefined),
          ).toEqual(entry);
        }
      }),
    );
  });

  test("never depends on spaces around or on the case of ASCII letters", () => {
    fc.assert(
      fc.property(fc.constantFrom("1 - Level one", "2", "not applicable", "3-4"), (text) => {
        const entry = parseLevelEntry(text, framework, true, undefined);
        for (const variant of [` ${text}  `, text.toUpperCase(), text.toLowerCase()]) {
          expect(parseLevelEntry(variant, framework, true, undefined)).toEqual(entry);
        }
      }),
    );
  });
});
