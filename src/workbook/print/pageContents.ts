/**
 * The content of each page: the names of its first and last rows, "SL1.1 to SL3.3".
 * @param names of the rows below those that every page repeats; "" for a row without one
 * @param breaks rows that start a page, ascending, counted like `names`
 */
export function pageContents(
  names: readonly string[],
  breaks: readonly number[],
): readonly string[] {
  const starts = [0, ...breaks];
  return starts.map((start, page) => {
    const named = names.slice(start, starts[page + 1]).filter((name) => name !== "");
    const first = named.at(0) ?? "";
    const last = named.at(-1) ?? "";
    return first === last ? first : `${first} to ${last}`;
  });
}
