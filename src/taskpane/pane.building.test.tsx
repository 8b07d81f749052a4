/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { shippedFrameworks } from "../framework/shippedFrameworks";
import { shippedFrameworkSource } from "./start/frameworkSource";
import { makeFakeAssessmentService, makeTrouble } from "./testing/fakeAssessmentService";
import { makeFakeCommandTroubles } from "./testing/fakeCommandTroubles";
import { button, heading, openPane, startBuilding, type OpenedPane } from "./testing/openPane";
import { sampleAssessment } from "./testing/sampleAssessment";

const [procurement] = shippedFrameworks();

const SHEETS = ["Start", "Showing leadership", "Summary"];

describe("Building", () => {
  test("Shows which sheet is in work, ticks off those that are ready and says so.", async () => {
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

  test("Ends at the results, without a page that praises itself.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    opened.service.contents = sampleAssessment(procurement, { assessed: 0 });
    act(() => opened.service.end({ kind: "built" }));
    expect(await heading("Not assessed")).toHaveFocus();
    expect(screen.getByText("The workbook is built.")).toBeInTheDocument();
  });

  test("Says what Excel refused, over the results.", async () => {
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

  test("Can be cancelled: the signal is given, and the entries are there again.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    const { signal } = opened.service.requests[0];
    expect(signal.aborted).toBe(false);
    await opened.user.click(button("Cancel"));
    expect(signal.aborted).toBe(true);
    expect(button("Cancelling")).toHaveAttribute("aria-disabled", "true");
    act(() => opened.service.end({ kind: "cancelled" }));
    expect(await screen.findByText("The workbook is as it was.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /Council/ })).toHaveValue("Fenbridge");
  });

  test("Where sheets of those names exist, other names are offered.", async () => {
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
      whenPresent: "otherNames",
    });
  });

  test("Where an assessment is there, building again keeps its answers; Cancel builds nothing.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    act(() => opened.service.end({ kind: "assessmentPresent", frameworkTitle: "Another one" }));
    await heading("An assessment is already in this workbook");
    expect(screen.getByText("It is of Another one.")).toBeVisible();
    await opened.user.click(button("Cancel"));
    await heading("Start an assessment");
    expect(opened.service.requests).toHaveLength(1);
    await opened.user.click(button("Build the workbook"));
    await heading("Building the workbook");
    act(() => opened.service.end({ kind: "assessmentPresent", frameworkTitle: "Another one" }));
    await opened.user.click(await screen.findByRole("button", { name: /keeping all answers/ }));
    expect(opened.service.requests[2].request.whenPresent).toBe("rebuild");
  });

  test("What went wrong is said with what to do; Try again asks for the same.", async () => {
    const opened = openPane();
    await startBuilding(opened);
    act(() => opened.service.end({ kind: "failed", trouble: makeTrouble("Step 5") }));
    expect(await heading("Step 5 went wrong.")).toHaveFocus();
    expect(screen.getByText("Mend Step 5.")).toBeVisible();
    expect(screen.getByText("Code of Step 5")).toBeInTheDocument();
    await opened.user.click(button("Try again"));
    expect(opened.service.requests[1].request).toEqual(opened.service.requests[0].request);
  });
});

describe("More", () => {
  const openMore = async (): Promise<OpenedPane> => {
    const opened = openPane(makeFakeAssessmentService(sampleAssessment(procurement)));
    await opened.user.click(await screen.findByRole("button", { name: "More" }));
    return opened;
  };

  test("Says whose assessment it is; the current view is marked.", async () => {
    await openMore();
    expect(await heading("More")).toHaveFocus();
    expect(button("More")).toHaveAttribute("aria-current", "page");
    expect(button("Results")).not.toHaveAttribute("aria-current");
    expect(screen.getByText("National Procurement Strategy 2018 diagnostic")).toBeVisible();
    expect(screen.getByText("Draft")).toBeVisible();
  });

  test("Refresh reads the workbook again and says that it is done.", async () => {
    const { service, user } = await openMore();
    service.contents = sampleAssessment(procurement, { assessed: 0 });
    await user.click(button("Refresh the summary"));
    expect(await screen.findByText("Texts and row heights are up to date.")).toBeVisible();
    await user.click(button("Results"));
    expect(await heading("Not assessed")).toBeVisible();
  });

  test.each([
    [0, "Every limiting value code is already in it."],
    [1, "1 value code was added."],
    [7, "7 value codes were added."],
  ])("Filling the action plan with %d says: %s", async (added, said) => {
    const { service, user } = await openMore();
    service.filling = added;
    await user.click(button("Fill the action plan"));
    expect(await screen.findByText(said)).toBeVisible();
  });

  test.each(["Refresh the summary", "Fill the action plan"])(
    "%s that does not work says why and what to do.",
    async (name) => {
      const { service, user } = await openMore();
      service.refreshTrouble = makeTrouble("Writing");
      service.filling = makeTrouble("Writing");
      await user.click(button(name));
      expect(await screen.findByText("Writing went wrong.")).toBeVisible();
      expect(screen.getByText(/Mend Writing\./, { selector: ".fui-MessageBarBody" })).toBeVisible();
      await user.click(button("Close"));
      expect(screen.queryByText("Writing went wrong.")).toBeNull();
    },
  );

  test("Building again asks first, and keeps the answers.", async () => {
    const { service, user } = await openMore();
    await user.click(button("Build the sheets again"));
    await heading("An assessment is already in this workbook");
    expect(service.requests).toEqual([]);
    await user.click(button("Build again, keeping all answers"));
    expect(service.requests[0].request.whenPresent).toBe("rebuild");
    act(() => service.end({ kind: "built" }));
    expect(await heading("Developing")).toBeVisible();
  });
});

describe("What a ribbon command could not do", () => {
  test("is said when the pane opens, and forgotten once closed.", async () => {
    const troubles = makeFakeCommandTroubles(makeTrouble("Refresh summary"));
    const { user } = openPane(makeFakeAssessmentService(), shippedFrameworkSource, troubles);
    expect(await screen.findByText("Refresh summary went wrong.")).toBeVisible();
    await user.click(button("Close"));
    expect(screen.queryByText("Refresh summary went wrong.")).toBeNull();
    expect(troubles.read()).toBeUndefined();
  });

  test("is said at once in a pane that is open.", async () => {
    const { troubles } = openPane(makeFakeAssessmentService(sampleAssessment(procurement)));
    await heading("Developing");
    act(() => troubles.leave(makeTrouble("Refresh summary")));
    expect(await screen.findByText("Refresh summary went wrong.")).toBeVisible();
  });
});

test("A part of the pane that cannot be fetched gives way to a page in plain words.", async () => {
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
  expect(await heading("This part of the pane did not open.")).toBeVisible();
  expect(screen.getByText("Error: Loading chunk 7 failed.")).toBeInTheDocument();
  quiet.mockRestore();
});
