import { readinessOf, toSettleOf, type SettleItem } from "../../../assessment/readiness";
import { Notice } from "../../components/Notice";
import { PlacePage } from "../../components/PlacePage";
import { usePane } from "../../context/PaneContext";
import { formatDateTime } from "../../text/formatDate";
import { text } from "../../text/text";
import { settleGroups, settleList } from "./settleGroups";
import { SettleGroupList } from "./SettleGroupList";
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
  const groups = settleGroups(toSettleOf(assessment, scores, condition.copied), framework);
  const readiness = readinessOf(assessment, condition.copied, scores);
  const count = readiness.toSettleFirst;
  const first = groups.find(({ kind }) => kind !== "flagged")?.items[0];

  const open = ({ valueCodeId, field }: SettleItem): void =>
    go({
      kind: "assess",
      valueCodeId,
      field,
      list: { name: text("settle.listName"), valueCodeIds: settleList(groups, framework) },
    });

  return (
    <PlacePage title={count === 0 ? text("settle.nothing") : text("settle.title", { count })}>
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
            valueCodeId: readiness.notAssessed[0],
            list: { name: text("settle.notAssessedList"), valueCodeIds: readiness.notAssessed },
          })
        }
        onNextToSettle={() => {
          if (first !== undefined) open(first);
        }}
        onSubmit={() => go({ kind: "submit" })}
        onBuildAgain={() => buildAgain({ framework, details, whenPresent: "rebuild" })}
      />
    </PlacePage>
  );
}
