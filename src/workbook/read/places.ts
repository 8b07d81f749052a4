/**
 * Where each value code stood when the workbook was last read, so that one request is enough to write
 * an answer. Whoever uses a place checks the id that stands there: rows can be sorted at any moment.
 */
import { NOT_ASSESSED, type Response } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";

/** A row of a theme's table, counted from its first; survives renamed sheets and inserted columns. */
export interface Place {
  /** Counts themes from 1, as their defined names do. */
  readonly theme: number;
  readonly index: number;
}

/** The ids in a theme's rows, from top to bottom. */
export interface ThemeRows {
  readonly theme: number;
  readonly sheetId: string;
  /** Row of the first one on the sheet, from 0. */
  readonly firstRow: number;
  readonly ids: readonly string[];
}

export interface Places {
  readonly framework: Framework;
  readonly allowNotApplicable: boolean;
  readonly format: "current" | "older" | "newer";
  readonly themes: readonly ThemeRows[];
  /** The Heatmap's sheet; undefined where it was deleted. */
  readonly heatmapSheetId: string | undefined;
  /** What the value codes were given, as far as this pane has read or written it. */
  readonly responses: ReadonlyMap<string, Response>;
}

let known: Places | undefined;
let moved = false;

/** Keeps what a reading found. */
export function rememberPlaces(places: Places | undefined): void {
  known = places;
  moved = false;
}

/** Keeps what was written since. */
export function rememberFields(valueCodeId: string, fields: Partial<Response>): void {
  if (known === undefined) return;
  const before = known.responses.get(valueCodeId) ?? EMPTY;
  const responses = new Map([...known.responses, [valueCodeId, { ...before, ...fields }]]);
  known = { ...known, responses };
}

const EMPTY: Response = { entry: NOT_ASSESSED, comment: "", evidence: "" };

/** Says that rows may have moved, so that they have to be looked for before the next writing. */
export function placesMoved(): void {
  moved = true;
}

/** What the last reading found; undefined before the first. */
export function knownPlaces(): Places | undefined {
  return known;
}

/** True where rows may have moved since. */
export function haveMoved(): boolean {
  return moved;
}

/** The first row of a value code; a row that was copied keeps its id, and the first one counts. */
export function placeOf({ themes }: Places, valueCodeId: string): Place | undefined {
  for (const { theme, ids } of themes) {
    const index = ids.indexOf(valueCodeId);
    if (index >= 0) return { theme, index };
  }
  return undefined;
}

/** The value code in a row of a sheet, counted from 0; undefined where there is none. */
export function valueCodeAt({ themes }: Places, sheetId: string, row: number): string | undefined {
  const found = themes.find((one) => one.sheetId === sheetId);
  const id = found?.ids[row - found.firstRow];
  return id === "" ? undefined : id;
}
