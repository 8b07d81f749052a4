/** The value codes' own targets of a build that is not finished, from all that holds them. */
import { levelLabel, parseLevelEntry } from "../../assessment/levelEntry";
import { allValueCodes, type Framework } from "../../framework/framework";
import { valueCodeOf } from "../../framework/valueCodeOf";
import type { FoundAssessment } from "../read/answers/assessmentIn";
import type { MarkedStart } from "./BuildMark";

interface Targets {
  readonly levels: ReadonlyMap<string, number>;
  /** What is in the cells. */
  readonly asTyped: ReadonlyMap<string, string>;
  /** True if the new sheets hold just these. */
  readonly isSame: boolean;
}

/** Those of the old sheets if they have changed since the build began, otherwise the new ones'. */
export function unfinishedTargets(
  start: MarkedStart,
  old: FoundAssessment | undefined,
  added: FoundAssessment | undefined,
  framework: Framework,
): Targets {
  const asTyped = new Map<string, string>();
  let isSame = true;
  for (const { id } of allValueCodes(framework)) {
    const own = start.valueCodeTargets?.get(id);
    const first =
      (own === undefined ? undefined : levelLabel(own, framework)) ??
      start.asTyped.valueCodeTargets.get(id) ??
      "";
    const before = textIn(old, id) ?? first;
    const after = textIn(added, id);
    const text = before === first ? (after ?? first) : before;
    if (after !== undefined && after !== text) isSame = false;
    if (text !== "") asTyped.set(id, text);
  }
  const levels = [...asTyped].flatMap(([id, text]) => {
    const entry = parseLevelEntry(text, framework, false, valueCodeOf(framework, id));
    return entry.kind === "level" ? [[id, entry.value] as const] : [];
  });
  return { levels: new Map(levels), asTyped, isSame };
}

/** Undefined where the value code has no row, or its sheet no such column. */
function textIn(found: FoundAssessment | undefined, id: string): string | undefined {
  return found?.answers.get(id)?.columns.has("target") === true
    ? found.asTyped.valueCodeTargets.get(id)
    : undefined;
}
