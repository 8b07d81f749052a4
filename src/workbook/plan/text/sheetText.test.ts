import { sheetFormula, sheetText } from "./sheetText";

test("A text and its formula have the same words.", () => {
  expect(sheetText("summary.targets", { met: 2, notMet: 8 })).toBe("Targets: 2 met, 8 not met");
  expect(sheetFormula("summary.targets", { met: "A1", notMet: "B1-A1" })).toBe(
    '"Targets: "&A1&" met, "&B1-A1&" not met"',
  );
});

test("A text without places is one literal.", () => {
  expect(sheetFormula("summary.targets.none")).toBe('"Targets: none set."');
});

test("A missing value is a mistake in the code.", () => {
  expect(() => sheetFormula("summary.targets", { met: "A1" })).toThrow("lacks notMet");
  expect(() => sheetText("summary.targets", { met: 1 })).toThrow("lacks notMet");
});
