/** What people do in Excel's window, in more plays. */
import { checkEditsInExcel } from "./checkEditsInExcel";

const { EDIT_SEED } = process.env;

test("What people do in Excel loses and misplaces no answer, in 35 plays.", async () => {
  await checkEditsInExcel({ numRuns: 35, seed: Number(EDIT_SEED ?? 7) });
});
