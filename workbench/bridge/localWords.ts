/** What Excel says in the user's language, by what it says in English. */
import type { Language } from "./userSettings";

export interface LocalWords {
  readonly errors: Readonly<Record<string, string>>;
  readonly booleans: { readonly TRUE: string; readonly FALSE: string };
  /** Names of functions; the others are the same as in English. */
  readonly functions: Readonly<Record<string, string>>;
  /** Between arguments, and between the areas of an address. */
  readonly listSeparator: string;
  readonly decimalSeparator: string;
  /** Letters and brackets of references in R1C1 style: R1C[-1] or Z1S(-1). */
  readonly rowLetter: string;
  readonly columnLetter: string;
  readonly brackets: readonly [string, string];
  /** Stem of new sheets' names. */
  readonly sheet: string;
  /** Excel's messages to developers are in the user's language as well. */
  readonly refused: string;
  /** For numfmt: the names of months and days, and separators. */
  readonly numberLocale: string;
}

/** By language. English is what the stand-in says anyway. */
export const LOCAL_WORDS: Readonly<Record<Language, LocalWords>> = {
  en: {
    errors: {},
    booleans: { TRUE: "TRUE", FALSE: "FALSE" },
    functions: {},
    listSeparator: ",",
    decimalSeparator: ".",
    rowLetter: "R",
    columnLetter: "C",
    brackets: ["[", "]"],
    sheet: "Sheet",
    refused: "",
    numberLocale: "en-GB",
  },
  de: {
    errors: {
      "#REF!": "#BEZUG!",
      "#N/A": "#NV",
      "#VALUE!": "#WERT!",
      "#NUM!": "#ZAHL!",
      "#SPILL!": "#\u00DCBERLAUF!",
      "#CALC!": "#KALK!",
    },
    booleans: { TRUE: "WAHR", FALSE: "FALSCH" },
    functions: {
      AND: "UND",
      CHAR: "ZEICHEN",
      COUNT: "ANZAHL",
      COUNTIF: "Z\u00C4HLENWENN",
      FIND: "FINDEN",
      IF: "WENN",
      IFERROR: "WENNFEHLER",
      ISNUMBER: "ISTZAHL",
      LEFT: "LINKS",
      LEN: "L\u00C4NGE",
      MATCH: "VERGLEICH",
      NOT: "NICHT",
      OFFSET: "BEREICH.VERSCHIEBEN",
      OR: "ODER",
      SUM: "SUMME",
      SUMPRODUCT: "SUMMENPRODUKT",
      TODAY: "HEUTE",
      TRIM: "GL\u00C4TTEN",
    },
    listSeparator: ";",
    decimalSeparator: ",",
    rowLetter: "Z",
    columnLetter: "S",
    brackets: ["(", ")"],
    sheet: "Tabelle",
    refused: "Die angeforderte Aktion kann nicht ausgef\u00FChrt werden. ",
    numberLocale: "de",
  },
};
