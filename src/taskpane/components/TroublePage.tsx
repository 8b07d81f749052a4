import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Trouble } from "../../workbook/outcomes";
import { TroubleDetails } from "./TroubleDetails";
import { useFocusedHeading } from "./View";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    padding: "40px 20px 20px",
    overflowWrap: "anywhere",
  },
  icon: { fontSize: "32px", color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: "20px", lineHeight: "26px", outlineOffset: "2px" },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface TroublePageProps {
  readonly trouble: Trouble;
  /** @default "Try again" */
  readonly again?: string;
  readonly onAgain?: () => void;
  /** Further ways on. */
  readonly children?: ReactNode;
}

/** A page for when there is nothing to see behind a trouble: what happened, what to do, one button. */
export function TroublePage({
  trouble,
  again = "Try again",
  onAgain,
  children,
}: TroublePageProps): React.JSX.Element {
  const styles = useStyles();
  const heading = useFocusedHeading();
  return (
    <main className={styles.root}>
      <WarningRegular className={styles.icon} aria-hidden />
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {trouble.message}
      </h1>
      <p className={styles.text}>{trouble.remedy}</p>
      <div className={styles.buttons}>
        {onAgain && (
          <Button appearance="primary" onClick={onAgain}>
            {again}
          </Button>
        )}
        {children}
      </div>
      <TroubleDetails details={trouble.details} />
    </main>
  );
}
