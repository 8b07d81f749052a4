/** What the pane does with answers whose place is not certain: list, repair, refuse, find. */
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import type { Finding } from "../../../src/workbook/check/Finding";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { WorkbookTrouble } from "../../../src/workbook/excel/troubles";
import { allValueCodes } from "../../../src/framework/framework";
import { columnLetters } from "../../../src/workbook/plan/address";
import { themeLayout } from "../../../src/workbook/sheets/theme/themeLayout";
import { excelSheetName } from "../../../src/framework/sheetName";
import type { Response } from "../../../src/assessment/assessment";
import type { ReadProblem } from "../../../src/workbook/read/answers/ReadProblem";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { requestFor } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";
import { contentsOf, valueOf } from "../../tools/recordings";
import { answeredExcel, DISTINCT } from "./answers/answeredBook";

const [theme] = DISTINCT.themes;
const layout = themeLayout(DISTINCT, theme, false);
const sheet = excelSheetName(theme.title);
const ids = allValueCodes(DISTINCT).map(({ id }) => id);
const at = (column: keyof typeof LAYOUT, row: number): string =>
  `${columnLetters(LAYOUT[column])}${row}`;
const LAYOUT = {
  ref: layout.ref,
  title: layout.valueCode,
  level: layout.level,
  comment: layout.comment,
  evidence: layout.evidence,
  flag: layout.flag,
  id: layout.id,
};
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await answeredExcel(DISTINCT);
  excel.user.unprotectSheet(sheet);
});
afterEach(() => {
  excel.close();
});

async function read(): Promise<{
  readonly responses: ReadonlyMap<string, Response>;
  readonly problems: readonly ReadProblem[];
}> {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(`Reading ended as ${outcome.kind}.`);
  return { responses: outcome.assessment.responses, problems: outcome.condition.problems };
}

const everything = (): unknown =>
  excel.workbook().sheets.map(({ name }) => contentsOf(excel, name));

/** Sets the text of a cell, as programs do. */
async function put(address: string, text: string): Promise<void> {
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
  });
}

async function write(id: string, comment: string): Promise<unknown> {
  const { responses } = await read();
  return await recordResponse({
    valueCodeId: id,
    fields: { comment },
    expected: { comment: responses.get(id)?.comment ?? "" },
  });
}

const rebuild = async (): ReturnType<typeof buildWorkbook> =>
  await buildWorkbook(
    { ...requestFor(DISTINCT), whenPresent: "rebuild" },
    () => undefined,
    new AbortController().signal,
  );

const about = (findings: readonly Finding[], kind: Finding["kind"]): readonly Finding[] =>
  findings.filter((one) => one.kind === kind);

test("An id that was overwritten is known by ref and title, listed, and written again by a repair.", async () => {
  const before = await read();
  await put(at("id", 4), "somebody's note");
  const { responses, problems } = await read();
  expect(responses).toEqual(before.responses);
  expect(problems).toMatchObject([{ kind: "idLost", sheet, cell: at("id", 4), valueCode: ids[0] }]);
  const [finding] = about(await checkWorkbook(), "valueCodeMissing");
  expect(finding).toMatchObject({ remedyBy: "repair", valueCodeId: ids[0] });
  await repairWorkbook([finding.id]);
  expect(valueOf(excel, sheet, at("id", 4))).toBe(ids[0]);
});

test("Ids that changed places are written again where ref and title say whose a row is.", async () => {
  const before = await read();
  await put(at("id", 4), ids[1]);
  await put(at("id", 5), ids[0]);
  const { responses, problems } = await read();
  expect([...responses].sort()).toEqual([...before.responses].sort());
  expect(problems.map(({ kind }) => kind)).toEqual(["idLost", "idLost"]);
  const found = await checkWorkbook();
  await repairWorkbook(found.filter(({ remedyBy }) => remedyBy === "repair").map(({ id }) => id));
  const after = await read();
  expect(after.problems).toEqual([]);
  expect([...after.responses].sort()).toEqual([...before.responses].sort());
});

test("A row that is nobody's is listed with its cell, and building again refuses to lose it.", async () => {
  for (const address of [at("id", 4), at("ref", 4), at("title", 4)]) await put(address, "");
  const { problems, responses } = await read();
  expect(responses.has(ids[0])).toBe(false);
  expect(problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: "unplaced", sheet, cell: at("level", 4) }),
      expect.objectContaining({ kind: "noRow", valueCode: ids[0] }),
    ]),
  );
  const findings = await checkWorkbook();
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        remedyBy: "decide",
        place: { sheet, address: at("level", 4) },
      }),
    ]),
  );
  const before = everything();
  const outcome = await rebuild();
  expect(outcome.kind).toBe("failed");
  expect(everything()).toEqual(before);
});

test("An error in a comment is listed, and building again refuses to lose it.", async () => {
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(at("comment", 5)).formulas = [["=1/0"]];
  });
  expect((await read()).problems).toMatchObject([
    { kind: "unreadable", sheet, cell: at("comment", 5), valueCode: ids[1] },
  ]);
  expect(about(await checkWorkbook(), "answerNotRead")).toMatchObject([
    { remedyBy: "decide", valueCodeId: ids[1], place: { sheet, address: at("comment", 5) } },
  ]);
  expect((await rebuild()).kind).toBe("failed");
});

test("An answer is written into its own row where names lead to others.", async () => {
  await inExcel(({ workbook }) => {
    const name = workbook.names.getItem("mw_theme_1_comments");
    name.formula = `='${sheet}'!$${columnLetters(LAYOUT.comment)}$5:$${columnLetters(LAYOUT.comment)}$7`;
  });
  const before = await read();
  expect(before.responses.get(ids[0])?.comment).toBe(`Comment on ${ids[0]}`);
  expect(await write(ids[0], "Ours")).toEqual({ kind: "recorded" });
  expect(valueOf(excel, sheet, at("comment", 4))).toBe("Ours");
  expect(valueOf(excel, sheet, at("comment", 5))).toBe(`Comment on ${ids[1]}`);
});

test("An answer is written into its own row if ids changed places since the last reading.", async () => {
  await read();
  await put(at("id", 4), ids[1]);
  await put(at("id", 5), ids[0]);
  const outcome = await recordResponse({
    valueCodeId: ids[1],
    fields: { comment: "Ours" },
    expected: { comment: `Comment on ${ids[1]}` },
  });
  expect(outcome).toEqual({ kind: "recorded" });
  expect(valueOf(excel, sheet, at("comment", 5))).toBe("Ours");
  expect(valueOf(excel, sheet, at("comment", 4))).toBe(`Comment on ${ids[0]}`);
});

test("Nothing is written where no mark says whose a row is.", async () => {
  await read();
  for (const address of [at("id", 4), at("ref", 4), at("title", 4)]) await put(address, "");
  const before = everything();
  await expect(
    recordResponse({
      valueCodeId: ids[0],
      fields: { comment: "Ours" },
      expected: { comment: `Comment on ${ids[0]}` },
    }),
  ).rejects.toBeInstanceOf(WorkbookTrouble);
  expect(everything()).toEqual(before);
});

test("A repair writes nothing over a row whose id, ref and title do not agree.", async () => {
  await put(at("ref", 4), "TA2.1");
  await put(at("title", 4), "Our own title");
  const { problems } = await read();
  expect(problems).toMatchObject([
    { kind: "unplaced", sheet, cell: at("level", 4) },
    { kind: "noRow", valueCode: ids[0] },
  ]);
  const before = everything();
  const found = await checkWorkbook();
  expect(about(found, "answerNotRead")).toMatchObject([
    { place: { sheet, address: at("level", 4) } },
  ]);
  await repairWorkbook(found.map(({ id }) => id));
  expect(everything()).toEqual(before);
});
