/**
 * The words of dates and times in the languages of Excel, so that a text can be recognised as a
 * possible date on whichever computer the workbook is opened.
 */

/** The first three letters, without accents, of all month names in Latin script (Unicode CLDR). */
const MONTHS = new Set(
  (
    "abe abr abu ag aga ago agu aib aku am an aou ape api apr ara aug avg avq avr aws aww aza bal " +
    "bea bir bre cei cer che chw cvc cvn cze dam de dec dei dek des det dez dfo dhe dhj dic dis " +
    "dub ean ebr eka eki elo ene eph epr eyl fao fea feb fev fha fom fra gas gea geg gen ghe ghi " +
    "gib gic giu gor gru gun gus han haz hei hel hep huh hul hun hur hyd ian ion ira iuc iui iul " +
    "iun iyl iyn iyu jaa jan jou jui jul jun juu kam kan kas kes kol kor kov kve kwi lap led lie " +
    "lip lis lok lug lul lun lut maa mac mae mag mai maj mar mas mat maw may mea med mee meh mei " +
    "mej mey mfo mha mrt mut nen nis nob noe noi nol nov noy nya nze oca oct ogm ogo oke okt ots " +
    "ott out ozu paz peb pep pri pro qer rha rij rug ruj sam sau sen sep set shk sht sie sij spa " +
    "srp stu sty sub sul svi syy sze tac tam tem tet tha thg tih tou tra ugu uku ukw uno urr " +
    "urt uzt vas vee vel wer wrz xan xul xun yan zar"
  ).split(" "),
);
/** Words between the parts of a date, after a day, and halves of the day. */
const OTHERS = new Set(
  (
    "a am ap b c ce ch cs d dc de del dem den der di do dop du e em f fm h i ip k m n nachm nm odp " +
    "os p pg pm r s sa st nd rd t th tk to u uhr um v vm vorm y"
  ).split(" "),
);

/** Words of level names that only begin like a month of some language. */
const NO_MONTHS = new Set(["mature", "maturing", "maturity"]);

/**
 * True if the word can be the name of a month in some language. A word of another script can: we
 * do not list those.
 */
export function isMonth(word: string): boolean {
  const plain = withoutAccents(word);
  if (NO_MONTHS.has(plain)) return false;
  return MONTHS.has(plain.slice(0, 3)) || !/^\p{Script=Latin}+$/u.test(plain);
}

/** True if the word can be part of a date or time in some language. */
export function isDateWord(word: string): boolean {
  return OTHERS.has(withoutAccents(word)) || isMonth(word);
}

/** Lower case without accents, so that "MÄRZ" and "marz" are the same word. */
export function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/\u0131/g, "i");
}
