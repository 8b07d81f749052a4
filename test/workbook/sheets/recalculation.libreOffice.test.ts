/** LibreOffice calculates one workbook of each framework; the long tests have all other states. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { describeRecalculation } from "./recalculation";
import { responseSets, SAMPLE_SET } from "../../tools/responseSets";

describeRecalculation(
  shippedFrameworks().map((framework) => ({
    framework,
    set: responseSets(framework)[SAMPLE_SET],
  })),
);
