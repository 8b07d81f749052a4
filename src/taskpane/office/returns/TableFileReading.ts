import type { OpenedFile } from "../../../workbook/frameworkTable/openTableFile";

/** A file that may hold a framework. */
export type TableFileReading =
  | { readonly kind: "opened"; readonly opened: OpenedFile }
  /** Why it cannot be read, in plain words. */
  | { readonly kind: "refused"; readonly message: string };
