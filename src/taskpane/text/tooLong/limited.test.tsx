/** A field that cuts what is pasted says so. */
import { screen } from "@testing-library/react";
import { LONGEST_CELL_TEXT } from "../../../framework/reading/readText";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();

async function openDetails({ user }: OpenedPane): Promise<void> {
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Council and date/ }));
  await heading("Council and date");
}

const stay = async (): Promise<void> => void (await screen.findByLabelText(/^Comment/));

async function openEvidence({ user }: OpenedPane): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Evidence" }));
}

test.each<[string, RegExp, (opened: OpenedPane) => Promise<void>, number]>([
  ["a comment", /^Comment/, stay, LONGEST_CELL_TEXT],
  ["evidence", /^Evidence/, openEvidence, LONGEST_CELL_TEXT],
  ["the council", /^Council/, openDetails, 100],
  ["the department", /^Department/, openDetails, 100],
])("%s", async (_name, label, open, most) => {
  const service = makeFakeAssessmentService(sampleAssessment(procurement, { assessed: 0 }));
  const opened = openPane(service);
  await open(opened);
  const { user } = opened;
  const field = screen.getByRole("textbox", { name: label });
  const full = new RegExp(`^This field is full: it holds ${most.toLocaleString("en-GB")} `);
  await user.clear(field);
  await user.click(field);
  await user.paste("a".repeat(most - 1));
  expect(screen.queryByText(full)).toBeNull();
  await user.paste("bc");
  expect(field).toHaveValue(`${"a".repeat(most - 1)}b`);
  expect(screen.getByText(full)).toBeVisible();
  expect(field).toHaveAccessibleDescription(full);
});
