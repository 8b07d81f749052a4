/** What is typed on the old or the new Departments while a rebuild is unfinished stays. */
import { addReturn } from "../../../src/assessment/departments/addReturn";
import { departmentsOf, returnOf } from "../../../src/assessment/departments/testDepartments";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readOpenWorkbook } from "../../../src/workbook/build/readOpenWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { requestFor } from "../../tools/buildInExcel";
import { build } from "../build/building";
import { cutEverywhere, finish, reopened } from "../build/interrupting";

const framework = makeTestFramework({ themes: 1 });
const [first, second] = allValueCodes(framework);
const request = { ...requestFor(framework), whenPresent: "rebuild" as const };

test("Finishing a rebuild keeps what was typed on either Departments", async () => {
  const excel = openExcel();
  const departments = departmentsOf(framework, { Highways: { "TA1.1": 4 } }, ["Planning"]);
  expect((await build({ ...requestFor(framework), departments })).kind).toBe("built");
  const state = excel.workbook();
  excel.close();
  const { cut } = await cutEverywhere(request, state);
  let typedOnNew = 0;
  for (const left of cut) {
    for (const isNew of [false, true]) {
      const again = reopened(left);
      const ours = again.workbook().sheets.filter(({ cells }) =>
        [...cells.values()].some((row) => {
          const texts = [...row.values()].map(({ value }) => value);
          return texts.includes("Agreed level") && texts.includes("Spread");
        }),
      );
      const sheet = ours.find(({ name }) => (name === "Departments") !== isNew)?.name;
      if (sheet !== undefined) {
        if (isNew) typedOnNew += 1;
        // TA1.1: agreed level, reason, Highways, Planning.
        again.user.type(sheet, "E4", "3 - Level three");
        again.user.type(sheet, "I4", "Typed.");
        again.user.type(sheet, "O4", "1 - Level one");
        again.user.type(sheet, "P4", "5 - Level five");
        expect((await finish()).kind).toBe("built");
        const found = (await readWorkbook())?.assessment.departments;
        expect(found?.agreed.get(first.id)).toEqual({ level: 3, reason: "Typed." });
        expect(
          found?.returns.map(({ department, responses }) => [
            department,
            responses.get(first.id)?.entry,
          ]),
        ).toEqual([
          ["Highways", { kind: "level", value: 1 }],
          ["Planning", { kind: "level", value: 5 }],
        ]);
      }
      again.close();
    }
  }
  expect(typedOnNew).toBeGreaterThan(0);
});

test.each([
  [{ kind: "leaveOut" } as const, ["Highways"], 4],
  [{ kind: "department", name: "Housing" } as const, ["Highways", "Housing"], 2],
])(
  "Finishing the first adding does with the own levels what was chosen, or leaves them: %o",
  async (ownAnswers, names, weakest) => {
    const excel = openExcel();
    const responses = new Map([
      [first.id, { entry: { kind: "level", value: 2 }, comment: "Ours.", evidence: "" } as const],
    ]);
    expect((await build({ ...requestFor(framework), responses })).kind).toBe("built");
    const state = excel.workbook();
    excel.close();
    const departments = departmentsOf(framework, { Highways: { "TA1.1": 4, "TA1.2": 3 } });
    const { cut } = await cutEverywhere({ ...request, departments, ownAnswers }, state);
    let added = 0;
    for (const left of cut) {
      const again = reopened(left);
      const outcome = await finish();
      const found = (await readWorkbook())?.assessment;
      again.close();
      // Cut off before the departments were written, the workbook is as it was before.
      const isAdded = found?.departments !== undefined;
      if (isAdded) added += 1;
      // The own levels are on the theme sheets, so only the file has to be added again.
      expect(outcome).toEqual({ kind: "built", ...(isAdded ? {} : { notAdded: ["Highways"] }) });
      expect(found?.departments?.returns.map(({ department }) => department)).toEqual(
        isAdded ? names : undefined,
      );
      expect(found?.responses.get(first.id)).toMatchObject({
        entry: { kind: "level", value: isAdded ? weakest : 2 },
        comment: "Ours.",
      });
      // What only a department gave is no level of the workbook's own.
      expect(found?.responses.get(second.id)?.entry).toEqual({
        kind: isAdded ? "level" : "notAssessed",
        ...(isAdded ? { value: 3 } : {}),
      });
    }
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(cut.length);
  },
);

test("Finishing a later adding names what it could not add or replace; adding again does", async () => {
  const excel = openExcel();
  const present = departmentsOf(framework, {
    Housing: { "TA1.1": 4 },
    Planning: { "TA1.1": 3 },
  });
  expect((await build({ ...requestFor(framework), departments: present })).kind).toBe("built");
  const state = excel.workbook();
  excel.close();
  const housing = { ...returnOf(framework, "Housing", { "TA1.1": 2 }), added: "2026-06-01T09:00" };
  const departments = [housing, returnOf(framework, "Highways", { "TA1.1": 1 })].reduce(
    addReturn,
    present,
  );
  const adding = { ...request, departments, departmentsBefore: present };
  const { cut } = await cutEverywhere(adding, state);
  let lacking = 0;
  for (const left of cut) {
    const again = reopened(left);
    const told = await readOpenWorkbook();
    const outcome = await finish();
    const isAdded = (await readWorkbook())?.assessment.departments?.returns.length === 3;
    const notAdded = isAdded ? [] : ["Highways", "Housing"];
    expect(told).toMatchObject({ kind: "interrupted", build: { notAdded } });
    expect(outcome).toEqual({ kind: "built", ...(isAdded ? {} : { notAdded }) });
    if (!isAdded && (lacking += 1) === 1) {
      expect(await build(adding)).toEqual({ kind: "built" });
      const found = (await readWorkbook())?.assessment.departments?.returns;
      expect(found?.map(({ responses }) => responses.get(first.id)?.entry)).toEqual(
        [1, 2, 3].map((value) => ({ kind: "level", value })),
      );
    }
    again.close();
  }
  expect(lacking).toBeGreaterThan(0);
  expect(lacking).toBeLessThan(cut.length);
});
