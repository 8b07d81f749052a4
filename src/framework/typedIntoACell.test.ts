import { allValueCodes } from "./framework";
import { shippedFrameworks } from "./shippedFrameworks";
import { makeTestFramework } from "./testFramework";
import { takenFor, type TakenFor } from "./typedIntoACell";

const taken: Readonly<Record<TakenFor, readonly string[]>> = {
  "a number": [
    ...["1", "1.2", "1,2", "-3", "+4", ".5", "1 000", "1e5", "1.5E-3", "10%", "(5)", "1 1/2"],
    ...["£5", "$1.2", "5 €", "US$3", "R1.2", "P1.2", "RM3.4", "r-1.5", "K10"],
  ],
  "a date": [
    ...["1-2", "3/4", "1 - 2", "1.2.2026", "2026-03-14", "12:30", "5 pm", "9a"],
    ...["MAR1", "Mar.1", "DEC1.2", "Sept-4", "1 May", "3 - March", "june2", "janu 4"],
  ],
  "a truth value": ["TRUE", "false"],
  "a cell address": ["SL1", "A1", "$B$2", "XFD1048576", "r", "C", "RC", "R1C1", "c12"],
};

describe.each(Object.entries(taken))("%s", (what, texts) => {
  test.each(texts)("Excel converts %s to it", (text) => {
    expect(takenFor(text)).toBe(what);
  });
});

test.each([
  ...[
    "SL1.2",
    "EN.1",
    "CS.3",
    "CB1.10",
    "AB-1",
    "May",
    "Marching 1",
    "1 - Minimum",
    "0 - None yet",
  ],
  ...["Decent.1", "Level 3", "A.1", "5 - Innovator", "SL", "TRUEST", ""],
])("%s stays a text", (text) => {
  expect(takenFor(text)).toBeUndefined();
});

/** English locales whose currency can be written in letters, from Unicode CLDR. */
const englishMoney = {
  ...{ "en-AE": "AED", "en-BI": "BIF", "en-BW": "BWP", "en-CH": "CHF", "en-DK": "DKK" },
  ...{ "en-ER": "ERN", "en-GM": "GMD", "en-ID": "IDR", "en-KE": "KES", "en-LS": "ZAR" },
  ...{ "en-MG": "MGA", "en-MU": "MUR", "en-MW": "MWK", "en-MY": "MYR", "en-PG": "PGK" },
  ...{ "en-PK": "PKR", "en-RW": "RWF", "en-SC": "SCR", "en-SD": "SDG", "en-SE": "SEK" },
  ...{ "en-SL": "SLE", "en-SZ": "SZL", "en-TZ": "TZS", "en-UG": "UGX", "en-VU": "VUV" },
  ...{ "en-ZA": "ZAR", "en-ZM": "ZMW", "en-GB": "GBP", "en-HK": "HKD", "en-NG": "NGN" },
};

test.each(Object.entries(englishMoney))("money as %s writes %s is a number", (locale, currency) => {
  const style = { style: "currency", currency } as const;
  const symbol = new Intl.NumberFormat(locale, style)
    .formatToParts(1)
    .find(({ type }) => type === "currency")?.value;
  expect(takenFor(`${symbol ?? "no symbol"}1.2`)).toBe("a number");
});

test.each([...shippedFrameworks(), makeTestFramework({ themes: 30, valueCodes: 12 })])(
  "the refs of the value codes of $title all stay texts",
  (framework) => {
    const refs = allValueCodes(framework).map(({ ref }) => ref);
    expect(refs.filter((ref) => takenFor(ref) !== undefined)).toEqual([]);
  },
);
