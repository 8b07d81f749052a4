import type { FormulaCase } from "./FormulaCase";

/** Functions of numbers. */
export const arithmeticCases: readonly FormulaCase[] = [
  ["=SQRT(-1)", { error: "#NUM!" }],
  ["=ABS(-3)", 3],
  ["=INT(-1.5)", -2],
  ["=INT(1.9)", 1],
  ["=MOD(-3,2)", 1],
  ["=MOD(5,0)", { error: "#DIV/0!" }],
  ["=MOD(5,3)", 2],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=DATE(2026,9,30)", 46295],
  ["=DAY(46295)", 30],
  ["=MONTH(46295.9)", 9],
  ["=YEAR(46295)", 2026],
  ["=YEAR(2958465)", 9999],
  ["=DAY(59)", 28],
  ["=DAY(60)", 29],
  ["=MONTH(0)", 1],
  ["=DAY(-1)", { error: "#NUM!" }],
  ["=YEAR(2958466)", { error: "#NUM!" }],
  ["=ROUNDUP(1.1,0)", 2],
];
