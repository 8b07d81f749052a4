import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { View } from "../../components/View";
import { text } from "../../text/start/startText";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { "& > :first-child": { marginTop: 0 } },
});

interface ChoiceProps {
  readonly title: string;
  /** The button that continues; it names what will be done. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ReactNode;
}

/** A full view that asks one question; never a dialog, which would cover what it is about. */
export function Choice({ title, yes, onYes, onNo, children }: ChoiceProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <View title={title} onBack={onNo}>
      <div className={styles.text}>{children}</div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{text("choice.cancel")}</Button>
      </div>
    </View>
  );
}
