/** Writing council, department, date and level labels from the pane into the workbook. */
import { readCondition, readWorkbook } from "../../../src/workbook/read/readAssessment";
import { recordDetails } from "../../../src/workbook/record/recordDetails";
import { writeLabels } from "../../../src/workbook/record/writeLabels";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { allValueCodes } from "../../../src/framework/framework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { themeCell, themeSheet } from "../../tools/deeds";
import { valueOf } from "../../tools/recordings";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework();
const sheet = themeSheet(framework);
const [first, second, third] = allValueCodes(framework);
let excel: ExcelStandIn;

/** What somebody else does before a request, by its number from now. */
const before = new Map<number, () => void>();
let request = 0;

beforeEach(async () => {
  before.clear();
  excel = await buildInExcel(framework, responseSets(framework)[0], {
    around: (_body, answer) => {
      request += 1;
      before.get(request)?.();
      return answer();
    },
  });
});

afterEach(() => excel.close());

/** What recording takes: reading the workbook, and one request that looks and writes. */
const REQUESTS = 3;

async function details() {
  const found = await readWorkbook();
  if (found === undefined) throw new Error("There is no assessment.");
  const { organisation, department, date } = found.assessment.details;
  request = 0;
  return { organisation, department, date };
}

describe("council, department and date", () => {
  test("are written on Start, also texts that Excel would take for something else", async () => {
    const fields = { organisation: "=Fenbridge", department: "1-2", date: "2026-03-14" };
    const expected = await details();
    expect(await recordDetails({ fields, expected })).toEqual({ kind: "recorded" });
    expect(await details()).toEqual(fields);
    const empty = { department: "", date: "" };
    expect(await recordDetails({ fields: empty, expected: fields })).toEqual({ kind: "recorded" });
    expect(await details()).toEqual({ ...fields, ...empty });
  });

  test("are left as someone else has just changed them", async () => {
    const expected = await details();
    excel.user.type("Start", "B11", "Housing");
    const outcome = await recordDetails({ fields: { department: "Finance" }, expected });
    expect(outcome).toEqual({ kind: "conflict", found: { ...expected, department: "Housing" } });
    expect((await details()).department).toBe("Housing");
  });

  test.each([1, 2, REQUESTS])(
    "are not written over what someone else types before request %d",
    async (request) => {
      const expected = await details();
      before.set(request, () => excel.user.type("Start", "B11", "Housing"));
      const fields = { organisation: "Fenbridge Council", department: "Finance" };
      const outcome = await recordDetails({ fields, expected });
      // All or nothing: the council is not written either.
      const theirs = { ...expected, department: "Housing" };
      expect(outcome).toEqual({ kind: "conflict", found: theirs });
      expect(await details()).toEqual(theirs);
    },
  );

  test("are not written over what someone types while they are put back", async () => {
    const expected = await details();
    before.set(REQUESTS, () => excel.user.type("Start", "B11", "Housing"));
    before.set(REQUESTS + 1, () => excel.user.type("Start", "B11", "Planning"));
    const outcome = await recordDetails({ fields: { department: "Finance" }, expected });
    const theirs = { ...expected, department: "Planning" };
    expect(outcome).toEqual({ kind: "conflict", found: theirs });
    expect(await details()).toEqual(theirs);
  });

  test("are not written if someone sets the status to Final in between", async () => {
    const expected = await details();
    before.set(REQUESTS, () => excel.user.type("Start", "B13", "Final"));
    await expect(recordDetails({ fields: { department: "Finance" }, expected })).rejects.toThrow(
      "The assessment is Final",
    );
    expect(await details()).toEqual(expected);
  });

  test("are not written over what someone types in place of a date", async () => {
    const expected = await details();
    before.set(REQUESTS, () => excel.user.paste("Start", "B12", [["in May"]]));
    const outcome = await recordDetails({ fields: { date: "2026-05-14" }, expected });
    expect(outcome).toEqual({ kind: "conflict", found: { ...expected, date: "" } });
    expect(valueOf(excel, "Start", "B12")).toBe("in May");
  });

  test("are refused while the status is Final, and for what is not a date", async () => {
    const expected = await details();
    await expect(recordDetails({ fields: { date: "14 May" }, expected })).rejects.toThrow(
      "is not a date",
    );
    excel.user.type("Start", "B13", "Final");
    await expect(recordDetails({ fields: { department: "Finance" }, expected })).rejects.toThrow(
      "The assessment is Final",
    );
    expect(await details()).toEqual(expected);
  });
});

test("typed numbers and names count at once; their labels are written when asked for, and nothing else", async () => {
  const cell = (row: number): string => themeCell(framework, "level", row);
  excel.user.paste(sheet, cell(4), [["3"], ["level two"], ["3 to 4"]]);
  const entries = async () => {
    const found = await readCondition();
    if (found.kind !== "assessment") throw new Error("There is no assessment.");
    const { responses } = found.assessment;
    const three = [first, second, third].map(({ id }) => responses.get(id)?.entry);
    return { three, typed: found.condition.typed };
  };
  const three = [
    { kind: "level", value: 3 },
    { kind: "level", value: 2 },
    { kind: "notALevel", text: "3 to 4" },
  ];
  expect(await entries()).toEqual({
    three,
    typed: [first, second].map(({ id }) => ({ of: "answer", id })),
  });
  expect(await valuesFrom(themeCell(framework, "levelNumber", 4))).toEqual([3, 2, "not a level"]);
  expect(await writeLabels()).toBe(2);
  expect(await entries()).toEqual({ three, typed: [] });
  expect(await valuesFrom(cell(4))).toEqual(["3 - Level three", "2 - Level two", "3 to 4"]);
});

/** Three cells below each other. */
async function valuesFrom(address: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem(sheet).getRange(address);
    const range = first.getResizedRange(2, 0).load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

test("typed targets count, look like levels and get their labels, for key areas and value codes", async () => {
  const [keyArea, other] = framework.themes[0].keyAreas;
  const target = themeCell(framework, "target", 4);
  excel.user.paste("Start", "E17", [["3"], ["level two"]]);
  excel.user.paste(sheet, target, [["3 level three"]]);
  const read = async () => {
    const found = await readCondition();
    if (found.kind !== "assessment") throw new Error("There is no assessment.");
    const { targets, valueCodeTargets } = found.assessment;
    return { typed: found.condition.typed, targets, own: valueCodeTargets?.get(first.id) };
  };
  const targets = new Map([
    [keyArea.id, 3],
    [other.id, 2],
  ]);
  expect(await read()).toEqual({
    typed: [
      { of: "valueCodeTarget", id: first.id },
      { of: "keyAreaTarget", id: keyArea.id },
      { of: "keyAreaTarget", id: other.id },
    ],
    targets,
    own: 3,
  });
  expect(await writeLabels()).toBe(3);
  expect(await read()).toEqual({ typed: [], targets, own: 3 });
  expect(valueOf(excel, "Start", "E17")).toBe("3 - Level three");
  expect(valueOf(excel, sheet, target)).toBe("3 - Level three");
});
