import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroupScore } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";
import { countOf } from "../text/standing";
import { LevelChip } from "./LevelChip";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "16px auto 1fr auto 16px",
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
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold, minHeight: "40px" },
  count: {
    fontSize: "12px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

export interface GroupRowProps {
  readonly group: GroupScore & { readonly title: string };
  readonly framework: Framework;
  /** @default false */
  readonly strong?: boolean;
  readonly id?: string;
  /** Given where the row opens something below itself. */
  readonly expanded?: boolean;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly onPress: () => void;
}

/** One theme or key area: its level, its title and how many value codes are assessed. */
export function GroupRow(props: GroupRowProps): React.JSX.Element {
  const { group, framework, strong, id, expanded, before, after, onPress } = props;
  const styles = useStyles();
  return (
    <button
      type="button"
      id={id}
      aria-expanded={expanded}
      className={mergeClasses(styles.row, strong === true && styles.strong)}
      onClick={onPress}
    >
      <span>{before}</span>
      <LevelChip level={group.weakest} framework={framework} />
      <span>{group.title}</span>
      <span className={styles.count}>{countOf(group)}</span>
      <span>{after}</span>
    </button>
  );
}
