import { act, screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { shippedFrameworkSource } from "../../context/frameworkSource";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { makeFakeCommandTroubles } from "../../testing/fakeCommandTroubles";
import { button, heading, openPane, place, startBuilding } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();

const SHEETS = ["Start", "Showing leadership", "Summary"];

describe("Building", () => {
  test("Shows which sheet is being built, ticks off those that are complete and announces it.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    expect(await heading("Building the workbook")).toHaveFocus();
    act(() => opened.service.progress({ sheets: SHEETS, done: 1 }));
    expect(screen.getByText("Sheet 2 of 3: Showing leadership")).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", String(1 / 3));
    const [start, theme] = screen.getAllByRole("listitem");
    expect(within(start).getByRole("img", { name: "Ready:" })).toBeVisible();
    expect(theme).toHaveAttribute("aria-current", "step");
    expect(within(theme).queryByRole("img", { name: "Ready:" })).toBeNull();
    expect(screen.getByText("1 of 3 sheets are ready.")).toBeInTheDocument();
  });

  test("Ends with what to do next; Answer here opens the first value code.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    opened.service.contents = sampleAssessment(procurement, { assessed: 0 });
    act(() => opened.service.end({ kind: "built" }));
    expect(await heading("Your workbook is ready")).toHaveFocus();
    await opened.user.click(button(/^Answer here/));
    expect(await place("Assess")).toHaveAttribute("aria-current", "page");
    const cards = await screen.findByRole("radiogroup");
    await waitFor(() => expect(cards.contains(document.activeElement)).toBe(true));
  });

  test("Says what Excel refused, above the assessment.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    opened.service.contents = sampleAssessment(procurement, { assessed: 0 });
    act(() => opened.service.end({ kind: "built", omitted: ["protection", "pageSetup"] }));
    expect(await screen.findByText("The sheets are not protected")).toBeVisible();
    expect(screen.getByText("The pages are not set up")).toBeVisible();
  });

  test("Says that a cell is being edited, and what to do.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    act(() => opened.service.progress({ sheets: SHEETS, done: 1, waitingForCell: true }));
    expect(screen.getByText(/A cell is being edited. Press Enter in that cell/)).toBeVisible();
  });

  test.each([
    ["cellBeingEdited", /A cell is being edited. Press Enter in that cell/],
    ["connectionLost", /Excel has lost its connection. Leave this pane open/],
  ] as const)(
    "If %s prevented it from starting, it starts again automatically.",
    async (kind, said) => {
      const opened = openPane();
      await startBuilding(opened);
      jest.useFakeTimers();
      act(() => opened.service.end({ kind: "failed", trouble: makeTrouble("Looking", kind) }));
      await act(async () => Promise.resolve());
      expect(screen.getByText(said, { selector: "p" })).toBeVisible();
      expect(opened.service.requests).toHaveLength(1);
      await act(async () => jest.advanceTimersByTimeAsync(5000));
      jest.useRealTimers();
      expect(opened.service.requests).toHaveLength(2);
      expect(opened.service.requests[1].request).toEqual(opened.service.requests[0].request);
      expect(await heading("Building the workbook")).toBeVisible();
    },
  );

  test("While it waits to start again it can be cancelled, and then does not start.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    act(() =>
      opened.service.end({ kind: "failed", trouble: makeTrouble("Looking", "connectionLost") }),
    );
    await screen.findByText(/Excel has lost its connection/, { selector: "p" });
    await opened.user.click(button("Cancel"));
    expect(await screen.findByText("The workbook has not changed.")).toBeVisible();
    expect(opened.service.requests).toHaveLength(1);
  });

  test("Can be cancelled: the signal is given, and the entries are still there.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    const { signal } = opened.service.requests[0];
    expect(signal.aborted).toBe(false);
    await opened.user.click(button("Cancel"));
    expect(signal.aborted).toBe(true);
    expect(button("Cancelling")).toHaveAttribute("aria-disabled", "true");
    act(() => opened.service.end({ kind: "cancelled" }));
    expect(await screen.findByText("The workbook has not changed.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /Council/ })).toHaveValue("Fenbridge");
  });

  test("If sheets with those names exist, other names are offered.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    act(() => opened.service.end({ kind: "namesTaken", sheets: ["Summary", "Start"] }));
    expect(await heading("Some of these sheets are already yours")).toHaveFocus();
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Summary",
      "Start",
    ]);
    await opened.user.click(button("Build with other names"));
    expect(opened.service.requests[1].request).toEqual({
      ...opened.service.requests[0].request,
      whenPresent: "refuse",
      otherNames: true,
    });
  });

  test("If there is an assessment, building again keeps its answers; Cancel builds nothing.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    act(() => opened.service.end({ kind: "assessmentPresent", frameworkTitle: "Another one" }));
    await heading("An assessment is already in this workbook");
    expect(screen.getByText("It uses Another one.")).toBeVisible();
    await opened.user.click(button("Cancel"));
    await heading("Start an assessment");
    expect(opened.service.requests).toHaveLength(1);
    await opened.user.click(button("Build the workbook"));
    await heading("Building the workbook");
    act(() => opened.service.end({ kind: "assessmentPresent", frameworkTitle: "Another one" }));
    await opened.user.click(
      await screen.findByRole("button", { name: "Rebuild and keep all answers" }),
    );
    expect(opened.service.requests[2].request.whenPresent).toBe("rebuild");
  });

  test("A failure is reported with what to do; Try again asks for the same.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    act(() => opened.service.progress({ sheets: SHEETS, done: 1 }));
    act(() => opened.service.end({ kind: "failed", trouble: makeTrouble("Step 5") }));
    expect(await heading("The workbook was not built")).toHaveFocus();
    expect(screen.getByText("Step 5 went wrong.")).toBeVisible();
    expect(screen.getByText("Sheet 2 of 3, Showing leadership, could not be built.")).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
    expect(screen.getByText("Mend Step 5.")).toBeVisible();
    expect(screen.getByText("Code of Step 5")).toBeInTheDocument();
    await opened.user.click(button("Try again"));
    expect(opened.service.requests[1].request).toEqual(opened.service.requests[0].request);
  });

  test("What could not be undone is reported, and nothing restarts automatically.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    const trouble = { ...makeTrouble("Undoing", "connectionLost"), halfDone: true } as const;
    act(() => opened.service.end({ kind: "failed", trouble }));
    expect(await heading("The build could not be undone")).toBeVisible();
    expect(screen.getByText("Undoing went wrong.")).toBeVisible();
    expect(screen.getByText("Mend Undoing.")).toBeVisible();
    expect(screen.queryByText("Nothing was changed.")).toBeNull();
    jest.useFakeTimers();
    await act(async () => jest.advanceTimersByTimeAsync(60_000));
    jest.useRealTimers();
    expect(opened.service.requests).toHaveLength(1);
  });
});

describe("What a ribbon command could not do", () => {
  test("is reported when the pane opens, and forgotten once closed.", async () => {
    const troubles = makeFakeCommandTroubles(makeTrouble("Refresh summary"));
    const { user } = openPane(makeFakeAssessmentService(), shippedFrameworkSource, troubles);
    expect(await screen.findByText("Refresh summary went wrong.")).toBeVisible();
    await user.click(button("Close"));
    expect(screen.queryByText("Refresh summary went wrong.")).toBeNull();
    expect(troubles.read()).toBeUndefined();
  });

  test("is reported at once in a pane that is open.", async () => {
    const { troubles } = openPane(makeFakeAssessmentService(sampleAssessment(procurement)));
    await place("Assess");
    act(() => troubles.leave(makeTrouble("Refresh summary")));
    expect(await screen.findByText("Refresh summary went wrong.")).toBeVisible();
  });
});

test("A part of the pane that cannot be fetched is replaced by a page in plain words.", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const service = makeFakeAssessmentService();
  const frameworks = { ...shippedFrameworkSource };
  Object.defineProperty(frameworks, "shipped", {
    get: () => {
      throw new Error("Loading chunk 7 failed.");
    },
  });
  const opened = openPane(service, frameworks);
  await opened.user.click(await screen.findByRole("button", { name: "Start an assessment" }));
  expect(await heading("This part of the pane did not open")).toBeVisible();
  expect(screen.getByText("Error: Loading chunk 7 failed.")).toBeInTheDocument();
  quiet.mockRestore();
});
