import type { Assessment } from "../../src/assessment/assessment";
import {
  DOCUMENT_PICTURES,
  documentBlocks,
  WHOLE_DOCUMENT,
} from "../../src/report/document/documentBlocks";
import { docxOf } from "../../src/report/document/docxOf";
import type { Paper } from "../../src/report/paper/paper";
import { nodePainter } from "../../workbench/paint/nodePainter";
import { paintPictures } from "../../workbench/paint/paintPictures";

/** Details of an assessment for the documents in tests. */
export const DETAILS: Assessment["details"] = {
  organisation: "Fenbridge District Council",
  department: "",
  date: "2026-03-14",
  status: "final",
  allowNotApplicable: false,
};

/** The Word document of a paper, with all optional parts. */
export async function documentOf(paper: Paper): Promise<Uint8Array> {
  const pictures = paintPictures(paper, DOCUMENT_PICTURES, await nodePainter());
  return docxOf(documentBlocks(paper, WHOLE_DOCUMENT, pictures), paper.levelCount, paper);
}
