import { Link, makeStyles } from "@fluentui/react-components";
import type { KeyboardEventHandler } from "react";
import { text } from "../../text/text";
import { AnswerInput } from "./AnswerInput";
import { evidenceLink } from "./evidenceLink";

/** DOM id of the field. */
export const EVIDENCE = "evidence";

const useStyles = makeStyles({ link: { marginTop: "4px", fontSize: "12px" } });

interface EvidenceFieldProps {
  readonly evidence: string;
  readonly canAnswer: boolean;
  readonly onChange: (evidence: string) => void;
  readonly onLeave: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** Where the evidence is; a plain web address can be opened. */
export function EvidenceField({ evidence, ...field }: EvidenceFieldProps): React.JSX.Element {
  const styles = useStyles();
  const address = evidenceLink(evidence);
  return (
    <div>
      <AnswerInput
        {...field}
        id={EVIDENCE}
        label={text("assess.evidence")}
        placeholder={text("assess.evidence.hint")}
        value={evidence}
      />
      {address !== undefined && (
        <Link className={styles.link} href={address} target="_blank" rel="noopener noreferrer">
          {text("assess.evidence.open")}
        </Link>
      )}
    </div>
  );
}
