import { makeStyles } from "@fluentui/react-components";
import { officerNames, officersProgress, type OfficerChoice } from "../../../assessment/officers";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { useOfficerFilter } from "../../context/useOfficerFilter";
import { KeyAreaTextField } from "../../recording/KeyAreaTextField";
import { useKeyAreaTexts } from "../../recording/useKeyAreaTexts";
import { useKeyAreaTextsLocked } from "../../recording/useKeyAreaTextsLocked";
import { text } from "../../text/officers/officersText";
import { allKeyAreas } from "../../../framework/framework";
import { OfficerRow } from "./OfficerRow";

const NAMES = "officers-names";
/** A role would be cut off beside a key area. */
const NARROW = "@media (max-width: 399px)";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  text: { margin: 0, fontSize: "12px", lineHeight: "16px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 0",
    "& > :nth-child(n + 3)": { gridColumn: "1 / -1" },
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gap: "2px" },
  },
});

/** Who answers each key area, and how far each officer has got. */
export default function OfficersView(): React.JSX.Element {
  const { assessment, scores, condition, go, back } = usePane();
  const { choose } = useOfficerFilter();
  const { states, queue } = useKeyAreaTexts("officers");
  const locked = useKeyAreaTextsLocked();
  const styles = useStyles();
  const progress = officersProgress(assessment, scores, condition.copied);

  const open = (choice: OfficerChoice): void => {
    choose(choice);
    go({ kind: "find" });
  };

  return (
    <View title={text("officers.title")} onBack={back}>
      <h2 id="officers-progress" className={styles.heading}>
        {text("officers.progress")}
      </h2>
      {progress.length === 0 ? (
        <p className={styles.text}>{text("officers.none")}</p>
      ) : (
        <ul aria-labelledby="officers-progress" className={styles.list}>
          {progress.map((one, index) => (
            <OfficerRow
              key={one.choice.kind === "officer" ? one.choice.name : ""}
              id={`officers-row-${index}`}
              progress={one}
              onOpen={() => open(one.choice)}
            />
          ))}
        </ul>
      )}
      <h2 id="officers-who" className={styles.heading}>
        {text("officers.who")}
      </h2>
      {locked === undefined ? (
        <p className={styles.text}>{text("officers.hint")}</p>
      ) : (
        <Notice title={text("officers.locked")}>{text(locked)}</Notice>
      )}
      <datalist id={NAMES}>
        {officerNames(assessment).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul aria-labelledby="officers-who" className={styles.list}>
        {allKeyAreas(assessment.framework).map(({ id, title }) => (
          <li key={id} className={styles.field}>
            <label htmlFor={`officer-${id}`}>{title}</label>
            <KeyAreaTextField
              keyAreaId={id}
              id={`officer-${id}`}
              label={text("officers.of", { keyArea: title })}
              placeholder={text("officers.nobody")}
              kind="line"
              list={NAMES}
              value={assessment.officers.get(id) ?? ""}
              state={states.get(id)}
              queue={queue}
              disabled={locked !== undefined}
            />
          </li>
        ))}
      </ul>
    </View>
  );
}
