import { agreeLevel } from "../../assessment/departments/agreeLevel";
import { departmentsOf } from "../../assessment/departments/testDepartments";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { assessmentOf } from "../../assessment/testAssessment";
import { allValueCodes } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import { plainTextOf } from "./plainTextOf";
import { paperOf } from "../paper/paperOf";
import { heatmapBlocks } from "../blocks/heatmapBlocks";
import { priorityBlocks } from "../blocks/priorityBlocks";
import { themeBlocks } from "../blocks/themeBlocks";
import { departmentBlocks } from "../blocks/departmentBlocks";

const framework = makeTestFramework();
const [first] = allValueCodes(framework);

test("The report says who took part, where they differ most, and why.", () => {
  const three = departmentsOf(
    framework,
    {
      Housing: { "TA1.1": 2, "TA1.2": 1 },
      Highways: { "TA1.1": 4, "TA1.2": 2 },
    },
    ["Planning"],
  );
  const outcome = agreeLevel(
    three,
    {
      valueCodeId: first.id,
      level: 3,
      reason: "Most contracts are run centrally.",
      present: "",
      on: "2026-05-14T10:42",
    },
    framework,
  );
  if (outcome.kind !== "agreed") throw new Error(outcome.kind);
  const paper = paperOf(withDepartments(assessmentOf(framework, {}), outcome.departments));
  const text = plainTextOf(departmentBlocks(paper));
  expect(text).toContain("2 of 3 departments took part: Highways, Housing. Not yet: Planning.");
  expect(text).toContain("1 of 8 value codes have an agreed level, 1 of them not at the weakest");
  expect(text).toContain("The departments differ on 2 value codes.");
  expect(text).toMatch(/TA1\.1.*3 - Level three.*2 - Level two.*Most contracts.*\n.*Housing/);
  expect(text).toMatch(/TA1\.2.*Not agreed/s);
});

test("Every answer says which departments gave which level, and what was agreed and why.", () => {
  const two = departmentsOf(framework, {
    Housing: { "TA1.1": 2, "TA1.2": 1 },
    Highways: { "TA1.1": 4, "TA1.2": 1 },
  });
  const agreed = new Map([[first.id, { level: 3, reason: "Most contracts are run centrally." }]]);
  const paper = paperOf(withDepartments(assessmentOf(framework, {}), { ...two, agreed }));
  const [theme] = paper.themes;
  expect(theme.keyAreas[0].answers.slice(0, 2)).toMatchObject([
    {
      words: "3 - Level three",
      departments: [
        "2 - Level two: Housing",
        "4 - Level four: Highways",
        "Agreed: 3 - Level three. Most contracts are run centrally.",
      ],
    },
    {
      words: "1 - Level one, not agreed",
      departments: ["1 - Level one: Highways, Housing", "Not agreed: the weakest counts."],
    },
  ]);
  expect(plainTextOf(themeBlocks(theme, "withoutLines"))).toContain("4 - Level four: Highways");
});

test("What limits the council names the departments at the weakest level, with what they say.", () => {
  const two = departmentsOf(framework, {
    Housing: { "TA1.1": 2, "TA1.2": 1 },
    Highways: { "TA1.1": 4, "TA1.2": 3 },
  });
  const agreed = new Map([[first.id, { level: 3, reason: "Most contracts are run centrally." }]]);
  const paper = paperOf(withDepartments(assessmentOf(framework, {}), { ...two, agreed }));
  expect(paper.priorities).toMatchObject([
    { ref: "TA1.2", weakest: ["Housing: Housing says so."] },
  ]);
  expect(plainTextOf(priorityBlocks(paper))).toMatch(/TA1\.2.*Housing: Housing says so\./);
  const alone = paperOf(assessmentOf(framework, { levels: { "TA1.1": 1 } }));
  const [table] = priorityBlocks(alone).filter(({ kind }) => kind === "table");
  expect(table).toMatchObject({ widths: [8, 17, 16, 14, 14, 31] });
});

test("The heatmap marks levels that are not agreed, and its key says so.", () => {
  const two = departmentsOf(framework, { Housing: { "TA1.1": 2, "TA1.2": 1 } });
  const agreed = new Map([[first.id, { level: 2, reason: "" }]]);
  const paper = paperOf(withDepartments(assessmentOf(framework, {}), { ...two, agreed }));
  const tiles = paper.heatmap[0].rows[0].tiles;
  expect(tiles.slice(0, 2)).toMatchObject([{ sign: "2" }, { sign: "1*", level: 0 }]);
  expect(plainTextOf(heatmapBlocks(paper))).toContain("* Not agreed");
  const all = paperOf(withDepartments(assessmentOf(framework, {}), departmentsOf(framework, {})));
  expect(plainTextOf(heatmapBlocks(all))).not.toContain("Not agreed");
});

test("Without departments, the report says nothing of them.", () => {
  expect(departmentBlocks(paperOf(assessmentOf(framework, {})))).toEqual([]);
});

test("The method says that departments gave the levels, and that the council may have agreed others.", () => {
  const alone = assessmentOf(framework, {});
  const words = "The weakest counts, unless the council agreed a level";
  const two = departmentsOf(framework, { Housing: { "TA1.1": 2 } });
  expect(paperOf(withDepartments(alone, two)).opening.method).toContain(words);
  expect(paperOf(alone).opening.method).not.toContain(words);
});
