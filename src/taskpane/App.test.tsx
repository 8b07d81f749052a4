/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { shippedFrameworks } from "../framework/shippedFrameworks";
import { serializeFramework } from "../framework/serializeFramework";
import { makeTestFramework } from "../framework/testFramework";
import { App } from "./App";
import { shippedFrameworkSource, type FrameworkSource } from "./frameworkSource";
import {
  makeFakeAssessmentService,
  makeTrouble,
  type FakeAssessmentService,
} from "./testing/fakeAssessmentService";
import { makeFakeCommandTroubles } from "./testing/fakeCommandTroubles";
import { sampleAssessment } from "./testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();
const SHEETS = ["Start", "Showing leadership", "Summary"];

beforeEach(() => {
  // jsdom has no media queries.
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: () => ({ matches: false, addEventListener: noop, removeEventListener: noop }),
  });
});

function noop(): void {
  // Nothing is followed in these tests.
}

interface Opened {
  readonly service: FakeAssessmentService;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly troubles: ReturnType<typeof makeFakeCommandTroubles>;
}

function open(
  service = makeFakeAssessmentService(),
  frameworks: FrameworkSource = shippedFrameworkSource,
  troubles = makeFakeCommandTroubles(),
): Opened {
  render(
    <App
      service={service}
      frameworks={frameworks}
      commandTroubles={troubles}
      officeBrightness="light"
    />,
  );
  return { service, user: userEvent.setup(), troubles };
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const heading = async (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole("heading", { level: 1, name });

async function goToStart({ user }: Opened): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Start an assessment" }));
  await heading("Start an assessment");
}

async function startBuilding(opened: Opened): Promise<void> {
  await goToStart(opened);
  await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge");
  await opened.user.click(button("Build the workbook"));
  await heading("Building the workbook");
}

describe("Starting an assessment", () => {
  test("A workbook without an assessment opens at what the product is for, without taking focus.", async () => {
    open();
    expect(await heading(/Find out what level your council is at/)).not.toHaveFocus();
    expect(document.body).toHaveFocus();
  });

  test("Both frameworks are on offer with their sizes, and the first is chosen.", async () => {
    const opened = open();
    await goToStart(opened);
    expect(await heading("Start an assessment")).toHaveFocus();
    const first = screen.getByRole("radio", { name: /National Procurement Strategy 2018/ });
    expect(first).toBeChecked();
    expect(first).toHaveAccessibleName(/59 value codes in 4 themes, levels 1 to 5/);
    expect(
      screen.getByRole("radio", { name: /Characteristic Statement Set v16a-1/ }),
    ).toHaveAccessibleName(/21 value codes in 7 themes, levels 0 to 4/);
  });

  test("What building adds is counted for the framework that is chosen.", async () => {
    const opened = open();
    await goToStart(opened);
    expect(await screen.findByText(/^Adds 9 sheets to this workbook/)).toBeVisible();
    await opened.user.click(screen.getByRole("radio", { name: /Statement Set/ }));
    expect(await screen.findByText(/^Adds 11 sheets to this workbook/)).toBeVisible();
  });

  test("A council's name is needed: without one nothing is built and the field has the focus.", async () => {
    const opened = open();
    await goToStart(opened);
    const council = screen.getByRole("textbox", { name: /Council/ });
    await opened.user.type(council, "  ");
    await opened.user.click(button("Build the workbook"));
    expect(screen.getByText("Give the council’s name.")).toBeVisible();
    expect(council).toHaveFocus();
    expect(opened.service.requests).toEqual([]);
    await opened.user.type(council, "F");
    expect(screen.queryByText("Give the council’s name.")).toBeNull();
  });

  test("What was entered is what is built.", async () => {
    const opened = open();
    const { user, service } = opened;
    await goToStart(opened);
    await user.click(screen.getByRole("radio", { name: /Statement Set/ }));
    await user.type(screen.getByRole("textbox", { name: /Council/ }), " Fenbridge ");
    await user.type(screen.getByRole("textbox", { name: /Department/ }), "Housing{Enter}");
    await waitFor(() => expect(service.requests).toHaveLength(1));
    expect(service.requests[0].request).toEqual({
      framework: statementSet,
      details: { organisation: "Fenbridge", department: "Housing", allowNotApplicable: false },
      whenPresent: "refuse",
    });
  });

  test("Not applicable is allowed only where it is asked for.", async () => {
    const opened = open();
    await goToStart(opened);
    await opened.user.click(screen.getByRole("checkbox", { name: /Allow “not applicable”/ }));
    await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge{Enter}");
    await waitFor(() => expect(opened.service.requests).toHaveLength(1));
    expect(opened.service.requests[0].request.details.allowNotApplicable).toBe(true);
  });

  test("Texts that cannot be fetched are said so, and the entries stay.", async () => {
    const frameworks: FrameworkSource = {
      ...shippedFrameworkSource,
      load: () => Promise.reject(new Error("ChunkLoadError")),
    };
    const opened = open(makeFakeAssessmentService(), frameworks);
    await goToStart(opened);
    await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge{Enter}");
    expect(await screen.findByText("The framework’s texts did not arrive")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /Council/ })).toHaveValue("Fenbridge");
  });

  test("Esc and Back lead back, and the entries are kept.", async () => {
    const opened = open();
    await goToStart(opened);
    await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge");
    await opened.user.keyboard("{Escape}");
    expect(await heading(/Find out/)).toHaveFocus();
    await goToStart(opened);
    expect(screen.getByRole("textbox", { name: /Council/ })).toHaveValue("Fenbridge");
    await opened.user.click(button("Back"));
    expect(await heading(/Find out/)).toBeVisible();
  });
});

describe("A framework from a file", () => {
  const choose = async ({ user }: Opened, text: string): Promise<void> => {
    const file = new File([text], "ours.json", { type: "application/json" });
    // jsdom's files cannot be read as text.
    Object.defineProperty(file, "text", { value: () => Promise.resolve(text) });
    await user.upload(screen.getByLabelText(/Use another framework from a file/), file);
  };

  test("A good file becomes a card that is chosen, and is what is built.", async () => {
    const opened = open();
    const framework = makeTestFramework({ levels: 3, start: 0 });
    await goToStart(opened);
    await choose(opened, serializeFramework(framework));
    const card = await screen.findByRole("radio", { name: /Test framework of 3 levels/ });
    expect(card).toBeChecked();
    expect(card).toHaveAccessibleName(/8 value codes in 2 themes, levels 0 to 2/);
    await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge{Enter}");
    await waitFor(() => expect(opened.service.requests).toHaveLength(1));
    expect(opened.service.requests[0].request.framework).toEqual(framework);
  });

  test("Every problem of a bad file is listed with its place and what to do, until a good one is chosen.", async () => {
    const opened = open();
    const framework = makeTestFramework();
    await goToStart(opened);
    await choose(opened, serializeFramework({ ...framework, title: "", publisher: "" }));
    expect(await screen.findByText("2 things in this file have to be put right")).toBeVisible();
    const items = within(screen.getByRole("group")).getAllByRole("listitem");
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent(/ours\.json, line \d+/);
    expect(screen.getByRole("radio", { name: /National Procurement/ })).toBeChecked();
    expect(screen.getByText("ours.json was not taken. Put right: 2.")).toBeInTheDocument();
    await choose(opened, serializeFramework(framework));
    await screen.findByRole("radio", { name: /Test framework/ });
    expect(screen.queryByText(/have to be put right/)).toBeNull();
  });
});

describe("Building", () => {
  test("Shows which sheet is in work, ticks off those that are ready and says so.", async () => {
    const opened = open();
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
    const opened = open();
    await startBuilding(opened);
    opened.service.contents = sampleAssessment(procurement, { assessed: 0 });
    act(() => opened.service.end({ kind: "built" }));
    expect(await heading("Not assessed")).toHaveFocus();
    expect(screen.getByText("The workbook is built.")).toBeInTheDocument();
  });

  test("Can be cancelled: the signal is given, and the entries are there again.", async () => {
    const opened = open();
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
    const opened = open();
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
    const opened = open();
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
    const opened = open();
    await startBuilding(opened);
    act(() => opened.service.end({ kind: "failed", trouble: makeTrouble("Step 5") }));
    expect(await heading("Step 5 went wrong.")).toHaveFocus();
    expect(screen.getByText("Mend Step 5.")).toBeVisible();
    expect(screen.getByText("Code of Step 5")).toBeInTheDocument();
    await opened.user.click(button("Try again"));
    expect(opened.service.requests[1].request).toEqual(opened.service.requests[0].request);
  });
});

describe("Results", () => {
  const openSample = (size = {}, framework = procurement): Opened =>
    open(makeFakeAssessmentService(sampleAssessment(framework, size)));

  test("The level in words comes first, with what may still change.", async () => {
    openSample({ assessed: 42, department: "Housing" });
    expect(await heading("Developing")).toBeVisible();
    expect(screen.getAllByRole("img", { name: "2 Developing" })[0]).toHaveTextContent("2");
    expect(screen.getByText("Fenbridge District Council, Housing")).toBeVisible();
    expect(screen.getByText("Provisional:").parentElement).toHaveTextContent(
      "42 of 59 assessed, so it can only stay or go down.",
    );
  });

  test("A theme opens to its key areas and closes again.", async () => {
    const { user } = openSample({ assessed: 42 });
    const theme = await screen.findByRole("button", { name: /Showing leadership/ });
    expect(theme).toHaveAttribute("aria-expanded", "false");
    expect(theme).toHaveAccessibleName(/2 Developing\s+Showing leadership\s+13 of 13/);
    await user.click(theme);
    expect(theme).toHaveAttribute("aria-expanded", "true");
    expect(button(/Engaging Councillors\s+3 of 3/)).toBeVisible();
    await user.click(theme);
    expect(screen.queryByRole("button", { name: /Engaging Councillors/ })).toBeNull();
  });

  test("Levels are counted, those without one apart, and nothing is a percentage.", async () => {
    openSample({ assessed: 42, entries: { "SL1.1": { kind: "notApplicable" } } });
    const table = await screen.findByRole("table", { name: "How many value codes at each level" });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^5 Innovator\d+$/),
      expect.stringMatching(/^4 Leader\d+$/),
      expect.stringMatching(/^3 Mature\d+$/),
      expect.stringMatching(/^2 Developing\d+$/),
      "1 Minimum0",
      "Not assessed17",
      "Not applicable1",
    ]);
    expect(document.body).not.toHaveTextContent("%");
  });

  test("The statement set says that the rule is this workbook's own.", async () => {
    openSample({}, statementSet);
    expect(await screen.findByText(/this workbook's own choice/)).toBeVisible();
    expect(screen.queryByRole("button", { expanded: false })).toBeNull();
  });

  test("Entries that do not count are named.", async () => {
    openSample({ entries: { "SL1.2": { kind: "notALevel", text: "3-4" } } });
    expect(await screen.findByText("To check: 1")).toBeVisible();
    expect(screen.getByText(/^SL1\.2\. The column Check/)).toBeVisible();
  });

  test("Why lists what holds the level down and what the next level asks; Back returns the focus.", async () => {
    const { user } = openSample();
    await user.click(await screen.findByRole("button", { name: /Showing leadership/ }));
    await user.click(button(/Engaging Councillors/));
    expect(await heading("Why 2 Developing?")).toHaveFocus();
    expect(
      screen.getByText(/^Raise .* below to level 3 and this key area stands at 3 Mature\./),
    ).toBeVisible();
    const valueCode = procurement.themes[0].keyAreas[0].valueCodes[0];
    expect(screen.getByText(`${valueCode.ref} ${valueCode.title}`)).toBeVisible();
    expect(screen.getAllByText("3 Mature asks:")[0]).toBeVisible();
    expect(screen.getByText(valueCode.statements[2][0])).toBeVisible();
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("button", { name: /Engaging Councillors/ })).toHaveFocus();
    await user.click(button("Why 2?"));
    expect(await heading("Why 2 Developing?")).toHaveFocus();
    await user.click(button("Back"));
    expect(await screen.findByRole("button", { name: "Why 2?" })).toHaveFocus();
  });

  test("The pane follows the cells, and stops when it is closed.", async () => {
    const { service } = openSample({ assessed: 0 });
    await heading("Not assessed");
    await waitFor(() => expect(service.followers()).toBe(1));
    service.contents = sampleAssessment(procurement);
    act(() => service.change());
    expect(await heading("Developing")).toBeVisible();
    expect(service.followers()).toBe(1);
  });

  test("Where reading fails later, what is shown stays, with the reason over it.", async () => {
    const { service, user } = openSample();
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

  test("Where Excel does not say when cells change, the pane says so.", async () => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    service.deaf = true;
    const { user } = open(service);
    expect(await screen.findByText("The pane does not hear when cells change.")).toBeVisible();
    expect(await heading("Developing")).toBeVisible();
    service.contents = sampleAssessment(procurement, { assessed: 0 });
    await user.click(button("Read again"));
    expect(await heading("Not assessed")).toBeVisible();
  });

  test("Where the first reading fails there is a page that says why, and a second try.", async () => {
    const { service, user } = open(makeFakeAssessmentService(makeTrouble("Reading")));
    await heading("Reading went wrong.");
    service.contents = undefined;
    await user.click(button("Try again"));
    expect(await heading(/Find out/)).toBeVisible();
  });
});

describe("More", () => {
  const openMore = async (): Promise<Opened> => {
    const opened = open(makeFakeAssessmentService(sampleAssessment(procurement)));
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
    const { user } = open(makeFakeAssessmentService(), shippedFrameworkSource, troubles);
    expect(await screen.findByText("Refresh summary went wrong.")).toBeVisible();
    await user.click(button("Close"));
    expect(screen.queryByText("Refresh summary went wrong.")).toBeNull();
    expect(troubles.read()).toBeUndefined();
  });

  test("is said at once in a pane that is open.", async () => {
    const { troubles } = open(makeFakeAssessmentService(sampleAssessment(procurement)));
    await heading("Developing");
    act(() => troubles.leave(makeTrouble("Refresh summary")));
    expect(await screen.findByText("Refresh summary went wrong.")).toBeVisible();
  });
});

test("A part of the pane that cannot be fetched gives way to a page in plain words.", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(noop);
  const service = makeFakeAssessmentService();
  const frameworks = { ...shippedFrameworkSource };
  Object.defineProperty(frameworks, "shipped", {
    get: () => {
      throw new Error("Loading chunk 7 failed.");
    },
  });
  const opened = open(service, frameworks);
  await opened.user.click(await screen.findByRole("button", { name: "Start an assessment" }));
  expect(await heading("This part of the pane did not open.")).toBeVisible();
  expect(screen.getByText("Error: Loading chunk 7 failed.")).toBeInTheDocument();
  quiet.mockRestore();
});
