import { earlierOf } from "../../assessment/movement/testEarlier";
import { assessmentOf } from "../../assessment/testAssessment";
import { makeTestFramework } from "../../framework/testFramework";
import { movementBlocks } from "../blocks/movementBlocks";
import { documentBlocks, WHOLE_DOCUMENT } from "./documentBlocks";
import { paperOf } from "../paper/paperOf";
import { copyBlocks } from "../copy/copyBlocks";
import { plainTextOf } from "../copy/plainTextOf";

const framework = makeTestFramework({ themes: 1, keyAreas: 3, valueCodes: 2 });
const full = { "TA1.1": 2, "TA1.2": 3, "TA2.1": 3, "TA2.2": 4, "TA3.1": 2, "TA3.2": 2 };
const now = assessmentOf(framework, {
  levels: { ...full, "TA1.1": 4, "TA2.1": 2 },
  targets: { TA3: 4, TA1: 5 },
});
const earlier = earlierOf(framework, full);

const textOf = (assessment: typeof now): string => plainTextOf(movementBlocks(paperOf(assessment)));

test("The report says which key areas fell and rose, and why, and what did not move although it has a target.", () => {
  const lines = textOf({ ...now, earlier: [earlier] }).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "Compared with the assessment of 12 March 2025: Fenbridge 2025.xlsx, fingerprint 7F3A 91C2 0B4E.",
      "The council: 2 - Level two, as before.",
      "Value codes: 1 up, 1 down, 4 the same, of 6.",
      "Weakest level of each key area: 1 up, 1 down.",
      "Below the target, and not moved:",
    ]),
  );
  const row = (ref: string): string => lines.find((one) => one.startsWith(`${ref}\t`)) ?? "";
  expect(lines.indexOf(row("TA2"))).toBeLessThan(lines.indexOf(row("TA1")));
  expect(row("TA1")).toContain(
    "2 - Level two\t3 - Level three\t▲ up 1\tTA1.1 Value code TA1.1: ▲ up 2. Because.",
  );
  expect(row("TA2")).toContain("▼ down 1\tTA2.1 Value code TA2.1: ▼ down 1. Because.");
  // TA1 is below its target too, but has moved.
  expect(row("TA3")).toContain("2 - Level two\t4 - Level four");
});

test("Where nothing moved and no target is set, it says so.", () => {
  const same = assessmentOf(framework, { levels: full });
  const text = textOf({ ...same, earlier: [earlier] });
  expect(text).toContain("No key area has moved.");
  expect(text).toContain("Below the target, and not moved: none.");
});

test("It is in the copy and in the document, where it can be left out, and nowhere without an earlier assessment.", () => {
  const heading = "What has moved";
  const paper = paperOf({ ...now, earlier: [earlier] });
  const whole = documentBlocks(paper, WHOLE_DOCUMENT, []);
  const without = documentBlocks(paper, { ...WHOLE_DOCUMENT, movement: false }, []);
  expect(plainTextOf(whole)).toContain(heading);
  expect(plainTextOf(without)).not.toContain(heading);
  expect(plainTextOf(copyBlocks(paper, { kind: "whole" }))).toContain(heading);
  expect(plainTextOf(copyBlocks(paper, { kind: "movement" }))).toContain(heading);
  expect(movementBlocks(paperOf(now))).toEqual([]);
  expect(paperOf(now)).not.toHaveProperty("movement");
});
