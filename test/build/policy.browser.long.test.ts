/**
 * The shipped content security policy, enforced: the production pane with the genuine office.js from
 * Microsoft's address builds, draws a report and reads a file without a violation.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Response } from "../../src/assessment/assessment";
import { allValueCodes } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { writeWorkbook } from "../../workbench/file/writeWorkbook";
import { buildAnew } from "../tools/buildInExcel";
import { policy } from "../../hosting/hostFiles";
import { openPage, type OpenPage } from "../workbench/openPage";
import { buildPages } from "./buildPages";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = join(__dirname, "..", "..", "out", "workbench");
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const SETTINGS = {
  MATURITY_WORKBOOK_URL: "https://pane.example.org/",
  MATURITY_WORKBOOK_OPERATOR: "Fenbridge District Council",
  MATURITY_WORKBOOK_CONTACT: "help@example.org",
};
const [, framework] = shippedFrameworks();
const library = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const folder = mkdtempSync(join(tmpdir(), "policy-"));
let open: OpenPage;
let lastYear: Buffer;

beforeAll(async () => {
  const excel = await buildAnew(framework, {
    name: "last",
    allowNotApplicable: false,
    responses: new Map(
      allValueCodes(framework).map(({ id }): [string, Response] => [
        id,
        {
          entry: { kind: "level", value: framework.levels[2].value },
          comment: "Said.",
          evidence: "",
        },
      ]),
    ),
  });
  lastYear = Buffer.from(await writeWorkbook(excel.workbook()));
  excel.close();
  Object.assign(process.env, SETTINGS);
  await buildPages("production", folder);
  open = await openPage();
  const context = open.page.context();
  const serve =
    (root: string, headers: Readonly<Record<string, string>> = {}) =>
    async (route: Parameters<Parameters<typeof context.route>[1]>[0], path: string) => {
      const file = join(root, path);
      await (existsSync(file) ? route.fulfill({ path: file, headers }) : route.abort());
    };
  const page = serve(folder, {
    "Content-Type": "text/html",
    "Content-Security-Policy": policy,
  });
  // A worker has the policy of its own script.
  const script = serve(folder, {
    "Content-Type": "text/javascript",
    "Content-Security-Policy": policy,
  });
  const office = serve(library, { "Content-Type": "text/javascript" });
  await context.route(/\/taskpane\.html/, async (route) => page(route, "taskpane.html"));
  await context.route(/^https:\/\/localhost:\d+\/js\//, async (route) =>
    script(route, new URL(route.request().url()).pathname),
  );
  await context.route(`${OFFICE}**`, async (route) =>
    office(route, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "")),
  );
  await open.page.reload();
}, 600_000);

afterAll(async () => {
  for (const name of Object.keys(SETTINGS)) Reflect.deleteProperty(process.env, name);
  rmSync(folder, { recursive: true });
  await open.close();
});

test("Building, the report's pictures and reading a file violate nothing.", async () => {
  const press = async (name: string | RegExp): Promise<void> =>
    open.pane.getByRole("button", { name }).first().click();
  await press("Start an assessment");
  await open.pane.getByLabel("Take over last year’s answers…").setInputFiles({
    name: "Fenbridge 2025.xlsx",
    mimeType: "application/octet-stream",
    buffer: lastYear,
  });
  await open.pane
    .getByText(/answers are taken over\./)
    .first()
    .waitFor();
  await press("Build the workbook");
  await open.page.getByRole("tab", { name: "Start", selected: true }).waitFor();
  await open.pane.getByRole("navigation").getByRole("button", { name: "More" }).click();
  await press(/^Report/);
  await open.pane
    .getByText(/^Excel’s own chart|^Drawn by the add-in/)
    .nth(1)
    .waitFor();
  const wrongs = open.wrongs().filter((wrong) => !wrong.includes(OFFICE));
  expect(wrongs).toEqual([]);
  expect(open.wrongs().some((wrong) => wrong.includes(`${OFFICE}office.js`))).toBe(true);
  // The policy does refuse, and this test would see it.
  const frame = open.page.frames().find((one) => one.url().includes("taskpane.html"));
  const fetched = frame?.evaluate(async () => {
    await fetch("https://elsewhere.example/");
  });
  await expect(fetched).rejects.toThrow();
  expect(open.wrongs().filter((wrong) => /Content Security Policy/.test(wrong))).not.toEqual([]);
}, 300_000);

test.each(["support", "privacy", "terms"])(
  "%s.html is accessible, light and dark.",
  async (name) => {
    const context = await open.page
      .context()
      .browser()
      ?.newContext({
        viewport: { width: 320, height: 640 },
      });
    if (context === undefined) throw new Error("There is no browser.");
    const page = await context.newPage();
    try {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        expect(found).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBe(0);
      }
      await page.screenshot({ path: join(PICTURES, `page-${name}.png`), fullPage: true });
    } finally {
      await context.close();
    }
  },
);
