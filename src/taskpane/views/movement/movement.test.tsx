import { act, screen, within } from "@testing-library/react";
import { leftOut } from "../../../workbook/read/returns/leftOut";
import type { EarlierRead } from "../../../workbook/read/returns/ReturnOutcome";
import { makeFakeAssessmentService, SOUND } from "../../testing/fakeAssessmentService";
import { button, heading, openPane, place } from "../../testing/openPane";
import {
  choose,
  codes,
  earlier,
  lastYear,
  now,
  openMovement,
  procurement,
  read,
} from "./testMovement";

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
