import { act, screen } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { shippedFrameworkSource } from "../../context/frameworkSource";
import { preferencesInMemory } from "../../preferences/storedPreferences";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { makeFakeCommandTroubles } from "../../testing/fakeCommandTroubles";
import { button, heading, openPane, place, startBuilding } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const empty = sampleAssessment(procurement, { assessed: 0 });

test("The tick box ends it for good: the next build opens Assess.", async () => {
  const preferences = preferencesInMemory();
  const open = () =>
    openPane(
      makeFakeAssessmentService(),
      shippedFrameworkSource,
      makeFakeCommandTroubles(),
      preferences,
    );
  const first = open();
  await startBuilding(first);
  first.service.contents = empty;
  act(() => first.service.end({ kind: "built" }));
  await heading("Your workbook is ready");
  await first.user.click(screen.getByRole("checkbox", { name: "Do not show this after a build" }));
  expect(preferences.read().skipsReady).toBe(true);
});

test("A build opens Assess once somebody has said so.", async () => {
  const opened = openPane(
    makeFakeAssessmentService(),
    shippedFrameworkSource,
    makeFakeCommandTroubles(),
    preferencesInMemory({ ...preferencesInMemory().read(), skipsReady: true }),
  );
  await startBuilding(opened);
  opened.service.contents = empty;
  act(() => opened.service.end({ kind: "built" }));
  expect(await place("Assess")).toHaveAttribute("aria-current", "page");
});

test("More has it, and Send to officers has a text to copy.", async () => {
  const { user } = openPane(makeFakeAssessmentService(empty));
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^What to do next/ }));
  await heading("Your workbook is ready");
  await user.click(button(/^Send this workbook to officers/));
  await heading("Send to officers");
  await user.type(screen.getByRole("textbox", { name: /send it back by/ }), "3 May");
  const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text for your message" });
  expect(text.value).toMatch(/Type in the yellow cells\..*send it back by 3 May\.$/s);
  // jsdom has no clipboard: the text is selected instead.
  await user.click(button("Copy text"));
  expect(await screen.findAllByText(/press Ctrl\+C/)).not.toHaveLength(0);
  expect(text.selectionEnd).toBe(text.value.length);
  await user.click(button("Back"));
  expect(button(/^Send this workbook to officers/)).toHaveFocus();
});
