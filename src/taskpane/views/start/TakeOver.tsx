import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { hasPlacesFor, lastRoundOf } from "../../../workbook/build/carried/lastRound";
import type { Framework } from "../../../framework/framework";
import type { LastRoundRead } from "../../../workbook/read/returns/ReturnOutcome";
import type { AssessmentService } from "../../AssessmentService";
import { useAnnounce } from "../../components/LiveRegion";
import { FilePicker } from "../../components/FilePicker";
import { Notice } from "../../components/Notice";
import { ReadingProgress } from "../../components/ReadingProgress";
import { titleWithVersion } from "../../text/frameworkLine";
import { text } from "../../text/takeOver/takeOverText";
import { takeOverNotes, takeOverSentence, takeOverTitle } from "./takeOverLines";
import { useLastRound } from "./useLastRound";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  hint: {
    margin: "0 6px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: "4px 0 0" },
});

interface TakeOverProps {
  readonly service: Pick<AssessmentService, "readLastRound">;
  /** The chosen framework, as far as its texts are here. */
  readonly chosen: Framework | undefined;
  readonly last: LastRoundRead | undefined;
  /** Undefined takes nothing over. */
  readonly onLast: (last: LastRoundRead | undefined) => void;
}

/** Takes over the answers of the last round's workbook, to be reviewed. */
export function TakeOver({ service, chosen, last, onLast }: TakeOverProps): React.JSX.Element {
  const styles = useStyles();
  const announce = useAnnounce();
  const { state, choose } = useLastRound(service, (read) => {
    announce(takeOverSentence(lastRoundOf(read, read.assessment.framework)));
    onLast(read);
  });
  if (last !== undefined) {
    return (
      <Taken
        last={last}
        chosen={chosen}
        onRemove={() => {
          announce(text("takeOver.removed"));
          onLast(undefined);
        }}
      />
    );
  }
  return (
    <div className={styles.root}>
      <FilePicker
        label={text("takeOver.choose")}
        icon={<HistoryRegular aria-hidden />}
        accept=".xlsx,.xlsm"
        isBusy={state.kind === "reading"}
        onFile={(file) => void choose(file, chosen === undefined ? [] : [chosen])}
      />
      <p className={styles.hint}>{text("takeOver.hint")}</p>
      {state.kind === "reading" && (
        <ReadingProgress
          name={text("takeOver.reading", { file: state.file })}
          line={text("takeOver.reading", { file: state.file })}
          cancel={{ label: text("takeOver.cancel"), onCancel: state.cancel }}
        />
      )}
      {state.kind === "leftOut" && (
        <Notice title={text("takeOver.refused", { file: state.file })} intent="warning">
          {state.message}
        </Notice>
      )}
      {state.kind === "failed" && (
        <Notice title={state.trouble.message} intent="warning">
          {state.trouble.remedy}
        </Notice>
      )}
    </div>
  );
}

interface TakenProps {
  readonly last: LastRoundRead;
  readonly chosen: Framework | undefined;
  readonly onRemove: () => void;
}

/** What is taken over, or why it cannot be. */
function Taken({ last, chosen, onRemove }: TakenProps): React.JSX.Element {
  const styles = useStyles();
  const theirs = last.assessment.framework;
  const isFor = chosen === undefined || hasPlacesFor(chosen, theirs);
  const remove = (
    <Button size="small" onClick={onRemove}>
      {text("takeOver.remove")}
    </Button>
  );
  if (!isFor) {
    const isOther = chosen.id !== theirs.id;
    const values = { theirs: titleWithVersion(theirs), version: theirs.version };
    return (
      <Notice
        title={text(isOther ? "takeOver.other" : "takeOver.version")}
        intent="warning"
        actions={remove}
      >
        {text(isOther ? "takeOver.otherText" : "takeOver.versionText", values)}
      </Notice>
    );
  }
  const round = lastRoundOf(last, chosen ?? theirs);
  const notes = takeOverNotes(last);
  const { length: count } = round.request.withoutPlace;
  return (
    <Notice
      title={takeOverTitle(last)}
      intent={notes.length === 0 ? "success" : "warning"}
      actions={remove}
    >
      {takeOverSentence(round)}
      {count > 0 && <p className={styles.line}>{text("takeOver.without", { count })}</p>}
      {notes.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </Notice>
  );
}
