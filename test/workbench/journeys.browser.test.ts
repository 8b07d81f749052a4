/** Each framework, as a person sees it in the page. They share a browser, which is slow to start. */
import type { Browser } from "playwright-core";
import { describeJourney, type Journey } from "./journey";
import { startBrowser } from "./openPage";

const JOURNEYS: readonly Journey[] = [
  {
    name: "procurement",
    framework: /Procurement/,
    sheets: [
      "Key areas",
      "Showing leadership",
      "Behaving commercially",
      "Achieving community benefits",
      "Enablers",
    ],
    theme: "Showing leadership",
    levels: ["3 - Mature", "2 - Developing", "4 - Leader"],
    weakest: "2 - Developing",
    weakestInTheme: "2 so far",
    total: 59,
    heatmapRow: 4,
  },
  {
    name: "statement-set",
    framework: /Statement Set/,
    sheets: [
      "Illustrations",
      "Role of the Authority",
      "Managing Income",
      "Managing Expenditure",
      "Use of Data and Intelligence",
      "Use of Digital and Technology",
      "Procurement and Commissioning",
      "Critical success factors",
    ],
    theme: "Managing Expenditure",
    levels: ["3 - Does", "0 - None yet", "1 - Understands"],
    weakest: "0 - None yet",
    weakestInTheme: "0 - None yet",
    total: 21,
    heatmapRow: 6,
  },
];

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(JOURNEYS)("$name", (journey) => describeJourney(journey, () => browser));
