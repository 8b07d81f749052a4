import type { SignOff, SignOffEntry } from "../../../assessment/signOff";
import { signedByWords } from "../../../assessment/signOff";
import { formatDate, formatDateTime } from "../../../text/formatDate";
import { FoldedGroup } from "../../components/FoldedGroup";
import { text } from "../../text/settle/settleText";

/** Everything that was recorded, newest first; nothing without any. */
export function SignOffHistory({
  entries,
}: {
  readonly entries: readonly SignOffEntry[];
}): React.JSX.Element {
  const newestFirst = [...entries].reverse();
  return (
    <FoldedGroup id="sign-off-history" title={text("signOff.history")} count={entries.length} folds>
      {newestFirst.map((entry, index) => (
        <li key={entries.length - index} style={{ padding: "3px 0 3px 22px" }}>
          {wordsOf(entry)}
        </li>
      ))}
    </FoldedGroup>
  );
}

function wordsOf({ signOff, isSound }: SignOffEntry): string {
  if (signOff === undefined) return text("signOff.history.unreadable");
  const entry = entryWords(signOff);
  return isSound ? entry : text("signOff.history.changed", { entry });
}

function entryWords(signOff: SignOff): string {
  const { kind } = signOff;
  const [on, by] = [formatDateTime(signOff.on), signedByWords(signOff)];
  switch (kind) {
    case "submitted":
      return by === ""
        ? text("signOff.history.submittedByNobody", { on })
        : text("signOff.history.submitted", { on, by });
    case "reopened":
      return text("signOff.history.reopened", { on, note: signOff.note });
    case "assured":
    case "approved": {
      const note = signOff.note === "" ? "" : text("signOff.history.note", { note: signOff.note });
      const date = formatDate(signOff.date);
      return text(`signOff.history.${kind}`, { on, by, date, note });
    }
  }
}
