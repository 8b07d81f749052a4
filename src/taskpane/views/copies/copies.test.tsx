import { screen, waitFor } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { listedNames } from "../../preferences/listedNames";
import { preferencesInMemory } from "../../preferences/storedPreferences";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const empty = sampleAssessment(procurement, { assessed: 0, department: "Corporate" });

async function openCopies(contents = empty): Promise<OpenedPane> {
  const opened = openPane(makeFakeAssessmentService(contents));
  const { user } = opened;
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Departments/ }));
  await user.click(await screen.findByRole("button", { name: "Make copies for departments" }));
  await heading("Copies for departments");
  return opened;
}

const names = (): HTMLElement =>
  screen.getByRole("textbox", { name: "Type or paste one department a line" });
const written = ({ service }: OpenedPane): readonly (string | undefined)[] =>
  service.detailChanges.map(({ fields }) => fields.department);

test("A name a line: what is there twice, and what no file can be named, is told.", async () => {
  const { user } = await openCopies();
  expect(button("Make 0 copies")).toHaveAttribute("aria-disabled", "true");
  await user.click(names());
  await user.paste("Housing\nFinance\nhousing\nHR/Payroll");
  expect(screen.getByText(/^2 departments\. “housing” is in the list twice/)).toBeVisible();
  expect(screen.getByText(/No file can be named “HR\/Payroll”/)).toBeVisible();
  expect(button("Make 2 copies")).toBeEnabled();
});

test("The walk writes one name after the other, then the workbook's own again.", async () => {
  const opened = await openCopies();
  const { user } = opened;
  await user.click(names());
  await user.paste("Housing\nFinance");
  await user.click(button("Make 2 copies"));
  expect(
    await screen.findByText("The workbook now says “Housing”. Save a copy of it:"),
  ).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Name of the copy" })).toHaveValue(
    `Maturity ${new Date().getFullYear()} Housing`,
  );
  await user.click(button("Next: Finance"));
  await user.click(await screen.findByRole("button", { name: "Finish" }));
  expect(await screen.findByText(/Send each to its department/)).toBeVisible();
  expect(written(opened)).toEqual(["Housing", "Finance", "Corporate"]);
});

test.each([
  ["Stop", async ({ user }: OpenedPane) => user.click(button("Stop"))],
  ["Back", async ({ user }: OpenedPane) => user.click(button("Back"))],
  ["another view", async ({ user }: OpenedPane) => user.click(await place("Assess"))],
])("%s gives the workbook its own department again.", async (_how, leave) => {
  const opened = await openCopies();
  await opened.user.click(names());
  await opened.user.paste("Housing\nFinance");
  await opened.user.click(button("Make 2 copies"));
  await screen.findByText("The workbook now says “Housing”. Save a copy of it:");
  await leave(opened);
  await waitFor(() => expect(written(opened)).toEqual(["Housing", "Corporate"]));
});

test("A name that could not be written is said, and the walk waits.", async () => {
  const opened = await openCopies();
  const { user, service } = opened;
  service.nextDetails.push({ kind: "failed", trouble: makeTrouble("Writing") });
  await user.click(names());
  await user.paste("Housing");
  await user.click(button("Make 1 copy"));
  expect(await screen.findByText("Writing went wrong.")).toBeVisible();
  await user.click(button("Try again"));
  expect(
    await screen.findByText("The workbook now says “Housing”. Save a copy of it:"),
  ).toBeVisible();
});

test("A workbook with answers is not copied.", async () => {
  const { user } = await openCopies(sampleAssessment(procurement, { assessed: 12 }));
  await user.click(names());
  await user.paste("Housing");
  expect(screen.getByText(/^It has 12 answers, so copies would have them too/)).toBeVisible();
  expect(button("Make 1 copy")).toHaveAttribute("aria-disabled", "true");
});

test("The list is kept on this computer from the moment it is typed.", async () => {
  const preferences = preferencesInMemory();
  const opened = openPane(makeFakeAssessmentService(empty), undefined, undefined, preferences);
  const { user } = opened;
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Departments/ }));
  await user.click(await screen.findByRole("button", { name: "Make copies for departments" }));
  await heading("Copies for departments");
  await user.type(names(), "Housing");
  expect(listedNames(preferences.read(), empty.details)).toBe("Housing");
});
