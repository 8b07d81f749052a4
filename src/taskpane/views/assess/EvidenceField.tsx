import { Field, Input, Link, makeStyles } from "@fluentui/react-components";
import type { KeyboardEventHandler } from "react";
import { LONGEST_CELL_TEXT } from "../../../framework/reading/readText";
import { text } from "../../text/text";
import { evidenceLink } from "./evidenceLink";

/** DOM id of the field. */
export const EVIDENCE = "evidence";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  link: { marginTop: "4px", fontSize: "12px" },
});

interface EvidenceFieldProps {
  readonly evidence: string;
  readonly canAnswer: boolean;
  readonly onChange: (evidence: string) => void;
  readonly onLeave: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** Where the evidence is; a plain web address can be opened. */
export function EvidenceField(props: EvidenceFieldProps): React.JSX.Element {
  const { evidence, canAnswer, onChange, onLeave, onKeyDown } = props;
  const styles = useStyles();
  const address = evidenceLink(evidence);
  return (
    <div>
      <Field label={text("assess.evidence")}>
        <Input
          id={EVIDENCE}
          className={styles.input}
          input={{ style: { minWidth: 0 } }}
          placeholder={text("assess.evidence.hint")}
          value={evidence}
          readOnly={!canAnswer}
          maxLength={LONGEST_CELL_TEXT}
          onChange={(_event, { value }) => onChange(value)}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
        />
      </Field>
      {address !== undefined && (
        <Link className={styles.link} href={address} target="_blank" rel="noopener noreferrer">
          {text("assess.evidence.open")}
        </Link>
      )}
    </div>
  );
}
