/** Looks at a served build from outside, as Office and an administrator would. */
import { parseXml, type XmlElement } from "../../src/workbook/file/xml/parseXml";
import { attribute, withDescendants } from "../../src/workbook/file/xml/readElement";
import { checkOrder } from "../manifest/checkOrder";
import { checkSize, iconsOf } from "../manifest/checkIcons";
import { checkResources } from "../manifest/checkResources";
import { checkTexts } from "../manifest/checkTexts";
import { textOf, type Answer, type Get } from "./Answer";
import { checkHeaders, type FileKind, type Findings } from "./checkHeaders";

const OWN_MACHINE = /\b(localhost|127\.0\.0\.1)\b|\[::1\]/;
/** Pages that the support page leads to. */
const LINKED = ["privacy.html", "terms.html"];

/**
 * Fetches the manifest and every file that it and its pages name.
 * @param address where the build is served: "https://workbook.example.gov.uk/"
 * @param get fetches a file, without following redirects
 */
export async function checkServed(address: string, get: Get): Promise<Findings> {
  if (!/^https:\/\/[^/\s]+/.test(address)) {
    return { faults: [`“${address}” is no https address. Office loads no other.`], notes: [] };
  }
  const base = `${address.replace(/\/+$/, "")}/`;
  const found: Collected = { faults: [], notes: [] };
  const manifest = await fetched(`${base}manifest.xml`, get, found);
  if (manifest === undefined) return found;
  collect(found, checkHeaders(manifest, "page"));
  let root: XmlElement;
  try {
    root = parseXml(textOf(manifest));
  } catch {
    found.faults.push(`${manifest.url} is no XML.`);
    return found;
  }
  found.faults.push(...checkOrder(root), ...checkTexts(root, true), ...checkResources(root));
  const urls = urlsOf(root);
  for (const url of urls.filter((one) => !one.startsWith(base))) {
    found.faults.push(`The manifest names ${url}, which is not below ${base}.`);
  }
  await checkIcons(root, base, get, found);
  const icons = new Set(iconsOf(root).map(({ url }) => url));
  const pages = urls.filter((url) => url.startsWith(base) && !icons.has(url));
  const linked = LINKED.map((name) => `${base}${name}`);
  const scripts = new Set<string>();
  for (const url of new Set([...pages, ...linked])) {
    for (const script of await checkPage(url, get, found)) scripts.add(script);
  }
  for (const url of scripts) await checkFile(url, "script", get, found);
  return found;
}

interface Collected {
  readonly faults: string[];
  readonly notes: string[];
}

function collect(found: Collected, { faults, notes }: Findings): void {
  found.faults.push(...faults);
  found.notes.push(...notes);
}

function urlsOf(root: XmlElement): readonly string[] {
  const all = withDescendants(root).flatMap((element) => attribute(element, "DefaultValue") ?? []);
  return [...new Set(all.filter((value) => /^\w+:\/\//.test(value)))];
}

async function fetched(url: string, get: Get, found: Collected): Promise<Answer | undefined> {
  let answer: Answer;
  try {
    answer = await get(url);
  } catch (error) {
    found.faults.push(`${url} cannot be reached: ${reasonOf(error)}`);
    return undefined;
  }
  if (answer.status === 200) return answer;
  const to = answer.headers.get("location");
  found.faults.push(
    to === null
      ? `${url} answers ${String(answer.status)}.`
      : `${url} is redirected to ${to}. Serve it at the address that the manifest names.`,
  );
  return undefined;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause: unknown = Reflect.get(error, "cause");
  return cause instanceof Error ? cause.message : error.message;
}

async function checkIcons(
  root: XmlElement,
  base: string,
  get: Get,
  found: Collected,
): Promise<void> {
  const sizes = new Map(iconsOf(root).map(({ url, size }) => [`${url} ${size}`, { url, size }]));
  for (const { url, size } of sizes.values()) {
    if (!url.startsWith(base)) continue;
    const answer = await checkFile(url, "icon", get, found);
    if (answer !== undefined) found.faults.push(...checkSize(url, answer.body, size));
  }
}

/** @returns addresses of the page's own scripts */
async function checkPage(url: string, get: Get, found: Collected): Promise<readonly string[]> {
  const answer = await checkFile(url, "page", get, found);
  if (answer === undefined) return [];
  const sources = [...textOf(answer).matchAll(/<script[^>]*?\ssrc="?([^\s">]+)/g)];
  const scripts = sources.map(([, source]) => new URL(source, url));
  for (const script of scripts.filter(({ protocol }) => protocol !== "https:")) {
    found.faults.push(`${url} loads ${script.href}, which is not https.`);
  }
  const { origin } = new URL(url);
  return scripts.filter((script) => script.origin === origin).map(({ href }) => href);
}

async function checkFile(
  url: string,
  kind: FileKind,
  get: Get,
  found: Collected,
): Promise<Answer | undefined> {
  const answer = await fetched(url, get, found);
  if (answer === undefined) return undefined;
  collect(found, checkHeaders(answer, kind));
  if (kind !== "icon" && OWN_MACHINE.test(textOf(answer))) {
    found.faults.push(`${url} refers to a developer’s own machine: it is no production build.`);
  }
  return answer;
}
