import type { SheetCells } from "./WorkbookCells";
import { atMost } from "./atMost";
import { damage } from "./FileRefused";
import { noWorkbook, workbookPath } from "./package/workbookPath";
import type { Relationship } from "./package/incomingPackage";
import type { Reading } from "./Reading";
import type { DefinedName } from "./resolveNames";
import { decodeSpreadsheetText } from "./xml/decodeSpreadsheetText";
import { foreignValueOf, isTrue, valueOf } from "./xml/scanXml";
import type { ElementReader, XmlAttributes } from "./xml/scanXml";

const MOST_SHEETS = 1_000;
const MOST_NAMES = 20_000;

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetCells["visibility"];
  /** The part with its cells; absent for a chart, dialog or macro sheet. */
  readonly path?: string;
}

/** The contents of the workbook's own part. */
export interface Book {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly firstDay: 1900 | 1904;
  readonly calculation: "automatic" | "manual";
  readonly iterates: boolean;
  /** The paths of the parts that sheets share. */
  readonly texts?: string;
  readonly styles?: string;
}

function visibilityOf(state: string | undefined): SheetCells["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/**
 * Adds a sheet to those before it.
 * @throws FileRefused when it refers to nothing or repeats another
 */
function readEntry(
  attributes: XmlAttributes,
  before: readonly SheetEntry[],
  links: ReadonlyMap<string, Relationship>,
): SheetEntry {
  const name = decodeSpreadsheetText(valueOf(attributes, "name") ?? "");
  const link = links.get(foreignValueOf(attributes, "/relationships", "id") ?? "");
  if (!link || name === "") throw damage(`its sheet "${name}" is missing`);
  const path = link.kind === "worksheet" ? link.target : undefined;
  const visibility = visibilityOf(valueOf(attributes, "state"));
  const twice = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  if (before.some((other) => twice(other.name, name))) {
    throw damage(`it has two sheets named "${name}"`);
  }
  const other = before.find((each) => path !== undefined && twice(each.path ?? "", path));
  if (other) throw damage(`its sheets "${other.name}" and "${name}" have the same cells`);
  return { name, visibility, ...(path === undefined ? {} : { path }) };
}

/** Reads sheets, names and calculation settings from the workbook's own part. */
export function readBook(reading: Reading): Book {
  const { source } = reading;
  const path = workbookPath(source);
  const relationships = source.relationships(path);
  const links = new Map(relationships.map((each) => [each.id, each]));
  const target = (kind: string): string | undefined =>
    relationships.find((each) => each.kind === kind)?.target;
  const sheets: SheetEntry[] = [];
  const countSheet = atMost(MOST_SHEETS, "sheets");
  const names: DefinedName[] = [];
  const countName = atMost(MOST_NAMES, "names");
  let firstDay: Book["firstDay"] = 1900;
  let calculation: Book["calculation"] = "automatic";
  let iterates = false;

  function nameReader(attributes: XmlAttributes): ElementReader {
    const name = valueOf(attributes, "name") ?? "";
    const local = valueOf(attributes, "localSheetId") !== undefined;
    let formula = "";
    return {
      text(piece) {
        formula += piece;
      },
      end() {
        countName();
        names.push({ name, local, formula });
      },
    };
  }

  const sheetList: ElementReader = {
    child(name, attributes) {
      if (name !== "sheet") return undefined;
      countSheet();
      sheets.push(readEntry(attributes, sheets, links));
      return undefined;
    },
  };
  const nameList: ElementReader = {
    child: (name, attributes) => (name === "definedName" ? nameReader(attributes) : undefined),
  };
  const root: ElementReader = {
    child(name, attributes) {
      switch (name) {
        case "sheets":
          return sheetList;
        case "definedNames":
          return nameList;
        case "workbookPr":
          if (isTrue(attributes, "date1904")) firstDay = 1904;
          return undefined;
        case "calcPr":
          calculation = valueOf(attributes, "calcMode") === "manual" ? "manual" : "automatic";
          iterates = isTrue(attributes, "iterate") ?? false;
          return undefined;
        default:
          return undefined;
      }
    },
  };
  source.scan(path, (name) => {
    if (name !== "workbook") throw noWorkbook();
    return root;
  });
  const [texts, styles] = [target("sharedStrings"), target("styles")];
  return {
    sheets,
    names,
    firstDay,
    calculation,
    iterates,
    ...(texts === undefined ? {} : { texts }),
    ...(styles === undefined ? {} : { styles }),
  };
}
