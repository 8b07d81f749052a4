/** What "framework import" had to make or name, a line each. */
import type { Framework } from "../../src/framework/framework";
import { nameOfFile, NO_PUBLISHER } from "../../src/workbook/frameworkTable/defaultHead";
import type { TableReading } from "../../src/workbook/frameworkTable/TableReading";

/** Names that neither the table nor an option gives. */
export function givenLines(
  path: string,
  { title, publisher, levels }: Framework,
): readonly string[] {
  const unnamed = levels.filter(({ value, name }) => name === `Level ${value}`);
  return [
    ...(title === nameOfFile(path)
      ? [`${path}: The title is the file\u2019s name. Give another with --title.`]
      : []),
    ...(publisher === NO_PUBLISHER
      ? [`${path}: No publisher is named. Give one with --publisher.`]
      : []),
    ...(unnamed.length === 0
      ? []
      : [
          `${path}: Levels without names: ${unnamed.map(({ value }) => value).join(", ")}. They are called ${unnamed[0].name} and so on. Name them with --levels.`,
        ]),
  ];
}

/** How many refs and ids were made. */
export function madeLines(
  path: string,
  { ids, refs, criteria }: TableReading["made"],
): readonly string[] {
  return [
    ...(ids === 0 ? [] : [`${path}: Ids made from titles: ${ids}.`]),
    ...(refs === 0 ? [] : [`${path}: Refs made: ${refs}.`]),
    ...(criteria === 0 ? [] : [`${path}: Ids made for criteria: ${criteria}.`]),
  ];
}
