import type { CriteriaMet } from "../../../src/assessment/assessment";
import type { Framework } from "../../../src/framework/framework";
import { lineAndColumn } from "../../../src/framework/reading/lineAndColumn";
import { parseJson, type JsonMember } from "../../../src/framework/reading/parseJson";
import { collectResponses, type RowReading } from "./collectResponses";
import { unreadable, type ReadingProblem, type ResponsesReading } from "./responsesReading";

const SHAPE = 'Write {"<id>": {"level": 3, "comment": "..."}}.';
const MEMBERS = ["level", "comment", "evidence", "criteria"];

/**
 * Reads responses from JSON: `{"<id>": {"level": 3, "comment": "...", "evidence": "..."}}`. A level
 * is a number, a label, "not applicable" or empty; null and a missing member count as empty. Ticked
 * criteria are `"criteria": {"<id of the criterion>": true}`.
 */
export function readResponsesJson(
  text: string,
  framework: Framework,
  allowNotApplicable: boolean,
): ResponsesReading {
  const json = text.replace(/^\uFEFF/, "");
  const placeOf = ({ offset }: { readonly offset: number }): string =>
    `line ${lineAndColumn(json, offset).line}`;
  const reading = parseJson(json);
  if (reading.kind === "wrong") {
    return unreadable(placeOf(reading), reading.message, "Correct it to valid JSON.");
  }
  if (reading.node.kind !== "object") {
    return unreadable("", "The file is not a list of answers by value code.", SHAPE);
  }
  const rows = reading.node.members.flatMap((member) => readResponse(member, placeOf));
  return collectResponses(rows, framework, allowNotApplicable);
}

function readResponse(
  { key, node, offset }: JsonMember,
  placeOf: (at: { readonly offset: number }) => string,
): readonly RowReading[] {
  if (node.kind !== "object") {
    return [{ place: placeOf(node), message: `“${key}” has no answer.`, remedy: SHAPE }];
  }
  const problems = node.members.flatMap((member, index): readonly ReadingProblem[] => {
    const problem = problemOfMember(member, node.members.slice(0, index));
    return problem === undefined ? [] : [{ place: placeOf(member), ...problem }];
  });
  const given = (name: string): string | number => {
    const value = node.members.find((member) => member.key === name)?.node;
    return value?.kind === "string" || value?.kind === "number" ? value.value : "";
  };
  const fields = {
    level: given("level"),
    comment: String(given("comment")),
    evidence: String(given("evidence")),
    criteria: criteriaIn(node.members),
  };
  return [...problems, { place: placeOf({ offset }), valueCode: key.trim(), fields }];
}

function criteriaIn(members: readonly JsonMember[]): CriteriaMet {
  const node = members.find(({ key }) => key === "criteria")?.node;
  const ticks = node?.kind === "object" ? node.members : [];
  return new Map(
    ticks.flatMap(({ key, node: tick }) =>
      tick.kind === "boolean" ? [[key, tick.value] as const] : [],
    ),
  );
}

function problemOfMember({ key, node }: JsonMember, earlier: readonly JsonMember[]) {
  if (!MEMBERS.includes(key)) {
    return { message: `“${key}” is not known.`, remedy: `Use ${MEMBERS.join(", ")}.` };
  }
  if (earlier.some((member) => member.key === key)) {
    return { message: `“${key}” appears twice.`, remedy: "Keep one of the two." };
  }
  if (key === "criteria") {
    const isRight =
      node.kind === "null" ||
      (node.kind === "object" &&
        node.members.every((tick) => tick.node.kind === "boolean" || tick.node.kind === "null"));
    return isRight
      ? undefined
      : {
          message: "The criteria are not each true, false or null.",
          remedy: 'Write {"<id of the criterion>": true}.',
        };
  }
  if (node.kind === "null" || node.kind === "string") {
    return undefined;
  }
  if (key === "level") {
    return node.kind === "number"
      ? undefined
      : {
          message: "The level is neither a number nor a text.",
          remedy: "Write the level's number or its label.",
        };
  }
  return { message: `The ${key} is not text.`, remedy: "Put it between quotation marks." };
}
