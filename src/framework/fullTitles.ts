import { allKeyAreas, allValueCodes, type Framework } from "./framework";

/**
 * Title of every value code by id, followed by the key area's title where several value codes share
 * it: "Community, Managing Income".
 */
export function fullTitles(framework: Framework): ReadonlyMap<string, string> {
  const titles = allValueCodes(framework).map(({ title }) => title);
  const shared = new Set(titles.filter((title, index) => titles.indexOf(title) !== index));
  return new Map(
    allKeyAreas(framework).flatMap((keyArea) =>
      keyArea.valueCodes.map(({ id, title }) => [
        id,
        shared.has(title) ? `${title}, ${keyArea.title}` : title,
      ]),
    ),
  );
}
