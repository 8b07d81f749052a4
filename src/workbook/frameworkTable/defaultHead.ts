import type { FrameworkFile } from "../../framework/frameworkFile";
import type { FrameworkTable } from "./FrameworkTable";
import type { About, AboutKey } from "./readAbout";
import { slugOf } from "./slug";
import { oneLine } from "./tidyText";

export type Head = Pick<FrameworkFile, "id" | "title" | "version" | "subject" | "publisher">;

/** What a person typed; empty texts count as left out. */
export type GivenHead = Partial<Head>;

/** Names that say nothing: those that Excel, LibreOffice and we give. */
const NO_NAME =
  /^(?:sheet|table|book|workbook|worksheet|document|untitled|tabelle|mappe|feuil|classeur|hoja|libro|export|framework(?: ?table)?|value codes)[ _-]?\(?\d{0,3}\)?$/i;

const YEAR = /\b(?:19|20)\d\d\b/;

/** The title of a framework that has none: the pane asks for another, the command line says so. */
export const NO_TITLE = "Our framework";

/** The publisher of a framework that names none. */
export const NO_PUBLISHER = "Publisher not named";

/**
 * What a framework is called: what was typed, what the second table says, the title above the
 * table, the names of file, sheet or table, in this order. The version is the year in the title,
 * otherwise 1; the id is the title without it, so that it stays for the next version.
 */
export function defaultHead(
  table: FrameworkTable,
  about: About,
  given: GivenHead,
  fileName: string,
): Head {
  const said = (key: keyof Head & AboutKey): string | undefined => {
    const text = given[key]?.trim() || oneLine(about.texts.get(key)?.text ?? "");
    return text === "" ? undefined : text;
  };
  const title = said("title") ?? titleOf(table, fileName);
  const version = said("version") ?? YEAR.exec(title)?.[0] ?? "1";
  const named = title.replace(YEAR, " ").replace(/\s+/g, " ").trim();
  return {
    id: said("id") ?? slugOf(named === "" ? title : named),
    title,
    version,
    subject: said("subject") ?? "Maturity",
    publisher: said("publisher") ?? NO_PUBLISHER,
  };
}

function titleOf({ titleAbove, name, sheet }: FrameworkTable, fileName: string): string {
  const names = [titleAbove, nameOfFile(fileName), sheet.name, name];
  const named = names.find((each) => each !== "" && !NO_NAME.test(each)) ?? NO_TITLE;
  return named.slice(0, 200).trim();
}

/** A file's name as words, without its ending. */
export function nameOfFile(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? "";
  return name
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/[_]+/g, " ")
    .trim();
}
