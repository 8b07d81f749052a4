import fc from "fast-check";
import {
  compareDepartments,
  departmentKey,
  departmentName,
  isSameDepartment,
} from "../../../assessment/departments/departmentNames";
import { equalIgnoringCase } from "../../../assessment/excelText";
import {
  DEPARTMENT_HEADINGS,
  departmentHeading,
  departmentOfHeading,
  NO_DEPARTMENT,
} from "./departmentHeadings";

const OURS = [...Object.values(DEPARTMENT_HEADINGS), NO_DEPARTMENT];

/** Our headings, with suffixes, in other cases, and with letters whose cases are not a pair. */
const names = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...OURS, "K", "\u212a", "k", "Stra\u00dfe", "STRASSE", "\u0130", "\u03a3"),
      fc.string({ unit: "grapheme" }),
    ),
    fc.constantFrom("", " (department)", " (DEPARTMENT)", " (department) (department)", "\u00ad"),
    fc.constantFrom("as it is", "upper", "lower"),
  )
  .map(([name, suffix, letters]) => {
    const text = `${name}${suffix}`;
    if (letters === "as it is") return departmentName(text);
    return departmentName(letters === "upper" ? text.toUpperCase() : text.toLowerCase());
  })
  .filter((name) => departmentKey(name) !== "");

test("two departments never share a heading, nor take one of ours, and each is found by its own", () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      const [first, second] = [one, other].map(departmentHeading);
      expect(OURS.some((ours) => equalIgnoringCase(ours, first))).toBe(false);
      expect(departmentOfHeading(first)).toBe(one);
      const areSame = isSameDepartment(one, other);
      expect(isSameDepartment(first, second)).toBe(areSame);
      if (equalIgnoringCase(first, second)) expect(areSame).toBe(true);
      expect(departmentKey(one) === departmentKey(other)).toBe(areSame);
      expect(compareDepartments(one, other) === 0).toBe(areSame);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["Reason", "Reason (department)"],
  ["reason (Department)", "reason (Department) (department)"],
  ["Housing (department)", "Housing (department)"],
])("%s is headed %s", (name, heading) => {
  expect(departmentHeading(name)).toBe(heading);
});

test.each([
  "K2 and \u212a2",
  "Stra\u00dfe and STRASSE",
  "A\u00adB and AB",
  "\u03a3\u03b1\u03c2 and \u03c3\u03b1\u03c3",
])("Excel may take %s for one heading, so they are one department", (both) => {
  const [one, other] = both.split(" and ");
  expect(isSameDepartment(one, other)).toBe(true);
});
