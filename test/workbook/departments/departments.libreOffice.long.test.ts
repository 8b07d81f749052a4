/** LibreOffice calculates workbooks with departments, and agrees with the stand-in and the model. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { departmentSet } from "../../tools/departmentSets";
import { describeRecalculation, type RecalculationCase } from "../sheets/recalculation";

/** Error values in one row, beside and instead of a level. */
const errors: RecalculationCase = {
  framework: shippedFrameworks()[1],
  set: { ...departmentSet(shippedFrameworks()[1], 4), name: "error values" },
  typing: ({ user }) => {
    user.paste("Departments", "O4", [["#N/A", "#DIV/0!", "2"]]);
    user.paste("Departments", "Q6", [["#VALUE!"]]);
  },
};

describeRecalculation([
  errors,
  { framework: shippedFrameworks()[0], set: departmentSet(shippedFrameworks()[0], 5) },
  { framework: shippedFrameworks()[1], set: departmentSet(shippedFrameworks()[1], 1) },
  { framework: shippedFrameworks()[1], set: departmentSet(shippedFrameworks()[1], 30) },
]);
