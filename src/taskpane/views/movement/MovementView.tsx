import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EarlierAssessment } from "../../../assessment/assessment";
import { newestFirst } from "../../../assessment/movement/earlierAssessments";
import { formatDate } from "../../../text/formatDate";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { EarlierRead } from "../../../workbook/read/returns/ReturnOutcome";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/movement/movementText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { ChooseEarlier } from "./ChooseEarlier";
import { earlierNotes } from "./earlierNotes";
import { useEarlierFile } from "./useEarlierFile";
import { WhatMoved } from "./WhatMoved";

const useStyles = makeStyles({
  text: { margin: 0 },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontSize: "14px", lineHeight: "19px", overflowWrap: "anywhere" },
  notes: { margin: 0, paddingInlineStart: "18px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Compares with an earlier assessment: chooses its workbook, shows what moved, writes the sheet. */
export default function MovementView(): React.JSX.Element {
  const { assessment, condition, rebuild, back } = usePane();
  const { framework, details } = assessment;
  const styles = useStyles();
  const { chosen, choose, discard } = useEarlierFile();
  const [current] = newestFirst(assessment.earlier ?? []);
  const canWrite = !condition.readOnly && condition.format !== "newer";
  const compareWith = (earlier: readonly EarlierAssessment[]): void => {
    rebuild({ framework, details, whenPresent: "rebuild", earlier });
  };

  return (
    <View title={text("movement.title")} onBack={back}>
      {current === undefined && chosen.kind !== "earlier" && (
        <>
          <p className={styles.text}>{text("movement.intro")}</p>
          <p className={styles.text}>{text("movement.introText")}</p>
        </>
      )}
      {chosen.kind === "leftOut" && (
        <Notice title={text("movement.notUsed", { file: chosen.file })} intent="warning">
          {chosen.message}
        </Notice>
      )}
      {chosen.kind === "several" && <Notice title={text("movement.one")} intent="warning" />}
      {chosen.kind === "failed" && (
        <TroubleBar trouble={chosen.trouble} action={text("messages.close")} onAction={discard} />
      )}
      {chosen.kind === "earlier" ? (
        <ReadyToCompare
          read={chosen}
          current={current}
          onUse={() => compareWith([chosen.earlier])}
          onDiscard={discard}
        />
      ) : (
        <>
          {current !== undefined && <Current earlier={current} />}
          {canWrite && (
            <ChooseEarlier
              label={text(current === undefined ? "movement.choose" : "movement.chooseOther")}
              onFiles={(files) => void choose(files)}
              {...(chosen.kind === "reading" ? { reading: chosen } : {})}
            />
          )}
          {canWrite && current !== undefined && <Remove onRemove={() => compareWith([])} />}
        </>
      )}
    </View>
  );
}

/** What the file says, before anything is written. */
function ReadyToCompare({
  read,
  current,
  onUse,
  onDiscard,
}: {
  readonly read: EarlierRead;
  readonly current: EarlierAssessment | undefined;
  readonly onUse: () => void;
  readonly onDiscard: () => void;
}): React.JSX.Element {
  const { assessment } = usePane();
  const styles = useStyles();
  const { earlier } = read;
  const notes = earlierNotes(read, assessment.framework);
  return (
    <>
      <div>
        <h2 className={styles.name}>{text("movement.found", { file: earlier.file })}</h2>
        <p className={styles.small}>{factsOf(earlier)}</p>
      </div>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className={styles.small}>
        {current === undefined
          ? text("movement.addText")
          : text("movement.replaceText", { file: earlier.file, before: current.file })}
      </p>
      <div className={styles.buttons}>
        <Button id="movement-use" appearance="primary" onClick={onUse}>
          {text(current === undefined ? "movement.add" : "movement.replace")}
        </Button>
        <Button onClick={onDiscard}>{text("movement.discard")}</Button>
      </div>
      <WhatMoved assessment={assessment} earlier={earlier} />
    </>
  );
}

/** What the workbook is compared with. */
function Current({ earlier }: { readonly earlier: EarlierAssessment }): React.JSX.Element {
  const { assessment, service } = usePane();
  const styles = useStyles();
  const [trouble, setTrouble] = useState<Trouble>();
  const show = async (): Promise<void> => {
    const outcome = await service.showSheet("movement");
    setTrouble(outcome.kind === "failed" ? outcome.trouble : undefined);
  };
  return (
    <>
      <WhatMoved assessment={assessment} earlier={earlier} />
      <div>
        <h2 className={styles.name}>{text("movement.comparedWith", { file: earlier.file })}</h2>
        <p className={styles.small}>{factsOf(earlier)}</p>
      </div>
      {trouble !== undefined && (
        <TroubleBar
          trouble={trouble}
          action={text("messages.close")}
          onAction={() => setTrouble(undefined)}
        />
      )}
      <div className={styles.buttons}>
        <Button id="movement-open" onClick={() => void show()}>
          {text("movement.open")}
        </Button>
      </div>
    </>
  );
}

/** Asks once more, as the earlier workbook has to be found again to undo it. */
function Remove({ onRemove }: { readonly onRemove: () => void }): React.JSX.Element {
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <div className={styles.buttons}>
        <Button id="movement-remove" onClick={() => setAsks(true)}>
          {text("movement.remove")}
        </Button>
      </div>
    );
  }
  return (
    <Notice
      title={text("movement.removeTitle")}
      intent="warning"
      actions={
        <>
          <Button onClick={onRemove}>{text("movement.removeIt")}</Button>
          <Button onClick={() => setAsks(false)}>{text("movement.keepIt")}</Button>
        </>
      }
    >
      {text("movement.removeText")}
    </Notice>
  );
}

function factsOf({ details, fingerprint }: EarlierAssessment): string {
  const { date, status } = details;
  return text("movement.facts", {
    date: date === "" ? text("movement.noDate") : formatDate(date),
    status: text(`status.${status}`),
    fingerprint,
  });
}
