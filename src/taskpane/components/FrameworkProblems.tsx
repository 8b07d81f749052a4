import { makeStyles, tokens } from "@fluentui/react-components";
import type { FrameworkProblem } from "../../framework/readFramework";
import { Notice } from "./Notice";
import { text } from "../text/text";

const useStyles = makeStyles({
  list: { margin: "6px 0 0", paddingLeft: "20px", display: "grid", gap: "8px" },
  place: { display: "block", fontSize: "12px", lineHeight: "16px" },
  message: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** Every problem of a framework file: where, what, and what to do. */
export function FrameworkProblems({
  problems,
}: {
  readonly problems: readonly FrameworkProblem[];
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <Notice intent="warning" title={text("start.problems", { count: problems.length })}>
      <ol className={styles.list}>
        {problems.map(({ place, message, remedy }, index) => (
          <li key={index}>
            <span className={styles.place}>{place}</span>
            <span className={styles.message}>{message}</span>
            {remedy}
          </li>
        ))}
      </ol>
    </Notice>
  );
}
