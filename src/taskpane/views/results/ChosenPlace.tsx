import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isNotAgreed } from "../../../assessment/departments/isNotAgreed";
import type { KeyAreaScore, ValueCodeScore } from "../../../assessment/scores";
import { shownLevelOf } from "../../../assessment/shownLevel";
import type { Framework } from "../../../framework/framework";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { LevelChip } from "../../components/LevelChip";
import { TroubleBar } from "../../trouble/TroubleBar";
import { entryWords, shownLevelWords } from "../../text/levelWords";
import { notAgreedWords } from "../../text/notAgreedWords";
import { assessedWords } from "../../text/standing";
import { LOW_OR_NARROW } from "../../components/lowOrNarrow";
import { text } from "../../text/results/resultsText";
import { whyControlId } from "./groupOf";
import { cellId } from "./HeatmapGrid";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "auto -12px -12px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // At twice the text size a fixed row would leave too little of the page.
    [LOW_OR_NARROW]: { position: "static" },
  },
  line: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "10px",
    minHeight: "38px",
    "@media (max-width: 259px)": { gridTemplateColumns: "auto minmax(0, 1fr)", rowGap: "4px" },
  },
  words: { margin: 0, lineHeight: "19px" },
  second: { display: "block", fontSize: "12px", lineHeight: "16px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: {
    minWidth: "0",
    "@media (max-width: 259px)": { gridColumnStart: 2, justifySelf: "start" },
  },
});

interface ChosenPlaceProps {
  /** DOM id of the chosen cell or name; empty for none. */
  readonly chosen: string;
  readonly keyAreas: readonly KeyAreaScore[];
  readonly framework: Framework;
  /** Why the sheet could not be shown. */
  readonly trouble: Trouble | undefined;
  readonly onOpen: (valueCodeId: string) => void;
  readonly onOpenWithoutSheet: (valueCodeId: string) => void;
  readonly onWhy: (keyAreaId: string) => void;
}

/** The fixed row that describes the chosen cell, instead of a tooltip, with its actions. */
export function ChosenPlace(props: ChosenPlaceProps): React.JSX.Element {
  const { chosen, keyAreas, framework, trouble, onOpen, onOpenWithoutSheet, onWhy } = props;
  const styles = useStyles();
  const valueCode = keyAreas
    .flatMap(({ valueCodes }) => valueCodes)
    .find(({ id }) => cellId(id) === chosen);
  const keyArea = keyAreas.find(({ id }) => whyControlId({ kind: "keyArea", id }) === chosen);
  return (
    <section aria-label={text("heatmap.label")} className={styles.foot}>
      {trouble && valueCode && (
        <TroubleBar
          trouble={trouble}
          action={text("heatmap.openWithoutSheet")}
          onAction={() => onOpenWithoutSheet(valueCode.id)}
        />
      )}
      {valueCode ? (
        <div className={styles.line}>
          <LevelChip
            entry={valueCode.entry}
            notAgreed={isNotAgreed(valueCode)}
            framework={framework}
          />
          <p className={styles.words}>
            <span className={styles.quiet}>{valueCode.ref}</span> {valueCode.title}
            <span className={styles.second}>{codeWords(valueCode, framework)}</span>
          </p>
          <Button
            id="heatmap-open"
            size="small"
            className={styles.button}
            aria-label={text("heatmap.openValueCode", { valueCode: valueCode.ref })}
            onClick={() => onOpen(valueCode.id)}
          >
            {text("heatmap.open")}
          </Button>
        </div>
      ) : keyArea ? (
        <div className={styles.line}>
          <LevelChip shown={shownLevelOf(keyArea, framework)} framework={framework} />
          <p className={styles.words}>
            {keyArea.title}
            <span className={styles.second}>
              {text("heatmap.groupStanding", {
                level: shownLevelWords(shownLevelOf(keyArea, framework), framework),
                assessed: assessedWords(keyArea),
              })}
              {notAgreedWords(keyArea.valueCodes, ", ")}
            </span>
          </p>
          <Button
            id="heatmap-why"
            size="small"
            className={styles.button}
            aria-label={text("heatmap.explainGroup", { group: keyArea.title })}
            onClick={() => onWhy(keyArea.id)}
          >
            {text("heatmap.explain")}
          </Button>
        </div>
      ) : (
        <div className={styles.line}>
          <p className={styles.words} style={{ gridColumn: "1 / -1" }}>
            {text("heatmap.choose")}
          </p>
        </div>
      )}
    </section>
  );
}

/** "2 - Developing", with what departments have not agreed yet. */
function codeWords(valueCode: ValueCodeScore, framework: Framework): string {
  const level = entryWords(valueCode.entry, framework);
  return isNotAgreed(valueCode) ? text("results.notAgreed", { level }) : level;
}
