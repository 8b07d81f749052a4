import type { ShownSet } from "../../workbook/print/planCouncils";

/** The set that the sheet Councils was last made of in this pane: the Word document can have it too. */
export type MadeCouncils = ShownSet | undefined;

/** Its key among the pane's kept state. */
export const MADE_COUNCILS = "councils.made";
