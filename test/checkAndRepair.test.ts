/** What check and repair find of what people do to a workbook, and what a repair leaves alone. */
import * as fc from "fast-check";
import { checkWorkbook } from "../src/workbook/checkWorkbook";
import { readWorkbook } from "../src/workbook/readAssessment";
import { repairWorkbook } from "../src/workbook/repairWorkbook";
import type { Finding } from "../src/workbook/outcomes";
import { scoreAssessment } from "../src/assessment/scoreAssessment";
import { shippedFrameworks } from "../src/framework/shippedFrameworks";
import { makeTestFramework } from "../src/framework/testFramework";
import { openExcel, type ExcelStandIn } from "../workbench/bridge/openExcel";
import { buildInExcel } from "./tools/buildInExcel";
import {
  DAMAGES,
  HARMLESS,
  inExcel,
  LOSSES,
  themeCell,
  themeSheet,
  type Damage,
} from "./tools/damages";
import { createWorkbookFile } from "../workbench/file/createWorkbookFile";
import { convert } from "../workbench/office/libreOffice";
import { responseSets } from "./tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

/** Targets, details and actions besides the answers. */
async function prepare(): Promise<void> {
  excel.user.type("Start", "E17", framework.levels[3].label);
  excel.user.type("Start", "B12", "14 March 2026");
  excel.user.type("Action plan", "A4", "TA1.1");
  excel.user.type("Action plan", "F4", "Train them");
  expect(await checkWorkbook()).toEqual([]);
}

/** What a person has entered, and what follows from it. */
async function entered() {
  const found = await readWorkbook("accept");
  if (found === undefined) throw new Error("There is no assessment.");
  const { assessment, actions } = found;
  const { responses, details, targets } = assessment;
  const answered = [...responses]
    .filter(([, { entry, comment }]) => entry.kind !== "notAssessed" || comment !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { answered, details, targets, actions, scores: scoreAssessment(assessment) };
}

function repairable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ remedyBy }) => remedyBy === "repair");
}

const kinds = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(({ kind }) => kind)),
];

async function repairAll(): Promise<readonly Finding[]> {
  const found = repairable(await checkWorkbook());
  const { repaired, left } = await repairWorkbook(found.map(({ id }) => id));
  expect(repaired).toBe(found.length);
  return left;
}

describe("a workbook that nobody has damaged", () => {
  test.each(
    shippedFrameworks().flatMap((shipped) =>
      responseSets(shipped)
        .filter(({ name }) => name !== "nonsense")
        .map((set) => [shipped.id, set.name, shipped, set] as const),
    ),
  )("has nothing to repair: %s, %s", async (_id, _name, shipped, set) => {
    excel = await buildInExcel(shipped, set);
    const before = excel.counters.requests;
    expect(await checkWorkbook()).toEqual([]);
    expect(excel.counters.requests - before).toBeLessThanOrEqual(6);
  });

  test.each(HARMLESS)("has nothing to repair after people $title", async ({ does }) => {
    excel = await buildInExcel(framework, answers);
    await prepare();
    await does(excel, framework);
    // Who sorts and inserts has taken protection off, which is all that is to be found.
    expect((await checkWorkbook()).filter(({ kind }) => kind !== "unprotected")).toEqual([]);
  });
});

describe("a damage", () => {
  test.each(DAMAGES)("is found and repaired: $title", async ({ does, kind }) => {
    excel = await buildInExcel(framework, answers);
    await prepare();
    const before = await entered();
    await does(excel, framework);
    expect(kinds(repairable(await checkWorkbook()))).toContain(kind);
    expect(await repairAll()).toEqual([]);
    expect(await entered()).toEqual(before);
  });
});

describe("damages of all kinds, one on another", () => {
  // Those that delete lines of a sheet would take the places of the others with them.
  const inPlace = DAMAGES.filter(({ title }) => !/deleted$/.test(title) || /^names/.test(title));

  test("are found each, and repaired without a trace in answers or scores", async () => {
    const titles = fc.uniqueArray(fc.constantFrom(...inPlace), { minLength: 2, maxLength: 6 });
    const manners = fc.constantFrom(
      undefined,
      ...HARMLESS.filter(({ title }) => /type/.test(title)),
    );
    await fc.assert(
      fc.asyncProperty(titles, manners, async (damages, manner) => {
        excel = await buildInExcel(framework, answers);
        try {
          await prepare();
          await manner?.does(excel, framework);
          const before = await entered();
          for (const { does } of damages) await does(excel, framework);
          const found = kinds(await checkWorkbook());
          for (const { kind } of damages) expect(found).toContain(kind);
          expect(await repairAll()).toEqual([]);
          expect(await entered()).toEqual(before);
        } finally {
          excel.close();
        }
      }),
      { numRuns: 8 },
    );
  });

  test("are found where rows and sheets have moved as well", async () => {
    for (const manner of HARMLESS.slice(1, 4)) {
      excel = await buildInExcel(framework, answers);
      await prepare();
      const before = await entered();
      await manner.does(excel, framework);
      const found = DAMAGES.filter(({ title }) =>
        /heatmap pasted|names of Start|targets/.test(title),
      );
      for (const { does } of found) await does(excel, framework);
      expect(kinds(await checkWorkbook())).toEqual(
        expect.arrayContaining(found.map(({ kind }) => kind)),
      );
      expect(await repairAll()).toEqual([]);
      expect(await entered()).toEqual(before);
      excel.close();
    }
  });
});

describe("what is lost", () => {
  test.each(LOSSES)("is said, and the rest is put back: $title", async ({ does, kind, lost }) => {
    excel = await buildInExcel(framework, answers);
    await prepare();
    await does(excel, framework);
    const before = await entered();
    const found = repairable(await checkWorkbook());
    expect(kinds(found)).toContain(kind);
    expect(found.map(({ message }) => message).join(" ")).toContain(lost);
    expect(await repairAll()).toEqual([]);
    expect((await entered()).answered).toEqual(before.answered);
  });
});

describe("what a person has to decide", () => {
  const theme = themeSheet(framework);

  test("is told with its place, and no repair touches it", async () => {
    excel = await buildInExcel(framework, answers);
    excel.user.paste(theme, themeCell(framework, "level", 4), [["Level 3-4"]]);
    excel.user.paste("Start", "E18", [["high"]]);
    const findings = await checkWorkbook();
    expect(findings).toEqual([
      expect.objectContaining({
        kind: "notALevel",
        remedyBy: "decide",
        message: "\u201CLevel 3-4\u201D is no level: TA1.1 Value code TA1.1.",
        valueCodeId: "theme-1-key-area-1/value-code-1",
        place: { sheet: theme, address: "D4" },
      }),
      expect.objectContaining({ kind: "notALevel", place: { sheet: "Start", address: "E18" } }),
    ]);
    const { repaired, left } = await repairWorkbook(findings.map(({ id }) => id));
    expect({ repaired, left }).toEqual({ repaired: 0, left: findings });
  });

  test("stands in the way of building again: a row that stands twice, a row of no value code", async () => {
    excel = await buildInExcel(framework, answers);
    const { user } = excel;
    user.unprotectSheet(theme);
    user.insertRows(theme, 6, 2);
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem(theme);
      sheet.getRange(themeCell(framework, "level", 6)).values = [[framework.levels[3].label]];
      sheet.getRange(themeCell(framework, "id", 6)).values = [["theme-1-key-area-1/value-code-1"]];
      sheet.getRange(themeCell(framework, "comment", 7)).values = [["Whose is this?"]];
    });
    user.deleteSheet("Heatmap");
    const before = await entered();
    const findings = await checkWorkbook();
    expect(
      findings.filter(({ remedyBy }) => remedyBy === "decide").map(({ kind }) => kind),
    ).toEqual(["sheetMissing", "valueCodeTwice", "unknownRow"]);
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: "unknownRow", place: { sheet: theme, address: "D7" } }),
    );
    user.deleteRows(theme, 6, 2);
    expect(await repairAll()).toEqual([]);
    expect((await entered()).scores).toEqual(before.scores);
  });

  test("is said of a framework that the add-in has with other texts", async () => {
    const [shipped] = shippedFrameworks();
    const older = { ...shipped, version: "2016" };
    excel = await buildInExcel(older);
    expect(await checkWorkbook()).toEqual([
      expect.objectContaining({ kind: "frameworkDiffers", remedyBy: "decide" }),
    ]);
  });
});

describe("a repair that fails", () => {
  const inPlace: readonly Damage[] = DAMAGES.filter(({ title }) =>
    /^(level numbers|the colours of the levels|names of Start|a sheet)/.test(title),
  );

  test("at any request loses nothing, and can be done again", async () => {
    let failed = true;
    for (let k = 1; failed; k += 1) {
      excel = await buildInExcel(framework, answers);
      await prepare();
      const before = await entered();
      for (const { does } of inPlace) await does(excel, framework);
      const ids = repairable(await checkWorkbook()).map(({ id }) => id);
      excel.failAt(k);
      failed = await repairWorkbook(ids).then(
        () => false,
        () => true,
      );
      // One that was not reached is not to hit what follows.
      excel.failAt(Infinity);
      if (failed) expect(await repairAll()).toEqual([]);
      expect({ k, now: await entered() }).toEqual({ k, now: before });
      excel.close();
      expect(k).toBeLessThan(60);
    }
  });

  test("says so where the workbook cannot be changed", async () => {
    excel = await buildInExcel(framework, answers);
    excel.user.unprotectSheet("Summary");
    const [finding] = await checkWorkbook();
    excel.workbook().readOnly = true;
    await expect(repairWorkbook([finding.id])).rejects.toMatchObject({ kind: "readOnly" });
  });

  test("says which sheet has a password, and repairs the others", async () => {
    excel = await buildInExcel(framework, answers);
    const theme = themeSheet(framework);
    for (const sheet of [theme, "Summary"]) excel.user.unprotectSheet(sheet);
    excel.user.paste(theme, themeCell(framework, "levelNumber", 4), [["3"]]);
    excel.user.paste("Summary", "C11", [["4 - Level four"]]);
    await inExcel((context) => {
      context.workbook.worksheets.getItem(theme).protection.protect({}, "secret");
    });
    const ids = repairable(await checkWorkbook()).map(({ id }) => id);
    await expect(repairWorkbook(ids)).rejects.toMatchObject({
      kind: "sheetProtected",
      message: expect.stringContaining(theme) as string,
    });
    const left = repairable(await checkWorkbook());
    expect(left.map(({ place }) => place?.sheet)).toEqual([theme]);
  });

  test("says so where there is no assessment", async () => {
    excel = openExcel();
    await expect(checkWorkbook()).rejects.toThrow("no assessment");
  });
});

test("a workbook that LibreOffice has saved has nothing to repair but what it cannot keep", async () => {
  excel = await buildInExcel(framework, answers);
  const files = createWorkbookFile();
  const bytes = await files.write(excel.workbook());
  for (const file of [bytes, await convert(bytes, "xlsx")]) {
    excel.close();
    excel = openExcel({ state: await files.read(file) });
    expect(await checkWorkbook()).toEqual([]);
  }
});
