import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { text } from "../text/departments/departmentText";
import { LinkButton } from "./LinkButton";

/** More names than this are shown when asked for. */
const SHOWN = 8;

const useStyles = makeStyles({
  root: {
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** "No comment: Finance, Housing and 12 more": departments that gave a level and no more. */
export function NoComment(props: { readonly names: readonly string[] }): React.JSX.Element | null {
  const { names } = props;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  const more = names.length - SHOWN;
  return (
    <div className={styles.root}>
      {text("agree.noComment", { names: (all ? names : names.slice(0, SHOWN)).join(", ") })}
      {more > 0 && (
        <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text("agree.fewerNames") : text("agree.moreNames", { count: more })}
        </LinkButton>
      )}
    </div>
  );
}
