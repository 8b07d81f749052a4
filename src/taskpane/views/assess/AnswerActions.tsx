import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import { LinkRegular } from "@fluentui/react-icons/svg/link";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { text } from "../../text/text";

/** DOM id of the button that flags. */
export const ADD_FLAG = "add-flag";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "2px 8px", margin: "0 -6px" },
  action: { minWidth: 0, padding: "3px 6px", fontWeight: tokens.fontWeightRegular },
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface AnswerActionsProps {
  /** Absent if nothing can be done with it. */
  readonly onEvidence: (() => void) | undefined;
  readonly onFlag: (() => void) | undefined;
  readonly onShow: () => void;
  readonly onClear: (() => void) | undefined;
  /** True where clearing the level leaves that of last time to be reviewed. */
  readonly isCarried: boolean;
  /** True if the workbook is older than flags. */
  readonly lacksFlags: boolean;
}

/** The less frequent actions on an answer. */
export function AnswerActions(props: AnswerActionsProps): React.JSX.Element {
  const styles = useStyles();
  const actions = [
    {
      id: "add-evidence",
      name: text("assess.evidence"),
      icon: <LinkRegular />,
      onPress: props.onEvidence,
    },
    { id: ADD_FLAG, name: text("assess.flag"), icon: <FlagRegular />, onPress: props.onFlag },
    {
      id: "show-in-sheet",
      name: text("assess.show"),
      icon: <TableSearchRegular />,
      onPress: props.onShow,
    },
    {
      id: "clear-level",
      name: text(props.isCarried ? "carried.back" : "assess.clear"),
      icon: undefined,
      onPress: props.onClear,
    },
  ];
  return (
    <>
      <div className={styles.actions}>
        {actions.map(
          ({ id, name, icon, onPress }) =>
            onPress && (
              <Button
                key={id}
                id={id}
                appearance="subtle"
                size="small"
                className={styles.action}
                icon={icon}
                onClick={onPress}
              >
                {name}
              </Button>
            ),
        )}
      </div>
      {props.lacksFlags && <p className={styles.note}>{text("assess.flag.older")}</p>}
    </>
  );
}
