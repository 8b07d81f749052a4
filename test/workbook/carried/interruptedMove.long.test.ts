/** Moving to a newer version, and starting from last year, cut off anywhere: finished or removed, nothing is lost. */
import type { Assessment, Response } from "../../../src/assessment/assessment";
import { placesOf } from "../../../src/assessment/versions/placesOf";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { finishBuild } from "../../../src/workbook/build/finishBuild";
import { removeBuild } from "../../../src/workbook/build/removeBuild";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { columnLetters } from "../../../src/workbook/plan/address";
import { themeLayout } from "../../../src/workbook/sheets/theme/themeLayout";
import type { WorkbookState } from "../../../workbench/excel/state";
import { buildInExcel, requestFor } from "../../tools/buildInExcel";
import { cutEverywhere } from "../build/interrupting";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
const [first, second, third, fourth] = allValueCodes(framework);
const said = (value: number, comment: string): Response => ({
  entry: { kind: "level", value },
  comment,
  evidence: "",
});
const newer: Framework = {
  ...framework,
  version: "2",
  themes: framework.themes.map((theme, index) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea) => ({
      ...keyArea,
      valueCodes:
        index === 0
          ? [{ ...first, id: "together" }]
          : [third, { ...first, ref: "TB9.9", id: "new" }],
    })),
  })),
};
const places = placesOf(
  framework,
  newer,
  new Map([
    [first.id, ["together"]],
    [second.id, ["together"]],
    [fourth.id, []],
  ]),
);
const set = {
  name: "to be moved, interrupted",
  allowNotApplicable: false,
  responses: new Map([
    [first.id, said(4, "One.")],
    [second.id, said(2, "Other.")],
    [third.id, said(3, "Third.")],
    [fourth.id, said(1, "Kept.")],
  ]),
  valueCodeTargets: new Map([[third.id, 5]]),
};
const move = { ...requestFor(newer), whenPresent: "rebuild" as const, places };

async function assessmentNow(): Promise<Assessment> {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(`It was read as ${outcome.kind}.`);
  return outcome.assessment;
}

async function inside<T>(state: WorkbookState, deed: () => Promise<T>): Promise<T> {
  const excel = openExcel({ state: structuredClone(state) });
  try {
    return await deed();
  } finally {
    excel.close();
  }
}

async function builtState(): Promise<WorkbookState> {
  const excel = await buildInExcel(framework, set);
  const state = structuredClone(excel.workbook());
  excel.close();
  return state;
}

const everyThird = <T>(all: readonly T[]): readonly T[] => all.filter((_, at) => at % 3 === 0);

test("A move that was cut off is finished with every answer in its new place.", async () => {
  const { cut, complete } = await cutEverywhere(move, await builtState());
  const whole = await inside(complete, assessmentNow);
  for (const one of everyThird(cut)) {
    const finished = await inside(one, async () => {
      const outcome = await finishBuild(() => undefined, new AbortController().signal);
      return [outcome.kind, await assessmentNow()];
    });
    expect(finished).toEqual(["built", whole]);
  }
});

test("What was typed on the earlier sheets since is not left behind: the move is not finished.", async () => {
  const { cut } = await cutEverywhere(move, await builtState());
  const [row, column] = [4, themeLayout(framework, framework.themes[1], false).level];
  const excel = openExcel({ state: structuredClone(cut[3]) });
  excel.user.type(framework.themes[1].title, `${columnLetters(column)}${row}`, "4");
  const outcome = await finishBuild(() => undefined, new AbortController().signal);
  expect(outcome).toMatchObject({
    kind: "failed",
    trouble: {
      message: "The sheets of the earlier version were changed after the move began.",
      remedy: expect.stringContaining("Remove it") as string,
    },
  });
  await removeBuild();
  const { responses } = await assessmentNow();
  excel.close();
  expect(responses.get(third.id)?.entry).toEqual({ kind: "level", value: 4 });
});

test("Removing a move that was cut off leaves the assessment by the earlier version.", async () => {
  const state = await builtState();
  const before = await inside(state, assessmentNow);
  const { cut } = await cutEverywhere(move, state);
  for (const one of everyThird(cut)) {
    const left = await inside(one, async () => {
      await removeBuild();
      return await assessmentNow();
    });
    expect(left).toEqual(before);
  }
});
