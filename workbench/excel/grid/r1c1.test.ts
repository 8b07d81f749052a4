import { fromR1C1, toR1C1 } from "./r1c1";

const own = { row: 4, column: 3 };

test.each([
  ["=$A$1+B2", "=R1C1+R[-3]C[-2]"],
  ["=D5&$D6&E$1", "=RC&R[1]C4&R1C[1]"],
  ["=SUM('O''Brien R1C1'!$A$4:$B$62)", "=SUM('O''Brien R1C1'!R4C1:R62C2)"],
  ['=IF(D4="R1C1","RC",mw_RC)', '=IF(R[-1]C="R1C1","RC",mw_RC)'],
  ["=LOG10(A1)*1.5E3", "=LOG10(R[-4]C[-3])*1.5E3"],
])("%s is %s in D5", (a1, r1c1) => {
  expect(toR1C1(a1, own)).toBe(r1c1);
  expect(fromR1C1(r1c1, own)).toBe(a1);
});
