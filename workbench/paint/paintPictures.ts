import type { PictureBlock } from "../../src/report/blocks/Block";
import type { Paper } from "../../src/report/paper/paper";
import { drawPicture, PRINT_SCALE, type PictureKind } from "../../src/report/picture/drawings";
import type { Painter } from "./createPainter";

/** Pictures of a paper at print resolution. */
export function paintPictures(
  paper: Paper,
  kinds: readonly PictureKind[],
  { paint }: Painter,
): readonly PictureBlock[] {
  return kinds.map((kind) => {
    const { svg, width, height, title, description } = drawPicture(kind, paper);
    const png = paint(svg, Math.round(width * PRINT_SCALE));
    return { kind: "picture", png, width, height, title, description };
  });
}
