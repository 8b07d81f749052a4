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

/** Three rounds, the oldest of another year before. */
function withThreeRounds(framework: RecalculationCase["framework"], set: ResponseSet) {
  const { set: one } = withYearBefore(framework, set);
  const [newest] = one.earlier;
  const older = yearBefore(framework, newest.responses);
  const earlier = [older, newest].map((round, index) => ({
    ...round,
    file: `${2024 + index}.xlsx`,
    details: { ...round.details, date: `${2024 + index}-03-12` },
  }));
  return { framework, set: { ...set, earlier, name: `${set.name}, the third round` } };
}

describeRecalculation([
  ...[procurement, statementSet].flatMap((framework) => {
    const sets = responseSets(framework);
    return [sets[1], sets[2]].map((set) => withThreeRounds(framework, set));
  }),
  ...[procurement, statementSet].flatMap((framework) => {
    const sets = responseSets(framework);
    return [sets[0], sets[1], sets[2], sets[SAMPLE_SET]].map((set) =>
      withYearBefore(framework, set),
    );
  }),
  withYearBefore(statementSet, departmentSet(statementSet, 3)),
]);
