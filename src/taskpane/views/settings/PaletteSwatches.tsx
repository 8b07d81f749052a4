import { makeStyles, tokens } from "@fluentui/react-components";
import type { Level } from "../../../framework/framework";
import { paneLevelColours } from "../../preferences/paneLevelColours";
import type { PaletteChoice } from "../../preferences/preferences";

const useStyles = makeStyles({
  swatches: { display: "inline-flex", flexWrap: "wrap", gap: "2px" },
  swatch: {
    boxSizing: "border-box",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "4px",
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface PaletteSwatchesProps {
  readonly palette: PaletteChoice;
  readonly levels: readonly Level[];
}

/** The levels of the scale in a palette's colours; the label next to it names the palette. */
export function PaletteSwatches({ palette, levels }: PaletteSwatchesProps): React.JSX.Element {
  const styles = useStyles();
  const colours = paneLevelColours(palette, levels.length);
  return (
    <span aria-hidden className={styles.swatches}>
      {levels.map(({ value }, index) => (
        <span
          key={value}
          className={styles.swatch}
          style={{ backgroundColor: colours[index].fill, color: colours[index].text }}
        >
          {value}
        </span>
      ))}
    </span>
  );
}
