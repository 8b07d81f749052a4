/**
 * Remembers the row of each value code from the last reading, so that writing an answer takes one
 * request. Code that uses a place must check the id in it: people can sort rows at any moment.
 */
import { NOT_ASSESSED, type Response } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import type { WorkbookFormat } from "../sheets/data/workbookFormat";

/**
 * A row of a theme's table, counted from its first; valid after sheets are renamed or columns
 * inserted.
 */
export interface Place {
  /** Counts themes from 1, like their defined names. */
  readonly theme: number;
  readonly index: number;
}

/** The ids in a theme's rows, from top to bottom. */
export interface ThemeRows {
  readonly theme: number;
  readonly sheetId: string;
  /** Sheet row of the first one, from 0. */
  readonly firstRow: number;
  readonly ids: readonly string[];
}

export interface Places {
  readonly framework: Framework;
  readonly allowNotApplicable: boolean;
  readonly format: WorkbookFormat;
  readonly themes: readonly ThemeRows[];
  /** The Heatmap's sheet; undefined if it was deleted. */
  readonly heatmapSheetId: string | undefined;
  /** The value codes' responses, as last read or written by this pane. */
  readonly responses: ReadonlyMap<string, Response>;
}

let known: Places | undefined;
let moved = false;

/** Stores the result of a reading. */
export function rememberPlaces(places: Places | undefined): void {
  known = places;
  moved = false;
}

/** Adds what was written since. */
export function rememberFields(valueCodeId: string, fields: Partial<Response>): void {
  if (known === undefined) return;
  const before = known.responses.get(valueCodeId) ?? EMPTY;
  const responses = new Map([...known.responses, [valueCodeId, { ...before, ...fields }]]);
  known = { ...known, responses };
}

const EMPTY: Response = { entry: NOT_ASSESSED, comment: "", evidence: "" };

/** Notes that rows may have moved, so that the next write looks for them first. */
export function placesMoved(): void {
  moved = true;
}

/** The result of the last reading; undefined before the first. */
export function knownPlaces(): Places | undefined {
  return known;
}

/** True if rows may have moved since. */
export function haveMoved(): boolean {
  return moved;
}

/** The first row of a value code; a copied row keeps the id, and the first one counts. */
export function placeOf({ themes }: Places, valueCodeId: string): Place | undefined {
  for (const { theme, ids } of themes) {
    const index = ids.indexOf(valueCodeId);
    if (index >= 0) return { theme, index };
  }
  return undefined;
}

/** The value code in a row of a sheet, counted from 0; undefined if there is none. */
export function valueCodeAt({ themes }: Places, sheetId: string, row: number): string | undefined {
  const found = themes.find((one) => one.sheetId === sheetId);
  const id = found?.ids[row - found.firstRow];
  return id === "" ? undefined : id;
}
