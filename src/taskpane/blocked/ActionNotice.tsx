import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: "block" },
  line: { display: "block" },
});

interface ActionNoticeProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly intent: "info" | "warning";
  readonly actions: readonly {
    /** Lets the focus come back to it. */
    readonly id: string;
    readonly name: string;
    readonly onPress: () => void;
  }[];
}

/** A message over the work with ways on; takes no focus. */
export function ActionNotice(props: ActionNoticeProps): React.JSX.Element {
  const { title, lines, intent, actions } = props;
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        {actions.map(({ id, name, onPress }) => (
          <Button key={id} id={id} size="small" onClick={onPress}>
            {name}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
