import { act, render, screen, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import type { MissingSheet } from "../../../workbook/read/ReadOutcome";
import type { TroubleKind } from "../../../workbook/excel/Trouble";
import { HostTrouble } from "../../trouble/HostTrouble";
import { preferencesInMemory } from "../../preferences/storedPreferences";
import { shippedFrameworkSource } from "../../context/frameworkSource";
import {
  makeFakeAssessmentService,
  SOUND,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { makeFakeCommandTroubles } from "../../testing/fakeCommandTroubles";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";
import { VERSION } from "../../text/version";

const [procurement] = shippedFrameworks();

describe("With nothing else to show, a trouble has its own page", () => {
  const pages: readonly (readonly [TroubleKind, string, string | RegExp, string])[] = [
    [
      "cellBeingEdited",
      "A cell is being edited",
      "Excel waits until that is finished.",
      "Press Enter to keep what you typed, or Esc to discard it.",
    ],
    [
      "connectionLost",
      "Excel has lost its connection",
      "What is in the workbook is safe.",
      "Leave this pane open.",
    ],
    [
      "readOnly",
      "You can read, not change",
      "Excel opened this workbook so that nothing in it can be changed.",
      "Select File, then Save As, and save your own copy.",
    ],
    [
      "structureProtected",
      "No sheets can be added",
      "The structure of this workbook is protected.",
      "Select Review, then Protect Workbook.",
    ],
    [
      "sheetProtected",
      "A sheet is protected",
      "Reading went wrong.",
      "Select Review, then Unprotect Sheet.",
    ],
    [
      "sheetDeleted",
      "Something was deleted",
      "Reading went wrong.",
      "Press Ctrl+Z in a sheet, if it was deleted just now.",
    ],
    [
      "newerVersion",
      "Made with a newer version",
      `This pane is version ${VERSION} and could damage the workbook, so it does not open it.`,
      "Ask the person who looks after this add-in for the newer version.",
    ],
    [
      "dataDamaged",
      "The assessment cannot be read",
      "Reading went wrong.",
      "Otherwise open an earlier copy: select File, Info, Version History.",
    ],
    [
      "olderExcel",
      "This Excel is too old for this step",
      /its sheets work as usual/,
      "Open it in Microsoft 365, Excel 2021 or later, or Excel on the web.",
    ],
    [
      "otherWorkbook",
      "You are in a different workbook",
      "This pane belongs to the workbook in which it was opened.",
      "Go back to that workbook.",
    ],
    [
      "submitted",
      "The assessment is submitted",
      "Its levels and comments are locked.",
      "Select Submit, then Reopen.",
    ],
  ];

  test.each(pages)("%s: %s", async (kind, title, sentence, step) => {
    const { user, service } = openPane(makeFakeAssessmentService(makeTrouble("Reading", kind)));
    expect(await heading(title)).toBeVisible();
    expect(screen.getByText(sentence, { selector: "p" })).toBeVisible();
    const steps = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(steps.map(({ textContent }) => textContent)).toContain(step);
    expect(screen.getByText("Code of Reading")).toBeInTheDocument();
    expect(screen.queryByRole("navigation")).toBeNull();
    service.contents = sampleAssessment(procurement);
    await user.click(button("Try again"));
    expect(await place("Assess")).toBeVisible();
  });

  test("A trouble without its own words says what happened and what to do.", async () => {
    openPane(makeFakeAssessmentService(makeTrouble("Reading")));
    expect(await heading("Reading went wrong.")).toBeVisible();
    expect(screen.getByText("Mend Reading.")).toBeVisible();
  });

  test.each(["cellBeingEdited", "connectionLost"] as const)(
    "%s retries automatically, however often it has to.",
    async (kind) => {
      jest.useFakeTimers();
      const { service } = openPane(makeFakeAssessmentService(makeTrouble("Reading", kind)));
      await act(async () => jest.advanceTimersByTimeAsync(11_000));
      service.contents = sampleAssessment(procurement);
      await act(async () => jest.advanceTimersByTimeAsync(5_000));
      jest.useRealTimers();
      expect(await place("Assess")).toBeVisible();
    },
  );

  test("The details are copied; if the clipboard is refused they are selected.", async () => {
    const { user } = openPane(makeFakeAssessmentService(makeTrouble("Reading")));
    await user.click(await screen.findByText("Details for a report"));
    await user.click(button("Copy the details"));
    expect(await navigator.clipboard.readText()).toBe("Code of Reading");
    expect(screen.getAllByText("Copied")).not.toHaveLength(0);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("Not allowed."));
    await user.click(button("Copy the details"));
    expect(window.getSelection()?.toString()).toBe("Code of Reading");
    expect(screen.getAllByText("The details are selected. Press Ctrl+C.")).not.toHaveLength(0);
  });
});

describe("If the pane is not in an Excel that it can work with, it says so", () => {
  test.each([
    ["noOffice", "Excel’s own library could not be loaded", /appsforoffice\.microsoft\.com/],
    ["notExcel", "This is not Excel", /Home tab/],
    ["tooOld", "This Excel is too old for the pane", /Excel 2021/],
  ] as const)("%s: %s", async (kind, title, step) => {
    render(<HostTrouble kind={kind} onAgain={() => undefined} />);
    expect(await heading(title)).toBeVisible();
    expect(screen.getByText(step)).toBeVisible();
    expect(button("Try again")).toBeVisible();
  });
});

describe("Before an assessment with restrictions", () => {
  const withCondition = (
    condition: Partial<FakeAssessmentService["condition"]>,
  ): FakeAssessmentService => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    service.condition = { ...SOUND, ...condition };
    return service;
  };

  test("a read-only one leads to its results, and says how to get one's own copy.", async () => {
    const { user } = openPane(withCondition({ readOnly: true }));
    await heading("You can read, not change");
    expect(screen.getByText(/Save As/)).toBeVisible();
    await user.click(button("Look at results"));
    expect(await place("Results")).toHaveAttribute("aria-current", "page");
  });

  test("one of a newer version only shows results; in the sheets both versions still work.", async () => {
    const { user } = openPane(withCondition({ format: "newer" }));
    await heading("Made with a newer version");
    expect(screen.getByText(new RegExp(`version ${VERSION} and could damage it`))).toBeVisible();
    await user.click(button("Show results"));
    expect(await place("Results")).toHaveAttribute("aria-current", "page");
  });

  test("what an older Excel lacks is listed, once for each person.", async () => {
    const preferences = preferencesInMemory();
    const open = (): OpenedPane => {
      const service = withCondition({});
      service.lacking = ["save"];
      const troubles = makeFakeCommandTroubles();
      return openPane(service, shippedFrameworkSource, troubles, preferences);
    };
    const { user } = open();
    await heading("This Excel is missing a few parts");
    expect(screen.getByText("You can rate, comment and see all results.")).toBeVisible();
    expect(screen.getByText("Saving the file every 4 minutes")).toBeVisible();
    await user.click(button("Continue"));
    expect(await place("Assess")).toHaveAttribute("aria-current", "page");
    expect(preferences.read().knowsMissingParts).toBe(true);
  });

  test("one of an earlier version says what a rebuild brings, and can be left as it is.", async () => {
    const { user } = openPane(withCondition({ format: "older" }));
    expect(await screen.findByText("Built by an earlier version")).toBeVisible();
    expect(
      screen.getByText(/add flags for review and submitting. All answers are kept/),
    ).toBeVisible();
    await user.click(button("Rebuild sheets"));
    await heading("An assessment is already in this workbook");
    await user.click(button("Cancel"));
    await user.click(await screen.findByRole("button", { name: "Not now" }));
    expect(screen.queryByText("Built by an earlier version")).toBeNull();
  });
});

describe("A sheet that someone deleted", () => {
  const leadership: MissingSheet = {
    title: "Showing leadership",
    themeId: procurement.themes[0].id,
  };
  const commercially: MissingSheet = {
    title: "Behaving commercially",
    themeId: procurement.themes[1].id,
  };
  const whole = sampleAssessment(procurement);
  const idsOf = (theme: number): ReadonlySet<string> =>
    new Set(
      procurement.themes[theme].keyAreas.flatMap((one) => one.valueCodes.map(({ id }) => id)),
    );
  const without = (theme: number): typeof whole => ({
    ...whole,
    responses: new Map([...whole.responses].filter(([id]) => !idsOf(theme).has(id))),
  });
  const lose = async (
    service: FakeAssessmentService,
    missing: readonly MissingSheet[],
  ): Promise<void> => {
    service.contents = without(0);
    service.condition = { ...SOUND, missing };
    act(() => service.change());
    await screen.findByRole("button", { name: /^Restore sheet/ });
  };

  test("is restored with the answers that the pane has read.", async () => {
    const { user, service } = openPane(makeFakeAssessmentService(whole));
    await place("Assess");
    await lose(service, [leadership]);
    const count = idsOf(0).size;
    expect(screen.getByText("The sheet “Showing leadership” was deleted")).toBeVisible();
    expect(screen.getByText(`Its ${count} answers are still kept.`)).toBeVisible();
    await user.click(button("Restore sheet"));
    expect(await heading("Building the workbook")).toBeVisible();
    const { request } = service.requests[0];
    expect(request.whenPresent).toBe("rebuild");
    expect(request.kept?.responses).toEqual(whole.responses);
  });

  test("as a row is told at once, restored with its answer, and then said, where the person was.", async () => {
    const { user, service } = openPane(makeFakeAssessmentService(whole));
    await user.click(await place("Results"));
    const [id] = idsOf(0);
    const rest = new Map([...whole.responses].filter(([one]) => one !== id));
    service.contents = { ...whole, responses: rest };
    service.condition = { ...SOUND, gone: [{ kind: "row", valueCodeId: id }] };
    act(() => service.change());
    expect(await screen.findByText("The row of SL1.1 was deleted")).toBeVisible();
    expect(screen.getByText("1 answer is kept.")).toBeVisible();
    await user.click(button("Restore"));
    await heading("Building the workbook");
    expect(service.requests[0].request.kept?.responses).toEqual(whole.responses);
    service.contents = whole;
    service.condition = SOUND;
    act(() => service.end({ kind: "built" }));
    expect(
      await screen.findByText("Restored: the row of SL1.1. 1 answer is back.", { selector: "div" }),
    ).toBeVisible();
    expect(await place("Results")).toHaveAttribute("aria-current", "page");
    await user.click(button("Close"));
    expect(screen.queryByText("Restored")).toBeNull();
  });

  test("as a defined name is repaired in place.", async () => {
    const { user, service } = openPane(makeFakeAssessmentService(whole));
    await place("Assess");
    service.condition = { ...SOUND, gone: [{ kind: "names", names: ["mw_summary"] }] };
    service.findings = [
      {
        id: "nameMissing summary",
        kind: "nameMissing",
        remedyBy: "repair",
        message: "A name is gone.",
        remedy: "It comes back.",
      },
    ];
    act(() => service.change());
    await user.click(await screen.findByRole("button", { name: "Restore" }));
    expect(await screen.findByText("Restored: 1 defined name.", { selector: "div" })).toBeVisible();
    expect(service.findings).toEqual([]);
    expect(service.requests).toEqual([]);
  });

  test("is one of several: all are named, and restored together.", async () => {
    const { service } = openPane(makeFakeAssessmentService(whole));
    await place("Assess");
    await lose(service, [leadership, commercially, { title: "Start" }]);
    expect(
      screen.getByText(
        "3 sheets were deleted: “Showing leadership”, “Behaving commercially” and “Start”",
      ),
    ).toBeVisible();
    expect(screen.getByText("Council, status and targets are still kept.")).toBeVisible();
    expect(button("Restore sheets")).toBeVisible();
  });

  test("that the pane never read has lost its answers: undo comes first.", async () => {
    const service = makeFakeAssessmentService(without(0));
    service.condition = { ...SOUND, missing: [leadership] };
    openPane(service);
    expect(
      await screen.findByText(
        /The answers of “Showing leadership” were deleted too.*Press Ctrl\+Z/,
      ),
    ).toBeVisible();
    expect(button("Restore sheet without them")).toBeVisible();
  });

  test.each([
    ["Heatmap", "No answers were deleted."],
    ["Action plan", /The action plan’s entries were deleted too.*Press Ctrl\+Z/],
  ])("held no answers if it is %s.", async (title, said) => {
    const service = makeFakeAssessmentService(whole);
    service.condition = { ...SOUND, missing: [{ title }] };
    openPane(service);
    expect(await screen.findByText(said)).toBeVisible();
    expect(button("Restore sheet")).toBeVisible();
  });
});
