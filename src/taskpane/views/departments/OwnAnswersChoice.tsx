import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { text } from "../../text/departments/departmentText";
import { limited } from "../../text/tooLong/limited";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

const LONGEST_NAME = 200;

/** DOM id of the field for the name. */
export const OWN_NAME = "departments-own-name";

/** The name is kept while the levels are to be removed. */
export interface OwnChoice {
  readonly kind: "department" | "leaveOut";
  readonly name: string;
}

interface OwnAnswersChoiceProps {
  /** How many levels the workbook has of its own. */
  readonly levels: number;
  readonly own: OwnChoice;
  readonly onChange: (own: OwnChoice) => void;
  /** True once somebody tried to add the levels without a name. */
  readonly isNameMissing: boolean;
}

/** What becomes of the workbook's own levels when the first departments are added. */
export function OwnAnswersChoice(props: OwnAnswersChoiceProps): React.JSX.Element {
  const { levels, own, onChange, isNameMissing } = props;
  const styles = useStyles();
  const limit = limited(own.name, LONGEST_NAME);
  return (
    <>
      <Field label={text("departments.own", { count: levels })}>
        <RadioGroup
          value={own.kind}
          onChange={(_event, { value }) =>
            onChange({ ...own, kind: value === "leaveOut" ? "leaveOut" : "department" })
          }
        >
          <Radio value="department" label={text("departments.ownKeep")} />
          <Radio value="leaveOut" label={text("departments.ownLeaveOut", { count: levels })} />
        </RadioGroup>
      </Field>
      {own.kind === "department" && (
        <Field
          label={text("departments.ownName")}
          required
          validationMessage={isNameMissing ? text("departments.ownNameMissing") : undefined}
          {...limit.field}
        >
          <Input
            id={OWN_NAME}
            className={styles.input}
            input={{ style: { minWidth: 0 } }}
            {...limit.input}
            value={own.name}
            onChange={(_event, { value }) => onChange({ ...own, name: value })}
          />
        </Field>
      )}
      <p className={styles.small}>
        {text(
          own.kind === "department" ? "departments.ownKeepText" : "departments.ownLeaveOutText",
        )}
      </p>
    </>
  );
}
