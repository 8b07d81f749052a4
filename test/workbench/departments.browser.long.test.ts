/** Departments beside the live sheet: files dropped on the pane, differences walked by keyboard. */
import { readFileSync } from "node:fs";
import { allValueCodes } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { readDocument } from "../paper/readDocument";
import { departmentFile } from "../tools/departmentFile";
import { openPage, type OpenPage } from "./openPage";
import { startAssessment } from "./startAssessment";

const framework = shippedFrameworks()[1];
const codes = allValueCodes(framework);
let open: OpenPage;

/** All value codes at level 2, but the first ones. */
const levels = (...some: readonly number[]): readonly number[] =>
  codes.map((_code, index) => some[index] ?? 2);

async function drop(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const given = files.map(({ name, bytes }) => ({
    name,
    content: Buffer.from(bytes).toString("base64"),
  }));
  await open.pane.locator("body").evaluate((body, list) => {
    const data = new DataTransfer();
    for (const { name, content } of list) {
      const bytes = Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, given);
}

beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

test("Three departments' files are dropped, and a fourth is refused with its reason", async () => {
  const { pane } = open;
  await startAssessment(open, {
    framework: /Statement Set/,
    organisation: "Fenbridge District Council",
  });
  await pane.getByRole("navigation").getByRole("button", { name: "More" }).click();
  await pane.getByRole("button", { name: /^Departments/ }).click();
  await pane.getByRole("button", { name: "Add workbooks" }).waitFor();
  const housing = await departmentFile("Housing", levels(1, 3), framework);
  await drop([
    housing,
    { name: "Finance damaged.xlsx", bytes: housing.bytes.slice(0, 5000) },
    await departmentFile("Finance", levels(3, 2), framework),
    await departmentFile("Waste", levels(4, 3), framework),
  ]);
  await pane.getByText(/^This file is damaged/).waitFor();
  await open.picture("departments-1-read");
  await pane.getByRole("button", { name: "Add 3 departments to the workbook" }).click();
  await pane.getByText("value codes differ").waitFor();
  await open.tab("Departments").waitFor();
  await open.picture("departments-2-in");
  // Nobody has to look twice for why a file is not in.
  expect(await pane.getByText("Finance damaged.xlsx").count()).toBe(1);
});

test("Differences are walked by keyboard; a level above the weakest has its reason", async () => {
  const { pane, page } = open;
  await pane.getByLabel("Present").fill("Head of procurement, finance lead");
  const walk = pane.getByRole("button", { name: "Go through 2 differences" });
  await walk.focus();
  await page.keyboard.press("Enter");
  await pane.getByText("From 1 to 4, 3 levels apart.").waitFor();
  await pane.getByText(`Housing says 1`).waitFor();
  await open.picture("departments-3-agree");
  // The focus is on the weakest level.
  await pane.locator("input[type=radio]:focus").waitFor();
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Housing has a plan that is paid for.");
  await open.picture("departments-4-reason");
  await page.keyboard.press("Control+Enter");
  await pane.getByText("2 of 2").waitFor();
  await pane.locator("input[type=radio]:focus").waitFor();
  await page.keyboard.press("Enter");
  await pane.getByText("All 2 differences are agreed.").waitFor();
  await pane.getByRole("button", { name: "Record of agreed levels (2)" }).click();
  await pane.getByText("Why not 1: Housing has a plan that is paid for.").waitFor();
  await pane.getByText("Head of procurement, finance lead").first().waitFor();
  await open.picture("departments-5-record");
});

test("The sheets show what is agreed: the record, and the levels of the theme sheet", async () => {
  await open.tab("Record of agreed levels").click();
  await open.page.getByText("Housing has a plan that is paid for.").first().waitFor();
  await open.picture("departments-6-record-sheet");
  const [theme] = framework.themes;
  await open.tab(theme.title).click();
  const label = framework.levels.find(({ value }) => value === 3)?.label ?? "";
  await open.page.getByText(label).first().waitFor();
  await open.picture("departments-7-theme");
});

test("The summary and the Word document show who took part, what was agreed and why", async () => {
  const { pane, page } = open;
  await open.tab("Summary").click();
  await page
    .getByText(/3 of 3 departments|3 departments/)
    .first()
    .waitFor();
  await open.picture("departments-8-summary");
  await pane.getByRole("navigation").getByRole("button", { name: "More" }).click();
  await pane.getByRole("button", { name: /^Report/ }).click();
  const coming = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Save as Word" }).click();
  const path = await (await coming).path();
  const { paragraphs, tables } = readDocument(readFileSync(path));
  const words = [
    ...paragraphs.map(({ text }) => text),
    ...tables.flatMap(({ rows }) => rows.flat()),
  ].join("\n");
  for (const one of ["Housing", "Finance", "Waste", "Housing has a plan that is paid for."]) {
    expect(words).toContain(one);
  }
});
