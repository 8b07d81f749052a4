/** Targets of single value codes on the Summary: live, without the add-in, and as the report has them. */
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { summaryBlocks } from "../../../src/report/blocks/summaryBlocks";
import type { Paper } from "../../../src/report/paper/paper";
import { readPaper } from "../../../src/report/paper/readPaper";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { sectionRows, summaryRows } from "./summaryRows";

const framework = makeTestFramework({ themes: 1, keyAreas: 2, valueCodes: 3 });
const [{ title: theme }] = framework.themes;
const TITLE = "Targets for individual value codes";
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework, {
    name: "levels",
    allowNotApplicable: true,
    responses: new Map(
      allValueCodes(framework).map(({ id }, index) => [
        id,
        { entry: { kind: "level" as const, value: 1 + (index % 3) }, comment: "", evidence: "" },
      ]),
    ),
  });
});
afterEach(() => {
  excel.close();
});

async function paper(): Promise<Paper> {
  const read = await readPaper();
  if (read === undefined) throw new Error("There is no assessment.");
  return read;
}

/** The section's rows as far as they have text. */
function shown(): readonly (readonly string[])[] {
  return sectionRows(excel, TITLE)
    .slice(0, 5)
    .map(([ref, title, level, toGo]) => [ref, title, level, toGo].filter((text) => text !== ""))
    .filter((texts) => texts.length > 0);
}

test("The section is empty until someone types a target, and the report has none.", async () => {
  expect(summaryRows(excel).flat()).not.toContain(TITLE);
  const read = await paper();
  expect([read.ownTargetsMet, read.ownTargets]).toEqual(["", []]);
  expect(JSON.stringify(summaryBlocks(read))).not.toContain(TITLE);
});

test("Targets typed on the sheet are listed furthest first, four of them by name and number.", async () => {
  excel.user.paste(theme, "N4", [
    ["2 - Level two"],
    ["2"],
    [" 5 – level five "],
    ["5"],
    ["Level five"],
    ["later"],
  ]);
  // The fifth is not applicable, and the sixth's target is not a level.
  excel.user.paste(theme, "D8", [["not applicable"]]);
  expect(shown()).toEqual([
    ["1 met, 3 not met. Furthest from the target first."],
    ["TA2.1", "Value code TA2.1", "1 - Level one", "Target 5 - Level five, 4 to go"],
    ["TA1.3", "Value code TA1.3", "3 - Level three", "Target 5 - Level five, 2 to go"],
    ["TA1.1", "Value code TA1.1", "1 - Level one", "Target 2 - Level two, 1 to go"],
  ]);
  const read = await paper();
  expect(read.ownTargetsMet).toBe(shown()[0][0]);
  expect(read.ownTargets.map(({ ref, level, toGo }) => [ref, level.label, toGo])).toEqual(
    shown()
      .slice(1)
      .map(([ref, , level, toGo]) => [ref, level, toGo]),
  );
  expect(JSON.stringify(summaryBlocks(read))).toContain(TITLE);
});

test("More than three are counted.", async () => {
  excel.user.paste(theme, "N4", [["5"], ["5"], ["5"], ["5"], ["5"], ["1"]]);
  expect(shown().at(-1)).toEqual(["2 more value codes are below their targets."]);
  expect((await paper()).ownTargets).toHaveLength(5);
});

test("Met targets are only counted.", async () => {
  excel.user.paste(theme, "N4", [["1"]]);
  expect(shown()).toEqual([["1 met, 0 not met."]]);
  expect((await paper()).ownTargetsMet).toBe("1 met, 0 not met.");
});
