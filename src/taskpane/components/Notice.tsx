import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: "block" },
  // Two buttons may need two lines.
  actions: { flexWrap: "wrap", justifyContent: "flex-end", rowGap: "4px" },
});

interface NoticeProps {
  /** Without a title, the bar's accessible name would refer to nothing. */
  readonly title: string;
  /** @default "info" */
  readonly intent?: "info" | "success" | "warning" | "error";
  readonly children?: ReactNode;
  /** Buttons below. */
  readonly actions?: ReactNode;
}

/** A message above the content, which does not take the focus. */
export function Notice(props: NoticeProps): React.JSX.Element {
  const { title, intent = "info", children, actions } = props;
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {actions && <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
