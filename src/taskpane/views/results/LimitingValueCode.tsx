import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { ValueCode } from "../../../framework/framework";
import { Paragraphs } from "../../components/Paragraphs";
import { LinkButton } from "../../components/LinkButton";
import { text } from "../../text/results/resultsText";

const useStyles = makeStyles({
  card: {
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "6px",
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "8px",
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "4px" },
  },
  title: {
    margin: "2px 0 0",
    fontSize: "14px",
    lineHeight: "19px",
    fontWeight: tokens.fontWeightSemibold,
  },
  ref: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  open: { minWidth: "0", justifySelf: "start" },
  fold: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "24px",
    margin: "2px 0 0 -4px",
  },
  asks: { marginTop: "4px" },
  statement: { margin: "2px 0 0" },
});

interface LimitingValueCodeProps {
  readonly valueCode: ValueCode;
  /** Its key area's title, if the group is larger than that. */
  readonly keyArea: string | undefined;
  /** False where departments have not agreed its level. */
  readonly isAgreed: boolean;
  /** The departments at its weakest level; absent in an assessment without departments. */
  readonly departments: ReactNode;
  /** The next level. */
  readonly level: number;
  /** That level's statement, in paragraphs. */
  readonly asks: readonly string[];
  /** Set if the statement is collapsed until requested. */
  readonly fold: { readonly open: boolean; readonly onToggle: () => void } | undefined;
  readonly onOpen: () => void;
}

/** A value code that holds its group down, with what the next level asks. */
export function LimitingValueCode(props: LimitingValueCodeProps): React.JSX.Element {
  const { valueCode, keyArea, isAgreed, departments, level, asks, fold, onOpen } = props;
  const styles = useStyles();
  const asksId = `why-asks-${valueCode.id}`;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.title}>
            <span className={styles.ref}>{valueCode.ref}</span> {valueCode.title}
          </h3>
          {keyArea !== undefined && <p className={styles.small}>{keyArea}</p>}
          {!isAgreed && <p className={styles.small}>{text("why.notAgreed")}</p>}
        </div>
        <Button
          id={`why-open-${valueCode.id}`}
          size="small"
          className={styles.open}
          aria-label={text("why.openValueCode", { valueCode: valueCode.ref })}
          onClick={onOpen}
        >
          {text("why.open")}
        </Button>
      </div>
      {departments}
      {fold && (
        <LinkButton
          className={styles.fold}
          aria-expanded={fold.open}
          aria-controls={fold.open ? asksId : undefined}
          onClick={fold.onToggle}
        >
          {fold.open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          {text("why.whatItAsks", { level })}
        </LinkButton>
      )}
      {fold?.open !== false && (
        <div id={asksId} className={styles.asks}>
          {!fold && <p className={styles.small}>{text("why.asks", { level })}</p>}
          <p className={styles.statement}>
            <Paragraphs paragraphs={asks} />
          </p>
        </div>
      )}
    </li>
  );
}
