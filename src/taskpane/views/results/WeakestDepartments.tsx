import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Departments } from "../../../assessment/assessment";
import { weakestComments } from "../../../assessment/departments/weakestComments";
import type { Framework } from "../../../framework/framework";
import { LinkButton } from "../../components/LinkButton";
import { NoComment } from "../../components/NoComment";
import { usePane } from "../../context/PaneContext";
import { namesHidden } from "../../text/hiddenNames";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";

/** More comments than this are shown when asked for. */
const SHOWN = 3;

const useStyles = makeStyles({
  root: { margin: "4px 0 0" },
  more: { marginLeft: "-4px" },
  line: { margin: "2px 0 0", overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface WeakestDepartmentsProps {
  readonly valueCodeId: string;
  readonly departments: Departments;
  readonly framework: Framework;
}

/** The departments at the weakest level of a value code, with what each says. */
export function WeakestDepartments(props: WeakestDepartmentsProps): React.JSX.Element | null {
  const { valueCodeId, departments, framework } = props;
  const { preferences } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const weakest = weakestComments(valueCodeId, departments, framework);
  if (weakest === undefined) return null;
  const { said } = weakest;
  const level = levelWords(weakest.level, framework);
  if (namesHidden(departments, preferences.hidesDepartments)) {
    return (
      <p className={styles.small}>{text("why.weakestHidden", { count: said.length, level })}</p>
    );
  }
  const withComment = said.filter(({ comment }) => comment !== "");
  const without = said.filter(({ comment }) => comment === "");
  const more = withComment.length - SHOWN;
  return (
    <div className={styles.root}>
      <p className={styles.small}>{text("why.weakest", { count: said.length, level })}</p>
      {(all ? withComment : withComment.slice(0, SHOWN)).map(({ department, comment }) => (
        <p key={department} className={styles.line}>
          <strong>{department}</strong>
          {`: ${comment}`}
        </p>
      ))}
      {more > 0 && (
        <LinkButton className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text("agree.fewerComments") : text("agree.moreComments", { count: more })}
        </LinkButton>
      )}
      <NoComment names={without.map(({ department }) => department)} />
    </div>
  );
}
