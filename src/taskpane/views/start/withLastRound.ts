import { asksForNotApplicable } from "../../../assessment/asksForNotApplicable";
import type { LastRoundRead } from "../../../workbook/read/returns/ReturnOutcome";
import type { FrameworkSource } from "../../context/frameworkSource";
import type { StartEntries } from "./startEntries";

/**
 * The entries with a round to take over: its framework is chosen, and council and department are those
 * of its workbook unless some were typed.
 */
export function withLastRound(
  entries: StartEntries,
  last: LastRoundRead | undefined,
  { shipped }: Pick<FrameworkSource, "shipped">,
): StartEntries {
  if (last === undefined) return { ...entries, lastRound: undefined };
  const { framework, details, responses } = last.assessment;
  const ours = shipped.find(
    ({ id, version }) => id === framework.id && version === framework.version,
  );
  const saysNotApplicable = asksForNotApplicable(responses, framework);
  return {
    ...entries,
    lastRound: last,
    ...(ours === undefined
      ? { fromFile: framework, choice: { kind: "file" as const } }
      : { choice: { kind: "shipped" as const, id: ours.id } }),
    organisation: entries.organisation || details.organisation,
    department: entries.department || details.department,
    allowNotApplicable:
      entries.allowNotApplicable || details.allowNotApplicable || saysNotApplicable,
  };
}
