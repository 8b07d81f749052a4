/**
 * LibreOffice agrees with the scores where not every level can be chosen for every value code, where
 * "not applicable" is allowed for some, where refs look like numbers, and with twelve levels.
 */
import { makeTestFramework, makeUneven } from "../../../src/framework/testFramework";
import { responseSets } from "../../tools/responseSets";
import { realFramework } from "../../tools/realFrameworks/realFrameworks";
import { describeRecalculation } from "./recalculation";

const uneven = makeUneven(makeTestFramework({ levels: 12, themes: 2, keyAreas: 2, valueCodes: 5 }));

describeRecalculation(
  [uneven, realFramework("caf-4.0")].flatMap((framework) =>
    responseSets(framework)
      .filter(({ name }) => ["full", "nonsense", "not applicable", "top level"].includes(name))
      // Without the lead's permission, only the framework's counts.
      .flatMap((set) =>
        set.name === "not applicable"
          ? [set, { ...set, name: "not applicable for some", allowNotApplicable: false }]
          : [set],
      )
      .map((set) => ({ framework, set })),
  ),
);
