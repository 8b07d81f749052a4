/** Where scripts and tests find a browser, and how they start it. */
import { existsSync } from "node:fs";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Nothing here may call out: pictures and tests are of what we serve, offline. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of Chromium or Chrome: the environment's CHROMIUM, else a usual place. Throws where there is none. */
export function browserPath(): string {
  const asked = process.env.CHROMIUM;
  const found = asked ?? USUAL_PLACES.find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error("No Chromium found. Install it or set CHROMIUM to its path.");
  }
  return found;
}
