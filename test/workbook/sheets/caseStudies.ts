/** Case studies that are hard for the lines of the Summary. */
import type { Response } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";

/** Texts that look like a formula, are not in Latin letters, or are as long as a cell can hold. */
export const HOSTILE_CASE_STUDIES = [
  "=1+1",
  "👩‍👩‍👧 עברית\nsecond line\n\nthird",
  "Words of a case study that goes on and on, and on. ".repeat(640).slice(0, 32767),
] as const;

/**
 * Opens Excel with a workbook of three value codes at the top level, each with one of the case
 * studies.
 */
export async function buildHostileCaseStudies(): Promise<ExcelStandIn> {
  const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
  return buildInExcel(framework, {
    name: "hostile",
    allowNotApplicable: false,
    responses: new Map(
      allValueCodes(framework).map(({ id }, index): readonly [string, Response] => [
        id,
        { entry: { kind: "level", value: 5 }, comment: HOSTILE_CASE_STUDIES[index], evidence: "" },
      ]),
    ),
  });
}
