/** Makes a sample assessment of a fictitious council, with something to show in every view. */
import type { Sample } from "./Sample";
import { otherSample } from "./otherSample";
import { PROCUREMENT_SAMPLE } from "./procurementSample";
import type { SampleAnswers } from "./sampleAnswers";
import { STATEMENT_SET_SAMPLE } from "./statementSetSample";
import { dateSerial } from "../../plan/dateSerial";
import { NOT_ASSESSED, type LevelEntry, type Response } from "../../../assessment/assessment";
import { allKeyAreas, type Framework } from "../../../framework/framework";

const SHIPPED: Readonly<Record<string, SampleAnswers>> = {
  "nps-2018": PROCUREMENT_SAMPLE,
  "statement-set-v16a-1": STATEMENT_SET_SAMPLE,
};

/**
 * The sample for a framework, the same at every call; with generic texts if the framework is not
 * shipped.
 */
export function makeSample(framework: Framework): Sample {
  const answers = SHIPPED[framework.id] ?? otherSample(framework);
  return {
    details: {
      organisation: "Fenbridge District Council (sample)",
      department: "",
      allowNotApplicable: true,
      sample: true,
    },
    responses: new Map(responsesOf(framework, answers)),
    targets: new Map(Object.entries(answers.targets)),
    officers: new Map(Object.entries(answers.officers)),
    inShort: new Map(Object.entries(answers.inShort)),
    actions: answers.actions.map((action) => ({
      ...action,
      due: dateSerial(action.due) ?? action.due,
    })),
  };
}

function responsesOf(
  framework: Framework,
  { levels, words }: SampleAnswers,
): readonly (readonly [string, Response])[] {
  return allKeyAreas(framework).flatMap((keyArea) => {
    const signs = (levels[keyArea.id] ?? "").split(" ");
    return keyArea.valueCodes.map(({ id }, index): readonly [string, Response] => {
      const { comment = "", evidence = "", flag } = words[id] ?? {};
      const entry = entryOf(signs[index] ?? "-");
      return [id, { entry, comment, evidence, ...(flag === undefined ? {} : { flag }) }];
    });
  });
}

function entryOf(sign: string): LevelEntry {
  switch (sign) {
    case "-":
    case "":
      return NOT_ASSESSED;
    case "n":
      return { kind: "notApplicable" };
    case "?":
      return { kind: "notALevel", text: "2-3" };
    default:
      return { kind: "level", value: Number(sign) };
  }
}
