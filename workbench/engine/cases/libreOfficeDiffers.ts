/**
 * Sample formulas for which LibreOffice 7.4 does not give what Excel documents. What stands here is
 * not fit for the workbook's own formulas: they have to give the same in both.
 */
export const libreOfficeDiffers: ReadonlySet<string> = new Set([
  // TRUE and FALSE are numbers there: counted, summed, equal to 1, joined as "1".
  '=TRUE>"z"',
  "=C2=1",
  '="a"&TRUE',
  "=--TRUE",
  "=COUNT(C1:C5)",
  "=COUNT(F1:F5)",
  "=MAX(C1:C2)",
  "=SUM(C1:C2)",
  // A formula that only points to an empty cell gives 0, which is "" there too.
  '=F3=""',
  // Criteria: a text "3" is not the number 3, "*" finds numbers, an error spreads, no limit of length.
  "=COUNTIF(C1:C5,3)",
  '=COUNTIF(B1:B5,"*")',
  "=COUNTIF(C1:C5,C4)",
  '=COUNTIF(A1:A5,REPT("x",256))',
  '=MATCH(REPT("a",256),A1:A5,0)',
  // Outside SUMPRODUCT ranges go element by element only in array formulas.
  '=OR(A1:A3="y")',
  '=SUM(IF(A1:A5="x",B1:B5,0))',
  "=INDEX(A1:B5,2)",
  "=levels",
  // Another error.
  "=SQRT(-1)",
  "=INDEX(B1:B5,9)",
  '=MATCH("x",A1:B2,0)',
  "=Data!#REF!",
  "=SUM(#REF!A1:A5)",
  // Texts given directly as numbers are errors.
  '=MIN(3,"2")',
  '=SUM("3",TRUE)',
  // Files hold IFNA as _xlfn.IFNA, which these do not.
  '=IFNA(C4,"none")',
  '=IFNA(C3,"none")',
  // Letters, limits and single results.
  '=FIND("","abc")',
  '=TRIM("a"&CHAR(160)&" b")',
  "=CHAR(0)",
  '=REPT("ab",20000)',
  '=1E+20&""',
  "=0^0",
  // Here each formula has a row of its own.
  "=ROW()",
]);
