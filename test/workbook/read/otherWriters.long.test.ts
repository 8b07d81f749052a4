/** The same assessment is read from a file in every way that other programs write it. */
import { makeTestFramework } from "../../../src/framework/testFramework";
import {
  assessmentIn,
  type FoundAssessment,
} from "../../../src/workbook/read/answers/assessmentIn";
import { readCells } from "../../../src/workbook/file/readCells";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";
import { OTHER_WRITERS } from "./otherWriters";

const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 3 });
/** With nonsense among the levels, so that problems have to be the same too. */
const [, , , answers] = responseSets(framework);
let file: Uint8Array;

beforeAll(async () => {
  const excel = await buildInExcel(framework, {
    ...answers,
    valueCodeTargets: new Map([...answers.responses.keys()].map((id) => [id, 4])),
  });
  excel.user.type("Start", "B12", "14/03/2026");
  excel.user.type("Start", "E17", framework.levels[3].label);
  excel.user.paste("Action plan", "A4", [[framework.themes[0].keyAreas[0].valueCodes[0].ref]]);
  excel.user.paste("Action plan", "F4", [["Train buyers.", "Head of Procurement", "30/06/2026"]]);
  file = await writeWorkbook(excel.workbook());
  excel.close();
});

function read(bytes: Uint8Array): FoundAssessment {
  const found = assessmentIn(readCells(bytes), []);
  if (found.kind !== "assessment") throw new Error(`The file is read as ${found.kind}.`);
  return found;
}

test.each(OTHER_WRITERS)("$title", async ({ write }) => {
  const before = read(file);
  expect(before.problems.map(({ kind }) => kind)).toContain("notALevel");
  const after = read(await write(file));
  expect(after.assessment).toEqual(before.assessment);
  expect(before.actions).toHaveLength(1);
  expect(after.actions).toEqual(before.actions);
  expect(after.problems).toEqual(before.problems);
});
