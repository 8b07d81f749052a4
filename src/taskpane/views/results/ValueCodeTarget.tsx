import { makeStyles } from "@fluentui/react-components";
import type { ValueCodeScore } from "../../../assessment/scores";
import type { Framework } from "../../../framework/framework";
import { LevelChip } from "../../components/LevelChip";
import type { WriteQueue, WriteState } from "../../recording/writeQueue";
import { text } from "../../text/text";
import { gapWords } from "./gapWords";
import { TargetMessage } from "./TargetMessage";
import { TargetSelect } from "./TargetSelect";
import type { Target } from "./useTargetQueue";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 138px",
    alignItems: "center",
    gap: "4px 8px",
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  now: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 6px",
    margin: "2px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
  },
});

interface ValueCodeTargetProps {
  readonly valueCode: ValueCodeScore;
  /** Its own target in the workbook; null for none. */
  readonly own: number | null;
  readonly ofKeyArea: number | null;
  readonly framework: Framework;
  /** The pending change. */
  readonly state: WriteState<Target> | undefined;
  readonly queue: WriteQueue<Target>;
  readonly disabled: boolean;
  readonly saysTrouble: boolean;
}

/** A value code: its level, how far that is from its target, and a target of its own to choose. */
export function ValueCodeTarget(props: ValueCodeTargetProps): React.JSX.Element {
  const { valueCode, own, ofKeyArea, framework, state, queue, disabled, saysTrouble } = props;
  const { id, ref, title, entry, level } = valueCode;
  const styles = useStyles();
  const chosen = state === undefined ? own : state.value;
  const name = `${ref} ${title}`;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div>
          {name}
          <p className={styles.now}>
            {text("targets.now")}
            <LevelChip entry={entry} framework={framework} />
            {entry.kind !== "notApplicable" && (
              <span>{gapWords({ weakest: level, provisional: false }, chosen ?? ofKeyArea)}</span>
            )}
          </p>
        </div>
        <TargetSelect
          id={`target-${id}`}
          label={text("targets.of", { keyArea: name })}
          level={chosen}
          none={
            ofKeyArea === null
              ? text("targets.asKeyAreaNone")
              : text("targets.asKeyArea", { level: ofKeyArea })
          }
          framework={framework}
          disabled={disabled}
          onChange={(next) => queue.choose(id, next, own)}
        />
      </div>
      {state && (state.kind !== "failed" || saysTrouble) && (
        <TargetMessage id={id} of={name} state={state} framework={framework} queue={queue} />
      )}
    </li>
  );
}
