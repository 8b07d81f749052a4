import { act, screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import {
  makeFakeAssessmentService,
  SOUND,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();

async function openMore(
  service: FakeAssessmentService = makeFakeAssessmentService(sampleAssessment(procurement)),
): Promise<OpenedPane> {
  const opened = openPane(service);
  await opened.user.click(await place("More"));
  await heading("More");
  return opened;
}

/** The row of the list that begins with that name. */
function line(name: string): HTMLElement {
  return button(new RegExp(`^${name} `));
}

/** The value beside a term. */
function fact(term: string): string | null | undefined {
  return screen.getByText(term, { selector: "dt" }).nextElementSibling?.textContent;
}

describe("More", () => {
  test("Says whose assessment it is, of what and in which state.", async () => {
    await openMore();
    expect(await heading("More")).toHaveFocus();
    expect(fact("Council")).toBe("Fenbridge District Council");
    expect(fact("Framework")).toBe("National Procurement Strategy 2018 diagnostic");
    expect(fact("Status")).toBe("Draft");
    expect(screen.queryByText("Department", { selector: "dt" })).toBeNull();
  });

  test("Says when it was submitted, and which department it is of.", async () => {
    const draft = sampleAssessment(procurement, { department: "Housing" });
    await openMore(
      makeFakeAssessmentService({
        ...draft,
        details: { ...draft.details, status: "final" },
        submission: { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" },
      }),
    );
    expect(fact("Department")).toBe("Housing");
    expect(fact("Status")).toBe("Final, submitted 14 May 2026, 10:42");
  });

  test.each([["Check and repair"], ["Settings"], ["Help"]])(
    "%s opens, says beforehand what it is for, and Back returns the focus to it.",
    async (name) => {
      const { user } = await openMore();
      expect(line(name)).toHaveAccessibleName(/ .*\w\.$/);
      await user.click(line(name));
      await heading(name);
      await user.keyboard("{Escape}");
      await heading("More");
      expect(line(name)).toHaveFocus();
    },
  );

  test("Views open and close without the browser's history, which office.js takes away.", async () => {
    const kept = [history.pushState, history.replaceState] as const;
    Object.assign(history, { pushState: null, replaceState: null });
    try {
      const { user } = await openMore();
      await user.click(line("Settings"));
      await heading("Settings");
      await user.keyboard("{Escape}");
      await heading("More");
    } finally {
      Object.assign(history, { pushState: kept[0], replaceState: kept[1] });
    }
  });

  test("The table of answers is added by a rebuild, and removed by one.", async () => {
    const { service, user } = await openMore();
    await user.click(line("Add the table of answers"));
    expect(service.requests.at(-1)?.request).toMatchObject({
      whenPresent: "rebuild",
      answersTable: true,
    });
    service.contents = { ...sampleAssessment(procurement), answersTable: true };
    act(() => service.end({ kind: "built" }));
    await user.click(await screen.findByRole("button", { name: /^Remove the table of answers / }));
    expect(service.requests.at(-1)?.request).toMatchObject({ answersTable: false });
  });

  test("Refresh reads the workbook again and says that it is done.", async () => {
    const { service, user } = await openMore();
    service.contents = {
      ...sampleAssessment(procurement),
      details: { ...sampleAssessment(procurement).details, organisation: "Renamed" },
    };
    await user.click(line("Refresh summary"));
    expect(await screen.findByText("The date stamp and row heights are up to date.")).toBeVisible();
    expect(fact("Council")).toBe("Renamed");
  });

  test.each([
    [0, "All of them are already in it."],
    [1, "1 value code was added."],
    [7, "7 value codes were added."],
  ])("Filling the action plan with %d says: %s", async (added, said) => {
    const { service, user } = await openMore();
    service.filling = added;
    await user.click(line("Fill the action plan"));
    expect(await screen.findByText(`${said} The Action plan sheet is open.`)).toBeVisible();
    expect(service.shown).toEqual([{ sheet: "Action plan", address: "A1" }]);
  });

  test("The action plan is filled from what holds the level down, or from targets.", async () => {
    const { service, user } = await openMore();
    await user.click(line("Fill the action plan"));
    await user.click(line("Fill it from targets"));
    expect(service.fillings).toEqual(["priorities", "targets"]);
  });

  test.each(["Refresh summary", "Fill the action plan"])(
    "%s that fails says why and what to do.",
    async (name) => {
      const { service, user } = await openMore();
      service.refreshTrouble = makeTrouble("Writing");
      service.filling = makeTrouble("Writing");
      await user.click(line(name));
      expect(await screen.findByText("Writing went wrong.")).toBeVisible();
      expect(screen.getByText(/Mend Writing\./, { selector: ".fui-MessageBarBody" })).toBeVisible();
      await user.click(button("Close"));
      expect(screen.queryByText("Writing went wrong.")).toBeNull();
    },
  );

  test("Building again asks first, and keeps the answers.", async () => {
    const { service, user } = await openMore();
    await user.click(line("Rebuild sheets"));
    await heading("An assessment is already in this workbook");
    expect(service.requests).toEqual([]);
    await user.click(button("Rebuild and keep all answers"));
    expect(service.requests[0].request.whenPresent).toBe("rebuild");
    act(() => service.end({ kind: "built" }));
    expect(await heading("More")).toBeVisible();
  });

  test("Rebuilding waits for an answer that could not be written, and says so.", async () => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    const { user } = openPane(service);
    const [level] = await screen.findAllByRole("radio");
    const trouble = makeTrouble("Recording", "sheetProtected");
    service.nextRecords.push({ kind: "failed", trouble });
    await user.click(level);
    await screen.findByText("Recording went wrong.");
    await user.click(await place("More"));
    await heading("More");
    await user.click(line("Rebuild sheets"));
    expect(await screen.findByText("The sheets are not rebuilt yet")).toBeVisible();
    expect(await heading("More")).toBeVisible();
    await user.click(button(/^Try again/));
    await waitFor(() => expect(screen.queryByText("The sheets are not rebuilt yet")).toBeNull());
    expect(service.records).toHaveLength(2);
    await user.click(line("Rebuild sheets"));
    expect(await heading("An assessment is already in this workbook")).toBeVisible();
  });

  test("Rebuilding waits for a target that could not be written, and says so.", async () => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    const { user } = openPane(service);
    await user.click(await place("Results"));
    await user.click(await screen.findByRole("button", { name: "Targets" }));
    const target = await screen.findByRole("combobox", { name: /Engaging Councillors/ });
    service.nextTargets.push({
      kind: "failed",
      trouble: makeTrouble("Recording", "sheetProtected"),
    });
    await user.selectOptions(target, "4 - Leader");
    await user.click(await place("More"));
    await screen.findByText("1 target is not written");
    await user.click(line("Rebuild sheets"));
    expect(await screen.findByText("The sheets are not rebuilt yet")).toBeVisible();
    await user.click(button("Close"));
    expect(screen.queryByText("The sheets are not rebuilt yet")).toBeNull();
    expect(service.requests).toEqual([]);
  });

  test("If nothing can be written, only what reads is offered.", async () => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    service.condition = { ...SOUND, readOnly: true };
    const opened = openPane(service);
    await opened.user.click(await screen.findByRole("button", { name: "Look at results" }));
    await opened.user.click(await place("More"));
    await heading("More");
    const names = within(screen.getByRole("main"))
      .getAllByRole("button")
      .map(({ id }) => id);
    expect(names).toEqual([
      "more-ready",
      "more-officers",
      "more-paper",
      "more-check",
      "more-settings",
      "more-help",
    ]);
  });
});

describe("Help", () => {
  test("answers how levels work, and whose rule is whose.", async () => {
    const { user } = await openMore();
    await user.click(line("Help"));
    expect(await heading("Help")).toHaveFocus();
    expect(screen.getByText(/never an average/)).toBeVisible();
    expect(screen.getByText(/Nothing is sent anywhere/)).toBeVisible();
  });

  test("lists every key in a table with what it does.", async () => {
    const { user } = await openMore();
    await user.click(line("Help"));
    const rows = within(await screen.findByRole("table")).getAllByRole("row", {
      name: /Ctrl\+Enter, Cmd\+Enter/,
    });
    expect(within(rows[0]).getByRole("cell")).toHaveTextContent("to the next value code");
  });
});
