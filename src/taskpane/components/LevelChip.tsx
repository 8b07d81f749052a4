import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Framework } from "../../framework/framework";
import { levelColours } from "../../workbook/palette";
import { levelWords } from "../text/levelWords";

const useStyles = makeStyles({
  chip: {
    boxSizing: "border-box",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    minWidth: "24px",
    height: "24px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "4px",
    fontWeight: tokens.fontWeightSemibold,
  },
  large: { minWidth: "44px", height: "44px", borderRadius: "6px", fontSize: "24px" },
  notAssessed: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
});

interface LevelChipProps {
  /** null while nothing is assessed. */
  readonly level: number | null;
  readonly framework: Framework;
  readonly large?: boolean;
}

/** A level as its number in a shape; the colour is extra, and the same as in the sheets. */
export function LevelChip({ level, framework, large }: LevelChipProps): React.JSX.Element {
  const styles = useStyles();
  const index = framework.levels.findIndex(({ value }) => value === level);
  const colour = index < 0 ? undefined : levelColours(framework.levels.length)[index];
  return (
    <span
      role="img"
      aria-label={levelWords(level, framework)}
      className={mergeClasses(
        styles.chip,
        large === true && styles.large,
        level === null && styles.notAssessed,
      )}
      style={colour && { backgroundColor: colour.fill, color: colour.text }}
    >
      {level ?? "–"}
    </span>
  );
}
