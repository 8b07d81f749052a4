/** The columns of the record of agreed levels, by whose headings it is also read back. */
export const AGREEMENT_HEADINGS = {
  number: "No.",
  ref: "Ref",
  valueCode: "Value code",
  agreed: "Agreed level",
  weakest: "Weakest given",
  reason: "Reason",
  present: "Who was there",
  on: "Date and time",
  given: "Levels given",
  givenData: "Levels (data)",
} as const;

export type AgreementColumn = keyof typeof AGREEMENT_HEADINGS;

export const AGREEMENT_COLUMNS = Object.keys(AGREEMENT_HEADINGS) as readonly AgreementColumn[];

export const AGREEMENT_HEADER_ROW = 2;
export const AGREEMENT_FIRST_ROW = 3;
/** More rows than any record has: formulas that end with the table would miss rows added later. */
export const MOST_AGREEMENTS = 2000;
