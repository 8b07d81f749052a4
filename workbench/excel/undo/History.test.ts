import fc from "fast-check";
import { createCalculationEngine } from "../../engine/createCalculationEngine";
import { shownText } from "../grid/shownText";
import type { Host } from "../Host";
import { emptyWorkbook, openWorkbook, refreshState } from "../openWorkbook";
import { createUser, type User } from "../user/User";
import { createHistory, type History } from "./History";

interface Bench {
  readonly host: Host;
  readonly user: User;
  readonly history: History;
}

/** Sheet1 with 1, 2, 3 in A1:A3 and their sum in B1; Sheet1!Total is B1. */
function open(): Bench {
  const host = openWorkbook(
    emptyWorkbook(),
    createCalculationEngine(),
    () => new Date(2026, 2, 12),
  );
  const user = createUser(host, () => undefined);
  user.paste("Sheet1", "A1", [
    ["1", "=SUM(A1:A3)"],
    ["2", ""],
    ["3", ""],
  ]);
  host.state.names.push({ name: "Total", formula: "=Sheet1!$B$1", visible: true, comment: "" });
  host.engine.setName("Total", "=Sheet1!$B$1");
  return { host, user, history: createHistory(host) };
}

/** Everything by which a person could tell two workbooks apart. */
function picture({ host }: Bench): string {
  const { sheets, names } = refreshState(host);
  const plain = sheets.map(({ cells, ...rest }) => ({
    ...rest,
    cells: [...cells]
      .flatMap(([row, line]) =>
        [...line]
          .filter(([, cell]) => cell.formula !== undefined || cell.value !== "" || cell.format)
          .map(([column, cell]) => [row, column, cell] as const),
      )
      .sort((one, other) => one[0] - other[0] || one[1] - other[1]),
    columns: [...rest.columns],
    rows: [...rest.rows],
  }));
  return JSON.stringify({ plain, names }, null, 1);
}

const shown = ({ host }: Bench, row: number, column: number): string =>
  shownText(host, host.state.sheets[0] ?? emptyWorkbook().sheets[0], row, column);

const DEEDS: Readonly<Record<string, (user: User) => void>> = {
  "typing a number": (user) => user.type("Sheet1", "A1", "10"),
  "typing a date, which brings its format": (user) => user.type("Sheet1", "C1", "3/4/2026"),
  "typing two lines, which makes the cell wrap": (user) => user.type("Sheet1", "C2", "one\ntwo"),
  "typing over the formula": (user) => user.type("Sheet1", "B1", "7"),
  "pasting a block": (user) =>
    user.paste("Sheet1", "A2", [
      ["5", "6"],
      ["7", "8"],
    ]),
  "copying the formula": (user) => user.copyPaste("Sheet1", "B1", "C1:C2"),
  "emptying cells": (user) => user.clear("Sheet1", "A1:B2"),
  "inserting rows": (user) => user.insertRows("Sheet1", 2, 3),
  "deleting the row that the formula stands in": (user) => user.deleteRows("Sheet1", 1),
  "deleting rows that the formula reads": (user) => user.deleteRows("Sheet1", 2, 2),
  "inserting a column": (user) => user.insertColumns("Sheet1", "A"),
  "deleting the column that the formula reads": (user) => user.deleteColumns("Sheet1", "A"),
  "renaming the sheet": (user) => user.renameSheet("Sheet1", "Levels"),
};

test.each(Object.keys(DEEDS))("Undo reverses %s, and redo repeats it.", (label) => {
  const bench = open();
  const before = picture(bench);
  bench.history.record(label, () => DEEDS[label]?.(bench.user));
  const after = picture(bench);
  expect(after).not.toBe(before);
  expect(bench.history.undo()).toBe(label);
  expect(picture(bench)).toBe(before);
  expect(bench.history.redo()).toBe(label);
  expect(picture(bench)).toBe(after);
});

test("Formulas and names work after what they refer to was restored.", () => {
  const bench = open();
  bench.history.record("Delete column", () => bench.user.deleteColumns("Sheet1", "A"));
  expect(shown(bench, 0, 0)).toBe("#REF!");
  bench.history.undo();
  bench.user.type("Sheet1", "A1", "10");
  bench.user.type("Sheet1", "C1", "=Total*2");
  expect(shown(bench, 0, 2)).toBe("30");
});

test("Any sequence of actions is undone step by step, and redone step by step.", () => {
  const deeds = fc.constantFrom(...Object.keys(DEEDS).filter((label) => !label.startsWith("ren")));
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 8 }), (labels) => {
      const bench = open();
      const pictures = [picture(bench)];
      for (const label of labels) {
        bench.history.record(label, () => DEEDS[label]?.(bench.user));
        if (picture(bench) !== pictures.at(-1)) pictures.push(picture(bench));
      }
      for (const expected of pictures.slice(0, -1).reverse()) {
        expect(bench.history.undo()).toBeDefined();
        expect(picture(bench)).toBe(expected);
      }
      expect(bench.history.undo()).toBeUndefined();
      for (const expected of pictures.slice(1)) {
        bench.history.redo();
        expect(picture(bench)).toBe(expected);
      }
      expect(bench.history.redo()).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test("An action that changes nothing or that Excel refuses is not a step.", () => {
  const bench = open();
  bench.history.record("Typing", () => bench.user.type("Sheet1", "A1", "1"));
  expect(() =>
    bench.history.record("Typing", () => bench.user.type("Sheet1", "A1", "=SUM(")),
  ).toThrow();
  expect(bench.history.undoLabel()).toBeUndefined();
});

test("After an undo, a new action discards the redo steps.", () => {
  const bench = open();
  bench.history.record("One", () => bench.user.type("Sheet1", "A1", "10"));
  bench.history.undo();
  expect(bench.history.redoLabel()).toBe("One");
  bench.history.record("Two", () => bench.user.type("Sheet1", "A2", "20"));
  expect(bench.history.redoLabel()).toBeUndefined();
});

test("A hundred steps are kept.", () => {
  const bench = open();
  for (let step = 1; step <= 105; step += 1) {
    bench.history.record("Typing", () => bench.user.type("Sheet1", "A1", String(step + 1)));
  }
  let taken = 0;
  while (bench.history.undo() !== undefined) taken += 1;
  expect(taken).toBe(100);
  expect(shown(bench, 0, 0)).toBe("6");
});

test.each<[string, (user: User) => void]>([
  ["deletes a sheet", (user) => user.deleteSheet("Second")],
  ["takes protection off", (user) => user.unprotectSheet("Sheet1")],
])("Nothing can be undone once the person %s, as in Excel.", (_title, deed) => {
  const bench = open();
  bench.host.engine.addSheet("{second}", "Second");
  const [first] = bench.host.state.sheets;
  bench.host.state.sheets.push({ ...structuredClone(first), id: "{second}", name: "Second" });
  bench.history.record("Typing", () => bench.user.type("Sheet1", "A1", "10"));
  bench.history.record("Deed", () => deed(bench.user));
  expect(bench.history.undo()).toBeUndefined();
  expect(shown(bench, 0, 0)).toBe("10");
});
