import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LevelEntry } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import { useLevelColours } from "../preferences/PaletteContext";
import { entryWords } from "../text/levelWords";
import { text } from "../text/text";

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
  fills: { width: "100%", minWidth: "0", height: "100%" },
  level: {},
  notAssessed: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  notApplicable: {
    fontSize: "10px",
    letterSpacing: "-0.3px",
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  notALevel: {
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    color: tokens.colorStatusDangerForeground3,
  },
});

type LevelChipProps = {
  readonly framework: Framework;
  readonly large?: boolean;
  /** Fills its container, such as a cell of the heatmap. */
  readonly fills?: boolean;
} & (
  | {
      /** Of a group; null while nothing is assessed. */
      readonly level: number | null;
    }
  | {
      /** The level entry of a value code. */
      readonly entry: LevelEntry;
    }
);

/**
 * A level as its number in a shape, or a sign if there is no level; the colour only adds to it and
 * is the same as in the sheets.
 */
export function LevelChip(props: LevelChipProps): React.JSX.Element {
  const { framework, large, fills } = props;
  const styles = useStyles();
  const entry = "entry" in props ? props.entry : entryOf(props.level);
  const index =
    entry.kind === "level" ? framework.levels.findIndex(({ value }) => value === entry.value) : -1;
  const colours = useLevelColours(framework.levels.length);
  const colour = index < 0 ? undefined : colours[index];
  return (
    <span
      role="img"
      aria-label={entryWords(entry, framework)}
      className={mergeClasses(
        styles.chip,
        large === true && styles.large,
        fills === true && styles.fills,
        styles[entry.kind],
      )}
      style={colour && { backgroundColor: colour.fill, color: colour.text }}
    >
      {signOf(entry)}
    </span>
  );
}

function entryOf(level: number | null): LevelEntry {
  return level === null ? { kind: "notAssessed" } : { kind: "level", value: level };
}

function signOf(entry: LevelEntry): string {
  return entry.kind === "level" ? String(entry.value) : text(`level.sign.${entry.kind}`);
}
