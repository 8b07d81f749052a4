import { screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment, type SampleSize } from "../../testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();
const [first, second] = procurement.themes[0].keyAreas[0].valueCodes;

async function openHeatmap(size: SampleSize = {}, framework = procurement): Promise<OpenedPane> {
  const opened = openPane(makeFakeAssessmentService(sampleAssessment(framework, size)));
  await opened.user.click(await place("Results"));
  await opened.user.click(await screen.findByRole("button", { name: "Heatmap" }));
  return opened;
}

const pill = (name: string): HTMLElement => screen.getByText(name, { selector: "button" });
const line = (): HTMLElement => screen.getByRole("region", { name: "Chosen cell" });
/**
 * The cell with that reference; found by its text, because 59 accessible names take long to
 * compute.
 */
const cell = (ref: string): HTMLElement => {
  const found = screen.getByText(new RegExp(`^${ref} .*,$`)).closest("button");
  if (found === null) throw new Error(`There is no cell of ${ref}.`);
  return found;
};

test("The pill keeps the focus and says that it is chosen.", async () => {
  await openHeatmap();
  expect(pill("Heatmap")).toHaveFocus();
  expect(pill("Heatmap")).toHaveAttribute("aria-pressed", "true");
  expect(pill("Scores")).toHaveAttribute("aria-pressed", "false");
  expect(await heading("Heatmap")).toBeVisible();
});

test("Every value code is a cell with its sign, under its key area and theme.", async () => {
  await openHeatmap({
    assessed: 42,
    entries: { "SL1.2": { kind: "notALevel", text: "3-4" }, "SL2.2": { kind: "notApplicable" } },
  });
  const grids = screen.getAllByRole("grid");
  expect(grids.map((grid) => grid.getAttribute("aria-label"))).toEqual([
    "Showing leadership",
    "Behaving commercially",
    "Achieving community benefits",
    "Enablers",
  ]);
  expect(screen.getAllByRole("gridcell")).toHaveLength(59);
  const [row] = within(grids[0]).getAllByRole("row").slice(1);
  expect(within(row).getByRole("rowheader")).toHaveTextContent("Engaging Councillors");
  expect(cell("SL1.1")).toHaveAccessibleName(/, 2 - Developing$/);
  expect(cell("SL1.1")).toHaveTextContent(/2$/);
  expect(cell("SL1.2")).toHaveAccessibleName(/, Not a level$/);
  expect(cell("SL1.2")).toHaveTextContent(/!$/);
  expect(cell("SL2.2")).toHaveAccessibleName(/, Not applicable$/);
  expect(cell("SL2.2")).toHaveTextContent(/n\/a$/);
  expect(cell("EN.4")).toHaveAccessibleName(/, Not assessed$/);
  expect(cell("EN.4")).toHaveTextContent(/–$/);
  const key = screen.getByRole("list", { name: "Key" });
  expect(
    within(key)
      .getAllByRole("img")
      .map((sign) => sign.textContent),
  ).toEqual(["1", "2", "3", "4", "5", "–", "n/a", "!"]);
});

test("The statement set is a table with headings, and a strip.", async () => {
  await openHeatmap({}, statementSet);
  const [table, strip] = screen.getAllByRole("grid");
  const heads = within(table)
    .getAllByRole("columnheader")
    .map((head) => head.textContent);
  expect(heads).toEqual(["Key area", "Service", "Customer", "Community"]);
  expect(within(table).getAllByRole("rowheader")).toHaveLength(6);
  expect(within(table).getAllByRole("gridcell")).toHaveLength(18);
  expect(within(strip).getAllByRole("gridcell")).toHaveLength(3);
});

test("Arrow keys move within one tab stop; the row says where one is, and Enter opens it in pane and sheet.", async () => {
  const { user, service } = await openHeatmap();
  expect(line()).toHaveTextContent("Select a cell");
  // Past the pill of Targets.
  await user.tab();
  await user.tab();
  expect(cell("SL1.1")).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(cell("SL1.2")).toHaveFocus();
  expect(cell("SL1.2").parentElement).toHaveAttribute("aria-selected", "true");
  expect(line()).toHaveTextContent(`SL1.2 ${second.title}`);
  expect(service.shown).toEqual([]);
  await user.tab();
  expect(button("Open SL1.2")).toHaveFocus();
  await user.tab({ shift: true });
  await user.keyboard("{Enter}");
  expect(await heading(new RegExp(second.title))).toBeVisible();
  expect(service.shown).toEqual([{ valueCodeId: second.id, field: "entry" }]);
  await user.click(button("Back to the heatmap"));
  await waitFor(() => expect(cell("SL1.2")).toHaveFocus());
});

test("A click selects the sheet's cell and leaves the pane where it is; Open continues from there.", async () => {
  const { user, service } = await openHeatmap();
  await user.click(cell("SL1.1"));
  expect(service.shown).toEqual([{ valueCodeId: first.id, field: "entry" }]);
  expect(screen.getByRole("status")).toHaveTextContent("Shown in the sheet.");
  expect(line()).toHaveTextContent(`SL1.1 ${first.title}2 - Developing`);
  await user.click(button("Open SL1.1"));
  expect(await heading(new RegExp(first.title))).toBeVisible();
});

test("If the sheet cannot be shown it says why, and the pane continues without it.", async () => {
  const { user, service } = await openHeatmap();
  service.trouble = makeTrouble("Showing");
  await user.click(cell("SL1.1"));
  expect(await screen.findByText("Showing went wrong.")).toBeVisible();
  await user.keyboard("{Enter}");
  expect(await heading("Heatmap")).toBeVisible();
  await user.click(button("Open without the sheet"));
  expect(await heading(new RegExp(first.title))).toBeVisible();
  expect(service.shown).toEqual([]);
});

test("The pane waits at most a second for a sheet that does not come.", async () => {
  const { user, service } = await openHeatmap();
  service.show = async () => new Promise(() => undefined);
  await user.click(cell("SL1.1"));
  await user.keyboard("{Enter}");
  await waitFor(async () => expect(await place("Assess")).toHaveAttribute("aria-current", "page"), {
    timeout: 3000,
  });
});

test("The name of a key area opens its Why, and Back returns to the name.", async () => {
  const { user } = await openHeatmap();
  await user.click(cell("SL1.1"));
  await user.keyboard("{ArrowLeft}");
  expect(button("Engaging Councillors")).toHaveFocus();
  expect(line()).toHaveTextContent("Engaging Councillors2 - Developing, 3 of 3 assessed");
  await user.keyboard("{Enter}");
  expect(await heading("Engaging Councillors")).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("button", { name: "Engaging Councillors" })).toHaveFocus();
});
