import { makeStyles, tokens } from "@fluentui/react-components";
import { DOCUMENTED_KEYS } from "./documentedKeys";
import { text } from "../../text/help/helpText";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px" },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 8px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  where: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: "10px 0 2px" },
  key: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
    width: "40%",
    "@media (max-width: 219px)": { width: "50%" },
    padding: "4px 8px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  does: {
    verticalAlign: "top",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Every key that the pane handles beyond the browser's own, by where it works. */
export function KeysTable(): React.JSX.Element {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {text("help.key")}
          </th>
          <th scope="col" className={styles.head}>
            {text("help.does")}
          </th>
        </tr>
      </thead>
      {DOCUMENTED_KEYS.map(({ where, keys }) => (
        <tbody key={where}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={styles.where}>
              {text(where)}
            </th>
          </tr>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row" className={styles.key}>
                {text(`help.key${key}`)}
              </th>
              <td className={styles.does}>{text(`help.key${key}Does`)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
