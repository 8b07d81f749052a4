import { screen, waitFor, within } from "@testing-library/react";
import { sheetOfRows } from "../../../workbook/frameworkTable/testing/tableOf";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { HEAD, rowOf, sheet, openOwn, file, preview } from "../../testing/openOwnFramework";
import { button, goToStart, heading, openPane } from "../../testing/openPane";

test("From a selected table with known columns to a built workbook it takes five clicks and a name.", async () => {
  const { user, service } = await openOwn(sheetOfRows([["a"]], "Notes"), sheet(rowOf(1), rowOf(2)));
  await user.click(
    await screen.findByRole("button", { name: /Improvement 2026.*You are in it now/ }),
  );
  await heading("Check the columns");
  await user.click(button("Check 2 rows"));
  await heading("Preview");
  expect(screen.getByText("Nothing to correct")).toBeVisible();
  await user.click(button("Use this framework"));
  await heading("Start an assessment");
  expect(screen.getByText("Framework added")).toBeVisible();
  expect(screen.getByRole("radio", { name: /Improvement 2026.*2 value codes/ })).toBeChecked();
  await user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge");
  await user.click(button("Build the workbook"));
  await waitFor(() => expect(service.requests).toHaveLength(1));
  const { framework } = service.requests[0].request;
  expect(framework).toMatchObject({
    id: "improvement",
    title: "Improvement 2026",
    version: "2026",
  });
});

test.each([
  [/^Name of the framework/, 200],
  [/^Name of level 1/, 60],
  [/^Version/, 30],
  [/^Publisher/, 200],
] as const)(
  "Check the columns keeps and says what is too long in %s; it is checked once shortened.",
  async (name, most) => {
    const { user } = await openOwn(sheetOfRows([["a"]], "Notes"), sheet(rowOf(1), rowOf(2)));
    await user.click(await screen.findByRole("button", { name: /You are in it now/ }));
    await heading("Check the columns");
    const field = screen.getByRole("textbox", { name });
    const paste = async (typed: string): Promise<void> => {
      await user.clear(field);
      await user.click(field);
      await user.paste(typed);
    };
    await paste("n".repeat(most + 1));
    expect(field).toHaveValue("n".repeat(most + 1));
    const words = `Shorten this to ${String(most)} characters. It has ${String(most + 1)}.`;
    expect(field).toHaveAccessibleDescription(words);
    expect(button("Check 2 rows")).toHaveAttribute("aria-disabled", "true");
    await paste("n".repeat(most));
    expect(screen.queryByText(/^Shorten this/)).toBeNull();
    await user.click(button("Check 2 rows"));
    await heading("Preview");
  },
);

test("A column without a meaning comes first, and has to be given one or left out.", async () => {
  const { user } = await openOwn(
    sheetOfRows(
      [
        [...HEAD, "Owner’s notes"],
        [...rowOf(1), "See audit"],
      ],
      "Improvement 2026",
    ),
  );
  await user.click(await screen.findByRole("button", { name: /Improvement 2026/ }));
  await heading("Check the columns");
  expect(screen.getByText("Column H has no meaning yet.")).toBeVisible();
  expect(button("Check 1 row")).toHaveAccessibleDescription("1 thing to choose first");
  const [first] = screen.getAllByRole("combobox");
  expect(first).toHaveAccessibleName("What column H means: Owner’s notes");
  await user.selectOptions(first, "Leave out");
  await user.click(button("Check 1 row"));
  await heading("Preview");
  expect(screen.getByText("“Owner’s notes” is left out.")).toBeVisible();
});

test("Names of levels are asked for only where headings give none.", async () => {
  const { user, service } = await openOwn(sheet(rowOf(1)));
  await user.click(await screen.findByRole("button", { name: /Improvement 2026/ }));
  const name = await screen.findByRole("textbox", { name: "Name of level 1" });
  expect(name).toHaveValue("Level 1");
  await user.clear(name);
  await user.type(name, "Minimum");
  await user.click(button("Check 1 row"));
  await user.click(await screen.findByRole("button", { name: "Use this framework" }));
  await user.type(await screen.findByRole("textbox", { name: /Council/ }), "Fenbridge{Enter}");
  await waitFor(() => expect(service.requests).toHaveLength(1));
  const { framework } = service.requests[0].request;
  expect(framework.levels.map(({ label }) => label)).toEqual(["1 - Minimum", "Level 2", "Level 3"]);
});

test("A sheet whose name says nothing gives the framework none: it is asked for.", async () => {
  const { user } = await openOwn(sheetOfRows([HEAD, rowOf(1)], "Sheet1"));
  await user.click(await screen.findByRole("button", { name: /Sheet1/ }));
  const name = await screen.findByRole("textbox", { name: /^Name of the framework/ });
  expect(name).toHaveValue("");
  expect(name).toHaveAccessibleDescription("Type a name.");
  expect(button("Check 1 row")).toHaveAccessibleDescription("1 thing to choose first");
  await user.type(name, "Fenbridge 2026");
  await user.click(button("Check 1 row"));
  await heading("Preview");
  expect(screen.queryByText("The framework has no title.")).toBeNull();
});

test("Problems lead to their cells, and the list follows the sheet.", async () => {
  const { user, service } = await openOwn(sheet(rowOf(1), rowOf(2, { 3: "" })));
  await user.click(await screen.findByRole("button", { name: /Improvement 2026/ }));
  await user.click(await screen.findByRole("button", { name: "Check 2 rows" }));
  await heading("Preview");
  const list = screen.getByRole("region", { name: "Correct these first (1)" });
  expect(list).toHaveTextContent("D3 Title is empty.");
  expect(button("Use this framework")).toHaveAccessibleDescription("1 correction left.");
  const link = within(list).getByRole("button", { name: "Go to D3 on sheet Improvement 2026" });
  await user.click(link);
  expect(service.shown).toEqual([{ sheet: "Improvement 2026", address: "D3" }]);
  expect(link).toHaveFocus();
  const { workbook } = service.open;
  service.open = { workbook: { ...workbook, sheets: [sheet(rowOf(1), rowOf(2))] } };
  service.change();
  expect(await screen.findByText("Nothing to correct")).toBeVisible();
  expect(
    await screen.findByText(/0 to correct, \d to know/, {}, { timeout: 4000 }),
  ).toBeInTheDocument();
});

test("Of a hundred problems, fifty are shown at a time.", async () => {
  const rows = Array.from({ length: 101 }, (_, index) =>
    rowOf(index, { 2: { kind: "value", value: 46_000, shown: `${index}-Dec` } }),
  );
  const { user } = await openOwn(sheet(...rows));
  await user.click(await screen.findByRole("button", { name: /Improvement 2026/ }));
  await user.click(await screen.findByRole("button", { name: "Check 101 rows" }));
  const list = await screen.findByRole("region", { name: /^Correct these first/ });
  expect(within(list).getAllByRole("listitem")).toHaveLength(50);
  await user.click(within(list).getByRole("button", { name: "Show 50 more" }));
  expect(within(list).getAllByRole("listitem").length).toBeGreaterThan(99);
});

test("A problem on another sheet than that of the value codes names its sheet.", async () => {
  const criteria = sheetOfRows(
    [
      ["Value code", "Level", "Needs", "Criterion"],
      ["L1.9", "1", "all", "A register is kept."],
    ],
    "Framework criteria",
  );
  const { user } = await openOwn(sheet(rowOf(1, { 3: "" })), criteria);
  await preview(user);
  const list = screen.getByRole("region", { name: /^Correct these first/ });
  const items = within(list).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent.slice(0, 30))).toEqual([
    expect.stringMatching(/^“Framework criteria” A2 /),
    expect.stringMatching(/^D2 /),
  ]);
});

test("A CSV file is read, and a corrected one takes its place.", async () => {
  const { user } = await openOwn();
  expect(await screen.findByText("No table found in this workbook.")).toBeVisible();
  const csv = "Theme;Title;Level 1;Level 2\nLeadership;;a;b\n";
  await user.upload(screen.getByLabelText("File with a framework"), file("ours.csv", csv));
  await user.click(await screen.findByRole("button", { name: "Check 1 row" }));
  await heading("Preview");
  expect(screen.getByText(/^B2/)).toBeVisible();
  const corrected = file("ours.csv", csv.replace(";;", ";Reporting;"));
  await user.upload(screen.getByLabelText("File with a framework"), corrected);
  expect(await screen.findByText("Nothing to correct")).toBeVisible();
});

test("A file of another kind is named, with what to choose.", async () => {
  const { user } = await openOwn();
  const input = screen.getByLabelText<HTMLInputElement>("File with a framework");
  input.removeAttribute("accept");
  await user.upload(input, file("Notes.docx", "x"));
  expect(
    await screen.findByRole("group", {
      name: "Notes.docx is not a workbook. Choose .xlsx, .csv or .json.",
    }),
  ).toBeVisible();
});

test("The template is added, and its sheet is offered.", async () => {
  const { user, service } = await openOwn();
  service.templateSheets = [sheet(rowOf(1))];
  await user.click(await screen.findByRole("button", { name: /Add an empty template/ }));
  expect(
    await screen.findByRole("group", { name: "The template is on the sheet “Framework table”" }),
  ).toBeVisible();
  expect(await screen.findByRole("button", { name: /Improvement 2026/ })).toBeVisible();
});

test("A trouble is shown, and files can still be chosen.", async () => {
  const service = makeFakeAssessmentService();
  const opened = openPane(service);
  await goToStart(opened);
  service.trouble = makeTrouble("Reading");
  await opened.user.click(button("Use a framework of your own"));
  expect(await screen.findByText("Reading went wrong.")).toBeVisible();
  expect(button(/Choose a file/)).toBeVisible();
});
