import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Departments } from "../../../assessment/assessment";
import { weakestComments } from "../../../assessment/departments/weakestComments";
import type { Framework } from "../../../framework/framework";
import { LinkButton } from "../../components/LinkButton";
import { usePane } from "../../context/PaneContext";
import { namesHidden } from "../../text/hiddenNames";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";

/** Up to this many are shown until the others are asked for. */
const SHOWN = 3;

const useStyles = makeStyles({
  root: { margin: "4px 0 0" },
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
  const more = said.length - SHOWN;
  return (
    <div className={styles.root}>
      <p className={styles.small}>{text("why.weakest", { count: said.length, level })}</p>
      {(all ? said : said.slice(0, SHOWN)).map(({ department, comment }) => (
        <p key={department} className={styles.line}>
          <strong>{department}</strong>
          {comment === "" ? (
            <span className={styles.small}> {text("why.noComment")}</span>
          ) : (
            `: ${comment}`
          )}
        </p>
      ))}
      {more > 0 && (
        <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text("agree.fewerNames") : text("why.moreDepartments", { count: more })}
        </LinkButton>
      )}
    </div>
  );
}
