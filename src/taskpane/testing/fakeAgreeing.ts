import type { Departments } from "../../assessment/assessment";
import { NO_DEPARTMENTS } from "../../assessment/departments/addReturn";
import { leaveOpen } from "../../assessment/departments/leaveOpen";
import { withDepartments } from "../../assessment/departments/withDepartments";
import type {
  AgreementChange,
  AgreementOutcome,
  OpenChange,
} from "../../workbook/record/RecordOutcome";
import type { AssessmentService } from "../AssessmentService";
import { held, unlessTrouble, type FakeControls } from "./fakeControls";

/** Keeps agreed levels, unless the test decided the next answers. */
export function fakeAgreeing(
  service: () => FakeControls,
): Pick<AssessmentService, "agree" | "leaveOpen"> {
  const agreement = (
    change: AgreementChange | OpenChange,
    make: (departments: Departments) => Departments,
  ): Promise<AgreementOutcome> => {
    service().agreements.push(change);
    const decided = service().nextAgreements.shift();
    if (decided !== undefined) return Promise.resolve(decided);
    return unlessTrouble(service(), () => {
      service().contents = withDepartments(
        held(service()),
        make(held(service()).departments ?? NO_DEPARTMENTS),
      );
      return { kind: "recorded" };
    });
  };
  return {
    agree: (change) =>
      agreement(change, (departments) => {
        const { valueCodeId, agreed, reason } = change.agreement;
        return {
          ...departments,
          agreed: new Map([...departments.agreed, [valueCodeId, { level: agreed, reason }]]),
          record: [...departments.record, change.agreement],
        };
      }),
    leaveOpen: (change) =>
      agreement(change, (departments) => leaveOpen(departments, change.valueCodeId)),
  };
}
