/** What is said when Excel denies access, which can have several causes. */
import { makeTestFramework } from "../../../src/framework/testFramework";
import { troubleWithCause } from "../../../src/workbook/excel/troubleWithCause";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { build } from "../build/building";
import { requestFor } from "../../tools/buildInExcel";

const denied = Object.assign(new Error("Access denied."), { code: "AccessDenied" });
let excel: ExcelStandIn;

beforeEach(() => {
  excel = openExcel();
});
afterEach(() => excel.close());

test("without anything protected, the label and Excel itself remain", async () => {
  const { kind, message, remedy } = await troubleWithCause(denied, "Writing");
  expect({ kind, message }).toEqual({
    kind: "other",
    message: "Excel did not allow the change and does not say why.",
  });
  expect(remedy).toMatch(/sensitivity label.*fault/);
  expect(remedy).not.toMatch(/password|structure|reading only/);
});

test("a protected sheet and a protected structure are possible causes", async () => {
  const [sheet] = excel.workbook().sheets;
  sheet.protection = { options: {} };
  excel.workbook().structureProtected = true;
  const { remedy } = await troubleWithCause(denied, "Writing");
  expect(remedy).toMatch(/structure.*password.*label.*fault/);
});

test("a workbook that is open for reading only is the cause", async () => {
  excel.workbook().readOnly = true;
  expect(await troubleWithCause(denied, "Writing")).toMatchObject({
    kind: "readOnly",
    details: expect.stringContaining("AccessDenied") as string,
  });
});

test("if Excel does not answer, all causes are listed", async () => {
  excel.user.enterCellEditMode();
  const { remedy } = await troubleWithCause(denied, "Writing");
  expect(remedy).toMatch(/reading only.*structure.*password.*label.*fault/);
});

test("a build names no cause as certain", async () => {
  excel.host.refusedMembers.set("WorksheetCollection.add", "AccessDenied");
  const outcome = await build(requestFor(makeTestFramework({ themes: 1, keyAreas: 1 })));
  expect(outcome).toMatchObject({
    kind: "failed",
    trouble: {
      message: "Excel did not allow the change and does not say why. Nothing was changed.",
      remedy: expect.stringContaining("Possible causes") as string,
    },
  });
});
