/** A small local server with good and bad answers, reached through an https address that does not exist. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import headers from "../../hosting/headers.json";
import { policy } from "../../hosting/hostFiles";
import type { Answer } from "./Answer";
import { checkServed } from "./checkServed";

const BASE = "https://workbook.example.org/maturity/";
const ROOT = join(__dirname, "..", "..");
const PAGE =
  '<html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

interface Served {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly status?: number;
}

const ALWAYS = { ...headers.everywhere, "Content-Security-Policy-Report-Only": policy };
const page = (body: string): Served => ({
  body,
  headers: { ...ALWAYS, "Content-Type": "text/html", "Cache-Control": headers.cache.pages },
});
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8").replaceAll(
  "https://localhost:3000/",
  BASE,
);

/** A build served as it should be, by path below the base. */
function goodFiles(): Map<string, Served> {
  const icon = (name: string): Served => ({
    body: readFileSync(join(ROOT, "assets", name)),
    headers: { "Content-Type": "image/png", "Cache-Control": headers.cache.icons },
  });
  const icons = [...manifest.matchAll(/assets\/([\w-]+\.png)/g)].map(([, name]) => name);
  return new Map<string, Served>([
    [
      "manifest.xml",
      { ...page(manifest), headers: { ...page("").headers, "Content-Type": "application/xml" } },
    ],
    ["taskpane.html", page(`${PAGE}<script defer src="js/taskpane.12345678.js"></script>`)],
    ["commands.html", page(PAGE)],
    ["support.html", page("<html>")],
    ["privacy.html", page("<html>")],
    ["terms.html", page("<html>")],
    [
      "js/taskpane.12345678.js",
      {
        body: "void 0;",
        headers: { "Content-Type": "text/javascript", "Cache-Control": headers.cache.hashed },
      },
    ],
    ...icons.map((name) => [`assets/${name}`, icon(name)] as const),
  ]);
}

let server: Server;
let files = goodFiles();

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = files.get((request.url ?? "").replace("/maturity/", ""));
    response.writeHead(found?.status ?? (found === undefined ? 404 : 200), found?.headers);
    response.end(found?.body ?? "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  files = goodFiles();
});

/** The same files through the made-up https address. */
async function get(url: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const local = url.replace("https://workbook.example.org", `http://127.0.0.1:${String(port)}`);
  const answer = await fetch(local, { redirect: "manual" });
  const body = new Uint8Array(await answer.arrayBuffer());
  return { url, status: answer.status, headers: answer.headers, body };
}

test("A build with our headers has no faults and no notes, with and without the slash.", async () => {
  expect(await checkServed(BASE, get)).toEqual({ faults: [], notes: [] });
  expect(await checkServed(BASE.slice(0, -1), get)).toEqual({ faults: [], notes: [] });
});

const changed = (path: string, change: Partial<Served>): void => {
  const before = files.get(path);
  if (before === undefined) throw new Error(`There is no ${path}.`);
  files.set(path, { ...before, ...change });
};
const withHeader = (path: string, name: string, value: string): void =>
  changed(path, { headers: { ...files.get(path)?.headers, [name]: value } });

test.each<[string, () => void, RegExp]>([
  ["a missing page", () => files.delete("support.html"), /support\.html answers 404/],
  ["a missing linked page", () => files.delete("terms.html"), /terms\.html answers 404/],
  ["a missing script", () => files.delete("js/taskpane.12345678.js"), /12345678\.js answers 404/],
  ["a missing manifest", () => files.delete("manifest.xml"), /manifest\.xml answers 404/],
  [
    "a redirect",
    () => changed("taskpane.html", { status: 308, headers: { Location: "/maturity/taskpane" } }),
    /taskpane\.html is redirected to \/maturity\/taskpane/,
  ],
  [
    "an icon of another size",
    () => changed("assets/icon-32.png", { body: files.get("assets/icon-16.png")?.body ?? "" }),
    /icon-32\.png should have 32x32 pixels and is 16x16/,
  ],
  [
    "a page in place of an icon",
    () => changed("assets/icon-80.png", { body: "<html>" }),
    /icon-80\.png should have 80x80 pixels and is no PNG image/,
  ],
  [
    "icons that are never kept",
    () => withHeader("assets/icon-16.png", "Cache-Control", "no-store"),
    /icon-16\.png must not be kept/,
  ],
  [
    "icons that are asked for again each time",
    () => withHeader("assets/icon-16.png", "Cache-Control", "no-cache"),
    /icon-16\.png must not be kept/,
  ],
  [
    "X-Frame-Options",
    () => withHeader("taskpane.html", "X-Frame-Options", "SAMEORIGIN"),
    /taskpane\.html has X-Frame-Options/,
  ],
  [
    "frame-ancestors",
    () => withHeader("taskpane.html", "Content-Security-Policy", "frame-ancestors 'self'"),
    /frame-ancestors/,
  ],
  [
    "a policy without Office's library",
    () => withHeader("taskpane.html", "Content-Security-Policy", "default-src 'self'"),
    /refuses scripts from https:\/\/appsforoffice/,
  ],
  [
    "pages that are kept for long",
    () => withHeader("taskpane.html", "Cache-Control", "max-age=86400"),
    /taskpane\.html may be kept without asking again/,
  ],
  [
    "a script sent as text",
    () => withHeader("js/taskpane.12345678.js", "Content-Type", "text/plain"),
    /is sent as “text\/plain”/,
  ],
  [
    "a development build",
    () => changed("js/taskpane.12345678.js", { body: 'fetch("https://localhost:3000")' }),
    /refers to a developer’s own machine/,
  ],
  [
    "a manifest of another address",
    () =>
      changed("manifest.xml", { body: manifest.replaceAll(BASE, "https://other.example.org/") }),
    /names https:\/\/other\.example\.org\/taskpane\.html, which is not below/,
  ],
  [
    "a development manifest",
    () => changed("manifest.xml", { body: manifest.replaceAll(BASE, "https://localhost:3000/") }),
    /localhost/,
  ],
  ["a manifest that is a page", () => changed("manifest.xml", { body: "<html>" }), /is no XML/],
])("%s is a fault.", async (_what, change, words) => {
  change();
  expect((await checkServed(BASE, get)).faults.join("\n")).toMatch(words);
});

test("A host without headers, such as GitHub Pages, gets notes and no faults.", async () => {
  for (const [path, file] of files) {
    const type = file.headers["Content-Type"];
    changed(path, { headers: { "Content-Type": type, "Cache-Control": "max-age=600" } });
  }
  const { faults, notes } = await checkServed(BASE, get);
  expect(faults).toEqual([]);
  expect(notes.join("\n")).toMatch(/taskpane\.html has no content security policy/);
  expect(notes.join("\n")).toMatch(/may be kept for some minutes/);
});

test.each(["http://workbook.example.org/", "workbook.example.org", ""])(
  "“%s” is refused without asking anybody.",
  async (address) => {
    const nobody = (): Promise<Answer> => Promise.reject(new Error("It asked."));
    expect((await checkServed(address, nobody)).faults).toEqual([
      expect.stringContaining("is no https address"),
    ]);
  },
);

test("A server that cannot be reached is a fault with its reason.", async () => {
  const nobody = (): Promise<Answer> => Promise.reject(new Error("getaddrinfo ENOTFOUND"));
  expect((await checkServed(BASE, nobody)).faults).toEqual([
    `${BASE}manifest.xml cannot be reached: getaddrinfo ENOTFOUND`,
  ]);
});
