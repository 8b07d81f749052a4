/** What people do in Excel's window, the same plays on every run. */
import { checkEditsInExcel } from "./checkEditsInExcel";

test("What people do in Excel loses and misplaces no answer, and the pane reads what the file reader reads.", async () => {
  await checkEditsInExcel({ numRuns: 3, seed: 14 });
});
