import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Assessment, EarlierAssessment } from "../../../assessment/assessment";
import { earlierWith } from "../../../assessment/movement/testEarlier";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { leftOut } from "../../../workbook/read/returns/leftOut";
import type { EarlierRead } from "../../../workbook/read/returns/ReturnOutcome";
import { makeFakeAssessmentService, SOUND } from "../../testing/fakeAssessmentService";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const now = sampleAssessment(procurement);
const codes = allValueCodes(procurement);

/** The answers of now, but for these levels; 0 is not assessed. */
function lastYear(levels: Readonly<Record<string, number>>): EarlierAssessment {
  return earlierWith(
    procurement,
    new Map(
      codes.map(({ id, ref }) => {
        const { entry = { kind: "notAssessed" } as const } = now.responses.get(id) ?? {};
        const value = levels[ref];
        const then =
          value === undefined
            ? entry
            : value === 0
              ? ({ kind: "notAssessed" } as const)
              : ({ kind: "level", value } as const);
        return [id, { entry: then, comment: `${ref} then.`, evidence: "" }];
      }),
    ),
  );
}

const lower = Object.fromEntries(
  codes.filter(({ ref }) => ref.startsWith("SL1.")).map(({ ref }) => [ref, 1]),
);
const earlier = lastYear({ ...lower, "SL2.1": 0 });
const read: EarlierRead = { kind: "earlier", earlier, notes: [] };

async function openMovement(
  contents: Assessment = now,
  files: Readonly<Record<string, EarlierRead>> = { "Fenbridge 2025.xlsx": read },
): Promise<OpenedPane> {
  const service = makeFakeAssessmentService(contents);
  for (const [name, one] of Object.entries(files)) service.earlierFiles.set(name, one);
  const opened = openPane(service);
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /^Movement/ }));
  await heading("Movement");
  return opened;
}

async function choose({ user }: OpenedPane, ...names: readonly string[]): Promise<void> {
  await user.upload(
    screen.getByLabelText("Workbook of the earlier assessment"),
    names.map((name) => new File(["x"], name)),
  );
  await waitFor(() => expect(screen.queryByText(/^Reading /)).toBeNull());
}

test("Shows what moved before anything is written, then adds it to the workbook.", async () => {
  const opened = await openMovement();
  const { service, user } = opened;
  await choose(opened, "Fenbridge 2025.xlsx");
  expect(
    screen.getByRole("heading", { name: "Fenbridge 2025.xlsx is ready to compare" }),
  ).toBeVisible();
  expect(screen.getByText("12 March 2025, Final. Fingerprint 7F3A 91C2 0B4E.")).toBeVisible();
  const up = screen.getByRole("region", { name: /^Up/ });
  const rows = within(up).getAllByRole("button");
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveTextContent(/^Engaging Councillors \d up, 0 down of 3 1 to \d ▲ up \d$/);
  expect(service.requests).toEqual([]);
  await user.click(button("Add to the workbook"));
  await heading("Building the workbook");
  const [{ request }] = service.requests;
  expect(request).toMatchObject({ whenPresent: "rebuild", framework: procurement });
  expect(request.earlier).toEqual([earlier]);
  service.contents = { ...now, earlier: [earlier] };
  act(() => service.end({ kind: "built" }));
  await heading("Movement");
  expect(screen.getByRole("heading", { name: "Compared with Fenbridge 2025.xlsx" })).toBeVisible();
});

test("A key area opens its value codes with both levels and comments.", async () => {
  const { user } = await openMovement({ ...now, earlier: [earlier] });
  const row = screen.getByRole("button", { name: /^Engaging Councillors/ });
  expect(row).toHaveAttribute("aria-expanded", "false");
  await user.click(row);
  const [first] = within(screen.getByRole("region", { name: /^Up/ })).getAllByRole("listitem");
  const reporting = within(first).getByText("SL1.2 Reporting").closest("li");
  expect(reporting).toHaveTextContent(/▲ up \d/);
  expect(reporting).toHaveTextContent("SL1.2 then.");
});

test.each([
  ["Minutes.xlsx", leftOut("Minutes.xlsx", "noAssessment"), /There is no assessment in this file/],
  [
    "Other.xlsx",
    leftOut("Other.xlsx", "otherFramework", { theirs: "Another framework" }),
    /another framework: Another framework/,
  ],
])("%s is refused with its reason, and another can be chosen.", async (name, reading, reason) => {
  const opened = await openMovement();
  opened.service.earlierFiles.set(name, reading);
  await choose(opened, name);
  expect(screen.getByText(`${name} cannot be compared`)).toBeVisible();
  expect(within(screen.getByRole("main")).getByText(reason)).toBeVisible();
  await choose(opened, "Fenbridge 2025.xlsx");
  expect(within(screen.getByRole("main")).queryByText(reason)).toBeNull();
  expect(button("Add to the workbook")).toBeVisible();
});

test("What to know of the file is said, and it can be put away again.", async () => {
  const notes: EarlierRead["notes"] = [
    { kind: "otherVersion", version: "2016" },
    { kind: "noDate" },
    { kind: "draft" },
    { kind: "notLevels", valueCodeIds: [codes[0].id] },
    { kind: "missing", valueCodeIds: [codes[1].id] },
    { kind: "otherCouncil", organisation: "Marshford Borough Council" },
    { kind: "unread", problems: [] },
    { kind: "notEarlier", date: "2027-01-05" },
  ];
  const opened = await openMovement(now, { "Fenbridge 2025.xlsx": { ...read, notes } });
  await choose(opened, "Fenbridge 2025.xlsx");
  for (const words of [
    /version 2016 of the framework/,
    /no date of assessment/,
    /status is Draft/,
    /does not hold a level: SL1\.1/,
    /counts as not assessed: SL1\.2/,
    /Marshford Borough Council/,
    /could not be read for certain/,
    /5 January 2027, is not before/,
  ]) {
    expect(screen.getByText(words)).toBeVisible();
  }
  await opened.user.click(button("Do not use it"));
  expect(button("Choose workbooks")).toBeVisible();
});

/** A round of another year, with levels that only that year has. */
function round(year: number, more: Partial<EarlierAssessment> = {}): EarlierAssessment {
  return {
    ...earlier,
    file: `Fenbridge ${year}.xlsx`,
    fingerprint: `${year} 91C2 0B4E`,
    details: { ...earlier.details, date: `${year}-03-12` },
    ...more,
  };
}

const asRead = (...rounds: readonly EarlierAssessment[]): Record<string, EarlierRead> =>
  Object.fromEntries(
    rounds.map((one) => [
      one.file,
      { kind: "earlier", earlier: one, notes: one.details.date === "" ? [{ kind: "noDate" }] : [] },
    ]),
  );

test("The earlier assessment is removed after a question.", async () => {
  const { service, user } = await openMovement({ ...now, earlier: [earlier] });
  await user.click(button("Open the sheet Movement"));
  expect(service.shown).toEqual([{ sheet: "Movement", address: "A1" }]);
  await user.click(button("Remove Fenbridge 2025.xlsx"));
  await user.click(button("Keep it"));
  await user.click(button("Remove Fenbridge 2025.xlsx"));
  await user.click(button("Remove"));
  await heading("Building the workbook");
  expect(service.requests.at(-1)?.request.earlier).toEqual([]);
});

test("Several rounds are chosen at once, in any order, and added newest first.", async () => {
  const rounds = [round(2023), round(2024)];
  const opened = await openMovement({ ...now, earlier: [earlier] }, asRead(...rounds));
  await choose(opened, "Fenbridge 2023.xlsx", "Fenbridge 2024.xlsx");
  expect(screen.getByRole("region", { name: "Fenbridge 2023.xlsx" })).toBeVisible();
  await opened.user.click(button("Add to the workbook"));
  await heading("Building the workbook");
  expect(opened.service.requests.at(-1)?.request.earlier).toEqual([earlier, rounds[1], rounds[0]]);
});

test("Of several rounds, one is chosen to compare with, levels are told by round, and one can be removed.", async () => {
  const older = round(2024, { responses: lastYear({}).responses });
  const { service, user } = await openMovement({ ...now, earlier: [earlier, older] });
  expect(screen.getByRole("region", { name: /^Up/ })).toBeVisible();
  await user.selectOptions(screen.getByLabelText("What has moved since"), "12 March 2024");
  expect(screen.getByText("No key area has moved since 12 March 2024.")).toBeVisible();
  const rounds = screen.getByRole("region", { name: "Rounds (3)" });
  await user.selectOptions(
    within(rounds).getByLabelText("Weakest level of"),
    "SL1 Engaging Councillors",
  );
  expect(
    within(rounds)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(/^12 March 2024 [2-5] - /),
    "12 March 2025 1 - Minimum",
    expect.stringMatching(/^Now [2-5] - /),
  ]);
  await user.click(button("Remove Fenbridge 2024.xlsx"));
  expect(screen.getByText("Remove Fenbridge 2024.xlsx?")).toBeVisible();
  await user.click(button("Remove"));
  await heading("Building the workbook");
  expect(service.requests.at(-1)?.request.earlier).toEqual([earlier]);
});

test("A round without a date beside others waits until a person gives it.", async () => {
  const undated = round(2024, { details: { ...earlier.details, date: "" } });
  const opened = await openMovement({ ...now, earlier: [earlier] }, asRead(undated));
  await choose(opened, undated.file);
  const date = screen.getByLabelText("Date of Fenbridge 2024.xlsx");
  expect(screen.getByText("Give the date of this round.")).toBeVisible();
  await opened.user.click(button("Add to the workbook"));
  expect(date).toHaveFocus();
  expect(opened.service.requests).toEqual([]);
  fireEvent.change(date, { target: { value: "2025-03-12" } });
  expect(
    screen.getByText("Fenbridge 2025.xlsx has the same date. Give the date of this round."),
  ).toBeVisible();
  fireEvent.change(date, { target: { value: "2024-04-01" } });
  await opened.user.click(button("Add to the workbook"));
  await heading("Building the workbook");
  expect(opened.service.requests.at(-1)?.request.earlier).toMatchObject([
    { file: "Fenbridge 2025.xlsx" },
    { file: "Fenbridge 2024.xlsx", details: { date: "2024-04-01" } },
  ]);
});

test("One in the workbook that has no date is asked for it as well.", async () => {
  const undated = { ...earlier, details: { ...earlier.details, date: "" } };
  const opened = await openMovement({ ...now, earlier: [undated] }, asRead(round(2024)));
  await choose(opened, "Fenbridge 2024.xlsx");
  fireEvent.change(screen.getByLabelText("Date of Fenbridge 2025.xlsx"), {
    target: { value: "2025-03-12" },
  });
  await opened.user.click(button("Add to the workbook"));
  await heading("Building the workbook");
  expect(opened.service.requests.at(-1)?.request.earlier).toMatchObject([
    { file: "Fenbridge 2025.xlsx", details: { date: "2025-03-12" } },
    { file: "Fenbridge 2024.xlsx" },
  ]);
});

test("A later file of the same day can take the place of the round.", async () => {
  const corrected = round(2025, { file: "Corrected.xlsx" });
  const opened = await openMovement({ ...now, earlier: [earlier, round(2024)] }, asRead(corrected));
  await choose(opened, "Corrected.xlsx");
  await opened.user.click(button("Use it instead of Fenbridge 2025.xlsx"));
  await opened.user.click(button("Add to the workbook"));
  await heading("Building the workbook");
  expect(opened.service.requests.at(-1)?.request.earlier).toMatchObject([
    { file: "Corrected.xlsx" },
    { file: "Fenbridge 2024.xlsx" },
  ]);
});

test("The same assessment is not added twice.", async () => {
  const opened = await openMovement({ ...now, earlier: [earlier] }, asRead(earlier));
  await choose(opened, "Fenbridge 2025.xlsx");
  expect(
    within(screen.getByRole("main")).getByText(
      "It is the same assessment as Fenbridge 2025.xlsx, which is there already.",
    ),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Add to the workbook" })).toBeNull();
});

test("One that can no longer be read is said, and a person continues without it or chooses it again.", async () => {
  const service = makeFakeAssessmentService({ ...now, earlier: [earlier] });
  const message = "What this workbook keeps of Fenbridge 2024.xlsx cannot be read.";
  const problem = {
    kind: "earlierGone",
    sheet: null,
    cell: null,
    valueCode: null,
    text: "",
    message,
  } as const;
  service.condition = { ...SOUND, problems: [problem] };
  const { user } = openPane(service);
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Movement/ }));
  await heading("Movement");
  expect(screen.getByText(message)).toBeVisible();
  expect(button("Add an earlier round")).toBeVisible();
  await user.click(button("Continue without it"));
  await heading("Building the workbook");
  expect(service.requests.at(-1)?.request.earlier).toEqual([earlier]);
});

const [first, second] = codes;
const older: Framework = {
  ...procurement,
  version: "2016",
  themes: procurement.themes.map((theme) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea) => ({
      ...keyArea,
      valueCodes: keyArea.valueCodes.map((code) =>
        code.id === first.id ? { ...code, id: "renamed" } : code,
      ),
    })),
  })),
};

test("Of another version, what has no place is listed, and a map that a person chooses is kept.", async () => {
  const of2016 = round(2024, { framework: older });
  const opened = await openMovement(now, {
    [of2016.file]: {
      kind: "earlier",
      earlier: of2016,
      notes: [{ kind: "otherVersion", version: "2016" }],
    },
  });
  await choose(opened, of2016.file);
  const only = new RegExp(
    `1 value code of the earlier version has no place in this one: ${first.ref}\\.`,
  );
  expect(screen.getByText(only)).toBeVisible();
  expect(
    screen.getByText(new RegExp(`is not in the earlier version: ${first.ref}\\.`)),
  ).toBeVisible();
  const input = screen.getByLabelText("Map of the versions for Fenbridge 2024.xlsx");
  const map = (content: unknown): File => {
    const text = JSON.stringify(content);
    // jsdom's files cannot be read.
    return Object.assign(new File([text], "map.json"), { text: async () => Promise.resolve(text) });
  };
  await opened.user.upload(input, map({ version: "2016", places: { renamed: ["nowhere"] } }));
  expect(await screen.findByText(/the place "nowhere"/)).toBeVisible();
  await opened.user.upload(
    input,
    map({ version: "2016", places: { renamed: [first.id], [second.id]: [] } }),
  );
  await screen.findByText("The map that you chose is used, and kept in the workbook.");
  expect(screen.getByText(new RegExp(`has no place in this one: ${second.ref}\\.`))).toBeVisible();
  await opened.user.click(button("Add to the workbook"));
  await heading("Building the workbook");
  const [kept] = opened.service.requests.at(-1)?.request.earlier ?? [];
  expect(kept.places?.get("renamed")).toEqual([first.id]);
});

test("Where nothing can be written, what moved is shown without a way to change it.", async () => {
  const service = makeFakeAssessmentService({ ...now, earlier: [earlier] });
  service.condition = { ...SOUND, readOnly: true };
  const { user } = openPane(service);
  await user.click(await screen.findByRole("button", { name: "Look at results" }));
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Movement/ }));
  await heading("Movement");
  expect(screen.getByRole("region", { name: /^Up/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^(Choose|Remove)/ })).toBeNull();
});

test("Nothing moved: it says so.", async () => {
  await openMovement({ ...now, earlier: [lastYear({})] });
  expect(screen.getByText("No key area has moved since 12 March 2025.")).toBeVisible();
});
