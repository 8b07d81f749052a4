import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { EarlierAssessment } from "../../../assessment/assessment";
import type { RoundProblem } from "../../../assessment/movement/roundProblems";
import { text } from "../../text/movement/movementText";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface RoundDateProps {
  readonly earlier: EarlierAssessment;
  readonly problem: RoundProblem | undefined;
  readonly onDate: (date: string) => void;
}

/** Asks for the date of a round that has none, or the same as another. */
export function RoundDate({ earlier, problem, onDate }: RoundDateProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field
      label={text("movement.date", { file: earlier.file })}
      {...(problem === undefined ? {} : { validationMessage: problemText(problem) })}
    >
      <Input
        type="date"
        className={styles.input}
        input={{ style: { minWidth: 0 } }}
        value={earlier.details.date}
        onChange={(_event, { value }) => onDate(value)}
      />
    </Field>
  );
}

function problemText(problem: RoundProblem): string {
  return problem.kind === "noDate"
    ? text("movement.giveDate")
    : text("movement.sameDate", { other: problem.other.file });
}
