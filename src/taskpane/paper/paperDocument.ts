/** The Word document with its pictures; the library that writes it is large, so this comes on its own. */
import { documentBlocks, type DocumentParts } from "../../report/document/documentBlocks";
import { docxOf } from "../../report/document/docxOf";
import type { Paper } from "../../report/paper";
import type { Drawing } from "../../report/picture/Drawing";
import { drawHeatmap } from "../../report/picture/drawHeatmap";
import { drawTargets } from "../../report/picture/drawTargets";
import { toPng } from "./toPng";

/**
 * The bytes of a .docx file.
 * @throws Error where the browser draws no pictures
 */
export async function paperDocument(
  paper: Paper,
  parts: DocumentParts,
): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = await Promise.all([drawHeatmap(paper), drawTargets(paper)].map(pictureOf));
  return docxOf(documentBlocks(paper, parts, pictures), paper.levelCount, paper);
}

async function pictureOf(drawing: Drawing) {
  const { width, height, description } = drawing;
  const png = new Uint8Array(await (await toPng(drawing)).arrayBuffer());
  return { kind: "picture" as const, png, width, height, description };
}
