import {
  makeStyles,
  mergeClasses,
  tokens,
  Tree,
  TreeItem,
  TreeItemLayout,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroupScore } from "../../../assessment/scores";
import { countOf } from "../../text/standing";

const useStyles = makeStyles({
  row: {
    minHeight: "32px",
    paddingRight: "6px",
    color: tokens.colorNeutralForeground1,
    // At twice the text size the count is below the title.
    "@media (max-width: 259px)": { flexWrap: "wrap" },
  },
  theme: { paddingLeft: "0", fontWeight: tokens.fontWeightSemibold },
  keyArea: { paddingLeft: "8px" },
  title: {
    flex: "1 1 60%",
    minWidth: 0,
    padding: "4px 2px",
    hyphens: "auto",
    overflowWrap: "anywhere",
  },
  count: {
    padding: "0 0 0 8px",
    flexShrink: 0,
    fontSize: "12px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindGroupProps {
  /** Its id in the tree. */
  readonly value: string;
  readonly group: GroupScore & { readonly title: string };
  readonly level: 1 | 2;
  readonly children: ReactNode;
}

/** A theme or key area of the tree, with how much of it is assessed. */
export function FindGroup({ value, group, level, children }: FindGroupProps): React.JSX.Element {
  const styles = useStyles();
  const count = countOf(group);
  return (
    <TreeItem itemType="branch" value={value}>
      <TreeItemLayout
        className={mergeClasses(styles.row, level === 1 ? styles.theme : styles.keyArea)}
        main={{ className: styles.title }}
        aside={{ className: styles.count, children: count }}
      >
        {group.title}
      </TreeItemLayout>
      <Tree collapseMotion={null}>{children}</Tree>
    </TreeItem>
  );
}
