import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { text } from "../../text/departments/departmentText";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "start",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { fontSize: "18px", lineHeight: "19px" },
  in: { color: tokens.colorStatusSuccessForeground1 },
  asks: { color: tokens.colorStatusWarningForeground3 },
  out: { color: tokens.colorStatusDangerForeground1 },
  awaited: { color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: "anywhere" },
  line: {
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  below: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "6px" },
});

const SIGNS = {
  in: CheckmarkCircleRegular,
  asks: WarningRegular,
  out: ErrorCircleRegular,
  awaited: CircleHintRegular,
} as const;

interface DepartmentRowProps {
  readonly sign: keyof typeof SIGNS;
  readonly name: string;
  /** Each on its own line. */
  readonly lines?: readonly string[];
  /** A button at its end. */
  readonly after?: ReactNode;
  /** Buttons below. */
  readonly below?: ReactNode;
}

/** A department or a file, with what to know about it. */
export function DepartmentRow(props: DepartmentRowProps): React.JSX.Element {
  const { sign, name, lines = [], after, below } = props;
  const styles = useStyles();
  const Sign = SIGNS[sign];
  return (
    <li className={styles.item}>
      <Sign
        className={mergeClasses(styles.sign, styles[sign])}
        aria-label={text(`departments.sign.${sign}`)}
      />
      <div>
        <div className={styles.name}>{name}</div>
        {lines.map((line) => (
          <div key={line} className={styles.line}>
            {line}
          </div>
        ))}
        {below && <div className={styles.below}>{below}</div>}
      </div>
      {after}
    </li>
  );
}
