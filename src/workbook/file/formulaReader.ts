import type { Count } from "./atMost";
import type { Place } from "./references";
import { shiftFormula } from "./shiftFormula";
import { valueOf } from "./xml/scanXml";
import type { XmlAttributes } from "./xml/scanXml";

/** Excel's limit for a formula. */
const LONGEST_FORMULA = 8_192;
/** Marks a cell whose formula is not written out in the file. */
const UNKNOWN = "=";

interface SharedFormula extends Place {
  readonly text: string;
}

/**
 * Returns the formula of a cell from its <f>, with "=". One cell of a shared formula holds it for
 * the others; later ones get it moved to their position. A cell without a position keeps it as
 * written.
 */
export function formulaReader(
  characters: Count,
): (attributes: XmlAttributes, text: string, at: Place | undefined) => string {
  const shared = new Map<string, SharedFormula>();
  return (attributes, text, at) => {
    const group = valueOf(attributes, "t") === "shared" ? valueOf(attributes, "si") : undefined;
    if (text !== "") {
      if (group !== undefined && at) shared.set(group, { text, ...at });
      characters(text.length);
      return `=${text}`;
    }
    const origin = group === undefined ? undefined : shared.get(group);
    if (!at || origin === undefined || origin.text.length > LONGEST_FORMULA) return UNKNOWN;
    const moved = shiftFormula(origin.text, at.row - origin.row, at.column - origin.column);
    characters(moved.length);
    return `=${moved}`;
  };
}
