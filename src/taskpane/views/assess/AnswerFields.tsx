import { makeStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { ValueCode } from "../../../framework/framework";
import type { ResponseField } from "../../../workbook/record/RecordOutcome";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/text";
import { ADD_FLAG, AnswerActions } from "./AnswerActions";
import { CommentField } from "./CommentField";
import { EVIDENCE, EvidenceField } from "./EvidenceField";
import { FLAG, FlagField } from "./FlagField";
import type { Answer } from "./useAnswer";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "4px" },
});

interface AnswerFieldsProps {
  readonly valueCode: ValueCode;
  readonly answer: Answer;
  /** A field that is open from the start. */
  readonly wanted: ResponseField;
  /** Puts the focus on an element that will exist after drawing. */
  readonly onFocus: (id: string) => void;
  readonly canClear: boolean;
  readonly onClear: () => void;
  readonly onShow: () => void;
  /** Ctrl+Enter in a field, or Cmd+Enter on a Mac. */
  readonly onGoOn: () => void;
}

/** The fields beside a level: comment, and on demand evidence and flag. */
export function AnswerFields(props: AnswerFieldsProps): React.JSX.Element {
  const { valueCode, answer, onFocus } = props;
  const { assessment, recording, condition, canAnswer } = usePane();
  const styles = useStyles();
  const keyOf = (field: ResponseField): string => `${valueCode.id} ${field}`;
  // Fields stay open while they are empty between two texts.
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([keyOf(props.wanted)]));
  const open = (field: ResponseField): void => setOpened(new Set([...opened, keyOf(field)]));
  const close = (field: ResponseField): void =>
    setOpened(new Set([...opened].filter((one) => one !== keyOf(field))));
  const isShown = (field: "evidence" | "flag"): boolean =>
    answer[field] !== "" || (canAnswer && opened.has(keyOf(field)));
  const lacksFlags = condition.format === "older";
  const leave = (field: "evidence" | "flag"): void => {
    recording.flush();
    if (answer[field] === "") close(field);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    props.onGoOn();
  };

  return (
    <div className={styles.fields}>
      <CommentField
        framework={assessment.framework}
        entry={answer.entry}
        comment={answer.comment}
        differs={answer.differs(answer.entry)}
        canAnswer={canAnswer}
        onChange={(words) => answer.type("comment", words)}
        onLeave={recording.flush}
        onKeyDown={onKeyDown}
      />
      {isShown("evidence") && (
        <EvidenceField
          evidence={answer.evidence}
          canAnswer={canAnswer}
          onChange={(words) => {
            open("evidence");
            answer.type("evidence", words);
          }}
          onLeave={() => leave("evidence")}
          onKeyDown={onKeyDown}
        />
      )}
      {isShown("flag") && !lacksFlags && (
        <FlagField
          flag={answer.flag}
          canAnswer={canAnswer}
          onChange={(words) => {
            open("flag");
            answer.type("flag", words);
          }}
          onRemove={() => {
            answer.setFlag("");
            close("flag");
            onFocus(ADD_FLAG);
          }}
          onLeave={() => leave("flag")}
          onKeyDown={onKeyDown}
        />
      )}
      <AnswerActions
        onEvidence={
          canAnswer && !isShown("evidence")
            ? () => {
                open("evidence");
                onFocus(EVIDENCE);
              }
            : undefined
        }
        onFlag={
          canAnswer && !lacksFlags && !isShown("flag")
            ? () => {
                open("flag");
                answer.setFlag(text("assess.flag.first"));
                onFocus(FLAG);
              }
            : undefined
        }
        onShow={props.onShow}
        onClear={props.canClear && answer.entry.kind !== "notAssessed" ? props.onClear : undefined}
        isCarried={assessment.responses.get(valueCode.id)?.lastTime !== undefined}
        lacksFlags={lacksFlags && canAnswer}
      />
    </div>
  );
}
