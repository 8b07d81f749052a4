import { makeStyles, tokens } from "@fluentui/react-components";
import type { Agreement } from "../../../assessment/assessment";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { LevelChip } from "../../components/LevelChip";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { formatDateTime } from "../../../text/formatDate";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: "10px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "0 8px",
  },
  level: { margin: 0, fontSize: "14px", lineHeight: "24px" },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** The record of agreed levels, newest first, of one value code or of all; nothing can be changed. */
export default function RecordView(): React.JSX.Element {
  const { assessment, view, back } = usePane();
  const { framework, departments } = assessment;
  const styles = useStyles();
  const only = view.kind === "agreementRecord" ? view.valueCodeId : undefined;
  const codes = new Map(allValueCodes(framework).map((code) => [code.id, code]));
  const rows = (departments?.record ?? [])
    .filter((row) => only === undefined || row.valueCodeId === only)
    .reverse();
  const code = only === undefined ? undefined : codes.get(only);
  return (
    <View
      title={code === undefined ? text("record.title") : text("record.titleOf", { ref: code.ref })}
      onBack={back}
    >
      {code !== undefined && <p className={styles.text}>{code.title}</p>}
      <p className={styles.text}>{text("record.explained")}</p>
      {rows.length === 0 && <p className={styles.text}>{text("record.none")}</p>}
      <ul className={styles.list}>
        {rows.map((row, index) => {
          const of = codes.get(row.valueCodeId);
          return (
            <li key={rows.length - index} className={styles.item}>
              <LevelChip entry={{ kind: "level", value: row.agreed }} framework={framework} />
              <div>
                <div className={styles.head}>
                  <h2 className={styles.level}>{levelWords(row.agreed, framework)}</h2>
                  <span className={styles.small}>{formatDateTime(row.on)}</span>
                </div>
                {only === undefined && (
                  <div>{of === undefined ? row.valueCodeId : `${of.ref} ${of.title}`}</div>
                )}
                <div>{reasonLine(row)}</div>
                <div className={styles.small}>{givenLine(row, framework)}</div>
                {row.present !== "" && <div className={styles.small}>{row.present}</div>}
              </div>
            </li>
          );
        })}
      </ul>
      {rows.length > 0 && <p className={styles.small}>{text("record.sheet")}</p>}
    </View>
  );
}

function reasonLine({ agreed, weakest, reason }: Agreement): string {
  if (agreed === weakest && reason === "") return text("record.weakest");
  return agreed === weakest || weakest === null
    ? text("record.reason", { reason })
    : text("record.whyNot", { level: weakest, reason });
}

/** "12 departments: 1 at 1, 5 at 2, 6 at 3" */
function givenLine({ given }: Agreement, { levels }: Framework): string {
  const entries = [...given.values()];
  const at = levels.flatMap(({ value }) => {
    const count = entries.filter((one) => one.kind === "level" && one.value === value).length;
    return count === 0 ? [] : [text("record.at", { count, level: value })];
  });
  const others = (["notApplicable", "notALevel", "notAssessed"] as const).flatMap((kind) => {
    const count = entries.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [text(`record.${kind}`, { count })];
  });
  const parts = [...at, ...others];
  return `${text("record.departments", { count: entries.length })}: ${parts.join(", ")}`;
}
