import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyAreaScore } from "../../../assessment/scores";
import type { Framework } from "../../../framework/framework";
import { text } from "../../text/results/resultsText";
import type { WriteStates } from "../../recording/writeQueue";
import type { Target } from "./useTargetQueue";
import { TargetSelect } from "./TargetSelect";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  label: { flexGrow: 1 },
  select: { width: "122px" },
  progress: { width: "100%", margin: 0, fontSize: "12px", lineHeight: "16px" },
});

interface SetAllTargetsProps {
  readonly keyAreas: readonly KeyAreaScore[];
  readonly framework: Framework;
  readonly states: WriteStates<Target>;
  readonly onSet: (keyArea: KeyAreaScore, level: number | null) => void;
}

/**
 * One level for all key areas; set with a button, because arrow keys in a select choose at every
 * step.
 */
export function SetAllTargets(props: SetAllTargetsProps): React.JSX.Element {
  const { keyAreas, framework, states, onSet } = props;
  const [level, setLevel] = useState<number | null>();
  const styles = useStyles();
  const onTheirWay = [...states.values()].filter(
    ({ kind }) => kind === "writing" || kind === "written",
  );
  const done = onTheirWay.filter(({ kind }) => kind === "written").length;
  return (
    <div className={styles.row}>
      <span className={styles.label}>{text("targets.all")}</span>
      <span className={styles.select}>
        <TargetSelect
          label={text("targets.of", { keyArea: text("targets.all") })}
          level={level}
          framework={framework}
          disabled={false}
          onChange={setLevel}
        />
      </span>
      <Button
        size="small"
        disabled={level === undefined}
        onClick={() => {
          if (level === undefined) return;
          for (const keyArea of keyAreas) {
            const state = states.get(keyArea.id);
            const target = state === undefined ? keyArea.target : state.value;
            if (target !== level) onSet(keyArea, level);
          }
        }}
      >
        {text("targets.setAll")}
      </Button>
      {onTheirWay.length > 1 && (
        <p className={styles.progress}>
          {text("targets.setting", { done, count: onTheirWay.length })}
        </p>
      )}
    </div>
  );
}
