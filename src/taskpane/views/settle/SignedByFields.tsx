import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { SignedBy } from "../../../assessment/signOff";
import { text } from "../../text/settle/settleText";
import { tooLong } from "../../text/tooLong/tooLong";

/** The paper prints all of them, the Summary as much as fits its line. */
const LONGEST = { name: 100, role: 120 };

const useStyles = makeStyles({
  // Fluent's own minimum width is more than a narrow pane has.
  input: { minWidth: 0, width: "100%" },
});

interface SignedByFieldsProps {
  readonly value: SignedBy;
  /** True once somebody tried to go on: what is empty then says so. */
  readonly checked: boolean;
  readonly name: RefObject<HTMLInputElement>;
  readonly role: RefObject<HTMLInputElement>;
  readonly onChange: (value: SignedBy) => void;
}

/** Name and role, as typed. */
export function SignedByFields(props: SignedByFieldsProps): React.JSX.Element {
  const { value, checked, onChange } = props;
  const styles = useStyles();
  return (
    <>
      {(["name", "role"] as const).map((key) => (
        <Field
          key={key}
          label={text(`signOff.${key}`)}
          required
          validationMessage={
            checked && value[key].trim() === ""
              ? text(`signOff.${key}Missing`)
              : tooLong(value[key], LONGEST[key])
          }
        >
          <Input
            ref={props[key]}
            className={styles.input}
            input={{ style: { minWidth: 0 } }}
            value={value[key]}
            onChange={(_event, { value: typed }) => onChange({ ...value, [key]: typed })}
          />
        </Field>
      ))}
    </>
  );
}

/** The first that is empty or too long, to be focused; undefined if both are right. */
export function wrongOf(by: SignedBy): "name" | "role" | undefined {
  return (["name", "role"] as const).find(
    (key) => by[key].trim() === "" || tooLong(by[key], LONGEST[key]) !== undefined,
  );
}
