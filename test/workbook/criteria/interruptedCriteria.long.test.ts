/** A build of a framework with criteria that was cut off: no tick is lost, wherever it ended. */
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { NOT_ASSESSED } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework, withCriteria } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { requestFor } from "../../tools/buildInExcel";
import { cutEverywhere, finish, reopened, whole } from "../build/interrupting";

const framework = withCriteria(
  makeTestFramework({ levels: 3, themes: 1, keyAreas: 1, valueCodes: 2 }),
);
const [first] = allValueCodes(framework);
const TICKS = [
  ["level-2-first", true],
  ["level-3-first", false],
] as const;
const set = {
  name: "ticked",
  allowNotApplicable: false,
  responses: new Map([
    [first.id, { entry: NOT_ASSESSED, comment: "", evidence: "", criteria: new Map(TICKS) }],
  ]),
};

let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

async function ticks(): Promise<readonly (readonly [string, boolean])[]> {
  const read = await readWorkbook();
  return [...(read?.assessment.responses.get(first.id)?.criteria ?? [])];
}

test("Finished from every place, the workbook is whole, with every tick.", async () => {
  const { cut, complete } = await cutEverywhere(requestFor(framework, set));
  expect(cut.length).toBeGreaterThan(5);
  for (const state of cut.slice(1)) {
    excel = reopened(state);
    expect(await finish()).toEqual({ kind: "built" });
    expect(whole(excel.workbook())).toEqual(whole(complete));
    expect(await ticks()).toEqual(TICKS);
    excel.close();
  }
});

test("A rebuild that was cut off anywhere keeps the ticks and the sheet Answers.", async () => {
  const { complete: before } = await cutEverywhere(
    requestFor(framework, { ...set, answersTable: true }),
  );
  const { cut, complete } = await cutEverywhere(
    { ...requestFor(framework), whenPresent: "rebuild" },
    before,
  );
  for (const state of cut.slice(1)) {
    excel = reopened(state);
    expect(await finish()).toEqual({ kind: "built" });
    expect(whole(excel.workbook())).toEqual(whole(complete));
    expect((await readWorkbook())?.assessment.answersTable).toBe(true);
    expect(await ticks()).toEqual(TICKS);
    excel.close();
  }
});

test("A tick typed on a sheet that was already made is kept.", async () => {
  const { cut } = await cutEverywhere(requestFor(framework, set));
  const last = cut[cut.length - 1];
  const own = reopened(last);
  excel = own;
  const sheet = own
    .workbook()
    .sheets.find(({ cells }) =>
      [...cells.values()].some((row) => [...row.values()].some(({ value }) => value === "Met?")),
    );
  own.user.type(sheet?.name ?? "", "H5", "No");
  expect(await finish()).toEqual({ kind: "built" });
  expect(await ticks()).toEqual([TICKS[0], ["level-2-second", false], TICKS[1]]);
});
