import { allValueCodes } from "../../framework/framework";
import { makeTestFramework, withCriteria, withoutCriteria } from "../../framework/testFramework";
import { assessmentOf, responseOf } from "../testAssessment";
import { NOT_ASSESSED } from "../assessment";
import { losesEntries } from "./losesEntries";

const framework = withCriteria(makeTestFramework());
const [code] = allValueCodes(framework);
const ticked = {
  ...assessmentOf(framework, {}),
  responses: new Map([
    [
      code.id,
      {
        ...responseOf(NOT_ASSESSED, ""),
        criteria: new Map([[code.criteria?.[0].items[0].id ?? "", true]]),
      },
    ],
  ]),
};

test("A tick whose criterion is no longer there is lost, and one that stays is not.", () => {
  expect(losesEntries(ticked, framework)).toBe(false);
  expect(losesEntries(ticked, withoutCriteria(framework))).toBe(true);
});
