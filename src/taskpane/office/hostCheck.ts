/** Whether the pane runs in an Excel that supports the add-in. */
export type Host =
  | { readonly kind: "ready" }
  /** office.js did not load: no network, or Microsoft's address is blocked. */
  | { readonly kind: "noOffice" }
  | { readonly kind: "notExcel" }
  | { readonly kind: "tooOld" };

/**
 * The API set that the manifest requires; a sideloaded add-in bypasses the manifest's own check.
 */
const REQUIRED_API = "1.9";

/** Waits for Office and returns its host. */
export async function checkHost(): Promise<Host> {
  if (typeof Office === "undefined") return { kind: "noOffice" };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: "notExcel" };
  return Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_API)
    ? { kind: "ready" }
    : { kind: "tooOld" };
}
