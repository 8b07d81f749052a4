import { act, screen } from "@testing-library/react";
import type { DetailsOutcome } from "../../../workbook/record/RecordOutcome";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import {
  makeFakeAssessmentService,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const assessment = sampleAssessment(procurement, { assessed: 5 });
const { organisation, department, date } = assessment.details;

async function openDetails(service: FakeAssessmentService): Promise<OpenedPane> {
  const opened = openPane(service);
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /^Council and date/ }));
  await heading("Council and date");
  return opened;
}

const field = (name: RegExp): HTMLElement => screen.getByLabelText(name);
const write = (): HTMLElement => button("Write to the workbook");

test("Only what was changed is written, and the pane says so.", async () => {
  const service = makeFakeAssessmentService(assessment);
  const { user } = await openDetails(service);
  await user.clear(field(/^Department/));
  await user.type(field(/^Department/), "Housing");
  await user.click(write());
  expect(await screen.findAllByText("Written to the workbook")).not.toHaveLength(0);
  expect(service.detailChanges).toEqual([
    { fields: { department: "Housing" }, expected: { organisation, department, date } },
  ]);
});

test("If Start has changed, nothing is written; what was typed stays, and can replace it.", async () => {
  const service = makeFakeAssessmentService(assessment);
  const found = { organisation: "Someone else’s", department: "Waste", date };
  service.nextDetails.push({ kind: "conflict", found });
  const { user } = await openDetails(service);
  await user.clear(field(/^Council/));
  await user.type(field(/^Council/), "Ours");
  service.contents = { ...assessment, details: { ...assessment.details, ...found } };
  await user.click(write());
  expect(await screen.findByText("Council on Start: Someone else’s")).toBeVisible();
  expect(field(/^Council/)).toHaveValue("Ours");
  expect(field(/^Department/)).toHaveValue("Waste");
  await user.click(write());
  expect(service.detailChanges.at(-1)).toEqual({
    fields: { organisation: "Ours" },
    expected: found,
  });
});

test("What was typed is still there after leaving the view.", async () => {
  const { user } = await openDetails(makeFakeAssessmentService(assessment));
  await user.clear(field(/^Department/));
  await user.type(field(/^Department/), "Housing");
  await user.click(button("Back"));
  await user.click(await screen.findByRole("button", { name: /^Council and date/ }));
  await heading("Council and date");
  expect(field(/^Department/)).toHaveValue("Housing");
});

test("A write that fails after the view was left is told in every view, with the way back.", async () => {
  let end: (outcome: DetailsOutcome) => void = () => undefined;
  const service = makeFakeAssessmentService(assessment);
  const recordDetails = async (): Promise<DetailsOutcome> =>
    new Promise((resolve) => {
      end = resolve;
    });
  const { user } = await openDetails(Object.assign(service, { recordDetails }));
  await user.type(field(/^Department/), "s");
  await user.click(write());
  await user.click(await place("Results"));
  await screen.findByRole("heading", { level: 1 });
  act(() => end({ kind: "failed", trouble: makeTrouble("Writing") }));
  expect(await screen.findByText("Council, department and date are not written")).toBeVisible();
  await user.click(button(/^Show: Council, department and date/));
  expect(await heading("Council and date")).toHaveFocus();
  expect(screen.getByText("Writing went wrong.")).toBeVisible();
  await user.click(button("Try again"));
  act(() => end({ kind: "recorded" }));
  expect(await screen.findAllByText("Written to the workbook")).not.toHaveLength(0);
  await user.click(await place("Results"));
  expect(screen.queryByText("Council, department and date are not written")).toBeNull();
});

test("A council without a name is not written.", async () => {
  const service = makeFakeAssessmentService(assessment);
  const { user } = await openDetails(service);
  await user.clear(field(/^Council/));
  await user.click(write());
  expect(await screen.findByText("Enter the council’s name.")).toBeVisible();
  expect(service.detailChanges).toEqual([]);
});
