import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroupScore, ValueCodeScore } from "../../../assessment/scores";
import type { Framework } from "../../../framework/framework";
import { shownLevelOf } from "../../../assessment/shownLevel";
import { shownLevelNumber } from "../../text/levelWords";
import { notAgreedWords } from "../../text/notAgreedWords";
import { text } from "../../text/text";
import { LevelChip } from "../../components/LevelChip";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "16px auto minmax(0, 1fr) auto auto",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    minHeight: "32px",
    padding: "4px 2px",
    border: "none",
    borderRadius: "4px",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    // At twice the text size the count is below the title, where there is room for words.
    "@media (max-width: 259px)": {
      gridTemplateColumns: "16px auto minmax(0, 1fr) auto",
      columnGap: "4px",
    },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold, minHeight: "40px" },
  count: {
    fontSize: "12px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    "@media (max-width: 259px)": { gridRowStart: 2, gridColumnStart: 3 },
  },
  soFar: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  title: { hyphens: "auto", overflowWrap: "break-word" },
  // Stays in the first line when the count has moved to the second.
  after: { "@media (max-width: 259px)": { gridRowStart: 1, gridColumnStart: 4 } },
});

interface GroupRowProps {
  readonly group: GroupScore & { readonly title: string };
  readonly valueCodes: readonly ValueCodeScore[];
  readonly framework: Framework;
  /** @default false */
  readonly strong?: boolean;
  readonly id?: string;
  /** Set if the row expands something below it. */
  readonly expanded?: boolean;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly onPress: () => void;
}

/** One theme or key area: its level, its title and how many value codes are assessed. */
export function GroupRow(props: GroupRowProps): React.JSX.Element {
  const { group, valueCodes, framework, strong, id, expanded, before, after, onPress } = props;
  const styles = useStyles();
  const shown = shownLevelOf(group, framework);
  const notAgreed = notAgreedWords(valueCodes);
  return (
    <button
      type="button"
      id={id}
      aria-expanded={expanded}
      className={mergeClasses(styles.row, strong === true && styles.strong)}
      onClick={onPress}
    >
      <span>{before}</span>
      <LevelChip shown={shown} framework={framework} />
      <span className={styles.title}>
        {group.title}
        {shown.kind === "soFar" && (
          // The sign's accessible name already says it.
          <span aria-hidden className={styles.soFar}>
            {shownLevelNumber(shown)}
          </span>
        )}
        {group.notApplicable > 0 && (
          <span className={styles.soFar}>
            {text("standing.leftOut", { count: group.notApplicable })}
          </span>
        )}
        {notAgreed !== "" && <span className={styles.soFar}>{notAgreed}</span>}
      </span>
      <span className={styles.count}>
        {text("standing.count", { assessed: group.assessed, total: group.total })}
      </span>
      {after !== undefined && <span className={styles.after}>{after}</span>}
    </button>
  );
}
