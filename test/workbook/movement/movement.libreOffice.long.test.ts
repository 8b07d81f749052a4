/** LibreOffice calculates workbooks with an earlier assessment, and agrees with the stand-in and the model. */
import { yearBefore } from "../../../src/assessment/movement/testEarlier";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { departmentSet } from "../../tools/departmentSets";
import { responseSets, SAMPLE_SET, type ResponseSet } from "../../tools/responseSets";
import { describeRecalculation, type RecalculationCase } from "../sheets/recalculation";

const [procurement, statementSet] = shippedFrameworks();

function withYearBefore(framework: RecalculationCase["framework"], set: ResponseSet) {
  const [, , full] = responseSets(framework);
  const earlier = yearBefore(framework, full.responses);
  return { framework, set: { ...set, earlier: [earlier], name: `${set.name}, a year later` } };
}

describeRecalculation([
  ...[procurement, statementSet].flatMap((framework) => {
    const sets = responseSets(framework);
    return [sets[0], sets[1], sets[2], sets[SAMPLE_SET]].map((set) =>
      withYearBefore(framework, set),
    );
  }),
  withYearBefore(statementSet, departmentSet(statementSet, 3)),
]);
