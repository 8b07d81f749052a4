/** The statement set, as a person sees it in the page. */
import { describeJourney } from "./journey";

describeJourney({
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
});
