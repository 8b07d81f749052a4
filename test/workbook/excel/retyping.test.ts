/** F2 and Enter change no text of the workbook, whatever the language of Excel. */
import fc from "fast-check";
import type { Response } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { cellInput } from "../../../src/workbook/plan/cellInput";
import { readAssessment, readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { fillActionPlan } from "../../../src/workbook/refresh/fillActionPlan";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import { relativeAddress, area } from "../../../src/workbook/plan/address";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { ENTRY_LANGUAGES, entryLanguage } from "../../../workbench/excel/grid/entryLanguage";
import { enterText } from "../../../workbench/excel/grid/enterText";
import { numberFormatAt } from "../../../workbench/excel/grid/formats";
import type { WorkbookState } from "../../../workbench/excel/state";
import { readWorkbook } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildAnew, cellAt, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { themeCell, themeSheet } from "../../tools/deeds";
import { changeOf, level } from "../../tools/recordings";
import { peoplesText } from "./peoplesTexts";

const LANGUAGES = ENTRY_LANGUAGES.map(entryLanguage);

/** What Excel makes of a text that is typed anew; "refused" if it opens a dialog instead. */
function retyped(typed: string, numberFormat: string, language = LANGUAGES[0]): unknown {
  const entry = enterText(typed, numberFormat, 2026, language);
  return "literal" in entry ? entry.literal : { formula: entry.formula };
}

test.each(LANGUAGES)("Any text stays the same in a cell: $tag.", (language) => {
  fc.assert(
    fc.property(peoplesText, (text) => {
      const input = String(cellInput(text));
      expect(retyped(input, "General", language)).toBe(text);
    }),
    { numRuns: 800 },
  );
});

const changing = new Map<string, readonly string[]>();

/** The languages in which F2 and Enter change the text of a cell. */
function changingLanguages(value: string, typed: string, format: string): readonly string[] {
  const key = JSON.stringify([typed, format]);
  const known = changing.get(key);
  if (known) return known;
  const bad = LANGUAGES.filter((language) => retyped(typed, format, language) !== value);
  changing.set(
    key,
    bad.map(({ tag }) => tag),
  );
  return changing.get(key) ?? [];
}

/** Every text of a workbook that F2 and Enter would change, in some language. */
function changedTexts({ sheets }: WorkbookState): readonly string[] {
  return sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value, formula, quotePrefix }]) => {
        if (formula !== undefined || typeof value !== "string") return [];
        const typed = quotePrefix === true ? `'${value}` : value;
        const bad = changingLanguages(value, typed, numberFormatAt(sheet, row, column));
        const place = `${sheet.name}!${relativeAddress(area(row, column))}`;
        return bad.map((language) => `${place} ${language} ${JSON.stringify(value)}`);
      }),
    ),
  );
}

const framework = makeTestFramework({ themes: 1, keyAreas: 2, valueCodes: 3 });
const codes = allValueCodes(framework);
const texts = fc.sample(peoplesText, { numRuns: codes.length * 2 });
const responses: ReadonlyMap<string, Response> = new Map(
  codes.map(({ id }, index) => [
    id,
    {
      entry: level((index % 4) + 1),
      comment: texts[index * 2] ?? "",
      evidence: texts[index * 2 + 1] ?? "",
    },
  ]),
);
const set = { name: "texts", allowNotApplicable: false, responses };

async function buildAgain(): Promise<void> {
  const outcome = await buildWorkbook(
    { ...requestFor(framework, set), whenPresent: "rebuild", responses: undefined },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome.kind).toBe("built");
}

async function repair(excel: ExcelStandIn): Promise<void> {
  excel.user.unprotectSheet(themeSheet(framework));
  excel.user.insertRows(themeSheet(framework), 5);
  excel.user.clear(themeSheet(framework), themeCell(framework, "ref", 4));
  const found = await checkWorkbook();
  await repairWorkbook(found.map(({ id }) => id));
}

async function record(): Promise<void> {
  await readCondition();
  const { id } = codes[1];
  const comment = responses.get(id)?.comment ?? "";
  const command = "=cmd|'/c calc'!A0";
  const outcome = await recordResponse(changeOf(id, { comment: command }, { comment }));
  expect(outcome.kind).toBe("recorded");
  await recordResponse(changeOf(id, { comment }, { comment: command }));
}

test("A workbook keeps people's texts, whatever the add-in does, in Excel and in its file.", async () => {
  const excel = await buildAnew(framework, set);
  try {
    const sheet = themeSheet(framework);
    const ofPerson = themeCell(framework, "comment", 4);
    excel.user.type(sheet, ofPerson, "'=1+1");
    const expected = new Map(responses).set(codes[0].id, {
      ...(responses.get(codes[0].id) ?? { entry: level(1), evidence: "" }),
      comment: "=1+1",
    });
    const deeds = {
      record,
      repair: () => repair(excel),
      fillActionPlan: () => fillActionPlan(),
      refreshWorkbook: () => refreshWorkbook(),
      buildAgain,
    };
    for (const [name, deed] of Object.entries(deeds)) {
      await deed();
      expect([name, changedTexts(excel.workbook())]).toEqual([name, []]);
      expect((await readAssessment())?.responses).toEqual(expected);
    }
    excel.user.retype(sheet, ofPerson, "de-DE");
    const reopened = await readWorkbook(await writeWorkbook(excel.workbook()));
    expect(changedTexts(reopened)).toEqual([]);
    expect(cellAt(sheetNamed(reopened, sheet), ofPerson)).toMatchObject({
      value: "=1+1",
      quotePrefix: true,
    });
  } finally {
    excel.close();
  }
});

test("Without the mark, F2 and Enter make a text a date or formula, as in Excel.", () => {
  const excel = openExcel();
  try {
    const type = (format: string, text: string) => {
      const [sheet] = excel.workbook().sheets;
      sheet.cells = new Map([
        [0, new Map([[0, { value: text, format: { numberFormat: format } }]])],
      ]);
    };
    const after = (language: string): unknown => {
      excel.user.retype("Sheet1", "A1", language);
      const cell = excel.workbook().sheets[0].cells.get(0)?.get(0);
      return cell?.formula ?? cell?.value;
    };
    const cases: readonly (readonly [string, string, unknown])[] = [
      ["Mai 5 2026", "de-DE", 46147],
      ["5 août 2026", "fr-FR", 46239],
      ["1.5", "de-DE", 46143],
      ["1,5", "de-DE", 1.5],
      ["WAHR", "de-DE", true],
      ["vrai", "fr-FR", true],
      ["5 kr", "da-DK", 5],
      ["2026年3月5日", "ja-JP", 46086],
      ["\u00a0=1+1", "en-GB", "=1+1"],
      ["＝１＋１", "ja-JP", "=1+1"],
      ["3/4", "en-US", 46085],
      ["Mai 5 2026", "en-GB", "Mai 5 2026"],
    ];
    for (const [text, language, expected] of cases) {
      type("General", text);
      expect([text, after(language)]).toEqual([text, expected]);
    }
    type("@", "3/4");
    expect(after("en-GB")).toBe("3/4");
  } finally {
    excel.close();
  }
});
