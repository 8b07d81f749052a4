import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowCircleUpRegular } from "@fluentui/react-icons/svg/arrow-circle-up";
import { ArrowTrendingRegular } from "@fluentui/react-icons/svg/arrow-trending";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { BuildingGovernmentRegular } from "@fluentui/react-icons/svg/building-government";
import { BuildingMultipleRegular } from "@fluentui/react-icons/svg/building-multiple";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { ArrowCircleRightRegular as NextRegular } from "@fluentui/react-icons/svg/arrow-circle-right";
import { OrganizationRegular } from "@fluentui/react-icons/svg/organization";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { TableEditRegular } from "@fluentui/react-icons/svg/table-edit";
import { TableLightningRegular } from "@fluentui/react-icons/svg/table-lightning";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import type { Framework } from "../../../framework/framework";
import { shippedFrameworkList } from "../../../framework/shippedFrameworkList";
import type { Assessment } from "../../../assessment/assessment";
import type { RaiseSource } from "../../../assessment/toRaise";
import { Facts, type Fact } from "../../components/Facts";
import { Notice } from "../../components/Notice";
import { PlacePage } from "../../components/PlacePage";
import { TroubleBar } from "../../trouble/TroubleBar";
import { usePane } from "../../context/PaneContext";
import { formatDateTime } from "../../../text/formatDate";
import { titleWithVersion } from "../../text/frameworkLine";
import { text } from "../../text/more/moreText";
import { PlaceRow } from "./PlaceRow";
import { useTask, type TaskEnd } from "./useTask";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

const PLACES = [
  { kind: "ready", key: "ready", icon: NextRegular },
  { kind: "officers", key: "officers", icon: PeopleRegular },
  { kind: "departments", key: "departments", icon: OrganizationRegular },
  { kind: "movement", key: "movement", icon: ArrowTrendingRegular },
  { kind: "councils", key: "councils", icon: BuildingMultipleRegular },
  { kind: "paper", key: "paper", icon: DocumentTextRegular },
  { kind: "newerVersion", key: "version", icon: ArrowCircleUpRegular },
  { kind: "details", key: "details", icon: BuildingGovernmentRegular },
  { kind: "checkAndRepair", key: "check", icon: WrenchRegular },
  { kind: "settings", key: "settings", icon: SettingsRegular },
  { kind: "help", key: "help", icon: QuestionCircleRegular },
] as const;

const IS_OPEN = { message: text("more.filledOpen"), remedy: "" };

/**
 * Less frequent tasks: whose assessment it is, what can be done with all of it, and further views.
 */
export default function MoreView(): React.JSX.Element {
  const { service, assessment, condition, read, buildAgain, rebuild, go } = usePane();
  const styles = useStyles();
  const { task, run, close } = useTask();
  const { framework, details } = assessment;
  const canWrite = !condition.readOnly && condition.format !== "newer";

  const refresh = async (): Promise<TaskEnd> => {
    const outcome = await service.refresh();
    if (outcome.kind === "failed") return outcome;
    await read();
    return { kind: "done", title: text("more.refreshed"), text: text("more.refreshedText") };
  };

  const fill = (from: RaiseSource) => async (): Promise<TaskEnd> => {
    const outcome = await service.fillActionPlan(from);
    if (outcome.kind === "failed") return outcome;
    const shown = await service.showSheet("actionPlan");
    const { message, remedy } = shown.kind === "failed" ? shown.trouble : IS_OPEN;
    return {
      kind: "done",
      title: text("more.filled"),
      text: `${filledText(outcome.added)} ${message} ${remedy}`.trim(),
    };
  };

  const tasks = [
    { key: "fill", icon: TaskListSquareLtrRegular, work: fill("priorities") },
    { key: "fillTargets", icon: TargetArrowRegular, work: fill("targets") },
    { key: "refresh", icon: ArrowSyncRegular, work: refresh },
  ] as const;

  const places = PLACES.filter(({ kind }) => canWrite || !isToChange(kind, assessment));

  return (
    <PlacePage title={text("more.title")}>
      <Facts facts={factsOf(assessment)} />
      {task.kind === "done" && (
        <Notice title={task.title} intent="success">
          {task.text}
        </Notice>
      )}
      {task.kind === "failed" && (
        <TroubleBar trouble={task.trouble} action={text("messages.close")} onAction={close} />
      )}
      <ul className={styles.list}>
        {canWrite &&
          tasks.map(({ key, icon, work }) => (
            <PlaceRow
              key={key}
              id={`more-${key}`}
              icon={icon}
              name={text(`more.${key}`)}
              line={text(`more.${key}Line`)}
              kind="does"
              working={task.kind === "working" && task.name === key}
              disabled={task.kind === "working"}
              onPress={() => void run(key, work)}
            />
          ))}
        {places.map(({ kind, key, icon }) => (
          <PlaceRow
            key={key}
            id={`more-${key}`}
            icon={icon}
            name={text(`more.${key}`)}
            line={text(`more.${key}Line`)}
            kind="opens"
            onPress={() => go({ kind })}
          />
        ))}
        {canWrite && !isShipped(framework) && (
          <PlaceRow
            id="more-ownFramework"
            icon={TableEditRegular}
            name={text("more.ownFramework")}
            line={text("more.ownFrameworkLine")}
            kind="opens"
            onPress={() => go({ kind: "ownFramework" })}
          />
        )}
        {canWrite && (
          <PlaceRow
            id="more-answers"
            icon={TableRegular}
            name={text(assessment.answersTable ? "more.answersRemove" : "more.answers")}
            line={text(assessment.answersTable ? "more.answersRemoveLine" : "more.answersLine")}
            kind="does"
            disabled={task.kind === "working"}
            onPress={() =>
              rebuild({
                framework,
                details,
                whenPresent: "rebuild",
                answersTable: assessment.answersTable !== true,
              })
            }
          />
        )}
        {canWrite && (
          <PlaceRow
            id="more-build"
            icon={TableLightningRegular}
            name={text("more.build")}
            line={text("more.buildLine")}
            kind="opens"
            disabled={task.kind === "working"}
            onPress={() => buildAgain({ framework, details, whenPresent: "rebuild" })}
          />
        )}
      </ul>
      {!canWrite && <p className={styles.note}>{text("more.cannotWrite")}</p>}
    </PlacePage>
  );
}

/** The publisher changes a framework that comes with the product, not the council. */
function isShipped({ id }: Framework): boolean {
  return shippedFrameworkList.some((shipped) => shipped.id === id);
}

/** True for a view that without changing anything would show nothing. */
function isToChange(
  kind: (typeof PLACES)[number]["kind"],
  { departments, earlier }: Assessment,
): boolean {
  return (
    kind === "details" ||
    kind === "councils" ||
    kind === "newerVersion" ||
    (kind === "departments" && departments === undefined) ||
    (kind === "movement" && earlier === undefined)
  );
}

function factsOf({ framework, details, submission }: Assessment): readonly Fact[] {
  const status = text(details.status === "final" ? "status.final" : "status.draft");
  return [
    [text("more.council"), details.organisation],
    ...(details.department === "" ? [] : [[text("more.department"), details.department] as const]),
    [text("more.framework"), titleWithVersion(framework)],
    [
      text("more.status"),
      submission === undefined
        ? status
        : text("more.submitted", { status, on: formatDateTime(submission.on) }),
    ],
  ];
}

function filledText(added: number): string {
  return added === 0 ? text("more.filledNone") : text("more.filledSome", { count: added });
}
