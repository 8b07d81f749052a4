import { allValueCodes } from "../../framework/framework";
import { makeTestFramework, withCriteria } from "../../framework/testFramework";
import { assessmentOf } from "../../assessment/testAssessment";
import { dateSerial } from "../../workbook/plan/dateSerial";
import { plainTextOf } from "../copy/plainTextOf";
import { documentBlocks, WHOLE_DOCUMENT } from "./documentBlocks";
import { paperActions } from "../paper/paperActions";
import { paperOf } from "../paper/paperOf";

const framework = makeTestFramework();
const draft = assessmentOf(framework, {});
const final = { ...draft, details: { ...draft.details, status: "final" as const } };

test.each([
  [
    "submitted",
    { ...final, submission: { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" } },
    "Submitted on 14 May 2026, 10:42. Fingerprint 7F3A 91C2 0B4E.",
  ],
  ["set to Final by hand", final, /^Set to Final by hand with \d+ value codes not assessed\.$/],
  [
    "reopened",
    { ...draft, reopening: { on: "2026-05-15T09:00", note: "One answer was wrong." } },
    "Reopened on 15 May 2026: One answer was wrong.",
  ],
])("The report of an assessment that is %s says so, as the Summary does.", (_name, one, says) => {
  const lines = plainTextOf(documentBlocks(paperOf(one), WHOLE_DOCUMENT, [])).split("\n");
  expect(lines.filter((line) => /^(Submitted|Set to|Reopened)/.test(line))).toEqual([
    typeof says === "string" ? says : expect.stringMatching(says),
  ]);
});

test("A draft that was never submitted says nothing of it.", () => {
  expect(paperOf(draft).submission).toBe("");
});

test("Open actions whose date has passed are overdue, as on the Action plan sheet.", () => {
  const due = dateSerial("2026-03-14") ?? 0;
  const action = { ref: "", action: "Train managers", owner: "", due, status: "" };
  const dues = (now: Date): readonly string[] =>
    paperActions(
      ["", "In progress", "Done", " dropped "].map((status) => ({ ...action, status })),
      framework,
      now,
    ).map((one) => one.due);
  const date = "14 March 2026";
  const overdue = `${date}, overdue`;
  expect(dues(new Date(2026, 2, 14, 23, 59))).toEqual([date, date, date, date]);
  expect(dues(new Date(2026, 2, 15))).toEqual([overdue, overdue, date, date]);
});

test("Of many value codes that limit key areas, the first are in their section and the others in an appendix.", () => {
  const many = makeTestFramework({ themes: 4, keyAreas: 2, valueCodes: 2 });
  const refs = allValueCodes(many).map(({ ref }) => ref);
  const levels = Object.fromEntries(
    refs.map((ref, index) => [ref, 1 + (Math.floor(index / 2) % 2)]),
  );
  const paper = paperOf(assessmentOf(many, { levels }));
  const tables = documentBlocks(paper, WHOLE_DOCUMENT, []).flatMap((block) =>
    block.kind === "table" && block.caption.startsWith("Value codes that limit") ? [block] : [],
  );
  expect(tables.map(({ rows }) => rows.length)).toEqual([10, 6]);
  const shown = tables.flatMap(({ rows }) => rows.map(([ref]) => ref.lines.flat().join("")));
  expect([...shown].sort()).toEqual([...refs].sort());
  expect(plainTextOf(documentBlocks(paper, WHOLE_DOCUMENT, []))).toContain(
    "The first 10 are shown, lowest level first. The other 6 are at the end of this report.",
  );
});

test("Ticked criteria are an appendix, with the indicated level beside the chosen one and why they differ.", () => {
  const own = withCriteria(makeTestFramework({ levels: 3, themes: 1, keyAreas: 1, valueCodes: 3 }));
  const [first, second] = allValueCodes(own);
  const both = new Map([
    ["level-2-first", true],
    ["level-2-second", true],
  ]);
  const answer = (value: number, comment: string) => ({
    ...{ entry: { kind: "level" as const, value }, comment, evidence: "", criteria: both },
  });
  const ticked = {
    ...assessmentOf(own, {}),
    responses: new Map([
      [first.id, answer(2, "As the criteria say.")],
      [second.id, answer(1, "One service is not there yet.")],
    ]),
  };
  const table = documentBlocks(paperOf(ticked), WHOLE_DOCUMENT, []).find(
    (block) => block.kind === "table" && block.caption.startsWith("Criteria met in"),
  );
  expect(table?.kind === "table" && table.rows.map((row) => row.map(({ lines }) => lines))).toEqual(
    [
      [["TA1.1"], [first.title], ["2 of 4"], ["2 - Level two"], ["2 - Level two"], []],
      [
        ["TA1.2"],
        [second.title],
        ["2 of 4"],
        ["2 - Level two"],
        ["1 - Level one"],
        ["One service is not there yet."],
      ],
    ],
  );
  const without = plainTextOf(documentBlocks(paperOf(draft), WHOLE_DOCUMENT, []));
  expect(without).not.toContain("Criteria");
});
