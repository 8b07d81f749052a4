/** Looks at a served build from outside, as Office and an administrator would. */
import { createHash } from "node:crypto";
import { parseXml, type XmlElement } from "../../src/workbook/file/xml/parseXml";
import { attribute, withDescendants } from "../../src/workbook/file/xml/readElement";
import { checkOrder } from "../manifest/checkOrder";
import { checkSize, iconsOf } from "../manifest/checkIcons";
import { checkResources } from "../manifest/checkResources";
import { checkTexts } from "../manifest/checkTexts";
import { textOf, type Answer, type Get } from "./Answer";
import { checkHeaders, kindOf } from "./checkHeaders";
import { sentencesOf, type Findings } from "./Finding";
import { askServer, type Server } from "./Server";
import { readFileList } from "./readFileList";

const OWN_MACHINE = /\b(localhost|127\.0\.0\.1)\b|\[::1\]/;
/** Pages that the support page leads to. */
const LINKED = ["privacy.html", "terms.html"];
/** A name like that of a script, which no build has. */
const NO_FILE = "js/there-is-no-such-file.00000000.js";
/** So many files are asked for at a time. */
const AT_A_TIME = 6;

/**
 * Fetches every file that the build lists, and that its manifest and pages name.
 * @param address where the build is served: "https://workbook.example.gov.uk/"
 * @param get fetches a file, without following redirects
 */
export async function checkServed(address: string, get: Get): Promise<Findings> {
  if (!/^https:\/\/[^/\s]+/.test(address)) {
    return { faults: [`“${address}” is no https address. Office loads no other.`], notes: [] };
  }
  const base = `${address.replace(/\/+$/, "")}/`;
  const server = askServer(base, get);
  const manifest = await server.fetched("manifest.xml");
  if (manifest === undefined) return summed(server, []);
  let root: XmlElement;
  try {
    root = parseXml(textOf(manifest));
  } catch {
    server.fault(manifest.url, "is no XML.");
    return summed(server, []);
  }
  const problems = [...checkOrder(root), ...checkTexts(root, true), ...checkResources(root)];
  const named = urlsOf(root);
  for (const url of named.filter((one) => !one.startsWith(base))) {
    problems.push(`The manifest names ${url}, which is not below ${base}.`);
  }
  const ours = named.filter((url) => url.startsWith(base)).map((url) => url.slice(base.length));
  const hashes = await listedFiles(server);
  const known = new Set(["manifest.xml", ...ours, ...LINKED, ...hashes.keys()]);
  await each([...known], async (path) => checkFile(path, hashes.get(path), server));
  const scripts = await scriptsOfPages([...known], server);
  const notListed = scripts.filter((path) => !known.has(path));
  await each(notListed, async (path) => checkFile(path, undefined, server));
  problems.push(...(await iconProblems(root, server)));
  await checkFallback(server);
  return summed(server, problems);
}

function summed(server: Server, problems: readonly string[]): Findings {
  return {
    faults: [...problems, ...sentencesOf(server.faults)],
    notes: sentencesOf(server.notes),
  };
}

function urlsOf(root: XmlElement): readonly string[] {
  const all = withDescendants(root).flatMap((element) => attribute(element, "DefaultValue") ?? []);
  return [...new Set(all.filter((value) => /^\w+:\/\//.test(value)))];
}

/** The hash of each file by its path. Empty, with a fault, if the build's list is not served. */
async function listedFiles(server: Server): Promise<ReadonlyMap<string, string>> {
  const answer = await server.fetched("files.json");
  if (answer === undefined) return new Map();
  collectHeaders(answer, "files.json", server);
  const list = readFileList(textOf(answer));
  if (list === undefined) server.fault(answer.url, "is not the list of files that a build makes.");
  return new Map(list?.map(({ path, sha256 }) => [path, sha256]));
}

async function checkFile(path: string, hash: string | undefined, server: Server): Promise<void> {
  const answer = await server.fetched(path);
  if (answer === undefined) return;
  collectHeaders(answer, path, server);
  if (!path.endsWith(".png") && OWN_MACHINE.test(textOf(answer))) {
    server.fault(answer.url, "refers to a developer’s own machine: it is no production build.");
  }
  if (hash === undefined) return;
  if (createHash("sha256").update(answer.body).digest("hex") !== hash) {
    server.fault(
      answer.url,
      "is not the file that was built: it was not uploaded, is of another build, or something on the way changes files.",
    );
  }
}

function collectHeaders(answer: Answer, path: string, server: Server): void {
  const { faults, notes } = checkHeaders(answer, kindOf(path));
  for (const words of faults) server.fault(answer.url, words);
  for (const words of notes) server.note(answer.url, words);
}

/** Paths of the pages' own scripts. */
async function scriptsOfPages(
  paths: readonly string[],
  server: Server,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths.filter((one) => one.endsWith(".html"))) {
    const answer = await server.fetched(path);
    if (answer === undefined) continue;
    const sources = [...textOf(answer).matchAll(/<script[^>]*?\ssrc="?([^\s">]+)/g)];
    for (const { protocol, href } of sources.map(([, source]) => new URL(source, answer.url))) {
      if (protocol !== "https:") server.fault(answer.url, `loads ${href}, which is not https.`);
      if (href.startsWith(server.base)) found.push(href.slice(server.base.length));
    }
  }
  return found;
}

async function iconProblems(root: XmlElement, server: Server): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { url, size } of iconsOf(root)) {
    if (!url.startsWith(server.base)) continue;
    const answer = await server.fetched(url.slice(server.base.length));
    if (answer !== undefined) problems.push(...checkSize(url, answer.body, size));
  }
  return [...new Set(problems)];
}

/** Hosts for single-page sites answer every path: a pane that is open after an update then gets a page in place of a script. */
async function checkFallback(server: Server): Promise<void> {
  const status = await server.statusOf(NO_FILE);
  if (status === undefined || status >= 400) return;
  server.fault(
    `${server.base}${NO_FILE}`,
    `does not exist and is answered with ${String(status)} in place of 404: switch off the host’s fallback for single-page sites.`,
  );
}

/** Does something with each item, a few at a time. */
async function each<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}
