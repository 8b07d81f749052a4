import { NOT_AGREED } from "../../workbook/sheets/shownGroup";
import { reportText } from "../text/reportText";
import type { Paper } from "./paper";

/** What the mark of a level means that is not agreed; empty if no tile has it. */
export function notAgreedKey({ heatmap }: Pick<Paper, "heatmap">): string {
  const isMarked = heatmap.some(({ rows }) =>
    rows.some(({ tiles }) => tiles.some(({ sign }) => sign.endsWith(NOT_AGREED))),
  );
  return isMarked ? reportText("heatmap.notAgreed") : "";
}
