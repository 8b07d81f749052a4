import type { Response } from "../../../src/assessment/assessment";
import { checkResponse, type ResponseFields } from "../../../src/assessment/checkResponse";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { nearestText } from "./nearestText";
import type { ReadingProblem, ResponsesReading } from "./responsesReading";

/** One response as it is in the file. */
interface ResponseRow {
  readonly place: string;
  /** Id or ref of the value code. */
  readonly valueCode: string;
  readonly fields: ResponseFields;
}

/** A row, or why there is none. */
export type RowReading = ResponseRow | ReadingProblem;

/**
 * The responses of all rows, or every problem of every row. Each value code may occur only once.
 */
export function collectResponses(
  rows: readonly RowReading[],
  framework: Framework,
  allowNotApplicable: boolean,
): ResponsesReading {
  const valueCodes = allValueCodes(framework);
  const idOf = new Map([
    ...valueCodes.map(({ ref, id }) => [ref, id] as const),
    ...valueCodes.map(({ id }) => [id, id] as const),
  ]);
  const problems: ReadingProblem[] = [];
  const responses = new Map<string, Response>();
  const codeOf = new Map(valueCodes.map((code) => [code.id, code]));
  const firstPlace = new Map<string, string>();
  for (const row of rows) {
    if (!("fields" in row)) {
      problems.push(row);
      continue;
    }
    const { place, valueCode, fields } = row;
    const id = idOf.get(valueCode);
    const code = id === undefined ? undefined : codeOf.get(id);
    if (id === undefined || code === undefined) {
      problems.push({ place, ...unknownValueCode(valueCode, [...idOf.keys()]) });
      continue;
    }
    const earlier = firstPlace.get(id);
    if (earlier !== undefined) {
      problems.push({
        place,
        message: `The value code “${id}” was already given at ${earlier}.`,
        remedy: "Keep one of the two.",
      });
      continue;
    }
    firstPlace.set(id, place);
    const checked = checkResponse(fields, framework, allowNotApplicable, code);
    if (checked.kind === "problems") {
      problems.push(...checked.problems.map((problem) => ({ place, ...problem })));
    } else {
      responses.set(id, checked.response);
    }
  }
  return problems.length === 0 ? { kind: "responses", responses } : { kind: "problems", problems };
}

function unknownValueCode(valueCode: string, known: readonly string[]) {
  const nearest = nearestText(valueCode, known);
  return {
    message:
      valueCode === ""
        ? "The value code is missing."
        : `The framework has no value code “${valueCode}”.`,
    remedy:
      nearest === undefined ? "Use an id that the framework lists." : `Did you mean “${nearest}”?`,
  };
}
