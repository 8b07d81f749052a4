import { addReturn, NO_DEPARTMENTS } from "../../assessment/departments/addReturn";
import { departmentsOf, returnOf } from "../../assessment/departments/testDepartments";
import { makeTestFramework } from "../../framework/testFramework";
import { givenReturns, notAmong } from "./givenReturns";

const framework = makeTestFramework({ themes: 1 });
const present = departmentsOf(framework, { Housing: { "TA1.1": 4 }, Planning: { "TA1.1": 3 } });
const again = { ...returnOf(framework, "HOUSING", { "TA1.1": 4 }), added: "2026-06-01T09:00" };
const highways = returnOf(framework, "Highways", { "TA1.1": 1 });
const own = { ...returnOf(framework, "This workbook", { "TA1.1": 1 }), file: "" };
const wanted = [again, highways, own].reduce(addReturn, present);

test("New and replaced answers from files are brought in; own levels and what is there are not.", () => {
  expect([...givenReturns(wanted, present).keys()].sort()).toEqual(["HOUSING", "Highways"]);
  expect(givenReturns(present, present).size).toBe(0);
  expect(givenReturns(undefined, present).size).toBe(0);
});

test("They are missed until exactly these answers are there, whatever is typed over them.", () => {
  const given = givenReturns(wanted, present);
  expect([...notAmong(given, present)].sort()).toEqual(["HOUSING", "Highways"]);
  expect(notAmong(given, addReturn(present, highways))).toEqual(["HOUSING"]);
  expect(notAmong(given, { ...NO_DEPARTMENTS, returns: [again, highways] })).toEqual([]);
  const typed = { ...highways, responses: new Map() };
  expect(notAmong(given, addReturn(wanted, typed))).toEqual([]);
  expect(notAmong(undefined, undefined)).toEqual([]);
});
