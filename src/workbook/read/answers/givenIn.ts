import { NOT_ASSESSED, type LevelEntry } from "../../../assessment/assessment";

/** The levels given at an agreement, from the text that the record keeps; none if it was changed. */
export function givenIn(text: string): ReadonlyMap<string, LevelEntry> {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return new Map();
    return new Map(
      rows.flatMap((row: unknown): (readonly [string, LevelEntry])[] =>
        Array.isArray(row) && typeof row[0] === "string" ? [[row[0], entryOf(row[1])]] : [],
      ),
    );
  } catch {
    // Somebody edited or emptied the cell: the visible columns still say what was agreed.
    return new Map();
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
