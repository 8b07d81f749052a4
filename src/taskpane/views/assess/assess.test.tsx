import { act, screen, waitFor } from "@testing-library/react";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework, makeUneven } from "../../../framework/testFramework";
import { DEFAULT_PREFERENCES, type Preferences } from "../../preferences/preferences";
import { preferencesInMemory } from "../../preferences/storedPreferences";
import { shippedFrameworkSource } from "../../context/frameworkSource";
import {
  makeFakeAssessmentService,
  SOUND,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { makeFakeCommandTroubles } from "../../testing/fakeCommandTroubles";
import { button, heading, openPane, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();
const codes = allValueCodes(procurement);
const titleOf = (index: number, all = codes): string => `${all[index].ref} ${all[index].title}`;

interface Opening {
  readonly size?: Parameters<typeof sampleAssessment>[1];
  readonly framework?: Framework;
  readonly preferences?: Partial<Preferences>;
  readonly prepare?: (service: FakeAssessmentService) => void;
}

/** Opens a workbook in which nothing is assessed unless specified. */
async function open(opening: Opening = {}): Promise<OpenedPane> {
  const { size = { assessed: 0 }, framework = procurement, preferences = {} } = opening;
  const service = makeFakeAssessmentService(sampleAssessment(framework, size));
  opening.prepare?.(service);
  const opened = openPane(
    service,
    shippedFrameworkSource,
    makeFakeCommandTroubles(),
    preferencesInMemory({ ...DEFAULT_PREFERENCES, ...preferences }),
  );
  await screen.findByRole("radiogroup");
  return opened;
}

const card = (name: string | RegExp): HTMLElement => screen.getByRole("radio", { name });
const comment = (name: RegExp = /^Comment/): HTMLElement => screen.getByRole("textbox", { name });

describe("Where the pane opens", () => {
  test("At the first value code without a level, without taking the focus.", async () => {
    await open({ size: { assessed: 3 } });
    expect(await heading(titleOf(3))).toBeVisible();
    expect(screen.getByText("4 of 59")).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  test("At the value code of the selected row.", async () => {
    await open({ prepare: (service) => (service.selected = codes[7].id) });
    expect(await heading(titleOf(7))).toBeVisible();
  });

  test("A submitted assessment opens at its results.", async () => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    await service.submit();
    openPane(service);
    expect(await heading("Developing")).toBeVisible();
  });

  test("Where this person left off, with the focus in the cards, after other views.", async () => {
    const { user } = await open();
    await user.click(button("Next"));
    await user.click(button("More"));
    await heading("More");
    await user.click(button("Assess"));
    expect(await heading(titleOf(1))).toBeVisible();
    expect(card("1 Minimum")).toHaveFocus();
  });
});

describe("Choosing", () => {
  test("Two keys per value code: a number chooses and is written, Enter moves on.", async () => {
    const { user, service } = await open();
    await user.keyboard("3");
    expect(card("3 Mature")).toBeChecked();
    expect(card("3 Mature")).toHaveFocus();
    expect(card("3 Mature")).toHaveAccessibleDescription(codes[0].statements[2].join(" "));
    await user.keyboard("{Enter}");
    expect(await heading(titleOf(1))).toBeVisible();
    expect(card("1 Minimum")).toHaveFocus();
    expect(card("1 Minimum")).not.toBeChecked();
    expect(service.records).toEqual([
      {
        valueCodeId: codes[0].id,
        fields: { entry: { kind: "level", value: 3 } },
        expected: { entry: { kind: "notAssessed" } },
      },
    ]);
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(card("3 Mature")).toHaveFocus();
    expect(screen.getByText("Written to the workbook.", { exact: false })).toBeInTheDocument();
  });

  test("The keys are shown until the very first choice.", async () => {
    const { user } = await open();
    expect(screen.getByText(/^Keys: 1 to 5 choose, Enter moves on\./)).toBeVisible();
    await user.click(card("2 Developing"));
    expect(screen.queryByText(/^Keys:/)).toBeNull();
  });

  test("Number keys can be turned off, and are ordinary characters in text fields.", async () => {
    const { user, service } = await open({ preferences: { numberKeys: false } });
    await user.keyboard("3");
    expect(service.records).toEqual([]);
    expect(screen.queryByText(/^Keys:/)).toBeNull();
  });

  test("A number typed into the comment is part of the comment.", async () => {
    const { user } = await open();
    await user.type(comment(), "Since 2024");
    expect(comment()).toHaveValue("Since 2024");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  });

  test("Delete in the cards and Clear level remove the level; the focus stays in the cards.", async () => {
    const { user, service } = await open();
    await user.keyboard("3{Delete}");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    expect(card("3 Mature")).toHaveFocus();
    await user.keyboard("4");
    await user.click(button("Clear level"));
    expect(card("1 Minimum")).toHaveFocus();
    await waitFor(() => expect(service.records).toHaveLength(4));
    expect(service.records[3].fields).toEqual({ entry: { kind: "notAssessed" } });
    expect(screen.queryByRole("button", { name: "Clear level" })).toBeNull();
  });

  test("With that preference a choice moves on automatically, unless a comment is due.", async () => {
    const { user } = await open({ preferences: { goOnByItself: true } });
    await user.keyboard("3");
    expect(await heading(titleOf(1))).toBeVisible();
    await user.keyboard("5");
    expect(await heading(titleOf(1))).toBeVisible();
  });

  test("A level that changes a group is announced, but never the level itself.", async () => {
    const { user } = await open();
    await user.keyboard("3");
    expect(
      await screen.findByText(
        "Written to the workbook. Engaging Councillors is now at 3 - Mature so far. Showing leadership is now at 3 - Mature so far.",
      ),
    ).toBeInTheDocument();
  });

  test("Not applicable is the last card if the assessment allows it.", async () => {
    const { user, service } = await open();
    const cards = screen.getAllByRole("radio");
    expect(cards).toHaveLength(6);
    await user.click(cards[5]);
    expect(service.records[0].fields).toEqual({ entry: { kind: "notApplicable" } });
    expect(comment(/^Comment: why this is not applicable/)).toHaveAccessibleDescription(
      "Give the reason in a sentence.",
    );
    expect(screen.getByText("n/a")).toBeVisible();
  });

  test("If it is not allowed there is no card for it.", async () => {
    await open({
      prepare: (service) => {
        const held = sampleAssessment(procurement, { assessed: 0 });
        service.contents = { ...held, details: { ...held.details, allowNotApplicable: false } };
      },
    });
    expect(screen.getAllByRole("radio")).toHaveLength(5);
  });

  test("A pasted text that is not a level is reported, and any choice replaces it.", async () => {
    const { user } = await open({
      size: { assessed: 1, entries: { "SL1.1": { kind: "notALevel", text: "3-4" } } },
      prepare: (service) => (service.selected = codes[0].id),
    });
    expect(screen.getByText("The cell says “3-4”, which is not a level.")).toBeVisible();
    await user.keyboard("3");
    expect(screen.queryByText(/which is not a level/)).toBeNull();
  });
});

describe("What is written beside a level", () => {
  test("The top level asks for a case study until there is one.", async () => {
    const { user } = await open();
    await user.keyboard("5");
    const field = comment(/^Comment: your case study/);
    expect(field).toHaveAccessibleDescription(/At level 5 - Innovator, you should be prepared/);
    await user.type(field, "Ours.");
    expect(screen.queryByText(/means you are ready/)).toBeNull();
    expect(comment(/^Comment: your case study/)).toHaveValue("Ours.");
  });

  test("A comment is written in one request on leaving; Ctrl+Enter moves on.", async () => {
    const { user, service } = await open();
    await user.type(comment(), "As in the minutes.");
    expect(service.records).toEqual([]);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await heading(titleOf(1))).toBeVisible();
    expect(service.records.map(({ fields }) => fields)).toEqual([
      { comment: "As in the minutes." },
    ]);
  });

  test("What to write shows the framework's own prompts.", async () => {
    const { user } = await open();
    await user.click(button("What to write"));
    for (const prompt of procurement.guidance.commentPrompts) {
      expect(screen.getByText(prompt)).toBeVisible();
    }
  });

  test("Evidence is a field on demand, and a link if it is a web address.", async () => {
    const { user, service } = await open();
    expect(screen.queryByRole("textbox", { name: "Evidence" })).toBeNull();
    await user.click(button("Evidence"));
    const field = screen.getByRole("textbox", { name: "Evidence" });
    expect(field).toHaveFocus();
    await user.type(field, "https://council.example/a");
    const link = screen.getByRole("link", { name: "Open the evidence" });
    expect(link).toHaveAttribute("href", "https://council.example/a");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    await user.tab();
    expect(service.records[0].fields).toEqual({ evidence: "https://council.example/a" });
  });

  test("A flag is set with a word, changed, and removed; the focus is never lost.", async () => {
    const { user, service } = await open();
    await user.click(button("Flag for review"));
    const field = screen.getByRole("textbox", { name: /^Flagged/ });
    expect(field).toHaveFocus();
    expect(button(/^Submit/)).toHaveTextContent(/^Submit$/);
    await user.keyboard("Ask Jo");
    expect(field).toHaveValue("Ask Jo");
    await user.click(button("Remove the flag"));
    expect(button("Flag for review")).toHaveFocus();
    await waitFor(() => expect(service.records.at(-1)?.fields).toEqual({ flag: "" }));
  });

  test("A workbook older than flags says how to get them.", async () => {
    await open({ prepare: (service) => (service.condition = { ...SOUND, format: "older" }) });
    expect(screen.queryByRole("button", { name: "Flag for review" })).toBeNull();
    expect(screen.getByText("Rebuild the sheets to flag value codes.")).toBeVisible();
  });
});

describe("Moving through", () => {
  test("The count of those not assessed opens the next without a level and disappears when there is no other.", async () => {
    const { user } = await open({ size: { assessed: 57 } });
    await user.click(button("Next"));
    expect(await heading(titleOf(58))).toBeVisible();
    await user.click(button("2 not assessed, go to the next"));
    expect(await heading(titleOf(57))).toBeVisible();
    await user.keyboard("3");
    expect(button("1 not assessed, go to it")).toBeVisible();
    await user.click(button("1 not assessed, go to it"));
    expect(screen.queryByRole("button", { name: /not assessed, go/ })).toBeNull();
  });

  test("The last value code ends at Submit.", async () => {
    const { user } = await open({ size: { assessed: 58 } });
    await user.click(button("Finish"));
    expect(await heading("No issues")).toHaveFocus();
  });

  test("Progress has its own text.", async () => {
    await open({ size: { assessed: 42 } });
    expect(screen.getByRole("progressbar", { name: "42 of 59 assessed" })).toHaveAttribute(
      "aria-valuenow",
      "42",
    );
  });

  test("The key area's name opens its description, which stays open on the next.", async () => {
    const { user } = await open();
    const [area] = procurement.themes[0].keyAreas;
    await user.click(button(area.title));
    expect(screen.getByText(area.whatItIs)).toBeVisible();
    expect(screen.getByText(area.whyImportant)).toBeVisible();
    await user.click(button("Next"));
    expect(screen.getByText(area.whatItIs)).toBeVisible();
    await user.click(button(area.title));
    expect(screen.queryByText(area.whatItIs)).toBeNull();
  });

  test("From Submit Next steps through that list, until it is ended.", async () => {
    const { user } = await open({
      size: {
        entries: {
          "SL1.2": { kind: "notALevel", text: "x" },
          "BC2.4": { kind: "notALevel", text: "y" },
        },
      },
    });
    await user.click(button(/^Submit/));
    await heading("2 issues");
    await user.click(button(/SL1\.2/));
    expect(await heading(/^SL1\.2/)).toBeVisible();
    await user.click(button("Next"));
    expect(await heading(/^BC2\.4/)).toBeVisible();
    await user.click(button(/, end the list$/));
    await user.click(button("Next"));
    expect(await heading(/^BC2\.5/)).toBeVisible();
  });
});

describe("The sheet beside it", () => {
  test("A row selected there is shown here from its top, without the focus, after what was typed is written.", async () => {
    const { user, service } = await open();
    await user.type(comment(), "Half a sen");
    document.documentElement.scrollTop = 400;
    act(() => service.select(codes[9].id));
    expect(await heading(titleOf(9))).toBeVisible();
    expect(document.documentElement.scrollTop).toBe(0);
    expect(comment()).toHaveFocus();
    expect(comment()).toHaveValue("");
    expect(service.records).toMatchObject([
      { valueCodeId: codes[0].id, fields: { comment: "Half a sen" } },
    ]);
  });

  test("Show in sheet selects the level's cell, or says why it cannot.", async () => {
    const { user, service } = await open();
    await user.click(button("Show in sheet"));
    expect(service.shown).toEqual([{ valueCodeId: codes[0].id, field: "entry" }]);
    service.trouble = makeTrouble("Showing");
    await user.click(button("Show in sheet"));
    expect(await screen.findByText("Showing went wrong.")).toBeVisible();
  });

  test("With that preference the sheet follows; its late answer moves nothing.", async () => {
    const { user, service } = await open({ preferences: { moveSheetAlong: true } });
    await user.click(button("Next"));
    await user.click(button("Next"));
    expect(service.shown.map((place) => "valueCodeId" in place && place.valueCodeId)).toEqual([
      codes[0].id,
      codes[1].id,
      codes[2].id,
    ]);
    act(() => service.select(codes[1].id));
    expect(await heading(titleOf(2))).toBeVisible();
  });
});

describe("What keeps answers from the workbook", () => {
  test("While a cell is being edited it waits, and then writes the choice automatically.", async () => {
    const { user, service } = await open({
      prepare: ({ nextRecords }) =>
        nextRecords.push({ kind: "failed", trouble: makeTrouble("It", "cellBeingEdited") }),
    });
    await user.keyboard("3");
    expect(await screen.findByText("A cell is being edited.")).toBeVisible();
    expect(
      screen.getByText("Press Enter in that cell. Your choice is then written automatically."),
    ).toBeVisible();
    expect(card("3 Mature")).toBeChecked();
    await waitFor(() => expect(screen.queryByText("A cell is being edited.")).toBeNull());
    expect(service.records).toHaveLength(2);
    expect(card("3 Mature")).toBeChecked();
  });

  test("Forget this change shows what is in the cell.", async () => {
    const { user, service } = await open({
      prepare: ({ nextRecords }) =>
        nextRecords.push({ kind: "failed", trouble: makeTrouble("It", "sheetProtected") }),
    });
    await user.keyboard("3");
    expect(await screen.findByText("It went wrong.")).toBeVisible();
    expect(screen.getByRole("img", { name: "Not written yet" })).toBeVisible();
    await user.click(button("Discard this change"));
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    expect(service.records).toHaveLength(1);
  });

  test("With the connection lost everything is kept here, counted, and written on Try now.", async () => {
    const lost = { kind: "failed", trouble: makeTrouble("It", "connectionLost") } as const;
    const { user, service } = await open({ prepare: ({ nextRecords }) => nextRecords.push(lost) });
    await user.keyboard("3{Enter}");
    await user.keyboard("2");
    expect(await screen.findByText(/^Your last 2 answers are held in this pane/)).toBeVisible();
    await user.click(button("Try now"));
    await waitFor(() => expect(screen.queryByText(/are held in this pane/)).toBeNull());
    expect(service.records.map(({ valueCodeId }) => valueCodeId)).toEqual([
      codes[0].id,
      codes[0].id,
      codes[1].id,
    ]);
  });

  test.each([
    ["Keep theirs", "3 Mature"],
    ["Keep mine", "2 Developing"],
  ])("If someone was first, %s leaves %s.", async (name, left) => {
    const { user, service } = await open();
    const held = sampleAssessment(procurement, {
      assessed: 0,
      entries: { "SL1.1": { kind: "level", value: 3 } },
    });
    service.contents = held;
    await user.keyboard("2");
    expect(await screen.findByText(/^At \d\d:\d\d the sheet had 3 - Mature\.$/)).toBeVisible();
    expect(screen.getByText(/You had chosen 2 - Developing\./)).toBeVisible();
    await user.click(button(name));
    await waitFor(() => expect(card(left)).toBeChecked());
    expect(screen.queryByText(/the sheet had/)).toBeNull();
    const written = service.contents.responses.get(codes[0].id)?.entry;
    expect(written).toEqual({ kind: "level", value: Number(left[0]) });
  });
});

describe("If answers can only be read", () => {
  test("A submitted assessment says so; cards can be stepped through, not chosen.", async () => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    await service.submit();
    const { user } = openPane(service);
    await user.click(await screen.findByRole("button", { name: "Assess" }));
    expect(await screen.findByText("Submitted on 14 May 2026")).toBeVisible();
    const before = screen.getByRole("radio", { checked: true });
    await user.keyboard("1");
    await user.click(card("1 Minimum"));
    await user.keyboard("{Delete}");
    expect(before).toBeChecked();
    expect(service.records).toEqual([]);
    expect(comment()).toHaveAttribute("readonly");
    expect(screen.queryByRole("button", { name: "Flag for review" })).toBeNull();
    await user.click(button("Reopen…"));
    expect(await heading(/Reopen/)).toBeVisible();
  });
});

test("The statement set has level 0 by key, its own text there, and illustrations one at a time.", async () => {
  const { user } = await open({ framework: statementSet, size: { assessed: 0 } });
  const [first] = allValueCodes(statementSet);
  await user.keyboard("0");
  expect(card("0 None yet")).toBeChecked();
  expect(card("0 None yet")).toHaveAccessibleDescription(statementSet.levels[0].ownStatement ?? "");
  const [best, , worst] = first.illustrations;
  const panels = (): readonly string[] =>
    screen.getAllByRole("button", { expanded: true }).map(({ textContent }) => textContent ?? "");
  await user.click(button(best.title));
  await user.click(button(worst.title));
  expect(panels()).toEqual([worst.title]);
  await user.click(button(worst.title));
  expect(screen.queryByRole("button", { expanded: true })).toBeNull();
});

test("A sample says on every view that it is made up, and offers to start one's own assessment.", async () => {
  const held = sampleAssessment(procurement);
  const { user } = openPane(
    makeFakeAssessmentService({ ...held, details: { ...held.details, sample: true } }),
  );
  for (const place of ["Results", "More", "Assess"]) {
    await user.click(await screen.findByRole("button", { name: place }));
    expect(await screen.findByText("Sample, made-up answers")).toBeVisible();
  }
  await user.click(button("Start your own"));
  expect(await heading("Start an assessment")).toBeVisible();
});

describe("A level that cannot be chosen for the value code", () => {
  const uneven = makeUneven(makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 4 }));
  const [, noSecond, noTop] = allValueCodes(uneven);
  const entries = { [allValueCodes(uneven)[0].ref]: { kind: "level", value: 3 } } as const;

  test("has no card, is named below, and its key chooses nothing.", async () => {
    const { user, service } = await open({ framework: uneven, size: { assessed: 0, entries } });
    expect(await heading(`${noSecond.ref} ${noSecond.title}`)).toBeVisible();
    const group = screen.getByRole("radiogroup");
    const labels = uneven.levels.map(({ label }) => label);
    expect(group).toHaveTextContent(`Not for this value code: ${labels[1]}`);
    expect(screen.queryByRole("radio", { name: /^2/ })).toBeNull();
    expect(card(/^3/)).toBeVisible();
    await user.keyboard("2");
    expect(screen.getByRole("status")).toHaveTextContent(`Not for this value code: ${labels[1]}`);
    await user.keyboard("3");
    await waitFor(() => expect(service.records).toHaveLength(1));
    expect(service.records[0]).toMatchObject({
      valueCodeId: noSecond.id,
      fields: { entry: { kind: "level", value: 3 } },
    });
  });

  test("“Not applicable” is a card where the framework allows it, whatever the lead allows.", async () => {
    const { user } = await open({
      framework: uneven,
      size: { assessed: 0, entries },
      prepare: (service) => {
        const held = sampleAssessment(uneven, { assessed: 0, entries });
        service.contents = { ...held, details: { ...held.details, allowNotApplicable: false } };
      },
    });
    expect(await heading(`${noSecond.ref} ${noSecond.title}`)).toBeVisible();
    expect(screen.queryByRole("radio", { name: /Not applicable/ })).toBeNull();
    await user.click(card(/^3/));
    await user.keyboard("{Enter}");
    expect(await heading(`${noTop.ref} ${noTop.title}`)).toBeVisible();
    expect(card(/Not applicable/)).toBeVisible();
  });
});
