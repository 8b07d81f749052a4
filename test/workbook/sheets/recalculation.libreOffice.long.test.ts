/** LibreOffice calculates the workbooks in all states except the one in the short tests. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework, withCriteria } from "../../../src/framework/testFramework";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { NOT_ASSESSED, type Response } from "../../../src/assessment/assessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { describeRecalculation } from "./recalculation";
import { responseSets, SAMPLE_SET, type ResponseSet } from "../../tools/responseSets";

/** Ticks of every kind: none, some, all of some levels, and all. */
function ticked(set: ResponseSet, framework: Framework): ResponseSet {
  let seed = 7;
  const responses = allValueCodes(framework).flatMap((code, index) => {
    const criteria = (code.criteria ?? [])
      .flatMap(({ items }) => items)
      .flatMap(({ id }) => {
        seed = (seed * 75 + 74) % 65537;
        const isMet = index % 3 === 0 ? true : seed % 3 !== 0;
        return index % 5 === 4 || seed % 4 === 0 ? [] : [[id, isMet] as const];
      });
    const response = set.responses.get(code.id) ?? EMPTY;
    return [[code.id, { ...response, criteria: new Map(criteria) }] as const];
  });
  return { ...set, name: `${set.name}, ticked`, responses: new Map(responses) };
}

/** The same framework with criteria for its lowest level instead of the second. */
function lowestAsked(framework: Framework): Framework {
  const [{ value }] = framework.levels;
  return {
    ...framework,
    id: `${framework.id}-lowest`,
    themes: framework.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...keyArea,
        valueCodes: keyArea.valueCodes.map((code) => ({
          ...code,
          criteria: (code.criteria ?? []).map((one, index) =>
            index === 0 ? { ...one, level: value } : one,
          ),
        })),
      })),
    })),
  };
}

const EMPTY: Response = { entry: NOT_ASSESSED, comment: "", evidence: "" };

describeRecalculation([
  ...shippedFrameworks().flatMap((framework) =>
    responseSets(framework)
      .filter((_, index) => index !== SAMPLE_SET)
      .map((set) => ({ framework, set })),
  ),
  // The smallest and largest scales: two levels from 0, ten levels from 1.
  ...[
    makeTestFramework({ levels: 2, start: 0, keyAreas: 0 }),
    makeTestFramework({ levels: 10, start: 1 }),
  ].map((framework) => ({ framework, set: responseSets(framework)[SAMPLE_SET] })),
  ...[
    withCriteria(makeTestFramework({ levels: 4, keyAreas: 2, valueCodes: 4 })),
    withCriteria(makeTestFramework({ levels: 2, start: 0, keyAreas: 0, valueCodes: 4 })),
    lowestAsked(withCriteria(makeTestFramework({ levels: 3, valueCodes: 4 }))),
  ].map((framework) => ({
    framework,
    set: ticked(responseSets(framework)[SAMPLE_SET], framework),
    // Beside what counts: other words, other cases, spaces, a truth value and a number.
    typing: ({ user }: ExcelStandIn) => {
      ["mostly", " yes ", "NO", "TRUE", "1"].forEach((text, index) =>
        user.type("Criteria", `H${4 + index * 2}`, text),
      );
    },
  })),
]);
