import {
  makeStyles,
  mergeClasses,
  tokens,
  TreeItem,
  TreeItemLayout,
} from "@fluentui/react-components";
import { CommentRegular } from "@fluentui/react-icons/svg/comment";
import { FlagFilled } from "@fluentui/react-icons/svg/flag";
import type { Response } from "../../../assessment/assessment";
import { isNotAgreed } from "../../../assessment/departments/isNotAgreed";
import type { Framework } from "../../../framework/framework";
import { LevelChip } from "../../components/LevelChip";
import { entryWords } from "../../text/levelWords";
import { text } from "../../text/find/findText";
import { isFlagged, type FoundValueCode } from "./findValueCodes";
import { FindHit } from "./FindHit";

const useStyles = makeStyles({
  row: {
    minHeight: "32px",
    padding: "3px 6px",
    borderLeft: "3px solid transparent",
    // Forced colours would draw transparent borders.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    color: tokens.colorNeutralForeground1,
  },
  inTheme: { paddingLeft: "24px" },
  inKeyArea: { paddingLeft: "32px" },
  present: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  // Shown before the title, but after it in the text, because keys find an item by the text's first
  // letter.
  chip: { order: -1, padding: "0 6px 0 0", fontSize: "14px", lineHeight: "19px" },
  title: { flexGrow: 1, minWidth: 0, padding: 0, overflowWrap: "anywhere" },
  ref: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
  lastTime: { display: "block", lineHeight: "16px" },
  marks: { flexShrink: 0, gap: "4px", padding: "0 0 0 6px", fontSize: "16px" },
});

interface FindItemProps {
  readonly valueCode: FoundValueCode;
  readonly response: Response | undefined;
  readonly framework: Framework;
  /** 2 directly below its theme, 3 below a key area. */
  readonly level: number;
  /** True for the one that the person comes from. */
  readonly present: boolean;
  readonly onOpen: () => void;
}

/** A value code of the tree: its level, and marks for a flag and a comment. */
export function FindItem(props: FindItemProps): React.JSX.Element {
  const { valueCode, response, framework, level, present, onOpen } = props;
  const styles = useStyles();
  const { id, ref, title, entry, hit } = valueCode;
  const notAgreed = isNotAgreed(valueCode);
  const flagged = isFlagged(response);
  const commented = valueCode.comment.trim() !== "";
  return (
    <TreeItem
      itemType="leaf"
      id={findItemId(id)}
      value={id}
      aria-current={present ? "true" : undefined}
      onClick={onOpen}
    >
      <TreeItemLayout
        className={mergeClasses(
          styles.row,
          level === 2 ? styles.inTheme : styles.inKeyArea,
          present && styles.present,
        )}
        main={{ className: styles.title }}
        iconAfter={{
          className: styles.chip,
          children: <LevelChip entry={entry} notAgreed={notAgreed} framework={framework} />,
        }}
        aside={
          flagged || commented
            ? {
                className: styles.marks,
                children: (
                  <>
                    {flagged && <FlagFilled role="img" aria-label={text("find.flaggedMark")} />}
                    {commented && (
                      <CommentRegular role="img" aria-label={text("find.commentMark")} />
                    )}
                  </>
                ),
              }
            : undefined
        }
      >
        <span className={styles.ref}>{ref}</span> {title}
        {notAgreed && (
          // The sign's accessible name already says it.
          <span aria-hidden className={styles.ref}>
            {" "}
            {text("level.notAgreed")}
          </span>
        )}
        {entry.kind === "notAssessed" && response?.lastTime !== undefined && (
          <span className={mergeClasses(styles.ref, styles.lastTime)}>
            {" "}
            {text("find.lastTime", { level: entryWords(response.lastTime, framework) })}
          </span>
        )}
        {hit && <FindHit hit={hit} />}
      </TreeItemLayout>
    </TreeItem>
  );
}

/** DOM id of a value code's item, used to return the focus. */
export function findItemId(valueCodeId: string): string {
  return `find-${valueCodeId}`;
}
