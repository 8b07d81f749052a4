const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Milliseconds after which the browser has certainly begun to read. */
const READ_WITHIN = 60_000;

/** Lets the browser save a workbook's bytes as a file. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
