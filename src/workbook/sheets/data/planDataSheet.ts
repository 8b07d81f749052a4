/** The very hidden data sheet: computes every figure once, for all other sheets. */
import { area, type Area } from "../../plan/address";
import { planChartData } from "./planChartData";
import { DATA_HEAD_ROW, type AnswerLists } from "./dataLayout";
import { RETURN_COLUMNS, TEXTS } from "./dataColumns";
import { departmentsChartData } from "../departments/planDepartmentsChart";
import { roundChartData } from "../movement/planRoundCharts";
import { returnCells } from "./returnCells";
import { signOffCells, signOffsText } from "./signOffText";
import { SETTINGS, type SettingKey } from "./settings";
import { carriedText } from "./carriedText";
import { dataTexts } from "./dataTexts";
import { earlierChunks } from "./earlierText";
import { excerptBlock } from "./excerpts";
import { frameworkChunks } from "./frameworkChunks";
import { formatVersionOf } from "./frameworkText";
import { groupCells } from "./groupFormulas";
import { NAMES } from "../../plan/names";
import { DATA } from "../../plan/sheetKeys";
import { TAB_REFERENCE } from "../../plan/palette";
import { withoutPlaceChunks } from "./withoutPlaceText";
import { valueCodeCells } from "./valueCodeFormulas";
import type { CellBlock, CellContent, SheetPlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { levelTexts } from "../../../assessment/levelTexts";
import { NOT_APPLICABLE_LABEL } from "../../../assessment/assessment";

/** Plans the data sheet. */
export function planDataSheet(context: PlanContext): SheetPlan {
  const { data, framework, assessment } = context;
  const { levels } = framework;
  const chunks = frameworkChunks(framework);
  const earlier = earlierChunks(assessment.earlier ?? [], framework).map((chunk) => [chunk]);
  const placeless = withoutPlaceChunks(assessment.withoutPlace ?? []).map((chunk) => [chunk]);
  const { details, submission, reopening, signOffs = [] } = assessment;
  const settings: Record<SettingKey, string | number | null> = {
    formatVersion: formatVersionOf(signOffs),
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    allowNotApplicable: details.allowNotApplicable ? "yes" : "no",
    builtOn: context.builtOn,
    submittedOn: submission?.on ?? null,
    fingerprint: submission?.fingerprint ?? null,
    reopenedOn: reopening?.on ?? null,
    reopenNote: reopening?.note ?? null,
    sample: details.sample === true ? "yes" : "no",
    // Without them, the Summary would not notice a change after it was submitted.
    refreshedOn: submission?.figures === undefined ? null : submission.on,
    figures: submission?.figures ?? null,
    carriedFrom: carriedText(assessment),
    signOffs: signOffs.length === 0 ? null : signOffsText(signOffs),
    ...signOffCells(signOffs),
  };
  const texts = dataTexts(context);
  const valueCodes = data.valueCode("id");
  const groupIds = data.group("id", 0);
  const blocks: readonly CellBlock[] = [
    block(
      data.settings,
      ["setting", "value"],
      SETTINGS.map((key) => [key, settings[key]]),
    ),
    block(
      data.choices,
      ["choice", "level", "name"],
      [
        ...levels.map((level): CellContent[] => [level.label, level.value, level.name]),
        ...(details.allowNotApplicable ? [[NOT_APPLICABLE_LABEL, null, null]] : []),
      ],
    ),
    block(
      data.entryTexts,
      ["entry", "level"],
      levelTexts(levels).map(({ text, value }): CellContent[] => [text, value]),
    ),
    block(
      data.texts,
      ["text", "value"],
      TEXTS.map((key) => [key, { formula: texts[key] }]),
    ),
    block(valueCodes, data.valueCodeColumns, valueCodeCells(context)),
    block(
      groupIds,
      [...data.groupColumns, ...levels.map((level) => `at ${level.label}`)],
      groupCells(context),
    ),
    excerptBlock(context),
    ...planChartData(context),
    ...departmentBlocks(context),
    ...roundChartData(context),
    // Before the framework: whoever finds that finds this as well, also if the build was cut off.
    ...(earlier.length === 0 ? [] : [block(data.earlier, ["earlier"], earlier)]),
    ...(placeless.length === 0 ? [] : [block(data.withoutPlace, ["without a place"], placeless)]),
    ...data.otherAnswers.map(answerBlock),
    block(
      data.frameworkText,
      ["framework"],
      chunks.map((chunk) => [chunk]),
    ),
  ];
  const lastRow = Math.max(...blocks.map((one) => one.row + one.cells.length));
  return {
    key: DATA,
    name: context.sheetName(DATA),
    visibility: "VeryHidden",
    tabColour: TAB_REFERENCE,
    columns: [],
    rowHeights: [],
    blocks,
    baseStyle: { wrap: false, vertical: "Top" },
    area: area(0, 0, lastRow, data.frameworkText.column + 1),
    styles: [],
    tables: [],
    names: [
      { name: NAMES.formatVersion, area: area(data.settings.row, data.settings.column + 1) },
      { name: NAMES.settings, area: data.settings },
      { name: NAMES.frameworkText, area: { ...data.frameworkText, rows: chunks.length } },
      { name: NAMES.levels, area: data.choices },
      { name: NAMES.scale, area: data.labels },
      ...data.otherAnswers.flatMap(({ choices, choicesName, scale, scaleName }) => [
        { name: choicesName, area: choices },
        { name: scaleName, area: scale },
      ]),
      ...(assessment.departments === undefined
        ? []
        : [{ name: NAMES.departmentReturns, area: data.returns }]),
      ...(earlier.length === 0
        ? []
        : [{ name: NAMES.earlier, area: { ...data.earlier, rows: earlier.length } }]),
      ...(placeless.length === 0
        ? []
        : [
            {
              name: NAMES.withoutPlaceText,
              area: { ...data.withoutPlace, rows: placeless.length },
            },
          ]),
      { name: NAMES.refs, area: data.valueCode("ref") },
      { name: NAMES.figures, area: data.valueCode("figures", valueCodes.rows - 1, 1) },
    ],
    validations: [],
    conditionalFormats: [],
    charts: [],
    protected: true,
  };
}

/** What can be chosen for some value codes: labels, then the texts that count with their levels. */
function answerBlock({ set, choices }: AnswerLists): CellBlock {
  const labels = [
    ...set.levels.map(({ label }) => label),
    ...(set.notApplicable ? [NOT_APPLICABLE_LABEL] : []),
  ];
  const rows = set.texts.map(({ text, value }, index): readonly CellContent[] => [
    labels[index] ?? null,
    text,
    value,
  ]);
  return block(choices, ["choice", "entry", "level"], rows);
}

/** What the sheet Departments plots, and what is kept of each department. */
function departmentBlocks(context: PlanContext): readonly CellBlock[] {
  const { data, assessment } = context;
  if (assessment.departments === undefined) return [];
  return [
    departmentsChartData(context),
    block(data.returns, RETURN_COLUMNS, returnCells(context, assessment.departments)),
  ];
}

function block(
  at: Area,
  heads: readonly string[],
  rows: readonly (readonly CellContent[])[],
): CellBlock {
  return { row: DATA_HEAD_ROW, column: at.column, cells: [heads, ...rows] };
}
