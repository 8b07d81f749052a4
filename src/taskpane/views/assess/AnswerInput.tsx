import { Field, Input, makeStyles, type InputProps } from "@fluentui/react-components";
import type { KeyboardEventHandler } from "react";
import { LONGEST_CELL_TEXT } from "../../../framework/reading/readText";
import { limited } from "../../text/tooLong/limited";

// Fluent's own minimum width is wider than a pane at twice the text size.
const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface AnswerInputProps extends Pick<
  InputProps,
  "placeholder" | "contentBefore" | "contentAfter"
> {
  /** DOM id of the field. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly canAnswer: boolean;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** One line of an answer, as long as its cell can be. */
export function AnswerInput(props: AnswerInputProps): React.JSX.Element {
  const { label, canAnswer, onChange, onLeave, ...input } = props;
  const styles = useStyles();
  const limit = limited(input.value, LONGEST_CELL_TEXT);
  return (
    <Field label={label} {...limit.field}>
      <Input
        {...input}
        className={styles.input}
        input={{ style: { minWidth: 0 } }}
        readOnly={!canAnswer}
        {...limit.input}
        onChange={(_event, { value }) => onChange(value)}
        onBlur={onLeave}
      />
    </Field>
  );
}
