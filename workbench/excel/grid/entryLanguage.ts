/** What a person's language and region change in how Excel takes a typed text. */

export interface EntryLanguage {
  /** A language tag such as "de-DE". */
  readonly tag: string;
  readonly decimal: "." | ",";
  /** Separators of thousands, as characters of a regular expression's class. */
  readonly groups: string;
  /** Separators of a date's parts, likewise. */
  readonly dateMarks: string;
  readonly order: "dmy" | "mdy" | "ymd";
  /** Month names in lower case; January first. */
  readonly months: readonly (readonly string[])[];
  readonly truth: Readonly<Record<"yes" | "no", string>>;
  /** Excel's error values; typed, they become errors. */
  readonly errors: readonly string[];
  /** Signs of the currency. */
  readonly currencies: readonly string[];
}

type Vocabulary = Pick<EntryLanguage, "truth" | "errors" | "currencies">;

const ENGLISH_ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  "en-GB": vocabulary("TRUE FALSE", ENGLISH_ERRORS, ["£", "$", "€"]),
  "en-US": vocabulary("TRUE FALSE", ENGLISH_ERRORS, ["$"]),
  "de-DE": vocabulary(
    "WAHR FALSCH",
    ["#NULL!", "#DIV/0!", "#WERT!", "#BEZUG!", "#NAME?", "#ZAHL!", "#NV"],
    ["€"],
  ),
  "fr-FR": vocabulary(
    "VRAI FAUX",
    ["#NUL!", "#DIV/0!", "#VALEUR!", "#REF!", "#NOM?", "#NOMBRE!", "#N/A"],
    ["€"],
  ),
  "es-ES": vocabulary(
    "VERDADERO FALSO",
    ["#¡NULO!", "#¡DIV/0!", "#¡VALOR!", "#¡REF!", "#¿NOMBRE?", "#¡NUM!", "#N/D"],
    ["€"],
  ),
  "da-DK": vocabulary(
    "SAND FALSK",
    ["#NUL!", "#DIVISION/0!", "#VÆRDI!", "#REFERENCE!", "#NAVN?", "#NUM!", "#I/T"],
    ["kr.", "kr"],
  ),
  "ja-JP": vocabulary("TRUE FALSE", ENGLISH_ERRORS, ["¥", "￥"]),
};

function vocabulary(truth: string, errors: string[], currencies: string[]): Vocabulary {
  const [yes = "", no = ""] = truth.split(" ");
  return { truth: { yes, no }, errors, currencies };
}

/** The tags that `entryLanguage` knows. */
export const ENTRY_LANGUAGES: readonly string[] = Object.keys(VOCABULARIES);

/** @throws Error for a language that the stand-in does not know. */
export function entryLanguage(tag: string): EntryLanguage {
  const known = VOCABULARIES[tag];
  if (!known) throw new Error(`The stand-in does not know how Excel takes texts in ${tag}.`);
  const number = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const part = (type: string) => number.find((each) => each.type === type)?.value ?? "";
  const date = new Intl.DateTimeFormat(tag, { year: "numeric", month: "2-digit", day: "2-digit" });
  const order = date.formatToParts(0).flatMap(({ type }) => letterOf(type));
  const group = part("group");
  return {
    tag,
    decimal: part("decimal") === "," ? "," : ".",
    groups: /\s/.test(group) ? "\\s" : group,
    dateMarks: part("decimal") === "," ? "-/." : "-/",
    order: orderOf(order.join("")),
    months: monthsOf(tag),
    ...known,
  };
}

function letterOf(type: string): string[] {
  return ["day", "month", "year"].includes(type) ? [type.charAt(0)] : [];
}

function orderOf(letters: string): EntryLanguage["order"] {
  if (letters === "dmy" || letters === "mdy" || letters === "ymd") return letters;
  throw new Error(`Dates in the order ${letters} are not implemented.`);
}

function monthsOf(tag: string): readonly (readonly string[])[] {
  const styles = ["long", "short"] as const;
  const makers = styles.flatMap((month) => [
    new Intl.DateTimeFormat(tag, { month, timeZone: "UTC" }),
    new Intl.DateTimeFormat(tag, { month, day: "numeric", timeZone: "UTC" }),
  ]);
  return Array.from({ length: 12 }, (_, month) =>
    makers.flatMap((maker) =>
      maker
        .formatToParts(Date.UTC(2026, month, 1))
        .filter(({ type }) => type === "month")
        .map(({ value }) => value.toLowerCase().replace(/\.$/, "")),
    ),
  );
}

/** The stand-in's own language. */
export const UNITED_KINGDOM = entryLanguage("en-GB");
