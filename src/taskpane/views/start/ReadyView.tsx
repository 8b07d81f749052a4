import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { OrganizationRegular } from "@fluentui/react-icons/svg/organization";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import { sheetTitles, DATA } from "../../../workbook/plan/sheetKeys";
import { allValueCodes } from "../../../framework/framework";
import { ListRow } from "../../components/ListRow";
import { useFocusedHeading } from "../../components/View";
import { useEscape } from "../../components/useEscape";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/start/startText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1 },
  body: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "16px 12px",
    overflowWrap: "anywhere",
  },
  title: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: 0,
    fontSize: "18px",
    lineHeight: "24px",
    outlineOffset: "2px",
  },
  sign: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  line: { margin: 0 },
  next: { margin: "8px 0 0", fontSize: "14px", lineHeight: "20px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  icon: { fontSize: "20px" },
  foot: {
    padding: "6px 12px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tick: { marginLeft: "-8px" },
  find: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** What to do next with a workbook that is ready, one press each. */
export default function ReadyView(): React.JSX.Element {
  const { assessment, scores, preferences, changePreferences, go, back } = usePane();
  const styles = useStyles();
  const heading = useFocusedHeading();
  useEscape(back);
  const { framework, details } = assessment;
  const { levels } = framework;
  return (
    <div className={styles.root}>
      <main className={styles.body}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          <CheckmarkCircleRegular className={styles.sign} aria-hidden />
          {text("ready.title")}
        </h1>
        <p className={styles.line}>
          {text("ready.line", {
            sheets: sheetTitles({ framework }).filter(({ key }) => key !== DATA).length,
            codes: allValueCodes(framework).length,
            lowest: levels[0].value,
            top: levels[levels.length - 1].value,
            council: details.organisation,
          })}
        </p>
        <h2 className={styles.next}>{text("ready.next")}</h2>
        <ul className={styles.list}>
          <ListRow
            id="ready-answer"
            before={<EditRegular className={styles.icon} aria-hidden />}
            name={text("ready.answer")}
            line={answerLine(scores.overall)}
            onPress={() => go({ kind: "assess" })}
          />
          {assessment.departments === undefined ? (
            <ListRow
              id="ready-copies"
              before={<OrganizationRegular className={styles.icon} aria-hidden />}
              name={text("ready.copies")}
              line={text("ready.copiesLine")}
              onPress={() => go({ kind: "copies" })}
            />
          ) : (
            <ListRow
              id="ready-departments"
              before={<OrganizationRegular className={styles.icon} aria-hidden />}
              name={text("ready.departments")}
              line={text("ready.departmentsLine")}
              onPress={() => go({ kind: "departments" })}
            />
          )}
          <ListRow
            id="ready-send"
            before={<SendRegular className={styles.icon} aria-hidden />}
            name={text("ready.send")}
            line={text("ready.sendLine")}
            onPress={() => go({ kind: "send" })}
          />
        </ul>
      </main>
      <footer className={styles.foot}>
        <Checkbox
          className={styles.tick}
          checked={preferences.skipsReady}
          label={text("ready.hide")}
          onChange={(_event, { checked }) => changePreferences({ skipsReady: checked === true })}
        />
        <p className={styles.find}>{text("ready.find")}</p>
      </footer>
    </div>
  );
}

function answerLine({
  assessed,
  total,
}: {
  readonly assessed: number;
  readonly total: number;
}): string {
  if (assessed === 0) return text("ready.answerLine", { count: total });
  if (assessed === total) return text("ready.doneLine");
  return text("ready.continueLine", { count: total - assessed });
}
