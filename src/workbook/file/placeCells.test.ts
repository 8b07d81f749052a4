/** Where cells are, however the file says it. */
import { readCells } from "./readCells";
import { cellsOf } from "./testing/cellsOf";
import { workbookOfRows } from "./testing/workbookOf";

describe("positions", () => {
  const c = (address: string, of: number | string): string =>
    `<c${address === "" ? "" : ` r="${address}"`}><v>${of}</v></c>`;

  test.each<[string, string, Record<string, number>, string[]]>([
    [
      "without numbers follow one another",
      `<row>${c("", 1)}${c("", 2)}</row><row>${c("", 3)}</row>`,
      { A1: 1, B1: 2, A2: 3 },
      [],
    ],
    [
      "without numbers follow one with a number",
      `<row r="4">${c("C4", 1)}${c("", 2)}</row><row>${c("", 3)}</row>`,
      { C4: 1, D4: 2, A5: 3 },
      [],
    ],
    [
      "may have a row's number or a cell's address alone",
      `<row>${c("B1", 1)}</row><row r="3">${c("", 2)}</row>`,
      { B1: 1, A3: 2 },
      [],
    ],
    [
      "may come in any order",
      `<row r="3">${c("B3", 1)}${c("A3", 2)}</row><row r="1">${c("a1", 3)}</row>`,
      { B3: 1, A3: 2, A1: 3 },
      [],
    ],
    [
      "reach to the last row and column",
      `<row r="1048576">${c("XFD1048576", 1)}</row>`,
      { XFD1048576: 1 },
      [],
    ],
    [
      "0 is no row",
      `<row r="0">${c("A0", 1)}${c("B0", 2)}<c r="C0" s="1"/></row>`,
      {},
      ['row "0" with 2 filled cells, the first "1"'],
    ],
    [
      "-5 is no row",
      `<row r="-5">${c("A4", 1)}</row>`,
      {},
      ['row "-5" with 1 filled cell, the first "1"'],
    ],
    [
      "4.5 is no row",
      `<row r="4.5">${c("A4", 1)}</row>`,
      {},
      ['row "4.5" with 1 filled cell, the first "1"'],
    ],
    [
      "1e9 is no row",
      `<row r="1e9">${c("A4", 1)}</row>`,
      {},
      ['row "1e9" with 1 filled cell, the first "1"'],
    ],
    [
      "1048577 is no row",
      `<row r="1048577">${c("", 1)}</row>`,
      {},
      ['row "1048577" with 1 filled cell, the first "1"'],
    ],
    [
      "a word is no row",
      `<row r="four">${c("A4", "x")}</row>`,
      {},
      ['row "four" with 1 filled cell, the first "x"'],
    ],
    ["an empty row is none either", `<row r=""/>`, {}, ['row ""']],
    [
      "are unknown behind such a row",
      `<row r="0"/><row/><row>${c("", 1)}</row><row r="3">${c("", 2)}</row>`,
      { A3: 2 },
      [
        'row "0"',
        'a row without a number after row "0"',
        'a row without a number after row "0" with 1 filled cell, the first "1"',
      ],
    ],
    [
      "end with the last row",
      `<row r="1048576"/><row>${c("", 1)}</row>`,
      {},
      ['a row after the last with 1 filled cell, the first "1"'],
    ],
    [
      "end with the last column",
      `<row r="1">${c("XFD1", 1)}${c("", 2)}</row>`,
      { XFD1: 1 },
      ['a cell after the last in row 1, with "2"'],
    ],
    [
      "belong to their row",
      `<row r="4">${c("A4", 1)}${c("D5", 2)}${c("", 3)}${c("E4", 4)}</row>`,
      { A4: 1, E4: 4 },
      [
        'cell "D5" in row 4, with "2"',
        'a cell without an address after cell "D5" in row 4, with "3"',
      ],
    ],
    [
      "beyond the last column are none",
      `<row r="4">${c("XFE4", 1)}</row>`,
      {},
      ['cell "XFE4" in row 4, with "1"'],
    ],
    [
      "need letters",
      `<row r="4">${c("4", 1)}${c("$D$4", 2)}</row>`,
      {},
      ['cell "4" in row 4, with "1"', 'cell "$D$4" in row 4, with "2"'],
    ],
    [
      "out of place do not matter when empty",
      `<row r="4"><c r="D5" s="1"/>${c("E4", 1)}</row>`,
      { E4: 1 },
      [],
    ],
    [
      "split over two rows are told",
      `<row r="4">${c("A4", 1)}</row><row r="4">${c("B4", 2)}</row>`,
      { A4: 1, B4: 2 },
      ["a second row 4"],
    ],
    [
      "given twice are told where one is empty",
      `<row r="4">${c("D4", 1)}<c r="D4" s="1"/></row>`,
      { D4: 1 },
      ["a second cell D4"],
    ],
    [
      "given twice are told where they agree",
      `<row r="4">${c("D4", 1)}${c("D4", 1)}</row>`,
      { D4: 1 },
      ["a second cell D4"],
    ],
  ])("%s", (_what, rows, expected, misplaced) => {
    const read = readCells(workbookOfRows(rows));
    const values = Object.entries(cellsOf(read)).map(([address, cell]) => [
      address,
      cell.kind === "value" ? cell.value : cell,
    ]);
    expect(Object.fromEntries(values)).toEqual(expected);
    expect(read.sheets[0].misplaced).toEqual(misplaced);
  });

  test.each([
    ["in a row", `<row r="4">${c("D4", 1)}${c("D4", 4)}</row>`, ["a second cell D4"]],
    [
      "in a second row",
      `<row r="4">${c("D4", 1)}</row><row r="4">${c("D4", 4)}</row>`,
      ["a second row 4", "a second cell D4"],
    ],
  ])("neither value is used if a cell is given twice %s", (_what, rows, misplaced) => {
    const read = readCells(workbookOfRows(rows));
    expect(cellsOf(read)).toEqual({
      D4: { kind: "unreadable", reason: "givenTwice", text: "1 / 4" },
    });
    expect(read.sheets[0].misplaced).toEqual(misplaced);
  });

  test("long texts out of place are shortened", () => {
    const [words] = readCells(
      workbookOfRows(`<row r="0"><c t="str"><v>${"x".repeat(99)}</v></c></row>`),
    ).sheets[0].misplaced;
    expect(words).toBe(`row "0" with 1 filled cell, the first "${"x".repeat(40)}…"`);
  });
});
