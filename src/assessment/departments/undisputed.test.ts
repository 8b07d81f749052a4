import { makeTestFramework } from "../../framework/testFramework";
import { departmentsOf } from "./testDepartments";
import { undisputed } from "./undisputed";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 1 });

test.each<[string, Readonly<Record<string, number | string>>, number | undefined]>([
  ["the same level twice, one missing", { Finance: 3, Housing: 3 }, 3],
  ["one level, others missing", { Finance: 3 }, 3],
  ["two levels", { Finance: 3, Housing: 2 }, undefined],
  ["a level and not applicable", { Finance: 3, Housing: "n/a" }, undefined],
  ["a level and a text that is none", { Finance: 3, Housing: "3-4" }, undefined],
  ["only not applicable", { Finance: "n/a" }, undefined],
])("To be agreed together: %s.", (_what, given, expected) => {
  const levels = Object.fromEntries(
    Object.entries(given).map(([name, entry]) => [name, { "TA1.1": entry }]),
  );
  const found = undisputed(departmentsOf(framework, levels, ["Planning"]), framework);
  expect(found.map(({ level }) => level)).toEqual(expected === undefined ? [] : [expected]);
});
