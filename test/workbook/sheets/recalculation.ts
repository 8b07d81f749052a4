/**
 * An independent recalculation: LibreOffice recalculates every formula of the built file, and must
 * agree with the stand-in and the TypeScript scores.
 */
import { columnLetters, relativeAddress, type Area } from "../../../src/workbook/plan/address";
import { DATA_FIRST_ROW, dataLayout } from "../../../src/workbook/sheets/data/dataLayout";
import { readPaper } from "../../../src/report/paper/readPaper";
import type { Paper } from "../../../src/report/paper/paper";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { indicatedLevel } from "../../../src/assessment/indicatedLevel";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import type { GroupScore } from "../../../src/assessment/scores";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { askedDepartments } from "../../../src/assessment/departments/departmentNames";
import type { Assessment } from "../../../src/assessment/assessment";
import type { WorkbookState } from "../../../workbench/excel/state";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildAnew, cellAt, sheetNamed } from "../../tools/buildInExcel";
import { recalculateAll } from "../../tools/libreOffice";
import type { ResponseSet } from "../../tools/responseSets";
import { validateOpenXml } from "../../../workbench/programs/validateOpenXml";

/** A workbook to build. */
export interface RecalculationCase {
  readonly framework: Framework;
  readonly set: ResponseSet;
  /** What the person types before it is calculated. */
  readonly typing?: (excel: ExcelStandIn) => void;
}

interface Built {
  readonly workbook: WorkbookState;
  readonly bytes: Uint8Array;
  readonly assessment: Assessment;
  readonly paper: Paper;
}

/** Four actions: with all details, with a date in words, without both, and for no value code. */
function planActions({ user }: ExcelStandIn, framework: Framework): void {
  const [first, second] = allValueCodes(framework).map(({ ref }) => ref);
  const rows = [
    [first, "Publish a pipeline.", "Head of Procurement", "30 June 2026"],
    [second ?? "", "Train buyers.", "", ""],
    ["", "Report to scrutiny.", "", ""],
    ["SL9.9", "More.", "", ""],
  ];
  rows.forEach(([ref, action, owner, due], index) => {
    const row = index + 4;
    user.paste("Action plan", `A${row}`, [[ref]]);
    user.paste("Action plan", `F${row}`, [[action, owner, due]]);
  });
  user.paste("Action plan", "H5", [["spring"]]);
}

/** Registers a test for each workbook; LibreOffice starts once for all of them. */
export function describeRecalculation(cases: readonly RecalculationCase[]): void {
  const built: Built[] = [];
  let recalculated: Awaited<ReturnType<typeof recalculateAll>>;

  beforeAll(async () => {
    for (const { framework, set, typing } of cases) {
      const excel = await buildAnew(framework, set);
      try {
        planActions(excel, framework);
        typing?.(excel);
        const assessment = await readAssessment();
        const paper = await readPaper();
        if (assessment === undefined || paper === undefined) {
          throw new Error("There is no assessment.");
        }
        const workbook = excel.workbook();
        built.push({ workbook, bytes: await writeWorkbook(workbook), assessment, paper });
      } finally {
        excel.close();
      }
    }
    recalculated = await recalculateAll(built.map(({ bytes }) => bytes));
  }, 300_000);

  test.each(
    cases.map(({ framework, set }, index) => [`${framework.id}, ${set.name}`, index] as const),
  )(
    "The workbook for %s is valid, without error values, and LibreOffice and the scores agree with it.",
    async (_name, index) => {
      const { framework } = cases[index];
      const { workbook, bytes, assessment, paper } = built[index];
      const sheets = recalculated[index];
      expect(await validateOpenXml(bytes, "xlsx")).toEqual([]);

      let compared = 0;
      const wrong: string[] = [];
      for (const sheet of workbook.sheets) {
        const other = sheets.find((one) => one.name === sheet.name);
        for (const [row, cells] of sheet.cells) {
          for (const [column, cell] of cells) {
            // An error value that somebody typed is no formula of ours.
            if (cell.formula === undefined || cell.formula.startsWith("=#")) continue;
            compared += 1;
            const address = `${columnLetters(column)}${row + 1}`;
            const theirs = other?.cells.get(address)?.value ?? "";
            if (typeof cell.value !== "object" && cell.value === theirs) continue;
            const values = `${JSON.stringify(cell.value)}, LibreOffice ${JSON.stringify(theirs)}`;
            wrong.push(`${sheet.name}!${address} ${cell.formula}: ${values}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(100);

      const scores = scoreAssessment(assessment);
      const { details, departments, earlier = [] } = assessment;
      const asked = departments && askedDepartments(departments).length;
      const layout = dataLayout(framework, details.allowNotApplicable, asked, earlier.length);
      const data = sheetNamed(workbook, "Maturity data");
      const valueOf = (area: Area): unknown => cellAt(data, relativeAddress(area))?.value;
      const groups: readonly GroupScore[] = [
        scores.overall,
        ...scores.themes.flatMap((theme): readonly GroupScore[] =>
          layout.groups.some((group) => group.theme?.id === theme.id && group.kind === "theme")
            ? [theme, ...theme.keyAreas]
            : theme.keyAreas,
        ),
      ];
      expect(groups).toHaveLength(layout.groups.length);
      groups.forEach((group, index) => {
        expect({
          weakest: valueOf(layout.group("weakest", index)),
          label: valueOf(layout.group("label", index)),
          assessed: valueOf(layout.group("assessed", index)),
          total: valueOf(layout.group("total", index)),
          provisional: valueOf(layout.group("provisional", index)) === 1,
          limiting: valueOf(layout.group("limiting", index)),
          notApplicable: valueOf(layout.group("notApplicable", index)),
          notALevel: valueOf(layout.group("notALevel", index)),
          shown: valueOf(layout.group("shown", index)),
          distribution: framework.levels.map((_, level) =>
            valueOf(layout.groupLevel(level, index)),
          ),
        }).toEqual({
          weakest: group.weakest ?? "",
          label: group.label ?? "not assessed",
          assessed: group.assessed,
          total: group.total,
          provisional: group.provisional,
          limiting: group.limiting.length,
          notApplicable: group.notApplicable,
          notALevel: group.notALevel,
          shown: index === 0 ? paper.headline.text : paper.rows[index - 1].shown.text,
          distribution: group.distribution,
        });
      });
      const checks = scores.themes
        .flatMap((theme) => theme.keyAreas)
        .flatMap((keyArea) => keyArea.valueCodes)
        .filter((code) => code.problem !== undefined).length;
      expect(valueOf(layout.group("toCheck", 0))).toBe(checks);
      allValueCodes(framework).forEach((code, row) => {
        if (code.criteria === undefined) return;
        const met = assessment.responses.get(code.id)?.criteria;
        const indicated = indicatedLevel(code, framework, met);
        const shown = indicated.kind === "notAnswered" ? "" : indicated.kind;
        expect(valueOf(layout.valueCode("indicated", row, 1))).toBe(
          indicated.kind === "level" ? indicated.value : shown,
        );
      });

      expect({
        headlineNote: valueOf(layout.text("headlineNote")),
        counts: valueOf(layout.text("counts")),
        targets: valueOf(layout.text("targets")),
        limits: valueOf(layout.text("limits")),
        proposals: valueOf(layout.text("proposals")),
      }).toEqual({
        headlineNote: paper.headlineNote,
        counts: paper.counts,
        targets: paper.targets,
        limits: paper.limits,
        proposals: paper.proposals,
      });
      const lines = ([0, 1, 2] as const).map((at) => [
        valueOf(layout.excerpt("line1", "action", at)),
        valueOf(layout.excerpt("remarkLine", "action", at)),
      ]);
      expect(lines).toEqual([
        ["Publish a pipeline.", "Head of Procurement, by 30 June 2026"],
        ["Train buyers.", "By spring"],
        ["Report to scrutiny.", "No owner or date yet."],
      ]);

      // Each position of the heatmap chart is one tile if there is a value code, otherwise none.
      const tiles = layout.tileClasses.length;
      layout.keyAreaGroups.forEach((group, row) => {
        for (let position = 0; position < layout.positions; position += 1) {
          const sum = layout.tileClasses.reduce((total, _, index) => {
            const column = layout.heatmapChart.column + 1 + position * tiles + index;
            const cell = data.cells.get(DATA_FIRST_ROW + row)?.get(column);
            return total + Number(cell?.value ?? 0);
          }, 0);
          expect(sum).toBe(position < group.count ? 1 : 0);
        }
      });
    },
  );
}
