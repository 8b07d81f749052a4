/** For tests: the shape of a bad framework file, made by changing a good one. */
import { serializeFramework } from "../serializeFramework";
import { makeTestFramework } from "../testFramework";

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A path in the file and its new value; undefined removes it. */
export type Change = readonly [path: readonly (string | number)[], value: Json | undefined];

export interface BadFrameworkFile {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Message of every problem found, or the start of it. */
  readonly says: readonly string[];
  /** True where the schema also refuses the file. */
  readonly schemaSees: boolean;
}

/** Three levels, from 1; two themes of two key areas of two value codes. */
export const goodFrameworkFile = JSON.parse(
  serializeFramework(makeTestFramework({ levels: 3 })),
) as Json;

/**
 * The file with the value set at the path, or removed if undefined.
 * @throws Error if the path does not lead through objects and lists
 */
export function changeJson(json: Json, [[key, ...rest], value]: Change): Json {
  if (key === undefined || typeof json !== "object" || json === null) {
    throw new Error(`There is nothing at ${key ?? "the end of the path"}.`);
  }
  const entries: [string, Json][] = Object.entries(json);
  const place = entries.findIndex(([name]) => name === String(key));
  const at = place === -1 ? entries.length : place;
  const after = rest.length === 0 ? value : changeJson(entries[at]?.[1], [rest, value]);
  const put: [string, Json][] = after === undefined ? [] : [[String(key), after]];
  const next = [...entries.slice(0, at), ...put, ...entries.slice(at + 1)];
  return Array.isArray(json) ? next.map(([, item]) => item) : Object.fromEntries(next);
}

/** Paths in the good file. */
export const FIRST_AREA = ["themes", 0, "keyAreas", 0] as const;
export const FIRST_CODE = [...FIRST_AREA, "valueCodes", 0] as const;
export const SECOND_CODE = [...FIRST_AREA, "valueCodes", 1] as const;

/** A change of every value code in the good file. */
export function everyCode(change: (path: readonly (string | number)[]) => Change): Change[] {
  return [0, 1].flatMap((theme) =>
    [0, 1].flatMap((keyArea) =>
      [0, 1].map((code) => change(["themes", theme, "keyAreas", keyArea, "valueCodes", code])),
    ),
  );
}

/** The text of a bad file, indented over several lines. */
export function textOfBadFile({ changes }: BadFrameworkFile): string {
  return JSON.stringify(changes.reduce(changeJson, goodFrameworkFile), null, 2);
}
