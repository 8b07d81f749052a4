import { changeJson, goodFrameworkFile, textOfBadFile } from "./badFiles/badFrameworkFile";
import { badFrameworkFiles } from "./badFiles/badFrameworkFiles";
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

test("a level's own statement becomes the statement of every value code", () => {
  const own = [
    [["levels", 0, "ownStatement"], "None of these."] as const,
    ...[0, 1].flatMap((theme) =>
      [0, 1].flatMap((keyArea) =>
        [0, 1].map(
          (code) =>
            [
              ["themes", theme, "keyAreas", keyArea, "valueCodes", code, "statements", "1"],
              undefined,
            ] as const,
        ),
      ),
    ),
  ].reduce((json, change) => changeJson(json, change), goodFrameworkFile);
  const reading = readFramework(JSON.stringify(own), "ours.json");
  if (reading.kind === "problems") throw new Error("It was refused.");
  expect(reading.framework.themes[1].keyAreas[1].valueCodes[1].statements).toEqual([
    ["None of these."],
    ["Statement of TB2.2 at level 2."],
    ["Statement of TB2.2 at level 3."],
  ]);
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
