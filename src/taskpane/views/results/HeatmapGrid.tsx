import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { KeyAreaScore } from "../../../assessment/scores";
import { shownLevelOf } from "../../../assessment/shownLevel";
import type { Framework } from "../../../framework/framework";
import { shownLevelNumber } from "../../text/levelWords";
import { text } from "../../text/results/resultsText";
import { whyControlId } from "./groupOf";
import { HeatmapCell } from "./HeatmapCell";
import type { HeatmapSection } from "./heatmapSections";
import { visuallyHidden } from "../../components/visuallyHidden";

/** Cells per line, with names above them; the rest wrap into the next line. */
const IN_A_LINE = 10;
const IN_A_NARROW_LINE = 5;
const NARROW = "@media (max-width: 259px)";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: "14px", lineHeight: "19px" },
  // Only the shared table may be wider than the pane, at twice the text size.
  scroll: { overflowX: "auto", margin: "0 -4px", padding: "0 4px 4px" },
  table: { width: "100%", borderCollapse: "collapse" },
  hiddenHead: visuallyHidden,
  head: {
    padding: "0 2px 4px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
    whiteSpace: "nowrap",
  },
  line: {
    display: "grid",
    gridTemplateColumns: `repeat(${IN_A_LINE}, minmax(24px, 28px)) minmax(0, 1fr)`,
    gap: "2px",
    "@media (min-width: 340px)": { gap: "4px" },
    padding: "6px 0 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      gridTemplateColumns: `repeat(${IN_A_NARROW_LINE}, minmax(24px, 28px)) minmax(0, 1fr)`,
    },
  },
  lineName: {
    gridColumn: "1 / -1",
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    [NARROW]: { flexWrap: "wrap" },
    paddingBottom: "2px",
    textAlign: "left",
  },
  lineCell: {
    padding: 0,
    [`:nth-of-type(${IN_A_LINE}n + 1)`]: { gridColumnStart: 1 },
    [NARROW]: { [`:nth-of-type(${IN_A_NARROW_LINE}n + 1)`]: { gridColumnStart: 1 } },
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  rowName: {
    minWidth: "84px",
    [NARROW]: { width: "84px" },
    padding: "6px 8px 6px 0",
    textAlign: "left",
    overflowWrap: "break-word",
  },
  rowCell: { padding: "4px 0", width: "28px", "& > button": { margin: "0 auto" } },
  name: {
    padding: "1px 2px",
    margin: "0 -2px",
    border: "none",
    borderRadius: "2px",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    cursor: "pointer",
    scrollMargin: "8px 0 44px",
    "&:hover": { textDecorationLine: "underline" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  weakest: {
    flexShrink: 0,
    fontSize: "12px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  weakestBelow: { display: "block", lineHeight: "16px" },
});

interface HeatmapGridProps {
  readonly section: HeatmapSection;
  readonly framework: Framework;
  /** DOM id of the chosen cell or name; empty for none. */
  readonly chosen: string;
  /** DOM id of the one tab stop of all grids together. */
  readonly tabStop: string;
  readonly onChoose: (place: string) => void;
  readonly onShow: (valueCodeId: string) => void;
  readonly onOpen: (valueCodeId: string) => void;
  readonly onWhy: (keyAreaId: string) => void;
  readonly onKey: (event: KeyboardEvent, place: string) => void;
}

/**
 * A table of key areas and the levels of their value codes: side by side under headings, or in
 * lines under names.
 */
export function HeatmapGrid(props: HeatmapGridProps): React.JSX.Element {
  const { section, framework, chosen, tabStop, onChoose, onShow, onOpen, onWhy, onKey } = props;
  const styles = useStyles();
  const { heads, rows, title } = section;
  const shared = heads !== undefined;
  const titleId = `heatmap-${section.id}`;
  return (
    <section aria-labelledby={title === undefined ? undefined : titleId}>
      {title !== undefined && (
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
      )}
      <div className={mergeClasses(shared && styles.scroll)}>
        <table
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA's own pattern for a table that arrow keys walk through
          role="grid"
          aria-label={title ?? (shared ? text("heatmap.table") : rows[0].title)}
          className={styles.table}
        >
          <thead className={mergeClasses(!shared && styles.hiddenHead)}>
            <tr role="row">
              <th role="columnheader" scope="col" className={styles.head}>
                <span className={styles.hiddenHead}>{text("heatmap.keyArea")}</span>
              </th>
              {(heads ?? numbered(rows)).map((head) => (
                <th key={head} role="columnheader" scope="col" className={styles.head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const nameId = whyControlId({ kind: "keyArea", id: row.id });
              return (
                <tr key={row.id} role="row" className={shared ? styles.row : styles.line}>
                  <th
                    role="rowheader"
                    scope="row"
                    className={shared ? styles.rowName : styles.lineName}
                  >
                    <button
                      type="button"
                      id={nameId}
                      tabIndex={tabStop === nameId ? 0 : -1}
                      className={mergeClasses(
                        styles.name,
                        title === undefined && !shared && styles.strong,
                      )}
                      onFocus={() => onChoose(nameId)}
                      onKeyDown={(event) => onKey(event, nameId)}
                      onClick={() => onWhy(row.id)}
                    >
                      {row.title}
                    </button>
                    <span className={mergeClasses(styles.weakest, shared && styles.weakestBelow)}>
                      {weakestWords(row, framework)}
                    </span>
                  </th>
                  {row.valueCodes.map((valueCode) => {
                    const id = cellId(valueCode.id);
                    return (
                      <td
                        key={valueCode.id}
                        role="gridcell"
                        aria-selected={chosen === id}
                        className={shared ? styles.rowCell : styles.lineCell}
                      >
                        <HeatmapCell
                          id={id}
                          valueCode={valueCode}
                          framework={framework}
                          chosen={chosen === id}
                          tabStop={tabStop === id}
                          onChoose={() => onChoose(id)}
                          onShow={() => onShow(valueCode.id)}
                          onOpen={() => onOpen(valueCode.id)}
                          onKey={(event) => onKey(event, id)}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** DOM id of a value code's cell. */
export function cellId(valueCodeId: string): string {
  return `heatmap-cell-${valueCodeId}`;
}

/** "weakest 2", "weakest 2 so far", "not assessed". */
function weakestWords(keyArea: KeyAreaScore, framework: Framework): string {
  const shown = shownLevelOf(keyArea, framework);
  switch (shown.kind) {
    case "certain":
    case "soFar":
      return text("heatmap.weakest", { level: shownLevelNumber(shown) });
    case "notAssessed":
      return text("heatmap.noWeakest");
    case "notApplicable":
      return text("heatmap.notApplicable");
  }
}

function numbered(rows: readonly KeyAreaScore[]): readonly string[] {
  const longest = Math.max(...rows.map(({ valueCodes }) => valueCodes.length));
  return Array.from({ length: longest }, (_, index) =>
    text("heatmap.position", { position: index + 1 }),
  );
}
