/** Each framework, as a person sees it in the page. One browser serves both: it is slow to start. */
import { describeJourney, type Journey } from "./journey";
import { openPage, type OpenPage } from "./openPage";

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

let opened: OpenPage | undefined;

/** The page as it is when it opens. */
async function newPage(): Promise<OpenPage> {
  if (opened !== undefined) {
    await opened.page.reload();
    return opened;
  }
  opened = await openPage();
  opened.page.on("dialog", (dialog) => void dialog.accept());
  return opened;
}

afterAll(() => opened?.close());

describe.each(JOURNEYS)("$name", (journey) => describeJourney(journey, newPage));
