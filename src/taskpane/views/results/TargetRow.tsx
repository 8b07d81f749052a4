import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyAreaScore } from "../../../assessment/scores";
import type { Framework } from "../../../framework/framework";
import { LevelChip } from "../../components/LevelChip";
import { text } from "../../text/text";
import { gapWords } from "./gapWords";
import { TargetMessage } from "./TargetMessage";
import type { WriteQueue, WriteState } from "../../recording/writeQueue";
import type { Target } from "./useTargetQueue";
import { TargetSelect } from "./TargetSelect";

const NARROW = "@media (max-width: 259px)";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 122px",
    alignItems: "center",
    gap: "4px 8px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  title: { margin: 0, fontSize: "14px", lineHeight: "19px", fontWeight: tokens.fontWeightRegular },
  strong: { fontWeight: tokens.fontWeightSemibold },
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

interface TargetRowProps {
  readonly keyArea: KeyAreaScore;
  readonly framework: Framework;
  /** The pending change of its target. */
  readonly state: WriteState<Target> | undefined;
  readonly queue: WriteQueue<Target>;
  readonly disabled: boolean;
  /** True if the row also represents its theme. */
  readonly strong: boolean;
  /** True for the one row that says why targets were not written. */
  readonly saysTrouble: boolean;
}

/** A key area: its level, how far that is from its target, and the target to choose. */
export function TargetRow(props: TargetRowProps): React.JSX.Element {
  const { keyArea, framework, state, queue, disabled, strong, saysTrouble } = props;
  const styles = useStyles();
  const Heading = strong ? "h2" : "h3";
  const target = state === undefined ? keyArea.target : state.value;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div>
          <Heading className={mergeClasses(styles.title, strong && styles.strong)}>
            {keyArea.title}
          </Heading>
          <p className={styles.now}>
            {text("targets.now")}
            <LevelChip level={keyArea.weakest} framework={framework} />
            <span>{gapWords(keyArea, target)}</span>
          </p>
        </div>
        <TargetSelect
          id={`target-${keyArea.id}`}
          label={text("targets.of", { keyArea: keyArea.title })}
          level={target}
          framework={framework}
          disabled={disabled}
          onChange={(level) => queue.choose(keyArea.id, level, keyArea.target)}
        />
      </div>
      {state && (state.kind !== "failed" || saysTrouble) && (
        <TargetMessage id={keyArea.id} state={state} framework={framework} queue={queue} />
      )}
    </li>
  );
}
