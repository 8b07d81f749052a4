import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { EarlierAssessment } from "../../../assessment/assessment";
import { newestFirst } from "../../../assessment/movement/earlierAssessments";
import { roundProblem } from "../../../assessment/movement/roundProblems";
import { useAnnounce } from "../../components/LiveRegion";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/movement/movementText";
import { RoundDate } from "./RoundDate";
import { roundDate } from "./roundFacts";
import { RoundToAdd } from "./RoundToAdd";
import type { ChosenFiles } from "./useEarlierFiles";
import { WhatMoved } from "./WhatMoved";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface AddRoundsProps {
  readonly reads: ChosenFiles["reads"];
  /** In the workbook already. */
  readonly present: readonly EarlierAssessment[];
  readonly onChange: (index: number, earlier: EarlierAssessment) => void;
  readonly onUse: (earlier: readonly EarlierAssessment[]) => void;
  readonly onDiscard: () => void;
}

/** What the files say and which dates they need, before anything is written. */
export function AddRounds(props: AddRoundsProps): React.JSX.Element {
  const { reads, onChange, onUse, onDiscard } = props;
  const { assessment } = usePane();
  const styles = useStyles();
  const announce = useAnnounce();
  const form = useRef<HTMLDivElement>(null);
  // Dates that people give to rounds in the workbook that had none, and rounds that are replaced.
  const [present, setPresent] = useState(props.present);
  const added = reads.map(({ earlier }) => earlier);
  const all = [...added, ...present];
  const problemOf = (one: EarlierAssessment) =>
    roundProblem(
      one,
      all.filter((other) => other !== one),
    );
  const changed = (from: EarlierAssessment, to: EarlierAssessment | undefined): void =>
    setPresent(present.flatMap((one) => (one === from ? (to ?? []) : one)));
  const isComplete = all.every((one) => problemOf(one) === undefined);
  const use = (): void => {
    if (isComplete) {
      onUse(newestFirst(all));
      return;
    }
    announce(text("movement.giveDate"));
    form.current?.querySelector<HTMLInputElement>("[aria-invalid=true]")?.focus();
  };
  // Without a date of its own, a round in the workbook cannot stay beside others.
  const undated = props.present.filter(({ details }) => details.date === "");
  const [newest] = newestFirst(all);
  const sameDay = present.filter((one) =>
    added.some(({ details: { date } }) => date !== "" && date === one.details.date),
  );
  return (
    <div ref={form} className={styles.root}>
      {reads.map((read, index) => (
        <RoundToAdd
          key={`${read.earlier.file} ${index}`}
          read={read}
          problem={problemOf(read.earlier)}
          onChange={(earlier) => onChange(index, earlier)}
        />
      ))}
      {undated.map(({ fingerprint }) => {
        const one = present.find((other) => other.fingerprint === fingerprint);
        if (one === undefined) return null;
        return (
          <RoundDate
            key={fingerprint}
            earlier={one}
            problem={problemOf(one)}
            onDate={(date) => changed(one, { ...one, details: { ...one.details, date } })}
          />
        );
      })}
      {sameDay.map((one) => (
        <Button key={one.fingerprint} onClick={() => changed(one, undefined)}>
          {text("movement.replace", { file: one.file })}
        </Button>
      ))}
      <p className={styles.small}>
        {present.length < props.present.length
          ? text("movement.replaceText")
          : text(present.length === 0 ? "movement.addText" : "movement.addRoundText")}
      </p>
      <div className={styles.buttons}>
        <Button id="movement-use" appearance="primary" onClick={use}>
          {text("movement.add")}
        </Button>
        <Button onClick={onDiscard}>
          {text(reads.length === 1 ? "movement.discard" : "movement.discardAll")}
        </Button>
      </div>
      {isComplete && (
        <>
          {all.length > 1 && (
            <p className={styles.small}>
              {text("movement.sinceNewest", { round: roundDate(newest, newest.file) })}
            </p>
          )}
          <WhatMoved assessment={assessment} earlier={newest} />
        </>
      )}
    </div>
  );
}
