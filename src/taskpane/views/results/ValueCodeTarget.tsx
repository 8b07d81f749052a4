import { makeStyles } from "@fluentui/react-components";
import { isNotAgreed } from "../../../assessment/departments/isNotAgreed";
import type { ValueCodeScore } from "../../../assessment/scores";
import { offeredLevels, offeredTarget } from "../../../framework/offeredLevels";
import { valueCodeOf } from "../../../framework/valueCodeOf";
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
  const { framework } = writing;
  const code = valueCodeOf(framework, id);
  const levels = code && offeredLevels(framework, code);
  const here =
    ofKeyArea === null || code === undefined
      ? ofKeyArea
      : offeredTarget(ofKeyArea, framework, code);
  const target = (state === undefined ? own : state.value) ?? here;
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
        none={asKeyAreaWords(ofKeyArea, here)}
        {...(levels !== undefined && { levels })}
        name={name}
        now={
          <>
            <LevelChip entry={entry} notAgreed={isNotAgreed(valueCode)} framework={framework} />
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

/** What no target of its own means: the key area's, or what that comes to here. */
function asKeyAreaWords(level: Target, here: Target): string {
  if (level === null || here === null) return text("targets.asKeyAreaNone");
  return level === here
    ? text("targets.asKeyArea", { level })
    : text("targets.asKeyAreaHere", { level, here });
}
