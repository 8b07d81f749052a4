/** The history of sign-off, and what formulas need of it; empty until somebody submits. */
export const SIGN_OFF_SETTINGS = [
  "signOffs",
  "submittedBy",
  "submittedFor",
  "assuredOn",
  "assuredBy",
  "assuredFor",
  "approvedOn",
  "approvedBy",
  "approvedFor",
] as const;

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
  ...SIGN_OFF_SETTINGS,
] as const;
export type SettingKey = (typeof SETTINGS)[number];
