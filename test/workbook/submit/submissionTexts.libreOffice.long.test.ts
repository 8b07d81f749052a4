/** LibreOffice calculates what Start and Summary say about submitting as the stand-in does. */
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { validateOpenXml } from "../../../workbench/programs/validateOpenXml";
import { recalculateAll } from "../../tools/libreOffice";
import { HINT, LATER, MAY, openComplete, shown, STATUS, theme } from "./submittable";

const NOTE =
  "The county's figures came in late and change two of the levels in the first theme, it is said.";

type Step = (excel: ExcelStandIn) => Promise<unknown>;
const states: readonly (readonly [string, Step, RegExp])[] = [
  ["submitted", () => submitAssessment(MAY), /^Submitted on 14 May 2026, 10:42\. Fingerprint /],
  [
    "reopened",
    async () => {
      await submitAssessment(MAY);
      await reopenAssessment(NOTE, LATER);
    },
    /^Reopened on 15 May 2026: The county's figures/,
  ],
  [
    "marked final by hand",
    async (excel) => {
      await Promise.resolve();
      excel.user.type("Start", STATUS, "Final");
      excel.user.type(theme, "D4", "");
    },
    /^Set to Final by hand with 1 value code not assessed\.$/,
  ],
];

const PLACES = [
  ["Start", HINT],
  ["Summary", "A2"],
  ["Summary", "A4"],
] as const;

const files: Uint8Array[] = [];
/** What the stand-in shows in those cells, for each state. */
const own: (readonly unknown[])[] = [];
let recalculated: Awaited<ReturnType<typeof recalculateAll>>;

beforeAll(async () => {
  for (const [, step] of states) {
    const excel = await openComplete();
    try {
      await step(excel);
      files.push(await writeWorkbook(excel.workbook()));
      own.push(PLACES.map(([name, address]) => shown(excel, name, address)));
    } finally {
      excel.close();
    }
  }
  recalculated = await recalculateAll(files);
});

test.each(states.map(([name, , words], index) => [name, index, words] as const))(
  "while the assessment is %s",
  async (_name, index, words) => {
    expect(await validateOpenXml(files[index], "xlsx")).toEqual([]);
    const theirs = PLACES.map(
      ([name, address]) =>
        recalculated[index].find((sheet) => sheet.name === name)?.cells.get(address)?.value,
    );
    expect(theirs).toEqual(own[index]);
    const [onStart, , onSummary] = own[index];
    expect(String(onStart)).toMatch(words);
    expect(String(onSummary)).toMatch(words);
  },
);
