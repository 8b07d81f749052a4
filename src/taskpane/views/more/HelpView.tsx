import { makeStyles } from "@fluentui/react-components";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { scoringRule } from "../../text/scoringRule";
import { text } from "../../text/help/helpText";
import { VERSION } from "../../text/version";
import { KeysTable } from "./KeysTable";

const useStyles = makeStyles({
  section: { display: "grid", gap: "6px" },
  title: { margin: "4px 0 0", fontSize: "14px", lineHeight: "19px" },
  text: { margin: 0 },
});

/** Short answers: how levels work, keys, sharing, and where everything is stored. */
export default function HelpView(): React.JSX.Element {
  const { assessment, back } = usePane();
  return (
    <View title={text("help.title")} onBack={back}>
      <Answer
        title={text("help.level")}
        lines={[text("help.levelRead"), text("help.levelComment"), text("help.levelNone")]}
      />
      <Answer
        title={text("help.weakest")}
        lines={[
          scoringRule(assessment.framework),
          text("help.weakestProvisional"),
          text("help.weakestLimiting"),
        ]}
      />
      <Answer
        title={text("help.share")}
        lines={[text("help.shareCopy"), text("help.shareSheet"), text("help.shareBack")]}
      />
      <Answer
        title={text("help.data")}
        lines={[text("help.dataWorkbook"), text("help.dataNowhere")]}
      />
      <Answer title={text("help.submit")} lines={[text("help.submitText")]} />
      <Answer title={text("help.keys")} lines={[text("help.keysOff")]}>
        <KeysTable />
      </Answer>
      <Answer title={text("help.about")} lines={[text("help.version", { version: VERSION })]} />
    </View>
  );
}

interface AnswerProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly children?: React.ReactNode;
}

function Answer({ title, lines, children }: AnswerProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {children}
    </section>
  );
}
