import type { Framework } from "../../src/framework/framework";
import { levelLabel } from "../../src/assessment/levelEntry";
import { buildWorkbook } from "../../src/workbook/build/buildWorkbook";
import { dateSerial } from "../../src/workbook/plan/dateSerial";
import { fillActionPlan } from "../../src/workbook/refresh/fillActionPlan";
import { NAMES, TABLES } from "../../src/workbook/plan/names";
import { ACTION_COLUMNS } from "../../src/workbook/sheets/actionPlan/actionHeadings";
import { refreshWorkbook } from "../../src/workbook/refresh/refreshWorkbook";
import { openExcel } from "../bridge/openExcel";
import { emptyWorkbook } from "../excel/openWorkbook";
import { deleteSheet } from "../excel/structure/sheets";
import { writeWorkbook } from "../file/writeWorkbook";
import { ORGANISATION, sampleFor, sampleResponses, type Sample } from "./sampleAnswers";

const DAY = "2026-03-14";
const NOW = new Date(2026, 2, 14, 10, 20);

/**
 * The sample assessment as the bytes of an .xlsx file: built by the add-in's code, then filled in
 * by hand where the add-in leaves that to people.
 * @throws Error when the build does not succeed
 */
export async function buildSample(framework: Framework): Promise<Uint8Array> {
  const state = emptyWorkbook();
  const [spareSheet] = state.sheets;
  const excel = openExcel({ state, now: () => NOW });
  try {
    const outcome = await buildWorkbook(
      {
        framework,
        details: { organisation: ORGANISATION, department: "", allowNotApplicable: false },
        whenPresent: "refuse",
        responses: sampleResponses(framework),
      },
      () => undefined,
      new AbortController().signal,
      NOW,
    );
    if (outcome.kind !== "built") throw new Error(`The build ended as ${JSON.stringify(outcome)}`);
    deleteSheet(excel.host, spareSheet);
    const sample = sampleFor(framework);
    await fillInStart(framework, sample);
    await fillActionPlan();
    await fillInActions(sample);
    await refreshWorkbook(NOW);
    return await writeWorkbook(excel.workbook());
  } finally {
    excel.close();
  }
}

async function fillInStart(framework: Framework, sample: Sample): Promise<void> {
  const context = new Excel.RequestContext();
  const { names } = context.workbook;
  const ids = names.getItem(NAMES.targetIds).getRange().load("values");
  await context.sync();
  const titles = new Map(
    framework.themes.flatMap((theme) => theme.keyAreas.map((one) => [one.id, one.title])),
  );
  names.getItem(NAMES.date).getRange().values = [[dateSerial(DAY)]];
  names.getItem(NAMES.targets).getRange().values = ids.values.map(([id]) => {
    const target = sample.targets[titles.get(String(id)) ?? ""] ?? sample.usualTarget;
    return [levelLabel(target, framework)];
  });
  await context.sync();
}

/** Writes next to the refs already in the plan, and adds the missing ones below. */
async function fillInActions(sample: Sample): Promise<void> {
  const context = new Excel.RequestContext();
  const table = context.workbook.tables.getItem(TABLES.actions);
  const found = table.getDataBodyRange().load("values");
  await context.sync();
  const refs = found.values.map((row) => String(row[ACTION_COLUMNS.ref]));
  const body = table.getDataBodyRange();
  for (const { ref, action, owner, due, status } of sample.actions) {
    const present = refs.indexOf(ref);
    const row = present < 0 ? refs.indexOf("") : present;
    refs[row] = ref;
    body.getCell(row, ACTION_COLUMNS.ref).values = [[ref]];
    const written = body.getCell(row, ACTION_COLUMNS.action).getResizedRange(0, 3);
    written.values = [[action, owner, dateSerial(due), status]];
  }
  await context.sync();
}
