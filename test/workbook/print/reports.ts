/** Shared by tests of printed reports. */
import type { Response } from "../../../src/assessment/assessment";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { PlacedReport } from "../../../src/workbook/print/placeReport";
import { preparePrint } from "../../../src/workbook/print/preparePrint";
import type { ReportKind } from "../../../src/workbook/print/PrintOutcome";
import { responseSets, type ResponseSet } from "../../tools/responseSets";

/** The time at which the reports are written. */
export const NOW = new Date(2026, 2, 14, 10, 20);

/** Each report: its kind, its sheet, how it is made. */
export const REPORTS: readonly (readonly [ReportKind, string, () => Promise<PlacedReport>])[] = [
  ["responseReport", "All answers", () => preparePrint("responseReport", NOW)],
  ["workshopCopy", "Workshop copy", () => preparePrint("workshopCopy", NOW)],
  ["comments", "Comments", () => preparePrint("comments", NOW)],
];

/** The same answers with these comments, assigned in order. */
function withComments(set: ResponseSet, comments: readonly string[], of: Framework): ResponseSet {
  const responses = allValueCodes(of).map(({ id }, index): readonly [string, Response] => [
    id,
    {
      entry: set.responses.get(id)?.entry ?? { kind: "notAssessed" },
      comment: comments[index % comments.length],
      evidence: "",
    },
  ]);
  return { ...set, responses: new Map(responses) };
}

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "+1 from us",
  "-",
  "@SUM(A1)",
  "'quoted",
  "1-2",
  "TRUE",
  "👩‍👩‍👧 עברית العربية \u202Eabc",
  "x".repeat(32767),
  "Paragraph of some length that goes on. ".repeat(400),
  "one\n\n\ntwo",
  "<b>&amp;</b>",
];

/** Answers with comments that are hard for the reports. */
export function hostileComments(): { readonly framework: Framework; readonly set: ResponseSet } {
  const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 3 });
  return { framework, set: withComments(responseSets(framework)[2], HOSTILE, framework) };
}
