import type { CellFormat } from "../../excel/state";
import { vocabulary } from "../vocabulary";
import { unlessEmpty } from "../withoutAbsent";
import { element } from "../xml/element";
import {
  attribute,
  booleanAttribute,
  numberAttribute,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";

const HORIZONTAL = vocabulary<NonNullable<CellFormat["horizontalAlignment"]>>("alignment", {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
});
const VERTICAL = vocabulary<NonNullable<CellFormat["verticalAlignment"]>>("alignment", {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
});

/** Degrees in the file: 0 to 90 upwards, 91 to 180 downwards. */
function rotationInFile(degrees: number | undefined): number | undefined {
  return degrees === undefined || degrees >= 0 ? degrees : 90 - degrees;
}

function rotationOfFile(rotation: number | undefined): number | undefined {
  if (rotation === undefined || rotation > 180) return undefined;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The alignment element of a format; undefined when the format sets no alignment. */
export function writeAlignment(format: CellFormat): string | undefined {
  const horizontal = format.horizontalAlignment;
  const vertical = format.verticalAlignment;
  const attributes = unlessEmpty({
    horizontal: horizontal === undefined ? undefined : HORIZONTAL.toFile(horizontal),
    vertical: vertical === undefined ? undefined : VERTICAL.toFile(vertical),
    textRotation: rotationInFile(format.textOrientation),
    wrapText: format.wrapText,
    indent: format.indentLevel,
    shrinkToFit: format.shrinkToFit,
  });
  return attributes && element("alignment", attributes);
}

/** The part of a format that an alignment element holds. */
export function readAlignment(of: XmlElement | undefined): CellFormat {
  return {
    horizontalAlignment: HORIZONTAL.toState(attribute(of, "horizontal")),
    verticalAlignment: VERTICAL.toState(attribute(of, "vertical")),
    textOrientation: rotationOfFile(numberAttribute(of, "textRotation")),
    wrapText: booleanAttribute(of, "wrapText"),
    indentLevel: numberAttribute(of, "indent"),
    shrinkToFit: booleanAttribute(of, "shrinkToFit"),
  };
}
