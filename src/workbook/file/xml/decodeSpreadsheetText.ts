/**
 * Decodes a text from a spreadsheet file (ST_Xstring, ECMA-376 part 1, 22.9.2.19), in which
 * characters that XML cannot hold are written as _xHHHH_.
 */
export function decodeSpreadsheetText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
