/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../framework/shippedFrameworks";
import { serializeFramework } from "../framework/serializeFramework";
import { makeTestFramework } from "../framework/testFramework";
import { shippedFrameworkSource, type FrameworkSource } from "./start/frameworkSource";
import { makeFakeAssessmentService } from "./testing/fakeAssessmentService";
import { button, goToStart, heading, openPane, type OpenedPane } from "./testing/openPane";

const [, statementSet] = shippedFrameworks();

describe("Starting an assessment", () => {
  test("A workbook without an assessment opens at what the product is for, without taking focus.", async () => {
    openPane();
    expect(await heading(/Find out what level your council is at/)).not.toHaveFocus();
    expect(document.body).toHaveFocus();
  });

  test("Both frameworks are on offer with their sizes, and the first is chosen.", async () => {
    const opened = openPane();
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
    const opened = openPane();
    await goToStart(opened);
    expect(await screen.findByText(/^Adds 9 sheets to this workbook/)).toBeVisible();
    await opened.user.click(screen.getByRole("radio", { name: /Statement Set/ }));
    expect(await screen.findByText(/^Adds 11 sheets to this workbook/)).toBeVisible();
  });

  test("A council's name is needed: without one nothing is built and the field has the focus.", async () => {
    const opened = openPane();
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
    const opened = openPane();
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
    const opened = openPane();
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
    const opened = openPane(makeFakeAssessmentService(), frameworks);
    await goToStart(opened);
    await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge{Enter}");
    expect(await screen.findByText("The framework’s texts did not arrive")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /Council/ })).toHaveValue("Fenbridge");
  });

  test("Esc and Back lead back, and the entries are kept.", async () => {
    const opened = openPane();
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
  const choose = async ({ user }: OpenedPane, text: string): Promise<void> => {
    const file = new File([text], "ours.json", { type: "application/json" });
    // jsdom's files cannot be read as text.
    Object.defineProperty(file, "text", { value: () => Promise.resolve(text) });
    await user.upload(screen.getByLabelText(/Use another framework from a file/), file);
  };

  test("A good file becomes a card that is chosen, and is what is built.", async () => {
    const opened = openPane();
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
    const opened = openPane();
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
