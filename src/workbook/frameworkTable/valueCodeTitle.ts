import type { GivenRow, GivenText } from "./givenRows";

/** A row's title; its ref in a table without titles. */
export function valueCodeTitle({ texts }: GivenRow, hasTitles: boolean): GivenText | undefined {
  return hasTitles ? texts.get("title") : texts.get("ref");
}
