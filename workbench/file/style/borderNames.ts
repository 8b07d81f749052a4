import type { BorderEdge, BorderState } from "../../excel/state";

/** Edges in file order. */
export const BORDER_EDGES: readonly BorderEdge[] = ["left", "right", "top", "bottom"];

/** The file has one word for what Excel's interface splits into style and weight. */
const WORDS: readonly [BorderState["style"], BorderState["weight"], string][] = [
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
];

/** The file's word for a border's style and weight; the weight is dropped if no word has it. */
export function borderWord(border: BorderState): string | undefined {
  const ofStyle = WORDS.filter(([style]) => style === border.style);
  const exact = ofStyle.find(([, weight]) => weight === border.weight);
  return (exact ?? ofStyle[0])?.[2];
}

/** Style and weight for a file's word; undefined for none. */
export function borderOfWord(
  word: string | undefined,
): Pick<BorderState, "style" | "weight"> | undefined {
  const found = WORDS.find(([, , each]) => each === word);
  if (found) return { style: found[0], weight: found[1] };
  // Rare words (slantDashDot, the dash-dot-dots) become the nearest that Excel's interface has.
  return word === undefined || word === "none" ? undefined : { style: "DashDot", weight: "Thin" };
}
