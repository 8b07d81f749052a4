/** Opening and saving files in the page, and unsaved changes. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPage, type OpenPage } from "./openPage";

const ROOT = join(__dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "files-"));
const built = join(folder, "fenbridge.xlsx");
let open: OpenPage;
/** The browser's own questions that appeared. */
const asked: string[] = [];

/** Makes a workbook with the command line, as a colleague without the page would. */
beforeAll(async () => {
  const tsx = join(ROOT, "node_modules", ".bin", "tsx");
  const script = join(ROOT, "workbench", "command-line", "maturity.ts");
  const options = [
    "--framework",
    "statement-set-v16a-1",
    "--organisation",
    "Fenbridge Town Council",
  ];
  execFileSync(tsx, [script, "build", ...options, "--out", built], { cwd: ROOT });
  open = await openPage();
  open.page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await open.close();
});
afterEach(() => expect(open.wrongs()).toEqual([]));

const workbook = (): Uint8Array => new Uint8Array(readFileSync(built));

/** Drops a file on the page. */
async function drop(...names: readonly string[]): Promise<void> {
  const bytes = [...workbook()];
  await open.page.evaluate(
    ([all, content]) => {
      const dataTransfer = new DataTransfer();
      for (const name of all) dataTransfer.items.add(new File([new Uint8Array(content)], name));
      for (const kind of ["dragenter", "dragover"]) {
        document.body.dispatchEvent(
          new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
        );
      }
    },
    [names, bytes] as const,
  );
  await open.page.getByText("Drop the workbook here to open it.").waitFor();
  if (names.length === 1) await open.picture("drop");
  await open.page.evaluate(
    ([all, content]) => {
      const dataTransfer = new DataTransfer();
      for (const name of all) dataTransfer.items.add(new File([new Uint8Array(content)], name));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    [names, bytes] as const,
  );
}

test("a workbook made by the command line opens and keeps its name", async () => {
  const { page, tab, pane } = open;
  await open.choose("fenbridge.xlsx", workbook());
  await tab("Managing Expenditure").waitFor();
  await page.getByText("fenbridge.xlsx").waitFor();
  await pane.getByText("Results", { exact: true }).first().click();
  await pane
    .getByText(/21 value codes/)
    .first()
    .waitFor();
  await open.picture("from-command-line");
});

test("a file that cannot be opened is named, and the open workbook stays", async () => {
  const { page, tab } = open;
  await open.choose("notes.xlsx", new TextEncoder().encode("value code,level"));
  const trouble = await open.trouble();
  expect(trouble).toMatch(/^“notes\.xlsx” was not opened\. It is not an Excel workbook\./);
  expect(trouble).toMatch(/What was open still is\.$/);
  await open.picture("no-workbook");
  await open.choose("half.xlsx", workbook().slice(0, 20_000));
  await page.getByText(/“half\.xlsx” was not opened\. It breaks off/).waitFor();
  await tab("Managing Expenditure").waitFor();
  await open.button("Close message").click();
});

test("files are opened by dropping them, one at a time", async () => {
  const { page, button } = open;
  await button("New").click();
  await page.getByText("Maturity workbook.xlsx").waitFor();
  await drop("one.xlsx", "two.xlsx");
  expect(await open.trouble()).toContain("one file at a time");
  await drop("dropped.xlsx");
  await open.tab("Managing Expenditure").waitFor();
  await page.getByText("dropped.xlsx").waitFor();
});

test("the page asks about unsaved changes before opening another workbook", async () => {
  const { page, button, tab, cell } = open;
  await tab("Action plan").click();
  await button("New").click();
  await tab("Sheet1").waitFor();
  await cell("A1").click();
  await page.keyboard.type("kept");
  await page.keyboard.press("Enter");
  await page.getByText("Changes not saved").waitFor();

  const question = page.getByRole("dialog", { name: "Save your changes?" });
  await open.choose("fenbridge.xlsx", workbook());
  await question.waitFor();
  await open.picture("unsaved");
  await question.getByRole("button", { name: "Cancel" }).click();
  await cell("A1").getByText("kept").waitFor();

  await button("New").click();
  const download = page.waitForEvent("download");
  await question.getByRole("button", { name: "Save, then continue" }).click();
  expect((await download).suggestedFilename()).toBe("Maturity workbook.xlsx");
  await page.waitForFunction(() => !document.body.innerText.includes("kept"));
  expect(await page.getByText("Changes not saved").count()).toBe(0);

  await page.keyboard.press("Tab");
  await cell("A1").click();
  await page.keyboard.type("lost");
  await page.keyboard.press("Enter");
  await open.choose("fenbridge.xlsx", workbook());
  await question.getByRole("button", { name: "Continue without saving" }).click();
  await tab("Managing Expenditure").waitFor();
});

test("the browser asks before leaving a page with unsaved changes, and only then", async () => {
  const { page, cell, button, tab } = open;
  await page.reload();
  await tab("Sheet1").waitFor();
  expect(asked).toEqual([]);
  await cell("A1").click();
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  await page.getByText("Changes not saved").waitFor();
  await page.reload();
  await tab("Sheet1").waitFor();
  expect(asked).toEqual(["beforeunload"]);
  await cell("A1").click();
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  await download;
  await page.getByRole("status").getByText("Saved as").waitFor();
  await page.reload();
  await button("New").waitFor();
  expect(asked).toEqual(["beforeunload"]);
});
