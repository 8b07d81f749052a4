/** The page around the grid: ribbon, pane, themes, what it says about itself. */
import { openPage, type OpenPage } from "./openPage";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

test("the page at / says what it is, and lists what it does not do", async () => {
  const { page, button } = open;
  expect(new URL(page.url()).pathname).toBe("/");
  await page.getByRole("heading", { name: "A stand-in for Excel, not Excel" }).waitFor();
  await button("What it does not do").click();
  const dialog = page.getByRole("dialog", { name: "What this page does not do" });
  await dialog.getByText("There is no printing").waitFor();
  await open.picture("limits");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
});

test("the page is also at /workbench.html", async () => {
  const { page } = open;
  const answer = await page.request.get(new URL("/workbench.html", page.url()).href);
  expect(await answer.text()).toBe(await (await page.request.get(page.url())).text());
});

test("the manifest's button closes the pane and opens it again", async () => {
  const { page, button, pane } = open;
  const own = page.getByRole("group", { name: "Maturity Workbook" });
  await pane.getByRole("button").first().waitFor();
  const opener = own.getByRole("button", { name: "Maturity Workbook" });
  expect(await opener.getAttribute("aria-pressed")).toBe("true");
  await opener.click();
  await page.locator("aside").waitFor({ state: "detached" });
  expect(await opener.getAttribute("aria-pressed")).toBe("false");
  await opener.click();
  await pane.getByRole("button").first().waitFor();
  await button("Close the pane").click();
  await page.locator("aside").waitFor({ state: "detached" });
  await opener.click();
  await pane.getByRole("button").first().waitFor();
});

test("the manifest's texts appear below a button under the mouse", async () => {
  const { button, page } = open;
  await button("Refresh summary").hover();
  await page.getByRole("tooltip", { name: /Writes the summary/ }).waitFor();
  await open.picture("supertip");
});

test.each([320, 350, 480])("the pane can be %d pixels wide", async (width) => {
  const { page } = open;
  await page.getByLabel("Width of the pane").selectOption(String(width));
  expect((await page.locator("aside iframe").boundingBox())?.width).toBe(width);
  const body = page.locator("body");
  expect(await body.evaluate(({ scrollWidth }) => scrollWidth)).toBe(1366);
});

test("the pane's edge can be dragged with the mouse, and stops at the narrowest width", async () => {
  const { page } = open;
  const width = async () => (await page.locator("aside iframe").boundingBox())?.width ?? 0;
  const edge = await page.locator(".edge").boundingBox();
  await page.mouse.move(edge?.x ?? 0, 400);
  await page.mouse.down();
  await page.mouse.move(766, 400);
  expect(await width()).toBe(600);
  await page.mouse.move(1300, 400);
  await page.mouse.up();
  expect(await width()).toBe(320);
});

test.each([
  ["light", false],
  ["dark", true],
])("the pane can be shown %s whatever the system's theme", async (theme, dark) => {
  const { page, pane } = open;
  await page.getByLabel("Pane theme").selectOption(theme);
  const isDark = () =>
    pane.locator("html").evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  expect(await isDark()).toBe(dark);
  await open.picture(`pane-${theme}`);
  await page.getByLabel("Pane theme").selectOption("system");
});

test("a ribbon command runs, reports it, and leaves no frame behind", async () => {
  const { page, button } = open;
  await button("Refresh summary").click();
  await page.getByRole("status").getByText("“Refresh summary” has ended.").waitFor();
  await page.waitForFunction(() => document.querySelectorAll("iframe").length === 1);
});

test("a command that the add-in does not know is abandoned with a message on what to do", async () => {
  const { page, button } = open;
  await page.route("**/commands.js", (route) =>
    route.fulfill({ body: "Office.onReady(() => undefined);" }),
  );
  await button("Refresh summary").click();
  expect(await open.trouble()).toMatch(/“Refresh summary” did not run: .* no such function/);
  await page.unroute("**/commands.js");
  await button("Close message").click();
  await button("Refresh summary").click();
  await page.getByRole("status").getByText("“Refresh summary” has ended.").waitFor();
});
