import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { TextBulletListSquareRegular } from "@fluentui/react-icons/svg/text-bullet-list-square";
import type { CommandTrouble } from "../shell/useCommandTrouble";
import { TroubleBar } from "../components/TroubleBar";
import { useFocusedHeading } from "../components/View";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: "20px",
    minHeight: "100vh",
    padding: "40px 20px 16px",
  },
  title: {
    margin: 0,
    fontSize: "24px",
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "2px",
  },
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
  step: { display: "grid", gridTemplateColumns: "20px 1fr", gap: "12px" },
  icon: { fontSize: "20px", color: tokens.colorBrandForeground1 },
  foot: {
    marginTop: "auto",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: "0 0 6px" },
});

const STEPS = [
  {
    icon: TextBulletListSquareRegular,
    text: "Read the statements and choose a level for each value code.",
  },
  { icon: DataTrendingRegular, text: "See scores and the heatmap change as you go." },
  { icon: DocumentTextRegular, text: "Take a finished summary to your committee." },
];

interface FirstRunProps {
  readonly onStart: () => void;
  readonly commandTrouble: CommandTrouble;
}

/** What the product is for, in one sentence and three lines, and the one way in. */
export function FirstRun({ onStart, commandTrouble }: FirstRunProps): React.JSX.Element {
  const styles = useStyles();
  const heading = useFocusedHeading();
  return (
    <main className={styles.root}>
      {commandTrouble.trouble && (
        <TroubleBar
          trouble={commandTrouble.trouble}
          action="Close"
          onAction={commandTrouble.dismiss}
        />
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        Find out what level your council is at, and what holds it there.
      </h1>
      <ul className={styles.steps}>
        {STEPS.map(({ icon: Icon, text }) => (
          <li key={text} className={styles.step}>
            <Icon className={styles.icon} aria-hidden />
            {text}
          </li>
        ))}
      </ul>
      <Button appearance="primary" size="large" onClick={onStart}>
        Start an assessment
      </Button>
      <div className={styles.foot}>
        <p className={styles.line}>
          Were you sent a workbook? Open it in Excel and this pane picks up where it stands.
        </p>
        <p className={styles.line}>Answers stay in the workbook. Nothing is sent anywhere.</p>
      </div>
    </main>
  );
}
