import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { checkManifest } from "../../workbench/manifest/checkManifest";
import headers from "../../hosting/headers.json";
import { hostFilesBelow } from "../../hosting/hostFiles";
import { checkServed } from "../../workbench/served/checkServed";
import { buildPages } from "./buildPages";
import { serveFolder } from "./serveFolder";

/** Limit on what the pane loads before it shows anything, in compressed bytes. */
const LARGEST_FIRST_LOAD = 197_000;
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const BASE_URL = "https://pane.example.org/maturity/";

const SETTINGS = {
  MATURITY_WORKBOOK_URL: BASE_URL,
  MATURITY_WORKBOOK_OPERATOR: "Stour & Fen <Shared Services>",
  MATURITY_WORKBOOK_CONTACT: "help@example.org",
};

const folder = mkdtempSync(join(tmpdir(), "production-"));
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));

/** Addresses of a page's scripts, in order. */
function scripts(page: string): readonly string[] {
  return [...read(page).matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map((match) => match[1]);
}

let parts: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  Object.assign(process.env, SETTINGS);
  parts = await buildPages("production", folder);
  // A build takes a minute, and several on a busy machine.
}, 400_000);

afterAll(() => {
  for (const name of Object.keys(SETTINGS)) Reflect.deleteProperty(process.env, name);
  rmSync(folder, { recursive: true });
});

test.each(["taskpane.html", "commands.html"])(
  "%s loads office.js from Microsoft's network, before its own scripts.",
  (page) => {
    const [first, ...own] = scripts(page);
    expect(first).toBe(OFFICE_JS);
    expect(own.length).toBeGreaterThan(0);
    for (const script of own) expect(files()).toContain(script);
  },
);

/** Total size of these scripts in compressed bytes. */
function weightOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
}

test("What the pane loads before a value code can be answered is within its budget.", () => {
  const own = scripts("taskpane.html").filter((script) => script !== OFFICE_JS);
  expect(weightOf(own)).toBeGreaterThan(50_000);
  const assessment = (parts.get("assessment") ?? []).filter((script) => !own.includes(script));
  expect(assessment.length).toBeGreaterThan(0);
  expect(assessment.some((script) => read(script).includes("radiogroup"))).toBe(true);
  expect(weightOf([...own, ...assessment])).toBeLessThan(LARGEST_FIRST_LOAD);
});

test("The frameworks' texts are shipped, but are not part of the first load.", () => {
  const [{ themes }] = shippedFrameworks();
  const { description } = themes[0].keyAreas[0].valueCodes[0];
  const holders = files().filter(
    (file) => file.endsWith(".js") && read(file).includes(description),
  );
  expect(holders).toHaveLength(1);
  expect(scripts("taskpane.html")).not.toContain(holders[0]);
  expect(scripts("commands.html")).not.toContain(holders[0]);
});

test("No source of office.js is shipped.", () => {
  const mark = "OSF.HostSpecificFileVersionMap";
  const genuine = require.resolve("@microsoft/office-js/dist/office.js");
  expect(readFileSync(genuine, "utf8").includes(mark)).toBe(true);
  expect(files().filter((file) => read(file).includes(mark))).toEqual([]);
  expect(files().filter((file) => file.includes("office-js"))).toEqual([]);
});

test("Nothing refers to the developer's own machine.", () => {
  const leading = files().filter((file) => /localhost|127\.0\.0\.1/.test(read(file)));
  expect(leading).toEqual([]);
});

test("The workbench's page is not shipped.", () => {
  expect(files().filter((file) => /workbench/.test(file))).toEqual([]);
});

test("The manifest refers to where the build will be served, and has no problems.", () => {
  const manifest = read("manifest.xml");
  expect(checkManifest(manifest, { folder: join(folder, "served"), production: true })).not.toEqual(
    [],
  );
  // Icons are looked up by their full path, so this check removes the base's path.
  const flat = manifest.replaceAll(BASE_URL, "https://pane.example.org/");
  expect(checkManifest(flat, { folder, production: true })).toEqual([]);
  const urls = [...manifest.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map((match) => match[1]);
  expect(urls.length).toBeGreaterThan(10);
  for (const url of urls) expect(url.startsWith(BASE_URL)).toBe(true);
});

test.each([
  ["MATURITY_WORKBOOK_URL", "http://pane.example.org/", "must be an https address"],
  ["MATURITY_WORKBOOK_URL", "pane.example.org", "must be an https address"],
  ["MATURITY_WORKBOOK_URL", "https://", "must be an https address"],
  ["MATURITY_WORKBOOK_URL", "", "must be an https address"],
  ["MATURITY_WORKBOOK_OPERATOR", " ", "must name who runs the add-in"],
  ["MATURITY_WORKBOOK_CONTACT", "", "must be an e-mail address or an https address"],
  ["MATURITY_WORKBOOK_CONTACT", "the help desk", "must be an e-mail address or an https address"],
] as const)("%s “%s” is refused.", async (name, value, message) => {
  process.env[name] = value;
  await expect(buildPages("production", folder)).rejects.toThrow(message);
  process.env[name] = SETTINGS[name];
});

test.each(["support", "privacy", "terms"])(
  "%s.html names who runs it and has no script.",
  (name) => {
    const page = read(`${name}.html`);
    expect(page).toMatch(/Stour &(amp;)? Fen &lt;Shared Services/);
    expect(page).toMatch(/href="?mailto:help@example\.org/);
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<%");
  },
);

test("The manifest names the operator and points to pages that are there.", () => {
  const manifest = read("manifest.xml");
  expect(manifest).toContain("<ProviderName>Stour &amp; Fen &lt;Shared Services></ProviderName>");
  expect(manifest).toContain(`<SupportUrl DefaultValue="${BASE_URL}support.html"/>`);
  expect(files()).toEqual(expect.arrayContaining(["support.html", "privacy.html", "terms.html"]));
});

test("Files with a hash, and they alone, are in the folder that is kept for long.", () => {
  const inFolder = files().filter((file) => file.startsWith("js/"));
  expect(inFolder.length).toBeGreaterThan(5);
  for (const file of inFolder) expect(file).toMatch(/\.[0-9a-f]{8}\.js(\.LICENSE\.txt)?$/);
  const pages = files().filter((file) => /^[^/]+\.(html|xml|json)$/.test(file));
  pages.splice(pages.indexOf("staticwebapp.config.json"), 1);
  expect([...pages].sort()).toEqual([...headers.pages].sort());
});

test("The hosts' files are shipped for this path, with a policy that is only reported.", () => {
  const hostFiles = hostFilesBelow("/maturity/");
  for (const [name, content] of Object.entries(hostFiles)) {
    expect(read(name)).toBe(content);
    expect(content).toContain("Content-Security-Policy-Report-Only");
    expect(content).not.toMatch(/frame-ancestors|Content-Security-Policy:|X-Frame-Options/i);
  }
  for (const name of ["staticwebapp.config.json", "_headers", ".htaccess", "nginx.conf"]) {
    expect(hostFiles[name]).toContain("/maturity/js/");
  }
  const list = Object.keys(JSON.parse(read("files.json")) as object);
  const notServed = [...Object.keys(hostFiles), "files.json"].filter((name) => name !== "_headers");
  expect([...list, ...notServed].sort()).toEqual([...files()].sort());
});

test("Served by https, the build has no faults; without any one of its files it has.", async () => {
  const served = await serveFolder(folder, "/maturity/");
  try {
    // The build names an address that is not this machine.
    const get: typeof served.get = async (url) => ({
      ...(await served.get(url.replace("https://pane.example.org", served.origin))),
      url,
    });
    expect(await checkServed(BASE_URL, get)).toEqual({ faults: [], notes: [] });
    const named = [...scripts("taskpane.html"), ...scripts("commands.html")];
    const loadedLater = files().filter((file) => file.endsWith(".js") && !named.includes(file));
    expect(loadedLater.length).toBeGreaterThan(20);
    for (const missing of [loadedLater[0], "js", "terms.html", "assets/icon-80.png"]) {
      const path = join(folder, missing);
      renameSync(path, `${path}-away`);
      const { faults } = await checkServed(BASE_URL, get);
      expect(faults).toEqual([expect.stringContaining("answers 404: it is not there.")]);
      renameSync(`${path}-away`, path);
    }
  } finally {
    await served.close();
  }
}, 60_000);
