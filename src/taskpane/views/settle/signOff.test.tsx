import { screen, within } from "@testing-library/react";
import type { Assessment } from "../../../assessment/assessment";
import type { SignOff } from "../../../assessment/signOff";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { localMinute } from "../../../workbook/plan/localMinute";
import { signOffsOf, withSignOff } from "../../../workbook/sheets/data/signOffText";
import {
  makeFakeAssessmentService,
  SOUND,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const FINGERPRINT = "7F3A 91C2 0B4E";
const SUBMITTED: SignOff = {
  kind: "submitted",
  on: "2026-05-14T10:42",
  date: "2026-05-14",
  name: "A. Reed",
  role: "head of procurement",
  note: "",
  fingerprint: FINGERPRINT,
};
const ASSURED: SignOff = {
  ...SUBMITTED,
  kind: "assured",
  on: "2026-05-18T11:00",
  date: "2026-05-18",
  name: "J. Okafor",
  role: "internal audit",
  note: "12 of 59 checked against evidence.",
};
const REOPENED: SignOff = {
  ...SUBMITTED,
  kind: "reopened",
  name: "",
  role: "",
  note: "Care contracts",
};

function withHistory(signOffs: readonly SignOff[], change = (text: string) => text): Assessment {
  const made = sampleAssessment(procurement);
  return {
    ...made,
    details: { ...made.details, status: "final" },
    submission: { on: "2026-05-14T10:42", fingerprint: FINGERPRINT },
    signOffs: signOffsOf(change(signOffs.reduce(withSignOff, ""))),
  };
}

async function open(
  contents: Assessment,
  condition: Partial<typeof SOUND> = {},
): Promise<OpenedPane & { readonly service: FakeAssessmentService }> {
  const service = makeFakeAssessmentService(contents);
  service.condition = { ...SOUND, ...condition };
  const opened = openPane(service);
  await opened.user.click(await place("Submit"));
  await screen.findByRole("heading", { name: "Sign-off" });
  return { ...opened, service };
}

function row(what: string): HTMLElement {
  const item = screen.getByText(what, { selector: "li *" }).closest("li");
  if (item === null) throw new Error(`No row ${what}.`);
  return item;
}

const form = (name: string): HTMLElement => screen.getByRole("form", { name });
const field = (name: RegExp): HTMLElement => screen.getByLabelText(name);

test("Assuring follows submitting, approving follows assuring, and each is said.", async () => {
  const { user } = await open(withHistory([SUBMITTED]));
  expect(within(row("Submitted by")).getByText("A. Reed, head of procurement")).toBeVisible();
  expect(within(row("Assured by")).getByText("Nobody yet")).toBeVisible();
  expect(form("Assure")).toBeVisible();
  await user.type(field(/^Name/), "J. Okafor");
  await user.type(field(/^Role/), "internal audit");
  await user.type(field(/^Note/), "12 of 59 checked.");
  await user.click(button("Assure"));
  expect(await screen.findByText("Assured by J. Okafor")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Sign-off" })).toHaveFocus();
  expect(within(row("Assured by")).getByText("“12 of 59 checked.”")).toBeVisible();
  expect(within(row("Assured by")).getByRole("img", { name: "Done:" })).toBeVisible();
  await user.type(field(/^Name/), "Cllr M. Evans");
  await user.type(field(/^Role/), "cabinet member{Enter}");
  expect(await screen.findByText("Approved by Cllr M. Evans")).toBeInTheDocument();
  expect(screen.queryByRole("form")).toBeNull();
  await user.click(button("History (3)"));
  expect(
    screen.getAllByText(/^14 May 2026, 10:42: /).map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(/Approved, Cllr M\. Evans, cabinet member, dated /),
    expect.stringMatching(/Assured, J\. Okafor, internal audit, dated .*, “12 of 59 checked\.”/),
    "14 May 2026, 10:42: Submitted, A. Reed, head of procurement",
  ]);
});

test("It can be approved without assurance, which the row says.", async () => {
  const { user } = await open(withHistory([SUBMITTED]));
  await user.click(button("Approve without assurance"));
  expect(field(/^Name/)).toHaveFocus();
  expect(within(row("Assured by")).getByText("Not assured")).toBeVisible();
  await user.keyboard("Cllr M. Evans{Tab}cabinet member{Enter}");
  expect(await screen.findByText("Approved by Cllr M. Evans")).toBeInTheDocument();
  expect(within(row("Assured by")).getByText("Not assured")).toBeVisible();
});

test("What is missing is asked for; a date ahead is refused.", async () => {
  const { user, service } = await open(withHistory([SUBMITTED]));
  await user.click(button("Assure"));
  expect(field(/^Name/)).toHaveFocus();
  expect(screen.getByText("Type a name.")).toBeVisible();
  await user.type(field(/^Name/), "J. Okafor");
  await user.type(field(/^Role/), "internal audit");
  const tomorrow = localMinute(new Date(Date.now() + 86_400_000)).slice(0, 10);
  await user.clear(field(/^Date/));
  await user.type(field(/^Date/), tomorrow);
  await user.click(button("Assure"));
  expect(screen.getByText("Choose today or an earlier date.")).toBeVisible();
  expect(field(/^Date/)).toHaveFocus();
  expect(service.contents).toMatchObject({ signOffs: [{ signOff: { kind: "submitted" } }] });
});

test("What is too long is kept and said, never cut; nothing is recorded until it is shortened.", async () => {
  const { user, service } = await open(withHistory([SUBMITTED]));
  const paste = async (name: RegExp, typed: string): Promise<void> => {
    await user.clear(field(name));
    await user.click(field(name));
    await user.paste(typed);
  };
  await paste(/^Role/, "internal audit");
  for (const [name, most] of [
    [/^Name/, 100],
    [/^Role/, 120],
    [/^Note/, 300],
  ] as const) {
    await paste(/^Name/, "J. Okafor");
    await paste(name, "n".repeat(most + 1));
    await user.click(button("Assure"));
    expect(field(name)).toHaveValue("n".repeat(most + 1));
    expect(field(name)).toHaveFocus();
    const words = `Shorten this to ${String(most)} characters. It has ${String(most + 1)}.`;
    expect(screen.getByText(words)).toBeVisible();
    expect(service.contents).toMatchObject({ signOffs: [{ signOff: { kind: "submitted" } }] });
    await paste(name, "n".repeat(most));
    expect(screen.queryByText(/^Shorten this/)).toBeNull();
  }
  await user.click(button("Assure"));
  expect(await screen.findByText(/^Assured by J\. Okafor$|^Assured by n+$/)).toBeInTheDocument();
});

test("A date before submitting is said, and can be recorded.", async () => {
  const { user } = await open(withHistory([SUBMITTED]));
  await user.type(field(/^Name/), "J. Okafor");
  await user.type(field(/^Role/), "internal audit");
  await user.clear(field(/^Date/));
  await user.type(field(/^Date/), "2025-05-13");
  expect(screen.getByText("Before the assessment was submitted, 14 May 2026.")).toBeVisible();
  await user.click(button("Assure"));
  expect(await screen.findByText("Assured by J. Okafor")).toBeInTheDocument();
});

test("A failure keeps what was typed.", async () => {
  const { user, service } = await open(withHistory([SUBMITTED]));
  await user.type(field(/^Name/), "J. Okafor");
  await user.type(field(/^Role/), "internal audit");
  service.trouble = makeTrouble("Writing");
  await user.click(button("Assure"));
  expect(await screen.findByText("Not recorded. Writing went wrong.")).toBeVisible();
  expect(field(/^Name/)).toHaveValue("J. Okafor");
  service.trouble = undefined;
  await user.click(button("Try again"));
  expect(await screen.findByText("Assured by J. Okafor")).toBeInTheDocument();
});

test("What was given for an earlier state says so and is given again.", async () => {
  const before = { ...ASSURED, fingerprint: "1111 2222 3333" };
  const { user } = await open(withHistory([before, REOPENED, SUBMITTED]));
  expect(screen.getByText("1 was given for an earlier state")).toBeVisible();
  expect(
    within(row("Assured by")).getByText("18 May 2026, given for an earlier state"),
  ).toBeVisible();
  await user.click(button("Assure again"));
  expect(field(/^Name/)).toHaveFocus();
  expect(field(/^Name/)).toHaveValue("J. Okafor");
  await user.click(button("Assure"));
  expect(await screen.findByText("Assured by J. Okafor")).toBeInTheDocument();
  expect(screen.queryByText(/given for an earlier state/)).toBeNull();
  await user.click(button("History (4)"));
  expect(screen.getByText(/Reopened, “Care contracts”/)).toBeVisible();
});

test("Nothing can be signed off while answers differ from those submitted.", async () => {
  await open(withHistory([SUBMITTED, ASSURED]), { asSubmitted: false });
  expect(
    within(row("Assured by")).getByText("18 May 2026, given for an earlier state"),
  ).toBeVisible();
  expect(screen.queryByRole("form")).toBeNull();
  expect(screen.queryByRole("button", { name: /again/ })).toBeNull();
});

test("A changed entry and one that cannot be read stay in the history, and say so.", async () => {
  const damage = (text: string): string =>
    text.replace("internal audit", "nobody").replace('{"kind":"reopened', "{kind:");
  const { user } = await open(withHistory([ASSURED, REOPENED, SUBMITTED], damage));
  expect(within(row("Assured by")).getByText("Nobody yet")).toBeVisible();
  await user.click(button("History (3)"));
  expect(screen.getByText(/^Changed after it was recorded, so it does not count\./)).toBeVisible();
  expect(screen.getByText("An entry that cannot be read.")).toBeVisible();
});

test("A draft that was reopened keeps the history.", async () => {
  const { submission: _submission, ...draft } = withHistory([SUBMITTED, REOPENED]);
  const service = makeFakeAssessmentService({
    ...draft,
    details: { ...draft.details, status: "draft" },
  });
  const { user } = openPane(service);
  await user.click(await place("Submit"));
  await user.click(await screen.findByRole("button", { name: "History (2)" }));
  expect(screen.getByText(/Reopened, “Care contracts”/)).toBeVisible();
});

test("Before the file is sent on, the pane offers that it no longer opens with the workbook.", async () => {
  const service = makeFakeAssessmentService(withHistory([SUBMITTED]));
  service.openingState = "on";
  const { user } = openPane(service);
  await user.click(await place("Submit"));
  expect(await screen.findByText("The pane opens with this workbook")).toBeVisible();
  await user.click(button("Switch it off"));
  expect(
    await screen.findByText("The pane no longer opens with this workbook."),
  ).toBeInTheDocument();
  expect(screen.queryByText("The pane opens with this workbook")).toBeNull();
  expect(service.openingState).toBe("off");
});
