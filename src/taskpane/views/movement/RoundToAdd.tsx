import { makeStyles, tokens } from "@fluentui/react-components";
import type { EarlierAssessment } from "../../../assessment/assessment";
import type { RoundProblem } from "../../../assessment/movement/roundProblems";
import type { EarlierRead } from "../../../workbook/read/returns/ReturnOutcome";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/movement/movementText";
import { earlierNotes } from "./earlierNotes";
import { roundFacts } from "./roundFacts";
import { RoundDate } from "./RoundDate";
import { VersionMap } from "./VersionMap";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontSize: "14px", lineHeight: "19px", overflowWrap: "anywhere" },
  notes: { margin: 0, paddingInlineStart: "18px" },
});

interface RoundToAddProps {
  readonly read: EarlierRead;
  readonly problem: RoundProblem | undefined;
  readonly onChange: (earlier: EarlierAssessment) => void;
}

/** What a file says, and what a person has to add to it, before anything is written. */
export function RoundToAdd({ read, problem, onChange }: RoundToAddProps): React.JSX.Element {
  const { framework } = usePane().assessment;
  const styles = useStyles();
  const { earlier } = read;
  const notes = earlierNotes(read, framework);
  const { version } = earlier.framework;
  const isMapped = framework.supersedes?.some((one) => one.version === version) === true;
  const asksDate = problem !== undefined || read.notes.some(({ kind }) => kind === "noDate");
  return (
    <section className={styles.root} aria-label={earlier.file}>
      <div>
        <h2 className={styles.name}>
          {problem === undefined ? text("movement.found", { file: earlier.file }) : earlier.file}
        </h2>
        <p className={styles.small}>{roundFacts(earlier)}</p>
      </div>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {asksDate && (
        <RoundDate
          earlier={earlier}
          problem={problem}
          onDate={(date) => onChange({ ...earlier, details: { ...earlier.details, date } })}
        />
      )}
      {version !== framework.version && !isMapped && (
        <VersionMap
          earlier={earlier}
          framework={framework}
          onPlaces={(places) =>
            onChange({ ...earlier, ...(places === undefined ? {} : { places }) })
          }
        />
      )}
    </section>
  );
}
