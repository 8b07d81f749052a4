import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EarlierAssessment } from "../../../assessment/assessment";
import { Notice } from "../../components/Notice";
import { text } from "../../text/movement/movementText";
import { roundFacts } from "./roundFacts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  name: { margin: 0, fontSize: "14px", lineHeight: "19px", overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  remove: { marginTop: "4px" },
});

interface RoundListProps {
  /** Newest first. */
  readonly rounds: readonly EarlierAssessment[];
  /** Absent where nothing can be written. */
  readonly onKeep?: (rounds: readonly EarlierAssessment[]) => void;
}

/** What the workbook is compared with. Removing asks once more, as the file has to be found again to undo it. */
export function RoundList({ rounds, onKeep }: RoundListProps): React.JSX.Element {
  const styles = useStyles();
  const [asked, setAsked] = useState<EarlierAssessment>();
  const isLast = rounds.length === 1;
  return (
    <ul className={styles.list}>
      {rounds.map((one, index) => (
        <li key={`${one.file} ${one.details.date}`}>
          <h2 className={styles.name}>{text("movement.comparedWith", { file: one.file })}</h2>
          <p className={styles.small}>{roundFacts(one)}</p>
          {onKeep !== undefined &&
            (asked === one ? (
              <Notice
                title={
                  isLast
                    ? text("movement.removeTitle")
                    : text("movement.removeRoundTitle", { file: one.file })
                }
                intent="warning"
                actions={
                  <>
                    <Button onClick={() => onKeep(rounds.filter((other) => other !== one))}>
                      {text("movement.removeIt")}
                    </Button>
                    <Button onClick={() => setAsked(undefined)}>{text("movement.keepIt")}</Button>
                  </>
                }
              >
                {text(isLast ? "movement.removeText" : "movement.removeRoundText")}
              </Notice>
            ) : (
              <Button
                id={`movement-remove-${index}`}
                size="small"
                className={styles.remove}
                aria-label={text("movement.removeFile", { file: one.file })}
                onClick={() => setAsked(one)}
              >
                {text("movement.removeIt")}
              </Button>
            ))}
        </li>
      ))}
    </ul>
  );
}
