import { screen, waitFor, within } from "@testing-library/react";
import { allKeyAreas } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework, makeUneven } from "../../../framework/testFramework";
import {
  makeFakeAssessmentService,
  SOUND,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();
const [councillors] = procurement.themes[0].keyAreas;

async function openTargets(
  service = makeFakeAssessmentService(sampleAssessment(procurement)),
): Promise<OpenedPane> {
  const opened = openPane(service);
  await opened.user.click(await place("Results"));
  await opened.user.click(await screen.findByRole("button", { name: "Targets" }));
  return opened;
}

const select = (keyArea: string): HTMLElement =>
  screen.getByRole("combobox", { name: `Target: ${keyArea}` });
const row = (keyArea: string): HTMLElement => {
  const found = select(keyArea).closest("li");
  if (found === null) throw new Error(`There is no row of ${keyArea}.`);
  return found;
};

test("A key area's target is beside its level, with how far it is to go.", async () => {
  await openTargets();
  expect(screen.getByText(/There are no national targets\.$/)).toBeVisible();
  expect(select("Engaging Councillors")).toHaveDisplayValue("3 - Mature");
  expect(within(row("Engaging Councillors")).getByRole("img")).toHaveAccessibleName(
    "2 - Developing",
  );
  expect(row("Engaging Councillors")).toHaveTextContent("1 to go");
  expect(screen.getAllByRole("combobox")).toHaveLength(12);
  expect(within(select("Engaging Councillors")).getAllByRole("option")).toHaveLength(6);
});

test("The statement set has its own levels and no theme twice.", async () => {
  await openTargets(makeFakeAssessmentService(sampleAssessment(statementSet)));
  expect(select("Managing Income")).toHaveDisplayValue("2 - Plans");
  expect(screen.getAllByRole("heading", { name: "Managing Income" })).toHaveLength(1);
});

test("A chosen target is written over what was seen, and announced.", async () => {
  const { user, service } = await openTargets();
  await user.selectOptions(select("Engaging Councillors"), "4 - Leader");
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(
      "Engaging Councillors: 4 - Leader. 2 to go",
    ),
  );
  expect(service.targets).toEqual([{ keyAreaId: councillors.id, level: 4, expected: 3 }]);
  expect(row("Engaging Councillors")).toHaveTextContent("2 to go");
  await user.selectOptions(select("Engaging Councillors"), "No target");
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent("Engaging Councillors: no target."),
  );
  expect(service.targets[1]).toEqual({ keyAreaId: councillors.id, level: null, expected: 4 });
  expect(row("Engaging Councillors")).not.toHaveTextContent("to go");
});

test.each(["Keep theirs", "Keep mine"])("Somebody else's target: %s.", async (choice) => {
  const { user, service } = await openTargets();
  const theirs = new Map([[councillors.id, 5]]);
  service.nextTargets.push({ kind: "conflict", found: 5 });
  await user.selectOptions(select("Engaging Councillors"), "4 - Leader");
  expect(await screen.findByText("The workbook has the target 5 - Innovator")).toBeVisible();
  expect(screen.getByText("You had chosen 4 - Leader.")).toBeVisible();
  service.contents = { ...sampleAssessment(procurement), targets: theirs };
  await user.click(button(new RegExp(`^${choice}: `)));
  const expected = choice === "Keep mine" ? "4 - Leader" : "5 - Innovator";
  await waitFor(() => expect(select("Engaging Councillors")).toHaveDisplayValue(expected));
  expect(screen.queryByText(/meanwhile/)).toBeNull();
  expect(service.targets.slice(1)).toEqual(
    choice === "Keep mine" ? [{ keyAreaId: councillors.id, level: 4, expected: 5 }] : [],
  );
});

test("A target that could not be written is retried or forgotten.", async () => {
  const { user, service } = await openTargets();
  const failed = { kind: "failed", trouble: makeTrouble("Writing") } as const;
  service.nextTargets.push(failed, failed);
  await user.selectOptions(select("Engaging Councillors"), "4 - Leader");
  expect(await screen.findByText("Writing went wrong.")).toBeVisible();
  await user.click(button(/^Try again: /));
  expect(await screen.findByText("Writing went wrong.")).toBeVisible();
  expect(select("Engaging Councillors")).toHaveDisplayValue("4 - Leader");
  await user.click(button(/^Discard this change: /));
  expect(select("Engaging Councillors")).toHaveDisplayValue("3 - Mature");
  expect(screen.queryByText("Writing went wrong.")).toBeNull();
});

test("All key areas are set one after another, once a level is chosen for them.", async () => {
  const { user, service } = await openTargets();
  expect(button("Set all")).toBeDisabled();
  await user.selectOptions(select("All key areas"), "4 - Leader");
  expect(service.targets).toEqual([]);
  await user.click(button("Set all"));
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent("11 targets written to the workbook."),
  );
  expect(service.targets).toHaveLength(11);
  expect(select("Enablers")).toHaveDisplayValue("4 - Leader");
});

test.each([
  ["readOnly", /reading only/],
  ["newer", /newer version/],
] as const)(
  "If the workbook is %s, targets cannot be changed, and it says why.",
  async (why, reason) => {
    const service: FakeAssessmentService = makeFakeAssessmentService(sampleAssessment(procurement));
    service.condition =
      why === "newer" ? { ...SOUND, format: "newer" } : { ...SOUND, readOnly: true };
    const opened = openPane(service);
    const results = await screen.findByRole("button", { name: /results/i });
    await opened.user.click(results);
    await opened.user.click(await screen.findByRole("button", { name: "Targets" }));
    const notice = screen.getByText("Targets cannot be changed").parentElement;
    expect(notice).toHaveTextContent(reason);
    for (const one of screen.getAllByRole("combobox")) expect(one).toBeDisabled();
  },
);

test("Targets can still be changed after submitting: they are not answers.", async () => {
  const made = sampleAssessment(procurement);
  const service = makeFakeAssessmentService({
    ...made,
    details: { ...made.details, status: "final" },
    submission: { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" },
  });
  const { user } = await openTargets(service);
  await user.selectOptions(select("Engaging Councillors"), "4 - Leader");
  await waitFor(() => expect(service.targets).toHaveLength(1));
});

test("A key area opens its value codes, each with its key area's target until given its own.", async () => {
  const { user, service } = await openTargets();
  const [first] = councillors.valueCodes;
  const opener = button("Value codes of Engaging Councillors");
  expect(opener).toHaveAttribute("aria-expanded", "false");
  await user.click(opener);
  expect(opener).toHaveAttribute("aria-expanded", "true");
  const name = `${first.ref} ${first.title}`;
  expect(select(name)).toHaveDisplayValue("As key area (3)");
  await user.selectOptions(select(name), "5");
  await waitFor(() =>
    expect(service.valueCodeTargets).toEqual([{ valueCodeId: first.id, level: 5, expected: null }]),
  );
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(first.title));
  expect(service.targets).toEqual([]);
  await user.selectOptions(select(name), "As key area (3)");
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(
      `${first.title}: uses its key area’s target.`,
    ),
  );
  expect(service.valueCodeTargets[1]).toEqual({ valueCodeId: first.id, level: null, expected: 5 });
});

test("A workbook of an older version has no place for value codes' own targets.", async () => {
  const service = makeFakeAssessmentService(sampleAssessment(procurement));
  service.condition = { ...SOUND, format: "earlierLayout" };
  const { user } = await openTargets(service);
  await user.click(button("Value codes of Engaging Councillors"));
  const [first] = councillors.valueCodes;
  expect(select(`${first.ref} ${first.title}`)).toBeDisabled();
  expect(select("Engaging Councillors")).toBeEnabled();
  expect(screen.getByText(/An older version built this workbook/)).toBeVisible();
  await user.click(button("Rebuild sheets"));
  await user.click(await screen.findByRole("button", { name: "Rebuild and keep all answers" }));
  await waitFor(() => expect(service.requests).toHaveLength(1));
  expect(service.requests[0]).toMatchObject({ request: { whenPresent: "rebuild" } });
});

test("A value code's own target is one that can be chosen for it, and the key area's means the next such one.", async () => {
  const uneven = makeUneven(makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 4 }));
  const [keyArea] = allKeyAreas(uneven);
  const [, noSecond] = keyArea.valueCodes;
  const held = { ...sampleAssessment(uneven), targets: new Map([[keyArea.id, 2]]) };
  const { user } = await openTargets(makeFakeAssessmentService(held));
  await user.click(screen.getByRole("button", { name: new RegExp(keyArea.title) }));
  const own = select(`${noSecond.ref} ${noSecond.title}`);
  expect(
    within(own)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "As key area (2, here 3)",
    ...[1, 3, 4, 5].map((value) => uneven.levels[value - 1].label),
  ]);
});
