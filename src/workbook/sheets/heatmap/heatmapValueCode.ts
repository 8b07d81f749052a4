/** Finds the value code of a tile on the Heatmap. */
import { allValueCodes, type Framework, type ValueCode } from "../../../framework/framework";

/**
 * The id of the value code that a tile names, wherever the tile is; undefined if it is none.
 * @param own the text of the selected cell: a tile's number or sign, or the name beside it
 * @param right the text of the cell to its right
 */
export function heatmapValueCode(
  framework: Framework,
  own: string,
  right: string,
): string | undefined {
  if (own === "") return undefined;
  return (namedCode(framework, own) ?? namedCode(framework, right))?.id;
}

/** A tile's name begins with the ref; its title can be cut. */
function namedCode(framework: Framework, text: string): ValueCode | undefined {
  return allValueCodes(framework).find(({ ref }) => text.startsWith(`${ref} `));
}
