/** Microsoft's library in the pane's own frame, with the page: what it learns about Excel. */
import { openPage, type OpenPage } from "./openPage";

let open: OpenPage;

/** Runs a function in the pane's frame, where the library is. */
const inPane = async <Result>(work: () => Result | Promise<Result>): Promise<Result> =>
  open.pane.locator("html").evaluate(work);

/** Milliseconds within which a repeated event would have arrived. */
const SETTLED = 100;

/**
 * What handlers in the pane's frame have received since the last time, once there are this many.
 */
async function heard(count: number): Promise<string[]> {
  const present = (): Promise<string[]> => inPane(() => Reflect.get(window, "heard") as string[]);
  while ((await present()).length < count) await open.page.waitForTimeout(20);
  await open.page.waitForTimeout(SETTLED);
  return (await inPane(() => (Reflect.get(window, "heard") as string[]).splice(0))).sort();
}

beforeAll(async () => {
  open = await openPage();
  await open.pane.getByRole("button").first().waitFor();
  await inPane(async () => {
    const heard: string[] = [];
    Reflect.set(window, "heard", heard);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      context.workbook.onSelectionChanged.add(async () => void heard.push("workbook selection"));
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`at ${address}`));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onChanged.add(
        async ({ address, source }) => void heard.push(`changed ${address} ${source}`),
      );
      await context.sync();
    });
  });
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

test("the library takes the page for Excel on the web with a requirement set that can save files", async () => {
  expect(
    await inPane(async () => {
      const { host, platform } = await Office.onReady();
      const { requirements } = Office.context;
      return [
        host,
        platform,
        ...["1.9", "1.11", "1.12"].map((set) => requirements.isSetSupported("ExcelApi", set)),
      ];
    }),
  ).toEqual(["Excel", "OfficeOnline", true, true, false]);
});

test("a click on another cell notifies all listeners to selections, typing all listeners to changes", async () => {
  const { cell, page } = open;
  await cell("B2").click();
  expect(await heard(2)).toEqual(["at B2", "workbook selection"]);
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await cell("B2").getByText("12").waitFor();
  expect(await heard(3)).toEqual(["at B3", "changed B2 Local", "workbook selection"]);
});

test("activating a sheet raises an event, whether the add-in or a person does it", async () => {
  const { tab } = open;
  await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Second");
      await context.sync();
    }),
  );
  await tab("Second").click();
  expect(await heard(1)).toEqual(["activated"]);
});

test("settings are kept with the workbook, and a reopened pane finds them", async () => {
  const { page } = open;
  await inPane(
    () =>
      new Promise<void>((resolve, reject) => {
        const { settings } = Office.context.document;
        settings.set("view", { code: "SL1.1" });
        settings.saveAsync(({ status, error }) =>
          status === Office.AsyncResultStatus.Succeeded
            ? resolve()
            : reject(new Error(error.message)),
        );
      }),
  );
  const opener = page.getByRole("group", { name: "Maturity Workbook" }).getByRole("button").first();
  await opener.click();
  await page.locator("aside").waitFor({ state: "detached" });
  await opener.click();
  await open.pane.getByRole("button").first().waitFor();
  expect(
    await inPane(async () => {
      const { settings } = Office.context.document;
      const refreshed = await new Promise<unknown>((resolve) =>
        settings.refreshAsync(({ value }) => resolve(value.get("view"))),
      );
      return [settings.get("view") as unknown, refreshed];
    }),
  ).toEqual([{ code: "SL1.1" }, { code: "SL1.1" }]);
});

test("when the add-in asks to save, a file appears in the person's downloads", async () => {
  const { page } = open;
  const download = page.waitForEvent("download");
  await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.save();
      await context.sync();
    }),
  );
  expect((await download).suggestedFilename()).toBe("Maturity workbook.xlsx");
  await page.getByRole("status").getByText("Saved as").waitFor();
  expect(await page.getByText("Changes not saved").count()).toBe(0);
});

test("while a person types in a cell, Excel refuses the pane's requests", async () => {
  const { page, tab, cell } = open;
  await tab("Sheet1").click();
  await cell("A1").click();
  await page.keyboard.type("unfin");
  const refusal = await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["other"]];
      await context.sync();
    }).then(
      () => "",
      (error: unknown) => String(Reflect.get(error as object, "code")),
    ),
  );
  expect(refusal).toBe("InvalidOperationInCellEditMode");
  await page.keyboard.press("Escape");
});
