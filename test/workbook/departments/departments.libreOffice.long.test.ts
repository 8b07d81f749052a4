/** LibreOffice calculates workbooks with departments, and agrees with the stand-in and the model. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { departmentSet } from "../../tools/departmentSets";
import { describeRecalculation } from "../sheets/recalculation";

describeRecalculation([
  { framework: shippedFrameworks()[0], set: departmentSet(shippedFrameworks()[0], 5) },
  { framework: shippedFrameworks()[1], set: departmentSet(shippedFrameworks()[1], 1) },
  { framework: shippedFrameworks()[1], set: departmentSet(shippedFrameworks()[1], 30) },
]);
