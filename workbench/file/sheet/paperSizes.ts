/**
 * Excel.PaperType in the order of the file's numbers, which begin at 1 (ECMA-376 part 1,
 * 18.3.1.63).
 */
export const PAPER_SIZES: readonly string[] = [
  ..."Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5".split(
    " ",
  ),
  ..."Folio Quatro Paper10x14 Paper11x17 Note".split(" "),
  ..."Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet".split(" "),
  ..."EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65".split(" "),
  ..."EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal".split(" "),
  ..."FanfoldUS FanfoldStdGerman FanfoldLegalGerman".split(" "),
];
