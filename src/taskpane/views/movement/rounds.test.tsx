import { fireEvent, screen, within } from "@testing-library/react";
import type { EarlierAssessment } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import type { EarlierRead } from "../../../workbook/read/returns/ReturnOutcome";
import { makeFakeAssessmentService, SOUND } from "../../testing/fakeAssessmentService";
import { button, heading, openPane, place } from "../../testing/openPane";
import { choose, codes, earlier, lastYear, now, openMovement, procurement } from "./testMovement";

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
  expect(screen.queryByText(/is ready to compare$/)).not.toBeInTheDocument();
  expect(screen.queryByText(/of 59 value codes/)).not.toBeInTheDocument();
  fireEvent.change(date, { target: { value: "2025-03-12" } });
  expect(
    screen.getByText("Fenbridge 2025.xlsx has the same date. Give the date of this round."),
  ).toBeVisible();
  fireEvent.change(date, { target: { value: "2024-04-01" } });
  expect(
    screen.getByText("What has moved since 12 March 2025, the newest of these rounds:"),
  ).toBeVisible();
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
