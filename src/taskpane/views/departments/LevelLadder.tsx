import { makeStyles, tokens } from "@fluentui/react-components";
import type { Framework, ValueCode } from "../../../framework/framework";
import { text } from "../../text/departments/departmentText";
import type { Ladder } from "./ladderOf";
import { LadderRung } from "./LadderRung";
import { joinNames } from "../../../text/joinNames";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface LevelLadderProps {
  readonly framework: Framework;
  readonly valueCode: ValueCode;
  readonly ladder: Ladder;
  readonly hidesNames: boolean;
  /** Departments whose answer changed since a level was agreed. */
  readonly changed: readonly string[];
}

/** The levels that departments chose, from low to high, under each who chose it and why. */
export function LevelLadder(props: LevelLadderProps): React.JSX.Element {
  const { framework, valueCode, ladder, hidesNames, changed } = props;
  const styles = useStyles();
  const { rungs, notLevels, missing, asked } = ladder;
  return (
    <>
      <ul className={styles.list}>
        {rungs.map((rung) => (
          <LadderRung
            key={`${valueCode.id} ${rung.entry.kind === "level" ? rung.entry.value : "n/a"}`}
            framework={framework}
            valueCode={valueCode}
            rung={rung}
            asked={asked}
            hidesNames={hidesNames}
            changed={changed}
          />
        ))}
      </ul>
      {notLevels.length > 0 && (
        <p className={styles.line}>
          {hidesNames
            ? text("agree.notLevelsHidden", { count: notLevels.length })
            : text("agree.notLevels", {
                list: notLevels
                  .map((one) =>
                    text("agree.saidText", { department: one.department, text: one.text }),
                  )
                  .join(", "),
              })}
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.line}>
          {text("agree.missing", { count: missing.length, asked })}
          {!hidesNames && ` ${joinNames(missing)}.`}
        </p>
      )}
    </>
  );
}
