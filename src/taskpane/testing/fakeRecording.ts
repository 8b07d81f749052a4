import { NOT_ASSESSED, type Assessment } from "../../assessment/assessment";
import type {
  DetailsOutcome,
  RecordOutcome,
  ResponseChange,
} from "../../workbook/record/RecordOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";
import type { AssessmentService } from "../AssessmentService";
import { fieldsOf, namesOf, pick, sameIn, withFields } from "../recording/responseFields";
import { held, unlessTrouble, type FakeControls } from "./fakeControls";
import { makeTrouble } from "./makeTrouble";

type Recording = Pick<
  AssessmentService,
  | "record"
  | "recordTarget"
  | "recordValueCodeTarget"
  | "recordKeyAreaText"
  | "recordCriterion"
  | "recordDetails"
>;

/** Keeps what is recorded, unless the test decided the next answers. */
export function fakeRecording(service: () => FakeControls): Recording {
  return {
    record: (change) => {
      service().records.push(change);
      const decided = service().nextRecords.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      if (held(service()).submission !== undefined) return Promise.resolve(refused("submitted"));
      if (service().condition.readOnly) return Promise.resolve(refused("readOnly"));
      const found = fieldsOf(held(service()).responses.get(change.valueCodeId));
      const names = namesOf(change.fields);
      const asSeen = names.every(
        (name) => sameIn(name, found, change.expected) || sameIn(name, found, change.fields),
      );
      if (!asSeen) return Promise.resolve({ kind: "conflict", found: pick(found, names) });
      service().contents = withResponse(held(service()), change);
      // Excel also reports the pane's own changes.
      service().change();
      return Promise.resolve({ kind: "recorded" });
    },
    recordTarget: (change) => {
      service().targets.push(change);
      const decided = service().nextTargets.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      const targets = new Map(held(service()).targets);
      if (change.level === null) targets.delete(change.keyAreaId);
      else targets.set(change.keyAreaId, change.level);
      service().contents = { ...held(service()), targets };
      return Promise.resolve({ kind: "recorded" });
    },
    recordValueCodeTarget: (change) => {
      service().valueCodeTargets.push(change);
      const decided = service().nextTargets.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      const valueCodeTargets = new Map(held(service()).valueCodeTargets);
      if (change.level === null) valueCodeTargets.delete(change.valueCodeId);
      else valueCodeTargets.set(change.valueCodeId, change.level);
      service().contents = { ...held(service()), valueCodeTargets };
      return Promise.resolve({ kind: "recorded" });
    },
    recordKeyAreaText: (change) => {
      service().texts.push(change);
      const decided = service().nextTexts.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      const { field, keyAreaId, text } = change;
      const texts = new Map(held(service())[field]);
      if (text === "") texts.delete(keyAreaId);
      else texts.set(keyAreaId, text);
      service().contents = { ...held(service()), [field]: texts };
      return Promise.resolve({ kind: "recorded" });
    },
    recordCriterion: (change) => {
      service().criteria.push(change);
      const decided = service().nextCriteria.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      const { valueCodeId, criterionId, met } = change;
      const before = held(service()).responses.get(valueCodeId) ?? {
        entry: NOT_ASSESSED,
        comment: "",
        evidence: "",
      };
      const criteria = new Map<string, boolean>(before.criteria);
      if (met === "") criteria.delete(criterionId);
      else criteria.set(criterionId, met === "Yes");
      const responses = new Map([
        ...held(service()).responses,
        [valueCodeId, { ...before, criteria }],
      ]);
      service().contents = { ...held(service()), responses };
      return Promise.resolve({ kind: "recorded" });
    },
    recordDetails: (change) =>
      unlessTrouble(service(), (): DetailsOutcome => {
        service().detailChanges.push(change);
        const decided = service().nextDetails.shift();
        if (decided !== undefined) return decided;
        service().contents = {
          ...held(service()),
          details: { ...held(service()).details, ...change.fields },
        };
        return { kind: "recorded" };
      }),
  };
}

function withResponse(assessment: Assessment, { valueCodeId, fields }: ResponseChange): Assessment {
  const response = withFields(assessment.responses.get(valueCodeId), fields);
  return { ...assessment, responses: new Map([...assessment.responses, [valueCodeId, response]]) };
}

function refused(kind: Trouble["kind"]): RecordOutcome {
  return { kind: "failed", trouble: makeTrouble("Writing", kind) };
}
