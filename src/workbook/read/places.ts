/**
 * Remembers the row of each value code from the last reading, so that writing an answer takes one
 * request. Code that uses a place must check whose row it is: people can sort rows at any moment.
 */
import { NOT_ASSESSED, type Response } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import type { WorkbookFormat } from "../sheets/data/workbookFormat";
import type { AnswerColumn } from "./answers/answerColumns";
import type { StartColumn } from "./answers/startCells";

/** The rows of value codes on a sheet, and how to get at their cells. */
export interface ThemeRows {
  /** Counts themes from 1, like their defined names. */
  readonly theme: number;
  readonly sheetId: string;
  /** Sheet row of the first one, from 0. */
  readonly firstRow: number;
  /** Id of the value code that each row is known to be of; "" for none. */
  readonly ids: readonly string[];
  /** Where the columns are. */
  readonly columns: ReadonlyMap<AnswerColumn, number>;
  /** "names" if the defined names lead to exactly these rows and columns. */
  readonly by: "names" | "cells";
}

/** A row of these, counted from the first. */
export interface Place {
  readonly rows: ThemeRows;
  readonly index: number;
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
  /** What is in the cells of the value codes' own targets, by value code id. */
  readonly valueCodeTargets: ReadonlyMap<string, string>;
  /** Value codes whose cells may belong to another row. */
  readonly uncertain: ReadonlySet<string>;
  /** True where levels come from departments, by formulas. */
  readonly hasDepartments: boolean;
  /** The columns of Start that their names lead to. */
  readonly startColumns: ReadonlySet<StartColumn>;
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

/** Adds a value code's target that was written since. */
export function rememberTarget(valueCodeId: string, text: string): void {
  if (known === undefined) return;
  const valueCodeTargets = new Map([...known.valueCodeTargets, [valueCodeId, text]]);
  known = { ...known, valueCodeTargets };
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

/** The row of a value code. */
export function placeOf({ themes }: Places, valueCodeId: string): Place | undefined {
  for (const rows of themes) {
    const index = rows.ids.indexOf(valueCodeId);
    if (index >= 0) return { rows, index };
  }
  return undefined;
}

/** The value code in a row of a sheet, counted from 0; undefined if there is none. */
export function valueCodeAt({ themes }: Places, sheetId: string, row: number): string | undefined {
  for (const { ids, firstRow, sheetId: own } of themes) {
    const id = own === sheetId ? ids[row - firstRow] : undefined;
    if (id !== undefined && id !== "") return id;
  }
  return undefined;
}
