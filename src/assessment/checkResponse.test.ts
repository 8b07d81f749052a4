import { LONGEST_CELL_TEXT } from "../framework/reading/readText";
import { allValueCodes } from "../framework/framework";
import { makeTestFramework, makeUneven } from "../framework/testFramework";
import { checkResponse } from "./checkResponse";

const framework = makeTestFramework();
const [code] = allValueCodes(framework);
const fields = { level: "3", comment: "", evidence: "" };

function problemsOf(changes: Partial<typeof fields>, allowNotApplicable = false) {
  const checked = checkResponse({ ...fields, ...changes }, framework, allowNotApplicable, code);
  return checked.kind === "problems" ? checked.problems.map(({ message }) => message) : [];
}

describe("a response from a file", () => {
  test("is read with its level, comment and evidence, with Excel's line breaks", () => {
    const given = { level: "3 - level three", comment: "One\r\ntwo\rthree", evidence: "a link" };
    expect(checkResponse(given, framework, false, code)).toEqual({
      kind: "response",
      response: {
        entry: { kind: "level", value: 3 },
        comment: "One\ntwo\nthree",
        evidence: "a link",
      },
    });
  });

  test("can be not applicable only where that is allowed", () => {
    expect(problemsOf({ level: "Not applicable" }, true)).toEqual([]);
    expect(problemsOf({ level: "Not applicable" })).toEqual([
      "This assessment does not allow “not applicable”.",
    ]);
  });

  test("is refused with every problem at once", () => {
    const long = "x".repeat(LONGEST_CELL_TEXT + 1);
    expect(problemsOf({ level: "Basic", comment: long, evidence: "a\u0001b" })).toEqual([
      "“Basic” is not a level in this framework.",
      "The comment has 32768 characters; a cell holds 32767.",
      "The evidence holds a control character that a workbook cannot keep.",
    ]);
  });

  test("can fill a cell, with tabs and characters outside the basic plane", () => {
    expect(problemsOf({ comment: "x".repeat(LONGEST_CELL_TEXT) })).toEqual([]);
    expect(problemsOf({ comment: "Tab\tand 😀" })).toEqual([]);
  });

  test.each(["\ud83d", "\uffff", "\u0000"])("is refused with the character %j", (character) => {
    expect(problemsOf({ comment: character })).toHaveLength(1);
  });

  test("quotes only the start of a long text that is not a level", () => {
    expect(problemsOf({ level: "y".repeat(500) })[0].length).toBeLessThan(100);
  });

  test("cannot have a level that cannot be chosen for its value code", () => {
    const uneven = makeUneven(framework);
    const [, noSecond, noTop] = allValueCodes(uneven);
    const said = (level: string, valueCode: typeof code) => {
      const checked = checkResponse({ ...fields, level }, uneven, false, valueCode);
      return checked.kind === "problems" ? checked.problems.map(({ message }) => message) : [];
    };
    expect(said("2", noSecond)).toEqual(["“2” cannot be chosen for this value code."]);
    expect(said("3", noSecond)).toEqual([]);
    expect(said("not applicable", noTop)).toEqual([]);
    expect(said("not applicable", noSecond)).toEqual([
      "“Not applicable” cannot be chosen for this value code.",
    ]);
  });
});
