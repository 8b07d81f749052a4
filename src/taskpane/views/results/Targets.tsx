import { makeStyles } from "@fluentui/react-components";
import { Notice } from "../../components/Notice";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/results/resultsText";
import { SetAllTargets } from "./SetAllTargets";
import type { TargetWriting } from "./TargetLine";
import { TargetRow, type OwnTargets } from "./TargetRow";
import { useTargetQueue } from "./useTargetQueue";

const useStyles = makeStyles({
  introduction: { margin: 0, fontSize: "12px", lineHeight: "16px" },
  theme: { margin: "12px 0 6px", fontSize: "14px", lineHeight: "19px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The target level of each key area, stored in cells on Start, and the gap to it. */
export function Targets(): React.JSX.Element {
  const { assessment, scores, condition, buildAgain } = usePane();
  const { states, queue } = useTargetQueue();
  const styles = useStyles();
  const { framework, details } = assessment;
  // A target is not an answer: submitting locks only the answers.
  const newer = condition.format === "newer";
  const disabled = condition.readOnly || newer;
  const firstFailed = [...states].find(([, state]) => state.kind === "failed")?.[0];
  const writing: TargetWriting = { framework, queue, disabled, firstFailed };
  const ownTargets: OwnTargets =
    condition.format === "current"
      ? { kind: "settable", targets: assessment.valueCodeTargets ?? new Map<string, number>() }
      : disabled
        ? { kind: "none" }
        : {
            kind: "needsRebuild",
            rebuild: () => buildAgain({ framework, details, whenPresent: "rebuild" }),
          };
  const who = details.department === "" ? "introduction" : "introductionDepartment";
  return (
    <>
      <p className={styles.introduction}>{text(`targets.${who}`)}</p>
      {disabled ? (
        <Notice title={text("targets.locked")}>
          {text(newer ? "targets.newer" : "targets.readOnly")}
        </Notice>
      ) : (
        <SetAllTargets
          keyAreas={scores.themes.flatMap(({ keyAreas }) => keyAreas)}
          framework={framework}
          states={states}
          onSet={(keyArea, level) => queue.choose(keyArea.id, level, keyArea.target)}
        />
      )}
      <div>
        {scores.themes.map(({ id, ref, title, keyAreas }) => {
          const ownKeyArea = keyAreas.length === 1 && keyAreas[0].ref === ref;
          return (
            <section key={id} aria-label={title}>
              {!ownKeyArea && <h2 className={styles.theme}>{title}</h2>}
              <ul className={styles.list}>
                {keyAreas.map((keyArea) => (
                  <TargetRow
                    key={keyArea.id}
                    keyArea={keyArea}
                    writing={writing}
                    states={states}
                    strong={ownKeyArea}
                    ownTargets={ownTargets}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
