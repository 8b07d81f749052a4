/**
 * The Word document with its pictures; the library that writes it is large, so it is loaded
 * separately.
 */
import type { PictureBlock } from "../../../report/blocks/Block";
import {
  DOCUMENT_PICTURES,
  documentBlocks,
  type DocumentParts,
} from "../../../report/document/documentBlocks";
import { docxOf } from "../../../report/document/docxOf";
import type { Paper } from "../../../report/paper/paper";
import type { PanePicture } from "./usePictures";

/**
 * The bytes of a .docx file.
 * @throws Error if the browser draws no pictures
 */
export async function paperDocument(
  paper: Paper,
  parts: DocumentParts,
  pictures: readonly PanePicture[],
): Promise<Uint8Array<ArrayBuffer>> {
  const used = pictures.filter(({ kind }) => DOCUMENT_PICTURES.includes(kind));
  const blocks = await Promise.all(used.map(blockOf));
  return docxOf(documentBlocks(paper, parts, blocks), paper.levelCount, paper);
}

async function blockOf(picture: PanePicture): Promise<PictureBlock> {
  const { width, height, title, description } = picture;
  const png = new Uint8Array(await (await picture.png()).arrayBuffer());
  return { kind: "picture", png, width, height, title, description };
}
