import type { SheetState } from "../excel/state";
import { vocabulary } from "./vocabulary";

/** Whether a sheet's tab is shown. */
export const VISIBILITIES = vocabulary<SheetState["visibility"]>("visibility", {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
});
