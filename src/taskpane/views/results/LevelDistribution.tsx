import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GroupScore } from "../../../assessment/scores";
import type { Framework } from "../../../framework/framework";
import { text } from "../../text/text";
import { useLevelColours } from "../../preferences/PaletteContext";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  name: {
    padding: "3px 8px 3px 0",
    fontSize: "12px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    whiteSpace: "nowrap",
  },
  track: { width: "100%", padding: "3px 0" },
  bar: {
    boxSizing: "border-box",
    height: "14px",
    minWidth: "3px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "2px",
    // Through a variable, so that forced colours can replace it.
    backgroundColor: "var(--level-fill)",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  empty: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  count: { padding: "3px 0 3px 8px", fontSize: "12px", textAlign: "right", whiteSpace: "nowrap" },
});

interface LevelDistributionProps {
  readonly group: GroupScore;
  readonly framework: Framework;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

interface Row {
  readonly name: string;
  readonly count: number;
  readonly fill?: string;
}

/**
 * How many value codes are at each level, highest first; those without a level have separate rows.
 */
export function LevelDistribution(props: LevelDistributionProps): React.JSX.Element {
  const { group, framework, labelledBy } = props;
  const styles = useStyles();
  const colours = useLevelColours(framework.levels.length);
  const levels = framework.levels.map(({ label }, index): Row => ({
    name: label,
    count: group.distribution[index],
    fill: colours[index].fill,
  }));
  const rows: readonly Row[] = [
    ...levels.reverse(),
    { name: text("level.notAssessed"), count: group.total - group.assessed },
    ...(group.notApplicable > 0
      ? [{ name: text("level.notApplicable"), count: group.notApplicable }]
      : []),
  ];
  const longest = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <tbody>
        {rows.map(({ name, count, fill }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.track}>
              {count > 0 && (
                <div
                  aria-hidden
                  className={mergeClasses(styles.bar, fill === undefined && styles.empty)}
                  style={{
                    width: `${(100 * count) / longest}%`,
                    ["--level-fill" as string]: fill ?? "transparent",
                  }}
                />
              )}
            </td>
            <td className={styles.count}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
