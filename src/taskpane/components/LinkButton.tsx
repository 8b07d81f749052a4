import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentPropsWithoutRef } from "react";

const useStyles = makeStyles({
  root: {
    padding: "2px 4px",
    border: "none",
    borderRadius: "4px",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: "12px",
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { textDecorationLine: "underline" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** A button that looks like a link, for a small action next to text. */
export function LinkButton(props: ComponentPropsWithoutRef<"button">): React.JSX.Element {
  const { className, ...rest } = props;
  return <button type="button" {...rest} className={mergeClasses(useStyles().root, className)} />;
}
