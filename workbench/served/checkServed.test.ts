/** A small local server with good and bad answers, reached through an https address that does not exist. */
import { createHash } from "node:crypto";
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

/** No page names it. */
const LATER = "js/77.abcdef01.js";

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
  const script = (body: string): Served => ({
    body,
    headers: {
      "Content-Type": "text/javascript",
      "Cache-Control": headers.cache.hashed,
      // Not true of the body: fetch reads it as it is with this one.
      "Content-Encoding": "identity",
    },
  });
  const icons = [...manifest.matchAll(/assets\/([\w-]+\.png)/g)].map(([, name]) => name);
  const built = new Map<string, Served>([
    [
      "manifest.xml",
      { ...page(manifest), headers: { ...page("").headers, "Content-Type": "application/xml" } },
    ],
    ["taskpane.html", page(`${PAGE}<script defer src="js/taskpane.12345678.js"></script>`)],
    ["commands.html", page(PAGE)],
    ["support.html", page("<html>")],
    ["privacy.html", page("<html>")],
    ["terms.html", page("<html>")],
    ["js/taskpane.12345678.js", script("void 0;")],
    [LATER, script(`"${"long".repeat(1_000)}";`)],
    [
      `${LATER}.LICENSE.txt`,
      { ...script("MIT"), headers: { ...script("").headers, "Content-Type": "text/plain" } },
    ],
    ...icons.map((name) => [`assets/${name}`, icon(name)] as const),
  ]);
  const list = [...built].map(([path, { body }]) => [path, sha256(body)] as const);
  return built.set("files.json", {
    body: JSON.stringify(Object.fromEntries(list)),
    headers: { ...page("").headers, "Content-Type": "application/json" },
  });
}

const sha256 = (body: string | Buffer): string => createHash("sha256").update(body).digest("hex");

let server: Server;
let files = goodFiles();
/** Answers with this page where there is no file. */
let fallback: Served | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = files.get((request.url ?? "").replace("/maturity/", "")) ?? fallback;
    response.writeHead(found?.status ?? (found === undefined ? 404 : 200), found?.headers);
    response.end(found?.body ?? "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  files = goodFiles();
  fallback = undefined;
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
const without = (path: string, name: string): void =>
  changed(path, {
    headers: Object.fromEntries(
      Object.entries(files.get(path)?.headers ?? {}).filter(([header]) => header !== name),
    ),
  });

test.each<[string, () => void, RegExp]>([
  ["a missing page", () => files.delete("support.html"), /support\.html answers 404/],
  ["a missing linked page", () => files.delete("terms.html"), /terms\.html answers 404/],
  ["a missing script", () => files.delete("js/taskpane.12345678.js"), /12345678\.js answers 404/],
  ["a missing manifest", () => files.delete("manifest.xml"), /manifest\.xml answers 404/],
  [
    "a missing script that is loaded later",
    () => files.delete(LATER),
    /77\.abcdef01\.js answers 404/,
  ],
  ["a missing list", () => files.delete("files.json"), /files\.json answers 404: it is not there/],
  [
    "a list that is none",
    () => changed("files.json", { body: "<html>" }),
    /files\.json is not the list of files that a build makes/,
  ],
  [
    "a list of paths outside",
    () => changed("files.json", { body: '{"../secret.html": "00"}' }),
    /files\.json is not the list/,
  ],
  [
    "a file of another build",
    () => changed("terms.html", { body: "<html><p>Earlier terms" }),
    /terms\.html is not the file that was built/,
  ],
  [
    "a script that something on the way changed",
    () => changed(LATER, { body: "void 77;" }),
    /77\.abcdef01\.js is not the file that was built/,
  ],
  [
    "a script of a page that the list does not have",
    () => changed("commands.html", { body: '<script src="js/old.00112233.js"></script>' }),
    /js\/old\.00112233\.js answers 404/,
  ],
  [
    "a page that loads a script without https",
    () => changed("commands.html", { body: '<script src="http://cdn.example.org/a.js"></script>' }),
    /commands\.html loads http:\/\/cdn\.example\.org\/a\.js, which is not https/,
  ],
  [
    "a sign-in in front of the files",
    () => changed(LATER, { status: 401 }),
    /answers 401: files must be readable without a sign-in/,
  ],
  ["a server that fails", () => changed(LATER, { status: 503 }), /answers 503\./],
  [
    "a redirect to http",
    () =>
      changed("taskpane.html", {
        status: 301,
        headers: { Location: "http://workbook.example.org/maturity/taskpane.html" },
      }),
    /taskpane\.html is redirected to http:\S+, which is not https: Office refuses it/,
  ],
  [
    "a host that answers every path with a page",
    () => {
      fallback = page("<html>");
    },
    /does not exist and is answered with 200 in place of 404/,
  ],
  [
    "a missing script behind such a host",
    () => {
      fallback = page("<html>");
      files.delete(LATER);
    },
    /77\.abcdef01\.js is sent as “text\/html”(.|\n)*77\.abcdef01\.js is not the file that was built/,
  ],
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

test.each<[string, string, string, string, RegExp]>([
  ["manifest.xml", "Content-Type", "text/html", "a fault", /manifest\.xml is sent as “text\/html”/],
  ["taskpane.html", "Content-Type", "text/plain", "a fault", /taskpane\.html is sent as/],
  ["files.json", "Content-Type", "text/html", "a fault", /files\.json is sent as/],
  ["assets/icon-16.png", "Content-Type", "image/jpeg", "a fault", /icon-16\.png is sent as/],
  [LATER, "Content-Type", "application/octet-stream", "a fault", /01\.js is sent as/],
  [`${LATER}.LICENSE.txt`, "Content-Type", "text/html", "a fault", /txt is sent as/],
  [LATER, "Content-Type", "application/x-javascript", "nothing", /^$/],
  [LATER, "X-Frame-Options", "DENY", "a fault", /01\.js has X-Frame-Options/],
  ["manifest.xml", "Cache-Control", "max-age=86400", "a fault", /manifest\.xml may be kept/],
  ["files.json", "Cache-Control", "max-age=86400", "a fault", /files\.json may be kept/],
  ["taskpane.html", "Cache-Control", "max-age=300", "a note", /may be kept for some minutes/],
  ["taskpane.html", "Cache-Control", "max-age=0, must-revalidate", "nothing", /^$/],
  [LATER, "Cache-Control", "no-cache", "a note", /01\.js is not kept for long/],
  [LATER, "Cache-Control", "max-age=3600", "a note", /01\.js is not kept for long/],
  ["assets/icon-16.png", "Cache-Control", "max-age=0", "a fault", /icon-16\.png must not be kept/],
])("%s with %s “%s” gives %s.", async (path, name, value, kind, words) => {
  withHeader(path, name, value);
  const { faults, notes } = await checkServed(BASE, get);
  expect(faults.join("\n")).toMatch(kind === "a fault" ? words : /^$/);
  expect(notes.join("\n")).toMatch(kind === "a note" ? words : /^$/);
});

test.each<[string, string, string, RegExp]>([
  [LATER, "Content-Type", "a fault", /01\.js is sent as no type/],
  ["taskpane.html", "Cache-Control", "a fault", /may be kept without asking again/],
  [LATER, "Cache-Control", "a note", /is not kept for long/],
  [LATER, "Content-Encoding", "a note", /is not compressed/],
  ["assets/icon-16.png", "Cache-Control", "nothing", /^$/],
  ["js/taskpane.12345678.js", "Content-Encoding", "nothing", /^$/],
  ["support.html", "X-Content-Type-Options", "a note", /has no X-Content-Type-Options/],
  [
    "support.html",
    "Content-Security-Policy-Report-Only",
    "a note",
    /has no content security policy/,
  ],
])("%s without %s gives %s.", async (path, name, kind, words) => {
  without(path, name);
  const { faults, notes } = await checkServed(BASE, get);
  expect(faults.join("\n")).toMatch(kind === "a fault" ? words : /^$/);
  expect(notes.join("\n")).toMatch(kind === "a note" ? words : /^$/);
});

test("What is true of many files is said once, with their number.", async () => {
  for (const path of files.keys()) if (path.endsWith(".html")) files.delete(path);
  expect((await checkServed(BASE, get)).faults).toEqual([
    `${BASE}commands.html answers 404: it is not there. The same is true of privacy.html, support.html, taskpane.html and 1 more.`,
  ]);
});

test("A host without headers, such as GitHub Pages, gets notes and no faults.", async () => {
  for (const [path, file] of files) {
    const type = file.headers["Content-Type"];
    changed(path, { headers: { "Content-Type": type, "Cache-Control": "max-age=600" } });
  }
  const { faults, notes } = await checkServed(BASE, get);
  expect(faults).toEqual([]);
  expect(notes.join("\n")).toMatch(/\.html has no content security policy/);
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
  const nobody = (): Promise<Answer> =>
    Promise.reject(new Error("getaddrinfo ENOTFOUND workbook.example.org"));
  expect((await checkServed(BASE, nobody)).faults).toEqual([
    `${BASE}manifest.xml cannot be reached: getaddrinfo ENOTFOUND workbook.example.org.`,
  ]);
});
