/** Writes a cell in the row of a key area on Start, in the same way as answers. */
import { NAMES } from "../plan/names";
import type { Places } from "../read/places";
import type { CellContents } from "./exchangeRows";
import { explained } from "./explained";
import { writeRow } from "./writeRow";
import { WorkbookTrouble } from "../excel/troubles";
import { allKeyAreas } from "../../framework/framework";

type Outcome =
  | { readonly kind: "recorded" }
  /** Undone, as the cell held something else. */
  | { readonly kind: "taken"; readonly found: CellContents | undefined };

/**
 * Writes the text in one request, wherever the row is by now.
 * @param name defined name of the column
 * @param mayReplace whether the cell's previous content may be replaced
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export async function recordOnStart(
  keyAreaId: string,
  [name, text]: readonly [name: string, text: string],
  { framework }: Places,
  mayReplace: (found: CellContents | undefined) => boolean,
): Promise<Outcome> {
  const asBuilt = allKeyAreas(framework).findIndex(({ id }) => id === keyAreaId);
  const row = {
    block: { ids: NAMES.targetIds },
    id: keyAreaId,
    // If the rows were moved, the ids beside the cells give the new row.
    index: Math.max(0, asBuilt),
    texts: new Map([[name, text]]),
  };
  const outcome = await explained(row, "Start", () =>
    writeRow(row, (found) => mayReplace(found.get(name))),
  );
  switch (outcome.kind) {
    case "written":
      return { kind: "recorded" };
    case "taken":
      return { kind: "taken", found: outcome.found.get(name) };
    case "gone":
      throw new WorkbookTrouble(
        "The row of this key area was deleted from Start.",
        "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
        "sheetDeleted",
      );
  }
}
