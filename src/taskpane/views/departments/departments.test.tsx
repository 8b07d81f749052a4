import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Assessment } from "../../../assessment/assessment";
import { allValueCodes } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { leftOut } from "../../../workbook/read/returns/leftOut";
import { consolidated, departmentReturn, readReturn } from "../../testing/departmentReturns";
import {
  makeFakeAssessmentService,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { DEFAULT_PREFERENCES } from "../../preferences/preferences";
import { withListedNames } from "../../preferences/listedNames";
import { preferencesInMemory } from "../../preferences/storedPreferences";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const council = sampleAssessment(procurement, { assessed: 0 });
const codes = allValueCodes(procurement);

async function openDepartments(contents: Assessment = council): Promise<OpenedPane> {
  const opened = openPane(makeFakeAssessmentService(contents));
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /^Departments/ }));
  await heading("Departments");
  return opened;
}

/** A file whose reading gives a department's answers. */
function give(
  { returns }: FakeAssessmentService,
  name: string,
  ...of: Parameters<typeof departmentReturn>
): File {
  returns.set(name, readReturn({ ...departmentReturn(...of), file: name }));
  return new File(["x"], name);
}

/** A file without an assessment in it. */
const other = (name: string): File => new File(["x"], name);

async function add({ user }: OpenedPane, ...files: readonly File[]): Promise<void> {
  await user.upload(screen.getByLabelText("Workbooks of departments"), [...files]);
  await waitFor(() => expect(screen.queryByText(/^Reading /)).toBeNull());
}

const group = (name: RegExp): HTMLElement => screen.getByRole("region", { name });
const brought = ({ service }: OpenedPane): readonly string[] =>
  service.requests.at(-1)?.request.departments?.returns.map(({ department }) => department) ?? [];

test("Files are read, refused ones say why, and the rest are added to the workbook at once.", async () => {
  const opened = await openDepartments();
  const { service, user } = opened;
  await add(
    opened,
    give(service, "Housing.xlsx", council, "Housing", { "SL1.1": 1 }),
    other("Minutes.xlsx"),
    give(service, "Finance.xlsx", council, "Finance"),
  );
  expect(within(group(/^Ready to add/)).getAllByRole("listitem")).toHaveLength(2);
  expect(within(group(/^Left out/)).getByText(/There is no assessment in this file/)).toBeVisible();
  await user.click(button("Add 2 departments to the workbook"));
  await heading("Building the workbook");
  const [{ request }] = service.requests;
  expect(request).toMatchObject({ whenPresent: "rebuild", framework: procurement });
  expect(brought(opened)).toEqual(["Finance", "Housing"]);
});

test("Dropped files are read; after the rebuild, the view is there again without them.", async () => {
  const opened = await openDepartments();
  const { service, user } = opened;
  const file = give(service, "Housing.xlsx", council, "Housing", { "SL1.1": 1 });
  fireEvent.drop(window, { dataTransfer: { files: [file, other("Other.xlsx")] } });
  await user.click(await screen.findByRole("button", { name: "Add 1 department to the workbook" }));
  await heading("Building the workbook");
  const departments = service.requests[0].request.departments;
  service.contents = { ...consolidated(council, {}), departments };
  act(() => service.end({ kind: "built" }));
  await heading("Departments");
  expect(screen.queryByRole("button", { name: /to the workbook$/ })).toBeNull();
  expect(within(group(/^In/)).getByText("Housing")).toBeVisible();
  // What was left out is still told.
  expect(within(group(/^Left out/)).getByText("Other.xlsx")).toBeVisible();
});

test("Cancel keeps what is read.", async () => {
  const opened = await openDepartments();
  const { service, user } = opened;
  const files = ["A", "B", "C"].map((name) => give(service, `${name}.xlsx`, council, name));
  service.readReturns = async (_files, _into, onReading, signal) => {
    const first = service.returns.get("A.xlsx");
    if (first !== undefined) onReading(first);
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    return { kind: "read" };
  };
  await user.upload(screen.getByLabelText("Workbooks of departments"), files);
  expect(await screen.findByText("Reading 2 of 3")).toBeVisible();
  await user.click(button("Cancel"));
  expect(
    await screen.findByRole("button", { name: "Add 1 department to the workbook" }),
  ).toBeVisible();
  expect(screen.queryByText("Reading 2 of 3")).toBeNull();
});

test("A file without a department's name gets one on the spot.", async () => {
  const opened = await openDepartments();
  const { service, user } = opened;
  await add(opened, give(service, "Return 41.xlsx", council, "", { "SL1.1": 2 }));
  await user.type(
    screen.getByRole("textbox", { name: "Department of Return 41.xlsx" }),
    " Waste {Enter}",
  );
  expect(within(group(/^Ready to add/)).getByText("Waste")).toBeVisible();
});

test("Two files of one department: the newer, or both under two names.", async () => {
  for (const [answer, expected] of [
    ["Use the newer", ["Housing"]],
    ["Keep both", ["Housing", "Housing (2)"]],
  ] as const) {
    const opened = await openDepartments();
    const { service, user } = opened;
    await add(
      opened,
      give(service, "new.xlsx", council, "Housing", { "SL1.1": 2 }, { date: "2026-05-14" }),
      give(service, "old.xlsx", council, "housing ", { "SL1.1": 1 }),
    );
    const asks = within(group(/^Needs your decision/));
    expect(asks.getByText("new.xlsx, 14 May 2026")).toBeVisible();
    expect(asks.getByText("old.xlsx, 12 May 2026")).toBeVisible();
    await user.click(button(answer));
    await user.click(button(/to the workbook$/));
    await heading("Building the workbook");
    expect(brought(opened)).toEqual(expected);
    const [first] = service.requests[0].request.departments?.returns ?? [];
    expect(first.file).toBe("new.xlsx");
    document.body.innerHTML = "";
  }
});

test("Later answers replace those in the workbook; a department can be removed, after a question.", async () => {
  const opened = await openDepartments(consolidated(council, { Housing: {}, Finance: {} }));
  const { service, user } = opened;
  await add(opened, give(service, "h.xlsx", council, "Housing", { "SL1.1": 2 }));
  expect(within(group(/^Ready to add/)).getByText(/^Replaces the answers/)).toBeVisible();
  await user.click(button("Leave out Housing"));
  await user.click(button("Remove Finance"));
  await user.click(button("Keep"));
  await user.click(button("Remove Finance"));
  await user.click(button("Remove"));
  await heading("Building the workbook");
  expect(brought(opened)).toEqual(["Housing"]);
});

test("Figures, what is not in yet, and a button that counts what it goes through.", async () => {
  const { user } = await openDepartments(
    consolidated(council, { Housing: { "SL1.1": 1, "SL1.2": 2 }, Finance: { "SL1.2": 3 } }, [
      "Housing",
      "Finance",
      "Waste",
    ]),
  );
  expect(screen.getByText("2 of 3")).toBeVisible();
  expect(within(group(/^Not in yet/)).getByText("Waste")).toBeVisible();
  expect(button("Go through 2 differences")).toBeEnabled();
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Show" }),
    "2 or more levels apart (1)",
  );
  expect(button("Go through 1 difference")).toBeVisible();
  await user.click(
    screen.getByRole("checkbox", { name: "Hide names until all departments have answered" }),
  );
  expect(
    screen.getByText(/Only 2 departments have answered, so a comment may show who wrote it/),
  ).toBeVisible();
});

test("With more than 20 departments, groups fold and a field finds one.", async () => {
  const names = Array.from({ length: 25 }, (_, index) => `Department ${index + 1}`);
  const { user } = await openDepartments(
    consolidated(council, Object.fromEntries(names.map((name) => [name, {}]))),
  );
  expect(screen.queryByText("Department 7")).toBeNull();
  await user.click(button("Fully assessed (25)"));
  expect(screen.getByText("Department 7")).toBeVisible();
  await user.type(screen.getByRole("searchbox", { name: "Find a department" }), "ment 2");
  expect(screen.queryByText("Department 7")).toBeNull();
  expect(screen.getByText("Department 25")).toBeVisible();
});

test("A submitted assessment shows its departments, and takes no more.", async () => {
  await openDepartments({
    ...consolidated(council, { Housing: {} }),
    submission: { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" },
  });
  expect(screen.getByText("To change this, reopen the assessment first.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Add workbooks" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Remove Housing" })).toBeNull();
});

test("What a file lacks is told before it is added.", async () => {
  const opened = await openDepartments();
  const { service } = opened;
  const answers = departmentReturn(council, "Housing", {}, { status: "draft" });
  const [{ id }] = procurement.themes[0].keyAreas[0].valueCodes;
  service.returns.set(
    "h.xlsx",
    readReturn(answers, {
      notes: [
        { kind: "draft" },
        { kind: "notLevels", valueCodeIds: [id] },
        { kind: "otherCouncil", organisation: "Ashford" },
      ],
    }),
  );
  service.returns.set("p.xlsx", leftOut("p.xlsx", "sample"));
  await add(opened, new File(["x"], "h.xlsx"), new File(["x"], "p.xlsx"));
  const ready = within(group(/^Ready to add/));
  expect(ready.getByText("59 of 59 assessed. Draft.")).toBeVisible();
  expect(ready.getByText("Not a level, so not counted: SL1.1.")).toBeVisible();
  expect(ready.getByText("Its Start names another council: Ashford.")).toBeVisible();
  expect(screen.getByText(/It is a sample with made-up answers/)).toBeVisible();
});

const trial = sampleAssessment(procurement, { assessed: 4 });

test.each([
  ["kept under a name", { kind: "department", name: "Corporate" }],
  ["removed", { kind: "leaveOut" }],
] as const)(
  "Levels of the workbook itself are %s, as the person chooses.",
  async (_how, expected) => {
    const opened = await openDepartments(trial);
    const { service, user } = opened;
    await add(opened, give(service, "Housing.xlsx", council, "Housing"));
    expect(screen.getByText(/^These are not in the workbook yet/)).toBeVisible();
    const choice = screen.getByRole("radiogroup", {
      name: "This workbook has 4 levels of its own",
    });
    expect(within(choice).getByRole("radio", { name: "Keep them as a department" })).toBeChecked();
    if (expected.kind === "leaveOut") {
      await user.click(within(choice).getByRole("radio", { name: "Remove the 4 levels" }));
      expect(screen.getByText(/save a copy of this workbook first/)).toBeVisible();
    } else {
      const name = screen.getByRole("textbox", { name: /^Department name/ });
      await user.clear(name);
      await user.type(name, expected.name);
    }
    const departments = expected.kind === "leaveOut" ? "1 department" : "2 departments";
    await user.click(button(`Add ${departments} to the workbook`));
    await heading("Building the workbook");
    expect(service.requests[0].request.ownAnswers).toEqual(expected);
  },
);

test("Levels of the workbook itself need a department's name: it is asked for on the spot.", async () => {
  const nameless = { ...trial, details: { ...trial.details, department: "" } };
  const opened = await openDepartments(nameless);
  const { service, user } = opened;
  await add(opened, give(service, "Housing.xlsx", council, "Housing"));
  await user.click(button("Add 2 departments to the workbook"));
  const name = screen.getByRole("textbox", { name: /^Department name/ });
  expect(name).toHaveFocus();
  expect(name).toHaveAccessibleDescription("Type the department that gave these levels.");
  expect(service.requests).toEqual([]);
  await user.type(name, "Corporate");
  await user.click(button("Add 2 departments to the workbook"));
  await heading("Building the workbook");
  expect(service.requests[0].request.ownAnswers).toEqual({ kind: "department", name: "Corporate" });
});

test("Without levels of its own, nothing is asked; the counts say agreed, overridden and open.", async () => {
  const opened = await openDepartments(consolidated(council, { Housing: {} }));
  expect(
    screen.getByText("0 agreed at the weakest level, 0 agreed at another, 59 not agreed."),
  ).toBeVisible();
  await add(opened, give(opened.service, "Finance.xlsx", council, "Finance"));
  expect(screen.queryByRole("radiogroup")).toBeNull();
});

test("With no differences left, what only some departments answered is named.", async () => {
  await openDepartments(
    consolidated(council, { Housing: {}, Finance: {} }, ["Housing", "Finance", "Waste"]),
  );
  expect(screen.getByText("The departments do not differ.")).toBeVisible();
  expect(
    screen.getByText(
      /^59 value codes have no agreed level, and not all departments have answered them/,
    ),
  ).toBeVisible();
});

test("Levels that all departments share so far are listed with who is missing, and agreed together.", async () => {
  const together = consolidated(council, { Housing: { "SL1.1": 2 }, Finance: { "SL1.1": 2 } }, [
    "Housing",
    "Finance",
    "Waste",
  ]);
  const { service, user } = await openDepartments(together);
  await user.click(button(/^The same in every department so far/));
  const listed = within(group(/^The same in every department so far/)).getAllByRole("listitem");
  expect(listed[0]).toHaveTextContent(
    /^SL1\.1 .*: 2 - Developing2 of 3 departments answered\. Not yet: Waste\.$/,
  );
  await user.click(button(`Agree these ${listed.length} levels`));
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Agree these/ })).toBeNull());
  const asked = service.agreements.flatMap((one) => ("agreement" in one ? [one.agreement] : []));
  expect(asked.map(({ valueCodeId }) => valueCodeId)).toEqual(codes.map(({ id }) => id));
  expect(listed).toHaveLength(codes.length);
  expect(asked[0]).toMatchObject({ valueCodeId: codes[0].id, agreed: 2, reason: "" });
});

test("The list typed in Copies is expected of this council, also after the pane was closed.", async () => {
  const preferences = preferencesInMemory({
    ...DEFAULT_PREFERENCES,
    ...withListedNames("Housing\nWaste", council.details),
  });
  for (const [organisation, expected] of [
    [council.details.organisation, ["Housing", "Waste"]],
    ["Another council", []],
  ] as const) {
    const contents = { ...council, details: { ...council.details, organisation } };
    const opened = openPane(makeFakeAssessmentService(contents), undefined, undefined, preferences);
    const { service, user } = opened;
    await user.click(await place("More"));
    await user.click(await screen.findByRole("button", { name: /^Departments/ }));
    await heading("Departments");
    await add(opened, give(service, "Housing.xlsx", council, "Housing"));
    await user.click(button(/to the workbook$/));
    await heading("Building the workbook");
    expect(service.requests[0].request.departments?.expected).toEqual(expected);
    cleanup();
  }
});
