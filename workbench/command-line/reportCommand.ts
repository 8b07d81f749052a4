import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { htmlOf } from "../../src/report/copy/htmlOf";
import type { Block } from "../../src/report/blocks/Block";
import {
  DOCUMENT_PICTURES,
  documentBlocks,
  WHOLE_DOCUMENT,
} from "../../src/report/document/documentBlocks";
import type { Paper } from "../../src/report/paper/paper";
import { troubleOf } from "../../src/workbook/excel/troubles";
import { nodePainter } from "../paint/nodePainter";
import { paintPictures } from "../paint/paintPictures";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { fileErrorSentence } from "./fileErrorSentence";
import { readArguments } from "./readArguments";
import type { Sessions } from "./session";
import { troubleLine } from "./troubleLine";
import { writeTogether } from "./writeTogether";

const FORMATS = ["html", "docx", "json"] as const;
type Format = (typeof FORMATS)[number];

/** `report <file.xlsx> --format html|docx|json --out <file>`: the paper that the workbook makes. */
export async function reportCommand(
  args: readonly string[],
  sessions: Sessions,
): Promise<CommandOutcome> {
  const parsed = readArguments(args, { format: { type: "string" }, out: { type: "string" } });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const [path] = positionals;
  if (!path || positionals.length > 1) return wrongUsage("report needs the path of one workbook.");
  const format = FORMATS.find((one) => one === values.format);
  if (format === undefined) return wrongUsage("report needs --format html, docx or json.");
  const { out } = values;
  if (!out) return wrongUsage("report needs --out with the path of the file to write.");
  if (extname(out).toLowerCase() !== `.${format}`) {
    return wrongUsage(`--out has to end in .${format}, but \u201C${out}\u201D was given.`);
  }
  if (resolve(out) === resolve(path)) return wrongUsage("--out needs a path of its own.");
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return badInput(fileErrorSentence(path, error));
  }
  const read = await paperIn(bytes, sessions);
  if (read.kind === "none") return badInput(`${path}: ${read.message}`);
  const writing = await writeTogether([{ path: out, content: await written(read.paper, format) }]);
  if (writing.kind === "unwritable") return badInput(writing.message);
  return { kind: "done", output: `${out}: ${read.paper.title}, ${read.paper.statusLine}.\n` };
}

async function written(paper: Paper, format: Format): Promise<Uint8Array | string> {
  switch (format) {
    case "html":
      return `<!doctype html>\n${htmlOf(await blocksOf(paper), paper.levelCount)}\n`;
    case "docx": {
      // The library for documents is large; no other command waits for it.
      const { docxOf } = await import("../../src/report/document/docxOf");
      return docxOf(await blocksOf(paper), paper.levelCount, paper);
    }
    case "json":
      return `${JSON.stringify(paper, null, 2)}\n`;
  }
}

/** The whole document, its pictures painted here: there is no Excel that could give its charts. */
async function blocksOf(paper: Paper): Promise<readonly Block[]> {
  const pictures = paintPictures(paper, DOCUMENT_PICTURES, await nodePainter());
  return documentBlocks(paper, WHOLE_DOCUMENT, pictures);
}

type PaperReading =
  | { readonly kind: "paper"; readonly paper: Paper }
  | { readonly kind: "none"; readonly message: string };

async function paperIn(bytes: Uint8Array, sessions: Sessions): Promise<PaperReading> {
  const opening = await sessions.open(bytes);
  if (opening.kind === "unreadable") return { kind: "none", message: opening.message };
  try {
    const paper = await opening.session.paper();
    return paper === undefined
      ? { kind: "none", message: "There is no assessment in this workbook." }
      : { kind: "paper", paper };
  } catch (error) {
    return { kind: "none", message: troubleLine(troubleOf(error, "Reading the workbook")) };
  } finally {
    opening.session.close();
  }
}
