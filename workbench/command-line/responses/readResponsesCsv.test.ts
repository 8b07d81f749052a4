import Papa from "papaparse";
import fc from "fast-check";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readResponsesCsv } from "./readResponsesCsv";

const framework = makeTestFramework();
const [first, second, third] = allValueCodes(framework);
const HEADER = "value code,level,comment";

function read(text: string, allowNotApplicable = false) {
  return readResponsesCsv(text, framework, allowNotApplicable);
}

function responsesOf(text: string, allowNotApplicable = false) {
  const reading = read(text, allowNotApplicable);
  if (reading.kind === "problems") {
    throw new Error(reading.problems.map(({ message }) => message).join(" "));
  }
  return [...reading.responses];
}

function problemsOf(text: string) {
  const reading = read(text);
  return reading.kind === "problems"
    ? reading.problems.map(({ place, message }) => [place, message])
    : [];
}

describe("responses from CSV", () => {
  test("may give a level by number, by label, as not applicable or not at all", () => {
    const rows = [`${first.id},3,Good`, `${second.id},4 - level FOUR,`, `${third.ref},,Later`];
    const responses = responsesOf([HEADER, ...rows].join("\n"));
    expect(responses).toEqual([
      [first.id, { entry: { kind: "level", value: 3 }, comment: "Good", evidence: "" }],
      [second.id, { entry: { kind: "level", value: 4 }, comment: "", evidence: "" }],
      [third.id, { entry: { kind: "notAssessed" }, comment: "Later", evidence: "" }],
    ]);
    expect(responsesOf(`${HEADER}\n${first.id},not applicable,No parks`, true)).toEqual([
      [first.id, { entry: { kind: "notApplicable" }, comment: "No parks", evidence: "" }],
    ]);
  });

  test.each([
    ["a byte order mark and CRLF", `\uFEFF${HEADER}\r\n${first.id},3,"a\r\nb"\r\n`, "a\nb"],
    ["semicolons", `value code;level;comment\n${first.id};3;"a, b; c"`, "a, b; c"],
    ["commas and a comment full of semicolons", `${HEADER}\n${first.id},3,a;b;c;d;e`, "a;b;c;d;e"],
    ["a quoted header in capitals", `"Value code","LEVEL","Comment"\n${first.id},3,x`, "x"],
    ["columns in another order", `comment,value code,level\nx,${first.id},3`, "x"],
    ["doubled quotation marks", `${HEADER}\n${first.id},3,"say ""x"""`, 'say "x"'],
    ["empty rows and columns as Excel leaves them", `${HEADER},\n,,,\n${first.id},3,x,\n,,,`, "x"],
  ])("are read with %s", (_title, text, comment) => {
    expect(responsesOf(text)).toEqual([
      [first.id, { entry: { kind: "level", value: 3 }, comment, evidence: "" }],
    ]);
  });

  test("may carry evidence", () => {
    const [[, response]] = responsesOf(`${HEADER},evidence\n${first.id},3,x,https://example.org`);
    expect(response.evidence).toBe("https://example.org");
  });

  test("name every problem with the line where its row begins", () => {
    const rows = [
      `${first.id},Basic,"two`,
      `lines"`,
      `${first.id},3,`,
      "",
      `${second.id.slice(0, -1)}3,3,`,
      `${third.id},not applicable,x`,
      `${second.id},3,with, comma`,
      `,3,x`,
    ];
    expect(problemsOf([HEADER, ...rows].join("\n"))).toEqual([
      ["line 2", "“Basic” is not a level in this framework."],
      ["line 4", `The value code “${first.id}” was already given at line 2.`],
      ["line 6", "The framework has no value code “theme-1-key-area-1/value-code-3”."],
      ["line 7", "This assessment does not allow “not applicable”."],
      ["line 8", "The row has 4 fields where the header names 3."],
      ["line 9", "The value code is missing."],
    ]);
  });

  test("suggest the value code most likely meant by an unknown one", () => {
    const reading = read(`${HEADER}\n${first.id}x,3,`);
    expect(reading).toMatchObject({ problems: [{ remedy: `Did you mean “${first.id}”?` }] });
  });

  test.each([
    ["an empty file", "", [["", "The file is empty."]]],
    ["no header", `${first.id},3,x`, 3],
    [
      "a header without comment",
      "value code,level",
      [["line 1", "The header has no column “comment”."]],
    ],
    [
      "a column that is not known",
      `${HEADER},score`,
      [["line 1", "The column “score” is not known."]],
    ],
    ["a column twice", `${HEADER},level`, [["line 1", "The column “level” appears twice."]]],
    [
      "a quotation mark that is not closed",
      `${HEADER}\n${first.id},3,"x`,
      [["line 2", "The quotation marks do not match."]],
    ],
  ])("are refused with %s", (_title, text, expected) => {
    const problems = problemsOf(text);
    if (typeof expected === "number") {
      expect(problems.length).toBeGreaterThanOrEqual(expected);
    } else {
      expect(problems).toEqual(expected);
    }
  });

  test("are read back as written, whatever the comment and the separator", () => {
    const unit = fc.constantFrom("a", "é", " ", '"', ",", ";", "\n", "=");
    const comments = fc.array(fc.string({ unit }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(comments, fc.constantFrom(",", ";"), (texts, delimiter) => {
        const data = texts.map((comment, index) => [
          allValueCodes(framework)[index].id,
          "2",
          comment,
        ]);
        const text = Papa.unparse([["value code", "level", "comment"], ...data], { delimiter });
        expect(responsesOf(text).map(([, { comment }]) => comment)).toEqual(texts);
      }),
    );
  });
});
