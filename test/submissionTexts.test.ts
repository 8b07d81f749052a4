/** What Start and Summary say of submitting is worked out by LibreOffice as by the stand-in. */
import { reopenAssessment } from "../src/workbook/reopenAssessment";
import { submitAssessment } from "../src/workbook/submitAssessment";
import type { ExcelStandIn } from "../workbench/bridge/openExcel";
import { createWorkbookFile } from "../workbench/file/createWorkbookFile";
import { validateOpenXml } from "../workbench/office/validateOpenXml";
import { recalculate } from "./tools/libreOffice";
import { HINT, LATER, MAY, openComplete, shown, STATUS, theme } from "./tools/submittable";

const NOTE =
  "The county's figures came in late and change two of the levels in the first theme, it is said.";

type Step = (excel: ExcelStandIn) => Promise<unknown>;
const states: readonly (readonly [string, Step, RegExp])[] = [
  ["submitted", () => submitAssessment(MAY), /^Submitted 14 May 2026, 10:42\. Fingerprint /],
  [
    "reopened",
    async () => {
      await submitAssessment(MAY);
      await reopenAssessment(NOTE, LATER);
    },
    /^Reopened 15 May 2026: The county's figures/,
  ],
  [
    "marked final by hand",
    async (excel) => {
      await Promise.resolve();
      excel.user.type("Start", STATUS, "Final");
      excel.user.type(theme, "D4", "");
    },
    /^Marked final by hand, but 1 value code is not assessed\.$/,
  ],
];

test.each(states)("while the assessment is %s", async (_, step, words) => {
  const excel = await openComplete();
  try {
    await step(excel);
    const bytes = await createWorkbookFile().write(excel.workbook());
    expect(await validateOpenXml(bytes, "xlsx")).toEqual([]);
    const sheets = await recalculate(bytes);
    for (const [name, address] of [
      ["Start", HINT],
      ["Summary", "A2"],
      ["Summary", "A4"],
    ] as const) {
      const theirs = sheets.find((one) => one.name === name)?.cells.get(address)?.value;
      expect(theirs).toBe(shown(excel, name, address));
    }
    expect(shown(excel, "Start", HINT)).toMatch(words);
    expect(shown(excel, "Summary", "A4")).toMatch(words);
  } finally {
    excel.close();
  }
});
