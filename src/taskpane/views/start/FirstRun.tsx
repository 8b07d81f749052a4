import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { TextBulletListSquareRegular } from "@fluentui/react-icons/svg/text-bullet-list-square";
import type { CommandTrouble } from "../../trouble/useCommandTrouble";
import { Notice } from "../../components/Notice";
import { TroubleBar } from "../../trouble/TroubleBar";
import { useFocusedHeading } from "../../components/View";
import { text } from "../../text/text";
import type { SampleState } from "./useSample";

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
    // No single word in the last line.
    textWrap: "balance",
    outlineOffset: "2px",
  },
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
  step: { display: "grid", gridTemplateColumns: "20px 1fr", gap: "12px" },
  icon: { fontSize: "20px", color: tokens.colorBrandForeground1 },
  ways: { display: "flex", flexDirection: "column", gap: "8px" },
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
  { icon: TextBulletListSquareRegular, key: "start.firstRun.read" },
  { icon: DataTrendingRegular, key: "start.firstRun.see" },
  { icon: DocumentTextRegular, key: "start.firstRun.take" },
] as const;

const FOOT = ["start.firstRun.own", "start.firstRun.sent", "start.firstRun.private"] as const;

interface FirstRunProps {
  readonly onStart: () => void;
  readonly onSample: () => void;
  readonly sample: SampleState;
  /** True after an unfinished build was removed. */
  readonly removed: boolean;
  readonly commandTrouble: CommandTrouble;
}

/**
 * What the product is for, in one sentence and three lines; one button to start, and a sample to
 * look around in.
 */
export function FirstRun(props: FirstRunProps): React.JSX.Element {
  const { onStart, onSample, sample, removed, commandTrouble } = props;
  const styles = useStyles();
  const heading = useFocusedHeading();
  return (
    <main className={styles.root}>
      {commandTrouble.trouble && (
        <TroubleBar
          trouble={commandTrouble.trouble}
          action={text("messages.close")}
          onAction={commandTrouble.dismiss}
        />
      )}
      {removed && <Notice title={text("interrupted.removed")} intent="success" />}
      {sample === "notLoaded" && (
        <Notice title={text("start.sampleNotLoaded")} intent="warning">
          {text("start.sampleNotLoadedText")}
        </Notice>
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {text("start.firstRun.title")}
      </h1>
      <ul className={styles.steps}>
        {STEPS.map(({ icon: Icon, key }) => (
          <li key={key} className={styles.step}>
            <Icon className={styles.icon} aria-hidden />
            {text(key)}
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        <Button appearance="primary" size="large" onClick={onStart}>
          {text("start.firstRun.start")}
        </Button>
        <Button
          appearance="subtle"
          icon={sample === "loading" ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
          disabledFocusable={sample === "loading"}
          onClick={onSample}
        >
          {text("start.firstRun.sample")}
        </Button>
      </div>
      <div className={styles.foot}>
        {FOOT.map((key) => (
          <p key={key} className={styles.line}>
            {text(key)}
          </p>
        ))}
      </div>
    </main>
  );
}
