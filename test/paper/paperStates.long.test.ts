import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { responseSets } from "../tools/responseSets";
import { comparePaperWithSummary } from "./comparePaperWithSummary";

comparePaperWithSummary(
  shippedFrameworks().flatMap((framework) =>
    responseSets(framework).map((set) => [framework, set] as const),
  ),
);
