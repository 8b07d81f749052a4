const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Milliseconds until the browser has certainly begun to read. */
const READ_WITHIN = 60_000;

/** Hands a workbook's bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
