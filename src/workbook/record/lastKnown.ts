/** What this pane last read in a cell or wrote there. */
import { themeNames } from "../plan/names";
import { placeOf, type Places } from "../read/places";
import { cellTextOf, columnName, fieldsIn } from "./responseCells";

/**
 * A cell's last read or written text, by value code id and the column's defined name; undefined for a
 * column that nobody fills in.
 */
export function lastKnown(places: Places, id: string, name: string): string | undefined {
  const place = placeOf(places, id);
  const response = places.responses.get(id);
  if (place === undefined || response === undefined) return undefined;
  const { theme } = place.rows;
  if (name === themeNames(theme).targets) return places.valueCodeTargets.get(id) ?? "";
  const field = fieldsIn({ flag: "", ...response }).find((one) => columnName(theme, one) === name);
  return field && cellTextOf(response, field, places);
}
