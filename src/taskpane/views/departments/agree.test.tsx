import { screen, waitFor, within } from "@testing-library/react";
import type { Assessment } from "../../../assessment/assessment";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { consolidated, departmentReturn } from "../../testing/departmentReturns";
import { addReturn } from "../../../assessment/departments/addReturn";
import { withDepartments } from "../../../assessment/departments/withDepartments";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const council = sampleAssessment(procurement, { assessed: 0 });
const [first, second] = procurement.themes[0].keyAreas[0].valueCodes;

/** SL1.1 is two levels apart, SL1.2 is one. */
const three = (): Assessment =>
  consolidated(council, {
    Housing: { [first.ref]: 1 },
    Finance: { [first.ref]: 2, [second.ref]: 2 },
    Waste: {},
  });

async function walk(contents: Assessment = three()): Promise<OpenedPane> {
  const opened = openPane(makeFakeAssessmentService(contents));
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /^Departments/ }));
  await opened.user.click(await screen.findByRole("button", { name: /^Go through/ }));
  await heading("Agree a level");
  return opened;
}

const radio = (name: RegExp): HTMLElement => screen.getByRole("radio", { name });
const rung = (name: string): HTMLElement => {
  const item = screen.getByRole("heading", { level: 2, name }).closest("li");
  if (item === null) throw new Error(`No rung ${name}.`);
  return item;
};

test("Largest spread first: who chose which level, with their comments; the weakest is chosen.", async () => {
  await walk();
  expect(screen.getByText("From 1 to 3, 2 levels apart.")).toBeVisible();
  expect(within(rung("Minimum")).getByText(/Housing on SL1\.1/)).toBeVisible();
  expect(within(rung("Mature")).getByText("No comment: Waste")).toBeVisible();
  expect(radio(/^1 - /)).toBeChecked();
  await waitFor(() => expect(radio(/^1 - /)).toHaveFocus());
});

test("The keyboard alone: Enter agrees the weakest, a number and a reason agree another, then the walk ends.", async () => {
  const { user, service } = await walk();
  await user.keyboard("{Enter}");
  await screen.findByText("2 of 2");
  await waitFor(() => expect(radio(/^2 - /)).toHaveFocus());
  await user.keyboard("3{Enter}");
  const reason = screen.getByRole("textbox", { name: /^Why not 2\?/ });
  expect(reason).toHaveFocus();
  expect(screen.getByText("Give the reason in a sentence.")).toBeVisible();
  await user.keyboard("Training is paid for.{Control>}{Enter}{/Control}");
  await heading("Departments");
  expect(service.agreements).toMatchObject([
    {
      agreement: { valueCodeId: first.id, agreed: 1, weakest: 1, reason: "" },
      expected: undefined,
    },
    {
      agreement: { valueCodeId: second.id, agreed: 3, weakest: 2, reason: "Training is paid for." },
    },
  ]);
  expect(await screen.findByText("All 2 differences are agreed.")).toBeVisible();
  await user.click(button("Record of agreed levels (2)"));
  expect(await screen.findByText("Why not 2: Training is paid for.")).toBeVisible();
  expect(screen.getByText("The weakest. No reason needed.")).toBeVisible();
  expect(screen.getByText("3 departments: 1 at 1, 1 at 2, 1 at 3")).toBeVisible();
});

test("The record counts a text that is not a level apart from what is not assessed.", async () => {
  const contents = three();
  const { departments } = contents;
  if (departments === undefined) throw new Error("No departments.");
  const record = [
    {
      valueCodeId: first.id,
      agreed: 2,
      weakest: 2,
      reason: "",
      present: "Finance lead",
      on: "2026-05-14T10:42",
      given: new Map([
        ["Housing", { kind: "level", value: 2 } as const],
        ["Finance", { kind: "notALevel", text: "3 to 4" } as const],
        ["Waste", { kind: "notAssessed" } as const],
      ]),
    },
  ];
  const { user } = openPane(
    makeFakeAssessmentService(withDepartments(contents, { ...departments, record })),
  );
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Departments/ }));
  await user.click(await screen.findByRole("button", { name: "Record of agreed levels (1)" }));
  expect(
    await screen.findByText("3 departments: 1 at 2, 1 not a level, 1 not assessed"),
  ).toBeVisible();
});

test("A held Enter counts once; Shift+Enter is back; Delete and Enter leave open.", async () => {
  const { user, service } = await walk();
  await user.keyboard("{Delete}{Enter}");
  await screen.findByText("2 of 2");
  await waitFor(() => expect(radio(/^2 - /)).toHaveFocus());
  await user.keyboard("{Shift>}{Enter}{/Shift}");
  await screen.findByText("1 of 2");
  await waitFor(() => expect(document.activeElement).toHaveAttribute("type", "radio"));
  await user.keyboard("1{Enter>3/}");
  await screen.findByText("2 of 2");
  expect(service.agreements).toHaveLength(1);
});

test("Who is present goes into the record.", async () => {
  const opened = openPane(makeFakeAssessmentService(three()));
  const { user, service } = opened;
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Departments/ }));
  await user.type(await screen.findByRole("textbox", { name: "Present" }), "Finance lead, audit");
  await user.click(button("Go through 2 differences"));
  await heading("Agree a level");
  await user.click(button("Agree 1"));
  await waitFor(() =>
    expect(service.agreements).toMatchObject([{ agreement: { present: "Finance lead, audit" } }]),
  );
});

test("An agreement that was not written stays, with what was typed, and says so.", async () => {
  const { user, service } = await walk();
  service.nextAgreements.push(
    { kind: "failed", trouble: makeTrouble("Agreeing") },
    { kind: "conflict", found: undefined },
  );
  await user.keyboard("2");
  await user.type(screen.getByRole("textbox", { name: /^Why not 1\?/ }), "Because.");
  await user.click(button("Agree 2"));
  expect(await screen.findByText("Agreeing went wrong.")).toBeVisible();
  await user.click(button("Agree 2"));
  expect(await screen.findByText(/^Your level was not saved/)).toBeVisible();
  expect(screen.getByText("1 of 2")).toBeVisible();
  expect(screen.getByRole("textbox", { name: /^Why not 1\?/ })).toHaveValue("Because.");
});

test("What was typed in place of a level is shown, and only Keep mine replaces it.", async () => {
  const { user, service } = await walk();
  const found = { level: "3 or 4, see minutes", reason: "Typed by hand." };
  service.nextAgreements.push({ kind: "conflict", found }, { kind: "conflict", found });
  await user.click(button("Agree 1"));
  expect(await screen.findByText(/“3 or 4, see minutes”, which is not a level/)).toBeVisible();
  expect(screen.getByText("The reason on Departments: “Typed by hand.”")).toBeVisible();
  await user.click(button("Agree 1"));
  expect(service.agreements.at(-1)?.expected).toBeUndefined();
  await user.click(await screen.findByRole("button", { name: "Keep mine" }));
  await screen.findByText("2 of 2");
  expect(service.agreements.at(-1)?.expected).toEqual(found);
});

test("A retry carries the moment of the first try.", async () => {
  const { user, service } = await walk();
  service.nextAgreements.push({ kind: "failed", trouble: makeTrouble("Agreeing") });
  const now = jest.spyOn(Date.prototype, "getMinutes").mockReturnValue(10);
  await user.click(button("Agree 1"));
  await screen.findByText("Agreeing went wrong.");
  now.mockReturnValue(12);
  await user.click(button("Agree 1"));
  await screen.findByText("2 of 2");
  now.mockRestore();
  const [one, two] = service.agreements.map((change) => "agreement" in change && change.agreement);
  expect(two).toEqual(one);
});

test("Hidden names: comments without their authors, until all expected departments are in.", async () => {
  const levels = { Housing: { [first.ref]: 1 }, Finance: { [first.ref]: 2 } };
  const { user } = await walk(consolidated(council, levels, ["Housing", "Finance", "Waste"]));
  await user.click(button("Back"));
  await user.click(
    await screen.findByRole("checkbox", { name: "Hide names until all departments have answered" }),
  );
  await user.click(button("Go through 1 difference"));
  await heading("Agree a level");
  expect(screen.getByText(/Names are hidden\./)).toBeVisible();
  expect(within(rung("Minimum")).getByText("“Housing on SL1.1.”")).toBeVisible();
  expect(screen.queryByText("Housing")).toBeNull();
  expect(screen.getByText("Not answered: 1 of 3.")).toBeVisible();
});

test("What changed since it was agreed comes first, and the agreement holds.", async () => {
  const { user, service } = await walk();
  await user.keyboard("{Enter}");
  await screen.findByText("2 of 2");
  const held = service.contents;
  if (held === undefined || "message" in held || held.departments === undefined)
    throw new Error("No departments.");
  service.contents = withDepartments(
    held,
    addReturn(held.departments, departmentReturn(council, "Housing", { [first.ref]: 4 })),
  );
  service.change();
  await user.click(button("Back"));
  const changed = await screen.findByRole("region", { name: /^Changed since agreed/ });
  await user.click(within(changed).getByRole("button", { name: new RegExp(`^${first.ref} `) }));
  await heading("Agree a level");
  expect(await screen.findByText("Housing: 1 - Minimum, now 4 - Leader")).toBeVisible();
  expect(radio(/^1 - /)).toBeChecked();
  await user.click(button("Record (1)"));
  await heading(`Record: ${first.ref}`);
});

test("A level that was typed in the sheet is not recorded, and can be.", async () => {
  const made = three();
  if (made.departments === undefined) throw new Error("No departments.");
  const agreed = new Map([[first.id, { level: 2, reason: "Typed." }]]);
  const opened = openPane(
    makeFakeAssessmentService(withDepartments(made, { ...made.departments, agreed })),
  );
  const { user, service } = opened;
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Departments/ }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Show" }),
    "Not recorded (1)",
  );
  await user.click(button("Go through 1 value code"));
  expect(await screen.findByText("Not recorded")).toBeVisible();
  expect(radio(/^2 - /)).toBeChecked();
  expect(screen.getByRole("textbox", { name: /^Why not 1\?/ })).toHaveValue("Typed.");
  await user.click(button("Agree 2"));
  await heading("Departments");
  expect(service.agreements).toMatchObject([
    { agreement: { agreed: 2, reason: "Typed." }, expected: { level: 2, reason: "Typed." } },
  ]);
});

test("Assess shows the council's level, which only Agree changes; the comment is the council's own.", async () => {
  const { user, service } = openPane(makeFakeAssessmentService(three()));
  await screen.findByText("Weakest level: 1 - Minimum, not agreed");
  expect(screen.getByText(/^3 of 3 departments answered, 2 levels apart\./)).toBeVisible();
  await user.keyboard("4");
  expect(service.records).toEqual([]);
  expect(screen.queryByRole("button", { name: "Clear level" })).toBeNull();
  await user.type(screen.getByRole("textbox", { name: /^Comment/ }), "Ours.");
  await user.tab();
  await waitFor(() => expect(service.records).toMatchObject([{ fields: { comment: "Ours." } }]));
  await user.click(button("Agree a level"));
  await heading("Agree a level");
  expect(screen.getByText("1 of 1")).toBeVisible();
});

test("Submit lists what is not agreed, and leads to it; agreeing lets the assessment be submitted.", async () => {
  const { user } = openPane(makeFakeAssessmentService(three()));
  await user.click(await place("Submit"));
  await heading("2 issues");
  const open = screen.getByRole("region", { name: /^Not agreed/ });
  await user.click(within(open).getByRole("button", { name: new RegExp(`${second.ref} `) }));
  await heading("Agree a level");
  await user.keyboard("{Enter}");
  await screen.findByText("2 of 2");
  await waitFor(() => expect(radio(/^1 - /)).toHaveFocus());
  await user.keyboard("{Enter}");
  await heading("No issues");
  expect(button("Continue to submit")).toBeEnabled();
});

test("Results and Why say what is not agreed.", async () => {
  const { user } = openPane(makeFakeAssessmentService(three()));
  await user.click(await place("Results"));
  expect(
    await screen.findByText(
      "From 3 of 3 departments. 0 of 59 levels are agreed; the others are the weakest given.",
    ),
  ).toBeVisible();
  await user.click(button(/^Why 1/));
  expect((await screen.findAllByText("Not agreed")).length).toBeGreaterThan(0);
});

test("Another person agreed the same value code in between: what they agreed is shown, and agreeing again replaces it.", async () => {
  const { user, service } = await walk();
  const made = three();
  if (made.departments === undefined) throw new Error("No departments.");
  const theirs = { level: 3, reason: "Waste leads." };
  service.nextAgreements.push({ kind: "conflict", found: theirs });
  service.contents = withDepartments(made, {
    ...made.departments,
    agreed: new Map([[first.id, theirs]]),
  });
  await user.click(button("Agree 1"));
  expect(await screen.findByText("Departments now says 3 - Mature.")).toBeVisible();
  expect(screen.getByText("The reason on Departments: “Waste leads.”")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Keep mine" })).toBeNull();
  expect(screen.getByText("1 of 2")).toBeVisible();
  await user.click(button("Agree 1"));
  await screen.findByText("2 of 2");
  expect(service.agreements.at(-1)).toMatchObject({
    agreement: { agreed: 1 },
    expected: theirs,
  });
});

test("Another person left the value code open in between: it says so.", async () => {
  const { user, service } = await walk();
  service.nextAgreements.push({ kind: "conflict", found: undefined });
  await user.click(button("Agree 1"));
  expect(await screen.findByText("Departments now has no agreed level.")).toBeVisible();
});

test("After the pane was closed, an agreement that is on the sheet only is offered to be recorded.", async () => {
  const made = three();
  if (made.departments === undefined) throw new Error("No departments.");
  const agreed = new Map([[first.id, { level: 1, reason: "" }]]);
  const { user, service } = openPane(
    makeFakeAssessmentService(withDepartments(made, { ...made.departments, agreed })),
  );
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Departments/ }));
  expect(await screen.findByText("1 agreed level is not in the record")).toBeVisible();
  await user.click(button("Record it"));
  await heading("Agree a level");
  await user.click(button("Agree 1"));
  await heading("Departments");
  expect(service.agreements).toMatchObject([{ agreement: { agreed: 1 }, completes: true }]);
});

test("Find, Results and Targets say in words which levels are not agreed; an agreed one does not.", async () => {
  const made = three();
  if (made.departments === undefined) throw new Error("No departments.");
  const agreed = new Map([[first.id, { level: 1, reason: "" }]]);
  const { user } = openPane(
    makeFakeAssessmentService(withDepartments(made, { ...made.departments, agreed })),
  );
  await user.click(await place("Results"));
  expect((await screen.findAllByText(/^\d+ not agreed$/)).length).toBeGreaterThan(0);
  await user.click(button("Heatmap"));
  expect(await screen.findByText("Dashed: not agreed")).toBeVisible();
  expect(button(new RegExp(`^${second.ref} .*2 - .*, not agreed$`))).toBeVisible();
  expect(
    screen.queryByRole("button", { name: new RegExp(`^${first.ref} .*not agreed`) }),
  ).toBeNull();
  await user.click(await place("Assess"));
  await user.click(await screen.findByRole("button", { name: /find another$/ }));
  const item = await screen.findByRole("treeitem", { name: new RegExp(`^${second.ref} `) });
  expect(within(item).getByText("not agreed")).toBeVisible();
});

test("Why names the weakest departments with their comments, unless names are hidden.", async () => {
  const { user } = openPane(makeFakeAssessmentService(three()));
  await user.click(await place("Results"));
  await user.click(await screen.findByRole("button", { name: /^Why 1/ }));
  expect(await screen.findByText("1 department is at 1 - Minimum:")).toBeVisible();
  expect(screen.getByText(/: Housing on SL1\.1\./)).toBeVisible();
  expect(screen.queryByText(/^No comment/)).toBeNull();
});
