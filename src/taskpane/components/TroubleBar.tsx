import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Trouble } from "../../workbook/outcomes";
import { TroubleDetails } from "./TroubleDetails";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: "block" },
});

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly action: string;
  readonly onAction: () => void;
}

/** A trouble over work that stays in sight: what happened, what to do, one way on. Takes no focus. */
export function TroubleBar({ trouble, action, onAction }: TroubleBarProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{trouble.message}</MessageBarTitle>
        {trouble.remedy}
        <TroubleDetails details={trouble.details} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAction}>
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
