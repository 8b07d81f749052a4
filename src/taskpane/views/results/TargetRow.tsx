import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { KeyAreaScore } from "../../../assessment/scores";
import { shownLevelOf } from "../../../assessment/shownLevel";
import { LevelChip } from "../../components/LevelChip";
import { LinkButton } from "../../components/LinkButton";
import { useKept } from "../../context/KeptContext";
import { shownLevelNumber } from "../../text/levelWords";
import { notAgreedWords } from "../../text/notAgreedWords";
import { text } from "../../text/results/resultsText";
import { gapWords } from "./gapWords";
import type { WriteStates } from "../../recording/writeQueue";
import type { Target } from "./useTargetQueue";
import { TargetLine, type TargetWriting } from "./TargetLine";
import { ValueCodeTarget } from "./ValueCodeTarget";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: { minWidth: "24px", padding: "0" },
  list: { listStyleType: "none", margin: 0, padding: "0 0 0 32px" },
  title: { margin: 0, fontSize: "14px", lineHeight: "19px", fontWeight: tokens.fontWeightRegular },
  strong: { fontWeight: tokens.fontWeightSemibold },
  older: { padding: "0 0 6px", fontSize: "12px", lineHeight: "16px" },
});

/** Value codes' own targets. */
export type OwnTargets =
  | { readonly kind: "settable"; readonly targets: ReadonlyMap<string, number> }
  /** The workbook has no place for them until it is rebuilt. */
  | { readonly kind: "needsRebuild"; readonly rebuild: () => void }
  /** Nor can it be rebuilt here. */
  | { readonly kind: "none" };

interface TargetRowProps {
  readonly keyArea: KeyAreaScore;
  readonly writing: TargetWriting;
  /** The pending changes. */
  readonly states: WriteStates<Target>;
  /** True if the row also represents its theme. */
  readonly strong: boolean;
  readonly ownTargets: OwnTargets;
}

/** A key area: its level, how far that is from its target, and the target to choose. */
export function TargetRow(props: TargetRowProps): React.JSX.Element {
  const { keyArea, writing, states, strong, ownTargets } = props;
  const { framework, firstFailed } = writing;
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
  const gap = gapWords(keyArea, target);
  return (
    <li className={styles.item}>
      <TargetLine
        id={keyArea.id}
        of={keyArea.title}
        writing={writing}
        own={keyArea.target}
        state={state}
        before={
          <Button
            appearance="subtle"
            size="small"
            className={styles.open}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-label={text("targets.valueCodesOf", { keyArea: keyArea.title })}
            aria-expanded={isOpen}
            onClick={() => keepOpen(!isKeptOpen)}
          />
        }
        name={
          <Heading className={mergeClasses(styles.title, strong && styles.strong)}>
            {keyArea.title}
          </Heading>
        }
        now={
          <>
            <LevelChip shown={shown} framework={framework} />
            {shown.kind === "soFar" && <span aria-hidden>{shownLevelNumber(shown)}</span>}
            <span>
              {gap}
              {notAgreedWords(keyArea.valueCodes, gap === "" ? "" : ", ")}
            </span>
          </>
        }
      >
        {isOpen && (
          <ul className={styles.list}>
            {ownTargets.kind === "needsRebuild" && (
              <li className={styles.older}>
                {text("targets.older")}{" "}
                <LinkButton onClick={ownTargets.rebuild}>{text("blocked.older.build")}</LinkButton>
              </li>
            )}
            {keyArea.valueCodes.map((valueCode) => (
              <ValueCodeTarget
                key={valueCode.id}
                valueCode={valueCode}
                writing={ownTargets.kind === "settable" ? writing : { ...writing, disabled: true }}
                own={
                  ownTargets.kind === "settable"
                    ? (ownTargets.targets.get(valueCode.id) ?? null)
                    : null
                }
                ofKeyArea={target}
                state={states.get(valueCode.id)}
              />
            ))}
          </ul>
        )}
      </TargetLine>
    </li>
  );
}
