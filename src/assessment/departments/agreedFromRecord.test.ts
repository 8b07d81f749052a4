import { allValueCodes } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import { agreementState } from "./agreementState";
import { withRecordedLevels } from "./agreedFromRecord";
import { agreeLevel } from "./agreeLevel";
import { departmentsOf } from "./testDepartments";

const framework = makeTestFramework({ themes: 1 });
const [first, second] = allValueCodes(framework);

test("Of each value code, what was agreed last comes back with its reason, and counts as recorded.", () => {
  let departments = departmentsOf(framework, {
    Housing: { [first.ref]: 1, [second.ref]: 2 },
    Highways: { [first.ref]: 3, [second.ref]: 2 },
  });
  const agree = (valueCodeId: string, level: number, reason: string, minute: number): void => {
    const on = `2026-05-14T14:${minute}`;
    const outcome = agreeLevel(
      departments,
      { valueCodeId, level, reason, present: "Finance lead", on },
      framework,
    );
    if (outcome.kind === "agreed") ({ departments } = outcome);
  };
  agree(first.id, 2, "Trained.", 10);
  agree(second.id, 2, "", 11);
  agree(first.id, 3, "All trained.", 12);
  const { agreed } = departments;
  const restored = withRecordedLevels({ ...departments, agreed: new Map() });
  expect(restored.agreed).toEqual(agreed);
  expect(agreementState(first.id, restored, framework).kind).toBe("recorded");
  expect(withRecordedLevels({ ...departments, agreed: new Map(), record: [] }).agreed.size).toBe(0);
});
