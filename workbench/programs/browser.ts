/** Finds and starts a browser for scripts and tests. */
import { chromium } from "playwright-core";
import { findProgram, thisComputer, type Found } from "./findProgram";

/** No calls to the network: pictures and tests show only what we serve. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Dates in fields as in Britain, day first: on Linux a browser takes its language from here, and a
 * page's own locale does not reach them.
 */
export const BRITISH_ENGLISH = { ...process.env, LANGUAGE: "en_GB" };

/** The locale of a page for pictures: texts that scripts write, and the time. */
export const IN_BRITAIN = { locale: "en-GB", timezoneId: "Europe/London" } as const;

/** Looks for Chromium or Chrome: first an installed one, then one downloaded by Playwright. */
export function findBrowser(): Found {
  const installed = findProgram("chromium");
  if (installed.kind !== "absent") return installed;
  const downloaded = chromium.executablePath();
  return thisComputer.isProgram(downloaded) ? { kind: "found", path: downloaded } : installed;
}

/**
 * Path of Chromium or Chrome.
 * @throws Error if there is none
 */
export function browserPath(): string {
  const found = findBrowser();
  switch (found.kind) {
    case "found":
      return found.path;
    case "misnamed":
      throw new Error(`${found.variable} names ${found.path}, and there is no program.`);
    case "absent":
      throw new Error("No Chromium found. Install it or set CHROMIUM to its path.");
  }
}
