import type { Trouble } from "../../workbook/outcomes";
import { readAssessment } from "../../workbook/readAssessment";
import { troubleOf } from "../../workbook/troubles";
import { watchAssessment } from "../../workbook/watchAssessment";
import type { AssessmentService } from "../AssessmentService";

/**
 * The workbook that is open in Excel; whatever goes wrong there comes back in plain words. What writes
 * is fetched when it is first asked for: most people who open the pane only look.
 */
export const excelAssessmentService: AssessmentService = {
  read: async () =>
    orFailed("Reading the workbook", async () => {
      const assessment = await readAssessment(WHILE_TYPING);
      return assessment === undefined ? { kind: "none" } : { kind: "assessment", assessment };
    }),
  build: async (request, onProgress, signal) =>
    orFailed("Building", async () => {
      const { buildWorkbook } = await import("../../workbook/buildWorkbook");
      return buildWorkbook(request, onProgress, signal);
    }),
  refresh: async () =>
    orFailed("Refreshing", async () => {
      const { refreshWorkbook } = await import("../../workbook/refreshWorkbook");
      await refreshWorkbook();
      return { kind: "refreshed" };
    }),
  fillActionPlan: async () =>
    orFailed("Filling the action plan", async () => {
      const { fillActionPlan } = await import("../../workbook/fillActionPlan");
      return { kind: "filled", added: await fillActionPlan() };
    }),
  onChange: async (changed) => {
    const stop = await watchAssessment(changed);
    return () => {
      // A handler that cannot be taken away any more went with its workbook or its sheet.
      stop().catch(() => undefined);
    };
  },
};

/** A change in one cell is read while somebody types in the next: ten seconds, then it is said. */
const WHILE_TYPING = { tries: 20 };

type Failed = { readonly kind: "failed"; readonly trouble: Trouble };

async function orFailed<Outcome>(
  step: string,
  work: () => Promise<Outcome>,
): Promise<Outcome | Failed> {
  try {
    return await work();
  } catch (error) {
    return { kind: "failed", trouble: troubleOf(error, step) };
  }
}
