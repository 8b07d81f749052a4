/** Turns Excel's error codes into messages and remedies. Never a raw code, never silence. */
import type { Trouble, TroubleKind } from "./Trouble";

interface Words {
  readonly kind: TroubleKind;
  readonly message: string;
  readonly remedy: string;
}

const CONNECTION_LOST: Words = {
  kind: "connectionLost",
  message: "Excel has lost its connection.",
  remedy: "Leave this pane open. It will continue when Excel reconnects.",
};

const BUSY: Words = {
  kind: "connectionLost",
  message: "Excel is busy.",
  remedy: "Leave this pane open. It will continue when Excel is ready.",
};

/** What Excel's AccessDenied can mean; it never says which (office-js 2459, 6784). */
const REFUSAL_CAUSES = {
  readOnly: "the file is open for reading only",
  structure: "the structure of the workbook is protected (Review, Protect Workbook)",
  password: "a sheet is protected with a password (Review, Unprotect Sheet)",
  label: "a sensitivity label must be chosen first (Home, Sensitivity)",
  fault: "this version of Excel has a fault (update it, or try Excel on the web)",
} as const;

/** What to do about a refusal that can have several causes. */
export function refusalRemedy(causes: readonly (keyof typeof REFUSAL_CAUSES)[]): string {
  return `Possible causes: ${causes.map((cause) => REFUSAL_CAUSES[cause]).join("; ")}.`;
}

/** By the codes of OfficeExtension.Error and Excel.ErrorCodes. */
const WORDS: Readonly<Record<string, Words>> = {
  InvalidOperationInCellEditMode: {
    kind: "cellBeingEdited",
    message: "Excel is waiting because a cell is being edited.",
    remedy: "Press Enter in that cell, then try again.",
  },
  AccessDenied: {
    kind: "other",
    message: "Excel did not allow the change and does not say why.",
    remedy: refusalRemedy(["readOnly", "structure", "password", "label", "fault"]),
  },
  ApiNotFound: {
    kind: "olderExcel",
    message: "This Excel is too old for this step.",
    remedy: "Use Microsoft 365, Excel 2021 or later, or Excel on the web.",
  },
  ItemAlreadyExists: {
    kind: "other",
    message: "The workbook already has something with this name.",
    remedy: "Rename or remove it, then try again.",
  },
  ItemNotFound: {
    kind: "sheetDeleted",
    message: "A sheet, table or name of the assessment is missing.",
    remedy: "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
  },
  InvalidReference: {
    kind: "sheetDeleted",
    message: "A sheet or range of the assessment was deleted.",
    remedy: "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
  },
  InvalidArgument: {
    kind: "other",
    message: "Excel did not accept a name, text or formula.",
    remedy: "Copy the details and send them to the person who looks after the add-in.",
  },
  RequestPayloadSizeLimitExceeded: {
    kind: "other",
    message: "The framework is too large to be sent to Excel in one piece.",
    remedy: "Use Excel on the desktop, or split the framework into smaller themes.",
  },
  ResponsePayloadSizeLimitExceeded: {
    kind: "other",
    message: "The workbook is too large to be read in one piece.",
    remedy: "Use Excel on the desktop, or move other data to another workbook.",
  },
  InactiveWorkbook: {
    kind: "otherWorkbook",
    message: "You are in a different workbook.",
    remedy: "Go back to the assessment, then try again.",
  },
  InvalidSelection: {
    kind: "otherWorkbook",
    message: "You are in a different workbook.",
    remedy: "Go back to the assessment, then try again.",
  },
  // OfficeExtension.ErrorCodes: what the library gives when the web's server cannot be reached.
  ConnectionFailure: CONNECTION_LOST,
  Timeout: CONNECTION_LOST,
  InvalidOrTimedOutSession: {
    kind: "connectionLost",
    message: "Excel has ended this session, as it does after a long pause.",
    remedy: "Reload the page, then open this pane. What is in the workbook is kept.",
  },
  ActivityLimitReached: BUSY,
  UnsupportedOperation: {
    kind: "other",
    message: "Excel does not allow this step in this workbook.",
    remedy: "Save the workbook as .xlsx, or use a new workbook.",
  },
};

const UNKNOWN: Words = {
  kind: "other",
  message: "Excel could not complete this step.",
  remedy: "Save your work, close and open the workbook, then try again.",
};

/** An error that is not Excel's, with its message and remedy. */
export class WorkbookTrouble extends Error {
  constructor(
    message: string,
    readonly remedy: string,
    readonly kind: TroubleKind = "other",
  ) {
    super(message);
  }
}

/** The error for functions that need an assessment in the workbook. */
export function noAssessment(): WorkbookTrouble {
  return new WorkbookTrouble(
    "There is no assessment in this workbook.",
    "Select Start an assessment in the pane, or open the workbook you were sent.",
  );
}

/**
 * The error for writing into a workbook whose cells may have another meaning in the newer version.
 */
export function newerVersion(): WorkbookTrouble {
  return new WorkbookTrouble(
    "A newer version of the add-in built this workbook.",
    "Update the add-in, or carry on in the sheets.",
    "newerVersion",
  );
}

/** The error for a workbook in which nothing can be written. */
export function readOnlyWorkbook(): WorkbookTrouble {
  return new WorkbookTrouble(
    "This workbook is open for reading only, so nothing can be written.",
    "Select Edit if Excel offers it, or save your own copy and continue there.",
    "readOnly",
  );
}

/** The error for a workbook whose build was cut off or undone. */
export function buildInterrupted(): WorkbookTrouble {
  return new WorkbookTrouble(
    "The build of this workbook was interrupted.",
    "Open the Maturity Workbook pane, then select Finish it or Remove it.",
    "buildInterrupted",
  );
}

/** The error for an assessment whose framework and settings are gone; its answers are still there. */
export function dataSheetGone(): WorkbookTrouble {
  return new WorkbookTrouble(
    "The hidden sheet of the assessment was deleted or is damaged.",
    "Open the pane and select Restore data sheet, or open an earlier copy. The answers in the sheets do not change.",
    "dataDamaged",
  );
}

/** The error for a request that Excel never answered. */
export function connectionLost(): WorkbookTrouble {
  const { message, remedy, kind } = CONNECTION_LOST;
  return new WorkbookTrouble(message, remedy, kind);
}

/** The trouble for an error. `step` names what was being done: "Heatmap". */
export function troubleOf(error: unknown, step: string): Trouble {
  if (error instanceof WorkbookTrouble) {
    const { kind, message, remedy } = error;
    return { kind, message, remedy, details: step };
  }
  const { code, location } = errorParts(error);
  const words = wordsFor(code, location);
  const message = error instanceof Error ? error.message : String(error);
  return {
    ...words,
    details: [step, code, location, message].filter((one) => one !== "").join(" | "),
  };
}

function wordsFor(code: string, location: string): Words {
  if (isOtherWorkbook(code, location)) return WORDS.InactiveWorkbook;
  const known = WORDS[code];
  // Excel on the web reports many faults as a general error; without a network, the network is the
  // cause.
  if (known === undefined && isOfflineOnTheWeb()) return CONNECTION_LOST;
  return known ?? UNKNOWN;
}

function isOfflineOnTheWeb(): boolean {
  if (typeof navigator === "undefined" || navigator.onLine) return false;
  // Office.js enumerations have their names as values.
  return typeof Office !== "undefined" && String(Office.context?.platform) === "OfficeOnline";
}

/**
 * True if the error came from bringing a sheet to the front or from calculating, which nothing
 * depends on: they are the last actions of a request.
 */
export function isOnlyActivation(error: unknown): boolean {
  return /^(Worksheet\.activate|Application\.calculate)$/i.test(errorParts(error).location);
}

/** True if Excel could not say when it calculates. */
export function isAtCalculationMode(error: unknown): boolean {
  return /^(Application\b|Workbook\.application$)/i.test(errorParts(error).location);
}

/** True if Excel refused to stop painting while it works; it is the first action of a request. */
export function isAtPainting(error: unknown): boolean {
  return /^Application\.suspendScreenUpdatingUntilNextSync$/i.test(errorParts(error).location);
}

/** True if the same request can succeed later: a cell is being edited, or the connection is lost. */
export function isPassing(error: unknown): boolean {
  return ["cellBeingEdited", "connectionLost"].includes(troubleOf(error, "").kind);
}

/** True if Excel refused a change, for whatever reason. */
export function isAccessDenied(error: unknown): boolean {
  return errorParts(error).code === "AccessDenied";
}

/** True if the sheet, table, name or range of a request no longer exists. */
export function isGone(error: unknown): boolean {
  return ["ItemNotFound", "InvalidReference"].includes(errorParts(error).code);
}

/** True if Excel would have to send more than an answer can hold. */
export function isTooLargeAnswer(error: unknown): boolean {
  return errorParts(error).code === "ResponsePayloadSizeLimitExceeded";
}

/** True if Excel did nothing because a cell is being edited. */
export function isCellBeingEdited(error: unknown): boolean {
  return errorParts(error).code === "InvalidOperationInCellEditMode";
}

/**
 * At these members Excel gives a general error when another workbook is active
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting).
 */
function isOtherWorkbook(code: string, location: string): boolean {
  const members =
    /^(WorksheetCollection\.add|Range\.select|Worksheet\.(activate|delete|showGridlines|gridlines)|WorksheetFreezePanes\.freezeAt)$/i;
  return code === "GeneralException" && members.test(location);
}

/**
 * Code and location of an Office error; empty for other errors. Duck-typed, as the pane has several
 * frames.
 */
export function errorParts(error: unknown): { readonly code: string; readonly location: string } {
  if (typeof error !== "object" || error === null) return { code: "", location: "" };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const info = "debugInfo" in error ? error.debugInfo : undefined;
  const place =
    typeof info === "object" && info !== null && "errorLocation" in info ? info.errorLocation : "";
  return { code, location: typeof place === "string" ? place : "" };
}
