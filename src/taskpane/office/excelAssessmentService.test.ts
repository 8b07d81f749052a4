import { makeTestFramework } from "../../framework/testFramework";
import { excelAssessmentService as service } from "./excelAssessmentService";

/** An Excel in which every request fails with this error. */
function giveExcelThatFails(error: Error): void {
  Reflect.set(globalThis, "Excel", {
    RequestContext: function () {
      throw error;
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

const request = {
  framework: makeTestFramework(),
  details: { organisation: "Fenbridge", department: "", allowNotApplicable: false },
  whenPresent: "refuse",
} as const;
const noProgress = (): void => undefined;

test.each([
  ["reading", async () => service.read()],
  ["building", async () => service.build(request, noProgress, new AbortController().signal)],
  ["refreshing", async () => service.refresh()],
  ["filling the action plan", async () => service.fillActionPlan("priorities")],
])(
  "When %s fails, a plain message says so, with Excel's code in the details.",
  async (_what, act) => {
    giveExcelThatFails(
      Object.assign(new Error("Localised text"), { code: "InvalidOperationInCellEditMode" }),
    );
    expect(await act()).toMatchObject({
      kind: "failed",
      trouble: {
        message: "Excel is waiting because a cell is being edited.",
        remedy: "Press Enter in that cell, then try again.",
        details: expect.stringContaining("InvalidOperationInCellEditMode") as string,
      },
    });
  },
);

test("If Excel cannot report cell changes, following rejects, so that the pane can say so.", async () => {
  await expect(service.onChange(noProgress)).rejects.toThrow();
});
