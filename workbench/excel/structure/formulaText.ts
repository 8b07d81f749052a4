/** Finds the references in a formula's text, so that they can follow what moves. */

/** A piece of a formula that points somewhere: a sheet, cells, or cells of a sheet. */
export interface ReferenceText {
  /** Without quotes; undefined when the reference is to the formula's own sheet. */
  readonly sheet?: string;
  /** "$A$1:B2"; undefined where a name follows the sheet. */
  readonly address?: string;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const ADDRESS = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
const END = String.raw`(?![\p{L}\p{N}_(.!:])`;
const TOKEN = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<brackets>\[[^\]]*\])`,
    String.raw`(?<sheet>${SHEET})(?<sheetAddress>${ADDRESS}${END})?`,
    String.raw`(?<address>${ADDRESS}${END})`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*)`,
  ].join("|"),
  "gu",
);

/** The formula with each of its references replaced by what the function gives for it. */
export function rewriteReferences(
  formula: string,
  replace: (reference: ReferenceText) => string,
): string {
  return formula.replace(TOKEN, (match: string, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    if (typeof groups !== "object" || groups === null) return match;
    const part = (name: string): string | undefined => {
      const value: unknown = Reflect.get(groups, name);
      return typeof value === "string" ? value : undefined;
    };
    const sheet = part("sheet");
    const address = part("sheetAddress") ?? part("address");
    if (sheet === undefined && address === undefined) return match;
    return replace({ sheet: sheet && unquote(sheet.slice(0, -1)), address, text: match });
  });
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
