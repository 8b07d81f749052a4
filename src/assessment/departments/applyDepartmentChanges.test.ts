import { makeTestFramework } from "../../framework/testFramework";
import { addReturn } from "./addReturn";
import { applyDepartmentChanges } from "./applyDepartmentChanges";
import { removeDepartment } from "./removeDepartment";
import { departmentsOf, returnOf } from "./testDepartments";

const framework = makeTestFramework();
const before = departmentsOf(framework, { Housing: { "TA1.1": 2 }, Highways: { "TA1.1": 4 } }, [
  "Planning",
]);
const typed = { ...returnOf(framework, "Planning", { "TA1.1": 5 }), file: "", added: "" };
/** On the sheet, Highways became 1 and Planning 5. */
const present = addReturn(
  addReturn(before, returnOf(framework, "Highways", { "TA1.1": 1 })),
  typed,
);
const parks = returnOf(framework, "Parks", { "TA1.1": 3 });

test.each([before, undefined])("Levels that were typed meanwhile stay.", (reading) => {
  const applied = applyDepartmentChanges(present, addReturn(before, parks), reading);
  expect(applied).toEqual({ departments: addReturn(present, parks), changedSince: [] });
});

test("A department is removed and others stay as they are now.", () => {
  const applied = applyDepartmentChanges(present, removeDepartment(before, "housing"), before);
  expect(applied).toEqual({ departments: removeDepartment(present, "Housing"), changedSince: [] });
});

test("Levels typed meanwhile on what is to be removed or replaced are told.", () => {
  const planning = returnOf(framework, "Planning", { "TA1.1": 1 });
  const next = addReturn(removeDepartment(before, "Highways"), planning);
  expect(applyDepartmentChanges(present, next, before).changedSince).toEqual([
    "Planning",
    "Highways",
  ]);
});

test("A department that somebody else brought in meanwhile stays.", () => {
  const others = addReturn(before, parks);
  const next = addReturn(before, returnOf(framework, "Housing", { "TA1.1": 5 }));
  expect(applyDepartmentChanges(others, next, before)).toEqual({
    departments: addReturn(next, parks),
    changedSince: [],
  });
});
