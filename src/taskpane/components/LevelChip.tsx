import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LevelEntry } from "../../assessment/assessment";
import type { Headline } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";
import type { ColourPair } from "../../workbook/plan/palette";
import { useLevelColours } from "../preferences/PaletteContext";
import { entryWords, shownLevelWords } from "../text/levelWords";
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
  filled: {},
  // A sign that does not depend on colour: what is dashed may still change.
  soFar: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, fontStyle: "italic" },
  notAssessed: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  tooEarly: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  notApplicable: {
    fontSize: "10px",
    letterSpacing: "-0.3px",
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  // Dashed, as all that may still change; its accessible name says it in words.
  notAgreed: { border: `2px dashed ${tokens.colorNeutralForeground1}`, fontStyle: "italic" },
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
      /** The level of a group. */
      readonly shown: Headline;
    }
  | {
      /** The level entry of a value code. */
      readonly entry: LevelEntry;
      /** True if departments have not agreed it. @default false */
      readonly notAgreed?: boolean;
    }
);

/**
 * A level as its number in a shape, or a sign if there is no level; the colour only adds to it and
 * is the same as in the sheets. A group's level has it only if it is certain.
 */
export function LevelChip(props: LevelChipProps): React.JSX.Element {
  const { framework, large, fills } = props;
  const styles = useStyles();
  const { kind, sign, level } = "entry" in props ? lookOfEntry(props.entry) : lookOf(props.shown);
  const colours = useLevelColours(framework.levels.length);
  const colour = level === undefined ? undefined : colourOf(level, framework, colours);
  const words =
    "entry" in props ? entryWords(props.entry, framework) : shownLevelWords(props.shown, framework);
  const notAgreed = "entry" in props && props.notAgreed === true;
  return (
    <span
      role="img"
      aria-label={notAgreed ? text("results.notAgreed", { level: words }) : words}
      className={mergeClasses(
        styles.chip,
        large === true && styles.large,
        fills === true && styles.fills,
        styles[kind],
        notAgreed && styles.notAgreed,
      )}
      style={colour && { backgroundColor: colour.fill, color: colour.text }}
    >
      {sign}
    </span>
  );
}

interface Look {
  readonly kind:
    "filled" | Exclude<LevelEntry["kind"], "level"> | Exclude<Headline["kind"], "certain">;
  readonly sign: string;
  /** The level that it is filled with. */
  readonly level?: number;
}

function lookOfEntry(entry: LevelEntry): Look {
  return entry.kind === "level"
    ? { kind: "filled", sign: String(entry.value), level: entry.value }
    : { kind: entry.kind, sign: text(`level.sign.${entry.kind}`) };
}

function lookOf(shown: Headline): Look {
  switch (shown.kind) {
    case "certain":
      return { kind: "filled", sign: String(shown.level), level: shown.level };
    case "soFar":
      return { kind: "soFar", sign: String(shown.level) };
    case "tooEarly":
      return { kind: "tooEarly", sign: text("level.sign.notAssessed") };
    default:
      return { kind: shown.kind, sign: text(`level.sign.${shown.kind}`) };
  }
}

function colourOf(
  level: number,
  { levels }: Framework,
  colours: readonly ColourPair[],
): ColourPair | undefined {
  return colours[levels.findIndex(({ value }) => value === level)];
}
