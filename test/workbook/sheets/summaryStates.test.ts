/** One state of each framework; summaryStates.long.test.ts has them all. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { responseSets, SAMPLE_SET } from "../../tools/responseSets";
import { describeSummaries } from "./describeSummaries";

describeSummaries(
  shippedFrameworks().map((framework) => ({
    framework,
    set: responseSets(framework)[SAMPLE_SET],
  })),
);
