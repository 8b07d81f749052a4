/** What the data sheet keeps besides answers, by the keys in its first column. */
export const SETTINGS = [
  "formatVersion",
  "frameworkId",
  "frameworkVersion",
  "allowNotApplicable",
  "builtOn",
  "submittedOn",
  "fingerprint",
  "reopenedOn",
  "reopenNote",
  "sample",
  "refreshedOn",
  "figures",
  "carriedFrom",
] as const;
export type SettingKey = (typeof SETTINGS)[number];
