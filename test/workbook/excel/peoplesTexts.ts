/** Texts that a person may have written, from ordinary sentences to what Excel would convert. */
import fc from "fast-check";

const STARTS = [
  ...[
    "",
    "",
    "=",
    "+",
    "-",
    "@",
    "'",
    "＝",
    "＋",
    "－",
    "＠",
    "\t=",
    "\n=",
    "\u00a0=",
    "\u200b=",
    " =",
    "#",
  ],
];
const PIECES = [
  ...[
    "1",
    "5",
    "12",
    "31",
    "2026",
    "26",
    "1.5",
    "1,5",
    "1 000",
    "%",
    "£",
    "€",
    "$",
    "kr",
    "¥",
    "E5",
  ],
  ...["/", "-", ".", ",", ":", " ", " ", " ", "(", ")", "\n", "\t", "AM", "pm", "年", "月", "日"],
  ...["Mai", "May", "März", "août", "enero", "maj", "Sept", "March", "SL1.2", "A1", "SUM(A1)", "x"],
  ...["TRUE", "WAHR", "VRAI", "FALSO", "Sand", "N/A", "REF!", "NV", "BEZUG!", "cmd|'/c calc'!A0"],
  ...[
    "We",
    "review",
    "the",
    "plan",
    "of",
    "our",
    "teams",
    "\u00a0",
    "\u200b",
    "１",
    "２",
    "é",
    "😀",
  ],
];

/** Any such text that a workbook can keep. */
export const peoplesText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...STARTS),
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }),
  )
  .map(([start, pieces]) => start + pieces.join(""));
