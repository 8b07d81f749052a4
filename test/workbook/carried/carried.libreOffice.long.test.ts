/** LibreOffice calculates workbooks with answers carried forward, and agrees with the stand-in and the model. */
import { NOT_ASSESSED, type Response } from "../../../src/assessment/assessment";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { responseSets, type ResponseSet } from "../../tools/responseSets";
import { describeRecalculation } from "../sheets/recalculation";

/** The set's answers as those of last time: every third is confirmed, another one is changed. */
function aYearLater(set: ResponseSet, others: ResponseSet): ResponseSet {
  const responses = [...set.responses].map(([id, response], index): [string, Response] => {
    const { entry } = response;
    const changed = others.responses.get(id)?.entry ?? NOT_ASSESSED;
    const now = [entry, NOT_ASSESSED, changed][index % 3];
    return [
      id,
      { ...response, entry: now, ...(entry.kind === "notAssessed" ? {} : { lastTime: entry }) },
    ];
  });
  return {
    ...set,
    name: `${set.name}, carried forward`,
    responses: new Map(responses),
    carriedFrom: { file: "Fenbridge 2025.xlsx", date: "2025-03-12" },
  };
}

describeRecalculation(
  shippedFrameworks().flatMap((framework) => {
    const sets = responseSets(framework);
    return [
      { framework, set: aYearLater(sets[2], sets[1]) },
      { framework, set: aYearLater(sets[1], sets[2]) },
    ];
  }),
);
