import { useRef } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Criterion, ValueCode } from "../../../../framework/framework";
import { criterionKey } from "../../../../workbook/plan/criterionKey";
import { usePane } from "../../../context/PaneContext";
import { WriteMessage } from "../../../recording/WriteMessage";
import { text } from "../../../text/criteria/criteriaText";
import { useCriteria } from "./useCriteria";

const useStyles = makeStyles({
  // The text beside the box may be long: it wraps, and the box stays with its first line.
  criterion: {
    display: "flex",
    alignItems: "flex-start",
    fontSize: "var(--pane-text-size)",
    "& > label": {
      paddingTop: "4px",
      paddingBottom: "4px",
      fontSize: "var(--pane-text-size)",
      lineHeight: "var(--pane-text-line)",
    },
    "& > .fui-Checkbox__indicator": { marginTop: "5px", marginBottom: "5px" },
  },
  notMet: { color: tokens.colorNeutralForeground3, fontSize: "12px", whiteSpace: "nowrap" },
  // Below the text, in line with it.
  clear: { display: "block", minWidth: "auto", margin: "-2px 0 4px 29px", padding: "0 6px" },
});

interface CriterionLineProps {
  readonly valueCode: ValueCode;
  readonly criterion: Criterion;
}

/** A criterion with its box to tick and, once it is answered as not met, a way back to no answer. */
export function CriterionLine(props: CriterionLineProps): React.JSX.Element {
  const { valueCode, criterion } = props;
  const { id, text: words } = criterion;
  const { canAnswer } = usePane();
  const styles = useStyles();
  const criteria = useCriteria(valueCode);
  const box = useRef<HTMLInputElement>(null);
  const state = criteria.stateOf(id);
  const isMet = criteria.met.get(id);
  return (
    <div>
      <Checkbox
        ref={box}
        className={styles.criterion}
        checked={isMet === true}
        disabled={!canAnswer}
        onChange={(_event, { checked }) => criteria.answer(id, checked === true)}
        label={
          <>
            {words}
            {isMet === false && (
              <>
                {" "}
                <span className={styles.notMet}>{text("criteria.notMet")}</span>
              </>
            )}
          </>
        }
      />
      {isMet === false && canAnswer && (
        <Button
          className={styles.clear}
          size="small"
          appearance="subtle"
          aria-label={text("criteria.clearOf", { criterion: words })}
          onClick={() => {
            criteria.answer(id, undefined);
            // The button goes; the keyboard stays in the line.
            box.current?.focus();
          }}
        >
          {text("criteria.clear")}
        </Button>
      )}
      {state && (
        <WriteMessage
          id={criterionKey(valueCode.id, id)}
          of={words}
          state={state}
          queue={criteria.queue}
          theirs={(found) =>
            found === "" ? text("criteria.conflictNone") : text("criteria.conflict", { found })
          }
          mine={(mine) =>
            mine === "" ? text("criteria.mineNone") : text("criteria.mine", { mine })
          }
        />
      )}
    </div>
  );
}
