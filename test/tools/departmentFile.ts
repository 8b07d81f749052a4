/** Files as departments send them back: built in the stand-in, saved, then changed. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import type { ReturnFile } from "../../src/workbook/read/returns/ReturnOutcome";
import { writeWorkbook } from "../../workbench/file/writeWorkbook";
import { buildInExcel } from "./buildInExcel";
import type { ResponseSet } from "./responseSets";

/** Levels by the order of value codes; a text is typed as it is. */
export type Levels = readonly (number | string)[];

/** A file with these levels, each with a comment. */
export async function departmentFile(
  department: string,
  levels: Levels,
  by: Framework,
  name = `${department}.xlsx`,
): Promise<ReturnFile> {
  const codes = allValueCodes(by);
  const set: ResponseSet = {
    name: "department",
    allowNotApplicable: true,
    responses: new Map(
      levels.map((level, index) => [
        codes[index].id,
        {
          entry:
            typeof level === "number"
              ? { kind: "level", value: level }
              : { kind: "notALevel", text: level },
          comment: `${department} says ${level}`,
          evidence: "",
        },
      ]),
    ),
  };
  const excel = await buildInExcel(by, set);
  excel.close();
  return {
    name,
    bytes: withText(await writeWorkbook(excel.workbook()), "Corporate Services", department),
    modified: "2026-05-12T09:00",
  };
}

/** The file with a text in place of another, in any of its parts. */
export function withText(bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [
    path,
    strToU8(strFromU8(part).replaceAll(from, to)),
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}
