/** Saves workbooks of several rounds for tests. */
import { writeFile } from "node:fs/promises";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import { buildInExcel } from "../../test/tools/buildInExcel";
import { writeWorkbook } from "../file/writeWorkbook";

interface SavedRound {
  /** As it is typed on Start: "12/03/2025"; undefined leaves it empty. */
  readonly date: string | undefined;
  /** Of the value codes in order; null is not assessed. */
  readonly levels: readonly (number | null)[];
  readonly framework: Framework;
}

/** Saves a workbook with this date and these levels, each with a comment. */
export async function saveRound(
  path: string,
  { date, levels, framework }: SavedRound,
): Promise<void> {
  const excel = await buildInExcel(framework, {
    name: JSON.stringify([date, levels]),
    allowNotApplicable: false,
    responses: new Map(
      levels.flatMap((value, index) =>
        value === null
          ? []
          : [
              [
                allValueCodes(framework)[index].id,
                { entry: { kind: "level", value }, comment: `Why ${value}.`, evidence: "" },
              ],
            ],
      ),
    ),
  });
  if (date !== undefined) {
    excel.user.unprotectSheet("Start");
    excel.user.paste("Start", "B12", [[date]]);
  }
  await writeFile(path, await writeWorkbook(excel.workbook()));
  excel.close();
}
