/** A comment comes back as it was written, from Excel and from the file, or is refused. */
import fc from "fast-check";
import type { Response } from "../../../src/assessment/assessment";
import { checkResponse } from "../../../src/assessment/checkResponse";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readCells } from "../../../src/workbook/file/readCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readAssessment, readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { WorkbookTrouble } from "../../../src/workbook/excel/troubles";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildAnew } from "../../tools/buildInExcel";
import { changeOf } from "../../tools/recordings";
import { peoplesText } from "./peoplesTexts";
import { anyText } from "../../../src/text/anyTextArbitrary";

const MOST = 32767;
const framework = makeTestFramework({ themes: 1, keyAreas: 2, valueCodes: 8 });
const codes = allValueCodes(framework);
const ENTRY = { kind: "level", value: 2 } as const;

const units = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.constantFrom(0x7f, 0x85, 0xfffe, 0xd83d, 0x200b)))
  .map((each) => String.fromCharCode(...each));
const spelled = fc
  .array(
    fc.constantFrom(
      ...["_x0007_", "_x005F_", "_x000D_", " ", "  ", "\u00a0", "\r\n", "\r", "\n", "\t", "a", "é"],
      ...["\u0007", "\uFFFE", "\uD83D", "😀", "]]>", "&amp;", "<b>", '"', "'", "\u2028", "\uFEFF"],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((each) => each.join(""));
const anyComment = fc.oneof(peoplesText, spelled, units, anyText());

/** The limits of a cell, on both sides. */
const LIMITS: readonly (readonly [text: string, isKept: boolean])[] = [
  ["x".repeat(MOST), true],
  ["x".repeat(MOST + 1), false],
  [`=${"x".repeat(MOST - 1)}`, false],
  [`=${"x".repeat(MOST - 2)}`, true],
  ["cut \uD83D", false],
  ["\uFFFE", false],
  ["bell \u0007", false],
  ["  spaces  ", true],
  ["_x0007_", true],
  ["one\r\ntwo\rthree", true],
  ["\u007F\u0085", true],
];

/** What is kept of a comment; undefined if it is refused. */
function keptComment(comment: string): string | undefined {
  const checked = checkResponse(
    { level: "2", comment, evidence: "" },
    framework,
    false,
    allValueCodes(framework)[0],
  );
  if (checked.kind === "response") return checked.response.comment;
  expect(checked.problems.every(({ message }) => message.startsWith("The comment "))).toBe(true);
  return undefined;
}

test.each(LIMITS)("A comment at a limit is kept or refused: case %#.", (comment, isKept) => {
  const kept = keptComment(comment);
  expect(kept).toBe(isKept ? comment.replace(/\r\n?/g, "\n") : undefined);
});

const comments = [
  // One that fills a cell is enough: measuring them takes time.
  ...LIMITS.slice(1).map(([text]) => text),
  ...fc.sample(anyComment, { numRuns: 400 }),
].flatMap((comment) => keptComment(comment) ?? []);

const responses: ReadonlyMap<string, Response> = new Map(
  codes.map(({ id }, index) => [
    id,
    { entry: ENTRY, comment: comments[index * 2] ?? "", evidence: comments[index * 2 + 1] ?? "" },
  ]),
);

test("Comments come back from a built workbook and its file as they were written.", async () => {
  expect(comments.length).toBeGreaterThan(codes.length * 2);
  const excel = await buildAnew(framework, { name: "kept", allowNotApplicable: false, responses });
  try {
    expect((await readAssessment())?.responses).toEqual(responses);
    const read = assessmentIn(readCells(await writeWorkbook(excel.workbook())), []);
    if (read.kind !== "assessment") throw new Error(`The file has ${read.kind}.`);
    expect(read.problems).toEqual([]);
    expect(read.assessment.responses).toEqual(responses);
  } finally {
    excel.close();
  }
});

test("A comment recorded from the pane is kept or refused.", async () => {
  const small = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 1 });
  const excel = await buildAnew(small);
  try {
    await readCondition();
    const [{ id }] = codes;
    let comment = "";
    for (const next of [...LIMITS.map(([text]) => text), ...comments.slice(20, 28)]) {
      const kept = keptComment(next);
      const change = changeOf(id, { comment: next }, { comment });
      const outcome = await recordResponse(change).catch((error: unknown) => error);
      if (kept === undefined) expect(outcome).toBeInstanceOf(WorkbookTrouble);
      else expect(outcome).toEqual({ kind: "recorded" });
      comment = kept ?? comment;
      const found = (await readAssessment())?.responses.get(id)?.comment ?? "";
      expect(found).toBe(comment);
    }
  } finally {
    excel.close();
  }
});
