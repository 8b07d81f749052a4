/** LibreOffice calculates the workbooks in all states except the one in the short tests. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { describeRecalculation } from "./recalculation";
import { responseSets, SAMPLE_SET } from "../../tools/responseSets";

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
]);
