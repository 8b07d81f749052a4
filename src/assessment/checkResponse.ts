import type { Framework, ValueCode } from "../framework/framework";
import { anyMayBeNotApplicable, offeredLevels } from "../framework/offeredLevels";
import { NOT_APPLICABLE_LABEL, type CriteriaMet, type Response } from "./assessment";
import { equalIgnoringCase } from "./excelText";
import { cellTextProblems, type FieldProblem } from "./cellTextProblems";
import { isLevelOfOthers, parseLevelEntry } from "./levelEntry";

/** How many characters of a wrong level a message quotes. */
const LONGEST_QUOTE = 40;

/** A response from a file, not yet checked. */
export interface ResponseFields {
  readonly level: string | number;
  readonly comment: string;
  readonly evidence: string;
  /** Absent where the file can give none. */
  readonly criteria?: CriteriaMet;
}

type CheckedResponse =
  | { readonly kind: "response"; readonly response: Response }
  | { readonly kind: "problems"; readonly problems: readonly FieldProblem[] };

/**
 * The response that the fields give, or everything wrong with them. Line breaks become Excel's LF.
 */
export function checkResponse(
  fields: ResponseFields,
  framework: Framework,
  allowNotApplicable: boolean,
  code: ValueCode,
): CheckedResponse {
  const entry = parseLevelEntry(fields.level, framework, allowNotApplicable, code);
  const comment = fields.comment.replace(/\r\n?/g, "\n");
  const evidence = fields.evidence.replace(/\r\n?/g, "\n");
  const { criteria = new Map<string, boolean>() } = fields;
  const problems = [
    ...(entry.kind === "notALevel" ? [levelProblem(entry.text, framework, code)] : []),
    ...cellTextProblems("comment", comment),
    ...cellTextProblems("evidence", evidence),
    ...criteriaProblems(criteria, code),
  ];
  return problems.length === 0
    ? {
        kind: "response",
        response: { entry, comment, evidence, ...(criteria.size === 0 ? {} : { criteria }) },
      }
    : { kind: "problems", problems };
}

function criteriaProblems(
  criteria: CriteriaMet,
  { criteria: asked = [] }: ValueCode,
): readonly FieldProblem[] {
  const ids = asked.flatMap(({ items }) => items.map(({ id }) => id));
  return [...criteria.keys()]
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      message: `The value code has no criterion \u201C${id}\u201D.`,
      remedy: ids.length === 0 ? "Remove it." : `Use ${ids.join(", ")}.`,
    }));
}

function levelProblem(text: string, framework: Framework, code: ValueCode): FieldProblem {
  if (equalIgnoringCase(text, NOT_APPLICABLE_LABEL)) {
    return {
      message: anyMayBeNotApplicable(framework, false)
        ? "“Not applicable” cannot be chosen for this value code."
        : "This assessment does not allow “not applicable”.",
      remedy: "Allow it when building, choose a level, or leave the level empty.",
    };
  }
  const labels = offeredLevels(framework, code).map(({ label }) => label);
  const isOfOthers = isLevelOfOthers(text, framework);
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return {
    message: isOfOthers
      ? `“${shown}” cannot be chosen for this value code.`
      : `“${shown}” is not a level in this framework.`,
    remedy: `Use ${labels.join(", ")}, or the number alone.`,
  };
}
