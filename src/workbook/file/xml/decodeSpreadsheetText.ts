/**
 * The text that a spreadsheet file's spelling stands for (ST_Xstring, ECMA-376 part 1, 22.9.2.19):
 * characters that XML cannot hold are written as _xHHHH_.
 */
export function decodeSpreadsheetText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
