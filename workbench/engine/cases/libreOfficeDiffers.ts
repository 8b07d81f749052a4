/**
 * Sample formulas for which LibreOffice 7.4 differs from what Excel documents. The workbook's own
 * formulas must not use these, because they have to give the same result in both.
 */
export const libreOfficeDiffers: ReadonlySet<string> = new Set([
  // In LibreOffice, TRUE and FALSE are numbers: counted, summed, equal to 1, joined as "1".
  '=TRUE>"z"',
  "=C2=1",
  '="a"&TRUE',
  "=--TRUE",
  "=COUNT(C1:C5)",
  "=COUNT(F1:F5)",
  "=MAX(C1:C2)",
  "=SUM(C1:C2)",
  // In LibreOffice, a formula that only refers to an empty cell gives 0, which also equals "".
  '=F3=""',
  // Criteria: a text "3" is not the number 3, "*" finds numbers, an error spreads, there is no
  // length limit.
  "=COUNTIF(C1:C5,3)",
  '=COUNTIF(B1:B5,"*")',
  "=COUNTIF(C1:C5,C4)",
  '=COUNTIF(A1:A5,REPT("x",256))',
  '=MATCH(REPT("a",256),A1:A5,0)',
  // Outside SUMPRODUCT, ranges are calculated element by element only in array formulas.
  '=OR(A1:A3="y")',
  '=SUM(IF(A1:A5="x",B1:B5,0))',
  "=INDEX(A1:B5,2)",
  "=levels",
  // LibreOffice counts days from 30 December 1899, also before it and after the year 9999.
  "=DAY(59)",
  "=DAY(60)",
  "=MONTH(0)",
  "=DAY(-1)",
  "=YEAR(2958466)",
  // A different error.
  "=SQRT(-1)",
  "=INDEX(B1:B5,9)",
  '=MATCH("x",A1:B2,0)',
  "=Data!#REF!",
  "=SUM(#REF!A1:A5)",
  // Texts passed directly as numbers are errors.
  '=MIN(3,"2")',
  '=SUM("3",TRUE)',
  // Files store IFNA as _xlfn.IFNA; these formulas do not.
  '=IFNA(C4,"none")',
  '=IFNA(C3,"none")',
  // Letters, limits and single results.
  '=FIND("","abc")',
  '=TRIM("a"&CHAR(160)&" b")',
  "=CHAR(0)",
  '=REPT("ab",20000)',
  '=1E+20&""',
  "=0^0",
  // In this test each formula has its own row.
  "=ROW()",
]);
