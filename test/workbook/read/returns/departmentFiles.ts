/** Files as departments send them back: built in the stand-in, saved, then changed. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { allValueCodes, type Framework } from "../../../../src/framework/framework";
import { makeTestFramework } from "../../../../src/framework/testFramework";
import type { Receiving, ReturnFile } from "../../../../src/workbook/read/returns/ReturnOutcome";
import { writeWorkbook } from "../../../../workbench/file/writeWorkbook";
import { buildInExcel } from "../../../tools/buildInExcel";
import type { ResponseSet } from "../../../tools/responseSets";

export const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
export const ids = allValueCodes(framework).map(({ id }) => id);

export const into: Receiving = {
  framework,
  organisation: "Fenbridge District Council",
  sample: false,
  added: "2026-05-14T10:42",
};

/** Levels by the order of value codes; a text is typed as it is. */
export type Levels = readonly (number | string)[];

/** A file with these levels, each with a comment. */
export async function departmentFile(
  department: string,
  levels: Levels,
  name = `${department}.xlsx`,
  by: Framework = framework,
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
