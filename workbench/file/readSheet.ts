import type { ChartState, SheetState, TableState } from "../excel/state";
import { readAnchor, readAnchorName } from "./chart/drawing";
import { readChart } from "./chart/readChart";
import { damage } from "../../src/workbook/file/FileRefused";
import type {
  IncomingPackage,
  Relationship,
} from "../../src/workbook/file/package/incomingPackage";
import { readColumns } from "./sheet/columns";
import { readConditionalFormats } from "./sheet/conditionalFormats";
import { readHyperlinks } from "./sheet/hyperlinks";
import { readMerges } from "./sheet/merges";
import { readPageLayout } from "./sheet/pageLayout";
import { readProtection } from "./sheet/protection";
import { readSheetData } from "./sheet/readCells";
import { readTable } from "./sheet/tables";
import { readValidations } from "./sheet/validations";
import { readView } from "./sheet/view";
import { readColor } from "./style/colors";
import type { IncomingStyles } from "./style/readStyles";
import { withoutAbsent } from "./withoutAbsent";
import { child, children, relationshipId } from "../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../src/workbook/file/xml/parseXml";

/** What the sheets of a workbook share while reading it. */
interface IncomingSurroundings {
  source: IncomingPackage;
  styles: IncomingStyles;
  strings: readonly string[];
  themeColors: ReadonlyMap<string, string>;
}

/** A sheet as listed in the workbook's own part. */
export type SheetEntry = Pick<SheetState, "id" | "name" | "visibility"> & { path: string };

function readTables(
  worksheet: XmlElement,
  sheetId: string,
  relationships: readonly Relationship[],
  source: IncomingPackage,
): TableState[] {
  return children(child(worksheet, "tableParts"), "tablePart").flatMap((node, index) => {
    const id = relationshipId(node);
    const root = source.related(relationships.find((each) => each.id === id));
    return (root && readTable(root, `${sheetId}-table-${index + 1}`)) ?? [];
  });
}

/** The charts of a drawing in their order; pictures and shapes are left out. */
function readCharts(
  drawing: Relationship,
  sheet: Pick<SheetState, "id" | "columns" | "rows">,
  source: IncomingPackage,
): ChartState[] {
  const relationships = source.relationships(drawing.target);
  return children(source.related(drawing)).flatMap((anchor, index) => {
    const reference = child(anchor, "graphicFrame", "graphic", "graphicData", "chart");
    const id = reference && relationshipId(reference);
    const root = source.related(relationships.find((each) => each.id === id));
    if (!reference || !root) return [];
    const frame = { id: `${sheet.id}-chart-${index + 1}`, name: readAnchorName(anchor) };
    return readChart(root, { ...frame, ...readAnchor(anchor, sheet) }) ?? [];
  });
}

/**
 * Reads a sheet's part with its tables and charts; print area and titles are read later with the
 * names.
 * @throws Error when the part is missing.
 */
export function readSheet(entry: SheetEntry, around: IncomingSurroundings): SheetState {
  const { source, styles, strings, themeColors } = around;
  const worksheet = source.root(entry.path);
  if (!worksheet) throw damage(`its sheet "${entry.name}" is missing`);
  const relationships = source.relationships(entry.path);
  const { columns, format } = readColumns(child(worksheet, "cols"), styles);
  const { id, name, visibility } = entry;
  const under = { name, columns, format, styles, strings };
  const { cells, rows } = readSheetData(child(worksheet, "sheetData"), under);
  readHyperlinks(child(worksheet, "hyperlinks"), relationships, cells);
  const drawing = relationships.find((each) => each.kind === "drawing");
  return withoutAbsent<SheetState>({
    id,
    name,
    visibility,
    tabColor: readColor(child(worksheet, "sheetPr", "tabColor"), themeColors) ?? "",
    ...readView(worksheet),
    format,
    cells,
    columns,
    rows,
    merges: readMerges(worksheet),
    tables: readTables(worksheet, id, relationships, source),
    validations: readValidations(worksheet),
    conditionalFormats: readConditionalFormats(worksheet, id, styles),
    charts: drawing ? readCharts(drawing, { id, columns, rows }, source) : [],
    protection: readProtection(child(worksheet, "sheetProtection")),
    pageLayout: readPageLayout(worksheet),
  });
}
