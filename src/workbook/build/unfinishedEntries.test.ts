import { allKeyAreas } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import type { FoundAssessment } from "../read/answers/assessmentIn";
import { emptyAssessment } from "../sheets/testPlans";
import type { MarkedStart } from "./BuildMark";
import { unfinishedEntries } from "./unfinishedEntries";

const framework = makeTestFramework({ themes: 1, keyAreas: 2 });
const [one, two] = allKeyAreas(framework);
const empty = emptyAssessment(framework);
const start: MarkedStart = {
  ...empty,
  asTyped: { date: "", targets: new Map(), valueCodeTargets: new Map() },
  responses: new Map(),
  was: new Map(),
  actionsWere: "",
};

/** A Start with these entries; what is not given is as the build began. */
function found(
  entries: Partial<Pick<typeof empty, "details" | "targets" | "officers" | "inShort">>,
  gone: FoundAssessment["gone"] = [],
): FoundAssessment {
  return {
    kind: "assessment",
    criteriaGone: new Set(),
    settings: new Map(),
    version: 4,
    assessment: { ...empty, ...entries },
    actions: [],
    asTyped: start.asTyped,
    typedTargets: [],
    columnPlaces: new Map(),
    gone,
    answers: new Map(),
    missingThemes: [],
    departmentsGone: [],
    departmentCellsGone: { rows: [], columns: [] },
    typedOnDepartments: [],
    problems: [],
  };
}

test("Entries on the old sheet and on the new one are all kept.", () => {
  const old = found({ details: { ...empty.details, date: "2026-05-01" } });
  const added = found({ officers: new Map([[one.id, "Ann"]]), targets: new Map([[two.id, 3]]) });
  const merged = unfinishedEntries(start, old, added, framework);
  expect(merged.details.date).toBe("2026-05-01");
  expect(merged.officers).toEqual(new Map([[one.id, "Ann"]]));
  expect(merged.targets).toEqual(new Map([[two.id, 3]]));
  expect(merged.isSame).toBe(false);
});

test("Without changes, the new sheet holds everything.", () => {
  expect(unfinishedEntries(start, found({}), found({}), framework).isSame).toBe(true);
});

test("Names that were changed on both are both kept.", () => {
  const old = found({ officers: new Map([[one.id, "Ann"]]) });
  const added = found({ officers: new Map([[one.id, "Ben"]]) });
  expect(unfinishedEntries(start, old, added, framework).officers).toEqual(
    new Map([[one.id, "Ann; Ben"]]),
  );
});

test("A council that the build was asked to change stays changed, unless the old sheet changed since.", () => {
  const names = { organisation: "Fenbridge", department: "" };
  const begun = {
    ...start,
    details: { ...empty.details, ...names, department: "Housing" },
    oldNames: names,
  };
  const onOld = (department: string): FoundAssessment =>
    found({ details: { ...empty.details, ...names, department } });
  const onNew = found({ details: begun.details });
  const department = (old: FoundAssessment, added?: FoundAssessment): string =>
    unfinishedEntries(begun, old, added, framework).details.department;
  expect(department(onOld(""), onNew)).toBe("Housing");
  expect(department(onOld(""))).toBe("Housing");
  expect(department(onOld("Finance"), onNew)).toBe("Finance");
});

test("A part that was deleted is not taken for emptied.", () => {
  const begun = { ...start, officers: new Map([[one.id, "Ann"]]) };
  const merged = unfinishedEntries(
    begun,
    found({}, ["officers"]),
    found({}, ["officers"]),
    framework,
  );
  expect(merged.officers).toEqual(new Map([[one.id, "Ann"]]));
});
