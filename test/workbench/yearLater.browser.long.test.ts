/** A year later: last year's answers taken over and reviewed, then brought to a newer version. */
import type { Response } from "../../src/assessment/assessment";
import { madeUpVersion } from "../../src/assessment/versions/testVersions";
import { allValueCodes } from "../../src/framework/framework";
import { serializeFramework } from "../../src/framework/serializeFramework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { writeWorkbook } from "../../workbench/file/writeWorkbook";
import { buildAnew } from "../tools/buildInExcel";
import { openPage, type OpenPage } from "./openPage";
import { sheetHands } from "./sheetHands";

const [, framework] = shippedFrameworks();
const codes = allValueCodes(framework);
const { newer, dropped } = madeUpVersion(framework);
const [theme] = framework.themes;
const labelOf = (index: number): string => framework.levels[index].label;

let open: OpenPage;
let lastYear: Buffer;
beforeAll(async () => {
  const responses = new Map(
    codes.map(({ id, ref }): [string, Response] => [
      id,
      {
        entry: { kind: "level", value: framework.levels[2].value },
        comment: `Said of ${ref}.`,
        evidence: "",
      },
    ]),
  );
  const excel = await buildAnew(framework, { name: "last", allowNotApplicable: false, responses });
  lastYear = Buffer.from(await writeWorkbook(excel.workbook()));
  excel.close();
  open = await openPage();
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

const press = async (name: string | RegExp): Promise<void> =>
  open.pane.getByRole("button", { name }).first().click();
const goTo = async (place: string): Promise<void> =>
  open.pane.getByRole("navigation").getByRole("button", { name: place }).click();
const heading = async (title: string): Promise<void> =>
  open.pane.getByRole("heading", { level: 1, name: title }).waitFor();

test("Last year's workbook is taken over: one answer is confirmed by Enter, one changed by its number, one typed in the sheet.", async () => {
  const { page, pane, tab, cell } = open;
  await press("Start an assessment");
  await pane.getByLabel("Take over last year’s answers…").setInputFiles({
    name: "Fenbridge 2025.xlsx",
    mimeType: "application/octet-stream",
    buffer: lastYear,
  });
  await pane
    .getByText(/^21 answers are taken over\./)
    .first()
    .waitFor();
  await open.picture("year-later-1-chosen");
  await press("Build the workbook");
  await page.getByRole("tab", { name: "Start", selected: true }).waitFor();
  await goTo("Assess");
  await heading(`${codes[0].ref} ${codes[0].title}`);
  await pane.getByRole("radio").first().press("Enter");
  await heading(`${codes[1].ref} ${codes[1].title}`);
  await pane.getByRole("radio").first().press("3");
  await pane.getByRole("radio", { name: /^3 /, checked: true }).waitFor();
  await tab(theme.title).click();
  await cell("D4").getByText(labelOf(2)).waitFor();
  await cell("D5").getByText(labelOf(3)).waitFor();
  await sheetHands(open).pick("D6", labelOf(1));
  await open.picture("year-later-2-reviewed");
  await goTo("Results");
  await pane.getByText("18 answers carried forward are to be reviewed.").waitFor();
  await pane.getByText("1 answer confirmed without a change.").waitFor();
});

test("A newer version takes the answers to their places, and keeps the one without a place on its own sheet.", async () => {
  const { page, pane, tab } = open;
  await goTo("More");
  await press(/^Newer version/);
  await pane.getByLabel("Choose the newer version’s file…").setInputFiles({
    name: "newer.json",
    mimeType: "application/json",
    buffer: Buffer.from(serializeFramework(newer)),
  });
  await press("Go through 4");
  const cards = pane.getByRole("group", { name: "Where does this answer belong?" });
  for (const number of [1, 2, 3]) {
    await pane.getByText(`${number} of 4`, { exact: true }).first().waitFor();
    await cards.getByRole("checkbox").first().press("Enter");
  }
  await pane.getByText("4 of 4", { exact: true }).first().waitFor();
  await open.picture("year-later-3-no-place");
  await press("Confirm no place");
  await pane.getByText("All 21 answers are placed").waitFor();
  await press("Move to version 2.0");
  // The pane returns to Assess once all sheets are made.
  await pane.getByRole("navigation").getByRole("button", { name: "Assess" }).waitFor();
  await goTo("Assess");
  await pane
    .getByText(/to be reviewed$/)
    .first()
    .waitFor();
  await open.picture("year-later-4-moved");
  await tab("Answers without a place").click();
  await page.locator("main").getByText(`Said of ${dropped.ref}.`).waitFor();
  await open.picture("year-later-5-without-a-place");
});
