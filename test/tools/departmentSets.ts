/** Departments for the workbooks of tests: invented, the same in every run. */
import type { Departments, LevelEntry } from "../../src/assessment/assessment";
import { addReturn, NO_DEPARTMENTS } from "../../src/assessment/departments/addReturn";
import { agreeLevel } from "../../src/assessment/departments/agreeLevel";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import type { ResponseSet } from "./responseSets";

const NAMES = [
  "Adult Social Care",
  "Children\u2019s Services",
  "Leisure, Culture & Libraries",
  "Reason",
  "Housing",
  "Highways",
];
/** Every fourth value code is agreed. */
const AGREED = 4;

/** This many departments, with missing answers, "not applicable", texts that are no level, and agreed levels. */
export function departmentSet(framework: Framework, count: number): ResponseSet {
  const { levels } = framework;
  const codes = allValueCodes(framework);
  const entryOf = (code: number, department: number): LevelEntry | undefined => {
    const at = code * 7 + department * 5;
    if (at % 19 === 3) return undefined;
    if (at % 23 === 5) return { kind: "notALevel", text: "3-4" };
    if (at % 13 === 6 || code === 2) return { kind: "notApplicable" };
    return { kind: "level", value: levels[(at + (code % 3) * department) % levels.length].value };
  };
  const returned = Array.from({ length: count }, (_, index) => index).reduce(
    (departments, index): Departments => {
      const name = NAMES[index] ?? `Department ${index + 1}`;
      return addReturn(departments, {
        department: name,
        file: `${name}.xlsx`,
        added: "2026-05-14T10:42",
        date: "2026-03-14",
        status: index % 2 === 0 ? "final" : "draft",
        fingerprint: "7F3A 91C2 0B4E",
        responses: new Map(
          codes.flatMap(({ id }, code) => {
            const entry = entryOf(code, index);
            const comment = (code + index) % 3 === 0 ? `${name}: reported each quarter.` : "";
            return entry === undefined ? [] : [[id, { entry, comment, evidence: "" }] as const];
          }),
        ),
      });
    },
    { ...NO_DEPARTMENTS, expected: ["Planning"] },
  );
  const departments = codes.reduce((present, { id }, index) => {
    if (index % AGREED !== 0) return present;
    const outcome = agreeLevel(
      present,
      {
        valueCodeId: id,
        level: levels[index % levels.length].value,
        reason: "Most contracts are run centrally.",
        present: "Head of Procurement, Finance Director",
        on: "2026-05-14T10:42",
      },
      framework,
    );
    return outcome.kind === "agreed" ? outcome.departments : present;
  }, returned);
  return {
    name: `${count} departments`,
    allowNotApplicable: true,
    responses: new Map(),
    departments,
  };
}
