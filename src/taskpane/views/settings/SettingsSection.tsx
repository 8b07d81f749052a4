import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px", paddingTop: "4px" },
  title: {
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: "2px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

interface SettingsSectionProps {
  readonly title: string;
  /** Set if the title names a group of choices. */
  readonly titleId?: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A few settings below a heading, with a line on what they do. */
export function SettingsSection(props: SettingsSectionProps): React.JSX.Element {
  const { title, titleId, note, children } = props;
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}
