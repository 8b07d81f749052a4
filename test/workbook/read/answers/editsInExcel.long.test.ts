/** What people do in Excel's window, in random plays. */
import { checkEditsInExcel } from "./checkEditsInExcel";

test(
  "What people do in Excel loses and misplaces no answer, in 38 plays.",
  async () => {
    await checkEditsInExcel(38);
  },
  // A play is many requests to Excel: a slow machine may take its time.
  400_000,
);
