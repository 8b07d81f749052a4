/** The open workbook: its state, its engine and everything that exists only while it is open. */
import type { CalculationEngine } from "../engine/CalculationEngine";
import { invalidReference, itemNotFound } from "./ExcelError";
import type { ExcelObject } from "./model/ExcelObject";
import type { CellAddress, ChartState, RangeAddress, SheetState, WorkbookState } from "./state";

/** Cells that an object refers to; updated when rows and columns are inserted or deleted. */
export interface TrackedRange {
  readonly sheet: SheetState;
  area: RangeAddress;
  /** Its cells were deleted. */
  gone: boolean;
  referenceId?: string;
}

/** Something that happened, for those who listen. */
interface ExcelEvent {
  /** Excel's number for the kind of event. */
  readonly type: number;
  readonly targetId: string;
  readonly message: { readonly [name: string]: unknown };
}

/** The selection on a sheet, and the active cell in it, which receives typed text. */
export interface Selection {
  readonly sheetId: string;
  readonly area: RangeAddress;
  readonly active: CellAddress;
}

/**
 * Draws a chart as Excel does for `Chart.getImage`: the bytes of a picture file, `width` pixels
 * wide.
 */
export type ChartPainter = (
  host: Host,
  sheet: SheetState,
  chart: ChartState,
  width: number,
) => Uint8Array;

/**
 * Makes the objects that refer back to where one came from: a range to its sheet, a sheet to its
 * ranges. Without this, their files would import one another in a circle.
 */
interface Makers {
  readonly range: (host: Host, range: TrackedRange) => ExcelObject;
  readonly worksheet: (target: { readonly host: Host; readonly sheet: SheetState }) => ExcelObject;
}

/** What every object of the object model works with. */
export interface Host {
  readonly objects: Makers;
  readonly state: WorkbookState;
  readonly engine: CalculationEngine;
  /** Ranges created by the current request. */
  readonly ranges: Set<TrackedRange>;
  /** Ranges kept from one request to the next. */
  readonly references: Map<string, TrackedRange>;
  /** Kinds of event that someone listens to, as "type target". */
  readonly listened: Set<string>;
  readonly pendingEvents: ExcelEvent[];
  readonly now: () => Date;
  selection: Selection;
  /** The selection on sheets that are not active, by sheet id. */
  readonly leftSelections: Map<string, Selection>;
  /** A person is typing in a cell: every request is refused. */
  inCellEditMode: boolean;
  /**
   * The window shows the Page Layout view. Otherwise Excel on the desktop ignores a number of pages
   * that an add-in sets (office-js 1860).
   */
  pageLayoutViewOpen: boolean;
  /**
   * Members that Excel refuses to set or call here, in the spelling of its errors
   * ("WorksheetProtection.protect"), or to load ("load Worksheet.name"), each with the error's code.
   */
  readonly refusedMembers: Map<string, string>;
  /** No change is reported for a value picked from a list in a range, as in Excel on the web. */
  listPicksUnheard: boolean;
  /** Rows are appended below tables and not into them, as happens while others edit the workbook. */
  rowsMissTables: boolean;
  /** "Manual": formulas keep their values until someone asks for a calculation. */
  calculationMode: "Automatic" | "Manual";
  isDirty: boolean;
  /** Excel saves the file automatically, as it does in OneDrive and SharePoint. */
  autoSave: boolean;
  /** How many times the file was saved. */
  saves: number;
  /** If undefined, charts give no picture, as happens in Excel on the web. */
  chartPainter: ChartPainter | undefined;
  /**
   * The formula texts in the state are out of date because rows, columns or names moved; the engine
   * has the current ones.
   */
  formulasMoved: boolean;
  /** Incremented by each action that clears the person's undo stack. */
  undoBarriers: number;
  lastNumber: number;
}

/** A number not yet used in this workbook. */
export function nextNumber(host: Host): number {
  host.lastNumber += 1;
  return host.lastNumber;
}

/** The sheet with that id; undefined once it is deleted. */
export function sheetById(host: Host, id: string): SheetState | undefined {
  return host.state.sheets.find((sheet) => sheet.id === id);
}

/** By name, ignoring case as Excel does. */
export function sheetByName(host: Host, name: string): SheetState | undefined {
  const wanted = name.toLowerCase();
  return host.state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** @throws ItemNotFound when no sheet has that name. */
export function requireSheet(host: Host, name: string): SheetState {
  const sheet = sheetByName(host, name);
  if (!sheet) throw itemNotFound(`sheet ${name}`);
  return sheet;
}

/** @throws InvalidReference when the sheet was deleted. */
export function requirePresent(host: Host, sheet: SheetState): void {
  if (!host.state.sheets.includes(sheet)) throw invalidReference(`sheet ${sheet.name} was deleted`);
}

/** Tracks an area so that it follows the cells until the request ends. */
export function track(host: Host, sheet: SheetState, area: RangeAddress): TrackedRange {
  const range: TrackedRange = { sheet, area, gone: false };
  host.ranges.add(range);
  return range;
}

/** Notifies the listeners, as Excel does: also about what the add-in itself does. */
export function raise(host: Host, event: ExcelEvent): void {
  if (host.listened.has(`${event.type} ${event.targetId}`)) host.pendingEvents.push(event);
}
