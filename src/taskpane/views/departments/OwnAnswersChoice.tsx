import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { OwnAnswers } from "../../../workbook/build/BuildOutcome";
import { useKept } from "../../context/KeptContext";
import { text } from "../../text/departments/departmentText";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface OwnAnswersChoiceProps {
  /** How many levels the workbook has of its own. */
  readonly levels: number;
  readonly own: OwnAnswers;
  readonly onChange: (own: OwnAnswers) => void;
}

/** What becomes of the workbook's own levels when the first departments are added. */
export function OwnAnswersChoice(props: OwnAnswersChoiceProps): React.JSX.Element {
  const { levels, own, onChange } = props;
  const styles = useStyles();
  const [name, setName] = useKept("departments.ownName", own.kind === "department" ? own.name : "");
  return (
    <>
      <Field label={text("departments.own", { count: levels })}>
        <RadioGroup
          value={own.kind}
          onChange={(_event, { value }) =>
            onChange(value === "leaveOut" ? { kind: "leaveOut" } : { kind: "department", name })
          }
        >
          <Radio value="department" label={text("departments.ownKeep")} />
          <Radio value="leaveOut" label={text("departments.ownLeaveOut", { count: levels })} />
        </RadioGroup>
      </Field>
      {own.kind === "department" && (
        <Field label={text("departments.ownName")}>
          <Input
            className={styles.input}
            input={{ style: { minWidth: 0 } }}
            placeholder={text("departments.ownNameHint")}
            maxLength={200}
            value={name}
            onChange={(_event, { value }) => {
              setName(value);
              onChange({ kind: "department", name: value });
            }}
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
