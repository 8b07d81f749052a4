import { NO_DEPARTMENTS, addReturn } from "../../assessment/departments/addReturn";
import { askedDepartments } from "../../assessment/departments/departmentNames";
import { returnOf } from "../../assessment/departments/testDepartments";
import { assessmentOf } from "../../assessment/testAssessment";
import { makeTestFramework } from "../../framework/testFramework";
import { broughtIn } from "./broughtIn";

const framework = makeTestFramework({ themes: 1 });
const present = assessmentOf(framework, { levels: { "TA1.1": 2 } });
const LONGEST = "h".repeat(200);

test.each([
  ["free", "Finance", ["Housing"], "Finance"],
  ["taken", "housing ", ["Housing"], "housing (this workbook)"],
  ["as long as a heading", LONGEST, [LONGEST], "This workbook"],
  ["of letters that stand for many", "\ufdfa".repeat(30), ["\ufdfa".repeat(30)], "This workbook"],
  ["taken in every form", LONGEST, [LONGEST, "This workbook"], "This workbook 2"],
  ["an error value", "#N/A", ["Corporate Services"], "Corporate Services (this workbook)"],
])(
  "Levels of the workbook's own become a department whose name is %s.",
  async (_what, name, others, expected) => {
    const departments = others.reduce(
      (all, other) => addReturn(all, returnOf(framework, other, { "TA1.1": 4 })),
      NO_DEPARTMENTS,
    );
    const of = { ...present, details: { ...present.details, department: "Corporate Services" } };
    const found = await broughtIn(of, { departments, ownAnswers: { kind: "department", name } });
    const names = found === undefined ? [] : askedDepartments(found);
    expect(names).toHaveLength(others.length + 1);
    expect(names).toContain(expected);
  },
);
