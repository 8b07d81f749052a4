import { shippedFrameworks } from "../../framework/shippedFrameworks";
import { NOT_ASSESSED, type Assessment } from "../../assessment/assessment";
import { allValueCodes } from "../../framework/framework";
import { assessmentOf } from "../../assessment/testAssessment";
import { copyBlocks } from "./copyBlocks";
import { plainTextOf } from "./plainTextOf";
import { paperOf } from "../paper/paperOf";

const [procurement] = shippedFrameworks();
const codes = allValueCodes(procurement);

/** All at level 3 last time; the first ones have that level now. */
function carried(confirmed: number): Assessment {
  const lastTime = { kind: "level", value: 3 } as const;
  return {
    ...assessmentOf(procurement, {}),
    carriedFrom: { file: "2025.xlsx", date: "2025-03-12" },
    responses: new Map(
      codes.map(({ id }, index) => [
        id,
        { entry: index < confirmed ? lastTime : NOT_ASSESSED, comment: "", evidence: "", lastTime },
      ]),
    ),
  };
}

test("The report says how many answers were confirmed without a change, and how many do not count yet.", () => {
  const paper = paperOf(carried(41));
  expect(paper.carried).toEqual([
    "18 answers carried forward from 12 March 2025 are not confirmed yet, so they are not counted.",
    "41 answers from 12 March 2025 were confirmed without a change.",
  ]);
  expect(plainTextOf(copyBlocks(paper, { kind: "whole" }))).toContain(
    "41 answers from 12 March 2025 were confirmed without a change.",
  );
});

test("Without anything carried forward, it says nothing of it.", () => {
  expect(paperOf(assessmentOf(procurement, {})).carried).toEqual([]);
});
