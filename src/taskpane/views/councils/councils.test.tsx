import { webcrypto } from "node:crypto";
import { screen, waitFor, within } from "@testing-library/react";
import type { AssessmentDetails } from "../../../assessment/assessment";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import type { LastRoundRead } from "../../../workbook/read/returns/ReturnOutcome";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();
// jsdom has none, and lots need it.
Object.defineProperty(globalThis, "crypto", { value: webcrypto });

const NAMES = ["Ashby", "Borley", "Corby", "Derwent", "Elton"];

function workbookOf(
  name: string,
  more: Partial<AssessmentDetails> = {},
  framework = procurement,
): LastRoundRead {
  const made = sampleAssessment(framework, { assessed: 10 + name.length });
  const details = { ...made.details, organisation: name, status: "final" as const, ...more };
  return {
    kind: "lastRound",
    file: `${name}.xlsx`,
    assessment: { ...made, details },
    actions: [],
    notes: [],
  };
}

async function openCouncils(
  ...files: readonly (readonly [string, LastRoundRead])[]
): Promise<OpenedPane> {
  const service = makeFakeAssessmentService(sampleAssessment(procurement));
  for (const [file, read] of files) service.lastRounds.set(file, read);
  const opened = openPane(service);
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /^Other councils / }));
  await heading("Other councils");
  await opened.user.upload(
    screen.getByLabelText("Workbooks of other councils"),
    files.map(([file]) => new File(["x"], file)),
  );
  return opened;
}

const councils = NAMES.map((name) => [`${name}.xlsx`, workbookOf(name)] as const);

test("Councils that were read are named, and make the sheet.", async () => {
  const { user, service } = await openCouncils(...councils);
  expect(await screen.findByText("5 councils", { selector: "p" })).toBeVisible();
  for (const name of NAMES) expect(screen.getByText(name, { selector: "li" })).toBeVisible();
  await user.click(button("Make the sheet Councils"));
  expect((await screen.findAllByText("The sheet Councils is open"))[0]).toBeInTheDocument();
  const [set] = service.councilSets;
  expect(set).toMatchObject({ isAnonymous: false, hasOwn: true });
  expect(set.councils.map(({ name }) => name).sort()).toEqual(NAMES);

  await user.click(button("Back"));
  await user.click(await screen.findByRole("button", { name: /^Report / }));
  expect(await screen.findByRole("checkbox", { name: "Other councils" })).toBeChecked();
});

test("Without a sheet made of other councils, the Word document offers none.", async () => {
  const { user } = await openCouncils(...councils);
  await screen.findByText("5 councils", { selector: "p" });
  await user.click(button("Back"));
  await user.click(await screen.findByRole("button", { name: /^Report / }));
  await screen.findByRole("checkbox", { name: "Action plan" });
  expect(screen.queryByRole("checkbox", { name: "Other councils" })).toBeNull();
});

test("Without names they are A, B, C, and fewer than five are refused.", async () => {
  const { user, service } = await openCouncils(...councils);
  await screen.findByText("5 councils", { selector: "p" });
  await user.click(screen.getByRole("checkbox", { name: "Show them as A, B, C, without names" }));
  await user.click(button("Make the sheet Councils"));
  await waitFor(() => expect(service.councilSets).toHaveLength(1));
  expect(service.councilSets[0].councils.map(({ name }) => name)).toEqual([
    "A",
    "B",
    "C",
    "D",
    "E",
  ]);
  expect(JSON.stringify(service.councilSets)).not.toMatch(new RegExp(NAMES.join("|")));
});

test("Four councils are not shown without names.", async () => {
  const { user } = await openCouncils(...councils.slice(1));
  await screen.findByText("4 councils", { selector: "p" });
  await user.click(screen.getByRole("checkbox"));
  expect(screen.getByText("Fewer than 5 councils are never shown without names.")).toBeVisible();
  expect(button("Make the sheet Councils")).toBeDisabled();
});

test("What is no other council’s workbook is left out with its reason.", async () => {
  await openCouncils(
    ["own.xlsx", workbookOf("Fenbridge District Council")],
    ["part.xlsx", workbookOf("Ashby", { department: "Housing" })],
    ["other.xlsx", workbookOf("Borley", {}, statementSet)],
    ["Corby.xlsx", workbookOf("Corby", { date: "2026-01-01" })],
    ["later.xlsx", workbookOf("Corby", { date: "2026-02-01" })],
  );
  expect(await screen.findByText("1 council", { selector: "p" })).toBeVisible();
  const main = within(screen.getByRole("main"));
  const items = main.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items).toEqual([
    "own.xlsx: It is this council’s own workbook.",
    "part.xlsx: It is the workbook of a department, not of a council.",
    "other.xlsx: It is by another framework or version.",
    "Corby.xlsx: Its council has two files. The one that counts is later.xlsx.",
    "Corby",
  ]);
});

test("A council whose workbook is a draft is marked as one.", async () => {
  await openCouncils(
    ["Ashby.xlsx", workbookOf("Ashby")],
    ["Borley.xlsx", workbookOf("Borley", { status: "draft" })],
    ["Corby.xlsx", workbookOf("Corby", { status: "draft", date: "2026-01-01" })],
    ["later.xlsx", workbookOf("Corby", { date: "2026-02-01" })],
  );
  expect(await screen.findByText("3 councils", { selector: "p" })).toBeVisible();
  const items = within(screen.getByRole("main")).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent).slice(1)).toEqual([
    "Ashby",
    "Borley (draft)",
    "Corby",
  ]);
});

test("Trouble with the sheet is shown.", async () => {
  const { user, service } = await openCouncils(...councils);
  await screen.findByText("5 councils", { selector: "p" });
  service.trouble = makeTrouble("The sheet");
  await user.click(button("Make the sheet Councils"));
  const [shown] = await screen.findAllByText(/^The sheet went wrong/);
  expect(shown).toBeInTheDocument();
});
