import { allValueCodes } from "../../framework/framework";
import { readOpenedWorkbook } from "./readOpenedWorkbook";
import { linesOfProblems, NOTHING_GIVEN, sheetOfRows, workbookOfSheets } from "./testing/tableOf";

const WORKBOOK = workbookOfSheets(
  sheetOfRows(
    [
      ["type", "library"],
      ["version", "3"],
      ["provider", "Fenbridge"],
      ["copyright", "All rights reserved"],
    ],
    "library_meta",
  ),
  sheetOfRows(
    [
      ["type", "framework"],
      ["name", "Cyber basics"],
      ["description", "Find out how safe you are."],
      ["scores_definition", "scale"],
    ],
    "cyber_meta",
  ),
  sheetOfRows(
    [
      ["assessable", "depth", "ref_id", "name", "description", "weight", "typical_evidence"],
      ["", 1, "GV", "Governance", "", "", ""],
      ["", 2, "GV.1", "Policies", "", "", ""],
      ["x", 3, "GV.1-a", "Security policy", "There is a policy.", 2, "The policy"],
      ["", 3, "", "Below", "", "", ""],
      ["x", 4, "GV.1-b", "", "The policy is reviewed.", "", ""],
      ["", 1, "PR", "Protection", "", "", ""],
      ["x", 2, "PR-1", "Access", "", "", ""],
    ],
    "cyber_content",
  ),
  sheetOfRows(
    [
      ["type", "scores"],
      ["name", "scale"],
    ],
    "scale_meta",
  ),
  sheetOfRows(
    [
      ["score", "name", "description"],
      [0, "Absent", "Nothing is done."],
      [1, "Basic", "Something is done."],
      [2, "Advanced", "All is done."],
    ],
    "scale_content",
  ),
);

test("a framework of CISO Assistant is read as far as it can be said, and the rest is told", () => {
  const opened = { kind: "workbook", workbook: WORKBOOK, problems: [] } as const;
  const reading = readOpenedWorkbook(opened, NOTHING_GIVEN, "cyber.xlsx");
  if (reading?.framework === undefined) throw new Error("Not read.");
  const { framework } = reading;
  expect(framework).toMatchObject({
    title: "Cyber basics",
    version: "3",
    publisher: "Fenbridge",
    guidance: { purpose: ["Find out how safe you are."] },
    levels: [
      { value: 0, label: "0 - Absent", ownStatement: "Nothing is done." },
      { value: 1, label: "1 - Basic" },
      { value: 2, label: "2 - Advanced" },
    ],
  });
  expect(framework.themes.map(({ title, keyAreas }) => [title, keyAreas[0].title])).toEqual([
    ["Governance", "Policies"],
    ["Protection", "Protection"],
  ]);
  expect(allValueCodes(framework).map(({ ref, title }) => [ref, title])).toEqual([
    ["GV.1-a", "Security policy"],
    ["GV.1-b", "GV.1-b"],
    ["PR-1", "Access"],
  ]);
  expect(linesOfProblems(reading, "know")).toEqual([
    "F1: “weight” has no place in this product.",
    "B4: The copyright has no place in this product.",
    "B5: A heading below key areas.",
    "D6: No name.",
  ]);
});
