import type { AnswerRow } from "../../../src/assessment/answerTable/answerColumns";

/**
 * Notices answers that several workbooks have, such as those of a department in its own workbook and
 * in the council's. Returns a line for each.
 */
export function makeGivenTwice(): (path: string, rows: readonly AnswerRow[]) => readonly string[] {
  const first = new Map<string, string>();
  return (path, rows) => {
    const lines: string[] = [];
    const seen = new Set<string>();
    for (const row of rows) {
      const { organisation, department, framework_id, framework_version, date } = row;
      const names = [organisation, department].filter((name) => name !== "");
      const key = JSON.stringify([...names, framework_id, framework_version, date]);
      if (names.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      else {
        const day = date === null ? "without a date" : `of ${date}`;
        lines.push(
          `${path}: The answers ${day} from ${names.join(", ")} are in ${other} too. Both are in the table.`,
        );
      }
    }
    return lines;
  };
}
