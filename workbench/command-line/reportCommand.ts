import { extname, resolve } from "node:path";
import { htmlOf } from "../../src/report/copy/htmlOf";
import type { Block } from "../../src/report/blocks/Block";
import {
  DOCUMENT_PICTURES,
  documentBlocks,
  WHOLE_DOCUMENT,
} from "../../src/report/document/documentBlocks";
import type { Paper } from "../../src/report/paper/paper";
import { paperActions } from "../../src/report/paper/paperActions";
import { paperOf } from "../../src/report/paper/paperOf";
import { nodePainter } from "../paint/nodePainter";
import { paintPictures } from "../paint/paintPictures";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { problemLines } from "./problemLines";
import { readArguments } from "./readArguments";
import { readAssessmentFile } from "./readAssessmentFile";
import { writeTogether } from "./writeTogether";

const FORMATS = ["html", "docx", "json"] as const;
type Format = (typeof FORMATS)[number];

/**
 * `report <file.xlsx> --format html|docx|json --out <file> [--strict]`: writes the paper for the
 * workbook. Anything that could not be read is listed on standard error; with --strict the paper is
 * then not written.
 */
export async function reportCommand(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, {
    format: { type: "string" },
    out: { type: "string" },
    strict: { type: "boolean" },
  });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const [path] = positionals;
  if (!path || positionals.length > 1) return wrongUsage("report needs the path of one workbook.");
  const format = FORMATS.find((one) => one === values.format);
  if (format === undefined) return wrongUsage("report needs --format html, docx or json.");
  const { out } = values;
  if (!out) return wrongUsage("report needs --out with the path of the file to write.");
  if (extname(out).toLowerCase() !== `.${format}`) {
    return wrongUsage(`--out must end in .${format}, not \u201C${out}\u201D.`);
  }
  if (resolve(out) === resolve(path))
    return wrongUsage("--out must be a different file from the workbook.");
  const read = await readAssessmentFile(path);
  if (read.kind === "refused") return badInput(read.message);
  const { assessment, actions, problems } = read;
  const notes = [...read.notes, ...problemLines(path, problems)];
  if (values.strict === true && problems.length > 0) return { kind: "problems", output: "", notes };
  const paper = paperOf(assessment, paperActions(actions, assessment.framework));
  const writing = await writeTogether([{ path: out, content: await written(paper, format) }]);
  if (writing.kind === "unwritable") return badInput(writing.message);
  return { kind: "done", output: `${out}: ${paper.title}, ${paper.statusLine}.\n`, notes };
}

async function written(paper: Paper, format: Format): Promise<Uint8Array | string> {
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
