import { strFromU8, unzipSync } from "fflate";
import type { WorkbookState } from "../excel/state";

const PARTS = [
  [/^xl\/media\//, "pictures"],
  [/^xl\/(threadedC|c)omments/, "comments"],
  [/^xl\/pivot/, "pivot tables"],
  [/^xl\/embeddings\//, "embedded files"],
  [/^xl\/externalLinks\//, "links to other workbooks"],
  [/^xl\/chartsheets\//, "chart sheets"],
] as const;

const ELEMENTS = [
  [/<(\w+:)?(colorScale|dataBar|iconSet)[\s>]/, "colour scales, bars or icons in cells"],
  [/<(\w+:)?filterColumn[\s>]/, "filters"],
] as const;

/** What an .xlsx file has besides what the stand-in keeps: "pictures", "comments". */
export function partsLeftOut(
  bytes: Uint8Array,
  { sheets }: Pick<WorkbookState, "sheets">,
): readonly string[] {
  const names: string[] = [];
  const parts = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return /^xl\/(worksheets|tables)\/[^/]*\.xml$/.test(name);
    },
  });
  const texts = Object.values(parts).map((part) => strFromU8(part));
  const charts = names.filter((name) => /^xl\/charts\/chart\d*\.xml$/.test(name)).length;
  const kept = sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  return [
    ...PARTS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(
      ([, what]) => what,
    ),
    ...ELEMENTS.filter(([pattern]) => texts.some((text) => pattern.test(text))).map(
      ([, what]) => what,
    ),
    ...(charts > kept ? ["charts that are not of bars"] : []),
  ];
}
