/** The first two, by which the settings are found; apart, because the pane needs no others at first. */
export const FIRST_SETTINGS = ["formatVersion", "frameworkId"] as const;

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
  ...FIRST_SETTINGS,
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
