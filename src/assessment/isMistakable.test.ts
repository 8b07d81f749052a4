import { shippedFrameworks } from "../framework/shippedFrameworks";
import { allValueCodes } from "../framework/framework";

import { isDateWord } from "./dateWords";
import { isMistakable } from "./isMistakable";

const FORMULAS = [
  ...["=cmd|'/c calc'!A0", "+44 20 7946 0000", "- a point", "@SUM(A1)", "\u22125", "'tis so"],
  ...["\t=A1", "\n=A1", "\r\n=A1", "\u00a0=A1", "\u200b=A1", "\ufeff=A1", "  =A1", "\u2060+1"],
  ...["＝A1", "＋1", "－1", "＠A1", "﹦A1", "\u3000＝A1", "\u0000=A1", "=\u0338A1"],
];
const NUMBERS = [
  ...[
    "1",
    "1.5",
    "1,5",
    "1 000,50",
    "1\u00a0000",
    "1'000",
    "(7)",
    "5%",
    "5 %",
    "1e5",
    "1E+05",
    " 8 ",
  ],
  ...[
    "£3",
    "$5",
    "€ 5",
    "5 €",
    "kr 5",
    "5 kr.",
    "CHF 5",
    "R$ 5",
    "zł5",
    "Kč 5",
    "5 Ft",
    "¥5",
    "R1.2",
  ],
  ...["3 1/2", "1/2", "12:30", "12:30 PM", "3 p", "0", "１２", "٣", "9".repeat(50)],
];
const DATES = [
  ...[
    "3-4",
    "3/4",
    "3.4.",
    "2026-03-05",
    "5.3.26",
    "Mai 5 2026",
    "Mai5",
    "5. März 2026",
    "MARZ 26",
  ],
  ...[
    "5 de marzo de 2026",
    "Sept 5",
    "août 2026",
    "Mar-26",
    "5 května 2026",
    "Maj 5",
    "5 мая 2026",
  ],
  ...[
    "2026年3月5日",
    "3月5日",
    "令和8年5月",
    "5월 3일",
    "๕ มี.ค. 2569",
    "12:30 nachm.",
    "5 mars 2026 12:30",
  ],
];
const WORDS = [
  ...["TRUE", "false", " VRAI", "WAHR", "Falsch", "doğru", "YANLIŞ", "ИСТИНА", "FAŁSZ", "EPÄTOSI"],
  ...["#N/A", "#BEZUG!", "#¿NOMBRE?", "#VALEUR !", "#REF!", "#NV", "#ССЫЛКА!"],
];

test.each([...FORMULAS, ...NUMBERS, ...DATES, ...WORDS])(
  "%j might become something else and gets an apostrophe",
  (text) => {
    expect(isMistakable(text)).toBe(true);
  },
);

test.each([
  ...["", " ", "Works well in three directorates.", "Reviewed in 2025.", "Phase 2", "See report 5"],
  ...[
    "Policy adopted in 2024, renewed in 2026.",
    "We meet 3 times a year",
    "Q1 2026",
    "Mar",
    "May",
  ],
  ...["12 officers were trained in March.", "1. First point\n2. Second point", "5% of suppliers"],
  ...["True of most teams", "#1 issue is training", "A1", "SL1.2", "Lead: J. Smith, ext. 12"],
  ...["“Quoted” = so", "https://example.org/2026/1", "someone@example.org", "½ done by the team"],
])("%j is an ordinary text and stays as it is", (text) => {
  expect(isMistakable(text)).toBe(false);
});

test("No description or statement of the frameworks needs an apostrophe.", () => {
  const texts = shippedFrameworks()
    .flatMap(allValueCodes)
    .flatMap(({ description, statements, title, ref }) => [description, ...statements, title, ref])
    .filter((text): text is string => typeof text === "string");
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(isMistakable)).toEqual([]);
});

test.each(shippedFrameworks().flatMap(({ levels }) => levels.map(({ label }) => label)))(
  "The level %s needs no apostrophe, which people would see in the formula bar.",
  (label) => {
    expect(isMistakable(label)).toBe(false);
  },
);

test("Every month of every language is the word of a date.", () => {
  const languages = (
    "af az bg bs ca cs cy da de el en es et eu fi fil fr ga gd gl hr hu hy id is it ja kk ko lb " +
    "lt lv mi mk ms mt nb nl nn pl pt ro ru rw sk sl sq sr sr-Latn sv sw tr uk uz vi xh zh zu"
  ).split(" ");
  const unknown = languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) =>
      [{ month }, { month, day: "numeric" as const }].flatMap((options) => {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
        return Array.from({ length: 12 }, (_, index) => format.formatToParts(Date.UTC(2026, index)))
          .flat()
          .filter(({ type }) => type === "month")
          .flatMap(({ value }) => value.match(/[\p{L}\p{M}]+/gu) ?? [])
          .filter((word) => !isDateWord(word))
          .map((word) => `${language} ${word}`);
      }),
    ),
  );
  expect(unknown).toEqual([]);
});
