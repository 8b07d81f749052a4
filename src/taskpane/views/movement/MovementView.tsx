import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { EarlierAssessment } from "../../../assessment/assessment";
import { newestFirst } from "../../../assessment/movement/earlierAssessments";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/movement/movementText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { AddRounds } from "./AddRounds";
import { ChooseEarlier } from "./ChooseEarlier";
import { roundDate } from "./roundFacts";
import { RoundList } from "./RoundList";
import { RoundSteps } from "./RoundSteps";
import { useEarlierFiles } from "./useEarlierFiles";
import { WhatMoved } from "./WhatMoved";

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
});

/** Compares with earlier assessments: chooses their workbooks, shows what moved, writes the sheet. */
export default function MovementView(): React.JSX.Element {
  const { assessment, condition, rebuild, back } = usePane();
  const { framework, details } = assessment;
  const styles = useStyles();
  const rounds = newestFirst(assessment.earlier ?? []);
  const { chosen, choose, complete, discard } = useEarlierFiles(rounds);
  const isEmpty = rounds.length === 0;
  const canWrite = !condition.readOnly && condition.format !== "newer";
  const lost = condition.problems.filter(({ kind }) => kind === "earlierGone");
  const compareWith = (earlier: readonly EarlierAssessment[]): void => {
    rebuild({ framework, details, whenPresent: "rebuild", earlier });
  };

  return (
    <View title={text("movement.title")} onBack={back}>
      {isEmpty && chosen.reads.length === 0 && (
        <>
          <p className={styles.text}>{text("movement.intro")}</p>
          <p className={styles.text}>{text("movement.introText")}</p>
        </>
      )}
      {lost.map(({ message }) => (
        <Notice
          key={message}
          title={text("movement.lost")}
          intent="warning"
          {...(canWrite && {
            actions: (
              <Button onClick={() => compareWith(rounds)}>{text("movement.lostContinue")}</Button>
            ),
          })}
        >
          {message}
        </Notice>
      ))}
      {chosen.leftOut.map(({ file, message }) => (
        <Notice
          key={`${file} ${message}`}
          title={text("movement.notUsed", { file })}
          intent="warning"
        >
          {message}
        </Notice>
      ))}
      {chosen.trouble !== undefined && (
        <TroubleBar trouble={chosen.trouble} action={text("messages.close")} onAction={discard} />
      )}
      {chosen.reads.length > 0 && chosen.reading === undefined ? (
        <AddRounds
          reads={chosen.reads}
          present={rounds}
          onChange={complete}
          onUse={compareWith}
          onDiscard={discard}
        />
      ) : (
        <>
          {!isEmpty && <Compared rounds={rounds} {...(canWrite && { onKeep: compareWith })} />}
          {canWrite && (
            <ChooseEarlier
              label={text(isEmpty ? "movement.choose" : "movement.chooseMore")}
              onFiles={(files) => void choose(files)}
              {...(chosen.reading === undefined ? {} : { reading: chosen.reading })}
            />
          )}
        </>
      )}
    </View>
  );
}

/** What the workbook is compared with, and what has moved since one of them. */
function Compared({ rounds, onKeep }: Parameters<typeof RoundList>[0]): React.JSX.Element {
  const { assessment, service } = usePane();
  const styles = useStyles();
  const [index, setIndex] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const since = rounds[index] ?? rounds[0];
  const isSeveral = rounds.length > 1;
  const show = async (): Promise<void> => {
    const outcome = await service.showSheet("movement");
    setTrouble(outcome.kind === "failed" ? outcome.trouble : undefined);
  };
  return (
    <>
      {isSeveral && (
        <Field label={text("movement.since")}>
          <Select
            className={styles.select}
            value={String(rounds.indexOf(since))}
            onChange={(_event, { value }) => setIndex(Number(value))}
          >
            {rounds.map((one, at) => (
              <option key={at} value={at}>
                {roundDate(one, one.file)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <WhatMoved assessment={assessment} earlier={since} />
      {isSeveral && <RoundSteps />}
      <RoundList rounds={rounds} {...(onKeep === undefined ? {} : { onKeep })} />
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
