import type { BorderState, CellFormat } from "../../excel/state";
import { withoutAbsent, unlessEmpty } from "../withoutAbsent";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { readAlignment } from "./alignment";
import { BORDER_EDGES, borderOfWord } from "./borderNames";
import { readColor } from "./colors";
import { USUAL_FORMAT } from "./layers";
import { BUILT_IN_NUMBER_FORMATS } from "./numberFormats";

export interface IncomingStyles {
  /**
   * The format of a cell's style, as far as it differs from the file's default; undefined for none.
   */
  cellFormat(style: number | undefined): CellFormat | undefined;
  /** Whether the style marks a text that was entered with an apostrophe. */
  quotePrefix(style: number | undefined): boolean;
  /** The format of a conditional format's style. */
  conditionalFormat(style: number | undefined): CellFormat;
}

/** A flag such as <b/>: present means true unless its value says otherwise. */
function flag(of: XmlElement | undefined, name: string): boolean | undefined {
  const node = child(of, name);
  return node ? (booleanAttribute(node, "val") ?? true) : undefined;
}

function underline(of: XmlElement | undefined): CellFormat["underline"] {
  const node = child(of, "u");
  if (!node) return undefined;
  const word = attribute(node, "val") ?? "single";
  if (word === "none") return "None";
  return word.startsWith("double") ? "Double" : "Single";
}

/**
 * Members of a format that differ from the default's, and those that only the default sets, turned
 * off.
 */
function differences(format: CellFormat, usual: CellFormat): CellFormat {
  const different: CellFormat = { ...format };
  for (const key in usual) {
    const member = key as keyof CellFormat;
    if (JSON.stringify(format[member]) === JSON.stringify(usual[member])) delete different[member];
  }
  return different;
}

/** Reads a styles part; without one, every cell is plain. */
export function readStyles(
  root: XmlElement | undefined,
  themeColors: ReadonlyMap<string, string>,
): IncomingStyles {
  const numberFormats = new Map(BUILT_IN_NUMBER_FORMATS);
  for (const node of children(child(root, "numFmts"), "numFmt")) {
    numberFormats.set(numberAttribute(node, "numFmtId") ?? -1, attribute(node, "formatCode") ?? "");
  }

  function font(of: XmlElement | undefined): CellFormat {
    return {
      fontName: attribute(child(of, "name"), "val"),
      fontSize: numberAttribute(child(of, "sz"), "val"),
      bold: flag(of, "b"),
      italic: flag(of, "i"),
      strikethrough: flag(of, "strike"),
      underline: underline(of),
      fontColor: readColor(child(of, "color"), themeColors),
    };
  }

  function borders(of: XmlElement | undefined): CellFormat["borders"] {
    const entries = BORDER_EDGES.flatMap((edge): [string, BorderState][] => {
      const node = child(of, edge);
      const found = borderOfWord(attribute(node, "style"));
      const color = readColor(child(node, "color"), themeColors) ?? "#000000";
      return found ? [[edge, { ...found, color }]] : [];
    });
    return unlessEmpty(Object.fromEntries(entries));
  }

  function protection(of: XmlElement | undefined): CellFormat {
    return {
      locked: booleanAttribute(of, "locked"),
      formulaHidden: booleanAttribute(of, "hidden"),
    };
  }

  const fonts = children(child(root, "fonts"), "font");
  const fills = children(child(root, "fills"), "fill");
  const borderList = children(child(root, "borders"), "border");

  function cellXf(xf: XmlElement): CellFormat {
    const pattern = child(fills[numberAttribute(xf, "fillId") ?? 0], "patternFill");
    const filled = !["none", undefined].includes(attribute(pattern, "patternType"));
    return withoutAbsent({
      ...font(fonts[numberAttribute(xf, "fontId") ?? 0]),
      fillColor: filled ? readColor(child(pattern, "fgColor"), themeColors) : undefined,
      borders: borders(borderList[numberAttribute(xf, "borderId") ?? 0]),
      numberFormat: numberFormats.get(numberAttribute(xf, "numFmtId") ?? 0),
      ...readAlignment(child(xf, "alignment")),
      ...protection(child(xf, "protection")),
    });
  }

  function dxf(node: XmlElement): CellFormat {
    const pattern = child(node, "fill", "patternFill");
    // A solid conditional fill uses the background colour; LibreOffice writes the foreground as
    // well.
    const color = child(pattern, "bgColor") ?? child(pattern, "fgColor");
    return withoutAbsent({
      ...font(child(node, "font")),
      fillColor: readColor(color, themeColors),
      borders: borders(child(node, "border")),
      numberFormat: attribute(child(node, "numFmt"), "formatCode"),
    });
  }

  const cellXfs = children(child(root, "cellXfs"), "xf");
  const all = cellXfs.map(cellXf);
  const usual = { fontColor: "#000000", ...all[0] };
  const cellFormats = all.map((format) =>
    unlessEmpty(differences(differences(format, usual), USUAL_FORMAT)),
  );
  const conditionalFormats = children(child(root, "dxfs"), "dxf").map(dxf);
  return {
    cellFormat: (style) => cellFormats[style ?? 0],
    quotePrefix: (style) => booleanAttribute(cellXfs[style ?? 0], "quotePrefix") ?? false,
    conditionalFormat: (style) => conditionalFormats[style ?? -1] ?? {},
  };
}
