import { act, screen, waitFor, within } from "@testing-library/react";
import type { Assessment, Response } from "../../../assessment/assessment";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { preferencesInMemory } from "../../preferences/storedPreferences";
import { shippedFrameworkSource } from "../../context/frameworkSource";
import {
  makeFakeAssessmentService,
  SOUND,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { makeFakeCommandTroubles } from "../../testing/fakeCommandTroubles";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const [councillors, managers, partners] = procurement.themes[0].keyAreas;

/** The first key area is of the head of procurement, the next two are of P. Shah. */
function named(some: Partial<Assessment> = {}): Assessment {
  return {
    ...sampleAssessment(procurement, {
      assessed: 5,
      entries: { "SL2.1": { kind: "notALevel", text: "2 to 3" } },
    }),
    officers: new Map([
      [councillors.id, "Head of procurement"],
      [managers.id, "P. Shah"],
      [partners.id, "p. shah"],
    ]),
    ...some,
  };
}

async function openOfficers(
  service: FakeAssessmentService,
  preferences = preferencesInMemory(),
): Promise<OpenedPane> {
  const opened = openPane(service, shippedFrameworkSource, makeFakeCommandTroubles(), preferences);
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /^Officers/ }));
  await heading("Officers");
  return opened;
}

const answered: Response = { entry: { kind: "level", value: 3 }, comment: "", evidence: "" };

const field = (keyArea: string): HTMLElement =>
  screen.getByRole("combobox", { name: `Officer: ${keyArea}` });

test("Each officer's progress opens Find with their value codes, and the choice is kept.", async () => {
  const preferences = preferencesInMemory();
  const { user } = await openOfficers(makeFakeAssessmentService(named()), preferences);
  expect(button(/^Head of procurement 3 of 3 assessed$/)).toBeVisible();
  expect(button(/^Nobody yet 0 of \d+ assessed$/)).toBeVisible();
  const shah = button(/^P\. Shah \d of \d assessed 1 issue$/);
  await user.click(shah);
  await heading("Find a value code");
  expect(screen.getByRole("combobox", { name: "Officer" })).toHaveDisplayValue("P. Shah");
  const tree = screen.getByRole("tree");
  expect(within(tree).getByText("Engaging senior managers")).toBeVisible();
  expect(within(tree).queryByText("Engaging Councillors")).toBeNull();
  expect(preferences.read().officer).toBe("P. Shah");
  await user.selectOptions(screen.getByRole("combobox", { name: "Officer" }), "Everyone");
  expect(within(screen.getByRole("tree")).getByText("Engaging Councillors")).toBeVisible();
});

test("While nobody is named, it says so, and there is no filter.", async () => {
  const service = makeFakeAssessmentService(named({ officers: new Map() }));
  const { user } = await openOfficers(service);
  expect(screen.getByText("Nobody is named yet.")).toBeVisible();
  await user.click(await place("Submit"));
  expect(screen.queryByRole("combobox", { name: "Officer" })).toBeNull();
});

test("A typed name is written over what was seen, and suggested for the others.", async () => {
  const { user, service } = await openOfficers(makeFakeAssessmentService(named()));
  await user.clear(field("Engaging Councillors"));
  await user.type(field("Engaging Councillors"), "A. Reed ");
  await user.tab();
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(
      "Written to the workbook: Engaging Councillors.",
    ),
  );
  expect(service.texts).toEqual([
    {
      keyAreaId: councillors.id,
      field: "officers",
      text: "A. Reed",
      expected: "Head of procurement",
    },
  ]);
  expect(await screen.findByRole("button", { name: /^A\. Reed 3 of 3 assessed/ })).toBeVisible();
  expect(document.querySelector('datalist option[value="A. Reed"]')).not.toBeNull();
});

test("What is typed when Esc leaves the view is written too.", async () => {
  const { user, service } = await openOfficers(makeFakeAssessmentService(named()));
  await user.type(field("Enablers"), "A. Reed{Escape}");
  await waitFor(() =>
    expect(service.texts).toEqual([expect.objectContaining({ text: "A. Reed", expected: "" })]),
  );
});

test.each(["Keep theirs", "Keep mine"])("Somebody else's name: %s.", async (choice) => {
  const { user, service } = await openOfficers(makeFakeAssessmentService(named()));
  service.nextTexts.push({ kind: "conflict", found: "A. Reed" });
  await user.type(field("Enablers"), "B. Okafor{Enter}");
  expect(await screen.findByText("Start says: A. Reed")).toBeVisible();
  expect(screen.getByText("You typed: B. Okafor")).toBeVisible();
  await user.click(button(new RegExp(`^${choice}: `)));
  await waitFor(() => expect(screen.queryByText("Start says: A. Reed")).toBeNull());
  expect(service.texts.slice(1)).toEqual(
    choice === "Keep mine"
      ? [expect.objectContaining({ text: "B. Okafor", expected: "A. Reed" })]
      : [],
  );
});

test("Somebody else's name that was read meanwhile is not written over.", async () => {
  const { user, service } = await openOfficers(makeFakeAssessmentService(named()));
  await user.type(field("Enablers"), "Mia{Enter}");
  await waitFor(() => expect(service.texts).toHaveLength(1));
  const [enablers] = procurement.themes[3].keyAreas;
  service.contents = { ...named(), officers: new Map([[enablers.id, "Ben"]]) };
  act(() => service.change());
  await waitFor(() => expect(field("Enablers")).toHaveValue("Ben"));
  await user.tab();
  expect(service.texts).toHaveLength(1);
});

test("A name that waits for Excel is still there after leaving the view.", async () => {
  const { user, service } = await openOfficers(makeFakeAssessmentService(named()));
  service.nextTexts.push({ kind: "failed", trouble: makeTrouble("Writing") });
  await user.type(field("Enablers"), "Mia{Enter}");
  await screen.findByRole("button", { name: /^Try again: / });
  // Here its own message says it.
  expect(screen.queryByText("1 officer is not written")).toBeNull();
  await user.click(button("Back"));
  expect(await screen.findByText("1 officer is not written")).toBeVisible();
  await user.click(await place("Assess"));
  await user.click(button("Show: 1 officer is not written"));
  await heading("Officers");
  expect(field("Enablers")).toHaveValue("Mia");
  expect(button(/^Try again: /)).toBeVisible();
});

test("A line that is not written is told on the page of another key area.", async () => {
  const service = makeFakeAssessmentService(named());
  const { user } = openPane(service);
  await user.click(await place("Results"));
  await user.click(await screen.findByRole("button", { name: /Showing leadership/ }));
  await user.click(await screen.findByRole("button", { name: /Engaging Councillors/ }));
  service.nextTexts.push({ kind: "failed", trouble: makeTrouble("Writing") });
  await user.type(await screen.findByRole("textbox", { name: /^In short/ }), "They decide.");
  await user.tab();
  await screen.findByText("Writing went wrong.");
  expect(screen.queryByText("1 line “In short” is not written")).toBeNull();
  await user.click(button(/Back/));
  await user.click(await screen.findByRole("button", { name: /Working with partners/ }));
  await heading("Working with partners");
  await user.click(button("Show: 1 line “In short” is not written"));
  await heading("Engaging Councillors");
  expect(screen.getByRole("textbox", { name: /^In short/ })).toHaveValue("They decide.");
});

test("A name that cannot be written stays, and can be tried again.", async () => {
  const { user, service } = await openOfficers(makeFakeAssessmentService(named()));
  service.nextTexts.push({ kind: "failed", trouble: makeTrouble("Writing") });
  await user.type(field("Enablers"), "B. Okafor{Enter}");
  expect(await screen.findByText("Writing went wrong.")).toBeVisible();
  expect(field("Enablers")).toHaveValue("B. Okafor");
  await user.click(button(/^Try again: /));
  await waitFor(() => expect(service.texts).toHaveLength(2));
  expect(service.texts[1]).toMatchObject({ text: "B. Okafor" });
});

test("In a workbook of an older version, names are locked with the reason.", async () => {
  const service = makeFakeAssessmentService(named());
  service.condition = { ...SOUND, format: "earlierLayout" };
  await openOfficers(service);
  expect(screen.getByText("Officers cannot be changed")).toBeVisible();
  expect(screen.getByText(/rebuild the sheets/)).toBeVisible();
  expect(field("Enablers")).toBeDisabled();
});

test("Submit shows one officer's issues, and says that submitting covers everyone's.", async () => {
  const { user } = await openOfficers(
    makeFakeAssessmentService(named()),
    preferencesInMemory({ ...preferencesInMemory().read(), officer: "Head of procurement" }),
  );
  await user.click(await place("Submit"));
  await heading("0 of 1 issue");
  expect(
    screen.getByText("Submitting covers all 59 value codes, not one officer’s part."),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: /next issue/ })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Officer" }), "P. Shah");
  await heading("1 issue");
  await user.click(button("Go to P. Shah’s next value code not assessed"));
  await screen.findByRole("heading", { name: /SL2\.\d|SL3\.\d/ });
});

test("Assess keeps to the same officer, says so, and can show everyone's again.", async () => {
  const preferences = preferencesInMemory({
    ...preferencesInMemory().read(),
    officer: "Head of procurement",
  });
  const service = makeFakeAssessmentService(
    named({
      responses: new Map([[councillors.valueCodes[0].id, answered]]),
    }),
  );
  const { user } = openPane(
    service,
    shippedFrameworkSource,
    makeFakeCommandTroubles(),
    preferences,
  );
  const [, second, third] = councillors.valueCodes;
  // Not the first of all that is not assessed, but the first of theirs.
  expect(await heading(new RegExp(second.ref))).toBeVisible();
  expect(screen.getByText("Officer: Head of procurement")).toBeVisible();
  await user.click(button("2 not assessed, go to the next"));
  expect(await heading(new RegExp(third.ref))).toBeVisible();
  // Theirs end here.
  expect(button("Finish")).toBeVisible();
  await user.click(button("Show everyone’s"));
  expect(preferences.read().officer).toBeNull();
  expect(button("58 not assessed, go to the next")).toBeVisible();
  expect(screen.queryByText("Officer: Head of procurement")).toBeNull();
});

test("A key area's page has its line for the report.", async () => {
  const service = makeFakeAssessmentService(
    named({ inShort: new Map([[councillors.id, "They decide."]]) }),
  );
  const { user } = openPane(service);
  await user.click(await place("Results"));
  await user.click(await screen.findByRole("button", { name: /Showing leadership/ }));
  await user.click(await screen.findByRole("button", { name: /Engaging Councillors/ }));
  const line = await screen.findByRole("textbox", { name: "In short: Engaging Councillors" });
  expect(line).toHaveValue("They decide.");
  await user.type(line, " Well.");
  await user.tab();
  await waitFor(() =>
    expect(service.texts).toEqual([
      {
        keyAreaId: councillors.id,
        field: "inShort",
        text: "They decide. Well.",
        expected: "They decide.",
      },
    ]),
  );
});
