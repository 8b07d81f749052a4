/** A build that was cut off ends as a whole workbook or as none; every place is a long test. */
import { removeBuild } from "../../../src/workbook/build/removeBuild";
import { readOpenWorkbook } from "../../../src/workbook/build/readOpenWorkbook";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { requestFor } from "../../tools/buildInExcel";
import { build, contents, emptyExcel } from "./building";
import { cutEverywhere, finish, openUndoable, reopened, whole } from "./interrupting";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 2 });
let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

test("A build cut off in its middle is known, repaired, finished and removed.", async () => {
  const empty = await emptyExcel();
  const before = contents(empty.workbook());
  empty.close();
  const { cut, complete } = await cutEverywhere(requestFor(framework));
  const made = 3;
  for (const end of ["finish", "repair", "remove"] as const) {
    excel = reopened(cut[made]);
    const found = await readOpenWorkbook();
    expect(found).toMatchObject({ kind: "interrupted", build: { made, typed: 0 } });
    if (end === "remove") {
      await removeBuild();
      expect(contents(excel.workbook())).toEqual(before);
    } else {
      if (end === "finish") expect(await finish()).toEqual({ kind: "built" });
      else {
        const [finding, ...others] = await checkWorkbook();
        expect(finding).toMatchObject({ kind: "buildInterrupted", remedyBy: "repair" });
        expect(others).toEqual([]);
        expect(await repairWorkbook([finding.id])).toEqual({ repaired: 1, left: [] });
      }
      expect(whole(excel.workbook())).toEqual(whole(complete));
    }
    excel.close();
    excel = undefined;
  }
});

test("A build whose last step is undone is known, and ends in the same way.", async () => {
  const opened = openUndoable();
  ({ excel } = opened);
  const { history, excel: undoable } = opened;
  expect(await build(requestFor(framework))).toEqual({ kind: "built" });
  const complete = whole(structuredClone(undoable.workbook()));
  expect(history.undo()).toBeDefined();
  expect(await readOpenWorkbook()).toMatchObject({ kind: "interrupted" });
  history.redo();
  expect(await readOpenWorkbook()).toMatchObject({ kind: "assessment" });
  history.undo();
  expect(await finish()).toEqual({ kind: "built" });
  expect(whole(undoable.workbook())).toEqual(complete);
});
