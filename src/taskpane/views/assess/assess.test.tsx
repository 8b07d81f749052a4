import { screen, waitFor } from "@testing-library/react";
import { allValueCodes } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { card, codes, comment, openAssess, titleOf } from "../../testing/openAssess";
import { button, heading, openPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();

describe("Where the pane opens", () => {
  test("At the first value code without a level, without taking the focus.", async () => {
    await openAssess({ size: { assessed: 3 } });
    expect(await heading(titleOf(3))).toBeVisible();
    expect(screen.getByText("4 of 59")).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  test("At the value code of the selected row.", async () => {
    await openAssess({ prepare: (service) => (service.selected = codes[7].id) });
    expect(await heading(titleOf(7))).toBeVisible();
  });

  test("A submitted assessment opens at its results.", async () => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    await service.submit();
    openPane(service);
    expect(await heading("Developing")).toBeVisible();
  });

  test("Where this person left off, with the focus in the cards, after other views.", async () => {
    const { user } = await openAssess();
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
    const { user, service } = await openAssess();
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
    const { user } = await openAssess();
    expect(screen.getByText(/^Keys: 1 to 5 choose, Enter moves on\./)).toBeVisible();
    await user.click(card("2 Developing"));
    expect(screen.queryByText(/^Keys:/)).toBeNull();
  });

  test("Number keys can be turned off, and are ordinary characters in text fields.", async () => {
    const { user, service } = await openAssess({ preferences: { numberKeys: false } });
    await user.keyboard("3");
    expect(service.records).toEqual([]);
    expect(screen.queryByText(/^Keys:/)).toBeNull();
  });

  test("A number typed into the comment is part of the comment.", async () => {
    const { user } = await openAssess();
    await user.type(comment(), "Since 2024");
    expect(comment()).toHaveValue("Since 2024");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  });

  test("Delete in the cards and Clear level remove the level; the focus stays in the cards.", async () => {
    const { user, service } = await openAssess();
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
    const { user } = await openAssess({ preferences: { goOnByItself: true } });
    await user.keyboard("3");
    expect(await heading(titleOf(1))).toBeVisible();
    await user.keyboard("5");
    expect(await heading(titleOf(1))).toBeVisible();
  });

  test("A level that changes a group is announced, but never the level itself.", async () => {
    const { user } = await openAssess();
    await user.keyboard("3");
    expect(
      await screen.findByText(
        "Written to the workbook. Engaging Councillors is now at 3 - Mature so far. Showing leadership is now at 3 - Mature so far.",
      ),
    ).toBeInTheDocument();
  });

  test("Not applicable is the last card if the assessment allows it.", async () => {
    const { user, service } = await openAssess();
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
    await openAssess({
      prepare: (service) => {
        const held = sampleAssessment(procurement, { assessed: 0 });
        service.contents = { ...held, details: { ...held.details, allowNotApplicable: false } };
      },
    });
    expect(screen.getAllByRole("radio")).toHaveLength(5);
  });

  test("A pasted text that is not a level is reported, and any choice replaces it.", async () => {
    const { user } = await openAssess({
      size: { assessed: 1, entries: { "SL1.1": { kind: "notALevel", text: "3-4" } } },
      prepare: (service) => (service.selected = codes[0].id),
    });
    expect(screen.getByText("The cell says “3-4”, which is not a level.")).toBeVisible();
    await user.keyboard("3");
    expect(screen.queryByText(/which is not a level/)).toBeNull();
  });
});

describe("Moving through", () => {
  test("The count of those not assessed opens the next without a level and disappears when there is no other.", async () => {
    const { user } = await openAssess({ size: { assessed: 57 } });
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
    const { user } = await openAssess({ size: { assessed: 58 } });
    await user.click(button("Finish"));
    expect(await heading("No issues")).toHaveFocus();
  });

  test("Progress has its own text.", async () => {
    await openAssess({ size: { assessed: 42 } });
    expect(screen.getByRole("progressbar", { name: "42 of 59 assessed" })).toHaveAttribute(
      "aria-valuenow",
      "42",
    );
  });

  test("The key area's name opens its description, which stays open on the next.", async () => {
    const { user } = await openAssess();
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
    const { user } = await openAssess({
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

test("The statement set has level 0 by key, its own text there, and illustrations one at a time.", async () => {
  const { user } = await openAssess({ framework: statementSet, size: { assessed: 0 } });
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
