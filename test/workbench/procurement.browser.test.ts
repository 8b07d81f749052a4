/** The procurement framework, as a person sees it in the page. */
import { describeJourney } from "./journey";

describeJourney({
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
});
