import { screen, waitFor, within } from "@testing-library/react";
import type { Assessment, LevelEntry, Response } from "../../../assessment/assessment";
import { allValueCodes } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import {
  makeFakeAssessmentService,
  SOUND,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { formatDate } from "../../../text/formatDate";
import { localMinute } from "../../../workbook/plan/localMinute";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const codes = allValueCodes(procurement);

/** All assessed with comments, except for the given refs. */
function assessed(changes: Readonly<Record<string, Partial<Response>>> = {}): Assessment {
  const whole = sampleAssessment(procurement);
  const responses = new Map(whole.responses);
  for (const [ref, change] of Object.entries(changes)) {
    const id = codes.find((code) => code.ref === ref)?.id;
    const before = id === undefined ? undefined : responses.get(id);
    if (id === undefined || before === undefined) throw new Error(`There is no ${ref}.`);
    responses.set(id, { ...before, ...change });
  }
  return { ...whole, responses };
}

const TOP: LevelEntry = { kind: "level", value: 5 };
const UNSETTLED = {
  "SL1.2": { entry: { kind: "notALevel", text: "3-4" } },
  "SL2.2": { entry: TOP, comment: "" },
  "BC1.1": { entry: { kind: "notApplicable" }, comment: "" },
  "BC2.1": { flag: "Ask the contracts team." },
} satisfies Readonly<Record<string, Partial<Response>>>;

async function openToSettle(service: FakeAssessmentService): Promise<OpenedPane> {
  const opened = openPane(service);
  await opened.user.click(await place("Submit"));
  return opened;
}

async function openWith(assessment: Assessment): Promise<OpenedPane> {
  return openToSettle(makeFakeAssessmentService(assessment));
}

const SUBMITTED: Assessment = {
  ...assessed(),
  details: { ...assessed().details, status: "final" },
  submission: { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" },
};

describe("Submit", () => {
  test("lists what waits, by kind, each with its count and what to do.", async () => {
    await openWith(assessed(UNSETTLED));
    expect(await heading("3 issues")).toHaveFocus();
    const lines = [
      ["Not a level (1)", /SL1\.2 .*The cell says “3-4”, which is not a level\./],
      ["No case study at level 5 (1)", /SL2\.2 .*Say what others could learn from\./],
      ["Not applicable without a reason (1)", /BC1\.1 .*Say why it is not applicable\./],
      ["Flagged for review (1)", /BC2\.1 .*Ask the contracts team\./],
    ] as const;
    for (const [title, line] of lines) {
      const group = screen.getByRole("region", { name: title });
      expect(within(group).getByRole("button", { name: line })).toBeVisible();
    }
  });

  test("says so if a value code is in two rows.", async () => {
    const service = makeFakeAssessmentService(assessed());
    service.condition = { ...SOUND, copied: [codes[3].id] };
    await openToSettle(service);
    const group = await screen.findByRole("region", { name: "In two rows of a sheet (1)" });
    expect(within(group).getByRole("button")).toHaveTextContent("Delete one of them.");
  });

  test("opens the field itself, and steps through the list from there.", async () => {
    const { user } = await openWith(assessed(UNSETTLED));
    await user.click(await screen.findByRole("button", { name: /BC1\.1/ }));
    expect(await heading(/BC1\.1/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole("textbox", { name: /Comment/ })).toHaveFocus());
    expect(button(/Issues only/)).toBeVisible();
    await user.click(button("Next"));
    // BC2.1 is only flagged, so Next goes round to the first issue.
    expect(await heading(/SL1\.2/)).toBeVisible();
  });

  test("lists nothing if everything is settled, and offers to submit.", async () => {
    await openWith(assessed());
    expect(await heading("No issues")).toHaveFocus();
    expect(button("Continue to submit")).not.toHaveAttribute("aria-disabled");
  });

  test("says that Final in the status cell is not a submission.", async () => {
    const whole = assessed();
    await openWith({ ...whole, details: { ...whole.details, status: "final" } });
    expect(await screen.findByText("Set to Final by hand")).toBeVisible();
  });

  test("says why a submitted assessment was reopened.", async () => {
    await openWith({
      ...assessed(),
      reopening: { on: "2026-05-15T09:00", note: "The auditor asked." },
    });
    expect(
      await screen.findByText("Reopened on 15 May 2026, 09:00: “The auditor asked.”"),
    ).toBeVisible();
  });
});

describe("The conditions of submitting", () => {
  const condition = (words: string | RegExp): HTMLElement => {
    const item = screen.getByText(words, { selector: "li *" }).closest("li");
    if (item === null) throw new Error("No line of the checklist.");
    return item;
  };

  test("are a checklist with signs, and link to the next open one.", async () => {
    const { user } = await openWith({
      ...assessed(UNSETTLED),
      responses: new Map([...assessed(UNSETTLED).responses].slice(0, 43)),
    });
    await heading("3 issues");
    const open = condition("17 value codes are not assessed");
    expect(within(open).getByRole("img", { name: "Open:" })).toBeVisible();
    expect(
      within(condition("Resolve 3 issues first")).getByRole("button", {
        name: "Go to the next issue",
      }),
    ).toBeVisible();
    expect(button("Continue to submit")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Continue to submit"));
    expect(await heading("3 issues")).toBeVisible();
    await user.click(
      within(open).getByRole("button", { name: "Go to the next value code not assessed" }),
    );
    expect(await place("Assess")).toHaveAttribute("aria-current", "page");
  });

  test("hold if everything is assessed; flags may stay.", async () => {
    await openWith(assessed({ "BC2.1": { flag: "Ask." } }));
    await heading("No issues");
    expect(within(condition("All 59 assessed")).getByRole("img", { name: "Done:" })).toBeVisible();
    expect(within(condition(/^No issues$/)).getByRole("img", { name: "Done:" })).toBeVisible();
    expect(button("Continue to submit")).not.toHaveAttribute("aria-disabled");
  });

  test("count what is left out.", async () => {
    await openWith(assessed({ "BC1.1": { entry: { kind: "notApplicable" }, comment: "None." } }));
    expect(await screen.findByText("All 58 assessed, 1 not applicable")).toBeVisible();
  });

  test("An earlier version's workbook is built again before it is submitted.", async () => {
    const service = makeFakeAssessmentService(assessed());
    service.condition = { ...SOUND, format: "older" };
    const { user } = await openToSettle(service);
    await user.click(await screen.findByRole("button", { name: "Rebuild sheets" }));
    expect(await heading("An assessment is already in this workbook")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Continue to submit" })).toBeNull();
  });
});

describe("Submitting", () => {
  // The page has the same name as its button.
  const submitButton = (): HTMLElement =>
    within(screen.getByRole("main")).getByRole("button", { name: "Submit" });
  const openSubmit = async (service: FakeAssessmentService): Promise<OpenedPane> => {
    const opened = await openToSettle(service);
    await opened.user.click(await screen.findByRole("button", { name: "Continue to submit" }));
    await heading("Submit");
    return opened;
  };
  const openNamed = async (service: FakeAssessmentService): Promise<OpenedPane> => {
    const opened = await openSubmit(service);
    await opened.user.type(screen.getByRole("textbox", { name: "Name" }), "A. Reed");
    await opened.user.type(screen.getByRole("textbox", { name: "Role" }), "head of procurement");
    return opened;
  };

  test("needs a name and a role, which are recorded.", async () => {
    const { user, service } = await openSubmit(makeFakeAssessmentService(assessed()));
    await user.click(submitButton());
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
    expect(screen.getByText("Type a name.")).toBeVisible();
    expect(screen.getByText("Type a role.")).toBeVisible();
    await user.keyboard("A. Reed{Tab}head of procurement{Enter}");
    expect(await heading("Submitted")).toHaveFocus();
    expect(screen.getByText("A. Reed, head of procurement")).toBeVisible();
    expect(service.contents).toMatchObject({
      signOffs: [{ signOff: { kind: "submitted", name: "A. Reed" } }],
    });
  });

  test("asks for no name in a workbook that has no place for it, and says so.", async () => {
    const service = makeFakeAssessmentService(assessed());
    service.condition = { ...SOUND, format: "earlierLayout", withoutSignOff: true };
    const { user } = await openSubmit(service);
    expect(screen.getByText("This workbook has no place for names")).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "Name" })).toBeNull();
    await user.click(submitButton());
    expect(await heading("Submitted")).toHaveFocus();
    expect(screen.queryByRole("form")).toBeNull();
  });

  test("says first what is submitted and what is locked.", async () => {
    await openSubmit(makeFakeAssessmentService(assessed({ "BC2.1": { flag: "Ask." } })));
    expect(screen.getByText("Fenbridge District Council")).toBeVisible();
    expect(screen.getByText("2 - Developing")).toBeVisible();
    expect(screen.getByText("Fully assessed: all 59 value codes.")).toBeVisible();
    expect(screen.getByText("1 stays")).toBeVisible();
    expect(screen.getByText(/Levels, comments, evidence and flags are locked/)).toBeVisible();
  });

  test("ends at date, level and fingerprint, which a screen reader reads digit by digit.", async () => {
    const { user } = await openNamed(makeFakeAssessmentService(assessed()));
    await user.click(submitButton());
    expect(await heading("Submitted")).toHaveFocus();
    expect(screen.getByText("14 May 2026, 10:42")).toBeVisible();
    expect(screen.getByText("2 - Developing, fully assessed")).toBeVisible();
    expect(screen.getByText("7F3A 91C2 0B4E")).toHaveAttribute("aria-hidden", "true");
    expect(screen.getByText("7 F 3 A, 9 1 C 2, 0 B 4 E")).toBeInTheDocument();
    expect(screen.getByText("The answers are exactly those that were submitted.")).toBeVisible();
    expect(screen.getByText("Submitted.")).toBeInTheDocument();
    expect(screen.queryByText("The cells are not locked")).toBeNull();
  });

  test("needs no rebuild of a workbook with an earlier layout.", async () => {
    const service = makeFakeAssessmentService(assessed());
    service.condition = { ...SOUND, format: "earlierLayout" };
    const { user } = await openNamed(service);
    await user.click(submitButton());
    expect(await heading("Submitted")).toHaveFocus();
  });

  test("says before and after that it enters today’s date where there is none.", async () => {
    const undated = assessed();
    const service = makeFakeAssessmentService({
      ...undated,
      details: { ...undated.details, date: "" },
    });
    service.submitOutcome = { kind: "submitted", locked: true, dated: "2026-05-14" };
    const { user } = await openNamed(service);
    const today = formatDate(localMinute(new Date()));
    expect(
      screen.getByText(`Not entered. Submitting enters today’s date, ${today}.`),
    ).toBeVisible();
    await user.click(submitButton());
    await heading("Submitted");
    expect(screen.getByText("Date of assessment: 14 May 2026")).toBeVisible();
    expect(
      screen.getByText(/^There was no assessment date, so today’s date was entered/),
    ).toBeVisible();
    expect(
      screen.getByText("Submitted. Date of assessment: 14 May 2026, as none was entered."),
    ).toBeInTheDocument();
  });

  test("keeps a date that is there without a word about today.", async () => {
    const service = makeFakeAssessmentService(assessed());
    const { user } = await openNamed(service);
    expect(screen.queryByText(/enters today/)).toBeNull();
    await user.click(submitButton());
    await heading("Submitted");
    expect(screen.queryByText(/entered today/)).toBeNull();
  });

  test("says if Excel refused to lock the cells.", async () => {
    const service = makeFakeAssessmentService(assessed());
    service.submitOutcome = { kind: "submitted", locked: false };
    const { user } = await openNamed(service);
    await user.click(submitButton());
    expect(await screen.findByText("The cells are not locked")).toBeVisible();
    expect(screen.queryByText(/Levels and comments are locked/)).toBeNull();
  });

  test("that comes too late says what happened and links back to what is open.", async () => {
    const service = makeFakeAssessmentService(assessed());
    service.submitOutcome = { kind: "notReady" };
    const { user } = await openNamed(service);
    service.contents = assessed(UNSETTLED);
    await user.click(submitButton());
    expect(await screen.findByText("Not submitted")).toBeVisible();
    await user.click(button("See the issues"));
    expect(await heading("3 issues")).toBeVisible();
  });

  test("that fails says why, and can be tried again.", async () => {
    const service = makeFakeAssessmentService(assessed());
    service.submitOutcome = { kind: "failed", trouble: makeTrouble("Locking") };
    const { user } = await openNamed(service);
    await user.click(submitButton());
    expect(await screen.findByText("Locking went wrong.")).toBeVisible();
    service.submitOutcome = undefined;
    await user.click(button("Try again"));
    expect(await heading("Submitted")).toBeVisible();
  });
});

describe("A submitted assessment", () => {
  test("whose answers were changed says so.", async () => {
    const service = makeFakeAssessmentService(SUBMITTED);
    service.condition = { ...SOUND, asSubmitted: false };
    await openToSettle(service);
    expect(await screen.findByText("Changed since")).toBeVisible();
    expect(screen.getByText("Level now")).toBeVisible();
    expect(screen.queryByText(/exactly those/)).toBeNull();
  });

  test("is reopened only with a note, which says why.", async () => {
    const { user, service } = await openWith(SUBMITTED);
    await user.click(await screen.findByRole("button", { name: "Reopen…" }));
    await heading("Reopen");
    await user.click(button("Reopen"));
    const note = screen.getByRole("textbox", { name: /Why is it reopened/ });
    expect(note).toHaveFocus();
    expect(screen.getByText("Say why, in a sentence.")).toBeVisible();
    await user.type(note, "  The auditor asked. ");
    await user.click(button("Reopen"));
    expect(await heading("No issues")).toBeVisible();
    expect(service.contents).toMatchObject({
      details: { status: "draft" },
      reopening: { note: "The auditor asked." },
    });
    expect(screen.getByText("Reopened. The assessment is now a draft.")).toBeInTheDocument();
  });

  test("that could not be reopened says why; the note is still there.", async () => {
    const { user, service } = await openWith(SUBMITTED);
    await user.click(await screen.findByRole("button", { name: "Reopen…" }));
    await heading("Reopen");
    service.trouble = makeTrouble("Unlocking");
    await user.type(screen.getByRole("textbox"), "Because.");
    await user.click(button("Reopen"));
    expect(await screen.findByText("Unlocking went wrong.")).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveValue("Because.");
    service.trouble = undefined;
    await user.click(button("Try again"));
    expect(await heading("No issues")).toBeVisible();
  });
});
