import type { FormulaCase } from "./FormulaCase";

/** SUMPRODUCT over arithmetic and comparisons of ranges. */
export const productsCases: readonly FormulaCase[] = [
  ['=SUMPRODUCT((A1:A5="x")*B1:B5)', 4],
  ['=SUMPRODUCT(--(A1:A5=TRIM(" x ")))', 2],
  ['=SUMPRODUCT((A1:A5="x")*(B1:B5>1))', 1],
  ["=SUMPRODUCT(B1:B3,B1:B3)", 14],
  ['=SUMPRODUCT(--(A1:A5=""))', 2],
  ["=SUMPRODUCT(--(LEN(A1:A5)>0))", 3],
  ["=SUMPRODUCT(A1:A5*1)", { error: "#VALUE!" }],
  ["=SUMPRODUCT(A1:A3,B1:B3)", 0],
  ["=SUMPRODUCT(B1:B3,B1:B4)", { error: "#VALUE!" }],
  ["=SUMPRODUCT(--ISNUMBER(B1:B5))", 4],
  ['=SUMPRODUCT((B1:B5<>"")*1)', 4],
  ['=SUMPRODUCT(1*(A1:A5<>""),B1:B5)', 6],
  ['=SUMPRODUCT(--(E1:E2="1 - minimum"))', 1],
  ["=SUMPRODUCT((A1:A5=A1)*(B1:B5=B3))", 1],
  ['=SUMPRODUCT(--(TRIM(D1:D2)="a b"))', 1],
  ["=SUMPRODUCT(--ISERROR(C1:C5))", 2],
  ['=SUMPRODUCT(--ISNUMBER(MATCH(A1:A5,{"x","q"},0)))', 2],
  ['=SUMPRODUCT(COUNTIF(A1:A5,{"x","y"}))', 3],
  ['=SUMPRODUCT(LEN(A1:A3)-LEN(SUBSTITUTE(A1:A3,"x","")))', 1],
  ["=SUMPRODUCT((ROW(B1:B5)=2)*B1:B5)", 2],
  ["=SUMPRODUCT(ISNUMBER(B1:B5)*(B1:B5=2))", 1],
  ['=SUMPRODUCT((A1:A5="x")*(C1:C5=TRUE))', { error: "#DIV/0!" }],
  ['=SUMPRODUCT(MAX((A1:A5="x")*ROW(A1:A5)))', 3],
];
