import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Framework, Level } from "../../../framework/framework";
import type { WriteQueue, WriteState } from "../../recording/writeQueue";
import { text } from "../../text/results/resultsText";
import { TargetMessage } from "./TargetMessage";
import { TargetSelect } from "./TargetSelect";
import type { Target } from "./useTargetQueue";

const NARROW = "@media (max-width: 259px)";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "4px 8px",
    [NARROW]: { flexWrap: "wrap" },
  },
  words: { flex: "1 1 0", minWidth: 0, [NARROW]: { flexBasis: "calc(100% - 32px)" } },
  select: { flexShrink: 0, width: "122px", [NARROW]: { width: "100%" } },
  // "As key area (3)" is longer than the names of levels.
  wider: { width: "138px", [NARROW]: { width: "100%" } },
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

/** How the targets of all rows are written. */
export interface TargetWriting {
  readonly framework: Framework;
  readonly queue: WriteQueue<Target>;
  readonly disabled: boolean;
  /** The one row that says why targets were not written. */
  readonly firstFailed: string | undefined;
}

interface TargetLineProps {
  /** Of the key area or value code. */
  readonly id: string;
  /** Its name. */
  readonly of: string;
  readonly writing: TargetWriting;
  /** The target in the workbook; null for none. */
  readonly own: Target;
  /** The pending change. */
  readonly state: WriteState<Target> | undefined;
  /** What no target is called. */
  readonly none?: string;
  /** Before the name. */
  readonly before?: ReactNode;
  /** The name as it is shown. */
  readonly name: ReactNode;
  /** The level now, and how far it is from the target. */
  readonly now: ReactNode;
  /** The levels to choose from, if not all. */
  readonly levels?: readonly Level[];
  /** Between the target and why it cannot be written. */
  readonly children?: ReactNode;
}

/** What has a target: its level now, and the target to choose. */
export function TargetLine(props: TargetLineProps): React.JSX.Element {
  const { id, of, writing, own, state, none, levels, before, name, now, children } = props;
  const { framework, queue, disabled, firstFailed } = writing;
  const styles = useStyles();
  return (
    <>
      <div className={styles.row}>
        {before}
        <div className={styles.words}>
          {name}
          <p className={styles.now}>
            {text("targets.now")}
            {now}
          </p>
        </div>
        <div className={mergeClasses(styles.select, none !== undefined && styles.wider)}>
          <TargetSelect
            id={`target-${id}`}
            label={text("targets.of", { keyArea: of })}
            level={state === undefined ? own : state.value}
            {...(none !== undefined && { none })}
            framework={framework}
            {...(levels !== undefined && { levels })}
            disabled={disabled}
            onChange={(level) => queue.choose(id, level, own)}
          />
        </div>
      </div>
      {children}
      {state && (state.kind !== "failed" || firstFailed === id) && (
        <TargetMessage id={id} of={of} state={state} framework={framework} queue={queue} />
      )}
    </>
  );
}
