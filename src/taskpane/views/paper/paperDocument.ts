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
import { councilsOf } from "../../../report/paper/councilsOf";
import type { Assessment } from "../../../assessment/assessment";
import type { ShownSet } from "../../../workbook/print/planCouncils";
import type { PanePicture } from "./usePictures";

/**
 * The bytes of a .docx file.
 * @param set other councils, for a section of their own
 * @throws Error if the browser draws no pictures
 */
export async function paperDocument(
  paper: Paper,
  parts: DocumentParts,
  pictures: readonly PanePicture[],
  set?: ShownSet & { readonly assessment: Assessment },
): Promise<Uint8Array<ArrayBuffer>> {
  const used = pictures.filter(({ kind }) => DOCUMENT_PICTURES.includes(kind));
  const blocks = await Promise.all(used.map(blockOf));
  const whole = set
    ? { ...paper, councils: councilsOf(set.assessment, set.councils, set.isAnonymous) }
    : paper;
  return docxOf(documentBlocks(whole, parts, blocks), paper.levelCount, paper);
}

async function blockOf(picture: PanePicture): Promise<PictureBlock> {
  const { width, height, title, description } = picture;
  const png = new Uint8Array(await (await picture.png()).arrayBuffer());
  return { kind: "picture", png, width, height, title, description };
}
