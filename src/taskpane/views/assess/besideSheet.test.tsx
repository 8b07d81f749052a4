/** Assess beside a sheet that moves, waits or cannot be written. */
import { act, screen, waitFor } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { card, codes, comment, openAssess, titleOf } from "../../testing/openAssess";
import { button, heading, openPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();

describe("The sheet beside it", () => {
  test("A row selected there is shown here from its top, without the focus, after what was typed is written.", async () => {
    const { user, service } = await openAssess();
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
    const { user, service } = await openAssess();
    await user.click(button("Show in sheet"));
    expect(service.shown).toEqual([{ valueCodeId: codes[0].id, field: "entry" }]);
    service.trouble = makeTrouble("Showing");
    await user.click(button("Show in sheet"));
    expect(await screen.findByText("Showing went wrong.")).toBeVisible();
  });

  test("With that preference the sheet follows; its late answer moves nothing.", async () => {
    const { user, service } = await openAssess({ preferences: { moveSheetAlong: true } });
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
    const { user, service } = await openAssess({
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
    const { user, service } = await openAssess({
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
    const { user, service } = await openAssess({
      prepare: ({ nextRecords }) => nextRecords.push(lost),
    });
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
    const { user, service } = await openAssess();
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
