/**
 * LibreOffice agrees with the scores where a framework has all that frameworks can have: levels that
 * some value codes do not offer, "not applicable" for some, refs like numbers, question marks in
 * labels, criteria and long texts; with targets, the table of answers, and departments.
 */
import { makeTestFramework, makeUneven, withCriteria } from "../../../src/framework/testFramework";
import type { Framework } from "../../../src/framework/framework";
import { departmentSet } from "../../tools/departmentSets";
import { responseSets, SAMPLE_SET } from "../../tools/responseSets";
import { describeRecalculation } from "./recalculation";

/** The same framework with one statement that has a page of its own. */
function withLongText(framework: Framework): Framework {
  const long = ["It is done everywhere, and it is looked at again each year. ".repeat(40).trim()];
  return {
    ...framework,
    themes: framework.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...keyArea,
        valueCodes: keyArea.valueCodes.map((code, index) =>
          index > 0
            ? code
            : { ...code, statements: code.statements.map((one, at) => (at === 0 ? long : one)) },
        ),
      })),
    })),
  };
}

const framework = withLongText(
  withCriteria(makeUneven(makeTestFramework({ levels: 5, themes: 2, keyAreas: 2, valueCodes: 4 }))),
);
const [, second, , , top] = framework.levels;

describeRecalculation(
  [
    { ...responseSets(framework)[SAMPLE_SET], allowNotApplicable: false },
    departmentSet(framework, 3),
  ].map((set) => ({
    framework,
    set: { ...set, answersTable: true as const },
    typing: ({ user }) => {
      // Two that some of the value codes do not offer.
      user.type("Start", "E17", second.label);
      user.type("Start", "E18", top.label);
      ["Yes", "yes ", "No", "mostly", "Yes", "Yes"].forEach((text, index) =>
        user.type("Criteria", `H${4 + index}`, text),
      );
    },
  })),
);
