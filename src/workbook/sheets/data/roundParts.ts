/** How the levels of several rounds are divided among charts, none of which is higher than a page. */

/** The newest earlier assessments that a chart shows; the sheet lists all. */
const MOST_EARLIER = 4;
/** In points: a bar, and what is between the bars of two groups. */
const BAR = 8;
const BETWEEN = 8;
/** Of all bars of a chart, so that it fits an A4 page on its side with what is around them. */
const MOST_HEIGHT = 336;

/** How many bars a group has: with one for now, or none where there is nothing but two levels to compare. */
export function roundSeries(earlier: number): number {
  return earlier < 2 ? 0 : Math.min(earlier, MOST_EARLIER) + 1;
}

/** Height in points of the bars of one group. */
export function roundPitch(earlier: number): number {
  return roundSeries(earlier) * BAR + BETWEEN;
}

/** The first group of each chart and how many it has, about as many in each. */
export function roundParts(
  groups: number,
  earlier: number,
): readonly { readonly first: number; readonly count: number }[] {
  if (roundSeries(earlier) === 0) return [];
  const most = Math.floor(MOST_HEIGHT / roundPitch(earlier));
  const parts = Math.ceil(groups / most);
  const size = Math.ceil(groups / parts);
  return Array.from({ length: Math.ceil(groups / size) }, (_, index) => ({
    first: index * size,
    count: Math.min(size, groups - index * size),
  }));
}
