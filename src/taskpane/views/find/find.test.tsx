import { screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();

/** Opens Find from Assess, which shows the value code of the selected row. */
async function openFind(framework = procurement, selected?: string): Promise<OpenedPane> {
  const made = sampleAssessment(framework, {
    assessed: 43,
    entries: { "SL1.2": { kind: "notALevel", text: "3-4" }, "SL2.2": { kind: "notApplicable" } },
  });
  const responses = new Map(made.responses);
  const flagged = framework.themes[0].keyAreas[0].valueCodes[0].id;
  const response = made.responses.get(flagged);
  if (response !== undefined) responses.set(flagged, { ...response, flag: "Ask Legal." });
  const service = makeFakeAssessmentService({ ...made, responses });
  service.selected = selected;
  const opened = openPane(service);
  await opened.user.click(await screen.findByRole("button", { name: /find another/ }));
  await screen.findByRole("tree");
  return opened;
}

const field = (): HTMLElement => screen.getByRole("searchbox", { name: "Word or reference" });
const items = (): readonly string[] =>
  screen
    .getAllByRole("treeitem")
    .filter((item) => !item.hasAttribute("aria-expanded"))
    .map((item) => item.textContent?.split(" ")[0] ?? "");
const item = (text: RegExp): HTMLElement => {
  const found = screen.getAllByRole("treeitem").find((one) => text.test(one.textContent ?? ""));
  if (found === undefined) throw new Error(`There is no item ${text.source}.`);
  return found;
};

test("The field has the focus, and only the present key area is expanded.", async () => {
  const present = procurement.themes[0].keyAreas[2].valueCodes[1];
  await openFind(procurement, present.id);
  await waitFor(() => expect(field()).toHaveFocus());
  expect(items()).toEqual(["SL3.1", "SL3.2", "SL3.3"]);
  expect(item(/^SL3\.2/)).toHaveAttribute("aria-current", "true");
  expect(item(/^Working with partners/)).toHaveAttribute("aria-expanded", "true");
  expect(item(/^Engaging Councillors/)).toHaveAttribute("aria-expanded", "false");
  expect(item(/^Engaging Councillors/)).toHaveTextContent("2 of 3");
});

test("A word finds every value code that contains it, says how many, and expands them; if nothing is found it says what to do.", async () => {
  const { user } = await openFind();
  await user.type(field(), "obtaining social val");
  expect(items()).toHaveLength(10);
  expect(screen.getByText("10 found", { selector: "p" })).toBeVisible();
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("10 found"));
  await user.clear(field());
  await user.type(field(), "zebra");
  expect(screen.getByText("Nothing found. Try fewer letters.")).toBeVisible();
  expect(screen.queryByRole("tree")).toBeNull();
  await user.keyboard("{Escape}");
  expect(field()).toHaveValue("");
  expect(await heading("Find a value code")).toBeVisible();
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("button", { name: /find another/ })).toHaveFocus();
});

test("The filters say how many they show.", async () => {
  const { user } = await openFind();
  const filters = screen.getByRole("group", { name: "Show" });
  expect(
    within(filters)
      .getAllByRole("button")
      .map((pill) => pill.textContent),
  ).toEqual(["All 59", "Not assessed 17", "Flagged 1"]);
  await user.click(button("Flagged 1"));
  expect(items()).toEqual(["SL1.1"]);
  expect(within(item(/^SL1\.1/)).getByRole("img", { name: "Flagged for review" })).toBeVisible();
  expect(within(item(/^SL1\.1/)).getByRole("img", { name: "With a comment" })).toBeVisible();
  await user.type(field(), "zebra");
  expect(screen.getByText(/^Nothing found/)).toBeVisible();
});

test("Arrow down moves into the tree, its keys through it, Enter to Assess, and Back restores everything.", async () => {
  const { user } = await openFind();
  await user.type(field(), "enabling");
  await user.keyboard("{ArrowDown}");
  expect(item(/^Enablers/)).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(field()).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(item(/^EN\.3/)).toHaveFocus();
  await user.keyboard("{Home}");
  expect(item(/^Enablers/)).toHaveFocus();
  await user.keyboard("{End}{Enter}");
  expect(await heading(/Enabling innovation/)).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(item(/^EN\.3/)).toHaveFocus());
  expect(field()).toHaveValue("enabling");
});

test("Enter in the field opens the first result.", async () => {
  const { user } = await openFind();
  await user.type(field(), "bc3.3{Enter}");
  expect(await heading(/Modern slavery/)).toBeVisible();
});

test("From a filter, Next steps through what the filter shows.", async () => {
  const { user } = await openFind();
  await user.click(button("Not assessed 17"));
  await user.click(item(/^SL1\.2/));
  expect(await heading(/Reporting/)).toBeVisible();
  expect(screen.getByRole("button", { name: /Not assessed only/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Next" }));
  const next = procurement.themes[2].keyAreas[1].valueCodes[3];
  expect(await heading(new RegExp(next.title))).toBeVisible();
});

test("A theme that is its own key area contains its value codes directly.", async () => {
  const present = statementSet.themes[1].keyAreas[0].valueCodes[0];
  const { user } = await openFind(statementSet, present.id);
  expect(items()).toEqual(["MI.1", "MI.2", "MI.3"]);
  await user.click(item(/^Use of Data/));
  expect(items()).toHaveLength(6);
  expect(await place("Assess")).toHaveAttribute("aria-current", "page");
});
