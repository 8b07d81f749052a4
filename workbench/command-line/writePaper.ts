/** Writes the paper into a file, for the commands that can. */
import { extname, resolve } from "node:path";
import { htmlOf } from "../../src/report/copy/htmlOf";
import type { Block } from "../../src/report/blocks/Block";
import {
  DOCUMENT_PICTURES,
  documentBlocks,
  WHOLE_DOCUMENT,
} from "../../src/report/document/documentBlocks";
import type { Paper } from "../../src/report/paper/paper";
import { nodePainter } from "../paint/nodePainter";
import { paintPictures } from "../paint/paintPictures";
import { badInput, type CommandOutcome } from "./CommandOutcome";
import { writeTogether } from "./writeTogether";

export const PAPER_FORMATS = ["html", "docx", "json"] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export interface PaperTarget {
  readonly format: PaperFormat;
  readonly out: string;
}

/** Where a command is to write the paper, from its --format and --out. */
export function paperTarget(
  command: string,
  { format: wanted, out }: { readonly format?: string; readonly out?: string },
  workbooks: readonly string[],
  formats: readonly PaperFormat[],
): ({ readonly kind: "target" } & PaperTarget) | { readonly kind: "wrong"; message: string } {
  const wrong = (message: string) => ({ kind: "wrong", message }) as const;
  const format = formats.find((one) => one === wanted);
  if (format === undefined) {
    const others = formats.slice(0, -1).join(", ");
    return wrong(`${command} needs --format ${others} or ${formats[formats.length - 1]}.`);
  }
  if (!out) return wrong(`${command} needs --out with the path of the file to write.`);
  if (extname(out).toLowerCase() !== `.${format}`) {
    return wrong(`--out must end in .${format}, not \u201C${out}\u201D.`);
  }
  if (workbooks.some((path) => resolve(out) === resolve(path))) {
    return wrong("--out must be a different file from the workbook.");
  }
  return { kind: "target", format, out };
}

/**
 * Writes the file and says what it is.
 * @param notes for standard error
 */
export async function writePaper(
  paper: Paper,
  { format, out }: PaperTarget,
  notes: readonly string[],
): Promise<CommandOutcome> {
  const writing = await writeTogether([{ path: out, content: await written(paper, format) }]);
  if (writing.kind === "unwritable") return badInput(writing.message);
  return { kind: "done", output: `${out}: ${paper.title}, ${paper.statusLine}.\n`, notes };
}

async function written(paper: Paper, format: PaperFormat): Promise<Uint8Array | string> {
  switch (format) {
    case "html":
      return `<!doctype html>\n${htmlOf(await blocksOf(paper), paper.levelCount)}\n`;
    case "docx": {
      // The document library is large, and no other command needs it.
      const { docxOf } = await import("../../src/report/document/docxOf");
      return docxOf(await blocksOf(paper), paper.levelCount, paper);
    }
    case "json":
      return `${JSON.stringify(paper, null, 2)}\n`;
  }
}

/**
 * The complete document with its pictures drawn here, because there is no Excel to supply its
 * charts.
 */
async function blocksOf(paper: Paper): Promise<readonly Block[]> {
  const pictures = paintPictures(paper, DOCUMENT_PICTURES, await nodePainter());
  return documentBlocks(paper, WHOLE_DOCUMENT, pictures);
}
