import {
  changeJson,
  everyCode,
  FIRST_CODE,
  goodFrameworkFile,
  textOfBadFile,
  type Json,
} from "./badFiles/badFrameworkFile";
import { badFrameworkFiles } from "./badFiles/badFrameworkFiles";
import { allValueCodes, type Framework } from "./framework";
import { isOffered, mayBeNotApplicable, offeredLevels, offersAllLevels } from "./offeredLevels";
import { readFramework, type FrameworkProblem } from "./readFramework";
import { makeTestFramework } from "./testFramework";

function problemsOf(text: string): readonly FrameworkProblem[] {
  const reading = readFramework(text, "ours.json");
  return reading.kind === "problems" ? reading.problems : [];
}

test("a good file is read", () => {
  expect(readFramework(JSON.stringify(goodFrameworkFile), "ours.json")).toEqual({
    kind: "framework",
    framework: makeTestFramework({ levels: 3 }),
  });
});

describe.each(badFrameworkFiles)("a file with $name", (file) => {
  const problems = problemsOf(textOfBadFile(file));

  test("is refused with these problems and no others, in the order of the file", () => {
    expect(problems.map(({ message }) => message)).toEqual(
      file.says.map((start): unknown => expect.stringContaining(start)),
    );
  });

  test("gets a line and a remedy for each", () => {
    for (const { place, remedy } of problems) {
      expect(place).toMatch(/^ours\.json, line \d+/);
      expect(remedy).toMatch(/^[A-Z].*[.:"]$/);
    }
  });
});

test("a place names the line and the parts that people know", () => {
  const id = ["themes", 1, "keyAreas", 0, "valueCodes", 1, "id"];
  const text = JSON.stringify(changeJson(goodFrameworkFile, [id, "NOT AN ID"]), null, 2);
  const line = text.split("\n").findIndex((each) => each.includes("NOT AN ID")) + 1;
  expect(problemsOf(text).map(({ place }) => place)).toEqual([
    `ours.json, line ${line}, theme "Theme 2", key area "Key area 2-1", value code "Value code TB1.2"`,
  ]);
});

test("text that is not JSON gets line and column", () => {
  expect(problemsOf('{\n  "id": "x"\n  "title": "y"\n}')).toEqual([
    {
      place: "ours.json, line 3, column 3",
      message: 'This is not JSON: A comma or } was expected where there is ".',
      remedy: "Correct it there, or just before; an editor that knows JSON shows the place.",
    },
  ]);
});

test.each(["[]", "null", '"text"', "1", "true"])("%s is not a framework", (text) => {
  expect(problemsOf(text)).toHaveLength(1);
});

test("a duplicate statement is not silently lost", () => {
  const text = JSON.stringify(goodFrameworkFile).replace(
    '"statements":{"1":',
    '"statements":{"2":["First."],"1":',
  );
  expect(problemsOf(text).map(({ message }) => message)).toEqual([
    '"2" appears twice in the statements.',
  ]);
});

test("a byte order mark before the text is ignored", () => {
  expect(problemsOf(`\ufeff${JSON.stringify(goodFrameworkFile)}`)).toEqual([]);
});

test.each(["=SUM(A1)", "+44", "-", "@home"])(
  "a text may begin like a formula, as the workbook writes it as text: %s",
  (text) => {
    const place = ["themes", 0, "keyAreas", 0, "whatItIs"];
    expect(problemsOf(JSON.stringify(changeJson(goodFrameworkFile, [place, text])))).toEqual([]);
  },
);

test("optional parts that are left out are empty in the framework", () => {
  const area = ["themes", 0, "keyAreas", 0];
  const bare = [
    ["guidance"],
    [...area, "definition"],
    [...area, "whatItIs"],
    [...area, "whyImportant"],
    [...area, "valueCodes", 0, "description"],
  ].reduce((json, path) => changeJson(json, [path, undefined]), goodFrameworkFile);
  const reading = readFramework(JSON.stringify(bare), "ours.json");
  if (reading.kind === "problems") throw new Error("It was refused.");
  const keyArea = reading.framework.themes[0].keyAreas[0];
  expect(keyArea).toMatchObject({ definition: [], whatItIs: "", whyImportant: "" });
  expect(keyArea.valueCodes[0]).toMatchObject({ description: "", illustrations: [] });
  expect(reading.framework.guidance).toEqual({
    purpose: [],
    weakestLevelRule: "",
    exemplarRule: "",
    commentPromptsIntroduction: "",
    commentPrompts: [],
  });
});

function frameworkOf(json: Json): Framework {
  const reading = readFramework(JSON.stringify(json), "ours.json");
  if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));
  return reading.framework;
}

test("a level's own statement becomes the statement of every value code", () => {
  const own = [
    [["levels", 0, "ownStatement"], "None of these."] as const,
    ...everyCode((code) => [[...code, "statements", "1"], undefined]),
  ].reduce(changeJson, goodFrameworkFile);
  expect(frameworkOf(own).themes[1].keyAreas[1].valueCodes[1].statements).toEqual([
    ["None of these."],
    ["Statement of TB2.2 at level 2."],
    ["Statement of TB2.2 at level 3."],
  ]);
});

test("if every level has its own statement, value codes have no others", () => {
  const rubric = [
    ...[0, 1, 2].map((level) => [["levels", level, "ownStatement"], `All of ${level}.`] as const),
    ...everyCode((code) => [[...code, "statements"], undefined]),
  ].reduce(changeJson, goodFrameworkFile);
  const [code] = allValueCodes(frameworkOf(rubric));
  expect(code.statements).toEqual([["All of 0."], ["All of 1."], ["All of 2."]]);
});

test("a level without a statement cannot be chosen for that value code", () => {
  const framework = frameworkOf(
    changeJson(goodFrameworkFile, [[...FIRST_CODE, "statements", "2"], undefined]),
  );
  const [first, second] = allValueCodes(framework);
  expect(offeredLevels(framework, first).map(({ value }) => value)).toEqual([1, 3]);
  expect([1, 2, 3].map((value) => isOffered(value, framework, first))).toEqual([true, false, true]);
  expect(isOffered(4, framework, first)).toBe(false);
  expect([first, second].map((code) => offersAllLevels(framework, code))).toEqual([false, true]);
});

test("a value code may be not applicable where the framework says so, or where the lead allows it", () => {
  const framework = frameworkOf(
    changeJson(goodFrameworkFile, [[...FIRST_CODE, "mayBeNotApplicable"], true]),
  );
  const [first, second] = allValueCodes(framework);
  expect([first, second].map((code) => mayBeNotApplicable(code, false))).toEqual([true, false]);
  expect([first, second].map((code) => mayBeNotApplicable(code, true))).toEqual([true, true]);
});

test("spaces around titles and names are removed", () => {
  const spaced = changeJson(goodFrameworkFile, [[...FIRST_CODE, "title"], " Reporting "]);
  expect(allValueCodes(frameworkOf(spaced))[0].title).toBe("Reporting");
});

test.each(["A1.a", "1.2", "G-SM-A-1-1", "3.r7", "MAR.1", "1", "TRUE", "§5(1)", "Art. 5 a", "1/2"])(
  "%s can be a ref",
  (ref) => {
    const changed = changeJson(goodFrameworkFile, [[...FIRST_CODE, "ref"], ref]);
    expect(allValueCodes(frameworkOf(changed))[0].ref).toBe(ref);
  },
);

test("a statement can have all the text that a cell holds", () => {
  const text = "x".repeat(32_767);
  const changed = changeJson(goodFrameworkFile, [[...FIRST_CODE, "statements", "1"], [text]]);
  expect(allValueCodes(frameworkOf(changed))[0].statements[0]).toEqual([text]);
});

test("Very many mistakes are found in time, each with its line.", () => {
  const count = 30_000;
  const lines = Array.from({ length: count }, (_, index) => `"member ${index}": 1`);
  const reading = readFramework(`{\n${lines.join(",\n")}\n}`, "file");
  const problems = reading.kind === "problems" ? reading.problems : [];
  expect(problems.map(({ place }) => place).slice(-2)).toEqual([
    `file, line ${count}`,
    `file, line ${count + 1}`,
  ]);
});
