import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { text } from "../../text/settle/settleText";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  icon: { fontSize: "20px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  earlier: { color: tokens.colorStatusWarningForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  what: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  again: { marginTop: "6px" },
});

export type RowState = "isDone" | "isEarlier" | "isOpen";

interface SignOffRowProps {
  readonly state: RowState;
  readonly what: string;
  readonly who: string;
  readonly when?: string;
  readonly note?: string;
  /** A button to give it again; absent where there is none. */
  readonly again?: { readonly id: string; readonly label: string; readonly onPress: () => void };
}

const ICONS = {
  isDone: CheckmarkCircleRegular,
  isEarlier: WarningRegular,
  isOpen: CircleHintRegular,
} as const;

/** Who did one of the three, and when. */
export function SignOffRow(props: SignOffRowProps): React.JSX.Element {
  const { state, what, who, when, note = "", again } = props;
  const styles = useStyles();
  const colour = { isDone: styles.done, isEarlier: styles.earlier, isOpen: styles.open }[state];
  const Icon = ICONS[state];
  return (
    <li className={styles.row}>
      <Icon
        className={mergeClasses(styles.icon, colour)}
        role="img"
        aria-label={text(`signOff.${state}`)}
      />
      <div>
        <div className={styles.what}>{what}</div>
        <div>{who}</div>
        {when !== undefined && <div className={styles.small}>{when}</div>}
        {note !== "" && <div>{text("signOff.quoted", { note })}</div>}
        {again !== undefined && (
          <Button id={again.id} size="small" className={styles.again} onClick={again.onPress}>
            {again.label}
          </Button>
        )}
      </div>
    </li>
  );
}
