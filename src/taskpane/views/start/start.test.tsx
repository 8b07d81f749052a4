import { act, screen, waitFor, within } from "@testing-library/react";
import type { Assessment } from "../../../assessment/assessment";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { serializeFramework } from "../../../framework/serializeFramework";
import { makeTestFramework } from "../../../framework/testFramework";
import type { BuildRequest } from "../../../workbook/build/BuildOutcome";
import { shippedFrameworkSource, type FrameworkSource } from "../../context/frameworkSource";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import {
  button,
  goToStart,
  heading,
  openPane,
  place,
  type OpenedPane,
} from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();

describe("Starting an assessment", () => {
  test("A workbook without an assessment opens at what the product is for, without taking focus.", async () => {
    openPane();
    expect(await heading(/Find your council’s level/)).not.toHaveFocus();
    expect(document.body).toHaveFocus();
  });

  test("Both frameworks are offered with their sizes, and the first is chosen.", async () => {
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

  test("What building adds is counted for the chosen framework.", async () => {
    const opened = openPane();
    await goToStart(opened);
    expect(await screen.findByText(/^Adds 9 sheets to this workbook/)).toBeVisible();
    await opened.user.click(screen.getByRole("radio", { name: /Statement Set/ }));
    expect(await screen.findByText(/^Adds 12 sheets to this workbook/)).toBeVisible();
  });

  test("A council's name is required: without one nothing is built and the field has the focus.", async () => {
    const opened = openPane();
    await goToStart(opened);
    const council = screen.getByRole("textbox", { name: /Council/ });
    await opened.user.type(council, "  ");
    await opened.user.click(button("Build the workbook"));
    expect(screen.getByText("Enter the council’s name.")).toBeVisible();
    expect(council).toHaveFocus();
    expect(opened.service.requests).toEqual([]);
    await opened.user.type(council, "F");
    expect(screen.queryByText("Enter the council’s name.")).toBeNull();
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

  test("Not applicable is allowed only if requested.", async () => {
    const opened = openPane();
    await goToStart(opened);
    await opened.user.click(screen.getByRole("checkbox", { name: /Allow “not applicable”/ }));
    await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge{Enter}");
    await waitFor(() => expect(opened.service.requests).toHaveLength(1));
    expect(opened.service.requests[0].request.details.allowNotApplicable).toBe(true);
  });

  test("Texts that cannot be fetched are reported, and the entries stay.", async () => {
    const frameworks: FrameworkSource = {
      ...shippedFrameworkSource,
      load: () => Promise.reject(new Error("ChunkLoadError")),
    };
    const opened = openPane(makeFakeAssessmentService(), frameworks);
    await goToStart(opened);
    await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge{Enter}");
    expect(await screen.findByText("The framework could not be loaded")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /Council/ })).toHaveValue("Fenbridge");
  });

  test("Esc and Back go back, and the entries are kept.", async () => {
    const opened = openPane();
    await goToStart(opened);
    await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge");
    await opened.user.keyboard("{Escape}");
    expect(await heading(/Find your council’s level/)).toHaveFocus();
    await goToStart(opened);
    expect(screen.getByRole("textbox", { name: /Council/ })).toHaveValue("Fenbridge");
    await opened.user.click(button("Back"));
    expect(await heading(/Find your council’s level/)).toBeVisible();
  });
});

describe("A sample", () => {
  const withSample = (sample: FrameworkSource["sample"]): FrameworkSource => ({
    ...shippedFrameworkSource,
    sample,
  });
  const request: BuildRequest = {
    framework: procurement,
    details: {
      organisation: "Fenbridge",
      department: "",
      allowNotApplicable: true,
      sample: true,
    },
    whenPresent: "refuse",
  };
  const look = async ({ user }: OpenedPane): Promise<void> =>
    user.click(await screen.findByRole("button", { name: "Explore a sample" }));

  test("is built unchanged, for the framework that is offered first, and opens the assessment.", async () => {
    const asked: string[] = [];
    const opened = openPane(
      makeFakeAssessmentService(),
      withSample((id) => {
        asked.push(id);
        return Promise.resolve(request);
      }),
    );
    await look(opened);
    expect(await heading("Building the workbook")).toHaveFocus();
    expect(asked).toEqual(["nps-2018"]);
    expect(opened.service.requests.map((one) => one.request)).toEqual([request]);
    opened.service.contents = sample();
    act(() => opened.service.end({ kind: "built" }));
    expect(await place("Assess")).toHaveAttribute("aria-current", "page");
  });

  test("that does not load is reported, and can be requested again.", async () => {
    let online = false;
    const opened = openPane(
      makeFakeAssessmentService(),
      withSample(() => (online ? Promise.resolve(request) : Promise.reject(new Error("offline")))),
    );
    await look(opened);
    expect(await screen.findByText("The sample could not be loaded")).toBeVisible();
    expect(opened.service.requests).toEqual([]);
    online = true;
    await look(opened);
    expect(await heading("Building the workbook")).toBeVisible();
  });

  test("that ships is marked as one and has something to see in every view.", async () => {
    const shipped = await shippedFrameworkSource.sample("nps-2018");
    expect(shipped.details.sample).toBe(true);
    expect(shipped.whenPresent).toBe("refuse");
    const responses = [...(shipped.responses?.values() ?? [])];
    const kinds = new Set(responses.map(({ entry }) => entry.kind));
    expect([...kinds].sort()).toEqual(["level", "notALevel", "notApplicable", "notAssessed"]);
    expect(responses.some(({ flag }) => flag !== undefined)).toBe(true);
  });

  test("is replaced by one's own assessment, after saying what is replaced.", async () => {
    const opened = openPane(makeFakeAssessmentService(sample()));
    await opened.user.click(await screen.findByRole("button", { name: "Start your own" }));
    await heading("Start an assessment");
    expect(screen.getByText(/Your sheets replace the sample’s sheets/)).toHaveTextContent(
      "Your own sheets do not change.",
    );
    await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge{Enter}");
    await waitFor(() => expect(opened.service.requests).toHaveLength(1));
    expect(opened.service.requests[0].request.whenPresent).toBe("replaceSample");
    expect(opened.service.requests[0].request.details.sample).toBeUndefined();
  });

  const sample = (): Assessment => {
    const made = sampleAssessment(procurement);
    return { ...made, details: { ...made.details, sample: true } };
  };
});

describe("A framework from a file", () => {
  const choose = async ({ user }: OpenedPane, text: string): Promise<void> => {
    if (screen.queryByRole("heading", { level: 1, name: "Start an assessment" }) !== null) {
      await user.click(button("Use a framework of your own"));
    }
    const file = new File([text], "ours.json", { type: "application/json" });
    // jsdom's files cannot be read.
    const bytes = Uint8Array.from(Buffer.from(text));
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.buffer) });
    await user.upload(await screen.findByLabelText("File with a framework"), file);
  };

  test("A valid file becomes a card that is chosen, and is what is built.", async () => {
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

  test("Every problem of an invalid file is listed with its place and what to do, until a valid one is chosen.", async () => {
    const opened = openPane();
    const framework = makeTestFramework();
    await goToStart(opened);
    await choose(opened, serializeFramework({ ...framework, title: "", publisher: "" }));
    expect(await screen.findByText("2 problems to fix in this file")).toBeVisible();
    const items = within(screen.getByRole("group")).getAllByRole("listitem");
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent(/ours\.json, line \d+/);
    expect(screen.getByText("ours.json cannot be used. Problems to fix: 2.")).toBeInTheDocument();
    await choose(opened, serializeFramework(framework));
    await screen.findByRole("radio", { name: /Test framework/ });
    expect(screen.queryByText(/problems to fix/)).toBeNull();
  });
});
