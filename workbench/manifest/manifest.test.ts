import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkManifest } from "./checkManifest";

const folder = join(__dirname, "..", "..");
const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");

/**
 * The manifest with one change. Fails if there is nothing to change, so no variant equals the valid
 * one.
 */
function broken(find: string | RegExp, replacement: string): string {
  const changed = manifest.replace(find, replacement);
  if (changed === manifest) throw new Error(`Nothing in the manifest matches ${String(find)}.`);
  return changed;
}

const check = (xml: string, production = false): readonly string[] =>
  checkManifest(xml, { folder, production });

test("The manifest has no problems.", () => {
  expect(check(manifest)).toEqual([]);
});

const version = "<Version>0.1.0.0</Version>";

test.each<[string, string, string]>([
  ["is not well formed", broken("</Hosts>", ""), "not well-formed"],
  ["has another xsi namespace", broken("http://www.w3.org", "https://www.w3.org"), "TaskPaneApp"],
  [
    "has its elements in another order",
    broken(version, "").replace("<DisplayName", `${version}<DisplayName`),
    "order",
  ],
  ["has an element that Office does not know", broken(version, `${version}<Colour/>`), "Colour"],
  ["has no SupportUrl", broken(/<SupportUrl.*\/>/, ""), "no SupportUrl"],
  [
    "has controls in another order",
    broken(/(<Label resid="OpenPane.Label"\/>)(\s*<Supertip>[^]*?<\/Supertip>)/, "$2$1"),
    "Control: elements",
  ],
  ["has no FunctionFile", broken(/<FunctionFile.*\/>/, ""), "no FunctionFile"],
  [
    "overrides another version",
    broken("VersionOverridesV1_0", "VersionOverridesV1_1"),
    "VersionOverridesV1_0",
  ],
  ["has an id that is no GUID", broken("507e0d67-", "507e0d67"), "GUID"],
  ["has a version of three parts", broken("0.1.0.0", "0.1.0"), "four numbers"],
  [
    "has too long a name",
    broken('DisplayName DefaultValue="', `DisplayName DefaultValue="${"x".repeat(109)}`),
    "DisplayName has 126",
  ],
  [
    "has too long a description",
    broken('Description DefaultValue="', `Description DefaultValue="${"x".repeat(250)}`),
    "at most 250",
  ],
  [
    "has an empty name",
    broken('DisplayName DefaultValue="Maturity Workbook"', 'DisplayName DefaultValue=""'),
    "DisplayName is empty",
  ],
  ["requires another ExcelApi", broken('"1.9"', '"1.16"'), "ExcelApi 1.9"],
  ["asks for other permissions", broken("ReadWriteDocument", "ReadDocument"), "Permissions"],
  [
    "has a page that is not https",
    broken("https://localhost:3000/taskpane", "http://localhost:3000/taskpane"),
    "not https",
  ],
  [
    "has too long an address",
    broken("taskpane.html", `taskpane.html?${"x".repeat(2048)}`),
    "longer than 2048",
  ],
  [
    "refers to a missing resource",
    broken('resid="Group.Label"', 'resid="Group.Title"'),
    "not in Resources",
  ],
  [
    "refers to a resource of another kind",
    broken('resid="Group.Label"', 'resid="Taskpane.Url"'),
    "in Urls, not in ShortStrings",
  ],
  [
    "has a resource that nothing refers to",
    broken("<bt:Urls>", '<bt:Urls><bt:Url id="Spare" DefaultValue="https://a.example/"/>'),
    "Nothing refers",
  ],
  ["has too long a resid", broken(/Group\.Label/g, `Group.Label.${"x".repeat(21)}`), "1 to 32"],
  [
    "gives an id twice",
    broken("MaturityWorkbook.RefreshSummary", "MaturityWorkbook.OpenPane"),
    "more than once",
  ],
  [
    "has too long a label",
    broken('DefaultValue="Refresh summary"', `DefaultValue="${"x".repeat(126)}"`),
    "126 characters, at most 125",
  ],
  [
    "has too long a supertip",
    broken('DefaultValue="Start an', `DefaultValue="${"x".repeat(250)}`),
    "at most 250",
  ],
  ["has an empty label", broken('DefaultValue="Refresh summary"', 'DefaultValue=""'), "is empty"],
  [
    "has no icon of 80 pixels",
    broken('<bt:Image size="80" resid="RefreshIcon.80"/>', ""),
    "no image of 80",
  ],
  [
    "names an icon that does not exist",
    broken("icon-64.png", "icon-63.png"),
    "no file assets/icon-63.png",
  ],
  [
    "names an icon of another size",
    broken("assets/icon-16.png", "assets/icon-80.png"),
    "16x16 pixels and is 80x80",
  ],
  ["names a file that is no image", broken("assets/icon-16.png", "package.json"), "no PNG"],
])("A manifest that %s is refused.", (_what, xml, problem) => {
  expect(check(xml).join("\n")).toContain(problem);
});

test("A built manifest must not refer to the developer's own machine.", () => {
  expect(check(manifest, true).join("\n")).toContain("own machine");
});

test("Icons are looked up in the folder that is served.", () => {
  const served = mkdtempSync(join(tmpdir(), "manifest-"));
  mkdirSync(join(served, "assets"));
  writeFileSync(
    join(served, "assets", "icon-16.png"),
    readFileSync(join(folder, "assets/icon-16.png")),
  );
  const problems = checkManifest(manifest, { folder: served, production: false });
  rmSync(served, { recursive: true });
  expect(problems.join("\n")).not.toContain("assets/icon-16.png");
  expect(problems).toContain("There is no file assets/icon-32.png.");
});
