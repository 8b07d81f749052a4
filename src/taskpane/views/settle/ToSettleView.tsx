import { readinessOf, toSettleOf, type SettleItem } from "../../../assessment/readiness";
import { Notice } from "../../components/Notice";
import { PlacePage } from "../../components/PlacePage";
import { OfficerFilter } from "../../components/OfficerFilter";
import { useOfficerFilter } from "../../context/useOfficerFilter";
import { usePane } from "../../context/PaneContext";
import { formatDateTime } from "../../../text/formatDate";
import { text } from "../../text/settle/settleText";
import { onlyItems, settleGroups, settleList, type SettleGroup } from "./settleGroups";
import { SettleGroupList } from "./SettleGroupList";
import { SignOffHistory } from "./SignOffHistory";
import { SubmitCard } from "./SubmitCard";
import { Submitted } from "./Submitted";

/** Everything that waits for the person, each linked to its place, and Submit at the end. */
export default function ToSettleView(): React.JSX.Element {
  const { assessment } = usePane();
  return assessment.submission === undefined ? (
    <Open />
  ) : (
    <Submitted submission={assessment.submission} />
  );
}

function Open(): React.JSX.Element {
  const { assessment, scores, condition, go, buildAgain } = usePane();
  const { framework, details, reopening } = assessment;
  const officers = useOfficerFilter();
  const groups = onlyItems(
    settleGroups(toSettleOf(assessment, scores, condition.copied), framework),
    officers.keepsValueCode,
  );
  const readiness = readinessOf(assessment, condition.copied, scores);
  const notAssessed = readiness.notAssessed.filter(officers.keepsValueCode);
  const count = readiness.toSettleFirst;
  const first = groups.find(({ kind }) => kind !== "flagged")?.items[0];

  const open = ({ valueCodeId, field }: SettleItem): void => {
    if (field === "agreed") {
      go({ kind: "agree", valueCodeIds: agreeFrom(valueCodeId, groups) });
      return;
    }
    go({
      kind: "assess",
      valueCodeId,
      field,
      list: settleList(field === "flag" ? "flagged" : "issues", groups, framework),
    });
  };

  return (
    <PlacePage title={titleOf(count, countOf(groups))}>
      <OfficerFilter id="settle-officer" filter={officers} />
      {details.status === "final" && (
        <Notice title={text("settle.finalByHand")} intent="warning">
          {text("settle.finalByHandText")}
        </Notice>
      )}
      {groups.map((group) => (
        <SettleGroupList key={group.kind} group={group} framework={framework} onOpen={open} />
      ))}
      <SubmitCard
        readiness={readiness}
        officer={officers.choice}
        hasNext={{ notAssessed: notAssessed.length > 0, toSettle: first !== undefined }}
        overall={scores.overall}
        condition={condition}
        reopened={
          reopening &&
          text("submit.reopenedBefore", {
            on: formatDateTime(reopening.on),
            note: reopening.note,
          })
        }
        onNextNotAssessed={() =>
          go({
            kind: "assess",
            valueCodeId: notAssessed[0],
            list: {
              kind: "notAssessed",
              name: text("settle.notAssessedList"),
              valueCodeIds: notAssessed,
            },
          })
        }
        onNextToSettle={() => {
          if (first !== undefined) open(first);
        }}
        onSubmit={() => go({ kind: "submit" })}
        onBuildAgain={() => buildAgain({ framework, details, whenPresent: "rebuild" })}
      />
      <SignOffHistory entries={assessment.signOffs ?? []} />
    </PlacePage>
  );
}

/** The value codes to agree from one on, each once. */
function agreeFrom(valueCodeId: string, groups: readonly SettleGroup[]): readonly string[] {
  const items = groups.flatMap((group) => group.items.filter(({ field }) => field === "agreed"));
  const ids = [...new Set(items.map((one) => one.valueCodeId))];
  const at = ids.indexOf(valueCodeId);
  return [...ids.slice(at), ...ids.slice(0, at)];
}

/** How many issues: a flag is none. */
function countOf(groups: readonly SettleGroup[]): number {
  const issues = groups.filter(({ kind }) => kind !== "flagged");
  return issues.reduce((sum, { items }) => sum + items.length, 0);
}

/** "3 issues", or "2 of 3 issues" where a filter hides some. */
function titleOf(count: number, some: number): string {
  if (count === 0) return text("settle.nothing");
  return some === count ? text("settle.title", { count }) : text("settle.titleOf", { some, count });
}
