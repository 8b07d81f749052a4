/** Edits of single cells: answers, ids, refs, titles and headings. */
import { ANSWERS, cyclicCell, overwrite } from "./bookEdits";
import type { MarkedCell, Place } from "./editedBook";
import { onCell, onTable, type Play } from "./playing";

const BAD_CELLS: readonly ((place: Place) => MarkedCell)[] = [
  () => ({ kind: "error", text: "#BEZUG!" }),
  () => ({ kind: "error", text: "#N/A", formula: "=NA()" }),
  () => ({ kind: "unreadable", reason: "noSuchText", text: "99" }),
  () => ({ kind: "unreadable", reason: "noStoredValue", text: "", formula: "=1+1" }),
  cyclicCell,
];

export const CELLS: Record<string, Play> = {
  clearAnswer: onCell(ANSWERS, ({ book }, place) => overwrite(book, place, place.field, undefined)),
  typeAnswer: onCell(ANSWERS, (played, place) =>
    overwrite(played.book, place, place.field, played.fresh(place.field)),
  ),
  typeNumber: onCell(["level"], ({ book, framework }, place, choices) => {
    const { value } = choices.pick(framework.levels);
    const shown = choices.pick([String(value), `${value}.00`, `£${value}`, "12/05/2026"]);
    overwrite(book, place, "level", { kind: "value", value, shown });
  }),
  spoilAnswer: onCell(ANSWERS, ({ book }, place, choices) => {
    overwrite(book, place, place.field, { ...choices.pick(BAD_CELLS)(place), isSpoilt: true });
  }),
  spoilMark: onCell(["id", "ref", "title"], ({ book }, { sheet, row, column }, choices) => {
    if (book.shifted) return;
    book.traceless = true;
    const text = choices.pick(["", "x", "TA1.2", "theme-1-key-area-1/value-code-1", "Service"]);
    if (text === "") sheet.rows.get(row)?.delete(column);
    else sheet.rows.get(row)?.set(column, { kind: "value", value: text, shown: text });
  }),
  changeCase: onCell(["id", "ref"], (_, { sheet, row, column }) => {
    const cell = sheet.rows.get(row)?.get(column);
    if (cell?.kind !== "value") return;
    const text = ` ${String(cell.value).toUpperCase()} `;
    sheet.rows.get(row)?.set(column, { ...cell, value: text, shown: text });
  }),
  spoilHeading: onTable(({ book }, sheet, table, choices) => {
    if (book.shifted) return;
    const cells = sheet.rows.get(table.top - 1);
    const column = choices.pick([...(cells?.keys() ?? [0])]);
    cells?.set(column, { kind: "value", value: "Ours", shown: "Ours" });
    book.traceless = true;
  }),
};
