import type { FormulaCase } from "./FormulaCase";

/** References, defined names, errors written out. */
export const referenceCases: readonly FormulaCase[] = [
  ["=One+1", 11],
  ["='It''s & all'!A2", 20],
  ["=one", 10],
  ["=Nothing+1", { error: "#NAME?" }],
  ["=Data!B2", 2],
  ["=#N/A", { error: "#N/A" }],
  ["=#DIV/0!", { error: "#DIV/0!" }],
  ["=#REF!", { error: "#REF!" }],
  ["=#NAME?", { error: "#NAME?" }],
  ["=#VALUE!", { error: "#VALUE!" }],
  ["=#NUM!", { error: "#NUM!" }],
  ["=#REF!+1", { error: "#REF!" }],
  ["=NOSUCH(1)", { error: "#NAME?" }],
  ['=NOSUCH(A1)&"a"', { error: "#NAME?" }],
  ["=sum(b1:b3)", 6],
  ["=SUM(B3:B1)", 6],
  ["=SUM($B$1:B$3)", 6],
  ["='Data'!B2", 2],
  ["=data!B2", 2],
  ["=Data!#REF!", { error: "#REF!" }],
  ["=SUM(#REF!A1:A5)", { error: "#REF!" }],
  ["=XFD1048576", 0],
  ["=levels", { error: "#SPILL!" }],
  ["=#NULL!", { error: "#NULL!" }],
];
