import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type ReactNode } from "react";
import { useKept } from "../context/KeptContext";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  count: { fontWeight: tokens.fontWeightRegular },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    minHeight: "32px",
    padding: "4px 2px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: {
    margin: "0 0 6px 22px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
});

interface FoldedGroupProps {
  /** Unique among the groups. */
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** True to let people open and close it; otherwise it is always open. */
  readonly folds: boolean;
  /** Whether it is open before anybody has chosen. */
  readonly opens?: boolean;
  /** What to know of it while it is closed. */
  readonly line?: string;
  /** List items. */
  readonly children: ReactNode;
}

/** A heading with its list, which can be closed where there are many. */
export function FoldedGroup(props: FoldedGroupProps): React.JSX.Element | null {
  const { id, title, count, folds, opens = false, line, children } = props;
  const styles = useStyles();
  const [open, setOpen] = useKept(`folded.${id}`, opens);
  const listId = useId();
  if (count === 0) return null;
  const words = (
    <>
      {title} <span className={styles.count}>({count})</span>
    </>
  );
  if (!folds) {
    return (
      <section aria-labelledby={`folded-${id}`}>
        <h2 id={`folded-${id}`} className={styles.heading}>
          {words}
        </h2>
        <ul className={styles.list}>{children}</ul>
      </section>
    );
  }
  return (
    <section aria-labelledby={`folded-${id}`}>
      <h2 id={`folded-${id}`} className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          <span>{words}</span>
        </button>
      </h2>
      {open ? (
        <ul id={listId} className={styles.list}>
          {children}
        </ul>
      ) : (
        line !== undefined && <p className={styles.line}>{line}</p>
      )}
    </section>
  );
}
