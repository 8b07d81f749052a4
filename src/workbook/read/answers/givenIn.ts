import { NOT_ASSESSED, type LevelEntry } from "../../../assessment/assessment";

/** The levels given at an agreement, from the text that the record keeps; undefined if it was changed. */
export function givenIn(text: string): ReadonlyMap<string, LevelEntry> | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return undefined;
    return new Map(
      rows.map((row: unknown): readonly [string, LevelEntry] => {
        if (!Array.isArray(row) || typeof row[0] !== "string") throw new SyntaxError(text);
        return [row[0], entryOf(row[1])];
      }),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function entryOf(data: unknown): LevelEntry {
  if (typeof data === "number") return { kind: "level", value: data };
  if (data === "not applicable") return { kind: "notApplicable" };
  if (typeof data === "object" && data !== null && "text" in data) {
    return { kind: "notALevel", text: String(data.text) };
  }
  return NOT_ASSESSED;
}
