import { comparable, moveReferences } from "./formulaText";

describe("formulas that are equal", () => {
  test.each([
    ["=SUM('Start'!$A$1:$A$3)", "=SUM(Start!$A$1:$A$3)"],
    ['=IF($D4="",1,2)', '=if( $D4 = "", 1, 2)'],
    ["='O''Brien'!$B$2", "='o''brien'!$B$2"],
    ["=INDEX($A$1:$A$3,1)", "=INDEX(@$A$1:$A$3,1)"],
    ["=SUM($A$1:$A$1)", "=SUM($A$1)"],
    ["=IFERROR($A$1,FALSE)", "=IFERROR($A$1,FALSE())"],
  ])("%s and %s", (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  test.each([
    ['="Type  in"', '="Type in"'],
    ['="a@b"', '="ab"'],
    ['="draft"', '="DRAFT"'],
    ["=$A$1", "=$A$2"],
    ["=ROW()", "=ROW"],
    ["=$A1", "=$A$1"],
    ["=Start!A1", "=Ends!A1"],
  ])("are not %s and %s", (one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });
});

describe("references that move", () => {
  const down = (formula: string): string | undefined =>
    moveReferences(formula, (reference) => ({
      ...reference,
      first: { ...reference.first, row: reference.first.row + 1 },
      last: { ...reference.last, row: reference.last.row + 1 },
    }));

  test.each([
    ["=$D4&$E$5", "=$D5&$E$6"],
    ["=SUM('My sheet'!$A$1:$B$9)", "=SUM('My sheet'!$A$2:$B$10)"],
    ["=F\u00FChrung!A1", "='F\u00FChrung'!A2"],
    ['=IF(A1="B2","C3",mw_area_1)', '=IF(A2="B2","C3",mw_area_1)'],
    ["=LOG10(A1)+ATAN2(1,2)", "=LOG10(A2)+ATAN2(1,2)"],
    ["=AA10*1.5E3", "=AA11*1.5E3"],
    ['=HYPERLINK("#mw_area_12","SL1")', '=HYPERLINK("#mw_area_12","SL1")'],
    ["=COUNTIF($X$3:$X7,$X7)", "=COUNTIF($X$4:$X8,$X8)"],
  ])("turn %s into %s", (before, after) => {
    expect(down(before)).toBe(after);
  });

  test("get their sheet's name without quotes", () => {
    const sheets: (string | undefined)[] = [];
    moveReferences("='O''Brien'!A1+Start!A1+A1", (reference) => {
      sheets.push(reference.sheet);
      return reference;
    });
    expect(sheets).toEqual(["O'Brien", "Start", undefined]);
  });

  test("give no formula if one of them is lost", () => {
    expect(
      moveReferences("=A1+B2", ({ sheet, first, last }) =>
        first.column === 1 ? undefined : { sheet, first, last },
      ),
    ).toBeUndefined();
  });
});
