/**
 * Blocks as a Word document that a clerk can restyle: headings, captions and table headers are
 * Word's own.
 */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  SimpleField,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { BAND, INK, levelColours, NAVY, QUIET, RULE, WHITE } from "../../workbook/plan/palette";
import type { Block, BlockCell, PictureBlock, TableBlock } from "../blocks/Block";
import { bulletText } from "../copy/bulletText";
import { keepable } from "../copy/harmless";
import { DescribedTable } from "./DescribedTable";
import { fittedWidths } from "./fittedWidths";
import { documentStyles, SMALL_STYLE, TABLE_TEXT_STYLE } from "./documentStyles";

/** The document's properties and footer. */
export interface DocumentMeta {
  readonly title: string;
  readonly organisation: string;
  /** Status, organisation and department, in the footer of every page. */
  readonly statusLine: string;
}

/** A4 in twips, with margins of 2 cm. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Between paragraphs of a table's cell, in twips. */
const BETWEEN_PARAGRAPHS = 60;
/** The list style of items in tables. */
const BULLETS = "bullets";

const HEADINGS = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
} as const;

/**
 * The bytes of a .docx file.
 * @param levelCount how many levels the scale has: 2 to 12
 */
export async function docxOf(
  blocks: readonly Block[],
  levelCount: number,
  meta: DocumentMeta,
): Promise<Uint8Array<ArrayBuffer>> {
  let tables = 0;
  let figures = 0;
  const children = blocks.flatMap((block, index): (Paragraph | Table)[] => {
    switch (block.kind) {
      case "heading":
        return [new Paragraph({ heading: HEADINGS[block.rank], children: runs(block.text) })];
      case "line":
        // A line that introduces a table stays on the table's page.
        return [
          new Paragraph({
            keepNext: blocks.at(index + 1)?.kind === "table",
            children: runs(block.text, block),
          }),
        ];
      case "picture":
        figures += 1;
        return [picture(block), caption("Figure", figures, block.title)];
      case "table":
        tables += 1;
        return [caption("Table", tables, block.caption), table(block, levelCount), spacer()];
    }
  });
  const document = new Document({
    title: keepable(meta.title),
    creator: keepable(meta.organisation),
    description: keepable(meta.statusLine),
    styles: documentStyles,
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "\u2022",
              style: { paragraph: { indent: { left: 170, hanging: 170 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: footer(meta.statusLine) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function runs(
  text: string,
  { bold, italic }: Pick<BlockCell, "bold" | "italic"> = {},
  colour?: string,
): TextRun[] {
  return [
    new TextRun({
      text: keepable(text),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italics: italic }),
      ...(colour === undefined ? {} : { color: bare(colour) }),
    }),
  ];
}

/** Word numbers tables and figures, so that adding or removing one renumbers the rest. */
function caption(word: "Table" | "Figure", number: number, text: string): Paragraph {
  return new Paragraph({
    style: "Caption",
    // A table's caption is above it, a figure's below.
    keepNext: word === "Table",
    children: [
      new TextRun(`${word} `),
      new SimpleField(`SEQ ${word} \\* ARABIC`, String(number)),
      new TextRun(`: ${keepable(text)}`),
    ],
  });
}

function spacer(): Paragraph {
  return new Paragraph({ style: SMALL_STYLE, children: [] });
}

function picture(block: PictureBlock): Paragraph {
  const widest = (TEXT_WIDTH / 1440) * 96;
  const scale = Math.min(1, widest / block.width);
  const title = keepable(block.title);
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: "png",
        data: block.png,
        transformation: { width: block.width * scale, height: block.height * scale },
        altText: { name: title, title, description: keepable(block.description) },
      }),
    ],
  });
}

function table(block: TableBlock, levelCount: number): Table {
  const shares = fittedWidths(block, (TEXT_WIDTH / 1440) * 96);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / 100));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.heads.map((text, index) =>
      tableCell({ lines: [text], bold: true }, widths[index], { fill: NAVY, text: WHITE }, true),
    ),
  });
  const rows = block.rows.map(
    (row, number) =>
      new TableRow({
        cantSplit: isShort(row),
        children: row.map((cell, index) => {
          const level = cell.level === undefined ? undefined : levelColours(levelCount)[cell.level];
          const band = cell.band === true ? { fill: BAND, text: INK } : undefined;
          const keepNext = number === 0 || number === block.rows.length - 2;
          return tableCell(cell, widths[index], level ?? band, keepNext);
        }),
      }),
  );
  const rule = { style: "single", size: 4, color: bare(RULE) } as const;
  return new DescribedTable(block, {
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    rows: [head, ...rows],
  });
}

/** A row that fits a page is not split; a very long comment has to be allowed to break. */
function isShort(row: readonly BlockCell[]): boolean {
  return row.every(({ lines }) => lines.reduce((sum, line) => sum + line.length, 0) < 1500);
}

function tableCell(
  cell: BlockCell,
  width: number,
  colour: { readonly fill: string; readonly text: string } | undefined,
  /**
   * True keeps the row on the same page as the next, so that none is alone at the foot or head of a
   * page.
   */
  keepNext: boolean,
): TableCell {
  const lines = cell.lines.length === 0 ? [""] : cell.lines;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(colour === undefined
      ? {}
      : { shading: { type: ShadingType.CLEAR, color: "auto", fill: bare(colour.fill) } }),
    children: lines.map((line, index) => {
      const item = bulletText(line);
      return new Paragraph({
        style: TABLE_TEXT_STYLE,
        ...(keepNext ? { keepNext } : {}),
        ...(item === undefined
          ? index === 0
            ? {}
            : { spacing: { before: BETWEEN_PARAGRAPHS } }
          : { numbering: { reference: BULLETS, level: 0 } }),
        alignment: cell.align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: runs(item ?? line, cell, colour?.text),
      });
    }),
  });
}

function footer(statusLine: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: SMALL_STYLE,
        tabStops: [{ type: "right", position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: keepable(statusLine), color: bare(QUIET) }),
          new TextRun({
            children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
            color: bare(QUIET),
          }),
        ],
      }),
    ],
  });
}

/** Word writes colours without "#". */
function bare(colour: string): string {
  return colour.replace("#", "");
}
