import { makeStyles } from "@fluentui/react-components";
import { isNotAgreed } from "../../../assessment/departments/isNotAgreed";
import type { ValueCodeScore } from "../../../assessment/scores";
import { LevelChip } from "../../components/LevelChip";
import type { WriteState } from "../../recording/writeQueue";
import { text } from "../../text/results/resultsText";
import { gapWords } from "./gapWords";
import { TargetLine, type TargetWriting } from "./TargetLine";
import type { Target } from "./useTargetQueue";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0" },
});

interface ValueCodeTargetProps {
  readonly valueCode: ValueCodeScore;
  readonly writing: TargetWriting;
  /** Its own target in the workbook; null for none. */
  readonly own: Target;
  readonly ofKeyArea: Target;
  /** The pending change. */
  readonly state: WriteState<Target> | undefined;
}

/** A value code: its level, how far that is from its target, and a target of its own to choose. */
export function ValueCodeTarget(props: ValueCodeTargetProps): React.JSX.Element {
  const { valueCode, writing, own, ofKeyArea, state } = props;
  const { id, ref, title, entry, level } = valueCode;
  const styles = useStyles();
  const target = (state === undefined ? own : state.value) ?? ofKeyArea;
  const gap = gapWords({ weakest: level, provisional: false }, target);
  const name = `${ref} ${title}`;
  return (
    <li className={styles.item}>
      <TargetLine
        id={id}
        of={name}
        writing={writing}
        own={own}
        state={state}
        none={
          ofKeyArea === null
            ? text("targets.asKeyAreaNone")
            : text("targets.asKeyArea", { level: ofKeyArea })
        }
        name={name}
        now={
          <>
            <LevelChip
              entry={entry}
              notAgreed={isNotAgreed(valueCode)}
              framework={writing.framework}
            />
            {entry.kind !== "notApplicable" && (
              <span>
                {gap}
                {isNotAgreed(valueCode) && (
                  // The chip's accessible name already says it.
                  <span aria-hidden>
                    {gap !== "" && ", "}
                    {text("level.notAgreed")}
                  </span>
                )}
              </span>
            )}
          </>
        }
      />
    </li>
  );
}
