import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { TroubleDetails } from "./TroubleDetails";
import { useFocusedHeading } from "../components/View";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    padding: "40px 20px 20px",
    overflowWrap: "anywhere",
  },
  centred: { alignItems: "center", paddingTop: "72px", textAlign: "center" },
  large: { fontSize: "44px", color: tokens.colorPaletteDarkOrangeForeground1 },
  icon: { fontSize: "32px", color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: "20px", lineHeight: "26px", outlineOffset: "2px" },
  text: { margin: 0 },
  steps: { margin: 0, paddingLeft: "24px", display: "grid", gap: "4px", textAlign: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "4px" },
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface BlockedPageProps {
  readonly icon: FluentIcon;
  readonly title: string;
  /** What happened, one paragraph each. */
  readonly lines: readonly string[];
  /** What to do, in order. */
  readonly steps?: readonly string[];
  readonly note?: string;
  /** In the middle of the pane, with a large icon: for what can be decided in one step. @default false */
  readonly centred?: boolean;
  /** For a report; empty for none. */
  readonly details?: string;
  /** Between the steps and the buttons. */
  readonly children?: ReactNode;
  /** Buttons to continue; the first is the primary one. */
  readonly buttons?: ReactNode;
}

/**
 * A page for when nothing else can be shown: icon, title, what happened, what to do, how to
 * continue.
 */
export function BlockedPage(props: BlockedPageProps): React.JSX.Element {
  const {
    icon: Icon,
    title,
    lines,
    steps = [],
    note,
    details = "",
    children,
    buttons,
    centred = false,
  } = props;
  const styles = useStyles();
  const heading = useFocusedHeading();
  return (
    <main className={mergeClasses(styles.root, centred && styles.centred)}>
      <Icon className={mergeClasses(styles.icon, centred && styles.large)} aria-hidden />
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {children}
      {buttons && <div className={styles.buttons}>{buttons}</div>}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <TroubleDetails details={details} />
    </main>
  );
}
