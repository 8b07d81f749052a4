import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework, withCriteria } from "../../../src/framework/testFramework";
import { readResponsesJson } from "./readResponsesJson";

const framework = makeTestFramework();
const [first, second, third] = allValueCodes(framework);

function problemsOf(text: string) {
  const reading = readResponsesJson(text, framework, false);
  return reading.kind === "problems"
    ? reading.problems.map(({ place, message }) => [place, message])
    : [];
}

describe("responses from JSON", () => {
  test("may give a level by number, by label or not at all", () => {
    const text = JSON.stringify({
      [first.id]: { level: 3, comment: "Good", evidence: "a link" },
      [second.ref]: { level: "4 - Level four" },
      [third.id]: { level: null, comment: null },
    });
    const reading = readResponsesJson(`\uFEFF${text}`, framework, false);
    expect(reading.kind === "responses" && [...reading.responses]).toEqual([
      [first.id, { entry: { kind: "level", value: 3 }, comment: "Good", evidence: "a link" }],
      [second.id, { entry: { kind: "level", value: 4 }, comment: "", evidence: "" }],
      [third.id, { entry: { kind: "notAssessed" }, comment: "", evidence: "" }],
    ]);
  });

  test("name every problem with its line", () => {
    const responses = {
      [first.id]: { level: 3.5, coment: "x" },
      [second.id]: { level: true, comment: 7 },
      [third.id]: 3,
      elsewhere: { level: 3 },
      [first.ref]: { level: 3 },
    };
    expect(problemsOf(JSON.stringify(responses, null, 1))).toEqual([
      ["line 4", "“coment” is not known."],
      ["line 2", "“3.5” is not a level in this framework."],
      ["line 7", "The level is neither a number nor a text."],
      ["line 8", "The comment is not text."],
      ["line 10", `“${third.id}” has no answer.`],
      ["line 11", "The framework has no value code “elsewhere”."],
      ["line 14", `The value code “${first.id}” was already given at line 2.`],
    ]);
  });

  test("may name a value code and each of its members only once, although JSON keeps the last", () => {
    const text = `{"${first.id}": {"level": 1},\n"${first.id}": {"level": 2, "level": 2}}`;
    expect(problemsOf(text)).toEqual([
      ["line 2", "“level” appears twice."],
      ["line 2", `The value code “${first.id}” was already given at line 1.`],
    ]);
  });

  test("may repeat the word level in each response", () => {
    const text = `{"${first.id}": {"level": 1}, "${second.id}": {"level": 1}}`;
    expect(problemsOf(text)).toEqual([]);
  });

  test.each([
    ["an empty file", "", "line 1", "A value was expected where the file ends."],
    ["a comma too many", '{\n"a": {},\n}', "line 3", expect.stringContaining("was expected")],
    ["a list", "[]", "", "The file is not a list of answers by value code."],
    ["null", "null", "", "The file is not a list of answers by value code."],
  ])("are refused for %s", (_title, text, place, message) => {
    expect(problemsOf(text)).toEqual([[place, message]]);
  });
});

describe("criteria in JSON", () => {
  const own = withCriteria(makeTestFramework({ levels: 3 }));
  const [code] = allValueCodes(own);
  const read = (criteria: unknown) =>
    readResponsesJson(JSON.stringify({ [code.id]: { criteria } }), own, false);

  test("are met, not met or not answered", () => {
    const reading = read({ "level-2-first": true, "level-2-second": false, "level-3-first": null });
    const found = reading.kind === "responses" ? reading.responses.get(code.id) : undefined;
    expect([...(found?.criteria ?? [])]).toEqual([
      ["level-2-first", true],
      ["level-2-second", false],
    ]);
  });

  test.each([
    [{ other: true }, "The value code has no criterion \u201Cother\u201D."],
    [{ "level-2-first": "yes" }, "The criteria are not each true, false or null."],
    [["level-2-first"], "The criteria are not each true, false or null."],
  ])("%j are refused", (criteria, message) => {
    expect(read(criteria)).toMatchObject({ kind: "problems", problems: [{ message }] });
  });
});
