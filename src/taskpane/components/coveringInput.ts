import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** An unseen radio or tick box that covers its card, so that all of the card can be pressed; the card shows its focus. */
export const COVERING_INPUT: GriffelStyle = {
  position: "absolute",
  inset: 0,
  width: "100%",
  height: "100%",
  margin: 0,
  opacity: 0,
  cursor: "inherit",
  "&:focus-visible + *": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    "@media (forced-colors: active)": { outline: "3px solid Highlight", outlineOffset: "2px" },
  },
};
