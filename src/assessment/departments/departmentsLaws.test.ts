import fc from "fast-check";
import { allValueCodes } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import type { DepartmentReturn, Departments } from "../assessment";
import { assessmentOf } from "../testAssessment";
import { scoreAssessment } from "../scoreAssessment";
import { addReturn, NO_DEPARTMENTS } from "./addReturn";
import { agreeLevel } from "./agreeLevel";
import { councilLevel } from "./councilLevel";
import {
  missingArbitrary,
  returnsArbitrary,
  stepArbitrary,
  type Step,
} from "./departmentsArbitrary";
import { leaveOpen } from "./leaveOpen";
import { removeDepartment } from "./removeDepartment";
import { withDepartments } from "./withDepartments";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
const ids = allValueCodes(framework).map(({ id }) => id);
const values = framework.levels.map(({ value }) => value);

const bringIn = (returns: readonly DepartmentReturn[]): Departments =>
  returns.reduce(addReturn, NO_DEPARTMENTS);

function take(departments: Departments, step: Step): Departments {
  switch (step.kind) {
    case "add":
      return addReturn(departments, step.added);
    case "remove":
      return removeDepartment(departments, step.department);
    case "agree": {
      const outcome = agreeLevel(departments, step.request, framework);
      return outcome.kind === "agreed" ? outcome.departments : departments;
    }
    case "leaveOpen":
      return leaveOpen(departments, step.valueCodeId);
  }
}

describe("for all departments", () => {
  test("the council's level is the agreed one, otherwise the lowest that a department gave", () => {
    fc.assert(
      fc.property(
        returnsArbitrary(framework),
        fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...values)),
        (returns, agreed) => {
          const departments: Departments = {
            ...bringIn(returns),
            agreed: new Map(
              Object.entries(agreed).map(([id, level]) => [id, { level, reason: "" }]),
            ),
          };
          for (const id of ids) {
            const given = returns.flatMap(({ responses }) => {
              const entry = responses.get(id)?.entry;
              return entry?.kind === "level" && values.includes(entry.value) ? [entry.value] : [];
            });
            const expected = agreed[id] ?? (given.length === 0 ? undefined : Math.min(...given));
            const { entry } = councilLevel(id, departments, framework);
            expect(entry.kind === "level" ? entry.value : undefined).toBe(expected);
          }
        },
      ),
    );
  });

  test("the order in which they are brought in does not matter", () => {
    const shuffled = returnsArbitrary(framework).chain((returns) =>
      fc.tuple(
        fc.constant(returns),
        fc.shuffledSubarray([...returns], { minLength: returns.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([returns, others]) => {
        expect(bringIn(others)).toEqual(bringIn(returns));
      }),
    );
  });

  test("removing one and adding it again gives the same", () => {
    const one = returnsArbitrary(framework).filter(({ length }) => length > 0);
    fc.assert(
      fc.property(one, fc.nat(), (returns, at) => {
        const again = returns[at % returns.length];
        const departments = bringIn(returns);
        const without = removeDepartment(departments, again.department);
        expect(without.returns).toHaveLength(returns.length - 1);
        expect(addReturn(without, again)).toEqual(departments);
      }),
    );
  });

  test("an agreement is only lost by leaving it open, and the record only grows", () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary(framework), { maxLength: 20 }), (steps) => {
        let departments = NO_DEPARTMENTS;
        for (const step of steps) {
          const before = departments;
          departments = take(before, step);
          expect(departments.record.slice(0, before.record.length)).toEqual(before.record);
          for (const [id, agreed] of before.agreed) {
            if (step.kind === "leaveOpen" && step.valueCodeId === id) continue;
            if (step.kind === "agree" && step.request.valueCodeId === id) continue;
            expect(departments.agreed.get(id)).toEqual(agreed);
          }
        }
      }),
    );
  });

  test("a missing answer never lowers a level, but keeps it provisional until one is agreed", () => {
    fc.assert(
      fc.property(returnsArbitrary(framework), missingArbitrary, (returns, entry) => {
        const missing: DepartmentReturn = {
          ...EMPTY,
          responses: new Map(ids.map((id) => [id, { entry, comment: "", evidence: "" }])),
        };
        const before = bringIn(returns);
        const after = addReturn(before, missing);
        for (const id of ids) {
          const [was, is] = [before, after].map((one) => councilLevel(id, one, framework));
          expect(is.entry).toEqual(was.entry);
          expect(is.provisional).toBe(true);
          expect(is.asked).toBe(was.asked + 1);
        }
      }),
    );
  });

  test("a provisional level never rises however the departments complete their answers", () => {
    const levels = fc.array(fc.constantFrom(...values), {
      minLength: ids.length,
      maxLength: ids.length,
    });
    fc.assert(
      fc.property(returnsArbitrary(framework), levels, (returns, given) => {
        const late: DepartmentReturn = {
          ...EMPTY,
          responses: new Map(
            ids.map((id, index) => [
              id,
              { entry: { kind: "level", value: given[index] }, comment: "", evidence: "" },
            ]),
          ),
        };
        const asked: Departments = { ...bringIn(returns), expected: [EMPTY.department] };
        const weakest = (departments: Departments): number =>
          scoreAssessment(withDepartments(assessmentOf(framework, {}), departments)).overall
            .weakest ?? Infinity;
        expect(weakest(addReturn(asked, late))).toBeLessThanOrEqual(weakest(asked));
      }),
    );
  });
});

const EMPTY: DepartmentReturn = {
  department: "Legal Services",
  file: "legal.xlsx",
  added: "2026-05-14T10:42",
  date: "",
  status: "draft",
  fingerprint: "",
  responses: new Map(),
};
