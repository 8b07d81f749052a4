import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkManifest } from "../../workbench/manifest/checkManifest";
import { buildPages } from "./buildPages";

const folder = mkdtempSync(join(tmpdir(), "development-"));

beforeAll(async () => buildPages("development", folder));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["taskpane.html", "commands.html"])("%s takes office.js from this machine.", (page) => {
  expect(readFileSync(join(folder, page), "utf8")).toContain('src="/office-js/office.js"');
});

test("The library's own files are served unmodified.", () => {
  for (const file of ["office.js", "excel-web-16.00.js", "en-us/office_strings.js"]) {
    const copied = readFileSync(join(folder, "office-js", file));
    const genuine = readFileSync(require.resolve(`@microsoft/office-js/dist/${file}`));
    expect(copied.equals(genuine)).toBe(true);
  }
});

test("The manifest refers to the developer's own machine, which a built one must not.", () => {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(checkManifest(manifest, { folder, production: false })).toEqual([]);
  expect(checkManifest(manifest, { folder, production: true })).not.toEqual([]);
});
