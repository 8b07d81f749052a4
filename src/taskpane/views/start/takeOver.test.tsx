import { screen, waitFor } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import type { LastRoundRead } from "../../../workbook/read/returns/ReturnOutcome";
import { button, goToStart, openPane, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";
import { takeOverSentence } from "./takeOverLines";

const [procurement, statementSet] = shippedFrameworks();
const action = (status: string) => ({ ref: "SL1.1", action: "Do", owner: "", due: "", status });

const last: LastRoundRead = {
  kind: "lastRound",
  file: "Fenbridge 2025.xlsx",
  assessment: sampleAssessment(procurement, { department: "Housing" }),
  actions: [action("In progress"), action("Done"), action("")],
  notes: [{ kind: "draft" }],
};

async function take(opened: OpenedPane, name = "Fenbridge 2025.xlsx"): Promise<void> {
  const picker = screen.getByLabelText("Take over last year’s answers…");
  await opened.user.upload(picker, new File(["x"], name));
}

test("Choosing last year's workbook says what is taken over, and building takes it over.", async () => {
  const opened = openPane();
  const { user, service } = opened;
  service.lastRounds.set(last.file, last);
  await goToStart(opened);
  await user.click(screen.getByRole("radio", { name: /Statement Set/ }));
  await take(opened);
  expect(await screen.findByText("From Fenbridge 2025.xlsx, 14 March 2026")).toBeVisible();
  expect(
    screen.getAllByText(
      /59 answers, 11 targets and 2 open actions are taken over\. 1 done action is not\./,
    )[0],
  ).toBeInTheDocument();
  expect(screen.getByText("Its status is Draft.")).toBeVisible();
  expect(screen.getByRole("radio", { name: /National Procurement/ })).toBeChecked();
  expect(screen.getByRole("textbox", { name: /Council/ })).toHaveValue(
    "Fenbridge District Council",
  );
  expect(screen.getByRole("textbox", { name: /Department/ })).toHaveValue("Housing");
  await user.click(button("Build the workbook"));
  await waitFor(() => expect(service.requests).toHaveLength(1));
  const { request } = service.requests[0];
  expect(request.carriedFrom).toEqual({ file: last.file, date: "2026-03-14" });
  expect(request.actions?.map(({ status }) => status)).toEqual(["In progress", ""]);
  const entries = [...(request.responses?.values() ?? [])].map(({ entry }) => entry.kind);
  expect(new Set(entries)).toEqual(new Set(["notAssessed"]));
});

test.each([
  [{ answers: 2, targets: 0, actions: 0, ended: 0 }, "2 answers are taken over."],
  [{ answers: 1, targets: 0, actions: 0, ended: 0 }, "1 answer is taken over."],
  [
    { answers: 2, targets: 0, actions: 1, ended: 3 },
    "2 answers and 1 open action are taken over. 3 done actions are not.",
  ],
])("Of %j only what there is is named.", (counts, sentence) => {
  expect(takeOverSentence({ counts })).toBe(sentence);
});

test("With another framework chosen nothing is built, and the pane says why; it can be left out.", async () => {
  const opened = openPane();
  const { user, service } = opened;
  service.lastRounds.set(last.file, last);
  await goToStart(opened);
  await take(opened);
  await screen.findByText("From Fenbridge 2025.xlsx, 14 March 2026");
  await user.click(screen.getByRole("radio", { name: /Statement Set/ }));
  expect(await screen.findByText("These answers are for another framework")).toBeVisible();
  await user.click(button("Build the workbook"));
  expect(service.requests).toEqual([]);
  await user.click(button("Do not take over"));
  await user.click(button("Build the workbook"));
  await waitFor(() => expect(service.requests).toHaveLength(1));
  expect(service.requests[0].request).not.toHaveProperty("carriedFrom");
  expect(service.requests[0].request.framework).toEqual(statementSet);
});

test("A file that cannot be used is named with the reason.", async () => {
  const opened = openPane();
  await goToStart(opened);
  await take(opened, "Minutes.xlsx");
  expect(await screen.findByText("Minutes.xlsx cannot be used")).toBeVisible();
});
