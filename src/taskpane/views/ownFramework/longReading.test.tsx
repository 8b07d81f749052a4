/** Workbooks that take long to read. */
import { screen, within } from "@testing-library/react";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { rowOf, sheet, openOwn, preview } from "../../testing/openOwnFramework";
import { button, goToStart, heading, openPane, type OpenedPane } from "../../testing/openPane";

const CANCELLED = "You cancelled the reading. Nothing has changed.";

/** A pane on a workbook that takes long to read, at the list of tables. */
async function openSlowly(): Promise<OpenedPane & { readonly end: () => void }> {
  const service = makeFakeAssessmentService();
  service.open = { workbook: { ...service.open.workbook, sheets: [sheet(rowOf(1))] } };
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  service.openSlowly = { read: 340, total: 1_000, done };
  const opened = openPane(service);
  await goToStart(opened);
  await opened.user.click(button("Use a framework of your own"));
  await heading("A framework of your own");
  return { ...opened, end };
}

test("A long reading says how many rows are read, and ends with the list of tables.", async () => {
  const { end } = await openSlowly();
  expect(screen.getByText("Looking for tables")).toBeVisible();
  expect(screen.queryByText(/^Reading/)).toBeNull();
  expect(await screen.findByText("Reading 340 of 1,000 rows")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Looking for tables" })).toHaveAttribute(
    "aria-valuenow",
    "0.34",
  );
  end();
  expect(await screen.findByRole("button", { name: /Improvement 2026/ })).toBeVisible();
  expect(screen.queryByText(/^Reading/)).toBeNull();
});

test("Cancel ends a long reading, changes nothing, and the workbook can be read later.", async () => {
  const { user, service } = await openSlowly();
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(within(screen.getByRole("main")).getByText(CANCELLED)).toBeVisible();
  expect(screen.queryByText(/^Reading/)).toBeNull();
  expect(screen.queryByText("No table found in this workbook.")).toBeNull();
  expect(button(/Choose a file/)).toBeVisible();
  delete service.openSlowly;
  await user.click(button("Look for tables in this workbook"));
  expect(await screen.findByRole("button", { name: /Improvement 2026/ })).toBeVisible();
});

test("While a changed sheet is read again, its preview cannot be used; Cancel leads to the list.", async () => {
  const { user, service } = await openOwn(sheet(rowOf(1)));
  await preview(user);
  service.openSlowly = { read: 1, total: 2, done: new Promise(() => undefined) };
  service.change();
  await screen.findByText("Reading 1 of 2 rows");
  expect(button("Use this framework")).toHaveAccessibleDescription(
    "The sheet is still being read.",
  );
  await user.click(button("Use this framework"));
  await user.click(button("Cancel"));
  await heading("A framework of your own");
  expect(within(screen.getByRole("main")).getByText(CANCELLED)).toBeVisible();
});
