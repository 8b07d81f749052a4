/** The framework's texts as they are in the cells of a theme sheet. */
import {
  isOwnKeyArea,
  type KeyArea,
  type Theme,
  type ValueCode,
} from "../../../framework/framework";

/** A statement as the text of a cell, one line per paragraph. */
export function statementText(statement: readonly string[]): string {
  return statement.join("\n");
}

/** Title, an empty line, description: the API cannot make part of a cell bold. */
export function valueCodeText(code: ValueCode): string {
  return code.description === "" ? code.title : `${code.title}\n\n${code.description}`;
}

/** What the sheet shows of a value code, with its key area last unless that is the theme itself. */
export function valueCodeCellText(theme: Theme, keyArea: KeyArea, code: ValueCode): string {
  if (isOwnKeyArea(theme)) return valueCodeText(code);
  // Rows are also known by this text: it is data, which reading must not load the catalogue for.
  const line = `Key area: ${keyArea.title}`;
  return code.description === "" ? `${code.title}\n\n${line}` : `${valueCodeText(code)}\n${line}`;
}

/** The text of an illustration; empty if the value code has none with that title. */
export function illustrationText(code: ValueCode, title: string): string {
  return code.illustrations.find((one) => one.title === title)?.text ?? "";
}

/** The heading of a column of illustrations. */
export function illustrationHeading(title: string): string {
  return `${title}\n(not scored)`;
}
