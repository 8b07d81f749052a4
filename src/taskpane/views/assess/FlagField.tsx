import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { FlagFilled } from "@fluentui/react-icons/svg/flag";
import type { KeyboardEventHandler } from "react";
import { LONGEST_CELL_TEXT } from "../../../framework/reading/readText";
import { text } from "../../text/text";

/** DOM id of the field. */
export const FLAG = "flag";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface FlagFieldProps {
  readonly flag: string;
  readonly canAnswer: boolean;
  readonly onChange: (flag: string) => void;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** Why to look at a value code again, in a word or a sentence. */
export function FlagField(props: FlagFieldProps): React.JSX.Element {
  const { flag, canAnswer, onChange, onRemove, onLeave, onKeyDown } = props;
  const styles = useStyles();
  return (
    <Field label={text("assess.flag.why")}>
      <Input
        id={FLAG}
        className={styles.input}
        input={{ style: { minWidth: 0 } }}
        contentBefore={<FlagFilled aria-hidden />}
        contentAfter={
          canAnswer ? (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={text("assess.flag.remove")}
              onClick={onRemove}
            />
          ) : undefined
        }
        value={flag}
        readOnly={!canAnswer}
        maxLength={LONGEST_CELL_TEXT}
        onChange={(_event, { value }) => onChange(value)}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
