import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { isNotAgreed } from "../../../assessment/departments/isNotAgreed";
import type { ValueCodeScore } from "../../../assessment/scores";
import type { Framework } from "../../../framework/framework";
import { LevelChip } from "../../components/LevelChip";
import { text } from "../../text/results/resultsText";
import { visuallyHidden } from "../../components/visuallyHidden";

const useStyles = makeStyles({
  cell: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "28px",
    minWidth: "24px",
    aspectRatio: 1,
    padding: 0,
    border: "none",
    borderRadius: "4px",
    background: "none",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    position: "relative",
    // Sticky elements must not cover the focused cell.
    scrollMargin: "36px 0 44px",
    "&:focus-visible": { outlineStyle: "none" },
  },
  // For screen readers; others see it in the fixed row.
  name: visuallyHidden,
  // Stays visible when the focus has moved on to Open, so it is not only a focus ring.
  chosen: {
    "&, &:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
      zIndex: 1,
    },
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
});

interface HeatmapCellProps {
  readonly id: string;
  readonly valueCode: ValueCodeScore;
  readonly framework: Framework;
  readonly chosen: boolean;
  readonly tabStop: boolean;
  readonly onChoose: () => void;
  /** Activates its cell in the sheet. */
  readonly onShow: () => void;
  /** Opens it in Assess. */
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One value code's level as a button: a click shows it in the sheet, Enter also opens it. */
export function HeatmapCell(props: HeatmapCellProps): React.JSX.Element {
  const { id, valueCode, framework, chosen, tabStop, onChoose, onShow, onOpen, onKey } = props;
  const styles = useStyles();
  const { ref, title, entry } = valueCode;
  return (
    <button
      type="button"
      id={id}
      tabIndex={tabStop ? 0 : -1}
      className={mergeClasses(styles.cell, chosen && styles.chosen)}
      onFocus={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter") {
          onKey(event);
          return;
        }
        // Prevents the click, which would only show it.
        event.preventDefault();
        onOpen();
      }}
      onClick={(event) => {
        // Safari does not focus a clicked button.
        event.currentTarget.focus();
        onShow();
      }}
    >
      <span className={styles.name}>{text("heatmap.cell", { ref, title })}</span>
      <LevelChip entry={entry} notAgreed={isNotAgreed(valueCode)} framework={framework} fills />
    </button>
  );
}
