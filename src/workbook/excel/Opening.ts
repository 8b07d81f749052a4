/**
 * Whether the pane opens with the workbook; "unknown" where this Excel keeps no document settings or
 * does not answer.
 */
export type Opening = "on" | "off" | "unknown";
