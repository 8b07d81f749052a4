import { act, screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import type { Assessment } from "../../../assessment/assessment";
import {
  makeFakeAssessmentService,
  SOUND,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment, type SampleSize } from "../../testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();

/** Opens the pane and goes to Results. */
async function openResults(service: FakeAssessmentService): Promise<OpenedPane> {
  const opened = openPane(service);
  await opened.user.click(await place("Results"));
  return opened;
}

const openSample = async (
  size: SampleSize = {},
  framework = procurement,
  change: (made: Assessment) => Assessment = (made) => made,
): Promise<OpenedPane> =>
  openResults(makeFakeAssessmentService(change(sampleAssessment(framework, size))));

const isColoured = (chip: HTMLElement): boolean => chip.style.backgroundColor !== "";

describe("Scores", () => {
  test("The level in words comes first, with what may still change.", async () => {
    await openSample({ assessed: 42, department: "Housing" });
    expect(await heading("Developing so far")).toHaveFocus();
    expect(screen.getAllByRole("img", { name: "2 - Developing so far" })[0]).toHaveTextContent("2");
    expect(screen.getByText("Fenbridge District Council, Housing")).toBeVisible();
    expect(screen.getByText("Provisional:").parentElement).toHaveTextContent(
      "42 of 59 assessed. The level may fall, but cannot rise.",
    );
  });

  test("A theme expands to its key areas and to why it has its level, and collapses again.", async () => {
    const { user } = await openSample({ assessed: 42 });
    const theme = await screen.findByRole("button", { name: /Showing leadership/ });
    expect(theme).toHaveAttribute("aria-expanded", "false");
    expect(theme).toHaveAccessibleName(/2 - Developing\s+Showing leadership\s+13 of 13/);
    await user.click(theme);
    expect(theme).toHaveAttribute("aria-expanded", "true");
    expect(button(/Engaging Councillors\s+3 of 3/)).toBeVisible();
    await user.click(button("Why the theme is at 2"));
    expect(await heading("Showing leadership")).toHaveFocus();
    await user.click(button("Back"));
    expect(await screen.findByRole("button", { name: "Why the theme is at 2" })).toHaveFocus();
    await user.click(button(/Showing leadership/));
    expect(screen.queryByRole("button", { name: /Engaging Councillors/ })).toBeNull();
  });

  test("While it is too early for a level, nothing is said of a level that may fall.", async () => {
    await openSample({ assessed: 7, department: "Housing" });
    expect(await heading("Too early to say")).toHaveFocus();
    expect(screen.getByText("7 of 59 assessed.").parentElement).toHaveTextContent(
      "The department has no level until half of its value codes are assessed.",
    );
    expect(screen.queryByText(/may fall/)).toBeNull();
    expect(screen.queryByRole("button", { name: /^Why \d/ })).toBeNull();
  });

  test("A level has its colour only where it is certain; elsewhere it says so far, in every view.", async () => {
    const { user } = await openSample({
      assessed: 42,
      entries: { "BC1.1": { kind: "level", value: 1 }, "BC1.2": { kind: "notAssessed" } },
    });
    const whole = await screen.findAllByRole("img", { name: "1 - Minimum" });
    // The whole and the theme are provisional, but can fall no further.
    expect(whole.map(isColoured)).toEqual([true, true]);
    const theme = screen.getByRole("button", { name: /Achieving community benefits/ });
    expect(theme).toHaveAccessibleName(/^2 - Developing so far\s+Achieving/);
    expect(theme).toHaveTextContent("2 so far");
    expect(isColoured(within(theme).getByRole("img"))).toBe(false);
    await user.click(theme);
    expect(button("Why the theme is at 2 so far")).toBeVisible();
    await user.click(button("Why the theme is at 2 so far"));
    expect(await screen.findByText("Developing so far")).toBeVisible();
    expect(isColoured(screen.getAllByRole("img", { name: "2 - Developing so far" })[0])).toBe(
      false,
    );
  });

  test("Levels are counted, those without one separately, and nothing is a percentage.", async () => {
    await openSample({ assessed: 42, entries: { "SL1.1": { kind: "notApplicable" } } });
    const table = await screen.findByRole("table", { name: "Number of value codes at each level" });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^5 - Innovator\d+$/),
      expect.stringMatching(/^4 - Leader\d+$/),
      expect.stringMatching(/^3 - Mature\d+$/),
      expect.stringMatching(/^2 - Developing\d+$/),
      "1 - Minimum0",
      "Not assessed17",
      "Not applicable1",
    ]);
    expect(document.body).not.toHaveTextContent("%");
  });

  test("The statement set says that the rule is this workbook’s own.", async () => {
    await openSample({}, statementSet);
    expect(await screen.findByText(/The rule is this workbook’s/)).toBeVisible();
    expect(screen.queryByRole("button", { expanded: false })).toBeNull();
  });

  test("Cells whose text is not a level are named, with links to them.", async () => {
    const { user } = await openSample({
      entries: { "SL1.2": { kind: "notALevel", text: "3-4" }, "SL1.1": { kind: "notApplicable" } },
    });
    expect(
      await screen.findByText("1 cell holds text that is not a level, so it is not counted"),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Go to Submit" }));
    await waitFor(async () =>
      expect(await place("Submit")).toHaveAttribute("aria-current", "page"),
    );
  });

  test.each([
    ["submitted", true, ["Submitted on 14 May 2026, 10:42."]],
    ["submitted", false, ["Submitted on 14 May 2026, 10:42.", "Answers have changed since."]],
    ["final", true, ["Set to Final by hand, not submitted."]],
    ["draft", true, []],
  ] as const)(
    "An assessment that is %s (as submitted: %s) says %o.",
    async (state, asSubmitted, expected) => {
      const made = sampleAssessment(procurement);
      const details = { ...made.details, status: state === "draft" ? "draft" : "final" } as const;
      const submission = { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" };
      const service = makeFakeAssessmentService(
        state === "submitted" ? { ...made, details, submission } : { ...made, details },
      );
      service.condition = { ...SOUND, asSubmitted };
      await openResults(service);
      await heading("Developing");
      const lines = screen
        .queryAllByText(/^(Submitted on \d.*|Answers have changed since\.|Set to Final.*)$/)
        .filter((line) => line.tagName === "P")
        .map((line) => line.textContent);
      expect(lines).toEqual(expected);
    },
  );
});

describe("Why", () => {
  test("What holds the level comes with what the next level asks; Back returns the focus.", async () => {
    const { user } = await openSample();
    await user.click(await screen.findByRole("button", { name: /Showing leadership/ }));
    await user.click(button(/Engaging Councillors/));
    expect(await heading("Engaging Councillors")).toHaveFocus();
    expect(screen.getByText(/^Raise .* to level 3 and this key area/)).toHaveTextContent(
      "moves up to 3 - Mature.",
    );
    const [valueCode] = procurement.themes[0].keyAreas[0].valueCodes;
    expect(
      screen.getByRole("heading", { name: `${valueCode.ref} ${valueCode.title}` }),
    ).toBeVisible();
    expect(screen.getByText("What level 3 says")).toBeVisible();
    expect(screen.getByText(valueCode.statements[2][0])).toBeVisible();
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("button", { name: /Engaging Councillors/ })).toHaveFocus();
  });

  test("Many are collapsed and name their key area; one that is expanded stays so.", async () => {
    const { user } = await openSample();
    await user.click(await screen.findByRole("button", { name: "Why 2?" }));
    await heading("The council as a whole");
    const [first] = screen.getAllByRole("button", { name: "What level 3 says" });
    expect(first).toHaveAttribute("aria-expanded", "false");
    const [valueCode] = procurement.themes[0].keyAreas[0].valueCodes;
    expect(screen.queryByText(valueCode.statements[2][0])).toBeNull();
    expect(screen.getAllByText("Engaging Councillors")[0]).toBeVisible();
    await user.click(first);
    expect(screen.getByText(valueCode.statements[2][0])).toBeVisible();
    await user.click(button("Back"));
    expect(await screen.findByRole("button", { name: "Why 2?" })).toHaveFocus();
    await user.click(button("Why 2?"));
    expect(await screen.findByText(valueCode.statements[2][0])).toBeVisible();
  });

  test("Open opens the value code in Assess, and Back returns to Open.", async () => {
    const { user } = await openSample();
    await user.click(await screen.findByRole("button", { name: "Why 2?" }));
    const [first] = procurement.themes[0].keyAreas[0].valueCodes;
    await user.click(await screen.findByRole("button", { name: `Open ${first.ref}` }));
    expect(await heading(new RegExp(first.title))).toBeVisible();
    expect(await place("Assess")).toHaveAttribute("aria-current", "page");
    await user.click(button("Back to why"));
    expect(await screen.findByRole("button", { name: `Open ${first.ref}` })).toHaveFocus();
  });

  test("At the top level, and while nothing is assessed, it says so.", async () => {
    const top = { kind: "level", value: 5 } as const;
    const { user } = await openSample({
      assessed: 0,
      entries: { "SL1.1": top, "SL1.2": top, "SL1.3": top },
    });
    await user.click(await screen.findByRole("button", { name: /Showing leadership/ }));
    await user.click(button(/Engaging Councillors/));
    expect(
      await screen.findByText("Every assessed value code is at 5 - Innovator, the top level."),
    ).toBeVisible();
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: /Enablers/ }));
    expect(await screen.findByText(/^Nothing is assessed here yet/)).toBeVisible();
    await user.click(button("Open the first value code"));
    expect(await heading(/Developing talent/)).toBeVisible();
  });

  test("A department is not a council.", async () => {
    const { user } = await openSample({ department: "Housing" }, statementSet);
    await user.click(await screen.findByRole("button", { name: "Why 1?" }));
    await heading("The department as a whole");
    expect(
      screen.getByText(/and the department,.* moves up to|and the department moves up to/),
    ).toHaveTextContent("2 - Plans");
  });
});

describe("Results beside the sheets", () => {
  test("The pane follows the cells, and stops when it is closed.", async () => {
    const { service } = await openSample({ assessed: 0 });
    await heading("Not assessed");
    await waitFor(() => expect(service.followers()).toBe(1));
    service.contents = sampleAssessment(procurement);
    act(() => service.change());
    expect(await heading("Developing")).toBeVisible();
    expect(service.followers()).toBe(1);
  });

  test("If a later reading fails, what is shown stays, with the reason above it.", async () => {
    const { service, user } = await openSample();
    await heading("Developing");
    service.contents = makeTrouble("Reading");
    await waitFor(() => expect(service.followers()).toBe(1));
    act(() => service.change());
    expect(await screen.findByText("Reading went wrong.")).toBeVisible();
    expect(await heading("Developing")).toBeVisible();
    service.contents = sampleAssessment(procurement);
    await user.click(button("Read again"));
    await waitFor(() => expect(screen.queryByText("Reading went wrong.")).toBeNull());
  });

  test("If Excel does not report cell changes, the pane says so.", async () => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    service.deaf = true;
    const { user } = await openResults(service);
    expect(
      await screen.findByText("Excel does not report changed cells to this pane."),
    ).toBeVisible();
    expect(await heading("Developing")).toBeVisible();
    service.contents = sampleAssessment(procurement, { assessed: 0 });
    await user.click(button("Read again"));
    expect(await heading("Not assessed")).toBeVisible();
  });

  test("If the first reading fails there is a page that says why, and a second attempt.", async () => {
    const { service, user } = openPane(makeFakeAssessmentService(makeTrouble("Reading")));
    await heading("Reading went wrong.");
    service.contents = undefined;
    await user.click(button("Try again"));
    expect(await heading(/Find your council’s level/)).toBeVisible();
  });
});
