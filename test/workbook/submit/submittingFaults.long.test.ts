/** Requests that fail while the assessment is submitted or reopened: what they leave. */
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import {
  LATER,
  MAY,
  openComplete,
  otherTheme,
  present,
  refusal,
  standing,
  theme,
} from "./submittable";

let excel: ExcelStandIn;
/** How many actions each request had. */
let requests: number[];
let onRequest: () => void;

beforeEach(async () => {
  excel = await openAgain();
});
afterEach(() => {
  excel.close();
});

async function openAgain(): Promise<ExcelStandIn> {
  requests = [];
  onRequest = () => undefined;
  return await openComplete((actions) => {
    requests.push(actions);
    onRequest();
  });
}

describe("a request that fails", () => {
  const nothing = (): Promise<void> => Promise.resolve();
  const steps: readonly (readonly [string, () => Promise<unknown>, () => Promise<unknown>])[] = [
    ["submitting", nothing, () => submitAssessment(MAY)],
    ["reopening", () => submitAssessment(MAY), () => reopenAssessment("Wrong level", LATER)],
  ];

  test.each(steps)("while %s leaves the workbook unchanged", async (_, prepare, step) => {
    await prepare();
    const before = standing(excel);
    for (let k = 1; k <= 4; k += 1) {
      excel.failAt(k);
      await expect(step()).rejects.toMatchObject({ code: "GeneralException" });
      expect({ k, standing: standing(excel) }).toEqual({ k, standing: before });
    }
    await step();
    expect(standing(excel)).not.toEqual(before);
  });

  test.each(steps)(
    "halfway while %s is undone, wherever it is cut off",
    async (_, prepare, step) => {
      await prepare();
      const before = standing(excel);
      for (let cut = 1; ; cut += 5) {
        excel.failAfter(4, cut);
        await expect(step()).rejects.toMatchObject({ code: "GeneralException" });
        expect({ cut, standing: standing(excel) }).toEqual({ cut, standing: before });
        // The fourth of the step's requests, before the two that undo it.
        const changes = requests[requests.length - 3] ?? 0;
        if (cut >= changes) break;
      }
    },
  );

  test.each(steps)(
    "halfway while %s, along with every later request, is completed by the next attempt",
    async (_, prepare, step) => {
      for (let cut = 1; ; cut += 9) {
        await prepare();
        const before = (await present()).details.status;
        const first = requests.length;
        onRequest = () => {
          const number = requests.length - first;
          if (number === 4) excel.failAfter(0, cut);
          if (number > 4) excel.failAt(0);
        };
        await expect(step()).rejects.toMatchObject({ code: "GeneralException" });
        const changes = requests[first + 3] ?? 0;
        onRequest = () => undefined;
        const outcome = await step();
        const { status } = (await present()).details;
        expect({ cut, changed: status !== before }).toEqual({ cut, changed: true });
        const isLocked = [
          [theme, "K4"],
          [otherTheme, "K4"],
          ["Start", "B10"],
        ].every(([sheet, address]) => refusal(() => excel.user.type(sheet, address, "Typed")));
        expect({ cut, isLocked }).toEqual({
          cut,
          isLocked: isLocking(outcome),
        });
        excel.close();
        if (cut >= changes) break;
        excel = await openAgain();
      }
      excel = await openAgain();
    },
  );
});

/** Whether a step reports that it has locked the answers; reopening never does. */
function isLocking(outcome: unknown): boolean {
  return typeof outcome === "object" && outcome !== null && "locked" in outcome
    ? outcome.locked === true
    : false;
}
