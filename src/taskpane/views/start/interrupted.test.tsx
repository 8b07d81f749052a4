import { act, screen, waitFor } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import type { InterruptedBuild } from "../../../workbook/read/ReadOutcome";
import {
  makeFakeAssessmentService,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const SHEETS = ["Start", "Showing leadership", "Summary"];
const BUILD: InterruptedBuild = {
  made: 2,
  count: 3,
  typed: 2,
  rebuilds: false,
  canFinish: true,
  canRemove: true,
};

function interrupted(change: Partial<InterruptedBuild> = {}): FakeAssessmentService {
  const service = makeFakeAssessmentService();
  service.interrupted = { ...BUILD, ...change };
  return service;
}

test("Says how many sheets are made, and what becomes of answers.", async () => {
  openPane(interrupted());
  await heading("The build was interrupted");
  expect(
    screen.getByText("2 of 3 sheets were made. Your own sheets have not changed."),
  ).toBeVisible();
  expect(button("Finish it")).toHaveAccessibleDescription(
    "Makes the other sheet. Keeps the 2 answers already typed.",
  );
  expect(button("Remove it")).toHaveAccessibleDescription(
    "Deletes these 2 sheets and the 2 answers typed on them.",
  );
});

test("Without typed answers, says nothing of them; a rebuild keeps the sheets from before.", async () => {
  openPane(interrupted({ typed: 0, rebuilds: true, made: 3 }));
  expect(await screen.findByRole("button", { name: "Finish it" })).toHaveAccessibleDescription(
    "Gives the sheets their names.",
  );
  expect(button("Remove it")).toHaveAccessibleDescription(
    "Deletes these 3 sheets. The old sheets stay, with their answers.",
  );
});

test("Finish it shows what is kept and made, and ends in Ready.", async () => {
  const { service, user } = openPane(interrupted());
  await user.click(await screen.findByRole("button", { name: "Finish it" }));
  expect(await heading("Finishing the build")).toHaveFocus();
  act(() => service.progress({ sheets: SHEETS, done: 2, kept: { sheets: 2, answers: [0, 2, 0] } }));
  expect(screen.getByText("kept")).toBeVisible();
  expect(screen.getByText("2 answers kept")).toBeVisible();
  expect(screen.getByText(/the 2 sheets already made stay/)).toBeVisible();
  act(() =>
    service.progress({
      sheets: SHEETS,
      done: 3,
      naming: true,
      kept: { sheets: 2, answers: [0, 2, 0] },
    }),
  );
  expect(screen.getByText("Naming the sheets")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  service.interrupted = undefined;
  service.contents = sampleAssessment(procurement, { assessed: 2 });
  act(() => service.end({ kind: "built" }));
  await heading("Your workbook is ready");
});

test("Departments that were not added are named, before and after it is finished.", async () => {
  const many = Array.from({ length: 10 }, (_, index) => `Department ${index + 1}`);
  const { service, user } = openPane(interrupted({ notAdded: many, rebuilds: true }));
  await heading("The build was interrupted");
  expect(
    screen.getByText(/^Department 1, .*Department 8 and 2 more: these answers are not in/),
  ).toBeVisible();
  expect(button("Finish it")).toHaveAccessibleDescription(
    "Makes the sheets without these answers.",
  );
  await user.click(button("Finish it"));
  service.interrupted = undefined;
  service.contents = sampleAssessment(procurement);
  act(() => service.end({ kind: "built", notAdded: ["Highways", "Housing"] }));
  const notice = await screen.findByRole("group", {
    name: /^Highways and Housing were not added/,
  });
  expect(notice).toHaveTextContent("Add the files again.");
});

test("A cancelled finish comes back here.", async () => {
  const { service, user } = openPane(interrupted());
  await user.click(await screen.findByRole("button", { name: "Finish it" }));
  await heading("Finishing the build");
  act(() => service.progress({ sheets: SHEETS, done: 2, kept: { sheets: 2, answers: [0, 0, 0] } }));
  await user.click(button("Cancel"));
  expect(service.finishing[0].aborted).toBe(true);
  act(() => service.end({ kind: "cancelled", made: 2 }));
  await heading("The build was interrupted");
});

test("A finish that fails says what is kept, and tries again.", async () => {
  const { service, user } = openPane(interrupted());
  await user.click(await screen.findByRole("button", { name: "Finish it" }));
  await heading("Finishing the build");
  act(() => service.progress({ sheets: SHEETS, done: 2 }));
  act(() => service.end({ kind: "failed", trouble: makeTrouble("Summary"), made: 2 }));
  await heading("The build was not finished");
  expect(screen.getByText("“Summary” was not made.")).toBeVisible();
  expect(screen.getByText("The 2 sheets made so far are kept.")).toBeVisible();
  await user.click(button("Try again"));
  expect(service.finishing).toHaveLength(2);
});

test("Remove it ends in First run, which says so.", async () => {
  const { user } = openPane(interrupted());
  await user.click(await screen.findByRole("button", { name: "Remove it" }));
  await heading(/council/);
  expect(
    screen.getByText("The unfinished build was removed.", { selector: "[class*=itle]" }),
  ).toBeVisible();
});

test("Of a rebuild, Remove it leaves the assessment from before.", async () => {
  const service = interrupted({ rebuilds: true });
  service.contents = sampleAssessment(procurement);
  const { user } = openPane(service);
  await user.click(await screen.findByRole("button", { name: "Remove it" }));
  await place("Assess");
  expect(screen.getAllByText("The unfinished build was removed.")).not.toHaveLength(0);
});

test("Nothing is offered that is not possible.", async () => {
  openPane(interrupted({ canRemove: false }));
  expect(await screen.findByText(/you can only finish the build/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Remove it" })).toBeNull();
});

test("Where it can be neither finished nor removed, it says what to do.", async () => {
  openPane(interrupted({ canFinish: false, canRemove: false }));
  await heading("The build was interrupted");
  expect(screen.getByText(/neither finished nor removed/)).toBeVisible();
  expect(screen.getByText(/Press Ctrl\+Z in a sheet/)).toBeVisible();
  expect(screen.getByText(/Version History/)).toBeVisible();
  expect(screen.queryByText(/Remove it|you can only finish/)).toBeNull();
  expect(screen.queryAllByRole("button")).toEqual([]);
});

test("What is undone further, or finished by somebody else, is noticed.", async () => {
  const { service } = openPane(interrupted());
  await heading("The build was interrupted");
  service.interrupted = undefined;
  await waitFor(() => expect(service.followers()).toBe(1));
  act(() => service.change());
  await heading(/council/);
});
