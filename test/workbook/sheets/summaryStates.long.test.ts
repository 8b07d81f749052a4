import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { responseSets } from "../../tools/responseSets";
import { describeSummaries } from "./describeSummaries";

describeSummaries(
  shippedFrameworks().flatMap((framework) =>
    responseSets(framework).map((set) => ({ framework, set })),
  ),
);
