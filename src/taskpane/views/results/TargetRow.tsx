import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { KeyAreaScore } from "../../../assessment/scores";
import { shownLevelOf } from "../../../assessment/shownLevel";
import type { Framework } from "../../../framework/framework";
import { LevelChip } from "../../components/LevelChip";
import { useKept } from "../../context/KeptContext";
import { shownLevelNumber } from "../../text/levelWords";
import { text } from "../../text/text";
import { gapWords } from "./gapWords";
import { TargetMessage } from "./TargetMessage";
import type { WriteQueue, WriteStates } from "../../recording/writeQueue";
import type { Target } from "./useTargetQueue";
import { TargetSelect } from "./TargetSelect";
import { ValueCodeTarget } from "./ValueCodeTarget";

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
    gridTemplateColumns: "24px minmax(0, 1fr) 122px",
    alignItems: "center",
    gap: "4px 8px",
    [NARROW]: {
      gridTemplateColumns: "24px minmax(0, 1fr)",
      "& > :last-child": { gridColumn: "1 / -1" },
    },
  },
  open: { minWidth: "24px", padding: "0" },
  list: { listStyleType: "none", margin: 0, padding: "0 0 0 32px" },
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
  /** The pending changes. */
  readonly states: WriteStates<Target>;
  readonly queue: WriteQueue<Target>;
  readonly disabled: boolean;
  /** True if the row also represents its theme. */
  readonly strong: boolean;
  /** The one row that says why targets were not written. */
  readonly firstFailed: string | undefined;
  /** Value codes' own targets, by id; undefined if the workbook has no place for them. */
  readonly ownTargets: ReadonlyMap<string, number> | undefined;
}

/** A key area: its level, how far that is from its target, and the target to choose. */
export function TargetRow(props: TargetRowProps): React.JSX.Element {
  const { keyArea, framework, states, queue, disabled, strong, firstFailed } = props;
  const styles = useStyles();
  const shown = shownLevelOf(keyArea, framework);
  const Heading = strong ? "h2" : "h3";
  const [isKeptOpen, keepOpen] = useKept(`targets.open ${keyArea.id}`, false);
  // What a person has to decide is never folded away.
  const isOpen =
    isKeptOpen ||
    keyArea.valueCodes.some(({ id }) => {
      const kind = states.get(id)?.kind;
      return kind === "conflict" || (kind === "failed" && id === firstFailed);
    });
  const state = states.get(keyArea.id);
  const target = state === undefined ? keyArea.target : state.value;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.open}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={text("targets.valueCodesOf", { keyArea: keyArea.title })}
          aria-expanded={isOpen}
          onClick={() => keepOpen(!isKeptOpen)}
        />
        <div>
          <Heading className={mergeClasses(styles.title, strong && styles.strong)}>
            {keyArea.title}
          </Heading>
          <p className={styles.now}>
            {text("targets.now")}
            <LevelChip shown={shown} framework={framework} />
            {shown.kind === "soFar" && <span aria-hidden>{shownLevelNumber(shown)}</span>}
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
      {isOpen && (
        <ul className={styles.list}>
          {keyArea.valueCodes.map((valueCode) => (
            <ValueCodeTarget
              key={valueCode.id}
              valueCode={valueCode}
              own={props.ownTargets?.get(valueCode.id) ?? null}
              ofKeyArea={target}
              framework={framework}
              state={states.get(valueCode.id)}
              queue={queue}
              disabled={disabled || props.ownTargets === undefined}
              saysTrouble={firstFailed === valueCode.id}
            />
          ))}
        </ul>
      )}
      {state && (state.kind !== "failed" || firstFailed === keyArea.id) && (
        <TargetMessage
          id={keyArea.id}
          of={keyArea.title}
          state={state}
          framework={framework}
          queue={queue}
        />
      )}
    </li>
  );
}
