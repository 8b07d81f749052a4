import { earlierOf } from "../../assessment/movement/testEarlier";
import { addReturn, NO_DEPARTMENTS } from "../../assessment/departments/addReturn";
import { agreeLevel } from "../../assessment/departments/agreeLevel";
import { returnOf } from "../../assessment/departments/testDepartments";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { assessmentOf } from "../../assessment/testAssessment";
import { allValueCodes } from "../../framework/framework";
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

test("Of several rounds, what moved is since the newest, and a small table has all.", () => {
  const older = earlierOf(
    framework,
    { ...full, "TA1.1": 1 },
    { date: "2024-03-12", file: "Old.xlsx" },
  );
  const oldest = earlierOf(framework, {}, { date: "2023-03-12", file: "Oldest.xlsx" });
  const moved = (order: readonly (typeof earlier)[]) =>
    paperOf({ ...now, earlier: order }).movement;
  const { rounds, ...rest } = moved([older, earlier, oldest]) ?? {};
  expect(moved([earlier, oldest, older])).toEqual({ ...rest, rounds });
  expect(rest).toEqual(moved([earlier]));
  expect(rounds?.heads).toEqual(["12 March 2023", "12 March 2024", "12 March 2025", "Now"]);
  expect(rounds?.rows.map(({ name, levels }) => [name, ...levels.map((one) => one?.text)])).toEqual(
    [
      ["The council", "not assessed", "1 - Level one", "2 - Level two", "2 - Level two"],
      [
        framework.themes[0].title,
        "not assessed",
        "1 - Level one",
        "2 - Level two",
        "2 - Level two",
      ],
    ],
  );
  expect(textOf({ ...now, earlier: [older, earlier] })).toContain("Weakest level by round");
  expect(paperOf(now, [], older).movement).toMatchObject({
    lines: expect.arrayContaining([expect.stringContaining("12 March 2024")]) as unknown,
  });
});

test("With departments, the reason for the agreed level says why, or whose comments do.", () => {
  const [first, second] = allValueCodes(framework);
  const returned = ["Housing", "Finance", "Planning"].reduce(
    (departments, name) =>
      addReturn(departments, {
        ...returnOf(framework, name, { "TA1.1": 4, "TA1.2": name === "Housing" ? 5 : 4 }),
      }),
    NO_DEPARTMENTS,
  );
  const agreed = agreeLevel(
    returned,
    {
      valueCodeId: first.id,
      level: 3,
      reason: "Central records are incomplete.",
      present: "",
      on: "2026-05-14T10:42",
    },
    framework,
  );
  if (agreed.kind !== "agreed") throw new Error(agreed.kind);
  const council = withDepartments({ ...now, responses: new Map() }, agreed.departments);
  const why = paperOf({ ...council, earlier: [earlier] }).movement?.moved[0].valueCodes;
  expect(why?.map(({ name, comment, commentsOf }) => [name, comment, commentsOf])).toEqual([
    [`TA1.1 ${first.title}`, "Central records are incomplete.", ""],
    [`TA1.2 ${second.title}`, "", "Comments at the weakest level: Finance, Planning."],
  ]);
});
