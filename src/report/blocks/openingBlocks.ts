import type { Paper } from "../paper/paper";
import { reportText } from "../text/reportText";
import type { Block } from "./Block";
import { line } from "./cells";

/** Purpose, what is asked of the committee, and the method: the opening of a document. */
export function openingBlocks({ opening }: Paper): readonly Block[] {
  return (["purpose", "asked", "method"] as const).flatMap((key): readonly Block[] => [
    { kind: "heading", rank: 2, text: reportText(`opening.${key}.title`) },
    line(opening[key]),
  ]);
}
