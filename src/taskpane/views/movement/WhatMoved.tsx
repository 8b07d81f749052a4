import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment, EarlierAssessment } from "../../../assessment/assessment";
import { movementSince } from "../../../assessment/movement/earlierAssessments";
import type { Change, KeyAreaMovement } from "../../../assessment/movement/movement";
import { headlineOf } from "../../../assessment/shownLevel";
import { formatDate } from "../../../text/formatDate";
import { FoldedGroup } from "../../components/FoldedGroup";
import { shownLevelWords } from "../../text/levelWords";
import { text } from "../../text/movement/movementText";
import { KeyAreaMoved } from "./KeyAreaMoved";

const useStyles = makeStyles({
  headline: { margin: 0, fontSize: "16px", lineHeight: "22px" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

const GROUPS = ["down", "up", "same", "others"] as const;

interface WhatMovedProps {
  readonly assessment: Assessment;
  readonly earlier: EarlierAssessment;
}

/** The council's level then and now, and the key areas by what became of them. */
export function WhatMoved({ assessment, earlier }: WhatMovedProps): React.JSX.Element {
  const styles = useStyles();
  const movement = movementSince(assessment, earlier);
  const { overall, themes, gone } = movement;
  const { framework } = assessment;
  const { up, down, same, total } = overall;
  const notCompared = total - up - down - same;
  const keyAreas = themes.flatMap((theme) => theme.keyAreas);
  const now = shownLevelWords(headlineOf(overall.now, framework), framework);
  const before = overall.before;
  const then = before && shownLevelWords(headlineOf(before, earlier.framework), earlier.framework);
  const { date } = earlier.details;
  return (
    <>
      <h2 className={styles.headline}>
        {then === undefined || then === now
          ? text("movement.asBefore", { now })
          : text("movement.wasAt", { now, then })}
      </h2>
      <p className={styles.small}>
        {text("movement.counts", { up, down, same, total })}
        {notCompared > 0 && ` ${text("movement.notCompared", { count: notCompared })}`}
        {gone.length > 0 && ` ${text("movement.gone", { count: gone.length })}`}
      </p>
      {keyAreas.every(({ change }) => groupOf(change) !== "up" && groupOf(change) !== "down") && (
        <p className={styles.small}>
          {date === ""
            ? text("movement.nothing.undated")
            : text("movement.nothing", { date: formatDate(date) })}
        </p>
      )}
      {GROUPS.map((group) => {
        const own = keyAreas.filter(({ change }) => groupOf(change) === group);
        return (
          <FoldedGroup
            key={group}
            id={`movement-${group}`}
            title={text(`movement.${group}`)}
            count={own.length}
            folds={group === "same" || group === "others"}
          >
            {own.map((keyArea: KeyAreaMovement) => (
              <KeyAreaMoved
                key={keyArea.id}
                keyArea={keyArea}
                framework={framework}
                theirs={earlier.framework}
              />
            ))}
          </FoldedGroup>
        );
      })}
    </>
  );
}

function groupOf({ kind }: Change): (typeof GROUPS)[number] {
  return kind === "up" || kind === "down" || kind === "same" ? kind : "others";
}
